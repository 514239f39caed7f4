import Foundation

/// A mistake put into the XML of a good file, and the code by which it must be found.
struct PlantedMistake: Sendable, CustomStringConvertible {
  let description: String
  let code: String
  let plant: @Sendable (inout Parts) throws -> Void

  init(_ description: String, _ code: String, _ plant: @escaping @Sendable (inout Parts) throws -> Void) {
    self.description = description
    self.code = code
    self.plant = plant
  }

  /// Words exchanged in the document's text.
  static func words(_ old: String, _ new: String, _ code: String) -> PlantedMistake {
    PlantedMistake("«\(old)» → «\(new)»", code) { try $0.replace(old, new) }
  }

  /// Letters set in another way, by the words with which their run begins.
  static func letters(_ words: String, _ properties: String, _ code: String) -> PlantedMistake {
    PlantedMistake("«\(words)» \(properties)", code) { parts in
      try parts.replace("<w:r><w:t>\(words)", "<w:r><w:rPr>\(properties)</w:rPr><w:t>\(words)")
    }
  }

  /// A paragraph set in another way, by some of its words.
  static func paragraph(_ words: String, _ properties: String, _ code: String) -> PlantedMistake {
    PlantedMistake("đoạn «\(words)» \(properties)", code) { parts in
      let xml = parts["word/document.xml"]
      guard let place = xml.range(of: words),
        let end = xml.range(of: "</w:pPr>", options: .backwards, range: xml.startIndex..<place.lowerBound)
      else { throw Parts.Missing(text: words, part: "word/document.xml") }
      parts["word/document.xml"].replaceSubrange(end, with: properties + "</w:pPr>")
    }
  }

  /// A style of the file set in another way: inserted at the end of its run or paragraph properties.
  static func style(_ id: String, run: String = "", paragraph: String = "", _ code: String) -> PlantedMistake
  {
    PlantedMistake("kiểu \(id) \(run)\(paragraph)", code) { parts in
      let part = "word/styles.xml"
      guard let start = parts[part].range(of: "w:styleId=\"\(id)\"") else {
        throw Parts.Missing(text: id, part: part)
      }
      let rest = start.upperBound..<parts[part].endIndex
      if !run.isEmpty, let end = parts[part].range(of: "</w:rPr>", range: rest) {
        parts[part].insert(contentsOf: run, at: end.lowerBound)
      }
      if !paragraph.isEmpty, let end = parts[part].range(of: "</w:pPr>", range: rest) {
        parts[part].insert(contentsOf: paragraph, at: end.lowerBound)
      }
    }
  }

  /// The page set in another way, everywhere.
  static func page(_ old: String, _ new: String, _ code: String) -> PlantedMistake {
    PlantedMistake("\(old) → \(new)", code) { parts in
      guard parts["word/document.xml"].contains(old) else {
        throw Parts.Missing(text: old, part: "word/document.xml")
      }
      parts["word/document.xml"] = parts["word/document.xml"].replacingOccurrences(of: old, with: new)
    }
  }
}

extension PlantedMistake {
  /// In the shipped plan, issued.
  static let inPlan: [PlantedMistake] = page + head + letters + body + foot

  private static let page: [PlantedMistake] = [
    .page("w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\"", "KH1010"),
    .page(
      "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>", "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>",
      "KH1010"),
    .page("w:left=\"1701\" w:header", "w:left=\"1134\" w:header", "KH1011"),
    .page("w:right=\"850\" w:bottom", "w:right=\"1417\" w:bottom", "KH1011"),
    .page("w:top=\"1134\"", "w:top=\"850\"", "KH1011"),
    .page("w:bottom=\"1134\"", "w:bottom=\"1701\"", "KH1011"),
    .page("<w:headerReference w:type=\"default\" r:id=\"rId5\"/>", "", "KH1012"),
    PlantedMistake("số trang ở chân trang", "KH1013") { parts in
      parts["word/document.xml"] = parts["word/document.xml"].replacingOccurrences(
        of: "w:headerReference", with: "w:footerReference")
      parts["word/header1.xml"] = parts["word/header1.xml"].replacingOccurrences(of: "w:hdr", with: "w:ftr")
    },
    PlantedMistake("số trang gõ tay", "KH1013") { parts in
      let xml = parts["word/header1.xml"]
      let start = xml.range(of: "<w:r>")?.lowerBound ?? xml.startIndex
      let end = xml.range(of: "</w:p>")?.lowerBound ?? xml.endIndex
      parts["word/header1.xml"].replaceSubrange(start..<end, with: "<w:r><w:t>2</w:t></w:r>")
    },
    .page("<w:titlePg/>", "", "KH1014"),
    .page("<w:pgNumType w:fmt=\"decimal\" w:start=\"1\"/>", "", "KH1016"),
    .style("Header", run: "<w:sz w:val=\"22\"/>", "KH1030"),
    .style("Header", paragraph: "<w:jc w:val=\"right\"/>", "KH1034"),
  ]

