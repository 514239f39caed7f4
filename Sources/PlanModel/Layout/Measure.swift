public import SourceText
public import YAMLTree

/// A unit in which people write a measure, and what it comes to in the unit of a field.
public struct UnitOfMeasure: Sendable {
  let name: String
  let factor: Double
}

/// What a field of measures counts in.
public protocol MeasureScale: Sendable {
  /// The first is the one that a bare number has.
  static var units: [UnitOfMeasure] { get }
  /// How it may be written.
  static var examples: LocalizedText { get }
}

/// Lengths in millimetres.
public enum Millimetres: MeasureScale {
  public static let units = [
    UnitOfMeasure(name: "mm", factor: 1), UnitOfMeasure(name: "cm", factor: 10),
  ]
  public static let examples = LocalizedText(
    "«20», «20 mm» hoặc «1,27 cm»", en: "“20”, “20 mm” or “1.27 cm”")
}

/// Sizes of letters and gaps between paragraphs, in points.
public enum Points: MeasureScale {
  public static let units = [UnitOfMeasure(name: "pt", factor: 1)]
  public static let examples = LocalizedText("«13» hoặc «13,5 pt»", en: "“13” or “13.5 pt”")
}

/// Spacing of lines, in single lines.
public enum Lines: MeasureScale {
  public static let units = [
    UnitOfMeasure(name: "dòng", factor: 1), UnitOfMeasure(name: "lines", factor: 1),
  ]
  public static let examples = LocalizedText("«1» hoặc «1,15 dòng»", en: "“1” or “1.15 lines”")
}

/// A measure as people write it: `20`, `20 mm`, `1,27 cm`, `6pt`, `1,5 dòng`.
public struct Measure<Scale: MeasureScale>: FieldValue, Hashable {
  /// In the first unit of the scale.
  public let value: Double

  public init(_ value: Double) { self.value = value }

  public static var shape: Shape { .text }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Measure? {
    guard let text = decoder.scalar(node, shape) else { return nil }
    if let measure = Measure(text) { return measure }
    decoder.report(
      ModelDiagnostics.notAMeasure, node,
      LocalizedText("«\(text)» không phải là số đo", en: "“\(text)” is not a measure"),
      notes: [
        LocalizedText(
          "ghi số, kèm đơn vị nếu cần, chẳng hạn \(Scale.examples.vi)",
          en: "write a number, with its unit if you like, such as \(Scale.examples.en)")
      ])
    return nil
  }

  /// Nil for text that is no measure.
  init?(_ text: String) {
    var number = text.filter { !$0.isWhitespace }.lowercased()
    var factor = 1.0
    if let unit = Scale.units.first(where: { number.hasSuffix($0.name) }) {
      number.removeLast(unit.name.count)
      factor = unit.factor
    }
    let digits = String(number.map { $0 == "," ? "." : $0 })
    guard digits.first?.isASCII == true, digits.allSatisfy({ $0 == "." || $0.isASCII && $0.isNumber }),
      let value = Double(digits), value.isFinite
    else { return nil }
    self.value = value * factor
  }
}
