/// The paragraph styles, under the names by which staff look for them in Word.
///
/// The raw value is the style's id in the file.
enum DOCXStyle: String, CaseIterable {
  case normal = "Normal"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case header = "Header"
  case footnote = "FootnoteText"

  case superior = "CoQuanChuQuan"
  case issuer = "CoQuanBanHanh"
  case nationalTitle = "QuocHieu"
  case motto = "TieuNgu"
  case number = "SoKyHieu"
  case placeAndDate = "DiaDanhNgay"
  case letterSubject = "TrichYeuCongVan"
  case urgency = "DoKhan"
  case circulation = "PhamViLuuHanh"
  case contact = "LienHe"
  case rule = "DuongKe"
  case kind = "TenLoai"
  case subject = "TrichYeu"
  case addressees = "KinhGui"
  case addressee = "NoiKinhGui"

  case body = "NoiDung"
  case basis = "CanCu"
  case centered = "GiuaTrang"
  case section = "Muc"
  case clause = "Khoan"
  case clauseTitle = "KhoanTieuDe"
  case subclause = "TieuKhoan"
  case subclauseTitle = "TieuKhoanTieuDe"
  case point = "Diem"
  case pointFive = "DiemDd"
  case pointFromSeven = "DiemG"
  case pointFromTen = "DiemK"
  case pointFromTwentyTwo = "DiemX"
  case dash = "GachDauDong"
  case plus = "DauCong"

  case tableHead = "BangTieuDe"
  case tableLeft = "BangTrai"
  case tableCenter = "BangGiua"
  case tableRight = "BangPhai"
  case tableGroup = "BangNhom"

  case recipientsLabel = "NoiNhan"
  case recipient = "NoiNhanGach"
  case signatureTitle = "ChucVuKy"
  case signatureName = "NguoiKy"

  case appendixLabel = "PhuLuc"
  case appendixTitle = "TenPhuLuc"
  case attachedTo = "KemTheo"
  case sectionEnd = "HetPhan"

  var name: String {
    switch self {
    case .normal: "Normal"
    case .heading1: "heading 1"
    case .heading2: "heading 2"
    case .heading3: "heading 3"
    case .header: "header"
    case .footnote: "footnote text"
    case .superior: "Cơ quan chủ quản"
    case .issuer: "Cơ quan ban hành"
    case .nationalTitle: "Quốc hiệu"
    case .motto: "Tiêu ngữ"
    case .number: "Số ký hiệu"
    case .placeAndDate: "Địa danh, ngày tháng"
    case .letterSubject: "Trích yếu công văn"
    case .urgency: "Độ khẩn"
    case .circulation: "Phạm vi lưu hành"
    case .contact: "Dòng liên hệ"
    case .rule: "Đường kẻ"
    case .kind: "Tên loại văn bản"
    case .subject: "Trích yếu"
    case .addressees: "Kính gửi"
    case .addressee: "Kính gửi (-)"
    case .body: "Nội dung"
    case .basis: "Căn cứ"
    case .centered: "Giữa trang"
    case .section: "Mục (I.)"
    case .clause: "Khoản (1.)"
    case .clauseTitle: "Khoản có tiêu đề (1.)"
    case .subclause: "Tiểu khoản (1.1.)"
    case .subclauseTitle: "Tiểu khoản có tiêu đề (1.1.)"
    case .point: "Điểm (a b c d, e)"
    case .pointFive: "Điểm (đ)"
    case .pointFromSeven: "Điểm (g h i)"
    case .pointFromTen: "Điểm (k … v)"
    case .pointFromTwentyTwo: "Điểm (x y)"
    case .dash: "Gạch đầu dòng (-)"
    case .plus: "Dấu cộng đầu dòng (+)"
    case .tableHead: "Bảng - tiêu đề cột"
    case .tableLeft: "Bảng - trái"
    case .tableCenter: "Bảng - giữa"
    case .tableRight: "Bảng - phải"
    case .tableGroup: "Bảng - nhóm"
    case .recipientsLabel: "Nơi nhận"
    case .recipient: "Nơi nhận (-)"
    case .signatureTitle: "Quyền hạn, chức vụ"
    case .signatureName: "Họ tên người ký"
    case .appendixLabel: "Phụ lục"
    case .appendixTitle: "Tên phụ lục"
    case .attachedTo: "Kèm theo"
    case .sectionEnd: "Hết phần"
    }
  }

  /// The style from which it takes what it does not say itself.
  var base: DOCXStyle? {
    switch self {
    case .normal: nil
    case .section, .appendixLabel: .heading1
    case .clauseTitle: .heading2
    case .subclauseTitle: .heading3
    case .basis, .clause, .subclause, .point, .dash, .plus: .body
    case .pointFive, .pointFromSeven, .pointFromTen, .pointFromTwentyTwo: .point
    case .tableCenter, .tableRight, .tableGroup: .tableLeft
    case .tableHead: .tableCenter
    default: .normal
    }
  }

  /// The style that Word gives to the paragraph after it when the writer presses Enter.
  var next: DOCXStyle? {
    switch self {
    case .heading1, .heading2, .heading3, .section, .clauseTitle, .subclauseTitle, .kind, .subject,
      .attachedTo:
      .body
    case .addressees: .addressee
    case .recipientsLabel: .recipient
    case .signatureTitle: .signatureName
    case .appendixLabel: .appendixTitle
    case .appendixTitle: .attachedTo
    case .pointFive: .point
    default: nil
    }
  }
}
