internal import OfficialDocument

/// The styles of a document's paragraphs, as ``DOCXStyle`` has them for the Word file.
///
/// Sizes and weights: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II and V.
struct PageStyles {
  let profile: LayoutProfile

  init(_ profile: LayoutProfile) { self.profile = profile }

  private func centered(_ face: FontFace, _ size: Double, before: Double = 0) -> TextStyle {
    TextStyle(font: Font(face, size), before: before, alignment: .center)
  }

  private func text(_ face: FontFace) -> TextStyle {
    TextStyle(
      font: Font(face, profile.bodySize), before: profile.paragraphSpacing.pt,
      firstLine: profile.firstLineIndent.pt, lineSpacing: profile.lineSpacing, alignment: .justified)
  }

  private func table(_ face: FontFace, _ alignment: TextStyle.Alignment) -> TextStyle {
    TextStyle(font: Font(face, profile.tableSize), before: 2, after: 2, alignment: alignment)
  }

  var pageNumber: TextStyle { centered(.regular, min(max(profile.bodySize, 13), 14)) }

  // Letterhead
  var superior: TextStyle { centered(.regular, profile.headSize) }
  var issuer: TextStyle { centered(.bold, profile.headSize) }
  var nationalTitle: TextStyle { centered(.bold, profile.headSize) }
  var motto: TextStyle { centered(.bold, profile.mottoSize) }
  var number: TextStyle { centered(.regular, profile.numberSize, before: 8) }
  var placeAndDate: TextStyle { centered(.italic, profile.dateSize, before: 8) }
  var letterSubject: TextStyle { centered(.regular, profile.letterSubjectSize, before: 6) }
  var urgency: TextStyle {
    var style = centered(.bold, 13)
    style.isRed = true
    return style
  }

  var circulation: TextStyle { centered(.bold, profile.circulationSize) }
  var contact: TextStyle { centered(.regular, profile.contactSize) }
  var footnote: TextStyle {
    TextStyle(font: Font(.regular, profile.footnoteSize), alignment: .justified)
  }

  // Title and addressees
  var kind: TextStyle { keptWithNext(centered(.bold, profile.bodySize, before: 18)) }
  var subject: TextStyle { keptWithNext(centered(.bold, profile.bodySize)) }
  var addressees: TextStyle { keptWithNext(centered(.regular, profile.bodySize, before: 18)) }
  var addressee: TextStyle { TextStyle(font: Font(.regular, profile.bodySize), before: 3) }

  // Body
  var body: TextStyle { text(.regular) }
  var basis: TextStyle { text(.italic) }
  var centeredLine: TextStyle { centered(.regular, profile.bodySize, before: profile.paragraphSpacing.pt) }
  /// The title of a section or clause stays with what follows.
  var heading: TextStyle {
    var style = keptWithNext(text(.bold))
    style.keepsLines = true
    return style
  }

  // Tables
  var tableHead: TextStyle { table(.bold, .center) }
  var tableGroup: TextStyle { table(.bold, .left) }
  func tableCell(_ alignment: TableColumn.Alignment) -> TextStyle {
    switch alignment {
    case .left: table(.regular, .left)
    case .center: table(.regular, .center)
    case .right: table(.regular, .right)
    }
  }

  // Recipients and signatures
  var recipientsLabel: TextStyle { TextStyle(font: Font(.boldItalic, profile.recipientsLabelSize)) }
  var recipient: TextStyle { TextStyle(font: Font(.regular, profile.recipientsSize)) }
  var signatureTitle: TextStyle { centered(.bold, profile.bodySize) }
  /// Below the room for signature and seal.
  var signatureName: TextStyle { centered(.bold, profile.bodySize, before: Length.mm(25).pt) }

  // Appendices
  var appendixLabel: TextStyle {
    var style = keptWithNext(centered(.bold, 14))
    style.lineSpacing = profile.lineSpacing
    return style
  }
  var appendixTitle: TextStyle { keptWithNext(centered(.bold, profile.bodySize)) }
  var attachedTo: TextStyle { keptWithNext(centered(.italic, profile.bodySize)) }

  private func keptWithNext(_ style: TextStyle) -> TextStyle {
    var style = style
    style.keepsNext = true
    return style
  }
}
