import type { LanguageWords } from './language-words'

export const vi: LanguageWords = {
  headers: {
    'company.name':
      'tên công ty|công ty|tên doanh nghiệp|doanh nghiệp|đơn vị|tên đơn vị|tổ chức|tên tổ chức|nhà cung cấp|tên nhà cung cấp|cơ quan|nơi làm việc|cửa hàng|tên cửa hàng|đại lý|tên đại lý|công ty khách hàng|tên cty|cty|tên cơ sở|tên nhà máy|nhà máy|nhà phân phối|tên pháp nhân|đơn vị công tác|tên kh công ty|tên công ty/khách hàng|công ty/đơn vị|tên dn|dn|cty/đơn vị|nhà nhập khẩu|tên nhà nhập khẩu|nhà xuất khẩu|bên mua công ty|tên công ty khách|pháp nhân|nơi công tác|tên cửa hàng/đại lý|đơn vị nhập khẩu|đơn vị mua hàng',
    'any.short': 'tên viết tắt',
    'company.localName':
      'tên tiếng anh|tên công ty tiếng anh|tên quốc tế|tên giao dịch|tên giao dịch quốc tế|tên tiếng việt|tên tắt|tên ngắn|tên thương hiệu|thương hiệu|tên tiếng anh công ty',
    'company.kind':
      'loại khách hàng|loại công ty|phân loại khách hàng|nhóm đối tác|loại hình doanh nghiệp|loại đối tác|loại hình|loại kh|phân loại kh|loại hình khách hàng|khách hàng/nhà cung cấp|loại hình công ty',
    'company.industry':
      'ngành|ngành nghề|lĩnh vực|ngành hàng|lĩnh vực hoạt động|lĩnh vực kinh doanh|ngành nghề kinh doanh|ngành kinh doanh|ngành công nghiệp|ngành nghề chính|ngành hàng kinh doanh|lĩnh vực sản xuất|ngành sx',
    'company.country':
      'quốc gia|nước|tên nước|xuất xứ|quốc tịch|mã quốc gia|thị trường|nước/vùng|quốc gia nhập khẩu|nước nhập khẩu|quốc gia khách hàng',
    'company.region':
      'tỉnh|khu vực|vùng|tỉnh thành|miền|bang|quận huyện|huyện|tỉnh tp|vùng miền|khu vực bán hàng',
    'company.city': 'thành phố|tp|tỉnh thành phố|thành thị|tp/tỉnh|thành phố/tỉnh|thị xã|quận',
    'any.address':
      'địa chỉ|địa chỉ công ty|địa chỉ giao hàng|trụ sở|địa chỉ liên hệ|đường|địa chỉ xuất hóa đơn|địa chỉ trụ sở|địa chỉ văn phòng|địa chỉ 1|địa chỉ 2|trụ sở chính|địa điểm|địa chỉ đầy đủ|đ/c|dia chi|địa chỉ kh|địa chỉ nhận hàng|địa chỉ kho|địa chỉ nhà máy|số nhà|đường/phố',
    'company.postalCode': 'mã bưu điện|mã bưu chính|mã zip|mã bưu cục|mã bđ|mã zip code',
    'company.phone':
      'điện thoại công ty|điện thoại cố định|điện thoại bàn|sđt công ty|tổng đài|điện thoại văn phòng|số máy bàn|đt công ty|số cố định|hotline|đt cố định|đt bàn|đt cty|điện thoại cty|đt văn phòng|số bàn|điện thoại trụ sở|số cố định công ty|máy bàn',
    'any.phone':
      'điện thoại|số điện thoại|sđt|đt|số đt|điện thoại liên hệ|sdt|số liên hệ|số liên lạc|số điện thoại liên hệ|điện thoại 1|điện thoại 2|số đt liên hệ|sđt/zalo|sđt 1|sđt 2|đt 1|đt 2|số phone|phone|tel|số đt 1|số gọi|đt liên hệ|sđt liên hệ|liên lạc đt',
    'person.phone':
      'điện thoại riêng|điện thoại nhà|điện thoại người liên hệ|đt nhà|đt riêng|sđt riêng|đt trực tiếp',
    'person.mobile':
      'di động|điện thoại di động|số di động|đtdđ|sđt di động|số điện thoại di động|đt di động|dđ|mobile|di động/zalo|số di động/zalo|đtdđ/zalo|số đtdđ|sđt/zalo di động|điện thoại di động/zalo|mobile/zalo',
    'company.fax': 'fax|số fax',
    'any.email':
      'email|thư điện tử|địa chỉ email|hộp thư|mail|địa chỉ thư điện tử|hòm thư|địa chỉ mail|thư đt|email liên hệ|email 1|mail liên hệ',
    'company.email':
      'email công ty|email chung|email doanh nghiệp|email nhận hóa đơn|email hóa đơn|email kế toán',
    'company.website':
      'website|trang web|web|địa chỉ website|trang chủ|đường dẫn web|trang web công ty|địa chỉ web|link web|fanpage|link',
    'company.taxId':
      'mã số thuế|mst|mã số doanh nghiệp|số đăng ký kinh doanh|đkkd|số đkkd|mã thuế|giấy phép kinh doanh|số gpkd|mã số thuế/cccd|mst/cmnd|mst/cccd|số mst|mã số thuế doanh nghiệp',
    'company.representative':
      'người đại diện|đại diện pháp luật|giám đốc|tổng giám đốc|chủ doanh nghiệp|người đại diện pháp luật|đại diện|chủ tịch|chủ cửa hàng|tên giám đốc|người đại diện pl|ng đại diện|đại diện theo pháp luật|gđ|giám đốc cty|chủ cơ sở|chủ shop',
    'company.employees':
      'số nhân viên|số lượng nhân viên|quy mô nhân sự|số lao động|quy mô|nhân sự|số lượng nhân sự|quy mô công ty|số nv|số lượng nv|tổng số nhân viên|sl nhân viên',
    'company.annualRevenue':
      'doanh thu|doanh thu năm|doanh số|doanh thu hàng năm|doanh số năm|doanh thu hằng năm (tỷ)|kim ngạch năm|kim ngạch nhập khẩu',
    'company.currency': 'tiền tệ thanh toán|loại tiền thanh toán|đồng tiền thanh toán|tiền tệ giao dịch',
    'any.currency': 'tiền tệ|loại tiền|đơn vị tiền tệ|đồng tiền|loại tiền tệ',
    'company.incoterm':
      'điều kiện giao hàng|incoterm|incoterms|điều khoản giao hàng|phương thức giao hàng|điều kiện thương mại|đk giao hàng|điều kiện giao|điều kiện incoterms|đk incoterm',
    'company.paymentTerms':
      'điều khoản thanh toán|phương thức thanh toán|hình thức thanh toán|điều kiện thanh toán|thời hạn thanh toán|công nợ ngày|hạn thanh toán|hình thức tt|hình thức thanh toán/tt|đk thanh toán|đktt|pttt|httt|pt thanh toán|số ngày nợ|thời hạn nợ|hạn nợ|ngày công nợ|thời gian thanh toán|kỳ hạn thanh toán|hạn tt',
    'company.creditLimit':
      'hạn mức tín dụng|hạn mức công nợ|hạn mức nợ|hạn mức|hạn mức công nợ tối đa|dư nợ tối đa|nợ tối đa|hạn mức tín dụng (vnd)|hmtd',
    'company.foundedOn': 'ngày thành lập|năm thành lập|thành lập|thành lập năm|năm tl|ngày đkkd lần đầu',
    'person.fullName':
      'người liên hệ|họ tên|họ và tên|tên người liên hệ|người phụ trách mua hàng|người nhận|liên hệ chính|đầu mối liên hệ|người liên lạc|họ tên người liên hệ|tên liên hệ|họ và tên người liên hệ|tên đầy đủ|đầu mối|người mua hàng|khách tham quan|người tham dự|người lh|ng liên hệ|người liên hệ 1|họ tên khách|họ tên người lh|tên người lh|nhân viên mua hàng|phụ trách mua hàng|người phụ trách bên mua|khách tham quan gian hàng|người đại diện liên hệ|người gặp|gặp ai|attn',
    'any.customer':
      'khách hàng|tên khách hàng|khách|người mua|bên mua|tên khách|kh|đối tác|tên đối tác|tên kh|tên khách hàng (công ty)|khách hàng tiềm năng|bên b|bên a',
    'any.contact': 'liên hệ|thông tin liên hệ|liên lạc',
    'any.given': 'tên',
    'any.name': 'danh xưng tên',
    'person.familyName': 'họ|họ đệm|họ và tên đệm|họ lót',
    'person.givenName': 'tên riêng|tên gọi',
    'person.middleName': 'tên đệm|chữ lót|tên lót',
    'person.nickname': 'biệt danh|tên thường gọi|nick',
    'person.honorific': 'danh xưng|xưng hô|ông bà|cách xưng hô',
    'person.jobTitle':
      'chức vụ|chức danh|vị trí|nghề nghiệp|vai trò|chức vụ người liên hệ|vị trí công việc|cấp bậc|chức vụ/vị trí|chức danh công việc|cv|vai trò trong công ty',
    'person.department': 'phòng ban|bộ phận|phòng|ban|đơn vị phòng ban|nhóm phòng|khoa|bộ phận/phòng ban',
    'person.address': 'địa chỉ nhà|địa chỉ thường trú|địa chỉ cá nhân|nơi ở',
    'person.birthday':
      'ngày sinh|sinh nhật|ngày tháng năm sinh|năm sinh|ngày sinh nhật|ngày tháng sinh|ns|sinh ngày',
    'person.language': 'ngôn ngữ|tiếng|ngôn ngữ giao tiếp|ngôn ngữ sử dụng',
    'record.tags':
      'thẻ|nhãn|từ khóa|danh mục|nhóm|nhóm khách hàng|gắn thẻ|phân nhóm|tag|nhóm kh|nhóm khách|phân khúc|phân khúc khách hàng',
    'record.source':
      'nguồn|nguồn khách hàng|kênh|người giới thiệu|biết qua|nguồn gốc|nguồn khách|kênh tiếp cận|nguồn liên hệ|nguồn tiếp cận|giới thiệu bởi|nguồn kh|nguồn data|nguồn lead|biết đến qua|biết đến công ty qua|kênh marketing|ai giới thiệu|được giới thiệu bởi',
    'record.campaign':
      'hội chợ|triển lãm|chiến dịch|sự kiện|tên hội chợ|tên triển lãm|tên sự kiện|tên chiến dịch|hội chợ/triển lãm|sự kiện/hội chợ|hội thảo|chương trình',
    'record.lifecycle':
      'trạng thái khách hàng|tình trạng khách hàng|giai đoạn khách hàng|tình trạng giao dịch|vòng đời|mối quan hệ|trạng thái kh|tình trạng kh|tình trạng hợp tác|khách mới/cũ|khách cũ/mới',
    'any.status':
      'trạng thái|tình trạng|giai đoạn|tiến độ|tiến trình|tình trạng hiện tại|trạng thái hiện tại',
    'any.type': 'loại|phân loại|kiểu|hình thức',
    'record.rating':
      'xếp hạng|đánh giá|hạng|mức độ ưu tiên|độ quan trọng|hạng khách hàng|mức độ quan tâm|cấp độ|mức độ quan trọng|ưu tiên|tiềm năng|phân hạng|mức độ qt|mức độ tiềm năng|độ tiềm năng|hạng kh|loại abc|nhóm abc|điểm|điểm đánh giá|mức ưu tiên|nóng/lạnh|độ nóng',
    'record.owner':
      'nhân viên kinh doanh|người phụ trách|nhân viên phụ trách|phụ trách|nvkd|sale phụ trách|người quản lý|nhân viên chăm sóc|người tạo|nhân viên bán hàng|nhân viên sale|người chăm sóc|quản lý khách hàng|nv phụ trách|người theo dõi|sale|nhân viên|nv kinh doanh|nhân viên kd|nv sale|nv sales|sales|sale pt|nhân viên tiếp|người tiếp|người tiếp khách|nhân viên tiếp xúc|người tiếp xúc|người gặp bên mình|người nhập|người nhập liệu|nv nhập|nv chăm sóc|nv cskh|cskh|người pt|pt khách hàng|kinh doanh phụ trách|nhân viên kinh doanh phụ trách|trưởng nhóm|quản lý vùng',
    'record.productsOfInterest':
      'sản phẩm quan tâm|sản phẩm|mặt hàng|nhu cầu|hàng hóa|tên sản phẩm|mặt hàng quan tâm|sản phẩm cần mua|quan tâm|nhu cầu mua|mặt hàng kinh doanh|sản phẩm chính|sản phẩm cần|sp|sp quan tâm|sản phẩm muốn mua|hàng cần mua|hàng quan tâm|mặt hàng cần|mặt hàng nhập|mặt hàng nhập khẩu|nhóm hàng|nhóm sản phẩm|loại hàng|loại sản phẩm|chủng loại|dòng sản phẩm|tên hàng|nhu cầu sản phẩm',
    'record.note':
      'ghi chú|nhận xét|mô tả|chú thích|khác|thông tin thêm|nội dung|nội dung trao đổi|chi tiết|lưu ý|bình luận|diễn giải|ý kiến|thông tin khác|lịch sử trao đổi|kết quả trao đổi|gc|ghi chú 1|ghi chú 2|ghi chú khác|nội dung làm việc|nội dung gặp|nội dung cuộc gọi|kết quả|kết quả gặp|kết quả cuộc gọi|kết quả làm việc|yêu cầu|yêu cầu khách hàng|yêu cầu đặc biệt|ý kiến khách hàng|phản hồi|phản hồi khách|tình hình|bước tiếp theo|việc cần làm|tóm tắt',
    'record.firstMetAt':
      'ngày tạo|ngày gặp|ngày bắt đầu hợp tác|ngày đăng ký|ngày tiếp xúc đầu tiên|ngày gặp đầu tiên|khách hàng từ|ngày hợp tác|ngày nhập|ngày tham gia|ngày bắt đầu|ngày liên hệ đầu tiên|ngày gặp mặt|ngày tiếp xúc|ngày làm quen|ngày bắt đầu mua|ngày mua đầu tiên|ngày đơn đầu tiên|ngày mở mã|ngày thêm|ngày lập|ngày quét|thời gian quét|ngày tiếp nhận|ngày nhận thông tin|hợp tác từ|kh từ năm|khách từ',
    'record.lastContactedAt':
      'liên hệ gần nhất|lần liên hệ cuối|ngày liên hệ cuối|ngày liên hệ gần nhất|gọi lần cuối|lần gọi cuối|lần cuối liên hệ|ngày gọi|ngày liên hệ|lần gặp cuối|ngày gặp cuối|ngày gọi cuối|ngày gọi gần nhất|lần gọi gần nhất|gặp gần nhất|trao đổi gần nhất|tương tác cuối|lần chăm sóc cuối',
    'record.nextFollowUpAt':
      'ngày liên hệ tiếp theo|lịch hẹn|hẹn gọi lại|ngày hẹn|nhắc nhở|liên hệ tiếp theo|lần liên hệ tiếp theo|ngày gọi lại|lịch hẹn tiếp theo|ngày theo dõi|cuộc hẹn tiếp theo|hẹn gặp lại|ngày chăm sóc tiếp theo|ngày gọi tiếp|ngày gọi tiếp theo|gọi lại|gọi lại ngày|ngày hẹn gặp|ngày hẹn lại|hẹn lại|ngày follow|follow up|ngày cskh tiếp|ngày nhắc|ngày chăm sóc lại|liên hệ lại|liên hệ lại ngày|ngày liên hệ lại',
    'record.externalId':
      'mã khách hàng|mã kh|mã số khách hàng|mã nhà cung cấp|mã đối tác|id khách hàng|mã ncc|mã hệ thống|mã khách|mã số kh|mã đại lý|mã công ty|mã cty|mã erp|mã sap|mã thẻ|số thẻ|mã đăng ký',
    'any.code': 'mã|mã số|id',
    'any.date': 'ngày|thời gian|ngày tháng',
    'deal.title':
      'cơ hội|dự án|tên dự án|thương vụ|tên cơ hội|đơn hàng|hợp đồng|tên hợp đồng|gói thầu|tên đơn hàng|chủ đề|tên thương vụ|cơ hội bán hàng|tên báo giá|tên deal|deal',
    'deal.amount':
      'số tiền|giá trị|giá trị hợp đồng|ngân sách|giá trị đơn hàng|thành tiền|doanh thu dự kiến|giá trị dự kiến|tổng tiền|giá|báo giá|tổng giá trị|giá trị báo giá|giá trị đh|giá trị hđ|giá trị dự kiến (usd)|doanh số dự kiến|ngân sách dự kiến|giá trị deal|tổng giá trị đơn',
    'deal.stage':
      'giai đoạn bán hàng|giai đoạn cơ hội|trạng thái đơn hàng|giai đoạn thương vụ|tình trạng đơn hàng|bước bán hàng|trạng thái cơ hội|tình trạng báo giá|giai đoạn đàm phán|tình trạng hợp đồng',
    'deal.expectedCloseOn':
      'ngày dự kiến chốt|ngày chốt|ngày kết thúc dự kiến|ngày dự kiến ký|dự kiến chốt|hạn chót|ngày đóng dự kiến|ngày dự kiến|ngày kết thúc|ngày chốt dự kiến|dự kiến ký|dự kiến đặt hàng|ngày dự kiến đặt hàng|thời gian dự kiến mua',
    ignore:
      'stt|số thứ tự|tt|thứ tự|ảnh|hình ảnh|chữ ký|số tt|số thứ tự tt|ảnh card|card visit|danh thiếp|file',
    custom:
      'ngân hàng|số tài khoản|tài khoản ngân hàng|số lượng|đơn giá|tuổi|chiết khấu|hoa hồng|công nợ|mã hs|cảng|giới tính|ngày mua cuối|ngày mua gần nhất|ngày đặt hàng gần nhất|ngày giao dịch cuối|công nợ hiện tại|dư nợ|nợ|nợ quá hạn|quá hạn|số ngày quá hạn|nợ đầu kỳ|nợ cuối kỳ|số dư đầu kỳ|số dư cuối kỳ|phát sinh nợ|phát sinh có|phải thu|phải trả|đã thu|đã trả|còn lại|đặt cọc|tiền cọc|ngày mua cuối cùng|lần mua cuối|lần mua gần nhất|đơn hàng gần nhất|đơn hàng cuối|ngày đơn cuối|ngày xuất hàng cuối|ngày hóa đơn cuối|ngày thanh toán cuối|số hóa đơn|ngày hóa đơn|số đơn hàng|số po|số hợp đồng|ngày đặt hàng|số tk|stk|tên ngân hàng|chi nhánh|chi nhánh nh|chủ tài khoản|swift|bảng giá|mức giá|giá bán|giá mua|giá mục tiêu|ck|lợi nhuận|sl|sl/tháng|số lượng/tháng|sản lượng|sản lượng tháng|sản lượng năm|khối lượng|trọng lượng|số kg|số tấn|kiện|số kiện|thùng|container|số container|số cont|số container/tháng|cont|số cont/tháng|số seal|tàu|tên tàu|số vận đơn|vận đơn|cảng xếp|cảng xếp hàng|cảng dỡ|cảng dỡ hàng|cảng đích|cảng đến|cảng đi|ngày tàu chạy|ngày đi|ngày đến|etd|eta|hãng tàu|forwarder|fwd|nhà xe|vận chuyển|đơn vị vận chuyển|cước|phí vận chuyển|hải quan|mã hs code|hs code|thuế suất|xuất xứ hàng|bao bì|đóng gói|đvt|quy cách|kích thước|màu|màu sắc|chất liệu|mã hàng|mã sản phẩm|mã sp|số lô|hạn sử dụng|hsd|kho|tồn kho|vợ/chồng|tên vợ|tên chồng|sinh nhật vợ|ngày cưới|con cái|số con|sở thích|quà|quà tặng|quà tết|thiệp|thư ký|tên thư ký|sđt thư ký|trợ lý|tên trợ lý|sđt trợ lý|tài xế|sđt tài xế|lái xe|hộ chiếu|số hộ chiếu|khách sạn|chuyến bay|số gian hàng|gian hàng|gửi mẫu|mẫu gửi|đã gửi mẫu|catalogue|catalog|gửi catalogue|phiên dịch|đồng ý nhận tin|đồng ý|nhận email|ngừng giao dịch|kích hoạt|ngày sửa|người sửa|ngày cập nhật|cập nhật|xác suất|tỷ lệ thắng|lý do mất|lý do từ chối|đối thủ|nhà cung cấp hiện tại|số cửa hàng|diện tích|vốn điều lệ|số máy lẻ|máy lẻ|số nội bộ|nội bộ|ngày ký hợp đồng',
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
    contacted: 'liên hệ|gặp|gọi|trao đổi|chăm sóc',
    founded: 'thành lập',
    label: 'loại|kiểu',
    noise:
      'số|tên|thông tin|của|và|hoặc|khách hàng|kh|chính|phụ|bắt buộc|tùy chọn|usd|vnd|vnđ|đồng|triệu|tỷ|ngày|nếu có|ghi rõ|khác|theo|lần|bên|cái|các|những|vui lòng|điền|đầy đủ|cụ thể|tháng|năm',
    count: 'số lượng|số lần',
    ordered: 'mua|giao dịch|đặt hàng|mua hàng|đơn hàng|đơn|hóa đơn|thanh toán|xuất hàng|giao hàng|báo giá',
    other:
      'thư ký|trợ lý|vợ|chồng|tài xế|lái xe|khẩn cấp|phiên dịch|môi giới|kế toán|luật sư|forwarder|hãng tàu',
  },
}
