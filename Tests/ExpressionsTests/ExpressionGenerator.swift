import Expressions
import SourceText
import TestSupport

/// Makes expressions that are of a wanted type by construction, and values for the variables in them.
///
/// Nothing is done to make them safe, apart from a guard here and there: whether they are is for the checker to
/// say.
struct ExpressionGenerator {
  var random: SeededGenerator
  let environment: TypeEnvironment
  private var bound: [(name: String, type: ExpressionType)] = []

  static let record = RecordType(
    id: "r", name: LocalizedText("bản ghi", en: "record"),
    fields: [
      .init("chữ", type: .text), .init("số", type: .integer(-5...5)), .init("ngày", type: .date),
      .init("thiếu", type: .integer(0...3), mayBeAbsent: true), .init("con", type: .list(.integer(0...9))),
      .init("trên", type: .record("r"), mayBeAbsent: true),
    ], display: "chữ")

  init(seed: Int) {
    random = SeededGenerator(seed: seed)
    let number = Int64(random.number(below: 2000))
    environment = TypeEnvironment(
      variables: [
        .init("n", type: .integer), .init("hẹp", type: .integer(-number...number)),
        .init("dương", type: .integer(1...max(1, number))), .init("toàn", type: .integer(.min ... .max)),
        .init("tiền_a", type: .money), .init("tỷ_lệ", type: .decimal), .init("t", type: .text),
        .init("b", type: .boolean), .init("d", type: .date), .init("k", type: .duration),
        .init("r", type: .record("r")),
        .init("ds", type: .list(.integer(-3...3))), .init("chữ_ds", type: .list(.text)),
        .init("rs", type: .list(.record("r"))), .init("bảng", type: .map(.text, .integer(0...100))),
        .init("o", type: .optional(.integer(0...9))), .init("ot", type: .optional(.text)),
        .init("or", type: .optional(.record("r"))), .init("bs", type: .map(.integer, .text)),
      ], records: [Self.record])
  }

  private mutating func chance(_ percent: Int) -> Bool { random.number(below: 100) < percent }

  // MARK: Values

  mutating func bindings() -> Bindings {
    Bindings(environment.variables.map { value($0.type, depth: 3) })
  }

  private mutating func value(_ type: ExpressionType, depth: Int) -> Value {
    switch type {
    case .boolean: return .boolean(chance(50))
    case .text: return .text(random.pick(["", "a", "Đề án", "e\u{302}\u{301}", "a, b", "12/KH", "x y z"]))
    case .number(let kind, let range): return number(kind, range)
    case .list(let element):
      return .list((0..<random.number(below: 4)).map { _ in value(element, depth: depth - 1) })
    case .map(let key, let element):
      return .map(
        MapValue(
          (0..<random.number(below: 4)).map { _ in (value(key, depth: 0), value(element, depth: depth - 1)) })
      )
    case .optional(let wrapped): return chance(40) ? .absent : .present(value(wrapped, depth: depth - 1))
    case .record:
      return .record(
        RecordValue(
          type: "r",
          fields: Self.record.fields.map { field in
            field.mayBeAbsent && (depth <= 0 || chance(50)) ? .absent : value(field.type, depth: depth - 1)
          }))
    case .nothing, .null: return .null
    }
  }

  /// The ends of a range come up often.
  private mutating func number(_ kind: NumberKind, _ range: NumberRange) -> Value {
    let width = range.high - range.low
    let inside = range.low + Int128(random.next() >> 1) % (width + 1)
    var candidates = [range.low, range.high, inside]
    candidates += [0, 1, -1, 2].filter { range.contains($0) }
    let units = random.pick(candidates)
    return switch kind {
    case .integer: .integer(Int64(units))
    case .decimal: .decimal(Decimal(units: units))
    case .money: .money(units)
    case .date: .date(Int64(units))
    case .duration: .duration(Int64(units))
    }
  }

  // MARK: Expressions

  enum Kind: CaseIterable {
    case boolean, text, integer, money, decimal, date, duration, integers, texts, record, optionalInteger
  }

  mutating func expression() -> String {
    expression(random.pick(Kind.allCases), 4)
  }

