import OfficialDocument
import PlanModel

/// A plan of four pages with bases, sections down to pluses, a table in the body and a landscape appendix; not yet issued.
let draftPlan = samplePlan(number: nil, month: nil, day: nil, signer: nil)

/// The same plan, issued and urgent.
let issuedPlan: OfficialDocument = {
  var plan = samplePlan(number: "05", month: 6, day: 8, signer: "Trần Văn Mẫu")
  plan.urgency = .flash
  return plan
}()

/// A joint plan of two bodies, addressed to one.
let jointPlan: OfficialDocument = {
  var plan = samplePlan(number: "27", month: 2, day: 3, signer: "Nguyễn Thị Hằng")
  plan.letterhead.superior = []
  plan.letterhead.issuer = ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG - CÔNG AN TỈNH ĐIỆN BIÊN"]
  plan.letterhead.placeAndDate.place = "Thành phố Hồ Chí Minh"
  plan.addressees = ["Ủy ban nhân dân tỉnh Điện Biên"]
  plan.signatures.append(
    Signature(titleLines: ["KT. GIÁM ĐỐC CÔNG AN TỈNH", "PHÓ GIÁM ĐỐC"], name: "Lò Văn Thử"))
  plan.appendices[0].isLandscape = false
  return plan
}()

private func samplePlan(number: String?, month: Int?, day: Int?, signer: String?) -> OfficialDocument {
  OfficialDocument(
    kind: .plan,
    letterhead: Letterhead(
      superior: ["UBND TỈNH ĐIỆN BIÊN"], issuer: ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG"],
      number: DocumentNumber(number: number, symbol: "KH-STTTT"),
      placeAndDate: PlaceAndDate(place: "Điện Biên", year: 2021, month: month, day: day)),
    title: DocumentTitle(
      kind: "KẾ HOẠCH",
      subject: "Triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ"),
    body: opening + purpose + tasks + organisation,
    signatures: [Signature(titleLines: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], name: signer)],
    recipients: [
      Recipient("UBND tỉnh (để báo cáo)"),
      Recipient("Ban Tuyên giáo Tỉnh ủy"),
      Recipient("Các cơ quan báo chí, các trang, cổng thông tin điện tử trên địa bàn tỉnh"),
      Recipient("Lãnh đạo Sở"),
      Recipient(Inlines([Run("Lưu: VT, TTBCXB"), Run("(02)", .superscript)])),
    ],
    appendices: [activities(number, PlaceAndDate(place: "", year: 2021, month: month, day: day))])
}

private func paragraph(_ key: BlockKey, _ text: Inlines, _ role: Paragraph.Role = .body) -> Block {
  Block(key: key, .paragraph(Paragraph(text, role: role)))
}

private func item(_ key: BlockKey, _ level: NumberingLevel, _ text: Inlines, isTitle: Bool = false) -> Block {
  Block(key: key, .numbered(NumberedItem(level, text, isTitle: isTitle)))
}

private let opening = [
  paragraph("căn cứ/1", "Căn cứ Luật Báo chí ngày 05 tháng 4 năm 2016;", .basis),
  paragraph(
    "căn cứ/2",
    """
    Căn cứ Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về việc tăng cường công tác tuyên truyền, định \
    hướng hoạt động truyền thông, báo chí;
    """, .basis),
  paragraph("căn cứ/3", "Căn cứ Công văn số 1457/UBND-KGVX ngày 20/5/2021 của UBND tỉnh Điện Biên.", .basis),
  paragraph("mở đầu", "Sở Thông tin và Truyền thông ban hành Kế hoạch triển khai thực hiện như sau:"),
]

private let purpose = [
  item("I", .section, "MỤC ĐÍCH, YÊU CẦU", isTitle: true),
  item("I/1", .clause, "Mục đích", isTitle: true),
  item(
    "I/1/a", .point,
    """
    Nâng cao nhận thức, ý thức, trách nhiệm của cơ quan, đơn vị, cán bộ, công chức, viên chức và người dân về nhiệm vụ \
    bảo vệ Tổ quốc;
    """),
  item(
    "I/1/b", .point,
    "Tạo sự đồng thuận, thống nhất về tư tưởng và hành động trong hệ thống chính trị và trong Nhân dân."),
  item("I/2", .clause, "Yêu cầu", isTitle: true),
  item(
    "I/2/a", .point,
    Inlines([
      Run("Bám sát nội dung "), Run("Chỉ thị số 12/CT-TTg", .bold),
      Run("; phân công rõ đơn vị chủ trì, đơn vị phối hợp, "), Run("thời hạn", .italic), Run(" và sản phẩm."),
    ])),
  item(
    "I/2/b", .point, "Thông tin chính thống, có dẫn nguồn, đúng tôn chỉ, mục đích của từng cơ quan báo chí."),
]

