internal import PlanModel
internal import SourceText
internal import VietnameseText

extension LintRule {
  static let endedBody = LintRule(
    "KH1077", .warning,
    LocalizedText(
      "Cơ quan không còn vào ngày ban hành", en: "A body that no longer exists on the date of issue"),
    LocalizedText(
      "Danh mục ghi cơ quan này đã kết thúc trước ngày của văn bản. Tên cũ chỉ còn đúng khi viện dẫn văn bản của cơ quan ấy hoặc nói về trước đây.",
      en:
        "The registry says that this body ended before the date of the document. The old name is right only where its documents are cited, or where the past is told."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2",
    wrong: "năm 2026: Giao Sở Thông tin và Truyền thông …",
    right: "năm 2026: Giao Sở Khoa học và Công nghệ …",
    failing: [], passing: [Sketch()]
  ) { context, findings in
    guard let date = context.outline.date else { return }
    for body in context.endedBodies(on: date) {
      let places = context.uses(of: body.name)
      findings.report(
        places.map { ($0, []) },
        "«\(body.name)» không còn từ ngày \(body.until.shortPhrase), văn bản ghi ngày \(date.shortPhrase)",
        en: "“\(body.name)” no longer exists from \(body.until), the document is dated \(date)",
        notes: body.successor.map {
          [LocalizedText("theo danh mục, nay là «\($0)»", en: "in the registry its successor is “\($0)”")]
        } ?? [])
    }
  }
}

extension LintContext {
  fileprivate struct EndedName {
    var name: String
    var until: CalendarDate
    var successor: String?
  }

  /// The names of bodies that have ended by a date and that no other body bears then, in their order.
  fileprivate func endedBodies(on date: CalendarDate) -> [EndedName] {
    let living = Set(registry.agencies.values.filter { $0.isValid(on: date) }.compactMap { $0.name?.value })
    return registry.agencies.values.compactMap { agency in
      // Names of one or two words stand in other texts too.
      guard let until = agency.validUntil?.value, date >= until, let name = agency.name?.value,
        name.split(separator: " ").count > 2, !living.contains(name)
      else { return nil }
      let successor = agency.successorID.flatMap { registry.agencies[$0]?.name?.value }
      return EndedName(name: name, until: until, successor: successor)
    }
    .sorted { $0.name < $1.name }
  }

  fileprivate func uses(of name: String) -> [SourceSpan] {
    let capitals = name.uppercased()
    return document.main.compactMap { index in
      let text = paragraph(index).text
      guard let range = text.firstRange(of: name) ?? text.firstRange(of: capitals),
        !tellsThePast(text, before: range.lowerBound)
      else { return nil }
      let start = text[..<range.lowerBound].utf8.count
      return paragraph(index).place(start..<start + text[range].utf8.count)
    }
  }

  /// «Công văn số … ngày … của Sở …», «trước đây là Sở …».
  private func tellsThePast(_ text: String, before place: String.Index) -> Bool {
    let before = folded(String(text[..<place].suffix(80)))
    return before.contains("truoc day") || before.contains("truoc la")
      || before.hasSuffix("cua ") && before.contains("ngay") && before.contains("so ")
  }
}
