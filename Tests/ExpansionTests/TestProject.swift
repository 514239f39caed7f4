import Expansion
import OfficialDocument
import PlanModel
import SourceText
import Testing
import VietnameseText
import Workspace

/// A project in memory: some bodies, one template `mau` and one plan that uses it.
struct TestProject {
  var files: [String: String] = [
    "templates/registry.yaml": """
    cơ quan:
      - {id: so-a, tên: Sở A, tên viết tắt: SA, ký hiệu: SA, cấp: tỉnh, nơi: Điện Biên, người đứng đầu: GIÁM ĐỐC}
      - {id: so-b, tên: Sở B, ký hiệu: SB, cấp: tỉnh, thuộc nhóm: [cac-so]}
      - {id: phong-c, tên: Phòng C, cấp: đơn vị, cấp trên: so-a}
      - {id: huyen-d, tên: UBND huyện D, cấp: huyện, đến ngày: 2025-07-01, kế thừa bởi: xa-e}
      - {id: xa-e, tên: UBND xã E, tên viết tắt: xã E, cấp: xã, từ ngày: 2025-07-01}
    nhóm:
      - {id: cac-so, tên: các sở}
    báo chí:
      - {id: bao-x, tên: Báo X, loại hình: [in, điện tử], chủ quản: so-a}
      - {id: dai-y, tên: Đài Y, loại hình: [phát thanh], chủ quản: so-a}
    kênh:
      - {id: cong-z, tên: Cổng Z, loại: "cổng, trang thông tin điện tử", đơn vị quản trị: so-a}
      - {id: zalo, tên: Zalo Sở A, loại: mạng xã hội, đơn vị quản trị: so-a}

    """
  ]

  /// `template` lacks its head and `plan` the lines that every plan has.
  init(template: String, plan: String = "", more: [String: String] = [:]) {
    files["templates/mau.yaml"] = "mẫu: mau\nvăn bản: kế hoạch\n" + template
    files["plans/plan.yaml"] =
      "mẫu: mau\ncơ quan: so-a\nngày: 2021-06-01\ntrích yếu: Thử\n" + plan + "nơi nhận: [\"Lưu: VT\"]\n"
    files.merge(more) { $1 }
  }

  func workspace() throws -> Workspace {
    Workspace(world: MemoryWorld(files, today: try #require(CalendarDate("2021-06-01"))))
  }

  /// What is wrong with the templates by themselves.
  func templateErrors() throws -> [Diagnostic] {
    try workspace().check(["templates"]).findings.filter { $0.severity == .error }
  }

  func expansion() throws -> (plan: Plan?, errors: [Diagnostic]) {
    let workspace = try workspace()
    let expansion = workspace.expand(workspace.load("plans/plan.yaml"))
    return (expansion.plan?.decoded.value, expansion.diagnostics.filter { $0.severity == .error })
  }

  func document() throws -> OfficialDocument? {
    let workspace = try workspace()
    let composed = workspace.compose("plans/plan.yaml")
    return composed.document
  }

  /// The words of a place in a file.
  func text(_ span: SourceSpan, in workspace: Workspace) -> String {
    workspace.sources[span.file]?.text(span.range) ?? ""
  }
}

extension OfficialDocument {
  /// All words of the body, a block a line.
  var bodyText: String {
    body.map { block in
      switch block.content {
      case .paragraph(let paragraph): paragraph.text.plainText
      case .numbered(let item): item.text.plainText
      case .table(let table): table.text
      }
    }.joined(separator: "\n")
  }
}

extension Table {
  /// The cells of each row divided by bars.
  var text: String {
    rows.map { $0.cells.map(\.plainText).joined(separator: " | ") }.joined(separator: "\n")
  }
}
