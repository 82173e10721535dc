-- The journal: what was written, by whom, when, and what stood there before. Never written but by src-main/journal.
CREATE TABLE sync_meta (
  k TEXT PRIMARY KEY NOT NULL,
  v ANY
) STRICT, WITHOUT ROWID;

-- One row. The guard triggers let a write to a replicated table pass only while `active` is 1.
CREATE TABLE sync_ctx (active INTEGER NOT NULL) STRICT;
INSERT INTO sync_ctx (active) VALUES (0);

CREATE TABLE sync_device (
  id INTEGER PRIMARY KEY NOT NULL,
  uuid BLOB NOT NULL UNIQUE,
  name TEXT,
  label TEXT,
  last_seen INTEGER,
  revoked_at INTEGER,
  forked_at INTEGER
) STRICT;

-- `seq` runs per (device, scope). A second content for a (device, seq) that is taken goes to a stream with a higher `fork`.
CREATE TABLE sync_stream (
  dev INTEGER PRIMARY KEY NOT NULL,
  device INTEGER NOT NULL REFERENCES sync_device (id),
  scope BLOB NOT NULL,
  fork INTEGER NOT NULL DEFAULT 0,
  UNIQUE (device, scope, fork)
) STRICT;

-- One row per transaction of this device; its entries are `first_op` to `last_op`.
-- `excluded` is 1 while the transaction is undone, and always for an undo transaction (`undoes` is set).
CREATE TABLE journal_tx (
  n INTEGER PRIMARY KEY NOT NULL,
  id BLOB NOT NULL UNIQUE,
  label TEXT NOT NULL,
  actor TEXT,
  at INTEGER NOT NULL,
  batch BLOB,
  undoes INTEGER,
  undone_by INTEGER,
  excluded INTEGER NOT NULL DEFAULT 0,
  first_op INTEGER NOT NULL,
  last_op INTEGER NOT NULL
) STRICT;

-- `id` is dev * 2^40 + seq, one key instead of two, which SQLite appends to faster.
-- kind: 0 insert, 1 set, 2 delete, 3 undelete. `base` and `before` are local knowledge beside the entry:
-- the stamps that the writer saw on what it overwrote, and the values. held: 0 applied, 1 parked, 2 in quarantine.
CREATE TABLE sync_op (
  id INTEGER PRIMARY KEY NOT NULL,
  dev INTEGER GENERATED ALWAYS AS (id >> 40) VIRTUAL,
  seq INTEGER GENERATED ALWAYS AS (id & 1099511627775) VIRTUAL,
  hlc BLOB NOT NULL,
  tbl INTEGER NOT NULL,
  row BLOB NOT NULL,
  kind INTEGER NOT NULL,
  tx INTEGER,
  held INTEGER NOT NULL DEFAULT 0,
  body TEXT NOT NULL,
  base BLOB,
  before TEXT
) STRICT;
CREATE INDEX sync_op_row ON sync_op (row, kind, tx);

-- The stamp of every group whose newest entry is not the row's first insert (its oldest entry of kind 0).
CREATE TABLE sync_cell (
  tbl INTEGER NOT NULL,
  row BLOB NOT NULL,
  grp INTEGER NOT NULL,
  hlc BLOB NOT NULL,
  op INTEGER NOT NULL,
  PRIMARY KEY (tbl, row, grp)
) STRICT, WITHOUT ROWID;

-- The contiguous prefix that was taken in, per stream: the version vector.
CREATE TABLE sync_frontier (
  dev INTEGER PRIMARY KEY NOT NULL,
  seq INTEGER NOT NULL
) STRICT;

-- Entries that arrived ahead of a missing one, as they came over the wire.
CREATE TABLE sync_gap (
  dev INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  op TEXT NOT NULL,
  PRIMARY KEY (dev, seq)
) STRICT, WITHOUT ROWID;

-- Entries that wait for a row that does not exist yet: their own, or one that they refer to.
CREATE TABLE sync_parked (
  wait_tbl INTEGER NOT NULL,
  wait_row BLOB NOT NULL,
  op INTEGER NOT NULL,
  PRIMARY KEY (wait_row, wait_tbl, op)
) STRICT, WITHOUT ROWID;

-- Entries, or parts of them, that this version of the program cannot apply.
CREATE TABLE sync_quarantine (
  op INTEGER PRIMARY KEY NOT NULL,
  why TEXT NOT NULL
) STRICT;

-- Values that lost against a concurrent one; they can be put back.
CREATE TABLE sync_conflict (
  id INTEGER PRIMARY KEY NOT NULL,
  tbl INTEGER NOT NULL,
  row BLOB NOT NULL,
  grp INTEGER NOT NULL,
  winner_hlc BLOB NOT NULL,
  loser_hlc BLOB NOT NULL,
  loser_op INTEGER NOT NULL,
  loser_value TEXT,
  seen_at INTEGER
) STRICT;
CREATE INDEX sync_conflict_row ON sync_conflict (row);
