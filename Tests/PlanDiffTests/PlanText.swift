import PlanDiff
import PlanModel
import SourceText
import TestSupport
import Testing
import VietnameseText
import YAMLTree

/// A plan as a value that can be changed, written as YAML in many ways, and read again.
struct PlanText {
  struct Activity: Equatable {
    var id: String
    var name: String
    var content: String
    var group: String
    var lead: String
    var partners: [String]
    var channels: [String]
    var press: [String]
    var covers: [String]
    var deadline: String
  }

  var subject = "Triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021"
  var recipients = ["Như trên", "UBND tỉnh (để báo cáo)", "Lưu: VT, TTBCXB"]
  var bases: [String] = ["Căn cứ Luật Báo chí ngày 05/4/2016", "Căn cứ Công văn số 1457/UBND-KGVX"]
  var activities: [Activity] = []
  /// Values under names of the author's own, which no table knows.
  var parameters = [("văn bản giao việc", "{số: 1457/UBND-KGVX, Ngày: 2021-05-20}"), ("Hạn", "2021-06-10")]

  static let groups = ["chuan-bi", "cao-diem", "duy-tri"]
  static let verbs = ["Tổ chức", "Xây dựng", "Phát hành", "Hướng dẫn", "Tuyên truyền", "Duy trì", "Kiểm tra"]
  static let objects = [
    "hội nghị tập huấn", "chuyên trang, chuyên mục", "tin, bài, phóng sự", "bản tin thông tin cơ sở",
    "video ngắn",
    "tài liệu hỏi đáp", "cuộc thi tìm hiểu",
  ]
  static let topics = [
    "chuyển đổi số", "phòng, chống dịch bệnh", "bảo vệ Tổ quốc", "an toàn thông tin mạng",
    "cải cách hành chính",
    "hoà giải ở cơ sở", "phát triển thuỷ lợi",
  ]
  static let leads = ["phong-ttbcxb", "phong-cntt", "thanh-tra-so-tttt", "van-phong-so"]
  static let bodies = ["cong-an-tinh", "so-gddt", "tinh-doan", "ubnd-huyen"]
  static let channels = ["zalo-oa", "cong-ttdt", "truyen-thanh-xa", "bang-dien-tu", "trang-mxh"]
  static let press = ["bao-dien-bien-phu", "dai-ptth", "ttxvn", "tap-chi"]
  static let points = ["1", "2.1", "2.2", "2.3"]
  static let deadlines = ["2021-06-15", "trước 2021-07-01", "quý 3/2021", "tháng 9/2021", "thường xuyên"]

  static func sentence(_ random: inout SeededGenerator) -> String {
    "\(random.pick(verbs)) \(random.pick(objects)) về \(random.pick(topics)), lần \(random.number(below: 900) + 100)"
  }

  static func activity(_ number: Int, _ random: inout SeededGenerator) -> Activity {
    func some(_ all: [String], _ random: inout SeededGenerator) -> [String] {
      let start = random.number(below: all.count)
      return (0..<1 + random.number(below: 3)).map { all[(start + $0) % all.count] }
    }
    return Activity(
      id: "HD-\(100 + number)", name: "\(sentence(&random)) số \(number)",
      content: (0..<2 + random.number(below: 3)).map { _ in sentence(&random) }.joined(separator: ". ") + ".",
      group: random.pick(groups), lead: random.pick(leads), partners: some(bodies, &random),
      channels: some(channels, &random), press: some(press, &random), covers: [random.pick(points)],
      deadline: random.pick(deadlines))
  }

  static func random(_ count: Int, _ random: inout SeededGenerator) -> PlanText {
    var plan = PlanText()
    plan.activities = (0..<count).map { activity($0, &random) }
    return plan
  }

  /// The plan in the plainest form.
  var yaml: String {
    var text = "mẫu: m\ncơ quan: so\ntrích yếu: \(quoted(subject))\ncăn cứ:\n"
    for base in bases { text += "  - \(quoted(base))\n" }
    text += "tham số:\n"
    for (name, value) in parameters { text += "  \(name): \(value)\n" }
    text += "nhóm:\n"
    for group in Self.groups { text += "  - {mã: \(group), tên: \"Nhóm \(group)\"}\n" }
    text += "hoạt động:\n"
    for activity in activities {
      text += """
          - mã: \(activity.id)
            nhóm: \(activity.group)
            tên: \(quoted(activity.name))
            nội dung: \(quoted(activity.content))
            đáp ứng: \(list(activity.covers))
            chủ trì: \(activity.lead)
            phối hợp: \(list(activity.partners))
            báo chí: \(list(activity.press))
            kênh: \(list(activity.channels))
            thời hạn: \(quoted(activity.deadline))

        """
    }
    text += "nơi nhận:\n"
    for recipient in recipients { text += "  - \(quoted(recipient))\n" }
    return text
  }

  private func list(_ items: [String]) -> String {
    "[" + items.map { quoted($0) }.joined(separator: ", ") + "]"
  }
}

func quoted(_ text: String) -> String { yamlQuoted(text) }

/// A plan read from its text.
func root(_ yaml: String, path: String = "plan.yaml", id: UInt32 = 0) -> YAMLNode? {
  parseYAML(SourceFile(id: FileID(id), path: path, text: yaml)).document?.root
}

/// The plan as a version to be compared, without any registry.
func version(_ yaml: String, _ name: String = "plan.yaml", id: UInt32 = 0) throws -> Version {
  let source = SourceFile(id: FileID(id), path: name, text: yaml)
  let root = try #require(parseYAML(source).document?.root)
  let plan = decode(Plan.self, from: root).value
  return Version(
    name: name, kind: .plan, root: root, facts: PlanFacts(plan: plan, directive: nil, dangling: []),
    sources: SourceMap([source]))
}

/// What differs between two plans.
func report(_ old: String, _ new: String) throws -> VersionReport {
  compare(try version(old, "cu.yaml"), try version(new, "moi.yaml", id: 1))
}
