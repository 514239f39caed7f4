/// Writes a plan as a careful clerk would type it: every kind of scalar, lists in one line and in several, comments.
struct PlanWriter {
  private var random: SplitMix64
  private var lines: [String] = []
  private var byteCount = 0
  private var activityCount = 0

  private init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A plan of about so many bytes; the same seed gives the same bytes.
  static func plan(bytes: Int, seed: UInt64) -> [UInt8] {
    var writer = PlanWriter(seed: seed)
    writer.addHead()
    let tail = PlanWriter.tail
    let room = bytes - tail.reduce(0) { $0 + $1.utf8.count + 1 }
    while writer.byteCount < room { writer.addActivity() }
    for line in tail { writer.add(line) }
    return Array((writer.lines.joined(separator: "\n") + "\n").utf8)
  }

  private mutating func add(_ line: String) {
    lines.append(line)
    byteCount += line.utf8.count + 1
  }

  private mutating func addHead() {
    let lastDay = random.number(in: 10...28)
    add("# Kế hoạch của Sở Thông tin và Truyền thông; số và ngày để trống đến khi ban hành.")
    add("")
    add("mẫu: tuyen-truyen-chi-thi")
    add("chỉ đạo: ../directives/1457-ubnd-kgvx.yaml")
    add("cơ quan: so-tttt-dien-bien")
    add("số:")
    add("ngày: 2021-06")
    add(
      "trích yếu: Triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12 tháng 5 năm 2021 của Thủ tướng Chính phủ")
    add("giai đoạn: {từ: 2021-06-01, đến: 2021-12-31}")
    add("")
    add("tham số:")
    add("  văn bản giao việc:")
    add("    tên loại: Công văn")
    add("    số: \"1457/UBND-KGVX\"")
    add("    ngày: 2021-05-20")
    add("    cơ quan: Ủy ban nhân dân tỉnh Điện Biên")
    add("    trích yếu: >-")
    add("      triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12 tháng 5 năm 2021 của Thủ tướng Chính phủ")
    add("  chỉ thị:")
    add("    tên loại: Chỉ thị")
    add("    số: 12/CT-TTg")
    add("    ngày: 2021-05-12")
    add("    cơ quan: Thủ tướng Chính phủ")
    add("    trích yếu: 'tăng cường công tác tuyên truyền, định hướng hoạt động truyền thông, báo chí'")
    add("  hạn kế hoạch: 2021-06-\(lastDay)")
    add("  hạn hướng dẫn: 2021-07-\(lastDay)")
    add("  hạn báo cáo: 2021-12-\(lastDay)")
    add("")
    add("hoạt động:")
    for (id, point) in [("HD-01", "1"), ("HD-03", "2.1"), ("HD-05", "2.2"), ("HD-11", "closing")] {
      add("  - mã: \(id)")
      add("    đáp ứng: [\"\(point)\"]")
    }
  }

  private static let tail = [
    "", "nơi nhận:", "  - cơ quan: ubnd-tinh-dien-bien", "  - cơ quan: ban-tuyen-giao-tinh-uy",
    "  - cơ quan: cac-so-ban-nganh-tinh", "  - cơ quan: cac-to-chuc-chinh-tri-xa-hoi-tinh",
    "  - cơ quan: ubnd-cap-huyen", "  - cơ quan: cac-co-quan-bao-chi-tren-dia-ban",
    "  - cơ quan: ubmttq-tinh-dien-bien", "  - cơ quan: tinh-doan-dien-bien",
    "  - cơ quan: hoi-lhpn-tinh-dien-bien", "  - Giám đốc, các Phó Giám đốc Sở",
    "  - cơ quan: cac-phong-don-vi-thuoc-so-tttt", "  - \"Lưu: VT, TTBCXB\"", "", "ký:",
    "  - chức vụ: GIÁM ĐỐC",
  ]

