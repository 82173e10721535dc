-- The number of a record in derived tables. It stays when the record is deleted, so that undo finds it again.
-- kind: place in searchKinds (0 person, 1 company, 2 deal, 3 activity); numbers of a kind stand together.
-- digest: of the indexed terms, so that what did not change is not indexed again; null while it is in the trash.
CREATE TABLE search_document (
  doc INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  id BLOB NOT NULL UNIQUE,
  digest BLOB
) STRICT;

-- The terms are made by the program (n-grams in UTF-8, folded, a space between). The tokenizer only cuts at spaces:
-- ascii leaves everything beyond ASCII alone, where unicode61 splits words at the marks of Thai, Hindi and Arabic.
-- prefix: a single letter is answered from an index of first letters.
-- Activities are apart: there are ten times as many, and a search for people should not wade through them.
CREATE VIRTUAL TABLE search_fts USING fts5 (
  words, name, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1'
);
CREATE VIRTUAL TABLE search_activity_fts USING fts5 (
  words, name, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1'
);
-- Bytes of terms gathered in memory before they are written.
INSERT INTO search_fts (search_fts, rank) VALUES ('hashsize', 33554432);
INSERT INTO search_activity_fts (search_activity_fts, rank) VALUES ('hashsize', 33554432);

-- The keys by which two records are recognised as the same. kind: e-mail, phone, ... (see match-keys.ts);
-- record: 0 person, 1 company, 2 deal.
CREATE TABLE match_key (
  kind INTEGER NOT NULL,
  key TEXT NOT NULL,
  record INTEGER NOT NULL,
  id BLOB NOT NULL,
  PRIMARY KEY (kind, key, record, id)
) STRICT, WITHOUT ROWID;

-- The keys that a record has in match_key, as JSON, to find and change them; no row when it has none.
CREATE TABLE match_record (
  id BLOB PRIMARY KEY NOT NULL,
  keys TEXT NOT NULL
) STRICT, WITHOUT ROWID;
