internal import SourceText

extension ChangeKind {
  /// The sentences about the document itself.
  var documentWording: ChangeWording {
    switch self {
    case .headerChanged:
      ChangeWording(
        .change, "substitution", "{field}: {old} → {new}",
        "{field}: {old} → {new}",
        counted: ("mục đầu văn bản thay đổi", "header fields changed"))
    case .directiveChanged:
      ChangeWording(
        .change, "substitution", "văn bản chỉ đạo: {old} → {new}",
        "directive: {old} → {new}",
        counted: ("văn bản chỉ đạo thay đổi", "directives changed"))
    case .periodChanged:
      ChangeWording(
        .change, "substitution", "giai đoạn thực hiện, {field}: {old} → {new}",
        "period, {field}: {old} → {new}",
        counted: ("mốc của giai đoạn thay đổi", "limits of the period changed"))
    case .parameterChanged:
      ChangeWording(
        .change, "substitution", "tham số «{field}»: {old} → {new}",
        "parameter “{field}”: {old} → {new}",
        counted: ("tham số thay đổi", "parameters changed"))
    case .recipientAdded:
      ChangeWording(
        .change, "insertion", "{field} thêm: {new}",
        "{field}, added: {new}",
        counted: ("nơi nhận được thêm", "recipients added"))
    case .recipientRemoved:
      ChangeWording(
        .change, "repeal", "{field} bớt: {old}",
        "{field}, removed: {old}",
        counted: ("nơi nhận bị bớt", "recipients removed"))
    case .recipientMoved:
      ChangeWording(
        .editorial, "renumbering", "{field}: {new} chuyển vị trí, {detail}",
        "{field}: {new} moved, {detail}",
        counted: ("nơi nhận chuyển vị trí", "recipients moved"))
    case .paragraphAdded:
      ChangeWording(
        .editorial, "insertion", "{field} thêm đoạn: {new}",
        "{field}, paragraph added: {new}",
        counted: ("đoạn được thêm", "paragraphs added"))
    case .paragraphRemoved:
      ChangeWording(
        .editorial, "repeal", "{field} bỏ đoạn: {old}",
        "{field}, paragraph removed: {old}",
        counted: ("đoạn bị bỏ", "paragraphs removed"))
    case .paragraphMoved:
      ChangeWording(
        .editorial, "renumbering", "{field}: một đoạn chuyển vị trí, {detail}",
        "{field}: a paragraph moved, {detail}",
        counted: ("đoạn chuyển vị trí", "paragraphs moved"))
    case .paragraphEdited:
      ChangeWording(
        .editorial, "substitution", "{field} sửa lời văn: {old} → {new}",
        "{field}, reworded: {old} → {new}",
        counted: ("đoạn sửa lời văn", "paragraphs reworded"))
    case .sectionAdded:
      ChangeWording(
        .change, "insertion", "thêm {entity}: {new}",
        "{entity} added: {new}",
        counted: ("mục được thêm", "sections added"))
    case .sectionRemoved:
      ChangeWording(
        .change, "repeal", "bỏ {entity}: {old}",
        "{entity} removed: {old}",
        counted: ("mục bị bỏ", "sections removed"))
    case .sectionMoved:
      ChangeWording(
        .editorial, "renumbering", "{entity} chuyển vị trí, {detail}",
        "{entity} moved, {detail}",
        counted: ("mục chuyển vị trí", "sections moved"))
    case .phaseAdded:
      ChangeWording(
        .change, "insertion", "thêm {entity}: {new}",
        "{entity} added: {new}",
        counted: ("nhóm hoạt động được thêm", "activity groups added"))
    case .phaseRemoved:
      ChangeWording(
        .change, "repeal", "bỏ {entity}: {old}",
        "{entity} removed: {old}",
        counted: ("nhóm hoạt động bị bỏ", "activity groups removed"))
    case .phaseMoved:
      ChangeWording(
        .editorial, "renumbering", "{entity} chuyển vị trí, {detail}",
        "{entity} moved, {detail}",
        counted: ("nhóm hoạt động chuyển vị trí", "activity groups moved"))
    case .phaseRenamed:
      ChangeWording(
        .editorial, "substitution", "{entity} đổi tên: {old} → {new}",
        "{entity} renamed: {old} → {new}",
        counted: ("nhóm hoạt động đổi tên", "activity groups renamed"))
    default: fieldChangedWording
    }
  }
}
