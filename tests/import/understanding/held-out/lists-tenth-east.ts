import type { HeldOutList } from './held-out-list'

export const tenthEastLists: readonly HeldOutList[] = [
  {
    name: 'ru: accounting program, counterparties',
    headerRow: 3,
    lines: [
      'ООО "Восток-Импорт"',
      'Список контрагентов на 01.03.2026',
      '-',
      'Код|Наименование|Полное наименование|Вид контрагента|ИНН|КПП|Юридический адрес|Фактический адрес|Телефон|Эл. почта|Основной договор|Основное контактное лицо|Расчетный счет|Осн. менеджер|Комментарий',
      '00-000123|Сибпродторг|ООО "Сибпродторг"|Юр. лицо|5405550123|540501001|630005, Новосибирск, ул. Фрунзе, 5|тот же|+7 (383) 555-01-23|zakaz@sibprod.example|Договор 12/25|Лапина Ольга Сергеевна|40702810555500001234|Гусев А.|отсрочка 14 дней',
      '00-000131|ИП Ким|ИП Ким Виктор Андреевич|ИП|272155501234||680000, Хабаровск, Муравьева-Амурского, 10||+7 (4212) 55-50-11|kim@ipkim.example|Основной|Ким Виктор|40802810555500009876|Гусев А.|',
      '00-000140|Harbin Tianyu|Harbin Tianyu Trade Co., Ltd|Нерезидент||||Harbin, Daoli District|+86 451 5550 1234|tianyu@hrb.example|Контракт CN-7|Li Na||Ершова Т.|юани',
    ],
    fields:
      'record.externalId company.name company.name/custom company.kind/custom company.taxId custom company.address company.address/custom company.phone company.email/person.email custom person.fullName custom record.owner record.note',
    accept: { 2: ['company.localName'], 3: ['company.type', 'record.tags'] },
  },
  {
    name: 'ru: CRM export of deals with contacts',
    headerRow: 0,
    lines: [
      'ID|Название сделки|Компания|Основной контакт|Должность (контакт)|Рабочий телефон (контакт)|Мобильный телефон (контакт)|Рабочий email (контакт)|Ответственный|Этап сделки|Бюджет|Валюта|Дата создания|Кем создана|Ближайшая задача|Теги|Источник|Примечание 1|utm_source',
      '31555001|Поставка плитки, апрель|СтройМир Урал|Егор Пахомов|Закупщик|+7 343 555-01-10|+7 922 555-01-10|pahomov@stroymir.example|Анна Белова|Переговоры|1450000|RUB|12.02.2026 11:40|Анна Белова|18.03.2026|плитка, опт|Сайт|просил скидку 5%|yandex',
      '31555017|Тестовая партия сантехники|АкваДом|Жанна Рудь|Директор||+7 905 555-01-77|rud@aquadom.example|Илья Зорин|Первичный контакт|300000|RUB|20.02.2026 09:15|Илья Зорин|нет задач|сантехника|Входящий звонок||',
      '31555020|Обои Корея|Интерьер+|Марат Сафин|Собственник|+7 843 555-01-28||safin@interplus.example|Анна Белова|Согласование договора|2100000|RUB|25.02.2026 17:02|Робот|21.03.2026|обои, VIP|Рекомендация|оплата частями|',
    ],
    fields:
      'record.externalId deal.title company.name person.fullName person.jobTitle person.phone/company.phone person.mobile person.email record.owner deal.stage deal.amount deal.currency custom custom record.nextFollowUpAt record.tags record.source record.note custom/record.source',
    accept: { 12: ['record.firstMetAt'] },
  },
  {
    name: 'ru: fair contacts in everyday words with a total',
    headerRow: 2,
    lines: [
      'Продэкспо-2026, контакты со стенда',
      '-',
      '№ п/п|Фирма|Город|С кем общались|Кто он там|Тел./WhatsApp|Телега|Почта|Чем интересуются|Объём, т/мес|На какую сумму (тыс. $)|Что обещали|Когда звонить|Наш человек',
      '1|Южный Край|Краснодар|Сергей Дьяков|коммерч. дир.|8-918-555-01-44|@dyakov_s|dyakov@ykrai.example|рис, булгур|20|15|прайс и образцы|после 20.03|Лена',
      '2|Бакалея 52|Н. Новгород|Алина|закупщица|8-910-555-01-90||alina@bak52.example|чечевица|5|4|КП|25.03|Лена',
      '3|Almaty Grain|Алматы|Ерлан Сейтов|хозяин|+7 701 555 0133|@erlan_grain|erlan@algrain.example|мука, рис|60|38|договор|в понедельник|Паша',
      'Итого|||||||||85|57|||',
    ],
    fields:
      'ignore company.name company.city person.fullName person.jobTitle person.whatsapp/person.mobile person.telegram person.email/company.email record.productsOfInterest custom deal.amount/custom custom/record.note record.nextFollowUpAt record.owner',
    accept: { 5: ['person.phone', 'company.phone'] },
  },
  {
    name: 'ua: customer base of a wholesaler',
    headerRow: 1,
    lines: [
      'База клієнтів (опт) — оновлено 02.2026',
      '№|Назва підприємства*|ЄДРПОУ|Країна|Область|Місто|Адреса доставки|ПІБ контактної особи*|Посада|Моб. тел.*|Viber/Telegram|E-mail|Сайт|Умови оплати|Ліміт кредиту, грн|Категорія (A/B/C)|Менеджер|Останній дзвінок|Примітки',
      '1|ТОВ "Карпатський ліс"|35550123|Україна|Івано-Франківська|Калуш|вул. Шевченка, 4|Мельник Оксана Іванівна|керівник відділу закупівель|+380 67 555 0123|@oksana_kl|melnyk@karplis.example|karplis.example|відстрочка 21 день|150000|A|Тарас|27.02.2026|бере піддонами',
      '2|ФОП Бойко Р.В.|3055501234|Україна|Львівська|Стрий|НП відділення 3|Бойко Роман||+380 50 555 0177|||немає|передоплата|0|C|Тарас|15.01.2026|',
      '3|Drewno-Pol Sp. z o.o.|PL5550001234|Польща|Підкарпатське|Rzeszów|ul. Leśna 12|Agnieszka Wójcik|specjalista ds. zakupów|+48 555 012 345|@agawoj|aga@drewnopol.example|drewnopol.example|30 днів|200000|B|Іра|03.03.2026|потрібен EUR.1',
    ],
    fields:
      'ignore company.name company.taxId company.country company.region company.city company.address person.fullName person.jobTitle person.mobile person.telegram/custom person.email/company.email company.website company.paymentTerms company.creditLimit record.rating record.owner record.lastContactedAt record.note',
    accept: { 15: ['record.tags'] },
  },
  {
    name: 'kz: partners in Kazakh with Russian mixed in',
    headerRow: 2,
    lines: [
      'Серіктестер тізімі / Список партнёров',
      '-',
      'р/с|Ұйым атауы|БСН|Ел|Қала|Мекенжайы|Басшының аты-жөні|Байланыс тұлғасы|Лауазымы|Телефон|Ұялы тел.|Эл. пошта|Қызмет түрі|Жауапты менеджер|Ескерту',
      '1|"Дала Трейд" ЖШС|150555012345|Қазақстан|Астана|Қабанбай батыр д-лы, 11|Ахметов Б.Қ.|Айгүл Серікова|жабдықтау бөлімінің бастығы|+7 7172 55 50 12|+7 702 555 0112|aigul@dalatrade.example|көтерме сауда|Данияр|айына бір рет тапсырыс береді',
      '2|ИП "Нұр"|880555301234|Қазақстан|Шымкент|Тәуке хан 40|Нұрлан Оспан|Нұрлан Оспан|иесі|+7 7252 55 50 77|+7 775 555 0177|nur@ipnur.example|бөлшек сауда|Мәдина|',
      '3|Bishkek Textile|00155501234567|Қырғызстан|Бішкек|Чүй даңғ. 120|Асанов Т.|Жылдыз|менеджер|+996 312 555 012|+996 555 012 345|info@bishtex.example|тігін өндірісі|Данияр|орысша сөйлейді',
    ],
    fields:
      'ignore company.name company.taxId company.country company.city company.address company.representative person.fullName person.jobTitle company.phone/person.phone person.mobile person.email/company.email company.industry record.owner record.note',
  },
  {
    name: 'ru: customs broker, clients and cargo, two header rows',
    headerRow: 2,
    lines: [
      'Реестр клиентов ВЭД, I кв. 2026',
      'Клиент||||Контакт|||Поставка||||Статус',
      'Наименование|Страна|ИНН/УНП|Тип (имп./эксп./перевозчик)|ФИО|Телефон|E-mail|Код ТН ВЭД|Товар|Базис|Инв. стоимость, USD|',
      'ООО "БелТехСнаб"|Беларусь|195550123|импортёр|Козлович П.М.|+375 29 555-01-23|kozlovich@btsnab.example|8481 80|краны шаровые|FCA Шанхай|48 200|в работе',
      'АО "Каспий Шиппинг"|Азербайджан|1555012341|перевозчик|Рашад Алиев|+994 50 555 01 23|rashad@caspship.example|—|фрахт|CPT|12 000|ждём документы',
      'ООО "Медимпорт"|Россия|7715550123|импортёр|Тихонова В.|+7 495 555-01-60|tikhonova@medimport.example|9018 90|инструмент мед.|EXW Милан|93 750|закрыто',
    ],
    fields:
      'company.name company.country company.taxId company.kind/company.type person.fullName person.phone/company.phone person.email/company.email custom record.productsOfInterest company.incoterm deal.amount deal.stage/record.lifecycle',
  },
]
