-- The Backstory archive: one SQLite file, one writer.
-- Read it top to bottom; it is also the data dictionary (docs/data.md is made from it).
--
--   1. Fetched    what others wrote. Only ever added to.
--   2. Concluded  what we made of it. Rebuilt at will from 1 and 3; the same rows come out.
--   3. Kept       what people decided and what was published, so that nothing cited ever breaks.
--   4. Workings   what a run needs to go on where the last one stopped. Not part of the record.
--
-- Columns of a primary key come first: else the integrity check of SQLite 3.40 reports damage where there is none.
-- Times are UTC, ISO 8601 to the second with a Z, as text. Days are YYYY-MM-DD. Lists are JSON.

-- 1. Fetched -----------------------------------------------------------------

CREATE TABLE page (
    id        INTEGER PRIMARY KEY,  -- made from the title, the same in every archive
    title     TEXT NOT NULL UNIQUE, -- 'Portal:Current events/2024 December 8'
    first_day TEXT NOT NULL,        -- the days the page is about: one, or a month of them
    last_day  TEXT NOT NULL
) STRICT;
CREATE INDEX page_by_day ON page(first_day, last_day);

CREATE TABLE revision (
    revid     INTEGER PRIMARY KEY,  -- Wikipedia's revision id; negative where the source had none
    page      INTEGER NOT NULL REFERENCES page(id),
    parent    INTEGER,              -- the revid that was edited; null for the first or unknown
    at        TEXT NOT NULL,        -- when it was saved, or first seen
    editor    TEXT,                 -- null when Wikipedia hides it or the source does not say
    comment   TEXT,
    sha1      TEXT,                 -- of the wikitext; null when the text is hidden
    wikitext  BLOB                  -- zlib-compressed UTF-8; null when Wikipedia hides it
) STRICT;
CREATE INDEX revision_by_page ON revision(page, at, revid);

-- The pages that events cite, and articles somebody brought: what each says of itself, and whether it is still there.
-- Of a page looked at again the last state is kept; what it said is kept when it is gone.
CREATE TABLE article (
    url       TEXT PRIMARY KEY,     -- the address it is known by: no tracking, no archive around it
    presence  TEXT NOT NULL CHECK (presence IN ('live', 'moved', 'gone', 'blocked', 'failed', 'unseen')),
    cause     TEXT NOT NULL,        -- why it is not live, in words; '' where it is
    since     TEXT NOT NULL,        -- when it was first found so
    checked   TEXT NOT NULL,        -- when it was last looked at
    tries     INTEGER NOT NULL,     -- looks in a row that found it so
    due       TEXT NOT NULL,        -- when to look again
    address   TEXT NOT NULL,        -- where it is now, if it moved; '' for unknown here and below
    title     TEXT NOT NULL,
    titles    TEXT NOT NULL,        -- JSON: other forms of its title
    site      TEXT NOT NULL,        -- the publisher's name as the page has it
    authors   TEXT NOT NULL,        -- JSON: [name, ...]
    published TEXT,                 -- the day on its publisher's calendar
    origin    TEXT NOT NULL,        -- where that day was found on the page
    language  TEXT NOT NULL,
    description TEXT NOT NULL,
    image     TEXT NOT NULL,        -- the address of its lead picture, which nobody loads
    archived  TEXT NOT NULL,        -- the address of a copy at an archive
    read_at   TEXT,                 -- when the page was read; null if it never was
    read_from TEXT NOT NULL,        -- where: its own address, or that of the copy
    etag      TEXT NOT NULL,        -- what its server calls this state of it, to ask whether it changed
    modified  TEXT NOT NULL
) STRICT;

-- The text of articles somebody brought. It is searched and compared, never published.
CREATE TABLE article_text (
    url       TEXT PRIMARY KEY REFERENCES article(url),
    digest    TEXT NOT NULL UNIQUE, -- of the words alone; two copies of a text have one
    paragraphs BLOB NOT NULL        -- zlib-compressed JSON: [paragraph, ...]
) STRICT;

-- 2. Concluded ---------------------------------------------------------------

