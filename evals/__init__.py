"""Where quality is measured, against judges this project did not write. Not part of the package."""
