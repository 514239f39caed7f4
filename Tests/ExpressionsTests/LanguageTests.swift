import Expressions
import SourceText
import Testing

/// One expression and what CEL's specification says that it means.
struct Meaning: Sendable, CustomTestStringConvertible {
  let section: String
  let text: String
  /// An expression with the same value, or nil for a failure.
  let result: String?
  let failure: EvaluationFailure?

  static func value(_ section: String, _ text: String, _ result: String) -> Meaning {
    Meaning(section: section, text: text, result: result, failure: nil)
  }

  static func failure(_ section: String, _ text: String, _ failure: EvaluationFailure) -> Meaning {
    Meaning(section: section, text: text, result: nil, failure: failure)
  }

  var testDescription: String { "\(section): \(text)" }
}

@Suite("What expressions mean, by the sections of CEL's language definition")
struct LanguageTests {
  @Test(arguments: logic + macros + arithmetic + comparisons + aggregates + selection + optionals + strings)
  func means(meaning: Meaning) {
    let found = outcome(meaning.text)
    if let result = meaning.result {
      let expected = outcome(result)
      #expect(found.value != nil && found.value == expected.value, "\(found) ≠ \(expected)")
    } else {
      #expect(found.failure == meaning.failure, "\(found)")
    }
  }

  static let logic: [Meaning] = [
    .value("Logical Operators", "true ? 1 : 2", "1"), .value("Logical Operators", "false ? 'a' : 'b'", "'b'"),
    .failure("Logical Operators", "2 / 0 > 4 ? 'a' : 'b'", .divisionByZero),
    .value("Logical Operators", "false ? 1 / 0 : 2", "2"),
    .value("Logical Operators", "false && 1 / 0 > 0", "false"),
    .value("Logical Operators", "1 / 0 > 0 && false", "false"),
    .value("Logical Operators", "true || 1 / 0 > 0", "true"),
    .value("Logical Operators", "1 / 0 > 0 || true", "true"),
    .failure("Logical Operators", "true && 1 / 0 > 0", .divisionByZero),
    .failure("Logical Operators", "1 / 0 > 0 && true", .divisionByZero),
    .failure("Logical Operators", "false || 1 / 0 > 0", .divisionByZero),
    .failure("Logical Operators", "1 / 0 > 0 || false", .divisionByZero),
    .failure("Logical Operators", "1 / 0 > 0 || [0][1] > 0", .divisionByZero),
    .value("Logical Operators", "!true || !false", "true"), .value("Logical Operators", "!!true", "true"),
    .value("Logical Operators", "true || false && false", "true"),
    .value("Logical Operators", "false && true || true", "true"),
  ]

  static let macros: [Meaning] = [
    .value("Macros", "[1, 2, 3].all(e, e > 0)", "true"),
    .value("Macros", "[1, 2, 3].all(e, e == 2)", "false"),
    .value("Macros", "[1, 2, 3].all(e, 6 / (2 - e) == 6)", "false"),
    .failure("Macros", "[1, 2, 3].all(e, e / 0 != 17)", .divisionByZero),
    .value("Macros", "[].all(e, e > 0)", "true"),
    .value("Macros", "[1, 2, 3].exists(e, e > 2)", "true"),
    .value("Macros", "[1, 2, 3].exists(e, e > 3)", "false"),
    .value("Macros", "[0, 1].exists(e, 1 / e == 1)", "true"),
    .failure("Macros", "[0, 2].exists(e, 1 / e == 1)", .divisionByZero),
    .value("Macros", "[].exists(e, e > 0)", "false"),
    .value("Macros", "{'a': 1, 'b': 2}.exists(k, k == 'b')", "true"),
    .value("Macros", "[6, 7, 8].exists_one(x, x % 5 == 2)", "true"),
    .value("Macros", "[0, 1, 2, 3].exists_one(n, n % 2 == 1)", "false"),
    .failure("Macros", "[3, 2, 1, 0].exists_one(n, 12 / n > 1)", .divisionByZero),
    .value("Macros", "[1, 2, 3].map(n, n * n)", "[1, 4, 9]"), .value("Macros", "[].map(n, n / 2)", "[]"),
    .value("Macros", "[1, 2, 3].map(n, n > 1, n * 2)", "[4, 6]"),
    .failure("Macros", "[2, 1, 0].map(n, 4 / n)", .divisionByZero),
    .value("Macros", "[1, 2, 3].filter(i, i % 2 > 0)", "[1, 3]"),
    .failure("Macros", "[3, 2, 1, 0].filter(n, 12 / n > 4)", .divisionByZero),
    .value("Macros", "{1: 1, 2: 4, 3: 9}.map(x, x * x)", "[1, 4, 9]"),
    .value("Macros", "[[1, 2], [3]].map(x, x.map(y, y + size(x)))", "[[3, 4], [4]]"),
    .value("Macros", "[1, 2].map(x, [10].map(x, x))", "[[10], [10]]"),
    .value("Macros", "[0].exists(e, [0].exists(f, 1 / f == 1)) || true", "true"),
    .value("Macros", "[0, 5].all(x, [1].all(y, y / x == 9))", "false"),
  ]

