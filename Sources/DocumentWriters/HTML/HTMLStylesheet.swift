internal import OfficialDocument

/// The style of the page: the decree's measures on paper, the same sheet on a screen.
///
/// Sizes and weights: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I, II and V.
func stylesheet(_ profile: LayoutProfile) -> String {
  let margins = [profile.topMargin, profile.rightMargin, profile.bottomMargin, profile.leftMargin]
    .map(css).joined(separator: " ")
  func pt(_ size: Double) -> String { decimal(size) + "pt" }
  return """
    @page { size: A4; margin: \(margins);
      @top-center { content: counter(page, so-trang); font: \(pt(min(max(profile.bodySize, 13), 14))) \(fontFamily(profile)); } }
    @counter-style so-trang { system: fixed; symbols: ""; fallback: decimal; }
    * { box-sizing: border-box; margin: 0; padding: 0; }
    body { background: #e9ebee; color: #000; font: \(pt(profile.bodySize)) \(fontFamily(profile)); line-height: \(decimal(1.15 * profile.lineSpacing)); }
    .sheet { background: #fff; width: \(css(profile.paperWidth)); min-height: \(css(profile.paperHeight)); margin: 8mm auto; padding: \(margins); box-shadow: 0 1px 6px rgba(0, 0, 0, .25); }
    .sheet.ngang { width: \(css(profile.paperHeight)); min-height: \(css(profile.paperWidth)); }
    .dau { display: grid; align-items: first baseline; text-align: center; line-height: 1.15; font-size: \(pt(profile.headSize)); }
    .dau p, .ten-loai h1, .ten-loai h2 { margin-inline: auto; }
    .ban-hanh, .quoc-hieu { font-weight: bold; }
    .quoc-hieu, .tieu-ngu { white-space: nowrap; }
    .tieu-ngu { font-weight: bold; font-size: \(pt(profile.mottoSize)); }
    .so { font-size: \(pt(profile.numberSize)); margin-top: 8pt; }
    .dia-danh { font-style: italic; font-size: \(pt(profile.dateSize)); margin-top: 8pt; }
    .ve-viec { font-size: \(pt(profile.letterSubjectSize)); margin-top: 6pt; }
    .do-khan { border: 1pt solid #f00; color: #f00; font-weight: bold; margin: 8pt auto 0; display: grid; place-items: center; }
    .luu-hanh { border: 1pt solid #000; font-size: \(pt(profile.circulationSize)); font-weight: bold; line-height: 1.15; margin-top: calc(\(css(profile.topMargin)) / -2); margin-bottom: calc(\(css(profile.topMargin)) / 2 - 8mm); display: grid; place-items: center; white-space: nowrap; }
    .lien-he { border-top: .75pt solid #000; font-size: \(pt(profile.contactSize)); line-height: 1.15; margin-top: 12pt; padding-top: 3pt; text-align: center; text-wrap: balance; }
    .chu-thich { font-size: \(pt(profile.footnoteSize)); line-height: 1.15; margin-top: 12pt; text-align: justify; }
    .chu-thich::before { border-top: .5pt solid #000; content: ""; display: block; margin-bottom: 3pt; width: 50mm; }
    .chu-thich ol { padding-left: 1.6em; }
    sup { font-size: .65em; line-height: 0; }
    sup a { color: inherit; text-decoration: none; }
    .ke { border-top: .75pt solid #000; margin: 2pt auto 0; }
    .ten-loai, .kinh-gui { line-height: 1.15; }
    .ten-loai { text-align: center; margin: 18pt 0 12pt; }
    .ten-loai h1, .ten-loai h2 { font-size: inherit; }
    .trich-yeu, .phu-luc-so { display: block; margin-inline: auto; }
    .phu-luc .ten-loai { margin-top: 0; }
    .phu-luc-so { font-size: 14pt; }
    .kem-theo { font-style: italic; margin-inline: auto; }
    .kinh-gui { text-align: center; margin: 18pt 0 6pt; }
    .kinh-gui.nhieu { display: flex; justify-content: center; text-align: left; gap: .25em; }
    .kinh-gui ul, .noi-nhan ul { list-style: none; }
    .kinh-gui.nhieu ul { margin-top: 1.15em; }
    .kinh-gui li { padding-left: .6em; text-indent: -.6em; margin-top: 3pt; }
    .sheet > p, .muc { margin-top: \(css(profile.paragraphSpacing)); text-align: justify; text-indent: \(css(profile.firstLineIndent)); orphans: 2; widows: 2; }
    .muc { font-size: inherit; break-after: avoid; }
    .sheet > p.can-cu { font-style: italic; }
    .sheet > p.giua { text-align: center; text-indent: 0; }
    .dam { font-weight: bold; }
    table { border-collapse: collapse; width: 100%; margin: 6pt 0; font-size: \(pt(profile.tableSize)); line-height: 1.15; }
    th, td { border: .5pt solid #000; padding: 2pt 1.5mm; vertical-align: top; text-align: left; overflow-wrap: break-word; }
    thead th { text-align: center; vertical-align: middle; }
    td.giua { text-align: center; }
    td.phai { text-align: right; }
    thead { display: table-header-group; }
    tr, .cuoi { break-inside: avoid; }
    tr.nhom { break-after: avoid; }
    .cuoi { display: grid; grid-template-columns: 44% 56%; margin-top: 12pt; }
    .cuoi.lien-tich { grid-template-columns: 1fr 1fr; row-gap: 12pt; }
    .noi-nhan { font-size: \(pt(profile.recipientsSize)); line-height: 1.15; }
    .noi-nhan p { font-size: \(pt(profile.recipientsLabelSize)); font-weight: bold; font-style: italic; }
    .ky { display: flex; flex-direction: column; text-align: center; font-weight: bold; line-height: 1.15; text-wrap: balance; }
    .ho-ten { min-height: calc(25mm + 1.15em); padding-top: 25mm; margin-top: auto; }
    .cuoi:not(.lien-tich) .ho-ten { margin-top: 0; }
    @media print {
      body { background: none; }
      .sheet, .sheet.ngang { box-shadow: none; margin: 0; padding: 0; width: auto; min-height: 0; }
      .phu-luc { break-before: page; }
      .luu-hanh { margin-top: 0; }
      .lien-he, .chu-thich a[role] { display: none; }
    }
    @media screen and (max-width: 215mm) {
      .sheet { width: auto; min-height: 0; margin: 0; padding: 6mm 4mm; }
      .dau { grid-template-columns: 1fr !important; row-gap: 4pt; }
      .quoc-hieu, .tieu-ngu { white-space: normal; }
      table { display: block; overflow-x: auto; }
    }
    """
}

/// A measured look-alike stands in where Times New Roman is not installed.
func fontFamily(_ profile: LayoutProfile) -> String {
  let name = String(
    String.UnicodeScalarView(
      profile.font.unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-"
      }))
  return "'\(name)', 'Liberation Serif', Tinos, Times, serif"
}
