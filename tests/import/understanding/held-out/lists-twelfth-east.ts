import type { HeldOutList } from './held-out-list'

export const twelfthEast: readonly HeldOutList[] = [
  {
    name: 'e12-ru-1c-export',
    headerRow: 2,
    lines: [
      'Список контрагентов',
      'Отбор: Покупатели; Сортировка: Наименование',
      'Код|Наименование|Полное наименование|Вид контрагента|ИНН|КПП|ОГРН|Юридический адрес|Фактический адрес|Телефон|Эл. почта|Контактное лицо|Расчетный счет|Банк|Отсрочка платежа, дн.|Лимит задолженности|Основной менеджер|Комментарий',
      '00-000417|Лесторг-Вятка|ООО "Лесторг-Вятка"|Юр. лицо|4345081173|434501001|1154350007712|610035, г. Киров, ул. Потребкооперации, 19|г. Киров, пр-д Автотранспортный, 4|(8332) 44-71-08|sbyt@lestorg-v.ru|Шихов Павел|40702810400210003381|АО КБ Хлынов|14|500 000,00|Дудина Е.|пиломатериал, только безнал',
      '00-000432|ИП Замятин|ИП Замятин Роман Юрьевич|ИП|591106882740||316595800118204|Пермь, ул. Героев Хасана, 110-37|Пермь, ул. Промышленная, 84|+7 912 884-03-67|zamyatin-les@mail.ru|Замятин Роман|40802810701280007759|Альфа-Банк|0|0,00|Дудина Е.|предоплата',
      '00-000448|ДСК Прикамье|АО "ДСК Прикамье"|Юр. лицо|5904338127|590401001|1165958110429|614064, г. Пермь, ул. Чкалова, 9|614064, г. Пермь, ул. Чкалова, 9|(342) 281-60-44, доб. 205|snab@dsk-prikam.ru|Ощепкова Ирина, снабжение|40702810949770018052|Сбербанк|30|2 000 000,00|Копытов А.|тендеры',
      '00-000455|Балтик Вуд|ООО "Балтик Вуд"|Юр. лицо|7810462295|781001001|1167847209915|196084, СПб, ул. Заставская, 7|СПб, Шушары, Московское ш., 70|(812) 388-19-40|office@balticwd.ru|Юхневич Марк|40702810032000041186|ВТБ|21|1 200 000,00|Копытов А.|экспорт',
    ],
    fields:
      'record.externalId company.name company.name/company.localName/custom custom company.taxId custom custom/company.taxId company.address company.address/custom company.phone company.email/person.email person.fullName custom custom company.paymentTerms company.creditLimit record.owner record.note',
  },
  {
    name: 'e12-ru-fair-leads',
    headerRow: 1,
    lines: [
      'Контакты с выставки Агропродмаш-2025 (стенд 22C40)',
      '№ п/п|Компания|Сфера деятельности|Город|Фамилия|Имя|Отчество|Должность|Раб. тел.|Моб. тел.|e-mail|Телеграм|Сайт|Что интересует|Степень интереса|Кто общался|О чем говорили|Перезвонить',
      '1|ООО "Кубанский хлебодар"|хлебопечение|Краснодар|Гребенюк|Светлана|Анатольевна|технолог|8 (861) 210-44-17|8-918-332-07-65|tehnolog@kubhleb.ru|@svet_greb|kubhleb.ru|дежа, тестоделитель|горячий|Рустам|нужен КП до конца месяца|15.10.2025',
      '2|Мясокомбинат "Знаменский"|мясопереработка|Орел|Лазуткин|Игорь|Викторович|гл. механик||+7 910 264 88 13|mehanik@znamensk-mk.ru|||слайсер|теплый|Рустам|сравнивают с немцами|27.10.2025',
      '3|ТОО "Акмол Сут"|молочка|Астана|Жунусова|Айгерим||директор|+7 7172 55 38 02|+7 701 744 21 90|akmolsut@mail.kz|@aigerim_zh||фасовка|холодный|Лена|смотрели вообще|01.12.2025',
      '4|ИП Мкртчян|кондитерка|Ереван|Мкртчян|Гагик|Суренович|владелец||+374 93 447 105|gagik.sweets@gmail.com|@gagiksweets|gagiksweets.am|темперирующая машина|горячий|Лена|привез бы образцы шоколада|13.10.2025',
    ],
    fields:
      'ignore company.name company.industry company.city person.familyName person.givenName person.middleName person.jobTitle company.phone/person.phone person.mobile person.email/company.email person.telegram company.website record.productsOfInterest record.rating record.owner record.note record.nextFollowUpAt',
  },
  {
    name: 'e12-ru-deals',
    headerRow: 0,
    lines: [
      'ID|Название сделки|Компания|Контакт|Телефон контакта|Сумма|Валюта|Стадия|Вероятность|Дата создания|Предполагаемая дата закрытия|Источник|Ответственный|Теги|Причина отказа|Комментарий',
      '8812|Фильтры масляные, контракт на год|ООО "Грузодеталь"|Савельев Антон|+7 903 118-45-72|1 850 000|RUB|Переговоры|60%|12.01.2026|31.03.2026|Сайт|Ильина Марина|опт; фильтры||ждут спецификацию',
      '8819|Колодки для такси|АвтоПарк 24|Юсупов Тимур|+7 917 400-26-11|320 000|RUB|КП отправлено|40%|15.01.2026|20.02.2026|Холодный звонок|Ильина Марина|такси||',
      '8824|Экспорт сальников Минск|ЧТУП "Ладмоторс"|Кохан Виктория|+375 29 617-33-08|14 500|BYN|Успешно реализовано|100%|19.01.2026|16.02.2026|Рекомендация|Гусев Никита|экспорт||отгрузка самовывоз',
      '8830|Подшипники ступицы|Магазин "Колесо"|Рябов Денис|+7 960 552-09-34|78 000|RUB|Закрыто и не реализовано|0%|22.01.2026|28.02.2026|Авито|Гусев Никита|розница|дорого|',
    ],
    fields:
      'custom/record.externalId deal.title company.name person.fullName person.phone/person.mobile/company.phone deal.amount deal.currency/company.currency deal.stage custom custom deal.expectedCloseOn record.source record.owner record.tags custom record.note',
    accept: { 9: ['record.firstMetAt'], 14: ['record.note'] },
  },
  {
    name: 'e12-uk-clients',
    headerRow: 1,
    lines: [
      'База клієнтів – тканини та фурнітура',
      '№|Назва підприємства|Форма власності|ЄДРПОУ|Керівник|Область|Місто|Вулиця, буд.|Індекс|Контактна особа|Посада|Телефон 1|Телефон 2|Вайбер|Ел. пошта|День народження|Категорія клієнта|Цікавить|Умови оплати|Менеджер|Останній дзвінок|Примітки',
      '1|Швейна фабрика "Мальва"|ТОВ|40217736|Довгаль Н. П.|Хмельницька|Хмельницький|вул. Курчатова, 8|29025|Стецюк Оксана|закупівельниця|(0382) 78-14-05|067 381 22 90|067 381 22 90|zakup@malva-sew.com.ua|14.06.1987|A|костюмна тканина|відстрочка 14 днів|Ганна|05.02.2026|просить зразки',
      '2|Ательє Голка|ФОП||Піддубна Л. С.|Львівська|Львів|вул. Зелена, 147|79035|Піддубна Леся|власниця|050 617 44 38|||golka.lviv@ukr.net|03.11.1979|C|підкладка, ґудзики|передоплата|Ганна|20.01.2026|',
      '3|Текстиль-Дніпро|ПП|37883402|Рябошапка В. І.|Дніпропетровська|Дніпро|просп. Богдана Хмельницького, 122|49033|Мороз Юрій|комірник|(056) 794-30-61|096 228 51 17|096 228 51 17|sklad@textil-dp.com.ua||B|трикотаж|50/50|Степан|11.02.2026|забирають Новою поштою',
      '4|Kravets Studio|ТОВ|43560918|Кравець Д. О.|Київська|Бровари|вул. Онікієнка, 61|07400|Кравець Дарина|дизайнерка|098 705 16 23||098 705 16 23|hello@kravets.studio|27.04.1992|B|льон|передоплата|Степан|16.02.2026|колекція на осінь',
    ],
    fields:
      'ignore company.name custom company.taxId company.representative company.region company.city company.address company.postalCode person.fullName person.jobTitle company.phone/person.phone person.mobile/person.phone/company.phone custom person.email/company.email person.birthday record.rating record.productsOfInterest company.paymentTerms record.owner record.lastContactedAt record.note',
    accept: { 11: ['person.mobile'], 13: ['person.mobile', 'person.phone'], 16: ['record.tags'] },
  },
  {
    name: 'e12-tr-customers',
    headerRow: 2,
    lines: [
      'MÜŞTERİ LİSTESİ - İHRACAT / İÇ PİYASA',
      '-',
      'Sıra|Cari Kodu|Ünvan|Vergi Dairesi|Vergi No|İl|İlçe|Açık Adres|Yetkili Kişi|Görevi|Sabit Tel|Cep|Faks|E-mial|Web|Sektör|Vade|Kredi Limiti|Döviz|Plasiyer|Müşteri Tipi|Son Ziyaret|Açıklama',
      '1|120.01.044|Özbahar Gıda San. ve Tic. Ltd. Şti.|Çekirge|6670418823|Bursa|Nilüfer|Minareli Çavuş OSB Lale Cad. No:14|Nevzat Bahar|Satın Alma Müd.|0224 411 60 27|0532 771 40 18|0224 411 60 28|nevzat@ozbahargida.com.tr|www.ozbahargida.com.tr|Konserve|60 gün|750.000|TL|Serkan|Müşteri|12.02.2026|Teneke ambalaj',
      '2|120.01.051|Ege Tat Zeytincilik A.Ş.|Karşıyaka|3250771196|İzmir|Kemalpaşa|Ansızca Mah. 7045 Sk. No:3|Sibel Akgün|Genel Müdür|0232 878 15 44|0533 609 27 75||sibel.akgun@egetat.com.tr|egetat.com.tr|Zeytin|90 gün|1.200.000|TL|Serkan|Müşteri|27.01.2026|',
      '3|320.02.007|Hanse Foods Import GmbH|||Hamburg|Altona|Grosse Elbstr. 212|Cem Yurtsever|Einkauf|+49 40 3889 2071|+49 171 440 8836||c.yurtsever@hansefoods.de|hansefoods.de|Toptan|Peşin|40.000|EUR|Burcu|Bayi|18.11.2025|Almanya bayisi',
      '4|320.01.019|Akkent Ambalaj Ltd. Şti.|Gebze|0290556617|Kocaeli|Gebze|GOSB 1600. Sk. No:8|Orhan Keleş|Satış|0262 751 33 90|0535 218 66 04|0262 751 33 91|satis@akkentambalaj.com||Ambalaj|30 gün|0|USD|Burcu|Tedarikçi|05.02.2026|kutu tedarikçisi',
    ],
    fields:
      'ignore record.externalId company.name custom company.taxId company.region/company.city company.city/company.region/company.address company.address person.fullName person.jobTitle company.phone/person.phone person.mobile company.fax person.email/company.email company.website company.industry company.paymentTerms company.creditLimit company.currency/deal.currency record.owner company.kind record.lastContactedAt record.note',
  },
  {
    name: 'e12-tr-offers',
    headerRow: 1,
    lines: [
      'Teklif Takip Çizelgesi 2026',
      'Teklif No|Tarih|Firma|İlgili|Telefon|Mail|Ülke|Konu|Ürün|Miktar|Teklif Tutarı|Para Birimi|Teslim Şekli|Ödeme Şekli|Durumu|Tahmini Sipariş Tarihi|Arama Tarihi|Satış Temsilcisi|Not',
      'TK-26/018|06.01.2026|Balkan Mašine d.o.o.|Dragan Petrić|+381 21 661 40 27|dragan@balkanmasine.rs|Sırbistan|Abkant pres alımı|CNC abkant 3m|1|38.500|EUR|FCA Konya|%40 peşin, kalan yükleme öncesi|Beklemede|15.03.2026|02.02.2026|Tuğba|rakip İtalyan',
      'TK-26/021|13.01.2026|Çelikhan Metal|Ferhat Bey|0342 337 19 80|ferhat@celikhanmetal.com|Türkiye|Şerit testere|ST-400|2|412.000|TL|İşyeri teslim|3 taksit|Onaylandı|20.01.2026|19.01.2026|Tuğba|',
      'TK-26/025|22.01.2026|Delta Steel Works SAE|Eng. Hany Sobhy|+20 2 2690 4471|hany@deltasteelworks.eg|Mısır|Giyotin makas projesi|Hidrolik giyotin|1|29.900|USD|CIF Alexandria|Akreditif|Revize istendi|30.04.2026|09.02.2026|Onur|taksit istiyor',
      'TK-26/030|03.02.2026|Metalurg-Servis OOO|Gulnara Akhmetova|+7 843 522 16 70|ga@metalurg-servis.ru|Rusya|Yedek bıçak|Bıçak seti|10|4.750|EUR|EXW|Peşin|Kaybedildi|28.02.2026||Onur|ödeme kanalı yok',
    ],
    fields:
      'custom/record.externalId custom company.name person.fullName company.phone/person.phone person.email/company.email company.country deal.title record.productsOfInterest/deal.title custom deal.amount deal.currency/company.currency company.incoterm company.paymentTerms deal.stage deal.expectedCloseOn record.nextFollowUpAt/record.lastContactedAt record.owner record.note',
  },
  {
    name: 'e12-vi-customers',
    headerRow: 2,
    lines: [
      'DANH SÁCH KHÁCH HÀNG - PHÒNG KINH DOANH MỸ PHẨM',
      'Cập nhật: 10/03/2026',
      'STT|Mã KH|Tên công ty|Tên tiếng Anh|MST|Người đại diện|Địa chỉ|Quận/Huyện|Tỉnh/TP|Người liên hệ|Chức vụ|Bộ phận|SĐT|Zalo|Email|Ngày sinh|Nhóm KH|Nguồn KH|Sản phẩm quan tâm|Công nợ tối đa|NV phụ trách|Lần LH gần nhất|Hẹn gọi lại|Ghi chú',
      '1|KH0088|Công ty TNHH Mỹ phẩm Hạ An|Ha An Cosmetics Co., Ltd.|0314772095|Võ Thị Hạ|118 Nguyễn Thị Minh Khai|Quận 3|TP. Hồ Chí Minh|Lê Bảo Trâm|Trưởng phòng|Thu mua|0908 441 772|0908441772|tram.le@haan.vn|12/09/1990|Đại lý|Facebook|kem chống nắng|200.000.000|Khánh|02/03/2026|16/03/2026|lấy hàng mỗi tháng',
      '2|KH0091|Cửa hàng Sen Spa||8402217735|Đinh Thị Sen|45 Trần Phú|Hải Châu|Đà Nẵng|Đinh Thị Sen|Chủ||0935 620 118|0935620118|senspa.dn@gmail.com|30/01/1985|Lẻ|Giới thiệu|tẩy trang|0|Khánh|20/02/2026|20/03/2026|',
      '3|KH0102|Công ty CP Dược mỹ phẩm Tâm Khang|Tam Khang Pharma Cosmetic JSC|0107663840|Bùi Quốc Tâm|Lô 7 KCN Quang Minh|Mê Linh|Hà Nội|Ngô Thanh Hải|Phó giám đốc|Kinh doanh|0912 305 667||hai.ngo@tamkhang.com.vn|08/04/1981|Nhà phân phối|Hội chợ|serum|500.000.000|Vy|09/03/2026|23/03/2026|đang đàm phán chiết khấu',
      '4|KH0110|HKD Mai Linh Beauty||3502296641|Mai Thùy Linh|212 Lê Hồng Phong|Vũng Tàu|Bà Rịa - Vũng Tàu|Mai Thùy Linh|Chủ||0977 148 203|0977148203|mailinhbeauty@yahoo.com|25/12/1994|Lẻ|Zalo|son|0|Vy|27/02/2026||khách dễ',
    ],
    fields:
      'ignore record.externalId company.name company.localName/company.name company.taxId company.representative company.address company.city/company.region/company.address/custom company.region/company.city person.fullName person.jobTitle person.department person.mobile/person.phone/company.phone custom person.email/company.email person.birthday record.tags/company.kind/custom record.source record.productsOfInterest company.creditLimit record.owner record.lastContactedAt record.nextFollowUpAt record.note',
    accept: { 2: ['company.localName'], 13: ['person.mobile', 'person.phone'] },
  },
]
