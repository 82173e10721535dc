import type { LanguageWords } from './language-words'

/**
 * What people and programs write over their columns in practice (see `usage-east.ts`): the languages of the South.
 */
export const spanishUsage: LanguageWords['headers'] = {
  'company.name':
    'emp|nombre de la cía|cía|raz soc|r social|rs|nombre negocio|comercio|importadora|distribuidora|prov|nombre prov|facturar a|restaurante|farmacia',
  'person.fullName': 'p contacto|cont|contacto ppal|enc compras|at|hablé con',
  'person.jobTitle': 'pto',
  'person.mobile': 'celu|cel whatsapp',
  'company.phone': 'tel ofic',
  'person.phone': 'tel part',
  'any.phone': 'tlfno|tlno|tel alternativo',
  'any.email': 'correo alternativo',
  'company.email': 'correo para facturas|mail para facturas|mail admin',
  'company.website': 'dominio|tienda en línea',
  'company.country': 'país destino|cód país',
  'company.region': 'comunidad|c a|zona|reg|continente',
  'company.city': 'mpio|muni',
  'company.address':
    'direcc|dom|dom fiscal|dom legal|dom comercial|núm ext|no ext|n° ext|núm int|no int|barrio|piso depto|piso|dir postal|dir facturación|dir oficina|dirección oficina|apdo postal|apartado|apartado postal',
  'company.postalCode': 'cod post|cód p',
  'company.taxId': 'rtn|identif fiscal|nro fiscal|núm fiscal|cédula jur|ced jur',
  'company.representative': 'gte gral|dir gral|dueña|propietario|propietario a|nombre dueño|nombre gerente',
  'company.industry': 'sect|activ económica|act econ|tipo de negocio|tipo negocio|mercado',
  'company.kind': 'cliente prov|cliente o proveedor|comprador proveedor|relación|tipo relación|tipo socio',
  'company.employees': 'n° empl|nº empl|nro empl|cant empl|empl|tamaño|personal',
  'company.annualRevenue':
    'factur anual|vtas anuales|vta anual|volumen ventas|vol negocio|cifra de negocio|cifra negocio|cifra de ventas|volumen de compra anual',
  'any.currency': 'moneda fact|cód moneda|moneda operación',
  'company.incoterm': 'cond venta|cond de venta|cond de entrega|term entrega',
  'company.paymentTerms': 'condic pago|formas de pago|días cred|vto pago',
  'company.creditLimit': 'limite|línea créd|riesgo asegurado|monto crédito',
  'company.foundedOn': 'f constitución|año inicio|inicio actividades|fecha inicio actividades',
  'record.source': 'fte|de dónde viene|ref por|refer|recom por|contacto vía|vía|conocido en|conocido por',
  'record.campaign': 'nombre feria|expo',
  'record.lifecycle':
    'estatus cte|estado lead|nuevo recurrente|prospecto cliente|cliente prospecto|etapa relación',
  'record.rating': 'cat|categoría cliente|clasif|clasif abc|abc|priorid|potencial|potencial cliente|temp',
  'record.owner':
    'ejec|ejec cuenta|ejec ventas|repr ventas|repr|quien contactó|captado por|cargado por|dueño cuenta|dueño del registro|seguimiento por|ejecutiva',
  'record.productsOfInterest':
    'prod|prods|prod interés|prod de interés|busca comprar|consulta|consultó por|consultó|solicita|pide|requerim|requiere|necesita|compra|compra habitual|compra habitualmente|producto habitual|línea|rubro de interés|rubro producto|cat producto|familia|marcas que maneja|productos que maneja|maneja|qué vende|importa',
  'record.note':
    'obs generales|coments|info adic|inf adicional|bitácora|hist|qué se habló|se habló de|charla|tarea|prox paso|acción a seguir|particularidades|preferencias',
  'record.firstMetAt':
    'f 1er contacto|1a compra|fecha 1ra compra|cte desde|dado de alta|creado|fecha captación|f captación|fecha conocimiento|fecha de contacto inicial|fecha contacto inicial|conocido el|lo conocí el|hora escaneo|fecha de escaneo',
  'record.lastContactedAt':
    'f últ contacto|fec ult contacto|f últ visita|últ reunión|últ gestión|últ seguimiento|último mail|últ mail|contactado|fecha contacto|f contacto|llamada el|visto el|visto por última vez',
  'record.nextFollowUpAt':
    'f próx contacto|próx seg|próx seguim|f seguimiento|f seguim|fecha seg|seguim|seg|f próx acción|rellamada|retomar|recordat|agendar|cuándo contactar',
  'record.externalId':
    'cód cte|cve cliente|código cte|núm de cliente|id cte|n° socio|nro socio|núm socio|legajo|n° visitante|id visitante',
  'deal.amount': 'mto|monto cot|importe presup|vta esperada|ppto|presup|presup cliente|proyección ventas',
  'deal.stage': 'etapa neg|etapa negociación|estado oport|estado cotiz|estado negocio',
  'deal.expectedCloseOn':
    'fec cierre|compra prevista|fecha est compra|cuándo compraría|cuándo piensa comprar',
  'record.tags': 'etiq|palabra clave|segmentos|listas|lista de correo',
  'any.given': 'primer nombre',
  'person.familyName': 'ape|ap paterno',
  custom:
    'lada|interno|saldo pend|sdo|adeudo|por cobrar|días vencido|días mora|f ult compra|fec ult compra|ult venta|ult cotización|fecha cotización|f cotización|n° cotización|nro cotización|cotización|cot|cotizado|cotización enviada|oferta enviada|nro pedido|n° contrato|nro contrato|f contrato|fin contrato|fecha fin contrato|venc contrato|vencimiento contrato|vigencia|vigencia contrato|vence|venc|garantía|fin garantía|fecha instalación|f instalación|mantenimiento|próx mantenimiento|últ mantenimiento|técnico|equipo|equipo modelo|modelo|marca modelo|serie|n° serie|nº serie|nro serie|total compras|total comprado|compras acumuladas|compras totales|monto acumulado|ventas ytd|ventas 2024|ventas 2025|vtas 2025|ventas año ant|n° compras|nº pedidos|ticket promedio|ticket prom|frecuencia|frec compra|frecuencia de compra|vol mensual|consumo mensual|precio|p unit|precio unit|precio obj|lista precio|bonif|bonificación|iva|régimen iva|cond iva|condición iva|condición frente al iva|retención|percepción|cta banco|cta contable|subcuenta|grupo contable|centro de costo|tipo sociedad|tipo de sociedad|grupo empresarial|n° de tiendas|capacidad|pedido mín|mínimo|plazo entrega|plazo de entrega|tiempo entrega|tiempo de entrega|transp|día entrega|días de entrega|pto destino|puerto destino|u medida|unidad|part arancelaria|fracción arancelaria|certif|certificados|muestras env|muestra enviada|lista enviada|regalo navidad|navidad|acepta mail|no llamar|bloqueo|fecha modif|últ modif|últ actualización|pasatiempos|asistente|contadora|cobranzas|contacto cobranzas|tel cobranzas|mesa|inscripción|prov actual|compra a|le compra a|a quién compra|probab|motivo|razón pérdida|por qué no compra|coordenadas|mapa|huso horario',
}

