internal import OfficialDocument

/// A text in which nothing is Markdown or HTML any more: it shows as it is.
///
/// A text that starts a line has its first mark escaped too, where `-`, `1.` and the like would begin a block. A
/// word such as `@name`, which GitHub would take for a call to a user, gets an empty joint after its sign. An e-mail
/// address stays as it is; GitHub shows it as a link to itself.
/// Source: CommonMark 0.31, §2.4; GitHub Flavored Markdown, §4.10, §6.5 and §6.9.
func escapedMarkdown(_ text: String, startsLine: Bool) -> String {
  var result = startsLine ? blockEscape(text) : ""
  var rest = text.unicodeScalars.dropFirst(result.isEmpty ? 0 : result.unicodeScalars.count - 1)
  var previous: Unicode.Scalar?
  while let scalar = rest.popFirst() {
    if scalar == "@", !isNamePart(previous), isNamePart(rest.first) {
      result += "@&#8203;"
    } else {
      if isInlineMark(scalar) || beginsAddress(scalar, after: result, before: rest.first) {
        result.unicodeScalars.append("\\")
      }
      result.unicodeScalars.append(scalar)
    }
    previous = scalar
  }
  return result
}

/// The sign by which GitHub takes the text around it for an address: the colon of `https://`, the full stop of `www.`.
///
/// Within such an address escapes would show, and it would become a link.
private func beginsAddress(_ scalar: Unicode.Scalar, after text: String, before next: Unicode.Scalar?) -> Bool
{
  switch scalar {
  case ":": next == "/"
  case ".": text.utf8.suffix(3).elementsEqual("www".utf8)
  default: false
  }
}

/// The beginning of a line up to and with the mark that would begin a block, escaped; empty where there is none.
private func blockEscape(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.first else { return "" }
  if "+-=".unicodeScalars.contains(first) { return "\\" + String(first) }
  let digits = scalars.prefix { ("0"..."9").contains($0) }
  let mark = scalars.dropFirst(digits.count).first
  guard !digits.isEmpty, digits.count < 10, let mark, mark == "." || mark == ")" else { return "" }
  return String(digits) + "\\" + String(mark)
}

private func isInlineMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "@", "#": true
  default: false
  }
}

/// What may stand in the name of a user, so that `@` before it would call somebody.
private func isNamePart(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar else { return false }
  return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "_"
}
