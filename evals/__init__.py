"""Where quality is measured, against judges this project did not write. Not part of the package; run by hand and in CI."""
