internal import PlanModel
internal import SourceText

extension Rule {
  static let directiveHeadMissing = Rule(
    "KH0464", .warning,
    LocalizedText(
      "Văn bản chỉ đạo thiếu thành phần ở phần đầu", en: "A directive without a part of its head"),
    LocalizedText(
      "Kế hoạch viện dẫn văn bản chỉ đạo bằng tên loại, số, ngày, cơ quan ban hành và trích yếu. Mục nào bản gốc không có, hoặc in không đọc được, thì để trống; mục nào bản gốc có thì ghi đủ.",
      en:
        "A plan cites its directive by kind, number, date, issuer and subject. What the original does not have, or prints illegibly, stays blank; what it has is recorded."
    ),
    failing: [
      """
      ↓văn bản: công văn
      ngày: 2021-05-20
      trích yếu: triển khai Chỉ thị
      điểm:
        - {mã: "1", nội dung: Tổ chức quán triệt.}
      """
    ],
    passing: [
      """
      văn bản: công văn
      số: 1457/UBND-KGVX
      ngày: 2021-05-20
      tên cơ quan: ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN
      trích yếu: triển khai Chỉ thị
      điểm:
        - {mã: "1", nội dung: Tổ chức quán triệt.}
      """
    ],
    check: .directive { context, findings in
      let directive = context.directive
      let missing = [
        (directive.kind == nil, "văn bản"), (directive.number == nil, "số"), (directive.date == nil, "ngày"),
        (directive.issuer == nil && directive.issuerName == nil, "cơ quan"),
        (directive.subject == nil, "trích yếu"),
      ].filter(\.0).map { "«\($0.1)»" }
      guard !missing.isEmpty else { return }
      let list = missing.joined(separator: ", ")
      findings.report(
        at: directive.span.startPoint, "văn bản chỉ đạo chưa có \(list)", en: "the directive lacks \(list)",
        label: LocalizedText("điền từ bản gốc", en: "fill in from the original"))
    })
}
