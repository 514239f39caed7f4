import OOXML
import OfficialDocument

extension DOCXBuilder {
  /// The signatures, with «Nơi nhận» on their left or, under two signatures, below them; never split over two pages.
  mutating func signatures() {
    let signatures = document.signatures
    guard !signatures.isEmpty || !document.recipients.isEmpty else { return }
    if signatures.count > 1 {
      jointSignatures(signatures)
    } else {
      singleSignature(signatures.first)
    }
  }

  private mutating func singleSignature(_ signature: Signature?) {
    let total = textWidth.roundedTwips
    let right = (textWidth * 0.56).roundedTwips
    layoutTable([total - right, right], description: "Nơi nhận và chữ ký") { table in
      table.layoutRow { row in
        row.layoutCell(width: total - right) { $0.recipients(besideSignature: signature != nil) }
        row.layoutCell(width: right) { cell in
          if let signature {
            cell.signature(signature, within: Length(twips: Double(right)))
          } else {
            cell.emptyParagraph(.signatureTitle)
          }
        }
      }
    }
  }

  private mutating func jointSignatures(_ signatures: [Signature]) {
    let perRow = signatures.count == 3 ? 3 : 2
    let total = textWidth.roundedTwips
    let width = total / perRow
    let columns = Array(repeating: width, count: perRow - 1) + [total - width * (perRow - 1)]
    layoutTable(columns, description: "Chữ ký và nơi nhận") { table in
      for start in stride(from: 0, to: signatures.count, by: perRow) {
        let group = signatures[start...].prefix(perRow)
        let drops = SignatureRow(
          group, Font(.bold, table.profile.bodySize), within: Length(twips: Double(width))
        ).drops
        table.layoutRow { row in
          for index in 0..<perRow {
            row.layoutCell(width: columns[index]) { cell in
              if start + index < signatures.count {
                cell.signature(
                  signatures[start + index], within: Length(twips: Double(width)), keepNext: true,
                  drop: drops[index])
              } else {
                cell.emptyParagraph(.signatureTitle)
              }
            }
          }
        }
      }
      guard !table.document.recipients.isEmpty else { return }
      table.layoutRow { row in
        row.layoutCell(width: total, span: perRow) { $0.recipients(besideSignature: false) }
      }
    }
  }

  private mutating func signature(
    _ signature: Signature, within width: Length, keepNext: Bool = false, drop: Length = .pt(0)
  ) {
    for (index, line) in signature.titleLines.enumerated() {
      let even = balanced(line, Font(.bold, profile.bodySize), within: width)
      var format = sideIndents(even, in: width)
      if index == 0 {
        format = format ?? ParagraphFormat()
        format?.before = Self.signatureGap
      }
      paragraph(.signatureTitle, line, format)
    }
    // Where the name is not known yet, a blank in its style waits for it.
    let blank = String(repeating: "\u{A0}", count: 12)
    var format = ParagraphFormat(keepNext: keepNext)
    if drop > .pt(0) { format.before = (DOCXStyle.signatureName.paragraph(profile).before ?? .pt(0)) + drop }
    paragraph(.signatureName, signature.name ?? blank, format)
  }

  /// Between the body and the signature.
  static let signatureGap = Length.pt(12)
}
