import type { LanguageWords } from './language-words'

export const tr: LanguageWords = {
  headers: {
    'company.name':
      'firma|firma adı|şirket|şirket adı|firma ünvanı|ünvan firma|şirket ünvanı|kuruluş|kurum|kurum adı|işletme|işletme adı|tedarikçi|tedarikçi adı|cari adı|cari|cari ünvan|işyeri|bayi|firma ismi|şirket ismi|cari hesap adı|müşteri firma|organizasyon|mağaza|üretici|firma ticari ünvanı|kuruluş adı|ticari ünvan|cari ünvanı|cari ünvan 1|firma ünvan|firma/kurum|firma adı/ünvanı|ticaret ünvanı|ithalatçı|ihracatçı|distribütör|toptancı|perakendeci|katılımcı firma|ziyaretçi firma|mağaza adı|alıcı firma|müşteri firma adı|tüzel kişi',
    'any.short': 'kısa ad|kısa adı|kısa ünvan|cari kısa adı',
    'company.localName': 'ingilizce firma adı|firma adı ingilizce|yerel ad|ingilizce ünvan|marka adı|ünvan 2',
    'company.kind':
      'müşteri tipi|firma tipi|müşteri türü|cari tipi|firma türü|hesap türü|cari türü|cari grubu tipi|iş ortağı tipi|müşteri/tedarikçi|cari türü tipi',
    'company.industry':
      'sektör|sektörü|faaliyet alanı|endüstri|iş kolu|faaliyet konusu|branş|iştigal konusu|meslek grubu|nace|nace kodu|faaliyet|iş alanı|sektör adı',
    'company.country':
      'ülke|ülkesi|ülke adı|ülke kodu|menşe ülke|uyruk|ülke/şehir|müşteri ülkesi|hedef ülke|varış ülkesi',
    'company.region': 'bölge|il|eyalet|bölgesi|vilayet|il bölge|satış bölgesi|eyalet/il',
    'company.city': 'şehir|ilçe|kent|il ilçe|şehir adı|semt|ilçesi|şehir/ülke|belde|ilçe/semt',
    'any.address':
      'adres|açık adres|adresi|posta adresi|teslimat adresi|fatura adresi|firma adresi|sokak|cadde|merkez adresi|iş adresi|adres 1|adres 2|sevk adresi|konum|adres satırı|fatura adres|sevk adres|mahalle|açık adresi|iş yeri adresi|adr',
    'company.postalCode': 'posta kodu|pk|posta kod|p kodu|posta k|posta kodu no',
    'company.phone':
      'firma telefonu|şirket telefonu|sabit telefon|santral|iş telefonu firma|ofis telefonu|firma tel|sabit tel|sabit hat|şirket tel|iş tel|ofis tel|merkez tel|fabrika tel|sabit no|santral no|işyeri telefonu|firma telefon|firma no tel',
    'any.phone':
      'telefon|tel|telefon numarası|tel no|irtibat telefonu|telefonu|telefon no|telefon 1|telefon 2|iletişim numarası|irtibat no|iletişim telefonu|iletişim no|diğer telefon|tel1|tel2|tlf|telf|telefonlar|irtibat tel|iletişim tel|tel numarası',
    'person.phone':
      'direkt hat|ev telefonu|iş telefonu|direkt telefon|ev tel|direkt|direkt tel|dahili hat telefonu|özel tel',
    'person.mobile':
      'cep|cep telefonu|mobil|gsm|cep tel|cep no|mobil telefon|cep numarası|gsm no|mobil no|yetkili cep|cep 1|cep 2|cep tel no|cep telefon|cep telefonu no|gsm numarası|mobil numara|mobil numarası|yetkili gsm|yetkili cep tel|mobil tel|cep/whatsapp',
    'company.fax': 'faks|faks numarası|faks no|fax|belgegeçer',
    'any.email':
      'e posta|e posta adresi|mail|e mail|mail adresi|elektronik posta|email adresi|mail adres|e-posta 1|elektronik posta adresi',
    'company.email': 'firma e posta|şirket e posta|kurumsal e posta|firma mail|genel e posta',
    'company.website':
      'web sitesi|web|internet sitesi|web adresi|site|internet adresi|web sayfası|website|url|internet sayfası|web adres|url adresi|internet',
    'company.taxId':
      'vergi no|vergi numarası|vkn|vergi kimlik no|mersis no|tckn|vergi kimlik numarası|vergi no tckn|ticaret sicil no|tc kimlik no|vergi dairesi no|vergi dairesi ve no|v.no|v.no / tckn|vkn/tckn|v.d. no|vergi kimlik|vergi num|tc no|mersis|sicil no ticaret|v.d. / v.no',
    'company.representative':
      'şirket sahibi|firma sahibi|genel müdür|firma yetkilisi|sahibi|patron|şirket müdürü|yönetim kurulu başkanı|firma müdürü|şirket yetkilisi|firma yöneticisi|imza yetkilisi|kurucu|ortak|şirket ortağı',
    'company.employees':
      'çalışan sayısı|personel sayısı|çalışan|işçi sayısı|kişi sayısı|eleman sayısı|çalışan adedi|personel adedi|personel|çalışan kişi sayısı',
    'company.annualRevenue':
      'ciro|yıllık ciro|satış hacmi|yıllık satış|yıllık gelir|gelir|ciro tl|yıllık alım|yıllık satın alma',
    'company.currency': 'fatura para birimi|fatura dövizi|cari döviz',
    'any.currency': 'para birimi|döviz|döviz cinsi|kur|döviz kodu|döviz türü|döv|pb|para birim',
    'company.incoterm':
      'teslim şekli|teslimat şekli|incoterm|incoterms|teslim koşulu|teslim şartı|teslim koşulları|teslim|incoterms 2020|teslim koşul',
    'company.paymentTerms':
      'ödeme şekli|ödeme koşulları|vade|ödeme vadesi|ödeme şartları|ödeme yöntemi|ödeme koşulu|vade süresi|vade (gün)|vade günü|vadesi|ödeme|ödeme planı|ödeme tipi|ödeme türü|ödeme vadesi gün|ödeme süresi|ödeme biçimi|tahsilat şekli|valör',
    'company.creditLimit':
      'kredi limiti|limit|risk limiti|cari limit|açık hesap limiti|kredi lim|kredi limiti tl|risk limit|limit tutarı|çek limiti|teminat limiti|cari risk limiti',
    'company.foundedOn':
      'kuruluş tarihi|kuruluş yılı|kurulduğu tarih|kurulduğu yıl|şirket kuruluş tarihi|kur tarihi|kur. yılı|kuruluş yıl',
    'person.fullName':
      'yetkili|yetkili kişi|ad soyad|adı soyadı|ilgili kişi|irtibat kişisi|isim soyisim|yetkili adı|satın alma sorumlusu|yetkili ad soyad|kontak kişi|iletişim kişisi|katılımcı|ziyaretçi|ilgili|alıcı adı|tam ad|tam adı|yetkili ismi|satınalma yetkilisi|irtibat kurulacak kişi|muhatap|adı ve soyadı|ad ve soyad|yetkili adı soyadı|ilgili kişi adı|ilgili adı|ilgili ad soyad|yetkili ad|yetkilisi|isim soyad|ziyaretçi adı|ziyaretçi adı soyadı|ziyaretçi ad soyad|katılımcı adı|kontakt|kontakt kişi|satın almacı|görüşülen kişi|görüşülen|karşı taraf|dikkatine',
    'any.customer':
      'müşteri|müşteri adı|alıcı|müşteri ismi|müşteri adı soyadı|müşteri ünvanı|potansiyel müşteri',
    'any.contact': 'irtibat|iletişim|kontak|iletişim bilgileri',
    'any.given': 'ad|isim|adı|ismi',
    'person.familyName': 'soyad|soyadı|soyisim|soyismi',
    'person.givenName': 'ön ad|ilk ad',
    'person.middleName': 'ikinci ad|göbek adı',
    'person.nickname': 'takma ad|lakap',
    'person.honorific': 'hitap|hitap şekli|bay bayan|sayın|bey/hanım',
    'any.title': 'ünvan',
    'person.jobTitle':
      'görev|pozisyon|görevi|meslek|ünvanı görevi|rol|iş ünvanı|mevki|görev tanımı|yetkili ünvanı|yetkili görevi|görev ünvan|pozisyonu|görevi/ünvanı|ünvan/görev|çalıştığı pozisyon|iş tanımı',
    'person.department': 'departman|bölüm|birim|departmanı|ekip|şube birim',
    'person.address': 'ev adresi|kişisel adres|ikamet adresi|ikametgah',
    'person.birthday': 'doğum tarihi|doğum günü|doğum|d tarihi|doğ tarihi|doğum tar',
    'person.language':
      'dil|konuştuğu dil|iletişim dili|yabancı dil|tercih edilen dil|diller|konuşulan dil|dili|iletişim dili dil',
    'record.tags':
      'etiket|etiketler|kategori|kategoriler|grup|anahtar kelimeler|grubu|müşteri grubu|gruplar|segment|müşteri segmenti|segmentler|etiketi',
    'record.source':
      'kaynak|müşteri kaynağı|referans|nereden geldi|kanal|tavsiye eden|geliş kanalı|bizi nereden duydunuz|müşteri kazanım kanalı|kaynağı|nereden ulaştı|aday kaynağı|edinme kanalı|nasıl ulaştı|nereden buldu|bizi nasıl buldu|bizi nasıl duydunuz|bulunduğu kaynak|referans kişi|tavsiye|referansı|edinim kaynağı',
    'record.campaign':
      'fuar|fuar adı|kampanya|etkinlik|sergi|kampanya adı|etkinlik adı|fuar/etkinlik|fuar yılı|sergi fuar',
    'record.lifecycle':
      'müşteri durumu|müşteri statüsü|cari durumu|aday durumu|müşteri aşaması|yaşam döngüsü|müşteri aktiflik|aktif/pasif|müşteri süreci|ilişki durumu',
    'any.status': 'durum|durumu|aşama|statü|son durum|süreç',
    'any.type': 'tip|tür|tipi|türü|sınıflandırma|cins',
    'record.rating':
      'derece|önem|öncelik|puan|değerlendirme|sınıf|müşteri sınıfı|abc sınıfı|seviye|önem derecesi|müşteri derecesi|ilgi düzeyi|skor|potansiyel|potansiyel (1-5)|potansiyeli|ilgi seviyesi|ilgi derecesi|sıcaklık|sıcak/soğuk|puanı|yıldız|abc|abc kodu|müşteri puanı|önem sırası|öncelik sırası|risk derecesi',
    'record.owner':
      'sorumlu|satış temsilcisi|müşteri temsilcisi|plasiyer|temsilci|ilgilenen|satış sorumlusu|sorumlu kişi|atanan|kayıt sahibi|ilgilenen personel|sorumlu personel|bizdeki sorumlu|satışçı|satış personeli|görüşen|görüşen kişi|görüşen personel|görüşmeyi yapan|görüşme yapan|ilgilenen kişi|ilgilenen satışçı|plasiyer adı|plasiyer kodu|satış elemanı|satış el|satıcı|satış uzmanı|satış müdürü|satış tem|müşteri tem|müşteri yöneticisi|bölge müdürü|bölge sorumlusu|bölge temsilcisi|hesap yöneticisi|kaydeden|kaydı açan|kayıt eden|oluşturan|ekleyen|giren|tarayan|okutan|dolduran|takip eden|takip sorumlusu|bizim sorumlu|firmamız sorumlusu|bizden görüşen|pazarlamacı|danışman',
    'record.productsOfInterest':
      'ürün|ürünler|ilgilendiği ürünler|ilgilenilen ürünler|talep edilen ürün|ilgi alanı|ürün grubu|ürün adı|mal|talep|ilgilendiği ürün|ilgilenilen ürün|aldığı ürünler|talep ürün|ihtiyaç|ilgilendikleri|ilgilendiği ürün grubu|ilgi duyduğu ürün|ilgi duyduğu ürünler|istediği ürün|istenen ürün|istenen ürünler|aradığı ürün|aradığı ürünler|talep ettiği ürün|talep ettiği ürünler|sorduğu ürün|ürün talebi|ürün ilgisi|ürün kategorisi|ürün cinsi|malzeme|mal cinsi|aldığı ürün|satın aldığı ürün|markalar|ürün çeşidi',
    'record.note':
      'not|notlar|açıklama|açıklamalar|yorum|yorumlar|diğer|görüşme notu|detay|düşünceler|bilgi|görüşme notları|özel not|ek bilgi|detaylar|genel not|özet|açıklama 1|açıklama 2|not 1|not 2|notu|müşteri notu|satış notu|görüşme özeti|görüşme sonucu|görüşme detayı|görüşme içeriği|sonuç|yapılan görüşme|konuşulanlar|istekler|talepler|özel istek|yapılacaklar|sonraki adım|bilgiler|ek açıklama|ek not|hatırlatma notu|mesaj|izlenim|özellikler',
    'record.firstMetAt':
      'kayıt tarihi|ilk görüşme|ilk görüşme tarihi|ilk temas|oluşturma tarihi|tanışma tarihi|müşteri olma tarihi|eklenme tarihi|ilk irtibat tarihi|çalışma başlangıç tarihi|müşteri başlangıç tarihi|ilk temas tarihi|açılış tarihi|ilk sipariş tarihi|görüşme tarihi|kayıt tar|kayıt tarih|kayıt zamanı|açılış tar|oluşturulma tarihi|eklendiği tarih|giriş tarihi|ziyaret tarihi|tanışma|ilk ziyaret|ilk ziyaret tarihi|ilk arama|ilk iletişim|tarama zamanı|okutma zamanı|zaman damgası|müşterimiz olduğu tarih|ilk alım tarihi|ilk sipariş|cari açılış tarihi',
    'record.lastContactedAt':
      'son görüşme|son görüşme tarihi|son ziyaret|son arama|son temas|son iletişim|son temas tarihi|son iletişim tarihi|son ziyaret tarihi|son aktivite|son görüş|son görüşme tar|son gör tarihi|son arama tarihi|son ziy tarihi|son irtibat|son irtibat tarihi|son mail|son mail tarihi|son konuşma',
    'record.nextFollowUpAt':
      'sonraki görüşme|bir sonraki görüşme|takip tarihi|hatırlatma|sonraki arama|tekrar arama|takip|sonraki ziyaret|sonraki görüşme tarihi|tekrar aranacak tarih|hatırlatma tarihi|planlanan görüşme|sonraki adım tarihi|gelecek görüşme|tekrar arama tarihi|tekrar ara|tekrar görüşme|tekrar görüşme tarihi|tekrar aranacak|aranacak tarih|arama tarihi|sonraki temas|sonraki temas tarihi|sonraki ziyaret tarihi|sonraki aksiyon tarihi|takip tar|takip günü|randevu|randevu tarihi|geri arama|geri arama tarihi|geri dönüş tarihi|dönüş tarihi|ziyaret planı|planlanan ziyaret|hatırlat|aksiyon tarihi|görüşülecek tarih|görüşülecek tarihi',
    'record.externalId':
      'müşteri no|müşteri kodu|cari kod|cari kodu|müşteri numarası|firma kodu|hesap no|referans no|kayıt no|dış id|tedarikçi kodu|müşteri id|cari no|cari hesap kodu|cari hesap no|hesap kodu|müş kodu|müş no|sap kodu|sap no|erp kodu|müşteri id no|kart no|yaka kartı no|ziyaretçi no|kod no',
    'any.code': 'kod|kodu|id',
    'any.date': 'tarih|gün',
    'deal.title':
      'fırsat|proje|proje adı|teklif adı|anlaşma|konu|fırsat adı|sipariş adı|ihale|iş adı|teklif konusu|satış fırsatı|fırsat konusu|teklif başlığı|teklif|proje konusu|iş fırsatı',
    'deal.amount':
      'tutar|bedel|teklif tutarı|sipariş tutarı|bütçe|fiyat|toplam tutar|değer|sözleşme tutarı|tahmini tutar|toplam|proje bedeli|beklenen tutar|anlaşma değeri|tahmini ciro|tahmini bütçe|tahmini değer|tahmini sipariş|beklenen ciro|beklenen gelir|beklenen sipariş tutarı|potansiyel ciro|potansiyel tutar|teklif bedeli|teklif fiyatı|fırsat tutarı|fırsat değeri|iş hacmi',
    'deal.stage':
      'satış aşaması|teklif durumu|sipariş durumu|fırsat aşaması|proje durumu|satış durumu|satış hunisi',
    'deal.expectedCloseOn':
      'kapanış tarihi|beklenen kapanış|tahmini kapanış tarihi|beklenen kapanış tarihi|hedef tarih|bitiş tarihi|son tarih|tahmini kapanış|tahmini tarih|karar tarihi|beklenen sipariş tarihi|tahmini sipariş tarihi',
    ignore:
      'no|sıra|sıra no|s no|numara|satır|fotoğraf|resim|sn|imza|sıra numarası|kartvizit|dosya|ek dosya|seç',
    custom:
      'banka|hesap numarası|iban|adet|miktar|birim fiyat|yaş|iskonto|komisyon|bakiye|gtip|liman|vergi dairesi|cinsiyet|son sipariş|son sipariş tarihi|son alışveriş tarihi|v.d.|vergi d|vergi dairesi adı|özel kod|özel kod 1|özel kod 2|yetki kodu|muhasebe kodu|borç|alacak|borç bakiye|alacak bakiye|bakiye tl|devir|devreden|açık bakiye|vadesi geçen|geciken|gecikme günü|son ödeme|son ödeme tarihi|son tahsilat|son tahsilat tarihi|son fatura|son fatura tarihi|son satış|son satış tarihi|son sevk|son sevkiyat|son sevkiyat tarihi|son teslimat|son teklif|son teklif tarihi|son alım|son alım tarihi|son alış|son alış tarihi|son hareket tarihi|son işlem tarihi|fatura no|fatura tarihi|sipariş no|sipariş tarihi|irsaliye no|teklif no|banka adı|banka hesap no|şube|şube adı|şube kodu|swift|fiyat grubu|fiyat listesi|liste fiyatı|birim fiyatı|isk|iskonto oranı|indirim|kar|marj|prim|aylık miktar|yıllık miktar|yıllık tonaj|tonaj|kg|ağırlık|brüt|net kg|koli|palet|konteyner|konteyner no|gemi|konşimento|konşimento no|yükleme limanı|varış limanı|varış yeri|çıkış limanı|nakliyeci|nakliye|nakliye firması|navlun|gümrük|gümrükçü|gümrük müşaviri|gtip no|gtip kodu|hs kodu|menşe|menşei|ambalaj|stok kodu|ürün kodu|model|renk|beden|ebat|ölçü|kalınlık|lot no|parti no|son kullanma|depo|eş adı|eşi|eşinin adı|eş doğum günü|eşinin doğum günü|evlilik yıldönümü|yıldönümü|çocuk|çocuk sayısı|medeni hali|hobi|hobiler|hediye|hediyeler|yılbaşı hediyesi|tebrik kartı|plaka|araç plaka|şoför|asistan|asistan adı|asistan tel|sekreter|sekreter adı|sekreter tel|acil durum|pasaport no|otel|uçuş|stand no|salon|numune|numune gönderildi|numuneler|katalog|katalog gönderildi|broşür|tercüman|kartvizit var mı|kvkk|kvkk onayı|onay|izin|iys|iys izni|e bülten|bülten|aktif|pasif|silindi|engelli|kilitli|kara liste|değiştirme tarihi|değişiklik tarihi|son değişiklik|güncelleme tarihi|güncelleyen|olasılık|kazanma olasılığı|kayıp nedeni|red nedeni|rakip|rakipler|mevcut tedarikçi|şu anki tedarikçi|mağaza sayısı|şube sayısı|kapasite|sermaye|grup şirketi|çalışma saatleri|rota|rut|rut günü|ziyaret günü|dahili|dahili no|e fatura|e fatura mükellefi',
  },
  modifiers: {
    company: 'firma*|şirket*|kurum*|tedarikçi|ofis|cari|işyeri|merkez|kurumsal',
    person: 'yetkili*|kişi|kişisel|irtibat|ilgili|kontak|direkt',
    representative: 'sahibi|müdür|genel müdür|patron',
    deal: 'teklif|proje|sipariş|fırsat|satış|sözleşme|anlaşma',
    home: 'ev|özel',
    our: 'bizim|iç|temsilci|bizden|firmamız|bizdeki',
    local: 'ingilizce|yerel|türkçe',
    first: 'ilk|kayıt|oluşturma|başlangıç|eklenme',
    last: 'son|önceki',
    next: 'sonraki|gelecek|takip|hatırlatma|planlanan|sıradaki',
    expected: 'beklenen|tahmini|kapanış|hedef',
    contacted: 'görüşme|arama|ziyaret|iletişim|temas|aktivite',
    founded: 'kuruluş|kurulduğu',
    label: 'tipi|türü|etiketi',
    noise:
      'no|numarası|numara|ve|veya|adı|müşteri|bilgisi|bilgileri|tl|usd|eur|diğer|zorunlu|opsiyonel|tarihi|kodu|bir|ana|için|varsa|lütfen|ile|yılı|tarih|gün|ad|kişi adı|olarak|var|yazınız|gerekli',
    count: 'sayısı|adedi',
    ordered:
      'sipariş|alışveriş|fatura|satış|ödeme|tahsilat|sevk|sevkiyat|teslimat|teklif|alım|alış|hareket|işlem',
    other:
      'asistan*|sekreter*|eşi|eşinin|karısı|kocası|şoför*|nakliyeci*|gümrükçü*|müşavir*|acente*|acenta*|çocuk*|acil|tercüman*|muhasebeci*|avukat*|banka|bankası|komisyoncu*|aracı',
  },
}