  private mutating func addActivity() {
    activityCount += 1
    let group = PlanWords.groups[activityCount % PlanWords.groups.count]
    // The first of a group carries what its point orders, and the first few are of all kinds that are needed for it.
    let isCarrier = activityCount <= PlanWords.groups.count
    let round = (activityCount - 1) / PlanWords.groups.count
    if random.happens(15) { add("  # \(random.pick(PlanWords.remarks))") }
    add("  - mã: KH-\(100 + activityCount)")
    add("    nhóm: \(group.id)")
    add("    tên: \(random.pick(PlanWords.deeds)) \(random.pick(PlanWords.matters)), lần \(activityCount)")
    if isCarrier, !group.address.isEmpty {
      add("    nội dung: \(group.address), \(random.pick(PlanWords.manners)).")
    } else if random.happens(40) {
      addContent()
    }
    let kind = round < group.kinds.count ? group.kinds[round] : random.pick(group.kinds)
    add("    loại: \(random.happens(30) || kind.contains(",") ? "\"\(kind)\"" : kind)")
    add("    đáp ứng: [\"\(group.point)\"]\(random.happens(15) ? "  # theo công văn" : "")")
    let lead = random.pick(PlanWords.leads)
    add("    chủ trì: \(lead)")
    addList("phối hợp", random.sample(PlanWords.partners, 1...3))
    if group.id == "bao-chi" { addPress() }
    if isCarrier, !group.channels.isEmpty {
      addList("kênh", group.channels)
    } else if random.happens(35) {
      addList("kênh", random.sample(PlanWords.channels, 1...3))
    }
    if isCarrier, !group.audiences.isEmpty {
      addList("đối tượng", group.audiences)
    } else if random.happens(25) {
      addList("đối tượng", random.sample(PlanWords.audiences, 1...3))
    }
    add("    thời hạn: \(deadline())")
    add("    sản phẩm: \(random.pick(PlanWords.products))")
  }

  private mutating func addList(_ key: String, _ items: [String]) {
    if random.happens(70) {
      add("    \(key): [\(items.joined(separator: ", "))]")
    } else {
      add("    \(key):")
      for item in items { add("      - \(item)") }
    }
  }

  private mutating func addPress() {
    add("    báo chí:")
    for agency in random.sample(PlanWords.press, 1...2) {
      let amount = random.number(in: 2...9)
      switch random.number(in: 1...3) {
      case 1: add("      - \(agency)")
      case 2:
        add("      - {cơ quan: \(agency), hình thức: chuyên mục, số lượng: \"\(amount) tin, bài mỗi tuần\"}")
      default:
        add("      - cơ quan: \(agency)")
        add("        hình thức: 'phóng sự'")
        add("        số lượng: \(amount) phóng sự mỗi tháng")
      }
    }
  }

  private mutating func addContent() {
    switch random.number(in: 1...5) {
    case 1:
      add("    nội dung: >-")
      for _ in 0..<random.number(in: 1...2) { add("      \(sentence())") }
    case 2:
      add("    nội dung: |-")
      for _ in 0..<random.number(in: 1...2) { add("      \(sentence())") }
    case 3: add("    nội dung: \"\(sentence())\"")
    case 4: add("    nội dung: '\(sentence())'")
    default: add("    nội dung: \(sentence())")
    }
  }

  private mutating func sentence() -> String {
    let manners = random.sample(PlanWords.manners, 1...2).joined(separator: ", ")
    return "\(random.pick(PlanWords.deeds)) \(random.pick(PlanWords.matters)); \(manners)."
  }

  private mutating func deadline() -> String {
    let month = random.number(in: 7...11)
    let day = random.number(in: 10...28)
    return switch random.number(in: 1...6) {
    case 1: "{trước: 2021-\(month < 10 ? "0" : "")\(month)-\(day)}"
    case 2: "{tháng: \(month), năm: 2021}"
    case 3: "{quý: \(random.number(in: 3...4)), năm: 2021}"
    case 4: "{định kỳ: hằng tháng}"
    case 5: "2021-\(month < 10 ? "0" : "")\(month)-\(day)"
    default: "thường xuyên"
    }
  }
}
