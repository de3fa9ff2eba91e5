"""The documents behind citations, and articles a reader brings: what a page says about itself and what its text says.

Everything here is pure: text or bytes in, records out. Fetching is done elsewhere.
"""
