"""Relates events: into stories, announcements to outcomes. Records in, records out, with reasons in words."""
