import Foundation
import TestSupport
import Testing

@testable import PlanRules

@Suite struct CitationScannerTests {
  /// The parts of each citation, as `kind|number|date|issuer|subject`; what is missing is left empty.
  private func parts(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    func string(_ range: Range<Int>?) -> String {
      range.map { String(decoding: bytes[$0], as: UTF8.self) } ?? ""
    }
    return CitationScanner.citations(in: text).map { citation in
      [
        citation.kindRange, citation.number.range, citation.date?.range, citation.issuerRange,
        citation.subjectRange,
      ].map(string).joined(separator: "|")
    }
  }

  @Test(arguments: [
    ("Chỉ thị số 12/CT-TTg", ["Chỉ thị|12/CT-TTg|||"]),
    (
      "Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về việc tăng cường công tác; kịp thời",
      ["Chỉ thị|12/CT-TTg|ngày 12/5/2021|Thủ tướng Chính phủ|về việc tăng cường công tác"]
    ),
    (
      "Căn cứ Thông tư số 06/2022/TT-BTTTT ngày 30 tháng 6 năm 2022 của Bộ trưởng Bộ Thông tin và Truyền thông hướng dẫn",
      ["Thông tư|06/2022/TT-BTTTT|ngày 30 tháng 6 năm 2022|Bộ trưởng Bộ Thông tin và Truyền thông|"]
    ),
    (
      "Quyết định số 650/QĐ-LĐTBXH ngày 21 tháng 7 năm 2022 của Bộ trưởng Bộ Lao động - Thương binh và Xã hội (được điều chỉnh bởi Quyết định số 128/QĐ-LĐTBXH ngày 17\ntháng 3 năm 2023 của Bộ)",
      [
        "Quyết định|650/QĐ-LĐTBXH|ngày 21 tháng 7 năm 2022|Bộ trưởng Bộ Lao động - Thương binh và Xã hội|",
        "Quyết định|128/QĐ-LĐTBXH|ngày 17\ntháng 3 năm 2023|Bộ|",
      ]
    ),
    (
      "Nghị quyết số 206/NQ-HĐND ngày 03 tháng 10 năm 2025 của Hội đồng nhân dân thành phố Cần Thơ về việc phân bổ",
      ["Nghị quyết|206/NQ-HĐND|ngày 03 tháng 10 năm 2025|Hội đồng nhân dân thành phố Cần Thơ|về việc phân bổ"]
    ),
    ("Công văn số 1457/UBND-KGVX", ["Công văn|1457/UBND-KGVX|||"]),
    ("theo Công văn 1457/UBND-KGVX của UBND tỉnh", ["Công văn|1457/UBND-KGVX||UBND tỉnh|"]),
    ("Luật Báo chí số 103/2016/QH13", ["Luật|103/2016/QH13|||"]),
    ("Bộ luật số 91/2015/QH13 ngày 24/11/2015", ["Bộ luật|91/2015/QH13|ngày 24/11/2015||"]),
    (
      "Chương trình số 30-CTr/TU ngày 29/12/2017 của Thành ủy Cần Thơ thực hiện",
      ["Chương trình|30-CTr/TU|ngày 29/12/2017|Thành ủy Cần Thơ|"]
    ),
    ("Nghị quyết số 21-NQ/TW", ["Nghị quyết|21-NQ/TW|||"]),
    ("Số 37-HD/BTGDVTW", ["|37-HD/BTGDVTW|||"]),
    ("Thông tư liên tịch số 01/2015/TTLT-BNV-BTC", ["Thông tư liên tịch|01/2015/TTLT-BNV-BTC|||"]),
    ("Nghị định 30/2020/NĐ-CP", ["Nghị định|30/2020/NĐ-CP|||"]),
    ("Nghị định số 72/NĐ-CP ngày 07/9/2015", ["Nghị định|72/NĐ-CP|ngày 07/9/2015||"]),
    ("Kế hoạch số 12a/KH-UBND", ["Kế hoạch|12a/KH-UBND|||"]),
    ("Tờ trình số 118/TTr- STTTT ngày 5/1", ["Tờ trình|118/TTr- STTTT|ngày 5/1||"]),
    ("Chỉ thị số 12/CT- TTg", ["Chỉ thị|12/CT- TTg|||"]),
    ("Chỉ thị số 12 / CT - TTg", ["Chỉ thị|12 / CT - TTg|||"]),
    ("Số: 11 /TB-UBND", ["|11 /TB-UBND|||"]),
    ("Kế hoạch số      /KH-UBND ngày … tháng 5 năm 2021", ["Kế hoạch|/KH-UBND|ngày … tháng 5 năm 2021||"]),
    ("Kế hoạch số 186/KH-\nUBND", ["Kế hoạch|186/KH-\nUBND|||"]),
    ("Chỉ thị số 09/CT-TTg và số 12/CT-TTg", ["Chỉ thị|09/CT-TTg|||", "|12/CT-TTg|||"]),
    (
      "Chỉ thị số 12/CT-TTg của Thủ tướng Chính phủ ngày 12 tháng 5",
      ["Chỉ thị|12/CT-TTg|ngày 12 tháng 5|Thủ tướng Chính phủ|"]
    ),
    ("Chỉ thị số 12/CT-TTg, ngày 12.5.2021", ["Chỉ thị|12/CT-TTg|ngày 12.5.2021||"]),
    ("Quyết định số 45/QĐ-BVHTT&DL", ["Quyết định|45/QĐ-BVHTT&DL|||"]),
    (
      "Quyết định số 12/QĐ-BVHTTDL của Bộ Văn hóa, Thể thao và Du lịch, Sở ban hành",
      ["Quyết định|12/QĐ-BVHTTDL||Bộ Văn hóa, Thể thao và Du lịch|"]
    ),
    ("chỉ thị số 12/CT-TTg - UBND tỉnh", ["chỉ thị|12/CT-TTg|||"]),
    ("(Công văn số 05/BNV-VP)", ["Công văn|05/BNV-VP|||"]),
    (
      "Nghị quyết số 51/2021/QH15 của Quốc hội và Thông tư 22/2016/TT-BTTTT",
      ["Nghị quyết|51/2021/QH15||Quốc hội|", "Thông tư|22/2016/TT-BTTTT|||"]
    ),
  ])
  func findsThePartsOfACitation(text: String, expected: [String]) {
    #expect(parts(text) == expected)
  }

