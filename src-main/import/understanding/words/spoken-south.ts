import type { LanguageWords } from './language-words'

/** How people head their own lists in Spanish, Portuguese, Italian and Turkish. */
export const spokenSpanish: LanguageWords = {
  headers: {
    'company.name':
      'comprador (empresa)|cliente (empresa)|negocio del cliente|tienda/empresa|quién compra|local|casa comercial|razón|firma del cliente|distribuidora|importadora|exportadora|comercializadora|fábrica|planta|finca|bodega|ferretería|taller|hotel|restaurante|supermercado|empresa que compra|socio comercial|nombre del local|emp',
    'person.fullName':
      'contacto allá|contacto allí|contacto en la empresa|con quién hablar|con quien hablo|con quién hablamos|con quién trato|con quién tratar|preguntar por|por quién preguntar|quién atiende allá|quién compra allí|persona|persona que compra|nuestro contacto allá|comprador(a)|compradora|jefe/a de compras|encargado(a)|encargada|a quién llamar|hablar con|quién es|nombre en la tarjeta|el que decide|quien decide|contacto directo',
    'person.jobTitle':
      'su puesto|su cargo|qué hace|qué hace ahí|qué es|rol allá|puesto allá|chamba|cargo allí',
    'person.mobile':
      'su celular|su móvil|cel comprador|cel contacto|cel/wsp|celu|celu contacto|cel directo|móvil del comprador|cel personal|cel dueño',
    'person.email':
      'correo de él|correo de él/ella|correo de ella|su correo|correo del comprador|mail del comprador|correo directo|su mail',
    'any.email': 'a dónde escribir|escribir a|cotizar a|correo para cotizar|mail para cotizar',
    'any.phone': 'su número|número|llamar al|a qué número|nro|núm contacto',
    'person.whatsapp':
      'wsp|wasap|wapp|guasap|whats|wa|número de whatsapp|nro whatsapp|cel whatsapp|whatsapp del comprador',
    'company.phone':
      'oficina|fijo oficina|tel local|tel tienda|tel. planta|tel bodega|tel. fábrica|teléfono del local|fijo de la tienda|recepción',
    'company.country': 'de dónde es|de qué país|de dónde|qué país|mercado|país comprador|mercado destino',
    'company.city': 'dónde está|dónde queda|de qué ciudad|plaza|ciudad y país',
    'company.region': 'zona de reparto|ruta zona|depto|dpto|departamento (región)',
    'any.address':
      'dónde entregar|a dónde enviar|entregar en|entrega en|dónde se entrega|mandar a|domicilio local|calle',
    'company.representative':
      'dueño(a)|dueña|patrón|jefe|el dueño|propietario|propietaria|dueño del negocio|jefe máximo',
    'company.kind':
      'qué es (mayorista/minorista)|mayorista o minorista|tipo de negocio|qué tipo de cliente|canal de venta',
    'record.productsOfInterest':
      'nos compra|qué nos compra|qué compra|qué compran|qué lleva|qué pide|qué busca|qué quiere|qué necesita|busca|buscan|quiere|pide|piden|compra|compran|lleva|le interesa|les interesa|interesado en|interesada en|lo que compra|lo que pide|lo que busca|lo que necesita|línea|líneas|mercadería|mercancía|rubros|especies|variedad|variedades|tipo de producto|productos que lleva|productos que compra|qué producto|consulta por|preguntó por|cotizó',
    'company.paymentTerms':
      'cómo paga|cómo pagan|paga cómo|paga|paga a|paga en|pago|pago a|forma en que paga|días|días que paga|a cuántos días|a cuánto paga|cuánto tarda en pagar|plazo dado|plazo que le damos|crédito a días|condición|condiciones|contado o crédito|pago (días)',
    'company.creditLimit':
      'hasta cuánto|hasta cuánto le fiamos|tope|tope fiado|cuánto crédito|crédito que le damos|límite dado|máximo|máximo a crédito|línea asignada|cupo máximo',
    'company.incoterm':
      'base precio|precio puesto en|base de venta|cómo se entrega|entrega (incoterm)|fob o cif|término',
    'record.owner':
      'quién lo lleva|quién la lleva|quién lo atiende|quién atiende|lo lleva|lo atiende|lo maneja|quién lo maneja|quién lo ve|lo ve|quién vende|de nosotros|de los nuestros|nuestro vendedor|nuestra gente|nuestro encargado|encargado nuestro|quién lo visitó|lo visitó|visitó|a cargo|quién está a cargo|quién habló|habló con él|de quién es|cartera de|vendedor(a)|asesora|ejecutiva',
    'record.lastContactedAt':
      'hablamos por última vez|última vez|última vez que hablamos|última plática|última charla|última conversación|última llamada|último llamado|último mensaje|última visita que hicimos|cuándo hablamos|cuándo hablamos por última vez|lo vimos|se habló el|se le llamó|última vez que lo vimos|hablado el|última gestión|último contacto el|último correo|última vuelta',
    'record.nextFollowUpAt':
      'toca llamar|toca visitar|volver a llamar|volver a llamar el|llamar de nuevo|llamar otra vez|llamar el|hay que llamar|cuándo llamar|cuándo volver|próxima vuelta|próximo llamado|próxima llamada|próximo contacto|próxima visita|visitar el|volver a visitar|recordar|recordar el|recordatorio|insistir|insistir el|retomar|retomar el|dar seguimiento|seguimiento|seguir el|pendiente para|siguiente paso el|siguiente llamada|siguiente visita|siguiente contacto|agendado',
    'record.firstMetAt':
      'nos conocimos|cuándo nos conocimos|lo conocimos el|desde cuándo|desde|cliente hace|primera vez|empezó a comprar|compra desde',
    'record.source':
      'cómo lo conocimos|cómo nos conocimos|de dónde salió|de dónde vino|cómo llegó|llegó por|vino por|por quién llegó|por dónde llegó|quién lo recomendó|quién lo trajo|lo trajo|lo conocimos en|dónde lo conocimos|nos encontró por|nos conoció por|a través de|por medio de|contacto por|vía de llegada',
    'record.campaign': 'feria|en qué feria|expo|qué feria',
    'record.rating':
      'qué tan bueno|qué tan serio|qué tan importante|bueno/malo|frío/caliente|calor|estrellitas|qué tal es|qué tal paga|serio|categoría a/b/c|a/b/c|abc|importante',
    'record.lifecycle': 'en qué va|en qué estamos|cómo va|cómo vamos|cliente o prospecto|activo o no',
    'record.note':
      'notas sueltas|ojo|ojo con|cosas|cosas a saber|apuntes|apunte|detallitos|algo más|otra cosa|otras cosas|qué dijo|lo que dijo|lo hablado|qué hablamos|de qué hablamos|para recordar|no olvidar|a tener en cuenta|tener en cuenta|importante saber|chisme|comentario libre|pendientes|novedades|varios|aclaraciones|aclaración|particularidades|advertencia|anotaciones|anotación|bitácora',
    'record.externalId':
      'nuestro código|nuestro número|clave|clave cliente|clave del cliente|no. cliente|cód|código nuestro|folio cliente|legajo',
    'deal.amount':
      'de cuánto|de cuánto es|cuánto|monto|monto estimado|cuánto compraría|posible monto|importe',
    'deal.expectedCloseOn':
      'cuándo pide|cuándo compra|cuándo cierra|cierre|pedido esperado|fecha probable|decide el',
    custom:
      'formato|presentación|cajas/mes|cajas al mes|toneladas|kilos al mes|volumen|cantidades|puerto|puerto de llegada|debe|nos debe|deuda|atraso|perro|esposa|hijos|muestras|muestras enviadas|competencia|a quién le compra|otros proveedores|precio objetivo|descuento|lista de precios|horario|día de visita|día de entrega|talla|calibre|banco|aduana|agente aduanal',
  },
  modifiers: {
    noise:
      'qué|que|quién|quien|cómo|como|cuándo|dónde|nos|lo|la|le|les|se|él|ella|su|sus|nuestro|es|está|hay|ya|con|al|por|del|en',
  },
}

