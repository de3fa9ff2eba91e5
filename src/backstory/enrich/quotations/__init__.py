"""Quotations of an English text, with their speakers."""
