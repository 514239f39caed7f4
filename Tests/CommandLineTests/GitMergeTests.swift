import Foundation
import Testing

/// Merges in real repositories through the merge driver; of the first five git alone is clean and wrong in three.
@Suite struct GitMergeTests {
  static let path = "plans/kế hoạch tháng sáu/kế-hoạch.yaml"

  /// A line for each field, so that git sees what changed on lines of its own.
  static func activity(
    _ id: String, lead: String = "phong-cntt", point: String = "1", deadline: String = "2021-07-01"
  )
    -> String
  {
    """
      # ghi chú của \(id)
      - mã: \(id)
        tên: Việc số \(id)
        đáp ứng: ["\(point)"]
        chủ trì: \(lead)
        thời hạn: \(deadline)

    """
  }

  static let head = """
    # Kế hoạch của Sở; ghi chú này ở lại.
    mẫu: tuyen-truyen-chi-thi
    cơ quan: so-tttt-dien-bien
    trích yếu: Triển khai thực hiện Chỉ thị số 12/CT-TTg
    hoạt động:

    """

  static func plan(_ activities: [String]) -> String { head + activities.joined() }
  static let numbers = 1...6
  static var base: [String] { numbers.map { activity("HD-9\($0)", point: $0 == 1 || $0 == 4 ? "2.2" : "1") } }

  /// Both sides on their branches, and theirs being merged into ours.
  func merge(_ ours: [String], _ theirs: [String]) throws -> (status: Int32, text: String, plan: String) {
    let git = try GitSandbox()
    try git.sh("kehoach git install")
    try git.write(Self.plan(Self.base), to: Self.path)
    try git.sh("git add -A && git commit -qm gốc && git checkout -qb kia")
    try git.write(Self.plan(theirs), to: Self.path)
    try git.sh("git commit -qam kia && git checkout -q main")
    try git.write(Self.plan(ours), to: Self.path)
    try git.sh("git commit -qam ta --allow-empty")
    let result = try git.run("git merge kia -m gộp")
    return (result.status, result.text, try git.read(Self.path))
  }

  func count(_ text: String, in plan: String) -> Int { plan.components(separatedBy: text).count - 1 }

  @Test func anItemThatBothMoveToDifferentPlacesIsAConflict() throws {
    var ours = Self.base
    ours.insert(ours.remove(at: 0), at: 2)
    var theirs = Self.base
    theirs.insert(theirs.remove(at: 0), at: 5)
    let merged = try merge(ours, theirs)
    #expect(merged.status == 1)
    // Each of the two places is offered, one to each side.
    #expect(count("<<<<<<< ours", in: merged.plan) == 2)
    #expect(count("- mã: HD-91", in: merged.plan) == 2)
    #expect(merged.text.contains("HD-91: hai bên chuyển đến hai vị trí khác nhau"))
  }

  @Test func theSameNewItemInDifferentPlacesIsTakenOnce() throws {
    let new = Self.activity("HD-97")
    let merged = try merge([Self.base[0], new] + Self.base[1...], Self.base[..<4] + [new] + Self.base[4...])
    #expect(merged.status == 0, "\(merged.text)")
    #expect(count("- mã: HD-97", in: merged.plan) == 1)
  }

