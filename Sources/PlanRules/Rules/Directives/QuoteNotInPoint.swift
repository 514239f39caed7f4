internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let quoteNotInPoint = Rule(
    "KH0461", .error,
    LocalizedText("Lời trích không có trong điểm", en: "A quote that the point does not have"),
    LocalizedText(
      "«trích» là lời nguyên văn của điểm, để mọi yêu cầu dẫn về đúng chữ của văn bản. Khoảng trắng, kiểu dấu ngoặc kép và chỗ đặt dấu thanh (hoà, hòa) không tính; chữ hoa, chữ thường và mọi chữ khác thì có.",
      en:
        "“trích” holds words of the point as they stand, so that every duty leads back to the document. Blanks, kinds of quotation marks and the place of tone marks (hoà, hòa) do not count; capitals and all letters do."
    ),
    failing: [
      """
      văn bản: công văn
      điểm:
        - mã: "1"
          nội dung: Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm.
          yêu cầu:
            - {động từ: chan-chinh, trích: Kịp thời chấn chỉnh}
            - {động từ: xu-ly, trích: ↓xử lý các sai phạm}
            - {động từ: xu-ly, trích: ↓Xử lý nghiêm}
            - {động từ: xu-ly, trích: ↓""}
      """
    ],
    passing: [
      """
      văn bản: công văn
      điểm:
        - mã: "1"
          nội dung: >-
            Kịp thời chấn chỉnh, xử lý
            nghiêm các sai phạm, giữ hoà bình.
          yêu cầu:
            - {động từ: chan-chinh, trích: Kịp thời chấn chỉnh}
            - {động từ: xu-ly, trích: "xử lý  nghiêm các sai phạm"}
            - {động từ: xu-ly, trích: giữ hòa bình}
      """
    ],
    check: .directive { context, findings in
      for entry in context.points.entries {
        guard let text = entry.point.text else { continue }
        var key: [UInt8]?
        for duty in entry.point.duties {
          guard let quote = duty.quote else { continue }
          let wanted = comparable(quote.value)
          if key == nil { key = comparable(text.value) }
          if BytePattern(wanted).occurs(in: key ?? []) { continue }
          findings.report(
            at: quote.span, "lời trích không có nguyên văn trong nội dung của điểm \(entry.id)",
            en: "the quote does not stand in the words of point \(entry.id)",
            related: [
              RelatedPlace(text.span, LocalizedText("nội dung của điểm", en: "the words of the point"))
            ])
        }
      }
    })
}

/// The words as they are compared: normal form, tone marks at one place, single spaces.
private func comparable(_ text: String) -> [UInt8] {
  var result: [UInt8] = []
  for byte in toneKey(text).utf8 {
    let isBlank = byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    if !isBlank {
      result.append(byte)
    } else if let last = result.last, last != 0x20 {
      result.append(0x20)
    }
  }
  if result.last == 0x20 { result.removeLast() }
  return result
}
