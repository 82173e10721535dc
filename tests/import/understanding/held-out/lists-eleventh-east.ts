import type { HeldOutList } from './held-out-list'

/** Russian, Ukrainian, Turkish and Vietnamese lists of the eleventh set, by an author who saw no words of the program. */
export const eleventhEast: readonly HeldOutList[] = [
  {
    name: 'e11 counterparties of a Russian accounting program',
    headerRow: 2,
    lines: [
      'Справочник «Контрагенты»',
      'Отбор: пометка удаления = Нет',
      'Код|Наименование|Вид|ИНН|КПП|ОГРН|Юридический адрес|Телефон|Факс|E-mail|Контактное лицо|Должность КЛ|Валюта расчетов|Отсрочка, дней|Кредитный лимит|Сальдо на конец|Ответственный менеджер|Комментарий',
      '00-000114|ООО «Химреактив-Волга»|Покупатель|6317094412|631701001|1126317003385|443010, г. Самара, ул. Чапаевская, д. 88, оф. 12|(846) 332-47-19|(846) 332-47-20|zakaz@himreaktiv-volga.ru|Ермакова Светлана Игоревна|нач. отдела снабжения|руб.|30|1 500 000,00|412 380,50|Гордеев П.|отгрузка только по доверенности',
      '00-000127|АО «Лакокраска-Север»|Покупатель|7804512290|780401001|1137847220541|195009, г. Санкт-Петербург, Свердловская наб., д. 14|(812) 540-66-03||sklad@lksever.ru|Тихомиров Андрей|снабженец|руб.|14|600 000,00|0,00|Гордеев П.|',
      '00-000133|Jinan Rongsheng Chemical Co., Ltd|Поставщик||||No. 218 Gongye South Road, Jinan, China|+86 531 8896 2047||export@rongsheng-chem.cn|Zhao Min|sales|USD|0|0,00|-18 400,00|Лисина О.|предоплата 30 %',
      '00-000140|ИП Каримов Р. Ф.|Покупатель|027611238804||317028000115527|450077, г. Уфа, ул. Ленина, д. 61|8 (347) 272-11-58||karimov-rf@mail.ru|Каримов Рустам|директор|руб.|0|0,00|7 900,00|Лисина О.|наличные',
      '00-000152|ООО «Техногрупп»|Покупатель|6670238815|667001001|1096670006724|620049, г. Екатеринбург, ул. Мира, д. 23|(343) 375-90-42|(343) 375-90-43|info@tehnogrupp-ural.ru|Савельева Нина|бухгалтер|руб.|45|2 000 000,00|1 288 014,00|Гордеев П.|просрочка была в мае',
    ],
    fields:
      'record.externalId company.name company.kind company.taxId custom custom company.address company.phone company.fax company.email/person.email person.fullName person.jobTitle company.currency company.paymentTerms company.creditLimit custom record.owner record.note',
  },
  {
    name: 'e11 leads of a timber exporter, English firm names',
    headerRow: 1,
    lines: [
      'Лиды с выставок - пиломатериалы',
      '№|Фирма|Страна|Город|ФИО|Должн.|Моб.|Ватсап|Телеграм|Почта|Сайт|Что интересует|Выставка|Кто общался|Категория (A/B/C)|Перезвонить|Комменты',
      '1|Alpine Holzhandel GmbH|Австрия|Филлах|Stefan Kogler|закупщик|+43 664 331 7720|+43 664 331 7720||kogler@alpine-holz.at|alpine-holz.at|лиственница доска 27х143|Ligna-2025|Юля|A|15.09.2026|просил FSC',
      '2|Osaka Woodworks|Япония|Осака|Kenji Murata|Manager|+81 90 4417 2038|||murata@osakawoodworks.jp|osakawoodworks.jp|сосна клееный брус|Ligna-2025|Юля|B|01.10.2026|нужен JAS',
      '3|Al Waha Timber|ОАЭ|Шарджа|Hassan Rafiq|хозяин|+971 55 610 8834|+971 55 610 8834||hassan@alwahatimber.ae||ель 50х150, экспортный сорт|Dubai WoodShow|Макс|A|10.09.2026|цена CIF Джебель-Али',
      '-',
      '4|Toshkent Yog‘och Savdo|Узбекистан|Ташкент|Рахимов Шухрат|директор|+998 90 355 14 72|+998 90 355 14 72|@shuhrat_yog|rahimov.sh@mail.ru||вагонка, половая|сам позвонил|Макс|B|08.09.2026|платит быстро',
      '5|Suzhou Mingmu Trading|Китай|Сучжоу|Ms. Tang|sales/purch|+86 139 1556 2280|||tang@mingmu-wood.cn|mingmu-wood.cn|кругляк берёза|Shanghai Furniture|Юля|C||кругляк нельзя, предложить шпон',
    ],
    fields:
      'ignore company.name company.country company.city person.fullName person.jobTitle person.mobile person.whatsapp person.telegram person.email company.website record.productsOfInterest record.campaign record.owner record.rating record.nextFollowUpAt record.note',
  },
  {
    name: 'e11 deals out of a Russian CRM',
    headerRow: 0,
    lines: [
      'ID|Название сделки|Бюджет, руб.|Этап сделки|Компания|Основной контакт|Должность контакта|Рабочий телефон контакта|Рабочий email контакта|Ответственный|Теги|Дата создания|Ближайшая задача|Планируемая дата закрытия|Источник|Причина отказа|Примечание',
      '28810442|Поставка подшипников SKF аналог|840000|Переговоры|ООО «Агромаш-Юг»|Денисенко Роман|гл. инженер|+7 863 210 44 71|denisenko@agromash-yug.ru|Алиев Тимур|подшипники, юг|12.06.2026|08.09.2026|30.09.2026|сайт||ждут КП с доставкой',
      '28810977|Ремни на комбайны|215500|Первичный контакт|КФХ Бондарь|Бондарь Виктор|глава|+7 861 544 20 93|bondar-kfh@yandex.ru|Алиев Тимур|ремни|20.06.2026|11.09.2026|15.10.2026|холодный звонок||',
      '28811350|Гидравлика оптом, 1 контейнер|3200000|Согласование договора|ТД «Гидросфера»|Климова Ольга|рук. закупок|+7 495 780 33 14|klimova@gidrosfera-td.ru|Носова Вера|гидравлика, VIP|02.07.2026|05.09.2026|20.09.2026|выставка||договор у юристов',
      '28811402|РВД, пробная партия|98000|Закрыто и не реализовано|СервисСтрой|Путилин Сергей|механик|+7 473 261 90 07|putilin@servisstroy36.ru|Носова Вера|РВД|05.07.2026||01.08.2026|рекомендация|дорого|',
      '28812019|Фильтры на экскаваторы|460000|Принимают решение|АО «Карьер-Ресурс»|Михеев Антон|снабженец|+7 351 799 15 26|miheev@karier-resurs.ru|Алиев Тимур|фильтры|19.08.2026|07.09.2026|10.10.2026|Авито||тендерная площадка',
    ],
    fields:
      'record.externalId/custom deal.title deal.amount deal.stage company.name person.fullName person.jobTitle person.phone person.email record.owner record.tags custom record.nextFollowUpAt deal.expectedCloseOn record.source custom record.note',
    accept: { 7: ['company.phone'] },
  },
  {
    name: 'e11 Ukrainian makers of food',
    headerRow: 0,
    lines: [
      '№ з/п|Назва підприємства|ЄДРПОУ|Область|Місто|Індекс|Адреса|Керівник|Контактна особа|Моб. тел.|Ел. пошта|Вебсайт|Вид діяльності|К-сть працівників|Дата останнього дзвінка|Примітки',
      '1|ТОВ «Медова Долина»|39284417|Вінницька|Вінниця|21050|вул. Соборна, 38|Гнатюк О. П.|Гнатюк Марія|+380 67 430 18 25|maria@medova-dolyna.com.ua|medova-dolyna.com.ua|фасування меду|26|14.08.2026|є сертифікат органіка',
      '2|ПП «Олія Поділля»|32071956|Хмельницька|Старокостянтинів|31100|вул. Заводська, 4а|Кравець І. М.|Зінчук Богдан|+380 98 772 03 61|b.zinchuk@oliyapod.ua|oliyapod.ua|виробництво олії|110|02.09.2026|налив від 24 т',
      '3|ФОП Шевчук Н. В.|2984517709|Львівська|Львів|79018|вул. Городоцька, 155|Шевчук Н. В.|Шевчук Наталя|+380 63 118 47 90|natali.sweets@ukr.net||кондитерські вироби|7|25.06.2026|малі партії',
      '4|ТОВ «Карпатська ягода»|41650238|Івано-Франківська|Долина|77500|вул. Обліски, 112|Федорів Р. Я.|Лесів Андрій|+380 50 661 29 44|lesiv@karpatberry.com|karpatberry.com|заморожені ягоди|58|20.08.2026|чорниця нового врожаю',
    ],
    fields:
      'ignore company.name company.taxId company.region company.city company.postalCode company.address company.representative person.fullName person.mobile person.email company.website company.industry company.employees record.lastContactedAt record.note',
    accept: { 2: ['custom'] },
  },
  {
    name: 'e11 Turkish textile firm',
    headerRow: 2,
    lines: [
      'MÜŞTERİ LİSTESİ - İHRACAT + İÇ PİYASA',
      '-',
      'Sıra|Firma Ünvanı|Cari Kod|Yetkili|Görevi|Cep Tel|Sabit Tel|Faks|E-posta|Adres|İl|Ülke|Vergi Dairesi|Vergi No|Vade|Döviz|Teslim Şekli|Plasiyer|Son Görüşme|Açiklama',
      '1|Yıldız Örme Tekstil San. Tic. Ltd. Şti.|120.01.018|Serkan Yıldız|Firma sahibi|0532 418 77 20|0212 637 15 48|0212 637 15 49|serkan@yildizorme.com.tr|Keresteciler Sit. 14. Blok No:7 Merter|İstanbul|Türkiye|Merter|9730285514|60 gün|TL|Fabrika teslim|Gökhan|18.08.2026|çek veriyor',
      '2|Tessuti Moretti Srl|120.02.004|Paola Moretti|Satın alma|+39 348 221 7705|+39 0574 618 322||paola@tessutimoretti.it|Via del Mulino 9|Prato|İtalya|-|IT04418730971|Akreditif|EUR|FOB İzmir|Derya|02.09.2026|numune bekliyor',
      '3|Denim Art Konfeksiyon A.Ş.|120.01.033|Burcu Aksoy|Planlama md.|0544 903 66 12|0282 726 40 15|0282 726 40 16|burcu.aksoy@denimart.com.tr|Avrupa Serbest Bölgesi, Ergene|Tekirdağ|Türkiye|Çorlu|2910447832|90 gün|USD|Fabrika teslim|Gökhan|30.07.2026|',
      '4|Belkonf OOO|120.02.011|Irina Savchuk|Direktör|+375 29 640 18 83|+375 17 270 55 19||irina@belkonf.by|ul. Kizhevatova 7|Minsk|Belarus|-|192644018|Peşin|EUR|CPT Minsk|Derya|21.08.2026|tır ile, ayda 1',
      '5|Ege Pamuk İplik|120.01.041|Hasan Tuncel|Müdür|0505 212 38 94|0256 231 70 06||hasan@egepamuk.com|Organize Sanayi 3. Cad. No:22|Aydın|Türkiye|Efeler|3210558971|45 gün|TL|Fabrika teslim|Gökhan|11.06.2026|sadece kompakt iplik',
    ],
    fields:
      'ignore company.name record.externalId person.fullName person.jobTitle person.mobile company.phone company.fax person.email company.address company.region/company.city company.country custom company.taxId company.paymentTerms company.currency company.incoterm record.owner record.lastContactedAt record.note',
  },
  {
    name: 'e11 Vietnamese sales list with Zalo',
    headerRow: 1,
    lines: [
      'DANH SÁCH KHÁCH HÀNG KHU VỰC PHÍA NAM - QUÝ 3/2026',
      'STT|Mã KH|Tên công ty|MST|Người đại diện|Địa chỉ|Tỉnh/TP|Người liên hệ|Chức vụ|SĐT di động|Zalo|Email|Ngành nghề|SP quan tâm|Nguồn KH|NV phụ trách|Hạn mức công nợ|Ngày hẹn lại|Ghi chú',
      '1|KH001|Công ty TNHH Bao Bì Thuận An|3702558814|Lý Thuận|Số 12 đường DT743, P. An Phú|Bình Dương|Chị Hạnh|Kế toán trưởng|0908 447 215|0908447215|hanh@baobithuanan.vn|Bao bì giấy|Keo dán thùng|Facebook|Quân|200.000.000|12/09/2026|hay trả chậm 1 tuần',
      '2|KH002|Công ty CP Nhựa Đại Lộc|0312097745|Trần Đại Lộc|35 Tân Hòa Đông, P.14, Q.6|TP.HCM|Anh Vinh|Trưởng phòng mua|0913 602 884|0913602884|vinh.mua@nhuadailoc.com|Nhựa|Hạt màu|Giới thiệu|Quân|500.000.000|15/09/2026|',
      '3|KH005|DNTN Gỗ Minh Khôi|3600884127|Đặng Minh Khôi|Ấp 3, xã Phước Tân|Đồng Nai|Khôi|Chủ DN|0977 310 562|0977310562|gominhkhoi@gmail.com|Đồ gỗ|Keo PVAc, sơn PU|Hội chợ VIFA|Thảo|50.000.000|20/09/2026|gửi mẫu rồi',
      '4|KH009|Công ty TNHH In Sắc Việt|0314880236|Phan Thị Sắc|KCN Vĩnh Lộc, lô A21|TP.HCM|Ms. Ngân|Purchaser|0938 225 071|0938225071|ngan.p@insacviet.vn|In ấn|Mực in flexo|Google|Thảo|0||so giá với bên Đài Loan',
      '5|KH012|HTX Trái Cây Cái Bè|1201456003|Nguyễn Văn Út|Ấp An Hiệp, xã Đông Hòa Hiệp|Tiền Giang|Anh Út|Giám đốc|0919 774 308|0919774308|htxcaibe@gmail.com|Nông sản|Thùng carton|Zalo|Quân|30.000.000|25/09/2026|mùa vụ tháng 11',
    ],
    fields:
      'ignore record.externalId company.name company.taxId company.representative company.address company.region/company.city person.fullName person.jobTitle person.mobile custom person.email company.industry record.productsOfInterest record.source record.owner company.creditLimit record.nextFollowUpAt record.note',
  },
  {
    name: 'e11 Vietnamese furniture exporter, header of two rows',
    headerRow: 2,
    lines: [
      'KHÁCH HÀNG XUẤT KHẨU (BUYERS)',
      'TT|Khách hàng||||Liên hệ||||Điều kiện thương mại|||Theo dõi|||Ghi chú',
      '|Buyer name|Nước|Website|Loại KH|Họ tên|Chức danh|Mobile|Mail|Incoterm|Thanh toán|Tiền tệ|Sales|LH gần nhất|Xếp hạng|',
      '1|Harbor Home Inc.|Mỹ|www.harborhome-inc.com|Khách hàng|Susan Keller|VP Sourcing|+1 336 555 0148|skeller@harborhome-inc.com|FOB HCM|TT 30/70|USD|Trâm|28/08/2026|A|audit tháng 10',
      '2|Möbel Lindner KG|Đức|www.moebel-lindner.de|Khách hàng|Frank Lindner|Geschäftsführer|+49 170 558 2214|f.lindner@moebel-lindner.de|FOB HCM|LC at sight|EUR|Trâm|15/07/2026|B|FSC bắt buộc',
      '3|Oz Outdoor Pty Ltd|Úc|www.ozoutdoor.com.au|Khách hàng|Megan Price|Buyer|+61 412 703 955|megan@ozoutdoor.com.au|CIF Sydney|TT 100%|USD|Khánh|02/09/2026|A|bàn ghế acacia',
      '4|Saigon East Logistics|Việt Nam|www.sgeastlog.vn|Forwarder|Võ Hoàng Nam|Sales|0903 880 417|nam.vo@sgeastlog.vn|-|30 ngày|VND|Khánh|25/08/2026|B|giá tốt tuyến Mỹ',
      '5|Kinoshita Interior|Nhật|www.kinoshita-int.jp|Khách hàng|Aya Kinoshita|MD|+81 80 3317 6642|aya@kinoshita-int.jp|FOB HCM|TT 30 ngày|JPY|Trâm|10/06/2026|C|đơn nhỏ',
    ],
    fields:
      'ignore company.name company.country company.website company.kind person.fullName person.jobTitle person.mobile person.email company.incoterm company.paymentTerms company.currency record.owner record.lastContactedAt record.rating record.note',
  },
]
