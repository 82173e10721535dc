import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../src-main/import/understanding/find-header'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { readHeader } from '../../../src-main/import/understanding/read-header'
import { isTaiwaneseTaxId } from '../../../src-main/import/understanding/values/tax-id'
import { fieldsOf, sheet } from './sheet'

describe('who is the customer, and who of us looks after it', () => {
  it.each([
    ['Client|Buyer|E-mail', 'Nordwind Bergen|Ola Lunde', 'Casa Moreno|Ana Ruiz', 'Weber Labs|Uta Klein'],
    [
      'Kunde|Vorname|Nachname',
      'Hotel Alpenblick|Uta|Klein',
      'Bäckerei Huber|Max|Berger',
      'Café Maria|Eva|Roth',
    ],
    ['Customer|Contact', 'Nordwind Bergen|Ola Lunde', 'Casa Moreno|Ana Ruiz', 'Weber Labs|Uta Klein'],
  ])('takes the first of %s for the company', (...lines) => {
    const [customer, person] = fieldsOf(...lines)
    expect(customer).toBe('company.name')
    expect(person).toBe(lines[0]?.includes('Vorname') ? 'person.givenName' : 'person.fullName')
  })

  it.each([
    ['Trader', 'Rosa|Nils|Rosa|Nils'],
    ['Handler', 'KM|TB|KM|KM'],
    ['Desk', 'Yuki|Yuki|Lars|Yuki'],
  ])('takes %s over a few first names for our own', (header, names) => {
    const [one, two, three, four] = names.split('|')
    const read = fieldsOf(
      `Customer|Buyer|${header}|Incoterm`,
      `Nordwind Bergen|Ola Lunde|${one}|FOB`,
      `Casa Moreno|Ana Ruiz|${two}|CIF`,
      `Weber Labs|Uta Klein|${three}|FOB`,
      `Marmara Boya|Can Demir|${four}|CFR`,
    )
    expect(read).toEqual(['company.name', 'person.fullName', 'record.owner', 'company.incoterm'])
  })

  it('takes Name for the person where few names of our own stand under another word', () => {
    const read = fieldsOf(
      'Company|Name|담당자',
      'Nordwind AS|Ola Lunde|박지훈',
      'Casa Moreno SL|Ana Ruiz|박지훈',
      'Weber GmbH|Uta Klein|최유나',
      'Marmara Ltd|Can Demir|박지훈',
    )
    expect(read).toEqual(['company.name', 'person.fullName', 'record.owner'])
  })
})

describe('words for how things stand', () => {
  it.each([
    ['Empresa|Ciudad|Estado', 'Prospecto|Inactivo|Cliente', 'record.lifecycle'],
    ['Empresa|Ciudad|Estado', 'Jalisco|Sonora|Puebla', 'company.region'],
    ['Société|Ville|État', 'Actif|Inactif|Prospect', 'record.lifecycle'],
    ['Azienda|Città|Stato', 'Attivo|Scartato|Potenziale', 'record.lifecycle'],
    ['Azienda|Città|Stato', 'Ticino|Baviera|Tirolo', 'company.region'],
    ['客户名称|城市|进展', '报价|样品|成交', 'record.lifecycle'],
    [
      '客户名称|城市|跟进情况',
      '价格已确认，下周付定金|寄了三款样品，等消息|老板出差，月底再谈',
      'record.note',
    ],
    [
      '업체명|도시|상담현황',
      '샘플 3종 보냄, 회신 대기|가격 인하 요청해서 검토하는 중|다음 달 공장 방문하기로 함',
      'record.note',
    ],
    [
      'Company|City|Status',
      'wants new prices, call in May|waiting for the lab test report|buys from a rival until June',
      'record.note',
    ],
  ])('%s over %s', (header, cells, field) => {
    const [one, two, three] = cells.split('|')
    const read = fieldsOf(header, `Alfa SA|Lima|${one}`, `Beta SL|Quito|${two}`, `Gama SRL|Cali|${three}`)
    expect(read[2]).toBe(field)
  })

  it.each([
    ['Title', 'Ms|Mr'],
    ['Titel', 'Herr|Frau'],
    ['Titre', 'Mme|M.'],
    ['称呼', '女士|先生'],
  ])('takes %s over %s for how somebody is addressed', (header, cells) => {
    const [one, two] = cells.split('|')
    const read = fieldsOf(
      `Company|${header}|First name|Last name|Job title`,
      `Alpha Trading Ltd|${one}|Ada|Grey|Purchasing Manager`,
      `Beta Foods Inc|${two}|Bo|White|Sales Director`,
    )
    expect(read[1]).toBe('person.honorific')
    expect(read[4]).toBe('person.jobTitle')
  })
})

