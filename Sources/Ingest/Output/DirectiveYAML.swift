internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

extension ImportedDirective {
  /// The directive as the file that people go on working with, laid out as the hand-written ones are.
  ///
  /// - Parameter name: the file from which it was read, for the comment at the top.
  /// - Returns: the file's text, with a line feed at its end.
  public func yaml(from name: String) -> String {
    var writer = DirectiveYAML()
    writer.write(directive, notes, from: name)
    return writer.yaml.text
  }
}

/// Writes a directive with the Vietnamese keys of its field tables, in their order.
struct DirectiveYAML {
  var yaml = FoldedYAML()

  mutating func write(_ directive: Directive, _ notes: [ImportNote], from name: String) {
    let title = [directive.kind?.value.name.capitalizedFirst, directive.number?.value].compactMap(\.self)
    yaml.comment(
      "\(title.isEmpty ? "Văn bản" : title.joined(separator: " ")), nhập từ \(tidied(name).onOneLine).")
    if directive.points.contains(where: \.holdsDuties) {
      yaml.comment(
        "Yêu cầu của từng điểm do chương trình đề xuất: soát lại, rồi đổi «đề xuất» thành «xác nhận» hoặc bỏ đi."
      )
    }
    if !notes.isEmpty {
      yaml.comment("Cần xem lại:")
      for note in notes.prefix(40) { yaml.comment("- \(note.text.vi.onOneLine)") }
      if notes.count > 40 { yaml.comment("- và \(notes.count - 40) điều khác") }
    }
    yaml.blankLine()
    writeHead(directive)
    writeBody(directive)
    writeEnd(directive)
  }

  private mutating func text(_ key: String, _ value: Located<String>?, _ indent: Int = 0) {
    if let value = value?.value, !value.isEmpty { yaml.entry("\(key): ", value, indent: indent) }
  }

  private mutating func plain(_ key: String, _ value: String?, _ indent: Int = 0) {
    if let value { yaml.line("\(key): \(value)", indent: indent) }
  }

  private mutating func writeHead(_ directive: Directive) {
    plain("văn bản", directive.kind?.value.name)
    text("số", directive.number)
    plain("ngày", directive.date.map { "\($0.value)" })
    text("nơi", directive.place)
    text("quốc hiệu", directive.nationalTitle)
    plain("cơ quan", directive.issuer?.value.id)
    text("tên cơ quan", directive.issuerName)
    text("cơ quan chủ quản", directive.superior)
    text("trích yếu", directive.subject)
    plain("độ khẩn", directive.urgency?.value.word.name.vi)
    yaml.items("kính gửi", directive.addressees.compactMap { $0.text?.value }, indent: 0)
    section("căn cứ", directive.bases)
    section("mở đầu", directive.opening)
  }

  private mutating func section(_ key: String, _ texts: [Located<String>]) {
    guard !texts.isEmpty else { return }
    yaml.blankLine()
    yaml.items(key, texts.map(\.value), indent: 0)
  }

  private mutating func writeBody(_ directive: Directive) {
    yaml.blankLine()
    yaml.line("điểm:", indent: 0)
    for (place, point) in directive.points.enumerated() {
      if place > 0 { yaml.blankLine() }
      write(point, indent: 2)
    }
    section("kết thúc", directive.closing)
  }

  private mutating func write(_ point: Point, indent: Int) {
    let inner = indent + 2
    yaml.line("- mã: \(yamlQuotedID(point.id?.value.value ?? ""))", indent: indent)
    if let marker = point.marker?.value { yaml.line("dấu: \(yamlQuoted(marker))", indent: inner) }
    yaml.list("giao", point.assignees.map(\.value.id), indent: inner)
    yaml.list("phối hợp", point.partners.map(\.value.id), indent: inner)
    yaml.list("tên cơ quan được giao", point.assigneeNames.map(\.value), indent: inner)
    yaml.list("tên cơ quan phối hợp", point.partnerNames.map(\.value), indent: inner)
    if let deadline = point.deadline?.value { yaml.entry("thời hạn: ", deadline.text, indent: inner) }
    text("lời thời hạn", point.deadlineWords, inner)
    text("nội dung", point.text, inner)
    if !point.duties.isEmpty {
      yaml.line("yêu cầu:", indent: inner)
      for duty in point.duties { write(duty, indent: inner + 2) }
    }
    guard !point.points.isEmpty else { return }
    yaml.line("điểm:", indent: inner)
    for child in point.points { write(child, indent: inner + 2) }
  }

