import type { HeldOutList } from './held-out-list'

/** Lists as accounting, sales and fair programs, forwarders and chambers export them. */
export const programLists: readonly HeldOutList[] = [
  {
    name: 'ru: contacts of amoCRM',
    headerRow: 0,
    lines: [
      'ID|Тип|Наименование|Имя|Фамилия|Компания|Ответственный|Дата создания|Создатель|Дата редактирования|Теги|Ближайшая задача|Примечание|Рабочий телефон|Рабочий прямой телефон|Мобильный телефон|Факс|Рабочий email|Личный email|Web|Адрес|Должность|Мгн. сообщения|Пользовательское соглашение',
      '34100111|контакт|Сергей Юдин|Сергей|Юдин|ООО «Промтара»|Анна Ким|12.01.2026 10:15|Анна Ким|03.03.2026 12:00|опт|20.03.2026||+7 495 555-01-01||+7 916 555-01-01||udin@promtara.example||promtara.example|Москва, ул. Складочная, 1|директор||Да',
      '34100112|контакт|Вера Лунёва|Вера|Лунёва|ИП Лунёва|Анна Ким|14.01.2026 11:20|Анна Ким|04.03.2026 09:30|розница||звонить после обеда|||+7 903 555-01-02||luneva@mail.example|||Тула, пр. Ленина, 20|владелец||Да',
      '34100113|контакт|Тимур Агаев|Тимур|Агаев|ТОО «Степь»|Павел Цой|20.02.2026 15:41|Павел Цой|05.03.2026 16:00||25.03.2026||+7 727 555-01-03||+7 701 555-01-03|+7 727 555-01-13|agaev@step.example||step.example|Алматы, ул. Сатпаева, 9|закупщик||Нет',
    ],
    fields:
      'record.externalId custom person.fullName person.givenName person.familyName company.name record.owner record.firstMetAt/custom custom/record.owner custom record.tags record.nextFollowUpAt record.note person.phone/company.phone person.phone person.mobile company.fax person.email/company.email person.email company.website company.address/person.address person.jobTitle custom custom',
  },
  {
    name: 'ru: companies of Bitrix24',
    headerRow: 0,
    lines: [
      'ID|Название компании|Тип компании|Сфера деятельности|Кол-во сотрудников|Годовой оборот|Валюта|Рабочий телефон|Факс|Корпоративный сайт|Рабочий e-mail|Фактический адрес|Улица, дом, корпус|Город|Область|Почтовый индекс|Страна|Ответственный|Реквизит: ИНН|Реквизит: КПП|Реквизит: ОГРН|Реквизит: Ген. директор|Банковские реквизиты: Расчётный счёт|Дата изменения|Комментарий',
      '71|ООО «Керамика Юг»|Клиент|Производство|50-250|12000000|RUB|+7 861 555-01-01||https://keramika.example|info@keramika.example|Краснодар, ул. Новая, 2|ул. Новая, 2|Краснодар|Краснодарский край|350000|Россия|Олег Ли|2310555101|231001001|1152311555501|Зайцев П. А.|40702810555000000101|02.03.2026 10:10|',
      '74|АО «Сибстрой»|Поставщик|Строительство|Более 500|90000000|RUB|+7 383 555-01-02|+7 383 555-01-12|https://sibstroy.example|zakaz@sibstroy.example|Новосибирск, ул. Мира, 5|ул. Мира, 5|Новосибирск|Новосибирская обл.|630000|Россия|Олег Ли|5404555102|540401001|1105404555502|Носов И. И.|40702810555000000102|03.03.2026 09:00|тендер летом',
      '79|LLC Silk Road Foods|Клиент|Торговля|менее 50|3000000|USD|+998 71 555 01 03||https://silkroad.example|sales@silkroad.example|Ташкент, ул. Навои, 7|ул. Навои, 7|Ташкент||100011|Узбекистан|Дарья Ан|||||||',
    ],
    fields:
      'record.externalId company.name company.kind company.industry company.employees company.annualRevenue company.currency company.phone/person.phone company.fax company.website company.email/person.email company.address company.address company.city company.region company.postalCode company.country record.owner company.taxId custom custom company.representative custom custom record.note',
  },
  {
    name: 'ru: debtors out of a 1C report',
    headerRow: 2,
    lines: [
      'Задолженность покупателей по срокам долга на 31.03.2026',
      'Отбор: Организация Равно "ООО Альтаир"',
      'Контрагент|ИНН/КПП|Менеджер покупателя|Договор контрагента|Срок оплаты, дн.|Долг на начало|Отгружено|Оплачено|Долг на конец|в т.ч. просрочено|Дней просрочки|Контактное лицо|Телефон для связи|E-mail для счетов',
      'Ромашка ООО|7712555101/771201001|Кротова Н.|Основной договор|14|120 000|300 000|220 000|200 000|50 000|9|Бондарь Ольга|+7 495 555-02-01|buh@romashka.example',
      'Торговый дом Вега|7801555102/780101001|Кротова Н.|Договор № 18 от 01.02.2025|30|0|85 000|85 000|0|0|0|Гущин Роман|+7 812 555-02-02|schet@vega.example',
      'ИП Мамедов|502455510203|Силин А.|Без договора|0|15 000|40 000|10 000|45 000|45 000|31|Мамедов Эльдар|+7 925 555-02-03|',
      'Итого|||||135 000|425 000|315 000|245 000|95 000||||',
    ],
    fields:
      'company.name company.taxId record.owner custom company.paymentTerms/custom custom custom custom custom custom custom person.fullName person.phone/company.phone company.email/person.email',
  },
  {
    name: 'ko: accounts of ECOUNT',
    headerRow: 1,
    lines: [
      '회사명 : 가람무역 / 거래처리스트',
      '거래처코드|거래처명|검색창내용|대표자|업태|종목|전화|모바일|Email|우편번호1|주소1|우편번호2|주소2|거래처그룹1명|거래처그룹2명|단가그룹|여신한도|영업단가그룹|담당자코드명|홈페이지|사업자번호 종류|종사업장번호|외화거래처|환종|계좌|사용구분',
      '10101|(주)세림통상|세림|김도윤|도매|의류부자재|02-555-3101|010-5550-3101|tax@serim.example|04567|서울 중구 다산로 11|||수도권|A그룹|기본|20000000||이하은|www.serim.example|사업자등록번호|||KRW|국민 555-01-0101|사용',
      '10102|미래섬유|미래|박선우|제조|원단|053-555-3102|010-5550-3102|mirae@textile.example|41234|대구 서구 국채보상로 22|||영남|B그룹|기본|5000000||이하은||사업자등록번호|0001||KRW|농협 555-02-0202|사용',
      '10250|Nordic Wear AB|nordic|Erik Dahl|||+46 8 555 3103||erik@nordicwear.example|11122|Kungsgatan 3, Stockholm|||해외|A그룹|수출|0||정우진|www.nordicwear.example|해외||Y|EUR||사용',
    ],
    fields:
      'record.externalId company.name custom company.representative company.industry/custom company.industry/custom/record.productsOfInterest company.phone person.mobile/company.phone company.email/person.email company.postalCode company.address ignore/custom/company.postalCode ignore/custom/company.address custom/record.tags custom/record.tags custom company.creditLimit custom/ignore record.owner company.website custom custom custom/record.tags company.currency custom custom',
  },
  {
    name: 'ko: vendors of Douzone',
    headerRow: 0,
    lines: [
      '코드|구분|거래처명|사업자등록번호|주민등록번호|대표자성명|업태|종목|우편번호|사업장주소|상세주소|전화번호|팩스번호|업체담당자명|담당자전화|담당자메일|금융기관|계좌번호|예금주|결제조건|거래시작일|거래종료일|비고',
      '00001|매출|대진기연(주)|555-81-01011||최병호|제조|기계|15588|경기 안산시 단원구 산단로 11|2층|031-555-4101|031-555-4109|서민아|031-555-4111|mina@daejin.example|기업은행|555-010101-01-011|대진기연|월말마감 익월말 현금|2018-03-01||',
      '00002|매입|태양볼트|555-12-02022||조광래|도소매|볼트|21345|인천 부평구 평천로 22||032-555-4102||조광래|010-5550-4102|||||현금|2020-06-15||소량 가능',
      '00003|매출|유성전자|555-86-03033||문지현|제조|센서|34000|대전 유성구 테크노로 3|A동|042-555-4103|042-555-4108|백승호|042-555-4113|seungho@yusung.example|하나은행|555-910303-03|유성전자|60일 어음|2021-01-04|2025-12-31|거래 중단',
    ],
    fields:
      'record.externalId company.kind company.name company.taxId custom/ignore company.representative company.industry/custom company.industry/custom/record.productsOfInterest company.postalCode company.address company.address company.phone company.fax person.fullName person.phone/person.mobile person.email custom custom custom company.paymentTerms record.firstMetAt/custom custom record.note',
  },
  {
    name: 'zh: customers of Kingdee',
    headerRow: 0,
    lines: [
      '编码|名称|简称|助记码|状态|分类|行政区划|专营业务员名称|税务登记号|法人代表|注册资金|结算方式|信用级次|信用额度|联系人|联系电话|移动电话|传真号|邮编|通信地址|开户银行|银行帐号|默认运输提前期|备注',
      '01.001|上海永嘉食品有限公司|永嘉食品|YJSP|使用|经销商|上海|蒋文|91310115MA5550101A|潘永嘉|500万|月结30天|A|200000|蔡敏|021-55550101|13655510101|021-55550109|200120|上海市浦东新区锦绣路11号|工行浦东支行|1001555010101|3|',
      '01.002|苏州鼎新包装厂|鼎新|DXBZ|使用|直营|江苏|蒋文|91320505MA5550102B|顾建国|100万|货到付款|B|50000|顾婷|0512-55550102|13655510102||215000|苏州市高新区竹园路22号|农行高新支行|10555020202|5|要发票',
      '02.001|Kobe Trading KK|Kobe|KOBE|未使用|海外|日本|龚玲|||||||Sato|+81 78 555 0103||||Kobe, Chuo-ku 3|||20|',
    ],
    fields:
      'record.externalId company.name company.localName/custom custom custom/record.lifecycle custom/record.tags/company.kind company.region record.owner company.taxId company.representative custom company.paymentTerms record.rating/custom company.creditLimit person.fullName person.phone/company.phone person.mobile company.fax company.postalCode company.address custom custom custom record.note',
  },
  {
    name: 'zh: visitors out of a fair scanner',
    headerRow: 0,
    lines: [
      '扫码时间|观众编号|姓名|公司名称|职务|手机|邮箱|国家/地区|省份|城市|参观目的|采购预算|感兴趣展品|您在采购中的角色|从何渠道得知展会|首次参观|扫码员|扫码设备|客户评级|语音备注',
      '2026-05-12 09:31|V555010|钱晓峰|常州通达机电有限公司|采购总监|13855520101|qian@tongda.example|中国|江苏|常州|寻找供应商|10-50万|伺服电机|决策者|公众号|是|小郭|B12-01|A|要两份样本',
      '2026-05-12 10:02|V555023|Hassan Ali|Gulf Motors LLC|Owner||hassan@gulfmotors.example|阿联酋|||采购|50万以上|减速机|决策者|邀请函|否|小郭|B12-01|B|',
      '2026-05-13 14:45|V555087|汤丽|合肥宏图自动化|工程师|13955520103|tang@hongtu.example|中国|安徽|合肥|了解技术|10万以下|传感器|建议者|同事推荐|是|小郭|B12-02|C|技术交流为主',
    ],
    fields:
      'record.firstMetAt custom/record.externalId person.fullName company.name person.jobTitle person.mobile person.email/company.email company.country company.region company.city custom custom/deal.amount record.productsOfInterest custom record.source custom/record.tags record.owner custom record.rating record.note',
  },
  {
    name: 'zh: leads of a platform for foreign trade',
    headerRow: 0,
    lines: [
      '客户编号|公司名称|简称|国家地区|客户来源|客户类型|客户阶段|客户星级|跟进人|创建人|最近跟进时间|下次跟进日程|联系人昵称|联系人邮箱|联系电话|社交平台|主营产品|年采购额|公司网站|时区|标签|公海分组|进入公海时间|备注',
      'C00101|Nordhus AS|Nordhus|挪威|阿里巴巴|批发商|询盘|★★★|夏雨|夏雨|2026-03-11|2026-03-18|Ingrid|ingrid@nordhus.example|+47 22 55 01 01|WhatsApp:+4722550101|户外家具|50万美元|www.nordhus.example|GMT+1|重点|||要FSC',
      'C00102|Plaza Hogar SA|Plaza|阿根廷|展会|零售商|样品|★★|夏雨|夏雨|2026-03-09|2026-03-20|Martín|martin@plazahogar.example|+54 11 5555 0102||藤椅|20万美元|www.plazahogar.example|GMT-3||||',
      'C00103|Desert Rose|DR|沙特|谷歌|品牌商|成交|★★★★|孟帆|夏雨|2026-02-28|||omar@desertrose.example|+966 11 555 0103||帐篷||||老客户|老公海|2025-12-01|',
    ],
    fields:
      'record.externalId company.name company.localName/custom company.country record.source company.kind record.lifecycle record.rating record.owner custom/record.owner record.lastContactedAt record.nextFollowUpAt person.fullName/person.nickname person.email/company.email company.phone/person.phone custom record.productsOfInterest company.annualRevenue/custom company.website custom record.tags custom custom record.note',
  },
  {
    name: 'en: business partners of SAP Business One',
    headerRow: 0,
    lines: [
      'BP Code|BP Name|Foreign Name|BP Type|Group|Currency|Federal Tax ID|Tel 1|Tel 2|Mobile Phone|Fax|E-Mail|Web Site|Shipping Type|Contact Person|ID No. 2|Sales Employee|Payment Terms|Credit Limit|Commitment Limit|Account Balance|Bill-to Street|Bill-to City|Bill-to Zip Code|Bill-to Country|Ship-to Street|Ship-to City|Ship-to Country|Active|Remarks',
      'C30001|Harbor Lights Inc.|Harbor|Customer|Retail|USD|55-5010101|206 555 0101||||ap@harborlights.example|www.harborlights.example|UPS|Ellen Moss||Tom Yi|Net 30|40000|60000|1250.40|11 Pier Rd|Seattle|98101|US|12 Dock St|Tacoma|US|Y|',
      'C30002|Kiwi Lamps Ltd|Kiwi|Customer|Wholesale|NZD||+64 9 555 0102|||+64 9 555 0109|orders@kiwilamps.example||DHL|Ross Hale||Tom Yi|Net 60|25000|25000|0|22 Queen St|Auckland|1010|NZ|22 Queen St|Auckland|NZ|Y|call first',
      'V10009|Delta Glass BV||Vendor|Import|EUR|NL555010103B01|+31 10 555 0103||||sales@deltaglass.example|www.deltaglass.example|Truck|Joost Mol||Ana Reyes|Net 14|0|0|-830|Maaskade 3|Rotterdam|3071|NL|||NL|N|',
    ],
    fields:
      'record.externalId company.name company.localName/custom company.kind custom/record.tags company.currency company.taxId company.phone company.phone/person.phone person.mobile/company.phone company.fax company.email/person.email company.website custom person.fullName custom/ignore record.owner company.paymentTerms company.creditLimit custom custom company.address company.city company.postalCode company.country company.address/custom custom/company.city custom/company.country custom record.note',
  },
  {
    name: 'en: contacts of Odoo',
    headerRow: 0,
    lines: [
      'External ID|Name|Is a Company|Related Company|Street|Street2|City|State|Zip|Country|Tax ID|Job Position|Phone|Mobile|Email|Website|Language|Tags|Salesperson|Customer Payment Terms|Pricelist|Internal Reference|Notes',
      'res_partner_501|Alder Foods Ltd|True||11 Mill Lane||Leeds||LS1 1AA|United Kingdom|GB555010101||+44 113 555 0101||hello@alderfoods.example|https://alderfoods.example|en_GB|organic|Mia Fox|30 Days|Public|AF01|',
      'res_partner_502|Beech Bakery|True||22 High St|Unit 2|York||YO1 2BB|United Kingdom|||+44 1904 555 102||info@beechbakery.example||en_GB|bakery|Mia Fox|Immediate Payment|Public|BB02|closed Mondays',
      'res_partner_503|Cedar Cafe GmbH|True||Ring 3||Wien||1010|Austria|ATU55501033||+43 1 555 0103||office@cedarcafe.example||de_DE||Jan Novak|15 Days|Export|CC03|',
    ],
    fields:
      'record.externalId company.name custom/record.tags/ignore ignore/custom/company.name company.address company.address/custom company.city company.region company.postalCode company.country company.taxId ignore/person.jobTitle company.phone/person.phone ignore/person.mobile company.email/person.email company.website person.language/custom record.tags record.owner company.paymentTerms custom custom/record.externalId record.note',
  },
  {
    name: 'en: accounts of Dynamics',
    headerRow: 0,
    lines: [
      '(Do Not Modify) Account|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Account Name|Account Number|Main Phone|Address 1: City|Address 1: Country/Region|Address 1: Street 1|Address 1: ZIP/Postal Code|Primary Contact|Email (Primary Contact)|Relationship Type|Industry|Annual Revenue|Number of Employees|Owner|Status|Credit Hold|Preferred Method of Contact',
      '5550a101-aa01|x8Jk1|2026-03-01 10:00|Fabrik Nine|FN-101|+1 312 555 0101|Chicago|USA|11 Lake St|60601|Nora Blum|nora@fabriknine.example|Customer|Manufacturing|5000000|80|Sam Ortiz|Active|No|Any',
      '5550a102-aa02|p2Lm9|2026-03-02 11:00|Gala Events|GE-102|+1 512 555 0102|Austin|USA|22 Oak Ave|78701|Luis Vega|luis@galaevents.example|Prospect|Services|750000|12|Sam Ortiz|Active|No|Email',
      '5550a103-aa03|q7Tr4|2026-03-03 12:00|Halo Optics|HO-103|+1 617 555 0103|Boston|USA|33 Elm St|02108|Ida Ross|ida@halooptics.example|Customer|Healthcare|2100000|35|Priya Rao|Inactive|Yes|Phone',
    ],
    fields:
      'record.externalId/custom/ignore custom custom company.name record.externalId company.phone company.city company.country company.address company.postalCode person.fullName person.email/company.email company.kind/record.lifecycle company.industry company.annualRevenue company.employees record.owner record.lifecycle/custom custom/record.tags custom',
  },
  {
    name: 'en: audience of a mailing tool',
    headerRow: 0,
    lines: [
      'Email Address|First Name|Last Name|Address|Phone Number|Birthday|Company|MEMBER_RATING|OPTIN_TIME|OPTIN_IP|CONFIRM_TIME|CONFIRM_IP|LATITUDE|LONGITUDE|GMTOFF|TIMEZONE|CC|REGION|LAST_CHANGED|LEID|EUID|NOTES|TAGS',
      'ann@millwool.example|Ann|Baxter|11 Dale Rd Bradford|+44 1274 555 101|04/17|Mill Wool Ltd|4|2025-06-01 09:00:00|203.0.113.5|2025-06-01 09:05:00|203.0.113.5|53.79|-1.75|1|Europe/London|GB|ENG|2026-01-10 08:00:00|555010101|a1b2c3|met at Pitti|yarn,uk',
      'leo@filato.example|Leo|Ricci|Via Roma 2 Biella|+39 015 555 0102|11/02|Filato Srl|3|2025-07-12 10:00:00|203.0.113.9|2025-07-12 10:01:00|203.0.113.9|45.56|8.05|2|Europe/Rome|IT|BI|2026-01-12 08:00:00|555010102|d4e5f6||yarn',
      'mia@knitlab.example|Mia|Sand|Strandvej 3 Aarhus|+45 86 55 01 03||Knitlab ApS|5|2025-09-30 18:00:00|203.0.113.7|2025-09-30 18:02:00|203.0.113.7|56.15|10.21|2|Europe/Copenhagen|DK|82|2026-02-01 08:00:00|555010103|g7h8i9||yarn,press',
    ],
    fields:
      'person.email person.givenName person.familyName person.address/company.address person.phone/company.phone/person.mobile person.birthday company.name record.rating/custom custom/record.firstMetAt custom custom custom custom custom custom custom company.country company.region/custom custom custom/record.externalId custom/record.externalId record.note record.tags',
  },
  {
    name: 'en: shippers and consignees of a forwarder',
    headerRow: 1,
    lines: [
      'Job Register - Sea Import Q1',
      'Job No.|Mode|Shipper|Consignee|Consignee TIN|Notify Party|Attention|Contact No.|Email ID|POL|POD|ETA|HBL No.|MBL No.|Container No.|Cargo Description|Gross Wt (KGS)|CBM|Freight Terms|Invoice Amount|Invoice Currency|Handled By|Remarks',
      'SI-26-0101|FCL|Ningbo Fanya Co Ltd|Lagos Home Mart Ltd|55501011-0001|Same as consignee|Mr. Ade Bello|+234 803 555 0101|ade@lagoshome.example|NGB|APP|2026-02-11|FYN55501|COSU55501011|CSLU5550101|plastic chairs|11200|66.2|Prepaid|4800|USD|Chidi|free time 14 d',
      'SI-26-0102|LCL|Anhui Tools|Kano Hardware|55502022-0001|First Bank Kano|Mrs. Hauwa Sani|+234 806 555 0102|hauwa@kanohw.example|SHA|TIN|2026-02-20|FYN55502|MEDU5550202|MSCU5550202|hand tools|3100|9.8|Collect|950|USD|Chidi|',
      'SI-26-0103|FCL|Viet Cashew JSC|Delta Snacks Plc|55503033-0001|Same as consignee|Mr. Tunde Oki|+234 802 555 0103|tunde@deltasnacks.example|SGN|APP|2026-03-02|FYN55503|ONEU5550303|ONEU5550303|cashew kernels|16000|28.0|Prepaid|3900|USD|Ngozi|reefer no',
    ],
    fields:
      'record.externalId/custom custom custom company.name company.taxId custom person.fullName person.phone/company.phone person.email/company.email custom custom custom custom custom custom record.productsOfInterest/custom custom custom custom/company.paymentTerms/company.incoterm custom custom/company.currency record.owner record.note',
  },
  {
    name: 'en: bank contacts of an importer',
    headerRow: 0,
    lines: [
      'Beneficiary Name|Beneficiary Address|Beneficiary Country|Beneficiary Contact|Contact Email|Bank Name|Bank Address|Bank Country|Account No.|IBAN|SWIFT/BIC|Intermediary Bank|Payment Currency|Payment Reference|Last Payment Date|Last Payment Amount',
      'Hue Ceramics Co., Ltd.|11 Le Loi, Hue|Vietnam|Nguyen An|an@hueceramics.example|Vietcombank|Hue Branch, 78 Hung Vuong|Vietnam|0161000555101||BFTVVNVX||USD|PI-26-01|2026-02-02|18200.00',
      'Anatolia Marble AS|OSB 22, Afyon|Turkey|Cem Kaya|cem@anatoliamarble.example|Garanti BBVA|Afyon|Turkey||TR550006255501010000001|TGBATRIS||EUR|PI-26-07|2026-02-14|9600.00',
      'Karachi Towels Pvt Ltd|SITE 3, Karachi|Pakistan|Imran Shah|imran@karachitowels.example|HBL|Karachi Main|Pakistan||PK55HABB0005550101033|HABBPKKA|Citibank NY|USD|PI-26-11|2026-03-01|22750.00',
    ],
    fields:
      'company.name company.address company.country person.fullName person.email/company.email custom custom custom custom custom custom custom company.currency custom custom custom',
  },
  {
    name: 'ja: customers of a sales management package',
    headerRow: 0,
    lines: [
      '得意先CD|得意先名1|得意先名2|フリガナ|郵便番号|住所上段|住所下段|TEL|FAX|部門担当者|自社担当CD|自社担当名|請求先CD|締日区分|入金サイクル|入金予定日|入金区分|消費税端数処理|与信限度額|掛率|取引開始日|最終売上日|使用区分|メモ欄',
      '1001|株式会社青葉商店||アオバショウテン|980-0001|宮城県仙台市青葉区1-1||022-555-0101|022-555-0109|仕入部 菅野様|05|早坂|1001|20日締|翌月|末日|振込|切捨て|3000000|65|2009/04/01|2026/03/20|使用中|',
      '1002|有限会社三陸水産|本社|サンリクスイサン|986-0002|宮城県石巻市2-2|倉庫棟|0225-55-0102|0225-55-0108|社長 阿部様|05|早坂|1002|末日締|翌々月|10日|手形|四捨五入|8000000|70|2012/10/01|2026/03/31|使用中|冷凍車必須',
      '1090|ミヤギ食品株式会社|物流センター|ミヤギショクヒン|983-0003|宮城県仙台市宮城野区3||022-555-0103||物流課|08|大友|1090|末日締|翌月|末日|振込|切捨て|10000000|60|2018/07/01|2025/12/25|停止|',
    ],
    fields:
      'record.externalId company.name custom/company.localName company.localName/custom company.postalCode company.address company.address company.phone company.fax person.fullName/person.department custom record.owner custom custom custom/company.paymentTerms custom/company.paymentTerms custom/company.paymentTerms custom company.creditLimit custom custom/record.firstMetAt custom custom record.note',
  },
  {
    name: 'de: debtors for tax accounting',
    headerRow: 0,
    lines: [
      'Konto|Name (Adressattyp Unternehmen)|Unternehmensgegenstand|Kurzbezeichnung|EU-Land|EU-UStID|Anrede|Adressart|Straße|Postfach|Postleitzahl|Ort|Land|Telefon|E-Mail|Internet|Fax|Bankleitzahl 1|Bankbezeichnung 1|IBAN-Nr. 1|SWIFT-Code 1|Kundennummer|Zahlungsbedingung|Diverse-Konto|Mahnung|Sachbearbeiter|Währungssteuerung|Notiz',
      '10101|Tischlerei Ahorn GmbH|Möbelbau|AHORN|DE|555010101|Firma|STR|Holzweg 11||48143|Münster|DE|0251 555101|info@tischlerei-ahorn.example|www.tischlerei-ahorn.example||40050150|Sparkasse Münster|DE55400501500005550101|WELADED1MST|K-2201|14|0|1|Frau Sommer|0|',
      '10102|Weberei Birke KG|Stoffe|BIRKE|DE|555010102|Firma|STR|Am Bach 22|1122|33602|Bielefeld|DE|0521 555102|buero@weberei-birke.example||0521 555109|48050161|Sparkasse Bielefeld|DE55480501610005550102|SPBIDE3BXXX|K-2202|30|0|1|Frau Sommer|0|zahlt pünktlich',
      '10103|Kaffeerösterei Eder|Röstkaffee|EDER|AT|U55501033|Firma|STR|Marktplatz 3||5020|Salzburg|AT|+43 662 555103|post@eder-kaffee.example||||||||K-2203|14|0|0|Herr Vogt|1|',
    ],
    fields:
      'record.externalId/custom company.name company.industry/record.productsOfInterest/custom company.localName/custom custom/company.country company.taxId custom/person.honorific/ignore custom company.address company.address/custom company.postalCode company.city company.country company.phone/person.phone company.email/person.email company.website company.fax custom custom custom custom record.externalId/custom company.paymentTerms/custom custom custom record.owner custom record.note',
  },
  {
    name: 'fr: members of a chamber',
    headerRow: 1,
    lines: [
      'Annuaire des adhérents - CCI export 2026',
      "N° adhérent|SIRET|Dénomination sociale|Enseigne|Forme juridique|Code NAF|Libellé activité|Nom du dirigeant|Qualité|Adresse 1|Adresse 2|Code postal|Commune|Département|Tél.|Télécopie|Courriel|Site Internet|Effectif salarié|Tranche de CA|CA export (%)|Pays d'export|Produits exportés|Date d'adhésion|Cotisation|Conseiller",
      '1101|55501011100011|FROMAGERIE DU HAUT PRÉ|Haut Pré|SAS|1051C|Fabrication de fromage|Lucie Bernard|Présidente|11 route du Col||74000|Annecy|Haute-Savoie|04 50 55 01 01|04 50 55 01 09|contact@hautpre.example|www.hautpre.example|45|2 à 5 M€|30|Suisse, Japon|reblochon|12/03/2015|350 €|M. Perrin',
      '1102|55502022200022|ATELIER COUTEAUX SARL|Lame d’or|SARL|2571Z|Coutellerie|Marc Dumas|Gérant|22 rue des Forges|ZA du Bost|63300|Thiers|Puy-de-Dôme|04 73 55 02 02||atelier@lamedor.example|www.lamedor.example|12|< 1 M€|15|Allemagne|couteaux|01/09/2019|250 €|M. Perrin',
      '1103|55503033300033|VIGNOBLES CASTEL ROC|Castel Roc|EARL|0121Z|Viticulture|Anne Roche|Gérante|3 chemin des Vignes||84190|Gigondas|Vaucluse|04 90 55 03 03||anne@castelroc.example||8|< 1 M€|60|USA, Corée|vins rouges|15/01/2021|250 €|Mme Faure',
    ],
    fields:
      'record.externalId company.taxId company.name company.localName/custom/company.name custom custom/company.industry company.industry company.representative/person.fullName person.jobTitle company.address company.address/custom company.postalCode company.city company.region company.phone company.fax company.email company.website company.employees company.annualRevenue custom custom record.productsOfInterest custom/record.firstMetAt custom record.owner',
  },
  {
    name: 'es: contacts of an Andean sales program',
    headerRow: 0,
    lines: [
      'Cód. Cliente|Tipo Doc.|Nro. Documento|Razón Social|Nombre Comercial|Giro de Negocio|Contacto|Cargo|Celular|Correo|Dirección Fiscal|Distrito|Provincia|Departamento|Ubigeo|Zona de Venta|Lista de Precios|Cond. Venta|Línea de Crédito|Crédito Usado|Moneda|Vendedor|Día de Visita|Fecha Últ. Compra|Fecha Alta|Estado',
      'CL0101|RUC|20555010101|Bodega Santa Rosa E.I.R.L.|Santa Rosa|abarrotes|Rosa Quiroz|dueña|955 501 101|rosa@bodegasr.example|Jr. Junín 111|Breña|Lima|Lima|150105|Lima Centro|L2|Crédito 15|3000|1200|PEN|J. Salas|Lunes|12/03/2026|02/05/2019|Activo',
      'CL0102|RUC|20555020202|Minimarket Los Andes S.A.C.|Los Andes|minimarket|Iván Huamán|administrador|955 502 202|ivan@losandes.example|Av. El Sol 222|Wanchaq|Cusco|Cusco|080108|Sur|L1|Contado|0|0|PEN|M. Tapia|Jueves|28/02/2026|11/08/2021|Activo',
      'CL0103|DNI|45550103|Elena Pinto Salas|Librería Elena|librería|Elena Pinto|titular|955 503 303|elena@libreria.example|Ca. Real 333|Yanahuara|Arequipa|Arequipa|040126|Sur|L2|Crédito 30|1500|0|PEN|M. Tapia|Martes|15/01/2026|20/02/2020|Inactivo',
    ],
    fields:
      'record.externalId custom company.taxId company.name company.localName/custom company.industry person.fullName person.jobTitle person.mobile person.email/company.email company.address custom/company.city company.city/company.region/custom company.region/custom custom company.region/custom custom company.paymentTerms company.creditLimit custom company.currency record.owner custom custom custom/record.firstMetAt record.lifecycle/custom',
  },
  {
    name: 'tr: participants of a trade delegation',
    headerRow: 1,
    lines: [
      'Ticaret Heyeti - Katılımcı Listesi (Bişkek)',
      'S.N.|Firma Unvanı|Vergi Dairesi / No|Oda Sicil No|Katılımcının Adı Soyadı|Görevi|Cep Tel|E-posta|Web|İl|Faaliyet Konusu|İhraç Ettiği Ürünler|Görüşmek İstediği Firmalar|Hedef Pazar|Yabancı Dil|Pasaport No|Katılım Ücreti|Oda Tipi|Vize Durumu',
      '1|Ege Makine San. A.Ş.|Bornova / 3555010101|45501|Tolga Aksoy|ihracat müdürü|0532 555 11 01|tolga@egemakine.example|www.egemakine.example|İzmir|makine|dolum makinesi|gıda üreticileri|Kırgızistan|İngilizce|U55501011|18.000 TL|tek|gerekmez',
      '2|Konya Değirmen Ltd. Şti.|Selçuk / 5555020202|30702|Ayşe Tunç|genel müdür|0533 555 11 02|ayse@konyadegirmen.example|www.konyadegirmen.example|Konya|değirmen|un değirmeni|un fabrikaları|Kazakistan|Rusça|U55502022|18.000 TL|çift|gerekmez',
      '3|Bursa Tekstil A.Ş.|Nilüfer / 1555030303|11803|Cenk Yalın|satış|0535 555 11 03|cenk@bursatekstil.example||Bursa|tekstil|perde kumaşı|toptancılar|Kırgızistan|İngilizce|U55503033|18.000 TL|tek|gerekmez',
    ],
    fields:
      'ignore company.name company.taxId/custom custom/company.taxId person.fullName person.jobTitle person.mobile person.email/company.email company.website company.city/company.region company.industry record.productsOfInterest custom custom/company.country person.language custom custom custom custom',
  },
  {
    name: 'pt: partners of a national ERP',
    headerRow: 0,
    lines: [
      'CODPARC|Nome Parceiro|Razão Social|CGC/CPF|Tipo Pessoa|Cliente|Fornecedor|Grupo Econômico|Segmento|Nome do Contato|E-mail NF-e|Telefone|DDD/Celular|CEP|Logradouro|Número|Complemento|Bairro|Cidade|UF|Vendedor Preferencial|Tipo de Negociação|Limite de Crédito|Saldo em Aberto|Data de Cadastro|Bloqueado|Observações',
      '501|Padaria Trigal|Trigal Panificadora Ltda|55.501.011/0001-11|Jurídica|S|N|Trigal|food service|Cleide Ramos|nfe@trigal.example|(11) 3555-0101|(11) 95555-0101|04101-000|Rua Vergueiro|11|loja 2|Vila Mariana|São Paulo|SP|Otávio|28 dias|15000|2300,50|12/02/2020|N|',
      '502|Super Norte|Supermercado Norte S.A.|55.502.022/0001-22|Jurídica|S|N|Norte|varejo|Davi Lopes|fiscal@supernorte.example|(92) 3555-0202|(92) 95555-0202|69005-000|Av. Sete|220||Centro|Manaus|AM|Otávio|30/60|80000|0,00|03/06/2018|N|entrega por balsa',
      '610|Moinho Sul|Moinho Sul Ltda|55.503.033/0001-33|Jurídica|N|S||indústria|Ivo Brandt|compras@moinhosul.example|(51) 3555-0303||90010-000|Rua da Praia|33|sala 5|Centro|Porto Alegre|RS|Lara|à vista|0|0,00|21/10/2022|S|',
    ],
    fields:
      'record.externalId company.name/company.localName company.name/company.localName company.taxId custom custom/record.tags custom/record.tags custom/company.name company.industry/custom person.fullName company.email/person.email company.phone/person.phone person.mobile company.postalCode company.address company.address/custom company.address/custom company.address/custom company.city company.region record.owner company.paymentTerms company.creditLimit custom custom/record.firstMetAt custom/record.tags record.note',
  },
  {
    name: 'it: customers of a management program',
    headerRow: 0,
    lines: [
      'Cod. Conto|Rag. Soc. 1|Rag. Soc. 2|Indirizzo|CAP|Località|Prov.|Cod. Fiscale|Partita IVA|Cod. Destinatario|PEC|Telefono 1|Cellulare|E-mail amm.|Persona di rif.|Mansione|Zona|Agente|Provv. %|Cod. Pagamento|Banca d’appoggio|Listino|Fido|Esposto|Categoria merceol.|Data ult. fatt.|Cliente dal|Annotazioni',
      '1.01.101|Salumificio Borgo S.r.l.||Via Po 11|43122|Parma|PR|05550101011|05550101011|M5UXCR1|borgo@pec.example|0521 555101|333 5550101|amm@borgo.example|Elena Sarti|resp. acquisti|Nord|Bini|5|RB 60 gg|BPER Parma|1|25000|11200|salumi|20/03/2026|2011|',
      '1.01.102|Hotel Laguna S.p.A.|Gruppo Laguna|Riva 22|30122|Venezia|VE|02220202022|02220202022|SUBM70N|laguna@pec.example|041 555202||contabilita@laguna.example|Ugo Mazzi|economo|Nord Est|Bini|5|BB 30 gg|Intesa VE|2|60000|0|vini|02/03/2026|2017|consegne via acqua',
      '1.01.103|Bottega del Sale||Via Etna 33|95124|Catania|CT|SLAGPP70A01C351X|03330303033|0000000|sale@pec.example|095 555303|339 5550303||Beppe Sala|titolare|Sud|Licata|7|Rim. diretta||1|2000|350|spezie|11/01/2026|2020|',
    ],
    fields:
      'record.externalId company.name company.localName/custom company.address company.postalCode company.city company.region custom/company.taxId company.taxId custom company.email/custom company.phone/person.phone person.mobile company.email/person.email person.fullName person.jobTitle company.region/custom record.owner custom company.paymentTerms custom custom company.creditLimit custom custom/company.industry/record.productsOfInterest custom record.firstMetAt/custom record.note',
  },
  {
    name: 'vi: customers of a domestic accounting program',
    headerRow: 0,
    lines: [
      'Mã khách hàng|Tên khách hàng|Là tổ chức/cá nhân|Mã số thuế|Địa chỉ|Nhóm KH, NCC|Người đại diện PL|Xưng hô|Họ và tên NLH|Chức danh NLH|ĐT di động NLH|Email NLH|ĐT cố định|Email nhận hóa đơn|Điều khoản TT|Số ngày được nợ|Số nợ tối đa|Số tài khoản|Tên ngân hàng|Nhân viên bán hàng|Công nợ cuối kỳ|Ngừng theo dõi',
      'KH00101|Công ty TNHH Bao bì Nam Á|Tổ chức|0315550101|11 Quốc lộ 1A, Bình Tân, TP HCM|Đại lý cấp 1|Trương Văn Nam|Anh|Lý Gia Bảo|trưởng phòng mua|0905 551 101|bao@nama.example|028 5555 0101|hoadon@nama.example|Net 30|30|200.000.000|0071000555101|Vietcombank|Phạm Thu|45.000.000|Không',
      'KH00102|Công ty CP Thực phẩm Sông Hậu|Tổ chức|1805550202|22 Trần Phú, Cần Thơ|Siêu thị|Dương Thị Hậu|Chị|Mai Kim Chi|kế toán trưởng|0905 552 202|chi@songhau.example|0292 555 0202|ketoan@songhau.example|COD|0|50.000.000|||Phạm Thu|0|Không',
      'KH00103|Hộ kinh doanh Ba Tèo|Cá nhân||33 chợ Bến Thành, TP HCM|Chợ||Anh|Nguyễn Văn Tèo|chủ hộ|0905 553 303||||Tiền mặt|0|0|||Võ Tấn|1.200.000|Không',
    ],
    fields:
      'record.externalId company.name custom company.taxId company.address record.tags/custom company.representative person.honorific person.fullName person.jobTitle person.mobile person.email company.phone company.email company.paymentTerms company.paymentTerms/custom company.creditLimit custom custom record.owner custom custom/record.tags',
  },
]