export const spokenPortuguese: LanguageWords = {
  headers: {
    'company.name':
      'fábrica|loja|empresa (razão)|cliente (empresa)|quem compra|comércio|indústria|distribuidora|importadora|revenda|atacadista|varejista|oficina|fazenda|usina|hotel|restaurante|casa|estabelecimento|nome da loja|nome da fábrica|parceiro comercial|razão',
    'person.fullName':
      'comprador(a)|compradora|com quem falar|com quem falo|com quem falamos|procurar por|falar c|quem atende lá|quem compra lá|contato lá|nosso contato lá|contato na empresa|pessoa|responsável lá|dono/comprador|quem decide|nome no cartão|encarregado|encarregada|quem é|chefe de compras|gerente de compras',
    'person.jobTitle':
      'o que faz|o que ele faz|o que ela faz|cargo lá|função lá|papel|cargo dele|cargo dela|posto',
    'person.mobile':
      'celular dele|celular dela|cel do comprador|cel comprador|celular do comprador|celular direto|cel direto|cel dono|cel. contato',
    'person.whatsapp':
      'zap|zap zap|whats|wpp|wa|whatsapp do comprador|número do zap|nº zap|nº whatsapp|zap do comprador',
    'company.phone':
      'fone fábrica|fone loja|telefone loja|tel loja|fone da loja|fone da fábrica|telefone da fábrica|telefone da loja|fone escritório|fixo da loja|tel fábrica|recepção|escritório|ramal geral',
    'person.email':
      'e-mail do comprador|e-mail dele|e-mail dela|email do comprador|mail direto|e-mail direto|email do contato',
    'any.email': 'mandar cotação para|cotar para|escrever para|mail para',
    'any.phone': 'número|ligar para|número dele|fone p contato',
    'company.country': 'de onde|de onde é|que país|de que país|mercado|país comprador',
    'company.city': 'cidade-uf|cidade/uf|cidade uf|onde fica|de que cidade|praça|cidade e estado',
    'company.region': 'uf|zona|região/uf|praça de venda|rota',
    'any.address': 'onde entregar|entregar em|mandar para|onde é|rua|logradouro|morada loja|rua e nº',
    'company.representative': 'dono(a)|dona|patrão|chefe|o dono|proprietário|proprietária|dono da loja',
    'company.kind': 'atacado ou varejo|atacado/varejo|tipo de loja|tipo de negócio|que tipo de cliente',
    'record.productsOfInterest':
      'o que compra|o que quer|o que pede|o que procura|o que leva|o que precisa|compra|compra de nós|procura|precisa de|quer|pede|leva|interessa|interessado|tem interesse em|tipo de couro|tipo de produto|tipo de mercadoria|linha|linhas|produto que compra|produtos que leva|mercadoria que leva|artigos que compra|coleção|perguntou por|cotou|espécies|itens de interesse',
    'company.paymentTerms':
      'prazo de pagto|prazo de pgto|prazo|prazos|como paga|paga como|paga em|paga a|pagamento|pagto|pgto|dias|quantos dias|em quantos dias paga|prazo que damos|prazo dado|condição|condições|à vista ou a prazo|boleto dias|prazo boleto',
    'company.creditLimit':
      'limite aprovado|limite dado|até quanto|até quanto vende|teto|limite de venda|crédito liberado|quanto de crédito|máximo a prazo|limite máximo',
    'company.incoterm':
      'base de preço|base do preço|frete por conta|entrega (incoterm)|fob ou cif|modalidade entrega',
    'record.owner':
      'quem atende|quem cuida|cuida|quem toca|quem visita|visitado por|nosso vendedor|vendedor(a)|nosso representante|do nosso lado|da nossa equipe|nossa equipe|quem vende|quem vendeu|responsável nosso|carteira de|carteira|quem falou|falou|de quem é|repr|supervisor|promotora',
    'record.lastContactedAt':
      'última conversa|última vez|última vez que falamos|falamos por último|quando falamos|última ligada|último papo|último zap|falado em|visitado em|última passada|último retorno|última mensagem|última prosa|esteve lá em|última vez lá',
    'record.nextFollowUpAt':
      'visitar em|visitar dia|ligar de novo|ligar de volta|ligar dia|voltar em|voltar a ligar|voltar lá|próxima passada|próxima conversa|próximo zap|lembrar|lembrar em|lembrar de ligar|quando ligar|quando voltar|cobrar retorno|cobrar em|retomar|retomar em|dar retorno|chamar de novo|falar de novo|passar lá|pendente para|seguimento|agendar|revisitar',
    'record.firstMetAt':
      'desde quando|desde|cliente há|conhecemos em|quando conhecemos|compra desde|primeira vez|conhecido desde',
    'record.source':
      'de onde veio|como veio|veio por|veio de|chegou por|como conhecemos|como nos achou|como achou|achou a gente|quem trouxe|trazido por|onde conhecemos|indicado|indicação de|através de|por quem|via|conhecemos onde',
    'record.campaign': 'feira|qual feira|em que feira|expo',
    'record.rating':
      'quão bom|quente/frio|quente frio|bom/ruim|a/b/c|abc|estrelas|importância|seriedade|potencial|bom pagador|nota a b c',
    'record.lifecycle': 'em que pé|em que pé está|como está|cliente ou prospect|ativo ou não|novo ou antigo',
    'record.note':
      'recado|recados|recadinho|lembrete geral|não esquecer|cuidado|atenção|fique de olho|o que disse|o que falou|assunto da conversa|conversa|coisas|outras coisas|mais alguma coisa|diversos|detalhe|bom saber|importante|particularidades|fofoca|ficou combinado|combinado|apontamentos|avisos|aviso|informação extra',
    'record.externalId': 'nosso código|nosso nº|cód|cód cli|código nosso|ficha|nº da ficha',
    'deal.amount': 'de quanto|quanto|quanto vai comprar|valor estimado r$|possível valor|orçado',
    'deal.expectedCloseOn': 'quando compra|quando fecha|fecha em|pedido previsto|decide em',
    custom:
      'm²/mês|pares/mês|caixas/mês|volume/mês|kg/mês|quantidade/mês|calçado que produz|o que produz|último pedido faturado|pedidos no ano|comprou no ano|deve|nos deve|em atraso|amostra enviada|concorrente|de quem compra|preço alvo|desconto|tabela de preços|dia de visita|horário|cachorro|esposa|filhos|banco|transportadora|cnpj da transportadora',
    'company.taxId': 'cnpj da fábrica|cnpj da loja|cnpj/cpf do cliente|cnpj do cliente|cnpj da empresa',
  },
  modifiers: {
    noise: 'o|que|quem|como|onde|quando|ele|ela|dele|dela|nos|nós|lá|se|é|está|a gente|nosso|nossa|c',
  },
}

