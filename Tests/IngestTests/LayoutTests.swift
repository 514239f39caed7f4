import Ingest
import PlanModel
import SourceText
import Testing

/// Layouts in which documents come, each with what a person reads in it.
@Suite struct LayoutTests {
  /// A letter without numbers whose symbol looks like that of another kind.
  @Test func aLetterOfTwoBodiesWithoutNumbers() throws {
    let directive = try imported(
      """
      BỘ Y TẾ
      CỤC PHÒNG BỆNH

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc

      Số: 415/PB-KSBT
      V/v chủ động phòng, chống bệnh sởi

      Hà Nội, ngày 17 tháng 3 năm 2025

      Kính gửi: Sở Y tế các tỉnh, thành phố trực thuộc Trung ương

      Theo báo cáo của hệ thống giám sát, số ca mắc tiếp tục tăng.

      Cục Phòng bệnh đề nghị Sở Y tế các tỉnh, thành phố rà soát, tiêm bù vắc xin cho trẻ em.

      Chỉ đạo các cơ sở khám bệnh thực hiện phân luồng, cách ly.

      Báo cáo kết quả về Cục Phòng bệnh trước 15 giờ thứ Năm hằng tuần.

      Trân trọng cảm ơn./.

      Nơi nhận:
      - Như trên;
      - Lưu: VT.

      CỤC TRƯỞNG

      Hoàng Minh Đức
      """
    ).directive
    #expect(directive.kind?.value == .officialLetter)
    #expect(directive.issuerName?.value == "CỤC PHÒNG BỆNH")
    #expect(directive.superior?.value == "BỘ Y TẾ")
    #expect(directive.points.map { $0.id?.value.value } == ["p1", "p2", "p3"])
    #expect(directive.points.first?.assigneeNames.map(\.value) == ["Sở Y tế các tỉnh, thành phố"])
  }

  /// Who decides stands in capitals below the title, and is no part of it.
  @Test func aDecisionWithArticles() throws {
    let directive = try imported(
      """
      THỦ TƯỚNG CHÍNH PHỦ                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                              Độc lập - Tự do - Hạnh phúc

      Số: 512/QĐ-TTg                          Hà Nội, ngày 21 tháng 6 năm 2023

                              QUYẾT ĐỊNH
            Phê duyệt Chương trình phát triển văn hóa đọc đến năm 2030

                          THỦ TƯỚNG CHÍNH PHỦ

      Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;

                          QUYẾT ĐỊNH:

      Điều 1. Phê duyệt Chương trình với các nội dung chủ yếu sau:
      1. Mục tiêu
      a) 80% thư viện cấp tỉnh ứng dụng công nghệ thông tin.
      2. Nhiệm vụ
      a) Bộ Giáo dục và Đào tạo xây dựng tiết đọc sách, hoàn thành trong năm 2024.
      Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành./.

      Nơi nhận:                                   KT. THỦ TƯỚNG
      - Các bộ, cơ quan ngang bộ;                PHÓ THỦ TƯỚNG
      - Lưu: VT.
                                                 Trần Văn Bình
      """
    ).directive
    #expect(directive.subject?.value == "Phê duyệt Chương trình phát triển văn hóa đọc đến năm 2030")
    #expect(directive.points.map { $0.id?.value.value } == ["1", "2"])
    #expect(directive.points.first?.points.last?.points.first?.deadline?.value.text == "năm 2024")
  }

  /// A closing that runs on behind the last point, as text out of a PDF has it.
  @Test func aClosingBehindTheLastPoint() throws {
    let directive = try imported(
      """
      1. Sở Y tế kiểm tra các trạm.

      2. Chủ tịch UBND các huyện chịu trách nhiệm nếu để xảy ra cháy rừng lớn. Chỉ thị này có hiệu lực kể từ ngày ký. Yêu cầu Thủ trưởng các sở, ban, ngành tổ chức thực hiện./.
      """
    ).directive
    #expect(directive.points.map { $0.id?.value.value } == ["1", "2", "closing"])
    #expect(directive.points.last?.text?.value.hasPrefix("Chỉ thị này có hiệu lực") == true)
  }

  /// The rows of an appendix give their points the bodies and days that the text leaves out.
  @Test func anAppendixWithDays() throws {
    let directive = try imported(
      """
      **II. NHIỆM VỤ**

      1. Xây dựng kho học liệu số dùng chung.

      2. Kết nối cơ sở dữ liệu ngành.

      Trên đây là Kế hoạch chuyển đổi số./.

      **PHỤ LỤC**

      | TT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm |
      |---|---|---|---|---|---|
      | 1 | Xây dựng kho học liệu số dùng chung | Sở Giáo dục và Đào tạo | Sở Nội vụ | Quý IV/2024 | Kho học liệu |
      | 2 | Kết nối cơ sở dữ liệu ngành | Sở Nội vụ | Sở Y tế | 30/6/2025 | Dữ liệu |
      """, "ke-hoach.md"
    ).directive
    let tasks = directive.points.first?.points ?? []
    #expect(tasks.map { $0.deadline?.value.text } == ["quý 4/2024", "2025-06-30"])
    #expect(tasks.map { $0.assigneeNames.map(\.value) } == [["Sở Giáo dục và Đào tạo"], ["Sở Nội vụ"]])
  }
}
