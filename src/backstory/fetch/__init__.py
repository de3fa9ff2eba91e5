"""Revisions from anywhere: a MediaWiki over the network, a folder, JSON lines or an XML export on this disk.

    sources.open_source   a path into revisions, whatever form it has
    mediawiki.Wiki        a MediaWiki's API into revisions
    http.Door             the one door to the network, for these and for articles

Nothing here parses wikitext or knows the archive.
"""
