internal import SourceText

extension Rule {
  static let missingEndMark = Rule(
    "KH0515", .warning,
    LocalizedText("Đoạn văn thiếu dấu kết thúc", en: "A paragraph lacks its end mark"),
    LocalizedText(
      "Mỗi đoạn, mỗi ý của nội dung kết thúc bằng dấu chấm, chấm phẩy hoặc hai chấm. Tiêu đề và tên hoạt động thì không.",
      en:
        "Every paragraph and item of the body ends with a full stop, a semicolon or a colon. Titles and names of activities do not."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục III",
    failing: [
      """
      mở đầu: "Thực hiện Chỉ thị số 12/CT-TTg, Sở ban hành Kế hoạch như sau:"
      bố cục:
        - mục: MỤC ĐÍCH
          ý:
            - Nâng cao nhận thức của cán bộ, công chức;
            - Bảo đảm thông tin kịp thời↓
      """,
      """
      hoạt động:
        - nội dung: >-
            Cử đầu mối
            cung cấp thông tin↓
      """,
    ],
    passing: [
      """
      mở đầu: "Thực hiện Chỉ thị số 12/CT-TTg, Sở ban hành Kế hoạch như sau:"
      bố cục:
        - mục: MỤC ĐÍCH
          ý:
            - Nâng cao nhận thức của cán bộ, công chức (kể cả người lao động);
            - Bảo đảm thông tin «kịp thời».
            - Thực hiện theo ${chỉ_thị}
      hoạt động:
        - tên: Tập huấn nghiệp vụ
      """
    ],
    check: .prose { context, findings in
      let index = context.index
      for (number, role) in index.roles.enumerated() where role.wantsEndMark {
        let range = index.pieces[number].tokens
        var last = range.upperBound - 1
        while last >= range.lowerBound, index.tokens[last].isClosing { last -= 1 }
        guard last >= range.lowerBound, index.tokens[last].kind != .expression, !index.tokens[last].isEnd
        else {
          continue
        }
        let end = Int(index.tokens[range.upperBound - 1].end)
        findings.report(
          index, number, end..<end, "đoạn văn thiếu dấu kết thúc (chấm, chấm phẩy hoặc hai chấm)",
          en: "the paragraph lacks its end mark (full stop, semicolon or colon)",
          fix: ProseFix(LocalizedText("thêm dấu chấm", en: "add a full stop"), isSafe: false, end..<end, "."))
      }
    })
}

extension ProseRole {
  fileprivate var wantsEndMark: Bool {
    switch self {
    case .opening, .paragraph, .item, .point, .activityContent: true
    default: false
    }
  }
}

extension ProseToken {
  private static let ends = Set(".;:!?…,".unicodeScalars.map { UInt64($0.value) })
  private static let closings = Set("\"”’»)]".unicodeScalars.map { UInt64($0.value) })

  fileprivate var isEnd: Bool { kind == .sign && Self.ends.contains(value) }
  fileprivate var isClosing: Bool { kind == .sign && Self.closings.contains(value) }
}
