import Coverage
import SourceText
import Testing
import VietnameseText
import Workspace

/// Small changes of the honest plan that try to look complete; each must be seen through.
///
/// They start from the plan with every duty that waits for a person signed off, which is complete for issue.
@Suite struct AttackTests {
  /// A change of the files, and what has to become of a duty or point.
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let duty: String
    /// The verdict that sees through it; nil where the report as a whole must refuse.
    let expected: Verdict?
    let change: @Sendable (inout HonestPlan) -> Void

    init(
      _ name: String, _ duty: String, _ expected: Verdict?,
      _ change: @escaping @Sendable (inout HonestPlan) -> Void
    ) {
      self.name = name
      self.duty = duty
      self.expected = expected
      self.change = change
    }

    var testDescription: String { name }
  }

  @Test(arguments: onThePlan + onTheWords + onTheDirective + onWaivers + onSignOffs + more)
  func isSeenThrough(_ attack: Attack) throws {
    var plan = HonestPlan.signed
    attack.change(&plan)
    let result = plan.coverage()
    guard let report = result.report else {
      // What cannot even be read is not complete either.
      #expect(attack.expected == nil, "\(result.diagnostics.map(\.message.vi))")
      #expect(result.exitCode == 2)
      return
    }
    if let expected = attack.expected {
      #expect(report.verdict(attack.duty) == expected, "\(attack.duty)")
    }
    #expect(!report.isComplete)
    #expect(result.exitCode != 0)
  }

  @Test func whatTheAttacksStartFromIsComplete() throws {
    let report = try HonestPlan.signed.report()
    #expect(report.isComplete)
    #expect(report.exitCode == 0)
    #expect(report.findings.isEmpty, "\(report.findings)")
  }

  @Test func theHonestPlanIsReadyForReviewAndNotForIssue() throws {
    #expect(try HonestPlan().report(.review).isComplete)
    let issue = try HonestPlan().report(.issue)
    #expect(!issue.isComplete)
    #expect(issue.exitCode == 1)
    #expect(try HonestPlan().report(.draft).exitCode == 0)
  }

  // MARK: On the plan

  static let onThePlan = [
    Attack("a bare name instead of the activity", "closing/1", .claimed) { plan in
      plan.change(
        HonestPlan.plan, "  - mã: HD-11\n    đáp ứng: [closing]\n",
        to:
          "  - mã: HD-11\n    bỏ: Thay bằng HD-12\n  - mã: HD-12\n    tên: Triển khai thực hiện\n    đáp ứng: [closing]\n"
      )
    },
    Attack("the order is only echoed", "2.1/1", .undecided) { plan in
      plan.change(
        HonestPlan.plan,
        """
            nội dung: >-
              Kế hoạch nêu rõ nội dung trọng tâm từng tháng, phân công đơn vị chủ trì, thời hạn, sản phẩm và chế độ báo cáo; lấy ý
              kiến các cơ quan báo chí trước khi trình ký.

        """,
        to: """
              tên: Xây dựng Kế hoạch hướng dẫn các cơ quan báo chí trên địa bàn tỉnh thực hiện tốt các hoạt động thông tin, truyền thông

          """)
    },
    Attack("a point is not named", "closing/1", .missing) { $0.unclaim("HD-11", "closing") },
    Attack("a duty is not named, the point is", "2.3/2", .wrong) { $0.unclaim("HD-09", "\"2.3\"") },
    Attack("the point above is named instead", "2.2/1", .missing) { plan in
      for _ in 0..<3 { plan.change(HonestPlan.plan, "đáp ứng: [\"2.2\"]", to: "đáp ứng: [\"2\"]") }
    },
    Attack("lead and partner are swapped", "2.3/2", .wrong) { plan in
      plan.change(
        HonestPlan.plan, "    chủ trì: thanh-tra-so-tttt\n    phối hợp: [cong-an-tinh-dien-bien]\n",
        to: "    chủ trì: cong-an-tinh-dien-bien\n    phối hợp: [thanh-tra-so-tttt]\n")
    },
    Attack("another body leads", "2.3/2", .wrong) { plan in
      plan.change(
        HonestPlan.plan, "    chủ trì: thanh-tra-so-tttt\n    phối hợp: [cong-an-tinh-dien-bien]\n",
        to: "    chủ trì: cong-an-tinh-dien-bien\n    phối hợp: [so-gddt-dien-bien]\n")
    },
    Attack("only channels of another kind", "2.2/1", .wrong) { $0.channels("[cong-ttdt-tinh]") },
    Attack("one kind of channel is left out", "2.2/1", .partial) {
      $0.channels("[zalo-oa-so-tttt, truyen-thanh-xa]")
    },
    Attack("one audience is left out", "2.2/1", .partial) { plan in
      for _ in 0..<2 {
        plan.change(HonestPlan.plan, "đối tượng: [trang-ttdt, cong-ttdt", to: "đối tượng: [trang-ttdt")
      }
    },
    Attack("a weaker verb", "2.3/2", .wrong) { plan in
      plan.change(HonestPlan.plan, "loại: xử lý vi phạm", to: "loại: báo cáo")
    },
    Attack("one of three verbs has no activity", "2.3/1", .wrong) { $0.remove("HD-08") },
    Attack("right verb with wrong channels, right channels with wrong verb", "2.2/1", .wrong) { plan in
      plan.channels("[cong-ttdt-tinh]")
      plan.change(
        HonestPlan.plan, "  # --- Điểm 2.3 ---\n",
        to: """
            - mã: HD-20
              sau: HD-07
              nhóm: truyen-thong
              tên: Đăng tin, bài trên mạng xã hội, truyền thanh cơ sở và ứng dụng của tỉnh về nhiệm vụ bảo vệ Tổ quốc
              loại: tin, bài, chuyên mục
              đáp ứng: ["2.2"]
              chủ trì: phong-ttbcxb
              kênh: [zalo-oa-so-tttt, truyen-thanh-xa, ung-dung-so-tinh]
              thời hạn: thường xuyên
              sản phẩm: Tin, bài

            # --- Điểm 2.3 ---

          """)
    },
    Attack("no deadline", "2.3/2", .wrong) { plan in
      plan.change(
        HonestPlan.plan, "    phối hợp: [cong-an-tinh-dien-bien]\n    thời hạn: thường xuyên\n",
        to: "    phối hợp: [cong-an-tinh-dien-bien]\n")
    },
    Attack("later than the directive says", "2.1/1", .wrong) { plan in
      plan.change(
        HonestPlan.directive, "            trích: Xây dựng Kế hoạch\n            sản phẩm: Kế hoạch\n",
        to:
          "            trích: Xây dựng Kế hoạch\n            sản phẩm: Kế hoạch\n            thời hạn: {trước: 2021-06-05}\n"
      )
    },
    Attack("the activity is cancelled", "closing/1", .missing) { plan in
      plan.change(
        HonestPlan.plan, "  - mã: HD-11\n", to: "  - mã: HD-11\n    bỏ: Chưa bố trí được người thực hiện\n")
    },
    Attack("no product", "2.1/1", .wrong) { plan in
      plan.change(
        HonestPlan.template, "    sản phẩm: Kế hoạch của Sở\n", to: "    sản phẩm: Danh sách đầu mối\n")
    },
    Attack("the document does not print the activities", "2.1/1", .claimed) { plan in
      plan.change(HonestPlan.template, "    hoạt động: theo nhóm\n", to: "    đoạn: [Như phụ lục.]\n")
      plan.change(
        HonestPlan.template,
        "phụ lục:\n  - tên: BẢNG PHÂN CÔNG NHIỆM VỤ\n    bảng: hoạt động\n    khổ ngang: có\n", to: "")
    },
    Attack("the channels are not printed", "2.2/1", .wrong) { plan in
      // The table of the appendix prints no channels.
      plan.change(HonestPlan.template, "    hoạt động: theo nhóm\n", to: "    đoạn: [Như phụ lục.]\n")
    },
    Attack("a point that does not exist", "closing/1", .missing) { plan in
      plan.change(HonestPlan.plan, "đáp ứng: [closing]", to: "đáp ứng: [\"4\"]")
    },
    Attack("a letter that only looks like the id's", "2.2/1", .missing) { plan in
      for _ in 0..<3 { plan.change(HonestPlan.plan, "đáp ứng: [\"2.2\"]", to: "đáp ứng: [\"2.２\"]") }
    },
    Attack("one activity names everything", "2.3/2", .wrong) { plan in
      plan.remove("HD-09")
      plan.change(
        HonestPlan.plan, "đáp ứng: [closing]", to: "đáp ứng: [\"1\", \"2.1\", \"2.2\", \"2.3\", closing]")
    },
    Attack("two activities with one id", "2.3/2", nil) { plan in
      plan.change(HonestPlan.plan, "  - mã: HD-10\n", to: "  - mã: HD-09\n")
    },
  ]

  // MARK: On accepted words

  static let onTheWords = [
    Attack("the words have changed", "2.1/1", .stale) { plan in
      plan.changeWords("trên địa bàn tỉnh thực hiện tốt các", to: "trên địa bàn huyện thực hiện tốt các")
    },
    Attack("never accepted", "2.1/1", .stale) { $0.files[HonestPlan.acceptances] = nil },
    Attack("accepted by hand", "2.1/1", .stale) { plan in
      plan.files[HonestPlan.acceptances] = (plan.files[HonestPlan.acceptances] ?? "").replacing(
        "mã băm: \"3", with: "mã băm: \"4")
    },
    Attack("the accepted words of another plan", "2.1/1", .stale) { plan in
      plan.change(
        HonestPlan.acceptances, "sổ đối chiếu của: plan.yaml", to: "sổ đối chiếu của: cong-van-bao-chi.yaml")
    },
    Attack("the accepted words of another point", "1/1", .stale) { plan in
      let kept = plan.files[HonestPlan.acceptances] ?? ""
      plan.files[HonestPlan.acceptances] = kept.replacing("\"1\"", with: "\"2.1\"")
    },
    Attack("the words of the heading above have changed", "2.1/1", .stale) { plan in
      plan.changeWords(
        "Giao Sở Thông tin và Truyền thông chủ trì", to: "Giao Sở Thông tin và Truyền thông chủ động")
    },
    Attack("one of two carriers that are both needed is stale", "2.2/1", .stale) { plan in
      plan.channels("[zalo-oa-so-tttt, ung-dung-so-tinh]", keeping: "HD-07")
      plan.dropAcceptance("HD-07")
    },
    Attack("one of two carriers that are both needed says nothing", "2.2/1", .undecided) { plan in
      plan.channels("[zalo-oa-so-tttt, ung-dung-so-tinh]", keeping: "HD-07")
      plan.change(
        HonestPlan.plan,
        "    tên: Hướng dẫn, biên soạn nội dung phát trên hệ thống truyền thanh cơ sở bằng tiếng phổ thông và tiếng dân tộc\n    nội dung: >-\n      Biên soạn bản tin mẫu theo tháng, gửi hệ thống truyền thanh cơ sở và các cơ quan báo chí trên địa bàn để sử dụng chung.\n",
        to: "    tên: Hướng dẫn truyền thanh\n")
    },
  ]
}