  private static let head: [PlantedMistake] = [
    .words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI VIỆT NAM", "KH1040"),
    .words("Độc lập - Tự do - Hạnh phúc", "Độc lập - Tự do", "KH1040"),
    .words("Độc lập - Tự do - Hạnh phúc", "Độc lập – Tự do - Hạnh phúc", "KH0534"),
    PlantedMistake("mất đường kẻ dưới Tiêu ngữ", "KH1042") {
      try $0.replace(
        "<w:p><w:pPr><w:pStyle w:val=\"DuongKe\"/><w:ind w:left=\"1064\" w:right=\"1064\"/></w:pPr></w:p>", ""
      )
    },
    PlantedMistake("đường kẻ ngắn dưới Tiêu ngữ", "KH1045") {
      try $0.replace("<w:ind w:left=\"1064\" w:right=\"1064\"/>", "<w:ind w:left=\"2000\" w:right=\"2000\"/>")
    },
    PlantedMistake("đường kẻ gõ bằng gạch dưới", "KH1043") {
      try $0.replace(
        "<w:ind w:left=\"1064\" w:right=\"1064\"/></w:pPr></w:p>",
        "<w:pBdr><w:top w:val=\"none\"/></w:pBdr></w:pPr><w:r><w:t>______________</w:t></w:r></w:p>")
    },
    .letters("Độc lập", "<w:u w:val=\"single\"/>", "KH1044"),
    PlantedMistake("đường kẻ quá dài dưới trích yếu", "KH1045") {
      try $0.replace("<w:ind w:left=\"3489\" w:right=\"3489\"/>", "<w:ind w:left=\"1000\" w:right=\"1000\"/>")
    },
    .page("w:w=\"5556\"", "w:w=\"5000\"", "KH1046"),
    .words("Số: 05/KH", "Số 05/KH", "KH1047"),
    .words("Số: 05/KH", "Số: 5/KH", "KH1047"),
    .words("Số: 05/KH", "Số: 05 / KH", "KH1047"),
    .words("Số: 05/KH", "Số: 05/BC", "KH1048"),
    .words("Điện Biên, ngày 08 tháng 6", "Điện Biên ngày 08 tháng 6", "KH1049"),
    .words("Điện Biên, ngày 08 tháng 6", "Điện Biên, ngày 31 tháng 6", "KH1049"),
    .words("Điện Biên, ngày 08 tháng 6", "Điện Biên, ngày 8 tháng 06", "KH0533"),
    .words("Điện Biên, ngày 08 tháng 6", "Điện Biên, ngày …… tháng 6", "KH1050"),
    .letters("UBND TỈNH", "<w:b/>", "KH1031"),
    .letters("Độc lập", "<w:sz w:val=\"26\"/>", "KH1035"),
    .letters("CỘNG HÒA", "<w:sz w:val=\"28\"/>", "KH1030"),
    .letters("Số: 05", "<w:sz w:val=\"28\"/>", "KH1030"),
    .letters("Điện Biên, ngày", "<w:i w:val=\"0\"/>", "KH1032"),
    .letters("Điện Biên, ngày", "<w:b/>", "KH1031"),
    .words("SỞ THÔNG TIN", "Sở Thông tin", "KH1033"),
    .paragraph("KẾ HOẠCH</w:t>", "<w:jc w:val=\"left\"/>", "KH1034"),
    .words("của Thủ tướng Chính phủ</w:t>", "của Thủ tướng Chính phủ.</w:t>", "KH0511"),
  ]

