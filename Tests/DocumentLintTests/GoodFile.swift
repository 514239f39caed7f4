import DocumentLint
import DocumentWriters
import Foundation
import OOXML
import OfficialDocument
import PlanModel
import SourceText
import Testing
import VietnameseText
import Workspace

/// Word files that the program writes from the plans it ships, as good ones to plant mistakes in.
enum GoodFile {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let plans = [
    "bao-cao-ket-qua", "cong-van-bao-chi", "cong-van-gui-ke-hoach", "plan", "thong-bao-hoi-nghi",
  ]

  static func path(_ plan: String) -> String {
    root.appendingPathComponent("plans/1457-ubnd-kgvx/\(plan).yaml").path
  }

  static func workspace() throws -> Workspace {
    let today = try #require(CalendarDate(year: 2021, month: 6, day: 1))
    return Workspace(world: SystemWorld(today: today))
  }

  /// The document of a shipped plan; issued, it has a number and a day.
  static func document(_ plan: String, isIssued: Bool) throws -> OfficialDocument? {
    guard var document = try workspace().compose(path(plan)).document else { return nil }
    if isIssued {
      document.letterhead.number.number = "05"
      document.letterhead.placeAndDate.day = document.letterhead.placeAndDate.month == 12 ? 30 : 8
    }
    return document
  }

  /// The shipped plan with everything that a first page can have, and a note.
  static let marked: OfficialDocument? = {
    guard var document = try? document("plan", isIssued: true),
      let place = document.body.firstIndex(where: { if case .paragraph = $0.content { true } else { false } }
      ),
      case .paragraph(var paragraph) = document.body[place].content
    else { return nil }
    paragraph.text.runs.append(Run("1", [.footnote, .superscript]))
    document.body[place].content = .paragraph(paragraph)
    document.footnotes = [Footnote(key: "chú-thích/luật", text: "Sau đây gọi là Luật Báo chí.")]
    document.circulation = .internalOnly
    document.urgency = .urgent
    document.drafting = DraftingMark(initials: "NDH", copies: 30)
    document.contact = ContactLine(
      address: "Số 900, đường Võ Nguyên Giáp, tỉnh Điện Biên", email: "so@dienbien.gov.vn", website: nil,
      phone: "0215.3835.666", fax: nil)
    return document
  }()

  static func bytes(_ document: OfficialDocument, digest: String? = "0") throws -> [UInt8] {
    try DOCXWriter(options: DOCXOptions(planDigest: digest)).file(document).bytes
  }

  static func findings(_ bytes: [UInt8]) throws -> [Diagnostic] {
    lint(try WordFileReader.read(bytes, path: "a.docx", firstID: FileID(1)).get()).diagnostics
  }
}

/// The parts of a Word file, to be changed one by one.
struct Parts {
  private(set) var names: [String] = []
  private var texts: [String: String] = [:]

  init(_ bytes: [UInt8]) throws {
    let archive = try ZipArchive(bytes)
    for entry in archive.entries {
      names.append(entry.name)
      texts[entry.name] = String(decoding: try archive.read(entry), as: UTF8.self)
    }
  }

  subscript(name: String) -> String {
    get { texts[name] ?? "" }
    set {
      if texts[name] == nil { names.append(name) }
      texts[name] = newValue
    }
  }

  mutating func remove(_ name: String) {
    names.removeAll { $0 == name }
    texts[name] = nil
  }

  /// Replaces the first occurrence of a text that must be there.
  mutating func replace(_ old: String, _ new: String, in part: String = "word/document.xml") throws {
    guard let range = self[part].range(of: old) else { throw Missing(text: old, part: part) }
    self[part].replaceSubrange(range, with: new)
  }

  struct Missing: Error {
    var text: String
    var part: String
  }

  var bytes: [UInt8] {
    get throws {
      var zip = ZipWriter()
      for name in names { try zip.add(name, Array((texts[name] ?? "").utf8)) }
      return zip.finish()
    }
  }
}
