import Expressions
import SourceText
import Testing

@Suite("Problems: their places, words and remedies")
struct DiagnosticTests {
  @Test(arguments: ExpressionDiagnostics.all.indices)
  func theWrongExampleIsFoundAndTheRightOneIsClean(number: Int) {
    let kind = ExpressionDiagnostics.all[number]
    #expect(kind.code.hasPrefix("KH06"))
    guard !kind.wrong.isEmpty else { return }
    #expect(
      templateProblems(kind.wrong).contains { $0.code == kind.code },
      "\(templateProblems(kind.wrong).map(\.code))")
    #expect(templateProblems(kind.right).isEmpty, "\(templateProblems(kind.right).map(\.message.en))")
  }

  @Test func codesAreUnique() {
    #expect(Set(ExpressionDiagnostics.all.map(\.code)).count == ExpressionDiagnostics.all.count)
  }

  private func templateProblems(_ text: String) -> [ExpressionProblem] {
    let (template, syntax) = parseTemplateText(text)
    guard let template else { return syntax }
    let (checked, problems) = check(template, in: .sample)
    guard let checked, case .failure(let problem) = checked.evaluate(Self.bindings) else { return problems }
    return [problem.problem]
  }

  private static let bindings = Bindings([
    .integer(2021), .integer(3), .money(5), .decimal(Decimal(1)), .text("Sở"), .boolean(true), .date(18_767),
    .list([]),
    .list([]),
    .record(
      RecordValue(
        type: "agency", fields: [.text("a"), .text("A"), .text("tỉnh"), .integer(5), .absent, .absent])),
    .list([]), .map(MapValue([])), .absent, .absent, .duration(3),
  ])

  /// A marked text: ⟦ and ⟧ stand around what the problem must point at.
  @Test(arguments: [
    ("năm + ⟦⟧", "KH0600"), ("⟦⟧", "KH0600"), ("năm ⟦số_lượng⟧", "KH0600"), ("⟦(⟧năm + 1", "KH0600"),
    ("(năm⟦,⟧ 1)", "KH0600"),
    ("năm ⟦và⟧ khẩn", "KH0600"), ("khẩn ? 1⟦⟧", "KH0600"), ("khẩn ? khẩn ⟦?⟧ 1 : 2 : 3", "KH0600"),
    ("!⟦-⟧năm", "KH0600"),
    ("năm.⟦⟧", "KH0600"), ("năm.⟦in⟧", "KH0600"), ("size(năm, ⟦)⟧", "KH0600"), ("[1 ⟦2⟧]", "KH0600"),
    ("{1⟦}⟧", "KH0600"), ("năm ⟦}⟧", "KH0600"), ("1 + ⟦*⟧ 2", "KH0600"), ("tên.⟦(⟧1)", "KH0600"),
    ("tên_cơ_quan ⟦=⟧ 'a'", "KH0602"), ("khẩn ⟦&⟧ khẩn", "KH0602"), ("⟦“⟧a”", "KH0602"),
    ("năm ⟦–⟧ 1", "KH0602"),
    ("năm⟦\u{A0}⟧+ 1", "KH0602"), ("⟦#⟧", "KH0602"), ("⟦12a⟧", "KH0602"), ("⟦1năm⟧", "KH0602"),
    ("năm ⟦≤⟧ 3", "KH0602"),
    ("⟦'⟧abc", "KH0603"), ("'a⟦\\q⟧b'", "KH0603"), ("'⟦\\u12⟧'", "KH0603"), ("'⟦\\ud800⟧'", "KH0603"),
    ("⟦\"\"\"⟧abc\"\"", "KH0603"),
    ("'⟦\\ế⟧'", "KH0603"),
    ("⟦9223372036854775808⟧", "KH0604"), ("⟦1.0000000001⟧", "KH0604"), ("1 + ⟦1u⟧", "KH0606"),
    ("⟦b'a'⟧", "KH0606"),
    ("tên⟦{⟧a: 1}", "KH0606"), ("⟦dyn⟧(1)", "KH0606"), ("⟦for⟧ + 1", "KH0607"),
    ("1 + ⟦nam_nay⟧", "KH0610"), ("⟦size⟧", "KH0610"), ("đơn_vị.⟦ten_⟧", "KH0611"),
    ("ngày_ký.⟦giờ⟧", "KH0611"),
    ("danh_sách.⟦tên⟧", "KH0611"), ("⟦bằng_chu⟧(1)", "KH0612"), ("danh_sách.⟦fitler⟧(x, true)", "KH0612"),
    ("⟦la_mã⟧(1, 2)", "KH0613"), ("⟦contains⟧(tên_cơ_quan, '')", "KH0613"), ("danh_sách.⟦map⟧(x)", "KH0613"),
    ("danh_sách.map(⟦1⟧, 2)", "KH0613"), ("has(⟦năm⟧)", "KH0613"), ("size(⟦năm⟧)", "KH0613"),
    ("⟦all⟧(x, true)", "KH0613"),
    ("năm ⟦+⟧ 'a'", "KH0614"), ("năm ⟦+⟧ 1.5", "KH0614"), ("đơn_giá ⟦+⟧ 1", "KH0614"),
    ("1 < 2 ⟦<⟧ 3", "KH0614"),
    ("ghi_chú ⟦==⟧ 'a'", "KH0614"), ("tên_cơ_quan ⟦==⟧ null", "KH0614"), ("'a' ⟦in⟧ tên_cơ_quan", "KH0614"),
    ("-⟦tên_cơ_quan⟧", "KH0614"),
    ("⟦năm⟧[0]", "KH0614"), ("ngày_ký ⟦+⟧ 3", "KH0614"), ("đơn_vị ⟦<⟧ đơn_vị", "KH0614"),
    ("⟦năm⟧ ? 1 : 2", "KH0615"), ("khẩn && ⟦năm⟧", "KH0615"), ("danh_sách[⟦'a'⟧]", "KH0615"),
    ("{⟦1.5⟧: 1}", "KH0615"),
    ("ghi_chú.orValue(⟦1⟧)", "KH0615"), ("⟦năm⟧.all(x, true)", "KH0615"), ("[?⟦năm⟧]", "KH0615"),
    ("khẩn ? 1 : ⟦'a'⟧", "KH0616"), ("[1, ⟦'a'⟧]", "KH0616"), ("{'a': 1, 'b': ⟦'c'⟧}", "KH0616"),
    ("{'a': 1, ⟦'a'⟧: 2}", "KH0617"),
    ("ngày(⟦tên_cơ_quan⟧)", "KH0619"), ("ngày(⟦'2021-02-30'⟧)", "KH0619"), ("'a'.matches(⟦'('⟧)", "KH0619"),
    ("duration(⟦'36h'⟧)", "KH0619"),
    ("1 + ⟦100 / số_lượng⟧", "KH0620"), ("⟦đơn_vị.điện_thoại⟧ + 'a'", "KH0622"),
  ])
  func pointsAtTheBytes(marked: String, code: String) throws {
    let bytes = Array(marked.utf8)
    let (open, close) = (Array("⟦".utf8), Array("⟧".utf8))
    let start = try #require(bytes.indices.first { bytes[$0...].starts(with: open) })
    let end = try #require(bytes.indices.first { bytes[$0...].starts(with: close) }) - open.count
    let text = marked.replacing("⟦", with: "").replacing("⟧", with: "")
    let found = problems(of: text)
    #expect(found.map(\.code) == [code], "\(found.map(\.message.en))")
    #expect(found.first?.range == start..<end, "\(found.map(\.message.en))")
  }

  @Test(arguments: [
    ("số_luong + 1", "số_lượng"), ("so_lượn + 1", "số_lượng"), ("đơn_vị.capp", "cấp"),
    ("bằng_chư(1)", "bằng_chữ"),
    ("danh_sách.fillter(x, true)", "filter"), ("các_đơn_vị.map(đv, dv.tên)", "đv"),
    ("ngày_ký.thang_", "tháng"),
    ("năm = 2021", "=="), ("khẩn và khẩn", "&&"), ("khẩn hoặc khẩn", "||"),
  ])
  func suggestsWhatWasMeant(text: String, suggestion: String) {
    #expect(problems(of: text).first?.suggestions.first?.replacement == suggestion)
  }

  @Test func reportsEveryProblemOfAnExpressionAndEachOnce() {
    let found = problems(of: "a + b > 0 ? đơn_vị.x : danh_sách[0].y && khôngcó(1)")
    #expect(found.map(\.code) == ["KH0610", "KH0610", "KH0611", "KH0621", "KH0611", "KH0612"])
  }

  @Test func everyMessageIsInBothLanguages() {
    for text in ["a", "năm +", "1 + 'a'", "100 / số_lượng", "f(1)", "đơn_vị.x", "ngày('x')"] {
      for problem in problems(of: text) {
        #expect(
          !problem.message.vi.isEmpty && !problem.message.en.isEmpty
            && problem.message.vi != problem.message.en)
      }
    }
  }

  @Test func namesAreFoundWithoutDiacriticsAndInDecomposedForm() {
    for text in ["so_luong", "don_vi.ten", "đơn_vị.name", "year", "bang_chu(nam)", "tên_cơ_quan".decomposed] {
      #expect(problems(of: text).isEmpty, "\(text)")
    }
  }

  @Test func resultIsHeldAgainstWhatThePlaceNeeds() {
    func codes(_ text: String, _ type: ExpressionType) -> [String] {
      guard let tree = parseExpression(text).tree else { return [] }
      return check(tree, in: .sample, expecting: type).problems.map(\.code)
    }
    #expect(codes("năm", .boolean) == ["KH0615"])
    #expect(codes("năm", .integer(2000...2100)) == [])
    #expect(codes("năm", .integer(2000...2050)) == ["KH0623"])
    #expect(codes("[]", .list(.text)) == [])
    #expect(codes("năm > 2050 ? 2050 : năm", .integer(2000...2050)) == [])
  }
}

extension String {
  /// The letters with their marks as code points of their own, as macOS names files.
  fileprivate var decomposed: String {
    let table: [Character: String] = ["ê": "e\u{302}", "ơ": "o\u{31B}"]
    return map { table[$0] ?? String($0) }.joined()
  }
}
