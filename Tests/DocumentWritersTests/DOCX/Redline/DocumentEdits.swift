import OfficialDocument
import TestSupport

/// Makes a second version of a document, with a few edits of every kind.
struct DocumentEdits {
  private var generator: SeededGenerator
  private var nextKey = 0

  init(seed: Int) { generator = SeededGenerator(seed: seed) }

  mutating func edited(_ document: OfficialDocument) -> OfficialDocument {
    var result = document
    if chance(2) { result.letterhead.number.number = String(generator.number(below: 2000)) }
    if chance(3) { result.letterhead.placeAndDate.day = 1 + generator.number(below: 28) }
    if chance(3), var title = result.title {
      title.subject = edited(title.subject)
      result.title = title
    }
    edit(&result.recipients) { editing, recipient in Recipient(editing.edited(recipient.text)) }
    edit(&result.addressees) { editing, name in editing.edited(name) }
    edit(&result.signatures) { editing, signature in
      Signature(titleLines: signature.titleLines.map { editing.edited($0) }, name: "Nguyễn Văn An")
    }
    edit(&result.body) { editing, block in editing.edited(block) }
    for index in result.appendices.indices {
      edit(&result.appendices[index].blocks) { editing, block in editing.edited(block) }
    }
    edit(&result.appendices) { editing, appendix in
      var appendix = appendix
      appendix.title = editing.edited(appendix.title)
      return appendix
    }
    return result
  }

  /// Drops, moves, repeats and edits items, mostly at the ends, where tracked changes are hardest.
  private mutating func edit<Item>(
    _ items: inout [Item], _ change: (inout DocumentEdits, Item) -> Item
  ) {
    for _ in 0..<generator.number(below: 4) where !items.isEmpty {
      let place = chance(3) ? items.count - 1 : generator.number(below: items.count)
      switch generator.number(below: 6) {
      case 0: items.remove(at: place)
      case 1:
        let item = items.remove(at: place)
        items.insert(item, at: generator.number(below: items.count + 1))
      case 2: items.insert(change(&self, items[place]), at: place)
      case 3: items.append(change(&self, items[place]))
      default: items[place] = change(&self, items[place])
      }
    }
  }

  private mutating func edited(_ block: Block) -> Block {
    var key = block.key
    if chance(4) {
      nextKey += 1
      key = BlockKey("mới/\(nextKey)-tên")
    }
    switch block.content {
    case .paragraph(var paragraph):
      paragraph.text = edited(paragraph.text)
      return Block(key: key, .paragraph(paragraph))
    case .numbered(var item):
      item.text = edited(item.text)
      if chance(4) { item.level = generator.pick(NumberingLevel.allCases) }
      return Block(key: key, .numbered(item))
    case .table(var table):
      edit(&table.rows) { editing, row in
        var row = row
        row.cells = row.cells.map { editing.edited($0) }
        return row
      }
      return Block(key: key, .table(table))
    }
  }

  private mutating func edited(_ text: Inlines) -> Inlines {
    Inlines(text.runs.map { run in chance(2) ? Run(edited(run.text), run.style) : run })
  }

  private mutating func edited(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for _ in 0..<generator.number(below: 3) where !words.isEmpty {
      let place = generator.number(below: words.count)
      switch generator.number(below: 4) {
      case 0: words.remove(at: place)
      case 1: words.insert(generator.pick(RandomDocument.plainWords), at: place)
      default: words[place] = generator.pick(RandomDocument.plainWords)
      }
    }
    return words.joined(separator: " ")
  }

  private mutating func chance(_ times: Int) -> Bool { generator.number(below: times) == 0 }
}
