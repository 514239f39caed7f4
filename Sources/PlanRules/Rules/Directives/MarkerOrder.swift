internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let markerOrder = Rule(
    "KH0463", .info,
    LocalizedText("Dấu đánh số nhảy hoặc lặp", en: "Printed markers that jump or repeat"),
    LocalizedText(
      "Dấu đánh số được giữ như đã in, kể cả khi văn bản gốc đánh nhầm. Nếu văn bản gốc không nhầm thì có thể thiếu một điểm khi ghi lại.",
      en:
        "Markers are kept as printed, mistakes of the original included. Where the original is right, a point may have been left out in recording it."
    ),
    failing: [
      """
      văn bản: công văn
      điểm:
        - {mã: "1", dấu: "1.", nội dung: Quán triệt.}
        - {mã: "2", dấu: ↓"3.", nội dung: Hướng dẫn.}
        - mã: "3"
          dấu: ↓"3."
          nội dung: Xử lý.
          điểm:
            - {mã: 3.a, dấu: "a)", nội dung: Nhắc nhở.}
            - {mã: 3.b, dấu: ↓"c)", nội dung: Xử phạt.}
      """
    ],
    passing: [
      """
      văn bản: công văn
      điểm:
        - mã: I
          dấu: "I."
          nội dung: NHIỆM VỤ
          điểm:
            - {mã: I.1, dấu: "1.", nội dung: Quán triệt.}
            - {mã: I.2, dấu: "2.", nội dung: Hướng dẫn.}
        - mã: II
          dấu: "II."
          nội dung: TỔ CHỨC THỰC HIỆN
          điểm:
            - {mã: II.1, dấu: "3.", nội dung: Báo cáo.}
            - {mã: II.2, dấu: "-", nội dung: Kiểm tra.}
            - {mã: II.3, dấu: "-", nội dung: Tổng kết.}
        - {mã: closing, nội dung: Đề nghị triển khai thực hiện.}
      """,
      """
      văn bản: công văn
      điểm:
        - {mã: a, dấu: "a)", nội dung: Một.}
        - {mã: b, dấu: "b)", nội dung: Hai.}
        - {mã: c, dấu: "c)", nội dung: Ba.}
        - {mã: d, dấu: "d)", nội dung: Bốn.}
        - {mã: dd, dấu: "đ)", nội dung: Năm.}
        - {mã: e, dấu: "e)", nội dung: Sáu.}
      """,
    ],
    check: .directive { context, findings in
      findings.checkMarkers(of: context.directive.points)
      for entry in context.points.entries where !entry.point.points.isEmpty {
        findings.checkMarkers(of: entry.point.points)
      }
    })
}

/// The series to which a printed marker belongs.
private enum MarkerSeries {
  case arabic, roman, letter

  /// Nil for dashes and whatever does not count.
  init?(first marker: Substring) {
    if marker.allSatisfy(\.isNumber) {
      self = .arabic
    } else if marker.first?.isUppercase == true, PlanRules.number(roman: marker) != nil {
      self = .roman
    } else if PlanRules.number(letters: marker) != nil {
      self = .letter
    } else {
      return nil
    }
  }

  func number(_ marker: Substring) -> Int? {
    switch self {
    case .arabic: Int(marker)
    case .roman: PlanRules.number(roman: marker)
    case .letter: PlanRules.number(letters: marker)
    }
  }
}

private func number(roman text: Substring) -> Int? { number(ofRoman: String(text)) }
private func number(letters text: Substring) -> Int? { number(ofLetters: text.lowercased()) }

extension Findings {
  /// Points of one level: a marker must be the one behind the marker before it; the first may be any.
  fileprivate mutating func checkMarkers(of points: [Point]) {
    var series: MarkerSeries?
    var last: (number: Int, marker: Located<String>)?
    for point in points {
      guard let marker = point.marker else { continue }
      let core = marker.value.split { " .)(-+/".contains($0) }
      guard let core = core.first, core.count <= 9 else { continue }
      if series == nil { series = MarkerSeries(first: core) }
      guard let number = series?.number(core) else { continue }
      if let last, number != last.number + 1 {
        report(
          at: marker.span, "dấu «\(marker.value)» đứng sau «\(last.marker.value)»",
          en: "the marker “\(marker.value)” stands behind “\(last.marker.value)”",
          label: LocalizedText(
            "giữ nguyên nếu văn bản in như vậy", en: "leave it if the document is printed so"),
          related: [RelatedPlace(last.marker.span, LocalizedText("dấu trước đó", en: "the marker before"))])
      }
      last = (number, marker)
    }
  }
}
