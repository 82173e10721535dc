import type { HeldOutList } from './held-out-list'

/** German, French, Spanish, Portuguese, Italian, Turkish and Vietnamese lists of the eighth set. */
export const eighthWesternLists: readonly HeldOutList[] = [
  {
    name: 'de: customers of a maker of packing machines',
    headerRow: 1,
    lines: [
      'Kundenliste Verpackungsmaschinen – nur intern',
      'KdNr|Firma 1|Firma 2|Anrede|Titel|Vorn.|Nachn.|Abt.|Str./Hausnr.|LKZ|PLZ|Ort|Tel. Zentrale|DW|Handy|Mailadresse|Branche|MA-Zahl|Umsatz VJ (T€)|ADM|Kd. seit|Bem.',
      '10101|Molkerei Sonnental eG|Werk Kempten|Frau|Dr.|Silke|Aumann|Technik|Molkereiweg 1|D|87435|Kempten|0831 555010|-14|0171 5550101|s.aumann@sonnental.example|Lebensmittel|240|310|Reiter|2009|Wartung im März',
      '10102|Pharmos AG||Herr||Urs|Bänziger|Einkauf|Industriestr. 22|CH|4057|Basel|+41 61 555 01 02|-33|+41 79 555 01 02|u.baenziger@pharmos.example|Pharma|1100|95|Reiter|2017|',
      '10103|Kaffeerösterei Hinz|Inh. P. Hinz|Herr||Paul|Hinz||Hafenstr. 9|D|24103|Kiel|0431 555030|||hinz@roesterei-hinz.example|Genussmittel|12|8|Voss|2021|sucht Gebrauchtmaschine',
      '10104|Tiroler Speck Gesellschaft m.b.H.||Frau|Mag.|Eva|Thaler|GL|Innstraße 40|A|6020|Innsbruck|+43 512 555 0104|-0|+43 664 5550104|thaler@tirolerspeck.example|Fleisch|85|140|Voss|2013|',
    ],
    fields:
      'record.externalId company.name custom/company.name person.honorific person.honorific/custom person.givenName person.familyName person.department company.address company.country company.postalCode company.city company.phone custom person.mobile person.email/company.email company.industry company.employees custom/company.annualRevenue record.owner custom/record.firstMetAt record.note',
  },
  {
    name: 'de: pages of a chamber directory, without a header',
    headerRow: null,
    lines: [
      'Hanse Elektrobau GmbH|Billstraße 101|20539|Hamburg|Herr Jan Petersen|040 5550201|info@hanse-elektrobau.example|www.hanse-elektrobau.example|Elektrotechnik',
      'Wesermetall KG|Am Industriehafen 7|28237|Bremen|Frau Ute Brandes|0421 5550202|kontakt@wesermetall.example|www.wesermetall.example|Metallbau',
      'Textilhaus Brömmer e. K.|Lange Straße 18|26122|Oldenburg|Herr Klaus Brömmer|0441 5550203|post@broemmer.example|www.broemmer.example|Textilhandel',
      'NordFisch AG|Kaistraße 3|27570|Bremerhaven|Frau Dr. Inga Lorenz|0471 5550204|vertrieb@nordfisch.example|www.nordfisch.example|Fischverarbeitung',
      'Holzwerk Heide GmbH & Co. KG|Forstweg 12|29614|Soltau|Herr Malte Ahrens|05191 555020|info@holzwerk-heide.example|www.holzwerk-heide.example|Holzverarbeitung',
    ],
    fields:
      'company.name company.address company.postalCode company.city person.fullName company.phone/person.phone company.email/person.email company.website company.industry/custom',
  },
  {
    name: 'fr: third parties of an accounting program',
    headerRow: 0,
    lines: [
      'Code tiers|Intitulé|Qualité|N° Siret|N° TVA intracom.|Code NAF|Adresse|Complément|CP|Ville|Pays|Interlocuteur|Fonction|Tél.|Port.|Télécopie|Courriel|Mode de règlement|Échéance|Encours autorisé|Représentant|Tarif|En sommeil|Date création|Obs.',
      'CLAIR01|Vergers Clairval SAS|Client|555 000 301 00012|FR12555000301|4631Z|Route de Nîmes|ZA du Pont|30300|Beaucaire|France|Mme Odile Ferrand|Acheteuse|04 55 50 03 01|06 55 50 03 01|04 55 50 03 09|achats@clairval.example|Virement|30 j fin de mois|20 000|Dupuis|T2|Non|14/03/2016|',
      'BELGO02|Belgofrais SPRL|Client||BE0555000302||Quai des Usines 40||1000|Bruxelles|Belgique|M. Luc Peeters|Gérant|+32 2 555 03 02|+32 475 55 03 02||luc@belgofrais.example|LCR|45 j|15 000|Dupuis|T1|Non|02/10/2018|livrer avant 6 h',
      'EMBAL03|Emballages du Rhône|Fournisseur|555 000 303 00027|FR45555000303|1721A|12 rue de l’Industrie|Bât. C|69800|Saint-Priest|France|Service commercial||04 55 50 03 03||04 55 50 03 04|commercial@embrhone.example|Chèque|30 j|0|||Non|21/06/2012|',
      'PRIMA04|Primeurs Atlas|Client||||Bd Zerktouni 5|Appt 3|20100|Casablanca|Maroc|M. Rachid Idrissi|Directeur|+212 522 55 03 04|+212 661 55 03 04||idrissi@primeursatlas.example|Virement|À la commande|0|Morel|T3|Oui|30/01/2020|impayé 2024',
    ],
    fields:
      'record.externalId company.name company.kind company.taxId/custom company.taxId custom/company.industry company.address company.address company.postalCode company.city company.country person.fullName person.jobTitle company.phone/person.phone person.mobile company.fax company.email/person.email custom/company.paymentTerms company.paymentTerms company.creditLimit record.owner custom custom custom/record.firstMetAt record.note',
  },
  {
    name: 'mx: customers of an avocado exporter',
    headerRow: 2,
    lines: [
      'Directorio de clientes – Exportación de aguacate y limón',
      'Uruapan, Mich. – temporada 2026/27',
      'Núm.|Razón social|Nombre comercial|RFC|Contacto|Puesto|Lada|Tel. oficina|Cel.|Correo|Domicilio fiscal|Colonia|C.P.|Mpio.|Edo.|País|Producto|Cond. de venta|Plazo de pago|Vendedor|Observ.',
      '1|Frutas del Bajío S.A. de C.V.|FruBajío|FBA150101AB1|Lic. Marcela Ríos|Compras|477|555 0401|477 555 0411|marcela@frubajio.example|Blvd. Torres Landa 100|Centro|37000|León|Gto.|México|aguacate hass 48s|LAB|15 días|Chuy|',
      '2|Green Basket Produce LLC|Green Basket||Tony Alvarez|Buyer|956|555-0402|956-555-0412|tony@greenbasket.example|2000 Produce Row||78501|McAllen|TX|EUA|limón persa|FCA Uruapan|21 días|Chuy|pide PTI',
      '3|Comercializadora Tapatía SC|La Tapatía|CTA080505CD3|Ing. Raúl Soto|Gerente|33|5550 0403|33 5550 0413|raul@latapatia.example|Mercado de Abastos L-22|Comercial Abastos|44530|Guadalajara|Jal.|México|aguacate 2a|LAB|contado|Meche|recoge en empaque',
      '4|Aguacates Iberia SL|Iberavo|B55500404|Nuria Campos|Dir. compras|34|91 555 04 04|655 500 404|nuria@iberavo.example|Mercamadrid Nave C|Villa de Vallecas|28053|Madrid|Madrid|España|aguacate hass bio|CIF Algeciras|30 días|Meche|GlobalGAP',
    ],
    fields:
      'ignore company.name custom/company.localName/company.name company.taxId person.fullName person.jobTitle custom company.phone/person.phone person.mobile person.email/company.email company.address company.address/custom company.postalCode company.city company.region company.country record.productsOfInterest company.incoterm company.paymentTerms record.owner record.note',
  },
  {
    name: 'es: badge readings of a food fair',
    headerRow: 0,
    lines: [
      'Fecha/hora lectura|ID visitante|Nombre|1er apellido|2º apellido|Empresa|Cargo|Sector|Provincia|País|Móvil|E-mail|Idioma|Interés|Valoración (1-5)|Próxima acción|Fecha próx. acción|Stand|Comercial|Comentarios',
      '23/03/2026 10:12|55000501|Lucía|Ortega|Sanz|Gourmet Ribera SL|Jefa de compras|Distribución|Valladolid|España|655 500 501|lucia@gourmetribera.example|ES|queso curado|5|enviar tarifas|27/03/2026|3C-118|Aitor|cata el jueves',
      '23/03/2026 11:47|55000502|Pieter|de Wit||Kaas & Co BV|Inkoper|Mayorista|Utrecht|Países Bajos|+31 6 5550 0502|pieter@kaasenco.example|EN|queso de oveja|4|mandar muestras|01/04/2026|3C-118|Aitor|',
      '24/03/2026 09:30|55000503|Joana|Pires|Lopes|Mercearia Fina|Sócia|Retail|Lisboa|Portugal|+351 915 550 503|joana@merceariafina.example|PT|aceite|3|llamar|08/04/2026|3C-118|Nerea|pedido mínimo alto',
      '24/03/2026 16:05|55000504|Kenta|Mori||Iberico Tokyo KK|Buyer|Importador|Tokio|Japón|+81 80 5550 0504|mori@ibericotokyo.example|EN|jamón|5|cotizar CIF|30/03/2026|3C-118|Nerea|certificado export.',
      '25/03/2026 12:21|55000505|Marta|Vidal|Roca|Escola d’Hostaleria|Profesora|Formación|Girona|España|655 500 505|marta@eh-girona.example|CA|ninguno|1|||3C-118|Aitor|visita de alumnos',
    ],
    fields:
      'record.firstMetAt custom/record.externalId person.givenName person.familyName person.familyName/person.middleName/custom company.name person.jobTitle company.industry company.region company.country person.mobile person.email/company.email person.language record.productsOfInterest record.rating custom record.nextFollowUpAt custom record.owner record.note',
  },
  {
    name: 'br: customers of an ERP of a footwear maker',
    headerRow: 0,
    lines: [
      'Cód.|Razão Social|Nome Fantasia|CNPJ/CPF|IE|Logradouro|Nº|Compl.|Bairro|CEP|Município|UF|Fone|Celular/Zap|E-mail NF-e|Responsável|Cargo|Ramo|Cond. Pgto|Limite Créd.|Vend.|Últ. Compra|Sit.|Obs.',
      '601|Calçados Serra Azul Ltda|Serra Azul|55.500.601/0001-10|555/0006010|Av. Borges|120|Lj 2|Centro|95670-000|Gramado|RS|(54) 5555-0601|(54) 95555-0601|nfe@serraazul.example|Rosane Becker|Compradora|Varejo|28/42/56 dd|30.000,00|Everton|12/08/2026|Ativo|',
      '602|M. A. Nogueira ME|Pé Quente|55.500.602/0001-20|ISENTO|Rua do Sol|45||Boa Vista|50050-000|Recife|PE|(81) 5555-0602|(81) 95555-0602|pequente@pequente.example|Marcos|Dono|Varejo|à vista|5.000,00|Everton|30/06/2026|Ativo|só recebe 2ª feira',
      '603|Distribuidora Pantanal S/A|Pantanal|55.500.603/0001-30|13.555.603-0|Rod. BR-163 km 5|s/n|Galpão B|Distrito Ind.|78098-000|Cuiabá|MT|(65) 5555-0603|(65) 95555-0603|fiscal@pantanal.example|Dra. Célia Prado|Ger. Suprimentos|Atacado|30/60|120.000,00|Taís|05/09/2026|Ativo|',
      '604|Boutique Lia Eireli|Lia|55.500.604/0001-40|255.560.400|Rua XV|900|Sala 12|Centro|89010-000|Blumenau|SC||(47) 95555-0604|lia@boutiquelia.example|Lia|Sócia|Varejo|28 dd|8.000,00|Taís|14/11/2025|Bloq.|Serasa',
    ],
    fields:
      'record.externalId company.name custom/company.localName/company.name company.taxId custom company.address company.address/custom company.address/custom company.address/custom company.postalCode company.city company.region company.phone/person.phone person.mobile/person.whatsapp company.email/person.email person.fullName/company.representative person.jobTitle company.industry company.paymentTerms company.creditLimit record.owner record.lastContactedAt/custom custom/record.lifecycle record.note',
  },
  {
    name: 'it: customers of a marble yard, two header rows',
    headerRow: 1,
    lines: [
      'Anagrafica||||||||||Referente||||||Commerciale|||||',
      'Cod. cli.|Rag. soc.|P. IVA|C.F.|Cod. SDI|Indirizzo|CAP|Loc.|Prov.|Naz.|Rif.|Ruolo|Cell.|Tel./Fax|Posta el.|PEC|Agente|Pag.|Resa|Fido (€)|Ult. ordine|Note',
      '0701|Marmi Apuani S.r.l.|IT05550070101|05550070101|5AB55C7|Via Carriona 1|54033|Carrara|MS|Italia|Geom. Paolo Vatteroni|Titolare|335 5550701|0585 555070|paolo@marmiapuani.example|marmiapuani@pec.example|Bassi|RB 60 gg f.m.|Franco fabbrica|25.000|03/09/2026|',
      '0702|Stein & Form GmbH|DE555007020||XXXXXXX|Hauptstr. 5|80331|München||Germania|Sig. Karl Huber|Einkauf|+49 170 5550702|+49 89 5550702|huber@steinform.example||Bassi|Bonifico ant.|CPT München|0|18/07/2026|lastre 2 cm',
      '0703|Edil Levante S.p.A.|IT05550070301|05550070301|M5UX55A|Corso Italia 88|70123|Bari|BA|Italia|Dott.ssa Anna Loiacono|Uff. acquisti|348 5550703|080 5550703|acquisti@edillevante.example|edillevante@pec.example|De Santis|RB 90 gg|Porto franco|60.000|11/09/2026|contenzioso chiuso',
      '0704|Pietra Viva di Conti M.|IT05550070401|CNTMRC70A01F55X|0000000|Loc. Poggio 3|53100|Siena|SI|Italia|Marco Conti|Tit.|333 5550704|0577 555074|info@pietraviva.example|pietraviva@pec.example|De Santis|Rim. diretta|Franco fabbrica|5.000|22/05/2026|',
    ],
    fields:
      'record.externalId company.name company.taxId custom/company.taxId custom company.address company.postalCode company.city company.region company.country person.fullName person.jobTitle person.mobile company.phone/person.phone/company.fax person.email/company.email company.email/custom record.owner company.paymentTerms company.incoterm company.creditLimit record.lastContactedAt/custom record.note',
  },
  {
    name: 'tr: current accounts of a textile mill',
    headerRow: 1,
    lines: [
      'CARİ HESAP LİSTESİ (31.10.2026)',
      'Cari Kodu|Unvanı|Yetkili|Görevi|Vergi D.|Vergi No|Adres|İlçe|İl|Ülke|Tel-1|Tel-2|GSM|Faks|E-posta|Web adr.|Sektör|İlgilendiği ürün|Vade (gün)|Risk limiti|Temsilci|Son görüşme|Açıklama',
      '120.01.801|Ege Konfeksiyon San. Tic. Ltd. Şti.|Serpil Aydın|Satınalma Md.|Kordon|5550080101|Atatürk OSB 10001 Sk. No 8|Çiğli|İzmir|Türkiye|0232 555 08 01|0232 555 08 11|0532 555 08 01|0232 555 08 09|serpil@egekonf.example|www.egekonf.example|Hazır giyim|30/1 penye|60|750.000|Tolga B.|12.10.2026|numune istedi',
      '120.01.802|Doğan Çorap A.Ş.|Murat Doğan|Genel Müdür|Beyazıt|5550080202|Merter Keresteciler Sit.|Güngören|İstanbul|Türkiye|0212 555 08 02||0533 555 08 02||murat@dogancorap.example||Çorap|pamuk ipliği|90|1.200.000|Tolga B.|03.10.2026|',
      '120.02.803|Balkan Tekstil DOO|Dragan Ilić|Vlasnik|||Industrijska 5||Niš|Sırbistan|+381 18 555 803||+381 63 555 803||dragan@balkantekstil.example|balkantekstil.example|Dokuma|ham bez|0|0|Sibel|28.08.2026|peşin çalışıyor',
      '120.01.804|Anadolu Perde|Hülya Koç|Sahibi|Osmangazi|5550080404|Demirtaş Cad. 14|Osmangazi|Bursa|Türkiye|0224 555 08 04||0535 555 08 04|0224 555 08 05|hulya@anadoluperde.example||Ev tekstili|tül|30|150.000|Sibel|19.09.2026|çek karşılıksız çıktı',
    ],
    fields:
      'record.externalId company.name person.fullName/company.representative person.jobTitle custom company.taxId company.address company.city/company.address/custom company.city/company.region company.country company.phone/person.phone company.phone/person.phone/custom person.mobile company.fax company.email/person.email company.website company.industry record.productsOfInterest company.paymentTerms company.creditLimit record.owner record.lastContactedAt record.note',
  },
  {
    name: 'vn: customers of a furniture exporter',
    headerRow: 2,
    lines: [
      'DANH SÁCH KHÁCH HÀNG XUẤT KHẨU 2026',
      '-',
      'STT|Mã KH|Tên công ty|MST|Người đại diện|Người liên hệ|C.vụ|SĐT|Zalo|Email|Địa chỉ|Tỉnh/TP|Quốc gia|SP quan tâm|ĐK giao hàng|ĐK thanh toán|Nguồn KH|NV phụ trách|Ngày LH gần nhất|Tình trạng|Ghi chú',
      '1|KH901|Công ty TNHH Gỗ Việt Phát|0305550901|Lâm Quốc Phát|Chị Hằng|Kế toán|0905 550 901|0905 550 901|hang@vietphat.example|15 QL13, P. Hiệp Bình|TP.HCM|Việt Nam|bàn ăn|EXW|30 ngày|Zalo|Tuấn|05/10/2026|đang giao dịch|',
      '2|KH902|Oak & Ash Ltd||Helen Moore|James Cole|Buyer|+44 7555 500902||james@oakash.example|4 Mill Lane|Leeds|Anh|tủ sồi|FOB Cát Lái|L/C 60 ngày|VIFA 2026|Tuấn|21/09/2026|đang báo giá|cần FSC',
      '3|KH903|Nội thất An Nhiên JSC|0105550903|Vũ An|Anh Sơn|GĐ|0915 550 903|0915 550 903|son@annhien.example|Km 9 Đại lộ Thăng Long|Hà Nội|Việt Nam|ghế sofa|giao tại kho|chuyển khoản trước 50%|giới thiệu|Mai|14/08/2026|tạm ngưng|còn nợ',
      '4|KH904|Mobili Verdi Srl||Giorgio Verdi|Elena Verdi|Acquisti|+39 333 555 0904||elena@mobiliverdi.example|Via Brianza 7|Monza|Ý|ghế mây|CIF Genova|T/T 30/70|Alibaba|Mai|02/10/2026|mới|hỏi MOQ',
    ],
    fields:
      'ignore record.externalId company.name company.taxId company.representative person.fullName person.jobTitle person.mobile/person.phone/company.phone custom person.email/company.email company.address company.city/company.region company.country record.productsOfInterest company.incoterm company.paymentTerms record.source record.owner record.lastContactedAt record.lifecycle/custom/deal.stage record.note',
  },
]