CREATE TABLE event (
    id        TEXT PRIMARY KEY,     -- eight letters and digits, never reused: /e/<id>
    page      INTEGER NOT NULL REFERENCES page(id), -- the page it stands on, or last stood on
    day       TEXT NOT NULL,        -- the day it is filed under
    position  INTEGER NOT NULL,     -- its place on that day, from 1; 0 when not on the page now
    slug      TEXT NOT NULL,        -- the readable end of its path: the stem, numbered where two share one
    stem      TEXT NOT NULL,        -- the first words of its text
    former    TEXT NOT NULL,        -- JSON: [[day, slug], ...] it had before; they lead here
    state     TEXT NOT NULL CHECK (state IN ('live', 'removed', 'merged')),
    into_id   TEXT,                 -- the event it was merged into
    version   INTEGER NOT NULL,     -- the number of its current version
    recorded  TEXT NOT NULL,        -- when Wikipedia first had it
    updated   TEXT NOT NULL,        -- when it last changed in substance
    digest    TEXT NOT NULL,        -- of everything concluded about it; tells what changed
    UNIQUE (day, slug),
    CHECK ((state = 'merged') = (into_id IS NOT NULL))
) STRICT;
CREATE INDEX event_by_day ON event(day, position);
CREATE INDEX event_by_page ON event(page);

-- What one page tells of an event: most events are one track, those moved to another day are several.
CREATE TABLE track (
    revid     INTEGER NOT NULL,     -- the revision and bullet it was first seen as
    bullet    INTEGER NOT NULL,
    page      INTEGER NOT NULL REFERENCES page(id),
    event     TEXT NOT NULL,
    numbers   TEXT NOT NULL,        -- JSON: which versions of the event are its own
    gone_at   TEXT,                 -- when it left the page; null while it stands there
    into_revid  INTEGER,            -- the track that took its words, if one did
    into_bullet INTEGER,
    PRIMARY KEY (revid, bullet)
) STRICT, WITHOUT ROWID;
CREATE INDEX track_by_page ON track(page);
CREATE INDEX track_by_event ON track(event);

-- Which two tracks are one event, and why we think so.
CREATE TABLE move (
    earlier_revid  INTEGER NOT NULL,
    earlier_bullet INTEGER NOT NULL,
    later_revid    INTEGER NOT NULL,
    later_bullet   INTEGER NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (earlier_revid, earlier_bullet, later_revid, later_bullet)
) STRICT, WITHOUT ROWID;

-- Which bullets of a revision are which events, in page order, and why we think so.
CREATE TABLE reading (
    revid     INTEGER PRIMARY KEY REFERENCES revision(revid),
    page      INTEGER NOT NULL REFERENCES page(id),
    items     TEXT NOT NULL         -- JSON: [[event, version number, reason], ...]
) STRICT;
CREATE INDEX reading_by_page ON reading(page);

