internal import VietnameseText

/// Breaks a text into lines no wider than the measure, in columns of a terminal, at its spaces only.
///
/// Document numbers and `./.` hold no space and so stay whole. Only a word that is wider than a whole line is broken
/// within, between two letters. The indents say how far the first line and the others begin from the left.
func wrapped(_ text: String, to measure: Int, firstIndent: Int = 0, indent: Int = 0) -> [String] {
  guard !text.isEmpty else { return [] }
  guard firstIndent + displayWidth(of: text) > measure else { return [spaces(firstIndent) + text] }
  var lines: [String] = []
  var line = spaces(firstIndent)
  var width = firstIndent
  var isEmpty = true
  for word in words(text, breakingAbove: measure - max(firstIndent, indent)) {
    let gap = isEmpty || word.continuesPrevious ? 0 : 1
    if !isEmpty, width + gap + word.width > measure {
      lines.append(line)
      line = spaces(indent) + word.text
      width = indent + word.width
    } else {
      line += spaces(gap) + word.text
      width += gap + word.width
    }
    isEmpty = false
  }
  lines.append(line)
  return lines
}

/// Breaks a text into as few lines as the measure allows and makes these as even as possible, as a title wants it.
func balanced(_ text: String, to measure: Int) -> [String] {
  let lines = wrapped(text, to: measure)
  guard lines.count > 1 else { return lines }
  var low = words(text, breakingAbove: measure).map(\.width).max() ?? measure
  var high = measure
  while low < high {
    let middle = (low + high) / 2
    if wrapped(text, to: middle).count <= lines.count { high = middle } else { low = middle + 1 }
  }
  return wrapped(text, to: high)
}

func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 0)) }

/// A word, or a piece of one that is too wide for a line.
private struct Word {
  let text: String
  let width: Int
  var continuesPrevious = false
}

private func words(_ text: String, breakingAbove measure: Int) -> [Word] {
  text.split(separator: " ").flatMap { word in
    let width = displayWidth(of: String(word))
    return width > measure ? broken(word, measure: measure) : [Word(text: String(word), width: width)]
  }
}

private func broken(_ word: Substring, measure: Int) -> [Word] {
  var pieces: [Word] = []
  var piece = ""
  var width = 0
  for letter in word {
    let letterWidth = displayWidth(of: String(letter))
    if !piece.isEmpty, width + letterWidth > measure {
      pieces.append(Word(text: piece, width: width, continuesPrevious: !pieces.isEmpty))
      (piece, width) = ("", 0)
    }
    piece.append(letter)
    width += letterWidth
  }
  return pieces + [Word(text: piece, width: width, continuesPrevious: !pieces.isEmpty)]
}
