import { hash } from 'node:crypto'
import { idBytes } from '../../../src-main/database/ids'
import type { Storage } from '../../../src-main/journal/create-storage'
import { message } from '../../../src-shared/contract/message'
import type { FixedClock } from '../../support/fixed-clock'

const label = message('error.cancelled')

/** A workspace database whose clock moves with the work. */
export type WorkPlace = Pick<Storage, 'inTransaction' | 'journal' | 'newId' | 'reader'> & {
  readonly clock: FixedClock
}

/** Chance without chance: the same in every run, and nothing that repeats for a compressor to find. */
const chance = (seed: string) => hash('sha256', seed, 'buffer').readUInt32BE()
const pick = <Item>(list: readonly Item[], seed: string) => list[chance(seed) % list.length] as Item
const digits = (seed: string, count: number) => String(chance(seed) % 10 ** count).padStart(count, '0')

const korean = '민준서연지훈하은도윤수아예준지우시우현채원태양은주성호재영미경숙희진철수'
const chinese = '伟芳娜敏静丽强磊军洋勇艳杰涛明超秀英霞平刚桂华建国志文斌海燕玉兰'
const families = [
  '김',
  '이',
  '박',
  '최',
  '정',
  '강',
  '조',
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  'Иванов',
  'Смирнов',
  'Кузнецов',
  'Попов',
  'Соколов',
  'Лебедев',
]
const russian = [
  'Алексей',
  'Мария',
  'Дмитрий',
  'Ольга',
  'Сергей',
  'Наталья',
  'Владимир',
  'Екатерина',
  'Андрей',
  'Ирина',
]
const firms = [
  '삼성상사',
  '한빛무역',
  '대한통운',
  '동방',
  '华强贸易有限公司',
  '远东国际',
  '恒达进出口',
  'ООО «Ромашка»',
  'ЗАО «Восток-Торг»',
  'ИП Захаров',
]
const cities = [
  '서울특별시',
  '부산광역시',
  '인천광역시',
  '深圳市',
  '上海市',
  '广州市',
  'Владивосток',
  'Москва',
  'Новосибирск',
]

function nameOf(at: number): [family: string, given: string] {
  const family = pick(families, `family ${at}`)
  if (/[а-я]/.test(family)) return [family, pick(russian, `given ${at}`)]
  const letters = [...(/[가-힣]/.test(family) ? korean : chinese)]
  return [family, pick(letters, `one ${at}`) + pick(letters, `two ${at}`)]
}

/** Customers as an import writes them: a company, a person who works there, a phone and an e-mail each. */
export async function addCustomers(database: WorkPlace, count: number): Promise<void> {
  const { journal, inTransaction, clock, newId } = database
  await inTransaction({ label }, (trx) => {
    for (let at = 0; at < count; at += 1) {
      const [familyName, givenName] = nameOf(at)
      const [company, person] = [idBytes(newId()), idBytes(newId())]
      journal.insert(trx, 'company', {
        id: company,
        name: `${pick(firms, `3 ${at}`)} ${digits(`d1 ${at}`, 3)}`,
        country: pick(['KR', 'CN', 'RU'], `1 ${at}`),
        city: pick(cities, `11 ${at}`),
        taxId: digits(`d31 ${at}`, 10),
        lifecycle: 'prospect',
        createdAt: clock.now(),
      })
      journal.insert(trx, 'person', {
        id: person,
        fullName: `${familyName} ${givenName}`,
        familyName,
        givenName,
        country: pick(['KR', 'CN', 'RU'], `1 ${at}`),
        city: pick(cities, `13 ${at}`),
        lifecycle: 'prospect',
        grade: pick(['A', 'B', 'C'], `17 ${at}`),
        createdAt: clock.now(),
      })
      journal.insert(trx, 'affiliation', { id: idBytes(newId()), personId: person, companyId: company })
      for (const [kind, rawText] of [
        ['phone', `+82 10-${digits(`d3 ${at}`, 4)}-${digits(`d5 ${at}`, 4)}`],
        ['email', `sales${digits(`d7 ${at}`, 3)}@example${digits(`d9 ${at}`, 4)}.com`],
      ] as const)
        journal.insert(trx, 'contactPoint', {
          id: idBytes(newId()),
          personId: person,
          kind,
          rawText,
          position: 0,
        })
    }
  })
}

/** One edit each, minutes apart, as a day of work makes them. */
export async function editPeople(database: WorkPlace): Promise<void> {
  const people = database.reader.prepare('SELECT id FROM person ORDER BY id').pluck().all() as Buffer[]
  for (const [at, id] of people.entries()) {
    database.clock.move(20_000 + (chance(`pause ${at}`) % 600_000))
    const patch = [
      { nextTalk: `${pick(firms, `1 ${at}`)} 견적 다시 ${digits(`d1 ${at}`, 2)}` },
      { grade: 'VIP' },
      { honorific: pick(['부장님', '经理', 'директор'], `1 ${at}`) },
      { lastContactedOn: `2026-11-${String((at % 28) + 1).padStart(2, '0')}` },
    ][at % 4]
    await database.inTransaction(
      { label },
      (trx) => void database.journal.update(trx, 'person', id, patch ?? {}),
    )
  }
}
