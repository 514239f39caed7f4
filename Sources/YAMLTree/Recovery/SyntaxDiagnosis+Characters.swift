import SourceText
import VietnameseText

/// Single characters that stop the reader: tabs, backslashes, anchors, characters that no value may begin with.
extension SyntaxDiagnosis {
  func tab() -> SyntaxFault? {
    let isTabProblem =
      failure.problem == "found a tab character that violates indentation"
      || failure.problem == "found a tab character where an indentation space is expected"
      || failure.problem == "found character that cannot start any token" && byte == Byte.tab
    guard isTabProblem else { return nil }
    var line = line
    var lines: [SourceLine] = []
    while source[line.start..<line.textStart].contains(Byte.tab) {
      lines.append(line)
      guard let next = line.next else { break }
      line = next
    }
    guard let first = lines.first else { return tabBehindText() }
    let column = lines.count == 1 ? columnBetweenNeighbours(first) : nil
    let edits = lines.map { TextEdit(span($0.start..<$0.textStart), spaces(column ?? width($0))) }
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.tabIndentation, at: span(first.start..<first.textStart),
        LocalizedText(
          "Dòng này thụt vào bằng phím Tab; hãy thay bằng dấu cách.",
          en: "This line is indented by a tab; replace it by blanks."),
        notes: lines.count == 1
          ? []
          : [
            LocalizedText(
              "\(lines.count) dòng liền nhau thụt bằng phím Tab.",
              en: "\(lines.count) lines in a row are indented by tabs.")
          ],
        fixes: [
          Fix(
            LocalizedText("Thay Tab bằng dấu cách", en: "Replace tabs by blanks"), isSafe: false, edits: edits
          )
        ]),
      line: first.start, column: column,
      repair: lines.count == 1
        ? []
        : edits.map {
          Patch(range: $0.span.range.indices, replacement: Array($0.replacement.utf8), purpose: .silent)
        })
  }

  private func tabBehindText() -> SyntaxFault? {
    let end = source.skipBlanks(from: place)
    guard end > place else { return nil }
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.tabIndentation, at: span(place..<end),
        LocalizedText(
          "Ở đây có ký tự Tab; hãy thay bằng dấu cách.", en: "There is a tab here; replace it by a blank."),
        fixes: [
          Fix(
            LocalizedText("Thay Tab bằng dấu cách", en: "Replace the tab by a blank"), isSafe: false,
            edits: [TextEdit(span(place..<end), " ")])
        ]),
      line: place, repair: [Patch(range: place..<end, replacement: [Byte.space], purpose: .silent)])
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// Two blanks for a tab.
  private func width(_ line: SourceLine) -> Int {
    source[line.start..<line.textStart].reduce(0) { $0 + ($1 == Byte.tab ? 2 : 1) }
  }

  /// The column in which a single line indented by tabs most likely should stand: that of the line below or above.
  private func columnBetweenNeighbours(_ line: SourceLine) -> Int? {
    var next = line.next
    while let current = next, current.isBlankLine || current.isComment { next = current.next }
    if line.opensBlock {
      // The line below is part of this one, so that only the lines above show its column.
      let child = next?.indent ?? Int.max
      if let previous = line.previousText, previous.opensBlock, previous.contentColumn + 2 < child {
        return previous.contentColumn + 2
      }
      var above = line.previousText
      while let current = above, current.contentColumn >= child { above = current.previousText }
      return above?.contentColumn
    }
    if let next, next.hasDash == line.hasDash, next.indent > 0 { return next.indent }
    guard let previous = line.previousText else { return next?.indent }
    if previous.opensBlock { return previous.contentColumn + 2 }
    if previous.hasDash, !line.hasDash { return previous.contentColumn }
    return previous.hasDash == line.hasDash ? previous.indent : next?.indent
  }

  func escape() -> SyntaxFault? {
    let problems = [
      "found unknown escape character", "did not find expected hexdecimal number",
      "found invalid Unicode character escape code",
    ]
    guard problems.contains(failure.problem), let opening = failure.contextOffset else { return nil }
    var backslash = min(place, source.count - 1)
    while backslash > opening, source[backslash] != Byte.backslash { backslash -= 1 }
    guard backslash > opening else { return nil }
    let shown = shortText(backslash..<min(backslash + 2, source.count))
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.badEscape, at: span(backslash..<min(backslash + 2, source.count)),
        LocalizedText(
          "«\(shown)» không có nghĩa trong ngoặc kép; muốn viết dấu \\ thì viết \\\\.",
          en: "“\(shown)” means nothing in double quotes; to write a backslash write \\\\."),
        fixes: [
          Fix(
            LocalizedText("Viết \\\\", en: "Write \\\\"), isSafe: false,
            edits: [TextEdit(span(backslash..<backslash), "\\")])
        ]),
      line: backslash,
      repair: [Patch(range: backslash..<backslash, replacement: [Byte.backslash], purpose: .standIn)])
  }

  func anchor() -> SyntaxFault? {
    let isScanning =
      failure.context == "while scanning an anchor" || failure.context == "while scanning an alias"
    guard isScanning || failure.problem == LibYAML.Refusal.partOfAnchor.rawValue else { return nil }
    let sign = (failure.contextOffset ?? place - 1)
    var end = sign + 1
    while end < source.count, !isBlankOrBreak(source[end]), !isFlowIndicator(source[end]) { end += 1 }
    guard sign >= 0, end > sign + 1, isNameStart(source[sign + 1]) else { return reservedStart(sign) }
    let name = sign + 1..<end
    let better = plainName(text(name))
    let places = occurrences(of: name)
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.anchorName, at: span(name),
        LocalizedText(
          "Tên neo «\(text(name))» chỉ được gồm chữ không dấu, chữ số, dấu _ và -; hãy viết «\(better)».",
          en:
            """
            The anchor name “\(text(name))” may hold only letters without marks, digits, _ and -; write \
            “\(better)”.
            """
        ),
        fixes: [
          Fix(
            LocalizedText("Đổi thành «\(better)» ở mọi chỗ", en: "Rename to “\(better)” everywhere"),
            isSafe: true,
            edits: places.map { TextEdit(span($0), better) })
        ]),
      line: sign,
      repair: places.map {
        Patch(range: $0, replacement: Equivalences.plainName(source[$0]), purpose: .equivalent)
      })
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == 0x5F || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private func plainName(_ name: String) -> String {
    let letters = folded(name).unicodeScalars.map { scalar -> Character in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-")
        ? Character(scalar) : "_"
    }
    return String(letters)
  }

  /// The same name behind `&` and `*` in the whole document.
  private func occurrences(of name: Range<Int>) -> [Range<Int>] {
    let slice = builder.prepared.slice
    var signs: [Int] = []
    source.withUnsafeBufferPointer { bytes in
      for index in slice where bytes[index] == Byte.ampersand || bytes[index] == Byte.star {
        signs.append(index)
      }
    }
    let wanted = source[name]
    let found = signs.map { $0 + 1..<$0 + 1 + name.count }.filter { candidate in
      let end = candidate.upperBound
      return isValueStart(candidate.lowerBound - 1) && end <= slice.upperBound && source[candidate] == wanted
        && (end == source.count || isBlankOrBreak(source[end]) || isFlowIndicator(source[end]))
    }
    return found.isEmpty ? [name] : found
  }

  /// Whether a value may begin at a byte: behind a colon, a dash, a bracket or a comma, or first on its line.
  private func isValueStart(_ offset: Int) -> Bool {
    var before = offset
    while before > 0, isBlank(source[before - 1]) { before -= 1 }
    return before == 0 || isBreak(source[before - 1]) || isFlowIndicator(source[before - 1])
      || [Byte.colon, Byte.dash, Byte.question].contains(source[before - 1])
  }

  func reserved() -> SyntaxFault? {
    let isTag =
      failure.context == "while scanning a tag" || failure.context == "while parsing a tag"
      || failure.context == "while parsing a node" || failure.problem == "found undefined tag handle"
    if isTag { return reservedStart(failure.contextOffset ?? place) }
    if failure.context == "while scanning a directive" {
      return reservedStart(failure.contextOffset ?? place)
    }
    guard failure.problem == "found character that cannot start any token" else { return nil }
    return reservedStart(place)
  }

  private func reservedStart(_ start: Int) -> SyntaxFault? {
    guard start >= 0, start < source.count else { return nil }
    let value = SourceLine(source, at: start).value
    let end = value.upperBound > start ? value.upperBound : min(start + 1, source.count)
    let whole = value.lowerBound <= start && value.upperBound > start ? value : start..<end
    let sign = text(start..<start + (decodedLength(start)))
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.reservedStart, at: span(start..<end),
        LocalizedText(
          "Giá trị bắt đầu bằng «\(sign)» phải đặt trong ngoặc kép.",
          en: "A value that begins with “\(sign)” must stand in quotes."),
        fixes: [quoteFix(whole)]),
      line: start)
  }

  private func decodedLength(_ start: Int) -> Int {
    var length = 1
    while start + length < source.count, source[start + length] & 0xC0 == 0x80 { length += 1 }
    return length
  }

  func quoteFix(_ value: Range<Int>, isSafe: Bool = false) -> Fix {
    Fix(
      LocalizedText("Đặt giá trị trong ngoặc kép", en: "Put the value in quotes"), isSafe: isSafe,
      edits: [TextEdit(span(value), yamlQuoted(text(value)))])
  }

  func blockHeader() -> SyntaxFault? {
    guard failure.context == "while scanning a block scalar", let start = failure.contextOffset else {
      return nil
    }
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.blockHeader, at: restOfLine(start),
        LocalizedText(
          """
          Sau «\(text(start..<start + 1))» phải xuống dòng ngay; nội dung viết từ dòng sau, thụt sâu hơn \
          khóa.
          """,
          en:
            """
            The line must end behind “\(text(start..<start + 1))”; the content begins in the next line, \
            deeper than the key.
            """
        ),
        fixes: [quoteFix(SourceLine(source, at: start).value)]),
      line: start)
  }
}
