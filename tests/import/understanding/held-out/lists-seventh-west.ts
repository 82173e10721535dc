import type { HeldOutList } from './held-out-list'

/** German, French, Spanish, Portuguese and Italian lists of the seventh set. */
export const seventhWesternLists: readonly HeldOutList[] = [
  {
    name: 'de: business partners of an ERP',
    headerRow: 0,
    lines: [
      'GP-Code|GP-Name|Fremdsprachiger Name|GP-Typ|Gruppe|Währung|USt-IdNr.|Telefon 1|Fax|E-Mail|Webseite|Ansprechpartner|Zahlungsbedingungen|Kreditlimit|Vertriebsmitarbeiter|Straße|PLZ|Ort|Bundesland|Land|Versandart|Inaktiv',
      'C20011|Nordlicht Leuchten GmbH|Nordlicht Lighting|Kunde|Fachhandel|EUR|DE555010111|+49 40 555 0101|+49 40 555 0109|einkauf@nordlicht.example|www.nordlicht.example|Britta Hansen|14 Tage 2 %, 30 netto|25000|Thomas Krüger|Elbchaussee 11|22763|Hamburg|HH|DE|Spedition|N',
      'C20012|Alpenglas AG||Kunde|Industrie|CHF|CHE-555.010.122|+41 71 555 01 02||info@alpenglas.example|www.alpenglas.example|Reto Keller|30 Tage netto|40000|Thomas Krüger|Seestrasse 22|9000|St. Gallen|SG|CH|Paket|N',
      'V10003|Shenzhen Lumi Co., Ltd.|深圳流明有限公司|Lieferant|Import|USD||+86 755 5550 0103||sales@lumi.example||Amy Liu|T/T 30/70|0|Jana Pohl|Baoan Rd 33|518100|Shenzhen|GD|CN|See|J',
    ],
    fields:
      'record.externalId company.name company.localName/custom company.kind custom/record.tags company.currency company.taxId company.phone/person.phone company.fax company.email/person.email company.website person.fullName company.paymentTerms company.creditLimit record.owner company.address company.postalCode company.city company.region company.country custom custom',
  },
  {
    name: 'de: visit plan of a sales agent',
    headerRow: 1,
    lines: [
      'Besuchsplan Handelsvertretung Süd, Stand April 2026',
      'lfd. Nr.|Kunde|Ansprechpartner/in|Pos.|Tel. direkt|Mobil|E-Mail|kauft bei uns|letzter Kontakt|Wiedervorlage|ABC|Potenzial p. a. (€)|Gebiet|betreut durch|Newsletter (j/n)|Sonstiges',
      '1|Möbelhaus Adler|Fr. Gruber|Einkauf|08031 555010|0170 5550101|gruber@moebel-adler.example|Leuchten|03.03.2026|04.05.2026|A|18000|Oberbayern|Mayr|j|Parkplatz hinten',
      '2|Wohnstudio Fink|Hr. Fink|Inh.|0821 555020||fink@wohnstudio-fink.example|Teppiche|18.02.2026|11.05.2026|B|6500|Schwaben|Mayr|n|',
      '3|Einrichtung Vogel KG|Hr. Dr. Lenz|GF|09131 555030|0172 5550303|lenz@vogel-kg.example||20.01.2026||C|2000|Franken|Huber|j|will Konditionen',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle person.phone person.mobile person.email/company.email record.productsOfInterest/custom record.lastContactedAt record.nextFollowUpAt record.rating custom/deal.amount company.region/custom record.owner custom record.note',
  },
  {
    name: 'fr: badge scanner of a packaging fair',
    headerRow: 0,
    lines: [
      "Date du scan|Prénom|Nom|E-mail pro|Tél. portable|Entreprise|Fonction|Secteur d'activité|Effectif|Code postal|Ville|Pays|Note (étoiles)|Commentaire|Scanné par|Nom du salon|Opt-in",
      '24/11/2026 10:02|Sophie|Garnier|s.garnier@biscuiterie-ouest.example|06 55 50 01 01|Biscuiterie de l’Ouest|Resp. achats|Agroalimentaire|120|44000|Nantes|France|4|devis étuis|Lucas|All4Pack 2026|oui',
      '24/11/2026 10:40|Driss|El Amrani|driss@atlascosme.example|+212 6 55 50 01 02|Atlas Cosmétiques|Directeur usine|Cosmétique|60|20000|Casablanca|Maroc|5|flacons airless|Lucas|All4Pack 2026|oui',
      '25/11/2026 09:15|Elke|Maes|elke.maes@brouwerijmaes.example|+32 475 55 01 03|Brouwerij Maes|Inkoop|Boissons|35|9000|Gand|Belgique|2||Manon|All4Pack 2026|non',
    ],
    fields:
      'record.firstMetAt person.givenName person.familyName person.email person.mobile company.name person.jobTitle company.industry company.employees company.postalCode company.city company.country record.rating record.note record.owner record.campaign/record.source custom',
  },
  {
    name: 'fr: partners of an export office',
    headerRow: 1,
    lines: [
      'Carnet des partenaires - mise à jour 03/2026',
      'Réf.|Raison sociale|Type de tiers|Dirigeant|Corresp. export|Tél. std|Ligne directe|Courriel|Site|Adresse|CP|Ville|Incoterm habituel|Devise|Cond. règl.|N° EORI|Dern. contact|Rem.',
      'P-011|Transmanche Logistique|Transitaire|Y. Carpentier|Nadia Colin|03 21 55 01 01|03 21 55 01 12|export@transmanche.example|www.transmanche.example|11 quai de la Loire|62100|Calais|DAP|EUR|30 j|FR55501011200011|11/03/2026|cotation sous 24 h',
      'P-012|Caves Montagne|Client|J. Montagne|Paul Henry|+32 2 555 01 02||p.henry@cavesmontagne.example||22 av. Louise|1050|Bruxelles|EXW|EUR|45 j fdm||02/03/2026|',
      'P-027|Kantor Wijn BV|Agent|R. Kantor|Lotte Smit|+31 20 555 0103|+31 20 555 0133|lotte@kantorwijn.example|www.kantorwijn.example|Herengracht 33|1015|Amsterdam|FCA|EUR|60 j|NL555010333|20/01/2026|commission 5 %',
    ],
    fields:
      'record.externalId company.name company.kind company.representative person.fullName company.phone person.phone company.email/person.email company.website company.address company.postalCode company.city company.incoterm company.currency company.paymentTerms custom/company.taxId record.lastContactedAt record.note',
  },
  {
    name: 'es: contacts of an open-source ERP',
    headerRow: 0,
    lines: [
      'ID externo|Nombre de la empresa|NIF|Calle|C.P.|Ciudad|Provincia|País|Teléfono|Correo electrónico|Sitio web|Etiquetas|Comercial|Plazo de pago|Tarifa|Límite de crédito|Idioma|Notas internas',
      '__export__.res_partner_101|Aceites del Guadiana S.L.|B55501011|C/ Olivar 11|06002|Badajoz|Badajoz|España|+34 924 55 01 01|pedidos@aceitesguadiana.example|https://aceitesguadiana.example|mayorista,aceite|Nuria Peña|30 días|Mayorista|12000|es_ES|pide palets mixtos',
      '__export__.res_partner_102|Conservas Ría Nova S.A.|A55502022|Rúa do Mar 22|36201|Vigo|Pontevedra|España|+34 986 55 02 02|compras@rianova.example|https://rianova.example|industria|Nuria Peña|60 días|General|30000|es_ES|',
      '__export__.res_partner_103|Mercearia Tejo Lda|PT555030333|Av. da Liberdade 33|1250-140|Lisboa|Lisboa|Portugal|+351 21 555 0103|geral@merceariatejo.example||minorista|Iván Gil|Contado|General|0|pt_PT|',
    ],
    fields:
      'record.externalId company.name company.taxId company.address company.postalCode company.city company.region company.country company.phone company.email company.website record.tags record.owner company.paymentTerms custom company.creditLimit person.language/custom record.note',
  },
  {
    name: 'es: Peruvian importers out of customs data, with a total',
    headerRow: 0,
    lines: [
      'RUC|Importador|Representante legal|Giro|Dirección|Distrito|Departamento|Teléfonos|Partida arancelaria|Descripción comercial|País de origen|Valor CIF US$|Peso neto (kg)|Agente de aduanas|Fecha DUA',
      '20555010111|Repuestos Andinos S.A.C.|Julio Quispe Rojas|autopartes|Av. Iquitos 111|La Victoria|Lima|01 555-0101|8708.30|pastillas de freno|China|18450.20|3200|Aduanera Callao|14/01/2026',
      '20555020222|Importaciones Misti E.I.R.L.|Rosa Mamani Flores|ferretería|Calle Mercaderes 222|Cercado|Arequipa|054 55-0202|8202.10|sierras manuales|Taiwán|6200.00|1450|Marítima Sur|21/01/2026',
      '20555030333|Motos del Norte S.R.L.|Carlos Chávez Ruiz|motocicletas|Av. Balta 333|Chiclayo|Lambayeque|074 55-0303|8711.20|motos 150 cc|India|92000.00|14100|Aduanera Callao|02/02/2026',
      'TOTAL|||||||||||116650.20|18750||',
    ],
    fields:
      'company.taxId company.name company.representative company.industry company.address custom/company.city/company.address company.region company.phone custom record.productsOfInterest/custom custom custom custom custom custom',
  },
  {
    name: 'pt: customers of a Brazilian distributor',
    headerRow: 0,
    lines: [
      'Cód.|Razão Social|Nome Fantasia|CNPJ|Inscr. Estadual|Contato|Cargo|Fone Com.|Celular/WhatsApp|E-mail|Endereço|Bairro|Município|UF|CEP|Cond. Pagto|Vendedor|Última compra|Aniversário|Obs.',
      '1011|Comercial Ipê de Alimentos Ltda|Mercado Ipê|55.501.011/0001-01|255.501.011|Márcia Teles|compradora|(48) 3555-0101|(48) 95550-0101|compras@mercadoipe.example|Rua das Acácias, 11|Centro|Florianópolis|SC|88010-000|28/35/42 dias|Rogério|12/02/2026|03/07|entrega só de manhã',
      '1012|J. Barros & Filhos ME|Empório Barros|55.502.022/0001-02|ISENTO|João Barros|dono|(31) 3555-0202|(31) 95550-0202|barros@emporiobarros.example|Av. do Contorno, 222|Savassi|Belo Horizonte|MG|30110-000|à vista|Rogério|28/01/2026||',
      '1040|Distribuidora Sertão S.A.|Sertão|55.503.033/0001-03|06.555.033-3|Kelly Nunes|gerente|(85) 3555-0303|(85) 95550-0303|kelly@sertao.example|Rod. BR-116, km 3|Messejana|Fortaleza|CE|60840-000|30 dias|Patrícia|02/03/2026|19/12|pede bonificação',
    ],
    fields:
      'record.externalId company.name/company.localName company.localName/company.name/custom company.taxId custom person.fullName person.jobTitle company.phone/person.phone person.mobile/person.whatsapp company.email/person.email company.address custom/company.address company.city company.region company.postalCode company.paymentTerms record.owner custom/record.lastContactedAt person.birthday record.note',
  },
  {
    name: 'it: open negotiations of an agency',
    headerRow: 1,
    lines: [
      'Trattative in corso 2026',
      'N.|Ragione sociale|P. IVA|Cod. SDI|PEC|Referente|Ruolo|Tel.|Cell.|Indirizzo|CAP|Città|Prov.|Nazione|Fiera di provenienza|Interesse|Oggetto trattativa|Importo stimato €|Fase|Chiusura prevista|Agente',
      "1|Caseificio Valdoro S.r.l.|05550101011|M5UXCR1|valdoro@pec.example|Luisa Ferri|resp. acquisti|0521 555 0101|333 555 0101|Via Emilia 11|43121|Parma|PR|Italia|Cibus 2026|celle frigo|Ampliamento celle|48000|offerta inviata|30/06/2026|D'Amico",
      '2|Pastificio Sole S.p.A.|05550202022|SUBM70N|sole@pec.example|Aldo Conti|direttore|081 555 0202|338 555 0202|Via Marina 22|80133|Napoli|NA|Italia|Cibus 2026|essiccatoi|Linea 3|210000|negoziazione|30/09/2026|Serra',
      '3|Wiener Feinkost GmbH|ATU55503033|0000000||Karl Huber|Einkauf|+43 1 555 0303||Ring 33|1010|Vienna||Austria|Tuttofood 2025|affettatrici|20 affettatrici|17500|primo contatto|31/12/2026|Serra',
    ],
    fields:
      'ignore company.name company.taxId custom company.email/custom person.fullName person.jobTitle company.phone/person.phone person.mobile company.address company.postalCode company.city company.region company.country record.campaign/record.source record.productsOfInterest deal.title deal.amount deal.stage deal.expectedCloseOn record.owner',
  },
]
