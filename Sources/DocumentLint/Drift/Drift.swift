public import OfficialDocument
public import SourceText

/// What a file that was written from a plan and edited since says otherwise than the plan, block by block.
///
/// Blocks are known by the hidden bookmarks that the program puts into the files it writes; head and foot by their
/// components.
///
/// - Parameters:
///   - file: the Word file.
///   - document: what the plan says now.
///   - planDigest: the digest of the plan, by which the file tells whether it was written from it as it is.
/// - Returns: the differences, in the order of the file.
public func drift(of file: WordDocument, from document: OfficialDocument, planDigest: String) -> [Diagnostic]
{
  var comparison = DriftComparison(file, document)
  comparison.compareOrigin(planDigest)
  comparison.compareComponents()
  comparison.compareBlocks()
  comparison.compareNotes()
  return comparison.diagnostics.sorted { ($0.span, $0.code) < ($1.span, $1.code) }
}

struct DriftComparison {
  private let file: WordDocument
  private let document: OfficialDocument
  private let outline: Outline
  private(set) var diagnostics: [Diagnostic] = []

  init(_ file: WordDocument, _ document: OfficialDocument) {
    self.file = file
    self.document = document
    var recognition = Recognition(file)
    recognition.run()
    outline = recognition.outline
  }

  private mutating func report(
    _ kind: DiagnosticKind, at span: SourceSpan, _ vi: String, en: String, notes: [LocalizedText] = []
  ) {
    diagnostics.append(Diagnostic(kind, at: span, LocalizedText(vi, en: en), notes: notes))
  }

  mutating func compareOrigin(_ planDigest: String) {
    guard let origin = file.origin else {
      report(
        DriftDiagnostics.otherPlan, at: file.start,
        "tệp không ghi nó được dựng từ kế hoạch nào; chỉ so được phần đầu và phần cuối",
        en: "the file does not say from which plan it was written; only head and foot can be compared")
      return
    }
    if origin.plan != planDigest {
      report(
        DriftDiagnostics.otherPlan, at: file.start, "kế hoạch đã được sửa sau khi tệp này được dựng",
        en: "the plan has been changed since this file was written")
    }
  }

  // MARK: Head and foot

  mutating func compareComponents() {
    guard !document.printsOnlyAppendices else { return }
    let head = document.letterhead
    compare(.superior, head.superior)
    compare(.issuer, head.issuer)
    compare(.number, [head.number.printed])
    compare(.placeAndDate, [head.placeAndDate.printed])
    compare(.letterSubject, head.printedLetterSubject.map { [$0] } ?? [])
    compare(.kind, document.title.map { [$0.kind] } ?? [])
    compare(.subject, document.title.map { [$0.subject] } ?? [])
    compare(.recipient, document.printedRecipients.map { String($0.plainText.dropFirst(2)) })
    compare(.signatureTitle, document.signatures.flatMap(\.titleLines))
    compare(.signatureName, document.signatures.compactMap(\.name))
  }

  private mutating func compare(_ component: Component, _ wanted: [String]) {
    let found = outline.paragraphs(component)
    compare(component.name, found.map { ($0, withoutDash(outline.texts[$0])) }, wanted.map(withoutDash))
  }

  /// The notes in the order in which the text calls them.
  mutating func compareNotes() {
    let found = file.paragraphs.indices.filter {
      file.paragraphs[$0].container == .note && !file.paragraphs[$0].isBlank
    }
    compare(
      LocalizedText("chú thích", en: "a footnote"), found.map { ($0, plainText(file.paragraphs[$0].text)) },
      document.footnotes.map(\.text.plainText))
  }

  private mutating func compare(
    _ name: LocalizedText, _ found: [(paragraph: Int, text: String)], _ wanted: [String]
  ) {
    let texts = found.map(\.text)
    let expected = wanted.map(plainText)
    guard texts.joined(separator: " ") != expected.joined(separator: " ") else { return }
    guard texts.count == expected.count else {
      let place = found.first.map { file.paragraphs[$0.paragraph].span } ?? file.start
      report(
        texts.count < expected.count ? DriftDiagnostics.removed : DriftDiagnostics.added, at: place,
        "\(name.vi) khác với kế hoạch: tệp có \(texts.count) dòng, kế hoạch có \(expected.count)",
        en:
          "\(name.en) differs from the plan: \(texts.count) lines in the file, \(expected.count) in the plan",
        notes: expected.filter { !texts.contains($0) }.prefix(3).map(planSays)
          + texts.filter { !expected.contains($0) }.prefix(3).map(fileSays))
      return
    }
    for (item, right) in zip(found, expected) where item.text != right {
      report(
        DriftDiagnostics.changed, at: file.paragraphs[item.paragraph].span, "\(name.vi) khác với kế hoạch",
        en: "\(name.en) differs from the plan", notes: [planSays(right)])
    }
  }

