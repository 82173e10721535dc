CREATE TABLE import_batch (
  id BLOB PRIMARY KEY NOT NULL,
  file_name TEXT,
  file_hash TEXT,
  format TEXT,
  encoding TEXT,
  sheet TEXT,
  mapping TEXT,
  rows INTEGER,
  companies INTEGER,
  people INTEGER,
  deals INTEGER,
  updated INTEGER,
  imported_at INTEGER,
  deleted_at INTEGER
) STRICT;

CREATE TABLE setting (
  id BLOB PRIMARY KEY NOT NULL,
  name TEXT,
  value TEXT,
  deleted_at INTEGER
) STRICT;
