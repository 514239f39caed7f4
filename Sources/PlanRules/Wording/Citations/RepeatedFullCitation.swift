internal import SourceText

extension Rule {
  static let repeatedFullCitation = Rule(
    "KH0506", .warning,
    LocalizedText("Viện dẫn đầy đủ lặp lại", en: "A full citation is repeated"),
    LocalizedText(
      "Lần đầu viện dẫn một văn bản thì ghi đầy đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu. Trích yếu và tiêu đề không tính là lần đầu.",
      en:
        "A document is cited in full once: kind, number, symbol, date, issuer and subject; afterwards by kind, number and symbol only. The subject line and titles do not count as the first time."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6",
    failing: [
      """
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.
      bố cục:
        - đoạn: Quán triệt ↓Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.
      trích yếu: Thực hiện Chỉ thị số 12/CT-TTg
      """,
      """
      căn cứ:
        - Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ
      mở đầu: Theo ↓Nghị định 30/2020/NĐ-CP ngày 05/3/2020, Sở ban hành Kế hoạch.
      """,
      """
      văn bản: công văn
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.
      điểm:
        - mã: "1"
          nội dung: Quán triệt ↓Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.
      """,
    ],
    passing: [
      """
      trích yếu: Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ
      mở đầu: Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.
      kết thúc: Quán triệt Chỉ thị số 12/CT-TTg; Chỉ thị số 12/CT-UBND ngày 02/02/2020 của UBND tỉnh.
      """,
      """
      mở đầu: >-
        Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ và Công văn số 1457/UBND-KGVX của UBND tỉnh về
        việc triển khai Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ, Sở ban hành Kế hoạch.
      """,
    ],
    check: .citations { index, findings in
      var first: [String: FoundCitation] = [:]
      var subject: (piece: Int, end: Int) = (-1, 0)
      for found in index.citations {
        guard index.roles[found.piece].isPrinted, found.citation.number.number != nil else { continue }
        // What stands in the subject of another document is quoted as that one has it.
        let isQuoted =
          subject.piece == found.piece && found.citation.range.lowerBound < subject.end
          || index.isWithinTitleOfAmendment(found)
        if let range = found.citation.subjectRange, !isQuoted { subject = (found.piece, range.upperBound) }
        let name = index.pieces[found.piece].compactString(found.citation.number.range)
        guard let earlier = first[name] else {
          first[name] = found
          continue
        }
        guard !isQuoted, found.citation.isFull, earlier.citation.isFull,
          !areOfDifferentDays(earlier.citation, found.citation)
        else { continue }
        findings.report(
          index, found.piece, found.citation.range,
          "đã viện dẫn đầy đủ \(name) ở trên; từ lần thứ hai chỉ ghi tên loại và số, ký hiệu",
          en:
            "\(name) has been cited in full above; from the second time on give kind, number and symbol only",
          related: [
            RelatedPlace(
              index.pieces[earlier.piece].place(of: earlier.citation.range),
              LocalizedText("lần viện dẫn đầu tiên", en: "the first citation"))
          ],
          fix: shortening(found.citation))
      }
    })

  /// Two documents of two years may carry one number.
  private static func areOfDifferentDays(_ first: Citation, _ second: Citation) -> Bool {
    guard let first = first.date?.calendarDate, let second = second.date?.calendarDate else { return false }
    return first != second
  }

  private static func shortening(_ citation: Citation) -> ProseFix? {
    let rest = citation.number.range.upperBound..<citation.range.upperBound
    guard !rest.isEmpty else { return nil }
    return ProseFix(
      LocalizedText("chỉ giữ tên loại và số, ký hiệu", en: "keep kind, number and symbol only"),
      isSafe: false, rest,
      "")
  }
}

extension ProseIndex {
  /// «sửa đổi, bổ sung một số điều của Thông tư số …» is the title of the amending document.
  fileprivate func isWithinTitleOfAmendment(_ found: FoundCitation) -> Bool {
    let start = found.citation.tokens.lowerBound
    guard let of = token(start - 1, in: found.piece), of.isWord(Words.cua) else { return false }
    return token(start - 2, in: found.piece)?.isWord(Words.dieu) ?? false
  }
}
