-- What lists of people show, sort and filter by: one row per live person, kept by the program.
-- doc: search_document.doc. Ranks: grade 1 to 4, lifecycle 1 to 5, in the order of their lists. has_next: 1 when a step
-- is planned. present: which of the columns that lists sort by have a value, as bits (see overview-sorts.ts).
-- Every index holds the columns that filters ask for, so that a window is cut without touching the table; rows with
-- nothing to sort by stand only in the index by name, which keeps writing cheap while they are many.
CREATE TABLE person_overview (
  doc INTEGER PRIMARY KEY,
  person_id BLOB NOT NULL,
  full_name TEXT NOT NULL,
  local_name TEXT,
  name_sort TEXT NOT NULL,
  local_sort TEXT,
  company_id BLOB,
  company_name TEXT,
  company_sort TEXT,
  job_title TEXT,
  grade_rank INTEGER,
  lifecycle_rank INTEGER,
  country TEXT,
  city TEXT,
  owner TEXT,
  owner_sort TEXT,
  phone TEXT,
  email TEXT,
  has_next INTEGER NOT NULL,
  next_activity_id BLOB,
  next_kind TEXT,
  next_title TEXT,
  next_due_at INTEGER,
  next_due_local TEXT,
  next_is_all_day INTEGER,
  last_touch_at INTEGER,
  last_touch_kind TEXT,
  touch_count INTEGER NOT NULL,
  created_at INTEGER,
  present INTEGER NOT NULL
) STRICT;
CREATE INDEX person_overview_name ON person_overview (name_sort, lifecycle_rank, grade_rank, country, has_next, present);
CREATE INDEX person_overview_local ON person_overview (local_sort)
  WHERE local_sort IS NOT NULL;
CREATE INDEX person_overview_grade ON person_overview (grade_rank, name_sort, lifecycle_rank, country, has_next)
  WHERE grade_rank IS NOT NULL;
