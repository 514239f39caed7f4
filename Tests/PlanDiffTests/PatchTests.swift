import PlanDiff
import PlanModel
import SourceText
import TestSupport
import Testing
import YAMLTree

@Suite struct PatchTests {
  static func patched(_ old: String, _ new: String, on file: String? = nil, reversed: Bool = false) throws
    -> String
  {
    let (before, after) = (try #require(root(old)), try #require(root(new, id: 1)))
    let patch = PlanPatch(
      kind: .plan, oldName: "a", newName: "b", delta: compareValues(.plan, before, after).0?.delta)
    let source = SourceFile(path: "plan.yaml", text: file ?? (reversed ? new : old))
    let tree = try #require(parseYAML(source).document?.root)
    let bytes = try (reversed ? patch.reversed : patch).applied(to: source, root: tree)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: 0..<16)
  func bytesAreEditedForthAndBack(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let (old, new) = DifferencePropertyTests.rewritten(&random)
    let forth = try Self.patched(old, new)
    #expect(try MergeLawTests.value(forth) == MergeLawTests.value(new))
    let back = try Self.patched(old, new, reversed: true)
    #expect(try MergeLawTests.value(back) == MergeLawTests.value(old))
  }

  @Test func whatIsNotTouchedStays() throws {
    let old = """
      # đầu
      mẫu: m # mẫu
      cơ quan: 'so'
      trích yếu: "A"
      hoạt động:
        # về một
        - mã: H1
          tên:   Một    # tạm

          chủ trì: a
        - {mã: H2, thời hạn: {quý: 3, năm: 2021}}
      """ + "\n"
    let new =
      "mẫu: m\ncơ quan: so\ntrích yếu: A\nhoạt động:\n  - {mã: H2, thời hạn: quý 4/2021}\n  - {mã: H1, tên: Một, chủ trì: b, kênh: [x]}\n"
    let text = try Self.patched(old, new)
    #expect(text.hasPrefix("# đầu\nmẫu: m # mẫu\ncơ quan: 'so'\ntrích yếu: \"A\"\nhoạt động:\n"))
    #expect(text.contains("  # về một\n  - mã: H1\n    tên:   Một    # tạm\n\n    chủ trì: b\n"))
    #expect(try MergeLawTests.value(text) == MergeLawTests.value(new))
  }

  /// What no table knows is compared without looking at the case of its keys, and must be found again after an edit.
  @Test func valuesUnderNamesOfTheAuthorStay() throws {
    let old =
      "mẫu: m\ntrích yếu: A\ntham số:\n  Văn bản giao việc: {Số: 1457/UBND-KGVX, Ngày: 2021-05-20}\n  hạn: 2021-06-10\n"
    let new = old.split(separator: "yếu: A").joined(separator: "yếu: B")
    #expect(try Self.patched(old, new) == new)
    let more = new + "  Đợt: [{Lần: 1, Ở: xã}]\n"
    #expect(try MergeLawTests.value(Self.patched(old, more)) == MergeLawTests.value(more))
    #expect(try MergeLawTests.value(Self.patched(old, more, reversed: true)) == MergeLawTests.value(old))
  }

  @Test func aFileThatSaysSomethingElseIsRefused() throws {
    let old = "mẫu: m\ncơ quan: so\ntrích yếu: A\n"
    let new = "mẫu: m\ncơ quan: so\ntrích yếu: B\n"
    #expect(throws: PlanPatch.Failure.self) {
      _ = try Self.patched(old, new, on: "mẫu: m\ncơ quan: so\ntrích yếu: C\n")
    }
  }

  @Test func fieldsComeAndGo() throws {
    let old = "mẫu: m\ncơ quan: so\ntrích yếu: A\nnơi nhận:\n  - Như trên\nđộ khẩn: khẩn\n"
    let new =
      "mẫu: m\ncơ quan: so\ntrích yếu: A\nsố: '45'\ngiai đoạn: {từ: 2021-06-01, đến: 2021-12-31}\nhoạt động:\n  - mã: H1\n    nội dung: |\n      hai dòng\n      chữ\n"
    #expect(try MergeLawTests.value(Self.patched(old, new)) == MergeLawTests.value(new))
    #expect(try MergeLawTests.value(Self.patched(old, new, reversed: true)) == MergeLawTests.value(old))
  }
}
