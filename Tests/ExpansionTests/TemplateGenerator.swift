import TestSupport

/// Makes templates and plans for them: parameters of every type with limits, expressions over them that are of the right
/// type at every kind of place, loops, conditions, parts, a base; nothing is done to make them safe.
struct TemplateGenerator {
  enum Kind: CaseIterable {
    case text, integer, money, decimal, date, duration, boolean, deadline, agency, press, channel, citation
  }

  struct Parameter {
    let name: String
    let kind: Kind
    let isList: Bool
    let isOptional: Bool
    let declaration: String
    /// What a plan may give, one of which is picked.
    let values: [String]
    var identifier: String { name.replacing(" ", with: "_") }
  }

  var random: SeededGenerator
  private(set) var parameters: [Parameter] = []
  /// The names of `lặp` around the place.
  private var loops: [(name: String, kind: Kind)] = []

  init(seed: Int) { random = SeededGenerator(seed: seed) }

  private mutating func chance(_ percent: Int) -> Bool { random.number(below: 100) < percent }

  // MARK: Parameters

  private mutating func parameter(_ index: Int) -> Parameter {
    let kind = random.pick(Kind.allCases)
    let isList = chance(25)
    let isOptional = !isList && chance(15)
    var (type, limits, values) = domain(kind)
    if isList {
      type = "danh sách \(type)"
      let pool = values
      values = [0, 1, 3].map { count in
        "[" + (0..<count).map { _ in random.pick(pool) }.joined(separator: ", ") + "]"
      }
    }
    if isOptional { limits.append("bắt buộc: không") }
    var own = "{kiểu: \(type)" + limits.map { ", \($0)" }.joined()
    if !isOptional, chance(25) { own += ", mặc định: \(random.pick(values))" }
    return Parameter(
      name: "p \(index)", kind: kind, isList: isList, isOptional: isOptional, declaration: own + "}",
      values: values)
  }

  /// The type, the limits and some values within them, the ends among them.
  private mutating func domain(_ kind: Kind) -> (String, [String], [String]) {
    let low = random.number(below: 40) - 20
    let high = low + random.number(below: 40)
    switch kind {
    case .text:
      if chance(20) { return ("chữ", ["lựa chọn: [một, hai]"], ["một", "hai"]) }
      if chance(20) {
        return ("chữ", ["khuôn: \"[a-zđ]{1,5}\""], ["a", "đề", "abcde"].filter { $0 != "đề" })
      }
      return ("chữ", [], ["\"\"", "Đề án", "\"a, b\"", "\"$5 {x}\"", "\"e\u{302}\u{301}\""])
    case .integer:
      if chance(30) { return ("số nguyên", [], ["1000000000", "-1000000000", "0", "7"]) }
      return ("số nguyên", ["tối thiểu: \(low)", "tối đa: \(high)"], ["\(low)", "\(high)"])
    case .money: return ("số tiền", ["tối thiểu: 0"], ["0", "1.000.000.000.000.000", "1500000"])
    case .decimal: return ("số thập phân", ["tối đa: 100"], ["-1000000000", "100", "\"0,5\""])
    case .date:
      return ("ngày", chance(50) ? ["tối thiểu: 2021-01-01"] : [], ["2021-01-01", "2999-12-31", "29/2/2024"])
    case .duration: return ("số ngày", ["tối thiểu: 0", "tối đa: 400"], ["0", "400 ngày"])
    case .boolean: return ("có không", [], ["có", "không"])
    case .deadline:
      return ("thời hạn", [], ["thường xuyên", "quý III/2021", "2021-06-15", "\"trước 15/6/2021\""])
    case .agency:
      return chance(40)
        ? ("cơ quan", ["thuộc loại: [tỉnh]"], ["so-a", "so-b"])
        : ("cơ quan", [], ["so-a", "huyen-d", "cac-so"])
    case .press: return ("cơ quan báo chí", [], ["bao-x", "dai-y"])
    case .channel: return ("kênh", ["lựa chọn: [cong-z, zalo]"], ["cong-z", "zalo"])
    case .citation:
      return (
        "văn bản viện dẫn", [],
        ["{tên loại: Luật, trích yếu: Báo chí}", "{tên loại: Chỉ thị, số: 1/CT-TTg, ngày: 2021-05-12}"]
      )
    }
  }

  // MARK: Expressions

