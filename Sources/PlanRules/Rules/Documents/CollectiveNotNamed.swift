internal import PlanModel
internal import SourceText

extension Rule {
  static let collectiveNotNamed = Rule(
    "KH0421", .error,
    LocalizedText(
      "Văn bản của tập thể mà không ký thay mặt (TM.)",
      en: "A document of a collective that is not signed on its behalf"),
    LocalizedText(
      "Văn bản của cơ quan làm việc theo chế độ tập thể do người đứng đầu hoặc cấp phó thay mặt tập thể ký: TM. ỦY BAN NHÂN DÂN. Ký thừa lệnh (TL.) hoặc thừa ủy quyền (TUQ.) thì không ghi TM.",
      en:
        "The head or a deputy signs on behalf of a body that works as a collective: TM. ỦY BAN NHÂN DÂN. Who signs by order (TL.) or by authorisation (TUQ.) does not write TM."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7",
    failing: [
      """
      mẫu: ke-hoach
      cơ quan: ubnd-tinh-dien-bien
      ký:
        - ký thay: CHỦ TỊCH
          chức vụ: ↓PHÓ CHỦ TỊCH
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      cơ quan: ubnd-tinh-dien-bien
      ký:
        - thay mặt: ỦY BAN NHÂN DÂN
          ký thay: CHỦ TỊCH
          chức vụ: PHÓ CHỦ TỊCH
      """,
      """
      mẫu: cong-van
      cơ quan: ubnd-tinh-dien-bien
      ký:
        - thừa lệnh: CHỦ TỊCH
          chức vụ: CHÁNH VĂN PHÒNG
      """,
    ],
    check: .document { document, findings in
      guard document.signatures.count < 2, document.isIssuedByCollective == true else { return }
      for signature in document.signatures
      where signature.onBehalfOf == nil && signature.byOrderOf == nil && signature.byAuthorisationOf == nil {
        findings.report(
          at: signature.title?.span ?? signature.span.startPoint,
          "văn bản của «\(document.issuerName)» phải ký thay mặt tập thể (TM.)",
          en:
            "a document of “\(document.issuerName)” is signed on behalf of the collective (TM.)",
          label: LocalizedText("thêm «thay mặt: …»", en: "add “thay mặt: …”"))
      }
    })
}
