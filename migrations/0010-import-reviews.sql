-- Which import made a record, and which of those records somebody has looked at since.
ALTER TABLE company ADD COLUMN import_batch BLOB;
ALTER TABLE person ADD COLUMN import_batch BLOB;
CREATE INDEX company_import_batch ON company (import_batch, deleted_at) WHERE import_batch IS NOT NULL;
CREATE INDEX person_import_batch ON person (import_batch, deleted_at) WHERE import_batch IS NOT NULL;

-- `record` is null when the whole import has been looked at.
CREATE TABLE import_review (
  id BLOB PRIMARY KEY NOT NULL,
  batch BLOB,
  record BLOB,
  reviewed_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX import_review_batch ON import_review (batch, record);
