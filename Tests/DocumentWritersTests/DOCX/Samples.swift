import OfficialDocument
import PlanModel

/// Công văn 1457/UBND-KGVX of 20/5/2021, as it was issued.
let dispatch1457 = OfficialDocument(
  kind: .officialLetter,
  letterhead: Letterhead(
    superior: [], issuer: ["ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN"],
    number: DocumentNumber(number: "1457", symbol: "UBND-KGVX"),
    placeAndDate: PlaceAndDate(place: "Điện Biên", year: 2021, month: 5, day: 20),
    letterSubject: "V/v triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ"),
  addressees: [
    "Ban Tuyên giáo Tỉnh ủy", "Các tổ chức chính trị xã hội tỉnh", "Các sở, ban, ngành tỉnh",
    "UBND các huyện, thị xã, thành phố",
  ],
  body: [
    Block(
      key: "opening",
      .paragraph(
        Paragraph(
          """
          Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về việc tăng cường công tác tuyên truyền, \
          định hướng hoạt động truyền thông, báo chí phục vụ nhiệm vụ bảo vệ Tổ quốc; kịp thời chấn chỉnh và xử lý vi phạm \
          trong hoạt động báo chí, truyền thông (có bản sao Chỉ thị gửi kèm), UBND tỉnh có ý kiến như sau:
          """))),
    Block(
      key: "1",
      .numbered(
        NumberedItem(
          .clause,
          """
          Các sở, ban, ngành tỉnh, UBND các huyện, thị xã, thành phố và đề nghị các tổ chức chính trị xã hội tỉnh: Tổ chức \
          quán triệt nội dung Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ đến đông đảo cán bộ, công chức, \
          viên chức và người lao động trong cơ quan, đơn vị; đồng thời căn cứ chức năng, nhiệm vụ quản lý nhà nước của cơ \
          quan, đơn vị có trách nhiệm phối hợp chặt chẽ với các cơ quan Trung ương, cũng như giữa các cơ quan, đơn vị trong \
          và ngoài tỉnh để cung cấp, trao đổi thông tin đảm bảo thông suốt, kịp thời phục vụ cho công tác tuyên truyền.
          """))),
    Block(
      key: "2",
      .numbered(
        NumberedItem(
          .clause, "Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với các cơ quan, đơn vị có liên quan")
      )),
    Block(
      key: "2.1",
      .numbered(
        NumberedItem(
          .dash,
          """
          Xây dựng Kế hoạch hướng dẫn các cơ quan báo chí trên địa bàn tỉnh thực hiện tốt các hoạt động thông tin, truyền \
          thông nhằm nâng cao nhận thức, ý thức, trách nhiệm, tạo sự đồng thuận, thống nhất về tư tưởng, hành động của toàn \
          Đảng, toàn dân, toàn quân và cả hệ thống chính trị trong công cuộc bảo vệ Tổ quốc.
          """))),
    Block(
      key: "2.2",
      .numbered(
        NumberedItem(
          .dash,
          """
          Hướng dẫn các cơ quan, đơn vị có trang thông tin điện tử, cổng thông tin điện tử, các cơ quan báo chí đẩy mạnh \
          công tác thông tin, truyền thông trên các nền tảng mạng xã hội, hệ thống thông tin cơ sở và các phương tiện truyền \
          thông mới.
          """))),
    Block(
      key: "2.3",
      .numbered(
        NumberedItem(
          .dash,
          """
          Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm, có biện pháp đấu tranh hiệu quả đối với các loại tội phạm trên \
          không gian mạng.
          """))),
    Block(
      key: "3",
      .numbered(
        NumberedItem(
          .clause,
          """
          Đề nghị Ban Tuyên giáo Tỉnh ủy tăng cường trách nhiệm cơ quan chủ quản báo chí, đồng thời hướng dẫn các cơ quan \
          báo chí trên địa bàn tỉnh thực hiện tốt trách nhiệm của người đứng đầu cơ quan báo chí trong việc thực hiện định \
          hướng thông tin, quản lý phóng viên, cộng tác viên của cơ quan báo chí.
          """))),
    Block(
      key: "closing",
      .paragraph(
        Paragraph(
          """
          Nhận được công văn, đề nghị Ban Tuyên giáo Tỉnh ủy, các tổ chức chính trị xã hội tỉnh; yêu cầu các sở, ban, ngành \
          tỉnh, UBND các huyện, thị xã, thành phố chủ động triển khai thực hiện và đảm bảo nội dung, yêu cầu./.
          """))),
  ],
  signatures: [Signature(titleLines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Lê Thành Đô")],
  recipients: [
    Recipient("Như trên"),
    Recipient(Inlines([Run("Lưu: VT, KGVX"), Run("(NDH)", .superscript)])),
  ])

/// A draft plan with every kind of block, two appendices, one of them landscape, and as much text as the caller asks for.
func samplePlan(activities: Int = 30, signers: Int = 1, number: Int = 0) -> OfficialDocument {
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
