import Ingest
import PlanModel
import SourceText
import Testing

@Suite struct RandomOutlineTests {
  /// A tree printed in any layout is read back the same: ids, markers, words.
  @Test(arguments: 0..<27)
  func isReadBackTheSame(_ seed: Int) throws {
    let layout = RandomOutline.Layout.allCases[seed % RandomOutline.Layout.allCases.count]
    for offset in 0..<2 {
      var outline = RandomOutline(seed: seed * 100 + offset)
      let (bytes, name) = try outline.printed(layout)
      let imported = try importDirective(readDocument(bytes, named: name), registry: Registry())
      // Word counts letters as English does, without đ: the marker is what Word prints.
      let hasLetters = layout == .wordLists
      let expected = outline.nodes.map { hasLetters ? $0.text : "\($0.id)|\($0.marker)|\($0.text)" }
      let found = imported.directive.allPoints.map { point in
        let text = point.text?.value ?? ""
        return hasLetters ? text : "\(point.id?.value.value ?? "")|\(point.marker?.value ?? "")|\(text)"
      }
      let isSame = found == expected
      let text = name.hasSuffix("docx") ? "" : String(decoding: bytes, as: UTF8.self)
      #expect(isSame, "\(layout) \(firstDifference(found, expected))\n\(text)")
      #expect(imported.directive.allPoints.count { $0.points.isEmpty } == Self.leaves(outline.nodes))
      guard isSame else { return }
    }
  }

  private static func leaves(_ nodes: [RandomOutline.Node]) -> Int {
    nodes.indices.count { $0 + 1 == nodes.count || nodes[$0 + 1].level <= nodes[$0].level }
  }

  private func firstDifference(_ found: [String], _ expected: [String]) -> String {
    for index in 0..<max(found.count, expected.count) {
      let (left, right) = (
        index < found.count ? found[index] : "(end)", index < expected.count ? expected[index] : "(end)"
      )
      if left != right { return "\nfound    \(left)\nexpected \(right)" }
    }
    return ""
  }
}