private let tasks = [
  item("II", .section, "NỘI DUNG, NHIỆM VỤ", isTitle: true),
  item("II/1", .clause, "Hướng dẫn các cơ quan báo chí", isTitle: true),
  item("II/1/1", .subclause, "Mở chuyên trang, chuyên mục tuyên truyền, trong đó:"),
  item("II/1/1/a", .point, "Báo Điện Biên Phủ:"),
  item("II/1/1/a/1", .dash, "Báo in: ít nhất 01 chuyên trang mỗi tháng;"),
  item("II/1/1/a/2", .dash, "Báo điện tử:"),
  item("II/1/1/a/2/1", .plus, "Ít nhất 02 tin, bài mỗi tuần;"),
  item("II/1/1/a/2/2", .plus, "Cập nhật trên trang mạng xã hội chính thức của Báo."),
  item(
    "II/1/1/b", .point, "Đài Phát thanh và Truyền hình tỉnh: 01 chuyên mục mỗi tháng, thời lượng 10 phút."),
  item("II/1/2", .subclause, "Cung cấp thông tin cho báo chí theo quy định."),
  item("II/2", .clause, "Hướng dẫn các trang, cổng thông tin điện tử", isTitle: true),
  paragraph("II/2/dẫn", "Các cơ quan, đơn vị thực hiện theo tiến độ sau:"),
  Block(
    key: "II/2/bảng",
    .table(
      Table(
        columns: [
          TableColumn("STT", weight: 0.6, alignment: .center), TableColumn("Nội dung", weight: 4),
          TableColumn("Thời hạn", weight: 1.6, alignment: .center),
          TableColumn("Số tin, bài", weight: 1, alignment: .right),
        ],
        rows: [
          TableRow(
            key: "II/2/bảng/1",
            cells: ["1", "Văn bản hướng dẫn đẩy mạnh thông tin trên nền tảng số", "Trước 15/6/2021", "1"]),
          TableRow(
            key: "II/2/bảng/2",
            cells: [
              "2", "Tin, bài trên hệ thống thông tin cơ sở của 129 xã, phường, thị trấn", "Thường xuyên",
              "1.290",
            ]),
        ]))),
  item(
    "II/3", .clause,
    "Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm theo thẩm quyền và quy định của pháp luật."),
]

private let organisation = [
  item("III", .section, "TỔ CHỨC THỰC HIỆN", isTitle: true),
  item("III/1", .clause, "Phòng Thông tin - Báo chí - Xuất bản"),
  item(
    "III/1/1", .dash,
    "Chủ trì tham mưu, theo dõi, đôn đốc việc thực hiện Kế hoạch này (chi tiết tại Phụ lục);"),
  item("III/1/2", .dash, "Tổng hợp, báo cáo UBND tỉnh trước ngày 15 tháng 12 hằng năm."),
  item("III/2", .clause, "Các phòng, đơn vị thuộc Sở phối hợp thực hiện theo chức năng, nhiệm vụ được giao."),
  paragraph(
    "kết",
    """
    Trên đây là Kế hoạch triển khai thực hiện Chỉ thị số 12/CT-TTg; trong quá trình thực hiện nếu có khó khăn, vướng \
    mắc, đề nghị các cơ quan, đơn vị phản ánh về Sở Thông tin và Truyền thông (https://stttt.dienbien.gov.vn) để xem \
    xét, giải quyết./.
    """),
]

private func activities(_ number: String?, _ date: PlaceAndDate) -> Appendix {
  let reference = DocumentNumber(number: number, symbol: "KH-STTTT").reference
  return Appendix(
    key: "phụ lục", label: "Phụ lục", title: "PHÂN CÔNG NHIỆM VỤ",
    attachedTo: "(Kèm theo Kế hoạch số \(reference) \(date.printedDate) của Sở Thông tin và Truyền thông)",
    blocks: [
      Block(
        key: "phụ lục/bảng",
        .table(
          Table(
            columns: [
              TableColumn("STT", weight: 0.5, alignment: .center),
              TableColumn("Nội dung nhiệm vụ", weight: 3),
              TableColumn("Cơ quan chủ trì", weight: 1.5), TableColumn("Cơ quan phối hợp", weight: 1.5),
              TableColumn("Thời gian", weight: 1.2, alignment: .center), TableColumn("Sản phẩm", weight: 1.2),
              TableColumn("Ghi chú", weight: 0.8),
            ],
            rows: [
              TableRow(key: "phụ lục/I", cells: ["I. Hướng dẫn báo chí"], isGroup: true),
              TableRow(
                key: "HD-01",
                cells: [
                  "1", "Hướng dẫn các cơ quan báo chí mở chuyên trang, chuyên mục",
                  "Phòng Thông tin - Báo chí - Xuất bản", "Báo Điện Biên Phủ; Đài PT-TH tỉnh", "Quý II/2021",
                  "Văn bản hướng dẫn", "",
                ]),
              TableRow(
                key: "HD-02",
                cells: [
                  "2", "Cung cấp thông tin định kỳ", "Văn phòng Sở", "Các phòng, đơn vị", "Hằng tháng",
                  "Thông cáo báo chí",
                  "Theo Nghị định số 09/2017/NĐ-CP",
                ]),
              TableRow(key: "phụ lục/II", cells: ["II. Thông tin cơ sở"], isGroup: true),
              TableRow(
                key: "HD-03",
                cells: [
                  "3", "Phát thanh trên đài truyền thanh cấp xã", "UBND các huyện, thị xã, thành phố",
                  "Trung tâm Văn hóa - Truyền thanh - Truyền hình", "Thường xuyên", "≥ 10 tin/tháng", "",
                ]),
            ]))),
      paragraph("phụ lục/ghi chú", "Thời gian có thể điều chỉnh theo chỉ đạo của UBND tỉnh./.", .centered),
    ],
    isLandscape: true)
}
