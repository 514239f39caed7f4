import TestSupport

/// A seeded plan, and faults put into it line by line.
struct DamagedPlan {
  private(set) var lines: [String]
  /// The damaged lines, from 0.
  private(set) var damaged: [Int] = []

  static let bodies = [
    "Sở Thông tin và Truyền thông", "Ban Tuyên giáo Tỉnh ủy", "Báo Điện Biên Phủ", "UBND huyện Mường Nhé",
  ]
  static let phrases = [
    "tổ chức quán triệt nội dung Chỉ thị", "tuyên truyền sâu rộng trên các phương tiện thông tin đại chúng",
    "đẩy mạnh công tác thông tin cơ sở", "nâng cao nhận thức, ý thức, trách nhiệm",
  ]

  init(activities: Int, _ random: inout SeededGenerator) {
    lines = [
      "# kế hoạch", "loai: ke_hoach", "so_hieu: \"12/KH-STTTT\"", "dia_danh: Điện Biên",
      "trich_yeu: >-", "  Triển khai thực hiện Chỉ thị số 12/CT-TTg",
      "  về việc tăng cường công tác tuyên truyền",
      "co_quan: {ten: Sở Thông tin và Truyền thông, viet_tat: STTTT}", "mac_dinh: &mac_dinh",
      "  chu_tri: Sở Thông tin và Truyền thông", "hoat_dong:",
    ]
    for number in 1...activities {
      lines += ["  - ma: HD\(number)", "    ten: \(random.pick(Self.phrases))"]
      if random.number(below: 5) == 0 { lines.append("    # ghi chú của người soạn") }
      lines.append("    dap_ung: [d1, d2a, d3]")
      switch random.number(below: 3) {
      case 0:
        lines += [
          "    noi_dung: |", "      \(random.pick(Self.phrases)).", "      \(random.pick(Self.phrases)).",
        ]
      case 1: lines.append("    noi_dung: \"\(random.pick(Self.phrases)): \\\"hay\\\".\"")
      default: lines.append("    noi_dung: \(random.pick(Self.phrases)).")
      }
      lines += ["    phan_cong:", "      chu_tri: \(random.pick(Self.bodies))", "      phoi_hop:"]
      for body in Self.bodies.prefix(1 + random.number(below: 3)) { lines.append("        - \(body)") }
      lines += [
        "    thoi_gian: {tu: 2021-06-01, den: 2021-06-30}", "    kenh:", "      - loai: 'Báo in'",
        "        so_luong: 12", "        bat_buoc: true", "    kinh_phi: 5000000",
      ]
    }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  enum Fault: CaseIterable, Sendable {
    case colonInValue, noBlank, tab, textBehindQuote, openQuote, openBracket, badAnchor, deeper, noColon
  }

  /// Puts in a fault, far from the others; false where the plan has no line for it.
  mutating func damage(_ fault: Fault, _ random: inout SeededGenerator) -> Bool {
    let candidates = lines.indices.filter { index in
      damaged.allSatisfy { abs($0 - index) > 6 } && Self.fits(fault, lines[index])
    }
    guard !candidates.isEmpty else { return false }
    let index = random.pick(candidates)
    lines[index] = Self.damaged(fault, lines[index])
    damaged.append(index)
    return true
  }

  private static func fits(_ fault: Fault, _ line: String) -> Bool {
    switch fault {
    case .colonInValue: line.contains("    ten: ")
    case .noBlank: line.contains("    ten: ") || line.contains("chu_tri: ") || line.contains("dia_danh: ")
    case .tab: line.hasPrefix("    ") && line.contains(": ") && !line.contains("- ")
    case .textBehindQuote, .openQuote: line.hasSuffix("\"") || line.hasSuffix("'")
    case .openBracket: line.hasSuffix("]") || line.hasSuffix("}")
    case .badAnchor: line.contains("&mac_dinh")
    case .deeper: line.contains("    kinh_phi") || line.contains("    thoi_gian")
    case .noColon: line.contains("kinh_phi") || line.contains("so_luong")
    }
  }

  private static func damaged(_ fault: Fault, _ line: String) -> String {
    switch fault {
    case .colonInValue: line.replacing("ten: ", with: "ten: Kế hoạch: ")
    case .noBlank: line.replacing(": ", with: ":", maxReplacements: 1)
    case .tab: "\t" + line.drop { $0 == " " }
    case .textBehindQuote: line + " thêm"
    case .openQuote, .openBracket: String(line.dropLast())
    case .badAnchor: line.replacing("&mac_dinh", with: "&mặc_định")
    case .deeper: " " + line
    case .noColon: line.replacing(":", with: "")
    }
  }

  /// A random change of one character, as a slip of the finger makes it.
  mutating func slip(_ random: inout SeededGenerator) {
    let candidates = lines.indices.filter { index in
      damaged.allSatisfy { abs($0 - index) > 6 } && !lines[index].hasPrefix("#")
    }
    let index = random.pick(candidates)
    var line = Array(lines[index])
    let place = random.number(below: line.count)
    switch random.number(below: 3) {
    case 0: line.remove(at: place)
    case 1: line.insert(random.pick(Array(":\"'[]{}#&*- \t@%|>,")), at: place)
    default: line[place] = random.pick(Array(":\"'[]{}#&*- x@"))
    }
    lines[index] = String(line)
    damaged.append(index)
  }
}
