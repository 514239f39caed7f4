internal import PlanModel
internal import SourceText

extension LayoutProfile {
  /// The measures of an office: what it does not say stays as usual.
  ///
  /// Sizes move together: where only the size of the body is given, the letterhead's follow it, 13/14/14 with a body above
  /// 13 and 12/13/13 with one of 13.
  init(_ style: HouseStyle) {
    self.init()
    if let size = style.bodySize?.value.value { bodySize = size }
    switch style.letterheadSizes?.value ?? (bodySize > 13 ? .large : .small) {
    case .large: (headSize, mottoSize, dateSize) = (13, 14, 14)
    case .small:
      (headSize, mottoSize, dateSize) = (12, 13, 13)
      letterheadRightColumn = .mm(91)
    }
    if let size = style.tableSize?.value.value { tableSize = size }
    if let margin = style.topMargin?.value.value { topMargin = .mm(margin) }
    if let margin = style.bottomMargin?.value.value { bottomMargin = .mm(margin) }
    if let margin = style.leftMargin?.value.value { leftMargin = .mm(margin) }
    if let margin = style.rightMargin?.value.value { rightMargin = .mm(margin) }
    if let indent = style.firstLineIndent?.value.value { firstLineIndent = .mm(indent) }
    if let gap = style.paragraphSpacing?.value.value { paragraphSpacing = .pt(gap) }
    if let spacing = style.lineSpacing?.value.value { lineSpacing = spacing }
  }
}
