import OfficialDocument
import PlanModel

/// A draft plan with every kind of block, two appendices, one of them landscape, and as much text as the caller asks for.
func wordPlan(activities: Int = 30, signers: Int = 1, number: Int = 0) -> OfficialDocument {
  var body: [Block] = []
  func add(_ content: Block.Content) { body.append(Block(key: BlockKey("b\(body.count)"), content)) }
  func paragraph(_ text: Inlines, _ role: Paragraph.Role = .body) {
    add(.paragraph(Paragraph(text, role: role)))
  }
  func item(_ level: NumberingLevel, _ text: Inlines, title: Bool = false) {
    add(.numbered(NumberedItem(level, text, isTitle: title)))
  }
  paragraph("Căn cứ Luật Báo chí ngày 05 tháng 4 năm 2016;", .basis)
  paragraph("Căn cứ Nghị định số 09/2017/NĐ-CP ngày 09 tháng 02 năm 2017 của Chính phủ;", .basis)
  paragraph(
    """
    Thực hiện Công văn số 1457/UBND-KGVX ngày 20/5/2021 của Ủy ban nhân dân tỉnh về việc triển khai thực hiện Chỉ thị số \
    12/CT-TTg, Sở Thông tin và Truyền thông ban hành Kế hoạch triển khai thực hiện như sau:
    """)
  item(.section, "MỤC ĐÍCH, YÊU CẦU", title: true)
  item(.clause, "Mục đích", title: true)
  item(
    .dash,
    "Nâng cao nhận thức, trách nhiệm của các cơ quan báo chí, trang, cổng thông tin điện tử trên địa bàn tỉnh."
  )
  item(.dash, "Tạo sự đồng thuận trong xã hội:")
  item(.plus, "Thông tin kịp thời, chính xác, có định hướng;")
  item(.plus, "Lan tỏa thông tin tích cực.")
  item(.clause, "Yêu cầu", title: true)
  item(.dash, "Bám sát nội dung Chỉ thị số 12/CT-TTg và Công văn số 1457/UBND-KGVX.")
  item(.section, "NỘI DUNG", title: true)
  for group in 0..<max(activities / 10, 1) {
    item(.clause, Inlines("Nhóm nhiệm vụ thứ \(group + 1)"), title: true)
    for activity in 0..<min(activities, 10) {
      item(
        .point,
        Inlines([
          Run("Hoạt động \(number + group * 10 + activity + 1): ", .bold),
          Run(
            "Phòng Thông tin - Báo chí - Xuất bản chủ trì, phối hợp với Báo Điện Biên Phủ, Đài Phát thanh và "
          ),
          Run(
            "Truyền hình tỉnh mở chuyên mục tuyên truyền, 02 tin, bài/tuần, hoàn thành trước ngày 15/6/2021;"),
        ]))
    }
  }
  item(.section, "TỔ CHỨC THỰC HIỆN", title: true)
  item(.clause, "Phòng Thông tin - Báo chí - Xuất bản", title: true)
  item(.subclause, "Chủ trì theo dõi, đôn đốc việc thực hiện Kế hoạch này.")
  item(.subclause, "Tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2021.")
  item(.clause, "Giao Văn phòng Sở bố trí kinh phí theo phân công dưới đây:")
  add(.table(taskTable(rows: 6, prefix: "body")))
  paragraph("Trong quá trình thực hiện nếu có vướng mắc, các đơn vị phản ánh về Sở để xem xét, giải quyết./.")
  var plan = OfficialDocument(
    kind: .plan,
    letterhead: Letterhead(
      superior: ["UBND TỈNH ĐIỆN BIÊN"], issuer: ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG"],
      number: DocumentNumber(number: nil, symbol: "KH-STTTT"),
      placeAndDate: PlaceAndDate(place: "Điện Biên", year: 2021, month: 5)),
    title: DocumentTitle(
      kind: "KẾ HOẠCH",
      subject: "Triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ"),
    body: body,
    signatures: [
      Signature(titleLines: ["GIÁM ĐỐC"], name: nil),
      Signature(titleLines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: "Nguyễn Văn Ánh"),
    ].suffix(signers),
    recipients: [
      Recipient("UBND tỉnh (báo cáo)"), Recipient("Ban Tuyên giáo Tỉnh ủy (phối hợp)"),
      Recipient("Các cơ quan báo chí, trang thông tin điện tử, cổng thông tin điện tử trên địa bàn tỉnh"),
      Recipient("Lưu: VT, TTBCXB"),
    ])
  plan.appendices = [
    Appendix(
      key: "pl1", label: "Phụ lục I", title: "PHÂN CÔNG NHIỆM VỤ",
      attachedTo:
        "(Kèm theo Kế hoạch số        /KH-STTTT ngày      tháng 5 năm 2021 của Sở Thông tin và Truyền thông)",
      blocks: [
        Block(key: "pl1/a", .numbered(NumberedItem(.section, "NHIỆM VỤ CHUNG", isTitle: true))),
        Block(key: "pl1/b", .numbered(NumberedItem(.clause, "Tuyên truyền trên báo chí."))),
        Block(key: "pl1/c", .table(taskTable(rows: activities, prefix: "pl1"))),
      ], isLandscape: true),
    Appendix(
      key: "pl2", label: "Phụ lục II", title: "DANH SÁCH CƠ QUAN BÁO CHÍ", attachedTo: nil,
      blocks: [
        Block(key: "pl2/a", .numbered(NumberedItem(.section, "BÁO IN", isTitle: true))),
        Block(key: "pl2/b", .numbered(NumberedItem(.clause, "Báo Điện Biên Phủ./."))),
      ]),
  ]
  return plan
}

/// A table of tasks in groups of five.
func taskTable(rows: Int, prefix: String) -> Table {
  var tableRows: [TableRow] = []
  for row in 0..<rows {
    if row % 5 == 0 {
      let title = Inlines("\(["I", "II", "III", "IV", "V", "VI"][row / 5 % 6]). Nhóm nhiệm vụ")
      tableRows.append(TableRow(key: BlockKey("\(prefix)/g\(row)"), cells: [title], isGroup: true))
    }
    tableRows.append(
      TableRow(
        key: BlockKey("\(prefix)/r\(row)"),
        cells: [
          Inlines("\(row + 1)"),
          "Xây dựng chuyên trang, chuyên mục tuyên truyền thực hiện Chỉ thị số 12/CT-TTg",
          "Phòng TTBCXB", "Báo Điện Biên Phủ, Đài PT-TH tỉnh", "Trước 15/6/2021", "Chuyên mục",
        ]))
  }
  return Table(
    columns: [
      TableColumn("STT", weight: 1, alignment: .center), TableColumn("Nội dung nhiệm vụ", weight: 5),
      TableColumn("Cơ quan chủ trì", weight: 2.5), TableColumn("Cơ quan phối hợp", weight: 3),
      TableColumn("Thời gian hoàn thành", weight: 2, alignment: .center), TableColumn("Sản phẩm", weight: 2),
    ], rows: tableRows)
}
