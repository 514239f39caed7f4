internal import PlanModel
internal import SourceText

extension Rule {
  static let unknownRegistryID = Rule(
    "KH0301", .error,
    LocalizedText("Mã không có trong danh mục", en: "An id that the registry does not have"),
    LocalizedText(
      "Cơ quan, nhóm cơ quan, cơ quan báo chí, kênh và động từ được gọi bằng mã đã khai báo trong danh mục (thư mục templates/registry), không gọi bằng tên. Mã ghi sai thì văn bản in ra sẽ thiếu tên.",
      en:
        "Agencies, groups, press agencies, channels and verbs are named by the ids that the registry declares (folder templates/registry), not by their names. A wrong id leaves a gap in the document."
    ),
    failing: [
      """
      hoạt động:
        - mã: HD-01
          chủ trì: ↓phong-ttbcbx
          phối hợp: [phong-cntt, phong-ttbcbx]
      """,
      """
      hoạt động:
        - mã: HD-01
          chủ trì: ↓Sở TT&TT
          báo chí: [↓dai-ptth, bao-dien-bien-phu]
          kênh: [↓zalo-so]
      """,
      """
      hoạt động:
        - mã: HD-01
          chủ trì: ↓bao-dien-bien-phu
      """,
      """
      văn bản: công văn
      cơ quan: ↓ubnd-tinh
      điểm:
        - mã: "1"
          yêu cầu:
            - động từ: ↓huong-dan-them
              trích: Hướng dẫn
      """,
      """
      kênh:
        - id: zalo-oa
          tên: Tài khoản Zalo chính thức
          đơn vị quản trị: ↓so-tttt
          kế thừa bởi: ↓zalo-moi
      """,
    ],
    passing: [
      """
      hoạt động:
        - mã: HD-01
          chủ trì: phong-ttbcxb
          phối hợp: [phong-cntt, cac-so-ban-nganh-tinh]
          báo chí: [bao-dien-bien-phu]
          kênh: [zalo-oa-so-tttt]
      """
    ],
    check: .references { context, findings in
      guard !context.unknown.isEmpty else { return }
      for kind in ReferenceContext.kinds {
        let declared = context.registry.declarations(of: kind)
        findings.reportUnknown(
          context.unknown.filter { $0.kind == kind }, as: kind, in: context.sources,
          candidates: { declared.values.map { Candidate($0) } },
          note: { id in
            for other in ReferenceKind.allCases {
              guard let entry = context.registry.declarations(of: other)[id] else { continue }
              return LocalizedText(
                "«\(id)» là mã của \(other.label.vi) «\(entry.name)», không dùng được ở đây",
                en: "“\(id)” is the id of the \(other.label.en) “\(entry.name)”, which cannot stand here")
            }
            return nil
          })
      }
    })
}
