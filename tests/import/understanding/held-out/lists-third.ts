import type { HeldOutList } from './held-out-list'

/** A third set, written after the second had been studied and before any of these was tried. */
export const thirdLists: readonly HeldOutList[] = [
  {
    name: 'ko: membership of an association',
    headerRow: 2,
    lines: [
      '회원사 주소록 (2024년 하반기)',
      '-',
      'NO.|회원사명|대표이사 성명|주요 생산품|설립 일자|상시 근로자 수|본사 주소|본사 전화|본사 팩스|실무 담당자명|실무자 직위|실무자 휴대폰|실무자 e-mail|회비 납부 여부',
      '1|(주)새한정밀|이도현|자동차 부품|1998-03-11|85|경기도 화성시 향남읍 공단로 12|031-350-1111|031-350-1112|박지수|과장|010-2211-3344|jspark@saehan.co.kr|완납',
      '2|우진금속(주)|최태식|금형|2003-07-01|42|인천시 남동구 남동대로 215|032-812-2222|032-812-2223|윤서연|대리|010-5566-7788|sy.yoon@woojin.kr|미납',
      '3|대림화학공업㈜|한상우|도료|1987-11-20|130|울산시 남구 산업로 44|052-270-3333||강태오|팀장|010-9900-1122|to.kang@daelimchem.com|완납',
    ],
    fields:
      'ignore company.name company.representative record.productsOfInterest company.foundedOn company.employees company.address company.phone company.fax person.fullName person.jobTitle person.mobile person.email custom',
    accept: { 3: ['custom', 'company.industry'], 13: ['ignore', 'record.tags', 'company.paymentTerms'] },
  },
  {
    name: 'ko: sales pipeline',
    headerRow: 0,
    lines: [
      '프로젝트명|고객사명|고객 담당자|담당자 연락처|영업 단계|예상 금액(백만원)|성공 가능성|수주 예상 시기|경쟁사|자사 영업대표|최근 활동|다음 할 일 날짜',
      '스마트팩토리 1차|(주)새한정밀|박지수|010-2211-3344|제안|350|60%|2025-02-28|A사|김영업|2024-11-01|2024-11-15',
      '라인 증설|우진금속(주)|윤서연|010-5566-7788|견적|120|30%|2025-03-31|B사|이영업|2024-10-20|2024-11-20',
      '노후 설비 교체|대림화학공업㈜|강태오|010-9900-1122|협상|980|80%|2024-12-31||김영업|2024-11-05|2024-11-12',
    ],
    fields:
      'deal.title company.name person.fullName person.phone deal.stage deal.amount custom deal.expectedCloseOn custom record.owner record.lastContactedAt record.nextFollowUpAt',
    accept: { 3: ['person.mobile'], 4: ['record.lifecycle'], 6: ['record.rating', 'ignore'] },
  },
  {
    name: 'ko: online shop customers',
    headerRow: 0,
    lines: [
      '회원 아이디|회원 이름|가입 일시|연락처|이메일 주소|배송지 우편번호|배송지 주소|총 구매금액|최근 주문일|회원 등급|관리자 메모|마케팅 수신',
      'hong77|홍길동|2021-03-04 10:11:12|010-1234-0001|hong77@naver.com|06236|서울시 강남구 테헤란로 152|1250000|2024-10-11|VIP|교환 잦음|Y',
      'kim_ys|김영숙|2022-06-15 18:20:00|010-1234-0002|kimys@daum.net|48060|부산시 해운대구 센텀중앙로 79|320000|2024-08-02|일반||N',
      'parkjm|박정민|2023-01-30 09:00:10|010-1234-0003|parkjm@gmail.com|34126|대전시 유성구 대학로 99|87000|2023-12-25|일반|부재 시 문앞|Y',
    ],
    fields:
      'record.externalId person.fullName record.firstMetAt person.phone person.email company.postalCode person.address custom record.lastContactedAt record.rating record.note custom',
    accept: {
      3: ['person.mobile'],
      6: ['company.address'],
      7: ['deal.amount', 'company.annualRevenue'],
      11: ['ignore', 'record.tags'],
    },
  },
  {
    name: 'zh: agency of a forwarder',
    headerRow: 1,
    lines: [
      '海外代理通讯录（更新至2024年10月）',
      '代理公司英文全称|代理公司简称|所属国家|所在港口城市|公司地址(英文)|操作联系人|职位|直线电话|手机/Whatsapp|操作邮箱|总机|官方网址|付款周期|合作状态|我司对接业务|开始合作日期|备注(优势航线)',
      'Nordic Freight AS|NORFR|Norway|Oslo|Havnegata 1, 0150 Oslo|Ingrid Berg|Operations|+47 22 11 22 33|+47 912 33 445|ops@nordicfreight.no|+47 22 11 22 00|www.nordicfreight.no|30 days|合作中|林晓|2019-05-01|北欧线',
      'Blue Ocean Logistics LLC|BOL|UAE|Dubai|Office 12, Deira, Dubai|Rashid Khan|Manager|+971 4 333 4444|+971 50 444 5555|rashid@blueocean.ae|+971 4 333 4400|www.blueocean.ae|45 days|合作中|周凯|2021-09-10|中东线',
      'Pacific Link Inc.|PLI|USA|Los Angeles|100 Harbor Blvd, Los Angeles|Kevin Chen|Import Coordinator|+1 310 555 1234|+1 310 555 9876|kevin@pacificlink.com|+1 310 555 1200|www.pacificlink.com|15 days|暂停|林晓|2020-02-20|美西线',
    ],
    fields:
      'company.name company.localName company.country company.city company.address person.fullName person.jobTitle person.phone person.mobile person.email company.phone company.website company.paymentTerms record.lifecycle record.owner record.firstMetAt record.note',
    accept: { 1: ['custom'], 8: ['person.whatsapp'], 9: ['company.email'] },
  },
  {
    name: 'zh: training participants',
    headerRow: 2,
    lines: [
      '2024年跨境电商培训班报名表',
      '填表日期：2024年9月1日',
      '序 号|姓 名|性 别|出生年月|工作单位全称|担任职务|联系电话(手机)|电子邮箱|微信号|所在省市|从事行业|期望了解内容|推荐单位',
      '1|王建国|男|1978-05|义乌市恒达日用品有限公司|总经理|13905791111|wjg@hengda.cn|wangjg78|浙江义乌|日用品|亚马逊开店|义乌商会',
      '2|李秀英|女|1985-11|温州市瑞丰鞋业有限公司|外贸经理|13857702222|lxy@ruifeng.cn|lixiuying_r|浙江温州|鞋业|独立站|朋友介绍',
      '3|赵磊|男|1990-02|佛山市南海铝材厂|业务员|13715703333|zhaolei@nhlc.cn|zl_nhlc|广东佛山|铝材|询盘转化|商会',
    ],
    fields:
      'ignore person.fullName custom person.birthday company.name person.jobTitle person.mobile person.email person.wechat company.region company.industry record.note record.source',
    accept: { 2: ['ignore'], 9: ['company.city'], 11: ['custom', 'record.productsOfInterest'] },
  },
  {
    name: 'ja: web form enquiries',
    headerRow: 0,
    lines: [
      '受付番号|お問い合わせ日時|お名前（姓）|お名前（名）|セイ|メイ|会社名・団体名|部署・役職|電話番号（ハイフンなし）|メールアドレス|郵便番号（半角）|都道府県|住所（市区町村以下）|お問い合わせ種別|お問い合わせ内容|対応状況|対応者',
      'Q-0001|2024/10/01 10:15|中村|健|ナカムラ|ケン|東洋商会株式会社|購買部 部長|0312345678|nakamura@toyo.jp|1000001|東京都|千代田区千代田1-1|見積|美容液のOEMについて|対応中|田中',
      'Q-0002|2024/10/03 16:40|小林|恵|コバヤシ|メグミ|日本物産株式会社|海外事業部|0633334444|kobayashi@nbussan.co.jp|5300001|大阪府|大阪市北区梅田2-2|資料請求|カタログ希望|完了|鈴木',
    ],
    fields:
      'record.externalId record.firstMetAt person.familyName person.givenName person.localName person.localName company.name person.department person.phone person.email company.postalCode company.region company.address company.kind record.note record.lifecycle record.owner',
    accept: {
      4: ['custom', 'company.localName'],
      5: ['custom', 'company.localName'],
      7: ['person.jobTitle'],
      8: ['company.phone'],
      13: ['record.tags', 'custom'],
      15: ['deal.stage'],
    },
  },
  {
    name: 'ru: exhibition organiser',
    headerRow: 3,
    lines: [
      'Посетители выставки «ИнтерШарм-2024»',
      'Экспорт: 25.10.2024 18:00',
      '-',
      'Рег. номер|Фамилия посетителя|Имя посетителя|Компания / организация|Должность посетителя|Сфера деятельности компании|Страна, город|Контактный тел.|E-mail посетителя|Сайт организации|Цель посещения|Интересующие разделы|Дата визита',
      'V-10001|Соколова|Ирина|ООО «Бьюти Лаб»|управляющая|салон красоты|Россия, Москва|+7 903 100-20-30|sokolova@blab.ru|blab.ru|поиск поставщиков|косметика, SPA|23.10.2024',
      'V-10002|Ахметов|Данияр|ТОО «Астана Косметик»|закупщик|оптовая торговля|Казахстан, Астана|+7 701 200 30 40|akhmetov@astanacos.kz|astanacos.kz|новинки|уход за волосами|24.10.2024',
      'V-10003|Мельник|Олег|ИП Мельник О. С.|владелец|розничная торговля|Беларусь, Минск|+375 29 300 40 50|melnik@mail.by||переговоры|ногтевой сервис|24.10.2024',
    ],
    fields:
      'record.externalId person.familyName person.givenName company.name person.jobTitle company.industry company.country person.phone person.email company.website record.note record.productsOfInterest record.firstMetAt',
    accept: { 7: ['person.mobile'], 10: ['custom'], 12: ['record.lastContactedAt'] },
  },
  {
    name: 'ru: 1C counterparties',
    headerRow: 0,
    lines: [
      'Код|Наименование в программе|Полное юр. наименование|Вид контрагента|ИНН|КПП|Юридический адрес организации|Телефон организации|Электронная почта организации|Основной менеджер|Основной договор|Банк|Расчетный счет|Дата последней продажи|Комментарий к карточке',
      '000000125|Бьюти Лаб|ООО «Бьюти Лаб»|Покупатель|7707083893|770701001|125009, г. Москва, ул. Тверская, д. 7|8 (495) 100-20-30|office@blab.ru|Орлова Е. В.|№ 15 от 01.02.2023|Сбербанк|40702810000000000001|18.10.2024|',
      '000000126|Север-Опт|АО «Север-Опт»|Покупатель|7728168971|772801001|163000, г. Архангельск, пр. Ломоносова, д. 5|8 (8182) 20-30-40|sever@opt.ru|Сидоров П. А.|№ 22 от 11.05.2022|ВТБ|40702810000000000002|02.09.2024|медленно платит',
    ],
    fields:
      'record.externalId company.name company.localName company.kind company.taxId custom company.address company.phone company.email record.owner deal.title custom custom record.lastContactedAt record.note',
    accept: {
      1: ['company.localName', 'custom'],
      2: ['company.name', 'custom'],
      5: ['company.taxId'],
      10: ['custom'],
    },
  },
  {
    name: 'en: distributor database',
    headerRow: 1,
    lines: [
      'APAC Distributor Database v3 (confidential)',
      'Distributor|Territory covered|Country|Primary contact|Contact role|Contact email|Direct/mobile no.|Office main line|Corporate site|Product lines carried|Annual purchases (USD)|Contract start|Contract renewal due|Tier|Regional manager|Next business review|Comments / risks',
      'Sunrise Medical Pte Ltd|Singapore & Malaysia|Singapore|Grace Tan|Product Manager|grace@sunrise.sg|+65 9123 4567|+65 6234 5678|www.sunrise.sg|implants; lasers|450,000|2021-04-01|2025-03-31|Gold|Leo Park|2025-01-15|price pressure',
      'Mekong Devices JSC|Vietnam|Vietnam|Tran Minh|Director|minh@mekongdev.vn|+84 903 123 456|+84 28 3822 1234|www.mekongdev.vn|lasers|120,000|2022-07-01|2025-06-30|Silver|Leo Park|2025-02-10|',
    ],
    fields:
      'company.name company.region company.country person.fullName person.jobTitle person.email person.mobile company.phone company.website record.productsOfInterest company.annualRevenue record.firstMetAt custom record.rating record.owner record.nextFollowUpAt record.note',
    accept: {
      6: ['person.phone'],
      10: ['deal.amount'],
      12: ['deal.expectedCloseOn', 'record.nextFollowUpAt'],
    },
  },
  {
    name: 'en: event sign-ups',
    headerRow: 0,
    lines: [
      'Timestamp|Your full name|Your company|What is your role?|Business email|Mobile number (with country code)|City & country|Which products are you interested in?|How did you hear about us?|Any other comments?|Consent to be contacted',
      '10/03/2024 09:15:22|Sofia Rossi|Bella Moda S.r.l.|Buyer|sofia@bellamoda.it|+39 333 123 4567|Milan, Italy|scarves, bags|Instagram|vegan leather?|Yes',
      '10/03/2024 11:40:05|Erik Larsson|Nordic Home AB|Category manager|erik@nordichome.se|+46 70 123 45 67|Stockholm, Sweden|candles|Trade fair||Yes',
      '10/04/2024 08:02:44|Chen Wei|Harbin Foods Co., Ltd.|Owner|chenwei@hfoods.cn|+86 139 0451 1234|Harbin, China|tea|Google|call after 3pm|Yes',
    ],
    fields:
      'record.firstMetAt person.fullName company.name person.jobTitle person.email person.mobile company.city record.productsOfInterest record.source record.note custom',
    accept: { 0: ['custom'], 4: ['company.email'], 6: ['company.country'], 10: ['ignore', 'record.tags'] },
  },
  {
    name: 'de: Adressbuch eines Vereins',
    headerRow: 1,
    lines: [
      'Mitgliederliste (Stand: Oktober 2024)',
      'Mitglieds-Nr.|Nachname, Vorname|Geb.-Datum|Anschrift|Wohnort|Telefon (privat)|Handy|E-Mail|Eintrittsdatum|Funktion|Bemerkung',
      'M-001|Becker, Thomas|12.04.1965|Lindenweg 3|50667 Köln|0221 123456|0171 1234567|t.becker@web.de|01.01.2005|Vorstand|',
      'M-002|Hoffmann, Julia|30.09.1982|Rosenstr. 14|53111 Bonn|0228 654321|0160 7654321|julia.h@gmx.de|15.06.2018|Kasse|Umzug geplant',
    ],
    fields:
      'record.externalId person.fullName person.birthday person.address company.city person.phone person.mobile person.email record.firstMetAt person.jobTitle record.note',
    accept: { 3: ['company.address'], 4: ['person.address'] },
  },
  {
    name: 'es: proveedores de una fábrica',
    headerRow: 1,
    lines: [
      'LISTADO DE PROVEEDORES 2024',
      'Nº|Proveedor (razón social)|RFC|Giro del negocio|Nombre del vendedor|Puesto|Tel. oficina (lada)|Cel.|Correo ventas|Domicilio completo|Ciudad y estado|Moneda de pago|Días de crédito|Fecha de alta en sistema|Calificación (A/B/C)|Comprador asignado|Notas',
      '1|Aceros del Norte S.A. de C.V.|ANO850101AB1|acero|Luis Ramírez|Ejecutivo|81 8345 6789|81 1234 5678|ventas@acerosnorte.mx|Av. Industrial 500|Monterrey, N.L.|MXN|30|15/01/2019|A|Paola|',
      '2|Plásticos Bajío S.A.|PBA900202CD2|plásticos|Marta León|Gerente de ventas|477 712 3456|477 987 6543|mleon@plasticosbajio.mx|Blvd. Torres 120|León, Gto.|USD|45|03/06/2020|B|Paola|entrega tarde',
    ],
    fields:
      'ignore company.name company.taxId company.industry person.fullName person.jobTitle company.phone person.mobile person.email company.address company.city company.currency company.paymentTerms record.firstMetAt record.rating record.owner record.note',
    accept: { 8: ['company.email'], 10: ['company.region'] },
  },
]
