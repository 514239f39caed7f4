internal import PlanModel
internal import SourceText

extension Rule {
  static let parentCycle = Rule(
    "KH0313", .error,
    LocalizedText("Cấp trên vòng tròn", en: "Parent bodies that come round to where they began"),
    LocalizedText(
      "«cấp trên» phải dẫn lên cao hơn. Một cơ quan không thể trực thuộc chính nó hoặc đơn vị của nó.",
      en: "“cấp trên” must lead upwards. A body cannot belong to itself or to a unit of its own."),
    failing: [
      """
      cơ quan:
        - {id: so-a, tên: Sở A, cấp trên: ↓phong-a}
        - {id: phong-a, tên: Phòng A, cấp trên: so-a}
      """
    ],
    passing: [
      """
      cơ quan:
        - {id: so-a, tên: Sở A}
        - {id: phong-a, tên: Phòng A, cấp trên: so-a}
      """
    ],
    check: .registry { registry, findings in
      let links = registry.files.flatMap(\.agencies).compactMap { agency in
        agency.id.flatMap { id in agency.parent.map { (id.value.value, $0.map(\.id)) } }
      }
      for cycle in cycles(links) {
        let chain = cycle.chain.joined(separator: " → ")
        findings.report(
          at: cycle.place, "cấp trên vòng tròn: \(chain)", en: "parent bodies come round: \(chain)")
      }
    })
}
