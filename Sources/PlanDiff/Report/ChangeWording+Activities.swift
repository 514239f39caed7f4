internal import SourceText

extension ChangeKind {
  /// The sentences about activities.
  var activityWording: ChangeWording {
    switch self {
    case .activityAdded:
      ChangeWording(
        .change, "insertion", "thêm {entity}: {new}",
        "{entity} added: {new}",
        counted: ("hoạt động được thêm", "activities added"))
    case .activityRemoved:
      ChangeWording(
        .change, "repeal", "bỏ {entity}: {old}",
        "{entity} removed: {old}",
        counted: ("hoạt động bị bỏ", "activities removed"))
    case .activityMoved:
      ChangeWording(
        .editorial, "renumbering", "{entity} chuyển vị trí, {detail}",
        "{entity} moved, {detail}",
        counted: ("hoạt động chuyển vị trí", "activities moved"))
    case .activityRephased:
      ChangeWording(
        .change, "renumbering", "{entity} chuyển nhóm: {old} → {new}{detail}",
        "{entity} moved to another group: {old} → {new}{detail}",
        counted: ("hoạt động chuyển nhóm", "activities moved to another group"))
    case .idRenamed:
      ChangeWording(
        .editorial, "renumbering", "{entity} đổi mã: {old} → {new}",
        "{entity} has another id: {old} → {new}",
        counted: ("mã được đổi", "ids renamed"))
    case .reassigned:
      ChangeWording(
        .change, "substitution", "{entity} đổi chủ trì: {old} → {new}",
        "{entity} has another lead: {old} → {new}",
        counted: ("hoạt động đổi chủ trì", "activities with another lead"))
    case .partnerAdded:
      ChangeWording(
        .change, "insertion", "{entity} thêm đơn vị phối hợp: {new}",
        "{entity} gained a partner: {new}",
        counted: ("đơn vị phối hợp được thêm", "partners gained"))
    case .partnerRemoved:
      ChangeWording(
        .change, "repeal", "{entity} bớt đơn vị phối hợp: {old}",
        "{entity} lost a partner: {old}",
        counted: ("đơn vị phối hợp bị bớt", "partners dropped"))
    case .pressAdded:
      ChangeWording(
        .change, "insertion", "{entity} thêm cơ quan báo chí: {new}",
        "{entity} gained a press agency: {new}",
        counted: ("cơ quan báo chí được thêm", "press agencies gained"))
    case .pressRemoved:
      ChangeWording(
        .change, "repeal", "{entity} bớt cơ quan báo chí: {old}",
        "{entity} lost a press agency: {old}",
        counted: ("cơ quan báo chí bị bớt", "press agencies dropped"))
    case .pressTaskChanged:
      ChangeWording(
        .change, "substitution", "{entity} đổi {field} giao cho báo chí: {old} → {new}",
        "{entity}, {field} asked of the press: {old} → {new}",
        counted: ("yêu cầu đối với báo chí thay đổi", "press tasks changed"))
    case .channelAdded:
      ChangeWording(
        .change, "insertion", "{entity} thêm kênh: {new}",
        "{entity} gained a channel: {new}",
        counted: ("kênh được thêm", "channels gained"))
    case .channelRemoved:
      ChangeWording(
        .change, "repeal", "{entity} bớt kênh: {old}",
        "{entity} lost a channel: {old}",
        counted: ("kênh bị bớt", "channels dropped"))
    case .audienceAdded:
      ChangeWording(
        .change, "insertion", "{entity} thêm đối tượng: {new}",
        "{entity} gained an audience: {new}",
        counted: ("đối tượng được thêm", "audiences gained"))
    case .audienceRemoved:
      ChangeWording(
        .change, "repeal", "{entity} bớt đối tượng: {old}",
        "{entity} lost an audience: {old}",
        counted: ("đối tượng bị bớt", "audiences dropped"))
    case .areaAdded:
      ChangeWording(
        .change, "insertion", "{entity} thêm địa bàn: {new}",
        "{entity} gained an area: {new}",
        counted: ("địa bàn được thêm", "areas gained"))
    case .areaRemoved:
      ChangeWording(
        .change, "repeal", "{entity} bớt địa bàn: {old}",
        "{entity} lost an area: {old}",
        counted: ("địa bàn bị bớt", "areas dropped"))
    case .rescheduled:
      ChangeWording(
        .change, "substitution", "{entity} đổi thời hạn: {old} → {new}{detail}",
        "{entity} rescheduled: {old} → {new}{detail}",
        counted: ("hoạt động đổi thời hạn", "activities rescheduled"))
    case .workKindChanged:
      ChangeWording(
        .change, "substitution", "{entity} đổi loại: {old} → {new}",
        "{entity} is of another kind: {old} → {new}",
        counted: ("hoạt động đổi loại", "activities of another kind"))
    case .productChanged:
      ChangeWording(
        .change, "substitution", "{entity} đổi sản phẩm: {old} → {new}",
        "{entity} has another product: {old} → {new}",
        counted: ("hoạt động đổi sản phẩm", "activities with another product"))
    case .budgetChanged:
      ChangeWording(
        .change, "substitution", "{entity} đổi kinh phí: {old} → {new}",
        "{entity} has another budget: {old} → {new}",
        counted: ("hoạt động đổi kinh phí", "activities with another budget"))
    case .titleEdited:
      ChangeWording(
        .editorial, "substitution", "{entity} sửa tên: {old} → {new}",
        "{entity} has another name: {old} → {new}",
        counted: ("hoạt động sửa tên", "activities with another name"))
    case .textEdited:
      ChangeWording(
        .editorial, "substitution", "{entity} sửa {field}: {old} → {new}",
        "{entity}, {field} reworded: {old} → {new}",
        counted: ("lời văn được sửa", "texts reworded"))
    case .pointClaimed:
      ChangeWording(
        .change, "insertion", "{entity} thêm điểm đáp ứng: {new}",
        "{entity} now answers point {new}",
        counted: ("điểm đáp ứng được thêm", "points claimed"))
    case .pointUnclaimed:
      ChangeWording(
        .change, "repeal", "{entity} không còn đáp ứng điểm {old}",
        "{entity} no longer answers point {old}",
        counted: ("điểm đáp ứng bị bớt", "points no longer claimed"))
    default: fieldChangedWording
    }
  }
}
