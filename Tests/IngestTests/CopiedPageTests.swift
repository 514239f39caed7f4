import Ingest
import PlanModel
import SourceText
import Testing

/// What the heads and ends of documents turn into when a page is copied as text.
@Suite struct CopiedPageTests {
  /// Bars on lines of their own stand where cells met, and the browser has broken the lines of names.
  static let cells = """
    ỦY
    BAN NHÂN DÂN
    TỈNH HÀ GIANG
    -------
    |
    CỘNG
    HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Độc lập - Tự do - Hạnh phúc
    --------------
    |
    Số:
    12/2024/QĐ-UBND
    |
    Hà
    Giang, ngày 08 tháng 01 năm 2024
    |
    QUYẾT ĐỊNH
    BAN HÀNH QUY ĐỊNH VỀ VIỆC MƯỢN SÁCH TẠI THƯ VIỆN CỦA
    ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
    CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ GIANG
    Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019 và các văn bản hướng dẫn thi hành;
    Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 của Quốc hội;
    Xét đề nghị của Giám đốc Sở Văn hóa, Thể thao và Du lịch,
    QUYẾT ĐỊNH:
    Điều 1.
    Ban hành kèm theo Quyết định này Quy định về việc mượn sách tại các thư viện của
    tỉnh Hà Giang.
    Điều 2.
    Chánh Văn phòng Ủy ban nhân dân tỉnh; Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh; Thủ
    trưởng các sở, ban, ngành của tỉnh; Chủ tịch Ủy ban nhân dân các huyện, thành phố
    Hà Giang chịu trách nhiệm thi hành Quyết định này./.
    |
    TM.
    ỦY BAN NHÂN DÂN
    CHỦ TỊCH
    Trần Văn Sách
    |
    """