export const spokenItalian: LanguageWords = {
  headers: {
    'company.name':
      'maison|negozio/azienda|chi compra|cliente (azienda)|bottega|boutique|studio|casa|marchio cliente|distributrice|stabilimento|fabbrica|cantina|ristorante|hotel|albergo|officina|punto vendita|nome del negozio|ditta cliente|ragione soc. cliente|partner commerciale|chi è (ditta)',
    'person.fullName':
      'stilista / buyer|stilista|buyer|con chi parlare|con chi parlo|con chi si parla|chi chiamare|chiedere di|chi cercare|persona|persona da sentire|contatto lì|il nostro contatto|contatto in azienda|chi compra da loro|chi decide|sentito con|incontrato|parlato con|responsabile loro|titolare/buyer|a chi scrivere|nome sul biglietto|ufficio stile',
    'person.jobTitle': 'cosa fa|che fa|che ruolo ha|ruolo lì|chi è|posizione lì|compito',
    'person.mobile':
      'cell. diretto|cell diretto|suo cellulare|cell buyer|cell. buyer|cell compratore|cell personale|telefonino suo|mobile diretto',
    'company.phone':
      'segreteria showroom|segreteria|tel negozio|tel. negozio|tel ditta|fisso ditta|tel showroom|tel fabbrica|ufficio|reception|numero fisso|tel. ditta',
    'person.email':
      'e-mail buyer|email buyer|mail buyer|sua mail|sua email|mail diretta|email diretta|mail del contatto',
    'any.email': 'scrivere a|mandare offerte a|mail per offerte',
    'any.phone': 'numero|chiamare al|suo numero|dove chiamare',
    'person.whatsapp': 'wa|whatsapp buyer|n. whatsapp|num whatsapp',
    'company.country': 'di dove|da dove|che paese|di che paese|mercato|mercato estero',
    'company.city': 'dove|dove sta|città showroom|città sede|piazza|di che città|città/prov',
    'any.address': 'dove consegnare|consegnare a|dove spedire|spedire a|dove mandare|via e n.',
    'company.representative':
      'capo|il capo|padrone|proprietario|proprietaria|titolare ditta|patron|fondatore',
    'company.kind': 'che tipo di cliente|ingrosso o dettaglio|canale di vendita|che cosa sono',
    'record.productsOfInterest':
      'cosa compra|cosa comprano|cosa vuole|cosa cerca|cosa gli serve|cosa prende|compra|cerca|vuole|prende|ordina|tessuti visti|tessuti|articoli visti|capi visti|modelli visti|campioni scelti|scelto|scelti|ha visto|gli interessa|interessa|interessati a|linee viste|merce che prende|che prodotti|qualità viste|filati|pellami|vini|vini scelti|referenze',
    'company.paymentTerms':
      'come paga|come pagano|paga come|paga a|paga in|paga|giorni|gg|gg pag|a quanti giorni|pagamento a|dilazione giorni|termini|condizioni|saldo a|tempi di pagamento|scadenza gg',
    'company.creditLimit':
      'fido dato|fino a quanto|tetto|massimale|massimo scoperto|scoperto max|fido assicurato|quanto credito|limite dato',
    'company.incoterm': 'franco o porto|base prezzo|consegna|porto franco|resa prezzo',
    'record.owner':
      'ns. referente|nostro referente|chi lo segue|chi segue|lo segue|segue|chi se ne occupa|se ne occupa|dei nostri|di noi|da noi|nostro agente|nostro commerciale|chi l ha visto|visto da|visitato da|di chi è|zona di|agente/venditore|rappresentante|capoarea|incaricato',
    'record.lastContactedAt':
      'sentito il|sentiti il|ultima volta|ultima volta sentito|ultima volta visto|sentito l ultima volta|quando sentito|visto l ultima volta|ultimo giro|ultimo passaggio|ultima mail il|parlato il|ultimo messaggio|ultima telefonata il',
    'record.nextFollowUpAt':
      'risentire|risentire entro|risentire il|risentirsi|sentire entro|richiamare|richiamare entro|rivedere|rivedere il|ripassare|ripassare il|ritornare|tornare il|prossimo giro|prossima volta|quando richiamare|da risentire|da rivedere|da richiamare entro|ricordare|ricordare il|da sentire|riprendere il|riprendere contatto|sollecitare il|passare il',
    'record.firstMetAt':
      'visto il|conosciuto quando|da quando|cliente dal|conosciuti il|prima volta|incontrato il|compra dal',
    'record.source':
      'come conosciuto|come ci siamo conosciuti|dove conosciuto|dove incontrato|arrivato da|arriva da|arrivato tramite|tramite|tramite chi|ci ha trovato|come ci ha trovato|portato da|mandato da|consigliato da|trovato su|contatto tramite',
    'record.campaign': 'fiera|quale fiera|in che fiera|salone',
    'record.rating':
      'caldo/freddo|quanto vale|quanto è buono|quanto conta|a/b/c|abc|stelline|serio|serietà|importanza|priorità|potenziale|valore cliente',
    'record.lifecycle':
      'a che punto|a che punto siamo|come siamo messi|cliente o prospect|attivo o no|nuovo o vecchio',
    'record.note':
      'note campionario|note visita|attenzione|da ricordare|ricordarsi|occhio|occhio a|cosa ha detto|cosa ci siamo detti|detto|di cosa si è parlato|altro da sapere|da sapere|varie ed eventuali|curiosità|impressioni|pensieri|appunto|due righe|cose da sapere|notizie|avvertenze|particolarità|commenti nostri|promemoria testo',
    'record.externalId': 'nostro codice|nostro n.|ns. codice|cod|cod nostro|ns cod|n. scheda|scheda',
    'deal.amount': 'quanto|per quanto|di quanto|quanto vale ordine|importo sperato|spesa prevista',
    'deal.expectedCloseOn':
      'quando ordina|quando decide|ordine per|ordine atteso|decide entro|conferma entro',
    custom:
      'metri previsti|prezzo obiettivo|prezzo target|fascia|fascia di prezzo|agente estero|quantità|pezzi|pezzi/anno|bottiglie/anno|volumi|campioni spediti|deve|ci deve|in ritardo|da chi compra|concorrenti presenti|cane|moglie|figli|banca|orari|giorno di chiusura|taglie|misura|sconto fisso',
  },
  modifiers: {
    noise: 'chi|che|cosa|come|dove|quando|ci|si|lo|la|gli|ha|è|loro|lui|lei|suo|sua|nostro|noi|da|il|lì',
  },
}

