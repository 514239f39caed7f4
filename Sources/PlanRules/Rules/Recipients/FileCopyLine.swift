internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let fileCopyLine = Rule(
    "KH0433", .warning,
    LocalizedText("Dòng «Lưu» không ở cuối nơi nhận", en: "The «Lưu» line does not end the recipients"),
    LocalizedText(
      "Nơi nhận kết thúc bằng đúng một dòng «Lưu»: VT (văn thư) và chữ viết tắt của đơn vị soạn thảo.",
      en: "The recipients end with exactly one line “Lưu”: VT (the registry office) and the drafting unit."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9",
    failing: [
      """
      mẫu: ke-hoach
      nơi nhận:
        - UBND tỉnh
        - ↓Ban Giám đốc Sở
      """,
      """
      mẫu: ke-hoach
      nơi nhận:
        - ↓"Lưu: VT, TTBCXB"
        - UBND tỉnh
      """,
      """
      mẫu: ke-hoach
      nơi nhận:
        - UBND tỉnh
        - "Lưu: VT"
        - ↓"Lưu: TTBCXB"
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      nơi nhận:
        - UBND tỉnh
        - "Lưu: VT, TTBCXB"
      """,
      """
      mẫu: ke-hoach
      nơi nhận:
        - Lưu VT
      """,
    ],
    check: .document { document, findings in
      guard let last = document.recipients.last else { return }
      let lines = document.recipients.filter(\.isFileCopy)
      guard let first = lines.first else {
        findings.report(
          at: last.span, "nơi nhận chưa có dòng «Lưu»", en: "the recipients lack the line “Lưu”",
          label: LocalizedText(
            "thêm dòng «\"Lưu: VT, …\"» sau dòng này", en: "add a line “\"Lưu: VT, …\"” behind this one"))
        return
      }
      for extra in lines.dropFirst() {
        findings.report(
          at: extra.span, "nơi nhận có hai dòng «Lưu»", en: "the recipients have two lines “Lưu”",
          label: LocalizedText("gộp vào một dòng", en: "join them in one line"),
          related: [RelatedPlace(first.span, LocalizedText("dòng thứ nhất", en: "the first line"))])
      }
      if lines.count == 1, !last.isFileCopy {
        findings.report(
          at: first.span, "dòng «Lưu» phải là dòng cuối của nơi nhận",
          en: "the line “Lưu” must be the last of the recipients",
          label: LocalizedText("chuyển xuống cuối", en: "move it to the end"),
          related: [RelatedPlace(last.span, LocalizedText("dòng cuối hiện nay", en: "the last line now"))])
      }
    })
}

extension RecipientEntry {
  /// Whether it is the line «Lưu: VT, …».
  var isFileCopy: Bool { begins(with: "luu") }

  /// Whether it is «Như trên».
  var isAsAbove: Bool { begins(with: "nhu tren") }

  /// Whether its words begin, folded and behind a dash of its own, with a whole phrase.
  private func begins(with phrase: String) -> Bool {
    guard let text = text?.value else { return false }
    let words = folded(text)
    return words.hasPrefix(phrase) && words.dropFirst(phrase.count).first?.isLetter != true
  }
}
