import PlanModel
import SourceText
import Testing
import VietnameseText
import YAMLTree

/// Reads one value of a type from YAML.
func read<Value: FieldValue>(_ type: Value.Type, _ yaml: String) -> (value: Value?, decoder: ModelDecoder) {
  var decoder = ModelDecoder()
  guard let root = parseYAML(SourceFile(path: "thu.yaml", text: yaml)).document?.root else {
    return (nil, decoder)
  }
  return (Value.decode(root, &decoder), decoder)
}

@Suite struct DeadlineTests {
  static let written: [(yaml: String, phrase: String)] = [
    ("2021-06-15", "ngày 15 tháng 6 năm 2021"),
    ("15/6/2021", "ngày 15 tháng 6 năm 2021"),
    ("{trước: 2021-02-05}", "trước ngày 05 tháng 02 năm 2021"),
    ("trước 15/6/2021", "trước ngày 15 tháng 6 năm 2021"),
    ("Trước ngày 15/6/2021", "trước ngày 15 tháng 6 năm 2021"),
    ("{before: 2021-06-15}", "trước ngày 15 tháng 6 năm 2021"),
    ("{tháng: 7, năm: 2021}", "tháng 7 năm 2021"),
    ("tháng 7/2021", "tháng 7 năm 2021"),
    ("tháng 7 năm 2021", "tháng 7 năm 2021"),
    ("{quý: 3, năm: 2021}", "quý III năm 2021"),
    ("quý III/2021", "quý III năm 2021"),
    ("quý 3 năm 2021", "quý III năm 2021"),
    ("{năm: 2021}", "năm 2021"),
    ("năm 2021", "năm 2021"),
    ("{từ: 2021-06-01, đến: 2021-12-31}", "từ ngày 01/6/2021 đến ngày 31/12/2021"),
    ("từ 2021-06-01 đến 2021-12-31", "từ ngày 01/6/2021 đến ngày 31/12/2021"),
    ("thường xuyên", "thường xuyên"),
    ("Thuong_xuyen", "thường xuyên"),
    ("{định kỳ: hằng tháng}", "hằng tháng"),
    ("{định kỳ: hằng tháng, ngày: 20}", "hằng tháng, trước ngày 20"),
    ("hằng quý", "hằng quý"),
    ("hằng tháng, ngày 20", "hằng tháng, trước ngày 20"),
    ("theo yêu cầu", "theo yêu cầu"),
  ]

  @Test(arguments: written)
  func readsEveryForm(_ example: (yaml: String, phrase: String)) throws {
    let (value, decoder) = read(Deadline.self, example.yaml)
    #expect(decoder.diagnostics.isEmpty)
    #expect(value?.phrase == example.phrase)
  }

  @Test(arguments: written)
  func readsBackItsOwnText(_ example: (yaml: String, phrase: String)) throws {
    let deadline = try #require(read(Deadline.self, example.yaml).value)
    #expect(Deadline(deadline.text) == deadline)
  }

  @Test(arguments: [
    "{trước: 2021-06-15, quý: 2}", "{tháng: 7}", "{ngày: 20}",
    "{từ: 2021-06-01}", "sớm", "trước", "tháng 13/2021", "quý V/2021", "năm 21", "hằng tháng, ngày 40", "''",
    "2021-02-30",
  ])
  func refusesWhatIsNoDeadline(_ yaml: String) {
    let (value, decoder) = read(Deadline.self, yaml)
    #expect(value == nil)
    #expect(decoder.diagnostics.map(\.code) == ["KH0212"])
  }

  @Test(arguments: ["{tháng: 13, năm: 2021}", "{quý: 5, năm: 2021}", "{định kỳ: hằng tháng, ngày: 0}"])
  func tellsTheBoundsOfPartsOfAYear(_ yaml: String) {
    let (value, decoder) = read(Deadline.self, yaml)
    #expect(value == nil)
    #expect(decoder.diagnostics.map(\.code) == ["KH0207"])
  }

  @Test func lastDayIsTheLastDayOnWhichItIsStillInTime() throws {
    func last(_ yaml: String) -> String? { read(Deadline.self, yaml).value?.lastDay.map { "\($0)" } }
    #expect(last("{trước: 2021-03-01}") == "2021-02-28")
    #expect(last("{tháng: 2, năm: 2024}") == "2024-02-29")
    #expect(last("{quý: 2, năm: 2021}") == "2021-06-30")
    #expect(last("{năm: 2021}") == "2021-12-31")
    #expect(last("thường xuyên") == nil)
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: [
    ("2021-06-01", "2021-06-01", "2021-06-01"), ("1/6/2021", "2021-06-01", "2021-06-01"),
    ("2021-06", "2021-06-01", "2021-06-30"), ("6/2021", "2021-06-01", "2021-06-30"),
    ("2024-02", "2024-02-01", "2024-02-29"), ("2021", "2021-01-01", "2021-12-31"),
  ])
  func knowsTheFirstAndTheLastDayThatItCanBecome(_ text: String, _ first: String, _ last: String) throws {
    let date = try #require(PartialDate(parsing: text))
    #expect(date.firstDay.map { "\($0)" } == first)
    #expect(date.lastDay.map { "\($0)" } == last)
  }

  @Test(arguments: ["", "06-2021", "2021-13", "13/2021", "2021-06-31", "tháng 6", "21"])
  func refusesWhatIsNoDate(_ text: String) {
    #expect(PartialDate(parsing: text) == nil)
  }
}
