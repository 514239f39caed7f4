internal import Glibc
internal import SourceText
internal import YAMLTree

/// Writes the plans of the generator, which are JSON, in the project's own form.
///
/// A program of its own, because what this process holds counts as memory of those that it starts.
enum KnownEdits {
  static let command = "known-edits"

  static func run(_ folders: [String]) {
    for folder in folders {
      var roots: [YAMLNode] = []
      for name in ["v1", "v2"] {
        let source = SourceFile(id: FileID(0), path: name, bytes: Places.read("\(folder)/\(name).json"))
        guard let root = parseYAML(source).document?.root else {
          fail("\(folder)/\(name).json cannot be read")
        }
        roots.append(root)
        Places.write(Array(plan(root).utf8), to: "\(folder)/\(name).plan.yaml")
      }
      Places.makeFolder(folder + "/templates")
      let template = """
        mẫu: mau
        văn bản: kế hoạch
        bố cục:
          - mục: NỘI DUNG
            hoạt động: theo nhóm
        nơi nhận:
          - Lưu VT.

        """
      Places.write(Array(template.utf8), to: folder + "/templates/mau.yaml")
      Places.write(Array(registry(roots).utf8), to: folder + "/templates/danh-muc.yaml")
    }
  }

  private static func plan(_ root: YAMLNode) -> String {
    let head = root.entry("plan")
    var text = """
      mẫu: mau
      cơ quan: so
      số: \(quoted(head.entry("number").text))
      ngày: \(head.entry("date").text)
      trích yếu: \(quoted(head.entry("title").text))
      nhóm:

      """
    for phase in root.entry("phases").items {
      text += "  - {mã: \(phase.entry("id").text), tên: \(quoted(phase.entry("title").text))}\n"
    }
    text += "hoạt động:\n"
    for phase in root.entry("phases").items {
      for activity in phase.entry("activities").items { text += item(activity, phase.entry("id").text) }
    }
    return text
  }

  /// Every body, press and channel that the plans name, so that they can be written as documents.
  private static func registry(_ roots: [YAMLNode]) -> String {
    let activities = roots.flatMap { $0.entry("phases").items }.flatMap { $0.entry("activities").items }
    func list(_ heading: String, _ ids: [String]) -> String {
      "\(heading):\n" + Set(ids).sorted().map { "  - {id: \($0), tên: Đơn vị \($0)}\n" }.joined()
    }
    func ids(_ name: String) -> [String] { activities.flatMap { $0.entry(name).items.map(\.text) } }
    return list("cơ quan", activities.map { $0.entry("lead").text } + ["so"])
      + list("báo chí", ids("press")) + list("kênh", ids("channels"))
  }

  private static func item(_ activity: YAMLNode, _ phase: String) -> String {
    func list(_ name: String) -> String {
      "[" + activity.entry(name).items.map { quoted($0.text) }.joined(separator: ", ") + "]"
    }
    return """
        - mã: \(activity.entry("id").text)
          nhóm: \(phase)
          tên: \(quoted(activity.entry("title").text))
          nội dung: >-
      \(folded(activity.entry("description").text))
          chủ trì: \(activity.entry("lead").text)
          báo chí: \(list("press"))
          kênh: \(list("channels"))
          đáp ứng: \(list("covers"))
          thời hạn: {từ: \(activity.entry("start").text), đến: \(activity.entry("end").text)}
          sản phẩm: \(activity.entry("quantity").text) sản phẩm

      """
  }

  private static func folded(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if line.count + word.count > 100 {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return (lines + [line]).map { "      " + $0 }.joined(separator: "\n")
  }

  private static func quoted(_ text: String) -> String { yamlQuoted(text) }
}

extension YAMLNode {
  /// The value of an entry; the run ends where there is none.
  func entry(_ name: String) -> YAMLNode {
    guard let value = entries.first(where: { $0.key.text == name })?.value else {
      fail("the generator's file has no “\(name)”")
    }
    return value
  }
}
