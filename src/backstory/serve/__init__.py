"""Serves a published site on this machine."""
