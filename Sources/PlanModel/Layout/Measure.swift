internal import SourceText
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
}

/// Lengths in millimetres.
public enum Millimetres: MeasureScale {
  public static let units = [
    UnitOfMeasure(name: "mm", factor: 1), UnitOfMeasure(name: "cm", factor: 10),
  ]
}

/// Sizes of letters and gaps between paragraphs, in points.
public enum Points: MeasureScale {
  public static let units = [UnitOfMeasure(name: "pt", factor: 1)]
}

/// Spacing of lines, in single lines.
public enum Lines: MeasureScale {
  public static let units = [
    UnitOfMeasure(name: "dòng", factor: 1), UnitOfMeasure(name: "lines", factor: 1),
  ]
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
    let names = Scale.units.map(\.name).joined(separator: ", ")
    decoder.report(
      ModelDiagnostics.notAMeasure, node,
      LocalizedText("«\(text)» không phải là số đo", en: "“\(text)” is not a measure"),
      notes: [
        LocalizedText(
          "ghi số, kèm đơn vị nếu cần (\(names)), chẳng hạn «20» hoặc «1,27 \(Scale.units.last?.name ?? "")»",
          en:
            "write a number, with its unit if you like (\(names)), such as “20” or “1.27 \(Scale.units.last?.name ?? "")”"
        )
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
