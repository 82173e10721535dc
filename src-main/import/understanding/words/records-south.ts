import type { LanguageWords } from './language-words'

/** What programs and forms of the trade write beside the customer (see `records-east.ts`): Spanish to Vietnamese. */
export const spanishRecords: LanguageWords['headers'] = {
  'company.name':
    'nombre del importador|nombre del exportador|nombre del socio|empresa asociada|empresa afiliada|afiliado|asociado|denominación social|denominación|nombre del consignatario|consignatario|empresa expositora|empresa visitante|nombre o razón social|razón social o nombre',
  'company.taxId':
    'nro documento|nro de documento|n° documento|número de documento|num documento|nº documento|documento de identidad|ruc/dni|rut empresa|cédula jurídica|rfc empresa|nro ruc|n° ruc|nit/cc',
  'company.region':
    'provincia/estado|estado/provincia|departamento/provincia|comunidad autónoma|ccaa|región administrativa|zona de venta|zona de ventas',
  'company.industry':
    'giro de negocio|giro del negocio|giro comercial|actividad económica|ciiu|actividad principal|sector económico|rubro del negocio|ramo',
  'record.owner':
    'escaneado por|atendido en stand por|ejecutivo comercial|asesor comercial|gestor comercial|ejecutivo de cuenta|promotor|mercaderista',
  'record.source':
    'cómo se enteró de nosotros|cómo se enteró de la feria|medio por el que nos conoció|medio de contacto|canal de captación',
  'record.productsOfInterest':
    'descripción comercial|productos que exporta|productos que importa|productos exportados|productos importados|productos de la empresa|oferta exportable|líneas de interés',
  'company.paymentTerms':
    'cond venta|condición de venta|condiciones de venta|días de crédito|plazo de crédito',
  'any.messenger': 'viber|zalo|qq|instagram|facebook|messenger|signal|redes sociales|twitter|tiktok',
  custom:
    'modificado el|modificado por|fecha de modificación|última modificación|última actualización|actualizado el|actualizado por|creado por|usuario creador|eliminado|duplicado|consentimiento|acepta publicidad|acepta correos|fecha de consentimiento|suscrito|dado de baja|aperturas|clics|tipo doc|tipo de documento|tipo documento|tipo de persona|persona natural/jurídica|ubigeo|código ubigeo|agente de aduanas|agente de aduana|despachante|despachante de aduana|agencia de aduanas|país de origen mercancía|país de procedencia|país de embarque|puerto de embarque|puerto de descarga|naviera|buque|nave|nro contenedor|conocimiento de embarque|peso neto|peso bruto|valor fob|valor cif|valor fob us$|valor cif us$|valor en aduana|fecha dua|nro dua|fecha de embarque|partida|subpartida|arancel|embarcador|remitente|exportador extranjero|proveedor extranjero|crédito usado|crédito disponible|saldo vencido|días vencidos|deuda vencida|última factura|fecha últ compra|fecha última compra|fecha último pago|lista de precios|tarifa|grupo de precios|grupo de descuento|banco|cuenta bancaria|cci|titular de la cuenta|cuota|cuota de afiliación|cuota social|tipo de socio|categoría de socio|costo de participación|n° de stand|motivo de visita|objetivo de visita|tipo de visitante|rol en la compra|primera visita|capital social|forma jurídica|certificaciones|capacidad productiva|países de exportación|mercados de exportación|día de visita|frecuencia de visita|ruta|probabilidad|motivo de pérdida|competidor|plazo de entrega|pedido mínimo|zona horaria|n° de contrato|fin de contrato',
}

