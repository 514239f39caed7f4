internal import PlanModel
internal import SourceText
internal import VietnameseText

extension Rule {
  static let endedReference = Rule(
    "KH0306", .error,
    LocalizedText("Không còn tồn tại vào ngày ban hành", en: "No longer exists on the date of issue"),
    LocalizedText(
      "Danh mục ghi ngày mà cơ quan, nhóm, cơ quan báo chí hoặc kênh thôi hoạt động dưới tên đó. Văn bản ban hành từ ngày ấy phải gọi tên mới: Sở Thông tin và Truyền thông kết thúc từ 01/3/2025, cấp huyện kết thúc từ 01/7/2025.",
      en:
        "The registry says from which day an agency, group, press agency or channel no longer exists under its name. A document issued from that day on must use the new one: Sở Thông tin và Truyền thông ended on 1 March 2025, the districts on 1 July 2025."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.2: tên cơ quan, tổ chức ban hành văn bản",
    failing: [
      """
      cơ quan: so-khcn-dien-bien
      ngày: 2025-03-10
      hoạt động:
        - mã: HD-01
          chủ trì: ↓so-tttt-dien-bien
          phối hợp: [cac-so-ban-nganh-tinh, so-tttt-dien-bien]
          kênh: [↓zalo-oa-so-tttt]
      """,
      """
      cơ quan: so-khcn-dien-bien
      ngày: 2025-07
      nơi nhận:
        - cơ quan: ↓ubnd-cap-huyen
        - cơ quan: ↓cac-phong-don-vi-thuoc-so-tttt
      """,
      """
      ngày: 2025-03
      cơ quan: ↓so-tttt-dien-bien
      """,
      """
      ngày: 2025-06
      hoạt động:
        - mã: HD-01
          chủ trì: ubnd-huyen-tuan-giao
          phối hợp: [↓cac-phong-don-vi-thuoc-so-tttt]
      """,
    ],
    passing: [
      """
      cơ quan: so-khcn-dien-bien
      ngày: 2025-03-10
      hoạt động:
        - mã: HD-01
          chủ trì: so-khcn-dien-bien
          phối hợp: [cac-so-ban-nganh-tinh, ubnd-cap-huyen]
      """,
      """
      cơ quan: so-tttt-dien-bien
      ngày: 2025-02-28
      """,
      """
      kênh:
        - id: zalo-oa
          tên: Tài khoản Zalo chính thức
          đơn vị quản trị: so-tttt-dien-bien
      cơ quan:
        - id: so-tttt-dien-bien
          tên: Sở Thông tin và Truyền thông
          đến ngày: 2025-03-01
      """,
    ],
    check: .references { context, findings in
      guard let issue = context.issue else { return }
      for (declaration, kind, places) in context.entries(context.ended) {
        guard let until = declaration.validUntil, let first = places.first else { continue }
        let isOver = issue.first >= until.value
        let successor = context.registry.successor(of: declaration, kind, on: issue.last)
        findings.report(
          at: first,
          isOver
            ? "«\(declaration.name)» không còn từ ngày \(until.value.shortPhrase), văn bản ban hành ngày \(issue.first.shortPhrase) hoặc sau đó"
            : "«\(declaration.name)» không còn từ ngày \(until.value.shortPhrase), mà văn bản có thể ban hành đến ngày \(issue.last.shortPhrase)",
          en: isOver
            ? "“\(declaration.name)” no longer exists from \(until.value), and the document is issued on \(issue.first) or later"
            : "“\(declaration.name)” no longer exists from \(until.value), and the document may be issued as late as \(issue.last)",
          severity: isOver ? nil : .warning,
          label: successor.map {
            LocalizedText("nay là \(Candidate($0).text.vi)", en: "now \(Candidate($0).text.en)")
          },
          related: [
            RelatedPlace(
              until.span, LocalizedText("danh mục ghi ngày kết thúc", en: "the registry says when it ended"))
          ]
            + places.dropFirst().map {
              RelatedPlace($0, LocalizedText("cũng được gọi ở đây", en: "named here too"))
            },
          notes: successor == nil
            ? [
              LocalizedText(
                "danh mục chưa ghi nơi kế thừa vào ngày ban hành; chọn cơ quan nhận nhiệm vụ, hoặc bổ sung «kế thừa bởi» trong danh mục",
                en:
                  "the registry names no successor on the date of issue; choose the body that has taken over, or add “kế thừa bởi” to the registry"
              )
            ] : [],
          // Older plans of the same template still want the old name: only the plan itself is changed.
          fixes: successor.map {
            replacing(
              declaration.id.value, at: places.filter(context.isAtHome), with: $0.id.value,
              in: context.sources)
          } ?? [],
          cause: "\(kind.rawValue) \(declaration.id.value)")
      }
    })
}
