-- The same tables as in migrations/postgres, whose comments say what they are for. SQLite knows no roles: the one wall
-- here is that every statement names its workspace.

CREATE TABLE workspace (
  id TEXT PRIMARY KEY,
  epoch TEXT NOT NULL,
  head INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE segment (
  workspace TEXT NOT NULL REFERENCES workspace,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  scope TEXT NOT NULL,
  mark TEXT NOT NULL,
  device TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  publisher TEXT NOT NULL,
  size INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  -- Last, so that the columns before it are read without it.
  bytes BLOB,
  PRIMARY KEY (workspace, position),
  UNIQUE (workspace, id)
) STRICT;

CREATE TABLE enrolment (
  workspace TEXT NOT NULL REFERENCES workspace,
  token_hash TEXT NOT NULL,
  device TEXT NOT NULL,
  joined_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL,
  revoked_at INTEGER,
  PRIMARY KEY (workspace, token_hash)
) STRICT;

CREATE TABLE invite (
  workspace TEXT NOT NULL REFERENCES workspace,
  code_hash TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  used_by TEXT,
  PRIMARY KEY (workspace, code_hash)
) STRICT;

CREATE TABLE join_key (
  workspace TEXT NOT NULL REFERENCES workspace,
  kind TEXT NOT NULL,
  salt TEXT NOT NULL,
  n INTEGER NOT NULL,
  r INTEGER NOT NULL,
  p INTEGER NOT NULL,
  verifier TEXT NOT NULL,
  PRIMARY KEY (workspace, kind)
) STRICT;

CREATE TABLE note (
  workspace TEXT NOT NULL REFERENCES workspace,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  left_by TEXT NOT NULL,
  PRIMARY KEY (workspace, kind, name)
) STRICT;

CREATE TABLE parcel (
  workspace TEXT NOT NULL REFERENCES workspace,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  manifest BLOB NOT NULL,
  PRIMARY KEY (workspace, kind, name)
) STRICT;

CREATE TABLE part (
  workspace TEXT NOT NULL REFERENCES workspace,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  version TEXT NOT NULL,
  number INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (workspace, kind, name, version, number)
) STRICT;
