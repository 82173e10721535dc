import type { HeldOutList } from './held-out-list'

/** Russian, Ukrainian and Kazakh lists of the eighth set. */
export const eighthEasternLists: readonly HeldOutList[] = [
  {
    name: 'ru: counterparties of an accounting program',
    headerRow: 0,
    lines: [
      'Код|Наименование|Полное наименование|Вид контрагента|ИНН|КПП|ОГРН|Юридический адрес|Фактический адрес|Телефон|Эл. почта|Контактное лицо|Должность|Основной менеджер|Вид цен|Отсрочка, дн.|Кредитный лимит|Валюта договора|Бизнес-регион|Дата создания|Пометка удаления|Комментарий',
      'БП-000101|Вектор-М|Общество с ограниченной ответственностью «Вектор-М»|Юр. лицо|7755500101|775501001|1157755500101|115000, г. Москва, ул. Заводская, д. 1|г. Москва, ул. Складская, д. 4|+7 495 555-01-01|zakaz@vektor-m.example|Ильин Сергей Петрович|Начальник снабжения|Гусева А.|Оптовая|30|500 000,00|руб.|Москва|12.02.2019|Нет|',
      'БП-000102|ИП Сафина|Сафина Лилия Ринатовна|ИП|165550010200||316165500000102|420000, г. Казань, ул. Баумана, 2|г. Казань, ул. Баумана, 2|8 (843) 555-01-02|safina@safina-shop.example|Сафина Лилия||Гусева А.|Розничная|0|0,00|руб.|Поволжье|03.09.2021|Нет|звонить после 11',
      'БП-000103|УралПромСнаб|Акционерное общество «УралПромСнаб»|Юр. лицо|6655500103|665501001|1026605550103|620000, г. Екатеринбург, пр. Ленина, 3|г. Берёзовский, Промзона, 7|+7 343 555-01-03|ups@uralps.example|Кац Михаил|Закупщик|Дёмин О.|Дилерская|45|1 500 000,00|руб.|Урал|20.11.2017|Нет|',
      'БП-000104|BalticWood OÜ|BalticWood Osaühing|Нерезидент|||||Tallinn, Sadama 5|+372 555 0104|info@balticwood.example|Kadri Tamm|Import manager|Дёмин О.|Экспорт|14|50 000,00|EUR|Прибалтика|08.06.2023|Да|дубль',
    ],
    fields:
      'record.externalId company.name company.name/company.localName/custom custom company.taxId custom custom company.address/custom company.address company.phone company.email/person.email person.fullName person.jobTitle record.owner custom company.paymentTerms company.creditLimit company.currency company.region custom/record.firstMetAt custom record.note',
  },
  {
    name: 'ru: own sheet of a timber exporter',
    headerRow: 0,
    lines: [
      'п/п|Фирма|Страна|Гор.|ФИО|тел/вотсап|мыло|телега|что берут|объём/мес.|условия|оплата|был контакт|перезвонить|кто ведёт|прим.',
      '1|Anadolu Kereste|Турция|Мерсин|Мехмет Йылмаз|+90 532 555 0201|mehmet@akereste.example|@mehmet_kereste|доска 50х150 сосна|200 м3|FOB Новоросс.|предоплата 30%|14.09.26|28.09|Костя|торгуется',
      '2|Тошкент Ёгоч|Узбекистан|Ташкент|Рустам ака|+998 90 555 02 02||@rustam_yogoch|брус|3 вагона|DAP Ташкент|100% предопл.|02.09.26|01.10|Костя|',
      '3|ООО ЛесТорг-Мн|РБ|Минск|Анна Шульга|+375 44 555 02 03|anna@lestorg.example||фанера ФК|1 фура|EXW|отсрочка 10 дн|21.08.26||Жанна|просит сертификат',
      '4|Cairo Timber Import|Египет|Каир|Ahmed Fawzy|+20 100 555 0204|fawzy@cairotimber.example||доска ель|600 м3|CFR Александрия|аккредитив|10.09.26|20.09|Жанна|объём большой, цена низкая',
      '5|Баку Инвест Строй|Азербайджан|Баку|Эльчин|+994 50 555 02 05|elchin@bakuis.example|@elchin_b|ОСП 9мм|2 фуры|FCA Смоленск|по факту|30.07.26|15.10|Костя|пропал',
    ],
    fields:
      'ignore company.name company.country company.city person.fullName person.phone/person.mobile/person.whatsapp/company.phone person.email/company.email person.telegram record.productsOfInterest custom company.incoterm company.paymentTerms record.lastContactedAt record.nextFollowUpAt record.owner record.note',
  },
  {
    name: 'kz: clients of a forwarder in Almaty',
    headerRow: 2,
    lines: [
      'ТОО «Жетісу Транс» — база клиентов и перевозчиков',
      'обновлено 05.10.2026',
      '№|БИН|Компания|Тип (клиент/перевозчик)|Логист клиента|Моб.|Раб. тел.|E-mail|Маршрут|Вид груза|Ставка, USD|Инкотермс|Договор №|Дата договора|Статус|Откуда пришёл|Прим.',
      '1|190555000301|ТОО «Алтын Дән»|клиент|Айгерим Сейтова|+7 701 555 03 01|+7 727 555 03 01|a.seitova@altyndan.example|Костанай – Герат|мука|2 100|DAP|К-26/014|11.01.2026|действующий|сайт|грузить по пятницам',
      '2|150555000302|ТОО «Steppe Parts»|клиент|Данияр|+7 777 555 03 02||daniyar@steppeparts.example|Гуанчжоу – Алматы|автозапчасти|4 800|FCA|К-26/022|03.02.2026|действующий|выставка TransitKazakhstan|сборка',
      '3|080555000303|ИП Ким В.|перевозчик|Ким Виктор|+7 705 555 03 03||kimv@kimtrans.example|Алматы – Ташкент||1 300||П-25/107|19.12.2025|действующий|знакомый|3 фуры, реф',
      '4|210555000304|ТОО «Эко Текстиль KZ»|клиент|Жанна Ли|+7 702 555 03 04|+7 727 555 03 04|zh.li@ecotextile.example|Стамбул – Алматы|ткани|5 200|EXW|||на согласовании|звонок|просит отсрочку',
    ],
    fields:
      'ignore company.taxId company.name company.kind person.fullName person.mobile person.phone/company.phone person.email/company.email custom custom/record.productsOfInterest custom company.incoterm custom custom record.lifecycle/custom record.source record.note',
  },
  {
    name: 'ua: customers of a wholesaler of tools',
    headerRow: 0,
    lines: [
      'Назва підприємства|Коротка назва|ЄДРПОУ|Область|Місто|Адреса|Індекс|Керівник|Контактна особа|Посада|Тел. міськ.|Моб. тел.|Ел. адреса|Сайт|Галузь|К-сть працівників|Обіг, млн грн|Категорія|Менеджер|Дата останньої зустрічі|Примітки',
      'ТОВ «Карпати Інструмент»|Карпати|55500401|Львівська|Львів|вул. Городоцька, 101|79000|Гнатюк Р. І.|Ольга Мельничук|закупівлі|032 555-04-01|067 555 04 01|olha@karpaty-i.example|karpaty-i.example|торгівля|48|120|A|Ярема|12.08.2026|',
      'ПП «Степ-Агро»|Степ-Агро|55500402|Полтавська|Кременчук|вул. Київська, 5|39600|Бойко Тарас|Бойко Тарас|директор|0536 55-04-02|050 555 04 02|step@stepagro.example||агро|15|34|B|Ярема|25.06.2026|сезон з березня',
      'ФОП Кравець Н. В.|Кравець|2855500403|Одеська|Одеса|7-й км, ряд 12|65000|Кравець Н. В.|Наталя|власниця||093 555 04 03|kravets@kravets-od.example||роздріб|3|4|C|Лисенко|03.09.2026|платить готівкою',
      'ТОВ «Дніпро Метиз»|ДніпроМетиз|55500404|Дніпропетровська|Дніпро|просп. Слобожанський, 30|49000|Шевчук А. О.|Ігор Паламар|гол. механік|056 555-04-04|096 555 04 04|palamar@dmetyz.example|dmetyz.example|метизи|210|680|A|Лисенко|17.09.2026|хочуть відстрочку',
    ],
    fields:
      'company.name custom company.taxId company.region company.city company.address company.postalCode company.representative person.fullName person.jobTitle company.phone/person.phone person.mobile person.email/company.email company.website company.industry company.employees company.annualRevenue record.rating/record.tags/custom record.owner record.lastContactedAt record.note',
  },
  {
    name: 'kz: directory of a chamber in Kazakh',
    headerRow: 1,
    lines: [
      'Өңірлік кәсіпкерлер палатасы – экспорттаушылар тізімі, 2026 ж.',
      'Р/с|Ұйым атауы|БСН|Қызмет түрі|Өңір|Мекенжайы|Басшысы|Байланыс тұлғасы|Телефоны|Ұялы|Эл. пошта|Сайты|Ескерту',
      '1|«Бал Дәмі» ЖШС|200555000501|бал өндіру|Шығыс Қазақстан|Өскемен қ., Бөкетов к-сі 1|Төлеген Асқар|Сәуле Нұрланова|8 7232 55 05 01|8 701 555 05 01|saule@baldami.example|baldami.example|органик сертификаты бар',
      '2|«Түркістан Мақта» ЖШС|170555000502|мақта өңдеу|Түркістан|Сарыағаш ауд., Зауыт к-сі 4|Қалдыбек Ержан|Ержан Қалдыбек|8 72537 5 05 02|8 702 555 05 02|info@tmakta.example|tmakta.example|',
      '3|«Көкше Ет» АҚ|120555000503|ет өнімдері|Ақмола|Көкшетау қ., Әуезов к-сі 77|Бекова Гүлнар|Марат Исаев|8 7162 55 05 03|8 705 555 05 03|marat@kokshe.example|kokshe.example|халал',
      '4|«Дала Былғары» ЖК|880555300504|былғары|Жамбыл|Тараз қ., Төле би к-сі 12|Орынбаев Нұрлан|Орынбаев Нұрлан||8 707 555 05 04|dala@bylgary.example||көрмеге қатысады',
    ],
    fields:
      'ignore company.name company.taxId company.industry company.region company.address company.representative person.fullName company.phone/person.phone person.mobile company.email/person.email company.website record.note',
  },
]
