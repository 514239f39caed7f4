internal import SourceText

/// Why a text cannot be the name of a file, on this system or on the one to which the file is sent.
///
/// Source: POSIX.1-2017, 3.282; Microsoft, «Naming Files, Paths, and Namespaces».
enum FileNameProblem: Error, Sendable, Hashable {
  case empty
  case character(Unicode.Scalar)
  case leadingStop
  case leadingHyphen
  case trailingStopOrBlank
  case reserved(String)
  case tooLong(bytes: Int)

  static let longest = 255

  private static let forbidden = "/\\:*?\"<>|".unicodeScalars
  private static let reservedNames: Set<String> = Set(
    ["CON", "PRN", "AUX", "NUL"] + (1...9).flatMap { ["COM\($0)", "LPT\($0)"] })

  /// Whether the text of a cell can be part of a name.
  static func check(value: String) throws(FileNameProblem) {
    guard !value.isEmpty else { throw .empty }
    for scalar in value.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      // Marks that turn the direction of writing make a name look like another one.
      let isSteering =
        (0x200B...0x200F).contains(scalar.value) || (0x2028...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value) || scalar.value == 0xFEFF
      if isControl || isSteering || forbidden.contains(scalar) { throw .character(scalar) }
    }
  }

  /// Whether a text can be the whole name of a file or folder.
  static func check(name: String) throws(FileNameProblem) {
    guard !name.isEmpty else { throw .empty }
    if name.hasPrefix(".") { throw .leadingStop }
    if name.hasPrefix("-") { throw .leadingHyphen }
    if name.hasSuffix(".") || name.hasSuffix(" ") { throw .trailingStopOrBlank }
    let stem = name.prefix { $0 != "." }.uppercased()
    let bare = String(stem.reversed().drop { $0 == " " }.reversed())
    if reservedNames.contains(bare) { throw .reserved(bare) }
    guard name.utf8.count <= longest else { throw .tooLong(bytes: name.utf8.count) }
  }

  var message: LocalizedText {
    switch self {
    case .empty: LocalizedText("tên tệp trống", en: "the file name is empty")
    case .character(let scalar):
      LocalizedText(
        "tên tệp không được có \(Self.description(of: scalar).vi)",
        en: "a file name may not hold \(Self.description(of: scalar).en)")
    case .leadingStop:
      LocalizedText(
        "tên tệp không được bắt đầu bằng dấu chấm", en: "a file name may not begin with a full stop")
    case .leadingHyphen:
      LocalizedText("tên tệp không được bắt đầu bằng dấu trừ", en: "a file name may not begin with a hyphen")
    case .trailingStopOrBlank:
      LocalizedText(
        "tên tệp không được kết thúc bằng dấu chấm hoặc dấu cách",
        en: "a file name may not end with a full stop or a blank")
    case .reserved(let name):
      LocalizedText("Windows giữ riêng tên «\(name)»", en: "Windows keeps the name “\(name)” for itself")
    case .tooLong(let bytes):
      LocalizedText(
        "tên tệp dài \(bytes) byte, nhiều nhất là \(Self.longest) byte (khoảng 100 chữ có dấu)",
        en: "the file name has \(bytes) bytes, the limit is \(Self.longest)")
    }
  }

  private static func description(of scalar: Unicode.Scalar) -> LocalizedText {
    if scalar.value > 0x20, scalar.isASCII, scalar.value != 0x7F {
      return LocalizedText("«\(scalar)»", en: "“\(scalar)”")
    }
    let code =
      "U+" + String(repeating: "0", count: max(0, 4 - String(scalar.value, radix: 16).count))
      + String(scalar.value, radix: 16, uppercase: true)
    return LocalizedText("ký tự điều khiển \(code)", en: "the control character \(code)")
  }
}