export const spokenTurkish: LanguageWords = {
  headers: {
    'company.name':
      'dükkân / firma|dükkan|dükkan adı|dükkân|iş yeri|iş yeri adı|kim|müşteri (firma)|alan firma|alıcı şirket|fabrika|fabrika adı|atölye|restoran|otel|market|toptancı adı|bayi adı|bayi ünvanı|cari isim|cari hesap|firma/dükkan|mağaza/firma|ünvanı|ticari unvan',
    'person.fullName':
      'usta / sahibi|usta|kiminle konuşuyoruz|kiminle görüşüyoruz|kimi arıyoruz|kimi aramalı|kimi sor|muhatabımız|oradaki kişi|oradaki yetkili|bağlantımız|karşıdaki kişi|satın alan kişi|alımcı|görüştüğümüz kişi|konuştuğumuz kişi|irtibat|kime soralım|adamımız orada|karttaki isim|yetkili kim|sorumlu kişi (müşteri)|satınalmacı',
    'person.jobTitle': 'ne iş yapar|ne yapar|oradaki görevi|işi|makamı|ne olarak çalışıyor|konumu (iş)',
    'person.mobile':
      'cebi|cep/wp|cep wp|kendi cebi|ustanın cebi|patronun cebi|cepten|cep hattı|özel cep|yetkilinin cebi',
    'person.whatsapp': 'wp|wp no|wa|vatsap|whatsapp hattı|whatsapp no|wp hattı',
    'company.phone':
      'dükkân tel|dükkan tel|dükkan telefonu|mağaza tel|mağaza telefonu|büro tel|ofis|iş yeri tel|sabit|fabrika telefonu|santral tel',
    'any.phone': 'numarası|numara (tel)|nereden ulaşırız|arama no|aranacak no',
    'any.email': 'mail atılacak|teklif maili|nereye mail|maili|e-postası',
    'company.country': 'nereli|hangi ülke|nereden|hangi ülkeden|pazar|hedef pazar|memleketi',
    'company.city': 'nerede|hangi şehir|hangi ilden|memleket|il/ilçe|ili',
    'any.address':
      'sanayi sitesi, no|nereye teslim|nereye gidecek|teslim yeri|teslim adresi|yeri|mahalle/sokak|açık adres yeri|sevk yeri',
    'company.representative': 'sahibi kim|dükkan sahibi|patronu|müdürü|işyeri sahibi|firma patronu',
    'company.kind': 'toptan mı perakende mi|toptan/perakende|ne tür müşteri|müşteri cinsi',
    'record.productsOfInterest':
      'baktığı marka|baktığı mal|baktığı ürün|ne alıyor|ne alır|ne aldığı|ne istiyor|ne arıyor|ne lazım|neye bakıyor|alıyor|arıyor|istiyor|aldığı mal|aldıkları|istediği mal|istediği|ilgilendiği|ilgilendiği mal|sorduğu|sordukları|hangi ürün|hangi mal|kalem|kalemler|çeşit|mal türü|kumaş|beğendiği|beğendikleri|seçtikleri|aldığı ürün grubu',
    'company.paymentTerms':
      'vade gün sayısı|gün|vade gün|kaç gün vade|kaç gün|nasıl ödüyor|nasıl öder|ne ile ödüyor|ödemesi|ödemeler|ödeme günü|vade ne|vadesi (gün)|peşin/vadeli|peşin mi|verilen vade',
    'company.creditLimit':
      'açık hesap sınırı|en fazla açık|ne kadar açık|ne kadar veriyoruz|verdiğimiz limit|tanınan limit|üst sınır|tavan',
    'company.incoterm': 'teslim nerede|teslim biçimi|fiyat esası|fob/cif',
    'record.owner':
      'bakan plasiyer|bakan|bakan kişi|kim bakıyor|kim ilgileniyor|ilgilenenimiz|bizden kim|bizim adam|bizim satıcı|bizim plasiyer|satan|satan kişi|kimin müşterisi|uğrayan|ziyaret eden|giden|saha elemanı|saha sorumlusu|pazarlama|pazarlama elemanı|takipçi|takip eden kişi|mt',
    'record.lastContactedAt':
      'en son uğradık|son uğradık|en son konuştuk|son konuştuk|en son görüştük|son görüştük|en son aradık|son aradık|en son ne zaman|son uğrama|son uğrayış|en son gittik|en son gördük|son haber|son mesaj|en son ziyaret|en son görüşme|son görüşülen',
    'record.nextFollowUpAt':
      'bir daha uğra|tekrar uğra|yine uğra|bir daha ara|yine ara|ne zaman aramalı|ne zaman aranacak|ne zaman uğra|aranacak|uğranacak|dönülecek|dönüş|geri dön|hatırlatma günü|unutma|sonraki uğrama|gelecek ziyaret|bir sonraki arama|bir sonraki ziyaret|tekrar git|takip edilecek|aranacak gün',
    'record.firstMetAt':
      'ne zaman tanıştık|tanıştık|ne zamandan beri|ilk uğradığımız|müşterimiz beri|ilk aldığı tarih|çalıştığımız tarih',
    'record.source':
      'nereden tanıyoruz|nereden bulduk|nasıl bulduk|nasıl tanıştık|nereden çıktı|kim getirdi|kim yolladı|kim önerdi|kimden geldi|nasıl geldi|vasıtasıyla|aracılığıyla|kim tavsiye etti|nerede tanıştık',
    'record.campaign': 'fuar|hangi fuar|hangi fuarda',
    'record.rating':
      'ne kadar iyi|iyi mi|sıcak soğuk|önemi|değeri|notu (a/b/c)|a/b/c|abc|yıldızı|ciddiyeti|potansiyeli nasıl',
    'record.lifecycle': 'ne durumda|hangi aşamada|müşteri mi aday mı|çalışıyor muyuz',
    'record.note':
      'aklında olsun|aklımda|unutmayalım|unutulmasın|dikkat|dikkat et|dikkat edilecek|şunu bil|bilinmesi gereken|ne dedi|ne konuşuldu|ne konuştuk|söyledikleri|lafı|karalama|ufak not|hatırlanacak|ayrıca|başka|başka ne var|genel|derkenar|şerh|söyleyeceklerim',
    'record.externalId': 'bizdeki kod|bizdeki no|bizim kod|bizim no|defter no|dosya no|müş. no',
    'deal.amount': 'ne kadarlık|ne kadar|tahmini alım|kaç paralık|beklenen alım',
    'deal.expectedCloseOn': 'ne zaman alacak|ne zaman sipariş|sipariş beklenen|karar günü',
    custom:
      'aylık alım|aylık alım tl|açık hesap|güvenilir mi|borcu|borcu var mı|bize borcu|kalan|çeki|kaç adet|kaç koli|miktarı|numune gitti mi|kimden alıyor|rakip firma|köpeği|karısı|eşi adı|çocukları|liman|gümrükçüsü|bankası|açılış saati|iskontosu|fiyatı|bedeni|boyu',
  },
  modifiers: {
    noise:
      'kim|ne|nasıl|nerede|nereden|kaç|hangi|bizim|onların|oradaki|bir|en|mı|mi|mu|biz|o|sayısı|zaman|kadar',
  },
}
