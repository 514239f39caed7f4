internal import SourceText

extension Rule {
  static let openQuotes = Rule(
    "KH0538", .warning,
    LocalizedText("Dấu ngoặc kép không khép", en: "A quotation mark without its partner"),
    LocalizedText(
      "Mỗi dấu ngoặc kép mở có một dấu khép trong cùng một đoạn.",
      en: "Every opening quotation mark has a closing one in the same paragraph."),
    failing: [
      """
      mở đầu: Phong trào ↓“Toàn dân đoàn kết xây dựng đời sống văn hóa.
      kết thúc: Khẩu hiệu ↓"Vì an ninh Tổ quốc.
      """,
      """
      mở đầu: Phong trào «Toàn dân» đoàn kết↓» và “người tốt” việc tốt↓”.
      """,
    ],
    passing: [
      """
      mở đầu: Phong trào “Toàn dân đoàn kết”, khẩu hiệu "Vì an ninh Tổ quốc", «Người tốt, “việc tốt”», ”Dân vận khéo”.
      """
    ],
    check: .prose { context, findings in
      var open: [ProseMark] = []
      var piece = -1
      func reportOpen(_ open: [ProseMark], _ findings: inout Findings) {
        for mark in open {
          findings.report(
            context.index, mark.piece, mark.range, "dấu ngoặc kép này không có dấu đi cùng trong đoạn",
            en: "this quotation mark has no partner in the paragraph")
        }
      }
      for mark in context.index.marks(.quote) {
        if mark.piece != piece {
          reportOpen(open, &findings)
          open = []
          piece = mark.piece
        }
        let scalar = UInt32(truncatingIfNeeded: context.index.tokens[mark.token].value)
        if let last = open.last,
          closes(scalar, UInt32(truncatingIfNeeded: context.index.tokens[last.token].value))
        {
          open.removeLast()
        } else {
          open.append(mark)
        }
      }
      reportOpen(open, &findings)
    })

  /// Whether a sign ends what another one has opened; people also open with ” and close with “.
  private static func closes(_ sign: UInt32, _ opening: UInt32) -> Bool {
    switch (opening, sign) {
    case (0x22, 0x22), (0xAB, 0xBB), (0x201C, 0x201D), (0x201D, 0x201D), (0x201E, 0x201C), (0x201E, 0x201D):
      true
    default: false
    }
  }
}
