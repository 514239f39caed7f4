import SourceText

/// Reads RE2's syntax, as far as it is included: literals, `.`, classes, groups, `|`, repetition, anchors.
///
/// Source: https://github.com/google/re2/wiki/Syntax, named by CEL's language definition, «Regular Expressions».
struct PatternParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  private static let deepest = 32
  /// The highest count in `{n,m}`.
  private static let mostRepeats = 1000

  static func parse(_ pattern: String) throws(PatternProblem) -> PatternSyntax {
    var parser = PatternParser(scalars: Array(pattern.unicodeScalars))
    let syntax = try parser.choice()
    guard parser.position == parser.scalars.count else {
      throw parser.problem("ngoặc `)` thừa", "a `)` without its `(`")
    }
    return syntax
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private func problem(_ vietnamese: String, _ english: String) -> PatternProblem {
    PatternProblem(
      message: LocalizedText(
        "Mẫu không dùng được: \(vietnamese) (ký tự thứ \(position + 1)).",
        en: "The pattern cannot be used: \(english) (character \(position + 1))."))
  }

  private mutating func choice() throws(PatternProblem) -> PatternSyntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else { throw problem("lồng quá sâu", "it is nested too deep") }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() throws(PatternProblem) -> PatternSyntax {
    var items: [PatternSyntax] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let atom = try atom(scalar)
      items.append(try repetition(of: atom))
    }
    return items.count == 1 ? items[0] : .sequence(items)
  }

  private mutating func repetition(of atom: PatternSyntax) throws(PatternProblem) -> PatternSyntax {
    guard let scalar = next else { return atom }
    let repeated: PatternSyntax
    switch scalar {
    case "*": repeated = .repeated(atom, least: 0, most: nil)
    case "+": repeated = .repeated(atom, least: 1, most: nil)
    case "?": repeated = .repeated(atom, least: 0, most: 1)
    case "{":
      guard let (least, most) = try counts() else { return atom }
      repeated = .repeated(atom, least: least, most: most)
    default: return atom
    }
    if scalar != "{" { position += 1 }
    // Whether a repetition is greedy does not matter for whether there is a match.
    _ = take("?")
    var isAgain = next == "*" || next == "+" || next == "?"
    if next == "{" { isAgain = try counts() != nil }
    if isAgain {
      throw problem("hai dấu lặp liền nhau", "two repetitions in a row")
    }
    return repeated
  }

  /// `{n}`, `{n,}`, `{n,m}`; nil, and nothing taken, where the brace is a literal one.
  private mutating func counts() throws(PatternProblem) -> (Int, Int?)? {
    let start = position
    position += 1
    guard let least = count() else {
      position = start
      return nil
    }
    var most: Int? = least
    if take(",") { most = count() }
    guard take("}") else {
      position = start
      return nil
    }
    guard least <= Self.mostRepeats, most ?? 0 <= Self.mostRepeats, most.map({ $0 >= least }) ?? true else {
      throw problem(
        "số lần lặp `{n,m}` sai hoặc quá \(Self.mostRepeats)", "`{n,m}` is wrong or above \(Self.mostRepeats)"
      )
    }
    return (least, most)
  }

  private mutating func count() -> Int? {
    var digits = ""
    while let scalar = next, ("0"..."9").contains(scalar), digits.count < 6 {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    return Int(digits)
  }

  private mutating func atom(_ scalar: Unicode.Scalar) throws(PatternProblem) -> PatternSyntax {
    switch scalar {
    case "(":
      position += 1
      if take("?"), !take(":") {
        throw problem("nhóm `(?...` chỉ có dạng `(?:...)`", "only `(?:...)` is included")
      }
      let inner = try choice()
      guard take(")") else { throw problem("thiếu `)`", "a `)` is missing") }
      return inner
    case "*", "+", "?":
      throw problem("dấu lặp `\(scalar)` không đứng sau gì cả", "nothing stands before `\(scalar)`")
    case "[":
      position += 1
      return .scalars(try set())
    case ".":
      position += 1
      return .scalars(ScalarSet(members: [.range(10...10)], isNegated: true))
    case "^":
      position += 1
      return .assertion(.start)
    case "$":
      position += 1
      return .assertion(.end)
    case "\\":
      position += 1
      return try escape()
    default:
      position += 1
      return .scalars(ScalarSet(members: [.range(scalar.value...scalar.value)]))
    }
  }

  private mutating func escape() throws(PatternProblem) -> PatternSyntax {
    switch next {
    case "b": return assertion(.wordBoundary)
    case "B": return assertion(.noWordBoundary)
    case "A": return assertion(.start)
    case "z": return assertion(.end)
    default: return .scalars(ScalarSet(members: [try escapedMember()]))
    }
  }

  private mutating func assertion(_ assertion: PatternAssertion) -> PatternSyntax {
    position += 1
    return .assertion(assertion)
  }

  /// What stands after a backslash, inside a class or outside.
  private mutating func escapedMember() throws(PatternProblem) -> ScalarSet.Member {
    guard let scalar = next else { throw problem("dấu `\\` đứng cuối", "it ends in `\\`") }
    position += 1
    switch scalar {
    case "d": return .digit
    case "D": return .not(.digit)
    case "w": return .word
    case "W": return .not(.word)
    case "s": return .blank
    case "S": return .not(.blank)
    case "p": return try property()
    case "P": return .not(try property())
    case "n": return .range(10...10)
    case "t": return .range(9...9)
    case "r": return .range(13...13)
    case "f": return .range(12...12)
    case "v": return .range(11...11)
    case "0"..."9", "a"..."z", "A"..."Z":
      position -= 1
      throw problem("không có dấu thoát `\\\(scalar)`", "there is no escape `\\\(scalar)`")
    default: return .range(scalar.value...scalar.value)
    }
  }

  /// `\pL` or `\p{Lu}`.
  private mutating func property() throws(PatternProblem) -> ScalarSet.Member {
    var name = ""
    if take("{") {
      while let scalar = next, scalar != "}", name.count < 8 {
        name.unicodeScalars.append(scalar)
        position += 1
      }
      guard take("}") else { throw problem("thiếu `}` sau `\\p{`", "a `}` is missing after `\\p{`") }
    } else if let scalar = next {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    switch name {
    case "L": return .letter
    case "Lu": return .uppercase
    case "Ll": return .lowercase
    case "N": return .number
    case "P": return .punctuation
    default:
      throw problem(
        "chỉ có `\\p{L}`, `\\p{Lu}`, `\\p{Ll}`, `\\p{N}`, `\\p{P}`",
        "only L, Lu, Ll, N and P are included in `\\p{...}`")
    }
  }

  private mutating func set() throws(PatternProblem) -> ScalarSet {
    var set = ScalarSet(members: [], isNegated: take("^"))
    var isFirst = true
    while let scalar = next, isFirst || scalar != "]" {
      isFirst = false
      let low = try member(scalar)
      guard next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" else {
        set.members.append(low)
        continue
      }
      position += 1
      guard let scalar = next, case .range(let first) = low, case .range(let last) = try member(scalar),
        first.lowerBound <= last.lowerBound
      else { throw problem("khoảng ký tự `a-z` sai thứ tự", "a range such as `a-z` is in the wrong order") }
      set.members.append(.range(first.lowerBound...last.lowerBound))
    }
    guard take("]") else { throw problem("thiếu `]`", "a `]` is missing") }
    return set
  }

  private mutating func member(_ scalar: Unicode.Scalar) throws(PatternProblem) -> ScalarSet.Member {
    position += 1
    if scalar == "\\" { return try escapedMember() }
    if scalar == "[", next == ":" {
      throw problem(
        "không có lớp `[:...:]`; dùng `\\d`, `\\p{L}`", "classes such as `[:alpha:]` are not included")
    }
    return .range(scalar.value...scalar.value)
  }
}
