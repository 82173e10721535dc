import type { HeldOutList } from './held-out-list'

/** Russian, Ukrainian and Kazakh lists of the ninth set, written without a look at the vocabulary. */
export const ninthEastLists: readonly HeldOutList[] = [
  {
    name: 'ru9: counterparties out of an accounting program',
    headerRow: 2,
    lines: [
      'Справочник "Контрагенты"',
      'Отбор: Группа = Покупатели',
      'Код|Наименование|Полное наименование|ИНН|КПП|ОГРН|Юр. адрес|Факт. адрес|Телефон|E-mail|Контактное лицо|Осн. менеджер|Вид контрагента|Основной договор|Отсрочка (дн.)|Лимит задолж., руб.|Комментарий',
      'УТ-000055|Стройлес|ООО "Стройлес"|7705550123|770501001|1157705550123|г. Москва, ул. Примерная, 5|г. Химки, Образцовый пр., 12|+7 495 555-01-23|zakaz@stroyles.example|Галкин П. А.|Орлова Н.|Юр. лицо|№ 12 от 01.02.2024|30|500000|звонить до обеда',
      'УТ-000056|ИП Кравцова|ИП Кравцова Елена Игоревна|555012345678||315555000012345|г. Тверь, Садовая, 1|г. Тверь, Садовая, 1|+7 4822 55-50-10|kravtsova@doski.example|Кравцова Елена|Орлова Н.|Физ. лицо|№ 3 от 15.03.2025|0|0|предоплата',
      'УТ-000061|Уралфанера|АО "Уралфанера"|6605550177|660501001|1026605550177|г. Екатеринбург, Лесная, 77|г. Екатеринбург, Лесная, 77|+7 343 555-01-77|snab@uralfanera.example|Шубин Олег|Титов С.|Юр. лицо|№ 45 от 10.10.2023|45|2000000|',
    ],
    fields:
      'record.externalId company.name company.name/company.localName/custom company.taxId custom custom company.address company.address company.phone company.email/person.email person.fullName record.owner custom/company.kind custom company.paymentTerms company.creditLimit record.note',
    accept: { 8: ['person.phone'], 13: ['deal.title'], 14: ['custom'] },
  },
  {
    name: 'ru9: leads out of a cloud CRM',
    headerRow: 0,
    lines: [
      'ID|Название лида|Стадия|Имя|Отчество|Фамилия|Название компании|Должность|Рабочий телефон|Мобильный телефон|Рабочий e-mail|Telegram|Источник|Возможная сумма|Валюта|Ответственный|Дата создания|Комментарий|UTM Campaign',
      '4711|Заявка с сайта: насосы|Новый|Андрей|Юрьевич|Лапин|ООО Гидросервис|Главный механик|+7 812 555-01-44|+7 921 555-01-45|lapin@gidroservis.example|@lapin_a|Сайт|340000|RUB|Ева Миронова|12.05.2026 09:14|Нужны 4 шт. к июлю|pumps_may',
      '4712|Звонок: уплотнения|В работе|Марина||Котова|ТД Волга|Снабженец||+7 927 555-01-12|kotova@tdvolga.example||Звонок|56000|RUB|Ева Миронова|12.05.2026 11:40||',
      '4720|Выставка, насосные станции|Некачественный|Рустам|Ильдарович|Валиев|АгроПолив|Директор|+7 843 555-01-90||rv@agropoliv.example|@rvaliev|Выставка|1200000|RUB|Глеб Суханов|14.05.2026 16:05|Бюджет в 2027|agro_expo',
    ],
    fields:
      'record.externalId deal.title deal.stage/record.lifecycle person.givenName person.middleName person.familyName company.name person.jobTitle person.phone/company.phone person.mobile person.email person.telegram record.source deal.amount deal.currency record.owner custom record.note record.campaign',
    accept: { 0: ['ignore'], 10: ['company.email'], 14: ['company.currency'], 16: ['record.firstMetAt'] },
  },
  {
    name: 'ru9: visitors of a stand, colloquial',
    headerRow: 1,
    lines: [
      'Продэкспо — кто был на стенде',
      '№ п/п|Фирма|Город|Кто приходил|Должность|Моб.|Почта|Чем интересуются|Объём в мес., т|О чём договорились|Кто общался|Когда перезвонить',
      '1|Сибирская ягода|Новосибирск|Юлия Маркова|закупщик|8-913-555-01-20|markova@sibyagoda.example|клюква с/м, брусника|4|выслать прайс и спецификацию|Света|20.02',
      '2|ИП Аветисян|Сочи|Армен|сам хозяин|8-918-555-01-33||облепиха|0,5|ждёт образцы|Дима|25.02',
      '3|Сеть «Рядом»|Казань|Ильяс Гарипов|категорийный менеджер|8-987-555-01-48|garipov@ryadom.example|смеси замороженные|20|встреча в марте, нужна СТМ|Света|01.03',
      '4|ООО «Морошка Трейд»|Мурманск|Павел|директор|8-921-555-01-60|pavel@moroshka.example|морошка|1|сам позвонит|Дима|',
    ],
    fields:
      'ignore company.name company.city person.fullName person.jobTitle person.mobile person.email/company.email record.productsOfInterest custom record.note record.owner record.nextFollowUpAt',
    accept: { 9: ['custom'] },
  },
  {
    name: 'uk9: foreign customers of a Ukrainian maker',
    headerRow: 1,
    lines: [
      'Перелік клієнтів (експорт), станом на 01.05.2026',
      '№ з/п|Назва підприємства|ЄДРПОУ / VAT|Країна|Місто|Директор|Контактна особа|Тел./факс|Ел. пошта|Сайт|Вид діяльності|Умови поставки|Умови оплати|Валюта договору|Хто веде|Примітки',
      '1|Słoneczna Oliwa Sp. z o.o.|PL5550001234|Польща|Люблін|Adam Nowik|Ewa Nowik|+48 81 555 01 22|biuro@slonecznaoliwa.example|slonecznaoliwa.example|оптова торгівля олією|DAP Lublin|50% передоплата|EUR|Оксана|фасування 1 л',
      '2|ТОВ «Степовий край»|55501234|Україна|Полтава|Гнатюк В. М.|Гнатюк Ірина|(0532) 55-50-17|office@stepkrai.example||переробка насіння|EXW|відстрочка 14 днів|UAH|Оксана|',
      "3|Dunaj Foods s.r.o.|SK5550012345|Словаччина|Братислава|Peter Hruška|Jana Malá|+421 2 555 012 44|mala@dunajfoods.example|dunajfoods.example|дистриб'ютор|CPT|акредитив|EUR|Тарас|просять органік",
    ],
    fields:
      'ignore company.name company.taxId company.country company.city company.representative person.fullName company.phone/company.fax company.email/person.email company.website company.industry company.incoterm company.paymentTerms company.currency record.owner record.note',
    accept: { 7: ['person.phone'], 13: ['deal.currency'] },
  },
  {
    name: 'kk9: partners of a Kazakh trading house',
    headerRow: 2,
    lines: [
      'Серіктестер тізімі',
      '-',
      'Р/с|Ұйым атауы|БСН (БИН)|Басшысы|Қала|Мекенжайы|Байланысатын тұлға|Лауазымы|Телефон|WhatsApp|Эл. пошта|Қызмет түрі|Жауапты менеджер|Ескерту',
      '1|«Алтын Дән» ЖШС|055540001234|Сейтқали Ербол|Қостанай|Үлгі көшесі, 14|Айгүл Сейтқалиева|бас есепші|+7 7142 55 50 12|+7 705 555 0121|altyndan@mail.example|ұн өндірісі|Нұрлан|айына 2 вагон',
      '2|ТОО «Шымкент Мақта»|110540055512|Каримов Б.|Шымкент|мкр. Пример, 8|Бахыт|директор|+7 7252 55 50 31|+7 701 555 0132|makta@shm.example|мақта|Нұрлан|',
      '3|ЖК Омарова|880555400123|Омарова Сәуле|Алматы|Мысал даңғылы, 101|Сәуле Омарова|кәсіпкер|+7 727 555 01 43|+7 777 555 0143|saule.o@mail.example|бөлшек сауда|Дана|тек қолма-қол',
    ],
    fields:
      'ignore company.name company.taxId company.representative company.city company.address person.fullName person.jobTitle company.phone/person.phone person.whatsapp company.email/person.email company.industry record.owner record.note',
  },
  {
    name: 'ru9: deals out of a sales funnel, total at the foot',
    headerRow: 0,
    lines: [
      'Название сделки|Компания|Основной контакт|Ответственный|Этап сделки|Бюджет, ₽|Теги сделки|Предп. дата закрытия|Ближайшая задача|Рабочий телефон (контакт)|Рабочий email (контакт)|Причина отказа|Регион|Базис поставки|Канал привлечения',
      'Поставка карбамида 60 т|КФХ Зорин|Зорин Михаил|Анна Лисина|Переговоры|2 700 000|удобрения, юг|15.06.2026|02.06.2026|+7 861 555-01-23|zorin@kfh.example||Краснодарский край|FCA|Авито',
      'Селитра на осень|Агрохолдинг Нива|Петренко Л.|Анна Лисина|КП отправлено|5 100 000|холдинг|30.08.2026|10.06.2026|+7 472 255-50-11|petrenko@niva.example||Белгородская обл.|CPT|Рекомендация',
      'Пробная партия NPK|ТОО Жер Ана|Дамир|Ринат Ахмедов|Закрыто и не реализовано|380 000|КЗ|01.05.2026||+7 7172 55 50 14|damir@zherana.example|Дорого|Акмолинская обл.|DAP|Сайт',
      'Итого|||||8 180 000|||||||||',
    ],
    fields:
      'deal.title company.name person.fullName record.owner deal.stage deal.amount record.tags deal.expectedCloseOn record.nextFollowUpAt person.phone person.email custom company.region company.incoterm record.source',
    accept: { 9: ['company.phone'], 10: ['company.email'] },
  },
]
