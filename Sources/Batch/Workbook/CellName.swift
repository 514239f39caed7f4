/// The name of a cell as spreadsheet programs show it: `B7`.
struct CellName: Sendable, Hashable, CustomStringConvertible {
  /// From 0.
  let column: Int
  /// From 1.
  let row: Int

  /// The largest that a workbook has.
  ///
  /// Source: ECMA-376-1, 18.3.1.73 and 18.3.1.4; Excel's own limits.
  static let lastRow = 1_048_576
  static let lastColumn = 16_383

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads `B7`; nil for anything else, and for cells that no workbook has.
  init?(_ text: String) {
    var column = 0
    var row = 0
    for byte in text.utf8 {
      switch byte {
      case 0x41...0x5A where row == 0 && column <= Self.lastColumn: column = column * 26 + Int(byte) - 0x40
      case 0x30...0x39 where column > 0 && row <= Self.lastRow: row = row * 10 + Int(byte) - 0x30
      default: return nil
      }
    }
    guard 1...Self.lastRow ~= row, 1...Self.lastColumn + 1 ~= column else { return nil }
    self.init(column: column - 1, row: row)
  }

  var description: String { Self.letters(column) + String(row) }

  /// `A` for 0, `Z` for 25, `AA` for 26.
  static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