  /// A small expression about whose safety one comparison or two decide.
  mutating func guardedExpression() -> String {
    switch random.number(below: 4) {
    case 0: "\(comparison()) ? \(partial()) : 0"
    case 1: "\(comparison()) ? 0 : \(partial())"
    case 2: "ds.map(x, \(comparison()), 100 / (x + \(random.number(below: 3))))"
    default: "\(comparison()) \(random.pick(["&&", "||"])) \(comparison()) ? \(partial()) : 0"
    }
  }

  private mutating func expression(_ kind: Kind, _ depth: Int) -> String {
    guard depth > 0 else { return leaf(kind) }
    if chance(8) {
      return "(\(condition(depth)) ? \(expression(kind, depth - 1)) : \(expression(kind, depth - 1)))"
    }
    switch kind {
    case .boolean: return condition(depth)
    case .text: return text(depth)
    case .integer: return integer(depth)
    case .money: return money(depth)
    case .decimal: return decimal(depth)
    case .date: return date(depth)
    case .duration: return duration(depth)
    case .integers: return integers(depth)
    case .texts: return texts(depth)
    case .record: return leaf(.record)
    case .optionalInteger: return optional(depth)
    }
  }

  private mutating func leaf(_ kind: Kind) -> String {
    let locals = bound.filter { matches($0.type, kind) }.map(\.name)
    if !locals.isEmpty, chance(60) { return random.pick(locals) }
    switch kind {
    case .boolean: return random.pick(["b", "true", "false", "has(r.thiếu)", "o.hasValue()"])
    case .text: return random.pick(["t", "r.chữ", "\"x\"", "'Đề'", "ot.orValue(\"\")"])
    case .integer:
      return random.pick(["n", "hẹp", "dương", "toàn", "r.số", "0", "1", "-2", "7", "d.năm", "size(ds)"])
    case .money: return random.pick(["tiền_a", "tiền(5)"])
    case .decimal: return random.pick(["tỷ_lệ", "0.5", "2.0"])
    case .date: return random.pick(["d", "r.ngày", "ngày(\"2021-05-20\")"])
    case .duration: return random.pick(["k", "số_ngày(3)", "duration(\"24h\")"])
    case .integers: return random.pick(["ds", "r.con", "[1, 2]", "[]"])
    case .texts: return random.pick(["chữ_ds", "[\"a\"]", "[t]"])
    case .record: return random.pick(["r", "r"])
    case .optionalInteger: return random.pick(["o", "r.?thiếu", "optional.none()", "bảng[?t]"])
    }
  }

  private func matches(_ type: ExpressionType, _ kind: Kind) -> Bool {
    switch (kind, type) {
    case (.integer, .number(.integer, _)), (.text, .text), (.record, .record), (.date, .number(.date, _)):
      true
    default: false
    }
  }

  private mutating func condition(_ depth: Int) -> String {
    guard depth > 0 else { return leaf(.boolean) }
    let less = depth - 1
    switch random.number(below: 9) {
    case 0: return "(\(condition(less)) \(random.pick(["&&", "||"])) \(condition(less)))"
    case 1: return "!\(condition(less))"
    case 2, 3:
      let kind = random.pick([Kind.integer, .integer, .date, .money, .decimal, .text])
      return
        "(\(expression(kind, less)) \(random.pick(["<", "<=", ">", ">=", "==", "!="])) \(expression(kind, less)))"
    case 4:
      return macro(.integers, random.pick(["all", "exists", "exists_one"]), less) { $0.condition(less) }
    case 5: return "(\(expression(.integer, less)) in \(expression(.integers, less)))"
    case 6: return "(\(leaf(.text)) in bảng)"
    case 7:
      return
        "\(expression(.text, less)).\(random.pick(["contains", "startsWith", "endsWith"]))(\(leaf(.text)))"
    default: return guarded(less)
    }
  }

  /// A condition whose right side relies on its left.
  private mutating func guarded(_ depth: Int) -> String {
    let x = expression(.integer, depth)
    if chance(50) { return "(\(comparison()) \(random.pick(["&&", "||"])) \(partial()) > 1)" }
    return random.pick([
      "(\(x) != 0 && 100 / \(x) > 3)", "(\(x) == 0 || 100 % \(x) == 1)", "(size(ds) > 1 && ds[1] > 0)",
      "(\(x) >= 0 && \(x) < size(ds) && ds[\(x)] == 0)", "(has(r.thiếu) && r.thiếu > 1)",
      "(t in bảng && bảng[t] > 5)",
      "(has(r.trên) && has(r.trên.thiếu) && r.trên.thiếu == 0)", "(o.hasValue() && o.value() < 3)",
    ])
  }

