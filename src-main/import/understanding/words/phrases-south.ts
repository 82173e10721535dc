import type { LanguageWords } from './language-words'

/** The same for Spanish, Portuguese, Italian, Turkish and Vietnamese; see `phrases-east.ts`. */
export const spanishPhrases: LanguageWords['headers'] = {
  'company.name':
    'qué empresa|de qué empresa|empresa donde trabaja|trabaja en|negocio del cliente|nombre del negocio',
  'person.fullName':
    'con quién hablé|hablamos con|hablé con|quién|con quién|con quién hablar|con quién hablamos|a quién llamar|a quién contactar|persona con quien hablamos|su contacto|su comprador|contacto en la empresa|quién compra|quién decide|preguntar por',
  'company.industry':
    'a qué se dedica|a qué se dedican|qué hacen|qué hace la empresa|qué venden|tipo de negocio|giro del negocio',
  'company.kind':
    'qué tipo de cliente|cliente o proveedor|mayorista/minorista|mayoreo/menudeo|mayorista o minorista',
  'record.source':
    'por quién vino|por quién llegó|quién lo recomendó|quién lo mandó|quién nos lo presentó|de dónde salió|de dónde lo sacamos|cómo llegó|cómo llegó a nosotros|cómo nos encontró|cómo lo encontramos|dónde lo conocí|dónde nos conocimos|por medio de|a través de|nos conoció por|viene de',
  'record.lifecycle':
    'nuevo/existente|ya es cliente|ya compra|es cliente|compra o no|nuevo o viejo|en qué vamos|cómo vamos',
  'record.rating':
    'qué tan interesado|qué tan caliente|qué tan importante|interés (1-5)|interés 1-5|caliente/tibio/frío|importante?|prioridad (1-3)|seriedad',
  'record.owner':
    'seguimiento de|quién da seguimiento|da seguimiento|quién lo ve|quién lo vio|quién habló|quién habló con él|quién lo trae|de nosotros|por nuestra parte|nuestro vendedor|nuestro ejecutivo|compañero|a cargo de|visitado por|contactado por|lo conoce|recibido por',
  'record.productsOfInterest':
    'qué le interesa|le interesa|le interesan|qué pide|qué pidió|pidió|preguntó por|pregunta por|quiere comprar|quiere|qué productos|cuáles productos|qué mercancía|qué artículos|lo que busca|lo que quiere|lo que necesita|lo que compra|compra qué|anda buscando|producto que busca|productos que maneja|qué maneja|maneja',
  'record.note':
    'qué hacer|qué dijo|qué dijeron|qué quedamos|en qué quedamos|en qué quedó|quedamos en|lo acordado|lo platicado|plática|por hacer|hay que|mandar|mandarle|enviarle|qué enviar|qué sigue|no olvidar|impresión|apuntes|mis notas|cosas pendientes|situación actual|detalle de la plática',
  'record.firstMetAt':
    'cuándo lo conocimos|cuándo lo conocí|conocido desde|cliente desde el|nos compra desde|trabajamos desde|primera plática|primera reunión|primera llamada|fecha en que lo conocimos',
  'record.lastContactedAt':
    'última plática|última reunión|último mensaje|último whatsapp|cuándo hablamos|hablamos el|hablado el|última vez hablado|visto el|visitado el',
  'record.nextFollowUpAt':
    'cuándo volver a llamar|cuándo contactar|cuándo hablarle|hablarle|hablarle el|volver a contactar|volver a visitar|contactar el|buscarlo el|marcarle|marcarle el|siguiente llamada|siguiente visita|siguiente seguimiento|próximo seguimiento|próx. seguimiento|para cuándo|agendar',
  'deal.title': 'operación|nombre de la operación|qué proyecto|qué negocio',
  'deal.amount': 'cuánto vale|de cuánto|monto aprox|monto aproximado|valor aproximado|pedido posible',
  'deal.expectedCloseOn':
    'cuándo compra|cuándo pide|cuándo cierra|fecha de compra estimada|fecha pedido prevista|compra estimada|pedido esperado|fecha probable de compra|se espera cerrar',
  custom:
    'muestra enviada?|se mandó muestra|se mandó cotización|cotización enviada|catálogo entregado|calificación de google|reseñas|tarjeta?',
}

