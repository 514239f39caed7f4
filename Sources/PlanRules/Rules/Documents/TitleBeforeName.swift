internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let titleBeforeName = Rule(
    "KH0423", .warning,
    LocalizedText("Học hàm, học vị trước họ tên người ký", en: "An academic title before the signer's name"),
    LocalizedText(
      "Trước họ tên người ký không ghi học hàm, học vị và danh hiệu danh dự (GS, PGS, TS, ThS, BS, KS...). Cơ quan giáo dục, y tế, khoa học và lực lượng vũ trang có thể được quy định khác.",
      en:
        "No academic or honorary title stands before the signer's name (GS, PGS, TS, ThS, BS, KS). Bodies of education, health and science and the armed forces may have rules of their own."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7",
    failing: [
      """
      mẫu: ke-hoach
      ký:
        - chức vụ: GIÁM ĐỐC
          họ tên: ↓TS. Nguyễn Văn An
        - chức vụ: GIÁM ĐỐC
          họ tên: ↓PGS.TS Trần Thị Bình
        - chức vụ: GIÁM ĐỐC
          họ tên: ↓Thạc sĩ Lê Văn Cường
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      ký:
        - chức vụ: GIÁM ĐỐC
          họ tên: Nguyễn Văn An
        - chức vụ: GIÁM ĐỐC
          họ tên: Tiến Sĩ Kiên
      """
    ],
    check: .document { document, findings in
      for signature in document.signatures {
        guard let name = signature.name, let rest = nameWithoutTitles(name.value) else { continue }
        findings.report(
          at: name.span, "không ghi học hàm, học vị trước họ tên: «\(name.value)»",
          en: "no academic title stands before the name: “\(name.value)”",
          label: LocalizedText("ghi «\(rest)»", en: "write “\(rest)”"),
          fixes: document.replacing(name, with: rest, isSafe: false))
      }
    })
}

/// Abbreviations of titles; none of them can be a name, because they have no vowel or stand in capitals.
private let abbreviatedTitles: Set<String> = [
  "GS", "PGS", "TS", "TSKH", "ThS", "THS", "Ths", "BS", "BSCKI", "BSCKII", "CKI", "CKII", "DS", "KS", "KTS",
  "CN", "LS", "NCS", "NGND", "NGƯT", "NSND", "NSƯT", "TTND", "TTƯT",
]

private let spelledTitles = [
  "phó giáo sư", "giáo sư", "tiến sĩ", "thạc sĩ", "bác sĩ", "dược sĩ", "kỹ sư", "kiến trúc sư", "cử nhân",
  "luật sư",
]

/// What is left of a name when the titles before it are taken away; nil where there are none.
public func nameWithoutTitles(_ name: String) -> String? {
  var rest = nfc(name)[...]
  var found = false
  while true {
    while let first = rest.first, first.isWhitespace || ".,-".contains(first) { rest.removeFirst() }
    let word = rest.prefix { $0.isLetter }
    if abbreviatedTitles.contains(String(word)) {
      rest = rest.dropFirst(word.count)
    } else if let title = spelledTitles.first(where: { isSpelled($0, at: rest) }) {
      rest = rest.dropFirst(title.count)
    } else {
      break
    }
    found = true
  }
  return found && !rest.isEmpty ? String(rest) : nil
}

/// Titles are spelled with one capital at most, «Thạc sĩ»: with more it is a name.
private func isSpelled(_ title: String, at text: Substring) -> Bool {
  let start = text.prefix(title.count)
  guard start.dropFirst() == title.dropFirst(), start.first?.lowercased() == title.first?.lowercased() else {
    return false
  }
  return text.dropFirst(title.count).first.map { !$0.isLetter } ?? false
}
