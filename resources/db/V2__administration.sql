-- The administration around the agenda: rounds, meetings, help desk, parliament, documents and privacy.
-- A version, a sign-off and a remark refer to their edition and are no part of it: what is part of an edition is
-- frozen with its text, and these go on after it was adopted.

CREATE TABLE theme_change (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  theme TEXT,
  kind TEXT,
  date TEXT,
  from_name TEXT,
  to_name TEXT,
  "into" TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_step (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  topic TEXT,
  phase TEXT,
  date TEXT,
  note TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE topic_opinion (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  topic TEXT,
  organisation TEXT,
  criterion TEXT,
  opinion TEXT,
  score INTEGER,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE edition_version (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  edition TEXT,
  label TEXT,
  state TEXT,
  made_on TEXT,
  note TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_off (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  edition TEXT,
  person TEXT,
  date TEXT,
  checklist TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE round (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  edition_version TEXT,
  sent_on TEXT,
  due TEXT,
  note TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE round_recipient (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  round TEXT,
  organisation TEXT,
  person TEXT,
  sent_on TEXT,
  received_on TEXT,
  answer TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE section_variant (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  section TEXT,
  language TEXT,
  body TEXT,
  of_write TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE action_point (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  section TEXT,
  lineage TEXT,
  text TEXT,
  addressee TEXT,
  owner TEXT,
  due TEXT,
  position TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE action_state (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  action_point TEXT,
  municipality TEXT,
  state TEXT,
  percent INTEGER,
  date TEXT,
  note TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE remark (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  edition TEXT,
  section TEXT,
  round TEXT,
  quote TEXT,
  text TEXT,
  author TEXT,
  organisation TEXT,
  channel TEXT,
  private INTEGER,
  settled INTEGER,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE measurement (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  indicator TEXT,
  reference_date TEXT,
  value REAL,
  source TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality_size (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  municipality TEXT,
  year INTEGER,
  inhabitants INTEGER,
  class TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  kind TEXT,
  title TEXT,
  date TEXT,
  starts TEXT,
  ends TEXT,
  place TEXT,
  region TEXT,
  theme TEXT,
  edition TEXT,
  prepared_by TEXT,
  outcome TEXT,
  rating REAL,
  merged_into TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  meeting TEXT,
  organisation TEXT,
  municipality TEXT,
  sent_on TEXT,
  answer TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  meeting TEXT,
  person TEXT,
  organisation TEXT,
  municipality TEXT,
  count INTEGER,
  status TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  meeting TEXT,
  position TEXT,
  title TEXT,
  kind TEXT,
  section TEXT,
  topic TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  number INTEGER,
  meeting TEXT,
  agenda_item TEXT,
  text TEXT,
  outcome TEXT,
  date TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE action_item (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  meeting TEXT,
  subject TEXT,
  owner TEXT,
  due TEXT,
  closed_on TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE minutes (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  meeting TEXT,
  phase TEXT,
  text TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE question (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  municipality TEXT,
  organisation TEXT,
  caller TEXT,
  theme TEXT,
  channel TEXT,
  asked_on TEXT,
  due TEXT,
  text TEXT,
  status TEXT,
  answered_on TEXT,
  merged_into TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE answer (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  question TEXT,
  text TEXT,
  cites TEXT,
  edition TEXT,
  reusable INTEGER,
  review_on TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE paper (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  chamber TEXT,
  year TEXT,
  dossier TEXT,
  number TEXT,
  addition TEXT,
  kind TEXT,
  date TEXT,
  title TEXT,
  sender TEXT,
  merged_into TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE parliamentary_question (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  paper TEXT,
  asked_by TEXT,
  text TEXT,
  due TEXT,
  answer TEXT,
  cites TEXT,
  status TEXT,
  answered_by TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE pledge (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  kind TEXT,
  text TEXT,
  paper TEXT,
  minister TEXT,
  due TEXT,
  recurs TEXT,
  status TEXT,
  settled_by TEXT,
  merged_into TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  title TEXT,
  kind TEXT,
  date TEXT,
  dms_number TEXT,
  hash TEXT,
  size INTEGER,
  merged_into TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE document_link (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  document TEXT,
  table_name TEXT,
  row TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE privacy_request (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  person TEXT,
  kind TEXT,
  received_on TEXT,
  due TEXT,
  outcome TEXT,
  ground TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE retention (
  id      TEXT    NOT NULL PRIMARY KEY,
  removed INTEGER NOT NULL DEFAULT 0,
  kind TEXT,
  term INTEGER,
  basis TEXT,
  visibility TEXT
) STRICT, WITHOUT ROWID;

ALTER TABLE involvement ADD COLUMN document TEXT;
ALTER TABLE involvement ADD COLUMN meeting TEXT;
ALTER TABLE change_proposal ADD COLUMN round TEXT;
ALTER TABLE report ADD COLUMN paper TEXT;
ALTER TABLE report ADD COLUMN file TEXT;

CREATE INDEX theme_change_theme ON theme_change (theme);
CREATE INDEX theme_change_into ON theme_change ("into");
CREATE INDEX topic_step_topic ON topic_step (topic);
CREATE INDEX topic_opinion_topic ON topic_opinion (topic);
CREATE INDEX topic_opinion_organisation ON topic_opinion (organisation);
CREATE INDEX edition_version_edition ON edition_version (edition);
CREATE INDEX sign_off_edition ON sign_off (edition);
CREATE INDEX sign_off_person ON sign_off (person);
CREATE INDEX round_edition_version ON round (edition_version);
CREATE INDEX round_recipient_round ON round_recipient (round);
CREATE INDEX round_recipient_organisation ON round_recipient (organisation);
CREATE INDEX round_recipient_person ON round_recipient (person);
CREATE INDEX section_variant_section ON section_variant (section);
CREATE INDEX action_point_section ON action_point (section);
CREATE INDEX action_point_owner ON action_point (owner);
CREATE INDEX action_state_action_point ON action_state (action_point);
CREATE INDEX action_state_municipality ON action_state (municipality);
CREATE INDEX remark_edition ON remark (edition);
CREATE INDEX remark_section ON remark (section);
CREATE INDEX remark_round ON remark (round);
CREATE INDEX remark_organisation ON remark (organisation);
CREATE INDEX measurement_indicator ON measurement (indicator);
CREATE INDEX municipality_size_municipality ON municipality_size (municipality);
CREATE INDEX meeting_region ON meeting (region);
CREATE INDEX meeting_theme ON meeting (theme);
CREATE INDEX meeting_edition ON meeting (edition);
CREATE INDEX meeting_prepared_by ON meeting (prepared_by);
CREATE INDEX meeting_merged_into ON meeting (merged_into);
CREATE INDEX invitation_meeting ON invitation (meeting);
CREATE INDEX invitation_organisation ON invitation (organisation);
CREATE INDEX invitation_municipality ON invitation (municipality);
CREATE INDEX attendance_meeting ON attendance (meeting);
CREATE INDEX attendance_person ON attendance (person);
CREATE INDEX attendance_organisation ON attendance (organisation);
CREATE INDEX attendance_municipality ON attendance (municipality);
CREATE INDEX agenda_item_meeting ON agenda_item (meeting);
CREATE INDEX agenda_item_section ON agenda_item (section);
CREATE INDEX agenda_item_topic ON agenda_item (topic);
CREATE INDEX decision_meeting ON decision (meeting);
CREATE INDEX decision_agenda_item ON decision (agenda_item);
CREATE INDEX action_item_meeting ON action_item (meeting);
CREATE INDEX action_item_owner ON action_item (owner);
CREATE INDEX minutes_meeting ON minutes (meeting);
CREATE INDEX question_municipality ON question (municipality);
CREATE INDEX question_organisation ON question (organisation);
CREATE INDEX question_theme ON question (theme);
CREATE INDEX question_merged_into ON question (merged_into);
CREATE INDEX answer_question ON answer (question);
CREATE INDEX answer_cites ON answer (cites);
CREATE INDEX answer_edition ON answer (edition);
CREATE INDEX paper_merged_into ON paper (merged_into);
CREATE INDEX parliamentary_question_paper ON parliamentary_question (paper);
CREATE INDEX parliamentary_question_answered_by ON parliamentary_question (answered_by);
CREATE INDEX pledge_paper ON pledge (paper);
CREATE INDEX pledge_settled_by ON pledge (settled_by);
CREATE INDEX pledge_merged_into ON pledge (merged_into);
CREATE INDEX document_merged_into ON document (merged_into);
CREATE INDEX document_link_document ON document_link (document);
CREATE INDEX privacy_request_person ON privacy_request (person);
CREATE INDEX involvement_document ON involvement (document);
CREATE INDEX involvement_meeting ON involvement (meeting);
CREATE INDEX change_proposal_round ON change_proposal (round);
CREATE INDEX report_paper ON report (paper);
CREATE INDEX report_file ON report (file);

INSERT INTO journal_column (table_name, column_name, kind, target, personal, since) VALUES
  ('theme_change', 'theme', 'parent', 'theme', 0, 2),
  ('theme_change', 'kind', 'plain', NULL, 0, 2),
  ('theme_change', 'date', 'plain', NULL, 0, 2),
  ('theme_change', 'from_name', 'plain', NULL, 0, 2),
  ('theme_change', 'to_name', 'plain', NULL, 0, 2),
  ('theme_change', 'into', 'reference', 'theme', 0, 2),
  ('topic_step', 'topic', 'parent', 'topic', 0, 2),
  ('topic_step', 'phase', 'plain', NULL, 0, 2),
  ('topic_step', 'date', 'plain', NULL, 0, 2),
  ('topic_step', 'note', 'text', NULL, 0, 2),
  ('topic_step', 'visibility', 'plain', NULL, 0, 2),
  ('topic_opinion', 'topic', 'parent', 'topic', 0, 2),
  ('topic_opinion', 'organisation', 'reference', 'organisation', 0, 2),
  ('topic_opinion', 'criterion', 'plain', NULL, 0, 2),
  ('topic_opinion', 'opinion', 'text', NULL, 0, 2),
  ('topic_opinion', 'score', 'plain', NULL, 0, 2),
  ('topic_opinion', 'visibility', 'plain', NULL, 0, 2),
  ('edition_version', 'edition', 'reference', 'edition', 0, 2),
  ('edition_version', 'label', 'plain', NULL, 0, 2),
  ('edition_version', 'state', 'plain', NULL, 0, 2),
  ('edition_version', 'made_on', 'plain', NULL, 0, 2),
  ('edition_version', 'note', 'text', NULL, 0, 2),
  ('edition_version', 'visibility', 'plain', NULL, 0, 2),
  ('sign_off', 'edition', 'reference', 'edition', 0, 2),
  ('sign_off', 'person', 'reference', 'person', 0, 2),
  ('sign_off', 'date', 'plain', NULL, 0, 2),
  ('sign_off', 'checklist', 'text', NULL, 0, 2),
  ('sign_off', 'visibility', 'plain', NULL, 0, 2),
  ('round', 'edition_version', 'reference', 'edition_version', 0, 2),
  ('round', 'sent_on', 'plain', NULL, 0, 2),
  ('round', 'due', 'plain', NULL, 0, 2),
  ('round', 'note', 'text', NULL, 0, 2),
  ('round', 'visibility', 'plain', NULL, 0, 2),
  ('round_recipient', 'round', 'parent', 'round', 0, 2),
  ('round_recipient', 'organisation', 'reference', 'organisation', 0, 2),
  ('round_recipient', 'person', 'reference', 'person', 0, 2),
  ('round_recipient', 'sent_on', 'plain', NULL, 0, 2),
  ('round_recipient', 'received_on', 'plain', NULL, 0, 2),
  ('round_recipient', 'answer', 'plain', NULL, 0, 2),
  ('section_variant', 'section', 'parent', 'section', 0, 2),
  ('section_variant', 'language', 'plain', NULL, 0, 2),
  ('section_variant', 'body', 'text', NULL, 0, 2),
  ('section_variant', 'of_write', 'plain', NULL, 0, 2),
  ('section_variant', 'visibility', 'plain', NULL, 0, 2),
  ('action_point', 'section', 'parent', 'section', 0, 2),
  ('action_point', 'lineage', 'plain', NULL, 0, 2),
  ('action_point', 'text', 'text', NULL, 0, 2),
  ('action_point', 'addressee', 'plain', NULL, 0, 2),
  ('action_point', 'owner', 'reference', 'organisation', 0, 2),
  ('action_point', 'due', 'plain', NULL, 0, 2),
  ('action_point', 'position', 'order', NULL, 0, 2),
  ('action_point', 'visibility', 'plain', NULL, 0, 2),
  ('action_state', 'action_point', 'parent', 'action_point', 0, 2),
  ('action_state', 'municipality', 'reference', 'municipality', 0, 2),
  ('action_state', 'state', 'plain', NULL, 0, 2),
  ('action_state', 'percent', 'plain', NULL, 0, 2),
  ('action_state', 'date', 'plain', NULL, 0, 2),
  ('action_state', 'note', 'text', NULL, 0, 2),
  ('action_state', 'visibility', 'plain', NULL, 0, 2),
  ('remark', 'edition', 'reference', 'edition', 0, 2),
  ('remark', 'section', 'reference', 'section', 0, 2),
  ('remark', 'round', 'reference', 'round', 0, 2),
  ('remark', 'quote', 'text', NULL, 0, 2),
  ('remark', 'text', 'text', NULL, 0, 2),
  ('remark', 'author', 'plain', NULL, 1, 2),
  ('remark', 'organisation', 'reference', 'organisation', 0, 2),
  ('remark', 'channel', 'plain', NULL, 0, 2),
  ('remark', 'private', 'plain', NULL, 0, 2),
  ('remark', 'settled', 'plain', NULL, 0, 2),
  ('remark', 'visibility', 'plain', NULL, 0, 2),
  ('measurement', 'indicator', 'parent', 'indicator', 0, 2),
  ('measurement', 'reference_date', 'plain', NULL, 0, 2),
  ('measurement', 'value', 'plain', NULL, 0, 2),
  ('measurement', 'source', 'plain', NULL, 0, 2),
  ('municipality_size', 'municipality', 'parent', 'municipality', 0, 2),
  ('municipality_size', 'year', 'plain', NULL, 0, 2),
  ('municipality_size', 'inhabitants', 'plain', NULL, 0, 2),
  ('municipality_size', 'class', 'plain', NULL, 0, 2),
  ('meeting', 'kind', 'plain', NULL, 0, 2),
  ('meeting', 'title', 'plain', NULL, 0, 2),
  ('meeting', 'date', 'plain', NULL, 0, 2),
  ('meeting', 'starts', 'plain', NULL, 0, 2),
  ('meeting', 'ends', 'plain', NULL, 0, 2),
  ('meeting', 'place', 'plain', NULL, 0, 2),
  ('meeting', 'region', 'reference', 'region', 0, 2),
  ('meeting', 'theme', 'reference', 'theme', 0, 2),
  ('meeting', 'edition', 'reference', 'edition', 0, 2),
  ('meeting', 'prepared_by', 'reference', 'organisation', 0, 2),
  ('meeting', 'outcome', 'text', NULL, 0, 2),
  ('meeting', 'rating', 'plain', NULL, 0, 2),
  ('meeting', 'merged_into', 'reference', 'meeting', 0, 2),
  ('meeting', 'visibility', 'plain', NULL, 0, 2),
  ('invitation', 'meeting', 'parent', 'meeting', 0, 2),
  ('invitation', 'organisation', 'reference', 'organisation', 0, 2),
  ('invitation', 'municipality', 'reference', 'municipality', 0, 2),
  ('invitation', 'sent_on', 'plain', NULL, 0, 2),
  ('invitation', 'answer', 'plain', NULL, 0, 2),
  ('attendance', 'meeting', 'parent', 'meeting', 0, 2),
  ('attendance', 'person', 'reference', 'person', 0, 2),
  ('attendance', 'organisation', 'reference', 'organisation', 0, 2),
  ('attendance', 'municipality', 'reference', 'municipality', 0, 2),
  ('attendance', 'count', 'plain', NULL, 0, 2),
  ('attendance', 'status', 'plain', NULL, 0, 2),
  ('agenda_item', 'meeting', 'parent', 'meeting', 0, 2),
  ('agenda_item', 'position', 'order', NULL, 0, 2),
  ('agenda_item', 'title', 'plain', NULL, 0, 2),
  ('agenda_item', 'kind', 'plain', NULL, 0, 2),
  ('agenda_item', 'section', 'reference', 'section', 0, 2),
  ('agenda_item', 'topic', 'reference', 'topic', 0, 2),
  ('agenda_item', 'visibility', 'plain', NULL, 0, 2),
  ('decision', 'number', 'plain', NULL, 0, 2),
  ('decision', 'meeting', 'parent', 'meeting', 0, 2),
  ('decision', 'agenda_item', 'reference', 'agenda_item', 0, 2),
  ('decision', 'text', 'text', NULL, 0, 2),
  ('decision', 'outcome', 'text', NULL, 0, 2),
  ('decision', 'date', 'plain', NULL, 0, 2),
  ('decision', 'visibility', 'plain', NULL, 0, 2),
  ('action_item', 'meeting', 'parent', 'meeting', 0, 2),
  ('action_item', 'subject', 'plain', NULL, 0, 2),
  ('action_item', 'owner', 'reference', 'person', 0, 2),
  ('action_item', 'due', 'plain', NULL, 0, 2),
  ('action_item', 'closed_on', 'plain', NULL, 0, 2),
  ('action_item', 'visibility', 'plain', NULL, 0, 2),
  ('minutes', 'meeting', 'parent', 'meeting', 0, 2),
  ('minutes', 'phase', 'plain', NULL, 0, 2),
  ('minutes', 'text', 'text', NULL, 0, 2),
  ('minutes', 'visibility', 'plain', NULL, 0, 2),
  ('question', 'municipality', 'reference', 'municipality', 0, 2),
  ('question', 'organisation', 'reference', 'organisation', 0, 2),
  ('question', 'caller', 'plain', NULL, 1, 2),
  ('question', 'theme', 'reference', 'theme', 0, 2),
  ('question', 'channel', 'plain', NULL, 0, 2),
  ('question', 'asked_on', 'plain', NULL, 0, 2),
  ('question', 'due', 'plain', NULL, 0, 2),
  ('question', 'text', 'text', NULL, 0, 2),
  ('question', 'status', 'plain', NULL, 0, 2),
  ('question', 'answered_on', 'plain', NULL, 0, 2),
  ('question', 'merged_into', 'reference', 'question', 0, 2),
  ('question', 'visibility', 'plain', NULL, 0, 2),
  ('answer', 'question', 'parent', 'question', 0, 2),
  ('answer', 'text', 'text', NULL, 0, 2),
  ('answer', 'cites', 'reference', 'section', 0, 2),
  ('answer', 'edition', 'reference', 'edition', 0, 2),
  ('answer', 'reusable', 'plain', NULL, 0, 2),
  ('answer', 'review_on', 'plain', NULL, 0, 2),
  ('answer', 'visibility', 'plain', NULL, 0, 2),
  ('paper', 'chamber', 'plain', NULL, 0, 2),
  ('paper', 'year', 'plain', NULL, 0, 2),
  ('paper', 'dossier', 'plain', NULL, 0, 2),
  ('paper', 'number', 'plain', NULL, 0, 2),
  ('paper', 'addition', 'plain', NULL, 0, 2),
  ('paper', 'kind', 'plain', NULL, 0, 2),
  ('paper', 'date', 'plain', NULL, 0, 2),
  ('paper', 'title', 'plain', NULL, 0, 2),
  ('paper', 'sender', 'plain', NULL, 0, 2),
  ('paper', 'merged_into', 'reference', 'paper', 0, 2),
  ('paper', 'visibility', 'plain', NULL, 0, 2),
  ('parliamentary_question', 'paper', 'parent', 'paper', 0, 2),
  ('parliamentary_question', 'asked_by', 'plain', NULL, 1, 2),
  ('parliamentary_question', 'text', 'text', NULL, 0, 2),
  ('parliamentary_question', 'due', 'plain', NULL, 0, 2),
  ('parliamentary_question', 'answer', 'text', NULL, 0, 2),
  ('parliamentary_question', 'cites', 'plain', NULL, 0, 2),
  ('parliamentary_question', 'status', 'plain', NULL, 0, 2),
  ('parliamentary_question', 'answered_by', 'reference', 'paper', 0, 2),
  ('parliamentary_question', 'visibility', 'plain', NULL, 0, 2),
  ('pledge', 'kind', 'plain', NULL, 0, 2),
  ('pledge', 'text', 'text', NULL, 0, 2),
  ('pledge', 'paper', 'reference', 'paper', 0, 2),
  ('pledge', 'minister', 'plain', NULL, 0, 2),
  ('pledge', 'due', 'plain', NULL, 0, 2),
  ('pledge', 'recurs', 'plain', NULL, 0, 2),
  ('pledge', 'status', 'plain', NULL, 0, 2),
  ('pledge', 'settled_by', 'reference', 'paper', 0, 2),
  ('pledge', 'merged_into', 'reference', 'pledge', 0, 2),
  ('pledge', 'visibility', 'plain', NULL, 0, 2),
  ('document', 'title', 'plain', NULL, 0, 2),
  ('document', 'kind', 'plain', NULL, 0, 2),
  ('document', 'date', 'plain', NULL, 0, 2),
  ('document', 'dms_number', 'plain', NULL, 0, 2),
  ('document', 'hash', 'plain', NULL, 0, 2),
  ('document', 'size', 'plain', NULL, 0, 2),
  ('document', 'merged_into', 'reference', 'document', 0, 2),
  ('document', 'visibility', 'plain', NULL, 0, 2),
  ('document_link', 'document', 'parent', 'document', 0, 2),
  ('document_link', 'table_name', 'plain', NULL, 0, 2),
  ('document_link', 'row', 'plain', NULL, 0, 2),
  ('privacy_request', 'person', 'reference', 'person', 0, 2),
  ('privacy_request', 'kind', 'plain', NULL, 0, 2),
  ('privacy_request', 'received_on', 'plain', NULL, 0, 2),
  ('privacy_request', 'due', 'plain', NULL, 0, 2),
  ('privacy_request', 'outcome', 'plain', NULL, 0, 2),
  ('privacy_request', 'ground', 'text', NULL, 0, 2),
  ('privacy_request', 'visibility', 'plain', NULL, 0, 2),
  ('retention', 'kind', 'plain', NULL, 0, 2),
  ('retention', 'term', 'plain', NULL, 0, 2),
  ('retention', 'basis', 'text', NULL, 0, 2),
  ('retention', 'visibility', 'plain', NULL, 0, 2),
  ('involvement', 'document', 'reference', 'document', 0, 2),
  ('involvement', 'meeting', 'reference', 'meeting', 0, 2),
  ('change_proposal', 'round', 'reference', 'round', 0, 2),
  ('report', 'paper', 'reference', 'paper', 0, 2),
  ('report', 'file', 'reference', 'document', 0, 2);

-- What colleagues with this version wrote in these tables before this file had them waits in its log.
INSERT INTO journal_meta (name, value) SELECT 'unprojected', '2' WHERE EXISTS (SELECT 1 FROM journal_entry);

-- Lists find a row back by these, line after line.
CREATE INDEX organisation_name ON organisation (name);
CREATE INDEX person_name ON person (name);
CREATE INDEX theme_name ON theme (name);
CREATE INDEX topic_title ON topic (title);
CREATE INDEX municipality_code ON municipality (code);
CREATE INDEX meeting_date ON meeting (date);
CREATE INDEX document_title ON document (title);
CREATE INDEX indicator_name ON indicator (name);
CREATE INDEX municipality_total_date ON municipality_total (date);
CREATE INDEX province_code ON province (code);
CREATE INDEX retention_kind ON retention (kind);
