import type { HeldOutList } from './held-out-list'

export const tenthWestLists: readonly HeldOutList[] = [
  {
    name: 'de: merchandise program, customer export',
    headerRow: 0,
    lines: [
      'KdNr|Anrede|Firma1|Firma2|Name|Vorname|Strasse|LKZ|PLZ|Ort|Telefon1|Telefon2|Telefax|EMail|Homepage|USt-IdNr|Zahlungsziel|Kreditlimit|Waehrung|Vertreter|Kundengruppe|Matchcode|Memo',
      '10023|Firma|Feinkost Hartmann GmbH||Hartmann|Ulrike|Marktstr. 14|DE|70173|Stuttgart|0711 5550123|0171 5550123|0711 5550124|u.hartmann@feinkost.example|www.feinkost.example|DE555012345|14 Tage 2% / 30 netto|15000|EUR|Brandt|Einzelhandel|HARTMANN|nur vormittags anrufen',
      '10024|Herr|Alpenkontor KG|Abt. Einkauf|Moser|Franz|Dorfplatz 2|AT|5020|Salzburg|+43 662 555012|||moser@alpenkontor.example||ATU55501234|30 netto|8000|EUR|Brandt|Großhandel|ALPENK|',
      '10031|Frau|Bodensee Import||Keller|Sabine|Seestr. 90|CH|8280|Kreuzlingen|+41 71 555 01 77||+41 71 555 01 78|keller@bodensee.example|bodensee.example|CHE-555.012.345|Vorkasse|0|CHF|Yilmaz|Großhandel|BODENSEE|Zollpapiere',
    ],
    fields:
      'record.externalId person.honorific company.name company.name/custom person.familyName person.givenName company.address company.country company.postalCode company.city company.phone/person.phone company.phone/person.phone company.fax company.email/person.email company.website company.taxId company.paymentTerms company.creditLimit company.currency record.owner record.tags/company.kind custom record.note',
    accept: {
      3: ['person.department', 'company.localName'],
      11: ['person.mobile'],
      20: ['company.type', 'company.industry'],
      21: ['record.externalId'],
    },
  },
  {
    name: 'de: fair reports, two header rows',
    headerRow: 3,
    lines: [
      'Messeberichte Ambiente 2026, Halle 9.1 Stand B40',
      '-',
      'lfd. Nr.|Besucher|||||Gespräch|||||Nachbereitung||',
      '|Firma|Land|Ansprechpartner/in|Funktion|Tel. / E-Mail|Datum|Interesse an|Potenzial (EUR p.a.)|Gesprächsnotiz|A/B/C|Wer kümmert sich?|Wiedervorlage|erledigt',
      '1|Tafelgold OHG|D|Frau Reuter|Inhaberin|reuter@tafelgold.example|06.02.|Steingut|12.000|will Exklusivität im PLZ-Gebiet 5|A|Jana|20.02.|x',
      '2|Keukenhof BV|NL|P. de Wit|Einkauf|dewit@keukenhof.example|06.02.|Holzbretter|30.000|Muster mitgenommen|A|Jana|16.02.|',
      '3|Dolomiti Casa Srl|I|Sig. Ferri|Agent|ferri@dolcasa.example|08.02.|alles|?|sucht Provision 12 %|B|Chef|KW 10|',
    ],
    fields:
      'ignore company.name company.country person.fullName person.jobTitle person.email/person.phone record.firstMetAt/record.lastContactedAt record.productsOfInterest deal.amount/custom record.note record.rating record.owner record.nextFollowUpAt custom',
    accept: { 5: ['company.email', 'company.phone'] },
  },
  {
    name: 'fr: management program, third parties',
    headerRow: 1,
    lines: [
      'Liste des tiers - exercice 2026',
      "Code tiers|Raison sociale|Type (C/F)|SIRET|N° TVA intracom.|Adresse|Complément|CP|Ville|Pays|Civilité|Nom interlocuteur|Prénom|Fonction|Tél. fixe|Portable|Courriel|Mode de règlement|Encours autorisé|Commercial|Chiffre d'affaires N-1|Observations",
      'CLI0007|Épicerie du Vieux Port|C|55501234500017|FR55555012345|8 quai du Port||13002|Marseille|France|Mme|Garnier|Élodie|Gérante|04 55 50 01 23|06 55 50 01 23|elodie@evp.example|LCR 30 j fdm|6000|Bastien|18 450,00|livraison avant 9h',
      'CLI0012|Maison Lambert SA|C||BE0555012345|Rue Haute 12|bte 3|1000|Bruxelles|Belgique|M.|Lambert|Didier|Acheteur|+32 2 555 01 90||dl@lambert.example|Virement 45 j|10000|Bastien|42 000,00|',
      'FOU0101|Huilerie Atlas SARL|F||MA5550123|Zone ind. lot 9||50000|Meknès|Maroc|M.|Bennani|Karim|Export|+212 5355 50123|+212 661 555 012|karim@atlas.example|Crédit documentaire||Nadège|0,00|certificat bio',
      'Total||||||||||||||||||||60 450,00|',
    ],
    fields:
      'record.externalId company.name company.kind/company.type company.taxId company.taxId company.address company.address company.postalCode company.city company.country person.honorific person.familyName person.givenName person.jobTitle company.phone/person.phone person.mobile person.email/company.email company.paymentTerms company.creditLimit record.owner custom/company.annualRevenue record.note',
    accept: { 3: ['custom'], 11: ['person.fullName'] },
  },
  {
    name: 'fr: prospects after a wine fair',
    headerRow: 0,
    lines: [
      'Société|Pays/Zone|Contact|Poste|Mail|Tél|Rencontré où ?|Cuvées dégustées|Nb bouteilles envisagé|Chaud / tiède / froid|Relancer le|Relancé par|Langue|Commentaires',
      'Vinoteca Norte Lda|Portugal|Inês Prata|Acheteuse|ines@vinorte.example|+351 555 012 345|Wine Paris, jour 1|Blanc 2023, Crémant|1 200|chaud|02/03|Hugo|EN/PT|veut tarif départ cave',
      'Kyoto Cellar KK|Japon|M. Nakano|Sommelier|nakano@kyotocellar.example|+81 75 555 0122|Wine Paris, jour 2|Rouge 2020|600|tiède|15/03|Hugo|EN|étiquette à refaire',
      'Maple Wines Inc.|Canada (QC)|Josée Tremblay|Agente|josee@maplewines.example|+1 514 555 0188|recommandée par Kyoto Cellar|tout|3 000|chaud|05/03|Claire|FR|dossier SAQ',
    ],
    fields:
      'company.name company.country person.fullName person.jobTitle person.email/company.email person.phone/company.phone record.source/record.campaign record.productsOfInterest custom record.rating/record.lifecycle record.nextFollowUpAt record.owner person.language record.note',
    accept: { 1: ['company.region'], 9: ['record.tags'] },
  },
  {
    name: 'es: clients of a Mexican distributor',
    headerRow: 2,
    lines: [
      'DISTRIBUIDORA EL FARO - CARTERA DE CLIENTES',
      '-',
      'Clave|Razón social|Nombre comercial|RFC|Giro|Calle y núm.|Colonia|C.P.|Mpio./Alcaldía|Edo.|Comprador|Cel. (WhatsApp)|Tel. oficina|Correo|Días de crédito|Límite ($)|Lista de precios|Vendedor|Ruta|Última visita|Obs.',
      'C-101|Abarrotes La Esperanza SA de CV|La Esperanza|AES555012AB1|Abarrotes|Av. Juárez 120|Centro|44100|Guadalajara|Jal.|Don Chuy Ramírez|33 5550 0123|33 5550 0124|compras@esperanza.example|15|40,000|3|Toño|R-2|24/02/2026|paga los viernes',
      'C-115|Comercial Tres Ríos SA|Tres Ríos|CTR555019CD2|Mayoreo|Calz. del Valle 8|Industrial|64440|Monterrey|N.L.|Lic. Patricia Garza|81 5550 0177|81 5550 0178|pgarza@tresrios.example|30|120,000|1|Toño|R-5|10/02/2026|',
      'C-120|María López Cruz|Miscelánea Lupita|LOCM555031EF3|Tienda|Hidalgo 3|San José|72000|Puebla|Pue.|La misma|22 2555 0199|||0|0|4|Beto|R-1|01/03/2026|contado',
    ],
    fields:
      'record.externalId company.name company.name/company.localName company.taxId company.industry company.address company.address company.postalCode company.city company.region person.fullName person.whatsapp/person.mobile company.phone/person.phone person.email/company.email company.paymentTerms company.creditLimit custom record.owner custom record.lastContactedAt record.note',
    accept: { 2: ['custom'], 8: ['company.region'], 18: ['record.tags', 'company.region'] },
  },
  {
    name: 'pt: leads of a Brazilian exporter',
    headerRow: 1,
    lines: [
      'Leads exportação café — planilha da Bia',
      'Empresa|País|Quem é o contato|Cargo|E-mail|Zap|Insta/LinkedIn|De onde veio|Produto|Volume (sacas)|Valor est. (US$)|Fase|Fechamento previsto|Último contato|Próximo passo|Responsável',
      'Roasters Guild Ltd|Reino Unido|Harriet Bloom|Head of Coffee|harriet@roastersguild.example|+44 7700 555 018|linkedin.com/in/example-bloom|SIC Belo Horizonte|Arábica especial 84+|320|128.000|Amostra enviada|30/05/2026|27/02/2026|ligar p/ feedback|Bia',
      'Kahve Dünya A.Ş.|Turquia|Emre Aydın|Satınalma|emre@kahved.example|+90 532 555 0144||Indicação Apex|Rio minas|960|210.000|Proposta|15/04/2026|03/03/2026|esperar crédito|Thiago',
      'Café do Cais Lda|Portugal|Nuno Vaz|Sócio-gerente|nuno@cafedocais.example|+351 915 550 123|linkedin.com/in/example-vaz|Site|Conilon|100|19.500|Novo|a definir|01/03/2026|mandar apresentação|Bia',
    ],
    fields:
      'company.name company.country person.fullName person.jobTitle person.email/company.email person.whatsapp/person.mobile person.linkedin record.source record.productsOfInterest custom deal.amount deal.stage/record.lifecycle deal.expectedCloseOn record.lastContactedAt custom/record.note record.owner',
    accept: { 14: ['record.nextFollowUpAt'] },
  },
  {
    name: 'it: no header, agents and shops',
    headerRow: null,
    lines: [
      'Ceramiche Bellini S.r.l.|IT05550123456|Via Roma 15|41049|Sassuolo|MO|Paola Bellini|+39 0536 555012|paola@bellini.example|bonifico 60 gg',
      'Casa Toscana S.n.c.|IT05550177889|Viale Europa 3|50126|Firenze|FI|Giorgio Neri|+39 055 555 0133|acquisti@casatoscana.example|Ri.Ba. 30 gg',
      'Bagno Più S.p.A.|IT05550199001|Strada Statale 11 n. 40|25125|Brescia|BS|Elena Galli|+39 030 555 0190|e.galli@bagnopiu.example|bonifico anticipato',
      'Pietra Viva di Sala M.|IT05550122334|Piazza Cavour 1|37121|Verona|VR|Marco Sala|+39 347 555 0121|info@pietraviva.example|contrassegno',
    ],
    fields:
      'company.name company.taxId company.address company.postalCode company.city company.region person.fullName company.phone/person.phone person.email/company.email company.paymentTerms',
    accept: { 7: ['person.mobile'] },
  },
  {
    name: 'tr: current account cards',
    headerRow: 2,
    lines: [
      'Ege Makine Dış Tic. Ltd. Şti.',
      'Cari Kart Listesi                    Tarih: 02.03.2026',
      'Cari Kodu|Cari Ünvanı|Alıcı/Satıcı|Vergi Dairesi|VKN/TCKN|Adres|İlçe|İl|Ülke|Yetkili|Tel|GSM|E-Posta|Web|Döviz Cinsi|Vade (gün)|Risk Limiti|Plasiyer|Bakiye|Açıklama',
      '120.01.005|Marmara Hırdavat San. Tic. A.Ş.|Alıcı|Kadıköy|5550123456|Bağdat Cad. No:55|Kadıköy|İstanbul|Türkiye|Selin Koç|0216 555 01 23|0532 555 01 23|selin@marmarahir.example|marmarahir.example|TL|45|250.000|Okan|38.400,00|çek kabul',
      '120.02.011|Sofia Mashini EOOD|Alıcı||BG555012345|bul. Tsar Boris 12||Sofya|Bulgaristan|Petar Iliev|+359 2 555 0177||iliev@sofmash.example||EUR|30|20.000|Derya|0,00|',
      '320.01.002|Konya Döküm Ltd.|Satıcı|Selçuklu|5550198765|3. Org. San. 7. Sk.|Selçuklu|Konya|Türkiye|Hacı Mehmet Uz|0332 555 01 40|0542 555 01 40|konyadokum@mail.example||TL|60|0|Okan|-112.750,00|peşin iskonto %3',
      '|GENEL TOPLAM|||||||||||||||||-74.350,00|',
    ],
    fields:
      'record.externalId company.name company.kind/company.type custom company.taxId company.address company.address/company.city company.city/company.region company.country person.fullName/company.representative company.phone/person.phone person.mobile company.email/person.email company.website company.currency company.paymentTerms company.creditLimit record.owner custom record.note',
    accept: { 6: ['company.region', 'custom'] },
  },
  {
    name: 'vi: customers of a furniture maker',
    headerRow: 1,
    lines: [
      'DANH SÁCH KHÁCH HÀNG XUẤT KHẨU - PHÒNG KINH DOANH',
      'STT|Mã KH|Tên công ty|Tên giao dịch|MST|Quốc gia|Địa chỉ|Người liên hệ|Chức vụ|SĐT|Zalo/WhatsApp|Email|Mặt hàng quan tâm|ĐK giao hàng|ĐK thanh toán|NV phụ trách|Nguồn KH|Ngày gặp|Tình trạng|Ghi chú',
      '1|KH055|Oakline Furniture Inc.|Oakline|55-5012345|Mỹ|120 Main St, High Point NC|Ms. Tracy Dunn|Buyer|+1 336 555 0123|+1 336 555 0124|tracy@oakline.example|bàn ăn gỗ sồi|FOB Cát Lái|TT 30/70|Hạnh|HawaExpo|06/03/2026|đang báo giá|cần FSC',
      '2|KH056|Công ty TNHH Nội Thất An Khang|An Khang|0315550123|Việt Nam|55 Nguyễn Trãi, Q.5, TP.HCM|Anh Tuấn|Giám đốc|028 5550 1234|0905 550 123|tuan@ankhang.example|tủ bếp|giao tận nơi|công nợ 30 ngày|Quân|người quen giới thiệu|12/01/2026|đã mua|',
      '3|KH057|Skandi Möbler AB|Skandi||Thụy Điển|Kungsgatan 5, Malmö|Mr. Anders|Inköpare|+46 40 555 01 20||anders@skandimob.example|ghế ngoài trời|CIF|LC|Hạnh|website|20/02/2026|gửi mẫu|hỏi gỗ tràm',
    ],
    fields:
      'ignore record.externalId company.name company.name/company.localName company.taxId company.country company.address person.fullName person.jobTitle person.phone/company.phone person.whatsapp/custom person.email/company.email record.productsOfInterest company.incoterm company.paymentTerms record.owner record.source record.firstMetAt record.lifecycle/deal.stage record.note',
    accept: { 3: ['custom'], 9: ['person.mobile'], 10: ['person.mobile'], 17: ['record.lastContactedAt'] },
  },
]
