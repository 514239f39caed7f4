import SourceText
import VietnameseText

/// What libyaml reads without a word though the author meant something else, or other readers refuse it.
struct AuthorChecks {
  let file: SourceFile
  let arena: NodeArena
  let knownAnchors: [String]

  func diagnostics(_ notes: TreeNotes) -> [Diagnostic] {
    notes.list.compactMap { note in
      switch note {
      case .duplicateKey(let first, let second, let mapping): duplicateKey(first, second, mapping)
      case .undefinedAlias(let id): undefinedAlias(range(id))
      case .aliasCycle(let id, let anchor): aliasCycle(range(id), range(anchor))
      case .mergeKey(let id): mergeKey(range(id))
      case .shallowLine(let id, let line, let column, let isClosing):
        isClosing ? nil : shallowLine(range(id), line, column)
      case .gluedComment(let hash): gluedComment(hash)
      case .dashInFlow(let id): dashInFlow(range(id))
      case .emptyBlock(let id, let column): emptyBlock(range(id), column)
      case .cutByHash(let id, let hash): cutByHash(id, hash)
      case .foldedPlain(let id): foldedPlain(id)
      case .gluedColon(let id, let colon): gluedColon(id, colon)
      }
    }
  }

  private func range(_ id: UInt32) -> Range<Int> {
    let record = arena.nodes[Int(id)]
    return Int(record.start)..<max(Int(record.start), Int(record.end))
  }

  private func text(_ range: Range<Int>) -> String { file.text(ByteRange(range)) }

  /// Keys of a mapping that a stand-in has joined to another one are not repeated by their author.
  private func duplicateKey(_ first: UInt32, _ second: UInt32, _ mapping: UInt32) -> Diagnostic? {
    guard arena.nodes[Int(mapping)].meta & NodeRecord.holdsBroken == 0 else { return nil }
    let (firstText, secondText) = (arena.text(first, file.bytes), arena.text(second, file.bytes))
    let name = String(decoding: firstText, as: UTF8.self)
    let related = [
      RelatedPlace(
        file.span(range(first)), LocalizedText("Khóa này đã viết ở đây", en: "The key was written here"))
    ]
    guard !firstText.elementsEqual(secondText) else {
      return Diagnostic(
        YAMLDiagnostics.duplicateKey, at: file.span(range(second)),
        LocalizedText(
          "Khóa «\(name)» đã có trong mục này; hãy xóa hoặc đổi tên một chỗ.",
          en: "The key “\(name)” already stands in this entry; delete or rename one of them."),
        related: related,
        notes: [
          LocalizedText(
            "Nếu từ đây là một mục mới của danh sách thì đầu mục thiếu dấu «- ».",
            en: "If a new item of the list begins here, its “- ” is missing.")
        ],
        cause: "\(YAMLDiagnostics.duplicateKey.code)@\(range(mapping).lowerBound)")
    }
    let decomposed = [first, second].filter {
      !isNFC(String(decoding: arena.text($0, file.bytes), as: UTF8.self))
    }
    return Diagnostic(
      YAMLDiagnostics.sameKeyComposedOtherwise, at: file.span(range(second)),
      LocalizedText(
        "Khóa «\(nfc(name))» lặp lại: một chỗ viết bằng chữ dựng sẵn, một chỗ bằng chữ tổ hợp.",
        en: "The key “\(nfc(name))” is repeated, once in composed, once in decomposed letters."),
      related: related,
      fixes: [
        Fix(
          LocalizedText("Viết bằng chữ dựng sẵn (NFC)", en: "Write in composed letters (NFC)"), isSafe: true,
          edits: decomposed.map { TextEdit(file.span(range($0)), nfc(text(range($0)))) })
      ])
  }

