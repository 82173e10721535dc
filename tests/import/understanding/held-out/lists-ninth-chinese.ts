import type { HeldOutList } from './held-out-list'

/** Chinese lists of the ninth set, five simplified and three traditional, written without a look at the vocabulary. */
export const ninthChineseLists: readonly HeldOutList[] = [
  {
    name: 'zh9: follow-up table of a foreign trade salesman',
    headerRow: 1,
    lines: [
      '外贸客户跟进表（2026年）',
      '序号|客户名称|国家|客户来源|联系人|邮箱|WhatsApp|客户等级|意向产品|报价情况|跟进状态|最近跟进时间|下次跟进|业务员|备注',
      '1|Solares del Norte SA|智利|阿里国际站|Pablo Rivas|pablo@solaresnorte.example|+56 9 5550 1123|A|光伏支架|已报FOB价|打样中|2026/5/20|2026/6/1|陈晓|年底有项目',
      '2|Green Roof Ltd|肯尼亚|谷歌开发|Grace Wanjiru|grace@greenroof.example|+254 700 555 012|B|太阳能板 550W|待报价|已回复|2026/5/18|2026/5/26|陈晓|',
      '3|ООО Альтэнерго|俄罗斯|老客户介绍|Ivan|ivan@altenergo.example|+7 916 555 01 45|A|逆变器|已报CIF价|谈价格|2026/5/11|2026/5/29|林涛|付款走人民币',
    ],
    fields:
      'ignore company.name company.country record.source person.fullName person.email/company.email person.whatsapp record.rating record.productsOfInterest custom/record.note record.lifecycle/deal.stage record.lastContactedAt record.nextFollowUpAt record.owner record.note',
    accept: { 9: ['deal.stage'], 10: ['custom'] },
  },
  {
    name: 'zh9: customer archive of an ERP program',
    headerRow: 0,
    lines: [
      '客户编码|客户名称|客户简称|所属分类|所属行业|纳税人识别号|法人|开户银行|银行账号|币种|信用额度|付款条件|分管业务员|地址|邮政编码|电话|传真|联系人|手机|Email地址|发展日期|停用日期',
      'KH0001|宁波海瑞五金制品有限公司|海瑞五金|华东经销商|五金|91330200555000111X|周海瑞|东海银行宁波分行|5550 0012 3456|人民币|500000|月结30天|孙倩|宁波市鄞州区示例路88号|315100|0574-5550123|0574-5550124|周敏|13855500112|zhoumin@hairui.example|2018-04-01|',
      'KH0002|佛山市南盛铝业有限公司|南盛铝业|华南工厂|有色金属|914406055550002220|梁国盛|南粤银行佛山支行|5550 7788 9900|人民币|1200000|款到发货|吴磊|佛山市南海区范例大道5号|528200|0757-5550188||梁小姐|13755500166|sales@nansheng.example|2020-09-12|',
      'KH0003|Delta Fasteners BV|Delta|海外|紧固件|NL005550123B01|J. de Vries|||欧元|80000|T/T 60天|孙倩|Voorbeeldweg 3, Breda|4811|+31 76 555 0143||Eva de Vries|+31 6 5550 0110|eva@deltafasteners.example|2022-02-28|2025-12-31',
    ],
    fields:
      'record.externalId company.name company.localName/company.name/custom record.tags/company.kind/custom company.industry company.taxId company.representative custom custom company.currency company.creditLimit company.paymentTerms record.owner company.address company.postalCode company.phone company.fax person.fullName person.mobile person.email/company.email custom/record.firstMetAt custom',
  },
  {
    name: 'zh9: cards taken at the Canton fair, grouped header',
    headerRow: 2,
    lines: [
      '第139届广交会 8.1K23展位 来访客户登记',
      '日期|客户信息||||联系方式||||洽谈情况||||',
      '|公司|国别/地区|姓名|职务|手机|微信|Email|网址|看中款号|目标价(USD/件)|要求交期|接待人|名片编号',
      '4.23|Casa Bella Imports|巴西|Renata Alves|采购经理|+55 11 95555 0121|renata_alves|renata@casabella.example|www.casabella.example|CB-2071 花瓶|2.35|9月底|小何|A01',
      '4.23|Nordlys Interiør AS|挪威|Ola Berg|老板|+47 555 01 234||ola@nordlys.example|nordlys.example|烛台 CT-118|1.80|8月中|小何|A02',
      '4.24|الواحة للتجارة|沙特|Fahad|经理|+966 50 555 0198|fahad555|fahad@alwaha.example||茶具套装|6.5|斋月前|张姐|A03',
      '4.24|Maison Tran|越南|陈女士|采购|+84 91 555 0133|trantran88|tran@maisontran.example||CB-2071, CB-2075|2.10|尽快|张姐|A04',
    ],
    fields:
      'record.firstMetAt company.name company.country person.fullName person.jobTitle person.mobile person.wechat person.email/company.email company.website record.productsOfInterest custom custom record.owner custom/record.externalId',
    accept: { 0: ['record.lastContactedAt'], 2: ['company.region'] },
  },
  {
    name: 'zh9: export of a cloud CRM',
    headerRow: 0,
    lines: [
      '*公司名称|客户编号|客户分组|客户阶段|国家地区|来源|星级|标签|主营产品|年采购额|规模|官网|主联系人姓名|主联系人邮箱|主联系人职位|主联系人电话|社交账号|跟进人|创建时间|最近联系时间|下次日程时间',
      'Kowalski Narzędzia|C20260031|欧洲区|询盘|波兰|展会|4|电动工具;OEM|角磨机,电钻|50万-100万美元|51-100人|www.kowalski-tools.example|Piotr Kowalski|piotr@kowalski-tools.example|Head of Purchasing|+48 555 012 340|WhatsApp:+48555012340|郭佳|2026-01-15 10:22|2026-05-25 09:00|2026-06-03',
      'Herramientas Quito|C20260044|南美区|样品|厄瓜多尔|RFQ|3|新客户|手动工具|10万美元以下|11-50人||Diego Mora|diego@hquito.example|Owner|+593 2 555 0112||郭佳|2026-02-03 16:40|2026-05-13 18:25|',
      'Pro Fix (Pty) Ltd|C20260052|非洲区|成交|南非|主动开发|5|电动工具|五金连锁|100万美元以上|201-500人|profix.example|Thandi Nkosi|thandi@profix.example|Category Buyer|+27 11 555 0176|WhatsApp:+27825550176|史航|2026-02-21 11:05|2026-05-27 15:10|2026-05-30',
    ],
    fields:
      'company.name record.externalId record.tags/custom record.lifecycle/deal.stage company.country record.source record.rating record.tags company.industry/record.productsOfInterest/custom custom/company.annualRevenue company.employees company.website person.fullName person.email person.jobTitle person.phone/person.mobile person.whatsapp/custom record.owner custom record.lastContactedAt record.nextFollowUpAt',
    accept: { 2: ['company.region'] },
  },
  {
    name: 'zh9: bearings trader without a header',
    headerRow: null,
    lines: [
      '越南|Công ty TNHH Vòng Bi Sao Mai|Mr. Nguyen Van Binh|+84 912 555 012|binh@vongbisaomai.example|6204, 6205 轴承',
      '土耳其|Yıldız Rulman Ltd. Şti.|Selin Aydın|+90 532 555 01 34|selin@yildizrulman.example|圆锥滚子轴承',
      '埃及|Nile Bearings Co.|Hossam Adel|+20 100 555 0177|hossam@nilebearings.example|外球面带座轴承',
      '阿根廷|Rodamientos Sur SRL|Carla Gómez|+54 11 5555 0188|cgomez@rodasur.example|轮毂轴承',
    ],
    fields:
      'company.country company.name person.fullName person.phone/company.phone/person.mobile person.email/company.email record.productsOfInterest',
    accept: { 5: ['custom', 'record.note'] },
  },
  {
    name: 'zh9: Taiwanese customer data',
    headerRow: 0,
    lines: [
      '統編|公司名稱|英文名稱|負責人|聯絡窗口|職稱|公司電話|分機|行動電話|傳真|LINE ID|登記地址|送貨地址|付款方式|結帳日|負責業務|備註',
      '55512340|宏昇電子股份有限公司|Hong Sheng Electronics|林宏昇|蔡佩君|採購課長|02-5555-0123|216|0912-555-012|02-5555-0124|peijun.tsai|新北市中和區範例路10號5樓|同左|月結60天|25|阿凱|票期可談',
      '55567891|大禾精密有限公司|Dahe Precision|許大禾|許太太|會計|04-5555-0166||0933-555-078||dahe_hsu|台中市大里區示例街2號|台中市太平區工業路9號|貨到付現|月底|小芳|',
      '55500127|綠野貿易行|Green Field Trading|黃美玲|黃美玲|老闆娘|07-5555-0110|11|0988-555-043|07-5555-0111|mei.ling.h|高雄市前鎮區樣本路77號|高雄港5號倉|匯款|25|阿凱|交貨前先打電話',
    ],
    fields:
      'company.taxId company.name/company.localName company.name/company.localName company.representative person.fullName person.jobTitle company.phone custom person.mobile company.fax person.line company.address company.address/custom company.paymentTerms custom/company.paymentTerms record.owner record.note',
    accept: { 6: ['person.phone'], 7: ['person.phone'] },
  },
  {
    name: 'zh9: Hong Kong office, mixed languages, sheet begins in column B',
    headerRow: 2,
    lines: [
      '|海外客戶通訊錄 Overseas Customers|||||||||||',
      '-',
      '|Co. Name 公司|Attn. 聯絡人|Tel 電話|手提 Mobile|電郵|國家|Terms 付款|目的港|貨幣|產品類別|上次落單|跟單',
      '|Harbour Toys Ltd|Mrs. Fiona Blake|+44 20 5550 0123|+44 7700 555012|fiona@harbourtoys.example|英國|O/A 45 days|Felixstowe|GBP|毛公仔|2026-03-14|Winnie',
      '|Spielkiste GmbH|Herr Jonas Adler|+49 40 555 0177||adler@spielkiste.example|德國|30% deposit|Hamburg|EUR|木玩具|2026-01-22|Carmen',
      '|Kiddo Pty Ltd|Liam Hart|+61 2 5550 0148|+61 455 550 166|liam@kiddo.example|澳洲|L/C at sight|Sydney|USD|拼圖|2025-11-08|Winnie',
    ],
    fields:
      'ignore company.name person.fullName company.phone/person.phone person.mobile person.email/company.email company.country company.paymentTerms custom company.currency record.productsOfInterest custom record.owner',
    accept: { 9: ['deal.currency'], 10: ['company.industry', 'custom'], 11: ['record.lastContactedAt'] },
  },
  {
    name: 'zh9: Taipei food fair, talks with buyers, grouped header and total',
    headerRow: 3,
    lines: [
      '台北國際食品展 買主洽談紀錄表',
      '參展廠商：山水茶業　　攤位：K0555',
      '編號|買主資料||||洽談內容||||後續追蹤||',
      '|公司名|國別|代表|名片Email|詢問品項|預估年需求量(kg)|預估成交金額(US$)|洽談摘要|負責同仁|追蹤日期|結果',
      '1|Sakura Café Group|日本|佐野 真|sano@sakuracafe.example|烏龍茶、紅玉|1200|36000|要有機認證|郁婷|7/5|寄樣',
      '2|Boba Nation LLC|美國|Kevin Tran|kevin@bobanation.example|珍珠、茶包|8000|52000|想做自有品牌|郁婷|7/8|報價中',
      '3|Teehaus Lindner|德國|Ute Lindner|ute@teehaus-lindner.example|高山茶|150|9000|農藥檢驗報告|柏宇|7/12|待回覆',
      '合計|||||||97000||||',
    ],
    fields:
      'ignore company.name company.country person.fullName person.email/company.email record.productsOfInterest custom deal.amount record.note record.owner record.nextFollowUpAt deal.stage/record.lifecycle/custom',
    accept: { 11: ['record.note'] },
  },
]
