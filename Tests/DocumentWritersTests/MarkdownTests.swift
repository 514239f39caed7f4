import DocumentWriters
import Foundation
import OfficialDocument
import Testing

@testable import func DocumentWriters.cleaned
@testable import func DocumentWriters.escapedMarkdown

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("a | b", #"a \| b"#),
    ("`lệnh`", #"\`lệnh\`"#),
    ("<script>", #"\<script\>"#),
    ("**đậm** _nghiêng_ ~xoá~", #"\*\*đậm\*\* \_nghiêng\_ \~xoá\~"#),
    ("[a](http://b.vn)", #"\[a\](http\://b.vn)"#),
    ("&amp; \\ $x$", #"\&amp; \\ \$x\$"#),
    ("vanthu@dienbien.gov.vn", #"vanthu\@dienbien.gov.vn"#),
    ("https://stttt.vn/a_b?x=1&y=2", #"https\://stttt.vn/a\_b?x=1\&y=2"#),
    ("www.dienbien.gov.vn lúc 8:00", #"www\.dienbien.gov.vn lúc 8:00"#),
    ("gửi @nguoidung", "gửi @&#8203;nguoidung"),
    ("@nguoidung", "@&#8203;nguoidung"),
    ("# mục", ##"\# mục"##),
    ("- gạch", #"\- gạch"#),
    ("+ cộng", #"\+ cộng"#),
    ("=== dòng", #"\=== dòng"#),
    ("1. khoản", #"1\. khoản"#),
    ("12) khoản", #"12\) khoản"#),
    ("1.1. tiết", #"1\.1. tiết"#),
    ("20/5/2021 - 1. a + b", "20/5/2021 - 1. a + b"),
    ("mục ##", ##"mục \#\#"##),
    ("a) điểm", "a) điểm"),
    ("", ""),
  ])
  func escapesWhatWouldBeMarkup(text: String, escaped: String) {
    #expect(escapedMarkdown(text, startsLine: true) == escaped)
  }

  @Test func leavesListMarksAloneWithinALine() {
    #expect(escapedMarkdown("- 1. a", startsLine: false) == "- 1. a")
  }

  @Test(arguments: [
    ([Run("a "), Run("đậm", .bold), Run(" b")], "a **đậm** b"),
    ([Run("a"), Run(" đậm ", .bold), Run("b")], "a **đậm** b"),
    ([Run("nghiêng", .italic), Run(" và "), Run("cả hai", [.bold, .italic])], "*nghiêng* và ***cả hai***"),
    ([Run("Yêu cầu:", .bold), Run("rõ")], "<strong>Yêu cầu:</strong>rõ"),
    ([Run("một"), Run("hai", .bold)], "một**hai**"),
    ([Run("một"), Run("«hai»", .italic)], "một<em>«hai»</em>"),
    ([Run("KGVX"), Run("(NDH)", .superscript)], "KGVX<sup>(NDH)</sup>"),
    ([Run("a", .bold), Run("b", .bold)], "**ab**"),
    ([Run("a", .bold), Run("b", .italic)], "<strong>a</strong><em>b</em>"),
    ([Run(" ", .bold), Run("a")], "a"),
  ])
  func marksStylesWhereMarksAreTaken(runs: [Run], written: String) {
    var document = letter1457
    document.body = [Block(key: "1", .paragraph(Paragraph(Inlines(runs))))]
    #expect(markdown(document).components(separatedBy: "\n").contains(written))
  }

  @Test(arguments: 0..<100)
  func leavesHostileTextInert(seed: Int) {
    var random = RandomDocument(seed: seed, isHostile: true)
    let document = random.document()
    for line in markdown(document).components(separatedBy: "\n") {
      let bare = withoutOwnMarks(line)
      #expect(
        !bare.contains { "`*_[]<>&|~$@".contains($0) }, "\(line)")
      #expect(!startsBlock(line), "\(line)")
    }
  }

  @Test(arguments: 0..<60)
  func givesEachTableRowTheSameNumberOfCells(seed: Int) {
    var random = RandomDocument(seed: seed, isHostile: true)
    let lines = markdown(random.document()).components(separatedBy: "\n")
    for table in lines.split(whereSeparator: { !isTableRow($0) }) {
      let counts = table.map { line in
        line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      }
      #expect(Set(counts).count == 1, "\(table.joined(separator: "\n"))")
      #expect(table.count > 1)
    }
  }
}

/// What is left of a line when escaped characters and the writer's own marks are taken out.
private func withoutOwnMarks(_ line: String) -> String {
  var rest = line.replacing(#/\\[^\p{L}\p{N}\s]/#.matchingSemantics(.unicodeScalar), with: "")
  rest = rest.replacing("@&#8203;", with: "")
  rest = rest.replacing(#/\[\^\d+\]/#.matchingSemantics(.unicodeScalar), with: "")
  rest = rest.replacing(#/</?(strong|em|sup)>/#.matchingSemantics(.unicodeScalar), with: "")
  rest = rest.replacing(#/\*{1,3}/#.matchingSemantics(.unicodeScalar), with: "")
  return isTableRow(line) ? rest.replacing("|", with: "") : rest
}

/// By its bytes, for a mark that stands first in a cell joins the space before it to one character.
private func isTableRow(_ line: String) -> Bool { line.utf8.starts(with: "| ".utf8) }

/// Whether a line that is no heading, table or rule of the writer's begins a block of Markdown.
private func startsBlock(_ line: String) -> Bool {
  if line == "---" || line.contains(#/^#{1,4} /#) || isTableRow(line) { return false }
  return line.contains(#/^ {0,3}([#>=+-]|\d{1,9}[.)]|`|~~~|    )/#)
}

/// The text that a reader sees, from the writer's Markdown.
func unmarked(_ text: String) -> String {
  var result = ""
  var rest = text.replacing("&#8203;", with: "").replacing(
    #/</?(strong|em|sup)>/#.matchingSemantics(.unicodeScalar), with: "")[...]
  while let character = rest.popFirst() {
    if character == "\\" {
      if let next = rest.popFirst() { result.append(next) }
    } else if character != "*" {
      result.append(character)
    }
  }
  return result
}
