internal import PlanModel
internal import SourceText

extension Rule {
  static let duplicateRegistryID = Rule(
    "KH0308", .error,
    LocalizedText("Mã trùng trong danh mục", en: "An id declared twice in the registry"),
    LocalizedText(
      "Mỗi mã chỉ được khai báo một lần trong tất cả các tệp danh mục; cơ quan và nhóm cơ quan dùng chung một loại mã. Khi trùng, chương trình dùng khai báo đầu tiên.",
      en:
        "An id is declared once in all registry files together; agencies and groups of agencies share their ids. Where one comes twice, the first declaration counts."
    ),
    failing: [
      """
      nhóm:
        - {id: so-tttt, tên: các sở}
      cơ quan:
        - {id: phong-cntt, tên: Phòng Công nghệ thông tin}
        - {id: ↓so-tttt, tên: Sở Thông tin và Truyền thông}
        - {id: ↓phong-cntt, tên: Phòng Chuyển đổi số}
      """
    ],
    passing: [
      """
      cơ quan:
        - {id: so-tttt, tên: Sở Thông tin và Truyền thông}
        - {id: phong-cntt, tên: Phòng Công nghệ thông tin}
      báo chí:
        - {id: so-tttt, tên: Tạp chí của Sở, loại hình: [tạp chí]}
      """
    ],
    check: .registry { registry, findings in
      for kind in [ReferenceKind.agency, .press, .channel, .verb] {
        let ids = registry.files.flatMap { $0.declarations(of: kind) }.map(\.id)
        findings.reportDuplicates(ids.sorted { $0.span < $1.span }, kind.label)
      }
    })
}
