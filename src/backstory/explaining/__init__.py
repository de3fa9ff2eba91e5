"""From an article to the story behind it: the events it reports, what led to them, and what came of them. Pure.

`query` says what of an article is looked for, `link` which events it tells of and how sure that is, `answer` puts the
explanation together. What the archive holds is handed in as records; nothing here looks anything up.
"""