export const portugueseUsage: LanguageWords['headers'] = {
  'company.name': 'emp|nome da cia|r social|denominação|importadora|distribuidora|fornec|sacado|pagador',
  'any.short': 'nome red|nome reduz|n reduzido|nome abrev',
  'company.localName': 'nome fant|nome internacional',
  'person.fullName':
    'nome contacto|pess contato|contato princ|contato ppal|nome comprador|nome do comprador|falei com',
  'person.mobile': 'telm',
  'person.phone': 'ramal direto|direto|tel resid|fone res',
  'any.email': 'end eletrônico',
  'company.email': 'e mail para nf|e mail xml|e mail boletos',
  'company.website': 'loja online|loja virtual',
  'company.country': 'país destino',
  'company.region': 'reg|zona|continente',
  'company.city': 'mun',
  'company.address':
    'endereço nº|logr|rua nº|nº|compl|cx postal|caixa postal|end cobrança|endereço faturamento',
  'company.postalCode': 'cód post',
  'company.representative': 'sócios|proprietário|propriet|dona|dir geral|resp legal',
  'company.industry': 'ramo de ativ|setor ativ|segm|ativ principal|área atuação|tipo de negócio|mercado',
  'company.kind': 'cliente fornec|cliente ou fornecedor|tipo de relação|relacionamento',
  'company.employees':
    'n° func|nº func|nro func|qtd func|qtde func|quant funcionários|func|nº trabalhadores|tamanho|tamanho empresa',
  'company.annualRevenue': 'faturam anual|vol negócios|vendas ano|compras anuais|volume de compras anual',
  'any.currency': 'moeda fat',
  'company.incoterm': 'cond de entrega|tipo frete|tipo de frete|frete cif fob|modalidade frete',
  'company.paymentTerms': 'cond de pagamento|prazo|pgto|pagto|pagamento',
  'company.creditLimit': 'limite',
  'company.foundedOn': 'fund em|abertura empresa|constituída em',
  'person.birthday': 'niver|nasc',
  'record.source': 'onde conheceu|ind por',
  'record.campaign': 'nome feira',
  'record.lifecycle': 'sit|sit cliente|prospect cliente|cliente prospect|novo antigo',
  'record.rating': 'classificação cliente|abc|grau interesse|quente morno frio|nota',
  'record.owner': 'exec contas|rca|dono da conta',
  'record.productsOfInterest':
    'prod|prod interesse|linha|linhas|produtos solicitados|compra|produtos comprados|item|família|categoria produto|marcas que trabalha|produtos que trabalha|o que vende|trabalha com',
  'record.note':
    'obs gerais|anot|inf adicionais|outras obs|detalhe|ata|hist|conversa|o que foi falado|assunto|assuntos|assuntos tratados|pendências|pendência|tarefa|tarefas|a fazer|próximo passo|prox passos|ação|ações|particularidades|preferências',
  'record.firstMetAt':
    '1º contato|1º contacto|dt 1º contato|data 1º contato|primeira visita|data primeira visita|1ª compra|dt 1ª compra|data cad|cadastro em|dt registro|data captação|data da captação|conhecido em|data do lead|data lead|data leitura|hora leitura|data scan',
  'record.lastContactedAt':
    'ult ligação|último follow up|último acompanhamento|contatado em|contactado em|data contato|dt contato|data de contato',
  'record.nextFollowUpAt':
    'próx ação|religar|ligar novamente|contatar em|lembrar|agendar|data agendada|visita agendada|reagendar',
  'record.externalId': 'código cli|id contato|cod forn|cod parc|n º associado|id visitante|nº visitante',
  'deal.amount': 'orçam|potencial de compra|venda prevista|verba',
  'deal.stage': 'fase negociação|status negociação|status orçamento',
  'deal.expectedCloseOn':
    'prev fech|previsão fech|data decisão|data da decisão|data de decisão|prev compra|quando pretende comprar',
  'record.tags': 'etiq|listas',
  ignore: 'assinatura',
  custom:
    'insc municipal|inscrição municipal|vencidos|dias atraso|atraso|inadimplência|títulos em aberto|últ fatura|última cotação|data proposta|nº proposta|data orçamento|nº orçamento|orçamento enviado|proposta enviada|proposta|data pedido|data contrato|fim contrato|venc contrato|vigência|validade|garantia|fim garantia|data instalação|manutenção|próx manutenção|técnico|equipamento|modelo|nº série|n° de série|série|total compras|total comprado|compras acumuladas|total vendas|vendas 2025|fat 2025|nº pedidos|ticket médio|frequência|frequência compra|quant|volume|vol mensal|consumo mensal|preço|preço unit|pr unit|icms|ipi|iva|taxa iva|regime trib|simples nacional|optante simples|conta contábil|conta contabilística|cta contábil|centro de custo|nat jurídica|filiais|nº filiais|nº lojas|qtd lojas|área m²|capacidade|ped mínimo|prazo entrega|prazo de entrega|transp|transp padrão|dia entrega|porto destino|contêineres|unid|unidade|certif|cartão|brinde natal|aceite lgpd|não ligar|bloqueio|dt alt|ult atualização|religião|contato financeiro|tel financeiro|financeiro|estande|nº estande|mesa|mensalidade|concorrentes|forn atual|compra de|compra de quem|motivo perda|motivo recusa|horário atend|horário funcionamento|coordenadas|mapa|fuso',
}