  /// A comparison of a few numbers that come up again and again, so that now and then it is the guard that the
  /// operation beside it needs, and more often nearly that.
  private mutating func comparison() -> String {
    "\(number()) \(random.pick(["<", "<=", ">", ">=", "==", "!="])) \(number())"
  }

  private mutating func number() -> String {
    let locals = bound.filter { matches($0.type, .integer) }.map(\.name)
    return random.pick(["hẹp", "r.số", "size(ds)", "hẹp + 1", "0", "1", "-1", "2"] + locals)
  }

  private mutating func partial() -> String {
    switch random.number(below: 4) {
    case 0, 1: "100 \(random.pick(["/", "%"])) (\(number()))"
    case 2: "ds[\(number())]"
    default: "(toàn + \(number()))"
    }
  }

  private mutating func macro(
    _ source: Kind, _ name: String, _ depth: Int, _ body: (inout ExpressionGenerator) -> String
  ) -> String {
    let list = source == .texts ? expression(.texts, depth) : chance(25) ? "rs" : expression(.integers, depth)
    let variable = random.pick(["x", "y", "n"])
    bound.append(
      (variable, list == "rs" ? .record("r") : source == .texts ? .text : .integer))
    defer { bound.removeLast() }
    return "\(list).\(name)(\(variable), \(body(&self)))"
  }

  private mutating func integer(_ depth: Int) -> String {
    let less = depth - 1
    switch random.number(below: 13) {
    case 0, 1, 2:
      return "(\(expression(.integer, less)) \(random.pick(["+", "-", "*"])) \(expression(.integer, less)))"
    case 3:
      return
        "(\(expression(.integer, less)) \(random.pick(["/", "%"])) \(random.pick(["2", "-1", "dương", "n", "7"])))"
    case 4: return "-\(leaf(.integer))"
    case 5: return "size(\(random.pick([expression(.integers, less), expression(.text, less), "bảng"])))"
    case 6: return "\(expression(.integers, less))[\(random.pick(["0", leaf(.integer)]))]"
    case 7: return "\(optional(less)).orValue(\(leaf(.integer)))"
    case 8:
      return random.pick(["r.thiếu", "bảng[t]", "bảng.a", "o.value()", "r.trên.số", "int(k)", "int(tỷ_lệ)"])
    case 9:
      return "\(expression(.date, less)).\(random.pick(["năm", "tháng", "ngày", "quý", "getDayOfYear()"]))"
    case 10:
      return "\(random.pick(["lớn_nhất", "nhỏ_nhất"]))(\(expression(.integer, less)), \(leaf(.integer)))"
    case 11: return "tổng(\(expression(.integers, less)))"
    default:
      if chance(60) { return "(\(comparison()) ? \(partial()) : \(partial()))" }
      let x = expression(.integer, less)
      return random.pick([
        "(\(x) != 0 ? 1000 / \(x) : 0)", "(\(x) > 0 ? \(x) - 1 : \(x))",
        "(\(x) < 100 && \(x) > -100 ? \(x) * \(x) : 0)",
        "(has(r.thiếu) ? r.thiếu : 0)", "(size(ds) >= 2 ? ds[0] + ds[1] : 0)", "(ds != [] ? ds[0] : -1)",
        "làm_tròn(\(expression(.decimal, less)))",
      ])
    }
  }

  private mutating func text(_ depth: Int) -> String {
    let less = depth - 1
    switch random.number(below: 8) {
    case 0: return "(\(expression(.text, less)) + \(expression(.text, less)))"
    case 1: return "\(random.pick(["string", "bằng_chữ", "la_mã", "chữ_cái"]))(\(expression(.integer, less)))"
    case 2:
      return
        "\(random.pick(["nối", "listed"]))(\(random.pick([expression(.texts, less), expression(.integers, less), "rs"])))"
    case 3: return "\(random.pick(["ngày_đầy_đủ", "tháng_năm", "thứ", "string"]))(\(expression(.date, less)))"
    case 4: return "\(expression(.texts, less))[\(leaf(.integer))]"
    case 5: return "\(expression(.texts, less)).first().orValue(\(leaf(.text)))"
    case 6: return "\(expression(.text, less)).replace(\(leaf(.text)), \(leaf(.text)))"
    default: return "bằng_chữ(\(expression(.money, less)))"
    }
  }