  /// The name of something of a kind that is seen here; nil where nothing is.
  private mutating func name(_ kind: Kind, isList: Bool = false) -> String? {
    var names = parameters.filter { $0.kind == kind && $0.isList == isList && !$0.isOptional }.map(
      \.identifier)
    if !isList { names += loops.filter { $0.kind == kind }.map(\.name) }
    if kind == .date, !isList { names.append("nay") }
    if kind == .agency, !isList { names.append("cơ_quan_ban_hành") }
    return names.isEmpty ? nil : random.pick(names)
  }

  private mutating func number() -> String {
    guard let own = name(.integer) else { return String(random.number(below: 9)) }
    switch random.number(below: 7) {
    case 0: return chance(70) ? "\(own)" : "\(own) + 1"
    case 1: return chance(15) ? "100 / \(own)" : "\(own)"
    case 2: return "(\(own) != 0 ? 100 / \(own) : 0)"
    case 3: return "\(own) * \(name(.integer) ?? "2")"
    case 4: return "size(\(name(.text) ?? "''"))"
    default: return own
    }
  }

  private mutating func date() -> String {
    let own = name(.date) ?? "nay"
    guard chance(15) else { return own }
    switch random.number(below: 3) {
    case 0: return "\(own) + \(name(.duration) ?? "số_ngày(15)")"
    case 1: return "\(own).cuối_tháng()"
    default: return "\(own).cộng_tháng(1)"
    }
  }

  private mutating func condition() -> String {
    switch random.number(below: 6) {
    case 0: return name(.boolean) ?? "true"
    case 1: return "\(number()) > \(number())"
    case 2: return "\(name(.agency) ?? "cơ_quan_ban_hành").cấp == 'tỉnh'"
    case 3: return name(.text, isList: true).map { "size(\($0)) > 1" } ?? "false"
    case 4: return "\(date()) < \(date())"
    default:
      if let optional = parameters.filter(\.isOptional).map(\.identifier).first {
        return "\(optional).hasValue()"
      }
      return "nay.năm > 2020"
    }
  }