export const italianUsage: LanguageWords['headers'] = {
  'company.name': 'az|nome az|r sociale|denom|soc|insegna ditta|fornit|ristorante',
  'person.fullName':
    'ref|refer|referente acq|ref acquisti|nome contatto|nome referente|pers di rif|pers contatto|contatto princ|buyer|decisore|c att|parlare con',
  'person.jobTitle': 'qual|ruolo az',
  'person.department': 'rep|funzione aziendale|area az',
  'person.mobile': 'cell re|cell aziendale|portatile',
  'company.phone': 'tel az|n verde|numero verde',
  'person.phone': 'int diretto|tel abit',
  'any.phone': 'recapiti tel|recapiti telefonici',
  'any.email': 'posta el|altra mail|altra e mail',
  'company.email':
    'mail az|mail generica|mail amm ne|mail fatturazione|e mail fatture|mail x fatture|mail ordini',
  'company.website': 'e commerce|shop online',
  'company.country': 'paese dest|paese destinazione|paese di destinazione|sigla paese',
  'company.region': 'reg|stato provincia|zona|area geogr|continente',
  'company.city': 'com',
  'company.address':
    'sede leg|via e n civico|n civ|n civico|civico|recapito postale|ind fatt|domicilio fiscale|casella postale',
  'company.postalCode': 'cod post',
  'company.taxId': 'p iva cee|p iva ue',
  'company.representative':
    'tit|legale rapp|leg rapp|amm unico|amministratore unico|amm del|direttore gen|proprietario',
  'company.industry': 'sett|settore merc|att principale|mercato',
  'company.kind': 'tipo cli|cli for|cliente o fornitore|rapporto|tipo soggetto',
  'company.employees': 'n dip|n persone|dimensione|dimensione az|dimensioni azienda|personale|collaboratori',
  'company.annualRevenue': 'fatturato az|ricavi annui|vol daffari|acquisti annui',
  'any.currency': 'valuta fatturazione',
  'company.incoterm': 'cond consegna|cond di consegna|termini consegna',
  'company.paymentTerms':
    'pagam|pagamento|cond pagam|cond di pag|condiz pag|mod pagam|modalità di pag|scad|scadenza pag|metodo pagamento',
  'company.creditLimit': 'fido conc|fido massimo|fido ass|lim fido|castelletto',
  'company.foundedOn': 'fond nel|fondata il|anno fond|costituita il|costituita nel|data iscrizione cciaa',
  'person.birthday': 'compl|data di nasc',
  'record.source':
    'orig|canale acq|come ci conosce|conosciuto tramite|conosciuto a|tramite|segnalaz|segnalatore|passaparola da',
  'record.campaign': 'fiera di prov',
  'record.lifecycle':
    'stato cli|stato rapporto|attivo dormiente|prospect cliente|cliente prospect|nuovo storico',
  'record.rating': 'abc|cat cliente|categoria cliente|potenz|caldo tiepido freddo',
  'record.owner':
    'comm le|nostro comm|nostro ref|ref interno|ref comm|resp area|acquisito da|contattato da|account|promoter',
  'record.productsOfInterest':
    'prod|prod int|prod interesse|prod di interesse|cerca|compra|cosa acquista|richiesta|richieste|fabbisogni|esigenza|necessità|linea|linee|linee di prodotto|categoria merc|categoria merceologica|cat merceologica|merceologia|famiglia|famiglia prodotti|materiali|marchi trattati|cosa vende|tratta',
  'record.note':
    'note commerciali|annotaz|info agg|info aggiuntive|altre informazioni|dettaglio|report|report visita|rapporto visita|verbale|cronologia|argomenti trattati|cose da fare|azione|riscontro|impressioni|particolarità|preferenze',
  'record.firstMetAt':
    '1o contatto|primo cont|1° ordine|cli dal|data inser|data creaz|acquisito il|data apertura anagrafica|data anagrafica|ora scansione|scansionato il|data lead|data richiesta|data contatto iniziale',
  'record.lastContactedAt':
    'ult cont|ultimo cont|ult telefonata|ult chiamata|ult incontro|ultimo appuntamento|ultima e mail|ultima comunicazione|ultima azione|ultimo follow up|ultima interazione|chiamato il|data cont|data visita|data telefonata',
  'record.nextFollowUpAt':
    'pross cont|prossimo cont|pross chiamata|pross incontro|pross app|pross appuntamento|risentire|da chiamare|da chiamare il|chiamare il|da contattare|contattare il|da visitare|promem|ricordare|scadenza azione|app to|appuntam|visita prevista',
  'record.externalId':
    'codice cli|n cli|id contatto|id azienda|rif cliente|cod anag|cod forn|codice sap|n tessera|matricola|n socio|id visitatore',
  'deal.amount':
    'importo off|valore stim|valore off|val offerta|valore pot|valore atteso|fatturato atteso|ricavo atteso|ricavo previsto',
  'deal.stage': 'fase tratt|stato tratt|stato off|avanz',
  'deal.expectedCloseOn':
    'chius prev|data chius|decisione prevista|decisione entro|quando acquista|previsione chiusura',
  'record.tags': 'etich|segmenti',
  'person.language': 'lingua di corrisp|lingue parlate',
  ignore: 'n ord|progr',
  custom:
    'interno|cod dest|esenz iva|dich intento|aliq iva|iva|sospeso|sospesi|gg ritardo|ult ord|ult acquisto|ult vendita|ult consegna|ultimo incasso|data off|data offerta|n off|n offerta|off inviata|offerta inviata|offerta inviata il|preventivo inviato|data preventivo|n preventivo|data contratto|scad contratto|fine contratto|garanzia|scad garanzia|scadenza garanzia|data install|data installazione|manutenzione|pross manutenzione|ult manutenzione|tecnico|macchina|macchinario|impianto|modello|matr|matr macchina|n matr|n serie|fatt 2024|fatt 2025|fatturato 2024|fatturato 2025|fatturato ac|fatturato ap|fatt progressivo|fatturato con noi|tot acquisti|totale acquisti|totale ordini|n ordini|nr ordini|ord medio|frequenza|freq acquisto|q tà annua|volume|consumo annuo|consumo mensile|ton|ton anno|prezzo|prezzo unit|pr unit|list|provvigioni|c c bancario|conto contabile|mastro|sottoconto|conto co ge|centro di costo|capitale soc|natura giur|rea|n rea|cciaa|gruppo app|capogruppo|casa madre|controllante|filiali|n filiali|pdv|mq|capacità prod|ordine min|min ordine|tempi cons|tempo di consegna|vett|trasp|a mezzo|giorno consegna|gg consegna|porto dest|porto di destinazione|imb|unità|cod doganale|cert|certif|bio|campionat|campionatura|campione inviato|campioni inv il|catalogo inv|bigl visita|auguri|consenso mkt|privacy ok|non contattare|cessato|duplicato|data modif|data mod|ult modifica|ult agg|tu lei|interessi pers|stato civile|religione|segreteria|amministrazione|tel amm ne|ref amm vo|referente amministrativo|contabilità|pad|tavolo|quota assoc|concorr|forn attuale|attuale fornitore|fornitori attuali|compra da|acquista da|probab|motivo perso|motivo rifiuto|perso perché|chiusura settimanale|coordinate|mappa|fuso',
}

