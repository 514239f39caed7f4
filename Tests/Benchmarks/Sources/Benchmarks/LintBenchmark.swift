internal import DocumentWriters
internal import Glibc
internal import OfficialDocument
internal import PlanModel

/// `kehoach lint` on a Word file of 50 pages, the whole process, beside python-docx, which only opens it.
struct LintBenchmark {
  let tools: Tools
  private let rounds = 15
  private var folder: String { Places.inputs + "/lint" }
  private var file: String { folder + "/fifty-pages.docx" }

  func run(_ table: inout ResultTable) {
    guard let python = tools.python("python", needs: "docx") else { return }
    Places.makeFolder(folder)
    Places.write(fiftyPages(), to: file)
    let kehoach = tools.product("kehoach", of: Places.project)
    let own = [kehoach, "lint", file, "--format", "json"]
    let other = [python, "-c", "import sys, docx; docx.Document(sys.argv[1])", file]
    say("lint: \(rounds) rounds")
    var ownTimes: [Double] = []
    var otherTimes: [Double] = []
    var memory: [Double] = []
    for _ in 0..<rounds {
      let mine = run(own)
      ownTimes.append(mine.wallSeconds)
      memory.append(mine.peakMegabytes)
      otherTimes.append(run(other).wallSeconds)
    }
    let time = median(ownTimes)
    let opening = median(otherTimes)
    table.add("lint: kehoach, 50 pages, whole process", fixed(time * 1000, 1), "ms of wall clock")
    table.add("lint: kehoach, memory", fixed(median(memory), 1), "MB")
    table.add(
      "lint: python-docx opens it, whole process", fixed(opening * 1000, 1), "ms of wall clock",
      ratio: opening / time, atLeast: 1)
  }

  private func run(_ command: [String]) -> ChildProcess {
    guard let run = ChildProcess.run(command), run.status == 0 else {
      fail("\(command.joined(separator: " ")) has failed")
    }
    return run
  }

  /// A right plan of 50 pages: sections, clauses, points, and a table of 215 rows in an appendix.
  private func fiftyPages() -> [UInt8] {
    var random = SplitMix64(seed: 50)
    var body: [Block] = []
    func add(_ content: Block.Content) { body.append(Block(key: BlockKey("b\(body.count)"), content)) }
    add(.paragraph(Paragraph("Sở ban hành Kế hoạch như sau (nhiệm vụ tại Phụ lục kèm theo):")))
    for section in 0..<8 {
      add(.numbered(NumberedItem(.section, Inlines("NỘI DUNG \(section + 1)"), isTitle: true)))
      for _ in 0..<8 {
        add(.numbered(NumberedItem(.clause, Inlines(sentence(&random)))))
        for _ in 0..<4 { add(.numbered(NumberedItem(.point, Inlines(sentence(&random))))) }
      }
    }
    add(.paragraph(Paragraph("Các đơn vị tổ chức thực hiện./.")))
    let columns = [
      TableColumn("STT", weight: 1, alignment: .center), TableColumn("Nhiệm vụ", weight: 6),
      TableColumn("Chủ trì", weight: 3),
    ]
    let rows = (0..<215).map { row in
      TableRow(
        key: BlockKey("r\(row)"), cells: [Inlines("\(row + 1)"), Inlines(sentence(&random)), "Văn phòng Sở"])
    }
    let appendix = Appendix(
      key: "phụ-lục", label: "Phụ lục", title: "DANH MỤC NHIỆM VỤ",
      attachedTo: "(Kèm theo Kế hoạch số 12/KH-SVH)",
      blocks: [Block(key: "bảng", .table(Table(columns: columns, rows: rows)))])
    let document = OfficialDocument(
      kind: .plan,
      letterhead: Letterhead(
        superior: ["UBND TỈNH ĐIỆN BIÊN"], issuer: ["SỞ VĂN HÓA"],
        number: DocumentNumber(number: "12", symbol: "KH-SVH"),
        placeAndDate: PlaceAndDate(place: "Điện Biên", year: 2021, month: 6, day: 8)),
      title: DocumentTitle(kind: "KẾ HOẠCH", subject: "Tuyên truyền"), body: body,
      signatures: [Signature(titleLines: ["GIÁM ĐỐC"], name: "Nguyễn Văn An")],
      recipients: [Recipient("UBND tỉnh"), Recipient("Lưu: VT")], appendices: [appendix])
    guard let bytes = try? DOCXWriter().file(document).bytes else {
      fail("cannot write the document of 50 pages")
    }
    return bytes
  }

  private func sentence(_ random: inout SplitMix64) -> String {
    func pick(_ texts: [String]) -> String { random.pick(texts) }
    let parts = (0..<2).map { _ in
      "\(pick(PlanWords.deeds)) \(pick(PlanWords.matters)), \(pick(PlanWords.manners))"
    }
    return parts.joined(separator: "; ") + "."
  }
}
