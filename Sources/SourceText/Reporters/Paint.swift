/// The colours of the terminal report; without colours every text stays as it is.
struct Paint {
  let isOn: Bool

  /// What a piece of the report is, which decides its colour.
  enum Role: Hashable {
    case severity(Severity)
    /// Gutter, arrows and the marks of related places.
    case frame
    case strong
    case removed
    case added
    case text
  }

  func callAsFunction(_ text: String, _ role: Role) -> String {
    guard isOn, !text.isEmpty, let code = code(role) else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// Parameters of ECMA-48's «Select Graphic Rendition».
  private func code(_ role: Role) -> String? {
    switch role {
    case .severity(.error): "1;31"
    case .severity(.warning): "1;33"
    case .severity(.info): "1;36"
    case .frame: "1;34"
    case .strong: "1"
    case .removed: "31"
    case .added: "32"
    case .text: nil
    }
  }
}

/// One line of the report below the gutter, made of pieces with their roles.
struct PaintedRow {
  private var pieces: [(text: String, role: Paint.Role)] = []

  init() {}

  init(_ text: String, _ role: Paint.Role = .text) {
    add(text, role)
  }

  mutating func add(_ text: String, _ role: Paint.Role = .text) {
    pieces.append((text, role))
  }

  mutating func add(_ row: PaintedRow) {
    pieces += row.pieces
  }

  /// The row with its colours and without blanks at its end.
  func text(_ paint: Paint) -> String {
    var pieces = pieces
    while let last = pieces.last {
      let blanks = last.text.utf8.reversed().prefix { $0 == UInt8(ascii: " ") }.count
      if blanks < last.text.utf8.count {
        pieces[pieces.count - 1].text = String(last.text.unicodeScalars.dropLast(blanks))
        break
      }
      pieces.removeLast()
    }
    return pieces.map { paint($0.text, $0.role) }.joined()
  }
}
