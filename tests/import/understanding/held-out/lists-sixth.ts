import type { HeldOutList } from './held-out-list'

/** Seafood, timber, car parts, cosmetics, machines and cloth: written after the fifth set was mended, measured once. */
export const sixthLists: readonly HeldOutList[] = [
  {
    name: 'ko: frozen fish buyers, with the broker',
    headerRow: 1,
    lines: [
      '26년 하반기 냉동 명태 바이어 연락망 (대외비)',
      '#|바이어|소재|키맨|키맨 H/P|오피스|왓쳅|메일|취급어종|월 소요량(톤)|희망 단가|인도 조건|대금|중개(에이전트)|에이전트 연락처|우리 담당|최근 컨택|메모/이슈',
      '1|Norfisk AS|노르웨이|Ola Berg|+47 412 33 010|+47 55 33 01 00|+47 412 33 010|ola@norfisk.no|대구|120|3.2|CFR 부산|L/C|없음||민부장|10/12|단가 협의 중',
      '2|Dalmor Sp. z o.o.|폴란드|Piotr Zima|+48 601 330 102|+48 22 330 01 02||piotr@dalmor.pl|명태|80|2.9|FOB|T/T 30%|Baltic Brokers|+48 22 330 09 99|민부장|10/20|',
      '3|Vladmorprodukt|러시아|Сергей Ким|+7 914 733 01 03|+7 423 233 01 03|+7 914 733 01 03|kim@vmp.ru|명태, 청어|300|2.1|FOB|T/T|없음||차대리|9/28|통관 지연',
    ],
    fields:
      'ignore company.name company.country/company.address person.fullName person.mobile company.phone/person.phone person.whatsapp person.email/company.email record.productsOfInterest custom custom company.incoterm company.paymentTerms custom custom record.owner record.lastContactedAt record.note',
  },
  {
    name: 'ko: cosmetics shop accounts',
    headerRow: 0,
    lines: [
      '매장코드|매장상호|점주성함|점주 휴대폰|매장 TEL|사업자No.|정산메일|도로명 주소|우편|오픈일자|주력 브랜드|거래등급|담당MD|월평균 발주액|마지막 발주|미수|휴무일|특이',
      'S-101|뷰티팜 홍대점|강예린|010-2020-3030|02-322-1010|105-12-34567|calc@beautyfarm.kr|서울 마포구 와우산로 94|04066|2019-05-01|라네즈|A|유정민|3,200,000|2026-10-28|0|일요일|',
      'S-102|코코스킨|문채아|010-4040-5050|051-744-2020|617-23-45678|coco@cocoskin.kr|부산 해운대구 구남로 21|48094|2021-09-10|토니모리|B|유정민|1,100,000|2026-10-11|250,000|없음|반품 많음',
      'S-117|미미뷰티|송다현|010-6060-7070|062-222-3030|409-34-56789|mimi@mimibeauty.kr|광주 동구 충장로 8|61475|2023-02-20|닥터지|C|오세진|400,000|2026-08-02|1,800,000|월요일|폐점 예정?',
    ],
    fields:
      'record.externalId company.name company.representative/person.fullName person.mobile company.phone company.taxId company.email/person.email company.address company.postalCode company.foundedOn/record.firstMetAt/custom record.productsOfInterest/custom record.rating record.owner custom/deal.amount custom custom custom record.note',
  },
  {
    name: 'zh: car parts, sheet of a salesman',
    headerRow: 0,
    lines: [
      '客户（公司）|哪国的|跟谁联系|什么职位|WhatsApp号|邮箱|做什么配件|一年大概买多少|怎么付款|怎么认识的|A/B/C|最后一次聊|下次什么时候找他|样品寄了没|说明',
      'Autoparts Lima SAC|秘鲁|Jorge Vega|采购|+51 999 440 101|jorge@autoplima.pe|刹车片|3个柜|TT 30/70|广交会|A|2026-10-08|2026-11-15|是|要原厂认证',
      'Kenya Spares Ltd|肯尼亚|Mary Njeri|老板|+254 733 440 102|mary@kspares.ke|滤芯|1个柜|LC|阿里|B|2026-09-30|2026-11-20|否|',
      'Tehran Motor|伊朗|Reza A.|经理|+98 912 440 1033|reza@tmotor.ir|减震器|5个柜|TT|朋友介绍|C|2026-06-12||否|付款难',
    ],
    fields:
      'company.name company.country person.fullName person.jobTitle person.whatsapp person.email record.productsOfInterest custom company.paymentTerms record.source record.rating record.lastContactedAt record.nextFollowUpAt custom record.note',
  },
  {
    name: 'zh: textile mill, finance',
    headerRow: 1,
    lines: [
      '应收账款明细表 2026年10月',
      '客商编码|客商名称|业务部门|业务担当|币别|期初|本月发货|本月回款|期末应收|超期金额|账期(天)|授信额度|财务联系人|财务电话|对账邮箱',
      'K0021|绍兴锦源纺织有限公司|外贸一部|屠晓|RMB|120000|80000|100000|100000|0|60|300000|许会计|0575-85120021|cw@jinyuan.cn',
      'K0022|Dhaka Fashion Ltd|外贸二部|屠晓|USD|35000|20000|30000|25000|5000|90|80000|Mr. Rahim|+880 2 5512 0022|acc@dhakafashion.bd',
      'K0035|海宁皮革城王记|内销部|方舟|RMB|8000|0|0|8000|8000|30|10000|王芳|0573-87120035|',
    ],
    fields:
      'record.externalId company.name custom/person.department record.owner company.currency custom custom custom custom custom company.paymentTerms company.creditLimit person.fullName/custom person.phone/company.phone/custom person.email/company.email',
  },
  {
    name: 'zh-Hant: machine dealer',
    headerRow: 0,
    lines: [
      '廠名|廠長/負責人|採購|採購手機|廠房電話|分機號|統編|廠址|機台需求|預算(萬)|成交機率|預計下單|來源展覽|業務|上次拜訪|下回拜訪|競爭品牌|備忘',
      '協成精密|吳協成|林小姐|0921-120-301|04-2565-1201|23|12121212|台中市神岡區中山路101號|五軸加工機|850|60%|2027/03|TIMTOS|阿哲|2026/10/06|2026/11/10|DMG|要看機',
      '大豐模具|葉大豐|葉先生|0933-120-302|03-322-1202||23232323|桃園市蘆竹區南崁路5號|放電機|300|30%|2027/06|台北工具機展|阿哲|2026/09/15|2026/12/01|Sodick|',
      '祥發工業|洪祥發|蘇經理|0955-120-303|06-266-1203|8|34343434|台南市仁德區中正路77號|車床|120|80%|2026/12|客戶介紹|小柯|2026/10/21|2026/11/05||急',
    ],
    fields:
      'company.name company.representative person.fullName person.mobile company.phone custom company.taxId company.address record.productsOfInterest deal.amount custom deal.expectedCloseOn record.campaign/record.source record.owner record.lastContactedAt record.nextFollowUpAt custom record.note',
  },
  {
    name: 'ja: timber importers',
    headerRow: 0,
    lines: [
      '商社・問屋名|本社|窓口の方|お役|直電|会社代表TEL|メール|扱い樹種|年間㎥|決済|弊社窓口|初めて会った日|直近のやりとり|次のアポ|与信|コメント',
      '北洋銘木㈱|北海道旭川市|佐野 守|次長|0166-55-0102|0166-55-0101|sano@hokuyo.jp|ナラ|1200|手形90日|大谷|2018/06/11|2026/10/15|2026/11/20|500万|',
      '紀州プレカット|和歌山県田辺市|谷口 修|社長|0739-55-0202|0739-55-0201|t@kishu-pc.jp|杉|800|現金|大谷|2020/02/03|2026/09/01||200万|価格重視',
      '東都ウッド|東京都江東区|木下 綾|仕入|03-5555-0302|03-5555-0301|kino@totowood.jp|集成材|2500|翌月末|島|2022/11/08|2026/10/26|2026/11/11|1000万|FSC必須',
    ],
    fields:
      'company.name company.address/company.city person.fullName person.jobTitle person.phone company.phone person.email record.productsOfInterest custom company.paymentTerms record.owner record.firstMetAt record.lastContactedAt record.nextFollowUpAt company.creditLimit record.note',
  },
  {
    name: 'ru: spare parts wholesaler',
    headerRow: 0,
    lines: [
      'Клиент (юр. название)|Вывеска|Город|ЛПР|Тел. ЛПР|Тел. магазина|Почта для счетов|Марки авто|Оборот с нами за год|Скидка|Дней отсрочки|Долг|Закреплён за|Последний звонок|Следующий звонок|Способ доставки|Категория|Заметка менеджера',
      'ООО "Автодом"|АвтоДом|Казань|Ринат Сафин|+7 917 233 10 01|+7 843 233 10 00|schet@avtodom.ru|Lada, Kia|4 200 000|12%|14|350 000|Юля|20.10.2026|10.11.2026|ПЭК|A|',
      'ИП Гусев А.Н.|Мотор+|Пермь|Гусев Антон|+7 912 233 10 02|+7 342 233 10 00|gusev@motorplus.ru|Toyota|1 100 000|7%|0|0|Юля|11.10.2026|25.11.2026|самовывоз|B|звонить утром',
      'ООО "Деталь-Юг"|Деталь|Краснодар|Олеся Кравец|+7 918 233 10 03|+7 861 233 10 00|buh@detal-yug.ru|VW, Skoda|6 800 000|15%|30|900 000|Марат|02.10.2026||ДЛ|A|просит скидку',
    ],
    fields:
      'company.name company.localName/company.name/custom company.city person.fullName person.phone/person.mobile company.phone company.email/person.email record.productsOfInterest/custom custom/company.annualRevenue custom company.paymentTerms custom record.owner record.lastContactedAt record.nextFollowUpAt custom record.rating record.note',
  },
  {
    name: 'ru: crab exporter, contracts',
    headerRow: 0,
    lines: [
      'Контракт №|Покупатель|Страна|Подписант|Конт. лицо|Тел./WhatsApp|E-mail|Предмет|Сумма контракта|Валюта|Базис|Условия платежа|Дата подписания|Действует до|Наш менеджер|Банк покупателя',
      'EX-26/014|Sapporo Kani KK|Япония|Mr. Hoshino|Yuki Abe|+81 90 3301 0101|abe@skani.jp|краб-стригун|850 000|USD|CFR Otaru|100% предоплата|12.03.2026|31.12.2026|Носова|MUFG',
      'EX-26/019|Busan Crab Co|Корея|Mr. Lee|Kim Ara|+82 10 3301 0102|ara@busancrab.kr|краб камчатский|1 200 000|USD|FOB|30/70|02.06.2026|31.05.2027|Носова|KEB Hana',
      'EX-26/023|Dalian Ocean|Китай|Mr. Sun|Liu Yan|+86 139 3301 0103|liuyan@dlocean.cn|краб волосатый|400 000|CNY|DAP|L/C|20.08.2026|31.12.2026|Ильин|BOC',
    ],
    fields:
      'custom/record.externalId company.name company.country custom/company.representative person.fullName person.phone/person.whatsapp/person.mobile person.email deal.title/record.productsOfInterest deal.amount deal.currency/company.currency company.incoterm company.paymentTerms custom/record.firstMetAt custom record.owner custom',
  },
  {
    name: 'en: lumber yard contacts off a phone',
    headerRow: 0,
    lines: [
      "Yard|Who to ask for|Their cell|Yard landline|Gate hours|Species they buy|Typical load (MBF)|Pays in|Limit we gave|Who handles|Last spoke|Ring again|Dog's name|How good|Anything odd",
      'Ridge Lumber|Hank Olson|541-555-3301|541-555-3300|6-14|Doug fir|8|30 days|25000|Cal|10/12/2026|11/09/2026|Buck|A|',
      'Pine Creek Mill|Judy Ray|208-555-3302|208-555-3309|7-15|Pine|5|cash|0|Cal|10/01/2026|11/20/2026||B|no Friday loads',
      'Cascade Timber|Tom Reed|503-555-3303|503-555-3310|6-16|Cedar|12|45 days|60000|Beth|09/18/2026||Rex|A|picky on grade',
    ],
    fields:
      'company.name person.fullName person.mobile company.phone custom record.productsOfInterest custom company.paymentTerms company.creditLimit record.owner record.lastContactedAt record.nextFollowUpAt custom record.rating record.note',
  },
  {
    name: 'en: fabric sourcing agent',
    headerRow: 1,
    lines: [
      'AW27 meeting schedule',
      'Slot|Brand / Retailer|Market|Buyer in charge|Buyer e-mail|Buyer WhatsApp|Assistant buyer|Categories|Target FOB|MOQ ok?|Season budget (k USD)|Last season orders|Our merchandiser|Sample status|Follow-up due|Minutes',
      '09:00|Nordika|Sweden|Elsa Holm|elsa@nordika.se|+46 70 440 01 01|Tove|knit tops|6.5|yes|120|45000|Priya|sent|2026-11-12|wants recycled yarn',
      '10:00|Bon Enfant|France|Luc Renard|luc@bonenfant.fr|+33 6 44 00 01 02||babywear|4.2|no|60|0|Priya|pending|2026-11-15|',
      '11:00|Urban Kid|UK|Zoe Marsh|zoe@urbankid.co.uk|+44 7700 900103|Ben|denim|9|yes|200|150000|Anil|approved|2026-11-20|price 5 % too high',
    ],
    fields:
      'custom/ignore/record.firstMetAt company.name company.country person.fullName person.email person.whatsapp custom record.productsOfInterest custom custom deal.amount/custom custom record.owner custom record.nextFollowUpAt record.note',
  },
  {
    name: 'de: machine builder, service accounts',
    headerRow: 0,
    lines: [
      'Betreiber|Werk|Instandhaltungsleiter|Rufnr. Werkstatt|Mobil (Leiter)|Mail|Maschinentyp|Masch.-Nr.|Baujahr|Wartungsvertrag bis|Nächste Wartung|Zuständiger Techniker|Gebietsleiter|Umsatz Ersatzteile|Kundenwert (A/B/C)|Hinweise',
      'Papierfabrik Isar AG|Werk 2|Karl Huber|089 44033-10|0170 4403301|k.huber@pf-isar.de|RX-200|10442|2014|31.12.2026|15.01.2027|Sepp|Vogt|48.000|A|',
      'Kunststoff Rhein GmbH|Werk 1|Ute Lang|0211 44033-20|0171 4403302|u.lang@kst-rhein.de|RX-100|9931|2009|–|–|Timo|Vogt|12.500|B|Ersatz angefragt',
      'Holzwerke Nord KG|Hauptwerk|Jens Petersen|0461 44033-30|0172 4403303|jp@hw-nord.de|LX-50|8120|2003|30.06.2026|–|Timo|Kruse|3.900|C|insolvenzgefährdet',
    ],
    fields:
      'company.name custom/company.localName person.fullName company.phone/person.phone person.mobile person.email/company.email custom/record.productsOfInterest custom custom custom custom/record.nextFollowUpAt custom record.owner custom record.rating record.note',
  },
  {
    name: 'fr: cosmetics distributors',
    headerRow: 0,
    lines: [
      'Distributeur|Territoire|Gérant(e)|Acheteuse|Portable acheteuse|Standard|Courriel achats|Gammes suivies|Objectif annuel (€)|Réalisé N-1|Délai|Plafond|Chef de zone|Dernière tournée|Prochaine tournée|PLV installée|Remarques terrain',
      'Beauté Atlas SARL|Maroc|M. Fassi|Salma Idrissi|+212 661 440 101|+212 522 44 01 00|achats@beauteatlas.ma|visage|80 000|62 000|60 j|40 000|Inès|12/09/2026|08/12/2026|oui|',
      'Abidjan Parfums|Côte d’Ivoire|Mme Koné|Awa Touré|+225 07 44 00 0102|+225 27 22 44 0102|awa@abidjanparfums.ci|corps|50 000|51 000|30 j|25 000|Inès|03/10/2026||non|demande échantillons',
      'Para Liban|Liban|M. Haddad|Rima Saad|+961 3 440 103|+961 1 440 103|rima@paraliban.com|solaire|30 000|18 000|comptant|0|Paul|20/06/2026|15/11/2026|oui|paiement bloqué',
    ],
    fields:
      'company.name company.country/company.region company.representative person.fullName person.mobile company.phone company.email/person.email record.productsOfInterest custom/deal.amount/company.annualRevenue custom company.paymentTerms company.creditLimit record.owner record.lastContactedAt record.nextFollowUpAt custom record.note',
  },
  {
    name: 'es: fish cannery buyers',
    headerRow: 0,
    lines: [
      'Comprador (empresa)|Contacto allá|Su puesto|Su celular|Oficina|Correo de él/ella|Nos compra|Formato|Cajas/mes|Puerto de llegada|Cómo paga|Quién lo lleva|Hablamos por última vez|Toca llamar|Tipo|Notas sueltas',
      'Conservas del Cono|Bruno Díaz|jefe de importaciones|+56 9 4400 0101|+56 2 2440 0101|bruno@cono.cl|atún|lata 170 g|3000|San Antonio|carta de crédito|Mili|05/10/2026|05/11/2026|mayorista|',
      'Mar y Mesa SRL|Eva Roldán|compras|+591 7 440 0102|+591 2 244 0102|eva@marymesa.bo|sardina|lata 425 g|900|Arica|anticipado|Mili|21/09/2026|10/11/2026|minorista|precio especial',
      'Super Norte|Raúl Peña|gerente|+595 981 440 103|+595 21 440 103|raul@supernorte.py|caballa|lata 400 g|1500|Asunción|30 días|Gus|01/10/2026||supermercado|',
    ],
    fields:
      'company.name person.fullName person.jobTitle person.mobile company.phone/person.phone person.email record.productsOfInterest custom custom custom company.paymentTerms record.owner record.lastContactedAt record.nextFollowUpAt company.kind/company.industry/custom/record.tags record.note',
  },
  {
    name: 'pt: shoe leather, Brazil',
    headerRow: 0,
    lines: [
      'Fábrica|CNPJ da fábrica|Comprador(a)|Zap|Fone fábrica|E-mail do comprador|Cidade-UF|Tipo de couro|m²/mês|Prazo de pagto|Limite aprovado|Representante|Último pedido faturado|Visitar em|Calçado que produz|Recado',
      'Calçados Serra Ltda|11.222.333/0001-81|Neide|(51) 99440-0101|(51) 3440-0101|neide@calcserra.com.br|Novo Hamburgo-RS|napa|3000|28/42|80.000|Ivo|12/10/2026|10/11/2026|feminino|',
      'Botas Minas EPP|22.333.444/0001-81|Tião|(37) 99440-0102|(37) 3440-0102|tiao@botasminas.com.br|Nova Serrana-MG|vaqueta|1200|à vista|0|Ivo|03/09/2026|18/11/2026|botas|liga antes',
      'Tênis Sul SA|33.444.555/0001-81|Carla|(54) 99440-0103|(54) 3440-0103|carla@tenissul.com.br|Farroupilha-RS|camurça|5000|30 dias|150.000|Beto|20/10/2026||tênis|',
    ],
    fields:
      'company.name company.taxId person.fullName person.whatsapp/person.mobile company.phone person.email company.city/company.region record.productsOfInterest custom company.paymentTerms company.creditLimit record.owner custom record.nextFollowUpAt custom/company.industry/record.productsOfInterest record.note',
  },
  {
    name: 'it: textile agents abroad',
    headerRow: 0,
    lines: [
      'Maison|Stilista / Buyer|Cell. diretto|Segreteria showroom|E-mail buyer|Città showroom|Paese|Tessuti visti|Metri previsti|Prezzo obiettivo|Fascia|Agente estero|Ns. referente|Visto il|Risentire entro|Note campionario',
      'Atelier Ono|Aiko Ono|+81 90 4400 0101|+81 3 4400 0101|aiko@atelierono.jp|Tokyo|Giappone|jacquard|2000|14|alta|Mori & Co|Sara|08/07/2026|30/11/2026|2 tagli',
      'Haus Falke|Tim Falke|+49 151 4400102|+49 30 4400102|tim@hausfalke.de|Berlin|Germania|lana|800|18|media|–|Sara|09/07/2026|15/11/2026|',
      'Lark NYC|Dana Cole|+1 917 555 4403|+1 212 555 4403|dana@larknyc.com|New York|USA|seta|1500|22|alta|Feld Inc|Ugo|09/07/2026||swatches spediti',
    ],
    fields:
      'company.name person.fullName person.mobile/person.phone company.phone/custom person.email company.city company.country record.productsOfInterest custom custom record.rating/custom/record.tags custom/record.owner record.owner record.firstMetAt/record.lastContactedAt record.nextFollowUpAt record.note',
  },
  {
    name: 'tr: auto parts, Anatolia',
    headerRow: 0,
    lines: [
      'Dükkân / Firma|Usta / Sahibi|Cebi|Dükkân tel|Sanayi sitesi, no|Şehir|Baktığı marka|Aylık alım (TL)|Açık hesap|Vade gün sayısı|Bakan plasiyer|En son uğradık|Bir daha uğra|Güvenilir mi|Aklında olsun',
      'Yıldız Oto|Cemal Usta|0532 440 01 01|0312 440 01 00|Ostim 12. Sk. 4|Ankara|Renault|85.000|40.000|30|Serkan|06.10.2026|06.11.2026|evet|',
      'Kaya Yedek Parça|Hüseyin Kaya|0533 440 01 02|0352 440 01 02|Eski San. 3/15|Kayseri|Fiat|30.000|0|0|Serkan|28.09.2026|15.11.2026|evet|peşinci',
      'Ege Motor|Nuran Hanım|0535 440 01 03|0232 440 01 03|4. San. Sit. 22|İzmir|Ford|120.000|95.000|60|Pelin|12.10.2026||hayır|çek ödemedi',
    ],
    fields:
      'company.name person.fullName/company.representative person.mobile company.phone/person.phone company.address company.city record.productsOfInterest/custom custom custom company.paymentTerms record.owner record.lastContactedAt record.nextFollowUpAt custom/record.tags record.note',
  },
  {
    name: 'vi/en: seafood plant',
    headerRow: 0,
    lines: [
      'Buyer (Tên người mua)|Cty|Thị trường|Chat qua|Số chat|Mail|Hàng hay lấy|Size|Cont/năm|ĐK giá|TT|Sale lo|Chào giá gần nhất|Gặp đầu tiên ở đâu|Nhắc lại ngày|Để ý',
      'Mark Doyle|Doyle Seafoods|Ireland|WhatsApp|+353 87 440 0101|mark@doyle.ie|tôm sú|16/20|6|CIF|LC|Hân|10/10/2026|Boston 2025|20/11/2026|',
      'Kang Ji Hoon|Busan Marine|Korea|KakaoTalk|kangjh|kang@bmarine.kr|mực|U10|12|CFR|TT|Hân|15/10/2026|Busan 2024|12/11/2026|trả chậm',
      'Olga Rey|Rey Gourmet|Spain|WhatsApp|+34 600 440 103|olga@reygourmet.es|cá tra|220g|20|FOB|TT|Vũ|02/10/2026|Conxemar||hỏi ASC',
    ],
    fields:
      'person.fullName company.name company.country custom custom/person.whatsapp person.email record.productsOfInterest custom custom company.incoterm company.paymentTerms record.owner custom record.source/record.campaign record.nextFollowUpAt record.note',
  },
]
