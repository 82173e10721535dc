import type { HeldOutList } from './held-out-list'

/** A second set, written after the first had been studied and before any of these was tried. */
export const secondLists: readonly HeldOutList[] = [
  {
    name: 'ko: chamber of commerce export buyers',
    headerRow: 4,
    lines: [
      '수출상담회 초청바이어 명부',
      '주관: 무역협회 | 일시: 2024. 10. 15.',
      '-',
      '※ 개인정보 취급에 유의',
      '연번|참가국|기업명(영문)|기업명(국문)|참석자 성명|참석자 직책|기업 홈페이지|참석자 이메일|참석자 연락처(휴대폰)|기업 설립연도|연간 매출규모(USD)|임직원 수|수입 희망품목|통역 언어|상담 결과|후속조치 담당',
      '1|태국|Siam Beauty Co., Ltd.|시암뷰티|Somchai Jaidee|Managing Director|www.siambeauty.co.th|somchai@siambeauty.co.th|+66 81 234 5678|2005|5,000,000|120|기초화장품|영어|샘플 계약|박대리',
      '2|인도네시아|PT Cantik Jaya|칸틱자야|Dewi Lestari|Buyer|www.cantik.co.id|dewi@cantik.co.id|+62 812 3456 789|2012|2,000,000|45|마스크팩|영어|검토|김주임',
      '3|말레이시아|Seri Wangi Sdn. Bhd.|세리왕이|Aminah Yusof|Purchaser|www.seriwangi.my|aminah@seriwangi.my|+60 12 345 6789|2018|800,000|12|선크림|중국어|보류|박대리',
    ],
    fields:
      'ignore company.country company.name company.localName person.fullName person.jobTitle company.website person.email person.mobile company.foundedOn company.annualRevenue company.employees record.productsOfInterest person.language record.note record.owner',
    accept: { 2: ['company.localName'], 3: ['company.name'] },
  },
  {
    name: 'ko: insurance of an ERP export',
    headerRow: 0,
    lines: [
      'CUST_CD|CUST_NM|BIZ_NO|CEO_NM|TEL_NO|FAX_NO|HP_NO|EMAIL_ADDR|ZIP_CD|ADDR|BIZ_TYPE|REG_DT|USE_YN|REMARK',
      'C001|(주)대한상사|120-81-47521|홍길동|02-777-8888|02-777-8889|010-1111-2222|hong@dh.co.kr|04524|서울시 중구 세종대로 110|도소매|20190302|Y|',
      'C002|우리물산|220-81-62517|임꺽정|031-222-3333|031-222-3334|010-3333-4444|lim@woori.co.kr|16489|경기도 수원시 팔달구 효원로 1|제조|20200715|Y|VIP',
      'C003|(주)세계로|104-81-53114|장길산|051-444-5555||010-5555-6666|jang@segye.kr|48058|부산시 해운대구 센텀로 9|무역|20211104|N|',
    ],
    fields:
      'record.externalId company.name company.taxId company.representative company.phone company.fax person.mobile company.email company.postalCode company.address company.industry record.firstMetAt custom record.note',
    accept: {
      6: ['company.phone'],
      7: ['person.email'],
      10: ['company.kind'],
      12: ['ignore', 'record.lifecycle'],
    },
  },
  {
    name: 'ko: mixed languages in one header',
    headerRow: 0,
    lines: [
      '회사명 Company|Country 국가|담당자(Contact Person)|Position/직급|Mobile(휴대폰)|Tel(회사)|E-mail(이메일)|Item 관심제품|Date(상담일)|Remark 비고',
      'Nordic Skin AS|Norway|Ingrid Hansen|CEO|+47 912 34 567|+47 22 12 34 56|ingrid@nordicskin.no|serum|2024.10.17|follow up',
      'Kosmetik Haus GmbH|Germany|Petra Klein|Buyer|+49 160 1234567|+49 40 123456|klein@khaus.de|cream|2024.10.17|',
    ],
    fields:
      'company.name company.country person.fullName person.jobTitle person.mobile company.phone person.email record.productsOfInterest record.firstMetAt record.note',
  },
  {
    name: 'ko: slips of the keyboard',
    headerRow: 0,
    lines: [
      '거래처 명|담 당 자|핸드폰 NO.|Emial|팩스 NO|홈 페이지|결재조건|최종 연락일|차기 연락 예정일|거래 등급',
      '한빛무역|김민수|010-1234-5678|minsu@hanbit.kr|02-555-1235|www.hanbit.kr|현금|2024-10-01|2024-12-01|A',
      '동해상사|이지은|010-2345-6789|jieun@donghae.kr|051-700-1235|www.donghae.kr|60일|2024-09-12|2024-12-05|B',
    ],
    fields:
      'company.name person.fullName person.mobile person.email company.fax company.website company.paymentTerms record.lastContactedAt record.nextFollowUpAt record.rating',
  },
  {
    name: 'zh: exhibition cards',
    headerRow: 2,
    lines: [
      '第136届广交会 客户名片登记',
      '登记人：李娜  展位：12.3A05',
      '编号|客人姓名|客人公司|来自国家|客人职务|客人邮箱|客人手机/WhatsApp|客人微信|看中的产品|目标价格(USD)|意向程度|下一步跟进时间|谈话要点',
      '1|Ahmed Hassan|Nile Trading Co.|埃及|General Manager|ahmed@niletrading.eg|+20 100 123 4567||太阳能灯|3.5|高|2024-10-25|要样品',
      '2|Carlos Ruiz|Luz Importaciones S.A.|墨西哥|Comprador|carlos@luz.mx|+52 55 1234 5678|carlos_luz|灯带|1.2|中|2024-10-28|问交期',
      '3|Ivan Petrov|ООО Свет|俄罗斯|директор|ivan@svet.ru|+7 916 765 43 21|ivan_svet|面板灯|4.8|低|2024-11-05|比价中',
    ],
    fields:
      'ignore person.fullName company.name company.country person.jobTitle person.email person.mobile person.wechat record.productsOfInterest deal.amount record.rating record.nextFollowUpAt record.note',
    accept: { 0: ['record.externalId'], 6: ['person.whatsapp'], 9: ['custom'] },
  },
  {
    name: 'zh: suppliers',
    headerRow: 0,
    lines: [
      '供应商名称|供货品类|供应商联系人|联系人职位|座机电话|手机电话|供应商邮箱|QQ/微信|工厂所在地|营业执照注册号|对公付款条件|币种|合作起始年份|供应商评级|采购负责人(我司)|其他说明',
      '佛山市光明灯饰厂|灯饰|陈志强|厂长|0757-8888 6666|13500135000|gm@gmlight.cn|gm_chen|佛山市南海区|440682000123456|月结30天|CNY|2018|A|王芳|质量稳定',
      '中山市华艺五金有限公司|五金|黄丽|销售经理|0760-8777 5555|13600136000|huang@huayi.cn|huayi_h|中山市古镇|442000000654321|款到发货|CNY|2020|B|李娜|',
    ],
    fields:
      'company.name record.productsOfInterest person.fullName person.jobTitle company.phone person.mobile company.email person.wechat company.address company.taxId company.paymentTerms company.currency record.firstMetAt record.rating record.owner record.note',
    accept: { 6: ['person.email'], 7: ['custom'] },
  },
  {
    name: 'zh-Hant: Hong Kong',
    headerRow: 1,
    lines: [
      '客戶聯絡資料',
      '公司名稱（英文）|公司名稱（中文）|聯絡人（英文）|稱呼|職銜|辦公室電話|流動電話|電郵地址|公司地址|客戶來源|跟進同事|最後聯絡日期|備註事項',
      'Golden Dragon Ltd.|金龍有限公司|Chan Tai Man|Mr.|Director|2345 6789|9123 4567|tm.chan@gdragon.hk|九龍尖沙咀彌敦道100號|展覽會|Amy|2024-09-30|VIP',
      'Pearl Trading Co.|明珠貿易行|Lee Siu Ling|Ms.|Manager|2765 4321|6123 4567|sl.lee@pearl.hk|香港中環皇后大道中50號|介紹|Ben|2024-10-12|',
    ],
    fields:
      'company.name company.localName person.fullName person.honorific person.jobTitle company.phone person.mobile person.email company.address record.source record.owner record.lastContactedAt record.note',
    accept: { 0: ['company.localName'], 1: ['company.name'], 2: ['person.localName'] },
  },
  {
    name: 'ja: two rows of header',
    headerRow: 1,
    lines: [
      'No.|会社情報||||ご担当者情報||||案件情報||',
      '|会社名|業種|国名|URL|お名前|役職|携帯電話|メール|案件名|見込金額（千円）|確度',
      '1|東洋商会株式会社|化粧品卸|日本|https://toyo.jp|中村 健|部長|090-1234-5678|nakamura@toyo.jp|新規OEM|3000|A',
      '2|Pacific Beauty Inc.|小売|アメリカ|https://pacific.com|Linda Park|Buyer|+1 213 555 1234|linda@pacific.com|サンプル|500|B',
      '3|台湾美容有限公司|代理店|台湾|https://twbeauty.tw|林 美玲|經理|+886 912 345 678|lin@twbeauty.tw|代理契約|8000|A',
    ],
    fields:
      'ignore company.name company.industry company.country company.website person.fullName person.jobTitle person.mobile person.email deal.title deal.amount record.rating',
  },
  {
    name: 'ja: nobody’s standard words',
    headerRow: 0,
    lines: [
      '顧客No.|お客様会社名|お客様担当者名|ヨミガナ|担当者の役職|電話番号（会社）|電話番号（携帯）|FAX|メールアドレス１|メールアドレス２|勤務先住所|当社営業|取引ランク|支払いサイト|最終商談日時|次回予定|メモ欄',
      '1001|丸の内物産株式会社|森 大輔|モリ ダイスケ|課長|03-3211-1111|090-2222-3333|03-3211-1112|mori@marunouchi.co.jp||東京都千代田区丸の内1-1|田中|A|60日|2024/10/05|2024/12/01|輸入検討中',
      '1002|博多貿易有限会社|原田 愛|ハラダ アイ|主任|092-411-1111|080-4444-5555||harada@hakata.jp|info@hakata.jp|福岡県福岡市博多区1-2|鈴木|B|30日|2024/09/18|2024/12/10|',
    ],
    fields:
      'record.externalId company.name person.fullName person.localName person.jobTitle company.phone person.mobile company.fax person.email person.email company.address record.owner record.rating company.paymentTerms record.lastContactedAt record.nextFollowUpAt record.note',
    accept: { 9: ['company.email'] },
  },
  {
    name: 'ru: dealer network',
    headerRow: 1,
    lines: [
      'ДИЛЕРСКАЯ СЕТЬ 2024',
      'N п.п.|Дилер (юр. название)|Торговое название|Регион присутствия|Нас. пункт|Ф.И.О. директора|Ф.И.О. контактного лица|Раб. тел.|Сот. тел.|Электр. адрес|WWW|Отсрочка, дней|Кредитный лимит, тыс. руб.|Закреплённый менеджер|Категория (A/B/C)|Посл. отгрузка|Доп. информация',
      '1|ООО «Сибирь-Торг»|СибТорг|Новосибирская обл.|Новосибирск|Кузнецов Андрей Игоревич|Белова Ольга|8 (383) 222-33-44|8 913 111-22-33|belova@sibtorg.ru|sibtorg.ru|30|500|Орлов|A|15.10.2024|скидка 5 %',
      '2|ИП Захаров С. В.|Дом и сад|Краснодарский край|Краснодар|Захаров Сергей Викторович|Захаров Сергей|8 (861) 255-66-77|8 918 444-55-66|zaharov@domsad.ru||14|150|Орлов|B|02.09.2024|',
      '3|АО «Балтика-Снаб»|БалтСнаб|Санкт-Петербург|Санкт-Петербург|Морозова Елена Петровна|Тихонов Илья|8 (812) 333-44-55|8 921 777-88-99|tihonov@baltsnab.ru|baltsnab.ru|45|900|Лебедева|A|28.10.2024|новый склад',
    ],
    fields:
      'ignore company.name company.localName company.region company.city company.representative person.fullName company.phone person.mobile person.email company.website company.paymentTerms company.creditLimit record.owner record.rating record.lastContactedAt record.note',
    accept: { 2: ['custom'] },
  },
  {
    name: 'ru: export of a CRM',
    headerRow: 0,
    lines: [
      'ID|Название лида|Обращение|Имя|Отчество|Фамилия|Компания|Должность|Рабочий телефон|Мобильный телефон|Корпоративный сайт|Рабочий e-mail|Источник|Дополнительно об источнике|Стадия|Сумма|Валюта|Ответственный|Создан|Комментарий',
      '15|Заявка с сайта|г-н|Игорь|Олегович|Соколов|ООО Техно|инженер|+7 495 111-22-33|+7 916 111-22-33|techno.ru|sokolov@techno.ru|Сайт|форма заказа|В работе|150000|RUB|Орлова|12.10.2024 14:20:00|просит КП',
      '16|Звонок|г-жа|Мария|Павловна|Лисина|АО Прогресс|закупщик|+7 812 222-33-44|+7 921 222-33-44|progress.ru|lisina@progress.ru|Звонок||Новый|80000|RUB|Орлова|13.10.2024 09:05:00|',
    ],
    fields:
      'record.externalId deal.title person.honorific person.givenName person.middleName person.familyName company.name person.jobTitle company.phone person.mobile company.website person.email record.source record.campaign record.lifecycle deal.amount deal.currency record.owner record.firstMetAt record.note',
    accept: {
      8: ['person.phone'],
      11: ['company.email'],
      13: ['custom', 'record.note'],
      14: ['deal.stage'],
      0: ['ignore'],
    },
  },
  {
    name: 'kk and uz buyers in Russian',
    headerRow: 0,
    lines: [
      '№|Наим-е компании|Страна|Город|Конт. лицо|Тел. для связи|WhatsApp номер|Почта|Что интересует|Объём закупки в год (USD)|Условия пост.|Статус перегов.|Примеч.',
      '1|ТОО Алатау Трейд|Казахстан|Алматы|Нурлан Серик|+7 701 111 22 33|+7 701 111 22 33|nurlan@alatau.kz|косметика|200000|CIP Алматы|в работе|',
      '2|ООО Ташкент Импорт|Узбекистан|Ташкент|Азиз Рахимов|+998 90 222 33 44|+998 90 222 33 44|aziz@timport.uz|бытовая химия|90000|DAP|новый|ждёт прайс',
    ],
    fields:
      'ignore company.name company.country company.city person.fullName person.phone person.whatsapp person.email record.productsOfInterest company.annualRevenue company.incoterm record.lifecycle record.note',
    accept: { 5: ['person.mobile'] },
  },
  {
    name: 'en: Indian exporter’s sheet',
    headerRow: 3,
    lines: [
      'M/s Shree Ganesh Exports',
      'Buyers Master - FY 2024-25',
      '-',
      'Sl. No.|Name of the Party|Kind Attn.|Desig.|Postal Address|Pin|Country|Ph. (O)|Ph. (M)|Email-ID(s)|GSTIN/Tax Regn. No.|Payment Mode|Port/Incoterm|Item(s) Enquired|Ref. By|Handled By|Dt. of 1st Enquiry|Next F/up Dt.|Rmks',
      '1|Al Noor General Trading LLC|Mr. Yusuf Khan|Purchase Officer|P.O. Box 1234, Deira, Dubai|00000|UAE|+971 4 222 3333|+971 50 123 4567|yusuf@alnoor.ae|100234567800003|L/C at sight|CIF|Rice|Mr. Shah|Anil|12-04-2024|05-12-2024|',
      '2|Colombo Spices (Pvt) Ltd|Ms. Nadia Perera|Director|12 Galle Road, Colombo|00300|Sri Lanka|+94 11 234 5678|+94 77 123 4567|nadia@cspices.lk; info@cspices.lk|114567890|TT advance|FOB|Chilli|Website|Anil|20-06-2024|15-12-2024|price sensitive',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle company.address company.postalCode company.country company.phone person.mobile person.email company.taxId company.paymentTerms company.incoterm record.productsOfInterest record.source record.owner record.firstMetAt record.nextFollowUpAt record.note',
  },
  {
    name: 'en: recruiter-like LinkedIn export',
    headerRow: 3,
    lines: [
      'Notes:',
      '"When exporting your connection data, you may notice that some of the email addresses are missing."',
      '-',
      'First Name|Last Name|URL|Email Address|Company|Position|Connected On',
      'John|Smith|https://www.linkedin.com/in/johnsmith|john@acme.com|Acme Ltd.|Buyer|02 Mar 2024',
      'Anna|Müller|https://www.linkedin.com/in/annamueller||Globex GmbH|CEO|15 Jan 2023',
    ],
    fields:
      'person.givenName person.familyName person.linkedin person.email company.name person.jobTitle record.firstMetAt',
  },
  {
    name: 'en: sloppy small business',
    headerRow: 0,
    lines: [
      'Client|Who we talk to|Their number|Their mail|Where|Country|What they buy|Last time we spoke|Call back on|How good|Our guy|Stuff to remember',
      'Acme Ltd.|John Smith|+1 415 555 1234|john@acme.com|Dover|UK|masks|2024-10-01|2024-12-01|A|Tom|pays late',
      'Globex GmbH|Anna Müller|+49 151 1234567|anna@globex.de|München|Germany|serum|2024-09-02|2024-12-10|B|Jane|',
      'Initech Inc.|Peter Gibbons|+1 512 555 1234|peter@initech.com|Austin|USA|cream|2024-08-20|2025-01-05|C|Tom|vegan only',
    ],
    fields:
      'company.name person.fullName person.phone person.email company.city company.country record.productsOfInterest record.lastContactedAt record.nextFollowUpAt record.rating record.owner record.note',
    accept: { 2: ['person.mobile'], 4: ['company.city'], 9: ['record.rating'] },
  },
  {
    name: 'en: Salesforce report',
    headerRow: 0,
    lines: [
      'Salutation|First Name|Last Name|Title|Account Name|Mailing Street|Mailing City|Mailing State/Province|Mailing Zip/Postal Code|Mailing Country|Phone|Fax|Mobile|Email|Account Owner|Lead Source|Last Activity|Created Date|Description',
      'Mr.|John|Smith|Buyer|Acme Ltd.|12 High Street|Dover|Kent|CT16 1AA|United Kingdom|+44 20 7946 0002|+44 20 7946 0001|+44 7911 123456|john@acme.com|Jane Roe|Trade Show|01/10/2024|15/03/2021|loyal',
      'Ms.|Anna|Müller|CEO|Globex GmbH|Hauptstraße 5|München|Bayern|80331|Germany|+49 89 1234567||+49 151 1234567|anna@globex.de|Tom Fox|Web|22/09/2024|02/02/2022|',
    ],
    fields:
      'person.honorific person.givenName person.familyName person.jobTitle company.name company.address company.city company.region company.postalCode company.country person.phone company.fax person.mobile person.email record.owner record.source record.lastContactedAt record.firstMetAt record.note',
    accept: { 10: ['company.phone'], 5: ['person.address'] },
  },
  {
    name: 'de: two rows, merged',
    headerRow: 1,
    lines: [
      'Firma|||Ansprechpartner||||Vertrieb||',
      'Name|Ort|Homepage|Vor- und Nachname|Funktion|Durchwahl|E-Mail|ADM|Potenzial (A-C)|Nächster Besuch',
      'Alpen AG|Zürich|www.alpen.ch|Anna Huber|Geschäftsführerin|+41 44 123 45 67|huber@alpen.ch|Weber|A|12.12.2024',
      'Nord Kosmetik GmbH|Hamburg|www.nordkos.de|Jan Petersen|Einkauf|+49 40 123456-12|petersen@nordkos.de|Meier|B|20.12.2024',
    ],
    fields:
      'company.name company.city company.website person.fullName person.jobTitle person.phone person.email record.owner record.rating record.nextFollowUpAt',
    accept: { 7: ['custom'] },
  },
  {
    name: 'pt: clientes',
    headerRow: 0,
    lines: [
      'Cód.|Nome/Razão Social|Nome Fantasia|CNPJ/CPF|Contato principal|Cargo/Função|Fone comercial|Celular/WhatsApp|E-mail p/ contato|Endereço completo|Cidade|UF|CEP|Representante comercial|Cond. de pagamento|Data do cadastro|Última compra em|Obs.',
      '101|Beleza Brasil Ltda|Beleza BR|12.345.678/0001-90|João Silva|Comprador|(11) 3333-4444|(11) 98888-7777|joao@belezabr.com.br|Rua das Flores, 100|São Paulo|SP|01310-100|Carla|30 dias|15/03/2021|01/10/2024|',
      '102|Perfumaria Sul S.A.|PerfSul|98.765.432/0001-10|Ana Souza|Gerente|(51) 3222-1111|(51) 97777-6666|ana@perfsul.com.br|Av. Central, 200|Porto Alegre|RS|90010-000|Carla|à vista|02/02/2022|20/09/2024|paga em dia',
    ],
    fields:
      'record.externalId company.name company.localName company.taxId person.fullName person.jobTitle company.phone person.mobile person.email company.address company.city company.region company.postalCode record.owner company.paymentTerms record.firstMetAt record.lastContactedAt record.note',
    accept: { 2: ['custom'], 7: ['person.whatsapp'], 0: ['ignore'] },
  },
  {
    name: 'it: rubrica clienti',
    headerRow: 0,
    lines: [
      'Rag. sociale|Cognome referente|Nome referente|Ruolo in azienda|Tel. ufficio|Cell. referente|Indirizzo e-mail|P.IVA / C.F.|Via e n. civico|CAP|Città|Prov.|Nazione|Settore merceologico|Fatturato annuo (k€)|Agente di zona|Data ultimo ordine|Da ricontattare il|Note varie',
      'Bellezza S.r.l.|Rossi|Mario|Buyer|02 1234567|333 1234567|rossi@bellezza.it|01234567890|Via Roma 10|20100|Milano|MI|Italia|Cosmetica|1200|Bianchi|12/09/2024|05/12/2024|',
      'Profumi S.p.A.|Verdi|Lucia|Direttrice acquisti|06 7654321|347 7654321|verdi@profumi.it|09876543210|Corso Italia 5|00198|Roma|RM|Italia|Profumeria|5400|Neri|03/10/2024|10/12/2024|campioni',
    ],
    fields:
      'company.name person.familyName person.givenName person.jobTitle company.phone person.mobile person.email company.taxId company.address company.postalCode company.city company.region company.country company.industry company.annualRevenue record.owner record.lastContactedAt record.nextFollowUpAt record.note',
  },
  {
    name: 'zh: no header',
    headerRow: null,
    lines: [
      '广州华强电子有限公司|王伟|采购经理|13800138000|wangwei@huaqiang.cn|www.huaqiang.cn|广州市天河区体育西路12号',
      '宁波海天机械股份有限公司|陈静|总经理|13900139000|chenjing@haitian.cn|www.haitian.cn|宁波市北仑区大港路8号',
      '深圳市创新科技有限公司|刘洋|业务员|13700137000|liuyang@cxkj.cn|www.cxkj.cn|深圳市南山区科技园路5号',
    ],
    fields:
      'company.name person.fullName person.jobTitle person.mobile person.email company.website company.address',
  },
]
