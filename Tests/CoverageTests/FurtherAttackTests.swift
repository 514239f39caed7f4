import Coverage
import Foundation
import PlanModel
import SourceText
import Testing
import VietnameseText
import Workspace

/// Attacks by somebody who knows the rules: facts that are all there, and words that take them back.
extension AttackTests {
  static let onTheMeaning = [
    Attack("the words deny the work", "2.1/2", .undecided) {
      $0.rename(
        "HD-04", "Không hướng dẫn các cơ quan báo chí trên địa bàn tỉnh trong năm nay, chỉ theo dõi chung")
    },
    Attack("the words deny it further back", "2.1/2", .undecided) {
      $0.rename(
        "HD-04", "Theo dõi các cơ quan báo chí trên địa bàn tỉnh; chưa tổ chức hướng dẫn trong quý này")
    },
    Attack("the work is only studied", "2.1/2", .undecided) {
      $0.rename(
        "HD-04", "Nghiên cứu hướng dẫn các cơ quan báo chí trên địa bàn tỉnh mở chuyên trang, chuyên mục")
    },
    Attack("the work depends on money", "2.1/2", .undecided) {
      $0.rename(
        "HD-04", "Hướng dẫn các cơ quan báo chí trên địa bàn tỉnh mở chuyên trang, chuyên mục khi có kinh phí"
      )
    },
    Attack("the audience is excepted", "2.1/2", .undecided) {
      $0.rename(
        "HD-04",
        "Hướng dẫn nội dung tuyên truyền cho mọi đơn vị trên địa bàn, trừ các cơ quan báo chí của tỉnh")
    },
    Attack("a note puts it off", "2.1/2", .undecided) { plan in
      plan.change(
        HonestPlan.plan, "    thời hạn: {định kỳ: hằng tháng}\n",
        to: "    thời hạn: {định kỳ: hằng tháng}\n    ghi chú: Tạm dừng hướng dẫn đến khi có chỉ đạo mới\n")
    },
    Attack("only when somebody asks", "2.1/2", .undecided) { plan in
      plan.change(HonestPlan.plan, "thời hạn: {định kỳ: hằng tháng}", to: "thời hạn: theo yêu cầu")
    },
    Attack("only in one district", "2.1/2", .undecided) { plan in
      plan.change(
        HonestPlan.plan, "    thời hạn: {định kỳ: hằng tháng}\n",
        to: "    địa bàn: [ubnd-huyen-muong-nhe]\n    thời hạn: {định kỳ: hằng tháng}\n")
    },
    Attack("the year is past", "closing/1", .wrong) { plan in
      plan.change(HonestPlan.plan, "  hạn báo cáo: 2021-12-15", to: "  hạn báo cáo: 2020-12-15")
    },
    Attack("a later day in words than in the deadline", "2.1/1", .undecided) { plan in
      plan.due()
      plan.change(
        HonestPlan.plan, "lấy ý\n      kiến các cơ quan báo chí trước khi trình ký",
        to: "lấy ý\n      kiến các cơ quan báo chí, trình ký trước ngày 31 tháng 3 năm 2022")
    },
    Attack("an hour that nobody keeps", "2.1/1", .undecided) { plan in
      plan.due(words: "trước 15 giờ ngày 15 tháng 6 năm 2021")
    },
    Attack("the plan is only a draft", "2.1/1", .wrong) { plan in
      plan.change(
        HonestPlan.template, "    sản phẩm: Kế hoạch của Sở\n", to: "    sản phẩm: Dự thảo Kế hoạch\n")
    },
    Attack("the product says that there is none", "2.1/1", .wrong) { plan in
      plan.change(
        HonestPlan.template, "    sản phẩm: Kế hoạch của Sở\n", to: "    sản phẩm: Chưa có Kế hoạch\n")
    },
    Attack("the claim stands in the product", "closing/1", .missing) { plan in
      plan.unclaim("HD-11", "closing")
      plan.change(
        HonestPlan.plan, "đáp ứng: []", to: "sản phẩm: \"Báo cáo, đáp ứng: [closing]\"\n    đáp ứng: []")
    },
    Attack("an echo in look-alike letters", "2.1/2", .undecided) {
      $0.rename(
        "HD-04", echo21.replacing("o", with: "\u{043E}").replacing("a", with: "\u{0430}") + " cơ quan báo chí"
      )
    },
    Attack("an echo with invisible signs within the words", "2.1/2", .undecided) {
      $0.rename("HD-04", echo21.replacing("n", with: "n\u{200E}"))
    },
    Attack("an echo without diacritics", "2.1/2", .undecided) {
      $0.rename(
        "HD-04",
        "huong dan cơ quan báo chí tren dia ban tinh thuc hien tot cac hoat dong thong tin, truyen thong")
    },
    Attack("an id with an invisible sign", "closing/1", .missing) { plan in
      plan.change(HonestPlan.plan, "đáp ứng: [closing]", to: "đáp ứng: [\"closing\u{200B}\"]")
    },
  ]

