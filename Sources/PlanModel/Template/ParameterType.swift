internal import SourceText

/// The type of a parameter: a value, a list of values, or values under names.
public struct ParameterType: WordValue {
  /// What each value is.
  public enum Element: String, Sendable, Hashable, CaseIterable {
    case text, integer, decimal, money, boolean, date, duration, deadline, agency, press, channel, citation
  }

  public enum Form: String, Sendable, Hashable, CaseIterable {
    case one, list, map
  }

  public let element: Element
  public let form: Form

  public init(_ element: Element, _ form: Form = .one) {
    self.element = element
    self.form = form
  }

  public static let allCases = Form.allCases.flatMap { form in
    Element.allCases.map { ParameterType($0, form) }
  }

  public static let wordIndex = WordIndex<ParameterType>()

  public var word: Word {
    let own = element.word
    switch form {
    case .one: return own
    case .list:
      return Word(
        "danh sách \(own.name.vi)", "list of \(own.name.en)",
        LocalizedText("nhiều giá trị, mỗi giá trị là \(own.doc.vi)", en: "several values, each \(own.doc.en)")
      )
    case .map:
      return Word(
        "bảng \(own.name.vi)", "map of \(own.name.en)",
        LocalizedText(
          "các mục «tên: giá trị», mỗi giá trị là \(own.doc.vi)", en: "names with values, each \(own.doc.en)")
      )
    }
  }
}

extension ParameterType.Element {
  public var word: Word {
    switch self {
    case .text: Word("chữ", "text", LocalizedText("một đoạn chữ", en: "a text"))
    case .integer: Word("số nguyên", "integer", LocalizedText("một số nguyên", en: "a whole number"))
    case .decimal:
      Word("số thập phân", "decimal", LocalizedText("một số có phần thập phân", en: "a number with decimals"))
    case .money:
      Word(
        "số tiền", "money", LocalizedText("một số tiền, tính bằng đồng", en: "an amount of money in đồng"))
    case .boolean: Word("có không", "boolean", LocalizedText("«có» hoặc «không»", en: "yes or no"))
    case .date: Word("ngày", "date", LocalizedText("một ngày", en: "a date"))
    case .duration:
      Word(
        "số ngày", "duration", LocalizedText("một khoảng tính bằng số ngày", en: "a length of time in days"))
    case .deadline: Word("thời hạn", "deadline", LocalizedText("một thời hạn", en: "a deadline"))
    case .agency:
      Word("cơ quan", "agency", LocalizedText("mã một cơ quan trong danh mục", en: "the id of an agency"))
    case .press:
      Word(
        "cơ quan báo chí", "press agency",
        LocalizedText("mã một cơ quan báo chí trong danh mục", en: "the id of a press agency"))
    case .channel:
      Word("kênh", "channel", LocalizedText("mã một kênh trong danh mục", en: "the id of a channel"))
    case .citation:
      Word(
        "văn bản viện dẫn", "citation",
        LocalizedText("một văn bản được viện dẫn", en: "a document that is cited"))
    }
  }
}
