import type { HeldOutList } from './held-out-list'

/** Japanese, Russian, Turkish and Vietnamese lists of the fifth set. */
export const fifthEasternLists: readonly HeldOutList[] = [
  {
    name: 'ja: business card program',
    headerRow: 0,
    lines: [
      '会社名|部署名|役職|氏名|e-mail|郵便番号|住所|TEL会社|TEL部門|TEL直通|Fax|携帯電話|URL|名刺交換日|メモ|つながり状況',
      '株式会社青空商事|海外営業部|課長|高橋 直樹|takahashi@aozora.co.jp|105-0001|東京都港区虎ノ門1-2-3|03-5555-0101|03-5555-0102|03-5555-0103|03-5555-0199|090-1234-0001|http://aozora.co.jp|2026/04/12|展示会で面談|済',
      '東洋食品株式会社|購買部|主任|森 明美|mori@toyofoods.jp|530-0001|大阪府大阪市北区梅田2-4-9|06-5555-0201||06-5555-0203|06-5555-0299|080-1234-0002|http://toyofoods.jp|2026/05/20||未',
      '九州木材(株)|営業|部長|古賀 誠|koga@kmokuzai.jp|812-0011|福岡県福岡市博多区博多駅前3-1|092-555-0301|092-555-0302||092-555-0399|090-1234-0003||2026/06/02|見積依頼|済',
    ],
    fields:
      'company.name person.department person.jobTitle person.fullName person.email company.postalCode company.address company.phone company.phone/person.phone/custom person.phone company.fax person.mobile company.website record.firstMetAt record.note custom',
  },
  {
    name: 'ja: customer ledger',
    headerRow: 1,
    lines: [
      '得意先台帳',
      '得意先CD|得意先名|ﾌﾘｶﾞﾅ|得意先略称|〒|住所1|住所2|TEL|FAX|代表者名|御担当者|締日|支払条件|与信限度額|当社担当|取引開始日|売掛残高|摘要',
      '1001|㈱丸福|ﾏﾙﾌｸ|丸福|460-0008|愛知県名古屋市中区栄3-5|丸福ﾋﾞﾙ4F|052-555-1001|052-555-1002|福田 一郎|鈴木 恵|20|翌月末|3000000|伊藤|2015/04/01|1250000|',
      '1002|北海水産株式会社|ﾎｯｶｲｽｲｻﾝ|北海水産|060-0001|北海道札幌市中央区北1条西4||011-555-2001|011-555-2002|佐々木 勝|工藤 健|末|翌々月10日|5000000|伊藤|2012/10/01|830000|冬季のみ',
      '1003|有限会社さくら堂|ｻｸﾗﾄﾞｳ|さくら堂|600-8001|京都府京都市下京区四条通12||075-555-3001||桜井 花|桜井 花|末|現金|500000|加藤|2020/01/15|0|',
    ],
    fields:
      'record.externalId company.name custom/company.localName custom/company.localName company.postalCode company.address company.address/custom company.phone company.fax company.representative person.fullName custom company.paymentTerms company.creditLimit record.owner record.firstMetAt/custom custom record.note',
  },
  {
    name: 'ja/en: overseas buyers',
    headerRow: 0,
    lines: [
      'バイヤー名 Buyer|社名 Company|国名|役職名|メールアドレス|電話番号(国番号付)|WhatsApp|興味のある商材|商談日|次回アクション日|温度感(A/B/C)|担当営業|商談メモ|名刺画像',
      'Anna Novak|Praha Deli s.r.o.|チェコ|Owner|anna@prahadeli.cz|+420 555 010 101|+420 777 010 101|抹茶|2026/10/07|2026/11/01|A|中村|サンプル送付|IMG_0012.jpg',
      'Liam Byrne|Dublin Tea Co|アイルランド|Buyer|liam@dublintea.ie|+353 1 555 0102||緑茶|2026/10/07||C|中村||IMG_0013.jpg',
      'Mei Wong|Asia Gourmet|シンガポール|Manager|mei@asiagourmet.sg|+65 6555 0103|+65 9123 0103|味噌|2026/10/08|2026/10/30|B|小林|価格表希望|IMG_0014.jpg',
    ],
    fields:
      'person.fullName company.name company.country person.jobTitle person.email person.phone/company.phone person.whatsapp record.productsOfInterest record.firstMetAt/record.lastContactedAt record.nextFollowUpAt record.rating record.owner record.note custom',
  },
  {
    name: 'ru: counterparties of an accounting program',
    headerRow: 0,
    lines: [
      'Код|Наименование|Полное наименование|Вид контрагента|ИНН|КПП|Код по ОКПО|Юридический адрес|Фактический адрес|Тел.|Эл. почта|Контактное лицо|Основной договор|Расчетный счет|БИК|Основной менеджер|Комментарий',
      'УТ-000101|Альфа-Снаб|ООО "Альфа-Снаб"|Юр. лицо|7701234567|770101001|45678901|101000, г. Москва, ул. Мясницкая, 5|г. Москва, ул. Мясницкая, 5|(495) 555-01-01|info@alfasnab.ru|Петрова Ольга Ивановна|Договор №12|40702810900000012345|044525225|Сидоров|',
      'УТ-000102|Бета Трейд|ООО "Бета Трейд"|Юр. лицо|7802345678|780201001|56789012|190000, г. Санкт-Петербург, Невский пр., 20|г. Санкт-Петербург, Невский пр., 20|(812) 555-02-02|beta@betatrade.ru|Козлов Андрей|Договор №15|40702810100000054321|044030653|Сидоров|просрочка',
      'УТ-000110|Морозов И.П.|ИП Морозов Игорь Петрович|ИП|540112345678|||630000, г. Новосибирск, ул. Ленина, 1||8-913-555-03-03|morozov@mail.ru|Морозов Игорь|Без договора|40802810500000011111|045004641|Белова|',
    ],
    fields:
      'record.externalId company.name company.name/company.localName/custom custom/company.kind company.taxId custom custom company.address company.address/custom company.phone company.email/person.email person.fullName custom custom custom record.owner record.note',
  },
  {
    name: 'ru: exhibition',
    headerRow: 1,
    lines: [
      'WorldFood Moscow 2026 - анкеты посетителей',
      '№ анкеты|Ф.И.О.|Должн.|Организация|Город/страна|Сайт|Моб. тел.|E-mail|Сфера деят-ти|Интерес к продукции|Кто общался|Срочность|Когда перезвонить|О чём договорились',
      '1|Гаврилов Пётр Сергеевич|зам. дир. по закупкам|ТД "Урал-Продукт"|Екатеринбург|uralproduct.ru|+7 922 555-01-01|gavrilov@uralproduct.ru|опт|снеки|Лена|высокая|15.11.2026|выслать прайс',
      '2|Исаева Д.|байер|Лента|Санкт-Петербург|lenta.com|+7 921 555-02-02|isaeva@lenta.com|сеть|соусы|Лена|средняя|20.11.2026|',
      '3|Ким Виктор|ИП|ИП Ким|Алматы|—|+7 701 555 03 03|kim.v@mail.kz|розница|лапша|Тимур|низкая||сам позвонит',
    ],
    fields:
      'ignore/record.externalId/custom person.fullName person.jobTitle company.name company.city/company.country/company.region company.website person.mobile person.email company.industry record.productsOfInterest record.owner record.rating/custom record.nextFollowUpAt record.note',
  },
  {
    name: 'ru: turnover sheet',
    headerRow: 3,
    lines: [
      'ООО "Север"',
      'Ведомость расчетов с покупателями за III кв. 2026',
      '-',
      '№ п/п|Покупатель|ИНН/КПП|Нач. остаток, руб.|Отгружено, руб.|Оплачено, руб.|Кон. остаток, руб.|Отсрочка, дн.|Лимит кредита|Дата посл. отгрузки|Отв. менеджер|Тел. бухгалтерии',
      '1|ООО "Маяк"|7701122334/770101001|10 000,00|250 000,00|200 000,00|60 000,00|14|300 000|30.09.2026|Ершова|+7 495 555 10 01',
      '2|АО "Прибой"|5003344556/500301001|0,00|1 120 000,00|1 120 000,00|0,00|30|2 000 000|12.09.2026|Ершова|+7 495 555 10 02',
      '3|ИП Лаптев|631544332211|5 400,00|0,00|5 400,00|0,00|0|50 000|02.07.2026|Носов|+7 846 555 10 03',
    ],
    fields:
      'ignore company.name company.taxId custom custom custom custom company.paymentTerms/custom company.creditLimit custom record.owner company.phone/custom',
  },
  {
    name: 'ru/en: buyers of a trading house',
    headerRow: 0,
    lines: [
      'Company / Компания|Country / Страна|Contact / Контакт|Position / Должность|Phone / Телефон|WhatsApp / Telegram|E-mail / Почта|Product / Товар|Terms / Условия поставки|Currency / Валюта|Sales rep / Менеджер|Status / Статус|Comments / Примечания',
      'Tashkent Agro LLC|Узбекистан|Rustam Karimov|директор|+998 71 555 01 01|+998 90 555 01 01|rustam@tagro.uz|мука|CPT|USD|Ольга|в работе|',
      'Baku Trade MMC|Азербайджан|Elvin Mammadov|закупщик|+994 12 555 02 02|+994 50 555 02 02|elvin@bakutrade.az|масло|FCA|EUR|Ольга|клиент|предоплата',
      'Bishkek Opt|Киргизия|Айгуль Сатарова|владелец|+996 312 55 03 03|@aigul_opt|aigul@mail.kg|сахар|EXW|RUB|Иван|отказ|дорого',
    ],
    fields:
      'company.name company.country person.fullName person.jobTitle company.phone/person.phone person.whatsapp/person.telegram person.email/company.email record.productsOfInterest company.incoterm company.currency record.owner record.lifecycle record.note',
  },
  {
    name: 'ru: without header',
    headerRow: null,
    lines: [
      'ООО "Лесторг"|Соколов Игорь Павлович|директор|+7 911 555-01-11|sokolov@lestorg.ru|г. Архангельск, ул. Попова, 14',
      'ООО "Северный лес"|Ильина Мария Олеговна|менеджер|+7 921 555-02-22|ilina@sevles.ru|г. Вологда, ул. Мира, 3',
      'ИП Зайцев|Зайцев Олег Юрьевич|владелец|+7 912 555-03-33|zaytsev@yandex.ru|г. Киров, Октябрьский пр., 96',
    ],
    fields: 'company.name person.fullName person.jobTitle person.mobile person.email company.address',
  },
  {
    name: 'ru: phone book of a secretary',
    headerRow: 0,
    lines: [
      'Фамилия|Имя|Отчество|Обращение|Организация|Должность|Раб. тел.|доб.|Сот.|Факс|Дом. телефон|Дата рожд.|ДР супруги|Тел. водителя|Подарок на НГ|Прим. 2',
      'Орлов|Максим|Андреевич|г-н|ПАО "Транзит"|ген. директор|+7 495 555-20-01|101|+7 903 555-20-01|+7 495 555-20-09|+7 499 555-20-01|12.03.1965|01.08.1968|+7 916 555-20-99|коньяк|',
      'Белкина|Татьяна|Львовна|г-жа|ООО "Меридиан"|гл. бухгалтер|+7 495 555-21-01|15|+7 903 555-21-01|||25.11.1971|||конфеты|не звонить до 10',
      'Жуков|Денис||г-н|АО "Полюс"|нач. отдела|+7 495 555-22-01||+7 903 555-22-01|+7 495 555-22-09||07.07.1980||||',
    ],
    fields:
      'person.familyName person.givenName person.middleName person.honorific company.name person.jobTitle person.phone/company.phone custom person.mobile company.fax person.phone person.birthday custom custom custom record.note/custom',
  },
  {
    name: 'tr: accounting program cards',
    headerRow: 0,
    lines: [
      'Cari Kodu|Cari Ünvanı|Grubu|V.D.|V.No / TCKN|İlgili|Tel1|Tel2|Faks|Cep|E-Posta|Adres|İlçe|İl|P.Kodu|Vade (Gün)|Risk Limiti|Bakiye|Plasiyer|Özel Kod',
      '120.01.001|ANADOLU GIDA SAN. TİC. A.Ş.|Toptan|Kadıköy|1230456789|Selim Bey|0216 555 01 01|0216 555 01 02|0216 555 01 03|0532 555 01 04|satin@anadolugida.com.tr|Bağdat Cad. 200|Kadıköy|İstanbul|34728|60|500.000,00|125.400,50|Murat|A',
      '120.01.002|EGE ZEYTİN LTD. ŞTİ.|Toptan|Bornova|2340567891|Aylin Hanım|0232 555 02 01|||0533 555 02 04|info@egezeytin.com|Kazımdirik Mah. 5|Bornova|İzmir|35100|30|200.000,00|0,00|Murat|B',
      '120.02.014|ÖZ KARDEŞLER MARKET|Perakende|Seyhan|12345678901|Hasan|0322 555 03 01||0322 555 03 03|0535 555 03 04||Cumhuriyet Cad. 17|Seyhan|Adana|01010|0|20.000,00|3.250,00|Derya|C',
    ],
    fields:
      'record.externalId company.name company.industry/record.tags/custom/company.kind custom company.taxId person.fullName company.phone company.phone/person.phone/custom company.fax person.mobile company.email/person.email company.address company.city/custom/company.region company.region/company.city company.postalCode company.paymentTerms company.creditLimit custom record.owner custom/record.rating',
  },
  {
    name: 'tr: fair leads',
    headerRow: 1,
    lines: [
      'Züchex 2026 stand görüşmeleri',
      'Ziyaretçi Adı Soyadı|Firma|Ülkesi|Pozisyon|Mobil No|Mail|WhatsApp var mı?|İlgilendiği Ürünler|Potansiyel (1-5)|Tahmini Ciro ($)|Görüşen|Görüşme Tarihi|Tekrar Aranacak Tarih|Notlar',
      'Hana Kovac|Dom Plus d.o.o.|Hırvatistan|satın alma|+385 91 555 0101|hana@domplus.hr|evet|tencere|4|25.000|Burak|18.09.2026|01.10.2026|katalog gönder',
      'Yusuf Al-Amri|Gulf Home|Umman|sahibi|+968 9555 0102|yusuf@gulfhome.om|hayır|çatal bıçak|5|80.000|Burak|18.09.2026|28.09.2026|',
      'Irina Popescu|Casa Mea SRL|Romanya|müdür|+40 722 555 103|irina@casamea.ro|evet|cam|2||Seda|19.09.2026||fiyat pahalı dedi',
    ],
    fields:
      'person.fullName company.name company.country person.jobTitle person.mobile person.email custom record.productsOfInterest record.rating custom/deal.amount record.owner record.firstMetAt/record.lastContactedAt record.nextFollowUpAt record.note',
  },
  {
    name: 'vi: customers of a factory',
    headerRow: 1,
    lines: [
      'DANH SÁCH KHÁCH HÀNG 2026',
      'STT|Mã KH|Tên khách hàng|MST|Người đại diện|Người liên hệ|Chức vụ|ĐTDĐ|ĐT bàn|Email|Địa chỉ xuất hóa đơn|Tỉnh/TP|Mặt hàng|Công nợ|Hạn mức nợ|Hình thức TT|NVKD|Ngày hợp tác|Ghi chú',
      '1|KH001|Công ty TNHH Gỗ Việt|0301234567|Trần Văn Hùng|Lê Thị Mai|Kế toán|0903 555 101|028 3555 0101|mai@goviet.vn|12 Lê Lợi, Q.1|TP. Hồ Chí Minh|ván ép|120.000.000|500.000.000|Chuyển khoản|Tuấn|05/03/2021|',
      '2|KH002|Công ty CP Nội thất Á Châu|0102345678|Phạm Quốc Anh|Đỗ Minh|Mua hàng|0912 555 202|024 3555 0202|minh@achau.com.vn|45 Trần Duy Hưng|Hà Nội|gỗ sồi|0|300.000.000|Tiền mặt|Tuấn|11/08/2022|trả chậm',
      '3|KH003|DNTN Hải Đăng|0403456789|Nguyễn Hải|Nguyễn Hải|Chủ|0935 555 303||haidang@gmail.com|7 Bạch Đằng|Đà Nẵng|ván MDF|15.500.000|50.000.000|Công nợ 15 ngày|Thảo|20/01/2024|',
    ],
    fields:
      'ignore record.externalId company.name company.taxId company.representative person.fullName person.jobTitle person.mobile company.phone/person.phone person.email/company.email company.address company.region/company.city record.productsOfInterest custom company.creditLimit company.paymentTerms record.owner record.firstMetAt/custom record.note',
  },
  {
    name: 'vi/en: expo visitors',
    headerRow: 0,
    lines: [
      'Họ và tên (Full name)|Công ty (Company)|Quốc gia (Country)|Chức danh (Title)|SĐT/Zalo|Thư điện tử (Email)|Nhu cầu (Needs)|Ngày gặp (Date met)|Mức độ quan tâm|Người phụ trách|Kết quả trao đổi|Số container/tháng',
      'Kim Min Seo|Seoul Wood Co., Ltd|Hàn Quốc|Giám đốc|+82 10 5555 0101|ms.kim@seoulwood.kr|viên nén gỗ|14/10/2026|Cao|Lan|Gửi báo giá CIF Busan|4',
      'Sato Ken|Osaka Timber|Nhật Bản|Trưởng phòng|+81 90 5555 0102|sato@osakatimber.jp|ván ghép|14/10/2026|Trung bình|Lan||2',
      'Ben Carter|Carter Homes|Úc|Buyer|+61 412 555 103|ben@carterhomes.au|đồ ngoài trời|15/10/2026|Thấp|Phong|Hẹn tháng 3|',
    ],
    fields:
      'person.fullName company.name company.country person.jobTitle person.mobile/person.phone person.email record.productsOfInterest/record.note record.firstMetAt record.rating/custom record.owner record.note custom',
  },
]
