/// Items as a phrase: `A`, `A và B`, `A, B và C`.
///
/// Where an item has a comma of its own the items are parted by semicolons: `A, B; C và D`.
/// The conjunction stands before the last item.
public func joinedList(_ items: [String], conjunction: String = "và") -> String {
  guard let last = items.last else { return "" }
  guard items.count > 1 else { return last }
  let separator = items.contains { $0.utf8.contains(UInt8(ascii: ",")) } ? "; " : ", "
  return items.dropLast().joined(separator: separator) + " " + conjunction + " " + last
}

/// The text with its first letter as a capital, the rest as it is: `đơn vị` gives `Đơn vị`.
///
/// Signs before the first letter, such as a quote, stay; a text that starts with a digit is left alone.
public func capitalizingFirst(_ text: String) -> String {
  changingFirst(text) { $0.uppercased() }
}

/// The text with its first letter small, the rest as it is; a run of capitals, such as `UBND`, is left alone.
public func decapitalizingFirst(_ text: String) -> String {
  let letters = text.drop { !$0.isLetter && !$0.isNumber }
  if letters.dropFirst().first?.isUppercase == true { return text }
  return changingFirst(text) { $0.lowercased() }
}

private func changingFirst(_ text: String, _ change: (Character) -> String) -> String {
  guard let place = text.firstIndex(where: { $0.isLetter || $0.isNumber }), text[place].isLetter else {
    return text
  }
  return text[..<place] + change(text[place]) + text[text.index(after: place)...]
}
