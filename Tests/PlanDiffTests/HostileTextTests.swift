import Foundation
import PlanDiff
import SourceText
import TestSupport
import Testing

/// What people write in a plan can never act where a report is shown.
@Suite struct HostileTextTests {
  static let attacks = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"x", "' onclick='x",
    "</del></td></table>",
    "@admin xem #12", "![x](http://x.vn/a.png)", "[x](javascript:alert(1))", "| a | b |", "```\n# đầu\n```",
    "````", "~~~",
    "- [ ] việc", "# tiêu đề", "**đậm**", "`mã`", "www.x.vn", "https://x.vn", "a@b.vn", "&lt;b&gt;", "$x$",
    "\\`x\\`",
    "\u{1B}[31mđỏ\u{1B}[0m", "\u{202E}ngược\u{202C}", "\r\n::error::x", "%0A::error::x", "<!-- -->", "]]>",
    "{{x}}",
    "\u{0007}chuông",
  ]

  static func reports(_ attack: String) throws -> DifferenceReport {
    var old = PlanText()
    old.bases = []
    var random = SeededGenerator(seed: 1)
    old.activities = (0..<3).map { PlanText.activity($0, &random) }
    old.activities[0].name = "Tên cũ của việc này là \(attack) và thêm"
    old.activities[0].id = "H-1"
    var new = old
    new.activities[0].name = "Tên cũ của việc này là \(attack) và bớt \(attack)"
    new.activities[0].lead = attack
    new.activities[1].id = attack
    new.activities[2].deadline = attack
    new.recipients.append(attack)
    new.subject = attack
    return DifferenceReport(files: [
      compare(try version(old.yaml, attack), try version(new.yaml, attack, id: 1))
    ])
  }

  @Test(arguments: attacks)
  func pagesHoldNothingButTheirOwnTags(_ attack: String) throws {
    let html = DifferenceFormat.html.write(try Self.reports(attack), DifferenceStyle())
    let tags = try NSRegularExpression(pattern: "<[^>]*>").matches(
      in: html, range: NSRange(html.startIndex..., in: html)
    )
    .compactMap { Range($0.range, in: html).map { String(html[$0]) } }
    let own = [
      "!DOCTYPE", "html", "head", "meta", "title", "style", "body", "h1", "h2", "form", "label", "input",
      "section", "p",
      "table", "thead", "tbody", "tr", "th", "td", "small", "del", "ins", "br",
    ]
    for tag in tags {
      let name = tag.drop { "</".contains($0) }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
      #expect(own.contains(String(name)), "\(tag)")
      #expect(
        !tag.contains("on")
          || !tag.lowercased().contains("onclick") && !tag.lowercased().contains("onerror")
            && !tag.lowercased().contains("onmouse")
      )
    }
    #expect(!html.contains("\u{1B}") && !html.contains("\u{202E}"))
  }

  @Test(arguments: attacks)
  func markdownShowsItAsItIs(_ attack: String) throws {
    let markdown = DifferenceFormat.markdown.write(try Self.reports(attack), DifferenceStyle())
    var fence: String?
    for line in markdown.components(separatedBy: "\n") {
      if let open = fence {
        if line == open { fence = nil }
        continue
      }
      if line.hasPrefix("```") {
        fence = String(line.prefix { $0 == "`" })
        continue
      }
      let plain = line.replacingOccurrences(of: "<!-- -->", with: "\u{0}")
      for own in ["<details>", "</details>", "<summary>", "</summary>"] where line.hasPrefix("<") {
        #expect(line.contains("details") || !line.contains(own))
      }
      #expect(!plain.hasPrefix("<") || plain.contains("details"), "\(line)")
      let tail = plain.drop { $0 == "<" || "details>summary/biêntậpchđổy ".contains($0) }
      #expect(!tail.contains("<script") && !tail.contains("<img"))
      // A mention or a reference needs its sign right before a letter or digit.
      #expect(plain.range(of: "@[A-Za-z]", options: .regularExpression) == nil, "\(line)")
      #expect(plain.range(of: "#[0-9]", options: .regularExpression) == nil, "\(line)")
      #expect(plain.range(of: "https?://", options: .regularExpression) == nil, "\(line)")
      #expect(plain.range(of: #"(^|[^\\])\]\("#, options: .regularExpression) == nil, "\(line)")
      #expect(plain.range(of: #"(^|[^\\])`"#, options: .regularExpression) == nil, "\(line)")
    }
    #expect(fence == nil, "every fence is closed")
  }

  @Test(arguments: attacks)
  func terminalsAndWorkflowsGetOneLineForEachChange(_ attack: String) throws {
    let report = try Self.reports(attack)
    let text = DifferenceFormat.text.write(report, DifferenceStyle())
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!text.contains("\u{202E}"))
    let commands = DifferenceFormat.github.write(report, DifferenceStyle())
    for line in commands.components(separatedBy: "\n").dropLast() {
      #expect(line.range(of: "^::(error|warning|notice) ", options: .regularExpression) != nil, "\(line)")
    }
    #expect(commands.components(separatedBy: "\n").count == report.changes.count + 1)
  }

  @Test(arguments: attacks)
  func jsonGivesItBack(_ attack: String) throws {
    let report = try Self.reports(attack)
    let json = try JSONSerialization.jsonObject(
      with: Data(DifferenceFormat.json.write(report, DifferenceStyle()).utf8))
    let object = try #require(json as? [String: Any])
    let changes = try #require(object["changes"] as? [[String: Any]])
    #expect(changes.count == report.changes.count)
    #expect(changes.contains { ($0["new"] as? String).map { Array($0.utf8) == Array(attack.utf8) } ?? false })
  }
}