export const portugueseRecords: LanguageWords['headers'] = {
  'company.name':
    'nome parceiro|nome do parceiro|parceiro|parceiro de negócio|nome do associado|empresa associada|associado|nome do importador|nome do exportador|nome do expositor|empresa expositora|denominação social|nome empresarial|consignatário|pn|nome pn',
  'company.taxId': 'cgc|cgc/cpf|cgc cpf|cnpj/cpf|doc fiscal|nº documento fiscal',
  'company.industry': 'cnae principal|descrição cnae|ramo do negócio|segmento do cliente',
  'record.owner':
    'vendedor preferencial|vendedor padrão|executivo de vendas|consultor responsável|lido no stand por|escaneado por|captado no stand por',
  'record.source':
    'como soube de nós|como soube da feira|como ficou sabendo|canal de captação|mídia de origem',
  'company.paymentTerms': 'tipo de negociação|condição padrão|plano de pagamento|tabela de prazo',
  'record.productsOfInterest':
    'produtos exportados|produtos importados|linha de interesse|produtos do associado',
  'any.messenger': 'viber|zalo|qq|instagram|facebook|messenger|signal|redes sociais|insta',
  custom:
    'modificado em|modificado por|última modificação|data de modificação|data de atualização|atualizado em|atualizado por|criado por usuário|usuário inclusão|excluído|duplicado|consentimento lgpd|aceita marketing|descadastrado|aberturas|cliques|tipo pessoa|tipo de pessoa|pessoa física/jurídica|física/jurídica|grupo econômico|grupo empresarial|regime de tributação|contribuinte icms|indicador ie|inscrição suframa|código ibge|cód ibge|tabela de preços|grupo de preço|grupo de desconto|banco|agência bancária|chave pix|favorecido|titular|anuidade|contribuição|taxa de inscrição|taxa de participação|categoria de associado|tipo de associado|nº do stand|motivo da visita|tipo de visitante|papel na compra|primeira visita|capital social|natureza jurídica|porte receita|certificações|capacidade produtiva|países de exportação|agente aduaneiro|despachante aduaneiro|país de procedência|porto de descarga|navio|nº bl|conhecimento de embarque|peso líquido kg|valor fob|valor cif|valor aduaneiro|exportador|remetente|código sh|crédito utilizado|crédito disponível|saldo em aberto|títulos vencidos|dias de atraso|última nf|probabilidade|motivo da perda|concorrente|lote mínimo|pedido mínimo|prazo entrega dias|fuso horário|nº contrato|fim do contrato',
}

export const italianRecords: LanguageWords['headers'] = {
  'company.name':
    'denominazione|denominazione sociale|nome associato|azienda associata|associato|nome importatore|nome esportatore|nome espositore|azienda espositrice|intestatario|rag soc 1|ragione sociale 1|destinatario merce',
  'any.short': 'rag soc 2|ragione sociale 2',
  'company.localName': 'insegna|nome insegna|ragione sociale estesa',
  'company.taxId': 'p iva|partita iva|p.iva/cod. fiscale|p iva cf|vat number azienda',
  'company.industry': 'codice ateco|ateco|attività prevalente|settore merceologico|comparto',
  'record.owner':
    'scansionato da|incontrato allo stand da|funzionario|capoarea|area manager|referente interno|consulente commerciale',
  'record.source': 'come ci ha conosciuto|come ha conosciuto la fiera|canale di acquisizione|fonte contatto',
  'record.productsOfInterest':
    'prodotti esportati|prodotti importati|prodotti trattati|merceologia di interesse|linee di interesse',
  'any.messenger': 'viber|zalo|qq|instagram|facebook|messenger|signal|social|canali social',
  custom:
    'modificato il|modificato da|ultima modifica|data modifica|aggiornato il|aggiornato da|creato da|inserito da utente|cancellato|doppione|consenso|consenso privacy|consenso marketing|data consenso|disiscritto|aperture|clic|cod destinatario|codice destinatario|codice univoco|cod univoco|sdi|codice sdi|rea|n rea|forma giuridica|capitale sociale|certificazioni|categoria merceol|categoria merceologica|categoria sconto|gruppo sconto|listino|fascia prezzo|provv %|provvigione|esposto|esposizione|scoperto|scaduto|giorni di ritardo|data ult fatt|ultima fattura|ultimo pagamento|banca d’appoggio|banca appoggio|banca|abi|cab|iban|intestatario conto|quota associativa|quota|tipo socio|categoria socio|quota di partecipazione|n stand|padiglione|motivo visita|ruolo nell’acquisto|tipo visitatore|spedizioniere|doganalista|paese di origine|paese di provenienza|porto di imbarco|porto di sbarco|nave|polizza di carico|peso netto|peso lordo|valore fob|valore cif|valore doganale|esportatore|mittente|vettore|probabilità|motivo perdita|concorrente|capacità produttiva|paesi di esportazione|lotto minimo|ordine minimo|tempi di consegna|fuso orario|n contratto|scadenza contratto',
}

