/// A text as it may stand in HTML, between tags and in quoted attributes alike.
///
/// What HTML cannot hold, and what would turn the direction of the text around it, becomes U+FFFD, so that a reader sees
/// that something was there.
/// Source: HTML Living Standard, §13.1.2.4 and §13.2.3.5 (control characters and noncharacters).
public func escapedHTML(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    case "\t", "\n": result.unicodeScalars.append(scalar)
    default: result.unicodeScalars.append(mayStandInHTML(scalar) ? scalar : "\u{FFFD}")
    }
  }
  return result
}

private func mayStandInHTML(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: false
  case 0x202A...0x202E, 0x2066...0x2069: false
  default: scalar.value & 0xFFFE != 0xFFFE
  }
}
