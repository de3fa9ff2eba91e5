"""Where quality is measured, against judges this project did not write. Not part of the package."""

import os

# As the command line does: many small products of matrices, one thread.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