  @Test func newItemsOfOneIDThatDifferAreAConflict() throws {
    let (left, right) = (Self.activity("HD-97"), Self.activity("HD-97", lead: "phong-ttbcxb"))
    let merged = try merge(
      [Self.base[0], left] + Self.base[1...], Self.base[..<4] + [right] + Self.base[4...])
    #expect(merged.status == 1)
    #expect(count("- mã: HD-97", in: merged.plan) == 1)
    #expect(
      merged.plan.contains(
        "<<<<<<< ours\n    chủ trì: phong-cntt\n=======\n    chủ trì: phong-ttbcxb\n>>>>>>> theirs"))
  }

  @Test func aPointThatOnlyBothTogetherGiveUpIsAConflict() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours[0] = Self.activity("HD-91", point: "1")
    theirs[3] = Self.activity("HD-94", point: "1")
    let merged = try merge(ours, theirs)
    #expect(merged.status == 1)
    #expect(merged.text.contains("điểm 2.2: mỗi bên đều còn bao phủ, gộp lại thì không"))
    #expect(
      merged.plan.contains(
        "<<<<<<< ours\n    đáp ứng: [\"2.2\"]\n=======\n    đáp ứng: [\"1\"]\n>>>>>>> theirs"))
  }

  @Test func aPointWhoseLastActivitiesAreRemovedIsAConflict() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours.remove(at: 0)
    theirs.remove(at: 3)
    let merged = try merge(ours, theirs)
    #expect(merged.status == 1)
    #expect(
      merged.text.contains(
        """
        điểm 2.2: mỗi bên đều còn bao phủ, gộp lại thì không; bản của ta có HD-94 (dòng 19) đáp ứng, \
        đã bỏ HD-91 (dòng 7); bản của bên kia có HD-91 (dòng 7) đáp ứng, đã bỏ HD-94 (dòng 19); hãy giữ một trong các \
        hoạt động này với «đáp ứng: 2.2», hoặc ghi điểm 2.2 vào «đáp ứng» của hoạt động khác
        """), "\(merged.text)")
    #expect(merged.text.contains("HD-91: bên ta bỏ, bên kia còn giữ"))
    #expect(merged.text.contains("HD-94: bên ta còn giữ, bên kia bỏ"))
    #expect(
      merged.plan
        == Self.head + "<<<<<<< ours\n=======\n" + Self.base[0] + ">>>>>>> theirs\n"
        + Self.base[1...2].joined() + "<<<<<<< ours\n" + Self.base[3] + "=======\n>>>>>>> theirs\n"
        + Self.base[4...].joined())
  }

  @Test func aPointThatIsRemovedHereAndGivenUpThereIsAConflict() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours.remove(at: 0)
    theirs[3] = Self.activity("HD-94", point: "1")
    let merged = try merge(ours, theirs)
    #expect(merged.status == 1)
    #expect(merged.text.contains("bản của bên kia có HD-91 (dòng 7) đáp ứng, đã sửa HD-94 (dòng 25)"))
    #expect(count("<<<<<<< ours", in: merged.plan) == 2)
    let other = try merge(theirs, ours)
    #expect(other.status == 1)
    #expect(count("<<<<<<< ours", in: other.plan) == 2)
  }

  @Test func removingWhatOthersStillCoverIsMerged() throws {
    let third = Self.activity("HD-97", point: "2.2")
    var (ours, theirs) = (Self.base + [third], Self.base)
    ours.remove(at: 0)
    theirs.remove(at: 3)
    let merged = try merge(ours, theirs)
    #expect(merged.status == 0, "\(merged.text)")
    #expect(merged.plan == Self.plan(Array(Self.base[1...2] + Self.base[4...] + [third])))
  }

  @Test func differentFieldsOfOneItemAreMerged() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours[1] = Self.activity("HD-92", lead: "phong-ttbcxb")
    theirs[1] = Self.activity("HD-92", deadline: "2021-08-01")
    let merged = try merge(ours, theirs)
    #expect(merged.status == 0, "\(merged.text)")
    var expected = Self.base
    expected[1] = Self.activity("HD-92", lead: "phong-ttbcxb", deadline: "2021-08-01")
    #expect(merged.plan == Self.plan(expected))
  }

  @Test func anItemMovedHereAndEditedThereIsMerged() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours.insert(ours.remove(at: 0), at: 3)
    theirs[0] = Self.activity("HD-91", lead: "phong-ttbcxb", point: "2.2")
    let merged = try merge(ours, theirs)
    #expect(merged.status == 0, "\(merged.text)")
    ours[3] = theirs[0]
    #expect(merged.plan == Self.plan(ours))
  }

  @Test func anItemEditedHereAndMovedThereIsMerged() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours[0] = Self.activity("HD-91", lead: "phong-ttbcxb", point: "2.2")
    theirs.insert(theirs.remove(at: 0), at: 3)
    let merged = try merge(ours, theirs)
    #expect(merged.status == 0, "\(merged.text)")
    theirs[3] = ours[0]
    #expect(merged.plan == Self.plan(theirs))
  }

  @Test func textEditedOnBothSidesIsAReadableConflict() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours[2] = Self.activity("HD-93", deadline: "2021-08-01")
    theirs[2] = Self.activity("HD-93", deadline: "2021-09-01")
    let merged = try merge(ours, theirs)
    #expect(merged.status == 1)
    #expect(
      merged.plan.contains(
        "<<<<<<< ours\n    thời hạn: 2021-08-01\n=======\n    thời hạn: 2021-09-01\n>>>>>>> theirs\n"))
    #expect(merged.text.contains("\(Self.path): hoạt động › HD-93 › thời hạn: hai bên sửa khác nhau"))
  }

  @Test func anItemRemovedHereAndEditedThereIsAConflict() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours.remove(at: 4)
    theirs[4] = Self.activity("HD-95", lead: "phong-ttbcxb")
    let merged = try merge(ours, theirs)
    #expect(merged.status == 1)
    #expect(merged.plan.contains("<<<<<<< ours\n=======\n  # ghi chú của HD-95\n  - mã: HD-95"))
    let other = try merge(theirs, ours)
    #expect(other.status == 1)
    #expect(other.plan.contains("chủ trì: phong-ttbcxb\n    thời hạn: 2021-07-01\n=======\n>>>>>>> theirs"))
  }

  @Test func whatIsNotUnderstoodIsMergedByLines() throws {
    var (ours, theirs) = (Self.base, Self.base)
    ours[0] += Self.activity("HD-92")
    theirs[5] = Self.activity("HD-96", lead: "phong-ttbcxb")
    let merged = try merge(ours, theirs)
    #expect(merged.status == 1, "an id stands twice, so that the merge is not called clean")
    #expect(merged.text.contains("gộp theo dòng: có mã bị lặp"))
    #expect(merged.plan.contains("phong-ttbcxb"))
  }

  @Test func aFileThatIsNoYAMLIsLeftToGit() throws {
    let git = try GitSandbox()
    try git.write("a\n", to: "b.yaml")
    try git.write("a\nb: [\n", to: "t.yaml")
    try git.write("c\na\n", to: "o.yaml")
    let result = try git.run("kehoach merge b.yaml o.yaml t.yaml -o -")
    #expect(result.status == 1)
    #expect(result.text.contains("c\na\nb: [\n"))
    try git.sh("printf 'a\\000b' > o.yaml")
    let binary = try git.run("kehoach merge b.yaml o.yaml t.yaml")
    #expect(binary.status == 2)
    #expect(try git.read("o.yaml") == "a\0b", "nothing is written when nothing could be merged")
  }
}
