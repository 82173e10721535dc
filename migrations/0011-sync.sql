-- Until now nothing came from elsewhere: every device that this file knows is one that it wrote as itself.
ALTER TABLE sync_device ADD COLUMN is_own INTEGER NOT NULL DEFAULT 0;
UPDATE sync_device SET is_own = 1;

-- Local: the places that this file is exchanged with. `address` is a path or a URL, `mode` automatic or carried.
CREATE TABLE exchange_target (
  id INTEGER PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL,
  address TEXT NOT NULL UNIQUE,
  mode TEXT NOT NULL,
  epoch TEXT,
  cursor TEXT,
  added_at INTEGER NOT NULL,
  exchanged_at INTEGER
) STRICT;

-- Local: what a target is known to hold: segments that were taken in from it or handed to it, and its newest snapshot
-- by its frontier (`dev` in `first` to `last`, one row per stream). `published_at` is set for those of our own.
CREATE TABLE exchange_holding (
  target INTEGER NOT NULL REFERENCES exchange_target (id),
  name TEXT NOT NULL,
  dev INTEGER NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  published_at INTEGER,
  PRIMARY KEY (target, name, dev)
) STRICT, WITHOUT ROWID;

-- Local: what another device last said of itself (JSON), when and through which target that was heard.
CREATE TABLE exchange_peer (
  device BLOB PRIMARY KEY NOT NULL,
  heartbeat TEXT,
  heard_at INTEGER,
  target INTEGER,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID;

-- Local: conflicts that somebody has looked at.
CREATE TABLE settled_conflict (
  conflict INTEGER PRIMARY KEY NOT NULL,
  settled_at INTEGER NOT NULL
) STRICT;
