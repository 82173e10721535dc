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

-- Local: settings of this device and facts that only it needs (when it was last closed, which sample is loaded).
CREATE TABLE device_setting (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
