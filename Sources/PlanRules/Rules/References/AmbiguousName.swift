internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let ambiguousName = Rule(
    "KH0316", .warning,
    LocalizedText("Hai mã cùng một tên", en: "Two ids with one name"),
    LocalizedText(
      "Người đọc văn bản chỉ thấy tên. Hai cơ quan, hai báo hoặc hai kênh cùng tên trong cùng thời gian thì không phân biệt được. Các phòng cùng tên thuộc cơ quan khác nhau thì được, vì đi kèm tên cơ quan.",
      en:
        "Who reads the document sees only the name. Two agencies, press agencies or channels of one name at one time cannot be told apart. Units of one name in different bodies are fine, because the body is named with them."
    ),
    failing: [
      """
      cơ quan:
        - {id: so-khcn, tên: Sở Khoa học và Công nghệ, từ ngày: 2004-01-01}
        - {id: so-khcn-moi, tên: ↓Sở Khoa học và Công nghệ, từ ngày: 2025-03-01}
      """
    ],
    passing: [
      """
      cơ quan:
        - {id: so-khcn, tên: Sở Khoa học và Công nghệ, đến ngày: 2025-03-01}
        - {id: so-khcn-moi, tên: Sở Khoa học và Công nghệ, từ ngày: 2025-03-01}
        - {id: van-phong-so, tên: Văn phòng Sở, cấp: đơn vị, cấp trên: so-khcn}
        - {id: van-phong-so-2, tên: Văn phòng Sở, cấp: đơn vị, cấp trên: so-khcn-moi}
      """
    ],
    check: .registry { registry, findings in
      for kind in [ReferenceKind.agency, .press, .channel] {
        var named: [String: [Declaration]] = [:]
        for entry in registry.files.flatMap({ $0.declarations(of: kind) }) {
          let unitOf = kind == .agency ? registry.agencies[entry.id.value]?.bodyOfUnit ?? "" : ""
          named["\(unitOf)/\(toneKey(entry.name))", default: []].append(entry)
        }
        for entries in named.values where entries.count > 1 { findings.reportOverlaps(entries) }
      }
    })
}

extension Agency {
  /// The body of which this is a unit.
  fileprivate var bodyOfUnit: String? { level?.value == .unit ? parent?.value.id : nil }
}

extension Findings {
  /// Reports entries of one name that exist at the same time as an earlier one.
  fileprivate mutating func reportOverlaps(_ entries: [Declaration]) {
    // In the order of their beginnings only the entry that lasts longest so far can reach into the next one.
    func begin(_ entry: Declaration) -> Int { entry.validFrom?.value.daysSince1970 ?? Int.min }
    func end(_ entry: Declaration) -> Int { entry.validUntil?.value.daysSince1970 ?? Int.max }
    let ordered = entries.sorted { (begin($0), $0.id.span) < (begin($1), $1.id.span) }
    var longest = ordered[0]
    for entry in ordered.dropFirst() {
      if begin(entry) < end(longest), entry.id.value != longest.id.value {
        report(
          at: entry.nameSpan, "«\(entry.name)» cũng là tên của mã «\(longest.id.value)» trong cùng thời gian",
          en: "“\(entry.name)” is also the name of “\(longest.id.value)” at the same time",
          related: [RelatedPlace(longest.nameSpan, LocalizedText("cùng tên", en: "the same name"))])
      }
      if end(entry) > end(longest) { longest = entry }
    }
  }
}