  /// Ids of digits and dots are quoted, as a person would who does not want a number.
  private func yamlQuotedID(_ id: String) -> String {
    id.contains(where: \.isNumber) ? yamlQuoted(id) : yamlScalar(id, indent: 0)
  }

  private mutating func write(_ duty: Duty, indent: Int) {
    let inner = indent + 2
    yaml.line("- động từ: \(duty.verb?.value.id ?? "")", indent: indent)
    text("trích", duty.quote, inner)
    yaml.list("đối tượng", duty.audiences.map(\.value.value), indent: inner)
    yaml.list("loại kênh", duty.channelKinds.map(\.value.word.name.vi), indent: inner)
    text("sản phẩm", duty.product, inner)
    if let deadline = duty.deadline?.value { yaml.entry("thời hạn: ", deadline.text, indent: inner) }
    yaml.list("cách thức", duty.manner.map(\.value), indent: inner)
    plain("trạng thái", duty.status?.value.word.name.vi, inner)
  }

  private mutating func writeEnd(_ directive: Directive) {
    let recipients = directive.recipients.compactMap { $0.text?.value }
    section("nơi nhận", recipients.map(unplaced))
    if !directive.signatures.isEmpty {
      yaml.blankLine()
      yaml.line("ký:", indent: 0)
      for signature in directive.signatures { write(signature) }
    }
    if !directive.citations.isEmpty {
      yaml.blankLine()
      yaml.line("viện dẫn:", indent: 0)
      for citation in directive.citations { write(citation) }
    }
    writeAppendix(directive.appendixTasks)
    section("chú thích", directive.footnotes)
    section("khung", directive.frame)
    guard let source = directive.sourceText else { return }
    yaml.blankLine()
    text("văn bản gốc", source)
  }

  private mutating func write(_ signature: SignatureEntry) {
    entries([
      ("thay mặt", signature.onBehalfOf?.value), ("thừa lệnh", signature.byOrderOf?.value),
      ("thừa ủy quyền", signature.byAuthorisationOf?.value), ("ký thay", signature.deputyFor?.value),
      ("quyền", signature.isActing.map { $0.value ? "có" : "không" }), ("chức vụ", signature.title?.value),
      ("họ tên", signature.name?.value),
    ])
  }

  private mutating func write(_ citation: Citation) {
    entries([
      ("tên loại", citation.kind?.value), ("số", citation.number?.value),
      ("ngày", citation.date.map { "\($0.value)" }),
      ("cơ quan", citation.issuer?.value), ("trích yếu", citation.subject?.value),
    ])
  }

  private mutating func writeAppendix(_ tasks: [AppendixTask]) {
    guard !tasks.isEmpty else { return }
    yaml.blankLine()
    yaml.line("bảng nhiệm vụ:", indent: 0)
    for task in tasks {
      entries([
        ("điểm", task.point?.value.value), ("nội dung", task.text?.value), ("chủ trì", task.lead?.value),
        ("phối hợp", task.partners?.value), ("thời hạn", task.deadline?.value),
        ("sản phẩm", task.product?.value),
      ])
    }
  }

  /// One item of a list of mappings: its entries, the first behind the dash.
  private mutating func entries(_ pairs: [(key: String, value: String?)]) {
    var isFirst = true
    for (key, value) in pairs {
      guard let value, !value.isEmpty else { continue }
      // A folded block begins where its key does, so the dash counts as part of the margin.
      var entry = FoldedYAML()
      // A date stands without quotes, as everywhere.
      if key == "ngày" {
        entry.line("\(key): \(value)", indent: 4)
      } else {
        entry.entry("\(key): ", value, indent: 4)
      }
      yaml.append(isFirst ? "  - " + entry.text.dropFirst(4) : entry.text[...])
      isFirst = false
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { capitalizingFirst(self) }
}

extension Point {
  fileprivate var holdsDuties: Bool { !duties.isEmpty || points.contains(where: \.holdsDuties) }
}
