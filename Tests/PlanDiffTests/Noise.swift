import Foundation
import TestSupport
import VietnameseText
import YAMLTree

extension PlanText {
  /// The same plan in other clothes: quotes, key order and language, wrapping, comments, NFD, tone placement, the order
  /// of sets, another way to type a deadline.
  func noisy(_ random: inout SeededGenerator) -> String {
    let isEnglish = random.number(below: 2) == 0
    func key(_ vi: String, _ en: String, _ random: inout SeededGenerator) -> String {
      let name = isEnglish ? en : vi
      return random.number(below: 3) == 0 ? name.split(separator: " ").joined(separator: "_") : name
    }
    var text = "# ghi chú của người khác\n\(key("trích yếu", "subject", &random)): >-\n  "
    text +=
      subject.split(separator: " ").joined(separator: random.number(below: 2) == 0 ? "\n  " : " ") + "\n"
    text += "\(key("cơ quan", "issuer", &random)): 'so'\n\(key("mẫu", "template", &random)): \"m\"\n"
    text += "\(key("tham số", "parameters", &random)):\n"
    for (name, value) in parameters.reversed() { text += "    \(name.uppercased()): \(value)\n" }
    text += "\(key("nơi nhận", "recipients", &random)):\n"
    for recipient in recipients { text += "- \(scalar(recipient, &random))\n" }
    text += "\(key("hoạt động", "activities", &random)):\n"
    for activity in activities {
      text += "    # trước \(activity.id)\n"
      var lines = [
        "\(key("mã", "id", &random)): \(activity.id)",
        "\(key("nhóm", "group", &random)): '\(activity.group)'",
        "\(key("tên", "name", &random)): \(scalar(activity.name, &random))",
        "\(key("nội dung", "content", &random)): \(folded(activity.content, &random))",
        "\(key("đáp ứng", "covers", &random)): \(set(activity.covers, &random))",
        "\(key("chủ trì", "lead", &random)): \(activity.lead)",
        "\(key("phối hợp", "partners", &random)): \(set(activity.partners, &random))",
        "\(key("báo chí", "press", &random)): \(pressSet(activity.press, &random))",
        "\(key("kênh", "channels", &random)): \(set(activity.channels, &random))",
        "\(key("thời hạn", "deadline", &random)): \(deadline(activity.deadline, isEnglish))",
      ]
      lines.shuffle(using: &random)
      text += "    - " + lines.joined(separator: "\n      ") + "\n"
    }
    text += "\(key("nhóm", "groups", &random)):\n"
    for group in Self.groups { text += "- tên: Nhóm \(group)\n  mã: \(group)\n" }
    text += "\(key("căn cứ", "bases", &random)):\n"
    for base in bases { text += "- \(scalar(base, &random))\n" }
    let moved = text.replacingOccurrences(of: "hoà", with: "hòa").replacingOccurrences(
      of: "thuỷ", with: "thủy")
    return random.number(below: 2) == 0 ? moved : moved.decomposedStringWithCanonicalMapping
  }

  private func scalar(_ text: String, _ random: inout SeededGenerator) -> String {
    let spaced = random.number(below: 3) == 0 ? text.replacingOccurrences(of: ", ", with: ",\u{00A0}") : text
    return random.number(below: 2) == 0 ? "'\(spaced)'" : "\"\(spaced)\""
  }

  private func folded(_ text: String, _ random: inout SeededGenerator) -> String {
    guard random.number(below: 2) == 0 else { return scalar(text, &random) }
    let width = 3 + random.number(below: 8)
    let words = text.split(separator: " ")
    let lines = stride(from: 0, to: words.count, by: width).map {
      words[$0..<min($0 + width, words.count)].joined(separator: " ")
    }
    return ">-\n          " + lines.joined(separator: "\n          ")
  }

  private func set(_ items: [String], _ random: inout SeededGenerator) -> String {
    let shuffled = items.shuffled(using: &random).map { "'\($0)'" }
    if shuffled.count == 1, random.number(below: 2) == 0 { return shuffled[0] }
    return random.number(below: 2) == 0
      ? "[\(shuffled.joined(separator: ", "))]" : "\n        - " + shuffled.joined(separator: "\n        - ")
  }

  private func pressSet(_ items: [String], _ random: inout SeededGenerator) -> String {
    "["
      + items.shuffled(using: &random).map { random.number(below: 2) == 0 ? $0 : "{cơ quan: \($0)}" }
      .joined(separator: ", ") + "]"
  }

  private func deadline(_ text: String, _ isEnglish: Bool) -> String {
    switch text {
    case "2021-06-15": "15/6/2021"
    case "trước 2021-07-01": isEnglish ? "{before: 1/7/2021}" : "{trước: 2021-07-01}"
    case "quý 3/2021": "{năm: 2021, quý: 3}"
    case "tháng 9/2021": "{tháng: 9, năm: 2021}"
    case "thường xuyên": isEnglish ? "continuous" : "thuong xuyen"
    default: "\"\(text)\""
    }
  }
}