  private func withoutDash(_ text: String) -> String {
    text.hasPrefix("- ") ? String(text.dropFirst(2)) : text
  }

  private func planSays(_ text: String) -> LocalizedText {
    LocalizedText("kế hoạch ghi: «\(text)»", en: "the plan says: “\(text)”")
  }

  private func fileSays(_ text: String) -> LocalizedText {
    LocalizedText("tệp ghi: «\(text)»", en: "the file says: “\(text)”")
  }

  // MARK: Blocks

  /// A row is compared cell by cell, where it still has as many.
  private mutating func compare(_ found: FoundBlock, with wanted: PrintedBlock) {
    let isRow = wanted.texts.count == found.texts.count
    let pairs =
      isRow
      ? zip(found.spans, zip(found.texts, wanted.texts)).map { ($0, $1.0, $1.1) }
      : [(found.span, found.texts.joined(separator: " | "), wanted.texts.joined(separator: " | "))]
    for (span, text, right) in pairs where text != right {
      report(
        DriftDiagnostics.changed, at: span, "đoạn này khác với kế hoạch (\(wanted.key))",
        en: "this paragraph differs from the plan (\(wanted.key))", notes: [planSays(right)])
    }
  }

  mutating func compareBlocks() {
    guard let origin = file.origin else { return }
    let expected = PrintedBlock.all(of: document)
    let found = FoundBlock.all(of: file, outline, origin)
    let wanted = Dictionary(expected.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var met: [String: SourceSpan] = [:]
    var order: [(key: String, span: SourceSpan)] = []
    for item in found {
      guard let key = item.key, let block = wanted[key] else {
        report(
          DriftDiagnostics.added, at: item.span,
          item.key == nil ? "đoạn này không có trong kế hoạch" : "kế hoạch không còn đoạn này",
          en: item.key == nil ? "this paragraph is not in the plan" : "the plan no longer has this paragraph")
        continue
      }
      // A paragraph that Word has split carries its bookmark in one of the halves.
      guard met[key] == nil else { continue }
      met[key] = item.span
      order.append((key, item.span))
      compare(item, with: block)
    }
    var last = file.start
    for block in expected {
      if let span = met[block.key] {
        last = span
      } else {
        report(
          DriftDiagnostics.removed, at: last.endPoint, "sau đây thiếu một đoạn của kế hoạch (\(block.key))",
          en: "a part of the plan is missing behind this (\(block.key))",
          notes: [planSays(block.texts.joined(separator: " | "))])
      }
    }
    reportMoves(order, expected.map(\.key))
  }

  /// The fewest blocks whose moving makes one order of the other.
  private mutating func reportMoves(_ found: [(key: String, span: SourceSpan)], _ expected: [String]) {
    let ranks = Dictionary(expected.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let sequence = found.map { ranks[$0.key] ?? 0 }
    let kept = longestRise(sequence)
    for (place, item) in found.enumerated() where !kept.contains(place) {
      report(
        DriftDiagnostics.moved, at: item.span, "đoạn này đã đổi chỗ so với kế hoạch (\(item.key))",
        en: "this paragraph has been moved (\(item.key))")
    }
  }
}

/// The places of a longest rising subsequence, by patience sorting.
func longestRise(_ values: [Int]) -> Set<Int> {
  var tops: [Int] = []
  var before = [Int?](repeating: nil, count: values.count)
  for (place, value) in values.enumerated() {
    var low = 0
    var high = tops.count
    while low < high {
      let middle = (low + high) / 2
      if values[tops[middle]] < value { low = middle + 1 } else { high = middle }
    }
    if low > 0 { before[place] = tops[low - 1] }
    if low == tops.count { tops.append(place) } else { tops[low] = place }
  }
  var result: Set<Int> = []
  var next = tops.last
  while let place = next {
    result.insert(place)
    next = before[place]
  }
  return result
}
