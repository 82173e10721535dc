import type { HeldOutList } from './held-out-list'

/** A fourth set from the west, written before the dictionary was read. */
export const fourthWesternLists: readonly HeldOutList[] = [
  {
    name: 'ru: metal trader, group row',
    headerRow: 2,
    lines: [
      'База контрагентов отдела ВЭД',
      'Контрагент||||Представитель|||||Работа|||',
      'Наименование контрагента|ИНН/КПП|Юр. адрес|Страна регистрации|Контактное лицо (ФИО)|Должн.|Тел. моб.|Тел. раб.|Эл. почта|Ответственный менеджер|Дата первого контакта|След. звонок|Комментарии',
      'ООО «УралСталь»|6658123456/665801001|г. Екатеринбург, ул. Малышева, 51|Россия|Смирнов Алексей Петрович|нач. отдела|8 (912) 345-67-89|(343) 222-33-44|smirnov@uralstal.ru|Козлова|12.03.2025|05.12.2026|просит скидку',
      'ТОО «КазМет»|123456789012|г. Алматы, пр. Абая, 10|Казахстан|Ахметов Данияр Серикович|директор|8 (701) 555-44-33|(727) 333-22-11|d.akhmetov@kazmet.kz|Орлов|20.05.2025|07.12.2026|',
      'ЧП «ТашМеталл»|301234567|г. Ташкент, ул. Навои, 3|Узбекистан|Рахимов Бахтиёр|зам. директора|+998 90 999 88 77||b.rahimov@tashmetall.uz|Козлова|01.09.2025|10.12.2026|ждёт КП',
    ],
    fields:
      'company.name company.taxId company.address company.country person.fullName person.jobTitle person.mobile person.phone person.email record.owner record.firstMetAt record.nextFollowUpAt record.note',
    accept: { 7: ['company.phone'] },
  },
  {
    name: 'ru: requests from the site',
    headerRow: 0,
    lines: [
      'Заявка №|Создана|Как обращаться|Номер для связи|Почта|Откуда узнали|Город доставки|Что интересует|Бюджет, руб.|Этап|Закреплён за|Telegram ник',
      '10231|03.11.2026 10:15|Ольга|8 916 111-22-33|olga.k@mail.ru|Яндекс|Казань|косметика|150 тыс.|Новая|Иванова|@olga_k',
      '10232|04.11.2026 12:40|Дмитрий Сергеевич|+7 903 222-33-44|dmitry@yandex.ru|Выставка|Москва|запчасти|1,2 млн|В работе|Петров|@dmser',
      '10233|05.11.2026 09:05|Гульнара|8-927-333-44-55|gulnara@bk.ru|Рекомендация|Уфа|упаковка|80 000|Счёт выставлен|Иванова|',
    ],
    fields:
      'record.externalId record.firstMetAt person.fullName person.phone person.email record.source company.city record.productsOfInterest deal.amount deal.stage record.owner person.telegram',
    accept: { 0: ['ignore', 'custom'], 1: ['custom'], 3: ['person.mobile'], 9: ['record.lifecycle'] },
  },
  {
    name: 'ru: hauliers, totals',
    headerRow: 1,
    lines: [
      'Перевозчики и экспедиторы на 01.11.2026',
      'Перевозчик|Диспетчер|Сотовый|WhatsApp/Viber|E-mail диспетчера|Сайт компании|Направления|Условия расчёта|Долг, руб.|Оценка|Прим.',
      'ИП Громов С.В.|Громова Лена|89031234567|89031234567|gromov@tk.ru|gromov-tk.ru|Москва - Алматы|отсрочка 14 дней|45 000,00|4|',
      'ООО «Транзит»|Белов Игорь|89105556677|89105556677|belov@tranzit.ru|tranzit.ru|Москва - Ташкент|предоплата|12 500,50|5|надёжный',
      'ООО «Северлайн»|Зайцева Анна|89219998877|89219998877|zaitseva@severline.ru|severline.ru|СПб - Минск|отсрочка 30 дней|0,00|3|опаздывают',
      'ИТОГО||||||||57 500,50||',
    ],
    fields:
      'company.name person.fullName person.mobile person.whatsapp person.email company.website custom company.paymentTerms custom record.rating record.note',
    accept: { 6: ['record.productsOfInterest', 'company.region'], 8: ['ignore'] },
  },
  {
    name: 'en: sourcing agent book',
    headerRow: 2,
    lines: [
      'Confidential - buyers book Q4',
      '-',
      'Buyer|Buyer HQ|Point of contact|Role|Direct line|Cell|WhatsApp #|Best email|Buys|Annual spend (USD)|Preferred terms|Net days|Last spoke|Chase on|Handled by|Remarks / history',
      'Maple Home Inc.|Toronto, Canada|Sarah Whitman|Head of Sourcing|+1 416 555 0101|+1 647 555 0102|+1 647 555 0102|sarah@maplehome.ca|rattan baskets|1,200,000|FOB|30|3 Nov 2026|1 Dec 2026|Jin|likes samples first',
      'Harbor & Pine LLC|Portland, USA|Mike Donovan|Buyer|+1 503 555 0111|+1 971 555 0112|+1 971 555 0112|mike@harborpine.com|ceramics|450,000|CIF|45|28 Oct 2026|4 Dec 2026|Mei|price driven',
      'Koala Living Pty|Sydney, Australia|Emma Clarke|Category Manager|+61 2 5550 1234|+61 491 570 156|+61 491 570 156|emma@koalaliving.au|candles|300,000|DDP|60|12 Oct 2026|9 Dec 2026|Jin|',
    ],
    fields:
      'company.name company.city person.fullName person.jobTitle person.phone person.mobile person.whatsapp person.email record.productsOfInterest company.annualRevenue company.incoterm company.paymentTerms record.lastContactedAt record.nextFollowUpAt record.owner record.note',
    accept: { 1: ['company.address', 'company.region'], 9: ['deal.amount', 'custom'] },
  },
  {
    name: 'en: event attendees with consent',
    headerRow: 0,
    lines: [
      'Registration ID|Attendee first name|Attendee surname|Attendee e-mail|Organisation|Position held|Mobile no.|Country of residence|LinkedIn URL|Ticket type|Date registered|How did you hear about us?|OK to contact?|Comments',
      'R-8812|Hannah|Becker|hannah.becker@nordlicht.de|Nordlicht GmbH|Procurement Lead|+49 151 23456789|Germany|https://www.linkedin.com/in/hbecker|Trade|2026-09-02|Newsletter|Yes|vegan lunch',
      "R-8813|Liam|O'Connor|liam@emeraldfoods.ie|Emerald Foods Ltd|Director|+353 85 123 4567|Ireland|https://www.linkedin.com/in/liamoc|VIP|2026-09-05|Partner|No|",
      'R-8820|Chloé|Martin|chloe.martin@bonpain.fr|Bon Pain SARL|Owner|+33 6 12 34 56 78|France|https://www.linkedin.com/in/chloemartin|Trade|2026-09-11|LinkedIn ad|Yes|',
    ],
    fields:
      'record.externalId person.givenName person.familyName person.email company.name person.jobTitle person.mobile company.country person.linkedin record.tags record.firstMetAt record.source record.tags record.note',
    accept: { 9: ['custom', 'record.rating'], 10: ['custom'], 12: ['custom', 'ignore'] },
  },
  {
    name: 'de: accounts of a wholesaler',
    headerRow: 1,
    lines: [
      'Kundenstamm Export, Stand 11/2026',
      'Debitorennr.|Firmenbezeichnung|Zusatz|Anrede|Vorname AP|Nachname AP|Durchwahl|Handynr.|Mailadresse|Straße und Hausnr.|PLZ|Ort|Land|USt-ID|Zahlungsziel|Lieferbedingung|Betreuer|Letzter Besuch|Bemerkung',
      '70012|Müller Werkzeuge GmbH|Abt. Einkauf|Herr|Jörg|Müller|+49 711 5550-12|+49 171 5550012|j.mueller@mueller-werkzeuge.de|Hauptstraße 5|70173|Stuttgart|Deutschland|DE123456788|30 Tage netto|EXW|Schäfer|12.08.2026|jährliche Preisanpassung',
      '70013|Alpen Bau AG||Frau|Ursula|Gruber|+43 1 5550-34|+43 664 5550034|gruber@alpenbau.at|Ringweg 8|1010|Wien|Österreich|ATU12345675|14 Tage 2 %|FCA|Weber|20.09.2026|',
      '70019|Tessin Import SA||Herr|Marco|Bernasconi|+41 91 5550-56|+41 79 5550056|marco@tessinimport.ch|Via Nassa 3|6900|Lugano|Schweiz|CHE-123.456.788|30 Tage netto|DAP|Schäfer|01.10.2026|spricht Italienisch',
    ],
    fields:
      'record.externalId company.name custom person.honorific person.givenName person.familyName person.phone person.mobile person.email company.address company.postalCode company.city company.country company.taxId company.paymentTerms company.incoterm record.owner record.lastContactedAt record.note',
    accept: { 2: ['person.department', 'record.note', 'ignore', 'company.address'] },
  },
  {
    name: 'de: opportunities',
    headerRow: 0,
    lines: [
      'Vorhaben|Interessent|Gesprächspartner|Funktion im Haus|Tel.|Auftragswert EUR|Wahrscheinlichkeit|Abschluss geplant|Phase|Zuständig|Wiedervorlage|Quelle',
      'Hallenheizung|Bäckerei Krone KG|Thomas Krone|Inhaber|0721 555012|48.500,00|60 %|31.01.2027|Angebot|Lindner|03.12.2026|Messe',
      'Kühlanlage|Frische Markt eG|Sabine Vogel|Technikleitung|0761 555034|120.000,00|30 %|15.03.2027|Bedarf|Lindner|10.12.2026|Empfehlung',
      'Lüftung|Autohaus Sommer|Ralf Sommer|GF|07531 55505|15.750,00|80 %|20.12.2026|Verhandlung|Kraus|30.11.2026|Webseite',
    ],
    fields:
      'deal.title company.name person.fullName person.jobTitle person.phone deal.amount custom deal.expectedCloseOn deal.stage record.owner record.nextFollowUpAt record.source',
    accept: { 4: ['company.phone'], 6: ['ignore', 'record.rating'] },
  },
  {
    name: 'fr: prospects of a wine house',
    headerRow: 1,
    lines: [
      'Fichier prospects export',
      'Enseigne|Statut|Nom du contact|Prénom du contact|Poste occupé|Ligne directe|Portable|Courriel|Adresse postale|CP|Commune|Pays|N° TVA|Cuvées demandées|Rencontré le|Relance prévue|Suivi par|Observations',
      'Cave du Lac SA|prospect|Rochat|Nathalie|acheteuse|+41 21 555 01 01|+41 79 555 01 02|n.rochat@cavedulac.ch|Rue du Port 4|1003|Lausanne|Suisse|CHE-111.222.333|rosé|14/02/2026|02/12/2026|Julien|',
      'Vins du Nord SPRL|client|Peeters|Luc|gérant|+32 2 555 02 01|+32 475 55 02 02|luc@vinsdunord.be|Chaussée de Gand 12|1080|Bruxelles|Belgique|BE0123456749|rouge|15/02/2026|05/12/2026|Claire|paie tard',
      'Bistro Montréal inc.|prospect|Tremblay|Isabelle|sommelière|+1 514 555 0301|+1 438 555 0302|isabelle@bistromtl.ca|1200 rue Sherbrooke|H3A 1H6|Montréal|Canada||champagne|16/02/2026|08/12/2026|Julien|',
    ],
    fields:
      'company.name record.lifecycle person.familyName person.givenName person.jobTitle person.phone person.mobile person.email company.address company.postalCode company.city company.country company.taxId record.productsOfInterest record.firstMetAt record.nextFollowUpAt record.owner record.note',
  },
  {
    name: 'es: importers in Latin America',
    headerRow: 1,
    lines: [
      'Directorio de importadores',
      'Razón social|RUC / RFC / CUIT|Giro|Encargado de compras|Cargo que ocupa|Celular|Teléfono fijo|Correo|Domicilio fiscal|Ciudad|País|Sitio|Plazo de pago|Vendedor asignado|Último contacto|Notas internas',
      'Distribuidora Andina S.A.C.|20512345678|abarrotes|Carlos Quispe|jefe de compras|+51 987 654 321|+51 1 555 0101|cquispe@andina.pe|Av. Arequipa 123|Lima|Perú|www.andina.pe|60 días|Lucía|05/11/2026|',
      'Comercial del Norte S.A. de C.V.|CNO950101AB1|ferretería|María Fernanda Ruiz|gerente|+52 81 1234 5678|+52 81 5555 0202|mruiz@comnorte.mx|Calle Juárez 45|Monterrey|México|www.comnorte.mx|30 días|Pablo|25/10/2026|pide catálogo',
      'Pampa Import S.R.L.|30-71234567-8|juguetería|Diego Fernández|socio|+54 9 11 5555 0303|+54 11 5555 0304|diego@pampaimport.ar|Av. Corrientes 900|Buenos Aires|Argentina||contado|Lucía|18/10/2026|',
    ],
    fields:
      'company.name company.taxId company.industry person.fullName person.jobTitle person.mobile company.phone person.email company.address company.city company.country company.website company.paymentTerms record.owner record.lastContactedAt record.note',
    accept: { 6: ['person.phone'] },
  },
  {
    name: 'pt: resellers in Brazil and Portugal',
    headerRow: 0,
    lines: [
      'Cód.|Nome fantasia|Razão social|CNPJ/NIF|Responsável pela compra|Celular/WhatsApp|Fone comercial|E-mail p/ contato|Endereço completo|CEP|Município|UF|Ramo de atuação|Prazo pagto|Representante|Data da última visita|Obs.',
      'R01|Casa Bela|Casa Bela Comércio Ltda|12.345.678/0001-95|Juliana Alves|+55 11 98765-4321|+55 11 3555-0101|juliana@casabela.com.br|Rua Augusta, 100|01305-000|São Paulo|SP|decoração|28 dias|Marcos|10/10/2026|',
      'R02|Norte Peças|Norte Auto Peças EIRELI|98.765.432/0001-98|Rafael Souza|+55 92 99111-2233|+55 92 3555-0202|rafael@nortepecas.com.br|Av. Djalma Batista, 50|69050-010|Manaus|AM|autopeças|à vista|Paula|22/10/2026|ligar cedo',
      'R03|Sol Import|Sol Importações S.A.|45.678.912/0001-10|Beatriz Lima|+55 21 97777-8899|+55 21 3555-0303|bia@solimport.com.br|Rua da Carioca, 7|20050-008|Rio de Janeiro|RJ|brinquedos|30 dias|Marcos|30/10/2026|',
    ],
    fields:
      'record.externalId company.localName company.name company.taxId person.fullName person.mobile company.phone person.email company.address company.postalCode company.city company.region company.industry company.paymentTerms record.owner record.lastContactedAt record.note',
    accept: {
      1: ['company.name', 'custom'],
      2: ['company.localName'],
      5: ['person.whatsapp'],
      6: ['person.phone'],
    },
  },
  {
    name: 'it: clients of a tannery',
    headerRow: 1,
    lines: [
      'Anagrafica clienti estero 2026',
      'Ragione soc.|P. IVA|Nominativo referente|Mansione|Recapito telefonico|Cell.|Posta elettronica|Sede legale|CAP|Località|Prov.|Nazione|Articoli richiesti|Condizioni di pagamento|Resa merce|Agente di zona|Annotazioni',
      'Pelletteria Rossi S.r.l.|IT01234567890|Giulia Rossi|titolare|055 555 0101|+39 333 555 0102|giulia@pelletteriarossi.it|Via dei Conciai 8|50142|Firenze|FI|Italia|nappa|bonifico 60 gg|EXW|Conti|',
      'Borse Milano S.p.A.|IT09876543217|Andrea Ferrari|resp. acquisti|02 555 0201|+39 347 555 0202|a.ferrari@borsemilano.it|Corso Como 15|20154|Milano|MI|Italia|vitello|RiBa 30 gg|DAP|Neri|campioni a gennaio',
      'Calzature Adriatiche Snc|IT04567891230|Paolo Marini|socio|0733 555 0301|+39 328 555 0302|paolo@calzadriatiche.it|Via Fermi 2|62012|Civitanova Marche|MC|Italia|camoscio|anticipato|FCA|Conti|',
    ],
    fields:
      'company.name company.taxId person.fullName person.jobTitle person.phone person.mobile person.email company.address company.postalCode company.city company.region company.country record.productsOfInterest company.paymentTerms company.incoterm record.owner record.note',
    accept: { 4: ['company.phone'] },
  },
  {
    name: 'tr: textile exporters, header repeated',
    headerRow: 1,
    lines: [
      'İhracat müşteri listesi',
      'S.No|Firma unvanı|Yetkili kişi|Görevi|GSM|İş telefonu|E-posta adresi|Açık adres|İl|Ülke|Vergi dairesi/no|İlgilendiği ürün|Son görüşme|Sıradaki arama|Müşteri temsilcisi|Açıklama',
      '1|Yıldız Tekstil San. ve Tic. Ltd. Şti.|Mehmet Yıldız|Genel müdür|0532 555 01 01|0212 555 01 02|mehmet@yildiztekstil.com.tr|Merter Mah. No:5|İstanbul|Türkiye|1234567890|pamuklu kumaş|03.11.2026|02.12.2026|Elif|',
      '2|Ege Havlu A.Ş.|Ayşe Demir|Satın alma|0533 555 02 01|0258 555 02 02|ayse@egehavlu.com.tr|Organize Sanayi 3. Cad.|Denizli|Türkiye|2345678901|havlu|04.11.2026|03.12.2026|Can|numune istedi',
      'S.No|Firma unvanı|Yetkili kişi|Görevi|GSM|İş telefonu|E-posta adresi|Açık adres|İl|Ülke|Vergi dairesi/no|İlgilendiği ürün|Son görüşme|Sıradaki arama|Müşteri temsilcisi|Açıklama',
      '3|Anadolu Halı|Hasan Kaya|Ortak|0535 555 03 01|0342 555 03 02|hasan@anadoluhali.com|Gazi Mah. 12|Gaziantep|Türkiye|3456789012|makine halısı|05.11.2026|04.12.2026|Elif|',
    ],
    fields:
      'ignore company.name person.fullName person.jobTitle person.mobile person.phone person.email company.address company.city company.country company.taxId record.productsOfInterest record.lastContactedAt record.nextFollowUpAt record.owner record.note',
    accept: { 5: ['company.phone'], 8: ['company.region'] },
  },
]
