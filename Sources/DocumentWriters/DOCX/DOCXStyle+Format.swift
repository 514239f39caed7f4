import OfficialDocument

extension DOCXStyle {
  /// How a paragraph of this style is set, beyond its base style.
  ///
  /// Sizes and weights: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II and V.
  func paragraph(_ profile: LayoutProfile) -> ParagraphFormat {
    let spacing = profile.paragraphSpacing
    switch self {
    case .normal:
      return ParagraphFormat()
    case .heading1, .heading2, .heading3:
      return ParagraphFormat(
        keepNext: true, keepLines: true, before: spacing, line: .multiple(profile.lineSpacing),
        firstLine: profile.firstLineIndent, alignment: .both, outlineLevel: headingLevel)
    case .superior, .issuer, .nationalTitle, .motto, .header:
      return ParagraphFormat(alignment: .center)
    case .letterSubject:
      return ParagraphFormat(before: .pt(6), alignment: .center)
    case .urgency:
      return ParagraphFormat(
        border: .frame(color: Self.red), before: .pt(8), line: .exact(Self.frameLine), alignment: .center)
    case .circulation:
      return ParagraphFormat(
        border: .frame(color: "000000"), line: .exact(Self.frameLine), alignment: .center)
    case .contact:
      return ParagraphFormat(border: .rule(space: .pt(3)), alignment: .center)
    case .footnote:
      return ParagraphFormat(alignment: .both)
    case .rule:
      return ParagraphFormat(border: .rule(space: .pt(0)), before: .pt(2), line: .exact(.pt(1)))
    case .kind:
      return ParagraphFormat(keepNext: true, before: .pt(18), alignment: .center)
    case .subject:
      return ParagraphFormat(keepNext: true, alignment: .center)
    case .addressees:
      return ParagraphFormat(keepNext: true, before: .pt(18), alignment: .center)
    case .addressee:
      return ParagraphFormat(list: DOCXNumbering.position(of: self), before: .pt(3), alignment: .left)
    case .body:
      return ParagraphFormat(
        before: spacing, line: .multiple(profile.lineSpacing), firstLine: profile.firstLineIndent,
        alignment: .both)
    case .centered:
      return ParagraphFormat(before: spacing, alignment: .center)
    case .basis, .section, .clause, .clauseTitle, .subclause, .subclauseTitle, .point, .pointFive,
      .pointFromSeven, .pointFromTen, .pointFromTwentyTwo, .dash, .plus:
      return ParagraphFormat(list: DOCXNumbering.position(of: self))
    case .number, .placeAndDate:
      return ParagraphFormat(before: .pt(8), alignment: .center)
    case .tableHead, .tableGroup:
      return ParagraphFormat(keepNext: true)
    case .tableCenter:
      return ParagraphFormat(alignment: .center)
    case .tableRight:
      return ParagraphFormat(alignment: .right)
    case .tableLeft:
      return ParagraphFormat(before: .pt(2), after: .pt(2), alignment: .left)
    case .recipientsLabel:
      return ParagraphFormat(keepNext: true, alignment: .left)
    case .recipient:
      return ParagraphFormat(list: DOCXNumbering.position(of: self), alignment: .left)
    case .signatureTitle:
      return ParagraphFormat(keepNext: true, keepLines: true, alignment: .center)
    case .signatureName:
      return ParagraphFormat(keepLines: true, before: Self.signatureRoom, alignment: .center)
    case .appendixLabel:
      return ParagraphFormat(before: .pt(0), firstLine: .pt(0), alignment: .center)
    case .appendixTitle:
      return ParagraphFormat(keepNext: true, alignment: .center)
    case .attachedTo:
      return ParagraphFormat(keepNext: true, alignment: .center)
    case .sectionEnd:
      return ParagraphFormat(line: .exact(.pt(1)))
    }
  }

  private var headingLevel: Int? {
    switch self {
    case .heading1: 0
    case .heading2: 1
    case .heading3: 2
    default: nil
    }
  }

  /// How the letters of this style are set, beyond its base style.
  func run(_ profile: LayoutProfile) -> RunFormat {
    switch self {
    case .header: RunFormat(size: min(max(profile.bodySize, 13), 14))
    case .superior: RunFormat(size: profile.headSize)
    case .issuer, .nationalTitle: RunFormat(isBold: true, size: profile.headSize)
    case .motto: RunFormat(isBold: true, size: profile.mottoSize)
    case .number: RunFormat(size: profile.numberSize)
    case .placeAndDate: RunFormat(isItalic: true, size: profile.dateSize)
    case .letterSubject: RunFormat(size: profile.letterSubjectSize)
    case .urgency: RunFormat(isBold: true, color: Self.red, size: 13)
    case .circulation: RunFormat(isBold: true, size: profile.circulationSize)
    case .contact: RunFormat(size: profile.contactSize)
    case .footnote: RunFormat(size: profile.footnoteSize)
    case .rule, .sectionEnd: RunFormat(size: 1)
    case .heading1, .heading2, .heading3, .kind, .subject, .signatureTitle, .signatureName, .appendixTitle:
      RunFormat(isBold: true)
    case .appendixLabel: RunFormat(size: 14)
    case .basis, .attachedTo: RunFormat(isItalic: true)
    case .tableLeft: RunFormat(size: profile.tableSize)
    case .tableHead, .tableGroup: RunFormat(isBold: true)
    case .recipientsLabel: RunFormat(isBold: true, isItalic: true, size: profile.recipientsLabelSize)
    case .recipient: RunFormat(size: profile.recipientsSize)
    default: RunFormat()
    }
  }

  /// The frame of the urgency mark is bright red.
  private static let red: StaticString = "FF0000"
  /// What is left of 8 mm between the frame's lines and spaces, so that the frame is as high as the decree wants it.
  private static let frameLine =
    Urgency.urgent.frame.height - (ParagraphFormat.Border.frameSpace + ParagraphFormat.Border.frameLine) * 2
  /// Room for the signature and the seal between title and name.
  private static let signatureRoom = Length.mm(25)
}
