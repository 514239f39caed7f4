/// The difference of two texts line by line, three lines around each change, as `diff -u` writes it.
///
/// Empty where they are the same.
func unifiedDiff(old: [UInt8], new: [UInt8], path: String) -> String {
  let oldLines = lines(of: old)
  let newLines = lines(of: new)
  let script = editScript(oldLines, newLines)
  let changes = script.indices.filter { script[$0].mark != " " }
  guard let first = changes.first else { return "" }
  var hunks: [Range<Int>] = [max(0, first - 3)..<min(script.count, first + 4)]
  for index in changes.dropFirst() {
    let range = max(0, index - 3)..<min(script.count, index + 4)
    if let last = hunks.last, range.lowerBound <= last.upperBound {
      hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
    } else {
      hunks.append(range)
    }
  }
  var text = "--- \(path)\n+++ \(path)\n"
  for hunk in hunks {
    let before = script[..<hunk.lowerBound]
    let oldStart = before.count { $0.mark != "+" } + 1
    let newStart = before.count { $0.mark != "-" } + 1
    let own = script[hunk]
    text +=
      "@@ -\(oldStart),\(own.count { $0.mark != "+" }) +\(newStart),\(own.count { $0.mark != "-" }) @@\n"
    for line in own { text += "\(line.mark)\(line.text)\n" }
  }
  return text
}

private func lines(of bytes: [UInt8]) -> [String] {
  var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
    String(decoding: $0, as: UTF8.self)
  }
  if lines.last == "" { lines.removeLast() }
  return lines
}

private func editScript(_ old: [String], _ new: [String]) -> [(mark: Character, text: String)] {
  let difference = new.difference(from: old) { $0.utf8.elementsEqual($1.utf8) }
  var removed: Set<Int> = []
  var inserted: Set<Int> = []
  for change in difference {
    switch change {
    case .remove(let offset, _, _): removed.insert(offset)
    case .insert(let offset, _, _): inserted.insert(offset)
    }
  }
  var script: [(mark: Character, text: String)] = []
  var oldIndex = 0
  var newIndex = 0
  while oldIndex < old.count || newIndex < new.count {
    if oldIndex < old.count, removed.contains(oldIndex) {
      script.append(("-", old[oldIndex]))
      oldIndex += 1
    } else if newIndex < new.count, inserted.contains(newIndex) {
      script.append(("+", new[newIndex]))
      newIndex += 1
    } else if oldIndex < old.count {
      script.append((" ", old[oldIndex]))
      oldIndex += 1
      newIndex += 1
    } else {
      break
    }
  }
  return script
}
