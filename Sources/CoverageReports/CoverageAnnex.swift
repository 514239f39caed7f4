internal import Coverage
public import OfficialDocument
internal import PlanModel
internal import SourceText
internal import VietnameseText

/// The annex «Bảng đối chiếu»: each duty with the activities that carry it, who leads, by when, and how far it is met.
///
/// Always in Vietnamese, for it belongs to a Vietnamese document. Source: Nghị định 30/2020/NĐ-CP, Phụ lục III (phụ lục
/// kèm theo văn bản).
public func coverageAnnex(_ view: CoverageView, of plan: OfficialDocument) -> OfficialDocument {
  var annex = plan
  annex.body = []
  annex.signatures = []
  annex.recipients = []
  annex.addressees = []
  annex.printsOnlyAppendices = true
  annex.appendices = [
    Appendix(
      key: "bảng-đối-chiếu", label: "Phụ lục",
      title: "BẢNG ĐỐI CHIẾU YÊU CẦU CỦA \(view.directiveName.uppercased())",
      attachedTo: attachedTo(plan, view),
      blocks: [
        Block(key: "bảng-đối-chiếu/bảng", .table(table(view))),
        Block(key: "bảng-đối-chiếu/tổng", .paragraph(Paragraph(Inlines(view.summaryLine + ".")))),
      ] + waivers(view), isLandscape: true)
  ]
  return annex
}

/// «(Kèm theo Kế hoạch số … ngày … của …)», blank where number and day are still blank.
private func attachedTo(_ plan: OfficialDocument, _ view: CoverageView) -> String {
  let letterhead = plan.letterhead
  let issuer = view.report.plan.issuer.map { view.report.input.registry.name(ofBody: $0.value.id) } ?? ""
  return "(Kèm theo \(capitalizingFirst(plan.kind.name)) số \(letterhead.number.reference) "
    + "\(letterhead.placeAndDate.printedDate) của \(issuer))"
}

private func table(_ view: CoverageView) -> Table {
  let columns = [
    TableColumn("Điểm", weight: 8, alignment: .center), TableColumn("Yêu cầu", weight: 31),
    TableColumn("Hoạt động thực hiện", weight: 30), TableColumn("Chủ trì", weight: 14),
    TableColumn("Thời hạn", weight: 13), TableColumn("Mức độ đáp ứng", weight: 13),
  ]
  var rows: [TableRow] = []
  for number in view.directive.duties.indices {
    let duty = view.explainer.explain(number)
    let carriers = view.carriers(of: number)
    let open = duty.reasons.filter { $0.mark == .unmet }.map { view.text($0.subject) }
    let verdict = view.text(duty.verdict.label)
    rows.append(
      TableRow(
        key: BlockKey("bảng-đối-chiếu/\(duty.id)"),
        cells: [
          Inlines(duty.id.replacing("closing/", with: "Đoạn cuối, ")), Inlines(duty.quote.onOneLine),
          Inlines(
            carriers.map { "\(view.id(ofActivity: $0)): \(view.name(ofActivity: $0).onOneLine)" }
              .joined(separator: "; ")),
          Inlines(
            capitalizingFirst(unique(carriers.map { view.lead(ofActivity: $0) }).joined(separator: "; "))),
          Inlines(
            capitalizingFirst(unique(carriers.map { view.deadline(ofActivity: $0) }).joined(separator: "; "))),
          Inlines(
            duty.verdict == .partial && !open.isEmpty
              ? "\(verdict); còn thiếu: \(open.joined(separator: ", "))" : verdict),
        ]))
  }
  return Table(columns: columns, rows: rows)
}

/// Waivers are never hidden: each with kind, reason, approver and day.
private func waivers(_ view: CoverageView) -> [Block] {
  view.directive.duties.indices.filter { view.report.duties[$0].verdict == .waived }.map { number in
    let duty = view.explainer.explain(number)
    let words = duty.reasons.map { reason in
      [reason.subject, reason.evidence].compactMap { $0?.vi }.joined(separator: "; ")
    }.joined(separator: "; ")
    return Block(
      key: BlockKey("bảng-đối-chiếu/miễn/\(duty.id)"),
      .numbered(NumberedItem(.dash, Inlines("Yêu cầu \(duty.id): \(words)."))))
  }
}
