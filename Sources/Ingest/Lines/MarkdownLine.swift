/// What Markdown adds to plain lines.
enum MarkdownLine {
  /// A line without the signs of headings and quotes, with links as their words and tags left out.
  static func unwrapped(_ line: Substring) -> Substring {
    var line = line
    let signs = line.prefix { $0 == "#" || $0 == ">" || $0 == " " }
    if signs.contains("#") || signs.contains(">") { line = line.dropFirst(signs.count) }
    guard line.contains(where: { $0 == "<" || $0 == "[" || $0 == "&" || $0 == "\\" }) else { return line }
    var result = ""
    var index = line.startIndex
    while index < line.endIndex {
      let character = line[index]
      let next = line.index(after: index)
      switch character {
      case "\\" where next < line.endIndex && line[next].isPunctuation:
        result.append(line[next])
        index = line.index(after: next)
        continue
      case "<":
        if let end = line[next...].prefix(60).firstIndex(of: ">"),
          line[next...].first.map({ $0.isASCII && ($0.isLetter || $0 == "/") }) ?? false,
          !line[next..<end].contains(where: { !$0.isASCII })
        {
          if line[next..<end].lowercased().hasPrefix("br") { result.append(" ") }
          index = line.index(after: end)
          continue
        }
      case "&":
        if let end = line[next...].prefix(10).firstIndex(of: ";"),
          let text = HTMLEntities.text(line[next..<end])
        {
          result += text
          index = line.index(after: end)
          continue
        }
      case "[":
        if let close = line[next...].firstIndex(of: "]"), let open = close.next(in: line),
          open < line.endIndex,
          line[open] == "(", let end = line[open...].firstIndex(of: ")")
        {
          result += line[next..<close]
          index = line.index(after: end)
          continue
        }
      default: break
      }
      result.append(character)
      index = next
    }
    return Substring(result)
  }

  /// Text with its stars read as emphasis: two for bold, one for italic, in any order, across line breaks.
  ///
  /// Converted pages have stars that open and close in the middle of a word or of nothing; every pair switches.
  static func runs(_ text: String) -> [SourceRun] {
    guard text.contains("*") else { return [SourceRun(text)] }
    var runs: [SourceRun] = []
    var current = SourceRun("")
    var rest = Substring(text)
    if rest.hasPrefix("* "), !rest.dropFirst().contains("*") {
      current.text = "* "
      rest = rest.dropFirst(2)
    }
    while let first = rest.first {
      guard first == "*" else {
        let part = rest.prefix { $0 != "*" }
        current.text += part
        rest = rest.dropFirst(part.count)
        continue
      }
      let stars = rest.prefix { $0 == "*" }.count
      rest = rest.dropFirst(stars)
      if !current.text.isEmpty { runs.append(current) }
      current.text = ""
      if stars / 2 % 2 == 1 { current.isBold.toggle() }
      if stars % 2 == 1 { current.isItalic.toggle() }
    }
    if !current.text.isEmpty || runs.isEmpty { runs.append(current) }
    return runs
  }
}

extension Substring.Index {
  fileprivate func next(in text: Substring) -> Substring.Index? {
    self < text.endIndex ? text.index(after: self) : nil
  }
}
