-- Derived: when the reminder of an open activity speaks. Rebuilt from activity, never replicated.
CREATE TABLE reminder_due (
  activity BLOB PRIMARY KEY NOT NULL,
  fire_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_due_fire_at ON reminder_due (fire_at);

-- Local: which occurrences this device has spoken of. Survives every rebuild of reminder_due.
CREATE TABLE reminder_fired (
  activity BLOB NOT NULL,
  occurrence INTEGER NOT NULL,
  fired_at INTEGER NOT NULL,
  was_missed INTEGER NOT NULL,
  acknowledged_at INTEGER,
  PRIMARY KEY (activity, occurrence)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminder_fired_missed ON reminder_fired (fired_at) WHERE was_missed = 1 AND acknowledged_at IS NULL;
