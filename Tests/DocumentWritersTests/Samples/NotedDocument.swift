import OfficialDocument

/// The issued plan with everything that a first page can have, and notes in its body and in a table.
let markedPlan: OfficialDocument = {
  var plan = issuedPlan
  plan.circulation = .internalOnly
  plan.contact = ContactLine(
    address: "Số 900, đường Võ Nguyên Giáp, tỉnh Điện Biên", email: "so@dienbien.gov.vn",
    website: "so.dienbien.gov.vn", phone: "0215.3835.666", fax: "0215.3835.777")
  plan.drafting = DraftingMark(initials: "NDH", copies: 30)
  plan.callNotes([
    "Sau đây gọi là Luật Báo chí.", "Ban hành kèm theo Công văn số 1457/UBND-KGVX & các phụ lục.",
    Inlines([Run("Diện tích tính bằng m"), Run("2", .superscript), Run(".")]),
    "Do Phòng Thông tin - Báo chí - Xuất bản biên soạn.",
  ])
  return plan
}()

extension OfficialDocument {
  /// Calls each note at the end of a text, one block after the other; the last of them in an appendix where there is one.
  mutating func callNotes(_ notes: [Inlines]) {
    let inBody = appendices.isEmpty ? notes.count : notes.count / 2
    footnotes = call(notes.prefix(inBody), after: 0, in: &body)
    for index in appendices.indices {
      footnotes += call(
        notes.dropFirst(footnotes.count), after: footnotes.count, in: &appendices[index].blocks)
    }
  }
}

/// Calls the notes, one a block, and gives those that are called.
private func call(_ notes: ArraySlice<Inlines>, after count: Int, in blocks: inout [Block]) -> [Footnote] {
  var called: [Footnote] = []
  for index in blocks.indices {
    let number = count + called.count + 1
    guard let text = notes.dropFirst(called.count).first, let noted = blocks[index].calling(number) else {
      continue
    }
    blocks[index] = noted
    called.append(Footnote(key: BlockKey("chú-thích/n\(number)"), text: text))
  }
  return called
}

extension Block {
  /// With the call of a note at the end of its text; nil where it has none.
  fileprivate func calling(_ number: Int) -> Block? {
    let call = Run(String(number), [.footnote, .superscript])
    switch content {
    case .paragraph(var paragraph):
      paragraph.text.runs.append(call)
      return Block(key: key, .paragraph(paragraph))
    case .numbered(var item):
      item.text.runs.append(call)
      return Block(key: key, .numbered(item))
    case .table(var table):
      guard let row = table.rows.firstIndex(where: { !$0.isGroup && !$0.cells.isEmpty }) else { return nil }
      table.rows[row].cells[0].runs.append(call)
      return Block(key: key, .table(table))
    }
  }
}
