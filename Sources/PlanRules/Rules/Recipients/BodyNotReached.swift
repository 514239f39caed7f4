internal import PlanModel
internal import SourceText

extension Rule {
  static let bodyNotReached = Rule(
    "KH0437", .warning,
    LocalizedText(
      "Cơ quan được giao việc mà không nhận văn bản",
      en: "A body is given a task but does not receive the document"),
    LocalizedText(
      "Cơ quan chủ trì, phối hợp và cơ quan báo chí tham gia phải có trong «Kính gửi» hoặc «Nơi nhận»: đích danh, qua nhóm («các sở, ban, ngành tỉnh»), hoặc bằng tên trong lời ghi. Phòng, đơn vị thuộc cơ quan ban hành được tính khi ghi chung «các phòng, đơn vị thuộc Sở».",
      en:
        "Bodies that lead or join in and press agencies that take part must stand under “Kính gửi” or “Nơi nhận”: by id, through a group (“các sở, ban, ngành tỉnh”) or by name in the words. Units of the issuing body count where “các phòng, đơn vị thuộc Sở” is written."
    ),
    failing: [
      """
      cơ quan: so-tttt-dien-bien
      hoạt động:
        - mã: HD-01
          chủ trì: phong-ttbcxb
          phối hợp: [↓cong-an-tinh-dien-bien, ban-tuyen-giao-tinh-uy]
          báo chí: [bao-dien-bien-phu]
      nơi nhận:
        - cơ quan: cac-phong-don-vi-thuoc-so-tttt
        - Ban Tuyên giáo Tỉnh ủy
        - "Lưu: VT"
      """,
      """
      cơ quan: so-tttt-dien-bien
      hoạt động:
        - mã: HD-01
          chủ trì: ↓phong-ttbcxb
          phối hợp: [ubnd-cap-huyen]
      nơi nhận:
        - UBND tỉnh
        - "Lưu: VT"
      """,
    ],
    passing: [
      """
      cơ quan: so-tttt-dien-bien
      hoạt động:
        - mã: HD-01
          chủ trì: phong-ttbcxb
          phối hợp: [cong-an-tinh-dien-bien, ban-tuyen-giao-tinh-uy, so-tttt-dien-bien]
          báo chí: [bao-dien-bien-phu]
      nơi nhận:
        - cơ quan: cac-so-ban-nganh-tinh
        - Ban Tuyên giáo Tỉnh ủy (để phối hợp)
        - Các cơ quan báo chí trên địa bàn tỉnh
        - Các phòng, đơn vị trực thuộc Sở
        - "Lưu: VT"
      """,
      """
      cơ quan: so-tttt-dien-bien
      hoạt động:
        - mã: HD-01
          chủ trì: phong-ttbcxb
          phối hợp: [ubnd-cap-huyen]
          báo chí: [dai-ptth-dien-bien]
      nơi nhận:
        - Phòng Thông tin - Báo chí - Xuất bản
        - UBND huyện Tuần Giáo
        - Đài PT-TH tỉnh
        - "Lưu: VT"
      """,
    ],
    check: .plan { context, findings in
      let lines = context.plan.recipients + context.plan.addressees
      // A list that is made from the activities reaches them all.
      guard !lines.isEmpty, !lines.contains(where: { $0.derived != nil }) else { return }
      var circulation = Circulation(context)
      var missing: [(name: String, place: SourceSpan)] = []
      var (seen, seenPress): (Set<String>, Set<String>) = ([], [])
      let agencies = context.registry.declarations(of: .agency)
      let pressAgencies = context.registry.declarations(of: .press)
      for index in context.activities.indices {
        for body in context.activities[index].leadAndPartners {
          guard seen.insert(body.value.id).inserted, !circulation.reaches(body.value),
            let entry = agencies[body.value.id], entry.isValid(on: context.lastDate)
          else { continue }
          missing.append((entry.name, body.span))
        }
        for agency in context.activities[index].press.compactMap(\.agency) {
          guard seenPress.insert(agency.value.id).inserted, let entry = pressAgencies[agency.value.id],
            entry.isValid(on: context.lastDate), !circulation.reaches(press: entry)
          else { continue }
          missing.append((entry.name, agency.span))
        }
      }
      // What the plan itself says comes before its template.
      missing =
        missing.filter { $0.place.file == context.home } + missing.filter { $0.place.file != context.home }
      guard let first = missing.first else { return }
      let names = missing.map(\.name).joined(separator: "; ")
      findings.report(
        at: first.place, "có việc trong kế hoạch mà không có trong Kính gửi, Nơi nhận: \(names)",
        en: "named in the plan, but in neither Kính gửi nor Nơi nhận: \(names)",
        label: LocalizedText("thêm vào «nơi nhận»", en: "add to “nơi nhận”"),
        related: missing.dropFirst().map {
          RelatedPlace(
            $0.place, LocalizedText("«\($0.name)» được giao việc ở đây", en: "“\($0.name)” has its task here")
          )
        })
    })
}
