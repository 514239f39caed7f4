internal import PlanModel
internal import SourceText

extension LintRule {
  static let symbolKind = LintRule(
    "KH1048", .error, LocalizedText("Ký hiệu không đúng tên loại", en: "The symbol does not fit the kind"),
    LocalizedText(
      "Ký hiệu bắt đầu bằng chữ viết tắt tên loại của chính văn bản: Kế hoạch là KH, Báo cáo là BC. Công văn không có chữ viết tắt tên loại.",
      en:
        "A symbol begins with the abbreviation of the document's own kind: KH for a plan, BC for a report. An official letter has none."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Phụ lục III", wrong: "KẾ HOẠCH số 12/BC-SVH",
    right: "KẾ HOẠCH số 12/KH-SVH",
    failing: [
      Sketch { $0.number[0].text = "Số: 12/BC-SVH" },
      Sketch {
        $0.title = []
        $0.addressees = [.body("Kính gửi: UBND tỉnh")]
        $0.number[0].text = "Số: 12/CV-SVH"
      },
    ],
    passing: [Sketch()]
  ) { context, findings in
    guard let index = context.outline.first(.number), let kind = context.outline.kind,
      let first = DocumentSymbol(context.text(index)).symbol?.split(separator: "-").first.map({
        $0.trimmingBlanks
      })
    else { return }
    if let wanted = kind.abbreviation {
      guard first != wanted else { return }
      findings.report(
        at: context.span(index), "ký hiệu của \(kind.name) bắt đầu bằng «\(wanted)», không phải «\(first)»",
        en: "the symbol of this kind begins with “\(wanted)”, not with “\(first)”",
        related: context.outline.first(.kind).map {
          [RelatedPlace(context.span($0), LocalizedText("tên loại văn bản", en: "the kind"))]
        } ?? [])
    } else if first == "CV" {
      findings.report(
        at: context.span(index),
        "ký hiệu công văn không ghi «CV»; ghi chữ viết tắt cơ quan và đơn vị soạn thảo",
        en: "the symbol of an official letter has no “CV”: give the body and the drafting unit")
    }
  }
}
