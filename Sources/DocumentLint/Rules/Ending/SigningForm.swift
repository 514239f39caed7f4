internal import SourceText
internal import VietnameseText

extension LintRule {
  static let signingForm = LintRule(
    "KH1075", .error, LocalizedText("Thể thức đề ký sai", en: "A wrong form of signing"),
    LocalizedText(
      "TM. chỉ dùng khi ký thay mặt tập thể (Ủy ban nhân dân, Hội đồng, Ban Chỉ đạo); cấp phó ký KT. người đứng đầu, rồi ghi chức vụ của mình.",
      en:
        "TM. is for signing on behalf of a collective (People's Committee, council, steering committee); a deputy signs KT. the head, and then writes their own title."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 13; Phụ lục I, mục II.7", wrong: "TM. SỞ VĂN HÓA / GIÁM ĐỐC",
    right: "KT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC",
    failing: [
      Sketch { $0.signature.insert(.center("TM. SỞ VĂN HÓA", 14, bold: true), at: 0) },
      Sketch { $0.signature[0].text = "KT. GIÁM ĐỐC" },
      Sketch { $0.signature[0].text = "TM. ỦY BAN NHÂN DÂN" },
    ],
    passing: [
      Sketch {
        $0.signature = [
          .center("TM. ỦY BAN NHÂN DÂN", 14, bold: true), .center("KT. CHỦ TỊCH", 14, bold: true),
          .center("PHÓ CHỦ TỊCH", 14, bold: true), .center("Nguyễn Văn An", 14, bold: true),
        ]
      }
    ]
  ) { context, findings in
    let titles = context.outline.paragraphs(.signatureTitle)
    for (place, index) in titles.enumerated() {
      let words = folded(context.text(index))
      let next =
        place + 1 < titles.count && context.isSameCell(index, titles[place + 1]) ? titles[place + 1] : nil
      if words.hasPrefix("tm."), isSingleHead(words.dropFirst(3).drop { $0 == " " }) {
        findings.report(
          at: context.span(index), "cơ quan này không làm việc theo chế độ tập thể, không ký TM.",
          en: "this body is no collective and does not sign TM.")
      }
      let wantsTitle = ["tm.", "kt.", "tl.", "tuq."].contains { words.hasPrefix($0) }
      if wantsTitle, next == nil {
        findings.report(
          at: context.span(index), "dưới dòng này phải ghi chức vụ của người ký",
          en: "the signer's own title must stand below this line"
        )
      } else if words.hasPrefix("kt."), let next, !isDeputy(folded(context.text(next))) {
        findings.report(
          at: context.span(next), "ký thay (KT.) thì người ký là cấp phó: «PHÓ …»",
          en: "whoever signs for the head (KT.) is a deputy: “PHÓ …”")
      }
    }
  }

  private static func isSingleHead(_ body: some StringProtocol) -> Bool {
    ["so ", "chi cuc", "trung tam", "phong ", "van phong", "cuc ", "truong ", "thanh tra", "ban quan ly"]
      .contains {
        body.hasPrefix($0)
      }
  }

  private static func isDeputy(_ title: String) -> Bool {
    ["pho", "thu truong", "quyen", "q."].contains { title.hasPrefix($0) } || title.contains(" pho ")
  }
}