  @Test func cellsBetweenBarsAreAHead() throws {
    let imported = try imported(Self.cells)
    let directive = imported.directive
    #expect(directive.issuerName?.value == "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG")
    #expect(directive.number?.value == "12/2024/QĐ-UBND")
    #expect(directive.place?.value == "Hà Giang")
    #expect(directive.kind?.value == .decision)
    #expect(
      directive.subject?.value
        == "BAN HÀNH QUY ĐỊNH VỀ VIỆC MƯỢN SÁCH TẠI THƯ VIỆN CỦA ỦY BAN NHÂN DÂN TỈNH HÀ GIANG")
    #expect(directive.bases.count == 2)
    #expect(imported.ids == ["1", "2"])
    #expect(
      imported.point("2")?.assigneeNames.map(\.value) == [
        "Chánh Văn phòng Ủy ban nhân dân tỉnh", "Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh",
        "Thủ trưởng các sở, ban, ngành của tỉnh",
        "Chủ tịch Ủy ban nhân dân các huyện, thành phố Hà Giang",
      ])
    #expect(directive.signatures.first?.onBehalfOf?.value == "ỦY BAN NHÂN DÂN")
    #expect(directive.signatures.first?.name?.value == "Trần Văn Sách")
  }

  /// Two columns on one line, with bars between and behind them.
  static let bars = """
    Để xem toàn bộ văn bản, mời bạn đăng nhập.
    ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
    Số: 49/KH-UBND | Hà Nội, ngày 17 tháng 7 năm 2018 |
    KẾ HOẠCH
    TRIỂN KHAI “QUYẾT ĐỊNH SỐ 05/2017/QĐ-TTg NGÀY 16/3/2017” CỦA THÀNH PHỐ HÀ NỘI
    Thực hiện Quyết định số 05/2017/QĐ-TTg ngày 16/3/2017 của Thủ tướng Chính phủ, Ủy ban nhân dân thành phố ban hành Kế hoạch như sau:
    I. PHÂN CÔNG
    1. Sở Y tế, Báo Hà Nội: Báo cáo trước ngày 30/11/2018.
    Nơi nhận:
    - Bộ Y tế;
    - Lưu: VT, KGVX. | KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    Ngô Văn Thư |
    """

  @Test func barsDivideTheColumns() throws {
    let imported = try imported(Self.bars)
    let directive = imported.directive
    #expect(directive.issuerName?.value == "ỦY BAN NHÂN DÂN")
    #expect(directive.number?.value == "49/KH-UBND")
    #expect(
      directive.subject?.value
        == "TRIỂN KHAI “QUYẾT ĐỊNH SỐ 05/2017/QĐ-TTg NGÀY 16/3/2017” CỦA THÀNH PHỐ HÀ NỘI")
    #expect(imported.point("I.1")?.assigneeNames.map(\.value) == ["Sở Y tế", "Báo Hà Nội"])
    #expect(directive.signatures.first?.name?.value == "Ngô Văn Thư")
    #expect(directive.recipients.count == 2)
    #expect(directive.citations.first?.kind?.value.lowercased() == "quyết định")
  }

  /// A table of Markdown whose rows begin with no bar is no head.
  @Test func barsOfATableAreLeftAlone() throws {
    let text =
      "1. Giao Sở Y tế lập bảng:\n\nViệc | Hạn\n--- | ---\nMua sách | 2025\n\n2. Giao Sở Nội vụ báo cáo./.\n"
    #expect(try imported(text, "van-ban.md").point("1")?.text?.value.contains("Việc | Hạn") == true)
  }

  @Test func drawnLinesAndSubjectsStandAboveTheNationalTitle() throws {
    let text = """
      Trang chủ

      ỦY BAN NHÂN DÂN
      TỈNH NGHỆ AN
      -------
      -

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 594/KH-UBND

      Nghệ An, ngày 21 tháng 10 năm 2021

      KẾ HOẠCH

      TỔ CHỨC THI ĐUA

      1. Sở Nội vụ báo cáo./.
      """
    let directive = try imported(text).directive
    #expect(directive.issuerName?.value == "ỦY BAN NHÂN DÂN TỈNH NGHỆ AN")
    #expect(directive.number?.value == "594/KH-UBND")
    let letter = """
      ỦY BAN MTTQ TỈNH HÀ GIANG
      Về việc mượn sách
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập – Tự do – Hạnh phúc
      Hà Giang, ngày 21 tháng 02 năm 2020

      Kính gửi:Sở Nội vụ

      Đề nghị Ban Thường trực Ủy ban MTTQ các huyện báo cáo./.
      """
    let second = try imported(letter)
    #expect(second.directive.issuerName?.value == "ỦY BAN MTTQ TỈNH HÀ GIANG")
    #expect(second.directive.subject?.value == "Về việc mượn sách")
    #expect(second.directive.addressees.count == 1)
    #expect(
      second.directive.allPoints.first?.assigneeNames.map(\.value)
        == ["Ban Thường trực Ủy ban MTTQ các huyện"])
  }

  /// A number is no issuer, nor is the heading of a page, whatever else is missing.
  @Test func whatIsNoBodyIsNoIssuer() throws {
    let page =
      "TIN NỔI BẬT\n\nNgày 9/11, UBND tỉnh ban hành văn bản:\n\n1. Khẩn trương báo cáo.\n\n2. Kiểm tra./.\n"
    #expect(try imported(page).directive.issuerName == nil)
    let text =
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n33/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nMUA SÁCH\n\nĐiều 1. Sở Y tế mua sách./.\n"
    #expect(try imported(text).directive.issuerName == nil)
  }

  /// «… có ý kiến như sau:» leads up to the points; who passes it on has no task.
  @Test func whatIsAnnouncedIsAPoint() throws {
    let text = """
      VĂN PHÒNG CHÍNH PHỦ

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

      Số: 69/VPCP-KGVX

      Hà Nội, ngày 25 tháng 9 năm 2021

      Kính gửi: Bộ Y tế.

      Bộ Nội vụ có văn bản số 36/BC-BNV ngày 22 tháng 9 năm 2021. Về việc này, Thủ tướng Chính phủ có ý kiến như sau:

      Phải tiếp tục thực hiện nghiêm Công điện số 10/CĐ-TTg ngày 22 tháng 8 năm 2021 của Thủ tướng Chính phủ và Công điện số 14/CĐ-BYT.

      Văn phòng Chính phủ thông báo để Bộ Y tế biết, thực hiện./.
      """
    let imported = try imported(text)
    #expect(imported.ids == ["p1", "closing"])
    #expect(imported.directive.opening.count == 1)
    #expect(imported.point("p1")?.assigneeNames.isEmpty == true)
    #expect(imported.point("closing")?.assigneeNames.isEmpty == true)
    #expect(
      imported.directive.citations.first { $0.number?.value == "10/CĐ-TTg" }?.issuer?.value
        == "Thủ tướng Chính phủ")
  }

  @Test func aTitleBelongsToAllWhoFollow() throws {
    let text = """
      1. Giao Giám đốc: Sở Văn hóa, Thể thao và Du lịch, Sở Y tế phối hợp với Sở Nội vụ báo cáo.

      2. Công văn số 8/UBND-VX ngày 22/3/2011 của UBND tỉnh Quảng Ninh V/v mượn sách: giao Sở Y tế trả lời./.

      Nơi nhận:

      - Như trên;

      - Lưu: VT.

      d:\\2011\\CV\\Muon sach

      CHỦ TỊCH

      Trần Văn Sách
      """
    let imported = try imported(text)
    #expect(
      imported.point("1")?.assigneeNames.map(\.value) == ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế"])
    #expect(imported.directive.citations.first?.issuer?.value == "UBND tỉnh Quảng Ninh")
    #expect(imported.directive.recipients.count == 2)
    #expect(imported.directive.signatures.first?.name?.value == "Trần Văn Sách")
  }

  /// Each basis is one, though the lines are as long as the page is wide; a heading is not its text.
  @Test func linesOfParagraphsAreKnownByTheirBeginnings() throws {
    let text = """
      KẾ HOẠCH
      MUA SÁCH
      Thực hiện Chỉ thị số 09/CT-TTg ngày 31/3/2021 của Thủ tướng Chính phủ về việc
      mua sách cho các thư viện xã trong giai đoạn 2021 - 2025 (gọi tắt là Chỉ thị);
      Căn cứ Công văn số 51/BTTTT-XB của Bộ Thông tin và Truyền thông, Ủy ban ban hành
      Kế hoạch như sau:
      1. Yêu cầu
      Các sở, ban, ngành bám sát kế hoạch này trong khi làm và báo cáo đúng hạn theo
      mẫu kèm theo.
      2. Sở Giáo dục và
      Đào tạo lập danh sách.
      II. QUAN ĐIỂM, MỤC
      TIÊU
      3. Các Bộ trưởng, Thủ trưởng cơ quan ngang bộ chịu trách nhiệm thi hành./.
      """
    let imported = try imported(text)
    #expect(imported.directive.bases.count + imported.directive.opening.count == 2)
    #expect(imported.point("1")?.text?.value.hasPrefix("Yêu cầu\n") == true)
    #expect(imported.point("2")?.assigneeNames.map(\.value) == ["Sở Giáo dục và Đào tạo"])
    #expect(imported.directive.allPoints.contains { $0.text?.value == "QUAN ĐIỂM, MỤC TIÊU" })
    #expect(
      imported.directive.allPoints.last?.assigneeNames.map(\.value)
        == ["Các Bộ trưởng", "Thủ trưởng cơ quan ngang bộ"])
  }
}
