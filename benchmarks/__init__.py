"""Scripts that measure what each step costs. Run by hand; nothing here is a test."""

import os

# As the command line does: many small products of matrices, one thread.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
