/// A long line of text as a folded block (`>-`), its lines about as wide as asked for.
///
/// Source: YAML 1.2.2, section 8.1.3; a line break within the text stands for one blank.
/// - Parameters:
///   - text: the text that shall be read back.
///   - indent: the number of blanks before each line, at least 1.
///   - width: the columns after which a line is broken, blanks before it included.
/// - Returns: the block without a line break at the end; nil where folding would change the text.
public func yamlFolded(_ text: String, indent: Int, width: Int) -> String? {
  let form = ScalarForm(text)
  let words = text.split(separator: " ", omittingEmptySubsequences: false)
  guard form.isPrintableLine, words.allSatisfy({ !$0.isEmpty }), !text.contains("\t") else { return nil }
  let margin = String(repeating: " ", count: max(indent, 1))
  var lines: [String] = []
  var line = ""
  for word in words {
    if line.isEmpty {
      line = String(word)
    } else if margin.count + line.count + 1 + word.count > width {
      lines.append(line)
      line = String(word)
    } else {
      line += " \(word)"
    }
  }
  lines.append(line)
  return ">-\n" + lines.map { margin + $0 }.joined(separator: "\n")
}
