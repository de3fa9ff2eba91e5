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
    site      TEXT NOT NULL,        -- the publisher's name, in letters that readers of the edition read
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

-- What the wiki said of page titles when it was asked: where they lead, and which Wikidata item they come to.
CREATE TABLE wiki_page (
    title     TEXT NOT NULL,
    at        TEXT NOT NULL,        -- when it was asked; the latest answer holds
    target    TEXT NOT NULL,        -- the page it leads to, '' if to none
    section   TEXT NOT NULL,        -- the section of that page, '' for the whole
    item      TEXT NOT NULL,        -- 'Q159', '' for none
    missing   INTEGER NOT NULL,     -- 1 if the wiki has no such page
    ambiguous INTEGER NOT NULL,     -- 1 for a page that lists what its title may mean
    PRIMARY KEY (title, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX wiki_page_by_target ON wiki_page(target);
CREATE INDEX wiki_page_by_item ON wiki_page(item);

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

-- The wiki pages that current texts link to.
CREATE TABLE mention (
    event     TEXT NOT NULL REFERENCES event(id),
    entity    TEXT NOT NULL,        -- the slug of the entity: /entity/<slug>; one for all pages that are it
    title     TEXT NOT NULL,        -- the wiki page linked to
    label     TEXT NOT NULL,        -- the words it is linked with
    day       TEXT NOT NULL,        -- the event's day
    PRIMARY KEY (event, entity, title, label)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_by_entity ON mention(entity, day);
CREATE INDEX mention_by_title ON mention(title);
CREATE INDEX mention_by_label ON mention(label, title);

-- Edits that led a link to another page under the same words: how pages are found to be renamed.
CREATE TABLE relinked (
    event     TEXT NOT NULL REFERENCES event(id),
    earlier   TEXT NOT NULL,        -- the wiki page the words led to
    later     TEXT NOT NULL,        -- the one they lead to since
    PRIMARY KEY (event, earlier, later)
) STRICT, WITHOUT ROWID;
CREATE INDEX relinked_by_earlier ON relinked(earlier, later);
CREATE INDEX relinked_by_later ON relinked(later);

-- Under which keys a page's title is found by others that may be the same.
CREATE TABLE page_key (
    key       TEXT NOT NULL,        -- its slug, its words in one spelling, the sound of a surname
    title     TEXT NOT NULL,
    PRIMARY KEY (key, title)
) STRICT, WITHOUT ROWID;
CREATE INDEX page_key_by_title ON page_key(title);

-- Two pages that are one entity, and why we think so.
CREATE TABLE same_page (
    one       TEXT NOT NULL,        -- before the other in order of letters
    other     TEXT NOT NULL,
    origin    TEXT NOT NULL CHECK (origin IN ('redirect', 'wikidata', 'spelling', 'name', 'links', 'edits')),
    certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'possible')),
    reason    TEXT NOT NULL,
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX same_page_by_other ON same_page(other);

-- Pages that are an entity named after another page, and why. The slug of each leads to the entity.
CREATE TABLE alias (
    title     TEXT PRIMARY KEY,
    entity    TEXT NOT NULL,        -- the slug of the entity
    page      TEXT NOT NULL,        -- the page it is named after
    origin    TEXT NOT NULL CHECK (origin IN ('redirect', 'wikidata', 'spelling', 'name', 'links', 'edits')),
    certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'possible')),
    reason    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_by_entity ON alias(entity);

-- The topics that events were ever filed under, as their pages had them last.
CREATE TABLE filed (
    event     TEXT NOT NULL REFERENCES event(id),
    topic     TEXT NOT NULL,        -- the slug of the topic: of its wiki page, else of its words
    now       INTEGER NOT NULL,     -- 1 if the event stands and is filed under it now
    day       TEXT NOT NULL,        -- the event's day
    level     INTEGER NOT NULL,     -- 0 is the outermost topic
    place     INTEGER NOT NULL,     -- its place among the topics of the event, from 0
    title     TEXT NOT NULL,        -- as the page has it
    page      TEXT NOT NULL,        -- the wiki page it links to, '' for a plain heading
    since     TEXT NOT NULL,        -- when an edit first filed the event under it
    PRIMARY KEY (event, topic)
) STRICT, WITHOUT ROWID;
CREATE INDEX filed_by_topic ON filed(topic, now, day);
CREATE INDEX filed_by_page ON filed(page, topic);

-- Edits that put one topic in place of another: how topics are found to be renamed.
CREATE TABLE refiled (
    event     TEXT NOT NULL REFERENCES event(id),
    earlier   TEXT NOT NULL,        -- the slug of the topic that went
    later     TEXT NOT NULL,        -- the slug of the one that came in its place
    PRIMARY KEY (event, earlier, later)
) STRICT, WITHOUT ROWID;
CREATE INDEX refiled_by_topics ON refiled(earlier, later);

-- Events that belong together: those of a topic under all its names, or those found to.
CREATE TABLE story (
    id        TEXT PRIMARY KEY,     -- eight letters and digits, made from its founding, for ever: /s/<id>
    kind      TEXT NOT NULL CHECK (kind IN ('topic', 'found')),
    slug      TEXT NOT NULL UNIQUE, -- /story/<slug>
    title     TEXT NOT NULL,
    page      TEXT NOT NULL,        -- the wiki page of its topic, '' for none
    founding  TEXT NOT NULL         -- the event it began with: the first one ever seen in it
) STRICT, WITHOUT ROWID;

-- Which topics are one story, and why we think so. Each slug leads to the story's page.
CREATE TABLE topic (
    slug      TEXT PRIMARY KEY,
    story     TEXT NOT NULL REFERENCES story(id) DEFERRABLE INITIALLY DEFERRED,
    certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'possible')),
    reason    TEXT NOT NULL,        -- why it is the same story as the topic it is named after; '' for that one
    title     TEXT NOT NULL,        -- its wiki page, or what most events call it
    page      TEXT NOT NULL,        -- its wiki page, '' for none
    events    INTEGER NOT NULL,     -- how many are filed under it now
    first_day TEXT NOT NULL,        -- of these events
    last_day  TEXT NOT NULL,
    since     TEXT NOT NULL,        -- when it was first seen,
    founding  TEXT NOT NULL,        -- on which event,
    place     INTEGER NOT NULL,     -- at which place among the topics of that
    labels    TEXT NOT NULL,        -- JSON: [[slug of other words that it is shown with, on how many events], ...]
    within    TEXT NOT NULL         -- the slug of the topic that most of its events are filed under as well; '' for none
) STRICT, WITHOUT ROWID;
CREATE INDEX topic_by_story ON topic(story);

