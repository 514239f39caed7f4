internal import Glibc

@main
enum Benchmarks {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == ParseOnly.command { return ParseOnly.run(Array(arguments.dropFirst())) }
    if arguments.first == KnownEdits.command { return KnownEdits.run(Array(arguments.dropFirst())) }
    guard let options = Options(arguments) else {
      say(Options.usage)
      exit(2)
    }
    Places.makeFolder(Places.inputs)
    let tools = Tools(options: options)
    var table = ResultTable()
    for group in options.groups {
      switch group {
      case .parse: ParseBenchmark(tools: tools).run(&table)
      case .check: CheckBenchmark(tools: tools).run(&table)
      case .start: StartBenchmark(tools: tools).run(&table)
      case .templates: TemplateBenchmark().run(&table)
      case .assembly: AssemblyBenchmark(tools: tools).run(&table)
      case .coverage: CoverageBenchmark(tools: tools).run(&table)
      case .diff: DiffBenchmark(tools: tools).run(&table)
      case .redline: RedlineBenchmark(tools: tools).run(&table)
      case .import: ImportBenchmark(tools: tools).run(&table)
      case .pdf: PDFBenchmark(tools: tools).run(&table)
      case .lint: LintBenchmark(tools: tools).run(&table)
      }
    }
    print(table.markdown)
    say(table.unmetCount == 0 ? "all that is wanted is met" : "not met: \(table.unmetCount)")
  }
}
