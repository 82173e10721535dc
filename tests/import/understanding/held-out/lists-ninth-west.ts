import type { HeldOutList } from './held-out-list'

/** German, French, Spanish, Portuguese, Italian, Turkish and Vietnamese lists of the ninth set, written without a look at the vocabulary. */
export const ninthWestLists: readonly HeldOutList[] = [
  {
    name: 'de9: debtors of a bookkeeping program',
    headerRow: 0,
    lines: [
      'Kto-Nr.|Firma|Firmenzusatz|Anrede|Ansprechpartner|Straße/Hausnr.|PLZ|Ort|Länderkz.|Telefon|Telefax|Mobil|E-Mail|USt-IdNr.|Zahlungsziel (Tage)|Kreditlimit|Kundengruppe|Vertreter|Letzter Umsatz am|Sperrkz.|Bemerkung',
      '10055|Schrauben Wittig GmbH|Abt. Einkauf|Herr|Klaus Wittig|Musterweg 4|33555|Bielefeld|DE|0521 555-0120|0521 555-0129||einkauf@schrauben-wittig.example|DE055500123|30|25000|Großhandel|Petersen|12.05.2026||Skonto 2 %',
      '10061|Eisenwaren Huber e.K.||Frau|Rosa Huber|Beispielgasse 17|94055|Passau|DE|0851 555-0133||0170 5550144|rosa@eisen-huber.example|DE055500456|14|5000|Einzelhandel|Petersen|27.02.2026||',
      '10078|Quincaillerie Muller SARL||Herr|Luc Muller|12, rue du Modèle|67055|Strasbourg|FR|+33 3 55 55 01 77|+33 3 55 55 01 78||l.muller@quinc-muller.example|FR55055500789|0|0|Export|Brandt|03.11.2025|X|nur Vorkasse',
    ],
    fields:
      'record.externalId company.name custom/company.name/person.department person.honorific person.fullName company.address company.postalCode company.city company.country company.phone company.fax person.mobile company.email/person.email company.taxId company.paymentTerms company.creditLimit record.tags/company.kind/custom record.owner custom custom record.note',
    accept: {
      2: ['company.localName', 'company.address'],
      9: ['person.phone'],
      16: ['company.industry'],
      18: ['record.lastContactedAt'],
    },
  },
  {
    name: 'de9: contacts out of the mail program',
    headerRow: 0,
    lines: [
      'Anrede|Vorname|Weitere Vornamen|Nachname|Suffix|Firma|Abteilung|Position|Straße geschäftlich|Ort geschäftlich|Region geschäftlich|Postleitzahl geschäftlich|Land/Region geschäftlich|Fax geschäftlich|Telefon geschäftlich|Telefon (privat)|Mobiltelefon|E-Mail-Adresse|E-Mail-Typ|E-Mail: Angezeigter Name|Geburtstag|Kategorien|Notizen|Sprache|Webseite|Assistent(in)',
      'Herr|Stefan|Georg|Albrecht||Nordkaffee Import KG|Einkauf|Leiter Einkauf|Hafenstr. 55|Bremen||28055|Deutschland|+49 421 555018|+49 421 555010|+49 4298 55501|+49 171 5550123|albrecht@nordkaffee.example|SMTP|Stefan Albrecht (albrecht@nordkaffee.example)|14.03.1971|Kaffee;Stammkunde|trinkt nur Tee|Deutsch|www.nordkaffee.example|Frau Lange',
      'Frau|Ingrid||Søndergaard||Kaffeværk ApS||Indehaver|Eksempelvej 2|Aarhus|Midtjylland|8055|Dänemark||+45 55 55 01 22||+45 55 55 01 23|ingrid@kaffevaerk.example|SMTP|Ingrid Søndergaard|0.0.00|Kaffee||Dänisch|kaffevaerk.example|',
      'Herr|Tadesse||Bekele|Jr.|Sidama Union|Export|Sales Manager||Hawassa|Sidama||Äthiopien||+251 46 555 0133||+251 91 555 0134|tadesse@sidamaunion.example|SMTP|Tadesse Bekele|02.09.1984|Lieferant|Ernte ab November|Englisch||',
    ],
    fields:
      'person.honorific person.givenName person.middleName person.familyName custom company.name person.department person.jobTitle company.address/person.address company.city company.region company.postalCode company.country company.fax company.phone/person.phone person.phone/custom person.mobile person.email custom custom/person.fullName person.birthday record.tags record.note person.language company.website custom',
    accept: { 4: ['person.honorific'], 17: ['company.email'], 19: ['person.nickname'] },
  },
  {
    name: 'fr9: customers of a commercial management program',
    headerRow: 0,
    lines: [
      'Réf. client|Raison sociale|SIRET|N° TVA intracom.|Adresse|Complément|CP|Ville|Pays|Interlocuteur|Fonction|Tél. fixe|Port.|Courriel|Mode de règlement|Échéance|Encours autorisé (€)|Code NAF|Commercial|Observations',
      'CL0055|Les Serres du Midi|55512345600012|FR55055512345|8 chemin du Modèle|ZA des Exemples|34555|Montpellier|France|Mme Odile Garnier|Resp. achats|04 55 55 01 12|06 55 55 01 13|achats@serresdumidi.example|Virement|30 j fin de mois|12000|0119Z|J. Perrin|Livraison le matin',
      "CL0057|Jardinerie Bois Joli|55567890100025|FR55055567890|Route de l'Essai||44555|Nantes|France|M. Hervé Lemoine|Gérant|02 55 55 01 40||herve@boisjoli.example|LCR|45 j|6000|4776Z|J. Perrin|",
      'CL0061|Plantes & Co SPRL||BE0555012345|Rue Fictive 3|Bte 4|1055|Bruxelles|Belgique|Mme An Peeters|Acheteuse|+32 2 555 01 66|+32 475 55 01 67|an@plantesco.example|Virement|Comptant|0|4622Z|S. Vidal|parle néerlandais',
    ],
    fields:
      'record.externalId company.name company.taxId/custom company.taxId company.address company.address/custom company.postalCode company.city company.country person.fullName person.jobTitle company.phone/person.phone person.mobile company.email/person.email company.paymentTerms/custom company.paymentTerms company.creditLimit company.industry/custom record.owner record.note',
  },
  {
    name: 'fr9: Moroccan exporter at a food fair, grouped header',
    headerRow: 2,
    lines: [
      'SALON AGRO PARIS 2026 — Fiches visiteurs stand 5B055',
      'Jour|Société||||Contact||||||Suivi|||',
      "|Dénomination|Activité|Pays|Site web|Civ.|NOM|Prénom|Qualité|GSM|Mail|Produits demandés|Degré d'intérêt|À relancer le|Vu par",
      '19/10|Oliva Import|grossiste|Pays-Bas|olivaimport.example|Mme|VAN DIJK|Marloes|acheteuse|+31 6 5550 0123|marloes@olivaimport.example|olives vertes, câpres|fort|02/11|Youssef',
      "19/10|Épicerie Zahra|détaillant|France||M.|BENALI|Karim|gérant|+33 6 55 55 01 32|zahra.epicerie@mail.example|huile d'argan|moyen|05/11|Salma",
      '20/10|Frischkontor GmbH|distributeur|Allemagne|frischkontor.example|M.|KELLER|Jan|chef produit|+49 160 555 0155|j.keller@frischkontor.example|citrons confits|faible||Youssef',
      '21/10|Mercado Verde SL|supermarchés bio|Espagne|mercadoverde.example|Mme|SANZ|Inés|resp. achats|+34 655 550 166|isanz@mercadoverde.example|dattes bio|fort|28/10|Salma',
    ],
    fields:
      'record.firstMetAt company.name company.industry company.country company.website person.honorific person.familyName person.givenName person.jobTitle person.mobile person.email/company.email record.productsOfInterest record.rating record.nextFollowUpAt record.owner',
    accept: { 0: ['custom', 'record.lastContactedAt'], 2: ['company.kind'], 12: ['custom'] },
  },
  {
    name: 'es9: Mexican machine trader, quotations',
    headerRow: 1,
    lines: [
      'CONTROL DE COTIZACIONES Y PROSPECTOS 2026',
      'Fecha 1er contacto|Razón social|RFC|Giro|Contacto|Puesto|Cel.|Correo|Cd.|Edo.|Cliente / Prospecto|No. cotización|Equipo solicitado|Monto|Moneda|Etapa|Cierre estimado|Vendedor|Cómo nos conoció|Observaciones',
      '12/01/2026|Empaques del Bajío SA de CV|EBA0555012X3|empaque|Ing. Raúl Medina|Gte. de planta|477 555 0123|rmedina@empaquesbajio.example|León|Gto.|Cliente|COT-0551|Selladora continua|185,000|MXN|Negociación|30/06/2026|Laura|Expo Pack|pide 3 MSI',
      '03/02/2026|Tortillería La Güera|XAXX010101000|alimentos|Sra. Chela Ortiz|Dueña|33 5550 0144||Guadalajara|Jal.|Prospecto|COT-0560|Envasadora|92,000|MXN|Cotizado|15/07/2026|Laura|Facebook|',
      '22/03/2026|Agroindustrias Maya|AMA0555098K1|agro|Lic. Jorge Canul|Compras|999 555 0161|compras@agromaya.example|Mérida|Yuc.|Prospecto|COT-0572|Línea de llenado|64,500|USD|Perdido|31/05/2026|Beto|Recomendación|compró a otro',
      'TOTAL|||||||||||||341,500||||||',
    ],
    fields:
      'record.firstMetAt company.name company.taxId company.industry person.fullName person.jobTitle person.mobile person.email/company.email company.city company.region record.lifecycle/company.kind custom/record.externalId/deal.title record.productsOfInterest/deal.title deal.amount deal.currency/company.currency deal.stage deal.expectedCloseOn record.owner record.source record.note',
  },
  {
    name: 'pt9: Brazilian ERP, customers',
    headerRow: 1,
    lines: [
      'Relatório: Cadastro de Clientes    Emissão: 04/05/2026 08:15',
      'Cód.|Nome Fantasia|Razão Social|CNPJ/CPF|Insc. Estadual|Endereço|Nº|Bairro|Município|UF|CEP|Fone|Celular|E-mail NF-e|Contato|Ramo|Vendedor|Limite Créd. (R$)|Cond. Pagto|Dt. Cadastro|Últ. Compra|Situação|Obs.',
      '0551|Casa das Tintas|Tintas Modelo Ltda|55.501.234/0001-55|555012345|Rua do Exemplo|120|Centro|Joinville|SC|89255-000|(47) 3555-0123|(47) 99555-0124|nfe@casadastintas.example|Márcia|Tintas|Rogério|20.000,00|28/35/42 DDL|11/08/2014|22/04/2026|Ativo|',
      '0560|Depósito São Jorge|J. Pires Materiais ME|55.509.876/0001-10|Isento|Av. Fictícia|1055|Vila Nova|Campinas|SP|13055-000|(19) 3555-0144|(19) 98555-0145|sjorge@deposito.example|Jorge Pires|Mat. construção|Rogério|8.000,00|À vista|02/03/2019|15/12/2025|Inativo|cheque devolvido',
      '0577|Pinta Bem|Comercial Pinta Bem Eireli|55.504.321/0001-99|555098765|Rod. Amostra|km 5|Distrito Ind.|Caxias do Sul|RS|95055-000|(54) 3555-0166|(54) 99155-0167|fiscal@pintabem.example|Sr. Ivo|Tintas|Débora|35.000,00|30 dias|19/10/2021|30/04/2026|Ativo|exige agendamento',
    ],
    fields:
      'record.externalId company.name/company.localName company.name/company.localName company.taxId custom company.address custom/company.address custom/company.address company.city company.region company.postalCode company.phone person.mobile company.email/person.email person.fullName company.industry record.owner company.creditLimit company.paymentTerms custom custom custom/record.lifecycle record.note',
    accept: {
      1: ['custom'],
      12: ['company.phone'],
      19: ['record.firstMetAt'],
      20: ['record.lastContactedAt'],
    },
  },
  {
    name: 'it9: foreign customers of an Italian maker, total at the foot',
    headerRow: 2,
    lines: [
      'Anagrafica clienti estero|||||||||||||||||||',
      '-',
      'Cod. cliente|Ragione sociale|P.IVA|Indirizzo|CAP|Città|Prov.|Nazione|Referente|Ruolo|Tel.|Cell.|PEC|E-mail|Agente|Resa|Pagamento|Valuta|Fatturato 2025 (€)|Note',
      'E055|Keramik Studio Lenz|DE055512340|Musterallee 8|80555|München||Germania|Sabine Lenz|titolare|+49 89 5550123|||info@keramik-lenz.example|Bruno Galli|Franco fabbrica|BB 60 gg FM|EUR|48.200|solo bianco opaco',
      'E058|Azulejos Mar SL|ESB55501234|C/ Ejemplo 14|12055|Castellón||Spagna|Vicente Mar|acquisti|+34 964 555 012|+34 655 012 355||vicente@azulejosmar.example|Bruno Galli|DAP|RIBA 30 gg|EUR|12.750|',
      'E063|San Marco Ceramiche srl|SM05551|Via Campione 3|47891|Dogana|RSM|San Marino|Dott. Luca Forti|resp. acquisti|0549 555013|335 5550144|sanmarco@pec.example|forti@smceramiche.example|Direzionale|Porto franco|Anticipato|EUR|9.900|campionario inviato',
      'Totale||||||||||||||||||70.850|',
    ],
    fields:
      'record.externalId company.name company.taxId company.address company.postalCode company.city company.region company.country person.fullName person.jobTitle company.phone/person.phone person.mobile company.email/custom company.email/person.email record.owner company.incoterm company.paymentTerms company.currency custom/company.annualRevenue record.note',
  },
  {
    name: 'tr9: Turkish textile exporter, follow-up',
    headerRow: 1,
    lines: [
      'İHRACAT MÜŞTERİ TAKİP ÇİZELGESİ',
      'Sıra|Firma Ünvanı|Ülke|Şehir|Yetkili|Görevi|GSM|Sabit Tel.|E-posta|Vergi No|V.D.|Sektör|İlgilendiği Ürünler|Teklif Tutarı|Döviz|Teslim Şekli|Ödeme Şekli|Son Görüşme|Tekrar Aranacak|Durum|Plasiyer|Açıklama',
      '1|Textil Nord AB|İsveç|Borås|Karin Lund|satın alma müdürü|+46 70 555 01 23|+46 33 555 012|karin@textilnord.example|SE555012345601||ev tekstili|nevresim, havlu|28.500|EUR|FOB İzmir|%30 peşin|12.05.2026|26.05.2026|Teklif verildi|Murat|numune bekliyor',
      '2|Anadolu Perde San. Tic. Ltd. Şti.|Türkiye|Denizli|Hakan Bey|firma sahibi|0532 555 01 44|0258 555 01 40|hakan@anadoluperde.example|0555012345|Çınar|perde|tül kumaş|410.000|TL|Fabrika teslim|90 gün çek|04.05.2026|01.06.2026|Sipariş alındı|Gizem|',
      '3|Sofia Home EOOD|Bulgaristan|Plovdiv|Petya Ilieva|ortak|+359 88 555 0166||petya@sofiahome.example|BG555012345||mağaza zinciri|bornoz|9.200|EUR|DAP|Vesaik mukabili|20.04.2026|10.06.2026|Beklemede|Murat|fiyat yüksek buldu',
    ],
    fields:
      'ignore company.name company.country company.city person.fullName person.jobTitle person.mobile company.phone/person.phone person.email/company.email company.taxId custom company.industry record.productsOfInterest deal.amount deal.currency/company.currency company.incoterm company.paymentTerms record.lastContactedAt record.nextFollowUpAt deal.stage/record.lifecycle record.owner record.note',
  },
  {
    name: 'vi9: Vietnamese cashew exporter, header in two languages',
    headerRow: 3,
    lines: [
      'CÔNG TY TNHH HẠT ĐIỀU VÍ DỤ',
      'DANH SÁCH KHÁCH HÀNG XUẤT KHẨU 2026',
      'STT|Tên khách hàng (*)|MST|Địa chỉ|Quốc gia|Người liên hệ|Chức vụ|SĐT|Zalo/WhatsApp|Email|Mặt hàng|Sản lượng/năm (tấn)|ĐK giao hàng|Hình thức TT|NV phụ trách|Nguồn KH|Tình trạng|Ghi chú',
      'No.|Customer (*)|Tax code|Address|Country|Contact|Position|Tel|Zalo/WhatsApp|Email|Item|Volume/year (MT)|Incoterms|Payment|PIC|Source|Status|Remark',
      '1|Nuts Direct BV|NL555012345B01|Voorbeeldkade 5, Rotterdam|Hà Lan|Bas Visser|Trader|+31 10 555 0123|+31 6 5550 0124|bas@nutsdirect.example|WW320, WW240|160|FOB HCM|CAD|Ngọc|Hội chợ|Đang giao dịch|',
      '2|Desert Snacks Trading|100555012300003|Deira, Dubai|UAE|Mr. Sajid|Owner|+971 4 555 0144|+971 50 555 0145|sajid@desertsnacks.example|LP, SP|48|CIF|TT 20/80|Ngọc|Alibaba|Đã báo giá|hay trả giá',
      '3|上海果仁进出口有限公司|91310000555012345A|Pudong, Shanghai|Trung Quốc|Ms. Qian|Purchasing|+86 21 5550 0166|+86 139 5550 0167|qian@shguoren.example|WW450|90|DAF Lạng Sơn|TT trước|Hùng|KH cũ giới thiệu|Ngưng|nợ xấu 2024',
    ],
    fields:
      'ignore company.name company.taxId company.address company.country person.fullName person.jobTitle company.phone/person.phone person.whatsapp person.email/company.email record.productsOfInterest custom company.incoterm company.paymentTerms record.owner record.source record.lifecycle/deal.stage record.note',
    accept: { 16: ['custom'] },
  },
]