export const turkishUsage: LanguageWords['headers'] = {
  'company.name': 'firma ünv|ünvan|ünvanı|ticari ünvanı|hesap adı|şti adı|çalıştığı firma|çalıştığı kurum',
  'person.fullName':
    'yetkili isim|firma yetkilisi|irtibat adı|kontak kişisi|kontak adı|alım sorumlusu|karar verici|görüşme yapılan',
  'person.jobTitle': 'kişi unvanı',
  'person.department': 'bölümü|birimi',
  'company.phone': 'iş telefonu|sabit|çağrı merkezi',
  'company.email': 'muhasebe mail|muhasebe e posta',
  'company.country': 'ithalat ülkesi',
  'company.region': 'coğrafi bölge|kıta',
  'company.city': 'ili|şehri|il adı',
  'company.taxId': 'vn',
  'company.representative': 'patron|gn müdür|gen müd|gm|g müdür|yk başkanı|kanuni temsilci',
  'company.industry': 'çalışma alanı|uzmanlık alanı',
  'company.kind': 'alıcı satıcı|hesap tipi|ilişki türü|ilişki tipi|firma cinsi',
  'company.employees': 'çalışan say|personel say|firma büyüklüğü|şirket büyüklüğü|kadro',
  'company.annualRevenue': 'cirosu|yıllık cirosu|yıllık satışlar|yıllık ithalat|iş hacmi|hasılat',
  'any.currency': 'para br|işlem dövizi',
  'company.incoterm': 'teslim şartları|teslimat şartları|nakliye şartı',
  'company.paymentTerms': 'ödeme şartı',
  'company.creditLimit': 'risk lim|limiti|kredi limit tutarı',
  'company.foundedOn': 'kuruluş|kuruluş t|kuruluş senesi',
  'person.birthday': 'doğ tar',
  'record.source':
    'geliş şekli|nereden|nasıl buldu|nereden duydu|bizi nereden duydu|referans olan|öneren|yönlendiren|kim yönlendirdi|tanıştıran',
  'record.lifecycle': 'müşteri dur|potansiyel müşteri|yeni eski',
  'record.rating': 'sınıfı|derecesi|abc|önemi|önceliği|sıcak ılık soğuk',
  'record.owner': 'ms temsilcisi|satış yetkilisi|sorumlusu|bizden|kayıt yapan|portföy yöneticisi',
  'record.productsOfInterest':
    'ilgi duyulan ürün|ilgi alanları|ilgilendiği|talepler|alınan ürünler|ihtiyaçlar|ihtiyacı|ürün grupları|mal grubu|satın aldığı ürünler|sattığı ürünler',
  'record.note':
    'açıkl|açk|ek bilgiler|toplantı notu|toplantı notları|ziyaret notları|ziyaret raporu|geçmiş|son durum|durum notu|yapılacak|ne yapılacak|aksiyon|aksiyonlar|geri bildirim|hatırlanacaklar',
  'record.firstMetAt': 'çalışma başlangıcı|kayıt t|üyelik tarihi|tarama tarihi|talep tarihi',
  'record.lastContactedAt':
    'son gör|son toplantı|son takip|son takip tarihi|görüşme tarihi|arama tarihi|ziyaret tarihi|iletişim tarihi',
  'record.nextFollowUpAt': 'sonraki gör|aranacak|aranacağı tarih|arama planı',
  'record.externalId': 'firma no|üye no|ziyaretçi id',
  'deal.amount': 'tutarı|proje tutarı|bütçesi|anlaşma tutarı|iş bedeli',
  'deal.stage': 'aşaması|teklif aşaması|proje aşaması|pazarlık aşaması|evre',
  'deal.expectedCloseOn': 'tahmini alım tarihi|planlanan alım tarihi|alım zamanı',
  'record.tags': 'anahtar kelime|segmenti',
  ignore: 'sıra nu',
  custom:
    'vergi dair|bakiyesi|geciken tutar|son sip tar|teklif tarihi|teklif verildi|teklif verildi mi|teklif gönderildi|sözleşme tarihi|sözleşme bitiş tarihi|garanti|garanti bitiş|kurulum tarihi|bakım|bakım tarihi|sonraki bakım|teknisyen|cihaz|makine|makina|seri no|toplam alım|toplam alışveriş|toplam satış|toplam sipariş|ort sipariş|sıklık|alım sıklığı|aylık tüketim|yıllık tüketim|fiyat|b fiyat|hedef fiyat|indirim oranı|kar marjı|kdv|kdv oranı|şubesi|muh kodu|hesap planı kodu|masraf merkezi|ortaklık yapısı|ana firma|ana şirket|bağlı olduğu grup|minimum sipariş|termin|termin süresi|teslim tarihi|kargo|kargo firması|ambar|güzergah|sertifika|helal|ileti izni|aranmasın|bloke|blokeli|hobileri|çocukları|medeni durum|cinsiyeti|yaşı|din|muhasebe yetkilisi|muhasebe tel|mali müşavir|stant|stant no|masa no|mevcut tedarikçisi|nereden alıyor|ihtimal|kapanma ihtimali|neden|mesai|konum|koordinat|harita|saat farkı',
}

