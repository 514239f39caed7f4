internal import OfficialDocument
internal import SourceText

/// How the decree wants a component to be set; what is nil it leaves open.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II and V (mẫu chữ và chi tiết trình bày).
struct ComponentForm: Sendable {
  /// In points.
  var sizes: ClosedRange<Double>
  var isBold: Bool?
  var isItalic: Bool? = false
  var isInCapitals: Bool?
  var alignments: [Alignment] = []

  static func form(of component: Component) -> ComponentForm? {
    switch component {
    case .superior: head(12...13, isBold: false, isInCapitals: true)
    case .issuer, .nationalTitle: head(12...13, isBold: true, isInCapitals: true)
    case .motto: head(13...14, isBold: true, isInCapitals: false)
    case .number: head(13...13, isBold: false, isInCapitals: nil)
    case .placeAndDate:
      ComponentForm(sizes: 13...14, isBold: false, isItalic: true, isInCapitals: false, alignments: [.center])
    case .letterSubject: head(12...13, isBold: false, isInCapitals: false)
    case .urgency: head(13...14, isBold: true, isInCapitals: true)
    case .kind, .appendixTitle: head(13...14, isBold: true, isInCapitals: true)
    case .subject: head(13...14, isBold: true, isInCapitals: false)
    case .addressees, .addressee: ComponentForm(sizes: 13...14, isBold: false)
    case .basis: ComponentForm(sizes: 13...14, isItalic: true, alignments: [.both])
    case .sectionTitle: ComponentForm(sizes: 13...14, isBold: true)
    case .clauseTitle: ComponentForm(sizes: 13...14, isItalic: nil)
    case .item, .body: ComponentForm(sizes: 13...14, isItalic: nil, alignments: [.both])
    case .centered: ComponentForm(sizes: 13...14, isItalic: nil)
    case .recipientsLabel:
      ComponentForm(sizes: 12...12, isBold: true, isItalic: true, alignments: [.left, .both])
    case .recipient: ComponentForm(sizes: 11...11, isBold: false, isItalic: nil, alignments: [.left, .both])
    case .signatureTitle: head(13...14, isBold: true, isInCapitals: true)
    case .signatureName: head(13...14, isBold: true, isInCapitals: false)
    case .appendixLabel: head(14...14, isBold: true, isInCapitals: nil)
    case .attachedTo: ComponentForm(sizes: 13...14, isItalic: true, alignments: [.center])
    case .pageNumber: head(13...14, isBold: nil, isInCapitals: nil)
    case .tableText, .rule, .other: nil
    }
  }

  private static func head(
    _ sizes: ClosedRange<Double>, isBold: Bool?, isInCapitals: Bool?
  ) -> ComponentForm {
    ComponentForm(sizes: sizes, isBold: isBold, isInCapitals: isInCapitals, alignments: [.center])
  }

  /// The size nearest to a wrong one.
  func nearest(to size: Double) -> Double { min(max(size, sizes.lowerBound), sizes.upperBound) }

  var sizeWords: String {
    sizes.lowerBound == sizes.upperBound
      ? pointWords(sizes.lowerBound) : "\(pointWords(sizes.lowerBound))-\(pointWords(sizes.upperBound))"
  }
}

/// A size as people say it: `13`, `12,5`.
func pointWords(_ size: Double) -> String {
  let halves = Int((size * 2).rounded())
  return halves % 2 == 0 ? "\(halves / 2)" : "\(halves / 2),5"
}

/// A length as people say it, in whole or tenths of millimetres.
func millimetreWords(_ length: Length) -> String {
  let tenths = Int((length.mm * 10).rounded())
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10),\(abs(tenths % 10))"
}

extension LintContext {
  /// Calls for each paragraph that the decree sets a form for.
  func forEachFormed(_ body: (_ index: Int, _ component: Component, _ form: ComponentForm) -> Void) {
    for index in outline.components.indices {
      let component = outline.components[index]
      if let form = ComponentForm.form(of: component) { body(index, component, form) }
    }
  }

  /// Where a run's words stand.
  func span(_ index: Int, run: Int) -> SourceSpan { paragraph(index).place(paragraph(index).runs[run].range) }

  /// The numbers of the runs of a paragraph that can be read and fail a test.
  func runs(_ index: Int, where isWrong: (Letters) -> Bool) -> [Int] {
    let paragraph = paragraph(index)
    let bytes = Array(paragraph.text.utf8)
    return paragraph.runs.indices.filter { number in
      let run = paragraph.runs[number]
      return !run.letters.isRaised && run.range.upperBound <= bytes.count
        && bytes[run.range].contains { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 } && isWrong(run.letters)
    }
  }

  /// Where the runs stand, from the first to the last.
  func span(_ index: Int, runs: [Int]) -> SourceSpan {
    guard let first = runs.first, let last = runs.last else { return span(index) }
    let all = paragraph(index).runs
    return paragraph(index).place(all[first].range.lowerBound..<all[last].range.upperBound)
  }
}
