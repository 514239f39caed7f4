internal import PlanModel
internal import VietnameseText

/// What the head of a document says; nil where it says nothing.
struct DocumentHead {
  var kind: DocumentKind?
  var number: String?
  var date: CalendarDate?
  var place: String?
  var issuer: String?
  var superior: String?
  var nationalTitle: String?
  /// Without «V/v».
  var subject: String?
  /// The «V/v» before it, as it is printed.
  var subjectSign: String?
  var addressees: [String] = []
  var isParty = false
  /// A number or date stands there, but its digits cannot be read.
  var hasUnreadableNumber = false
  var hasUnreadableDate = false
}

/// Reads the head: it comes as two columns, as cells, as lines, or all on one line.
struct HeadGrammar {
  private var head = DocumentHead()
  private var issuerLines: [String] = []
  private var hasSubjectOfTitle = false
  private var expectsAddressees = false
  private var titleKind: DocumentKind?

  static func read(_ blocks: [SourceBlock]) -> DocumentHead {
    var grammar = HeadGrammar()
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): grammar.take(paragraph)
      case .table(let table):
        // Rows above the Quốc hiệu belong to the page on which the document was found.
        let first =
          table.rows.firstIndex { $0.joined().contains { HeadPhrases.holdsNationalTitle($0.text) } } ?? 0
        for cell in table.rows[first...].joined() {
          // The subject of a công văn may fill several paragraphs of its cell.
          var open = false
          for paragraph in cell { open = grammar.take(paragraph, continuesSubject: open) }
        }
      }
    }
    return grammar.finish()
  }

  /// Takes one paragraph; the result says whether the subject after «V/v» may go on in the next of its cell.
  @discardableResult
  private mutating func take(_ paragraph: SourceParagraph, continuesSubject: Bool = false) -> Bool {
    let text = paragraph.text
    if HeadPhrases.isAddressees(text) {
      takeAddressees(text)
      return false
    }
    if expectsAddressees {
      let readings = Marker.readings(of: text)
      let item = paragraph.marker == nil ? readings.first.map { String($0.rest) } : text
      if let item { addAddressees(item) }
      if item != nil { return false }
    }
    if let kind = TitleKind(firstLine(text)) {
      titleKind = kind.kind
      head.kind = kind.kind
      if let end = text.firstIndex(of: "\n") { addSubject(String(text[text.index(after: end)...])) }
      return false
    }
    if titleKind != nil {
      if !isAuthority(text) { addSubject(text) }
      return false
    }
    return takeLetterhead(text, continuesSubject: continuesSubject)
  }

  /// «THỦ TƯỚNG CHÍNH PHỦ», «BỘ TRƯỞNG BỘ Y TẾ» below the title of a decision: who decides, in capitals of its own.
  private func isAuthority(_ text: String) -> Bool {
    guard let subject = head.subject, text.isInCapitals, !subject.isInCapitals else { return false }
    return LetterheadName.isBody(text)
  }

  // MARK: Letterhead

  private mutating func takeLetterhead(_ text: String, continuesSubject: Bool) -> Bool {
    if head.subject == nil, SubjectPhrase.begins(text), !HeadPhrases.holdsNationalTitle(text) {
      addSubject(text)
      return true
    }
    var rest = words(text)
    if let range = HeadPhrases.nationalTitle(in: rest) {
      addIssuer(rest[..<range.lowerBound])
      head.nationalTitle = rest[range].map { String($0.text) }.joined(separator: " ")
      rest = Array(rest[range.upperBound...])
    } else if rest.firstPlace(of: ["dang", "cong", "san", "viet", "nam"]) != nil, text.isInCapitals {
      head.isParty = true
      return false
    }
    if let range = HeadPhrases.motto(in: rest) {
      addIssuer(rest[..<range.lowerBound])
      rest = Array(rest[range.upperBound...])
    }
    if rest.isEmpty { return false }
    var hasSubject = false
    if let place = SubjectPhrase.range(in: rest) {
      let subject = rest[place...]
      let date = IssueDate.find(in: Array(subject)).flatMap { $0.place == nil ? nil : $0.range.lowerBound }
      addSubject(subject.prefix(date ?? subject.count).map { String($0.text) }.joined(separator: " "))
      rest = Array(rest[..<place]) + subject.dropFirst(date ?? subject.count)
      hasSubject = true
    }
    if let number = DocumentNumberReader.find(in: rest) {
      addIssuer(rest[..<number.range.lowerBound])
      if head.number == nil, !head.hasUnreadableNumber {
        head.number = number.text
        head.hasUnreadableNumber = number.text == nil
        head.isParty = head.isParty || number.isPartyForm && head.nationalTitle == nil
      }
      rest = Array(rest[number.range.upperBound...])
    }
    if let date = IssueDate.find(in: rest) {
      if head.place == nil, head.date == nil, !head.hasUnreadableDate {
        head.place = date.place
        head.date = date.date
        head.hasUnreadableDate = date.date == nil
      }
      return hasSubject
    }
    if continuesSubject, !rest.isEmpty, !hasSubject {
      addSubject(text)
      return true
    }
    if !hasSubject, head.number == nil {
      addIssuer(rest[...], lines: text.split(separator: "\n").map(String.init))
    }
    return hasSubject
  }

  /// Words in capitals before the number name the issuer, and the body above it.
  private mutating func addIssuer(_ words: ArraySlice<Word>, lines: [String]? = nil) {
    let text = words.map { String($0.text) }.joined(separator: " ")
    guard text.isInCapitals, !text.contains(where: \.isNumber) else { return }
    issuerLines += lines?.filter(\.isInCapitals) ?? [text]
  }

  // MARK: Subject and addressees

  private mutating func addSubject(_ text: String) {
    var text = text.onOneLine
    if head.subject == nil, let first = words(text).first, first.key.hasPrefix("v/v") {
      head.subjectSign = String(first.text.prefix(3))
      text = String(text.dropFirst(3).drop { " :".contains($0) })
    }
    guard text.contains(where: \.isLetter) else { return }
    head.subject = head.subject.map { $0 + " " + text } ?? text
  }

  private mutating func takeAddressees(_ text: String) {
    guard head.addressees.isEmpty else { return }
    expectsAddressees = true
    if HeadPhrases.isTelegramCall(text) {
      let caller = firstLine(text).dropLast().split(separator: " ").dropLast().joined(separator: " ")
      if issuerLines.isEmpty, caller.isInCapitals { issuerLines = [caller] }
      return
    }
    let parts = text.split(separator: "\n").map(String.init)
    let line = parts.first ?? ""
    let first =
      line.prefix(12).firstIndex(of: ":").map { String(line[$0...]) }
      ?? words(line).dropFirst(2).map { String($0.text) }.joined(separator: " ")
    addAddressees(String(first.drop { ":- –".contains($0) }))
    for line in parts.dropFirst() { addAddressees(String(line.drop { "-–+ ".contains($0) })) }
  }

  /// Several addressees on one line are divided by semicolons, or by dashes behind them.
  private mutating func addAddressees(_ text: String) {
    for part in text.split(separator: ";") {
      let name = String(part.split(separator: "\n").joined(separator: " ").drop { "-–+ ".contains($0) })
        .trimmingEnd
      if name.contains(where: \.isLetter) { head.addressees.append(name) }
    }
  }

  // MARK: Result

  private func finish() -> DocumentHead {
    var head = head
    // Without Quốc hiệu and number, capitals at the top may be anything: «TIN NỔI BẬT».
    let isLetterhead = head.nationalTitle != nil || head.number != nil || head.hasUnreadableNumber
    let bodies = LetterheadName.bodies(issuerLines).filter { isLetterhead || LetterheadName.isBody($0) }
    head.issuer = bodies.last
    head.superior = bodies.count > 1 ? bodies.dropLast().joined(separator: " ") : nil
    if head.kind == nil { head.kind = kindOfLetter(head) }
    head.subject = head.subject.map { withoutAuthority($0, of: bodies.last) }
    return head
  }

  /// A decision names who decides below its subject, in capitals like it: «CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …».
  private func withoutAuthority(_ subject: String, of issuer: String?) -> String {
    guard let issuer, titleKind != nil, subject.isInCapitals else { return subject }
    var words = words(subject)
    let own = Ingest.words(issuer).map(\.key)
    guard words.count > own.count, words.suffix(own.count).map(\.key) == own else { return subject }
    words.removeLast(own.count)
    if words.suffix(2).map(\.key) == ["chu", "tich"] { words.removeLast(2) }
    // «… CỦA ỦY BAN NHÂN DÂN TỈNH …» belongs to the subject.
    guard let last = words.last, last.key != "cua", last.key != "tai" else { return subject }
    return words.map { String($0.text) }.joined(separator: " ")
  }

  /// A document without a title is a công văn where it has «V/v» or addressees; else its symbol tells.
  ///
  /// With both it is one whatever its symbol: «415/PB-KSBT» is a letter of the Cục Phòng bệnh, and no phiếu báo.
  private func kindOfLetter(_ head: DocumentHead) -> DocumentKind? {
    if head.subjectSign != nil, !head.addressees.isEmpty { return .officialLetter }
    if let number = head.number, let symbol = number.split(separator: "/").last?.split(separator: "-").first,
      let kind = DocumentKind.allCases.first(where: { $0.abbreviation == String(symbol) })
    {
      return kind
    }
    return head.subject != nil || !head.addressees.isEmpty ? .officialLetter : nil
  }
}

