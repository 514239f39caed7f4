/// How many distinct Word files a second are made of one plan and a table of recipients, beside other engines that are
/// given the same words.
struct AssemblyBenchmark {
  let tools: Tools
  private let rounds = 5
  private let rowCount = 1000
  private let manyRows = 20_000
  private var folder: String { Places.inputs + "/assembly" }
  private let output = OutputFolder("assembly")

  func run(_ table: inout ResultTable) {
    guard let peers = tools.assemblyEngines(for: "assembly") else { return }
    AssemblyInput(peers + "/data/plan.json").write(to: folder)
    Places.write(Places.read(peers + "/data/recipients.csv"), to: folder + "/recipients.csv")
    Places.write(Array(AssemblyInput.rows(manyRows).utf8), to: folder + "/many.csv")
    let kehoach = tools.product("kehoach", of: Places.project)
    let batch = [
      kehoach, "render", "plan.yaml", "--each", "recipients.csv", "-o", output.path + "/{id}.docx",
    ]
    say("assembly: \(rowCount) documents, \(rounds) rounds")
    let own = (0..<rounds).map { _ in output.fresh(batch, in: folder, makes: rowCount) }
    let many = output.fresh(
      [kehoach, "render", "plan.yaml", "--each", "many.csv", "-o", output.path + "/{id}.docx"], in: folder,
      makes: manyRows)
    let cold = (0..<rounds * 4).map { _ in
      output.fresh([kehoach, "render", "one.yaml", "-o", output.path + "/one.docx"], in: folder, makes: 1)
    }
    let rate = Double(rowCount) / median(own.map(\.wallSeconds))
    let memory = median(own.map(\.peakMegabytes))
    let start = median(cold.map(\.wallSeconds))
    table.add("assembly: kehoach render --each", fixed(rate, 0), "documents per second")
    table.add(
      "assembly: kehoach, \(manyRows) rows", fixed(Double(manyRows) / many.wallSeconds, 0),
      "documents per second")
    table.add("assembly: kehoach, memory for \(rowCount) rows", fixed(memory, 1), "MB")
    table.add(
      "assembly: kehoach, memory for \(manyRows) rows", fixed(many.peakMegabytes, 1), "MB",
      ratio: many.peakMegabytes / memory, atMost: 1.25)
    table.add("assembly: kehoach, one document, whole process", fixed(start * 1000, 1), "ms of wall clock")
    if let python = tools.python("python", needs: "docxtpl") {
      let script = [python, peers + "/eng_docxtpl.py"]
      compare("docxtpl", script, rate: (rate, 100), memory: (memory, 3), start: (start, 15), &table)
    }
    if ChildProcess.run(["node", "-e", "require('docxtemplater');require('pizzip')"], in: peers)?.status == 0
    {
      let script = ["node", peers + "/eng_js.js", "docxtemplater"]
      compare("docxtemplater", script, rate: (rate, 35), memory: nil, start: nil, &table)
    } else {
      say("skipped: node cannot load docxtemplater and pizzip (npm install docxtemplater pizzip; NODE_PATH)")
    }
    output.remove()
  }

  /// Runs another engine on the same data and tells how many times as much it is.
  private func compare(
    _ name: String, _ script: [String], rate: (Double, Double), memory: (Double, Double)?,
    start: (Double, Double)?, _ table: inout ResultTable
  ) {
    say("assembly: \(name)")
    let loop = output.fresh(script + ["loop", "\(rowCount)", output.path], in: folder, makes: rowCount)
    let other = Double(rowCount) / loop.wallSeconds
    table.add(
      "assembly: \(name)", fixed(other, 1), "documents per second", ratio: rate.0 / other, atLeast: rate.1)
    if let memory {
      table.add(
        "assembly: \(name), memory for \(rowCount) rows", fixed(loop.peakMegabytes, 1), "MB",
        ratio: loop.peakMegabytes / memory.0, atLeast: memory.1)
    }
    guard let start else { return }
    let cold = (0..<rounds).map { _ in
      output.fresh(script + ["one", output.path + "/one.docx"], in: folder, makes: 1)
    }
    let time = median(cold.map(\.wallSeconds))
    table.add(
      "assembly: \(name), one document, whole process", fixed(time * 1000, 0), "ms of wall clock",
      ratio: time / start.0, atLeast: start.1)
  }
}
