internal import PlanModel
internal import SourceText

extension Rule {
  static let successorCycle = Rule(
    "KH0312", .error,
    LocalizedText("Kế thừa vòng tròn", en: "Successors that come round to where they began"),
    LocalizedText(
      "«kế thừa bởi» phải dẫn đến cơ quan, báo hoặc kênh đang hoạt động. Khi A kế thừa bởi B mà B lại kế thừa bởi A, hoặc một cơ quan kế thừa chính nó, không còn biết ai nhận nhiệm vụ.",
      en:
        "“kế thừa bởi” must lead to an agency, press agency or channel that exists. Where A is succeeded by B and B by A, or a body by itself, nobody is left to take over the task."
    ),
    failing: [
      """
      cơ quan:
        - {id: so-a, tên: Sở A, kế thừa bởi: ↓so-b}
        - {id: so-b, tên: Sở B, kế thừa bởi: so-a}
      """,
      """
      cơ quan:
        - {id: so-c, tên: Sở C, kế thừa bởi: so-d}
        - {id: so-d, tên: Sở D, kế thừa bởi: ↓so-d}
      """,
    ],
    passing: [
      """
      cơ quan:
        - {id: so-a, tên: Sở A, kế thừa bởi: so-b}
        - {id: so-b, tên: Sở B, kế thừa bởi: so-c}
        - {id: so-c, tên: Sở C}
        - {id: so-d, tên: Sở D, kế thừa bởi: so-c}
      """
    ],
    check: .registry { registry, findings in
      for kind in [ReferenceKind.agency, .press, .channel] {
        let links = registry.files.flatMap { $0.declarations(of: kind) }
          .compactMap { entry in entry.successor.map { (entry.id.value, $0) } }
        for cycle in cycles(links) {
          let chain = cycle.chain.joined(separator: " → ")
          findings.report(
            at: cycle.place, "kế thừa vòng tròn: \(chain)", en: "successors come round: \(chain)",
            label: LocalizedText("không dẫn đến đâu", en: "leads nowhere"))
        }
      }
    })
}

/// The cycles among links from an id to another; each once, at the link where it is met first.
///
/// An id with several links keeps the first.
func cycles(_ links: [(id: String, to: Located<String>)]) -> [(chain: [String], place: SourceSpan)] {
  let next = Dictionary(links.map { ($0.id, $0.to) }, uniquingKeysWith: { first, _ in first })
  var result: [(chain: [String], place: SourceSpan)] = []
  var done: Set<String> = []
  for (start, _) in links where !done.contains(start) {
    var path: [String] = []
    var positions: [String: Int] = [:]
    var current = start
    while !done.contains(current), positions[current] == nil, let link = next[current] {
      positions[current] = path.count
      path.append(current)
      current = link.value
    }
    if let position = positions[current], let place = next[current]?.span {
      result.append((path[position...] + [current], place))
    }
    done.formUnion(path)
  }
  return result
}
