internal import SourceText
internal import VietnameseText
internal import YAMLTree

extension ModelDecoder {
  mutating func report(
    _ kind: DiagnosticKind, _ node: YAMLNode, _ message: LocalizedText, label: LocalizedText? = nil,
    related: [RelatedPlace] = [], notes: [LocalizedText] = [], fixes: [Fix] = []
  ) {
    diagnostics.append(
      Diagnostic(
        kind, at: node.siteSpan, message, label: label, related: related, notes: notes, fixes: fixes))
  }

  mutating func reportUnknownKey(_ key: YAMLNode, value: YAMLNode, in node: YAMLNode, _ type: RecordType) {
    let written = key.text
    let names = type.fields.map(\.name)
    let similar = suggestions(for: written, among: names.flatMap { [$0.vi, $0.en] })
      .compactMap { found in names.first { $0.vi == found || $0.en == found } }
    var notes: [LocalizedText] = []
    if similar.isEmpty {
      notes = [
        LocalizedText(
          "các mục được dùng ở đây: \(names.map(\.vi).joined(separator: ", "))",
          en: "keys that may stand here: \(names.map(\.en).joined(separator: ", "))")
      ]
    }
    if node.isFlow, value.isNull {
      notes.append(
        LocalizedText(
          "trong ngoặc nhọn, dấu phẩy ngăn hai mục; giá trị có dấu phẩy phải đặt trong ngoặc kép: \"02 tin, bài\"",
          en: "in braces a comma separates two keys; a value with a comma needs quotes: \"02 tin, bài\""))
    }
    report(
      ModelDiagnostics.unknownKey, key,
      LocalizedText(
        "không có mục «\(written)» trong \(type.label.vi)",
        en: "there is no key “\(written)” in \(type.label.en)"),
      label: .didYouMean(similar.first.map { LocalizedText($0.vi, en: $0.en) }), notes: notes,
      fixes: Fix.replacing(key.siteSpan, with: similar.first?.vi))
  }

  mutating func reportKeyTwice(_ key: YAMLNode, _ name: FieldName, in node: YAMLNode) {
    let index = KeyIndex([name])
    let first = node.entries.first { entry in
      entry.key.kind == .scalar && entry.key.withText { index.find($0, after: 0) } != nil
    }
    report(
      ModelDiagnostics.keyTwice, key,
      LocalizedText(
        "mục «\(name.vi)» được viết hai lần, dưới hai cách ghi",
        en: "the key “\(name.en)” is written twice, in two spellings"),
      label: LocalizedText("lần thứ hai", en: "second time"),
      related: first.map { [RelatedPlace($0.key.siteSpan, LocalizedText("lần thứ nhất", en: "first time"))] }
        ?? [])
  }

  mutating func reportMissing(_ name: FieldName, _ doc: LocalizedText, in type: RecordType, _ node: YAMLNode)
  {
    let place = node.entries.first { _ in true }?.key ?? node
    diagnostics.append(
      Diagnostic(
        ModelDiagnostics.missingKey, at: place.siteSpan,
        LocalizedText(
          "\(type.label.vi) thiếu mục «\(name.vi)»", en: "\(type.label.en) lacks the key “\(name.en)”"),
        label: LocalizedText("thêm «\(name.vi): …»", en: "add “\(name.vi): …”"), notes: [doc]))
  }

  mutating func reportEmpty(_ key: YAMLNode, _ name: FieldName, _ doc: LocalizedText) {
    report(
      ModelDiagnostics.emptyValue, key,
      LocalizedText("mục «\(name.vi)» đang để trống", en: "the key “\(name.en)” has no value"), notes: [doc])
  }

  mutating func reportEmptyItem(_ node: YAMLNode) {
    report(
      ModelDiagnostics.emptyValue, node,
      LocalizedText("một dòng của danh sách đang để trống", en: "an item of the list is empty"))
  }

  mutating func reportKeyIsNoText(_ key: YAMLNode) {
    report(
      ModelDiagnostics.keyIsNoText, key,
      LocalizedText("tên mục phải là chữ", en: "the name of a key must be text"))
  }

  mutating func reportListForOne(
    _ node: YAMLNode, _ kind: ReferenceKind, _ name: FieldName, _ doc: LocalizedText
  ) {
    report(
      ModelDiagnostics.wrongShape, node,
      LocalizedText(
        "«\(name.vi)» chỉ nhận một \(kind.label.vi), ở đây là danh sách có \(node.childCount)",
        en: "“\(name.en)” takes one \(kind.label.en), but this is a list of \(node.childCount)"),
      label: LocalizedText("chỉ để lại một", en: "leave only one"), notes: [doc])
  }

  mutating func reportWrongKind(_ node: YAMLNode, expected: NodeKind, _ type: RecordType?) {
    func name(_ kind: NodeKind) -> LocalizedText {
      switch kind {
      case .mapping: LocalizedText("các mục «tên: giá trị»", en: "keys with values")
      case .sequence: LocalizedText("một danh sách", en: "a list")
      case .scalar, .alias, .borrowed: LocalizedText("một giá trị đơn", en: "a single value")
      }
    }
    let wanted = name(expected)
    let found = name(node.kind)
    let subject =
      type.map { LocalizedText("\($0.label.vi) cần ", en: "\($0.label.en) needs ") }
      ?? LocalizedText("ở đây cần ", en: "this place needs ")
    report(
      ModelDiagnostics.wrongShape, node,
      LocalizedText(
        "\(subject.vi)\(wanted.vi), không phải \(found.vi)", en: "\(subject.en)\(wanted.en), not \(found.en)"),
      notes: type.map { [$0.doc] } ?? [])
  }

  mutating func reportUnknownWord(_ node: YAMLNode, _ words: [Word]) {
    let written = node.text
    let similar = suggestions(for: written, among: words.flatMap { [$0.name.vi, $0.name.en] })
      .compactMap { found in words.first { $0.name.vi == found || $0.name.en == found } }
    report(
      ModelDiagnostics.unknownWord, node,
      LocalizedText("không có lựa chọn «\(written)»", en: "“\(written)” is not one of the choices"),
      label: .didYouMean(similar.first.map { LocalizedText($0.name.vi, en: $0.name.en) }),
      notes: [
        LocalizedText(
          "các lựa chọn: \(words.map(\.name.vi).joined(separator: ", "))",
          en: "choices: \(words.map(\.name.en).joined(separator: ", "))")
      ],
      fixes: Fix.replacing(node.span, with: similar.first?.name.vi))
  }
}