export const vietnameseUsage: LanguageWords['headers'] = {
  'company.name': 'tên đầy đủ|cơ sở|tên npp|npp|ncc|tên ncc|tên giao dịch đầy đủ',
  'company.localName': 'tên nước ngoài',
  'any.short': 'tên rút gọn|tên tắt|viết tắt',
  'person.fullName': 'họ tên kh|tên người nhận|tên khách tham quan|đã gặp',
  'person.jobTitle': 'c vụ',
  'person.department': 'p ban',
  'person.mobile': 'số dđ',
  'company.phone': 'đt cơ quan|đt cq|đt vp|đường dây nóng',
  'person.phone': 'đt lh|đt người liên hệ|số trực tiếp',
  'any.phone': 'đ thoại|số đthoại',
  'person.email': 'email lh',
  'company.website': 'tr web',
  'company.country': 'qg',
  'company.region': 'kv|tỉnh thành phố|t tp|châu lục',
  'company.city': 't phố|huyện|quận huyện|q h',
  'company.address': 'đ chỉ|đ c công ty|địa chỉ đkkd|địa chỉ thuế|địa chỉ vp',
  'company.postalCode': 'mã bc',
  'company.taxId': 'mã số dn',
  'company.representative': 'g đốc|tgđ|người đd|đdpl',
  'company.industry': 'n nghề|lvực|hoạt động kinh doanh|loại hình kinh doanh',
  'company.kind': 'loại đối tượng|kh ncc|khách hàng ncc|quan hệ',
  'company.employees': 'slnv|sl lao động|số người|tổng nhân viên|số cbcnv',
  'company.annualRevenue': 'dt năm|d thu|kim ngạch|kim ngạch nk',
  'any.currency': 'đvt tiền|ngoại tệ',
  'company.incoterm': 'đkgh|điều kiện gh|đk incoterms',
  'company.paymentTerms': 'điều kiện tt|thời hạn tt',
  'company.creditLimit': 'hm nợ|hmcn|công nợ tối đa|mức nợ tối đa',
  'company.foundedOn': 'ngày tl|ngày đkkd',
  'record.source': 'kênh biết đến|người gt|gt bởi',
  'record.campaign': 'hc|gặp tại hội chợ',
  'record.lifecycle': 'tt kh|đang hợp tác ngừng|tiềm năng chính thức',
  'record.rating': 'xếp loại|mức quan tâm|abc|nóng ấm lạnh',
  'record.owner': 'nv|ngpt|theo dõi bởi|quản lý kh|nv tiếp',
  'record.productsOfInterest':
    's phẩm|sp q tâm|cần mua|muốn mua|sp muốn mua|sp hỏi|hỏi hàng|hàng đã mua|sp kinh doanh|nhóm sp|ngành hàng quan tâm|thương hiệu quan tâm',
  'record.note':
    'nd|nd trao đổi|kq|lịch sử|cần làm|hành động tiếp theo|kế hoạch|kế hoạch tiếp|đặc điểm|đặc điểm kh',
  'record.firstMetAt':
    'gặp lần đầu|lần đầu gặp|lần đầu liên hệ|ngày lh đầu|ngày liên hệ đầu|ngày ghi nhận|bắt đầu hợp tác|kh từ|ngày đơn đầu|ngày mua đầu|mua lần đầu|giờ quét|ngày nhận danh thiếp|ngày tham quan',
  'record.lastContactedAt':
    'lh cuối|lh gần nhất|lần lh cuối|ngày lh cuối|ngày lh gần nhất|cs gần nhất|tương tác gần nhất|ngày lh',
  'record.nextFollowUpAt':
    'lh tiếp|lh lại|lần lh tới|lần liên hệ tới|ngày lh tiếp|ngày lh lại|lịch hẹn tiếp|nhắc việc|ngày cs tiếp|ngày chăm sóc tiếp|chăm sóc tiếp|theo dõi tiếp|gặp lại|dự kiến liên hệ|dự kiến gặp',
  'record.externalId': 'mkh|số kh|id kh|mã đối tượng|mã hồ sơ|mã misa|mã thành viên',
  'deal.amount': 'gt dự kiến|gt hđ|gt báo giá|tiền dự kiến|doanh số dk|doanh thu kỳ vọng|giá trị kỳ vọng',
  'deal.stage': 'gđ bán hàng|giai đoạn bh|bước|trạng thái báo giá|tình trạng hđ',
  'deal.expectedCloseOn':
    'dk chốt|ngày dk chốt|ngày kỳ vọng|ngày kỳ vọng kết thúc|dự kiến ký hđ|ngày dk ký|dự kiến mua|ngày dự kiến mua|khi nào mua|thời điểm mua',
  'record.tags': 'danh sách',
  'person.language': 'n ngữ',
  'person.honorific': 'a c',
  'any.messenger': 'mxh',
  ignore: 'hình',
  custom:
    'gt nam nữ|phái|dư đầu kỳ|dư cuối kỳ|số dư|tk công nợ|tk kế toán|tài khoản kế toán|tk phải thu|tk ngân hàng|chủ tk|loại hình doanh nghiệp|công ty mẹ|năng lực sx|hđ gần nhất|tổng mua|tổng tiền mua|tổng doanh số|doanh số lũy kế|doanh số năm nay|doanh số 2025|số đơn|tần suất mua|ngày báo giá|số báo giá|đã báo giá|gửi báo giá|đã gửi báo giá|số hđ|ngày hđ|ngày hợp đồng|ngày ký|ngày ký hđ|hạn hđ|hết hạn hđ|ngày hết hạn|ngày hết hạn hđ|hiệu lực|bảo hành|hạn bảo hành|hết bảo hành|ngày lắp đặt|bảo trì|bảo trì tiếp theo|kỹ thuật viên|thiết bị|số seri|số serial|số máy|s lượng|lượng mua tháng|đơn vị tính|giá kh muốn|thuế|vat|tuyến|tuyến bán hàng|ngày giao|ngày giao hàng|chành xe|đvvc|xuất xứ|gửi catalog|đã gửi catalog|tặng quà|nhận tin|ngừng gd|còn hoạt động|khóa|gia đình|kế toán trưởng|phí|ncc hiện tại|đang mua của|đang dùng hàng của|khả năng chốt|tỷ lệ chốt|lý do|lý do không mua|giờ làm việc|giờ mở cửa|tọa độ|bản đồ',
}
