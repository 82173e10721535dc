import type { HeldOutList } from './held-out-list'

/** German, French, Spanish, Portuguese and Italian lists of the eleventh set, by an author who saw no words of the program. */
export const eleventhWest: readonly HeldOutList[] = [
  {
    name: 'w11 debtors of a German merchandise program',
    headerRow: 0,
    lines: [
      'Deb.-Nr.|Matchcode|Firma|Straße|LKZ|PLZ|Ort|Telefon|Telefax|E-Mail Zentrale|Ansprechpartner|USt-IdNr.|Zahlungsbed.|Lieferbed.|Währung|Kreditlimit|Vertreter|Mahnstufe|Branche|Info',
      '10034|DORN|Dorn Werkzeugbau GmbH & Co. KG|Industriestr. 44|DE|58509|Lüdenscheid|02351 555-0|02351 555-99|info@dorn-werkzeugbau.de|Fr. Sabine Kemper|DE812440917|30 Tage netto|ab Werk|EUR|25.000,00|Hr. Wolters|0|Werkzeugbau|Anlieferung nur bis 14 Uhr',
      '10041|ZELLER|Zeller Metallwaren AG|Bahnhofstrasse 12|CH|8570|Weinfelden|+41 71 555 01 40|+41 71 555 01 41|info@zeller-metall.ch|Hr. Urs Zeller|CHE-114.550.872|14 Tage 2 %, 30 netto|DAP|CHF|40.000,00|Hr. Wolters|0|Metallwaren|',
      '10058|KOVOZ|Kovozávod Hradec s.r.o.|Průmyslová 8|CZ|50002|Hradec Králové|+420 495 550 118||obchod@kovozavod-hk.cz|Ing. Petr Dvořan|CZ27488105|Vorkasse|FCA|EUR|0,00|Fr. Bach|2|Blechbearbeitung|Zoll beachten',
      '10063|BAUERM|Maschinen Bauer e.K.|Am Anger 3|DE|84453|Mühldorf|08631 555-17|08631 555-18|kontakt@maschinen-bauer.de|Hr. Bauer jun.|DE131559028|10 Tage netto|frei Haus|EUR|5.000,00|Fr. Bach|1|Landmaschinen|',
      '10070|NORDST|Nordstahl Handel GmbH|Hafenallee 101|DE|26721|Emden|04921 555-330|04921 555-333|einkauf@nordstahl-handel.de|Fr. Tomma Janssen|DE266710384|60 Tage netto|ab Werk|EUR|80.000,00|Hr. Wolters|0|Stahlhandel|Palettentausch',
    ],
    fields:
      'record.externalId custom company.name company.address company.country company.postalCode company.city company.phone company.fax company.email person.fullName company.taxId company.paymentTerms company.incoterm company.currency company.creditLimit record.owner custom company.industry record.note',
  },
  {
    name: 'w11 visiting list of a German rep',
    headerRow: 2,
    lines: [
      'Tourenliste Außendienst Süd - Kosmetik & Pflege',
      'Stand: KW 36',
      'Kunde|Ort|Anrede|Vorname|Nachname|Funktion|Durchwahl|Handy|Mail|Geb.|Sprache|ABC|letzter Besuch|WV|Pot. Jahr|Interesse an|Bem.',
      'Parfümerie Sternberg|Ulm|Frau|Renate|Sternberg|Inhaberin|0731 555-14|0151 5550 1174|r.sternberg@parf-sternberg.de|12.05.1962|de|A|18.08.26|15.09.26|40 T€|Naturkosmetik|Regal umbauen lassen',
      'Apotheke am Tor|Kempten|Herr|Dr. Jonas|Feil|Apotheker|0831 555-20|0160 5550 1138|feil@apotheke-am-tor.de|03.11.1979|de|B|22.07.26|06.10.26|12 T€|Sonnenschutz|nur Dienstags',
      'Beauty Point Sagl|Lugano|Frau|Chiara|Pedroni|Einkauf|+41 91 555 01 82|+41 79 555 01 23|chiara@beautypoint.ch|27.01.1988|it|B|10.06.26|20.10.26|20 T€|Nagellack, Tester|Preisliste in CHF',
      'Drogerie Haberl|Passau|Herr|Max|Haberl|GF|0851 555-31|0171 5550 1195|haberl@drogerie-haberl.de||de|C|14.04.26|10.11.26|5 T€|Handcreme|',
      '-',
      'Spa Hotel Almblick|Seefeld|Frau|Katrin|Moser|Spa-Leitung|+43 5212 555 16|+43 664 555 0140|spa@almblick-seefeld.at|30.08.1985|de|A|25.08.26|22.09.26|35 T€|Massageöl 5 l|will Schulung',
    ],
    fields:
      'company.name company.city person.honorific person.givenName person.familyName person.jobTitle person.phone person.mobile person.email person.birthday person.language record.rating record.lastContactedAt record.nextFollowUpAt custom record.productsOfInterest record.note',
  },
  {
    name: 'w11 French cosmetics house, header of two rows',
    headerRow: 3,
    lines: [
      'Fichier clients / fournisseurs - Export',
      'MAJ le 01/09/2026',
      'Société||||||Interlocuteur||||||Conditions||||Suivi||Obs.',
      'Raison sociale|Type|Adresse|CP|Ville|Pays|Civ.|Nom|Prénom|Fonction|Portable|Courriel|Incoterm|Règlement|Devise|Encours autorisé|Dernier contact|Relance le|',
      'Institut Belle Rive|Client|14 quai Wilson|1201|Genève|Suisse|Mme|Rochat|Élodie|Gérante|+41 78 555 01 36|elodie@bellerive-institut.ch|DAP|30 j fin de mois|CHF|8 000|25/08/2026|18/09/2026|veut des testeurs',
      'Verreries du Plessis|Fournisseur|ZI Nord, rue Pasteur|76340|Blangy|France|M.|Lecomte|Bernard|Resp. ventes|06 55 50 11 72|b.lecomte@verreries-plessis.fr|EXW|45 j|EUR||12/07/2026||flacons 30 et 50 ml',
      'Yasmine Parfums SARL|Client|Rue Ibn Sina 27|20250|Casablanca|Maroc|Mme|El Idrissi|Samira|Acheteuse|+212 661 555 018|samira@yasmineparfums.ma|CIF Casablanca|Crédoc|EUR|15 000|30/08/2026|10/09/2026|certif. vente libre',
      'Transit Ouest|Transitaire|Bd du Midi 3|76600|Le Havre|France|M.|Guéguen|Yann|Exploitation|06 55 50 11 88|yann@transit-ouest.fr|-|30 j|EUR||01/09/2026||bon sur l’Afrique',
      'Hanbit Cosmetics|Agent|Teheran-ro 152|06236|Séoul|Corée du Sud|Mme|Ko|Eunji|Directrice|+82 10 5550 1123|eunji@hanbitcos.kr|FCA|T/T avance|USD|5 000|04/06/2026|30/09/2026|',
    ],
    fields:
      'company.name company.kind company.address company.postalCode company.city company.country person.honorific person.familyName person.givenName person.jobTitle person.mobile person.email company.incoterm company.paymentTerms company.currency company.creditLimit record.lastContactedAt record.nextFollowUpAt record.note',
  },
  {
    name: 'w11 Spanish food exporter after a fair',
    headerRow: 2,
    lines: [
      'Contactos feria Alimenta Barcelona 2026',
      '-',
      'Fecha|Empresa|País|Nombre|Apellidos|Cargo|Tfno. fijo|Móvil|Correo|Web|Interesado en|Feria|Prioridad|Comercial|Próx. seguimiento|Estado|Muestras enviadas|Observaciones',
      '23/03/2026|Delicias del Sur SpA|Chile|Rodrigo|Fuentes Lagos|Gerente comercial|+56 2 2555 0134|+56 9 5550 1127|rfuentes@deliciasdelsur.cl|www.deliciasdelsur.cl|Aceite virgen extra|Alimenta|A|Inés|10/09/2026|Potencial|sí|pide etiqueta propia',
      '23/03/2026|Hansa Feinkost GmbH|Alemania|Birgit|Albrecht|Einkäuferin|+49 40 555 0162|+49 172 555 0118|albrecht@hansa-feinkost.de|www.hansa-feinkost.de|Aceitunas, alcaparras|Alimenta|A|Inés|05/09/2026|Cliente|no|repite pedido en octubre',
      '24/03/2026|Bodega Central Miami|EE.UU.|Yolanda|Prieto|Owner|+1 305 555 0155|+1 786 555 0139|yolanda@bodegacentralmia.com|www.bodegacentralmia.com|Turrón, mazapán|Alimenta|B|Quique|01/10/2026|Potencial|sí|solo campaña Navidad',
      '25/03/2026|Minami Foods KK|Japón|Takeru|Minami|Director|+81 6 5555 0147|+81 90 5555 0176|minami@minamifoods.jp|www.minamifoods.jp|Jamón ibérico|Alimenta|C|Quique||Descartado|no|no tiene permiso de import.',
      '25/03/2026|Épicerie Lafon|Francia|Hélène|Lafon|Gérante|+33 5 5555 0123|+33 6 5555 0181|helene@epicerielafon.fr|www.epicerielafon.fr|Conservas de pescado|Alimenta|B|Inés|15/09/2026|Cliente|sí|',
    ],
    fields:
      'record.firstMetAt/record.lastContactedAt company.name company.country person.givenName person.familyName person.jobTitle company.phone/person.phone person.mobile person.email company.website record.productsOfInterest record.campaign record.rating record.owner record.nextFollowUpAt record.lifecycle custom record.note',
  },
  {
    name: 'w11 Brazilian ERP, customers of auto parts',
    headerRow: 1,
    lines: [
      'Relatório de Clientes - Emissão 02/09/2026 08:14',
      'Cód.|Razão Social|CNPJ|Insc. Estadual|Endereço|Complemento|CEP|Município|UF|Fone|Celular|E-mail NF-e|Contato|Aniversário|Cond. Pgto|Limite Créd.|Vendedor|Transportadora|Últ. Compra|Obs.',
      '000417|Auto Peças Paranaense Ltda|12.448.907/0001-33|90155507-18|Av. das Torres, 1820|Galpão 2|81530-000|Curitiba|PR|(41) 3555-0142|(41) 99555-0187|nfe@autopecasparanaense.com.br|Rogério Zanella|14/02/1980|28/42/56|R$ 60.000,00|Márcia|Rodosul|21/08/2026|entregar pela doca 3',
      '000433|Distribuidora Cerrado de Filtros Eireli|23.550.118/0001-70|10.455.072-9|Rua 44, 310||74063-010|Goiânia|GO|(62) 3555-0119|(62) 98555-0150|financeiro@cerradofiltros.com.br|Cleide Matos|09/07/1976|30 dias|R$ 25.000,00|Márcia|Goiás Cargas|30/07/2026|',
      '000458|Mecânica Irmãos Tavares ME|08.155.026/0001-91|ISENTO|Travessa do Porto, 77|Fundos|66010-020|Belém|PA|(91) 3555-0168|(91) 98555-0124|irmaostavares@bol.com.br|Edson Tavares|22/11/1969|à vista|R$ 0,00|Júlio|Norte Log|11/03/2026|só PIX',
      '000472|Truck Center Serra Ltda|31.705.544/0001-08|029/0555018|Rod. RS-122, km 68|Pav. B|95110-310|Caxias do Sul|RS|(54) 3555-0173|(54) 99555-0131|compras@truckcenterserra.com.br|Daiane Bertol|03/05/1991|21 dias|R$ 40.000,00|Júlio|Rodosul|01/09/2026|pede desconto 7%',
    ],
    fields:
      'record.externalId company.name company.taxId custom company.address company.address company.postalCode company.city company.region company.phone person.mobile company.email person.fullName person.birthday company.paymentTerms company.creditLimit record.owner custom custom record.note',
    accept: { 10: ['company.phone'], 11: ['person.email'] },
  },
  {
    name: 'w11 Italian offers for woodworking machines',
    headerRow: 1,
    lines: [
      'OFFERTE APERTE - reparto macchine legno',
      'Off. n.|Cliente|Paese|Referente|Cell.|Oggetto|Importo|Val.|Resa|Pagamento|Stato trattativa|Prob. %|Chiusura prevista|Agente|Sollecitare il|Note',
      '26/118|Falegnameria Ronchi Srl|Italia|Dario Ronchi|335 555 0142|Sezionatrice orizzontale usata|38.000,00|EUR|Franco fabbrica|30% ordine, saldo consegna|Offerta inviata|50|31/10/2026|Colombo|12/09/2026|vuole vedere la macchina',
      '26/121|Drvo Produkt d.o.o.|Croazia|Marko Babic|+385 91 555 0163|Bordatrice + aspirazione|74.500,00|EUR|DAP Zagabria|Bonifico anticipato|Trattativa|70|15/10/2026|Colombo|09/09/2026|sconto 4% concesso',
      '26/126|Ebanisterie Keller SA|Svizzera|Thomas Keller|+41 79 555 0118|Pantografo 5 assi|192.000,00|CHF|DDP|Leasing|In attesa finanziamento|40|20/12/2026|Pellegrini|01/10/2026|',
      '26/130|Muebles Aranda SL|Spagna|Pilar Aranda|+34 655 555 017|Squadratrice|12.900,00|EUR|Franco fabbrica|60 gg RB|Persa|0|30/08/2026|Pellegrini||preso concorrente',
      '26/133|Atlas Bois SARL|Tunisia|Nizar Gharbi|+216 22 555 018|Linea verniciatura|128.000,00|EUR|CIF Rades|L/C a vista|Ordine|100|05/09/2026|Colombo||collaudo a novembre',
    ],
    fields:
      'custom company.name company.country person.fullName person.mobile deal.title deal.amount deal.currency company.incoterm company.paymentTerms deal.stage custom deal.expectedCloseOn record.owner record.nextFollowUpAt record.note',
  },
]
