import SourceText

/// Quotes, brackets and what stands behind them.
extension SyntaxDiagnosis {
  func endlessQuote() -> SyntaxFault? {
    guard failure.context == "while scanning a quoted scalar", let opening = failure.contextOffset,
      failure.problem == "found unexpected end of stream"
        || failure.problem == "found unexpected document indicator"
    else { return nil }
    return unclosed(opening)
  }

  /// A quote that was not closed on its line ends at the next one, many lines below; what follows there makes no sense.
  func swallowingQuote() -> SyntaxFault? {
    if let last = builder.arena.nodes.last, last.style == .doubleQuoted || last.style == .singleQuoted,
      isSwallowing(Int(last.start)..<Int(last.end)), Int(last.end) <= place,
      source.lineStart(of: place) <= Int(last.end)
    {
      return unclosed(Int(last.start))
    }
    // The quoted text may not have become an event yet.
    var index = lastEnd
    while index < min(place, source.count) {
      let byte = source[index]
      let isAtStart = index == 0 || isBlankOrBreak(source[index - 1]) || isFlowIndicator(source[index - 1])
      if byte == Byte.hash, isAtStart {
        index = source.lineEnd(of: index)
      } else if isAtStart, byte == Byte.doubleQuote || byte == Byte.singleQuote {
        let end = endOfQuote(index)
        if isSwallowing(index..<end) { return unclosed(index) }
        index = max(end, index + 1)
      } else {
        index += 1
      }
    }
    return nil
  }

  /// Whether a quoted text goes over lines that look like keys or items.
  private func isSwallowing(_ range: Range<Int>) -> Bool {
    var line = SourceLine(source, at: range.lowerBound).next
    while let current = line, current.start < range.upperBound {
      if current.colon != nil || current.hasDash || current.looksLikeKey { return true }
      line = current.next
    }
    return false
  }

  func endOfQuote(_ start: Int) -> Int {
    let quote = source[start]
    var index = start + 1
    while index < source.count {
      if source[index] == quote {
        guard quote == Byte.singleQuote, index + 1 < source.count, source[index + 1] == quote
        else { return index + 1 }
        index += 2
      } else {
        index += quote == Byte.doubleQuote && source[index] == Byte.backslash ? 2 : 1
      }
    }
    return source.count
  }

