internal import ArgumentParser
internal import DocumentWriters
internal import SourceText
internal import Workspace

struct Render: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract:
      "Dựng kế hoạch, công văn hoặc văn bản chỉ đạo thành văn bản theo thể thức Nghị định 30/2020/NĐ-CP.",
    discussion: """
      Dạng văn bản theo đuôi tệp của -o hoặc theo --to; không có cả hai thì in txt ra màn hình.

      Mỗi hàng một văn bản:  kehoach render cong-van.yaml --each noi-nhan.csv -o 'out/{mã}.docx'
      """)

  @Argument(help: ArgumentHelp("Tệp kế hoạch, công văn hoặc văn bản chỉ đạo.", valueName: "tệp"))
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Ghi vào tệp; có thể ghi nhiều lần để có nhiều dạng.", valueName: "tệp"))
  var output: [String] = []

  @Option(help: ArgumentHelp("Dạng văn bản: \(formatNames).", valueName: "dạng"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Dựng mỗi hàng của bảng CSV hoặc Excel (tệp.xlsx, tệp.xlsx#Trang) thành một văn bản.",
      valueName: "tệp.csv"))
  var each: String?

  @Flag(help: "Với --each: ghi các hàng đúng dù có hàng sai.")
  var keepGoing = false

  @Flag(help: "Với --each: để nguyên các tệp đã có.")
  var skipExisting = false

  @OptionGroup(title: "Ban hành") var issue: IssueOptions

  @Option(help: ArgumentHelp("Trang của ảnh png, đếm từ 1 qua cả phụ lục.", valueName: "số"))
  var page = 1

  @OptionGroup var global: GlobalOptions

  private static var formatNames: String { OutputFormat.names.joined(separator: ", ") }

  func run() throws {
    if let each { return try runBatch(each, try global.workspace()) }
    try RenderRun(
      file: file, outputs: output, to: to, page: page, issue: issue.request, settings: global.settings
    ).run()
  }

  private func runBatch(_ table: String, _ workspace: Workspace) throws {
    if issue.isUsed {
      throw Trouble.say(
        LocalizedText(
          "--number, --sidecar, --edxml, --register dùng cho từng văn bản, không dùng cùng --each",
          en: "--number, --sidecar, --edxml and --register are for one document, not for --each"),
        global.language)
    }
    guard let output = output.first, self.output.count == 1 else {
      throw Trouble.say(
        LocalizedText(
          "--each cần đúng một -o, chẳng hạn -o 'out/{mã}.docx'",
          en: "--each needs one -o, such as -o 'out/{mã}.docx'"), global.language)
    }
    // Here `zip` says where the documents go, not what they are.
    let format = try OutputFormat.wanted(
      to == "zip" ? nil : to, for: output, page: page, global.language)
    guard case .writer(let writer) = format else {
      throw Trouble.say(
        LocalizedText(
          "--each chỉ viết được dạng này khi chương trình được dựng với «--traits PDF»",
          en: "--each writes this format only where the program was built with “--traits PDF”"),
        global.language)
    }
    let (pattern, target) = try BatchCommand.target(output, to: to, global.language)
    var job = BatchJob(plan: file, table: table, pattern: pattern, writer: writer)
    job.target = target
    job.keepsGoing = keepGoing
    job.skipsExisting = skipExisting
    try BatchCommand(settings: global.settings, workspace: workspace).run(job)
  }
}
