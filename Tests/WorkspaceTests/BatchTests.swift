import Batch
import DocumentWriters
import SourceText
import Synchronization
import TestSupport
import Testing
import VietnameseText
import Workspace

/// A project in memory whose plan is written once for each row of a table.
struct BatchProject {
  let world: MemoryWorld
  let workspace: Workspace

  static let template = """
    mẫu: thu
    văn bản: công văn
    tham số:
      nơi gửi: {kiểu: chữ, nhãn: Nơi gửi}
      hạn: {kiểu: ngày}
      số bản: {kiểu: số nguyên, mặc định: 1}
      đơn vị: {kiểu: cơ quan, bắt buộc: không}
      các nơi: {kiểu: danh sách cơ quan, mặc định: []}
      căn cứ chính: {kiểu: văn bản viện dẫn, bắt buộc: không}
    kính gửi:
      - ${nơi_gửi}
    mở đầu:
      - 'Gửi ${số_bản} bản trước ngày ${hạn}${size(các_nơi) > 0 ? ", qua " + nối(các_nơi) : ""}.'
    nơi nhận: [Như trên, "Lưu: VT"]

    """

  static let plan = """
    mẫu: thu
    cơ quan: so-a
    ngày: 2021-06
    ký hiệu: SA-VP
    trích yếu: gửi kế hoạch
    tham số:
      hạn: 2021-07-01
    ký: [{chức vụ: GIÁM ĐỐC}]

    """

  init(_ rows: String, plan: String = Self.plan, more: [String: String] = [:]) throws {
    let files = [
      "templates/mau.yaml": Self.template,
      "templates/co-quan.yaml": """
      cơ quan:
        - {id: so-a, tên: Sở A, ký hiệu: SA, nơi: Điện Biên, người đứng đầu: GIÁM ĐỐC}
        - {id: so-b, tên: Sở B, ký hiệu: SB}

      """,
      "plan.yaml": plan, "rows.csv": rows,
    ]
    world = MemoryWorld(files.merging(more) { $1 }, today: try day("2021-06-01"))
    workspace = Workspace(world: world)
  }

  func job(_ output: String = "out/{mã}.txt") throws -> BatchJob {
    let pattern = try OutputPattern(output)
    return BatchJob(
      plan: "plan.yaml", table: "rows.csv", pattern: pattern,
      writer: try #require(documentWriter(for: pattern.ending ?? "txt")))
  }

  func run(_ output: String = "out/{mã}.txt", _ change: (inout BatchJob) -> Void = { _ in }) throws
    -> BatchOutcome
  {
    var job = try job(output)
    change(&job)
    return workspace.run(job)
  }

  var written: [String] { world.paths.filter { $0.hasPrefix("out") } }

  func text(_ path: String) throws -> String {
    String(decoding: try world.read(path, limit: 1 << 20), as: UTF8.self)
  }
}

extension BatchOutcome {
  var errors: [Diagnostic] { diagnostics.filter { $0.severity == .error } }
  var codes: [String] { errors.map(\.code) }
}

@Suite struct BatchTests {
  @Test func writesADocumentForEachRow() throws {
    let project = try BatchProject(
      "Mã;Nơi_gửi;so ban;hạn\n1;Sở Y tế;3;15/7/2021\n2;Sở Tư pháp;;\n", plan: BatchProject.plan)
    let outcome = try project.run()
    #expect(outcome.codes == [])
    #expect((outcome.rowCount, outcome.writtenCount, outcome.failedCount) == (2, 2, 0))
    #expect(project.written == ["out/1.txt", "out/2.txt"])
    let first = try project.text("out/1.txt")
    #expect(first.contains("Kính gửi: Sở Y tế"))
    #expect(first.contains("Gửi 3 bản trước ngày 15/7/2021."))
    // Empty cells leave the word to the plan and to the template's default.
    #expect(try project.text("out/2.txt").contains("Gửi 1 bản trước ngày 01/7/2021."))
  }

