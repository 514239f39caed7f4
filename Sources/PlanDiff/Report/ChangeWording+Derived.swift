internal import SourceText

extension ChangeKind {
  /// The sentences about the plan as a whole, and about what is only spelling.
  var derivedWording: ChangeWording {
    switch self {
    case .coverageLost:
      ChangeWording(
        .regression, "repeal", "{entity} mất bao phủ: trước {old}, nay {new}",
        "{entity} is no longer covered: {old} before, {new} now",
        counted: ("điểm mất bao phủ", "points no longer covered"))
    case .coverageThinner:
      ChangeWording(
        .regression, "repeal", "{entity} bao phủ mỏng hơn: trước {old}, nay {new}",
        "{entity} is covered by less: {old} before, {new} now",
        counted: ("điểm bao phủ mỏng hơn", "points covered by less"))
    case .coverageGained:
      ChangeWording(
        .change, "insertion", "{entity} được bao phủ thêm: trước {old}, nay {new}",
        "{entity} is covered by more: {old} before, {new} now",
        counted: ("điểm được bao phủ thêm", "points covered by more"))
    case .pressGone:
      ChangeWording(
        .regression, "repeal", "cơ quan báo chí {old} không còn trong kế hoạch; trước có ở {detail}",
        "press agency {old} is no longer in the plan; it was in {detail}",
        counted: ("cơ quan báo chí không còn trong kế hoạch", "press agencies gone from the plan"))
    case .channelGone:
      ChangeWording(
        .regression, "repeal", "kênh {old} không còn trong kế hoạch; trước có ở {detail}",
        "channel {old} is no longer in the plan; it was in {detail}",
        counted: ("kênh không còn trong kế hoạch", "channels gone from the plan"))
    case .agencyGone:
      ChangeWording(
        .change, "repeal", "cơ quan, đơn vị {old} không còn chủ trì, phối hợp việc nào; trước có ở {detail}",
        "{old} no longer leads or joins anything; it was in {detail}",
        counted: ("cơ quan không còn việc", "bodies without work"))
    case .leadConcentrated:
      ChangeWording(
        .change, "substitution", "{new} nay chủ trì tất cả {detail} hoạt động",
        "{new} now leads all {detail} activities",
        counted: ("cơ quan chủ trì tất cả", "bodies that lead everything"))
    case .danglingReference:
      ChangeWording(
        .regression, "substitution", "{entity}, {field}: «{new}» không có trong {detail}",
        "{entity}, {field}: there is no “{new}” in {detail}",
        counted: ("mã không có nơi khai báo", "dangling references"))
    case .deadlineOutsidePeriod:
      ChangeWording(
        .regression, "substitution", "{entity} có thời hạn {new}, ngoài giai đoạn của kế hoạch ({detail})",
        "{entity} is due {new}, outside the period of the plan ({detail})",
        counted: ("thời hạn ngoài giai đoạn", "deadlines outside the period"))
    case .deadlineAfterDirective:
      ChangeWording(
        .regression, "substitution", "{entity} có thời hạn {new}, sau thời hạn của {detail}",
        "{entity} is due {new}, after the deadline of {detail}",
        counted: ("thời hạn sau hạn chỉ đạo", "deadlines after the directive's"))
    case .phaseEmptied:
      ChangeWording(
        .regression, "repeal", "{entity} không còn hoạt động nào",
        "{entity} has no activity any more",
        counted: ("nhóm không còn hoạt động", "groups without activities"))
    case .splitSuggested:
      ChangeWording(
        .editorial, "split", "có thể {old} đã được tách thành {new}",
        "{old} may have been split into {new}",
        counted: ("hoạt động có thể đã tách", "activities that may have been split"))
    case .joinSuggested:
      ChangeWording(
        .editorial, "join", "có thể {old} đã được gộp thành {new}",
        "{old} may have been joined into {new}",
        counted: ("hoạt động có thể đã gộp", "activities that may have been joined"))
    case .spelling:
      ChangeWording(
        .typographic, "substitution", "chỉ khác cách viết: {old} → {new}",
        "spelled in another way: {old} → {new}",
        counted: ("khác biệt chính tả, mã hoá", "differences of spelling and encoding"))
    case .notation:
      ChangeWording(
        .typographic, "substitution", "chỉ khác cách ghi: {old} → {new}",
        "typed in another way: {old} → {new}",
        counted: ("khác biệt cách ghi", "differences of notation"))
    case .setReordered:
      ChangeWording(
        .typographic, "renumbering", "chỉ khác thứ tự: {old} → {new}",
        "another order only: {old} → {new}",
        counted: ("danh sách đổi thứ tự", "lists in another order"))
    default: fieldChangedWording
    }
  }
}
