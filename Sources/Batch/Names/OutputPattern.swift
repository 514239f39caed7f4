public import SourceText
internal import VietnameseText

/// Where the files of a batch go, and what they are called: `out/{mã}.docx`.
///
/// A name in braces stands for the cell of that column. Everything before the first of them up to a stroke is the
/// output folder, which no file leaves; strokes behind it make folders within it.
public struct OutputPattern: Sendable {
  enum Part: Sendable {
    case text(String)
    /// The place of the name in ``columns``.
    case column(Int)
  }

  /// The output folder; `.` where the pattern names none.
  public let folder: String
  /// What the braces name, in order, each once.
  public let columns: [String]
  /// The components of the name below the folder.
  let components: [[Part]]

  /// What follows the last full stop; nil where there is none.
  public let ending: String?

  /// Throws what is wrong with the pattern, as a sentence for the person who typed it.
  public init(_ text: String) throws(OutputPatternError) {
    let (parts, columns) = try Self.parts(of: nfc(text))
    guard !columns.isEmpty else { throw OutputPatternError(.noColumn(text)) }
    self.columns = columns
    var folder = ""
    var components: [[Part]] = [[]]
    for (index, part) in parts.enumerated() {
      guard case .text(let text) = part else {
        components[components.count - 1].append(part)
        continue
      }
      let pieces = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      if index == 0 {
        folder = pieces.dropLast().joined(separator: "/")
        if pieces.count > 1, folder.isEmpty { folder = "/" }
        if let last = pieces.last, !last.isEmpty { components[0].append(.text(last)) }
        continue
      }
      for (place, piece) in pieces.enumerated() {
        if place > 0 { components.append([]) }
        if !piece.isEmpty { components[components.count - 1].append(.text(piece)) }
      }
    }
    if components.contains(where: \.isEmpty) { throw OutputPatternError(.emptyComponent(text)) }
    self.folder = folder.isEmpty ? "." : folder
    self.components = components
    guard case .text(let last)? = components.last?.last, let stop = last.lastIndex(of: ".") else {
      ending = nil
      return
    }
    ending = String(last[last.index(after: stop)...])
  }

  private static func parts(of text: String) throws(OutputPatternError) -> ([Part], [String]) {
    var parts: [Part] = []
    var columns: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
        throw OutputPatternError(.unbalancedBrace(text))
      }
      let name = rest[rest.index(after: open)..<close]
      guard !name.contains("{"), !folded(String(name)).isEmpty else {
        throw OutputPatternError(.unbalancedBrace(text))
      }
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      let known = columns.firstIndex { folded($0) == folded(String(name)) }
      parts.append(.column(known ?? columns.count))
      if known == nil { columns.append(String(name)) }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    return (parts, columns)
  }

  /// The path of a file below the output folder, out of the cells of ``columns`` in their order.
  func path(_ values: [DataCell]) throws(FileNameProblem) -> String {
    var names: [String] = []
    for component in components {
      var name = ""
      for part in component {
        switch part {
        case .text(let text): name += text
        case .column(let index):
          guard values.indices.contains(index) else { continue }
          let value = nfc(values[index].text)
          try FileNameProblem.check(value: value)
          name += value
        }
      }
      try FileNameProblem.check(name: name)
      names.append(name)
    }
    return names.joined(separator: "/")
  }
}

/// What is wrong with the pattern of `-o`.
public struct OutputPatternError: Error, Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case noColumn(String)
    case unbalancedBrace(String)
    case emptyComponent(String)
  }

  let kind: Kind

  init(_ kind: Kind) { self.kind = kind }

  public var message: LocalizedText {
    switch kind {
    case .noColumn(let text):
      LocalizedText(
        "«\(text)» cho mọi hàng cùng một tên tệp; hãy ghi tên cột trong ngoặc nhọn, chẳng hạn -o 'out/{mã}.docx'",
        en:
          "“\(text)” gives all rows one file name; name a column in braces, such as -o 'out/{mã}.docx'")
    case .unbalancedBrace(let text):
      LocalizedText(
        "«\(text)»: ngoặc nhọn phải bao quanh đúng một tên cột, chẳng hạn {mã}",
        en: "“\(text)”: braces stand around the name of one column, such as {mã}")
    case .emptyComponent(let text):
      LocalizedText(
        "«\(text)»: có thư mục hoặc tệp không tên", en: "“\(text)” has a folder or file without a name")
    }
  }
}
