import Ingest
import PlanModel
import SourceText
import Testing

/// Points, their markers and ids, in the ways in which real documents number them.
@Suite struct OutlineTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let ids: [String]
    var slips = 0
    var file = "van-ban.md"

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "sections, clauses, letters, dashes and plusses",
      text: """
        **I. MỤC ĐÍCH**

        **1. Mục đích**

        - Nâng cao nhận thức.

        - Tạo sự đồng thuận.

        **2. Yêu cầu**

        a) Bảo đảm tiết kiệm:

        + Không tổ chức hội nghị lớn.

        + Không in ấn nhiều.

        b) Bảo đảm đúng hạn.

        **II. TỔ CHỨC THỰC HIỆN**

        1. Giao Sở Nội vụ báo cáo./.
        """,
      ids: ["I", "I.1", "I.1.1", "I.1.2", "I.2", "I.2.a", "I.2.a.1", "I.2.a.2", "I.2.b", "II", "II.1"]),
    Case(
      name: "letters before numerals, and I. that is a letter's place",
      text: """
        A. ĐỐI VỚI CẤP TỈNH

        I. Sở Nội vụ

        1. Lập danh sách.

        II. Sở Y tế

        1. Khám bệnh.

        B. ĐỐI VỚI CẤP XÃ

        I. Ủy ban nhân dân xã

        1. Báo cáo./.
        """, ids: ["A", "A.I", "A.I.1", "A.II", "A.II.1", "B", "B.I", "B.I.1"]),
    Case(
      name: "numbers with dots, dashes that begin anew below each",
      text: """
        1. Về rà soát
        1.1. Giao Sở Nội vụ
        - Lập danh sách.
        - Gửi danh sách.
        1.2. Giao Sở Y tế
        - Khám bệnh.
        2. Về báo cáo
        2.1. Giao Sở Tài chính tổng hợp./.
        """, ids: ["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2", "2.1"]),
    Case(
      name: "a marker alone on its line, in bold stars",
      text: """
        **1.****
        **Giao Sở Nội vụ lập danh sách.

        **2. **

        Giao Sở Y tế khám bệnh./.
        """, ids: ["1", "2"]),
    Case(
      name: "numbers in brackets below a clause and below letters",
      text: """
        1. Giao Sở Nội vụ:

        (1) Lập danh sách.

        (2) Báo cáo:

        a) Hằng tháng;

        b) Hằng quý.

        (3) Tổng kết.

        2. Giao Sở Y tế:

        a) Các việc sau:

        (1) Khám bệnh.

        (2) Cấp thuốc.

        b) Báo cáo./.
        """,
      ids: ["1", "1.1", "1.2", "1.2.a", "1.2.b", "1.3", "2", "2.a", "2.a.1", "2.a.2", "2.b"]),
    Case(
      name: "the Vietnamese alphabet, and the one that leaves đ out",
      text: "1. Giao Sở Nội vụ:\n\n"
        + ["a", "b", "c", "d", "đ", "e", "g", "h"].map { "\($0)) Việc \($0)." }.joined(separator: "\n\n")
        + "\n\n2. Giao Sở Y tế:\n\n"
        + ["a", "b", "c", "d", "e", "f", "g"].map { "\($0)) Việc \($0)." }.joined(separator: "\n\n"),
      ids: [
        "1", "1.a", "1.b", "1.c", "1.d", "1.dd", "1.e", "1.g", "1.h", "2", "2.a", "2.b", "2.c", "2.d", "2.e",
        "2.f", "2.g",
      ]),
    Case(
      name: "the original starts at II",
      text: "II. NHIỆM VỤ\n\n1. Lập danh sách.\n\nIII. TỔ CHỨC\n\n1. Báo cáo./.",
      ids: ["II", "II.1", "III", "III.1"]),
    Case(
      name: "the original repeats a letter",
      text: "1. Giao các sở:\n\na) Một.\n\nb) Hai.\n\nb) Ba.\n\nc) Bốn./.",
      ids: ["1", "1.a", "1.b", "1.b-2", "1.c"], slips: 1),
    Case(
      name: "the original leaves numbers out",
      text: "1. Một.\n\n2. Hai.\n\n4. Bốn.\n\nVI. MỤC\n\nVIII. MỤC KHÁC\n",
      ids: ["1", "2", "4"], slips: 1),
    Case(
      name: "a scanner has read đ) as 8)",
      text: "1. Giao các sở:\n\na) Một.\n\nb) Hai.\n\nc) Ba.\n\nd) Bốn.\n\n8) Năm.\n\ne) Sáu./.",
      ids: ["1", "1.a", "1.b", "1.c", "1.d", "1.dd", "1.e"], slips: 1),
    Case(
      name: "what looks like a marker and is none",
      text: """
        1. Giao Sở Lao động
        - Thương binh và Xã hội rà soát, thống kê đầy đủ các hộ dân có nhà ở bị hư hỏng, toàn
        tỉnh có
        61.035 người; thực hiện theo quy định tại khoản
        2. Điều 5 Luật Nhà ở, mục
        3.1. Quy chế này, gắn với phát triển kinh tế
        - xã hội.
        2. Giao Sở Y tế báo cáo trước ngày
        18.03.2026 09:20 theo mẫu.
        """, ids: ["1", "2"]),
    Case(
      name: "paragraphs without a marker belong to the point before them",
      text: """
        1. Các cơ quan quản lý có trách nhiệm chấp hành.

        Nghiêm cấm các hành vi đổ chất thải.

        2. Giao Sở Y tế kiểm tra./.
        """, ids: ["1", "2"]),
    Case(
      name: "page numbers, form feeds and blank lines in the middle of a sentence",
      text:
        "1. Giao Sở Nội vụ rà soát các công trình cầu\n\n2\n\u{C}vượt sông trên địa bàn.\n\n- 3 -\n\n2. Giao Sở Y tế kiểm tra./.\n",
      ids: ["1", "2"], file: "van-ban.txt"),
    Case(
      name: "named parts and articles",
      text: """
        Phần I. QUY ĐỊNH CHUNG

        Điều 1. Phạm vi

        1. Áp dụng trong toàn tỉnh.

        Điều 2. Trách nhiệm

        1. Thực hiện theo Điều 5 Luật này.

        Phần II. TỔ CHỨC

        Điều 3. Báo cáo
        """, ids: ["I", "I.1", "I.1.1", "I.2", "I.2.1", "II", "II.3"]),
    Case(
      name: "dashes of different kinds and bullets",
      text: "1. Giao các sở:\n\n– Một.\n\n— Hai.\n\n• Ba.\n\n2. Giao các xã:\n\n*-* Bốn./.\n",
      ids: ["1", "1.1", "1.2", "1.2.1", "2", "2.1"]),
  ]

  @Test(arguments: cases)
  func isRead(_ expected: Case) throws {
    let imported = try imported(expected.text, expected.file)
    #expect(imported.ids.filter { $0 != "closing" } == expected.ids, "\(imported.outline)")
    #expect(imported.codes.count { $0 == "KH1232" } == expected.slips)
    let first = imported.directive.allPoints.first
    #expect(first?.text?.value.contains("**") == false)
  }

  @Test func keepsMarkersAsTheyArePrinted() throws {
    let imported = try imported("1. Giao các sở:\n\na) Một.\n\nb) Hai.\n\nb) Ba.\n\n– Bốn./.")
    #expect(imported.directive.allPoints.map { $0.marker?.value } == ["1.", "a)", "b)", "b)", "–"])
  }

  @Test func joinsWrappedLinesAndKeepsParagraphsApart() throws {
    let imported = try imported(
      "1. Giao Sở\nNội vụ lập\ndanh sách.\n\nGửi về tỉnh.\n\n2. Giao Sở Y tế báo cáo./.\n")
    #expect(imported.outline.first == "1|1.|Giao Sở Nội vụ lập danh sách.\nGửi về tỉnh.")
  }

  struct Closing: CustomTestStringConvertible {
    let text: String
    let points: [String]
    var closing: [String] = []

    var testDescription: String { text }
  }

  static let closings: [Closing] = [
    Closing(
      text:
        "1. Lập danh sách.\n\n2. Báo cáo kết quả.\n\nNhận được công văn này, yêu cầu các sở triển khai thực hiện./.",
      points: ["1", "2", "closing"]),
    Closing(
      text:
        "1. Lập danh sách.\n\n2. Báo cáo kết quả.\n\nTrên đây là kế hoạch, đề nghị các cơ quan thực hiện./.",
      points: ["1", "2", "closing"]),
    Closing(
      text: "1. Lập danh sách.\n\n2. Sở Nội vụ\n\nTổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh./.",
      points: ["1", "2"]),
    Closing(text: "1. Lập danh sách.\n\n2. Báo cáo kết quả./.", points: ["1", "2"]),
    Closing(
      text: "1. Lập danh sách.\n\n2. Báo cáo kết quả.\n\nTrân trọng./.", points: ["1", "2"],
      closing: ["Trân trọng./."]),
    Closing(
      text:
        "1. Lập danh sách.\n\n2. Báo cáo kết quả.\n\nKết quả gửi bằng văn bản.\n\nChủ tịch UBND tỉnh yêu cầu các sở thực hiện./.",
      points: ["1", "2", "closing"]),
  ]

  @Test(arguments: closings)
  func theClosingDutyIsAPointOfItsOwn(_ expected: Closing) throws {
    let imported = try imported(expected.text)
    #expect(imported.ids == expected.points)
    #expect(imported.directive.closing.map(\.value) == expected.closing)
    #expect(imported.point("closing")?.marker == nil)
  }

  @Test func paragraphsThatOrderArePointsWhereNothingIsNumbered() throws {
    let imported = try imported(
      """
      Tại công văn số 80/VP-TH, Ủy ban đã giao Sở Nội vụ lập danh sách. Đến nay Sở chưa báo cáo.

      Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ khẩn trương lập danh sách.

      Giao Sở Y tế chuẩn bị thuốc.

      Văn phòng UBND tỉnh thông báo để các cơ quan biết, thực hiện./.
      """)
    #expect(imported.ids == ["p1", "p2", "closing"])
    #expect(imported.directive.opening.count == 1)
    #expect(imported.codes.contains("KH1236"))
  }

  @Test func basesAreSetApartFromTheOpening() throws {
    let imported = try imported(
      """
      Căn cứ Luật Thư viện;

      Thực hiện Quyết định số 05/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ;

      Theo đề nghị của Sở Nội vụ, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

      1. Lập danh sách./.
      """)
    #expect(imported.directive.bases.count == 2)
    #expect(imported.directive.opening.count == 1)
    #expect(imported.directive.citations.first?.number?.value == "05/QĐ-TTg")
    #expect(imported.directive.citations.first?.issuer?.value == "Thủ tướng Chính phủ")
  }
}
