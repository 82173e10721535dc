-- Local: what the columns of a list meant the last time that a list with this header was imported.
CREATE TABLE import_mapping (
  fingerprint TEXT PRIMARY KEY NOT NULL,
  mapping TEXT NOT NULL,
  used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
