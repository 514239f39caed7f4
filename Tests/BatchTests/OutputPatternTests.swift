import Batch
import PlanModel
import SourceText
import Testing
import YAMLTree

@Suite struct OutputPatternTests {
  @Test func takesThePatternApart() throws {
    let pattern = try OutputPattern("out/2021/{huyện}/{Mã}-{huyen}.docx")
    #expect(pattern.folder == "out/2021")
    #expect(pattern.columns == ["huyện", "Mã"])
    #expect(pattern.ending == "docx")
    #expect(try OutputPattern("{mã}.docx").folder == ".")
    #expect(try OutputPattern("/{mã}").folder == "/")
    #expect(try OutputPattern("/{mã}").ending == nil)
  }

  static let wrong = [
    ("out/thư.docx", "cùng một tên tệp"), ("out/{mã.docx", "ngoặc nhọn"), ("out/mã}.docx", "ngoặc nhọn"),
    ("out/{}.docx", "ngoặc nhọn"), ("out/{ - }.docx", "ngoặc nhọn"), ("out/{a{b}}.docx", "ngoặc nhọn"),
    ("{mã}//a.docx", "không tên"), ("{mã}/", "không tên"),
  ]

  @Test(arguments: wrong) func tellsWhatIsWrongWithAPattern(_ text: String, _ message: String) {
    var found: OutputPatternError?
    do throws(OutputPatternError) { _ = try OutputPattern(text) } catch { found = error }
    #expect(found?.message.vi.contains(message) == true)
  }

  /// The path of the only row of a table whose column «mã» says something, or what is wrong with it.
  private func path(_ value: String, pattern: String = "out/{mã}.docx") throws -> Result<String, RowNameError>
  {
    var diagnostics: [Diagnostic] = []
    let quoted = "\"" + value.replacing("\"", with: "\"\"") + "\""
    let source = SourceFile(id: FileID(0), path: "rows.csv", text: "mã,x\n\(quoted),1\n")
    let read = DataTable(source, &diagnostics)
    let table = try #require(read)
    let columns = DataColumns(
      table, plan: Plan(), template: Template(), pattern: try OutputPattern(pattern), &diagnostics)
    var rows = table.rows
    let row = rows.next(&diagnostics)
    return columns.path(of: try #require(row))
  }

  static let names = [
    ("0001", "0001.docx"), ("Sở Y tế", "Sở Y tế.docx"), ("Sơ\u{309} Y tê\u{301}", "Sở Y tế.docx"),
    ("  1  ", "1.docx"), ("a.b", "a.b.docx"), ("COM10", "COM10.docx"), ("xã CON", "xã CON.docx"),
    (String(repeating: "ữ", count: 83), String(repeating: "ữ", count: 83) + ".docx"),
  ]

  @Test(arguments: names) func makesANameOfACell(_ value: String, _ name: String) throws {
    let path = try path(value).get()
    #expect(Array(path.utf8) == Array(name.utf8))
  }

  static let refused = [
    ("", "trống"), ("..", "dấu chấm"), ("../1", "«/»"), ("a/b", "«/»"), ("/etc/passwd", "«/»"),
    ("a\\b", "«\\»"), ("a\u{0}b", "U+0000"), ("a\nb", "U+000A"), ("a\u{7F}", "U+007F"),
    ("x\u{202E}cod", "U+202E"), ("x\u{FEFF}y", "U+FEFF"), ("-rf", "dấu trừ"), (".htaccess", "dấu chấm"),
    ("CON", "Windows giữ riêng tên «CON»"), ("nul", "«NUL»"), ("lpt1.txt", "«LPT1»"), ("aux ", "«AUX»"),
    ("a:b", "«:»"), ("a*", "«*»"), ("a?", "«?»"), ("a\"b", "«\"»"), ("<a>", "«<»"), ("a|b", "«|»"),
    (String(repeating: "ữ", count: 84), "257 byte"),
  ]

  @Test(arguments: refused) func refusesACellThatIsNoName(_ value: String, _ message: String) throws {
    switch try path(value) {
    case .success(let path): Issue.record("\(path) is taken for a name")
    case .failure(let error):
      #expect(error.diagnostic.code == "KH0692")
      #expect(error.diagnostic.message.vi.contains(message), "\(error.diagnostic.message.vi)")
      #expect(error.diagnostic.message.vi.hasPrefix("hàng 2"))
    }
  }

  @Test func noPartOfAPathLeavesItsFolder() throws {
    #expect(throws: RowNameError.self) { try path("..", pattern: "out/{mã}/thư.docx").get() }
    #expect(throws: RowNameError.self) { try path(".", pattern: "out/{mã}{mã}/thư.docx").get() }
    #expect(try path("a", pattern: "out/{mã}/{mã}.docx").get() == "a/a.docx")
  }

  @Test func namesThatDifferInCaseOrCompositionAreOne() {
    #expect(NameRegister.areSame("Thư.docx", "thư.DOCX"))
    #expect(NameRegister.areSame("Sở", "Sơ\u{309}"))
    #expect(!NameRegister.areSame("so", "sở"))
  }
}