  private func unclosed(_ opening: Int) -> SyntaxFault {
    let quote = text(opening..<opening + 1)
    let end = Int(restOfLine(opening).range.end)
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.unclosedQuote, at: span(opening..<opening + 1),
        LocalizedText(
          "Dấu ngoặc \(quote) mở ở đây không được đóng; hãy thêm \(quote) ở cuối giá trị.",
          en: "The quote \(quote) opened here is not closed; add \(quote) at the end of the value."),
        fixes: [
          Fix(
            LocalizedText("Thêm \(quote) ở cuối dòng", en: "Add \(quote) at the end of the line"),
            isSafe: false,
            edits: [TextEdit(span(end..<end), quote)])
        ]),
      line: opening)
  }

  func textBehindEnd() -> SyntaxFault? {
    var before = place
    while before > line.start, isBlank(source[before - 1]) { before -= 1 }
    guard before > line.start, place < line.end,
      let last = builder.arena.nodes.last(where: { Int($0.end) == before }),
      [Byte.doubleQuote, Byte.singleQuote, Byte.closeBracket, Byte.closeBrace].contains(source[before - 1]),
      last.kind != .scalar || last.style == .doubleQuoted || last.style == .singleQuoted
    else { return nil }
    let whole = Int(last.start)..<max(line.value.upperBound, before)
    let fix = Fix(
      LocalizedText("Đặt cả giá trị trong ngoặc đơn", en: "Put the whole value in single quotes"),
      isSafe: false,
      edits: [TextEdit(span(whole), yamlQuoted(text(whole)))])
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.textAfterEnd, at: span(place..<max(line.value.upperBound, place + 1)),
        LocalizedText(
          "Giá trị đã kết thúc ở dấu \(text(before - 1..<before)), không được có chữ phía sau.",
          en: "The value ended with \(text(before - 1..<before)); no text may follow it."),
        fixes: source.lineStart(of: Int(last.start)) == line.start ? [fix] : []),
      line: Int(last.start))
  }

  /// Whether a bracket is open at the place of the failure that nothing closes.
  var hasUnclosedBracket: Bool { innermostBracket().map { closingBracket(of: $0) == nil } ?? false }

  func openBracket() -> SyntaxFault? {
    guard let opening = innermostBracket() else { return nil }
    if closingBracket(of: opening) == nil {
      let bracket = text(opening..<opening + 1)
      let closing = bracket == "[" ? "]" : "}"
      let end = SourceLine(source, at: opening).value.upperBound
      return SyntaxFault(
        diagnostic: Diagnostic(
          YAMLDiagnostics.unclosedBracket, at: span(opening..<opening + 1),
          LocalizedText(
            "Dấu \(bracket) mở ở đây không được đóng; hãy thêm \(closing) ở cuối danh sách.",
            en: "The \(bracket) opened here is not closed; add \(closing) at the end of the list."),
          fixes: [
            Fix(
              LocalizedText("Thêm \(closing) ở cuối dòng", en: "Add \(closing) at the end of the line"),
              isSafe: false, edits: [TextEdit(span(end..<end), closing)])
          ]),
        line: opening)
    }
    guard
      failure.problem.hasPrefix("did not find expected ',' or")
        || failure.problem == "did not find expected node content"
    else { return nil }
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.missingComma, at: restOfLine(place),
        LocalizedText(
          "Các phần tử trong ngoặc phải cách nhau bằng đúng một dấu phẩy.",
          en: "The elements in brackets must be separated by just one comma."),
        related: [
          RelatedPlace(span(opening..<opening + 1), LocalizedText("Ngoặc mở ở đây", en: "Opened here"))
        ]),
      line: opening)
  }

  /// The bracket that is open at the place of the failure.
  private func innermostBracket() -> Int? {
    var index = lastEnd
    // A node that a stand-in has moved may not begin with its bracket any more.
    var opened: [Int] = builder.open.filter(\.isFlow).map { Int(builder.arena.nodes[Int($0.id)].start) }
      .filter { $0 < source.count && (source[$0] == Byte.openBracket || source[$0] == Byte.openBrace) }
    while index < min(place, source.count) {
      let byte = source[index]
      let isAtStart = index == 0 || isBlankOrBreak(source[index - 1]) || isFlowIndicator(source[index - 1])
      if byte == Byte.doubleQuote || byte == Byte.singleQuote, isAtStart {
        index = endOfQuote(index)
        continue
      }
      if byte == Byte.hash, isAtStart {
        index = source.lineEnd(of: index)
        continue
      }
      if byte == Byte.openBracket || byte == Byte.openBrace, isAtStart, opened.last != index {
        opened.append(index)
      } else if byte == Byte.closeBracket || byte == Byte.closeBrace, !opened.isEmpty {
        opened.removeLast()
      }
      index += 1
    }
    return opened.last
  }

  /// The bracket that closes another one, before a line that stands no deeper than the line of the opening one.
  func closingBracket(of opening: Int) -> Int? {
    let first = SourceLine(source, at: opening)
    var expected: [UInt8] = []
    var index = opening
    while index < source.count {
      let byte = source[index]
      switch byte {
      case Byte.doubleQuote, Byte.singleQuote:
        let isAtStart = isBlankOrBreak(source[index - 1]) || isFlowIndicator(source[index - 1])
        if isAtStart { index = endOfQuote(index) - 1 }
      case Byte.hash:
        if isBlankOrBreak(source[index - 1]) { index = source.lineEnd(of: index) - 1 }
      case Byte.openBracket: expected.append(Byte.closeBracket)
      case Byte.openBrace: expected.append(Byte.closeBrace)
      case Byte.closeBracket, Byte.closeBrace:
        guard expected.popLast() == byte else { return nil }
        if expected.isEmpty { return index }
      case Byte.lineFeed:
        let next = SourceLine(source, at: index + 1)
        let closes =
          next.textStart < next.end && [Byte.closeBracket, Byte.closeBrace].contains(source[next.textStart])
        if !next.isBlankLine, !closes, next.indent <= first.indent { return nil }
        if next.indent <= first.contentColumn, next.colon != nil || next.hasDash { return nil }
      default: break
      }
      index += 1
    }
    return nil
  }

  func strayBracket() -> SyntaxFault? {
    guard byte == Byte.closeBracket || byte == Byte.closeBrace else { return nil }
    let bracket = text(place..<place + 1)
    return SyntaxFault(
      diagnostic: Diagnostic(
        YAMLDiagnostics.strayBracket, at: span(place..<place + 1),
        LocalizedText(
          "Dấu \(bracket) này không đóng ngoặc nào; hãy xóa nó.",
          en: "This \(bracket) closes nothing; delete it."),
        fixes: [
          Fix(
            LocalizedText("Xóa \(bracket)", en: "Delete \(bracket)"), isSafe: false,
            edits: [TextEdit(span(place..<place + 1), "")])
        ]),
      line: place, repair: [Patch(range: place..<place + 1, replacement: [], purpose: .silent)])
  }
}
