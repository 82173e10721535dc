import type { HeldOutList } from './held-out-list'

/** Chinese lists (simplified and traditional) of the eleventh set, by an author who saw no words of the program. */
export const eleventhChinese: readonly HeldOutList[] = [
  {
    name: 'c11 follow-up table of an export clerk',
    headerRow: 1,
    lines: [
      '外贸客户跟进表（2026年下半年）',
      '序号|客户名称|国家|联糸人|职务|手机/WhatsApp|微信号|邮箱|意向产品|客户来源|等级|首次联系|最近跟进|下次跟进|跟进情况|业务员',
      '1|Brightline Lighting Ltd|英国|Owen Hartley|Purchasing Manager|+44 7700 912 338||owen@brightline-lighting.co.uk|LED灯带|阿里国际站|A|2026/3/14|2026/8/29|2026/9/10|样品已签收，等测试结果|周婷',
      '2|Iluminaciones Vega|西班牙|Marta Vega|老板|+34 611 204 557|martavega_es|marta@iluvega.es|筒灯|广交会|B|2025/10/17|2026/7/2|2026/9/15|嫌价格高，已降3%|周婷',
      '3|Noor Electrical Est.|沙特|Faisal Bakr|采购|+966 50 883 1192||faisal@noor-elec.sa|投光灯|谷歌开发信|C|2026/5/6|2026/5/20||没回复|何家豪',
      '4|Svetotorg|俄罗斯|Дмитрий Панин|Директор|+7 903 551 08 74|panin_svet|panin@svetotorg.ru|面板灯|老客户介绍|A|2024/11/2|2026/8/31|2026/9/5|返单2个柜，PI已发|何家豪',
      '5|Lampu Jaya CV|印尼|Budi Hartono|Manager|+62 812 9034 771|budi_lampu|budi@lampujaya.id|工矿灯|展会|B|2026/4/23|2026/8/12|2026/9/20|要SNI证书|周婷',
    ],
    fields:
      'ignore company.name company.country person.fullName person.jobTitle person.mobile/person.whatsapp person.wechat person.email record.productsOfInterest record.source record.rating record.firstMetAt record.lastContactedAt record.nextFollowUpAt record.note record.owner',
  },
  {
    name: 'c11 Taiwan machine tools, header of two rows',
    headerRow: 3,
    lines: [
      '宏鎰精機股份有限公司　客戶基本資料表',
      '製表日期：115/09/01',
      '項次|公司名稱||統一編號|聯絡窗口||||營業地址|||通訊||交易條件||備註',
      '|中文|英文||姓名|職稱|分機|E-mail|郵遞區號|縣市|路段門牌|電話|傳真|付款方式|信用額度(萬)|',
      '1|昇鴻機械工業有限公司|Sheng Horng Machinery Co., Ltd.|24815507|蔡宗翰|採購主任|216|th.tsai@shenghorng.com.tw|41152|台中市|太平區光興路 1280 號|04-2278-3316|04-2278-3320|月結60天|150|主軸維修客戶',
      '2|銓威自動化股份有限公司|Chuan Wei Automation Corp.|54120983|賴佩珊|專員|305|peishan@cwauto.com.tw|33383|桃園市|龜山區文明路 62 巷 8 號|03-318-9027|03-318-9028|月結30天|80|',
      '3|東佑模具廠|Tung Yu Mold|09773215|洪添福|老闆||tungyu.mold@msa.hinet.net|50093|彰化縣|彰化市彰南路二段 411 號|04-738-6650|04-738-6651|現金|20|只收現貨',
      '4|勤發工業股份有限公司|Chin Fa Industrial Co., Ltd.|80264419|邱郁雯|課長|128|yuwen@chinfa.com.tw|71041|台南市|永康區中正北路 356 號|06-253-8871|06-253-8890|T/T 出貨前|200|報價要附圖面',
    ],
    fields:
      'ignore company.localName company.name company.taxId person.fullName person.jobTitle custom person.email company.postalCode company.city/company.region company.address company.phone company.fax company.paymentTerms company.creditLimit record.note',
    accept: { 6: ['person.phone', 'company.phone'] },
  },
  {
    name: 'c11 badge scans of a fair, mixed headers',
    headerRow: 0,
    lines: [
      'Scan Time|胸卡号|First Name|Last Name|公司 Company|Country/Region|职位|办公电话|手机|邮箱|感兴趣产品|业务性质|扫描员|展馆|备注',
      '2026-10-15 09:42|B0138827|Ahmed|Salim|Delta Home Co.|Egypt|General Manager|+20 2 2736 4418|+20 100 553 7712|a.salim@deltahome-eg.com|不锈钢锅具|进口商|林晓彤|10.2|要独家',
      '2026-10-15 10:08|B0140056|Helena|Costa|Casa Bonita Importadora|Brazil|Buyer|+55 11 3088 4127|+55 11 98822 6403|helena@casabonita.com.br|保温杯|零售商|林晓彤|10.2|',
      '2026-10-15 10:55|B0119430|Rajesh|Mehta|Mehta Kitchenware Pvt Ltd|India|Director|+91 22 2851 7740|+91 98200 41173|rajesh@mehtakitchen.in|压力锅|批发商|邓伟|10.2|问ISI认证',
      '2026-10-15 14:31|B0152218|Piotr|Zawada|Domowe Sprzety|Poland|Category Manager|+48 22 410 3390|+48 600 712 845|p.zawada@domowesprzety.pl|硅胶餐具|连锁超市|邓伟|10.2|LFGB报告',
      '2026-10-15 16:20|B0148891|Nguyễn|Thị Lan|Lan Anh Household|Vietnam|Owner|+84 28 3822 9056|+84 908 116 742|lan@lananhhouse.vn|保鲜盒|批发商|林晓彤|10.2|混柜',
    ],
    fields:
      'record.firstMetAt record.externalId/custom person.givenName person.familyName company.name company.country person.jobTitle company.phone/person.phone person.mobile person.email record.productsOfInterest company.industry/company.kind/custom record.owner custom record.note',
  },
  {
    name: 'c11 friends of WeChat',
    headerRow: 0,
    lines: [
      '微信昵称|真实姓名|微信号|手机号|公司|省份|城市|标签|添加时间|来源|生日|QQ|备注',
      '海阔天空|王建国|wjg_1975|13906531820|宁波恒达五金厂|浙江|宁波|五金,供应商|2024-05-18|广交会加的|1975-08-02|28837104|老板，晚上回信息',
      'Lily 布料|沈莉莉|shenlili_sx|13588220714|绍兴润锦纺织有限公司|浙江|绍兴|面料|2025-02-11|朋友推荐|1988-12-20||样布寄到公司',
      '阿强物流|黄志强|hzq-logis|13760431195|深圳迅捷国际货代|广东|深圳|货代|2023-09-30|群里|1982-03-15|4410872|美线价格好',
      '小鱼儿|于洋|yuyang0619|15053276618|青岛海之味食品|山东|青岛|食品,重点|2026-01-07|名片|1991-06-19||',
      '木木|林森|linsen_wood|13959277043|漳州林森木业|福建|漳州|木材,供应商|2025-11-25|1688|1979-10-10|90377251|只做含税价',
    ],
    fields:
      'person.nickname person.fullName person.wechat person.mobile company.name company.region company.city record.tags record.firstMetAt/custom record.source person.birthday custom record.note',
  },
  {
    name: 'c11 customers file of an ERP',
    headerRow: 0,
    lines: [
      '客户编码|客户全称|助记码|纳税人识别号|法定代表人|注册资金(万元)|成立日期|所属行业|注册地址|邮编|联系电话|传真|开户行|银行账号|币别|信用额度|账期(天)|专管业务员|停用标志',
      'KH0001|苏州锦程汽车零部件有限公司|SZJC|91320505MA1X7K2P3T|顾明远|2000|2011-06-09|汽车零部件|江苏省苏州市高新区浒墅关镇浒青路88号|215151|0512-66728830|0512-66728831|中国银行苏州高新支行|4876 5521 9038|人民币|800000|60|孙涛|否',
      'KH0002|重庆渝力制动系统股份有限公司|CQYL|91500108MA5U2R8H6D|杨光辉|5600|2004-03-22|汽车零部件|重庆市南岸区江龙路17号|401336|023-62451190|023-62451193|建设银行重庆南坪支行|5000 1093 6000 5522|人民币|1500000|90|孙涛|否',
      'KH0007|上海德弗瑞贸易有限公司|SHDFR|91310115MA1H9C4Q0X|Andreas Vogt|500|2016-11-01|批发贸易|上海市浦东新区张杨路500号|200122|021-58360274|021-58360275|汇丰银行上海分行|0880 5521 3301|欧元|300000|30|徐雯|否',
      'KH0015|芜湖三联橡塑制品厂|WHSL|91340200MA2NBY6T1E|陶四海|100|1998-05-12|橡胶塑料|安徽省芜湖市鸠江区官陡路6号|241060|0553-5841120||工商银行芜湖鸠江支行|1307 0182 0902|人民币|0|0|徐雯|是',
    ],
    fields:
      'record.externalId company.name custom company.taxId company.representative custom company.foundedOn company.industry company.address company.postalCode company.phone company.fax custom custom company.currency company.creditLimit company.paymentTerms record.owner custom',
    accept: { 18: ['record.lifecycle'] },
  },
  {
    name: 'c11 quotations followed up',
    headerRow: 2,
    lines: [
      '报价跟踪表',
      '部门：外销一部　　更新：9月4日',
      '报价单号|客户|国家|项目名称|型号|数量(台)|报价总额|币种|价格条款|付款条件|目的港|阶段|预计下单|赢率|业务|竞争对手|备注',
      'BJ260801|Plasticos del Norte|墨西哥|注塑机更新项目|HM-280|2|96400|USD|FOB 宁波|30%定金|Manzanillo|谈判中|2026-10-20|60%|郭峰|海天|要西语说明书',
      'BJ260804|Packwell Industries|孟加拉|吹瓶生产线|PB-6|1|143000|USD|CIF 吉大港|L/C 即期|Chattogram|已报价|2026-12-15|35%|郭峰|印度品牌|',
      'BJ260811|Termoplast-M|白俄罗斯|回收造粒机|ZL-150|1|58800|EUR|FCA 宁波|50%预付|铁路|合同审核|2026-09-25|80%|叶琳|无|付款银行待定',
      'BJ260819|Kisumu Plastics Ltd|肯尼亚|瓶盖模具|24腔|3|41700|USD|CFR|T/T|Mombasa|方案|2026-11-30|25%|叶琳|不详|客户预算小',
      'BJ260823|Vinh Tien JSC|越南|注塑机二期|HM-180|4|118000|USD|CIF|30/70|Hai Phong|赢单|2026-09-01|100%|郭峰|台湾|等定金到账',
    ],
    fields:
      'custom company.name company.country deal.title custom custom deal.amount deal.currency company.incoterm company.paymentTerms custom deal.stage deal.expectedCloseOn custom record.owner custom record.note',
  },
  {
    name: 'c11 small factories, no header',
    headerRow: null,
    lines: [
      '1|义乌市晨曦饰品有限公司|陈晓燕|总经理|13857960413|0579-85334127|xiaoyan@chenxi-sp.com|浙江省义乌市稠江街道新科路12号|www.chenxi-sp.com|发夹打样7天，起订500个',
      '2|东莞市佳豪塑胶制品厂|卢伟文|业务经理|13712880966|0769-82231508|luweiwen@jiahao-plastic.cn|广东省东莞市塘厦镇林村工业路3号|www.jiahao-plastic.cn|验过厂，有BSCI',
      '3|揭阳市百利五金有限公司|吴楚鹏|厂长|13592911750|0663-8780226|wcp@baili-hw.com|广东省揭阳市榕城区仙桥镇西岐村|www.baili-hw.com|交期不稳定，备选',
      '4|扬州华绒玩具有限公司|戴敏|外贸主管|15952718840|0514-87691145|daimin@huarongtoys.com|江苏省扬州市广陵区杭集镇裴庄路21号|www.huarongtoys.com|毛绒玩具价格合适，下次再谈',
      '5|曹县林艺木制品有限公司|孔祥瑞|销售|18253072261|0530-3449087|kong@linyi-wood.cn|山东省菏泽市曹县普连集镇工业园|www.linyi-wood.cn|',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle person.mobile company.phone/person.phone person.email company.address company.website record.note',
  },
  {
    name: 'c11 Hong Kong trading house',
    headerRow: 1,
    lines: [
      '往來公司名冊 Contact List (updated by Winnie 2026/08)',
      'Ref.|Company Name|中文名稱|類別|Attn.|中文姓名|稱呼|Title|Direct Line|Mobile|WhatsApp|Fax|Email|Address 1|Address 2|Country|Website|Payment Terms|備註',
      'S-001|Kwong Fat Garment Factory Ltd|廣發製衣廠有限公司|供應商|Chan Siu Ming|陳兆明|Mr.|Merchandiser|2389 4471|9402 8836|9402 8836|2389 4480|siuming@kwongfat-gmt.hk|Flat B, 9/F, Wing Hing Ind. Bldg|83 Hung To Road, Kwun Tong|Hong Kong|www.kwongfat-gmt.hk|30 days|毛衫',
      'C-014|Maison Perrin SARL||客戶|Claire Perrin||Ms.|Acheteuse|+33 4 7283 1140|+33 6 2240 8175|+33 6 2240 8175||claire@maisonperrin.fr|12 rue des Tisserands|69001 Lyon|France|www.maisonperrin.fr|L/C at sight|春季單二月前落',
      'F-003|Ocean Bridge Freight Ltd|海橋貨運有限公司|貨代|Wong Ka Yan|黃嘉欣|Ms.|Sales Executive|2736 0915|6118 3327|6118 3327|2736 0920|kayan@oceanbridge.hk|Unit 1207, Cargo Centre|18 Kwai On Road, Kwai Chung|Hong Kong|www.oceanbridge.hk|COD|歐洲線',
      'C-022|Nordic Kids AS||客戶|Lars Haugen||Mr.|Buying Director|+47 2240 5518|+47 917 33 204|+47 917 33 204||lars@nordickids.no|Storgata 41|0182 Oslo|Norway|www.nordickids.no|T/T 45 days|OEKO-TEX 必須',
      'A-002|Lam & Partners Agency|林氏代理行|代理|Lam Chi Keung|林志強|Mr.|Partner|2544 7783|9077 2264|9077 2264|2544 7784|ck@lamagency.com|Room 505, Tak Fung House|21 Bonham Strand, Sheung Wan|Hong Kong|www.lamagency.com|佣金 3%|',
    ],
    fields:
      'record.externalId company.name company.localName company.kind person.fullName person.localName person.honorific person.jobTitle person.phone person.mobile person.whatsapp company.fax person.email company.address company.address company.country company.website company.paymentTerms record.note',
  },
]
