import PlanDiff
import PlanModel
import SourceText
import TestSupport
import Testing
import YAMLTree

@Suite struct HardInputTests {
  @Test func duplicateIDsAreComparedByContentAndTold() throws {
    let old = "mẫu: m\nhoạt động:\n  - {mã: H1, tên: Một việc}\n  - {mã: H1, tên: Việc khác hẳn}\n"
    let new =
      "mẫu: m\nhoạt động:\n  - {mã: H1, tên: Một việc}\n  - {mã: H1, tên: Việc khác hẳn, chủ trì: a}\n"
    let found = try report(old, new)
    #expect(found.changes.map(\.kind) == [.reassigned])
    #expect(found.notes.count == 2)
    #expect(found.notes[0].vi.contains("hai hoạt động cùng mã «H1»"))
  }

  @Test func anEmptyPlanAgainstAFullOne() throws {
    var random = SeededGenerator(seed: 5)
    let full = PlanText.random(3, &random).yaml
    let empty = "mẫu: m\n"
    #expect(try report(empty, full).changes.count { $0.kind == .activityAdded } == 3)
    #expect(try report(full, empty).changes.count { $0.kind == .activityRemoved } == 3)
    #expect(try report(empty, empty).changes.isEmpty)
  }

  @Test(arguments: [
    "mẫu: m\nhoạt động: x\n", "mẫu: m\nhoạt động: {mã: H1}\n", "mẫu: m\nhoạt động: [[[]]]\n",
    "mẫu: m\nhoạt động:\n  - \n  - mã:\n", "mẫu: [m]\n", "mẫu: m\nthời hạn: 3\n",
    "mẫu: m\nnơi nhận: {ghi: a}\n",
    "mẫu: m\ngiai đoạn: 2021\n",
    "mẫu: &a m\ncơ quan: *a\nhoạt động:\n  - &h {mã: H1, chủ trì: x}\n  - <<: *h\n",
    "mẫu: m\nhoạt động:\n  - mã: H1\n    thời hạn: {quý: [1], năm: {a: b}}\n", "? [a]\n: b\nmẫu: m\n",
  ])
  func oddShapesDoNotTrap(_ text: String) throws {
    let other = "mẫu: m\nhoạt động:\n  - {mã: H1, chủ trì: a, thời hạn: {quý: 1, năm: 2021}}\n"
    for (old, new) in [(text, other), (other, text), (text, text)] {
      let (before, after) = (try #require(root(old)), try #require(root(new, id: 1)))
      let difference = compareValues(.plan, before, after).0
      if old == new { #expect(difference == nil) }
      let shape = Plan.shape
      let result = try difference?.delta.applied(to: PlanValue(before, shape), shape)
      if difference != nil { #expect(result?.normalized(.plan) == PlanValue(after, shape, .normal)) }
      _ = try report(old, new)
    }
  }

  @Test func anAliasIsWhatItStandsFor() throws {
    let old = "mẫu: m\ncơ quan: &c so-a\nhoạt động:\n  - {mã: H1, chủ trì: *c, tên: Việc một}\n"
    let new = "mẫu: m\ncơ quan: &c so-b\nhoạt động:\n  - {mã: H1, chủ trì: *c, tên: Việc một}\n"
    #expect(try report(old, new).changes.map(\.kind).filter { $0 == .reassigned }.count == 1)
  }

  @Test func aVeryLongFieldIsCompared() throws {
    let words = String(repeating: "tuyên truyền sâu rộng ", count: 8_000)
    let old = "mẫu: m\nhoạt động:\n  - mã: H1\n    nội dung: \(words)cũ\n"
    let new = "mẫu: m\nhoạt động:\n  - mã: H1\n    nội dung: \(words)mới\n"
    let found = try report(old, new)
    #expect(found.changes.map(\.kind) == [.textEdited])
    let text = DifferenceFormat.text.write(DifferenceReport(files: [found]), DifferenceStyle())
    #expect(text.utf8.count < 1000, "only the words around the change are shown")
  }

  @Test func timeGoesWithTheLength() throws {
    func seconds(_ count: Int) throws -> Duration {
      var random = SeededGenerator(seed: 3)
      var plan = PlanText.random(count, &random)
      let old = try version(plan.yaml, "cu")
      _ = Plant.some(count / 10, in: &plan, &random)
      plan.activities.insert(plan.activities.removeLast(), at: 0)
      let new = try version(plan.yaml, "moi", id: 1)
      return cpuTime { _ = compare(old, new) }
    }
    let small = try seconds(20)
    let large = try seconds(200)
    #expect(large < small * 25)
  }

  @Test func likenessFindsReworkedItemsWithoutIDs() throws {
    let old =
      "mẫu: m\ncăn cứ:\n  - Căn cứ Luật Báo chí ngày 05 tháng 4 năm 2016\n  - Căn cứ Quyết định số 1/QĐ-TTg\n"
    let new =
      "mẫu: m\ncăn cứ:\n  - Căn cứ Luật Báo chí ngày 06 tháng 4 năm 2016\n  - Căn cứ Quyết định số 1/QĐ-TTg\n"
    #expect(try report(old, new).changes.map(\.kind) == [.paragraphEdited])
  }

  @Test func splitsAndJoinsAreHinted() throws {
    let long = "Tổ chức hội nghị tập huấn nghiệp vụ; phát hành tài liệu hỏi đáp cho cơ sở"
    let one = "mẫu: m\nhoạt động:\n  - {mã: H1, tên: \"\(long)\"}\n"
    let two =
      "mẫu: m\nhoạt động:\n  - {mã: A, tên: Tổ chức hội nghị tập huấn nghiệp vụ}\n  - {mã: B, tên: phát hành tài liệu hỏi đáp cho cơ sở}\n"
    let split = try report(one, two).changes
    #expect(split.contains { $0.kind == .splitSuggested || $0.kind == .idRenamed })
    let delta = compareValues(.plan, try #require(root(one)), try #require(root(two, id: 1))).0?.delta
    #expect((delta?.operationCount ?? 0) <= 4, "a hint is no operation")
  }
}
