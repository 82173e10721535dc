import type { HeldOutList } from './held-out-list'

/** Lists in the manner of Russian, English and other European firms, and of address-book exports. */
export const europeanLists: readonly HeldOutList[] = [
  {
    name: 'ru: customer base with a title',
    headerRow: 2,
    lines: [
      'База клиентов отдела продаж',
      'по состоянию на 01.11.2024',
      '№|Полное наименование организации|ИНН / КПП|ФИО руководителя|Контактное лицо (закупки)|Должность конт. лица|Моб. номер|Городской тел.|Почта (e-mail)|Юр. адрес|Город|Интересующая продукция|Ответственный сотрудник|Дата посл. контакта|Комментарий менеджера',
      '1|ООО «Ромашка»|7707083893 / 770701001|Иванов Иван Иванович|Петрова Анна|закупщик|+7 916 123-45-67|8 (495) 123-45-67|petrova@romashka.ru|г. Москва, ул. Ленина, д. 5|Москва|Косметика|Сидоров|12.10.2024|Перезвонить после выставки',
      '2|АО «Вектор»|7728168971 / 772801001|Смирнов Пётр Сергеевич|Козлов Олег|директор|+7 926 765-43-21|8 (495) 765-43-21|kozlov@vector.ru|г. Казань, пр. Победы, 10|Казань|Маски|Сидоров|05.09.2024|',
      '3|ИП Кузнецова М. А.|500100732259|Кузнецова Мария Андреевна|Кузнецова Мария|владелец|8 903 111-22-33||km@mail.ru|г. Пермь, ул. Мира, 3|Пермь|Кремы|Орлова|28.10.2024|Ждёт образцы',
    ],
    fields:
      'ignore company.name company.taxId company.representative person.fullName person.jobTitle person.mobile company.phone person.email company.address company.city record.productsOfInterest record.owner record.lastContactedAt record.note',
  },
  {
    name: 'ru: deals',
    headerRow: 0,
    lines: [
      'п/п|Предмет сделки|Заказчик (организация)|Имя контакта|Бюджет, руб.|Валюта сделки|Этап воронки|Планируемое закрытие|Откуда пришёл клиент|Наш менеджер|Примечания',
      '1|Поставка кремов|ООО «Ромашка»|Анна|1 200 000|RUB|Переговоры|31.12.2024|Выставка|Сидоров|',
      '2|Маски, пробная партия|АО «Вектор»|Олег|350 000|RUB|КП отправлено|15.01.2025|Сайт|Орлова|Нужен сертификат',
      '3|Контракт 2025|ИП Кузнецова|Мария|80 000|RUB|Новая|01.02.2025|Рекомендация|Орлова|',
    ],
    fields:
      'ignore deal.title company.name person.fullName deal.amount deal.currency deal.stage deal.expectedCloseOn record.source record.owner record.note',
    accept: { 3: ['person.givenName'] },
  },
  {
    name: 'ru: people',
    headerRow: 0,
    lines: [
      'Фамилия|Имя|Отчество|День рожд.|Сотовый номер|Телеграм-ник|Место работы (компания)|Отдел/подразделение|Страна проживания|Язык общ.|Метки|Когда перезвонить',
      'Иванов|Пётр|Сергеевич|12.05.1980|+7 916 111-22-33|@ivanov_p|ООО Вектор|Отдел закупок|Россия|русский|vip, выставка|01.12.2024',
      'Ким|Ольга|Андреевна|03.11.1991|+7 701 222 33 44|@olga_kim|ТОО Алатау|Маркетинг|Казахстан|русский|партнёр|05.12.2024',
      'Рахимов|Шерзод|Улугбекович|30.01.1985|+998 90 123 45 67|@sherzod|ООО Самарканд Трейд|Импорт|Узбекистан|узбекский|новый|10.12.2024',
    ],
    fields:
      'person.familyName person.givenName person.middleName person.birthday person.mobile person.telegram company.name person.department company.country person.language record.tags record.nextFollowUpAt',
  },
  {
    name: 'en: buyer list of a trade show',
    headerRow: 2,
    lines: [
      'Canton Fair Autumn 2024 - Booth 12.3 A05 - Leads',
      '-',
      'Sr.|Visitor / Contact|Designation in company|Organisation visited from|Nature of business|Country of residence|Cell / WhatsApp|Office Telephone|E-mail ID|Web|Items discussed|Lead temperature|Action: follow-up by|Remarks / next step',
      '1|Rahul Mehta|Purchase Manager|Mehta Exports Pvt. Ltd.|Importer|India|+91 98200 12345|+91 22 2345 6789|rahul@mehtaexports.in|www.mehtaexports.in|Skincare|Hot|2024-11-20|Send price list',
      '2|Maria Garcia|Buyer|Belleza S.L.|Distributor|Spain|+34 612 345 678|+34 91 123 4567|maria@belleza.es|www.belleza.es|Masks|Warm|2024-11-22|Wants samples',
      '3|John O’Brien|CEO|Emerald Beauty Ltd|Retailer|Ireland|+353 86 123 4567|+353 1 234 5678|john@emerald.ie|www.emerald.ie|Sun care|Cold|2024-12-01|',
    ],
    fields:
      'ignore person.fullName person.jobTitle company.name company.industry company.country person.mobile company.phone person.email company.website record.productsOfInterest record.rating record.nextFollowUpAt record.note',
    accept: { 4: ['company.kind'], 6: ['person.whatsapp'] },
  },
  {
    name: 'en: accounts',
    headerRow: 0,
    lines: [
      'Acct #|Account legal name|Trading as|Customer or supplier?|Sector|HQ country|State/Prov.|Town/City|Street address|Post code|Main switchboard|Generic email|VAT reg. number|No. of staff|Annual t/o (USD m)|Delivery term|Payment conditions|Credit limit USD|Year established|Account mgr',
      'A-100|Acme Trading Ltd.|Acme|Customer|Retail|United Kingdom|Kent|Dover|12 High Street|CT16 1AA|+44 20 7946 0000|info@acme.co.uk|GB123456789|120|45|FOB Busan|30% deposit|50,000|1998|Jane Roe',
      'A-101|Globex GmbH|Globex|Supplier|Chemicals|Germany|Bayern|München|Hauptstraße 5|80331|+49 89 1234567|kontakt@globex.de|DE123456789|45|12|CIF|60 days net|20,000|2005|Tom Fox',
      'A-102|Initech Inc.|Initech|Customer|Software|USA|TX|Austin|100 Congress Ave|78701|+1 512 555 1234|sales@initech.com|12-3456789|300|80|EXW|prepaid|100,000|1989|Jane Roe',
    ],
    fields:
      'record.externalId company.name company.localName company.kind company.industry company.country company.region company.city company.address company.postalCode company.phone company.email company.taxId company.employees company.annualRevenue company.incoterm company.paymentTerms company.creditLimit company.foundedOn record.owner',
    accept: { 2: ['custom'] },
  },
  {
    name: 'en: Google Contacts export',
    headerRow: 0,
    lines: [
      'First Name|Middle Name|Last Name|Phonetic First Name|Nickname|Organization Name|Organization Title|Organization Department|Birthday|Notes|Labels|E-mail 1 - Label|E-mail 1 - Value|E-mail 2 - Label|E-mail 2 - Value|Phone 1 - Label|Phone 1 - Value|Address 1 - Label|Address 1 - Formatted|Website 1 - Label|Website 1 - Value',
      'John|A.|Smith|||Acme Ltd.|Buyer|Purchasing|1980-05-06|met in Canton|* myContacts ::: buyers|* Work|john@acme.com|Home|js@gmail.com|Mobile|+1 415 555 1234|Work|12 High Street, Dover|Work|https://acme.com',
      'Anna||Müller|||Globex GmbH|CEO||||* myContacts|* Work|anna@globex.de|||Work|+49 89 1234567|Work|Hauptstraße 5, München|Work|https://globex.de',
    ],
    fields:
      'person.givenName person.middleName person.familyName person.localName person.nickname company.name person.jobTitle person.department person.birthday record.note record.tags ignore person.email ignore person.email ignore person.phone ignore company.address ignore company.website',
    accept: { 3: ['ignore', 'custom'], 18: ['person.address'], 16: ['person.mobile'] },
  },
  {
    name: 'en: Outlook export',
    headerRow: 0,
    lines: [
      'Title|First Name|Last Name|Company|Department|Job Title|Business Street|Business City|Business State|Business Postal Code|Business Country/Region|Business Fax|Business Phone|Company Main Phone|Mobile Phone|Birthday|Categories|E-mail Address|E-mail Type|E-mail Display Name|Notes|Web Page',
      'Mr.|John|Smith|Acme Ltd.|Purchasing|Buyer|12 High Street|Dover|Kent|CT16 1AA|United Kingdom|+44 20 7946 0001|+44 20 7946 0002|+44 20 7946 0000|+44 7911 123456|06/05/1980|VIP|john@acme.com|SMTP|John Smith|met 2023|www.acme.com',
      'Ms.|Anna|Müller|Globex GmbH|Einkauf|CEO|Hauptstraße 5|München|Bayern|80331|Germany||+49 89 1234567|+49 89 1234500|+49 151 1234567|12/31/1975||anna@globex.de|SMTP|Anna Müller||www.globex.de',
    ],
    fields:
      'person.honorific person.givenName person.familyName company.name person.department person.jobTitle company.address company.city company.region company.postalCode company.country company.fax person.phone company.phone person.mobile person.birthday record.tags person.email ignore ignore record.note company.website',
  },
  {
    name: 'en: Pipedrive and HubSpot words',
    headerRow: 0,
    lines: [
      'Deal - Title|Deal - Value|Deal - Currency of Value|Deal - Stage|Deal - Expected close date|Deal - Owner|Person - Name|Person - Email - Work|Person - Phone - Mobile|Organization - Name|Organization - Address|Lifecycle Stage|Record ID',
      'Skincare order|12000|USD|Proposal Made|2024-12-31|Jane Roe|John Smith|john@acme.com|+1 415 555 1234|Acme Ltd.|12 High Street, Dover|Customer|1001',
      'Mask trial|3000|EUR|Contact Made|2025-01-15|Tom Fox|Anna Müller|anna@globex.de|+49 151 1234567|Globex GmbH|Hauptstraße 5, München|Lead|1002',
    ],
    fields:
      'deal.title deal.amount deal.currency deal.stage deal.expectedCloseOn record.owner person.fullName person.email person.mobile company.name company.address record.lifecycle record.externalId',
  },
  {
    name: 'en: camel case and underscores',
    headerRow: 0,
    lines: [
      'company_name|contactFullName|emailAddress|mobile_no|countryCode|lastContactDate|leadSource|tags|internal_notes',
      'Acme Ltd.|John Smith|john@acme.com|+1 415 555 1234|US|2024-10-01|fair|vip,uk|slow payer',
      'Globex GmbH|Anna Müller|anna@globex.de|+49 151 1234567|DE|2024-09-02|web|de|',
    ],
    fields:
      'company.name person.fullName person.email person.mobile company.country record.lastContactedAt record.source record.tags record.note',
  },
  {
    name: 'de: Kundenliste',
    headerRow: 1,
    lines: [
      'Kundenliste Export, Stand 01.11.2024',
      'Lfd. Nr.|Kd.-Nr.|Firmenbezeichnung|Anrede|Vorname|Name|Position im Betrieb|Straße + Hausnr.|PLZ|Ort|Land|Tel. (Zentrale)|Mobilnr.|E-Mail-Adresse|Branche|Umsatz Vorjahr (EUR)|Betreuer intern|Letzter Besuch am|Bemerkungen',
      '1|10001|Müller & Söhne GmbH|Herr|Hans|Müller|Einkaufsleiter|Hauptstraße 5|80331|München|Deutschland|089 1234567|0151 1234567|mueller@ms.de|Handel|1.200.000,00|Weber|12.09.2024|',
      '2|10002|Alpen AG|Frau|Anna|Huber|Geschäftsführerin|Bahnhofplatz 1|8001|Zürich|Schweiz|+41 44 123 45 67|+41 79 123 45 67|huber@alpen.ch|Kosmetik|800.000,00|Weber|03.10.2024|Muster senden',
    ],
    fields:
      'ignore record.externalId company.name person.honorific person.givenName person.familyName person.jobTitle company.address company.postalCode company.city company.country company.phone person.mobile person.email company.industry company.annualRevenue record.owner record.lastContactedAt record.note',
  },
  {
    name: 'fr: carnet de clients',
    headerRow: 0,
    lines: [
      'Raison sociale du client|Nom|Prénom|Fonction dans l’entreprise|Tél. portable|Tél. fixe société|Courriel pro|Adresse du siège|C.P.|Ville|Pays|N° TVA intracom.|Commercial en charge|Date de dernière visite|Observations',
      'Beauté SARL|Dupont|Marie|Acheteuse|06 12 34 56 78|01 23 45 67 89|marie@beaute.fr|12 rue de la Paix|75002|Paris|France|FR12345678901|Leroy|12/09/2024|Cliente fidèle',
      'Parfums SA|Martin|Paul|Directeur|06 98 76 54 32|04 56 78 90 12|paul@parfums.fr|5 place Bellecour|69002|Lyon|France|FR98765432109|Leroy|03/10/2024|',
    ],
    fields:
      'company.name person.familyName person.givenName person.jobTitle person.mobile company.phone person.email company.address company.postalCode company.city company.country company.taxId record.owner record.lastContactedAt record.note',
  },
  {
    name: 'es: cartera de clientes',
    headerRow: 0,
    lines: [
      'Razón social de la empresa|Nombre|Apellidos|Cargo que ocupa|Móvil de contacto|Teléfono centralita|Correo electrónico de contacto|Población|Provincia|País|CIF/NIF|Vendedor asignado|Fecha del último pedido|Productos que compra|Observaciones varias',
      'Belleza S.L.|María|García López|Compradora|+34 612 345 678|+34 91 123 45 67|maria@belleza.es|Madrid|Madrid|España|B12345678|Ruiz|12/09/2024|cremas|',
      'Perfumería Sol S.A.|Juan|Pérez Ruiz|Gerente|+34 622 111 222|+34 93 222 33 44|juan@sol.es|Barcelona|Barcelona|España|A87654321|Ruiz|25/10/2024|mascarillas|paga tarde',
    ],
    fields:
      'company.name person.givenName person.familyName person.jobTitle person.mobile company.phone person.email company.city company.region company.country company.taxId record.owner record.lastContactedAt record.productsOfInterest record.note',
  },
  {
    name: 'tr and vi words',
    headerRow: 0,
    lines: [
      'Sıra|Firma Ünvanı|Yetkili Adı Soyadı|Görevi|Cep Tel.|Firma Tel.|E-posta Adresi|Şehir|Ülke|Vergi No|Ödeme Şekli|Müşteri Temsilcisi|Açıklama',
      '1|Güzellik Ticaret A.Ş.|Ayşe Yılmaz|Satın Alma Müdürü|0532 123 45 67|0212 123 45 67|ayse@guzellik.com.tr|İstanbul|Türkiye|1234567890|Peşin|Mehmet|',
      '2|Çelik Ltd. Şti.|Ali Demir|Genel Müdür|0533 765 43 21|0312 765 43 21|ali@celik.com.tr|Ankara|Türkiye|9876543210|60 gün|Mehmet|numune',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle person.mobile company.phone person.email company.city company.country company.taxId company.paymentTerms record.owner record.note',
  },
  {
    name: 'vi: danh sách khách hàng',
    headerRow: 1,
    lines: [
      'DANH SÁCH KHÁCH HÀNG 2024',
      'STT|Tên công ty khách hàng|Họ tên người liên hệ|Chức vụ|SĐT di động|Điện thoại cố định công ty|Địa chỉ email|Địa chỉ công ty|Tỉnh/Thành phố|Mã số thuế DN|Nhân viên phụ trách|Ngày liên hệ gần nhất|Ghi chú thêm',
      '1|Công ty TNHH Mỹ phẩm An|Nguyễn Văn An|Giám đốc|0912 345 678|028 3823 1234|an@mypham.vn|12 Lê Lợi, Quận 1|TP. Hồ Chí Minh|0301234567|Lan|12/10/2024|',
      '2|Công ty CP Hoa Sen|Trần Thị Mai|Trưởng phòng|0987 654 321|024 3934 5678|mai@hoasen.vn|5 Tràng Tiền|Hà Nội|0109876543|Lan|25/09/2024|cần mẫu',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle person.mobile company.phone person.email company.address company.city company.taxId record.owner record.lastContactedAt record.note',
    accept: { 8: ['company.region'] },
  },
  {
    name: 'ru: no header',
    headerRow: null,
    lines: [
      'ООО «Ромашка»|Иванов Иван Иванович|директор|+7 916 123-45-67|info@romashka.ru|www.romashka.ru',
      'АО «Вектор»|Петрова Анна Сергеевна|закупщик|+7 926 765-43-21|office@vector.ru|www.vector.ru',
      'ИП Сидоров П. П.|Сидоров Пётр|владелец|+7 903 111-22-33|sale@sidorov.ru|www.sidorov.ru',
    ],
    fields: 'company.name person.fullName person.jobTitle person.mobile company.email company.website',
    accept: { 4: ['person.email'] },
  },
]
