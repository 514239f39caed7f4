internal import PlanModel
internal import SourceText

extension Rule {
  static let agencyNames = Rule(
    "KH0524", .info,
    LocalizedText("Viết hoa tên cơ quan", en: "Capitals in the name of a body"),
    LocalizedText(
      "Tên cơ quan, tổ chức viết hoa chữ cái đầu của từ chỉ loại hình và của các từ chỉ chức năng, lĩnh vực, như ghi trong danh mục: Sở Thông tin và Truyền thông.",
      en:
        "The name of a body has capitals in the word for its type and in those for its field, as the registry has it: Sở Thông tin và Truyền thông."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục IV",
    failing: [
      """
      mở đầu: Giao ↓Sở thông tin và truyền thông phối hợp với ↓đài Phát thanh và Truyền hình tỉnh Điện Biên.
      """
    ],
    passing: [
      """
      mở đầu: >-
        Giao Sở Thông tin và Truyền thông, SỞ THÔNG TIN VÀ TRUYỀN THÔNG, Đài Phát thanh và Truyền hình tỉnh Điện Biên;
        các sở, ban, ngành tỉnh; thông tin và truyền thông; cơ sở khoa học và công nghệ; công an tỉnh.
      """
    ],
    check: .prose { context, findings in
      let names = RegistryNames(context.registry)
      let index = context.index
      for number in index.pieces.indices {
        names.forEachUse(in: index.tokens, index.pieces[number].tokens) { name, tokens in
          let range = index.range(tokens)
          findings.report(
            index, number, range, "tên cơ quan viết là «\(name)»", en: "the name of the body is “\(name)”",
            fix: .writing(name, at: range))
        }
      }
    })
}