  @Test func listsInACellAreReadByTheirType() throws {
    let project = try BatchProject("mã,nơi gửi,các nơi\n1,Sở Y tế,so-a; so-b\n2,Sở Tư pháp,\"so-a\nso-b\"\n")
    #expect(try project.run().codes == [])
    for path in project.written { #expect(try project.text(path).contains("qua Sở A và Sở B.")) }
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let rows: String
    let codes: [String]
    /// A part of what is said first.
    let message: String
    /// The marked text.
    let marked: String
    var testDescription: String { name }
  }

  static let faults = [
    Fault(
      name: "no number", rows: "mã,nơi gửi,số bản\n1,A,2\n2,B,hai\n", codes: ["KH0206"],
      message: "«hai» không phải là số nguyên", marked: "hai"),
    Fault(
      name: "no date", rows: "mã,nơi gửi,hạn\n1,A,31/2/2021\n", codes: ["KH0209"], message: "31/2/2021",
      marked: "31/2/2021"),
    Fault(
      name: "a body that is not in the registry", rows: "mã,nơi gửi,đơn vị\n1,A,so-c\n", codes: ["KH0652"],
      message: "danh mục không có", marked: "so-c"),
    Fault(
      name: "one wrong item of a list", rows: "mã,nơi gửi,các nơi\n1,A,so-a; so-c\n", codes: ["KH0652"],
      message: "so-c", marked: "so-c"),
    Fault(
      name: "required cell left empty", rows: "mã,nơi gửi\n1,A\n2,\n", codes: ["KH0690"],
      message: "hàng 3: ô «nơi gửi» để trống", marked: ""),
    Fault(
      name: "two rows with one file", rows: "mã,nơi gửi\na,A\nb,B\nA,C\n", codes: ["KH0691"],
      message: "hàng 4 và hàng 2 cùng tên tệp", marked: "A"),
    Fault(
      name: "out of the folder", rows: "mã,nơi gửi\n../1,A\n", codes: ["KH0692"], message: "hàng 2: tên tệp",
      marked: "../1"),
    Fault(
      name: "misspelled column", rows: "mã,nơi gởi\n1,A\n", codes: ["KH0686", "KH0687"],
      message: "không có tham số «nơi gởi»", marked: "nơi gởi"),
    Fault(
      name: "column twice", rows: "mã,nơi gửi,Noi-gui\n1,A,B\n", codes: ["KH0685"],
      message: "đã có trong dòng tiêu đề", marked: "Noi-gui"),
    Fault(
      name: "column without a name", rows: "mã,nơi gửi,\n1,A,\n", codes: ["KH0688"],
      message: "cột 3 không có tên", marked: ""),
    Fault(
      name: "required column missing", rows: "mã\n1\n", codes: ["KH0687"], message: "thiếu cột «nơi gửi»",
      marked: ""),
    Fault(
      name: "column of the file's name missing", rows: "số hiệu,nơi gửi\n1,A\n", codes: ["KH0686", "KH0687"],
      message: "số hiệu", marked: "số hiệu"),
    Fault(
      name: "citation in a cell", rows: "mã,nơi gửi,căn cứ chính\n1,A,Luật Báo chí\n", codes: ["KH0689"],
      message: "không ghi được trong một ô", marked: "căn cứ chính"),
    Fault(
      name: "ragged row", rows: "mã,nơi gửi\n1,A,B\n", codes: ["KH0683"], message: "hàng 2 có 3 ô",
      marked: "1,A,B"),
    Fault(
      name: "header alone", rows: "mã,nơi gửi\n", codes: ["KH0684"], message: "chỉ có dòng tiêu đề",
      marked: "mã,nơi gửi"),
    Fault(name: "empty table", rows: "", codes: ["KH0684"], message: "bảng trống", marked: ""),
    Fault(
      name: "expression in a cell", rows: "mã,nơi gửi,số bản\n1,A,${size(nơi_gửi)}\n", codes: ["KH0206"],
      message: "không phải là số nguyên", marked: "${size(nơi_gửi)}"),
  ]

  /// What is wrong is told with its cell, and nothing is written.
  @Test(arguments: faults) func tellsEveryFaultBeforeAnythingIsWritten(_ fault: Fault) throws {
    let project = try BatchProject(fault.rows)
    let outcome = try project.run()
    #expect(outcome.codes == fault.codes)
    let first = try #require(outcome.errors.first)
    #expect(first.message.vi.contains(fault.message), "\(first.message.vi)")
    let source = try #require(project.workspace.sources[first.span.file])
    #expect(source.path == "rows.csv")
    #expect(source.text(first.span.range) == fault.marked)
    #expect(project.written == [])
    #expect(outcome.writtenCount == 0)
  }

  @Test func aCellIsNamedByRowAndColumn() throws {
    let outcome = try BatchProject("mã,nơi gửi,Số bản\n1,A,2\n2,B,hai\n").run()
    #expect(outcome.errors.first?.label?.vi == "hàng 3, cột «Số bản»")
  }

  @Test func textOfACellIsNoTemplate() throws {
    let project = try BatchProject("mã,nơi gửi\n1,${hạn} ${\n")
    #expect(try project.run().codes == [])
    #expect(try project.text("out/1.txt").contains("Kính gửi: ${hạn} ${"))
  }

  @Test func theSameFaultInManyRowsIsSaidOnce() throws {
    let plan = BatchProject.plan.replacing("so-a", with: "so-x")
    let rows = (1...50).map { "\($0),Nơi \($0)\n" }.joined()
    let outcome = try BatchProject("mã,nơi gửi\n" + rows, plan: plan).run()
    #expect(outcome.failedCount == 50)
    #expect(Set(outcome.codes).count == outcome.codes.count)
    #expect(outcome.errors.first?.notes.contains { $0.vi == "và ở 49 hàng khác" } == true)
  }

  @Test func datesOfARowAreJudgedByTheRules() throws {
    let plan = """
      mẫu: ke-hoach
      cơ quan: so-a
      số: 5
      ngày: 2021-06-01
      trích yếu: Thử
      ký: [{chức vụ: GIÁM ĐỐC}]
      nơi nhận: ["Lưu: VT"]

      """
    let template = """
      mẫu: ke-hoach
      văn bản: kế hoạch
      tham số: {hạn: {kiểu: ngày}, tên lớp: {kiểu: chữ}}
      bố cục: [{mục: NHIỆM VỤ, hoạt động: liệt kê}]
      hoạt động:
        - {mã: HD-01, tên: "Mở ${tên_lớp}", loại: tập huấn, chủ trì: so-a, thời hạn: "${hạn}", sản phẩm: Lớp học}

      """
    let project = try BatchProject(
      "mã,tên lớp,hạn\n1,lớp một,1/7/2021\n2,lớp hai,1/7/2021\n3,lớp ba,1/5/2021\n", plan: plan,
      more: ["templates/ke-hoach.yaml": template])
    let outcome = try project.run { $0.keepsGoing = true }
    let late = outcome.diagnostics.filter { $0.code == "KH0409" }
    #expect(late.count == 1, "\(outcome.diagnostics.map { "\($0.code) \($0.message.vi)" })")
    #expect(late.first?.related.contains { $0.message.vi.contains("hàng 4") } == true)
  }

  @Test func keepsGoingWithTheRowsThatAreRight() throws {
    let project = try BatchProject("mã,nơi gửi,số bản\n1,A,2\n2,B,hai\n3,C\n4,D,4\n4,E,5\n")
    let outcome = try project.run { $0.keepsGoing = true }
    #expect(project.written == ["out/1.txt", "out/4.txt"])
    #expect(Set(outcome.codes) == ["KH0206", "KH0683", "KH0691"])
    #expect((outcome.writtenCount, outcome.failedCount, outcome.rowCount) == (2, 3, 5))
    #expect(try project.text("out/4.txt").contains("Kính gửi: D"))
  }

  @Test func leavesExistingFilesWhereAsked() throws {
    let project = try BatchProject("mã,nơi gửi\n1,A\n2,B\n", more: ["out/1.txt": "cũ"])
    let outcome = try project.run { $0.skipsExisting = true }
    #expect((outcome.writtenCount, outcome.skippedCount) == (1, 1))
    #expect(try project.text("out/1.txt") == "cũ")
    #expect(try project.run().writtenCount == 2)
    #expect(try project.text("out/1.txt") != "cũ")
  }

  @Test func makesFoldersWithinTheOutputFolderOnly() throws {
    let project = try BatchProject("mã,nơi gửi\nTuần Giáo,A\nNậm Pồ,B\n")
    #expect(try project.run("out/sâu/{mã}/thư.txt").writtenCount == 2)
    #expect(project.written == ["out/sâu/Nậm Pồ/thư.txt", "out/sâu/Tuần Giáo/thư.txt"])
  }

  @Test func aFileInTheWayIsTrouble() throws {
    let project = try BatchProject("mã,nơi gửi\n1,A\n", more: ["out": "tệp"])
    let outcome = try project.run()
    #expect(outcome.trouble != nil)
    #expect(outcome.writtenCount == 0)
  }

  @Test func aTableOrPlanThatIsNotThereCannotBeJudged() throws {
    let project = try BatchProject("mã,nơi gửi\n1,A\n")
    let table = try project.run { $0.table = "khong-co.csv" }
    #expect(table.isUnjudgeable && table.codes == ["KH0050"])
    let plan = try project.run { $0.plan = "khong-co.yaml" }
    #expect(plan.isUnjudgeable && plan.codes == ["KH0050"])
    #expect(try project.run { $0.plan = "templates/mau.yaml" }.codes == ["KH0054"])
  }

  @Test func stopsWhenAskedWithWholeFilesOnly() throws {
    let rows = (1...400).map { "\($0),Nơi \($0)\n" }.joined()
    let project = try BatchProject("mã,nơi gửi\n" + rows)
    let isWriting = Atomic<Bool>(false)
    let count = Atomic<Int>(0)
    let watch = BatchWatch(
      shouldStop: { isWriting.load(ordering: .relaxed) && count.add(1, ordering: .relaxed).newValue > 20 },
      progress: {
        if $0.done == $0.total, $0.stage == .checking { isWriting.store(true, ordering: .relaxed) }
      })
    let outcome = project.workspace.run(try project.job(), watch)
    #expect(outcome.isInterrupted)
    #expect(outcome.writtenCount > 0 && outcome.writtenCount < 400)
    #expect(project.written.count == outcome.writtenCount)
    for path in project.written { #expect(try project.text(path).contains("Kính gửi: Nơi")) }
    let rest = try project.run { $0.skipsExisting = true }
    #expect(rest.writtenCount + outcome.writtenCount == 400)
    #expect(project.written.count == 400)
  }

  @Test func progressGoesForwardToTheEnd() throws {
    let rows = (1...300).map { "\($0),Nơi \($0)\n" }.joined()
    let project = try BatchProject("mã,nơi gửi\n" + rows)
    let seen = Mutex<[BatchProgress]>([])
    _ = project.workspace.run(
      try project.job(), BatchWatch(progress: { progress in seen.withLock { $0.append(progress) } }))
    for stage in [BatchProgress.Stage.checking, .writing] {
      let ofStage = seen.withLock { $0 }.filter { $0.stage == stage }
      #expect(ofStage.map(\.done) == ofStage.map(\.done).sorted())
      #expect(ofStage.last?.rowCount == 300 && ofStage.last?.done == ofStage.last?.total)
    }
  }
}