  private mutating func money(_ depth: Int) -> String {
    let less = depth - 1
    switch random.number(below: 5) {
    case 0: return "(\(expression(.money, less)) \(random.pick(["+", "-"])) \(expression(.money, less)))"
    case 1: return "(\(expression(.money, less)) * \(expression(.integer, less)))"
    case 2: return "(\(expression(.decimal, less)) * \(expression(.money, less)))"
    case 3: return "(\(expression(.money, less)) / \(random.pick(["3", "dương", "hẹp"])))"
    default: return "tiền(\(expression(.integer, less)))"
    }
  }

  private mutating func decimal(_ depth: Int) -> String {
    let less = depth - 1
    switch random.number(below: 4) {
    case 0:
      return "(\(expression(.decimal, less)) \(random.pick(["+", "-", "*"])) \(expression(.decimal, less)))"
    case 1: return "(\(expression(.decimal, less)) / \(random.pick(["2.5", "-0.001", "tỷ_lệ"])))"
    case 2: return "decimal(\(expression(.integer, less)))"
    default: return "(tiền_a / \(random.pick(["tiền(3)", "tiền_a"])))"
    }
  }

  private mutating func date(_ depth: Int) -> String {
    let less = depth - 1
    switch random.number(below: 4) {
    case 0: return "(\(expression(.date, less)) \(random.pick(["+", "-"])) \(expression(.duration, less)))"
    case 1: return "\(expression(.date, less)).cộng_tháng(\(random.pick(["1", "-12", "hẹp", "r.số"])))"
    case 2: return "\(expression(.date, less)).cuối_tháng()"
    default: return leaf(.date)
    }
  }

  private mutating func duration(_ depth: Int) -> String {
    let less = depth - 1
    switch random.number(below: 4) {
    case 0:
      return "(\(expression(.duration, less)) \(random.pick(["+", "-"])) \(expression(.duration, less)))"
    case 1: return "(\(expression(.date, less)) - \(expression(.date, less)))"
    case 2: return "(\(expression(.duration, less)) * \(leaf(.integer)))"
    default: return "số_ngày(\(leaf(.integer)))"
    }
  }

  private mutating func integers(_ depth: Int) -> String {
    let less = depth - 1
    switch random.number(below: 6) {
    case 0: return "(\(expression(.integers, less)) + \(expression(.integers, less)))"
    case 1: return macro(.integers, "map", less) { $0.expression(.integer, less) }
    case 2:
      return "\(expression(.integers, less)).filter(x, \(random.pick(["x > 0", "x != 2", "x % 2 == 0"])))"
    case 3: return "[\(expression(.integer, less)), ?\(optional(less))]"
    case 4: return "rs.map(x, has(x.thiếu), x.thiếu)"
    default: return "\(expression(.integers, less)).\(random.pick(["sort", "reverse", "distinct"]))()"
    }
  }

  private mutating func texts(_ depth: Int) -> String {
    let less = depth - 1
    switch random.number(below: 4) {
    case 0: return "[\(expression(.text, less)), \(expression(.text, less))]"
    case 1: return macro(.integers, "map", less) { $0.expression(.text, less) }
    case 2: return "\(expression(.text, less)).split(\",\")"
    default: return macro(.texts, "filter", less) { $0.condition(less) }
    }
  }

  private mutating func optional(_ depth: Int) -> String {
    guard depth > 0 else { return leaf(.optionalInteger) }
    let less = depth - 1
    switch random.number(below: 5) {
    case 0: return "optional.of(\(expression(.integer, less)))"
    case 1: return "\(optional(less)).or(\(optional(less)))"
    case 2: return "\(expression(.integers, less))[?\(leaf(.integer))]"
    case 3: return "\(optional(less)).optMap(v, \(random.pick(["v + 1", "v * 2", "10 / v", "v"])))"
    default: return random.pick(["or.số", "or.?thiếu", "or.trên.?thiếu", "lớn_nhất(ds)", "ds.last()"])
    }
  }
}
