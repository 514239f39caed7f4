internal import SourceText

extension HouseStyle {
  /// A measure that is written, and what the decree allows for it.
  struct Limit {
    let value: Double
    let span: SourceSpan
    let allowed: [ClosedRange<Double>]
    /// What is measured and what the decree says about it.
    let text: LocalizedText
    let basis: String

    init?<Scale>(
      _ measure: Located<Measure<Scale>>?, _ allowed: ClosedRange<Double>..., basis: String,
      _ text: LocalizedText
    ) {
      guard let measure else { return nil }
      value = measure.value.value
      span = measure.span
      self.allowed = allowed
      self.text = text
      self.basis = basis
    }

    /// Nil where the measure is within the limits.
    var finding: Diagnostic? {
      // What comes of 1,27 cm is not exactly 12.7 mm.
      let isAllowed = allowed.contains { $0.lowerBound - 1e-6 <= value && value <= $0.upperBound + 1e-6 }
      guard !isAllowed else { return nil }
      return Diagnostic(
        ModelDiagnostics.outsideDecree, at: span, text,
        notes: [LocalizedText("căn cứ: \(basis)", en: "basis: \(basis)")])
    }
  }

  /// Every measure that is written, with its limits.
  var limits: [Limit] {
    let decree = "Nghị định 30/2020/NĐ-CP, Phụ lục I"
    return [
      Limit(
        bodySize, 13...14, basis: "\(decree), mục II.6",
        LocalizedText(
          "cỡ chữ nội dung phải từ 13 đến 14", en: "the size of the body must lie between 13 and 14")),
      Limit(
        tableSize, 10...14, basis: "Nghị định không quy định; cỡ chữ nhỏ hơn 10 khó đọc khi in",
        LocalizedText(
          "cỡ chữ trong bảng phải từ 10 đến 14", en: "the size in tables must lie between 10 and 14")),
      Limit(
        topMargin, 20...25, basis: "\(decree), mục I.4",
        LocalizedText("lề trên phải từ 20 đến 25 mm", en: "the top margin must lie between 20 and 25 mm")),
      Limit(
        bottomMargin, 20...25, basis: "\(decree), mục I.4",
        LocalizedText("lề dưới phải từ 20 đến 25 mm", en: "the bottom margin must lie between 20 and 25 mm")),
      Limit(
        leftMargin, 30...35, basis: "\(decree), mục I.4",
        LocalizedText("lề trái phải từ 30 đến 35 mm", en: "the left margin must lie between 30 and 35 mm")),
      Limit(
        rightMargin, 15...20, basis: "\(decree), mục I.4",
        LocalizedText("lề phải phải từ 15 đến 20 mm", en: "the right margin must lie between 15 and 20 mm")),
      Limit(
        firstLineIndent, 10...10, 12.7...12.7, basis: "\(decree), mục II.6",
        LocalizedText(
          "dòng đầu của đoạn lùi vào 1 cm hoặc 1,27 cm", en: "the first line is indented by 1 cm or 1.27 cm")),
      Limit(
        paragraphSpacing, 6...36, basis: "\(decree), mục II.6",
        LocalizedText(
          "khoảng cách giữa các đoạn ít nhất là 6 pt; quá 36 pt thì không phải khoảng cách đoạn",
          en: "the gap between paragraphs is at least 6 pt; more than 36 pt is no such gap")),
      Limit(
        lineSpacing, 1...1.5, basis: "\(decree), mục II.6",
        LocalizedText(
          "khoảng cách giữa các dòng phải từ dòng đơn (1) đến 1,5 dòng",
          en: "the spacing of lines must lie between single (1) and 1.5 lines")),
    ].compactMap(\.self)
  }
}
