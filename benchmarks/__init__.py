"""Scripts that measure what each step costs. Run by hand; nothing here is a test."""
