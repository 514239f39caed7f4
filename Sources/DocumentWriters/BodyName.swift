internal import OfficialDocument

/// The name of a body in the letterhead; where it needs two lines it does not break after «VÀ».
struct BodyName {
  let printed: String
  let lines: BalancedLines

  init(_ name: String, _ font: Font, within column: Length) {
    let fits = font.width(of: name) < column
    printed = fits ? name : name.replacing(" VÀ ", with: " VÀ\u{A0}")
    lines = BalancedLines(printed, font: font, within: column - .mm(1))
  }
}
