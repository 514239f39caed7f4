/// How long a PDF of four pages takes, one alone and many in a batch, beside LibreOffice, which converts our Word files,
/// and Typst, which is given the same words.
struct PDFBenchmark {
  let tools: Tools
  private let rounds = 10
  private let rowCount = 1000
  /// The others are an order of magnitude slower; so many tell their rate.
  private let otherCount = 200
  private var folder: String { Places.inputs + "/pdf" }
  private let output = OutputFolder("pdf")

  func run(_ table: inout ResultTable) {
    guard let peers = tools.assemblyEngines(for: "pdf") else { return }
    AssemblyInput(peers + "/data/plan.json").write(to: folder)
    Places.write(Places.read(peers + "/data/recipients.csv"), to: folder + "/recipients.csv")
    Places.write(Array(AssemblyInput.rows(otherCount).utf8), to: folder + "/few.csv")
    let kehoach = tools.product("kehoach", of: Places.project, traits: ["PDF"])
    say("pdf: one document, \(rounds) rounds; \(rowCount) documents")
    let cold = (0..<rounds * 2).map { _ in
      output.fresh([kehoach, "render", "one.yaml", "-o", output.path + "/one.pdf"], in: folder, makes: 1)
    }
    let batch = (0..<3).map { _ in
      output.fresh(
        [kehoach, "render", "plan.yaml", "--each", "recipients.csv", "-o", output.path + "/{id}.pdf"],
        in: folder, makes: rowCount)
    }
    let own = Figures(
      start: median(cold.map(\.wallSeconds)), rate: Double(rowCount) / median(batch.map(\.wallSeconds)),
      cpu: median(batch.map(\.cpuSeconds)) / Double(rowCount))
    table.add("pdf: kehoach, one document, whole process", fixed(own.start * 1000, 1), "ms of wall clock")
    table.add("pdf: kehoach render --each", fixed(own.rate, 0), "documents per second")
    table.add("pdf: kehoach render --each, a document", fixed(own.cpu * 1000, 2), "ms of CPU")
    if let office = office(kehoach) { compare("LibreOffice", office, with: own, start: 20, rate: 25, &table) }
    if let typst = typst(peers) { compare("Typst", typst, with: own, start: 2, rate: 10, &table) }
    output.remove()
    _ = ChildProcess.run(["rm", "-rf", words])
  }

  private struct Figures {
    /// Seconds of one document as a whole process.
    var start: Double
    /// Documents a second in a batch.
    var rate: Double
    /// Seconds of all cores for a document of the batch.
    var cpu: Double
  }

  private func compare(
    _ name: String, _ other: Figures, with own: Figures, start: Double, rate: Double,
    _ table: inout ResultTable
  ) {
    table.add(
      "pdf: \(name), one document, whole process", fixed(other.start * 1000, 0), "ms of wall clock",
      ratio: other.start / own.start, atLeast: start)
    table.add(
      "pdf: \(name), a batch", fixed(other.rate, 1), "documents per second", ratio: own.rate / other.rate,
      atLeast: rate)
    // What other programs on the same machine take from the clock they do not take from this.
    table.add(
      "pdf: \(name), a document of a batch", fixed(other.cpu * 1000, 1), "ms of CPU",
      ratio: other.cpu / own.cpu)
  }

  private var words: String { output.path + "-docx" }

  /// LibreOffice on Word files of the same documents, in one call, with a profile that it has used before.
  private func office(_ kehoach: String) -> Figures? {
    guard ChildProcess.run(["soffice", "--version"])?.status == 0 else {
      say("skipped: LibreOffice is not installed (apt-get install libreoffice-writer-nogui)")
      return nil
    }
    say("pdf: LibreOffice")
    _ = ChildProcess.run(["rm", "-rf", words])
    Places.makeFolder(words)
    let render = [kehoach, "render", "plan.yaml", "--each", "few.csv", "-o", words + "/{id}.docx"]
    guard ChildProcess.run(render, in: folder)?.status == 0 else { fail("cannot make the Word files") }
    let convert = [
      "soffice", "-env:UserInstallation=file://\(words)-profile", "--headless", "--convert-to", "pdf",
      "--outdir",
      output.path,
    ]
    let one = convert + [words + "/000001.docx"]
    _ = output.fresh(one, in: folder, makes: 1)
    let cold = (0..<rounds / 2).map { _ in output.fresh(one, in: folder, makes: 1) }
    let all = output.fresh(
      ["sh", "-c", "exec \"$@\" \(words)/*.docx", "sh"] + convert, in: folder, makes: otherCount)
    _ = ChildProcess.run(["rm", "-rf", words + "-profile"])
    return Figures(
      start: median(cold.map(\.wallSeconds)), rate: Double(otherCount) / all.wallSeconds,
      cpu: all.cpuSeconds / Double(otherCount))
  }

  private func typst(_ peers: String) -> Figures? {
    guard let python = tools.python("python", needs: "typst") else { return nil }
    say("pdf: Typst")
    let script = [python, peers + "/eng_typst.py"]
    let cold = (0..<rounds / 2).map { _ in
      output.fresh(script + ["one", output.path + "/one.pdf"], in: folder, makes: 1)
    }
    let loop = output.fresh(script + ["loop", "\(otherCount)", output.path], in: folder, makes: otherCount)
    return Figures(
      start: median(cold.map(\.wallSeconds)), rate: Double(otherCount) / loop.wallSeconds,
      cpu: loop.cpuSeconds / Double(otherCount))
  }
}
