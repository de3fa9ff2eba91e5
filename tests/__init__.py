"""The program described by tests, a folder for each of its parts."""

import os

# As the command line does: many small products of matrices, one thread.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
