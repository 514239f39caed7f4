import Expressions
import SourceText
import Testing

@Suite("Texts with ${...}")
struct TemplateTextTests {
  static let agency = Value.record(
    RecordValue(
      type: "agency",
      fields: [.text("so-tttt"), .text("Sở TT&TT"), .text("tỉnh"), .integer(5), .absent, .absent]))

  static let bindings = Bindings([
    .integer(2021), .integer(3), .money(1_500_000), Value.decimal(Decimal("12.5") ?? Decimal(0)), .text("Sở"),
    .boolean(true), .date(18_767), .list([.text("A"), .text("B"), .text("C")]), .list([]), agency,
    .list([agency, agency]),
    .map(MapValue([])), .absent, .absent, .duration(3),
  ])

  @Test(arguments: [
    ("không có gì", "không có gì"), ("", ""), ("Năm ${năm}.", "Năm 2021."), ("${năm}${năm}", "20212021"),
    ("$${năm} là ${ năm }", "${năm} là 2021"), ("giá 5$ hay $5, {a}", "giá 5$ hay $5, {a}"),
    ("$$$${x}", "$$${x}"),
    ("${ {'a': '}'}.a } xong", "} xong"), ("${'${năm}'}", "${năm}"), ("${\"}\" + '{'}", "}{"),
    ("${ngày_ký}", "20/5/2021"), ("${đơn_giá}", "1.500.000 đồng"), ("${tỷ_lệ}%", "12,5%"),
    ("${đơn_vị}", "Sở TT&TT"),
    ("${thời_gian}", "3 ngày"), ("${nối(các_đơn_vị)}", "Sở TT&TT và Sở TT&TT"),
    ("${nối(danh_sách)}", "A, B và C"),
    ("${năm // ghi chú\n}", "2021"), ("${khẩn ? 'Khẩn' : ''}", "Khẩn"),
    ("${'a\\}b'.size()}".replacing("\\", with: ""), "3"),
  ])
  func writes(text: String, result: String) throws {
    let (template, syntax) = parseTemplateText(text)
    let parsed = try #require(template, "\(syntax.map(\.message.en))")
    let (checked, problems) = check(parsed, in: .sample)
    let ready = try #require(checked, "\(problems.map(\.message.en))")
    #expect(try ready.evaluate(Self.bindings).get() == result)
  }

  @Test(arguments: [
    ("a ${năm", [2..<4], ["KH0601"]), ("${năm ${năm}", [0..<2], ["KH0601"]),
    ("${} và ${năm +}", [2..<3, 16..<17], ["KH0600", "KH0600"]),
    ("${a b} ${năm}", [4..<5], ["KH0600"]), ("đ ${'x}", [5..<6], ["KH0603"]),
    ("${'x} '}${1 +}", [13..<14], ["KH0600"]),
    ("${năm{1}} ${+}", [6..<7, 13..<14], ["KH0606", "KH0600"]),
  ])
  func reportsEveryFaultWithItsBytes(text: String, ranges: [Range<Int>], codes: [String]) {
    let (template, problems) = parseTemplateText(text)
    #expect(template == nil)
    #expect(problems.map(\.code) == codes)
    #expect(problems.map(\.range) == ranges)
  }

  @Test(arguments: [
    ("Có ${khẩn}.", 6..<12), ("${danh_sách}", 2..<12), ("a ${ghi_chú}", 4..<12), ("${null}", 2..<6),
  ])
  func refusesWhatCannotBeWritten(text: String, range: Range<Int>) throws {
    let template = try #require(parseTemplateText(text).text)
    let problems = check(template, in: .sample).problems
    #expect(problems.map(\.code) == ["KH0618"])
    #expect(problems.map(\.range) == [range])
  }

  @Test func checksEveryExpressionOfAText() throws {
    let template = try #require(parseTemplateText("${a} và ${b}").text)
    #expect(check(template, in: .sample).problems.map(\.range) == [2..<3, 11..<12])
  }

  @Test func aTextThatIsOneExpressionKeepsItsType() throws {
    let sole = try #require(parseTemplateText("${danh_sách}").text?.soleExpression)
    #expect(check(sole, in: .sample).expression?.type == .list(.text))
    #expect(parseTemplateText(" ${danh_sách}").text?.soleExpression == nil)
    #expect(parseTemplateText("$${a}").text?.hasExpressions == false)
  }

  @Test func loopVariablesAreAddedAtTheEnd() throws {
    let inner = TypeEnvironment.sample.adding(.init("d", type: .record("agency")))
    let template = try #require(parseTemplateText("HD-${d.mã}-${năm}").text)
    let checked = try #require(check(template, in: inner).text)
    #expect(try checked.evaluate(Self.bindings.adding(Self.agency)).get() == "HD-so-tttt-2021")
    #expect(inner.accepts(Self.bindings.adding(Self.agency)))
  }
}
