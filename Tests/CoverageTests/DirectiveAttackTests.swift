import Coverage
import Foundation
import PlanModel
import SourceText
import Testing
import Workspace

/// The cheapest cheat is not in the plan but in the record of the directive, in waivers and in sign-offs.
extension AttackTests {
  static let onTheDirective = [
    Attack("a point is dropped", "2.3", nil) { plan in
      plan.cutDirective(from: "      - mã: \"2.3\"\n", to: "\n  - mã: \"3\"\n")
    },
    Attack("a point is dropped and its words put into the frame", "2.3", nil) { plan in
      plan.cutDirective(from: "      - mã: \"2.3\"\n", to: "\n  - mã: \"3\"\n")
      plan.append(
        "  - Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm, có biện pháp đấu tranh hiệu quả đối với các loại tội phạm trên không gian mạng.\n",
        to: HonestPlan.directive)
    },
    Attack("a point is dropped and its words put into the opening", "2.3", nil) { plan in
      plan.cutDirective(from: "      - mã: \"2.3\"\n", to: "\n  - mã: \"3\"\n")
      plan.change(
        HonestPlan.directive, "mở đầu:\n",
        to:
          "mở đầu:\n  - Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm, có biện pháp đấu tranh hiệu quả đối với các loại tội phạm trên không gian mạng.\n"
      )
    },
    Attack("a kind of channel is dropped", "2.2/1", nil) { plan in
      plan.change(
        HonestPlan.directive, "loại kênh: [mạng xã hội, thông tin cơ sở, phương tiện truyền thông mới]",
        to: "loại kênh: [mạng xã hội, phương tiện truyền thông mới]")
    },
    Attack("a verb is dropped", "2.3", nil) { plan in
      plan.change(
        HonestPlan.directive,
        "          - động từ: xu-ly\n            trích: xử lý nghiêm các sai phạm\n            cách thức: [nghiêm]\n",
        to: "")
    },
    Attack("a verb is dropped, another's quote laid over it", "2.3", nil) { plan in
      plan.change(
        HonestPlan.directive,
        "          - động từ: xu-ly\n            trích: xử lý nghiêm các sai phạm\n            cách thức: [nghiêm]\n",
        to: "")
      plan.change(
        HonestPlan.directive, "trích: Kịp thời chấn chỉnh\n",
        to: "trích: Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm\n")
    },
    Attack("an audience is dropped", "2.2/1", nil) { plan in
      plan.change(
        HonestPlan.directive, "đối tượng: [trang-ttdt, cong-ttdt, co-quan-bao-chi]",
        to: "đối tượng: [trang-ttdt]")
    },
    Attack("the words are softened", "2.3", nil) { plan in
      plan.change(
        HonestPlan.directive, "          Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm, có biện pháp",
        to: "          Kịp thời chấn chỉnh, xử lý các sai phạm, có biện pháp")
      plan.change(HonestPlan.directive, "trích: xử lý nghiêm các sai phạm", to: "trích: xử lý các sai phạm")
    },
    Attack("the softened word is put into the frame", "2.3", nil) { plan in
      plan.change(
        HonestPlan.directive, "          Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm, có biện pháp",
        to: "          Kịp thời chấn chỉnh, xử lý các sai phạm, có biện pháp")
      plan.change(HonestPlan.directive, "trích: xử lý nghiêm các sai phạm", to: "trích: xử lý các sai phạm")
      plan.append("  - nghiêm\n", to: HonestPlan.directive)
    },
    Attack("no points at all", "1", nil) { plan in
      plan.cutDirective(from: "điểm:\n", to: "\nnơi nhận:\n", with: "điểm: []\n")
    },
    Attack("a point without words", "2.3", nil) { plan in
      plan.cutDirective(
        from: "          Kịp thời chấn chỉnh, xử lý nghiêm",
        to: "        yêu cầu:\n          - động từ: chan-chinh",
        with: "          \n")
    },
    Attack("the point is given to others", "2", nil) { plan in
      plan.change(
        HonestPlan.directive, "    giao: [so-tttt-dien-bien]", to: "    giao: [ban-tuyen-giao-tinh-uy]")
    },
    Attack("the original is left out", "1", nil) { plan in
      plan.cutDirective(from: "văn bản gốc: |\n", to: "\nkhung:\n")
    },
    Attack("all duties of a point are left out", "2.3/1", .undecided) { plan in
      plan.cutDirective(
        from: "        yêu cầu:\n          - động từ: chan-chinh\n", to: "\n  - mã: \"3\"\n")
    },
    Attack("two points with one id", "2.3", nil) { plan in
      plan.change(HonestPlan.directive, "      - mã: \"2.3\"\n", to: "      - mã: \"2.2\"\n")
    },
    Attack("a manner is left out, its word a context", "2.3/2", nil) { plan in
      plan.change(
        HonestPlan.directive,
        "            trích: xử lý nghiêm các sai phạm\n            cách thức: [nghiêm]\n",
        to: "            trích: xử lý nghiêm khắc các sai phạm\n")
    },
    Attack("an order declared mere context", "2.3/1", .undecided) { plan in
      plan.change(
        HonestPlan.directive,
        "          - động từ: xu-ly\n            trích: xử lý nghiêm các sai phạm\n            cách thức: [nghiêm]\n",
        to: "")
      plan.change(
        HonestPlan.directive, "\n  - mã: \"3\"\n",
        to: "        ngữ cảnh: [xử lý nghiêm các sai phạm]\n\n  - mã: \"3\"\n")
    },
    Attack("an order declared the context of another", "2.1/1", .undecided) { plan in
      plan.change(
        HonestPlan.directive,
        "          - động từ: xay-dung-ke-hoach\n            trích: Xây dựng Kế hoạch\n            sản phẩm: Kế hoạch\n",
        to: "")
      plan.change(
        HonestPlan.directive,
        "              hướng dẫn các cơ quan báo chí trên địa bàn tỉnh thực hiện tốt các hoạt động thông tin, truyền thông\n",
        to:
          "              Xây dựng Kế hoạch hướng dẫn các cơ quan báo chí trên địa bàn tỉnh thực hiện tốt các hoạt động thông tin, truyền thông\n"
      )
      plan.change(
        HonestPlan.directive, "          - các hoạt động thông tin, truyền thông\n",
        to: "          - các hoạt động thông tin, truyền thông\n          - Xây dựng Kế hoạch\n")
    },
    Attack("an order hidden as a context of the whole directive", "2.3", nil) { plan in
      plan.change(
        HonestPlan.directive,
        "          - động từ: xu-ly\n            trích: xử lý nghiêm các sai phạm\n            cách thức: [nghiêm]\n",
        to: "")
      plan.append("ngữ cảnh: [hướng dẫn]\n", to: HonestPlan.directive)
    },
  ]

