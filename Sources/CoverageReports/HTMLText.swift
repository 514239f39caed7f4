/// Text as HTML, with the signs that HTML takes for its own written out.
func html(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    case "'": result += "&#39;"
    // What HTML cannot hold.
    case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += "\u{FFFD}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// An id of an element, unique for each duty: `y-2.2-1`.
func anchor(_ duty: String) -> String {
  "y-" + duty.map { $0 == "/" ? "-" : $0 }
}