/// Takes the lines of a letterhead apart into bodies: «UBND TỈNH ĐIỆN BIÊN», «SỞ NỘI VỤ».
enum LetterheadName {
  private static let beginnings: Set<String> = [
    "uy", "ubnd", "bo", "so", "tong", "cuc", "ban", "van", "vien", "truong", "trung", "chi", "phong", "cong",
    "hoi",
    "hdnd", "thu", "chinh", "quoc", "toa", "thanh", "dai", "kho", "bao", "ngan", "kiem", "dang", "benh",
    "hat", "lien",
  ]

  /// Words that a line break has cut apart: «ỦY / BAN NHÂN DÂN», «VĂN / PHÒNG CHÍNH PHỦ».
  private static let cutNames: Set<String> = [
    "uy ban", "van phong", "tong cuc", "trung tam", "hoi dong", "thu tuong", "cong an", "chi cuc", "toa an",
    "thanh tra",
    "kho bac", "ngan hang", "bao hiem", "kiem toan", "lien doan", "chinh phu", "truong dai", "benh vien",
    "quoc hoi",
    "va truyen", "va dao", "va cong", "va moi", "va dau", "va phat", "bo chi",
  ]

  /// The name of a body, or of its head.
  static func isBody(_ line: String) -> Bool {
    let first = words(line).prefix(2).map(\.key)
    return first == ["chu", "tich"] || beginnings.contains(first.first ?? "")
  }

