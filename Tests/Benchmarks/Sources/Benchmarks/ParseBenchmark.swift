internal import CBenchmarks
internal import SourceText
internal import YAMLTree

/// How fast a text becomes a tree, beside the libraries that others use.
struct ParseBenchmark {
  let tools: Tools
  private let rounds = 15

  func run(_ table: inout ResultTable) {
    let yams = tools.product("yams-parsing", of: Places.package)
    let python = tools.python("python", needs: "yaml")
    for (name, bytes) in [("10 KB", 10 << 10), ("1 MB", 1 << 20)] {
      let text = PlanWriter.plan(bytes: bytes, seed: 1)
      let path = "\(Places.inputs)/plan-\(bytes >> 10)k.yaml"
      Places.write(text, to: path)
      say("parse \(name): \(rounds) rounds")
      let repeats = max(1, (400 << 10) / bytes)
      var loop: [Double] = []
      var tree: [Double] = []
      var composed: [Double] = []
      var loaded: [Double] = []
      for _ in 0..<rounds {
        for _ in 0..<repeats {
          loop.append(events(text))
          tree.append(nodes(text))
        }
        composed += seconds([yams, path, String(max(1, repeats / 4))])
        if let python {
          loaded += seconds([
            python, Places.package + "/pyyaml_parsing.py", path, String(max(1, repeats / 4)),
          ])
        }
      }
      func speed(_ seconds: [Double]) -> String { fixed(Double(text.count) / median(seconds) / 1e6, 1) }
      let own = median(tree)
      table.add("parse \(name): tree with spans", speed(tree), "MB/s")
      table.add(
        "parse \(name): libyaml events in C", speed(loop), "MB/s", ratio: median(loop) / own, atLeast: 0.85)
      table.add(
        "parse \(name): Yams compose", speed(composed), "MB/s", ratio: median(composed) / own, atLeast: 8)
      if !loaded.isEmpty {
        table.add("parse \(name): PyYAML CSafeLoader", speed(loaded), "MB/s", ratio: median(loaded) / own)
      }
    }
  }

  private func events(_ text: [UInt8]) -> Double {
    let start = cpuClock()
    let count = count_yaml_events(text, text.count)
    let time = cpuClock() - start
    guard count > 0 else { fail("libyaml cannot read the generated plan") }
    return time
  }

  private func nodes(_ text: [UInt8]) -> Double {
    let source = SourceFile(id: FileID(0), path: "plan.yaml", bytes: text)
    let start = cpuClock()
    let parse = parseYAML(source)
    let time = cpuClock() - start
    guard parse.diagnostics.isEmpty, parse.document != nil else { fail("the tree finds fault with the plan") }
    return time
  }

  /// The CPU seconds that a program prints, a line each; the first, in which it warms up, is left out.
  private func seconds(_ command: [String]) -> [Double] {
    var command = command
    let repeats = Int(command.removeLast()) ?? 1
    guard let run = ChildProcess.run(command + [String(repeats + 1)], capture: true), run.status == 0 else {
      fail("\(command[0]) has failed")
    }
    return Array(run.output.split(separator: "\n").compactMap { Double($0) }.dropFirst())
  }
}
