import SourceText
import TestSupport

/// Kinds, files and findings that the tests of the reporters share.
enum Samples {
  static let unknownKey = DiagnosticKind(
    "KH0201", .error, LocalizedText("Khóa lạ", en: "Unknown key"),
    LocalizedText(
      "Tên khóa không có trong bảng khóa của loại tệp này. Tên khóa viết có dấu hoặc không dấu đều được, dấu cách có thể thay bằng gạch dưới.",
      en: "The key is not in the table of this kind of file."),
    basis: "Điều 7, Nghị định 30/2020/NĐ-CP", wrong: "chu trì: phong-ttbcxb\nphoi: x",
    right: "chủ trì: phong-ttbcxb")
  static let style = DiagnosticKind(
    "KH0501", .warning, LocalizedText("Cách viết", en: "Wording"), LocalizedText("", en: ""), wrong: "",
    right: "")
  static let hint = DiagnosticKind(
    "KH0410", .info, LocalizedText("Gợi ý", en: "Hint"), LocalizedText("Một gợi ý.", en: "A hint."),
    wrong: "",
    right: "")
  static let catalog = DiagnosticCatalog(
    kinds: [unknownKey, style, hint, syntax] + SuppressionDiagnostics.all)
  static let syntax = DiagnosticKind(
    "KH0101", .error, LocalizedText("Cú pháp", en: "Syntax"), LocalizedText("", en: ""), wrong: "", right: "")

  static func report(
    _ diagnostics: [Diagnostic], _ sources: [SourceFile], language: Language = .vi
  ) -> Report {
    Report(
      diagnostics: diagnostics, sources: SourceMap(sources), fileCount: sources.count, language: language,
      catalog: catalog, version: "1.2.3")
  }

  static func human(_ diagnostics: [Diagnostic], _ sources: [SourceFile], color: Bool = false) -> String {
    ReportFormat.human.write(report(diagnostics, sources), TerminalStyle(usesColor: color))
  }

  static let plan = SourceFile(
    id: FileID(0), path: "plans/1457/plan.yaml",
    text: """
      mẫu: tuyen-truyen
      hoạt động:
        - mã: HD-04
          chu trì: phong-ttbcxb
          phối hợp: [phong-cntt, van-phong]
          thời hạn: 2021-06-15
      năm: 2021

      """)
  static let registry = SourceFile(
    id: FileID(1), path: "templates/registry/agencies.yaml",
    text: "- id: phong-ttbcxb\r\n  tên: Phòng Thông tin, Báo chí, Xuất bản\r\n  đến ngày: 2021-01-01\r\n")

  /// The span of the n-th occurrence of a text, compared byte by byte.
  static func span(_ source: SourceFile, _ text: String, occurrence: Int = 1) -> SourceSpan {
    let wanted = Array(text.utf8)
    var left = occurrence
    for start in source.bytes.indices where source.bytes[start...].starts(with: wanted) {
      left -= 1
      if left == 0 { return source.span(start..<start + wanted.count) }
    }
    return source.span(source.bytes.count..<source.bytes.count)
  }

  /// One of each: labels, related places in two files, notes, a safe and an unsafe fix, three severities.
  static let mixed: [Diagnostic] = [
    Diagnostic(
      unknownKey, at: span(plan, "chu trì"),
      LocalizedText("khóa «chu trì» không có ở hoạt động", en: "an activity has no key «chu trì»"),
      label: LocalizedText("khóa lạ", en: "unknown key"),
      related: [
        RelatedPlace(span(plan, "hoạt động"), LocalizedText("trong danh sách này", en: "in this list")),
        RelatedPlace(span(plan, "phong-ttbcxb"), LocalizedText("giá trị của khóa", en: "the key's value")),
        RelatedPlace(
          span(registry, "phong-ttbcxb"), LocalizedText("cơ quan khai ở đây", en: "the body is declared here")
        ),
      ],
      notes: [LocalizedText("có phải là «chủ trì»?", en: "did you mean «chủ trì»?")],
      fixes: [
        Fix(
          LocalizedText("đổi thành «chủ trì»", en: "change it to «chủ trì»"), isSafe: true,
          edits: [TextEdit(span(plan, "chu trì"), "chủ trì")]),
        Fix(
          LocalizedText("xóa khóa", en: "take the key out"), isSafe: false,
          edits: [TextEdit(span(plan, "    chu trì: phong-ttbcxb\n"), "")]),
      ]),
    Diagnostic(
      style, at: span(plan, "2021-06-15"),
      LocalizedText("thời hạn, 100% «gấp»: quá\nsớm", en: "deadline, 100% «urgent»: too\nearly")),
    Diagnostic(
      hint, at: span(registry, "2021-01-01"),
      LocalizedText("cơ quan đã hết hoạt động <&>", en: "the body has ended <&>")),
  ]
}