  /// The record of the directive, changed together with what was accepted.
  static let onTheRecord = [
    Attack("a verb declared context behind another's quote", "2.3/1", .undecided) { plan in
      plan.replaceDuties23(
        """
                  - động từ: chan-chinh
                    trích: Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm
                    cách thức: [kịp thời]
                  - động từ: dau-tranh
                    trích: có biện pháp đấu tranh hiệu quả đối với các loại tội phạm trên không gian mạng
                    cách thức: [hiệu quả]
                ngữ cảnh: [xử lý nghiêm các sai phạm]

        """)
    },
    Attack("kinds of channel declared context", "2.2/1", .undecided) { plan in
      plan.change(
        HonestPlan.directive,
        "            loại kênh: [mạng xã hội, thông tin cơ sở, phương tiện truyền thông mới]\n",
        to: "")
      plan.change(
        HonestPlan.directive, "          - đẩy mạnh công tác thông tin, truyền thông\n",
        to:
          "          - đẩy mạnh công tác thông tin, truyền thông\n          - nền tảng mạng xã hội, hệ thống thông tin cơ sở và các phương tiện truyền thông mới\n"
      )
    },
    Attack("the body declared context, the point given to others", "2.3/1", .missing) { plan in
      plan = HonestPlan()
      plan.change(
        HonestPlan.directive, "    giao: [so-tttt-dien-bien]", to: "    giao: [ban-tuyen-giao-tinh-uy]")
      plan.change(
        HonestPlan.directive, "      - chủ trì, phối hợp với các cơ quan, đơn vị có liên quan\n",
        to:
          "      - chủ trì, phối hợp với các cơ quan, đơn vị có liên quan\n      - Sở Thông tin và Truyền thông\n"
      )
      for id in ["HD-08", "HD-09", "HD-10"] { plan.unclaim(id, "\"2.3\"") }
      plan.settle()
    },
    Attack("a point given to a body that its words do not name", "2.3/1", .missing) { plan in
      plan.change(
        HonestPlan.directive, "      - mã: \"2.3\"\n",
        to: "      - mã: \"2.3\"\n        giao: [ban-tuyen-giao-tinh-uy]\n")
      for id in ["HD-08", "HD-09", "HD-10"] { plan.unclaim(id, "\"2.3\"") }
    },
    Attack("the printed name of the body hides who is given the point", "2.3/1", nil) { plan in
      plan = HonestPlan()
      plan.change(
        HonestPlan.directive, "    giao: [so-tttt-dien-bien]",
        to: "    giao: [ban-tuyen-giao-tinh-uy]\n    tên cơ quan được giao: [Sở Thông tin và Truyền thông]")
      plan.settle()
    },
    Attack("a manner is left out", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.change(HonestPlan.directive, "            cách thức: [nghiêm]\n", to: "")
    },
    Attack("duties that a program has proposed", "2.1/1", .undecided) { plan in
      plan.change(
        HonestPlan.directive, "            trích: Xây dựng Kế hoạch\n",
        to: "            trích: Xây dựng Kế hoạch\n            trạng thái: đề xuất\n")
    },
    Attack("half of a point put into the frame", "2.3", nil) { plan in
      plan = HonestPlan()
      plan.change(
        HonestPlan.directive,
        "          Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm, có biện pháp đấu tranh hiệu quả đối với các loại tội phạm trên\n          không gian mạng.\n",
        to: "          Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm,\n")
      plan.replaceDuties23(
        """
                  - động từ: chan-chinh
                    trích: Kịp thời chấn chỉnh
                    cách thức: [kịp thời]
                  - động từ: xu-ly
                    trích: xử lý nghiêm các sai phạm
                    cách thức: [nghiêm]

        """)
      plan.append(
        "  - có biện pháp đấu tranh hiệu quả đối với các loại tội phạm trên không gian mạng.\n",
        to: HonestPlan.directive)
      plan.settle()
    },
  ]

