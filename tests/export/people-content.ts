import { queryAll } from '../import/service/content'

/**
 * What people hold, without ids and times: one text a person, in an order of its own. The address in a card is the one
 * of the work place, so it may stand with the person or with the company.
 */
export function contentRows(folder: string): string[] {
  const rows = queryAll(
    folder,
    `SELECT full_name, birthday,
       (SELECT ifnull(person.country, company.country) || ' ' || ifnull(person.city, company.city) FROM affiliation
          JOIN company ON company.id = company_id WHERE person_id = person.id),
       (SELECT group_concat(company.name || '/' || ifnull(job_title, '')) FROM affiliation
          JOIN company ON company.id = company_id WHERE person_id = person.id),
       (SELECT group_concat(kind || ' ' || ifnull(e164, raw_text), ', ' ORDER BY kind, raw_text)
          FROM contact_point WHERE person_id = person.id),
       (SELECT group_concat(tag.name, ', ' ORDER BY tag.name) FROM tagging
          JOIN tag ON tag.id = tag_id WHERE person_id = person.id)
     FROM person WHERE deleted_at IS NULL ORDER BY full_name`,
  )
  return rows.map((row) => row.map(String).join(' | '))
}
