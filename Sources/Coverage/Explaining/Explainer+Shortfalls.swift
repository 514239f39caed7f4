internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Explainer {
  /// Each test that an activity fails, with what stands there instead and what to write.
  func shortfallReasons(
    _ shortfalls: Shortfalls, of activity: Int, _ entry: DirectiveReading.DutyEntry
  ) -> [Reason] {
    let id = id(of: activity)
    let own = plan.activities[activity]
    let here = place(of: activity)
    let missing = LocalizedText("\(id) chưa ghi", en: "\(id) does not say")
    var reasons: [Reason] = []
    let assigned = names(ofBodies: directive.points[entry.point].assignees)
    if shortfalls.contains(.noLead) {
      reasons.append(
        Reason(
          .unmet, "lead", LocalizedText("chủ trì", en: "lead"), evidence: missing, at: here,
          remedy: LocalizedText("thêm «chủ trì» cho \(id)", en: "add “chủ trì” to \(id)")))
    }
    if !shortfalls.isDisjoint(with: [.actor, .roleSwap]) {
      reasons.append(leadReason(shortfalls, own, id, assigned))
    }
    if shortfalls.contains(.noKind) {
      reasons.append(
        Reason(
          .unmet, "verb", LocalizedText("loại việc", en: "kind of work"), evidence: missing, at: here,
          remedy: LocalizedText("thêm «loại» cho \(id)", en: "add “loại” to \(id)")))
    }
    if shortfalls.contains(.verb) { reasons.append(verbReason(own, id, entry)) }
    if shortfalls.contains(.unknownVerb) {
      let verb = entry.duty?.verb?.value.id ?? ""
      reasons.append(
        Reason(
          .unmet, "verb", LocalizedText("động từ «\(verb)»", en: "the verb “\(verb)”"),
          evidence: LocalizedText("không có trong danh mục", en: "is not in the registry"),
          at: entry.duty?.verb?.span))
    }
    reasons += deadlineReasons(shortfalls, own, id, entry, here)
    if !shortfalls.isDisjoint(with: [.noProduct, .product]) {
      let wanted = entry.duty?.product?.value ?? ""
      reasons.append(
        Reason(
          .unmet, "product", LocalizedText("sản phẩm «\(wanted)»", en: "the product “\(wanted)”"),
          evidence: own.product.map {
            LocalizedText("\(id) ghi «\($0.value)»", en: "\(id) says “\($0.value)”")
          } ?? missing, at: own.product?.span ?? here,
          remedy: LocalizedText(
            "ghi «\(wanted)» ở «sản phẩm» của \(id)", en: "say “\(wanted)” under “sản phẩm” of \(id)")))
    }
    if shortfalls.contains(.notPrinted) {
      reasons.append(
        Reason(
          .unmet, "printed", LocalizedText("in trong văn bản", en: "printed in the document"),
          evidence: LocalizedText(
            own.name == nil
              ? "\(id) chưa có tên" : "văn bản dựng ra không in tên, chủ trì, thời hạn của \(id)",
            en: own.name == nil
              ? "\(id) has no name" : "the document does not print name, lead and deadline of \(id)"),
          at: here,
          remedy: own.name == nil
            ? LocalizedText("thêm «tên» cho \(id)", en: "add “tên” to \(id)")
            : LocalizedText(
              "thêm mục «hoạt động: theo nhóm» vào bố cục, hoặc phụ lục «bảng: hoạt động»",
              en: "add a section “hoạt động: theo nhóm” to the layout, or an appendix “bảng: hoạt động”")))
    }
    return reasons
  }

  private func leadReason(_ shortfalls: Shortfalls, _ own: Activity, _ id: String, _ assigned: String)
    -> Reason
  {
    let lead = own.lead.map { registry.name(ofBody: $0.value.id) } ?? ""
    let issuer = plan.issuer.map { registry.name(ofBody: $0.value.id) } ?? ""
    let swapped = shortfalls.contains(.roleSwap)
    return Reason(
      .unmet, swapped ? "role-swap" : "actor", LocalizedText("chủ trì", en: "lead"),
      evidence: LocalizedText(
        "\(id) do \(lead) chủ trì; điểm giao cho \(assigned)" + (swapped ? ", ở đây chỉ phối hợp" : ""),
        en: "\(id) is led by \(lead); the point is given to \(assigned)"
          + (swapped ? ", which only joins in here" : "")), at: own.lead?.span,
      remedy: LocalizedText(
        "để \(issuer) hoặc đơn vị thuộc \(issuer) chủ trì",
        en: "let \(issuer) or a unit of it lead"))
  }

  private func verbReason(_ own: Activity, _ id: String, _ entry: DirectiveReading.DutyEntry) -> Reason {
    let verb = entry.duty?.verb.map { registry.name(ofVerb: $0.value.id) } ?? ""
    let kinds = (entry.kinds ?? []).map(\.word.name).sorted { $0.vi < $1.vi }
    let kind = name(ofKind: own.kind?.value)
    return Reason(
      .unmet, "verb", LocalizedText("việc «\(verb)»", en: "the task “\(verb)”"),
      evidence: LocalizedText(
        "\(id) là \(kind.vi), không thực hiện được «\(verb)»",
        en: "\(id) is \(kind.en), which does not do “\(verb)”"),
      at: own.kind?.span,
      remedy: LocalizedText(
        "dùng một hoạt động loại «\(kinds.map(\.vi).joined(separator: "» hoặc «"))»",
        en: "use an activity of kind “\(kinds.map(\.en).joined(separator: "” or “"))”"))
  }

  private func deadlineReasons(
    _ shortfalls: Shortfalls, _ own: Activity, _ id: String, _ entry: DirectiveReading.DutyEntry,
    _ here: SourceSpan
  ) -> [Reason] {
    let asked = entry.deadline?.value
    let subject =
      asked.map { LocalizedText("thời hạn «\($0.phrase)»", en: "deadline “\($0.phrase)”") }
      ?? LocalizedText("thời hạn", en: "deadline")
    let own = (text: own.deadline?.value.phrase ?? "", span: own.deadline?.span)
    if shortfalls.contains(.noDeadline) {
      return [
        Reason(
          .unmet, "deadline", subject, evidence: LocalizedText("\(id) chưa ghi", en: "\(id) does not say"),
          at: here, remedy: LocalizedText("thêm «thời hạn» cho \(id)", en: "add “thời hạn” to \(id)"))
      ]
    }
    if shortfalls.contains(.early) {
      let issued = directive.directive.date?.value.shortText ?? ""
      return [
        Reason(
          .unmet, "early", subject,
          evidence: LocalizedText(
            "\(id) ghi «\(own.text)», trước khi văn bản chỉ đạo được ban hành (\(issued))",
            en: "\(id) says “\(own.text)”, before the directive was issued (\(issued))"),
          at: own.span,
          remedy: LocalizedText(
            "sửa thời hạn; việc đã làm trước đó thì ghi ở «miễn», loại «đã thực hiện»",
            en: "change the deadline; for work done before, write a waiver “done before”"))
      ]
    }
    let remedy = asked.map {
      LocalizedText(
        "đặt thời hạn của \(id) trong «\($0.phrase)»", en: "set the deadline of \(id) within “\($0.phrase)”")
    }
    if shortfalls.contains(.noLastDay) {
      return [
        Reason(
          .unmet, "deadline", subject,
          evidence: LocalizedText(
            "\(id) ghi «\(own.text)», không có ngày cuối",
            en: "\(id) says “\(own.text)”, which has no last day"),
          at: own.span, remedy: remedy)
      ]
    }
    guard !shortfalls.isDisjoint(with: [.late, .frequency]) else { return [] }
    let late = shortfalls.contains(.late)
    return [
      Reason(
        .unmet, late ? "late" : "frequency", subject,
        evidence: LocalizedText(
          late ? "\(id) ghi «\(own.text)», muộn hơn" : "\(id) ghi «\(own.text)», thưa hơn",
          en: late
            ? "\(id) says “\(own.text)”, which is later" : "\(id) says “\(own.text)”, which is less often"),
        at: own.span, remedy: remedy)
    ]
  }
}

extension CalendarDate {
  /// As it stands in running text: `15/6/2021`.
  var shortText: String { shortPhrase }
}
