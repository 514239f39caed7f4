internal import Glibc

/// What is measured, and with what.
struct Options {
  enum Group: String, CaseIterable {
    case parse, check, start, templates, assembly, coverage, diff, redline, `import`, pdf, lint
  }

  var groups: [Group] = Group.allCases
  var planCount = 1000
  /// The Python environment that holds what the project is compared with.
  var environment = Places.package + "/.build-python"

  /// Where other programs that do the same lie, with their data, a folder each.
  var peers = Places.parent(Places.project) + "/shared/peers"

  static let usage = """
    usage: benchmarks [parse|check|start|templates|assembly|coverage|diff|redline|import|pdf|lint|all] [--plans COUNT] [--venv DIRECTORY] [--peers DIRECTORY]

      parse   reading YAML: libyaml's events in C, the project's tree, Yams, PyYAML on libyaml
      check   `kehoach check` on COUNT plans of 10 KB (1000): check-jsonschema, and parsing alone
      start   `kehoach check` on one plan, the whole process: an empty Swift program, yamllint
      templates  the expressions of a template of 500: parsing its YAML
      assembly  `kehoach render --each` on 1,000 rows: docxtpl and docxtemplater
      coverage  `kehoach coverage` on graphs of 1,000 to 10,000 points and activities: a join of names, OpenFastTrace
              (OFT_JAR) and reqflow where they are installed
      diff    `kehoach diff` on plans of 500 and 10,000 activities with known edits, the whole process: git diff
      redline tracked changes between two versions of a plan of 500: Docxodus (python-redlines)
      import  `kehoach import` on Word files of 50 and 200 pages, the whole process: pandoc to plain text
      pdf     `kehoach render` into PDF, one document and 1,000: LibreOffice's conversion, Typst (module of PyPI)
      all     everything (the default)

      --peers  the folder of the other programs and their data: `assembly/`, `diff/`; also KEHOACH_BENCHMARK_PEERS
      --venv  the Python environment with check-jsonschema, docxtpl, PyYAML, typst and yamllint; also KEHOACH_BENCHMARK_VENV
      lint    `kehoach lint` on a Word file of 50 pages, the whole process: python-docx opening it
      all     everything (the default)

      --peers  the folder of the other programs and their data: `assembly/`, `diff/`; also KEHOACH_BENCHMARK_PEERS
      --venv  the Python environment with check-jsonschema, docxtpl, python-docx, PyYAML and yamllint; also KEHOACH_BENCHMARK_VENV
    """

  /// Nil for arguments that make no sense.
  init?(_ arguments: [String]) {
    if let named = getenv("KEHOACH_BENCHMARK_VENV") { environment = String(cString: named) }
    if let named = getenv("KEHOACH_BENCHMARK_PEERS") { peers = String(cString: named) }
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "all": groups = Group.allCases
      case "--venv":
        guard let value = rest.popFirst() else { return nil }
        environment = value
      case "--peers":
        guard let value = rest.popFirst() else { return nil }
        peers = value
      case "--plans":
        guard let value = rest.popFirst().flatMap(Int.init), value > 0 else { return nil }
        planCount = value
      default:
        guard let group = Group(rawValue: argument) else { return nil }
        groups = [group]
      }
    }
  }
}
