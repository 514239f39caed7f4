internal import Coverage
internal import Expansion
internal import PlanModel
internal import SourceText
internal import VietnameseText
internal import YAMLTree

/// Writes a first plan: its head, the template's parameters, and a stub for each duty that falls to the issuing body.
struct PlanStub {
  let report: CoverageReport
  let template: Template
  /// The directive's file as the plan names it.
  let directivePath: String

  private var directive: DirectiveReading { report.directive }
  private var registry: RegistryReading { report.input.registry }
  private var issuer: String { report.plan.issuer?.value.id ?? "" }

  var yaml: String {
    var lines = comment(
      "Kế hoạch thực hiện \(directiveName), lập từ mẫu «\(template.id?.value.value ?? "")». Mỗi yêu cầu giao cho cơ quan có một "
        + "mục ở «hoạt động», mới chỉ nêu tên: điền tên, loại, chủ trì, thời hạn, sản phẩm, rồi chạy «kehoach check» và "
        + "«kehoach coverage».", indent: "")
    lines += [
      "", "mẫu: \(template.id?.value.value ?? "")", "chỉ đạo: \(yamlScalar(directivePath, indent: 2))",
      "cơ quan: \(issuer)", "người soạn:", "số:", "ngày:",
      "trích yếu: \(yamlScalar("Thực hiện \(directiveName)", indent: 2))",
      "",
    ]
    if !template.parameters.isEmpty { lines += parameters + [""] }
    lines.append("hoạt động:")
    for (number, duty) in directive.duties.enumerated() where report.duties[number].verdict != .notOurs {
      lines += stub(of: duty)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// «Công văn số 1457/UBND-KGVX ngày 20 tháng 5 năm 2021 của Ủy ban nhân dân tỉnh Điện Biên».
  private var directiveName: String {
    let own = directive.directive
    let kind = capitalizingFirst(own.kind?.value.name ?? "văn bản")
    let number = own.number.map { " số \($0.value)" } ?? ""
    let date = own.date.map { " \($0.value.phrase)" } ?? ""
    let issuer = own.issuer.map { " của \(registry.name(ofBody: $0.value.id))" } ?? ""
    return kind + number + date + issuer
  }

  // MARK: Parameters

  /// Those without a default; the first document to be cited is the directive.
  private var parameters: [String] {
    var lines = ["tham số:"]
    var isCited = false
    for parameter in template.parameters where parameter.value.defaultValue == nil {
      let type = parameter.value.type?.value
      let label = [parameter.value.label?.value, type?.word.name.vi].compactMap(\.self).joined(
        separator: "; ")
      if type == ParameterType(.citation), !isCited {
        isCited = true
        lines.append("  \(yamlScalar(parameter.name.value, indent: 4)):")
        lines += citation
      } else {
        let optional = parameter.value.isRequired?.value == false ? ", có thể bỏ" : ""
        lines.append("  \(yamlScalar(parameter.name.value, indent: 4)):  # \(onOneLine(label))\(optional)")
      }
    }
    return lines.count > 1 ? lines : []
  }

  private var citation: [String] {
    let own = directive.directive
    var subject = onOneLine(own.subject?.value ?? "")
    while subject.last == "." { subject.removeLast() }
    // The letterhead has the name in capitals: how it is written in a sentence only a person knows.
    let printed = own.issuerName.map { "  # \(onOneLine($0.value))" } ?? ""
    let issuer = own.issuer.map { yamlScalar(registry.name(ofBody: $0.value.id), indent: 6) }
    return [
      ("tên loại", own.kind.map { yamlScalar(capitalizingFirst($0.value.name), indent: 6) }),
      ("số", own.number.map { yamlScalar($0.value, indent: 6) }), ("ngày", own.date.map { "\($0.value)" }),
      ("cơ quan", issuer), ("trích yếu", subject.isEmpty ? nil : yamlScalar(subject, indent: 6)),
    ].map { key, value in
      if let value { return "    \(key): \(value)" }
      return "    \(key):\(key == "cơ quan" ? printed : "")"
    }
  }

  // MARK: Stubs

  private func stub(of duty: DirectiveReading.DutyEntry) -> [String] {
    var lines = [""] + comment("\(duty.id): «\(onOneLine(words(of: duty)))»", indent: "  ")
    let own = duty.duty
    let kinds = own?.verb.flatMap { registry.registry.verbs[$0.value.id]?.activityKinds.map(\.value) } ?? []
    let asked = asked(by: duty)
    if !asked.isEmpty { lines += comment("Văn bản nêu: \(asked.joined(separator: "; ")).", indent: "  ") }
    let ready = template.activities.filter { activity in
      activity.kind.map { kinds.contains($0.value) } ?? false
    }
    .compactMap { $0.id?.value }
    if !ready.isEmpty {
      lines += comment(
        "Mẫu có \(ready.joined(separator: ", ")) cùng loại việc: có thể ghi «đáp ứng» ở đó rồi bỏ mục này.",
        indent: "  ")
    }
    let kindsText = kinds.map(\.word.name.vi).joined(separator: " | ")
    return lines + [
      "  - mã: YC-\(duty.id.replacing("/", with: "-"))", "    tên:",
      "    loại:\(kindsText.isEmpty ? "" : "  # \(kindsText)")", "    đáp ứng: [\"\(duty.id)\"]",
      "    chủ trì:",
      "    thời hạn:", "    sản phẩm:",
    ]
  }

  /// What the directive names, as ids and words that can be typed.
  private func asked(by duty: DirectiveReading.DutyEntry) -> [String] {
    var asked: [String] = []
    if let own = duty.duty {
      asked.append(list("đối tượng", own.audiences.map(\.value.value)))
      asked.append(list("loại kênh", own.channelKinds.map(\.value.word.name.vi)))
      if let product = own.product { asked.append("sản phẩm: \(onOneLine(product.value))") }
    }
    if let deadline = duty.deadline { asked.append("thời hạn: \(deadline.value.phrase)") }
    asked.append(list("phối hợp", duty.partners.map(\.id)))
    return asked.filter { !$0.isEmpty }
  }

  private func words(of duty: DirectiveReading.DutyEntry) -> String {
    duty.quote ?? directive.points[duty.point].point.text?.value ?? ""
  }

  private func list(_ name: String, _ items: [String]) -> String {
    items.isEmpty ? "" : "\(name): \(items.joined(separator: ", "))"
  }

  private func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Lines of comment, each about as long as a line of a file should be.
  private func comment(_ text: String, indent: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < 116 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append("\(indent)# \(word)")
      }
    }
    return lines
  }
}