  static let onPersons = [
    Attack("the author signs with initials", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(author: "Lê Văn Cường", signer: "L. V. Cường")
    },
    Attack("the author signs with his name turned round", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(author: "Lê Văn Cường", signer: "Cường Lê Văn")
    },
    Attack("the author signs in look-alike letters", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(author: "Lê Văn Cường", signer: "Lê V\u{0430}n Cường")
    },
    Attack("the author signs with his title", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(author: "Lê Văn Cường", signer: "Phó Trưởng phòng Lê Văn Cường")
    },
    Attack("somebody signs with one letter", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(signer: "B.")
    },
    Attack("a sign-off older than the directive", "2.3/2", .undecided) { plan in
      plan = HonestPlan()
      plan.signEverything(date: "2021-05-19")
    },
    Attack("a waiver older than the directive", "2.3/2", .wrong) { $0.waive(approvedOn: "2021-05-19") },
    Attack("deferred for good", "2.3/2", .wrong) { $0.waive(extra: "    đến ngày: 2121-09-30\n") },
    Attack("a waiver approved by the author's initials", "2.3/2", .wrong) { $0.waive(approver: "NV An") },
  ]

  static let echo21 =
    "hướng dẫn các cơ quan báo chí trên địa bàn tỉnh thực hiện tốt các hoạt động thông tin, truyền thông"

  @Test(arguments: onTheMeaning + onTheRecord + onPersons)
  func isSeenThroughHoweverItIsWorded(_ attack: Attack) throws { try isSeenThrough(attack) }

  /// Told whichever comes first, and only where it is one piece of work.
  @Test(arguments: [("phong-ttbcxb", true), ("phong-cntt", false)])
  func tellsWhatWasCopied(_ lead: String, _ isTold: Bool) throws {
    var plan = HonestPlan.signed
    plan.change(
      HonestPlan.plan, "  # --- Điểm 2.2 ---\n",
      to: """
          - mã: HD-20
            nhóm: bao-chi
            tên: Định hướng, hướng dẫn các cơ quan báo chí trên địa bàn tỉnh mở chuyên trang, chuyên mục, tăng thời lượng tin, bài
            nội dung: >-
              Tại giao ban báo chí hằng tháng, hướng dẫn nội dung trọng tâm về nhiệm vụ bảo vệ Tổ quốc, gương người tốt, việc tốt,
              phản bác thông tin sai sự thật bằng nguồn tin chính thống của tỉnh.
            loại: định hướng báo chí
            đáp ứng: ["2.1"]
            chủ trì: \(lead)
            thời hạn: thường xuyên

        # --- Điểm 2.2 ---

        """)
    let report = try plan.report()
    let found = report.findings.map { Explainer(report).diagnostic($0) }.filter { $0.code == "KH0812" }
    #expect(found.map(\.message.vi) == (isTold ? ["HD-20 viết gần như HD-04"] : []))
  }