export const portuguesePhrases: LanguageWords['headers'] = {
  'company.name': 'qual empresa|de qual empresa|empresa onde trabalha|trabalha na|nome da firma',
  'person.fullName':
    'com quem falei|com quem falamos|falei com|falamos com|com quem|quem|quem compra|quem decide|procurar por|falar com quem|contato na empresa|comprador deles|pessoa que atendeu',
  'company.industry': 'o que a empresa faz|o que eles fazem|o que vendem|tipo de negócio',
  'company.kind':
    'perfil|perfil do cliente|atacado/varejo|atacado ou varejo|cliente ou fornecedor|que tipo de cliente',
  'record.source':
    'onde conheci|como conhecemos|como achou a gente|como nos achou|como veio|quem apresentou|veio de|veio por|por onde veio|através de quem|quem passou o contato',
  'record.lifecycle':
    'já é cliente|já compra|compra ou não|novo/antigo|novo ou antigo|como está|em que pé está',
  'record.rating': 'quão interessado|quão quente|interesse (1-5)|interesse 1-5|chance|chances|importância',
  'record.owner':
    'quem falou|quem visitou|quem conheceu|quem cuida|quem acompanha|quem está cuidando|acompanhado por|da nossa parte|nosso vendedor|colega|visitado por|contatado por|quem do time',
  'record.productsOfInterest':
    'o que querem|o que ele quer|o que ele procura|o que procuram|o que compram|quer comprar|quer|pediu|o que pediu|perguntou por|interessou-se por|quais produtos|qual produto|produtos que vende|trabalha com|o que revende',
  'record.note':
    'o que conversamos|o que falamos|o que foi conversado|o que ele disse|o que disse|o que combinamos|combinado|ficou combinado|o que fazer|tem que|mandar|enviar|o que enviar|não esquecer|lembrar de|impressão|minhas notas|situação atual|pontos|assuntos',
  'record.firstMetAt':
    'quando conheci|quando conhecemos|conhecemos em|compra desde|primeira visita|primeira conversa|primeira reunião|primeira ligação|parceiro desde',
  'record.lastContactedAt':
    'falamos em|falei em|quando falamos|última vez|última vez que falamos|última mensagem|última reunião|último whatsapp|último e-mail|visitado em',
  'record.nextFollowUpAt':
    'ligar|quando falar|quando voltar|voltar a falar|voltar em|falar de novo|falar em|chamar em|chamar de novo|cobrar em|próximo retorno|próxima conversa|próxima mensagem|novo contato|novo contato em|para quando',
  'deal.title': 'negociação|qual projeto|qual negócio|nome da negociação',
  'deal.amount': 'quanto|de quanto|valor aprox|valor aproximado|valor esperado|pedido potencial',
  'deal.expectedCloseOn':
    'previsão 1º pedido|previsão 1o pedido|previsão do 1º pedido|1º pedido previsto|quando compra|quando deve fechar|quando vai comprar|pedido previsto|compra prevista|fecha quando|previsão do pedido|mês previsto',
  custom:
    'amostra enviada?|proposta enviada|proposta enviada?|catálogo entregue|nota no google|avaliação google|cartão?',
}

export const italianPhrases: LanguageWords['headers'] = {
  'company.name':
    'quale azienda|quale ditta|di quale azienda|lavora per|lavora presso|anagrafica|anagrafica cliente',
  'person.fullName':
    'con chi|con chi ho parlato|con chi abbiamo parlato|parlato con chi|chi compra|chi decide|chiedere di|nome referente|persona incontrata|loro referente|contatto in azienda|chi contattare|chi chiamare',
  'company.industry':
    'cosa fanno|cosa fa l’azienda|di cosa si occupa|di cosa si occupano|cosa vendono|tipo di attività',
  'company.kind':
    'che tipo di cliente|ingrosso/dettaglio|ingrosso o dettaglio|cliente o fornitore|grossista o dettagliante',
  'record.source':
    'da chi arriva|da dove arriva|da dove viene|come conosciuto|come lo conosciamo|come ci ha trovato|chi lo ha presentato|chi ce lo ha presentato|dove incontrato|dove l’ho conosciuto|mandato da|arrivato da|arrivato tramite|contatto tramite',
  'record.lifecycle':
    'nuovo/acquisito|già cliente|già cliente?|è cliente|compra già|nuovo o vecchio|a che punto siamo',
  'record.rating':
    'quanto interessato|quanto caldo|quanto importante|interesse (1-5)|interesse 1-5|serietà|probabile?',
  'record.owner':
    'chi lo segue da noi|chi l’ha visto|chi l’ha incontrato|chi ha parlato|chi se ne occupa|se ne occupa|da parte nostra|nostro agente|nostro venditore|collega|in carico a|visitato da|contattato da|accolto da',
  'record.productsOfInterest':
    'cosa chiede|cosa ha chiesto|ha chiesto|chiede|vuole|vuole comprare|cosa gli interessa|gli interessa|quali prodotti|quale prodotto|cosa serve|gli serve|cosa compra di solito|tratta|cosa tratta|prodotti trattati|vini|vini richiesti',
  'record.note':
    'di cosa abbiamo parlato|cosa ha detto|cosa si è detto|accordi|accordi presi|rimasti d’accordo|cosa fare|da mandare|da inviare|cosa inviare|da ricordare|non dimenticare|impressioni|appunti|miei appunti|situazione attuale|in sospeso|punti aperti',
  'record.firstMetAt':
    'quando conosciuto|conosciuto quando|incontrato il|cliente da|compra da noi dal|lavora con noi dal|prima visita|prima telefonata|primo colloquio',
  'record.lastContactedAt':
    'parlato il|sentito l’ultima volta|ultima volta|ultimo messaggio|ultima mail|ultimo colloquio|chiamato il|visitato il|quando sentito',
  'record.nextFollowUpAt':
    'scadenza follow up|sollecitare|sollecitare il|quando richiamare|quando risentire|quando sentire|sentire il|chiamare il|da contattare|da contattare il|da rivedere|rivedere il|prossima telefonata|prossima volta|prossimo sollecito|entro il',
  'deal.amount': 'quanto vale|quanto|importo possibile|ordine possibile|valore indicativo',
  'deal.expectedCloseOn':
    'quando ordina|quando compra|quando chiude|ordine atteso|ordine atteso il|acquisto previsto|decisione quando|entro quando ordina',
  custom:
    'ultimo giro|campioni inviati?|offerta inviata|offerta inviata?|catalogo consegnato|pec fatture|fido residuo|recensioni google|voto google|biglietto da visita?',
}

