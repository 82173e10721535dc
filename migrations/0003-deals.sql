CREATE TABLE pipeline (
  id BLOB PRIMARY KEY NOT NULL,
  name TEXT,
  preset_key TEXT,
  position INTEGER,
  deleted_at INTEGER
) STRICT;

CREATE TABLE stage (
  id BLOB PRIMARY KEY NOT NULL,
  pipeline_id BLOB REFERENCES pipeline (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  preset_key TEXT,
  position INTEGER,
  probability INTEGER,
  stale_days INTEGER,
  colour TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX stage_pipeline_id ON stage (pipeline_id) WHERE pipeline_id IS NOT NULL;

CREATE TABLE deal (
  id BLOB PRIMARY KEY NOT NULL,
  title TEXT,
  amount_minor INTEGER,
  amount_currency TEXT,
  pipeline_id BLOB REFERENCES pipeline (id) DEFERRABLE INITIALLY DEFERRED,
  stage_id BLOB REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  stage_entered_at INTEGER,
  rank REAL,
  company_id BLOB REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  expected_close_on TEXT,
  outcome TEXT,
  closed_at INTEGER,
  lost_reason TEXT,
  owner TEXT,
  source TEXT,
  external_id TEXT,
  created_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX deal_pipeline_id ON deal (pipeline_id) WHERE pipeline_id IS NOT NULL;
CREATE INDEX deal_stage_id ON deal (stage_id) WHERE stage_id IS NOT NULL;
CREATE INDEX deal_company_id ON deal (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX deal_person_id ON deal (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE stage_change (
  id BLOB PRIMARY KEY NOT NULL,
  deal_id BLOB REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  from_stage_id BLOB REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  to_stage_id BLOB REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  outcome TEXT,
  changed_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX stage_change_deal_id ON stage_change (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX stage_change_from_stage_id ON stage_change (from_stage_id) WHERE from_stage_id IS NOT NULL;
CREATE INDEX stage_change_to_stage_id ON stage_change (to_stage_id) WHERE to_stage_id IS NOT NULL;
