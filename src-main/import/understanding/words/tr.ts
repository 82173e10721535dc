import type { LanguageWords } from './language-words'

export const tr: LanguageWords = {
  headers: {
    'company.name':
      'firma|firma adı|şirket|şirket adı|firma ünvanı|ünvan firma|şirket ünvanı|kuruluş|kurum|kurum adı|işletme|işletme adı|tedarikçi|tedarikçi adı|cari adı|cari|cari ünvan|işyeri|bayi|firma ismi|şirket ismi|cari hesap adı|müşteri firma|ünvanı|organizasyon|mağaza|üretici|firma ticari ünvanı|kuruluş adı|ticari ünvan',
    'company.localName': 'ingilizce firma adı|firma adı ingilizce|yerel ad|ingilizce ünvan',
    'company.kind': 'müşteri tipi|firma tipi|müşteri türü|cari tipi|firma türü|hesap türü|cari türü',
    'company.industry': 'sektör|sektörü|faaliyet alanı|endüstri|iş kolu|faaliyet konusu|branş',
    'company.country': 'ülke|ülkesi|ülke adı|ülke kodu|menşe ülke|uyruk',
    'company.region': 'bölge|il|eyalet|bölgesi|vilayet|il bölge',
    'company.city': 'şehir|ilçe|kent|il ilçe|şehir adı|semt',
    'any.address':
      'adres|açık adres|adresi|posta adresi|teslimat adresi|fatura adresi|firma adresi|sokak|cadde|merkez adresi|iş adresi|adres 1|adres 2|sevk adresi|konum',
    'company.postalCode': 'posta kodu|pk|posta kod',
    'company.phone':
      'firma telefonu|şirket telefonu|sabit telefon|santral|iş telefonu firma|ofis telefonu|firma tel|sabit tel|sabit hat|şirket tel',
    'any.phone':
      'telefon|tel|telefon numarası|tel no|irtibat telefonu|telefonu|telefon no|telefon 1|telefon 2|iletişim numarası|irtibat no|iletişim telefonu|iletişim no|diğer telefon',
    'person.phone': 'dahili|direkt hat|ev telefonu|iş telefonu|direkt telefon|dahili no',
    'person.mobile':
      'cep|cep telefonu|mobil|gsm|cep tel|cep no|mobil telefon|cep numarası|gsm no|mobil no|yetkili cep',
    'company.fax': 'faks|faks numarası|faks no|fax|belgegeçer',
    'any.email':
      'e posta|eposta|e posta adresi|mail|e mail|mail adresi|elektronik posta|eposta adresi|email|e-posta|email adresi|mail adres',
    'company.email': 'firma e posta|şirket e posta|kurumsal e posta|firma mail|genel e posta',
    'company.website':
      'web sitesi|web|internet sitesi|web adresi|site|internet adresi|web sayfası|website|url',
    'company.taxId':
      'vergi no|vergi numarası|vkn|vergi kimlik no|mersis no|tckn|vergi kimlik numarası|vergi no tckn|ticaret sicil no|tc kimlik no|vergi dairesi no|vergi dairesi/no|vergi dairesi ve no',
    'company.representative':
      'şirket sahibi|firma sahibi|genel müdür|firma yetkilisi|sahibi|patron|şirket müdürü|yönetim kurulu başkanı|firma müdürü',
    'company.employees': 'çalışan sayısı|personel sayısı|çalışan|işçi sayısı|kişi sayısı|eleman sayısı',
    'company.annualRevenue': 'ciro|yıllık ciro|satış hacmi|yıllık satış|yıllık gelir|gelir',
    'company.currency': 'fatura para birimi|fatura dövizi|cari döviz',
    'any.currency': 'para birimi|döviz|döviz cinsi|kur|döviz kodu|döviz türü',
    'company.incoterm':
      'teslim şekli|teslimat şekli|incoterm|incoterms|teslim koşulu|teslim şartı|teslim koşulları',
    'company.paymentTerms':
      'ödeme şekli|ödeme koşulları|vade|ödeme vadesi|ödeme şartları|ödeme yöntemi|ödeme koşulu|vade süresi',
    'company.creditLimit': 'kredi limiti|limit|risk limiti|cari limit|açık hesap limiti',
    'company.foundedOn': 'kuruluş tarihi|kuruluş yılı|kurulduğu tarih|kurulduğu yıl|şirket kuruluş tarihi',
    'person.fullName':
      'yetkili|yetkili kişi|ad soyad|adı soyadı|ilgili kişi|irtibat kişisi|isim soyisim|yetkili adı|satın alma sorumlusu|yetkili ad soyad|kontak kişi|iletişim kişisi|katılımcı|ziyaretçi|ilgili|alıcı adı|tam ad|tam adı|yetkili ismi|satınalma yetkilisi|irtibat kurulacak kişi|muhatap|adı ve soyadı|ad ve soyad|yetkili adı soyadı',
    'any.customer':
      'müşteri|müşteri adı|alıcı|müşteri ismi|müşteri adı soyadı|müşteri ünvanı|potansiyel müşteri',
    'any.contact': 'irtibat|iletişim|kontak|iletişim bilgileri',
    'any.given': 'ad|isim|adı|ismi',
    'person.familyName': 'soyad|soyadı|soyisim|soyismi',
    'person.givenName': 'ön ad|ilk ad|önad',
    'person.middleName': 'ikinci ad|göbek adı',
    'person.nickname': 'takma ad|lakap',
    'person.honorific': 'hitap|hitap şekli|bay bayan|sayın',
    'any.title': 'ünvan|unvan',
    'person.jobTitle':
      'görev|pozisyon|görevi|meslek|ünvanı görevi|rol|iş ünvanı|mevki|görev tanımı|yetkili ünvanı|yetkili görevi|görev ünvan',
    'person.department': 'departman|bölüm|birim|departmanı|ekip|şube birim',
    'person.address': 'ev adresi|kişisel adres|ikamet adresi|ikametgah',
    'person.birthday': 'doğum tarihi|doğum günü|doğum|d tarihi',
    'person.language': 'dil|konuştuğu dil|iletişim dili|yabancı dil|tercih edilen dil|diller',
    'record.tags':
      'etiket|etiketler|kategori|kategoriler|grup|anahtar kelimeler|grubu|müşteri grubu|gruplar|segment',
    'record.source':
      'kaynak|müşteri kaynağı|referans|nereden geldi|kanal|tavsiye eden|geliş kanalı|bizi nereden duydunuz|müşteri kazanım kanalı|kaynağı|nereden ulaştı|aday kaynağı|edinme kanalı',
    'record.campaign': 'fuar|fuar adı|kampanya|etkinlik|sergi|kampanya adı|etkinlik adı',
    'record.lifecycle':
      'müşteri durumu|müşteri statüsü|cari durumu|aday durumu|müşteri aşaması|yaşam döngüsü',
    'any.status': 'durum|durumu|aşama|statü|son durum|süreç',
    'any.type': 'tip|tür|tipi|türü|sınıflandırma|cins',
    'record.rating':
      'derece|önem|öncelik|puan|değerlendirme|sınıf|müşteri sınıfı|abc sınıfı|seviye|önem derecesi|müşteri derecesi|ilgi düzeyi|skor|potansiyel',
    'record.owner':
      'sorumlu|satış temsilcisi|müşteri temsilcisi|plasiyer|temsilci|ilgilenen|satış sorumlusu|sorumlu kişi|atanan|kayıt sahibi|ilgilenen personel|sorumlu personel|bizdeki sorumlu|satışçı|satış personeli',
    'record.productsOfInterest':
      'ürün|ürünler|ilgilendiği ürünler|ilgilenilen ürünler|talep edilen ürün|ilgi alanı|ürün grubu|ürün adı|mal|talep|ilgilendiği ürün|ilgilenilen ürün|aldığı ürünler|talep ürün|ihtiyaç',
    'record.note':
      'not|notlar|açıklama|açıklamalar|yorum|yorumlar|diğer|görüşme notu|detay|düşünceler|bilgi|görüşme notları|özel not|ek bilgi|detaylar|genel not|özet',
    'record.firstMetAt':
      'kayıt tarihi|ilk görüşme|ilk görüşme tarihi|ilk temas|oluşturma tarihi|tanışma tarihi|müşteri olma tarihi|eklenme tarihi|ilk irtibat tarihi|çalışma başlangıç tarihi|müşteri başlangıç tarihi|ilk temas tarihi|açılış tarihi|ilk sipariş tarihi|görüşme tarihi',
    'record.lastContactedAt':
      'son görüşme|son görüşme tarihi|son ziyaret|son arama|son sipariş|son temas|son iletişim|son sipariş tarihi|son temas tarihi|son alışveriş tarihi|son iletişim tarihi|son ziyaret tarihi|son aktivite',
    'record.nextFollowUpAt':
      'sonraki görüşme|bir sonraki görüşme|takip tarihi|hatırlatma|sonraki arama|tekrar arama|takip|sonraki ziyaret|sonraki görüşme tarihi|tekrar aranacak tarih|hatırlatma tarihi|planlanan görüşme|sonraki adım tarihi|gelecek görüşme',
    'record.externalId':
      'müşteri no|müşteri kodu|cari kod|cari kodu|müşteri numarası|firma kodu|hesap no|referans no|kayıt no|dış id|tedarikçi kodu|müşteri id',
    'any.code': 'kod|kodu|id',
    'any.date': 'tarih|gün',
    'deal.title':
      'fırsat|proje|proje adı|teklif adı|anlaşma|konu|fırsat adı|sipariş adı|ihale|iş adı|teklif konusu|satış fırsatı',
    'deal.amount':
      'tutar|bedel|teklif tutarı|sipariş tutarı|bütçe|fiyat|toplam tutar|değer|sözleşme tutarı|tahmini tutar|toplam|proje bedeli|beklenen tutar|anlaşma değeri',
    'deal.stage':
      'satış aşaması|teklif durumu|sipariş durumu|fırsat aşaması|proje durumu|satış durumu|satış hunisi',
    'deal.expectedCloseOn':
      'kapanış tarihi|beklenen kapanış|tahmini kapanış tarihi|teslim tarihi|termin|beklenen kapanış tarihi|termin tarihi|hedef tarih|bitiş tarihi|son tarih',
    ignore: 'no|sıra|sıra no|s no|numara|satır|fotoğraf|resim|sn|imza',
    custom:
      'banka|hesap numarası|iban|adet|miktar|birim fiyat|yaş|iskonto|komisyon|bakiye|gtip|liman|vergi dairesi|cinsiyet',
  },
  modifiers: {
    company: 'firma*|şirket*|kurum*|tedarikçi|ofis|cari|işyeri|merkez|kurumsal',
    person: 'yetkili*|kişi|kişisel|irtibat|ilgili|kontak|direkt',
    representative: 'sahibi|müdür|genel müdür|patron',
    deal: 'teklif|proje|sipariş|fırsat|satış|sözleşme|anlaşma',
    home: 'ev|özel',
    our: 'bizim|iç|temsilci',
    local: 'ingilizce|yerel|türkçe',
    first: 'ilk|kayıt|oluşturma|başlangıç|eklenme',
    last: 'son|önceki',
    next: 'sonraki|gelecek|takip|hatırlatma|planlanan|sıradaki',
    expected: 'beklenen|tahmini|kapanış|hedef',
    contacted: 'görüşme|arama|ziyaret|iletişim|temas|sipariş|aktivite|alışveriş',
    founded: 'kuruluş|kurulduğu',
    label: 'tipi|türü|etiketi',
    noise:
      'no|numarası|numara|ve|veya|adı|müşteri|bilgisi|bilgileri|tl|usd|eur|diğer|zorunlu|opsiyonel|tarihi|kodu|bir|ana|için|varsa|lütfen|ile|yılı|tarih',
    count: 'sayısı|adedi',
  },
}