export const turkishRecords: LanguageWords['headers'] = {
  'company.name':
    'üye firma|üye adı|üye firma adı|firma ticaret unvanı|cari hesap unvanı|ithalatçı firma|ihracatçı firma|katılımcı firma adı|stand sahibi firma|alıcı unvanı|muhatap firma',
  'company.taxId': 'vergi dairesi / no|vergi dairesi/no|vergi d / no|vergi/tc no|vkn / tckn',
  'company.industry': 'meslek komitesi|nace açıklaması|faaliyet sektörü|ana faaliyet',
  'record.owner':
    'okutan personel|standda görüşen|satış mühendisi|bölge satış|müşteri yetkilisi bizden|kim görüştü|hangi temsilci',
  'record.source': 'bizi nereden tanıyor|fuarı nereden duydu|nereden duydunuz|edinim kanalı|müşteri kanalı',
  'record.productsOfInterest':
    'ihraç ettiği ürünler|ithal ettiği ürünler|ihraç ürünleri|ithal ürünleri|ürettiği ürünler|üretim konusu|ilgilendiği ürün grupları',
  'any.messenger': 'viber|zalo|qq|instagram|facebook|messenger|signal|sosyal medya|bip|telegram grubu',
  custom:
    'değiştiren|son değiştiren|son güncelleme|güncelleme|oluşturan kullanıcı|silindi mi|mükerrer|açık rıza|rıza tarihi|abonelik|abonelikten çıktı|açılma|tıklama|oda sicil no|oda sicil|ticaret odası sicil|ticaret odası no|sicil müdürlüğü|hukuki yapı|şirket türü|sermaye|ödenmiş sermaye|belgeler|sertifikalar|kapasite raporu|üretim kapasitesi|üye tipi|üyelik tipi|üyelik durumu|aidat|yıllık aidat|katılım ücreti|katılım bedeli|stand no|salon no|ziyaret amacı|ziyaretçi tipi|satın almadaki rolü|ilk ziyaret mi|oda tipi|vize durumu|pasaport|görüşmek istediği firmalar|hedef pazar|ihracat yaptığı ülkeler|ihracat ülkeleri|fiyat grubu|iskonto grubu|muhasebe hesabı|vergi dairesi|banka|banka şubesi|hesap sahibi|iban no|gümrük müşaviri|gümrük müdürlüğü|beyanname no|beyanname tarihi|menşe ülke mal|çıkış ülkesi|yükleme limanı|boşaltma limanı|gemi adı|konteyner tipi|brüt kg|net ağırlık|fob değer|cif değer|gönderici|ihracatçı adı|vadesi geçmiş|gecikme|açık hesap|son satış tarihi|olasılık yüzdesi|kaybetme nedeni|rakip firma|min sipariş|teslim süresi|saat dilimi|sözleşme no|sözleşme bitiş',
}

