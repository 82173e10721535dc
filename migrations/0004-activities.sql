CREATE TABLE activity (
  id BLOB PRIMARY KEY NOT NULL,
  kind TEXT,
  title TEXT,
  body TEXT,
  person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
  deal_id BLOB REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  due_local TEXT,
  due_zone TEXT,
  due_at INTEGER,
  is_all_day INTEGER,
  done_at INTEGER,
  happened_at INTEGER,
  minutes INTEGER,
  snoozed_until INTEGER,
  remind_minutes INTEGER,
  direction TEXT,
  owner TEXT,
  created_at INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX activity_person_id ON activity (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX activity_company_id ON activity (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX activity_deal_id ON activity (deal_id) WHERE deal_id IS NOT NULL;