  /// An expression that can be written into a text.
  private mutating func displayed() -> String {
    switch random.number(below: 12) {
    case 0: return number()
    case 1: return "ngày_ngắn(\(date()))"
    case 2: return "tên_vào_ngày(\(name(.agency) ?? "cơ_quan_ban_hành"), \(date()))"
    case 3: return name(.citation).map { "viện_dẫn(\($0))" } ?? "1"
    case 4: return name(.money).map { "bằng_chữ(\($0))" } ?? "2"
    case 5: return name(.text, isList: true).map { "nối(\($0))" } ?? "'x'"
    case 6: return name(.text, isList: true).map { "\($0)[\(chance(90) ? "?0].orValue('')" : "0]")" } ?? "'y'"
    case 7: return "(\(condition()) ? \(name(.text) ?? "'a'") : 'b')"
    case 8: return name(.deadline) ?? name(.channel) ?? "3"
    case 9: return "bằng_chữ(\(number()))"
    case 10: return name(.agency, isList: true).map { "nối(\($0).map(x, x.tên))" } ?? "'z'"
    default: return name(Kind.allCases[random.number(below: Kind.allCases.count)]) ?? "'t'"
    }
  }

  private mutating func prose() -> String {
    (0...random.number(below: 3)).map { _ in chance(70) ? "${\(displayed())}" : "chữ $5" }.joined(
      separator: " "
    )
    .replacing("'", with: "''")
  }

  // MARK: Templates

  private mutating func loop(_ indent: String) -> (line: String, isOpen: Bool) {
    let lists = parameters.filter(\.isList)
    guard loops.count < 3, !lists.isEmpty, chance(35) else { return ("", false) }
    let list = random.pick(lists)
    let name = "v\(loops.count)"
    loops.append((name, list.kind))
    return ("\(indent)lặp: \(name) trong \(list.identifier)\n", true)
  }

  private mutating func section(_ indent: String, depth: Int, parts: [(name: String, given: [Parameter])])
    -> String
  {
    let (line, isOpen) = loop(indent)
    defer { if isOpen { loops.removeLast() } }
    var text = "\(indent)mục: '\(prose())'\n" + line
    if chance(30) { text += "\(indent)khi: \"\(condition())\"\n" }
    if chance(60) { text += "\(indent)đoạn: ['\(prose())', '\(prose())']\n" }
    if chance(30), let part = parts.isEmpty ? nil : random.pick(parts) {
      text += "\(indent)phần: \(part.name)\n"
      let given = part.given.compactMap { parameter -> String? in
        if parameter.isOptional || parameter.declaration.contains("mặc định"), chance(50) { return nil }
        if !parameter.isList, chance(50), let own = name(parameter.kind) {
          return "\(parameter.name): '${\(own)}'"
        }
        return "\(parameter.name): \(random.pick(parameter.values))"
      }
      if !given.isEmpty { text += "\(indent)với: {\(given.joined(separator: ", "))}\n" }
    }
    if depth > 0, chance(50) {
      text += "\(indent)khoản:\n"
      for _ in 0...random.number(below: 2) {
        text += item(section(indent + "    ", depth: depth - 1, parts: parts), indent)
      }
    }
    return text
  }

  /// Lines that are indented by `indent` and four blanks, as an item of a list.
  private func item(_ lines: String, _ indent: String) -> String {
    indent + "  - " + lines.dropFirst(indent.count + 4)
  }

  private mutating func activity(_ index: Int) -> String {
    let (line, isOpen) = loop("    ")
    defer { if isOpen { loops.removeLast() } }
    var text =
      "    mã: 'HD-\(index)\(isOpen ? "-${\(displayed())}".replacing("'", with: "''") : "")'\n" + line
    text += "    tên: '\(prose())'\n"
    if chance(30) { text += "    khi: \"\(condition())\"\n" }
    text += "    chủ trì: \(name(.agency).map { "'${\($0)}'" } ?? "so-a")\n"
    if let list = name(.agency, isList: true), chance(50) { text += "    phối hợp: '${\(list)}'\n" }
    if let press = name(.press), chance(50) { text += "    báo chí: ['${\(press)}']\n" }
    if let channel = name(.channel), chance(50) { text += "    kênh: ['${\(channel)}']\n" }
    if chance(30) {
      text +=
        "    đối tượng: ['${\(displayed().replacing("'", with: "''"))}']\n    nhóm: '${\(name(.text) ?? "''")}'\n"
        .replacing(
          "${''}", with: "${''''}")
    }
    switch random.number(below: 5) {
    case 0: text += "    thời hạn: '${\(date())}'\n"
    case 1: text += "    thời hạn: {trước: '${\(date())}'}\n"
    case 2: text += "    thời hạn: {từ: '${\(date())}', đến: '${\(date())}'}\n"
    case 3:
      let quarter = number().replacing("'", with: "''")
      let guarded = chance(80) ? "\(quarter) >= 1 && \(quarter) <= 4 ? \(quarter) : 1" : quarter
      text += "    thời hạn: {quý: '${\(guarded)}', năm: '${\(chance(80) ? "2021" : "nay.năm")}'}\n"
    default: text += "    thời hạn: \(name(.deadline).map { "'${\($0)}'" } ?? "thường xuyên")\n"
    }
    return text
  }

  /// A template without its head.
  mutating func template() -> String {
    var text = ""
    var parts: [(name: String, given: [Parameter])] = []
    for index in 0..<random.number(below: 3) {
      parameters = (0..<random.number(below: 4)).map { parameter($0) }
      var part = "  ph\(index):\n"
      if !parameters.isEmpty {
        part += "    tham số:\n" + parameters.map { "      \($0.name): \($0.declaration)\n" }.joined()
      }
      let content = section("      ", depth: 1, parts: parts)
      text += part + "    nội dung:\n" + content
      parts.append(("ph\(index)", parameters))
    }
    if !text.isEmpty { text = "phần:\n" + text }
    parameters = (0...random.number(below: 7)).map { parameter($0) }
    text += "tham số:\n" + parameters.map { "  \($0.name): \($0.declaration)\n" }.joined()
    text += "mở đầu: ['\(prose())']\nbố cục:\n"
    for _ in 0...random.number(below: 3) { text += item(section("    ", depth: 2, parts: parts), "") }
    text += "hoạt động:\n"
    for index in 0...random.number(below: 3) { text += "  - " + activity(index).dropFirst(4) }
    return text
  }

  /// Values for the parameters of the template that was made last, each of its declared type.
  mutating func values() -> String {
    let given = parameters.compactMap { parameter -> String? in
      if parameter.isOptional || parameter.declaration.contains("mặc định"), chance(50) { return nil }
      return "\(parameter.name): \(random.pick(parameter.values))"
    }
    return "tham số: {\(given.joined(separator: ", "))}\n"
  }
}
