internal import VietnameseText

/// The register of outgoing documents (sổ đăng ký văn bản đi) as CSV, a document a line.
///
/// Commas separate, quotes enclose where needed, lines end with CR LF, the file begins with a byte order mark so that
/// spreadsheets take it for UTF-8.
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục IV (ten columns); RFC 4180.
public enum DocumentRegister {
  public static let columns = [
    "Số, ký hiệu văn bản", "Ngày tháng văn bản", "Tên loại và trích yếu nội dung văn bản", "Người ký",
    "Nơi nhận văn bản", "Đơn vị, người nhận bản lưu", "Số lượng bản", "Ngày chuyển", "Ký nhận", "Ghi chú",
  ]

  private static let mark = "\u{FEFF}"

  /// The register with one line more; an empty text becomes a register with its heading.
  ///
  /// - Parameters:
  ///   - record: the document that goes out.
  ///   - recipients: the lines of Nơi nhận as printed, without their dashes and end marks.
  ///   - keeper: who receives the copy to be kept, as the «Lưu» line names it.
  ///   - text: the register as it stands.
  /// - Returns: the whole register, with the new line at its end.
  public static func appending(
    _ record: OutgoingRecord, recipients: [String], keeper: String, to text: String
  ) -> String {
    var result = text
    if result.isEmpty {
      result = mark + line(columns)
    } else if result.utf8.last != UInt8(ascii: "\n") {
      result += "\r\n"
    }
    return result
      + line([
        record.reference ?? "/\(record.symbol)", record.issued.map { $0.numeric(separator: "/") } ?? "",
        "\(record.kindName): \(record.subject)", record.signerName ?? "",
        recipients.joined(separator: "; "), keeper, record.copies.map { String($0) } ?? "", "", "",
        record.note ?? "",
      ])
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// A cell that a spreadsheet would take for a formula is kept a text by an apostrophe before it.
  private static func quoted(_ cell: String) -> String {
    let plain =
      cell.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } == true ? "'" + cell : cell
    guard plain.unicodeScalars.contains(where: { "\",\r\n".unicodeScalars.contains($0) }) else {
      return plain
    }
    var result = "\""
    for scalar in plain.unicodeScalars {
      if scalar == "\"" { result += "\"" }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