CREATE TABLE version (
    event     TEXT NOT NULL REFERENCES event(id),
    number    INTEGER NOT NULL,     -- 1, 2, 3
    revid     INTEGER NOT NULL REFERENCES revision(revid),
    at        TEXT NOT NULL,        -- when that revision was saved
    day       TEXT NOT NULL,
    bullet    INTEGER NOT NULL,     -- its place on the page then, from 0
    line      INTEGER NOT NULL,     -- the line of wikitext it starts on, from 0
    category  TEXT NOT NULL,        -- canonical name; '' where the page has none
    written   TEXT NOT NULL,        -- the category as the editor spelt it
    topics    TEXT NOT NULL,        -- JSON: [{title, page, level}, ...], outermost first
    text      TEXT NOT NULL,        -- as a reader sees it, without its sources
    markup    TEXT NOT NULL,        -- as the editor wrote it
    mentions  TEXT NOT NULL,        -- JSON: [{page, label, start, end, anchor}, ...]
    citations TEXT NOT NULL,        -- JSON: [{url, label, publisher, agency, language, archived, dead}, ...]
    links     TEXT NOT NULL,        -- JSON: [{url, label, start, end}, ...], not sources
    title_only INTEGER NOT NULL,    -- 1 for a topic with no event under it
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    event     TEXT NOT NULL REFERENCES event(id),
    position  INTEGER NOT NULL,     -- counts the event's changes from 0, oldest first
    kind      TEXT NOT NULL CHECK (kind IN ('recorded', 'wording', 'figure', 'source', 'links', 'topic',
                  'category', 'day', 'removed', 'restored', 'merged', 'split')),
    number    INTEGER NOT NULL,     -- the event's version after it
    revid     INTEGER NOT NULL REFERENCES revision(revid), -- the edit that made it
    at        TEXT NOT NULL,
    substance INTEGER NOT NULL,     -- 1 if it moves event.updated and enters the feeds
    before    TEXT NOT NULL,
    after     TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX change_by_time ON change(at);

-- The sources of each event's current version, for look-up by address.
CREATE TABLE source (
    event     TEXT NOT NULL REFERENCES event(id),
    position  INTEGER NOT NULL,     -- the n of [n], from 1
    url       TEXT NOT NULL,
    label     TEXT NOT NULL,
    publisher TEXT NOT NULL,
    PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX source_by_url ON source(url);

-- The wiki pages that current texts link to; pages whose titles make one slug are one entity.
CREATE TABLE mention (
    event     TEXT NOT NULL REFERENCES event(id),
    entity    TEXT NOT NULL,        -- the slug: /entity/<slug>
    title     TEXT NOT NULL,        -- the wiki page linked to
    label     TEXT NOT NULL,        -- the words it is linked with
    day       TEXT NOT NULL,        -- the event's day
    PRIMARY KEY (event, entity, title, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_by_entity ON mention(entity, day);

-- The topics that events are filed under now; topics whose titles make one slug are one story.
CREATE TABLE membership (
    event     TEXT NOT NULL REFERENCES event(id),
    story     TEXT NOT NULL,        -- the slug: /story/<slug>
    day       TEXT NOT NULL,        -- the event's day
    level     INTEGER NOT NULL,     -- 0 is the outermost topic
    title     TEXT NOT NULL,
    topic     TEXT NOT NULL,        -- the wiki page of the topic, '' for a plain heading
    PRIMARY KEY (event, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_story ON membership(story, day);

-- What had no right place on the latest revision of a page; it was kept, and this says how.
CREATE TABLE oddity (
    page      INTEGER NOT NULL REFERENCES page(id),
    position  INTEGER NOT NULL,
    line      INTEGER NOT NULL,     -- of the wikitext, from 0
    kind      TEXT NOT NULL,
    message   TEXT NOT NULL,
    markup    TEXT NOT NULL,
    PRIMARY KEY (page, position)
) STRICT, WITHOUT ROWID;

-- 3. Kept --------------------------------------------------------------------

-- What people decided about which bullet is which event; the latest word about two bullets holds.
CREATE TABLE decision (
    event_revid     INTEGER NOT NULL, -- the revision and bullet one event was first seen as
    event_bullet    INTEGER NOT NULL,
    sighting_revid  INTEGER NOT NULL, -- a revision and bullet that is the same event, or is not
    sighting_bullet INTEGER NOT NULL,
    at        TEXT NOT NULL,
    verdict   TEXT NOT NULL CHECK (verdict IN ('join', 'part')),
    reason    TEXT NOT NULL,
    PRIMARY KEY (event_revid, event_bullet, sighting_revid, sighting_bullet, at)
) STRICT, WITHOUT ROWID;

-- Every address ever published: an event's path that is no longer current leads to its event.
CREATE TABLE path (
    path      TEXT PRIMARY KEY,     -- '/news/2014/02/13/russia-and-egypt-agree', without an ending
    kind      TEXT NOT NULL CHECK (kind IN ('event', 'story', 'entity', 'id')),
    target    TEXT NOT NULL         -- the event's id, or the slug
) STRICT, WITHOUT ROWID;

-- 4. Workings ----------------------------------------------------------------

CREATE TABLE setting (
    name      TEXT PRIMARY KEY,     -- 'edition'; 'sequence' counts what was concluded, 'published' what of it was
    value     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Pages with revisions that nothing was concluded from yet.
CREATE TABLE unread (
    page      INTEGER PRIMARY KEY REFERENCES page(id)
) STRICT;

-- When a page was last asked for, so that we know when to ask again.
CREATE TABLE visit (
    page      INTEGER PRIMARY KEY REFERENCES page(id),
    at        TEXT NOT NULL
) STRICT;

-- Hosts of articles that asked to be left alone.
CREATE TABLE quiet (
    host      TEXT PRIMARY KEY,
    until     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What did not work, so that it is tried again and never lost in a log.
CREATE TABLE failure (
    step      TEXT NOT NULL,        -- 'fetch', 'read', 'enrich', 'ingest'
    unit      TEXT NOT NULL,        -- a page title, a revision, a file, an address
    at        TEXT NOT NULL,        -- the last try
    tries     INTEGER NOT NULL DEFAULT 1,
    message   TEXT NOT NULL,
    PRIMARY KEY (step, unit)
) STRICT, WITHOUT ROWID;

-- What changed when, counted by setting.sequence, so that publishing renders only that.
CREATE TABLE touched (
    kind      TEXT NOT NULL CHECK (kind IN ('day', 'story', 'entity', 'changes')),
    key       TEXT NOT NULL,
    sequence  INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX touched_by_sequence ON touched(sequence);
