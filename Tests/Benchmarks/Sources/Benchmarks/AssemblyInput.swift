internal import Foundation

/// The plan of the other engines, read from their data and written as this project writes plans: the same words in a
/// template, a registry and a plan.
struct AssemblyInput: Decodable {
  struct Activity: Decodable {
    let name, lead, coop, when, output: String
  }

  struct Group: Decodable {
    let title: String
    let items: [Activity]
  }

  let parent, agency, number, place, kind, subject, basis, closing, signTitle, signer: String
  let day, month, year: Int
  let purpose, organisation, recipients: [String]
  let groups: [Group]

  init(_ file: String) {
    do {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      self = try decoder.decode(AssemblyInput.self, from: Data(Places.read(file)))
    } catch {
      fail("\(file) is not the plan that the engines share: \(error)")
    }
  }

  /// Writes the project into a folder; the plan is `plan.yaml`, the same with one recipient filled in `one.yaml`.
  func write(to folder: String) {
    Places.makeFolder(folder + "/templates/registry")
    Places.write(Array(registry.utf8), to: folder + "/templates/registry/agencies.yaml")
    Places.write(Array(template.utf8), to: folder + "/templates/mau.yaml")
    Places.write(Array(plan("").utf8), to: folder + "/plan.yaml")
    let one = "tham số:\n  name: Ủy ban nhân dân xã số 1\n  district: Điện Biên\n"
    Places.write(Array(plan(one).utf8), to: folder + "/one.yaml")
  }

  /// Rows like those of the other engines, as many as are wanted.
  static func rows(_ count: Int) -> String {
    var text = "id,name,district\n"
    for number in 1...max(count, 1) {
      text += "\(String(format: "%06d", number)),Ủy ban nhân dân xã số \(number),Điện Biên\n"
    }
    return text
  }

  // MARK: The files

  private var bodies: [String] {
    let names = groups.flatMap(\.items).flatMap { [$0.lead] + Self.parts($0.coop) }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private func id(of body: String) -> String { "b-\((bodies.firstIndex(of: body) ?? 0) + 1)" }

  private static func parts(_ text: String) -> [String] { text.components(separatedBy: "; ") }

  private var registry: String {
    var text = """
      cơ quan:
        - id: issuer
          tên: Sở Thông tin và Truyền thông
          ký hiệu: STTTT
          tên đầu văn bản: [\(agency)]
          cơ quan chủ quản đầu văn bản: [\(parent)]
          nơi: \(place)
          người đứng đầu: \(signTitle)

      """
    for body in bodies { text += "  - {id: \(id(of: body)), tên: \(Self.quoted(body))}\n" }
    return text
  }

  private var template: String {
    var text = """
      # kehoach: bỏ-qua-tệp KH0430, KH0437, KH0506 lời văn là của bộ dữ liệu chung
      mẫu: assembly
      văn bản: kế hoạch
      tham số:
        name: {kiểu: chữ}
        district: {kiểu: chữ}
      kính gửi:
        - "${name}, huyện ${district}"
      mở đầu:
        - \(Self.quoted(basis))
      bố cục:
        - mục: MỤC ĐÍCH, YÊU CẦU
          khoản:

      """
    for item in purpose { text += "      - đoạn: [\(Self.quoted(item))]\n" }
    text += "  - mục: NỘI DUNG\n    khoản:\n"
    for group in groups {
      text += "      - mục: \(Self.quoted(group.title))\n        ý:\n"
      for item in group.items { text += "          - \(Self.quoted(item.name + "."))\n" }
    }
    text += "  - mục: TỔ CHỨC THỰC HIỆN\n    ý:\n"
    for item in organisation { text += "      - \(Self.quoted(item))\n" }
    text += "kết thúc:\n  - \(Self.quoted(closing))\nnơi nhận:\n  - \"${name}, huyện ${district}\"\n"
    // The writer adds the marks at the ends of the lines.
    for item in recipients { text += "  - \(Self.quoted(String(item.dropLast())))\n" }
    text += "phụ lục:\n  - {tên: DANH MỤC HOẠT ĐỘNG, bảng: hoạt động}\n"
    return text
  }

  private func plan(_ parameters: String) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    var text = """
      # kehoach: bỏ-qua-tệp KH0430, KH0437, KH0506 lời văn là của bộ dữ liệu chung
      mẫu: assembly
      cơ quan: issuer
      số: \(number)
      ngày: \(year)-\(two(month))-\(two(day))
      trích yếu: \(Self.quoted(subject))
      \(parameters)nhóm:

      """
    for (index, group) in groups.enumerated() {
      text += "  - {mã: n-\(index + 1), tên: \(Self.quoted(group.title))}\n"
    }
    text += "hoạt động:\n"
    var count = 0
    for (index, group) in groups.enumerated() {
      for activity in group.items {
        count += 1
        text += """
            - mã: HD-\(two(count))
              nhóm: n-\(index + 1)
              tên: \(Self.quoted(activity.name))
              loại: phối hợp
              chủ trì: \(id(of: activity.lead))
              phối hợp: [\(Self.parts(activity.coop).map(id).joined(separator: ", "))]
              thời hạn: \(deadline(activity.when))
              sản phẩm: \(Self.quoted(activity.output))

          """
      }
    }
    text += "ký:\n  - {chức vụ: \(signTitle), họ tên: \(signer)}\n"
    return text
  }

  /// The words of the shared data as the kinds of deadline that plans have.
  private func deadline(_ when: String) -> String {
    if when.hasPrefix("Từ tháng "), let month = Int(when.dropFirst(9).prefix { $0 != "/" }) {
      return "{từ: \(year)-\(month < 10 ? "0" : "")\(month)-01, đến: \(year)-12-31}"
    }
    switch when {
    case "Quý III, IV/\(year)": return "{từ: \(year)-07-01, đến: \(year)-12-31}"
    case "Hằng ngày": return "thường xuyên"
    default: return Self.quoted(when)
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
      + "\""
  }
}
