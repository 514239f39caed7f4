internal import PlanModel
internal import SourceText

extension Rule {
  static let contactMissing = Rule(
    "KH0474", .warning,
    LocalizedText("Chưa có thông tin liên hệ của cơ quan", en: "Nothing says how to reach the body"),
    LocalizedText(
      "«dòng liên hệ: có» in địa chỉ, thư điện tử, trang thông tin điện tử, điện thoại, fax của cơ quan ban hành ở chân trang thứ nhất. Các thông tin đó được ghi ở «liên hệ» của cơ quan trong danh mục.",
      en:
        "“dòng liên hệ: có” prints how to reach the issuing body at the foot of the first page. It is written under “liên hệ” (contact) of the body in the registry."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.4",
    failing: [
      """
      mẫu: ke-hoach
      cơ quan: so-tttt-dien-bien
      dòng liên hệ: ↓có
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      cơ quan: so-tttt-dien-bien
      dòng liên hệ: không
      """,
      """
      mẫu: ke-hoach
      cơ quan: so-khcn-dien-bien
      dòng liên hệ: có
      """,
    ],
    check: .plan { context, findings in
      guard let wanted = context.plan.hasContactLine, wanted.value, let issuer = context.plan.issuer?.value,
        let agency = context.registry.agencies[issuer.id], agency.contact?.isEmpty ?? true
      else { return }
      findings.report(
        at: wanted.span, "danh mục chưa ghi «liên hệ» của «\(agency.name?.value ?? issuer.id)»",
        en: "the registry has no “liên hệ” (contact) of “\(agency.name?.value ?? issuer.id)”",
        related: [RelatedPlace(agency.span, LocalizedText("cơ quan ghi ở đây", en: "the body is here"))])
    })
}
