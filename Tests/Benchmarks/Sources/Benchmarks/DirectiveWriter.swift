internal import OOXML

/// Writes a long directive as a Word file, as Word itself would: a run for each stretch of text, each with its font.
struct DirectiveWriter {
  private var random: SplitMix64
  private var body = ""

  /// A directive of so many pages of some 500 syllables.
  static func directive(pages: Int, seed: UInt64) -> [UInt8] {
    var writer = DirectiveWriter(random: SplitMix64(seed: seed))
    writer.writeHead()
    for section in 0..<max(1, pages / 2) { writer.writeSection(section) }
    writer.paragraph("Nơi nhận:")
    for name in ["Như trên;", "Cổng thông tin điện tử tỉnh;", "Lưu: VT, KGVX."] {
      writer.paragraph("- " + name)
    }
    for line in ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lò Văn An"] { writer.paragraph(line) }
    return package(writer.body)
  }

  private static let font =
    "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>"
    + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/></w:rPr>"

  private mutating func paragraph(_ text: String, bold: Bool = false) {
    body +=
      "<w:p w:rsidR=\"00A1B2C3\" w:rsidRDefault=\"00D4E5F6\"><w:pPr><w:spacing w:before=\"120\" w:after=\"120\"/>"
    body += "<w:ind w:firstLine=\"720\"/><w:jc w:val=\"both\"/>\(Self.font)</w:pPr>"
    for part in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
      let text = part.offset == 0 ? String(part.element) : "," + part.element
      body += "<w:r w:rsidRPr=\"00778899\">\(Self.font)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }
    body += "</w:p>"
  }

  private mutating func writeHead() {
    func cell(_ lines: [String]) -> String {
      "<w:tc><w:tcPr><w:tcW w:w=\"4500\" w:type=\"dxa\"/></w:tcPr>"
        + lines.map { "<w:p><w:r>\(Self.font)<w:t>\($0)</w:t></w:r></w:p>" }.joined() + "</w:tc>"
    }
    body += "<w:tbl><w:tr>" + cell(["ỦY BAN NHÂN DÂN", "TỈNH HÀ GIANG"])
    body += cell(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]) + "</w:tr><w:tr>"
    body += cell(["Số: 15/KH-UBND"]) + cell(["Hà Giang, ngày 09 tháng 3 năm 2025"]) + "</w:tr></w:tbl>"
    paragraph("KẾ HOẠCH")
    paragraph("Phát triển thư viện trên địa bàn tỉnh")
    paragraph(
      "Thực hiện Quyết định số 05/QĐ-TTg ngày 02/01/2025 của Thủ tướng Chính phủ, ban hành kế hoạch như sau:")
  }

  /// About two pages: a section, clauses, points.
  private mutating func writeSection(_ number: Int) {
    paragraph(
      "\(number % 90 + 1). Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan, đơn vị có liên quan:"
    )
    for letter in ["a", "b", "c", "d", "đ"] {
      paragraph("\(letter)) \(sentence(40)).")
      for _ in 0..<3 {
        paragraph("- \(sentence(45)), báo cáo trước ngày \(random.number(in: 1...28))/6/2025.")
      }
    }
  }

  private mutating func sentence(_ syllables: Int) -> String {
    var parts: [String] = ["Tổ chức"]
    while parts.count * 2 < syllables { parts.append(random.pick(Self.words)) }
    return parts.joined(separator: " ")
  }

  private static let words = [
    "tuyên truyền", "hướng dẫn", "kiểm tra", "báo chí", "thông tin", "trên địa", "bàn tỉnh", "bảo đảm",
    "chất lượng,",
    "hiệu quả", "mạng xã", "hội và", "cán bộ", "công chức,", "kịp thời", "chấn chỉnh", "xử lý", "sai phạm",
    "đồng bộ",
  ]

  private static func package(_ body: String) -> [UInt8] {
    let document =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document "
      + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\(body)<w:sectPr/></w:body></w:document>"
    let name = "word/document.xml"
    let parts = PackageParts([
      PackagePart(
        name, contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        relationship: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument")
    ])
    var writer = ZipWriter()
    do {
      try writer.add("[Content_Types].xml", parts.contentTypes)
      for part in parts.relationshipParts { try writer.add(part.name, part.bytes) }
      try writer.add(name, Array(document.utf8))
      return writer.finish()
    } catch { fail("cannot write the Word file: \(error)") }
  }
}