  @Test(arguments: [
    "ngày 12/5/2021", "giai đoạn 2021-2025", "trực 24/7", "2/3 đại biểu", "1.500.000 đồng/tháng", "50 km/h",
    "QĐ-UBND", "COVID-19", "và/hoặc", "từ 08/01 đến 12/5", "lớp 10A/B", "Luật Báo chí", "tỷ lệ 1/500",
    "http://a.vn/12/CT", "5-UBND", "2021/", "/", "-", "số", "số /", "12/", "",
  ])
  func passesOverWhatIsNoCitation(text: String) {
    #expect(parts(text).isEmpty)
  }

  @Test func findsTheSameInDecomposedLetters() {
    let text =
      "Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về việc tăng cường và Quyết định số 650/QĐ-UBND của Ủy ban nhân dân tỉnh"
    let composed = parts(text)
    #expect(composed.count == 2)
    let decomposed = text.decomposedStringWithCanonicalMapping
    #expect(Array(decomposed.utf8) != Array(text.utf8))
    #expect(parts(decomposed).map(\.precomposedStringWithCanonicalMapping) == composed)
  }

  @Test func tellsWhatBelongsToTheNumber() throws {
    let citation = try #require(CitationScanner.citations(in: "Thông tư số 22/2016/TT- BTTTT").first)
    #expect(citation.number.number?.value == 22)
    #expect(citation.number.year?.value == 2016)
    #expect(citation.number.partRanges.count == 2)
    #expect(citation.number.strayBlanks == [27..<28])
    #expect(citation.isKindCapitalised)
    #expect(citation.kind?.carriesYear == true)
    #expect(!citation.isFull)
  }

  /// Any bytes give ranges that lie within the text and follow one another.
  @Test(arguments: 0..<200)
  func keepsItsRangesWithinAnyText(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "Chỉ thị", " ", "số", "12", "/", "CT", "-", "TTg", "ngày", "5", "tháng", "năm", "2021", "của", "Bộ",
      ",", "\u{301}",
      "é", "e\u{301}", "về", "việc", ";", "${", "}", "\n", ":", "QH15", "Luật", "&", "\u{A0}", "😀",
      "\u{200B}",
    ]
    let text = (0..<generator.number(below: 60)).map { _ in pieces[generator.number(below: pieces.count)] }
      .joined()
    var end = 0
    for citation in CitationScanner.citations(in: text) {
      #expect(citation.range.upperBound <= text.utf8.count)
      #expect(citation.number.range.lowerBound >= end || citation.range.lowerBound >= 0)
      end = citation.number.range.upperBound
      for part in [citation.kindRange, citation.date?.range, citation.issuerRange, citation.subjectRange] {
        if let part { #expect(citation.range.clamped(to: part) == part) }
      }
      #expect(citation.range.clamped(to: citation.number.range) == citation.number.range)
    }
  }

  @Test func takesTimeLinearInTheText() {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: "Luật a, số 12/CT- ngày 1/2 của Bộ A về b ", count: count)
      return cpuTime { #expect(CitationScanner.citations(in: text).count == count) }
    }
    _ = time(100)
    let small = time(500)
    let large = time(5000)
    #expect(large < small * 40)
  }
}