describe('words without their vowels', () => {
  it.each([
    ['Lst Cntct Dt', 'record.lastContactedAt'],
    ['Nxt Visit', 'record.nextFollowUpAt'],
    ['Prv Mtg', 'record.lastContactedAt'],
    ['Flw Up Dt', 'record.nextFollowUpAt'],
    ['Cmpny Nm', 'company.name'],
    ['Lst Ordr Dt', 'custom'],
  ])('%s', (header, meaning) => {
    expect(readHeader(header)).toMatchObject({ meaning })
    expect(readHeader(header).score).toBeGreaterThanOrEqual(0.8)
  })
})

describe('columns that their neighbours or their figures tell', () => {
  it('lets a phrase of the lower row name its day, whatever group stands above', () => {
    const rows = sheet(
      'Société||Suivi',
      'Raison sociale|Ville|Dernière visite|Prochaine relance',
      'Alpha SARL|Lyon|03/02/2026|11/03/2026',
      'Beta SA|Lille|05/02/2026|17/03/2026',
    )
    const { headers } = findHeader(rows)
    expect(mapColumns(headers, rows.slice(2)).map(({ field }) => field)).toEqual([
      'company.name',
      'company.city',
      'record.lastContactedAt',
      'record.nextFollowUpAt',
    ])
  })

  it('takes 업태 for the trade beside 종목', () => {
    const read = fieldsOf(
      '상호|업태|종목',
      '한빛무역|도매|문구',
      '대한물산|도매|포장재',
      '세진상사|도매|완구',
    )
    expect(read[1]).toBe('company.industry')
  })

  it('knows numbers of registers without a header', () => {
    const read = (...numbers: readonly string[]) =>
      mapColumns(['', ''], sheet(...numbers.map((number, at) => `${'가나다'.charAt(at)}람무역|${number}`)))[1]
        ?.field
    expect(read('211-86-55103', '405-12-90871', '128-81-33340')).toBe('company.taxId')
    expect(read('7707083893', '7728168971', '7736050003')).toBe('company.taxId')
    expect(read('04595257', '22099131', '23638777')).toBe('company.taxId')
    expect(isTaiwaneseTaxId('22099132')).toBe(false)
    expect(isTaiwaneseTaxId('20260901')).toBe(false)
  })

  it('takes a phone between the street and the fax for the company’s', () => {
    const read = fieldsOf(
      '公司名称|联系人|地址|电话|传真',
      '嘉禾五金有限公司|李明|宁波市海曙区药行街 8 号|0574-8720-1133|0574-8720-1134',
      '瑞丰塑料有限公司|陈静|宁波市鄞州区钱湖路 19 号|0574-8811-2255|0574-8811-2256',
    )
    expect(read.slice(3)).toEqual(['company.phone', 'company.fax'])
  })

  it.each([
    '客户要求交期',
    '希望納期',
    '희망 납기',
    'Wunschtermin',
    'Requested delivery date',
    'Желаемая дата поставки',
  ])('leaves %s to the list: no deal is closed then', (header) =>
    expect(readHeader(header).meaning).toBe('custom'),
  )
})