export const turkishPhrases: LanguageWords['headers'] = {
  'company.name': 'hangi şirket|hangi firmadan|çalıştığı firma|çalıştığı yer|firması|şirketi',
  'person.fullName':
    'kiminle görüşüldü|kiminle görüştük|kiminle konuştuk|kiminle konuşuldu|temas kişisi|muhatap kişi|konuşulan kişi|karşı taraf|karşı taraftaki kişi|kimi arayalım|alım yetkilisi|onların yetkilisi|firma yetkilisi',
  'company.representative': 'yönetici|firma yöneticisi|başkan',
  'company.industry': 'ne iş yapıyor|ne iş yapıyorlar|ne iş yaparlar|ne satıyor|ne satarlar|işi ne',
  'company.kind': 'alıcı mı satıcı mı|toptan/perakende|nasıl müşteri',
  'record.source':
    'kimden|kimden geldi|kim tanıştırdı|kim önerdi|kim tavsiye etti|bizi nereden buldu|bizi nereden duydu|nereden bulduk|nerede karşılaştık|hangi kanaldan|kim aracılığıyla',
  'record.lifecycle': 'müşterimiz mi|alıyor mu|yeni mi eski mi|yeni/mevcut|ne durumda|hangi durumda',
  'record.rating': 'ne kadar ilgili|ne kadar sıcak|ilgi (1-5)|sıcak/ılık/soğuk|önemli mi|ciddiyet',
  'record.owner':
    'kim takip ediyor|kim takip edecek|kim ilgilenecek|kim konuştu|kim ziyaret etti|bizim tarafta|bizim taraftan|bizim temsilci|arkadaş|görüşmeyi yapan|ziyaret eden|arayan|standda kim',
  'record.productsOfInterest':
    'ne aldı|ne sordu|ne soruyor|ne sordular|ne lazım|neye ihtiyacı var|neyle ilgileniyor|hangi ürün|hangi ürünler|hangi mal|istenen ürün|sorulan ürün|beğendiği ürün|almak istediği|sattığı ürünler',
  'record.note':
    'ne dedi|ne dediler|ne kararlaştırıldı|neler konuşuldu|ne konuştuk|ne yapılacak|ne yapmalı|gönderilecek|gönderilecekler|unutma|izlenim|kendi notum|hatırlatılacak|genel durum|son gelişme|gelişmeler',
  'record.firstMetAt':
    'toplantı tarihi|ne zamandan beri|ne zaman görüştük|ilk tanışma|ilk toplantı|ilk arama|çalışma başlangıcı|müşterimiz olduğu tarih',
  'record.lastContactedAt':
    'en son ne zaman görüştük|en son ne zaman|en son temas|en son arama|en son konuşma|son mesaj|son whatsapp|son mail tarihi|son toplantı|arandığı tarih|görüşüldüğü tarih',
  'record.nextFollowUpAt':
    'ne zaman arayalım|ne zaman aramalı|ne zaman görüşelim|tekrar görüşme|tekrar görüşülecek|sonraki temas|sonraki toplantı|sonraki takip|sonraki mail|gelecek görüşme|gelecek arama|gelecek ziyaret|dönüş tarihi|dönülecek tarih|ne zaman dönelim',
  'deal.stage': 'safha|hangi aşamada|iş hangi aşamada|teklif aşaması',
  'deal.amount': 'ne kadarlık|tahmini değer|tahmini sipariş tutarı|potansiyel tutar|olası tutar',
  'deal.expectedCloseOn':
    'ne zaman alacak|ne zaman sipariş verecek|ne zaman sipariş|beklenen sipariş|sipariş beklenen tarih|tahmini alım tarihi|alım tarihi (tahmini)',
  custom:
    'aylık ihtiyaç|yıllık ihtiyaç|aylık tüketim|numune gitti mi|teklif verildi mi|teklif gönderildi|katalog verildi|google puanı|kartvizit var mı',
}