CREATE INDEX person_overview_next ON person_overview (next_due_at, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE next_due_at IS NOT NULL;
CREATE INDEX person_overview_last ON person_overview (last_touch_at, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE last_touch_at IS NOT NULL;
CREATE INDEX person_overview_country ON person_overview (country, name_sort, lifecycle_rank, grade_rank, has_next)
  WHERE country IS NOT NULL;
CREATE INDEX person_overview_owner ON person_overview (owner_sort, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE owner_sort IS NOT NULL;
CREATE INDEX person_overview_created ON person_overview (created_at, lifecycle_rank, grade_rank, country, has_next)
  WHERE created_at IS NOT NULL;
CREATE INDEX person_overview_company ON person_overview (company_sort, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE company_sort IS NOT NULL;
CREATE INDEX person_overview_touches ON person_overview (touch_count, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE touch_count > 0;

-- The same for companies.
CREATE TABLE company_overview (
  doc INTEGER PRIMARY KEY,
  company_id BLOB NOT NULL,
  name TEXT NOT NULL,
  local_name TEXT,
  name_sort TEXT NOT NULL,
  local_sort TEXT,
  kinds TEXT,
  industry TEXT,
  grade_rank INTEGER,
  lifecycle_rank INTEGER,
  country TEXT,
  city TEXT,
  owner TEXT,
  owner_sort TEXT,
  phone TEXT,
  email TEXT,
  people_count INTEGER NOT NULL,
  open_deal_count INTEGER NOT NULL,
  has_next INTEGER NOT NULL,
  next_activity_id BLOB,
  next_kind TEXT,
  next_title TEXT,
  next_due_at INTEGER,
  next_due_local TEXT,
  next_is_all_day INTEGER,
  last_touch_at INTEGER,
  last_touch_kind TEXT,
  touch_count INTEGER NOT NULL,
  created_at INTEGER,
  present INTEGER NOT NULL
) STRICT;
CREATE INDEX company_overview_name ON company_overview (name_sort, lifecycle_rank, grade_rank, country, has_next, present);
CREATE INDEX company_overview_local ON company_overview (local_sort)
  WHERE local_sort IS NOT NULL;
CREATE INDEX company_overview_grade ON company_overview (grade_rank, name_sort, lifecycle_rank, country, has_next)
  WHERE grade_rank IS NOT NULL;
CREATE INDEX company_overview_next ON company_overview (next_due_at, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE next_due_at IS NOT NULL;
CREATE INDEX company_overview_last ON company_overview (last_touch_at, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE last_touch_at IS NOT NULL;
CREATE INDEX company_overview_country ON company_overview (country, name_sort, lifecycle_rank, grade_rank, has_next)
  WHERE country IS NOT NULL;
CREATE INDEX company_overview_owner ON company_overview (owner_sort, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE owner_sort IS NOT NULL;
CREATE INDEX company_overview_created ON company_overview (created_at, lifecycle_rank, grade_rank, country, has_next)
  WHERE created_at IS NOT NULL;
CREATE INDEX company_overview_people ON company_overview (people_count, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE people_count > 0;
CREATE INDEX company_overview_deals ON company_overview (open_deal_count, name_sort, lifecycle_rank, grade_rank, country, has_next)
  WHERE open_deal_count > 0;

-- Records that lost a part of theirs to another one in the running transaction (a phone number on a merge, an
-- activity put on somebody else). Emptied before every commit. An id may stand there twice: OR IGNORE would not
-- hold inside a trigger of the journal's UPDATE OR FAIL.
CREATE TABLE overview_left (id BLOB NOT NULL) STRICT;
CREATE TRIGGER overview_left_contact_point AFTER UPDATE OF person_id, company_id ON contact_point
WHEN OLD.person_id IS NOT NEW.person_id OR OLD.company_id IS NOT NEW.company_id
BEGIN
  INSERT INTO overview_left SELECT OLD.person_id WHERE OLD.person_id IS NOT NULL;
  INSERT INTO overview_left SELECT OLD.company_id WHERE OLD.company_id IS NOT NULL;
END;
CREATE TRIGGER overview_left_affiliation AFTER UPDATE OF person_id, company_id ON affiliation
WHEN OLD.person_id IS NOT NEW.person_id OR OLD.company_id IS NOT NEW.company_id
BEGIN
  INSERT INTO overview_left SELECT OLD.person_id WHERE OLD.person_id IS NOT NULL;
  INSERT INTO overview_left SELECT OLD.company_id WHERE OLD.company_id IS NOT NULL;
END;
CREATE TRIGGER overview_left_tagging AFTER UPDATE OF person_id, company_id, deal_id ON tagging
WHEN OLD.person_id IS NOT NEW.person_id OR OLD.company_id IS NOT NEW.company_id OR OLD.deal_id IS NOT NEW.deal_id
BEGIN
  INSERT INTO overview_left SELECT OLD.person_id WHERE OLD.person_id IS NOT NULL;
  INSERT INTO overview_left SELECT OLD.company_id WHERE OLD.company_id IS NOT NULL;
  INSERT INTO overview_left SELECT OLD.deal_id WHERE OLD.deal_id IS NOT NULL;
END;
CREATE TRIGGER overview_left_product_interest AFTER UPDATE OF person_id, company_id ON product_interest
WHEN OLD.person_id IS NOT NEW.person_id OR OLD.company_id IS NOT NEW.company_id
BEGIN
  INSERT INTO overview_left SELECT OLD.person_id WHERE OLD.person_id IS NOT NULL;
  INSERT INTO overview_left SELECT OLD.company_id WHERE OLD.company_id IS NOT NULL;
END;
CREATE TRIGGER overview_left_activity AFTER UPDATE OF person_id, company_id ON activity
WHEN OLD.person_id IS NOT NEW.person_id OR OLD.company_id IS NOT NEW.company_id
BEGIN
  INSERT INTO overview_left SELECT OLD.person_id WHERE OLD.person_id IS NOT NULL;
  INSERT INTO overview_left SELECT OLD.company_id WHERE OLD.company_id IS NOT NULL;
END;
CREATE TRIGGER overview_left_deal AFTER UPDATE OF company_id ON deal
WHEN OLD.company_id IS NOT NEW.company_id
BEGIN
  INSERT INTO overview_left SELECT OLD.company_id WHERE OLD.company_id IS NOT NULL;
END;
