internal import PlanModel
internal import SourceText

extension Explainer {
  /// What about the record of a duty a person has not confirmed yet.
  func unconfirmed(_ entry: DirectiveReading.DutyEntry) -> [Reason] {
    var reasons: [Reason] = []
    let place = entry.duty?.span.startPoint ?? directive.points[entry.point].place
    if let status = entry.duty?.status, status.value == .proposed {
      reasons.append(
        Reason(
          .open, "proposed", LocalizedText("yêu cầu mới là đề xuất", en: "the duty is only proposed"),
          evidence: LocalizedText(
            "chương trình đề xuất từ lời của điểm, chưa ai soát",
            en: "the program has proposed it, and nobody has looked at it"),
          at: status.span,
          remedy: LocalizedText(
            "soát lại rồi đổi «trạng thái» thành «xác nhận»",
            en: "look at it, then set “trạng thái” to “xác nhận”")))
    }
    if entry.duty?.manner.isEmpty == true, let manner = entry.unrecordedManner {
      reasons.append(
        Reason(
          .open, "manner", LocalizedText("«\(manner)»", en: "“\(manner)”"),
          evidence: LocalizedText(
            "chỉ người có thẩm quyền đánh giá được", en: "only a person in charge can judge it"), at: place,
          remedy: LocalizedText("ghi «\(manner)» ở «cách thức»", en: "record “\(manner)” under “cách thức”")))
    }
    return reasons
  }

  /// What about the carriers of a duty a person must look at.
  func doubts(_ number: Int) -> [Reason] {
    let entry = directive.duties[number]
    let carriers = report.duties[number].carriers
    var reasons = carriers.compactMap { carrier in carrier.doubt.map { reason($0, carrier.activity) } }
    let solid = carriers.filter { $0.freshness == .accepted && $0.doubt == nil }
    var judge = Judge(report.input)
    if let first = solid.first, judge.isLimited(solid) {
      let areas = plan.activities[first.activity].areas
      let names = names(ofBodies: areas.map(\.value))
      reasons.append(
        Reason(
          .open, "area",
          LocalizedText(
            "\(id(of: first.activity)) chỉ làm ở: \(names)",
            en: "\(id(of: first.activity)) covers only: \(names)"),
          evidence: LocalizedText(
            "điểm không giới hạn địa bàn", en: "the point sets no such limit"), at: areas.first?.span,
          remedy: LocalizedText(
            "bỏ «địa bàn», hoặc thêm hoạt động cho các địa bàn còn lại",
            en: "drop “địa bàn”, or add activities for the other areas")))
    }
    if let hour = entry.hour, !solid.isEmpty, !judge.keepsTheHour(entry, solid) {
      let shown = "\(hour.minutes / 60) giờ" + (hour.minutes % 60 == 0 ? "" : " \(hour.minutes % 60)")
      reasons.append(
        Reason(
          .open, "hour", LocalizedText("trước \(shown)", en: "before \(shown)"),
          evidence: LocalizedText(
            "tên và nội dung in ra không nêu giờ", en: "printed name and content state no such hour"),
          at: place(of: solid[0].activity),
          remedy: LocalizedText(
            "nêu giờ trong «nội dung» của \(id(of: solid[0].activity))",
            en: "state the hour under “nội dung” of \(id(of: solid[0].activity))")))
    }
    return reasons
  }

  private func reason(_ doubt: Doubt, _ activity: Int) -> Reason {
    let id = id(of: activity)
    func open(
      _ code: String, _ subject: LocalizedText, _ evidence: LocalizedText, _ remedy: LocalizedText
    ) -> Reason {
      Reason(.open, code, subject, evidence: evidence, at: place(of: activity), remedy: remedy)
    }
    let person = LocalizedText("người có thẩm quyền xem xét", en: "a person in charge must look at it")
    switch doubt {
    case .echo:
      return open(
        "echo", LocalizedText("\(id) chưa nói gì của riêng mình", en: "\(id) says nothing of its own"),
        LocalizedText(
          "tên và nội dung quá ngắn, hoặc chỉ nhắc lại lời của điểm",
          en: "name and content are too short, or only repeat the point's words"),
        LocalizedText(
          "nói rõ cách làm ở «nội dung» của \(id)", en: "say how it is done under “nội dung” of \(id)"))
    case .foreignLetters:
      return open(
        "letters", LocalizedText("\(id) có chữ cái lạ", en: "\(id) has foreign letters"),
        LocalizedText(
          "có chữ trông giống chữ Việt nhưng thuộc bảng chữ khác", en: "letters that only look Latin"),
        LocalizedText("gõ lại tên và nội dung của \(id)", en: "type name and content of \(id) again"))
    case .hedge(let words):
      return open(
        "hedge", LocalizedText("\(id) viết «\(words)»", en: "\(id) says “\(words)”"), person,
        LocalizedText(
          "viết rõ việc sẽ làm, hoặc trình duyệt", en: "say what will be done, or have it signed off"))
    case .laterDate(let words):
      return open(
        "later-date", LocalizedText("\(id) viết «\(words)»", en: "\(id) says “\(words)”"),
        LocalizedText("muộn hơn thời hạn của yêu cầu", en: "later than the duty's deadline"),
        LocalizedText("sửa ngày trong lời của \(id)", en: "change the date in the words of \(id)"))
    case .onRequest:
      return open(
        "on-request", LocalizedText("\(id) chỉ làm khi có yêu cầu", en: "\(id) is done on request only"),
        person,
        LocalizedText("ghi thời hạn cho \(id)", en: "give \(id) a deadline"))
    }
  }
}
