internal import SourceText

extension ChangeKind {
  /// The sentences about directives, registries and templates.
  var otherFileWording: ChangeWording {
    switch self {
    case .pointAdded:
      ChangeWording(
        .change, "insertion", "thêm {entity}: {new}",
        "{entity} added: {new}",
        counted: ("điểm được thêm", "points added"))
    case .pointRemoved:
      ChangeWording(
        .change, "repeal", "bỏ {entity}: {old}",
        "{entity} removed: {old}",
        counted: ("điểm bị bỏ", "points removed"))
    case .pointMoved:
      ChangeWording(
        .editorial, "renumbering", "{entity} chuyển vị trí, {detail}",
        "{entity} moved, {detail}",
        counted: ("điểm chuyển vị trí", "points moved"))
    case .pointEdited:
      ChangeWording(
        .change, "substitution", "{entity} sửa lời văn: {old} → {new}",
        "{entity} reworded: {old} → {new}",
        counted: ("điểm sửa lời văn", "points reworded"))
    case .assigneeAdded:
      ChangeWording(
        .change, "insertion", "{entity} giao thêm cho: {new}",
        "{entity} also given to: {new}",
        counted: ("cơ quan được giao thêm", "assignees gained"))
    case .assigneeRemoved:
      ChangeWording(
        .change, "repeal", "{entity} không còn giao cho: {old}",
        "{entity} no longer given to: {old}",
        counted: ("cơ quan không còn được giao", "assignees dropped"))
    case .dutyAdded:
      ChangeWording(
        .change, "insertion", "{entity} thêm yêu cầu: {new}",
        "{entity}, duty added: {new}",
        counted: ("yêu cầu được thêm", "duties added"))
    case .dutyRemoved:
      ChangeWording(
        .change, "repeal", "{entity} bớt yêu cầu: {old}",
        "{entity}, duty removed: {old}",
        counted: ("yêu cầu bị bớt", "duties removed"))
    case .dutyChanged:
      ChangeWording(
        .change, "substitution", "{entity} đổi {field} của yêu cầu: {old} → {new}",
        "{entity}, {field} of a duty: {old} → {new}",
        counted: ("yêu cầu thay đổi", "duties changed"))
    case .entryAdded:
      ChangeWording(
        .change, "insertion", "thêm {entity}: {new}",
        "{entity} added: {new}",
        counted: ("mục danh mục được thêm", "registry entries added"))
    case .entryRemoved:
      ChangeWording(
        .change, "repeal", "bỏ {entity}: {old}",
        "{entity} removed: {old}",
        counted: ("mục danh mục bị bỏ", "registry entries removed"))
    case .entryMoved:
      ChangeWording(
        .editorial, "renumbering", "{entity} chuyển vị trí, {detail}",
        "{entity} moved, {detail}",
        counted: ("mục danh mục chuyển vị trí", "registry entries moved"))
    case .fieldChanged:
      ChangeWording(
        .change, "substitution", "{entity}, {field}: {old} → {new}",
        "{entity}, {field}: {old} → {new}",
        counted: ("mục thay đổi", "fields changed"))
    case .itemAdded:
      ChangeWording(
        .change, "insertion", "{entity}, {field} thêm: {new}",
        "{entity}, {field}, added: {new}",
        counted: ("mục được thêm vào danh sách", "list items added"))
    case .itemRemoved:
      ChangeWording(
        .change, "repeal", "{entity}, {field} bớt: {old}",
        "{entity}, {field}, removed: {old}",
        counted: ("mục bị bớt khỏi danh sách", "list items removed"))
    case .itemMoved:
      ChangeWording(
        .editorial, "renumbering", "{entity}, {field}: {new} chuyển vị trí, {detail}",
        "{entity}, {field}: {new} moved, {detail}",
        counted: ("mục chuyển vị trí trong danh sách", "list items moved"))
    case .fileAdded:
      ChangeWording(
        .change, "insertion", "thêm tệp: {new}",
        "file added: {new}",
        counted: ("tệp được thêm", "files added"))
    case .fileRemoved:
      ChangeWording(
        .change, "repeal", "bỏ tệp: {old}",
        "file removed: {old}",
        counted: ("tệp bị bỏ", "files removed"))
    default: fieldChangedWording
    }
  }
}