  /// A line on which two bodies have run together: «BỘ Y TẾ CỤC PHÒNG BỆNH», but «TỔNG CỤC THUẾ», «CHI CỤC».
  private static func parted(_ line: String) -> [String] {
    let words = words(line)
    guard ["bo", "tong", "ubnd", "uy"].contains(words.first?.key ?? ""),
      let place = words.indices.dropFirst(2).first(where: {
        ["so", "cuc"].contains(words[$0].key) && !["tong", "chi", "ho", "co"].contains(words[$0 - 1].key)
      })
    else { return [line] }
    return [words[..<place], words[place...]].map { part in
      part.map { String($0.text) }.joined(separator: " ")
    }
  }

  static func bodies(_ lines: [String]) -> [String] {
    var bodies: [String] = []
    for line in lines.flatMap(parted) {
      let words = words(line)
      guard let first = words.first else { continue }
      // «THÀNH PHỐ», «TỈNH» and the rest of a name that was broken over lines go on with the body above.
      let isPlace = first.key == "thanh" && words.count > 1 && words[1].key == "pho"
      let isCut =
        bodies.last.flatMap { Ingest.words($0).last?.key }.map { cutNames.contains($0 + " " + first.key) }
        ?? false
      let begins = beginnings.contains(first.key) && !isPlace && !isCut
      if begins || bodies.isEmpty {
        bodies.append(line)
      } else {
        bodies[bodies.count - 1] += " " + line
      }
    }
    return bodies.map { body in
      body.split(separator: " ").filter {
        $0.contains { $0.isLetter || $0.isNumber } || $0 == "-" || $0 == "&"
      }
      .joined(separator: " ")
    }
  }
}

extension String {
  /// Without the signs that end an item of a list or a paragraph.
  var trimmingEnd: String {
    var part = self[...]
    while let last = part.last, ";., ".contains(last) { part = part.dropLast() }
    return String(part)
  }
}
