import type { LanguageWords } from './language-words'

export const vi: LanguageWords = {
  headers: {
    'company.name':
      'tên công ty|công ty|tên doanh nghiệp|doanh nghiệp|đơn vị|tên đơn vị|tổ chức|tên tổ chức|nhà cung cấp|tên nhà cung cấp|cơ quan|nơi làm việc|cửa hàng|tên cửa hàng|đại lý|tên đại lý|công ty khách hàng|tên cty|cty|tên cơ sở|tên nhà máy|nhà máy|nhà phân phối|tên pháp nhân|đơn vị công tác',
    'company.localName':
      'tên tiếng anh|tên công ty tiếng anh|tên quốc tế|tên giao dịch|tên viết tắt|tên giao dịch quốc tế|tên tiếng việt',
    'company.kind':
      'loại khách hàng|loại công ty|phân loại khách hàng|nhóm đối tác|loại hình doanh nghiệp|loại đối tác|loại hình',
    'company.industry':
      'ngành|ngành nghề|lĩnh vực|ngành hàng|lĩnh vực hoạt động|lĩnh vực kinh doanh|ngành nghề kinh doanh|ngành kinh doanh|ngành công nghiệp',
    'company.country': 'quốc gia|nước|tên nước|xuất xứ|quốc tịch|mã quốc gia|thị trường',
    'company.region': 'tỉnh|khu vực|vùng|tỉnh thành|miền|bang|quận huyện|huyện|tỉnh tp|vùng miền',
    'company.city': 'thành phố|tp|tỉnh thành phố|thành thị',
    'any.address':
      'địa chỉ|địa chỉ công ty|địa chỉ giao hàng|trụ sở|địa chỉ liên hệ|đường|địa chỉ xuất hóa đơn|địa chỉ trụ sở|địa chỉ văn phòng|địa chỉ 1|địa chỉ 2|trụ sở chính|địa điểm|địa chỉ đầy đủ',
    'company.postalCode': 'mã bưu điện|mã bưu chính|mã zip|mã bưu cục',
    'company.phone':
      'điện thoại công ty|điện thoại cố định|điện thoại bàn|sđt công ty|tổng đài|điện thoại văn phòng|số máy bàn|đt công ty|số cố định|hotline|đt cố định',
    'any.phone':
      'điện thoại|số điện thoại|sđt|đt|số đt|điện thoại liên hệ|sdt|số liên hệ|số liên lạc|số điện thoại liên hệ|điện thoại 1|điện thoại 2|số đt liên hệ',
    'person.phone': 'số máy lẻ|điện thoại riêng|điện thoại nhà|máy lẻ|số nội bộ|điện thoại người liên hệ',
    'person.mobile':
      'di động|điện thoại di động|số di động|đtdđ|sđt di động|số điện thoại di động|đt di động|dđ|mobile',
    'company.fax': 'fax|số fax',
    'any.email': 'email|thư điện tử|địa chỉ email|e mail|hộp thư|mail|địa chỉ thư điện tử|hòm thư',
    'company.email': 'email công ty|email chung|email doanh nghiệp',
    'company.website': 'website|trang web|web|địa chỉ website|trang chủ|đường dẫn web',
    'company.taxId':
      'mã số thuế|mst|mã số doanh nghiệp|số đăng ký kinh doanh|đkkd|số đkkd|mã thuế|giấy phép kinh doanh|số gpkd',
    'company.representative':
      'người đại diện|đại diện pháp luật|giám đốc|tổng giám đốc|chủ doanh nghiệp|người đại diện pháp luật|đại diện|chủ tịch|chủ cửa hàng|tên giám đốc',
    'company.employees':
      'số nhân viên|số lượng nhân viên|quy mô nhân sự|số lao động|quy mô|nhân sự|số lượng nhân sự|quy mô công ty',
    'company.annualRevenue':
      'doanh thu|doanh thu năm|doanh số|doanh thu hàng năm|doanh số năm|doanh thu hằng năm',
    'company.currency': 'tiền tệ thanh toán|loại tiền thanh toán|đồng tiền thanh toán',
    'any.currency': 'tiền tệ|loại tiền|đơn vị tiền tệ|đồng tiền|loại tiền tệ',
    'company.incoterm':
      'điều kiện giao hàng|incoterm|incoterms|điều khoản giao hàng|phương thức giao hàng|điều kiện thương mại',
    'company.paymentTerms':
      'điều khoản thanh toán|phương thức thanh toán|hình thức thanh toán|điều kiện thanh toán|thời hạn thanh toán|công nợ ngày|hạn thanh toán',
    'company.creditLimit': 'hạn mức tín dụng|hạn mức công nợ|hạn mức nợ|hạn mức',
    'company.foundedOn': 'ngày thành lập|năm thành lập|thành lập|thành lập năm',
    'person.fullName':
      'người liên hệ|họ tên|họ và tên|tên người liên hệ|người phụ trách mua hàng|người nhận|liên hệ chính|đầu mối liên hệ|người liên lạc|họ tên người liên hệ|tên liên hệ|họ và tên người liên hệ|tên đầy đủ|đầu mối|người mua hàng|khách tham quan|người tham dự',
    'any.customer': 'khách hàng|tên khách hàng|khách|người mua|bên mua|tên khách|kh|đối tác|tên đối tác',
    'any.contact': 'liên hệ|thông tin liên hệ|liên lạc',
    'any.given': 'tên',
    'any.name': 'danh xưng tên',
    'person.familyName': 'họ|họ đệm|họ và tên đệm|họ lót',
    'person.givenName': 'tên riêng|tên gọi',
    'person.middleName': 'tên đệm|chữ lót|tên lót',
    'person.nickname': 'biệt danh|tên thường gọi|nick',
    'person.honorific': 'danh xưng|xưng hô|ông bà|cách xưng hô',
    'person.jobTitle':
      'chức vụ|chức danh|vị trí|nghề nghiệp|vai trò|chức vụ người liên hệ|vị trí công việc|cấp bậc',
    'person.department': 'phòng ban|bộ phận|phòng|ban|đơn vị phòng ban|nhóm phòng|khoa',
    'person.address': 'địa chỉ nhà|địa chỉ thường trú|địa chỉ cá nhân|nơi ở',
    'person.birthday': 'ngày sinh|sinh nhật|ngày tháng năm sinh|năm sinh|ngày sinh nhật',
    'person.language': 'ngôn ngữ|tiếng|ngôn ngữ giao tiếp|ngôn ngữ sử dụng',
    'record.tags': 'thẻ|nhãn|từ khóa|danh mục|nhóm|nhóm khách hàng|gắn thẻ|phân nhóm|tag',
    'record.source':
      'nguồn|nguồn khách hàng|kênh|người giới thiệu|biết qua|nguồn gốc|nguồn khách|kênh tiếp cận|nguồn liên hệ|nguồn tiếp cận|giới thiệu bởi',
    'record.campaign':
      'hội chợ|triển lãm|chiến dịch|sự kiện|tên hội chợ|tên triển lãm|tên sự kiện|tên chiến dịch',
    'record.lifecycle':
      'trạng thái khách hàng|tình trạng khách hàng|giai đoạn khách hàng|tình trạng giao dịch|vòng đời|mối quan hệ',
    'any.status': 'trạng thái|tình trạng|giai đoạn|tiến độ|tiến trình',
    'any.type': 'loại|phân loại|kiểu|hình thức',
    'record.rating':
      'xếp hạng|đánh giá|hạng|mức độ ưu tiên|độ quan trọng|hạng khách hàng|mức độ quan tâm|cấp độ|mức độ quan trọng|ưu tiên|tiềm năng|phân hạng',
    'record.owner':
      'nhân viên kinh doanh|người phụ trách|nhân viên phụ trách|phụ trách|nvkd|sale phụ trách|người quản lý|nhân viên chăm sóc|người tạo|nhân viên bán hàng|nhân viên sale|người chăm sóc|quản lý khách hàng|nv phụ trách|người theo dõi|sale|nhân viên|nv kinh doanh|nhân viên kd',
    'record.productsOfInterest':
      'sản phẩm quan tâm|sản phẩm|mặt hàng|nhu cầu|hàng hóa|tên sản phẩm|mặt hàng quan tâm|sản phẩm cần mua|quan tâm|nhu cầu mua|mặt hàng kinh doanh|sản phẩm chính',
    'record.note':
      'ghi chú|nhận xét|mô tả|chú thích|khác|thông tin thêm|nội dung|nội dung trao đổi|chi tiết|lưu ý|bình luận|diễn giải|ý kiến|thông tin khác|lịch sử trao đổi|kết quả trao đổi',
    'record.firstMetAt':
      'ngày tạo|ngày gặp|ngày bắt đầu hợp tác|ngày đăng ký|ngày tiếp xúc đầu tiên|ngày gặp đầu tiên|khách hàng từ|ngày hợp tác|ngày nhập|ngày tham gia|ngày bắt đầu|ngày liên hệ đầu tiên|ngày ký hợp đồng',
    'record.lastContactedAt':
      'liên hệ gần nhất|lần liên hệ cuối|ngày liên hệ cuối|ngày liên hệ gần nhất|ngày mua cuối|gọi lần cuối|ngày mua gần nhất|ngày đặt hàng gần nhất|lần gọi cuối|ngày giao dịch cuối|lần cuối liên hệ|ngày gọi|ngày liên hệ',
    'record.nextFollowUpAt':
      'ngày liên hệ tiếp theo|lịch hẹn|hẹn gọi lại|ngày hẹn|nhắc nhở|liên hệ tiếp theo|lần liên hệ tiếp theo|ngày gọi lại|lịch hẹn tiếp theo|ngày theo dõi|cuộc hẹn tiếp theo|hẹn gặp lại|ngày chăm sóc tiếp theo',
    'record.externalId':
      'mã khách hàng|mã kh|mã số khách hàng|mã nhà cung cấp|mã đối tác|id khách hàng|mã ncc|mã hệ thống',
    'any.code': 'mã|mã số|id',
    'any.date': 'ngày|thời gian|ngày tháng',
    'deal.title':
      'cơ hội|dự án|tên dự án|thương vụ|tên cơ hội|đơn hàng|hợp đồng|tên hợp đồng|gói thầu|tên đơn hàng|chủ đề|tên thương vụ|cơ hội bán hàng',
    'deal.amount':
      'số tiền|giá trị|giá trị hợp đồng|ngân sách|giá trị đơn hàng|thành tiền|doanh thu dự kiến|giá trị dự kiến|tổng tiền|giá|báo giá|tổng giá trị|giá trị báo giá',
    'deal.stage':
      'giai đoạn bán hàng|giai đoạn cơ hội|trạng thái đơn hàng|giai đoạn thương vụ|tình trạng đơn hàng|bước bán hàng|trạng thái cơ hội',
    'deal.expectedCloseOn':
      'ngày dự kiến chốt|ngày chốt|ngày kết thúc dự kiến|ngày giao hàng|ngày dự kiến ký|dự kiến chốt|hạn chót|ngày đóng dự kiến|ngày dự kiến|ngày kết thúc|thời hạn',
    ignore: 'stt|số thứ tự|tt|thứ tự|ảnh|hình ảnh|chữ ký|số tt',
    custom:
      'ngân hàng|số tài khoản|tài khoản ngân hàng|số lượng|đơn giá|tuổi|chiết khấu|hoa hồng|công nợ|mã hs|cảng|giới tính',
  },
  modifiers: {
    company: 'công ty|doanh nghiệp|đơn vị|văn phòng|nhà cung cấp|cửa hàng|cơ quan|trụ sở|cty|đối tác',
    person: 'người liên hệ|liên hệ|cá nhân|người|riêng|người nhận|người mua',
    representative: 'giám đốc|đại diện|chủ',
    deal: 'dự án|đơn hàng|hợp đồng|báo giá|cơ hội|thương vụ',
    home: 'nhà|riêng',
    our: 'nội bộ|của mình|nhân viên',
    local: 'tiếng anh|tiếng việt|địa phương|quốc tế',
    first: 'đầu tiên|tạo|đăng ký|bắt đầu',
    last: 'cuối|gần nhất|gần đây|vừa qua',
    next: 'tiếp theo|hẹn|kế tiếp|sắp tới|nhắc',
    expected: 'dự kiến|chốt',
    contacted: 'liên hệ|gặp|gọi|mua|giao dịch|đặt hàng|trao đổi|chăm sóc',
    founded: 'thành lập',
    label: 'loại|kiểu',
    noise:
      'số|tên|thông tin|của|và|hoặc|khách hàng|kh|chính|phụ|bắt buộc|tùy chọn|usd|vnd|vnđ|đồng|triệu|tỷ|ngày|nếu có|ghi rõ|khác|theo|lần',
    count: 'số lượng|số lần',
  },
}