  // MARK: Waivers

  static let onWaivers = [
    Attack("a waiver with a blank reason", "2.3/2", .wrong) { $0.waive(reason: "\" \"") },
    Attack("a waiver whose reason is one word five times", "2.3/2", .wrong) {
      $0.waive(reason: "bận bận bận bận bận")
    },
    Attack("a waiver that nobody approved", "2.3/2", .wrong) { $0.waive(approver: "\" \"") },
    Attack("a waiver approved by the author", "2.3/2", .wrong) {
      $0.waive(approver: "NGUYEN VAN AN")
    },
    Attack("a waiver approved tomorrow", "2.3/2", .wrong) { $0.waive(approvedOn: "2021-06-06") },
    Attack("a waiver without a document", "2.3/2", .wrong) { $0.waive(kind: "đã thực hiện", extra: "") },
    Attack("a waiver whose document has no number", "2.3/2", .wrong) {
      $0.waive(kind: "đã thực hiện", extra: "    văn bản: văn bản năm trước\n    ngày văn bản: 2021-01-05\n")
    },
    Attack("a waiver whose document is still to come", "2.3/2", .wrong) {
      $0.waive(kind: "đã thực hiện", extra: "    văn bản: 12/QĐ-STTTT\n    ngày văn bản: 2021-07-05\n")
    },
    Attack("a waiver of a kind that there is not", "2.3/2", nil) { $0.waive(kind: "thuộc cơ quan khác") },
    Attack("merged into itself", "2.3/2", .wrong) { $0.waive(kind: "gộp", extra: "    vào: \"2.3/1\"\n") },
    Attack("merged into the point above", "2.3/2", .wrong) {
      $0.waive(kind: "gộp", extra: "    vào: \"2\"\n")
    },
    Attack("merged into a point of others", "2.3/2", .wrong) {
      $0.waive(kind: "gộp", extra: "    vào: \"3\"\n")
    },
    Attack("merged into what only waits for a person", "2.3/2", .wrong) { plan in
      plan = HonestPlan()
      plan.waive(kind: "gộp", extra: "    vào: closing\n")
    },
    Attack("merged in a circle", "2.3/2", .wrong) { plan in
      plan.waive(kind: "gộp", extra: "    vào: \"2.1\"\n")
      plan.change(HonestPlan.plan, "  - mã: HD-03\n", to: "  - mã: HD-03\n    bỏ: Chưa làm\n")
      plan.change(HonestPlan.plan, "    sau: HD-03\n", to: "")
      plan.append(
        """
          - điểm: "2.1/1"
            loại: gộp
            vào: "2.3/2"
            lý do: Nội dung này được thực hiện chung với việc xử lý vi phạm
            người duyệt: Trần Thị Bình, Phó Giám đốc
            ngày duyệt: 2021-06-04
            lời: \(HonestPlan.words21)

        """, to: HonestPlan.plan)
    },
    Attack("deferred to a day that has passed", "2.3/2", .wrong) {
      $0.waive(extra: "    đến ngày: 2021-06-04\n")
    },
    Attack("deferred to no day", "2.3/2", .wrong) { $0.waive(extra: "") },
    Attack("a waiver of other words", "2.3/2", .wrong) { $0.waive(words: "xử lý các sai phạm") },
    Attack("everything is waived", "2.3/2", .waived) { plan in
      plan = HonestPlan()
      plan.files[HonestPlan.plan] = (plan.files[HonestPlan.plan] ?? "").split(
        separator: "\n", omittingEmptySubsequences: false
      ).filter { !$0.contains("đáp ứng:") }.joined(separator: "\n")
      plan.waiveEverything()
    },
  ]

