-- The journal: its own tables hold the log, from which every synchronised table below is projected.

-- What the journal knows of each synchronised column. kind: plain, text (merged by sentence), order, reference,
-- parent (a reference to the row it is part of), blob, frozen (the adopted text of the row and its parts).
CREATE TABLE journal_column (
  table_name  TEXT NOT NULL,
  column_name TEXT NOT NULL,
  kind        TEXT NOT NULL,
  target      TEXT,
  personal    INTEGER NOT NULL DEFAULT 0,
  since       INTEGER NOT NULL,
  PRIMARY KEY (table_name, column_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Dictionary of the words that recur in entries: tables, columns, acts, authors.
CREATE TABLE journal_name (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

-- One line of entries of one replica; a fork makes a second chain for the same replica.
CREATE TABLE journal_chain (
  id          INTEGER PRIMARY KEY,
  replica     BLOB NOT NULL,
  parent      INTEGER REFERENCES journal_chain,
  first       INTEGER NOT NULL,
  last        INTEGER NOT NULL,
  head        BLOB NOT NULL
) STRICT;
CREATE INDEX journal_chain_replica ON journal_chain (replica);

CREATE TABLE journal_key (
  replica BLOB NOT NULL PRIMARY KEY,
  signing BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What an entry had seen of every chain, shared by all entries that saw the same.
CREATE TABLE journal_vector (
  id    INTEGER PRIMARY KEY,
  seen  BLOB NOT NULL UNIQUE
) STRICT;

-- The log. The id is the order of admission, so every entry stands after all that it builds on.
CREATE TABLE journal_entry (
  id     INTEGER PRIMARY KEY,
  chain  INTEGER NOT NULL,
  number INTEGER NOT NULL,
  vector INTEGER NOT NULL,
  take   INTEGER,
  hash   BLOB NOT NULL,
  body   BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX journal_entry_place ON journal_entry (chain, number);
CREATE INDEX journal_entry_hash ON journal_entry (hash);
CREATE INDEX journal_entry_take ON journal_entry (take) WHERE take IS NOT NULL;

-- Every row that the log names, with the writes that are its fields' heads; none where it was never written, only
-- erased. A UUID is kept as 16 bytes.
CREATE TABLE journal_row (
  id       INTEGER PRIMARY KEY,
  table_id INTEGER NOT NULL,
  row      ANY NOT NULL,
  heads    BLOB
) STRICT;
CREATE UNIQUE INDEX journal_row_name ON journal_row (table_id, row);
CREATE INDEX journal_row_unwritten ON journal_row (id) WHERE heads IS NULL;

CREATE TABLE journal_touch (
  row   INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  PRIMARY KEY (row, entry)
) STRICT, WITHOUT ROWID;

-- What a person still has to look at: kind conflict, merged, withheld, or removal (of a row on which others worked).
CREATE TABLE journal_open (
  table_name  TEXT NOT NULL,
  row         TEXT NOT NULL,
  column_name TEXT NOT NULL,
  kind        TEXT NOT NULL,
  PRIMARY KEY (table_name, row, column_name)
) STRICT, WITHOUT ROWID;

-- What was erased of a row: its personal columns (entry 0), or one write of an entry.
CREATE TABLE journal_erased (
  row   INTEGER NOT NULL,
  entry INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (row, entry, place)
) STRICT, WITHOUT ROWID;

-- References that show nothing until the row they point at comes.
CREATE TABLE journal_missing (
  target_table TEXT NOT NULL,
  target_row   TEXT NOT NULL,
  table_name   TEXT NOT NULL,
  row          TEXT NOT NULL,
  PRIMARY KEY (target_table, target_row, table_name, row)
) STRICT, WITHOUT ROWID;

-- Entries of which some values were not sent here: their places, in JSON.
CREATE TABLE journal_lack (
  entry  INTEGER NOT NULL PRIMARY KEY,
  places TEXT NOT NULL
) STRICT;

-- Entries whose dependencies are not here yet, or whose chain was parked, as they came.
CREATE TABLE journal_waiting (
  hash     BLOB NOT NULL PRIMARY KEY,
  replica  BLOB NOT NULL,
  number   INTEGER NOT NULL,
  reason   TEXT NOT NULL,
  document BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE journal_need (
  hash    BLOB NOT NULL,
  needs   BLOB NOT NULL,
  PRIMARY KEY (needs, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_signature (
  hash      BLOB NOT NULL PRIMARY KEY,
  replica   BLOB NOT NULL,
  number    INTEGER NOT NULL,
  date      TEXT NOT NULL,
  signature BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_take (
  id       INTEGER PRIMARY KEY,
  taken_at TEXT NOT NULL,
  sender   BLOB NOT NULL,
  file     TEXT NOT NULL,
  undone   INTEGER NOT NULL DEFAULT 0,
  -- Of a file of which nothing was left out: the SHA-256 of its bytes, and how many entries it had.
  digest   BLOB,
  entries  INTEGER
) STRICT;

-- States that were named (by a report, a bundle, a user), so that a code can be opened again.
CREATE TABLE journal_state (
  code   TEXT NOT NULL PRIMARY KEY,
  vector TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Local to this file: never exchanged.
CREATE TABLE local_setting (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE local_peer (
  replica    BLOB NOT NULL PRIMARY KEY,
  name       TEXT NOT NULL,
  encryption TEXT,
  trusted    INTEGER NOT NULL,
  vector     TEXT,
  heard_on   TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE local_draft (
  table_name  TEXT NOT NULL,
  row         TEXT NOT NULL,
  column_name TEXT NOT NULL,
  heads       TEXT NOT NULL,
  text        TEXT NOT NULL,
  kept_at     TEXT NOT NULL,
  PRIMARY KEY (table_name, row, column_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE local_mapping (
  kind    TEXT NOT NULL,
  heading TEXT NOT NULL,
  field   TEXT NOT NULL,
  PRIMARY KEY (kind, heading)
) STRICT, WITHOUT ROWID;

-- The synchronised tables: a projection of the log. No replica can enforce uniqueness or lists for another,
-- so they have no UNIQUE, no CHECK and no NOT NULL beyond id and removed.
CREATE TABLE author (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  name TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE organisation (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  short_name TEXT,
  kind TEXT,
  municipality TEXT,
  merged_into TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  email TEXT,
  phone TEXT,
  function TEXT,
  organisation TEXT,
  merged_into TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  person TEXT,
  organisation TEXT,
  role TEXT,
  since TEXT,
  until TEXT,
  alternate_of TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE theme (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  position TEXT,
  introduced_in TEXT,
  merged_into TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE topic (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  title TEXT,
  motivation TEXT,
  proposed_by TEXT,
  proposed_on TEXT,
  phase TEXT,
  decision TEXT,
  decided_on TEXT,
  decision_reason TEXT,
  theme TEXT,
  merged_into TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE edition (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  number INTEGER,
  title TEXT,
  status TEXT,
  based_on TEXT,
  adopted_on TEXT,
  published_on TEXT,
  frozen TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE section (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  edition TEXT,
  lineage TEXT,
  part TEXT,
  theme TEXT,
  position TEXT,
  heading TEXT,
  body TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE change_proposal (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  section TEXT,
  field TEXT,
  base TEXT,
  proposed TEXT,
  reason TEXT,
  proposed_by TEXT,
  organisation TEXT,
  advice TEXT,
  decision TEXT,
  decided_on TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE province (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  code TEXT,
  name TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  number INTEGER,
  name TEXT,
  support_institution TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE region_province (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  region TEXT,
  province TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  code TEXT,
  name TEXT,
  valid_from TEXT,
  valid_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_alias (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  municipality TEXT,
  name TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_province (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  municipality TEXT,
  province TEXT,
  valid_from TEXT,
  valid_to TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_successor (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  municipality TEXT,
  successor TEXT,
  share REAL,
  date TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_total (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  date TEXT,
  count INTEGER,
  source TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE involvement (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  municipality TEXT,
  fact TEXT,
  since TEXT,
  until TEXT,
  evidence TEXT,
  edition TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  unit TEXT,
  status TEXT,
  dropped_reason TEXT,
  position TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator_definition (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  indicator TEXT,
  version INTEGER,
  valid_from TEXT,
  valid_to TEXT,
  wording TEXT,
  facts TEXT,
  period TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE target (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  indicator TEXT,
  year INTEGER,
  value REAL,
  source TEXT,
  own_interim INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE report (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  year INTEGER,
  kind TEXT,
  audience TEXT,
  reference_date TEXT,
  status TEXT,
  state TEXT,
  made_on TEXT,
  program TEXT,
  digest TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE report_figure (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  report TEXT,
  sheet TEXT,
  cell TEXT,
  figure TEXT,
  value TEXT,
  definition TEXT
) STRICT, WITHOUT ROWID;

CREATE INDEX organisation_municipality ON organisation (municipality);
CREATE INDEX organisation_merged_into ON organisation (merged_into);
CREATE INDEX person_organisation ON person (organisation);
CREATE INDEX person_merged_into ON person (merged_into);
CREATE INDEX membership_person ON membership (person);
CREATE INDEX membership_organisation ON membership (organisation);
CREATE INDEX membership_alternate_of ON membership (alternate_of);
CREATE INDEX theme_introduced_in ON theme (introduced_in);
CREATE INDEX theme_merged_into ON theme (merged_into);
CREATE INDEX topic_proposed_by ON topic (proposed_by);
CREATE INDEX topic_theme ON topic (theme);
CREATE INDEX topic_merged_into ON topic (merged_into);
CREATE INDEX edition_based_on ON edition (based_on);
CREATE INDEX section_edition ON section (edition);
CREATE INDEX section_theme ON section (theme);
CREATE INDEX change_proposal_section ON change_proposal (section);
CREATE INDEX change_proposal_organisation ON change_proposal (organisation);
CREATE INDEX region_support_institution ON region (support_institution);
CREATE INDEX region_province_region ON region_province (region);
CREATE INDEX region_province_province ON region_province (province);
CREATE INDEX municipality_alias_municipality ON municipality_alias (municipality);
CREATE INDEX municipality_province_municipality ON municipality_province (municipality);
CREATE INDEX municipality_province_province ON municipality_province (province);
CREATE INDEX municipality_successor_municipality ON municipality_successor (municipality);
CREATE INDEX municipality_successor_successor ON municipality_successor (successor);
CREATE INDEX involvement_municipality ON involvement (municipality);
CREATE INDEX involvement_edition ON involvement (edition);
CREATE INDEX indicator_definition_indicator ON indicator_definition (indicator);
CREATE INDEX target_indicator ON target (indicator);
CREATE INDEX report_figure_report ON report_figure (report);
CREATE INDEX report_figure_definition ON report_figure (definition);

INSERT INTO journal_column (table_name, column_name, kind, target, personal, since) VALUES
  ('author', 'name', 'plain', NULL, 1, 1),
  ('organisation', 'name', 'plain', NULL, 0, 1),
  ('organisation', 'short_name', 'plain', NULL, 0, 1),
  ('organisation', 'kind', 'plain', NULL, 0, 1),
  ('organisation', 'municipality', 'reference', 'municipality', 0, 1),
  ('organisation', 'merged_into', 'reference', 'organisation', 0, 1),
  ('organisation', 'visibility', 'plain', NULL, 0, 1),
  ('person', 'name', 'plain', NULL, 1, 1),
  ('person', 'email', 'plain', NULL, 1, 1),
  ('person', 'phone', 'plain', NULL, 1, 1),
  ('person', 'function', 'plain', NULL, 0, 1),
  ('person', 'organisation', 'reference', 'organisation', 0, 1),
  ('person', 'merged_into', 'reference', 'person', 0, 1),
  ('person', 'visibility', 'plain', NULL, 0, 1),
  ('membership', 'person', 'parent', 'person', 0, 1),
  ('membership', 'organisation', 'reference', 'organisation', 0, 1),
  ('membership', 'role', 'plain', NULL, 0, 1),
  ('membership', 'since', 'plain', NULL, 0, 1),
  ('membership', 'until', 'plain', NULL, 0, 1),
  ('membership', 'alternate_of', 'reference', 'membership', 0, 1),
  ('theme', 'name', 'plain', NULL, 0, 1),
  ('theme', 'position', 'order', NULL, 0, 1),
  ('theme', 'introduced_in', 'reference', 'edition', 0, 1),
  ('theme', 'merged_into', 'reference', 'theme', 0, 1),
  ('topic', 'title', 'plain', NULL, 0, 1),
  ('topic', 'motivation', 'text', NULL, 0, 1),
  ('topic', 'proposed_by', 'reference', 'organisation', 0, 1),
  ('topic', 'proposed_on', 'plain', NULL, 0, 1),
  ('topic', 'phase', 'plain', NULL, 0, 1),
  ('topic', 'decision', 'plain', NULL, 0, 1),
  ('topic', 'decided_on', 'plain', NULL, 0, 1),
  ('topic', 'decision_reason', 'text', NULL, 0, 1),
  ('topic', 'theme', 'reference', 'theme', 0, 1),
  ('topic', 'merged_into', 'reference', 'topic', 0, 1),
  ('topic', 'visibility', 'plain', NULL, 0, 1),
  ('edition', 'number', 'plain', NULL, 0, 1),
  ('edition', 'title', 'plain', NULL, 0, 1),
  ('edition', 'status', 'plain', NULL, 0, 1),
  ('edition', 'based_on', 'reference', 'edition', 0, 1),
  ('edition', 'adopted_on', 'plain', NULL, 0, 1),
  ('edition', 'published_on', 'plain', NULL, 0, 1),
  ('edition', 'frozen', 'frozen', NULL, 0, 1),
  ('edition', 'visibility', 'plain', NULL, 0, 1),
  ('section', 'edition', 'parent', 'edition', 0, 1),
  ('section', 'lineage', 'plain', NULL, 0, 1),
  ('section', 'part', 'plain', NULL, 0, 1),
  ('section', 'theme', 'reference', 'theme', 0, 1),
  ('section', 'position', 'order', NULL, 0, 1),
  ('section', 'heading', 'text', NULL, 0, 1),
  ('section', 'body', 'text', NULL, 0, 1),
  ('section', 'visibility', 'plain', NULL, 0, 1),
  ('change_proposal', 'section', 'parent', 'section', 0, 1),
  ('change_proposal', 'field', 'plain', NULL, 0, 1),
  ('change_proposal', 'base', 'text', NULL, 0, 1),
  ('change_proposal', 'proposed', 'text', NULL, 0, 1),
  ('change_proposal', 'reason', 'text', NULL, 0, 1),
  ('change_proposal', 'proposed_by', 'plain', NULL, 0, 1),
  ('change_proposal', 'organisation', 'reference', 'organisation', 0, 1),
  ('change_proposal', 'advice', 'text', NULL, 0, 1),
  ('change_proposal', 'decision', 'plain', NULL, 0, 1),
  ('change_proposal', 'decided_on', 'plain', NULL, 0, 1),
  ('change_proposal', 'visibility', 'plain', NULL, 0, 1),
  ('province', 'code', 'plain', NULL, 0, 1),
  ('province', 'name', 'plain', NULL, 0, 1),
  ('region', 'number', 'plain', NULL, 0, 1),
  ('region', 'name', 'plain', NULL, 0, 1),
  ('region', 'support_institution', 'reference', 'organisation', 0, 1),
  ('region_province', 'region', 'parent', 'region', 0, 1),
  ('region_province', 'province', 'reference', 'province', 0, 1),
  ('municipality', 'code', 'plain', NULL, 0, 1),
  ('municipality', 'name', 'plain', NULL, 0, 1),
  ('municipality', 'valid_from', 'plain', NULL, 0, 1),
  ('municipality', 'valid_to', 'plain', NULL, 0, 1),
  ('municipality_alias', 'municipality', 'parent', 'municipality', 0, 1),
  ('municipality_alias', 'name', 'plain', NULL, 0, 1),
  ('municipality_province', 'municipality', 'parent', 'municipality', 0, 1),
  ('municipality_province', 'province', 'reference', 'province', 0, 1),
  ('municipality_province', 'valid_from', 'plain', NULL, 0, 1),
  ('municipality_province', 'valid_to', 'plain', NULL, 0, 1),
  ('municipality_successor', 'municipality', 'parent', 'municipality', 0, 1),
  ('municipality_successor', 'successor', 'reference', 'municipality', 0, 1),
  ('municipality_successor', 'share', 'plain', NULL, 0, 1),
  ('municipality_successor', 'date', 'plain', NULL, 0, 1),
  ('municipality_total', 'date', 'plain', NULL, 0, 1),
  ('municipality_total', 'count', 'plain', NULL, 0, 1),
  ('municipality_total', 'source', 'plain', NULL, 0, 1),
  ('involvement', 'municipality', 'parent', 'municipality', 0, 1),
  ('involvement', 'fact', 'plain', NULL, 0, 1),
  ('involvement', 'since', 'plain', NULL, 0, 1),
  ('involvement', 'until', 'plain', NULL, 0, 1),
  ('involvement', 'evidence', 'text', NULL, 0, 1),
  ('involvement', 'edition', 'reference', 'edition', 0, 1),
  ('involvement', 'visibility', 'plain', NULL, 0, 1),
  ('indicator', 'name', 'plain', NULL, 0, 1),
  ('indicator', 'unit', 'plain', NULL, 0, 1),
  ('indicator', 'status', 'plain', NULL, 0, 1),
  ('indicator', 'dropped_reason', 'text', NULL, 0, 1),
  ('indicator', 'position', 'order', NULL, 0, 1),
  ('indicator_definition', 'indicator', 'parent', 'indicator', 0, 1),
  ('indicator_definition', 'version', 'plain', NULL, 0, 1),
  ('indicator_definition', 'valid_from', 'plain', NULL, 0, 1),
  ('indicator_definition', 'valid_to', 'plain', NULL, 0, 1),
  ('indicator_definition', 'wording', 'text', NULL, 0, 1),
  ('indicator_definition', 'facts', 'plain', NULL, 0, 1),
  ('indicator_definition', 'period', 'plain', NULL, 0, 1),
  ('target', 'indicator', 'parent', 'indicator', 0, 1),
  ('target', 'year', 'plain', NULL, 0, 1),
  ('target', 'value', 'plain', NULL, 0, 1),
  ('target', 'source', 'plain', NULL, 0, 1),
  ('target', 'own_interim', 'plain', NULL, 0, 1),
  ('report', 'year', 'plain', NULL, 0, 1),
  ('report', 'kind', 'plain', NULL, 0, 1),
  ('report', 'audience', 'plain', NULL, 0, 1),
  ('report', 'reference_date', 'plain', NULL, 0, 1),
  ('report', 'status', 'plain', NULL, 0, 1),
  ('report', 'state', 'plain', NULL, 0, 1),
  ('report', 'made_on', 'plain', NULL, 0, 1),
  ('report', 'program', 'plain', NULL, 0, 1),
  ('report', 'digest', 'plain', NULL, 0, 1),
  ('report', 'visibility', 'plain', NULL, 0, 1),
  ('report_figure', 'report', 'parent', 'report', 0, 1),
  ('report_figure', 'sheet', 'plain', NULL, 0, 1),
  ('report_figure', 'cell', 'plain', NULL, 0, 1),
  ('report_figure', 'figure', 'plain', NULL, 0, 1),
  ('report_figure', 'value', 'plain', NULL, 0, 1),
  ('report_figure', 'definition', 'reference', 'indicator_definition', 0, 1);
