internal import VietnameseText

/// Who signed, and by what right, as it is printed.
struct Signer {
  /// The line with TM, TL or TUQ.
  var authority: String?
  /// The lines below it, such as «PHÓ CHỦ TỊCH».
  var titles: [String] = []
  var name: String?
}

/// Reads the end of a document: the signature and «Nơi nhận», beside or below one another.
struct EndGrammar {
  private(set) var recipients: [String] = []
  private(set) var signer: Signer?

  /// How many blocks belong to the end; what follows is the page on which the document was found.
  private(set) var blockCount = 0

  init(_ blocks: [SourceBlock]) {
    for (index, block) in blocks.enumerated() {
      let known = (recipients, signatureWords.count)
      switch block {
      case .paragraph(let paragraph): take(paragraph, inColumn: false)
      case .table(let table):
        for cell in table.rows.joined() {
          isAmongRecipients = false
          for paragraph in cell { take(paragraph, inColumn: true) }
        }
        isAmongRecipients = false
      }
      if known != (recipients, signatureWords.count) { blockCount = index + 1 }
      if isOver { break }
    }
    finish()
  }

  private var isAmongRecipients = false
  /// The document is over: what follows is the page on which it was found.
  private var isOver = false
  private var signatureWords: [Word] = []

  private mutating func take(_ paragraph: SourceParagraph, inColumn: Bool) {
    var text = paragraph.text
    if Self.isFilePath(text) { return }
    let lines = text.split(separator: "\n").map(String.init)
    if let first = lines.first, StructuralLine(first) == .recipients {
      guard recipients.isEmpty else { return }
      isAmongRecipients = true
      let rest = first.firstIndex(of: ":").map { first[first.index(after: $0)...].trimmingBlanks } ?? ""
      text = ([String(rest)] + lines.dropFirst()).joined(separator: "\n")
      if text.trimmingBlanks.isEmpty { return }
    } else if StructuralLine(lines.first ?? "") == .recipients || EndPhrases.beginsRecipients(text) {
      isAmongRecipients = true
      text = String(text.drop { $0 != ":" }.dropFirst().trimmingBlanks)
    }
    let isItem = paragraph.marker != nil || text.first.map { "-–—+*•".contains($0) } ?? false
    if isAmongRecipients {
      if isItem || !recipients.isEmpty && !looksLikeSignature(text) && inColumn {
        addRecipients(text, isItem: isItem)
        return
      }
      if !looksLikeSignature(text), signatureWords.isEmpty, recipients.count < 100, text.count < 120,
        !text.isInCapitals
      {
        if recipients.isEmpty { addRecipients(text, isItem: true) }
        return
      }
    }
    guard signer == nil else { return }
    takeSignature(text)
  }

  private mutating func addRecipients(_ text: String, isItem: Bool) {
    // Several on one line: «- Như trên; - Lưu: VT.»
    let joined = text.onOneLine
    var parts: [String] = [""]
    var isFirst = true
    for part in joined.split(separator: ";", omittingEmptySubsequences: true) {
      let piece = part.trimmingBlanks
      let begins = piece.first.map { "-–—+*•".contains($0) } ?? false
      if isFirst || !begins && !parts[parts.count - 1].isEmpty && !isItem {
        parts[parts.count - 1] += (parts[parts.count - 1].isEmpty ? "" : "; ") + piece
      } else if begins {
        parts.append(String(piece))
      } else {
        parts[parts.count - 1] += "; " + piece
      }
      isFirst = false
    }
    for (place, part) in parts.enumerated() {
      let begins = isItem || part.first.map { "-–—+*•".contains($0) } ?? false
      let content = String(part.drop { "-–—+*• ".contains($0) }).trimmingEnd
      guard content.contains(where: \.isLetter) else { continue }
      if !begins, place == 0, let last = recipients.last {
        recipients[recipients.count - 1] = last + (text.first?.isNumber ?? false ? ". " : " ") + content
      } else {
        recipients.append(content)
      }
    }
  }

  /// `d:\2011\CV\Bau cu`, which the office has printed below its copy.
  private static func isFilePath(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(3))
    return bytes.count == 3 && bytes[1] == UInt8(ascii: ":") && bytes[2] == UInt8(ascii: "\\")
  }

  // MARK: Signature

  private func looksLikeSignature(_ text: String) -> Bool {
    let line = firstLine(text)
    return StructuralLine(line) == .authority || EndPhrases.isSignature(line)
      || line.isInCapitals && line.count > 6 && !line.contains(",")
  }

  private mutating func takeSignature(_ text: String) {
    guard signatureWords.count < 60 else {
      isOver = true
      return
    }
    if signatureWords.isEmpty {
      guard looksLikeSignature(text) else { return }
    } else if signatureWords.last?.text.isInCapitals == false || text.count > 60 {
      isOver = true
      return
    }
    for part in text.split(separator: "\n") {
      let words = words(part).filter { !$0.key.isEmpty || $0.text.contains(".") }
      signatureWords += words
    }
  }

  private mutating func finish() {
    guard !signatureWords.isEmpty else { return }
    var signer = Signer()
    var lines: [[Word]] = []
    var name: [Word] = []
    for (index, word) in signatureWords.enumerated() {
      if word.text.contains(where: \.isLowercase), !Self.isAuthority(word) {
        name.append(word)
        continue
      }
      guard name.isEmpty else { break }
      let before = index > 0 ? signatureWords[index - 1].key : ""
      let beginsLine =
        lines.isEmpty || Self.isAuthority(word)
        || word.key == "pho" || Self.beginsTitle(word, after: before, line: lines[lines.count - 1])
      if beginsLine { lines.append([word]) } else { lines[lines.count - 1].append(word) }
    }
    for line in lines {
      let text = line.map { String($0.text) }.joined(separator: " ")
      if signer.authority == nil, signer.titles.isEmpty, let first = line.first,
        ["tm", "tl", "tuq", "t/m", "t/l"].contains(first.key)
      {
        signer.authority = text
      } else {
        signer.titles.append(text)
      }
    }
    if name.count >= 2, name.count <= 6 {
      signer.name = name.map { String($0.text.trimmingSigns) }.joined(separator: " ")
    }
    self.signer = signer
  }

  static func isAuthority(_ word: Word) -> Bool {
    ["tm", "kt", "tl", "tuq", "q", "k/t", "t/m", "t/l"].contains(word.key)
      && (word.text.hasSuffix(".") || word.text.contains("/") || word.text.contains("."))
  }

  /// Whether a title begins a line of its own, behind the body or the head for whom it signs.
  private static func beginsTitle(_ word: Word, after before: String, line: [Word]) -> Bool {
    guard let first = line.first, isAuthority(first), !["kt", "k/t", "q"].contains(first.key), line.count > 2
    else {
      return false
    }
    return ["chu", "giam", "truong", "bo", "cuc", "tong", "vien", "bi", "chanh"].contains(word.key)
      && before != "hoi"
  }
}