  // MARK: Sign-offs

  static let onSignOffs = [
    Attack("a sign-off kept after the activity was gutted", "2.3/2", .undecided) { plan in
      plan.change(
        HonestPlan.plan, "tên: Xử lý theo thẩm quyền hoặc chuyển cơ quan có thẩm quyền xử lý",
        to: "tên: Xem xét theo thẩm quyền hoặc chuyển cơ quan có thẩm quyền xem xét")
    },
    Attack("the author signs off his own work", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(author: "Lê Văn Cường", signer: "LÊ VĂN CƯỜNG")
    },
    Attack("a sign-off without a known author", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(author: nil)
    },
    Attack("a sign-off of tomorrow", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(date: "2021-06-06")
    },
    Attack("a channel is relabelled", "2.2/1", .partial) { plan in
      plan.change(
        "templates/registry/channels.yaml",
        "    loại: phương tiện truyền thông mới\n    đơn vị quản trị: van-phong-ubnd-tinh\n",
        to: "    loại: mạng xã hội\n    đơn vị quản trị: van-phong-ubnd-tinh\n")
    },
    Attack("the verb's table is widened after the sign-off", "2.3/2", .undecided) { plan in
      plan.change(
        "templates/registry/verbs.yaml", "    loại hoạt động: [xử lý vi phạm]",
        to: "    loại hoạt động: [xử lý vi phạm, báo cáo]")
    },
  ]

  static let more = [
    Attack("the id with a no-break space", "2.2/1", .missing) { plan in
      for _ in 0..<3 { plan.change(HonestPlan.plan, "đáp ứng: [\"2.2\"]", to: "đáp ứng: [\"2.2\u{A0}\"]") }
    },
    Attack("a duty by a number with a sign", "2.3/2", .wrong) { plan in
      plan.unclaim("HD-09", "\"2.3\"")
      plan.change(HonestPlan.plan, "đáp ứng: []", to: "đáp ứng: [\"2.3/+2\", \"2.3/02\", \"2.3/２\"]")
    },
    Attack("a claim on another duty of the point", "2.3/2", .wrong) { plan in
      plan.unclaim("HD-09", "\"2.3\"")
      plan.change(HonestPlan.plan, "đáp ứng: []", to: "đáp ứng: [\"2.3/3\"]")
    },
    Attack("a claim through an alias", "closing/1", .missing) { plan in
      plan.change(HonestPlan.plan, "đáp ứng: [\"2.3\"]", to: "đáp ứng: &a [\"2.3\"]")
      plan.change(HonestPlan.plan, "đáp ứng: [closing]", to: "đáp ứng: *a")
    },
    Attack("facts only in a comment", "2.3/2", .wrong) { plan in
      plan.change(HonestPlan.plan, "    loại: xử lý vi phạm\n", to: "    # loại: xử lý vi phạm\n")
    },
    Attack("an audience that the words do not name", "2.2/1", .partial) { plan in
      plan.change(
        HonestPlan.template,
        "Ban hành văn bản hướng dẫn các cơ quan, đơn vị có cổng, trang thông tin điện tử và các cơ quan báo chí đẩy mạnh thông\n      tin, truyền thông trên các nền tảng số",
        to:
          "Ban hành văn bản hướng dẫn các cơ quan, đơn vị có cổng, trang thông tin điện tử đẩy mạnh thông tin trên nền tảng số"
      )
      plan.change(
        HonestPlan.plan, "    đối tượng: [co-quan-bao-chi]\n    thời hạn: {tháng: 7",
        to: "    thời hạn: {tháng: 7")
    },
    Attack("a homoglyph in the words of the point", "2.3", nil) { plan in
      plan.change(
        HonestPlan.directive, "          Kịp thời chấn chỉnh, xử lý nghiêm",
        to: "          Kịp thời chấn chỉnh, xử lý nghi\u{0435}m")
    },
  ]
}