  private static let letters: [PlantedMistake] = [
    .letters("Triển khai kịp thời", "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/>", "KH1020"),
    .style("NoiDung", run: "<w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\"/>", "KH1020"),
    PlantedMistake("phông chủ đề", "KH1020") {
      try $0.replace(
        "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\"",
        "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"", in: "word/styles.xml")
      $0["word/theme/theme1.xml"] = """
        <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x">\
        <a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/>\
        <a:font script="Viet" typeface="Arial"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>
        """
      try $0.replace(
        "</Relationships>",
        "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme\" Target=\"theme/theme1.xml\"/></Relationships>",
        in: "word/_rels/document.xml.rels")
    },
    .letters("Triển khai kịp thời", "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>", "KH1021"),
    .letters("Triển khai kịp thời", "<w:color w:val=\"1F3864\"/>", "KH1022"),
    .letters("Triển khai kịp thời", "<w:highlight w:val=\"yellow\"/>", "KH1023"),
    .letters("Triển khai kịp thời", "<w:vanish/>", "KH1092"),
    .letters("Triển khai kịp thời", "<w:sz w:val=\"24\"/>", "KH1030"),
    .letters("Triển khai kịp thời", "<w:sz w:val=\"26\"/>", "KH1060"),
  ]

  private static let body: [PlantedMistake] = [
    .paragraph("Triển khai kịp thời", "<w:jc w:val=\"left\"/>", "KH1034"),
    .style("NoiDung", paragraph: "<w:jc w:val=\"left\"/>", "KH1034"),
    .style("NoiDung", paragraph: "<w:spacing w:before=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>", "KH1061"),
    .paragraph(
      "Triển khai kịp thời", "<w:spacing w:before=\"120\" w:line=\"480\" w:lineRule=\"auto\"/>", "KH1062"),
    .paragraph(
      "Triển khai kịp thời", "<w:spacing w:before=\"120\" w:line=\"260\" w:lineRule=\"exact\"/>", "KH1062"),
    .paragraph("Thực hiện Công văn số", "<w:ind w:firstLine=\"0\"/>", "KH1063"),
    PlantedMistake("dòng trống", "KH1064") {
      try $0.replace("<w:p><w:pPr><w:pStyle w:val=\"Muc\"/>", "<w:p/><w:p><w:pPr><w:pStyle w:val=\"Muc\"/>")
    },
    .words("./.", ".", "KH1065"),
    .words("<w:t>MỤC ĐÍCH, YÊU CẦU", "<w:t>Mục đích, yêu cầu", "KH0528"),
    .words("kịp thời, thống nhất", "kịp thời , thống nhất", "KH0536"),
    .words("<w:t>Định hướng, hướng dẫn", "<w:t>Thành phố hoà bình. Định hướng, hướng dẫn", "KH0531"),
    .words("Mỗi nhiệm vụ", "M\u{1ED7}i nhiê\u{323}m vụ", "KH0530"),
    .words("đánh giá và báo cáo đúng quy định.</w:t>", "đánh giá và báo cáo đúng quy định</w:t>", "KH0515"),
    .words(
      "<w:t>Triển khai kịp thời",
      "<w:t>Theo Chỉ thị số 09/CT-TTg ngày 03 tháng 5 năm 2023 của Thủ tướng Chính phủ, triển khai kịp thời",
      "KH0501"),
    .words(
      "<w:t>Triển khai kịp thời",
      "<w:t>Theo Thông tư số 22/2016/TT-BTTTT ngày 19/10/2012, triển khai kịp thời", "KH0502"),
    .words("<w:t>Triển khai kịp thời", "<w:t>Theo Công văn số 45/CV-SYT, triển khai kịp thời", "KH0508"),
    .words("<w:t>Triển khai kịp thời", "<w:t>Theo [...] triển khai kịp thời", "KH0539"),
    PlantedMistake("bảng không lặp tiêu đề", "KH1067") { try $0.replace("<w:tblHeader/>", "") },
    PlantedMistake("sửa đổi theo dõi", "KH1090") {
      try $0.replace(
        "<w:r><w:t>Triển khai kịp thời",
        "<w:ins w:id=\"900\"><w:r><w:t>Mới </w:t></w:r></w:ins><w:r><w:t>Triển khai kịp thời")
    },
  ]

  private static let foot: [PlantedMistake] = [
    .words("Nơi nhận:", "Gửi đến:", "KH1070"),
    .letters("Nơi nhận:", "<w:i w:val=\"0\"/>", "KH1032"),
    .letters("Nơi nhận:", "<w:sz w:val=\"28\"/>", "KH1030"),
    .letters("Lưu: VT", "<w:sz w:val=\"24\"/>", "KH1030"),
    .words("<w:t>Lưu: VT", "<w:t>Gửi: VT", "KH1072"),
    .words("<w:t>Nơi nhận:", "<w:t>Nơi nhận", "KH1071"),
    PlantedMistake("nơi nhận thiếu dấu chấm phẩy", "KH1071") { parts in
      let xml = parts["word/document.xml"]
      guard let place = xml.range(of: "w:val=\"NoiNhanGach\""),
        let end = xml.range(of: ";</w:t>", range: place.upperBound..<xml.endIndex)
      else { throw Parts.Missing(text: "NoiNhanGach", part: "word/document.xml") }
      parts["word/document.xml"].replaceSubrange(end, with: "</w:t>")
    },
    .words("<w:t>GIÁM ĐỐC</w:t>", "<w:t>TM. SỞ THÔNG TIN VÀ TRUYỀN THÔNG</w:t>", "KH1075"),
    .words("<w:t>GIÁM ĐỐC</w:t>", "<w:t>KT. GIÁM ĐỐC</w:t>", "KH1075"),
    .words("<w:t>GIÁM ĐỐC</w:t>", "<w:t>Giám đốc</w:t>", "KH1033"),
    .words("<w:t>GIÁM ĐỐC</w:t>", "<w:t>T/M UBND TỈNH</w:t>", "KH0543"),
    PlantedMistake("học vị trước họ tên", "KH1076") { parts in
      let xml = parts["word/document.xml"]
      guard let place = xml.range(of: "w:val=\"NguoiKy\""),
        let text = xml.range(of: "<w:t>", range: place.upperBound..<xml.endIndex),
        let end = xml.range(of: "</w:t>", range: text.upperBound..<xml.endIndex)
      else { throw Parts.Missing(text: "NguoiKy", part: "word/document.xml") }
      parts["word/document.xml"].replaceSubrange(text.upperBound..<end.lowerBound, with: "ThS. Nguyễn Văn An")
    },
    PlantedMistake("phụ lục không được nhắc đến", "KH1080") { parts in
      let xml = parts["word/document.xml"]
      let end = xml.range(of: "w:val=\"PhuLuc\"")?.lowerBound ?? xml.startIndex
      let body = xml[..<end].replacingOccurrences(of: "Phụ lục", with: "Danh mục")
      parts["word/document.xml"] = body + xml[end...]
    },
    .words("(Kèm theo Kế hoạch", "Kèm Kế hoạch", "KH1083"),
  ]

  /// In the shipped official letter, issued.
  static let inLetter: [PlantedMistake] = [
    .words("Như trên", "UBND tỉnh", "KH1073"),
    .words("Số: 05/STTTT", "Số: 05/CV-STTTT", "KH1048"),
    .letters("V/v", "<w:b/>", "KH1031"),
    .letters("Kính gửi", "<w:b/>", "KH1031"),
    PlantedMistake("không có V/v", "KH1051") { parts in
      let xml = parts["word/document.xml"]
      guard let style = xml.range(of: "w:val=\"TrichYeuCongVan\""),
        let start = xml.range(of: "<w:p>", options: .backwards, range: xml.startIndex..<style.lowerBound),
        let end = xml.range(of: "</w:p>", range: style.upperBound..<xml.endIndex)
      else { throw Parts.Missing(text: "TrichYeuCongVan", part: "word/document.xml") }
      parts["word/document.xml"].removeSubrange(start.lowerBound..<end.upperBound)
    },
  ]
}
