import SourceText

/// What is told where a file goes beyond a limit.
enum LimitReport {
  static func fileTooLarge(_ file: SourceFile, _ limits: YAMLLimits) -> Diagnostic {
    Diagnostic(
      YAMLDiagnostics.fileTooLarge, at: file.span(0..<0),
      LocalizedText(
        "Tệp có \(file.bytes.count) byte, nhiều hơn mức cho phép \(limits.fileBytes) byte.",
        en: "The file has \(file.bytes.count) bytes, more than the \(limits.fileBytes) that are allowed."))
  }

  static func diagnostic(_ hit: LimitHit, _ file: SourceFile, _ limits: YAMLLimits) -> Diagnostic {
    let place = file.span(hit.range.clamped(to: 0..<file.bytes.count))
    switch hit.kind {
    case .depth:
      return Diagnostic(
        YAMLDiagnostics.tooDeep, at: place,
        LocalizedText(
          "Ở đây các mục lồng nhau quá \(limits.depth) cấp.",
          en: "Here entries stand within each other more than \(limits.depth) levels deep."))
    case .nodes:
      return Diagnostic(
        YAMLDiagnostics.tooManyNodes, at: place,
        LocalizedText(
          "Đến đây tệp đã có quá \(limits.nodes) phần tử; hãy chia thành nhiều tệp.",
          en: "Up to here the file has more than \(limits.nodes) entries; divide it into several files."))
    case .expandedNodes:
      return Diagnostic(
        YAMLDiagnostics.expandsTooFar, at: place,
        LocalizedText(
          "Đến bí danh này nội dung sau khi thay thế có quá \(limits.expandedNodes) phần tử.",
          en: "With this alias the content, once expanded, has more than \(limits.expandedNodes) entries."))
    case .scalarBytes:
      return Diagnostic(
        YAMLDiagnostics.scalarTooLong, at: place,
        LocalizedText(
          "Sau chỗ này có một giá trị hoặc khối ghi chú dài quá \(limits.scalarBytes) byte.",
          en: "Behind this place a value or a run of comments is longer than \(limits.scalarBytes) bytes."))
    }
  }
}