  static let arithmetic: [Meaning] = [
    .value("Overflow", "9223372036854775807 + 0", "9223372036854775807"),
    .failure("Overflow", "9223372036854775807 + 1", .overflow),
    .failure("Overflow", "-9223372036854775808 - 1", .overflow),
    .failure("Overflow", "9223372036854775807 * 2", .overflow),
    .failure("Overflow", "-(-9223372036854775808)", .overflow),
    .failure("Overflow", "-9223372036854775808 / -1", .overflow),
    .value("Overflow", "-9223372036854775808", "-9223372036854775807 - 1"),
    .value("Standard Definitions", "7 / 2", "3"), .value("Standard Definitions", "-7 / 2", "-3"),
    .value("Standard Definitions", "7 % -3", "1"), .value("Standard Definitions", "-7 % 3", "-1"),
    .failure("Standard Definitions", "1 / 0", .divisionByZero),
    .failure("Standard Definitions", "1 % 0", .divisionByZero),
    .value("Syntax", "1 + 2 * 3 - 4 / 2", "5"), .value("Syntax", "(1 + 2) * 3", "9"),
    .value("Syntax", "10 - 3 - 2", "5"),
    .value("Syntax", "100 / 10 / 5", "2"), .value("Syntax", "--5", "5"), .value("Syntax", "- 5", "-5"),
    .value("Syntax", "0x1F", "31"), .value("Syntax", "-0x10", "-16"), .value("Syntax", "1.5e3", "1500.0"),
    .value("Syntax", ".5", "0.5"), .value("Syntax", "2 // chú thích\n + 3", "5"),
    .value("Decimal", "0.1 + 0.2", "0.3"), .value("Decimal", "1.0 / 3.0", "0.333333333"),
    .value("Decimal", "2.0 / 3.0", "0.666666667"), .value("Decimal", "-2.0 / 3.0", "-0.666666667"),
    .value("Decimal", "1.5 * 1.5", "2.25"), .failure("Decimal", "1.0 / 0.0", .divisionByZero),
    .value("Money", "tiền(10) / 4", "tiền(3)"), .value("Money", "tiền(100) * 0.125", "tiền(13)"),
    .value("Money", "tiền(-100) * 0.125", "tiền(-13)"), .value("Money", "tiền(1) / tiền(4)", "0.25"),
    .value("Dates", "ngày('2024-03-01') - ngày('2024-02-28')", "số_ngày(2)"),
    .value("Dates", "số_ngày(1) + ngày('2021-12-31')", "ngày('2022-01-01')"),
    .value("Dates", "(số_ngày(2) * 3 - số_ngày(1)) * 2", "số_ngày(10)"),
  ]

  static let comparisons: [Meaning] = [
    .value("Equality and Ordering", "'a' < 'b' && 'Z' < 'a'", "true"),
    .value("Equality and Ordering", "'đ' > 'z'", "true"), .value("Equality and Ordering", "'' < 'a'", "true"),
    .value("Equality and Ordering", "false < true && !(true < true)", "true"),
    .value("Equality and Ordering", "1 <= 1 && 1 >= 1 && 1 != 2", "true"),
    .value("Equality and Ordering", "[1, 2] == [1, 2] && [1, 2] != [2, 1] && [1] != [1, 2]", "true"),
    .value("Equality and Ordering", "{'a': 1, 'b': 2} == {'b': 2, 'a': 1}", "true"),
    .value("Equality and Ordering", "{'a': 1} != {'a': 2} && {'a': 1} != {'b': 1}", "true"),
    .value("Equality and Ordering", "null == null", "true"),
    .value("Equality and Ordering", "ngày('2021-05-20') < ngày('2021-06-01')", "true"),
    .value("Equality and Ordering", "1.50 == 1.5 && 0.3 > 0.29", "true"),
    // No normalisation: NFC and NFD are different sequences of code points.
    .value("String and Bytes Values", "'\\u1EBF' == 'e\\u0302\\u0301'", "false"),
    .value("Standard Definitions", "2 in [1, 2] && !(3 in [1, 2]) && !(1 in [])", "true"),
    .value("Standard Definitions", "'a' in {'a': 1} && !('b' in {'a': 1})", "true"),
    .value("Standard Definitions", "[1] in [[1], [2]]", "true"),
  ]

