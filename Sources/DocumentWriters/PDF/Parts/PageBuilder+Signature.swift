internal import OfficialDocument

extension PageBuilder {
  /// Between the body and the signature, in points.
  private static var gap: Double { 12 }

  /// The signatures, with «Nơi nhận» on their left or, under two signatures, below them.
  ///
  /// The block stands on one page, with two lines of the body at least above it.
  mutating func signatures() {
    guard !document.signatures.isEmpty || !document.recipients.isEmpty else { return }
    let block = document.signatures.count > 1 ? jointSignatures() : singleSignature()
    keepBodyWithSignature()
    append(Strip(fragment: block, mayBreakBefore: false), isFirstOfBlock: true)
  }

  private mutating func keepBodyWithSignature() {
    guard !document.body.isEmpty else { return }
    var lineCount = 0
    for index in strips.indices.reversed() {
      lineCount += strips[index].lineCount
      if lineCount >= 2 { break }
      strips[index].mayBreakBefore = false
    }
  }

  private mutating func singleSignature() -> Fragment {
    let right = frame.textWidth * 0.56
    let left = frame.textWidth - right
    let signature = document.signatures.first
    var fragment = recipients(width: left, besideSignature: signature != nil)
    if let signature { fragment.add(column(signature, width: right), x: left, y: 0) }
    return fragment
  }

  private mutating func jointSignatures() -> Fragment {
    let perRow = document.signatures.count == 3 ? 3 : 2
    let width = frame.textWidth / Double(perRow)
    var fragment = Fragment()
    for start in stride(from: 0, to: document.signatures.count, by: perRow) {
      let y = fragment.height
      let group = document.signatures[start...].prefix(perRow)
      let drops = SignatureRow(group, styles.signatureTitle.font, within: Length.pt(width)).drops
      for (index, signature) in group.enumerated() {
        let column = column(signature, width: width, drop: drops[index].pt)
        fragment.add(column, x: Double(index) * width, y: y)
      }
    }
    fragment.add(recipients(width: frame.textWidth, besideSignature: false), x: 0, y: fragment.height)
    return fragment
  }

  private mutating func column(_ signature: Signature, width: Double, drop: Double = 0) -> Fragment {
    var column = PageColumn(width: width)
    column.space(Self.gap)
    let style = styles.signatureTitle
    for line in signature.titleLines {
      let even = BalancedLines(line, font: style.font, within: Length.pt(width))
      add(line, balanced(style, even, in: width), to: &column)
    }
    column.space(drop)
    add(signature.name ?? "", styles.signatureName, to: &column)
    return column.fragment
  }

  /// «Nơi nhận» and its list, level with the first line of the signature where there is one beside it.
  private mutating func recipients(width: Double, besideSignature: Bool) -> Fragment {
    guard !document.recipients.isEmpty else { return Fragment() }
    var column = PageColumn(width: width)
    var label = styles.recipientsLabel
    let drop = styles.signatureTitle.font.ascent.pt - label.font.ascent.pt
    label.before = Self.gap + (besideSignature ? drop : 0)
    add("Nơi nhận:", label, to: &column)
    let list = structure.add(.list(.none), to: element)
    for line in document.printedRecipients {
      let text = Inlines(Array(line.runs.dropFirst()))
      listItem(of: list) { builder in
        let style = builder.styles.recipient
        column.add(builder.lines(text, style, width: width, marker: "-"), style)
      }
    }
    return column.fragment
  }
}
