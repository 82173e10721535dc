import type { HeldOutList } from './held-out-list'

/** Chinese lists of the eighth set, in simplified and traditional characters. */
export const eighthChineseLists: readonly HeldOutList[] = [
  {
    name: 'cn: follow-up sheet of an export salesman',
    headerRow: 1,
    lines: [
      '2026年客户跟进表（外贸三部）',
      '序号|客户名称|国家/地区|客户来源|客户级别|主营产品|采购意向|联系人|职务|邮箱|WhatsApp/微信|电话|官网|首次联系日期|最近跟进日期|下次跟进日期|跟进进展|跟进人|背调结果|备注',
      '1|Luz Norte S.A.|智利|阿里国际站|A|灯具批发|LED灯带 5000米|Pablo Rojas|采购经理|pablo@luznorte.example|+56955500101|+56 2 5550 0101|www.luznorte.example|2026-03-02|2026-09-18|2026-09-30|已报价，等回复|陈静|海关数据有记录|',
      '2|Brightway Kenya|肯尼亚|广交会139届|B|工程照明|太阳能路灯|John Mwangi|老板|john@brightway.example|+254722555102|+254 20 555 0102|brightway.example|2026-04-16|2026-08-05|2026-10-09|寄样中|陈静|未查到|要CE证书',
      '3|Lampa Trade|乌兹别克斯坦|老客户介绍|C|五金灯饰|球泡灯|Aziz|采购|aziz@lampatrade.example|aziz_uz|+998 71 555 0103||2025-11-20|2026-07-30||暂无需求|郑凯|规模小|价格敏感',
      '4|Nordic Lys AS|挪威|谷歌开发|A|户外灯|地埋灯 IP68|Ingrid Dahl|Product Manager|ingrid@nordiclys.example|+4795550104|+47 55 50 01 04|nordiclys.example|2026-06-08|2026-09-21|2026-09-28|样品测试通过|郑凯|信用良好|账期要求60天',
    ],
    fields:
      'ignore company.name company.country record.source record.rating company.industry/custom record.productsOfInterest person.fullName person.jobTitle person.email/company.email person.whatsapp/person.wechat person.phone/company.phone company.website record.firstMetAt record.lastContactedAt record.nextFollowUpAt record.note/custom/record.lifecycle/deal.stage record.owner custom/record.note record.note',
  },
  {
    name: 'cn: customer master of an ERP',
    headerRow: 0,
    lines: [
      '编码|名称|简称|助记码|客户分类|默认币别|税务登记号|开户银行|银行账号|法人代表|注册资本(万)|省份|城市|详细地址|邮编|联系人|手机|座机|传真|电子邮箱|信用额度|收款条件|专管业务员|停用日期|建档日期',
      '01.0201|宁波海纳进出口有限公司|宁波海纳|NBHN|经销商|人民币|91330200MA55500201|宁波银行江北支行|55500000201|戴维明|500|浙江|宁波|江北区北岸财富中心8幢|315020|戴小姐|13855500201|0574-55500201|0574-55500202|dai@hainabo.example|300000|月结30天|许峰||2019-05-06',
      '01.0202|成都锦程机电设备有限公司|成都锦程|CDJC|终端客户|人民币|91510100MA55500203|建设银行高新支行|55500000203|罗强|1000|四川|成都|高新区天府三街19号|610041|罗强|13955500203|028-55500203||luo@jincheng.example|150000|款到发货|许峰||2020-08-19',
      '02.0203|Pacific Tools Pty Ltd|Pacific Tools|PT|海外客户|美元||||Greg Hall||||12 Dock Rd, Brisbane|4007|Greg Hall|+61 455 550 204|+61 7 5550 0204||greg@pacifictools.example|50000|T/T 30/70|梁雨||2021-03-30',
      '01.0204|佛山市顺德区恒瑞五金厂|恒瑞五金|HRWJ|经销商|人民币|91440606MA55500205|顺德农商行|55500000205|何瑞|50|广东|佛山|顺德区容桂街道工业路7号|528303|何瑞|13755500205|0757-55500205|0757-55500206|hengrui@hengrui.example|80000|月结60天|梁雨|2025-12-31|2016-01-11',
    ],
    fields:
      'record.externalId company.name custom custom custom/record.tags company.currency company.taxId custom custom company.representative custom company.region company.city company.address company.postalCode person.fullName person.mobile company.phone/person.phone company.fax company.email/person.email company.creditLimit company.paymentTerms record.owner custom custom/record.firstMetAt',
  },
  {
    name: 'cn: export of a business-card app',
    headerRow: 0,
    lines: [
      '姓名|英文名|公司|部门|职位|手机|办公电话|传真|邮箱|网址|公司地址|微信号|QQ|生日|分组|创建时间|名片备注',
      '周晓彤|Tina Zhou|杭州织造坊纺织有限公司|外销部|经理|13655500301|0571-55500301|0571-55500309|tina@zzf.example|www.zzf.example|杭州市萧山区市心北路100号|tina_zzf|555000301|1988-04-12|供应商;面料|2026-10-16 09:21:04|面料展认识',
      '高翔|Sean Gao|青岛蓝海冷链物流|市场部|主管|13555500302|0532-55500302||sean@blcold.example|blcold.example|青岛市黄岛区前湾港路55号|gaoxiang_qd|||货代|2026-10-16 10:02:41|冷柜价格有优势',
      '欧阳娜|Nana|上海品味食品贸易|采购中心|采购总监|13455500303|021-55500303|021-55500304|nana@pinwei.example||上海市闵行区虹梅路300弄|nana_pw|555000303|1990-11-02|客户|2026-10-17 14:33:10|要进口橄榄油',
      '贺建国||山东鲁班木业|总经办|总经理|13355500304|0539-55500304||he@luban.example|luban.example|临沂市兰山区木业园12号|hejianguo|||供应商;胶合板|2026-10-18 16:05:55|',
    ],
    fields:
      'person.fullName/person.localName person.localName/person.fullName/person.nickname/custom company.name person.department person.jobTitle person.mobile person.phone/company.phone company.fax person.email/company.email company.website company.address/person.address person.wechat custom person.birthday record.tags custom/record.firstMetAt record.note',
  },
  {
    name: 'tw: customer cards of a trading house',
    headerRow: 1,
    lines: [
      '客戶基本資料表　製表日期：115/10/02',
      '客戶代號|客戶簡稱|客戶全名|統一編號|負責人|聯絡人|職稱|電話(公司)|分機|行動電話|傳真|電子信箱|LINE ID|公司地址|送貨地址|付款條件|幣別|業務員|往來等級|停用|備註',
      'T0401|宏遠|宏遠精密股份有限公司|55504010|邱志宏|曾雅雯|採購專員|02-5550-0401|215|0912-555-401|02-5550-0409|yawen@hongyuan.example|yawen401|新北市土城區中央路四段1號|同公司地址|月結60天|TWD|簡士傑|A|N|',
      'T0402|大昌|大昌五金行|55504020|葉大昌|葉太太||04-5550-0402||0922-555-402||dachang@dachang.example|dachang55|台中市豐原區三民路20號|台中市神岡區倉庫路3號|現金|TWD|簡士傑|C|N|下午才有人接',
      'U0403|Cascade|Cascade Outdoor LLC||M. Reyes|Kim Reyes|Sourcing|+1 206 555 0403|12|+1 206 555 0493||kim@cascade.example||400 Pine St, Seattle|Long Beach whse|T/T 30 days|USD|藍心怡|B|N|耶誕前出貨',
      'T0404|永發|永發食品工業股份有限公司|55504040|賴永發|鍾佩珊|課長|06-5550-0404|33|0933-555-404|06-5550-0405|peishan@yungfa.example|peishan_yf|台南市永康區中正北路500號||月結30天|TWD|藍心怡|B|Y|已轉同業',
      'T0405|綠野|綠野園藝有限公司|55504050|温綠野|方小姐|會計|03-5550-0405||0955-555-405|03-5550-0406|acc@greenfield.example||桃園市大溪區信義路8號|同上|次月10日匯款|TWD|簡士傑|B|N|',
    ],
    fields:
      'record.externalId custom company.name company.taxId company.representative person.fullName person.jobTitle company.phone custom person.mobile company.fax person.email/company.email person.line company.address custom company.paymentTerms company.currency record.owner record.rating custom record.note',
  },
  {
    name: 'tw: badge scans of a computer fair',
    headerRow: 0,
    lines: [
      '掃描時間|參觀者編號|姓|名|公司名稱|部門|職稱|國別|城市|Email|聯絡電話|行業別|公司規模|感興趣產品|採購權限|現場備註|掃描人員|攤位號',
      '2026/06/02 10:14|V550501|Kumar|Rohit|Sundar Systems|Procurement|Manager|印度|Chennai|rohit@sundar.example|+91 98555 00501|系統整合|51-200|工業電腦|有|要求提供BSP|范姜|K0812',
      '2026/06/02 10:40|V550502|林|佳蓉|碩達科技|研發處|工程師|台灣|新竹|jr.lin@shuoda.example|0911-555-502|半導體|1000以上|散熱模組|無|索取型錄|范姜|K0812',
      '2026/06/02 11:25|V550503|Weber|Jonas|Weber Embedded|Einkauf|Leiter|德國|Stuttgart|weber@weber-emb.example|+49 711 555 0503|自動化|11-50|單板電腦|有|下週回信|杜宜庭|K0812',
      '2026/06/03 15:02|V550504|Okafor|Ada|Lagos Tech Hub||CEO|奈及利亞|Lagos|ada@lthub.example|+234 803 555 0504|零售|1-10|迷你電腦|有|在找代理|杜宜庭|K0812',
    ],
    fields:
      'record.firstMetAt custom/record.externalId person.familyName person.givenName company.name person.department person.jobTitle company.country company.city person.email/company.email person.phone/person.mobile/company.phone company.industry company.employees record.productsOfInterest custom record.note record.owner custom',
  },
  {
    name: 'hk: customers of a forwarder, two header rows',
    headerRow: 1,
    lines: [
      '客戶|||聯絡|||||運輸|||賬務||',
      '客戶編號|公司名（英文）|公司名（中文）|聯絡人|稱謂|電郵|直線|手提|起運港|目的港|貿易條款|賬期|信用額(HKD)|跟單員',
      'FW-601|Kin Shing Toys Ltd.|建成玩具有限公司|Raymond Fok|先生|raymond@kinshing.example|2555 0601|9555 0601|鹽田|Felixstowe|FOB|30天|200,000|阿欣',
      'FW-602|Golden Thread Garments|金線製衣廠|Mabel Kwan|小姐|mabel@gthread.example|2555 0602|6555 0602|香港|New York|CIF|45天|350,000|阿欣',
      'FW-603|Orient Watch Parts Co.|東方錶件公司|Alan Siu|先生|alan@orientwp.example|3555 0603|5555 0603|香港|Hamburg|EXW|現結|0|Peggy',
      'FW-604|Wing Hing Plastics|永興塑膠製品|Mrs. Lau|太太|lau@winghing.example|2555 0604|9855 0604|蛇口|Jebel Ali|FOB|30天|120,000|Peggy',
    ],
    fields:
      'record.externalId company.name company.localName person.fullName person.honorific person.email/company.email person.phone/company.phone person.mobile custom custom company.incoterm company.paymentTerms company.creditLimit record.owner',
  },
  {
    name: 'cn: distributors of a lamp maker, without a header',
    headerRow: null,
    lines: [
      '1|Al Safa Lighting LLC|阿联酋|Khalid Mansoor|+971 50 555 0701|khalid@alsafa.example|LED筒灯|A|要做独家代理',
      '2|Iluminar Andina SAS|哥伦比亚|Diana Vélez|+57 310 555 0702|diana@iluminar.example|面板灯、灯管|B|每季度返单',
      '3|Pt. Cahaya Abadi|印尼|Rudi|+62 811 555 0703|rudi@cahaya.example|投光灯|B|需要SNI认证',
      '4|Svetlo Market|白俄罗斯|Ирина Козел|+375 29 555 0704|irina@svetlo.example|灯带|C|付款慢',
      '5|Lumen Maroc SARL|摩洛哥|Y. Bennani|+212 661 555 705|bennani@lumenmaroc.example|路灯|A|政府项目多',
    ],
    fields:
      'ignore company.name company.country person.fullName person.mobile/person.phone/company.phone person.email/company.email record.productsOfInterest/custom record.rating/custom record.note/custom',
  },
]
