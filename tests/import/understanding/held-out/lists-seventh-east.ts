import type { HeldOutList } from './held-out-list'

/** Russian, Kazakh, Ukrainian, Turkish and Vietnamese lists of the seventh set. */
export const seventhEasternLists: readonly HeldOutList[] = [
  {
    name: 'ru: counterparties of an accounting program',
    headerRow: 0,
    lines: [
      'Код|Наименование|Полное наименование|Юр. / физ. лицо|ИНН|КПП|ОКПО|Юридический адрес|Фактический адрес|Телефон|Электронная почта|Основной менеджер|Контактное лицо|Группа|Договор|Валюта взаиморасчётов|Отсрочка (дн.)|Кредитный лимит|Комментарий',
      '00-000101|Северный лес|ООО «Северный лес»|Юридическое лицо|2901555101|290101001|55501011|163000, Архангельск, ул. Ломоносова, 11|Архангельск, Лесная, 3|+7 8182 55-51-01|info@sevles.example|Громова Т.|Лапин Игорь|Покупатели|№ 11 от 12.01.2025|RUB|30|1 500 000|работаем с 2019',
      '00-000102|Бочкарёв|ИП Бочкарёв А. В.|Индивидуальный предприниматель|540555510202||0155502|630000, Новосибирск, ул. Советская, 22||+7 383 555-02-02|bochkarev@mail.example|Громова Т.|Бочкарёв Андрей|Покупатели|№ 14 от 03.03.2025|RUB|0|0|предоплата',
      '00-000230|Тяньшань Трейд|ТОО «Тяньшань Трейд»|Юридическое лицо||||050000, Алматы, пр. Абая, 33|Алматы, Северное кольцо, 7|+7 727 555-03-03|office@tstrade.example|Рыбаков П.|Ермек Сатпаев|Экспорт|№ EX-3|USD|45|40 000|',
    ],
    fields:
      'record.externalId company.name company.name/company.localName/custom custom company.taxId custom custom company.address custom/company.address company.phone/person.phone company.email/person.email record.owner person.fullName record.tags/custom custom company.currency company.paymentTerms/custom company.creditLimit record.note',
  },
  {
    name: 'ru: leads of a sales portal',
    headerRow: 0,
    lines: [
      'ID|Стадия|Название лида|Обращение|Имя|Отчество|Фамилия|Дата рождения|Название компании|Должность|Рабочий телефон|Мобильный телефон|Корпоративный сайт|Рабочий e-mail|Контакт Telegram|Источник|Дополнительно об источнике|Сумма|Валюта|Ответственный|Дата создания|Комментарий|UTM Campaign',
      '1501|В работе|Запрос на гофротару|Г-н|Олег|Петрович|Сомов|14.03.1979|ООО «Маслодел»|Начальник снабжения|+7 4712 555-101|+7 910 555-01-01|maslodel.example|somov@maslodel.example|@oleg_somov|Сайт|форма «Обратный звонок»|450000|RUB|Ирина Белых|02.03.2026 09:14|Просит расчёт на год|gofro_march',
      '1502|Не обработан|Короба для кондитерки|Г-жа|Алина|Рустамовна|Хасанова||Кондитерская «Пчёлка»|Технолог||+7 917 555-01-02||alina@pchelka.example||Выставка|Агропродмаш|120000|RUB|Ирина Белых|04.03.2026 11:40||',
      '1507|Качественный лид|Паллетные борта||Вадим|Ильич|Чернов|||||+7 903 555-01-03|||@vchernov|Звонок|||RUB|Максим Гай|10.03.2026 16:02|Перезвонить после 15-го|',
    ],
    fields:
      'record.externalId record.lifecycle/deal.stage deal.title/custom person.honorific person.givenName person.middleName person.familyName person.birthday company.name person.jobTitle person.phone/company.phone person.mobile company.website person.email/company.email person.telegram record.source custom/record.note/record.source deal.amount deal.currency/company.currency record.owner custom/record.firstMetAt record.note record.campaign/custom',
  },
  {
    name: 'ru: fruit buyers in plain words, with a total',
    headerRow: 1,
    lines: [
      'База по фруктам, сезон 2026',
      'Фирма|С кем говорить|Тел.|Моб.|Почта|Город|Что берут|Сколько в месяц, т|Как платят|Откуда узнали|Когда звонили|Когда перезвонить|Кто ведёт|Насколько тёплый|Заметки',
      'Фрукт-Опт|Жанна Олеговна|846 555-01-01|+7 927 555-01-01|zakup@fruktopt.example|Самара|яблоки, груши|40|предоплата 50 %|Авито|12.03.2026|20.03.2026|Костя|горячий|просит калибр 70+',
      'Витамин Плюс|Тимур|861 555-01-02|+7 918 555-01-02|timur@vitplus.example|Краснодар|хурма|15|отсрочка 7 дней|посоветовал Ашот|05.03.2026|25.03.2026|Костя|тёплый|',
      'ИП Шевчук|сам Шевчук||+7 951 555-01-03||Пенза|бананы|8|нал|холодный звонок|01.03.2026||Лена|холодный|берёт мало',
      'Итого|||||||63|||||||',
    ],
    fields:
      'company.name person.fullName company.phone/person.phone person.mobile company.email/person.email company.city record.productsOfInterest custom company.paymentTerms record.source record.lastContactedAt record.nextFollowUpAt record.owner record.rating record.note',
  },
  {
    name: 'ru: price-list recipients without header',
    headerRow: null,
    lines: [
      'ООО «Ладога Снаб»|Ершова Наталья Викторовна|главный бухгалтер|+7 812 555-01-01|ershova@ladogasnab.example|Санкт-Петербург|ladogasnab.example|7805550101',
      'АО «Уралпривод»|Титов Сергей Николаевич|инженер|+7 343 555-01-02|titov@uralprivod.example|Екатеринбург|uralprivod.example|6670555102',
      'ООО «Дон-Агро»|Кравец Юлия Андреевна|менеджер по закупкам|+7 863 555-01-03|kravets@donagro.example|Ростов-на-Дону|donagro.example|6165555103',
      'ООО «Волга Пак»|Мельник Роман Олегович|директор|+7 844 555-01-04|melnik@volgapak.example|Волгоград|volgapak.example|3444555104',
    ],
    fields:
      'company.name person.fullName person.jobTitle person.phone/company.phone person.email/company.email company.city company.website company.taxId/custom',
  },
  {
    name: 'kk: Kazakh and Russian headers of a regional chamber',
    headerRow: 1,
    lines: [
      'Түркістан облысы кәсіпкерлерінің тізімі',
      'Р/с №|Компания атауы|БСН / БИН|Өңірі (Регион)|Қала|Мекенжайы|Басшысының Т.А.Ә.|Телефоны|Ұялы тел.|Эл. пошта|Қызмет түрі|Жұмысшылар саны|Өнімі / Продукция|Ескерту',
      '1|«Алтын Дән» ЖШС|150540055501|Түркістан облысы|Кентау|Абай көшесі 11|Әбенов Ержан|+7 72536 55-101|+7 701 555 01 01|altyndan@mail.example|Ұн өндірісі|45|ұн, кебек|экспортқа дайын',
      '2|«Көктем Агро» ШҚ|170640055502|Түркістан облысы|Сарыағаш|Қонаев көш. 22|Төлегенова Айгүл|+7 72537 55-102|+7 702 555 01 02|koktem@mail.example|Жеміс өсіру|18|жүзім, алма|',
      '3|ТОО «Юг Текстиль»|120340055503|Шымкент қ.|Шымкент|ул. Тауке хана, 33|Ким Виктор|+7 7252 55-51-03|+7 705 555 01 03|info@ugtex.example|Тоқыма|120|мақта мата|',
    ],
    fields:
      'ignore company.name company.taxId company.region company.city company.address company.representative/person.fullName company.phone/person.phone person.mobile company.email/person.email company.industry company.employees record.productsOfInterest record.note',
  },
  {
    name: 'uk: buyers of a distributor',
    headerRow: 0,
    lines: [
      'Назва підприємства|Код ЄДРПОУ|Країна|Місто|Адреса|Індекс|Контактна особа|Посада|Телефон|Вайбер|Пошта|Сайт|Товарна група|Умови оплати|Менеджер|Дата останнього контакту|Примітка',
      'ТОВ «Калина Буд»|40555101|Україна|Львів|вул. Городоцька, 11|79016|Гнатюк Оксана|менеджер із закупівель|+380 32 555 01 01|+380 67 555 01 01|oksana@kalynabud.example|kalynabud.example|сухі суміші|відстрочка 14 днів|Данило|18.02.2026|потрібні сертифікати',
      'ФОП Лисенко П. І.|3055510202|Україна|Полтава|вул. Соборності, 22|36000|Лисенко Петро|власник|+380 532 55 01 02|+380 50 555 01 02|lysenko@ukr.example||плитка|передоплата|Данило|25.02.2026|',
      'Budmax Sp. z o.o.|9555550103|Польща|Люблін|ul. Lipowa 3|20-020|Ewa Zając|zaopatrzenie|+48 81 555 01 03||ewa@budmax.example|budmax.example|утеплювач|30 днів|Соломія|02.03.2026|пише польською',
    ],
    fields:
      'company.name company.taxId/custom company.country company.city company.address company.postalCode person.fullName person.jobTitle company.phone/person.phone custom company.email/person.email company.website record.productsOfInterest company.paymentTerms record.owner record.lastContactedAt record.note',
  },
  {
    name: 'tr: current accounts of an ERP',
    headerRow: 0,
    lines: [
      'Cari Kodu|Cari Ünvanı|Cari Tipi|Vergi Dairesi|Vergi No|Yetkili Kişi|Tel 1|Faks|GSM|E-posta|Adres|İlçe|İl|Ülke|Vade (gün)|Risk Limiti|Döviz|Bakiye|Plasiyer|Özel Kod 1',
      '120.01.001|Akdeniz Tekstil San. ve Tic. A.Ş.|Alıcı|Seyhan|0125550101|Hakan Demirel|0322 555 01 01|0322 555 01 09|0532 555 01 01|satinalma@akdeniztekstil.example|Organize San. Böl. 11. Cad.|Sarıçam|Adana|Türkiye|60|500000|TL|125.400,00|Selin|A01',
      '120.01.002|Bosfor Gıda Ltd. Şti.|Alıcı|Kadıköy|1875550202|Nalan Uçar|0216 555 02 02||0533 555 02 02|nalan@bosforgida.example|Fahrettin Kerim Gökay Cad. 22|Kadıköy|İstanbul|Türkiye|30|150000|TL|0,00|Selin|A02',
      '320.01.015|Rhein Chemie Handel GmbH|Satıcı|||Jens Maurer|+49 211 555 0103|+49 211 555 0109||maurer@rheinhandel.example|Hafenstr. 3||Düsseldorf|Almanya|90|0|EUR|-18.250,00|Orhan|S01',
    ],
    fields:
      'record.externalId company.name company.kind custom company.taxId person.fullName/company.representative company.phone/person.phone company.fax person.mobile company.email/person.email company.address custom/company.address/company.city company.city/company.region company.country company.paymentTerms company.creditLimit company.currency custom record.owner custom/record.tags',
  },
  {
    name: 'tr: fair contacts of an exporter',
    headerRow: 0,
    lines: [
      'Sıra|Firma|Ad Soyad|Görevi|Ülke|Cep|Mail|İlgilendiği ürün|Hangi fuar|Kim görüştü|Görüşme tarihi|Sıcaklık (1-5)|Ne istedi|Numune gitti mi?|Tekrar ara',
      '1|Balkan Home d.o.o.|Milan Jović|satın alma|Sırbistan|+381 64 555 0101|milan@balkanhome.example|havlu|Evteks 2026|Burcu|20.05.2026|4|fiyat listesi|evet|01.06.2026',
      '2|Dar Al Bayt|Omar Saleh|sahibi|Ürdün|+962 79 555 0102|omar@daralbayt.example|nevresim|Evteks 2026|Burcu|20.05.2026|5|CIF Akabe teklif|hayır|28.05.2026',
      '3|Maison Lin|Claire Roux|stilist|Fransa|+33 6 55 50 01 03|claire@maisonlin.example|bornoz|Evteks 2026|Emre|21.05.2026|2|katalog|hayır|',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle company.country person.mobile person.email/company.email record.productsOfInterest record.campaign/record.source record.owner record.firstMetAt/record.lastContactedAt record.rating record.note/custom custom record.nextFollowUpAt',
  },
  {
    name: 'vi: company directory of a province',
    headerRow: 1,
    lines: [
      'DANH SÁCH DOANH NGHIỆP XUẤT NHẬP KHẨU TỈNH BÌNH DƯƠNG',
      'STT|Tên công ty|Tên giao dịch (tiếng Anh)|Mã số thuế|Người đại diện pháp luật|Địa chỉ trụ sở|Tỉnh/TP|Điện thoại|Fax|Email|Website|Ngành nghề|Vốn điều lệ (tỷ đồng)|Số lao động|Ngày thành lập|Mặt hàng chính|Ghi chú',
      '1|Công ty TNHH Gỗ Đại Phát|Dai Phat Wood Co., Ltd.|3705550101|Nguyễn Đại Phát|11 Đại lộ Bình Dương, Thuận An|Bình Dương|0274 555 0101|0274 555 0109|info@daiphatwood.example|daiphatwood.example|Chế biến gỗ|30|250|12/05/2006|bàn ghế gỗ|',
      '2|Công ty CP May Hồng Hà|Hong Ha Garment JSC|3705550202|Lê Thị Hồng|22 Nguyễn Trãi, Dĩ An|Bình Dương|0274 555 0202||sales@honghagarment.example|honghagarment.example|May mặc|80|1200|03/09/1999|áo sơ mi|đang tuyển đại lý',
      '3|Công ty TNHH Bao Bì Tân Á|Tan A Packaging|3705550303|Võ Minh Tân|33 KCN Sóng Thần|Bình Dương|0274 555 0303|0274 555 0309|tana@tanapack.example||Bao bì|12|60|21/02/2014|thùng carton|',
    ],
    fields:
      'ignore company.name/company.localName company.localName/company.name company.taxId company.representative company.address company.region/company.city company.phone company.fax company.email company.website company.industry custom company.employees company.foundedOn record.productsOfInterest record.note',
  },
  {
    name: 'vi: care list of a sales team',
    headerRow: 0,
    lines: [
      'Mã KH|Khách hàng|Anh/Chị|Người liên hệ|Chức vụ|SĐT|Zalo|Mail|Biết qua đâu|SP quan tâm|Giá trị báo giá (VNĐ)|Tình trạng|NV phụ trách|Lần gọi gần nhất|Hẹn gọi lại|Sinh nhật',
      'KH0101|Nhà hàng Sen Vàng|Chị|Bùi Thu Trang|quản lý|0905 555 101|0905 555 101|trang@senvang.example|Facebook|máy rửa chén|85.000.000|đã báo giá|Quốc|10/03/2026|17/03/2026|08/11/1988',
      'KH0102|Khách sạn Biển Xanh|Anh|Đỗ Hải Nam|bếp trưởng|0935 555 102|0935 555 102|nam@bienxanh.example|khách cũ giới thiệu|tủ đông|140.000.000|đang đàm phán|Quốc|12/03/2026|20/03/2026|',
      'KH0103|Tiệm bánh Mây|Chị|Hà My|chủ|0775 555 103||hamy@maybakery.example|Google|lò nướng|32.000.000|chốt đơn|Yến|01/03/2026||15/06/1995',
    ],
    fields:
      'record.externalId company.name person.honorific person.fullName person.jobTitle person.phone/person.mobile/company.phone custom person.email/company.email record.source record.productsOfInterest deal.amount/custom deal.stage/record.lifecycle record.owner record.lastContactedAt record.nextFollowUpAt person.birthday',
  },
]
