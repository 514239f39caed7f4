internal import SourceText

extension LintRule {
  static let legacyFont = LintRule(
    "KH1021", .error, LocalizedText("Phông của bảng mã cũ", en: "A font of an old encoding"),
    LocalizedText(
      "Phông .VnTime (TCVN3) và VNI-Times đi với bảng mã cũ; đổi phông không đủ, phải chuyển mã sang Unicode.",
      en:
        "The fonts .VnTime (TCVN3) and VNI-Times go with old encodings; another font is not enough, the text must be converted to Unicode."
    ),
    basis: "TCVN 6909:2001; Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.3", wrong: "chữ trong phông .VnTime",
    right: "chữ Unicode trong phông Times New Roman",
    failing: [Sketch { $0.body[2].font = ".VnTime" }, Sketch { $0.body[2].font = "VNI-Times" }],
    passing: [Sketch()]
  ) { context, findings in
    for (font, places) in context.fontUses where isLegacyFont(font) {
      findings.report(
        places.map { (context.span($0.paragraph, run: $0.run), []) },
        "chữ trong phông «\(font)» của bảng mã cũ; chuyển mã sang Unicode",
        en: "letters in “\(font)”, a font of an old encoding; convert the text to Unicode")
    }
  }
}
