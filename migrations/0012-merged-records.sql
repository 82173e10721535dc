-- Two records that are one customer: the one that was merged points to the one that stays. Nothing else moves.
ALTER TABLE person ADD COLUMN merged_into_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX person_merged_into_id ON person (merged_into_id) WHERE merged_into_id IS NOT NULL;
ALTER TABLE company ADD COLUMN merged_into_id BLOB REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX company_merged_into_id ON company (merged_into_id) WHERE merged_into_id IS NOT NULL;

-- Derived: which record stands for another one (see src-shared/merging/canonical.ts). Records that stand for themselves,
-- nearly all, have no row. Whatever names a person or a company is read through this table.
CREATE TABLE merged_record (
  id BLOB PRIMARY KEY NOT NULL,
  canonical BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX merged_record_canonical ON merged_record (canonical);