-- The stories that events belong to.
CREATE TABLE membership (
    event     TEXT NOT NULL,
    story     TEXT NOT NULL REFERENCES story(id) DEFERRABLE INITIALLY DEFERRED,
    day       TEXT NOT NULL,        -- the event's day
    level     INTEGER NOT NULL,     -- that of the topic, 0 the outermost; -1 by what its topic is in; -2 found to belong
    certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'possible')),
    reason    TEXT NOT NULL,
    PRIMARY KEY (event, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_by_story ON membership(story, day);

-- Events without topic and the story each was found to go with when it came.
CREATE TABLE found (
    event     TEXT PRIMARY KEY,
    story     TEXT NOT NULL,        -- a story of a topic, as 'story <id>', or the event that began another
    chance    REAL NOT NULL         -- how likely the two go together, from 0 to 1
) STRICT, WITHOUT ROWID;
CREATE INDEX found_by_story ON found(story);

-- Events whose story stayed small and was looked at again, and the one they were found to go with then.
CREATE TABLE found_later (
    event     TEXT NOT NULL,
    day       TEXT NOT NULL,        -- the day that showed it, a month or more after the story began
    story     TEXT NOT NULL,        -- as in found
    chance    REAL NOT NULL,        -- as in found
    PRIMARY KEY (event, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX found_later_by_day ON found_later(day);
CREATE INDEX found_later_by_story ON found_later(story);

-- Earlier events that explain later ones or go with them, and why we think so; at most a dozen or so for a later one.
CREATE TABLE relation (
    later     TEXT NOT NULL,
    earlier   TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'possible')),
    score     REAL NOT NULL,        -- from 0 to 1, the most telling highest
    told      INTEGER NOT NULL,     -- 1 if the later event's page tells it as its backstory
    reasons   TEXT NOT NULL,        -- JSON: [words, ...], the strongest first
    PRIMARY KEY (later, earlier)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_by_earlier ON relation(earlier);

-- What the encoder made of the current text of each event: what is alike lies close together.
CREATE TABLE vector (
    event     TEXT PRIMARY KEY,
    encoder   TEXT NOT NULL,        -- the name of the encoder and its weights
    digest    TEXT NOT NULL,        -- of the text it was made of
    story     BLOB NOT NULL,        -- signed bytes, a unit vector times 127; for what belongs together
    meaning   BLOB NOT NULL         -- the same, for what says the same
) STRICT;

-- What events say will happen, and by when; only what names its days.
CREATE TABLE announcement (
    event     TEXT NOT NULL,
    number    INTEGER NOT NULL,     -- of the announcements of the event, from 1
    day       TEXT NOT NULL,        -- the event's day
    text      TEXT NOT NULL,        -- the sentence that says so, as the event's current text has it
    start     INTEGER NOT NULL,     -- where it stands in that text, in code points
    until     INTEGER NOT NULL,     -- the place behind it
    who       TEXT NOT NULL,
    what      TEXT NOT NULL,
    place     TEXT NOT NULL,        -- '' where none is named
    earliest  TEXT NOT NULL,        -- the days named, both included
    latest    TEXT NOT NULL,
    closes    TEXT NOT NULL,        -- the last day on which an event may settle it
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX announcement_by_closes ON announcement(closes, day);
CREATE INDEX announcement_by_latest ON announcement(latest, earliest);

-- Later events that settle an announcement, and why we think so; the one shown of each is marked.
CREATE TABLE outcome (
    announced TEXT NOT NULL,        -- the event that made the announcement
    number    INTEGER NOT NULL,
    event     TEXT NOT NULL,        -- the event that settles it
    turn      TEXT NOT NULL CHECK (turn IN ('came about', 'otherwise')),
    certainty TEXT NOT NULL CHECK (certainty IN ('certain', 'likely', 'possible')),
    score     REAL NOT NULL,        -- from 0 to 1, the surest highest
    told      INTEGER NOT NULL,     -- 1 for the one that is shown
    reasons   TEXT NOT NULL,        -- JSON: [words, ...], the strongest first
    PRIMARY KEY (announced, number, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX outcome_by_event ON outcome(event);

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

-- What people decided about which events and topics are one story; the latest word about two of them holds.
CREATE TABLE story_decision (
    story     TEXT NOT NULL,        -- a topic as 'topic <slug>', or an event that a story began with as 'event <id>'
    other     TEXT NOT NULL,        -- the same; also any event that belongs to the story, or does not
    at        TEXT NOT NULL,
    verdict   TEXT NOT NULL CHECK (verdict IN ('join', 'part')),
    reason    TEXT NOT NULL,
    PRIMARY KEY (story, other, at)
) STRICT, WITHOUT ROWID;

-- Every address ever published: an event's path that is no longer current leads to its event.
CREATE TABLE path (
    path      TEXT PRIMARY KEY,     -- '/news/2014/02/13/russia-and-egypt-agree', without an ending
    kind      TEXT NOT NULL CHECK (kind IN ('event', 'story', 'entity', 'id')),
    target    TEXT NOT NULL         -- the id of the event or story, or the slug
) STRICT, WITHOUT ROWID;

-- 4. Workings ----------------------------------------------------------------

CREATE TABLE setting (
    name      TEXT PRIMARY KEY,     -- 'edition'; 'sequence' counts what was concluded, 'published' what of it was
    value     TEXT NOT NULL         -- of 'reader': 'extra' where pairs of events are read; of 'read by': the reader's name
) STRICT, WITHOUT ROWID;

-- Pages with revisions that nothing was concluded from yet.
CREATE TABLE unread (
    page      INTEGER PRIMARY KEY REFERENCES page(id)
) STRICT;

-- Days whose events are to be related again, or to be looked at.
CREATE TABLE unrelated (
    day       TEXT NOT NULL,
    changed   INTEGER NOT NULL,     -- 1 to look whether relating sees a difference on the day, 0 to relate it
    PRIMARY KEY (day, changed)
) STRICT, WITHOUT ROWID;

-- Events filed under a topic otherwise than when stories were last made of topics; the topic is '' for all of an event.
CREATE TABLE unsorted (
    topic     TEXT NOT NULL,
    event     TEXT NOT NULL,
    PRIMARY KEY (topic, event)
) STRICT, WITHOUT ROWID;

-- Titles of wiki pages that are linked to otherwise than when it was last asked which are one entity.
CREATE TABLE unnamed (
    title     TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Events with which a story found may begin, or events in it no more; to be looked at again.
CREATE TABLE ungathered (
    event     TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What relating last saw of each event.
CREATE TABLE subject (
    event     TEXT PRIMARY KEY,
    day       TEXT NOT NULL,
    digest    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX subject_by_day ON subject(day);

-- What relating read in the texts of the last year and some weeks, so that a new day need not have it read again.
CREATE TABLE traits (
    day       TEXT PRIMARY KEY,
    digest    TEXT NOT NULL,        -- of the day's events as relating sees them, and of how they are read
    events    BLOB NOT NULL         -- zlib-compressed MessagePack: [[what relating sees of an event, its traits], ...]
) STRICT;

-- The chances that events of a day go with earlier ones, by which small stories are looked at again a month later.
CREATE TABLE tied (
    day       TEXT PRIMARY KEY,
    ties      BLOB NOT NULL         -- zlib-compressed MessagePack: {event: [[earlier one, alone, with company], ...]}
) STRICT;

-- Events that came, went or changed since announcements and their outcomes were last looked for.
CREATE TABLE unheard (
    day       TEXT NOT NULL,        -- on which relating sees the event, or saw it
    event     TEXT NOT NULL,
    PRIMARY KEY (day, event)
) STRICT, WITHOUT ROWID;

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
    kind      TEXT NOT NULL CHECK (kind IN ('day', 'event', 'story', 'entity', 'changes')),
    key       TEXT NOT NULL,
    sequence  INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX touched_by_sequence ON touched(sequence);
