internal import VietnameseText

/// Puts the lines of a text file together to paragraphs.
///
/// A line break is only typed where the next word would still have fitted, where a sentence ends and a new one begins, or
/// before the marker of a point. A blank line divides, except where it cuts a sentence, as it does at the end of a page.
struct LineReflow {
  /// Columns after which the lines are broken; so many that no page has them where each line is a paragraph.
  private let width: Int
  /// Columns before the lines that are no first lines; nil where indents tell nothing.
  private let margin: Int?
  /// Blank lines divide the paragraphs, so that nothing else needs to.
  private let hasBlankLines: Bool

  init(_ lines: [TextLine]) {
    let lengths = lines.lazy.filter { !$0.isBlank }.map { $0.indent + $0.length }.sorted()
    let width = lengths.isEmpty ? 0 : lengths[min(lengths.count - 1, lengths.count * 9 / 10)]
    let long = lines.filter { $0.indent + $0.length > width * 3 / 4 && !$0.isBlank }
    var counts: [Int: Int] = [:]
    for line in long { counts[line.indent, default: 0] += 1 }
    let usual = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    let hasIndents = long.contains { $0.indent >= (usual?.key ?? 0) + 2 }
    margin = hasIndents ? usual?.key : nil
    self.width = width
    hasBlankLines = lines.count { $0.followsBlank && !$0.startsPage } * 6 > lines.count
  }

  /// The lines of each paragraph.
  func paragraphs(of lines: [TextLine]) -> [[TextLine]] {
    var result: [[TextLine]] = []
    for line in lines {
      if let last = result.last?.last, !divides(last, line, isFirst: result.last?.count == 1) {
        result[result.count - 1].append(line)
      } else {
        result.append([line])
      }
    }
    return result
  }

  /// Whether a new paragraph begins with a line.
  func divides(_ last: TextLine, _ line: TextLine, isFirst: Bool) -> Bool {
    // A symbol that is cut: «186/KH-» / «UBND».
    if StructuralLine(last) == .number, let sign = last.plain.last, "-/:".contains(sign) { return false }
    // «TM.» alone, and the body for which it is signed on the next line.
    if last.plain.hasSuffix("."), last.plain.count <= 4,
      StructuralLine("\(last.plain) \(line.plain)") == .authority
    {
      return false
    }
    if StructuralLine(last) != nil || StructuralLine(line) != nil { return true }
    let marker = Marker.readings(of: line.plain).first
    if let marker, !isWithinSentence(last, line, marker) { return true }
    // A marker alone on its line waits for its text.
    if Marker.readings(of: last.plain).contains(where: { $0.rest.isEmpty }) { return false }
    let isTitle = last.plain.isMostlyInCapitals
    if marker == nil, isTitle != line.plain.isMostlyInCapitals, isTitle || isCentred(last),
      last.plain.count > 8 || last.plain.isFinished
    {
      return isTitle ? !startsSmall(line) : line.followsBlank
    }
    if line.plain.isMostlyInCapitals, line.plain.count > 8, !isTitle, last.isFinished { return true }
    if isHeading(last), !startsSmall(line), marker == nil, !(isTitle && line.plain.isInCapitals) {
      return true
    }
    if last.plain.hasSuffix(";"), BasisPhrases.begins(line.plain) { return true }
    if line.followsBlank { return !continues(last, line) }
    if let margin, line.indent >= margin + 3, !isCentred(line), !(isCentred(last) && !last.isFinished) {
      return last.isFinished || !startsSmall(line)
    }
    if width > 160 { return last.isFinished && !startsSmall(line) }
    guard last.isFinished, !startsSmall(line), !hasBlankLines else { return false }
    // First lines are indented where indents tell something; then only a line that ends far too early is a last one.
    return margin == nil ? fits(last, line) : last.indent + last.length < width * 2 / 3
  }

  private func startsSmall(_ line: TextLine) -> Bool {
    line.plain.first { $0.isLetter || $0.isNumber }.map { $0.isLowercase || $0.isNumber } ?? false
  }

  /// A numbered line that ends far before the others and not within a name: what follows it is its text.
  private func isHeading(_ line: TextLine) -> Bool {
    guard width > 40, line.indent + line.length < width / 2, let last = words(line.plain).last,
      !["va", "-", "–"].contains(last.key), !line.plain.hasSuffix(","), !last.key.isEmpty
    else { return false }
    return Marker.readings(of: line.plain).contains { $0.marker.style.isCounted && $0.rest.contains(" ") }
  }

  /// The first word of a line would have had room on the line before.
  private func fits(_ last: TextLine, _ line: TextLine) -> Bool {
    let word = line.plain.prefix { $0 != " " }.count
    return last.indent + last.length + 1 + word <= width
  }

  /// A blank line that cuts a sentence.
  private func continues(_ last: TextLine, _ line: TextLine) -> Bool {
    !last.isFinished && (startsSmall(line) || line.startsPage && !fits(last, line))
  }

  private func isCentred(_ line: TextLine) -> Bool {
    guard let margin else { return false }
    let right = max(0, width - line.indent - line.length)
    return line.indent >= margin + 8 && abs(right - (line.indent - margin)) <= 10
  }

  /// What looks like a marker, but goes on with the sentence: a law's `khoản 2.`, the dash of `Lao động - Thương binh`.
  private func isWithinSentence(
    _ last: TextLine, _ line: TextLine, _ reading: (marker: Marker, rest: Substring)
  ) -> Bool {
    if last.isFinished || last.plain.isInCapitals { return false }
    let before = words(last.plain).suffix(2)
    guard let word = before.last else { return false }
    switch reading.marker.style {
    case .dash, .plus, .bullet:
      let next = words(reading.rest).prefix(2)
      guard let first = next.first else { return false }
      if !line.followsBlank, !first.isCapitalised { return true }
      return CompoundName.joins(word.key, next.map(\.key))
    default:
      let isCitation = ["khoan", "dieu", "muc", "diem", "so", "phan", "chuong", "va", "tai", "ngay", "thang"]
        .contains(word.key)
      if isCitation { return true }
      return !line.followsBlank && !fits(last, line) && reading.marker.style.rank > 2
    }
  }
}

/// Names and terms of two parts with a dash between, which a line break can make look like a list.
enum CompoundName {
  private static let parts: [(before: String, after: [String])] = [
    ("dong", ["thuong", "binh"]), ("thanh", ["truyen", "hinh"]), ("dua", ["khen", "thuong"]),
    ("te", ["xa", "hoi"]), ("tri", ["xa", "hoi"]), ("hoa", ["xa", "hoi"]), ("hoa", ["thong", "tin"]),
    ("dich", ["yeu", "cau"]), ("thao", ["du", "lich"]), ("hoach", ["tai", "chinh"]),
    ("chinh", ["ke", "hoach"]),
    ("lap", ["tu", "do"]), ("do", ["hanh", "phuc"]), ("chi", ["xuat", "ban"]), ("tin", ["truyen", "thong"]),
    ("nghe", ["giao", "duc"]), ("hoi", ["nghe", "nghiep"]),
  ]

  static func joins(_ before: String, _ after: [String]) -> Bool {
    parts.contains { $0.before == before && after.starts(with: $0.after) }
  }
}
