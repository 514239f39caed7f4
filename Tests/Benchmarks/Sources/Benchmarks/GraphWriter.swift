/// A made-up graph of points and activities, the same for every program: half of the items are points of a directive, half
/// are activities that each name two of them, and every hundredth point is left open.
struct GraphWriter {
  let itemCount: Int
  private var pointCount: Int { itemCount / 2 }
  private let audiences = "[trang-ttdt, cong-ttdt, co-quan-bao-chi]"

  private func pointText(_ number: Int) -> String {
    "Hướng dẫn các cơ quan báo chí, các đơn vị có cổng, trang thông tin điện tử đẩy mạnh thông tin trên nền tảng mạng xã hội, "
      + "hệ thống thông tin cơ sở và phương tiện truyền thông mới về nhiệm vụ số \(number) của năm, gắn với phong trào thi đua ở cơ sở."
  }

  private func activityText(_ number: Int) -> String {
    "Ban hành văn bản và mở lớp bồi dưỡng cho phóng viên, biên tập viên các cơ quan báo chí, người phụ trách cổng, trang thông "
      + "tin điện tử, cán bộ văn hóa xã về cách viết tin, quay phim ngắn, kiểm chứng nguồn tin, đợt \(number)."
  }

  /// The points that an activity names; every hundredth point is passed over.
  private func named(by activity: Int) -> [Int] {
    let wanted = (1...pointCount).lazy.filter { $0 % 100 != 0 }.count
    let places = [(2 * activity - 2) % wanted, (2 * activity - 1) % wanted]
    // The wanted points in order: 1 … 99, 101 … 199, ….
    return places.map { $0 / 99 * 100 + $0 % 99 + 1 }.sorted()
  }

  // MARK: The project's files

  func writeFiles(to folder: String) {
    Places.makeFolder(folder)
    guard ChildProcess.run(["cp", "-r", Places.project + "/templates", folder])?.status == 0 else {
      fail("cannot copy the templates")
    }
    Places.write(Array(template.utf8), to: folder + "/templates/plans/graph.yaml")
    Places.write(Array(directive.utf8), to: folder + "/directive.yaml")
    Places.write(Array(plan.utf8), to: folder + "/plan.yaml")
  }

  private var template: String {
    """
    mẫu: graph
    văn bản: kế hoạch
    bố cục:
      - mục: NỘI DUNG, NHIỆM VỤ
        hoạt động: liệt kê

    """
  }

  private var directive: String {
    var text = """
      văn bản: công văn
      số: 1457/UBND-KGVX
      ngày: 2021-05-20
      cơ quan: ubnd-tinh-dien-bien
      trích yếu: giao nhiệm vụ thông tin, truyền thông
      điểm:

      """
    for number in 1...pointCount {
      text += """
          - mã: "\(number)"
            dấu: "\(number)."
            giao: [so-tttt-dien-bien]
            nội dung: \(pointText(number))
            yêu cầu:
              - động từ: huong-dan
                trích: \(pointText(number))
                đối tượng: \(audiences)
                loại kênh: [mạng xã hội, thông tin cơ sở, phương tiện truyền thông mới]
            ngữ cảnh: [đẩy mạnh thông tin]

        """
    }
    return text
  }

  private var plan: String {
    var text = """
      mẫu: graph
      chỉ đạo: directive.yaml
      cơ quan: so-tttt-dien-bien
      số:
      ngày: 2021-06
      trích yếu: Thực hiện công văn 1457/UBND-KGVX
      hoạt động:

      """
    for number in 1...pointCount {
      let points = named(by: number).map { "\"\($0)\"" }.joined(separator: ", ")
      text += """
          - mã: A-\(number)
            tên: \(activityText(number))
            loại: tập huấn
            đáp ứng: [\(points)]
            chủ trì: phong-ttbcxb
            kênh: [zalo-oa-so-tttt, truyen-thanh-xa, ung-dung-so-tinh]
            đối tượng: \(audiences)
            thời hạn: {quý: 3, năm: 2021}
            sản phẩm: Văn bản hướng dẫn, tài liệu tập huấn

        """
    }
    return text
  }

  // MARK: The same for others, who are given names and texts alone

  /// Two small files for a program that only joins names.
  func writePlain(to folder: String) {
    Places.makeFolder(folder)
    var points = "points:\n"
    var activities = "activities:\n"
    for number in 1...pointCount {
      points += "  - id: p\(number)\n    text: \"\(pointText(number))\"\n"
      let covers = named(by: number).map { "p\($0)" }.joined(separator: ", ")
      activities += "  - id: a\(number)\n    text: \"\(activityText(number))\"\n    covers: [\(covers)]\n"
    }
    Places.write(Array(points.utf8), to: folder + "/directive.yaml")
    Places.write(Array(activities.utf8), to: folder + "/plan.yaml")
  }

  /// Markdown as OpenFastTrace reads it.
  func writeOpenFastTrace(to folder: String) {
    Places.makeFolder(folder)
    var points = ""
    var activities = ""
    for number in 1...pointCount {
      points += "## Điểm \(number)\n`req~p\(number)~1`\n\n\(pointText(number))\n\nNeeds: act\n\n"
      let covers = named(by: number).map { "* `req~p\($0)~1`\n" }.joined()
      activities +=
        "## Hoạt động \(number)\n`act~a\(number)~1`\n\n\(activityText(number))\n\nCovers:\n\n\(covers)\n\n"
    }
    Places.write(Array(points.utf8), to: folder + "/directive.md")
    Places.write(Array(activities.utf8), to: folder + "/plan.md")
  }

  /// Text files and the configuration with which reqflow reads them.
  func writeReqflow(to folder: String) {
    Places.makeFolder(folder)
    var points = ""
    var activities = ""
    for number in 1...pointCount {
      points += "P_\(number) \(pointText(number))\n\n"
      let covers = named(by: number).map { "Ref: P_\($0)\n" }.joined()
      activities += "A_\(number) \(activityText(number))\n\(covers)\n"
    }
    Places.write(Array(points.utf8), to: folder + "/directive.txt")
    Places.write(Array(activities.utf8), to: folder + "/plan.txt")
    Places.write(
      Array(
        "document DIR\n  -path directive.txt\n  -req ^P_[0-9]+\n\ndocument ACT\n  -path plan.txt\n  -req ^A_[0-9]+\n  -ref \"Ref: (P_[0-9]+)\"\n  -nocov\n"
          .utf8), to: folder + "/conf.req")
  }
}
