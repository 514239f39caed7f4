internal import PlanModel
internal import SourceText

extension Rule {
  static let onBehalfOfSingleHead = Rule(
    "KH0420", .error,
    LocalizedText(
      "Ký thay mặt (TM.) ở cơ quan làm việc theo chế độ thủ trưởng",
      en: "Signed on behalf of a body that is no collective"),
    LocalizedText(
      "Chỉ cơ quan làm việc theo chế độ tập thể (Ủy ban nhân dân, Hội đồng nhân dân, Ban Chỉ đạo...) mới ký TM. Ở sở, người đứng đầu ký trực tiếp: GIÁM ĐỐC.",
      en:
        "Only bodies that work as a collective (People's Committee, People's Council, steering committee) sign TM. The head of a department signs directly: GIÁM ĐỐC."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7",
    failing: [
      """
      mẫu: ke-hoach
      cơ quan: so-tttt-dien-bien
      ký:
        - thay mặt: ↓SỞ THÔNG TIN VÀ TRUYỀN THÔNG
          chức vụ: GIÁM ĐỐC
      """
    ],
    passing: [
      """
      mẫu: ke-hoach
      cơ quan: so-tttt-dien-bien
      ký:
        - chức vụ: GIÁM ĐỐC
      """,
      """
      mẫu: ke-hoach
      cơ quan: ubnd-tinh-dien-bien
      ký:
        - thay mặt: ỦY BAN NHÂN DÂN
          chức vụ: CHỦ TỊCH
      """,
    ],
    check: .document { document, findings in
      // A joint document is also signed for bodies other than the issuer.
      guard document.signatures.count < 2, document.isIssuedByCollective == false else { return }
      for signature in document.signatures {
        guard let behalf = signature.onBehalfOf else { continue }
        findings.report(
          at: behalf.span,
          "«\(document.issuerName)» không làm việc theo chế độ tập thể, không ký TM.",
          en: "“\(document.issuerName)” is no collective and does not sign TM.",
          label: LocalizedText("bỏ «thay mặt»", en: "leave out “thay mặt”"),
          notes: [
            LocalizedText(
              "nếu cơ quan làm việc theo chế độ tập thể, ghi «tập thể: có» trong danh mục",
              en: "if it does work as a collective, write “tập thể: có” in the registry")
          ])
      }
    })
}
