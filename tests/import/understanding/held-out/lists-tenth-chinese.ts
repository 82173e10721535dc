import type { HeldOutList } from './held-out-list'

export const tenthChineseLists: readonly HeldOutList[] = [
  {
    name: 'zh: foreign trade CRM export',
    headerRow: 0,
    lines: [
      '客户编号|公司名称|简称|国家/地区|客户来源|客户类型|客户阶段|星级|跟进人|公司网址|主联系人|邮箱|职位|联系电话|WhatsApp|最近联系时间|下次跟进时间|成交订单数|客户标签|公司备注|创建时间',
      'K2600188|Lumen Haus GmbH|LH|德国|阿里巴巴|批发商|意向客户|4|陈思雨|lumenhaus.example|Jonas Weber|j.weber@lumenhaus.example|Einkauf|+49 30 5550123||2026-02-28 15:20|2026-03-10|0|灯具;重点|要求VDE认证|2026-01-09 10:11',
      'K2600191|Bright Africa Ltd|BA|肯尼亚|展会|零售商|成交客户|5|刘洋|brightafrica.example|Grace Wanjiru|grace@brightafrica.example|CEO|+254 20 555 0144|+254 722 555 014|2026-03-01 09:02|2026-03-15|3|太阳能|回头客|2025-05-20 16:45',
      'K2600204|Iluminación Sur SA|IS|阿根廷|谷歌开发|贸易商|潜在客户|2|陈思雨||Pablo Ruiz|pablo@ilusur.example|Compras|+54 11 5550 1177||2026-02-11 20:30||0||未回复|2026-02-01 08:00',
    ],
    fields:
      'record.externalId company.name company.name/custom company.country record.source company.kind/company.type record.lifecycle/deal.stage record.rating record.owner company.website person.fullName person.email person.jobTitle person.phone/company.phone person.whatsapp record.lastContactedAt record.nextFollowUpAt custom record.tags record.note custom',
    accept: { 2: ['company.localName'], 5: ['company.industry'], 20: ['record.firstMetAt'] },
  },
  {
    name: 'zh: fair log of a salesman, two header rows',
    headerRow: 3,
    lines: [
      '第139届广交会 二期 客户登记表',
      '摊位号 9.2 H08',
      '序|日期|客户信息||||||洽谈情况|||||',
      '||国家|公司|客人姓名|邮箱|微信/WhatsApp|名片(有/无)|看中款号|目标价(USD)|预计下单量|谈的内容|等级|谁接待',
      '1|4.23|俄罗斯|OOO Posuda Plus|Elena|elena@posudaplus.example|+7 916 555 01 33|有|MG-201, MG-305|1.15|5000 pcs|要彩盒，问起订量|A|小周',
      '2|4.23|巴西|Casa Linda|Rafael Costa|rafael@casalinda.example|+55 11 95550-1888|有|PL-88|0.80|1x20GP|嫌贵，回去发报价|B|Linda',
      '3|4.24|印度|Kaveri Home|Mr. Rao||rao_kaveri|无|不确定|||随便看看|C|小周',
      '4|4.25|西班牙|Mesa y Más SL|Carmen|carmen@mesaymas.example|+34 655 501 222|有|BW-12|2.30|3000|月底来工厂|A|阿杰',
    ],
    fields:
      'ignore record.firstMetAt/record.lastContactedAt company.country company.name person.fullName person.email/company.email person.wechat/person.whatsapp custom record.productsOfInterest custom custom record.note record.rating record.owner',
    accept: { 6: ['person.mobile'] },
  },
  {
    name: 'zh: accounting program, customer file',
    headerRow: 2,
    lines: [
      '客户档案',
      '账套：[003]宁波佳润进出口有限公司',
      '客户编码|客户名称|客户简称|助记码|所属分类|税号|法人|开户银行|银行账号|地址|邮政编码|联系人|电话|手机|传真|信用额度|付款条件|专管业务员|币种|停用日期',
      '0101001|杭州锦程纺织有限公司|锦程纺织|JCFZ|国内客户|91330100MA5550123X|沈国强|中国银行萧山支行|3555 0123 4567|杭州市萧山区市心路100号|311200|沈丽|0571-5550123|13955501234|0571-5550124|500000|月结30天|赵敏|人民币|',
      '0102003|Nordlys Tekstil AS|Nordlys|NORD|国外客户|||DNB|NO55 5501 2345|Storgata 5, Oslo|0155|Ingrid Berg|+47 22 55 50 12|||80000|L/C 60|何伟|美元|',
      '0101007|绍兴永泰布业|永泰|YTBY|国内客户|91330600MA5550777K|章永泰|农业银行柯桥支行|6228 4555 0777|绍兴市柯桥区轻纺城北区|312030|章小姐|0575-5550177|13755507788||200000|款到发货|赵敏|人民币|2025-12-31',
    ],
    fields:
      'record.externalId company.name company.name/custom custom record.tags/company.kind company.taxId company.representative custom custom company.address company.postalCode person.fullName company.phone/person.phone person.mobile company.fax company.creditLimit company.paymentTerms record.owner company.currency custom',
    accept: { 2: ['company.localName'], 4: ['company.type'] },
  },
  {
    name: 'zh: importers out of customs data',
    headerRow: 0,
    lines: [
      '采购商|采购商国家|采购商地址|采购商电话|供应商|HS编码|产品描述|数量|毛重(KG)|总金额(USD)|起运港|目的港|提单日期|近一年采购次数',
      'Ferrum Parts LLC|美国|1200 Harbor Rd, Houston TX|+1 713 555 0142|宁波某五金|731815|HEX BOLTS ZINC|48000|12600|31500|Ningbo|Houston|2026-01-12|9',
      'Tornillos del Norte SA de CV|墨西哥|Av. Industria 55, Monterrey|+52 81 5550 1190|海盐某标准件|731816|NUTS M8-M12|90000|8800|22100|Shanghai|Manzanillo|2025-12-28|4',
      'Anatolia Bağlantı Ltd|土耳其|OSB 4. Cad No 12, Bursa|+90 224 555 0160|嘉兴某紧固件|731814|SELF TAPPING SCREWS|60000|5400|17800|Shanghai|Gemlik|2026-02-03|6',
      'Delta Fixings BV|荷兰|Havenweg 3, Rotterdam||宁波某五金|731815|BOLTS A2|25000|7100|29900|Ningbo|Rotterdam|2026-02-15|11',
    ],
    fields:
      'company.name company.country company.address company.phone custom custom record.productsOfInterest custom custom custom/deal.amount custom custom custom custom',
    accept: { 5: ['record.productsOfInterest'], 11: ['company.city'], 12: ['record.lastContactedAt'] },
  },
  {
    name: 'zh: no header, addresses kept by an assistant',
    headerRow: null,
    lines: [
      '1|义乌市鑫达饰品厂|供应商|浙江省义乌市北苑街道春晗路18号|楼小燕|13805550199|louxy@xinda.example|月结',
      '2|东莞市宏信五金制品有限公司|供应商|广东省东莞市长安镇振安路66号|罗建平|13605550288|sales@hongxin.example|预付30%',
      '3|Pacific Gift Co., Ltd.|客户|88 Market Street, Auckland, New Zealand|Helen Moore|+64 21 555 0133|helen@pacificgift.example|T/T 30天',
      '4|深圳市顺航国际货运代理有限公司|货代|深圳市罗湖区人民南路3002号|吴先生|13505550377|ops@shunhang.example|票结',
    ],
    fields:
      'ignore company.name company.kind/company.type company.address person.fullName person.mobile/person.phone person.email/company.email company.paymentTerms',
    accept: { 5: ['company.phone'] },
  },
  {
    name: 'tw: ERP customer basic data',
    headerRow: 1,
    lines: [
      '客戶基本資料明細表　製表日期：115/03/02',
      '客戶代號|客戶簡稱|公司全名|統一編號|負責人|聯絡人|TEL_NO(一)|FAX_NO|E-MAIL|發票地址|送貨地址|郵遞區號|業務人員|付款條件|信用額度|交易幣別|開業日|員工人數|客戶分類|最近交易日',
      'A001|旭昇|旭昇精密股份有限公司|55501234|林旭昇|蔡佩玲|04-25550188|04-25550189|pl.tsai@hsusheng.example|台中市豐原區中正路12號|台中市神岡區工業路3號|420|王志豪|月結60天|1,000,000|NTD|78/05/01|86|內銷|115/02/26',
      'A017|Kiwi Cycle|Kiwi Cycle Supplies Ltd.|||Tom Hughes|+64-9-555-0121||tom@kiwicycle.example|12 Queen St, Auckland|12 Queen St, Auckland|1010|黃怡君|T/T 30%|50,000|USD|||外銷|115/01/15',
      'B005|大同輪業|大同輪業有限公司|55507788|陳大同|陳太太|049-2555011|049-2555012|datung@mail.example|南投市中興路90號|同左|540|王志豪|現金|0|NTD|85/10/10|7|內銷|114/11/30',
    ],
    fields:
      'record.externalId company.name/custom company.name company.taxId company.representative person.fullName company.phone company.fax company.email/person.email company.address company.address/custom company.postalCode record.owner company.paymentTerms company.creditLimit company.currency company.foundedOn company.employees record.tags/company.kind custom',
    accept: { 1: ['company.localName'], 18: ['company.type', 'custom'], 19: ['record.lastContactedAt'] },
  },
  {
    name: 'tw: visitor list of a show organiser',
    headerRow: 3,
    lines: [
      '2026 台北國際五金展 買主名單',
      '主辦單位提供，請勿外流',
      '-',
      '項次|買主編號|公司英文名稱|國別|城市|稱謂|名|姓|職稱|電話(含國碼)|Email|公司網址|業務型態|有興趣產品|年採購額(USD)|參觀日',
      '1|B26-0031|Hearth & Tool Inc.|加拿大|Toronto|Ms.|Amelia|Grant|Sourcing Director|+1-416-555-0170|agrant@hearthtool.example|www.hearthtool.example|進口商|手工具、量具|2,000,000|10/14',
      '2|B26-0058|Werkzeug Pfeiffer KG|德國|Stuttgart|Mr.|Lukas|Pfeiffer|Geschäftsführer|+49-711-555-0192|lp@wz-pfeiffer.example|wz-pfeiffer.example|批發商|套筒扳手|500,000|10/14',
      '3|B26-0102|Sakura Kanamono|日本|Osaka|Mr.|Hiroshi|Ueda|Manager|+81-6-5550-0133|ueda@sakurakana.example||代理商|鎖具|300,000|10/15',
    ],
    fields:
      'ignore record.externalId company.name company.country company.city person.honorific person.givenName person.familyName person.jobTitle company.phone/person.phone person.email/company.email company.website company.kind/company.type record.productsOfInterest custom record.firstMetAt',
    accept: {
      12: ['company.industry'],
      14: ['company.annualRevenue'],
      15: ['custom', 'record.lastContactedAt'],
    },
  },
  {
    name: 'hk: mixed sheet of a trading house',
    headerRow: 0,
    lines: [
      'Client 公司|Country|Contact|Title|Direct line|Mobile / WhatsApp|Email|跟開同事|Product|Status|Last quote 日期|Quote amt (HKD)|幾時再 follow|Remarks',
      'Harbour Toys Ltd|UK|Simon Clarke|Buyer|+44 20 5550 0111|+44 7700 555 011|simon@harbourtoys.example|Karen|毛公仔|報咗價|2026/2/18|125,000|3月中|等佢老闆批',
      '榮記玩具|HK|榮哥|老闆|2555 0190|9555 0190|wing@wingkee.example|阿Ben|扭蛋|已落單|2026/1/30|48,000|-|收咗訂金',
      'Jeux du Lac SARL|France|Claire Dumont|Achats|+33 4 55 50 01 22||claire@jeuxdulac.example|Karen|木製玩具|寄緊辦|2026/3/3|210,000|收辦後一星期|要 EN71 report',
    ],
    fields:
      'company.name company.country person.fullName person.jobTitle person.phone person.mobile/person.whatsapp person.email/company.email record.owner record.productsOfInterest deal.stage/record.lifecycle custom deal.amount record.nextFollowUpAt record.note',
    accept: { 4: ['company.phone'], 10: ['record.lastContactedAt'] },
  },
]
