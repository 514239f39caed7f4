import Ingest
import PlanModel
import SourceText
import TestSupport
import Testing
import Workspace
import YAMLTree

/// What is written is the directive that was read, and passes the check.
@Suite struct DirectiveYAMLTests {
  private static let text = """
    |
    **ỦY BAN NHÂN DÂN**
    TỈNH HÀ GIANG
    |
    **CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM**
    Độc lập - Tự do - Hạnh phúc
    |
    |
    Số: 15/KH-UBND
    |
    *Hà Giang, ngày 09 tháng 3 năm 2025*
    |

    **KẾ HOẠCH**

    Phát triển thư viện: "sách cho em" #1 năm 2025

    Căn cứ Luật Thư viện;

    Thực hiện Quyết định số 05/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành kế hoạch như sau:

    1. Sở Nội vụ

    a) Chủ trì, phối hợp với Sở Tài chính, các cơ quan, đơn vị có liên quan lập danh sách các thư viện xã còn thiếu sách, gửi về Ủy ban nhân dân tỉnh trước ngày 15/4/2025.

    Danh sách ghi rõ: tên thư viện; số sách.

    b) - Không để xảy ra sai sót: {kiểm tra} & [đối chiếu], 100% hồ sơ; yes: no

    2. Giao Sở Y tế báo cáo định kỳ hằng quý./.

    |
    Nơi nhận:
    - Như trên;
    - Lưu: VT, TH^(05).
    |
    **TM. ỦY BAN NHÂN DÂN**
    KT. CHỦ TỊCH
    PHÓ CHỦ TỊCH
    **Lò Văn An**
    |
    """

  private func reread(_ yaml: String) throws -> Directive {
    let parse = parseYAML(SourceFile(path: "directive.yaml", text: yaml))
    #expect(parse.diagnostics.isEmpty, "\(yaml)")
    let root = try #require(parse.document?.root)
    #expect(fileKind(of: root) == .directive)
    let decoded = decode(Directive.self, from: root)
    #expect(decoded.diagnostics.isEmpty, "\(decoded.diagnostics.map(\.message.vi)) \(yaml)")
    return decoded.value
  }

  /// All that a directive says, as one looks at it.
  private func content(_ directive: Directive) -> [String?] {
    var lines: [String?] = [
      directive.kind?.value.name, directive.number?.value, directive.date.map { "\($0.value)" },
      directive.place?.value,
      directive.nationalTitle?.value, directive.issuer?.value.id, directive.issuerName?.value,
      directive.superior?.value,
      directive.subject?.value, directive.sourceText?.value,
    ]
    lines += (directive.addressees + directive.recipients).map { $0.text?.value }
    lines += (directive.bases + directive.opening + directive.closing + directive.footnotes + directive.frame)
      .map(\.value)
    for point in directive.allPoints {
      lines += [point.id?.value.value, point.marker?.value, point.text?.value, point.deadlineWords?.value]
      lines +=
        [point.deadline?.value.text] + point.assigneeNames.map(\.value) + point.partnerNames.map(\.value)
      for duty in point.duties {
        lines += [duty.verb?.value.id, duty.quote?.value, duty.status?.value.rawValue]
      }
    }
    for signature in directive.signatures {
      lines += [
        signature.onBehalfOf?.value, signature.deputyFor?.value, signature.title?.value,
        signature.name?.value,
      ]
    }
    for citation in directive.citations {
      lines += [citation.kind?.value, citation.number?.value, citation.issuer?.value]
    }
    for task in directive.appendixTasks {
      lines += [task.point?.value.value, task.text?.value, task.lead?.value]
    }
    return lines
  }

  @Test func isReadBackUnchanged() throws {
    let imported = try imported(Self.text, "a.md")
    let again = try reread(imported.yaml(from: "a.md"))
    #expect(content(again) == content(imported.directive))
    #expect(again.allPoints.count == 4)
  }

  @Test func isLaidOutForAPerson() throws {
    let yaml = try imported(Self.text, "a.md").yaml(from: "công văn.md")
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 120 })
    #expect(yaml.hasPrefix("# Kế hoạch 15/KH-UBND, nhập từ công văn.md."))
    #expect(yaml.contains("\nngày: 2025-03-09\n"))
    #expect(yaml.contains("  - mã: \"1\"\n    dấu: \"1.\"\n"))
    #expect(yaml.contains("thời hạn: trước 2025-04-15"))
    #expect(yaml.hasSuffix("\n") && !yaml.hasSuffix("\n\n"))
  }

  /// The file passes the check; what the original itself has wrong is no error.
  @Test(arguments: [text, "1. Một.\n\n3. Ba.\n\na) x\n\na) y", "Kính gửi: Sở Y tế\n\nGiao Sở Y tế báo cáo."])
  func passesTheCheck(_ text: String) throws {
    let yaml = try imported(text, "a.md").yaml(from: "a.md")
    let date = try #require(SystemWorld.clockDate)
    let workspace = Workspace(world: MemoryWorld(["directive.yaml": yaml], today: date))
    let found = workspace.check(["directive.yaml"]).diagnostics
    #expect(found.filter { $0.severity == .error }.isEmpty, "\(found.map(\.message.vi)) \(yaml)")
  }

  /// Any text survives being written and read.
  @Test(arguments: 0..<60)
  func anyTextSurvives(_ seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "Sở", "Nội", "vụ", ":", "#", "-", "'", "\"", "«", "»", "&", "*x", "{", "}", "[", "]", ",", "|", ">",
      "%", "@", "`", "?",
      "!", "yes", "123", "1.2", "…", "\\", "/", "Đ", "x:", "---", "~", "null", "ề", "🙂",
    ]
    func words() -> String {
      (0...random.number(below: 40)).map { _ in random.pick(pieces) }.joined(
        separator: random.number(below: 3) == 0 ? "" : " ")
    }
    let text = "1. Giao \(words())\n\n2. Giao \(words())\n\n\(words())\n\n3. Báo cáo \(words())\n"
    let document = SourceDocument(
      text.split(separator: "\n").map { .paragraph(SourceParagraph(String($0))) }, footnotes: [words()])
    let imported = try importDirective(document, registry: Registry())
    #expect(content(try reread(imported.yaml(from: words()))) == content(imported.directive))
  }

  @Test func theSourceHoldsEveryWordOfThePoints() throws {
    let directive = try imported(Self.text, "a.md").directive
    let source = try #require(directive.sourceText?.value)
    for text in directive.allPoints.compactMap({ $0.text?.value }) + directive.bases.map(\.value)
      + directive.opening.map(\.value)
    {
      for paragraph in text.split(separator: "\n") { #expect(source.contains(paragraph)) }
    }
  }

  @Test func jsonHasTheDocumentedShape() throws {
    let json = try imported(Self.text, "a.md").json(.vi)
    guard case .object(let members) = json else { return }
    #expect(
      members.map(\.name) == [
        "version", "kind", "number", "date", "place", "issuer", "superior", "subject", "addressees", "points",
        "recipients",
        "signer", "warnings",
      ])
    #expect(json["superior"] == .null)
    guard case .array(let points) = json["points"] else { return }
    #expect(points.count == 4)
    #expect(points[0]["parent"] == .null && points[1]["parent"] == .string("1"))
    #expect(points[1]["deadline"]?["iso"] == .string("2025-04-15"))
    #expect(points[2]["deadline"] == .null)
    #expect(json["signer"]?["authority"] == .string("TM. ỦY BAN NHÂN DÂN"))
    #expect(json["signer"]?["title"] == .string("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"))
  }
}