export const vietnameseRecords: LanguageWords['headers'] = {
  'company.name':
    'tên khách hàng/công ty|tên đối tượng|tên hội viên|doanh nghiệp hội viên|tên nhà nhập khẩu|tên nhà xuất khẩu|tên đơn vị triển lãm|tên người nhận hàng|tên pháp nhân|tên tổ chức',
  'company.representative':
    'người đại diện pl|đại diện pháp luật|người đại diện theo pháp luật|đại diện theo pl|chủ doanh nghiệp',
  'person.honorific': 'anh/chị|anh chị|ông/bà|xưng hô|danh xưng|cách xưng hô',
  'person.fullName':
    'họ và tên nlh|họ tên nlh|tên nlh|người liên hệ (nlh)|họ tên người liên hệ|đầu mối|họ và tên khách',
  'person.jobTitle': 'chức danh nlh|chức vụ nlh|chức danh người liên hệ|vai trò',
  'person.mobile': 'đt di động nlh|di động nlh|đt di động|số di động nlh',
  'person.email': 'email nlh|email người liên hệ',
  'company.phone': 'đt cố định|điện thoại cố định|số cố định|đt bàn',
  'company.email': 'email nhận hóa đơn|email nhận hđđt|email hóa đơn|email công ty',
  'company.paymentTerms':
    'điều khoản tt|điều khoản thanh toán|số ngày được nợ|hạn thanh toán|hạn nợ|số ngày nợ|thời hạn nợ',
  'company.creditLimit': 'số nợ tối đa|nợ tối đa|dư nợ tối đa|hạn mức nợ|hạn mức công nợ',
  'record.source':
    'biết đến hội chợ qua đâu|biết chúng tôi qua|biết qua kênh nào|kênh tiếp cận|kênh khách đến',
  'record.owner':
    'nhân viên bán hàng|nv bán hàng|nvbh|nhân viên phụ trách|người quét|nhân viên gian hàng|cán bộ phụ trách',
  'record.tags': 'nhóm kh, ncc|nhóm kh ncc|nhóm khách hàng|nhóm kh',
  'record.productsOfInterest':
    'mặt hàng xuất khẩu|mặt hàng nhập khẩu|sản phẩm xuất khẩu|sản phẩm của doanh nghiệp|nhóm hàng quan tâm',
  'any.messenger':
    'zalo|số zalo|nick zalo|viber|qq|facebook|fb|link fb|instagram|messenger|mạng xã hội|tiktok',
  custom:
    'ngày sửa|người sửa|ngày cập nhật|cập nhật lần cuối|người cập nhật|người tạo|đã xóa|trùng|ngừng theo dõi|là tổ chức/cá nhân|tổ chức/cá nhân|cá nhân/tổ chức|loại hình doanh nghiệp|loại hình dn|hình thức pháp lý|vốn điều lệ|vốn|chứng nhận|chứng chỉ|công suất|năng lực sản xuất|cmnd|cccd|số cmnd|số cccd|số hộ chiếu|số tài khoản|tên ngân hàng|ngân hàng|chi nhánh ngân hàng|chủ tài khoản|công nợ cuối kỳ|công nợ đầu kỳ|dư nợ|nợ quá hạn|số ngày quá hạn|phát sinh nợ|phát sinh có|đã thanh toán|hội phí|phí tham gia|loại hội viên|số gian hàng|mục đích tham quan|vai trò mua hàng|loại khách tham quan|nhóm giá|bảng giá|chính sách giá|chiết khấu nhóm|đồng ý nhận tin|đã hủy đăng ký|cảng xếp|cảng dỡ|cảng đi|cảng đến|tên tàu|số chuyến|số container|số vận đơn|trọng lượng|khối lượng tịnh|mã hs|trị giá hải quan|trị giá fob|trị giá cif|số tờ khai|ngày tờ khai|đại lý hải quan|nước xuất xứ|xuất xứ hàng|người gửi hàng|nhà xuất khẩu|thị trường xuất khẩu|xác suất|lý do thua|đối thủ cạnh tranh|đặt hàng tối thiểu|thời gian giao hàng|múi giờ|số hợp đồng|ngày hết hạn hợp đồng',
}
