internal import SourceText

/// All functions that expressions may call, by every spelling of their names.
public struct FunctionTable: Sendable {
  public let functions: [ExpressionFunction]
  private let index: [String: [Int]]
  /// By their names without diacritics, made for the first call that is written so.
  private let plainIndex: Once<[String: [Int]]>
  private let dateFields: [String: Int]

  public init(_ functions: [ExpressionFunction]) {
    self.functions = functions
    var index: [String: [Int]] = [:]
    for (position, function) in functions.enumerated() {
      for name in function.names { index[name, default: []].append(position) }
    }
    self.index = index
    plainIndex = Once { [index] in
      var plainIndex: [String: [Int]] = [:]
      for (position, function) in functions.enumerated() {
        let plain = withoutMarks(function.name)
        if plain != function.name, index[plain]?.contains(position) != true {
          plainIndex[plain, default: []].append(position)
        }
      }
      return plainIndex
    }
    var dateFields: [String: Int] = [:]
    for field in DateFunctions.fields {
      guard let position = functions.firstIndex(where: { $0.name == field.function }) else { continue }
      for name in field.names { dateFields[name] = position }
    }
    self.dateFields = dateFields
  }

  /// What every template may use.
  public static let standard = FunctionTable(
    TextFunctions.all + ListFunctions.all + NumberFunctions.all + DateFunctions.all + VietnameseFunctions.all)

  /// The places in ``functions`` of those with a name, in the order of the table.
  func named(_ name: String) -> [Int] {
    let exact = index[name] ?? []
    return name.utf8.allSatisfy { $0 < 0x80 } ? exact + (plainIndex()[name] ?? []) : exact
  }

  /// The function that gives a part of a date, by the name of that part: `d.năm`.
  func dateField(_ name: String) -> (index: Int, function: ExpressionFunction)? {
    dateFields[name].map { ($0, functions[$0]) }
  }

  var dateFieldNames: [String] { DateFunctions.fields.compactMap(\.names.first) }

  /// Every canonical name, for did-you-mean.
  var names: [String] { functions.map(\.name) }
}
