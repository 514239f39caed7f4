internal import SourceText
internal import VietnameseText

extension Rule {
  static let mixedTonePlacement = Rule(
    "KH0531", .info,
    LocalizedText("Đặt dấu thanh không thống nhất", en: "Tone marks are placed in two ways"),
    LocalizedText(
      "Cả hai cách đặt dấu (hòa, thủy và hoà, thuỷ) đều đúng, nhưng một văn bản chỉ dùng một cách.",
      en:
        "Both ways of placing the mark (hòa, thủy and hoà, thuỷ) are right, but one document keeps to one way."
    ),
    failing: [
      """
      mở đầu: Văn hóa, thủy lợi, hòa bình và văn ↓hoá.
      """
    ],
    passing: [
      """
      mở đầu: Văn hóa, thủy lợi, hòa bình, quý, loạn, khuya, toàn.
      """,
      """
      mở đầu: Văn hoá, thuỷ lợi, hoà bình.
      """,
    ],
    check: .prose { context, findings in
      let index = context.index
      let marks = index.marks(.tonePlacement)
      guard marks.count > 1 else { return }
      let old = marks.filter { TonePairs.shared.style(of: index.tokens[$0.token].value) == .old }
      guard !old.isEmpty, old.count < marks.count else { return }
      let new = marks.filter { TonePairs.shared.style(of: index.tokens[$0.token].value) == .new }
      let isOldMinor = old.count < new.count
      let (minor, major) = isOldMinor ? (old, new) : (new, old)
      let words = { (mark: ProseMark) in index.pieces[mark.piece].string(mark.range) }
      let edits = minor.compactMap { mark in
        index.pieces[mark.piece].edit(mark.range, placingTone(of: words(mark), isOldMinor ? .new : .old))
      }
      let first = minor[0]
      findings.report(
        at: index.pieces[first.piece].place(of: first.range),
        "\(minor.count) chữ đặt dấu như «\(words(first))», \(major.count) chữ đặt dấu như «\(words(major[0]))»; nên dùng một cách",
        en:
          "\(minor.count) words place the mark as “\(words(first))”, \(major.count) as “\(words(major[0]))”; keep to one way",
        related: [
          RelatedPlace(
            index.pieces[major[0].piece].place(of: major[0].range),
            LocalizedText("cách đặt dấu kia", en: "the other way"))
        ],
        fixes: findings.isRecord || edits.count < minor.count
          ? []
          : [
            Fix(
              LocalizedText("đặt dấu như «\(words(major[0]))»", en: "place marks as in “\(words(major[0]))”"),
              isSafe: false, edits: edits)
          ])
    })
}
