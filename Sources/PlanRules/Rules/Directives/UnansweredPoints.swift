internal import PlanModel
internal import SourceText

extension Rule {
  static let unansweredPoints = Rule(
    "KH0450", .warning,
    LocalizedText(
      "Điểm giao cho cơ quan mà kế hoạch chưa nêu",
      en: "Points that fall to the body, but that no activity names"),
    LocalizedText(
      "Văn bản chỉ đạo giao điểm này cho cơ quan ban hành kế hoạch (đích danh, qua nhóm mà cơ quan thuộc về, hoặc qua cơ quan cấp trên của đơn vị), nhưng không hoạt động nào ghi nó ở «đáp ứng». Nêu mã của điểm mới là lời khai, chưa chứng minh điểm đã được thực hiện: kehoach coverage đối chiếu từng yêu cầu.",
      en:
        "The directive gives the point to the issuing body (by name, through a group to which it belongs, or through the body of which it is a unit), but no activity lists it under “đáp ứng”. Naming a point is a claim and does not prove that it is fulfilled: kehoach coverage compares each duty."
    ),
    failing: [
      """
      mẫu: ke-hoach
      chỉ đạo: ↓directive.yaml
      cơ quan: so-tttt-dien-bien
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", "2.1"]
      """,
      """
      mẫu: ke-hoach
      chỉ đạo: ↓directive.yaml
      cơ quan: phong-cntt
      hoạt động:
        - mã: HD-01
          đáp ứng: ["2.2", "2.1/1"]
      """,
      """
      mẫu: ke-hoach
      chỉ đạo: ↓directive.yaml
      cơ quan: so-khcn-dien-bien
      ngày: 2025-04-01
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", "2.2"]
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      chỉ đạo: directive.yaml
      cơ quan: so-tttt-dien-bien
      hoạt động:
        - mã: HD-01
          đáp ứng: ["1", "2.1", "2.2"]
      """,
      """
      mẫu: ke-hoach
      chỉ đạo: directive.yaml
      cơ quan: ban-tuyen-giao-tinh-uy
      hoạt động:
        - mã: HD-01
          đáp ứng: ["3"]
      """,
      """
      mẫu: cong-van
      chỉ đạo: directive.yaml
      cơ quan: so-tttt-dien-bien
      """,
    ],
    check: .plan { context, findings in
      // A letter that carries out one part of a plan has no activities of its own.
      guard let points = context.points, let place = context.plan.directive?.span,
        context.kind == .plan || !context.activities.isEmpty
      else { return }
      var named: Set<Int> = []
      for claim in context.claims {
        if let target = points.target(of: claim.value.id) { named.insert(target.point) }
      }
      let open = points.entries.indices.filter { number in
        points.isLeaf(number) && !named.contains(number) && context.isOurs(points.entries[number]) == true
      }
      guard !open.isEmpty else { return }
      let ids = open.map { points.entries[$0].id }
      let shown = ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? ", …" : "")
      findings.report(
        at: place,
        "\(ids.count) điểm giao cho cơ quan chưa được hoạt động nào nêu: \(shown)",
        en: "\(ids.count) points that fall to the body are named by no activity: \(shown)",
        related: open.prefix(10).map { number in
          let point = points.entries[number].point
          return RelatedPlace(
            point.id?.span ?? point.span.startPoint,
            LocalizedText("điểm \(points.entries[number].id)", en: "point \(points.entries[number].id)"))
        },
        notes: [
          LocalizedText(
            "nêu mã ở «đáp ứng» chưa chứng minh điểm đã được thực hiện",
            en: "to list an id under “đáp ứng” does not prove that the point is fulfilled")
        ])
    })
}
