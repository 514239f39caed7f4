internal import OfficialDocument
internal import PlanModel
internal import VietnameseText

/// One field of the record: its name and greatest length in the decree, and what stands in it.
struct RecordField {
  enum Content {
    /// At most so many characters.
    case text(String?, limit: Int)
    /// At most so many digits.
    case number(Int?, digits: Int)
    case group([RecordField])
    case groups([[RecordField]])
  }

  let name: String
  let content: Content

  init(_ name: String, _ content: Content) {
    self.name = name
    self.content = content
  }
}

extension OutgoingRecord {
  /// All fields in the order of the decree; the JSON text and the check of lengths follow from this table.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục VI, mục I (names, types and lengths). The values of `Priority` are practice:
  /// the decree gives only its length.
  var fields: [RecordField] {
    [
      RecordField(
        "FileCode",
        .group([
          RecordField("OrganId", .text(sender.id, limit: 13)),
          RecordField("FileCatalog", .number(fileYear, digits: 4)),
          RecordField("FileNotation", .text(fileNotation, limit: 20)),
        ])),
      RecordField("DocOrdinal", .number(ordinal, digits: 3)),
      RecordField("TypeName", .text(kindName, limit: 100)),
      RecordField("CodeNumber", .text(number, limit: 11)),
      RecordField("CodeNotation", .text(symbol, limit: 30)),
      RecordField("IssuedDate", .text(issued.map { $0.numeric(separator: "/") }, limit: 10)),
      RecordField("OrganName", .text(sender.name, limit: 200)),
      RecordField("Subject", .text(subject, limit: 500)),
      RecordField("Language", .text(language, limit: 30)),
      RecordField("PageAmount", .number(pageCount, digits: 3)),
      RecordField("Description", .text(note, limit: 500)),
      RecordField(
        "SignerInfo",
        .group([
          RecordField("Position", .text(signerLines.isEmpty ? nil : position, limit: 100)),
          RecordField("FullName", .text(signerName, limit: 50)),
        ])),
      RecordField(
        "To",
        .groups(
          receivers.map {
            [
              RecordField("OrganId", .text($0.id, limit: 13)),
              RecordField("OrganName", .text($0.name, limit: 200)),
            ]
          })),
      RecordField("Priority", .number(urgency.map(\.rank), digits: 1)),
      RecordField("IssuedAmount", .number(copies, digits: 3)),
      RecordField("DueDate", .text(due.map { $0.numeric(separator: "/") }, limit: 10)),
    ]
  }

  var position: String { signerLines.joined(separator: " - ") }

  /// `Kế hoạch`, as the record names the kind.
  var kindName: String { capitalizingFirst(kind.name) }
}
