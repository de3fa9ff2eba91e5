"""Turns what the archive knows into a website: files of HTML, Markdown, JSON and XML, and feeds.

`site.publish` is the one door. It reads through a `Library` (site.py says what that must answer), and
writes through a `Folder` (folder.py). Everything between is functions from views to text.
"""
