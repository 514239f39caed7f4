import Coverage
import PlanModel
import SourceText
import TestSupport
import Testing
import Workspace

/// What the record of a directive is asked about: once for each point, and nothing that is answered already.
@Suite struct SourceQuestionTests {
  private func questions(_ points: String) -> [String] {
    let directive = """
      văn bản: công văn
      số: 208/UBND-KGVX
      ngày: 2021-03-09
      cơ quan: ubnd-tinh-dien-bien
      trích yếu: phát triển thư viện
      điểm:
      \(points)
      """
    var plan = HonestPlan()
    plan.files["plans/thu/directive.yaml"] = directive
    return plan.workspace.check(["plans/thu"]).diagnostics.filter { ["KH0821", "KH0822"].contains($0.code) }
      .map { "\($0.code) \($0.message.vi)" }
  }

  @Test func theBodiesOfAHeadingAreItsOwn() {
    #expect(
      questions(
        """
          - mã: "1"
            giao: [so-tttt-dien-bien]
            phối hợp: [so-gddt-dien-bien]
            nội dung: "Sở Thông tin và Truyền thông chủ trì, phối hợp với Sở Giáo dục và Đào tạo:"
            điểm:
              - mã: "1.1"
                nội dung: Hướng dẫn việc đọc sách.
                yêu cầu: [{động từ: huong-dan, trích: Hướng dẫn việc đọc sách}]
        """) == [])
  }

  @Test func printedNamesAnswerWhereTheRegistryHasNoBodyOfTheDirective() {
    let point = """
        - mã: "1"
          tên cơ quan được giao: [Sở Tài chính]
          nội dung: Sở Tài chính hướng dẫn việc đọc sách.
          yêu cầu: [{động từ: huong-dan, trích: hướng dẫn việc đọc sách}]
      """
    #expect(questions(point) == [])
    #expect(
      questions(point.replacing("tên cơ quan", with: "giao: [so-gddt-dien-bien]\n    tên cơ quan")) == [
        "KH0821 lời «Sở Tài chính» của điểm 1 không được yêu cầu nào nhận"
      ])
  }

  /// «Ủy ban nhân dân» of any place is no word to the people; «nhân dân» behind it is.
  @Test func wordsOfAnInstitutionsNameAreNoAudience() {
    let point = """
        - mã: "1"
          nội dung: Hướng dẫn Ủy ban nhân dân các phường, Tòa án nhân dân khu vực đọc sách.
          yêu cầu: [{động từ: huong-dan, trích: Hướng dẫn Ủy ban nhân dân các phường}]
      """
    #expect(questions(point) == [])
    #expect(
      questions(point.replacing("đọc sách", with: "đọc sách cho nhân dân")) == [
        "KH0821 lời «nhân dân» của điểm 1 không được yêu cầu nào nhận"
      ])
  }

  @Test func aTitleInCapitalsOrdersNothing() {
    #expect(
      questions(
        """
          - mã: I
            nội dung: TỔ CHỨC THỰC HIỆN
            điểm:
              - mã: I.1
                nội dung: Hướng dẫn việc đọc sách.
                yêu cầu: [{động từ: huong-dan, trích: Hướng dẫn việc đọc sách}]
        """) == [])
  }

  @Test func allWordsOfAPointAreOneQuestion() {
    #expect(
      questions(
        """
          - mã: "1"
            nội dung: Hướng dẫn việc đọc sách; tuyên truyền trên mạng xã hội đến cán bộ, công chức. Tuyên truyền rộng.
            yêu cầu: [{động từ: huong-dan, trích: Hướng dẫn việc đọc sách}]
        """) == [
          "KH0821 lời «tuyên truyền», «mạng xã hội», «cán bộ», «công chức» của điểm 1 không được yêu cầu nào nhận"
        ])
  }

  @Test func aPointWithoutDutiesIsAskedAboutOnce() {
    #expect(
      questions("  - {mã: \"1\", nội dung: Hướng dẫn cán bộ đọc sách trên mạng xã hội.}\n") == [
        "KH0822 điểm 1 chưa ghi yêu cầu nào"
      ])
  }
}
