import type { HeldOutList } from './held-out-list'

export const twelfthChinese: readonly HeldOutList[] = [
  {
    name: 'c12-export-customers',
    headerRow: 1,
    lines: [
      '外贸一部客户资料表（文具）',
      '序号|客户名称|国别|客户性质|联系人|称呼|职位|座机|手机/WhatsApp|微信号|邮箱|网址|收货地址|付款方式|贸易条款|币种|主要采购产品|客户来源|客户等级|业务员|备注',
      '1|Papelera Río Hondo S.A.|墨西哥|客户|Lucía Barrientos|Ms.|采购经理|+52 55 5271 8830|+52 1 55 4410 9927||lucia@riohondo.mx|www.riohondo.mx|Calle Norte 45 No. 812, CDMX|30%定金,见提单付余款|FOB宁波|USD|中性笔、记号笔|阿里巴巴|A|林晓芸|每年3月、8月返单',
      '2|Kırtasiye Dünyası Tic. A.Ş.|土耳其|客户|Emre Saydam|Mr.|老板|+90 212 527 66 03|+90 533 712 4408||emre@kirtasiyedunyasi.com|kirtasiyedunyasi.com|Eminönü Tahtakale Cad. 71, İstanbul|D/P即期|CIF伊斯坦布尔|USD|订书机|广交会|B|周启航|压价厉害',
      '3|Stationers Lane (Pty) Ltd|南非|客户|Thabo Nkwe|Mr.|Buyer||+27 82 447 1905|thabo_sl|thabo@stationerslane.co.za||14 Foundry Rd, Durban|T/T 100%|FOB宁波|USD|文件夹|展会名片|C|林晓芸|',
      '4|义乌市亿彩货代有限公司|中国|货代|陈国栋|先生|操作|0579-85223361|13757988241|chenguodong_yc|op3@yicaifreight.cn||义乌市国际物流中心B2-217|月结30天||RMB||同行介绍||周启航|拼箱首选',
    ],
    fields:
      'ignore company.name company.country company.kind person.fullName person.honorific person.jobTitle company.phone/person.phone person.mobile/person.whatsapp person.wechat person.email/company.email company.website company.address company.paymentTerms company.incoterm company.currency/deal.currency record.productsOfInterest record.source record.rating record.owner record.note',
  },
  {
    name: 'c12-canton-fair',
    headerRow: 3,
    lines: [
      '第139届广交会客户登记汇总',
      '展位：9.2 C17-18    填表人：小徐',
      '编号|公司信息||||联系方式||||意向||||跟进情况|',
      '|公司|国家|城市|类型|姓名|电话|Email|名片照片|感兴趣的产品|目标价|预计数量|意向程度|下次跟进时间|跟进记录',
      '1|Bois et Panneaux Atlas SARL|摩洛哥|Casablanca|进口商|Youssef Benali|+212 522 30 47 18|y.benali@bpatlas.ma|IMG_0231.jpg|胶合板18mm|310|2x40HQ|高|2026-05-06|已发报价,等回复',
      '2|Timber Nest Ltd|英国|Leeds|零售商|Gareth Poole|+44 113 496 0228|gareth@timbernest.example.co.uk|IMG_0232.jpg|户外木地板|22.5|1x20GP|中|2026-05-10|要FSC证书',
      '3|Al Waha Wood Industries|阿联酋|Sharjah|工厂|Imran Qureshi|+971 6 543 2207|imran@alwahawood.ae|IMG_0235.jpg|MDF|225|5x40HQ|高|2026-05-06|',
      '4|Madeiras Planalto Ltda|巴西|Curitiba|批发商|Renata Fogaça|+55 41 3322 7705|renata@mplanalto.com.br|IMG_0240.jpg|封边条|0.12|待定|低|2026-06-01|随便看看',
    ],
    fields:
      'ignore company.name company.country company.city company.kind/custom/company.industry person.fullName person.phone/company.phone/person.mobile person.email/company.email custom record.productsOfInterest custom custom record.rating record.nextFollowUpAt record.note',
  },
  {
    name: 'c12-erp-export',
    headerRow: 0,
    lines: [
      '客户编码|客户名称|客户简称|客户分类|所属行业|纳税人识别号|开户银行|银行账号|地址|邮政编码|联系人|办公电话|移动电话|传真|电子邮件|信用额度|收款条件|币别|专管业务员|分管部门|建档日期|停用日期|备注',
      'KH0013|苏州捷晟精密机械有限公司|苏州捷晟|经销商|机床|91320594MA1XK7T23L|中行苏州园区支行|5063 7712 0094|苏州工业园区唯新路58号|215122|顾伟明|0512-62881470|13862014457|0512-62881471|gwm@jiesheng-sz.cn|500000|月结60天|人民币|马腾|华东区|2019-06-12||',
      'KH0027|东莞市利塑模具厂|利塑模具|终端|模具|92441900L63T882X1P|农行长安支行|4428 0001 0405 7713|东莞市长安镇乌沙兴二路12号|523850|黎伯强|0769-85317702|13509228816||lbq@lisumould.com|200000|货到付款|人民币|何嘉欣|华南区|2020-03-03||模具钢为主',
      'KH0058|天津港泰阀门股份有限公司|港泰阀门|终端|阀门|91120116758140992Y|工行塘沽支行|0302 0951 0930 0176|天津滨海新区海缘路199号|300451|秦素芳|022-66387190|18622017735|022-66387193|qinsf@gangtaivalve.cn|800000|月结90天|人民币|马腾|华北区|2018-11-20||',
      'KH0061|Trimco Engineering Pte Ltd|TRIMCO|经销商|机床|||||628915|Desmond Koh|+65 6861 4472|+65 9633 1280|+65 6861 4473|desmond@trimco-eng.sg|60000|T/T 30天|美元|何嘉欣|外贸部|2022-08-09|2025-12-31|',
    ],
    fields:
      'record.externalId company.name custom/company.localName company.kind/record.tags/custom company.industry company.taxId custom custom company.address company.postalCode person.fullName company.phone/person.phone person.mobile company.fax person.email/company.email company.creditLimit company.paymentTerms company.currency/deal.currency record.owner custom custom/record.firstMetAt custom record.note',
  },
  {
    name: 'c12-wechat-list',
    headerRow: 0,
    lines: [
      '微信昵称|备注名|微信号|真实姓名|单位|职务|地区|手机号码|QQ|生日|标签|添加时间|添加方式|最近沟通|意向产品|客户阶段|负责人|说明',
      '阳光总在风雨后|青岛面料刘姐|liujie_fabric|刘桂香|青岛锦柔纺织|采购主管|山东青岛|13969711825|40771826|1978-10-06|面料,老客户|2023-05-11|扫码|2026-03-20|莫代尔|成交|小谭|喜欢打电话',
      'Kevin.Z|绍兴张总|kz_shaoxing|张凯文|绍兴柯纺贸易|总经理|浙江绍兴|13575590246||1985-01-22|面料,大单|2024-02-28|朋友推荐|2026-03-18|涤纶雪纺|洽谈中|小谭|',
      '朵朵妈|广州童装陈小姐|duoduo_8866|陈雅琪|广州朵朵童衣|店主|广东广州|18026351178|99182734|1990-07-15|童装|2025-09-04|抖音|2026-01-09|纯棉针织|潜在|阿标|怕麻烦',
      'ราชา fabric|曼谷拉差|racha_fab|Racha Thongdee|Racha Fabric Shop|Owner|泰国曼谷|+66 89 112 4470|||海外|2025-11-30|展会|2026-02-14|印花布|洽谈中|阿标|用翻译软件聊',
    ],
    fields:
      'person.nickname person.nickname/custom person.wechat person.fullName company.name person.jobTitle company.region/company.city person.mobile custom person.birthday record.tags record.firstMetAt/custom record.source record.lastContactedAt record.productsOfInterest record.lifecycle/deal.stage record.owner record.note',
  },
  {
    name: 'c12-taiwan-cards',
    headerRow: 2,
    lines: [
      '名片整理－台北國際食品展',
      '-',
      '項次|公司名稱|英文名稱|統一編號|負責人|聯絡人|部門|職稱|公司電話|分機|行動電話|傳真|電子郵件|LINE ID|郵遞區號|縣市|地址|公司網站|洽談日期|需求品項|客戶評等|備註',
      '1|佳穗食品股份有限公司|Chia Sui Foods Co., Ltd.|28471193|賴俊宏|吳佩珊|採購部|課長|04-2359-7718|215|0933-482-117|04-2359-7720|peishan@chiasui.com.tw|peishan0508|407|台中市|西屯區工業三十八路 92 號|www.chiasui.com.tw|2026/06/24|韓式辣椒醬|A|要先試樣',
      '2|禾田國際有限公司|Hotien International|53190826|許文彬|許文彬||總經理|02-2778-4061||0921-660-385||wenbin@hotien.tw|wb_hotien|106|台北市|大安區忠孝東路四段 201 號 7 樓||2026/06/24|海苔|B|',
      '3|樂鮮實業|Le Xian Enterprise|42086715|蔡秀琴|蔡明翰|業務部|副理|07-812-3390|18|0988-014-762|07-812-3391|mh.tsai@lexian.com.tw||806|高雄市|前鎮區新衙路 286 號|www.lexian.com.tw|2026/06/25|冷凍水餃|B|通路為量販',
      '4|晨曦商行|Morning Light Co.|90174428|簡淑惠|簡淑惠||店長|03-426-5518||0970-335-819||dawn.shop@gmail.com|dawnshop|320|桃園市|中壢區中央西路二段 45 號||2026/06/26|泡麵|C|量少',
    ],
    fields:
      'ignore company.name company.localName/company.name company.taxId company.representative person.fullName person.department person.jobTitle company.phone custom person.mobile company.fax person.email/company.email person.line company.postalCode company.city/company.region company.address company.website record.firstMetAt/record.lastContactedAt record.productsOfInterest record.rating record.note',
    accept: { 1: ['company.localName'], 9: ['company.phone', 'person.phone'] },
  },
  {
    name: 'c12-hk-quotations',
    headerRow: 1,
    lines: [
      'QUOTATION RECORD 報價紀錄 2026',
      '報價單號 Quote No.|日期 Date|客戶 Customer|聯絡人 Attn|電郵 Email|項目名稱 Project|貨品 Item|數量 Qty|單價 Unit Price|總額 Amount|貨幣 Curr.|價格條款 Terms|付款條件 Payment|有效期至 Valid until|狀態 Status|預計落單日|跟進同事 Sales|備註 Remarks',
      'HK26-0108|08/01/2026|Luminex Clinics Ltd|Ms. Fiona Mak|fiona.mak@luminexclinics.hk|診所燈具更換|手術燈 LED|6|9,800|58,800|HKD|DDP Kowloon|30 days|08/02/2026|跟進中|28/02/2026|Jacky|',
      'HK26-0115|20/01/2026|Barrowfield Care Homes|Tom Egerton|tegerton@barrowfieldcare.example.uk|Nursing bed tender|電動護理床|120|410|49,200|GBP|CIF Felixstowe|L/C 60 days|20/03/2026|已報價|15/04/2026|Winnie|需 UKCA',
      'HK26-0119|27/01/2026|澳門康怡藥房|何生|hongyi.pharm@macau.ctm.net|血糖機補貨|血糖機連試紙|300|85|25,500|MOP|EXW|COD|10/02/2026|已成交|05/02/2026|Jacky|過年前要貨',
      'HK26-0126|11/02/2026|PT Sehat Medika|Ibu Ratna|ratna@sehatmedika.co.id|Oximeter distribution|血氧儀|5,000|7.4|37,000|USD|FOB HK|T/T 30/70|11/03/2026|失單|31/03/2026|Winnie|價格太高',
    ],
    fields:
      'custom/record.externalId custom company.name person.fullName person.email/company.email deal.title record.productsOfInterest/deal.title custom custom deal.amount deal.currency/company.currency company.incoterm company.paymentTerms custom deal.stage deal.expectedCloseOn record.owner record.note',
  },
  {
    name: 'c12-registry-export',
    headerRow: 1,
    lines: [
      '企业查询结果导出（仅供内部使用）',
      '企业名称|登记状态|法定代表人|注册资本|成立日期|核准日期|所属省份|所属城市|所属区县|有效手机号|更多电话|企业邮箱|统一社会信用代码|企业类型|所属行业|参保人数|英文名|网址|注册地址|经营范围',
      '潍坊润宠食品有限公司|存续|孙兆辉|500万人民币|2014-08-21|2023-06-05|山东省|潍坊市|昌乐县|15963642217|0536-6719902;0536-6719903|runchong@163.com|91370725312880417B|有限责任公司|农副食品加工业|63|Weifang Runchong Food Co., Ltd.|www.runchong-pet.cn|潍坊市昌乐县城南街道新城街1180号|宠物食品生产、销售;货物进出口',
      '温州喵星宠物用品有限公司|存续|叶海燕|100万人民币|2018-04-13|2022-01-17|浙江省|温州市|平阳县|13868877120|0577-63710228|sales@meowstar.cn|91330326MA2CN4WR7J|有限责任公司|文教、工美用品制造业|18|Wenzhou Meowstar Pet Products Co., Ltd.||平阳县水头镇标准园区6幢|宠物咬胶、玩具制造',
      '上海牧安生物科技股份有限公司|存续|贺蓉|3000万人民币|2009-12-02|2024-09-30|上海市|上海市|奉贤区|18917703364|021-57110836|ir@muan-bio.com|91310120698831457Q|股份有限公司|科技推广服务业|204|Shanghai Muan Biotech Co., Ltd.|www.muan-bio.com|上海市奉贤区海湾镇五四公路4399号|兽药、饲料添加剂研发',
      '邢台爪印饲料厂|注销|武建军|50万人民币|2011-03-29|2021-07-08|河北省|邢台市|南和区|13131924408||zhaoyin_feed@126.com|91130527571319960D|个人独资企业|农副食品加工业|5|||邢台市南和区和阳镇|犬粮生产',
    ],
    fields:
      'company.name custom company.representative custom company.foundedOn custom company.region company.city company.region/company.city/company.address/custom company.phone/person.mobile company.phone company.email company.taxId custom company.industry company.employees/custom company.localName/company.name company.website company.address company.industry/custom/record.productsOfInterest/record.note',
    accept: { 0: ['company.localName'], 1: ['record.lifecycle'] },
  },
  {
    name: 'c12-follow-table',
    headerRow: 2,
    lines: [
      '汽配出口跟单 / 跟进表',
      '-',
      '客户代码|公司英文名|公司中文名|国家|港口|联系人1|联系人1电话|联系人2|联系人2电话|Skype|领英|年采购额(万美元)|现有供应商|首次接触|上次联系|下次联系|跟进状态|预计成交金额(USD)|预计成交日期|跟进人|问题点',
      'RU-007|Avtozapchast Severo-Zapad LLC|西北汽配|俄罗斯|圣彼得堡|Denis Kuprin|+7 812 309-77-21|Olga Vetrova|+7 921 554-10-88|kuprin.den||120|浙江某厂|2024-08-27|2026-03-02|2026-03-16|打样|45,000|2026-05-01|邵敏|付款走哈萨克',
      'EG-003|Nile Auto Spare|尼罗河汽配|埃及|亚历山大|Mahmoud Fathy|+20 3 487 1290|Amr Fathy|+20 100 338 2716||linkedin.com/in/mfathy-nile|35|印度|2025-10-15|2026-02-20|2026-03-20|已报价|18,000|2026-04-10|邵敏|外汇短缺',
      'CL-001|Repuestos Andinos SpA|安第斯配件|智利|圣安东尼奥|Rodrigo Venegas|+56 2 2697 3305|Paula Ruz|+56 9 8120 4473|rvenegas.andinos|linkedin.com/in/rodrigovenegasr|60|台湾|2025-04-18|2026-03-09|2026-03-12|谈价|27,500|2026-03-31|龙家豪|要独家',
      'NG-011|Kingsway Motors & Parts|国王路汽配|尼日利亚|拉各斯|Emeka Obi|+234 803 441 7720||||linkedin.com/in/emeka-obi-km|20|广州贸易商|2026-01-11|2026-02-28|2026-03-25|新询盘|9,000|2026-06-15|龙家豪|只要小单',
    ],
    fields:
      'record.externalId company.name/company.localName company.localName/company.name company.country custom person.fullName person.phone/person.mobile person.fullName/custom person.phone/person.mobile/custom person.skype person.linkedin custom custom record.firstMetAt record.lastContactedAt record.nextFollowUpAt deal.stage/record.lifecycle deal.amount deal.expectedCloseOn record.owner record.note/custom',
  },
]