  @Test func whatIsSettledIsComplete() throws {
    var plan = HonestPlan()
    plan.settle()
    #expect(try plan.report().isComplete)
  }

  /// What honest plans say must not be taken for a denial.
  @Test(arguments: [
    "Phối hợp đấu tranh với tội phạm trên không gian mạng, hướng dẫn các cơ quan báo chí nhận biết thủ đoạn",
    "Không ngừng nâng cao chất lượng hướng dẫn các cơ quan báo chí trên địa bàn tỉnh về nội dung trọng tâm",
    "Hướng dẫn các cơ quan báo chí phản bác thông tin không đúng sự thật, định kỳ giao ban và chấm điểm",
    "Hướng dẫn các cơ quan báo chí không chỉ đưa tin mà còn mở chuyên trang, chuyên mục hằng tuần",
  ])
  func promisesStayPromises(_ name: String) throws {
    var plan = HonestPlan.signed
    plan.rename("HD-04", name)
    #expect(try plan.report().verdict("2.1/2") == .covered)
  }

  @Test(arguments: [
    ("Nguyễn Văn An", "Trần Thị Bình", false), ("Nguyễn Văn An", "Nguyễn Văn Anh", false),
    ("Nguyễn Văn An", "Nguyễn Thị An", false), ("Lê Văn Cường", "Lê Văn Cường, Phó Giám đốc", true),
    ("Lê Văn Cường", "Lê-Văn-Cường", true), ("Nguyễn Văn An", "Ng. Văn An", true),
    ("Nguyễn Văn An", "NGUYEN VAN AN", true), ("Nguyễn Văn An", "N.V.An", true),
  ])
  func knowsOnePersonByManySpellings(_ author: String, _ signer: String, _ isSame: Bool) throws {
    var plan = HonestPlan()
    plan.signEverything(author: author, signer: signer)
    #expect(try plan.report().isComplete != isSame)
  }
}

extension HonestPlan {
  /// Gives an activity of the plan's file another name and no content, and accepts nothing anew.
  mutating func rename(_ activity: String, _ name: String) {
    let text = files[Self.plan] ?? ""
    guard let start = text.range(of: "  - mã: \(activity)\n"),
      let first = text.range(of: "    tên: ", range: start.upperBound..<text.endIndex),
      let last = text.range(of: "    loại: ", range: first.upperBound..<text.endIndex)
    else {
      Issue.record("\(activity) has no name")
      return
    }
    files[Self.plan] = text.replacingCharacters(
      in: first.lowerBound..<last.lowerBound, with: "    tên: \"\(name)\"\n")
  }

  /// Accepts every claim for the words that stand there now, and signs off whatever then waits for a person.
  mutating func settle() {
    files[Self.acceptances] = nil
    guard let report = coverage().report else { return }
    for activity in report.plan.activities {
      for claim in activity.covers {
        let draft = workspace.acceptance(Self.plan, activity: activity.id?.value ?? "", point: claim.value.id)
        if case .success(let draft) = draft {
          files[draft.path] = String(decoding: draft.bytes, as: UTF8.self)
        }
      }
    }
    signEverything()
  }

  /// Gives the first duty of point 2.1 a last day.
  mutating func due(words: String? = nil) {
    change(
      Self.directive, "            trích: Xây dựng Kế hoạch\n",
      to: "            trích: Xây dựng Kế hoạch\n            thời hạn: {trước: 2021-06-15}\n")
    if let words {
      change(
        Self.directive, "      - mã: \"2.1\"\n", to: "      - mã: \"2.1\"\n        lời thời hạn: \(words)\n")
    }
  }

  /// Writes the duties of point 2.3 anew.
  mutating func replaceDuties23(_ duties: String) {
    cutDirective(
      from: "          - động từ: chan-chinh\n", to: "\n  - mã: \"3\"\n", with: duties)
  }
}