  static let aggregates: [Meaning] = [
    .value("Standard Definitions", "size('') + size('Đề án') + 'é'.size()", "6"),
    .value("Standard Definitions", "size([1, 2]) + [].size() + {'a': 1}.size()", "3"),
    .value("Standard Definitions", "[1] + [2, 3] + []", "[1, 2, 3]"),
    .value("Standard Definitions", "'a' + 'b'", "'ab'"),
    .value("Standard Definitions", "[10, 20][1]", "20"),
    .failure("Standard Definitions", "[10][1]", .indexOutOfRange),
    .failure("Standard Definitions", "[10][-1]", .indexOutOfRange),
    .failure("Standard Definitions", "[][0] == 1", .indexOutOfRange),
    .value("Standard Definitions", "{'a': 1}['a'] + {2: 3}[2] + {true: 4}[true]", "8"),
    .failure("Standard Definitions", "{'a': 1}['b']", .missingKey), .value("Syntax", "[1, 2,]", "[1, 2]"),
    .value("Syntax", "{'a': 1,}", "{'a': 1}"),
  ]

  static let selection: [Meaning] = [
    .value("Field Selection", "{'a': {'b': 3}}.a.b", "3"),
    .failure("Field Selection", "{'a': 1}.b", .missingKey),
    .value("Field Selection", "has({'a': 1}.a) && !has({'a': 1}.b)", "true"),
    .value("Field Selection", "has({'a': {}}.a) && {'if': 2}.if == 2", "true"),
    .value("Name Resolution", "[1].map(x, [2].map(y, x + y))", "[[3]]"),
  ]

  static let optionals: [Meaning] = [
    .value("Optionals", "optional.none().or(optional.of(20)).orValue(42)", "20"),
    .value("Optionals", "optional.none().or(optional.none()).orValue(42)", "42"),
    .value("Optionals", "optional.of(42).optMap(y, y + 1).value()", "43"),
    .value("Optionals", "optional.none().optMap(y, y + 1).hasValue()", "false"),
    .value("Optionals", "{'k': {'s': 'v'}}.?k.optFlatMap(k, k.?s).value()", "'v'"),
    .value(
      "Optionals", "{'c': {'i': 'x'}}.c[?'i'].orValue('d') + {'c': {'i': 'x'}}.c[?'j'].orValue('d')", "'xd'"),
    .value("Optionals", "optional.of({'c': {'i': 'x'}}).c.i.orValue('d')", "'x'"),
    .value("Optionals", "optional.of({'c': {'i': 'x'}}).c['i'].orValue('d')", "'x'"),
    .value(
      "Optionals", "has(optional.of({'c': {'e': 1}}).c) && !has(optional.of({'c': {'e': 1}}).d)", "true"),
    .value("Optionals", "[?{'c': 1}.?c, ?optional.of(42), ?optional.none()]", "[1, 42]"),
    .value("Optionals", "[][?0].hasValue() || ['a'][?0].value() == 'b' || ['a'][?1].hasValue()", "false"),
    .value("Optionals", "optional.of(['a'])[?0].value() + optional.of(['b'])[0].value()", "'ab'"),
    .value("Optionals", "optional.none() == optional.none() && optional.of(1) != optional.none()", "true"),
    .value("Optionals", "optional.of(1) == optional.of(1) && optional.of(null).hasValue()", "true"),
    .failure("Optionals", "optional.none().value() == 1", .noValue),
    .value("Optionals", "[][?0].a['b'][?1].hasValue() || has([][?0].a) || [].exists(x, has(x.a))", "false"),
  ]

  static let strings: [Meaning] = [
    .value("String and Bytes Values", "size('\\n\\t\\\"\\'\\\\\\?\\`')", "7"),
    .value("String and Bytes Values", "'\\u00e9' == '\\xe9' && '\\351' == '\\U000000e9'", "true"),
    .value("String and Bytes Values", "size('\\ud83d\\ude00') + size('😀')", "2"),
    .value("String and Bytes Values", "r'\\n' == '\\\\n' && R\"a\\\" == 'a\\\\'", "true"),
    .value("String and Bytes Values", "'''a'b\"c''' + \"\"\"x\ny\"\"\"", "'a\\'b\"cx\\ny'"),
    .value("String and Bytes Values", "'''x''x'''", "'x\\'\\'x'"),
    .value(
      "Standard Definitions", "'kế hoạch'.contains('hoạ') && !'kế'.contains('hoạch') && 'a'.contains('')",
      "true"),
    .value(
      "Standard Definitions",
      "'kế hoạch'.startsWith('kế') && 'kế hoạch'.endsWith('hoạch') && ''.endsWith('')", "true"),
    .value("Standard Definitions", "'aab'.contains('ab') && 'ababac'.contains('abac')", "true"),
    .value("Standard Definitions", "string(1) + string(true) + string(1.5) + string('a')", "'1true1.5a'"),
    .value("Standard Definitions", "int(1.9) + int(-1.9)", "0"),
    .value("Standard Definitions", "double(3)", "3.0"),
    .value("Regular Expressions", "'12/KH-STTTT'.matches('KH') && !'12'.matches('^1$')", "true"),
    .value(
      "Standard Definitions", "ngày('2021-05-20').getFullYear() + ngày('2021-05-20').getMonth()", "2025"),
  ]
}
