CREATE TABLE company (
  id BLOB PRIMARY KEY NOT NULL,
  name TEXT,
  local_name TEXT,
  kinds TEXT,
  industry TEXT,
  country TEXT,
  region TEXT,
  city TEXT,
  street TEXT,
  postal_code TEXT,
  tax_id TEXT,
  representative TEXT,
  employees INTEGER,
  revenue_minor INTEGER,
  revenue_currency TEXT,
  incoterm TEXT,
  payment_terms TEXT,
  credit_limit_minor INTEGER,
  credit_limit_currency TEXT,
  currency TEXT,
  founded_on TEXT,
  lifecycle TEXT,
  grade TEXT,
  source TEXT,
  source_detail TEXT,
  owner TEXT,
  next_talk TEXT,
  external_id TEXT,
  first_met_on TEXT,
  last_contacted_on TEXT,
  created_at INTEGER,
  deleted_at INTEGER
) STRICT;

CREATE TABLE person (
  id BLOB PRIMARY KEY NOT NULL,
  full_name TEXT,
  family_name TEXT,
  given_name TEXT,
  middle_name TEXT,
  local_name TEXT,
  nickname TEXT,
  honorific TEXT,
  country TEXT,
  region TEXT,
  city TEXT,
  street TEXT,
  postal_code TEXT,
  birthday TEXT,
  language TEXT,
  lifecycle TEXT,
  grade TEXT,
  source TEXT,
  source_detail TEXT,
  owner TEXT,
  next_talk TEXT,
  external_id TEXT,
  first_met_on TEXT,
  last_contacted_on TEXT,
  created_at INTEGER,
  deleted_at INTEGER
) STRICT;

CREATE TABLE affiliation (
  id BLOB PRIMARY KEY NOT NULL,
  person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
  job_title TEXT,
  department TEXT,
  decision_role TEXT,
  since_on TEXT,
  left_on TEXT,
  is_primary INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX affiliation_person_id ON affiliation (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX affiliation_company_id ON affiliation (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE contact_point (
  id BLOB PRIMARY KEY NOT NULL,
  person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT,
  raw_text TEXT,
  e164 TEXT,
  read_country TEXT,
  label TEXT,
  position INTEGER,
  is_primary INTEGER,
  deleted_at INTEGER
) STRICT;
CREATE INDEX contact_point_person_id ON contact_point (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX contact_point_company_id ON contact_point (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE tag (
  id BLOB PRIMARY KEY NOT NULL,
  name TEXT,
  colour TEXT,
  deleted_at INTEGER
) STRICT;

CREATE TABLE tagging (
  id BLOB PRIMARY KEY NOT NULL,
  tag_id BLOB REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
  deal_id BLOB REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  deleted_at INTEGER
) STRICT;
CREATE INDEX tagging_tag_id ON tagging (tag_id) WHERE tag_id IS NOT NULL;
CREATE INDEX tagging_person_id ON tagging (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX tagging_company_id ON tagging (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX tagging_deal_id ON tagging (deal_id) WHERE deal_id IS NOT NULL;

CREATE TABLE product_interest (
  id BLOB PRIMARY KEY NOT NULL,
  person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX product_interest_person_id ON product_interest (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX product_interest_company_id ON product_interest (company_id) WHERE company_id IS NOT NULL;

CREATE TABLE custom_field (
  id BLOB PRIMARY KEY NOT NULL,
  name TEXT,
  kind TEXT,
  position INTEGER,
  deleted_at INTEGER
) STRICT;

CREATE TABLE custom_value (
  id BLOB PRIMARY KEY NOT NULL,
  field_id BLOB REFERENCES custom_field (id) DEFERRABLE INITIALLY DEFERRED,
  person_id BLOB REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
  company_id BLOB REFERENCES company (id) DEFERRABLE INITIALLY DEFERRED,
  deal_id BLOB REFERENCES deal (id) DEFERRABLE INITIALLY DEFERRED,
  value TEXT,
  deleted_at INTEGER
) STRICT;
CREATE INDEX custom_value_field_id ON custom_value (field_id) WHERE field_id IS NOT NULL;
CREATE INDEX custom_value_person_id ON custom_value (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX custom_value_company_id ON custom_value (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX custom_value_deal_id ON custom_value (deal_id) WHERE deal_id IS NOT NULL;