export const vietnamesePhrases: LanguageWords['headers'] = {
  'company.name': 'công ty nào|thuộc công ty|làm ở công ty|bên nào|tên bên mua',
  'person.fullName':
    'nói chuyện với ai|trao đổi với ai|gặp người nào|người trao đổi|người tiếp xúc|người bên đó|người bên khách|đầu mối bên khách|hỏi ai|gọi cho ai|người quyết định',
  'company.industry': 'làm về gì|kinh doanh gì|kinh doanh mặt hàng gì|bán gì|chuyên về gì|công ty làm gì',
  'company.kind': 'khách gì|sỉ/lẻ|bán sỉ/bán lẻ|mua hay bán|là khách hay ncc',
  'record.source':
    'qua kênh nào|qua ai|ai giới thiệu đến|tìm thấy ở đâu|làm sao biết|sao biết mình|biết công ty từ đâu|khách từ đâu|nguồn từ đâu|gặp nhau ở đâu',
  'record.lifecycle':
    'đã mua chưa|mua chưa|khách cũ hay mới|khách cũ/mới|đang thế nào|tới đâu rồi|hiện trạng',
  'record.rating':
    'quan tâm (1-5)|quan tâm cỡ nào|mức quan tâm|nóng lạnh|nóng hay lạnh|có tiềm năng không|độ nóng',
  'record.owner':
    'ai chăm sóc|ai theo|ai theo dõi|ai gọi|ai tiếp|ai làm việc|bên mình|bên mình ai|người bên mình|nhân viên tiếp|nhân viên gặp|đồng nghiệp|giao cho|giao cho ai|người gặp (bên mình)',
  'record.productsOfInterest':
    'tìm hàng gì|tìm gì|tìm sản phẩm gì|muốn mua gì|muốn gì|hỏi gì|hỏi sản phẩm gì|thích gì|cần hàng gì|cần sản phẩm gì|lấy hàng gì|hay lấy hàng gì|sản phẩm nào|mặt hàng nào|hàng đang bán',
  'record.note':
    'trao đổi gì|nói gì|nói những gì|đã nói gì|đã thống nhất|thống nhất|làm gì tiếp|việc tiếp theo|phải làm|phải gửi|cần gửi|gửi gì|nhớ|đừng quên|ấn tượng|tình hình hiện tại|tóm tắt|ghi nhanh',
  'record.firstMetAt':
    'ngày làm việc|gặp khi nào|gặp hôm nào|quen từ|quen khi nào|biết từ khi nào|làm việc từ|mua từ năm|ngày quen',
  'record.lastContactedAt':
    'gọi gần nhất|lần gặp gần nhất|lần nói chuyện cuối|nói chuyện lần cuối|tin nhắn cuối|email cuối|liên lạc gần nhất|lần cuối nói chuyện|ngày gọi|ngày đã gọi',
  'record.nextFollowUpAt':
    'nhắc lịch|khi nào gọi|khi nào gặp lại|khi nào nhắc|hẹn khi nào|hẹn gặp lại|gặp lại|ngày gặp lại|gọi tiếp|lần gọi tới|lần gặp tới|ngày liên hệ tới|ngày liên hệ tiếp theo',
  'deal.amount': 'tiền báo giá|khoảng bao nhiêu|bao nhiêu tiền|giá trị khoảng|trị giá dự kiến',
  'deal.stage': 'đến bước nào|đang ở bước nào|giai đoạn nào',
  'deal.expectedCloseOn':
    'khi nào đặt hàng|khi nào mua|bao giờ đặt|bao giờ mua|bao giờ chốt|khi nào chốt|ngày đặt hàng dự kiến|dự kiến mua|tháng dự kiến mua',
  custom:
    'đã gửi mẫu chưa|gửi mẫu chưa|đã báo giá chưa|gửi báo giá|đã gửi báo giá|có danh thiếp|điểm google|kết bạn zalo chưa',
}
