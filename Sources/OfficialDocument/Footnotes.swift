extension Inlines {
  /// The numbers of the notes that the text calls, in its order.
  public var footnoteNumbers: [Int] {
    runs.compactMap { $0.style.contains(.footnote) ? Int($0.text) : nil }
  }

  /// The text without the numbers by which it calls notes.
  public var withoutFootnotes: Inlines { Inlines(runs.filter { !$0.style.contains(.footnote) }) }
}

extension Block {
  /// Whether one of its texts calls a note.
  fileprivate var callsFootnotes: Bool {
    func calls(_ text: Inlines) -> Bool { text.runs.contains { $0.style.contains(.footnote) } }
    return switch content {
    case .paragraph(let paragraph): calls(paragraph.text)
    case .numbered(let item): calls(item.text)
    case .table(let table): table.rows.contains { $0.cells.contains(where: calls) }
    }
  }

  /// Every text of the block, in the order of reading.
  fileprivate var texts: [Inlines] {
    switch content {
    case .paragraph(let paragraph): [paragraph.text]
    case .numbered(let item): [item.text]
    case .table(let table): table.rows.flatMap(\.cells)
    }
  }

  fileprivate func changingTexts(_ change: (inout Inlines) -> Void) -> Block {
    var block = self
    switch content {
    case .paragraph(var paragraph):
      change(&paragraph.text)
      block.content = .paragraph(paragraph)
    case .numbered(var item):
      change(&item.text)
      block.content = .numbered(item)
    case .table(var table):
      for row in table.rows.indices {
        for cell in table.rows[row].cells.indices { change(&table.rows[row].cells[cell]) }
      }
      block.content = .table(table)
    }
    return block
  }
}

extension OfficialDocument {
  /// The notes that some blocks call, each with its number.
  public func footnotes(calledIn blocks: [Block]) -> [(number: Int, note: Footnote)] {
    guard !footnotes.isEmpty else { return [] }
    return blocks.filter(\.callsFootnotes).flatMap { $0.texts.flatMap(\.footnoteNumbers) }.compactMap {
      number in
      footnotes.indices.contains(number - 1) ? (number, footnotes[number - 1]) : nil
    }
  }

  /// Numbers the notes in the order in which the text calls them.
  ///
  /// Until then a call holds the id of its note. A note that is called twice is printed twice, each time at the foot of the
  /// page that calls it. A call of a note that is not there stands as it was typed, and so does one outside of the body.
  mutating func numberFootnotes(_ notes: [(id: String, text: Inlines)]) {
    let known = Dictionary(notes.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    var numbered: [Footnote] = []
    func change(_ text: inout Inlines) {
      for index in text.runs.indices where text.runs[index].style.contains(.footnote) {
        let id = text.runs[index].text
        guard let note = known[id] else {
          text.runs[index] = Run(Inlines.typedCall(of: id))
          continue
        }
        numbered.append(Footnote(key: BlockKey("chú-thích/\(id)"), text: note))
        text.runs[index] = Run(String(numbered.count), [.footnote, .superscript])
      }
    }
    func change(_ blocks: inout [Block]) {
      for index in blocks.indices where blocks[index].callsFootnotes {
        blocks[index] = blocks[index].changingTexts(change)
      }
    }
    change(&body)
    for index in appendices.indices { change(&appendices[index].blocks) }
    for index in recipients.indices { recipients[index].text = recipients[index].text.typingCalls }
    footnotes = numbered
  }
}

extension Inlines {
  static func typedCall(of id: String) -> String { "[^\(id)]" }

  /// As it was typed, for places where no note can be called.
  var typingCalls: Inlines {
    Inlines(runs.map { $0.style.contains(.footnote) ? Run(Self.typedCall(of: $0.text)) : $0 })
  }
}