  private func undefinedAlias(_ range: Range<Int>) -> Diagnostic {
    let name = text(range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound))
    let hints = suggestions(for: name, among: knownAnchors)
    return Diagnostic(
      YAMLDiagnostics.undefinedAlias, at: file.span(range),
      LocalizedText(
        "Phía trên không có neo «&\(name)» nào cho bí danh này.",
        en: "There is no anchor “&\(name)” above for this alias."),
      notes: hints.first.map { [LocalizedText("Có phải là «*\($0)»?", en: "Was “*\($0)” meant?")] } ?? [],
      fixes: [
        Fix(
          LocalizedText("Đặt trong ngoặc kép nếu là chữ", en: "Put it in quotes if it is text"),
          isSafe: false,
          edits: [TextEdit(file.span(range), yamlQuoted(text(range)))])
      ])
  }

  private func aliasCycle(_ range: Range<Int>, _ anchor: Range<Int>) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.aliasCycle, at: file.span(range),
      LocalizedText(
        "Bí danh «\(text(range))» nằm trong chính nội dung mà nó nhắc lại.",
        en: "The alias “\(text(range))” stands within what it repeats."),
      related: [
        RelatedPlace(
          file.span(anchor.lowerBound..<anchor.lowerBound),
          LocalizedText("Nội dung bắt đầu ở đây", en: "It begins here"))
      ])
  }

  private func mergeKey(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.mergeKey, at: file.span(range),
      LocalizedText(
        "Khóa trộn «<<» không được hỗ trợ; hãy viết các khóa ra.",
        en: "The merge key “<<” is not supported; write the keys out."))
  }

  private func shallowLine(_ node: Range<Int>, _ line: Int, _ column: Int) -> Diagnostic {
    let end = file.bytes.skipBlanks(from: line)
    return Diagnostic(
      YAMLDiagnostics.shallowLine, at: file.span(end..<max(file.bytes.lineEnd(of: line), end)),
      LocalizedText(
        "Dòng này còn ở trong ngoặc nên phải thụt vào hơn \(column) dấu cách; hoặc ngoặc ở trên chưa đóng.",
        en:
          """
          This line is still in quotes or brackets and must be indented by more than \(column) blanks; \
          or they were not closed above.
          """
      ),
      related: [
        RelatedPlace(
          file.span(node.lowerBound..<node.lowerBound + 1), LocalizedText("Mở ở đây", en: "Opened here"))
      ],
      fixes: [
        Fix(
          LocalizedText("Thụt dòng vào thêm", en: "Indent the line"), isSafe: true,
          edits: [TextEdit(file.span(line..<end), String(repeating: " ", count: column + 2))])
      ])
  }

  private func gluedComment(_ hash: Int) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.gluedComment, at: file.span(hash..<hash + 1),
      LocalizedText("Thiếu dấu cách trước ghi chú #.", en: "There is no blank before the comment #."),
      fixes: [
        Fix(
          LocalizedText("Chèn dấu cách", en: "Insert a blank"), isSafe: true,
          edits: [TextEdit(file.span(hash..<hash), " ")])
      ])
  }

  private func dashInFlow(_ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.dashInBrackets, at: file.span(range),
      LocalizedText(
        "Dấu «-» đứng một mình trong ngoặc; hãy bỏ nó, hoặc đặt trong ngoặc kép nếu là chữ.",
        en: "A “-” alone in brackets; drop it, or put it in quotes if it is text."),
      fixes: [
        Fix(
          LocalizedText("Đặt trong ngoặc kép", en: "Put it in quotes"), isSafe: false,
          edits: [TextEdit(file.span(range), "\"-\"")])
      ])
  }

  private func emptyBlock(_ range: Range<Int>, _ column: Int) -> Diagnostic? {
    guard
      let blank = Strictness(source: file.bytes, arena: arena).blanksDeeperThanText(
        of: range.lowerBound, column)
    else { return nil }
    return Diagnostic(
      YAMLDiagnostics.blockHeader, at: file.span(blank),
      LocalizedText(
        "Dòng trống này thụt sâu hơn dòng chữ sau nó; hãy xóa các dấu cách của dòng trống.",
        en: "This blank line is deeper than the text below it; delete its blanks."),
      fixes: [
        Fix(
          LocalizedText("Xóa dấu cách thừa", en: "Delete the blanks"), isSafe: true,
          edits: [TextEdit(file.span(blank), "")])
      ])
  }
}