extension HonestPlan {
  static let words21 =
    "Xây dựng Kế hoạch hướng dẫn các cơ quan báo chí trên địa bàn tỉnh thực hiện tốt các hoạt động thông tin, truyền thông nhằm nâng cao nhận thức, ý thức, trách nhiệm, tạo sự đồng thuận, thống nhất về tư tưởng, hành động của toàn Đảng, toàn dân, toàn quân và cả hệ thống chính trị trong công cuộc bảo vệ Tổ quốc."
  static let words23 =
    "Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm, có biện pháp đấu tranh hiệu quả đối với các loại tội phạm trên không gian mạng."

  /// Replaces everything from a text up to another one, which stays.
  mutating func cutDirective(from start: String, to end: String, with replacement: String = "") {
    let text = files[Self.directive] ?? ""
    guard let first = text.range(of: start),
      let last = text.range(of: end, range: first.upperBound..<text.endIndex)
    else {
      Issue.record("«\(start)» … «\(end)» is not in the directive")
      return
    }
    files[Self.directive] = text.replacingCharacters(
      in: first.lowerBound..<last.lowerBound, with: replacement)
  }

  /// Drops the activity that handles violations and waives its duty.
  mutating func waive(
    kind: String = "lùi thời hạn", reason: String = "Chờ quy chế phối hợp với Công an tỉnh được ký ban hành",
    approver: String = "Trần Thị Bình, Phó Giám đốc", approvedOn: String = "2021-06-04",
    words: String = words23,
    extra: String = "    đến ngày: 2021-09-30\n"
  ) {
    unclaim("HD-09", "\"2.3\"")
    dropAcceptance("HD-09")
    append(
      """

      miễn:
        - điểm: "2.3/2"
          loại: \(kind)
          lý do: \(reason)
          người duyệt: \(approver)
          ngày duyệt: \(approvedOn)
          lời: \(words)
      \(extra)
      """, to: Self.plan)
  }

  /// Waives every point that falls to the body.
  mutating func waiveEverything() {
    let report = HonestPlan().coverage().report
    guard let report else { return }
    var text = "\nmiễn:\n"
    for point in report.judgedPoints where report.points[point].role != .none {
      let entry = report.directive.points[point]
      text += """
          - điểm: "\(entry.id)"
            loại: lùi thời hạn
            đến ngày: 2021-09-30
            lý do: Chờ quy chế phối hợp với Công an tỉnh được ký ban hành
            người duyệt: Trần Thị Bình, Phó Giám đốc
            ngày duyệt: 2021-06-04
            lời: "\((entry.point.text?.value ?? "").replacing("\n", with: " "))"

        """
    }
    append(text, to: Self.plan)
    files[Self.acceptances] = nil
  }

  /// Complete for issue: every duty that waits for a person is signed off.
  static let signed: HonestPlan = {
    var plan = HonestPlan()
    plan.signEverything()
    return plan
  }()

  static let signedReport = Result { try signed.report() }

  /// Signs off whatever waits for a person, by somebody else than the author.
  mutating func signEverything(
    author: String? = "Nguyễn Văn An", signer: String = "Trần Thị Bình", date: String = "2021-06-05"
  ) {
    if let author { change(Self.plan, "mẫu: tuyen", to: "người soạn: \(author)\nmẫu: tuyen") }
    guard let report = coverage().report else { return }
    var text = "\nduyệt:\n"
    for duty in report.duties.indices where report.duties[duty].verdict == .undecided {
      text += """
          - điểm: "\(report.directive.duties[duty].id)"
            người duyệt: \(signer)
            chức vụ: Phó Giám đốc
            ngày: \(date)
            niêm: "\(report.seal(ofDuty: duty))"

        """
    }
    append(text, to: Self.plan)
  }
}
