/// The 29 kinds of administrative documents, in the order of Điều 7, Nghị định 30/2020/NĐ-CP.
public enum DocumentKind: String, Sendable, CaseIterable {
  case resolution, decision, directive, regulation, rules, communique, notice, guidance, programme, plan
  case option, scheme, project, report, minutes, submission, contract, officialLetter, telegram, memorandum
  case agreement, powerOfAttorney, invitation, introduction, leave, sendingSlip, transferSlip, noticeSlip
  case publicLetter

  /// The Vietnamese name in lower case, as it stands in running text.
  public var name: String { facts.name }

  /// The abbreviation in the symbol, in the decree's own mix of cases; nil for công văn and thư công, which have none.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục III.
  public var abbreviation: String? { facts.abbreviation }

  public var englishName: String { facts.english }

  private var facts: (name: String, abbreviation: String?, english: String) {
    switch self {
    case .resolution: ("nghị quyết", "NQ", "resolution")
    case .decision: ("quyết định", "QĐ", "decision")
    case .directive: ("chỉ thị", "CT", "directive")
    case .regulation: ("quy chế", "QC", "regulation")
    case .rules: ("quy định", "QyĐ", "rules")
    case .communique: ("thông cáo", "TC", "communique")
    case .notice: ("thông báo", "TB", "notice")
    case .guidance: ("hướng dẫn", "HD", "guidance")
    case .programme: ("chương trình", "CTr", "programme")
    case .plan: ("kế hoạch", "KH", "plan")
    case .option: ("phương án", "PA", "option")
    case .scheme: ("đề án", "ĐA", "scheme")
    case .project: ("dự án", "DA", "project")
    case .report: ("báo cáo", "BC", "report")
    case .minutes: ("biên bản", "BB", "minutes")
    case .submission: ("tờ trình", "TTr", "submission")
    case .contract: ("hợp đồng", "HĐ", "contract")
    case .officialLetter: ("công văn", nil, "official letter")
    case .telegram: ("công điện", "CĐ", "telegram")
    case .memorandum: ("bản ghi nhớ", "BGN", "memorandum")
    case .agreement: ("bản thỏa thuận", "BTT", "agreement")
    case .powerOfAttorney: ("giấy ủy quyền", "GUQ", "power of attorney")
    case .invitation: ("giấy mời", "GM", "invitation")
    case .introduction: ("giấy giới thiệu", "GGT", "letter of introduction")
    case .leave: ("giấy nghỉ phép", "GNP", "leave permit")
    case .sendingSlip: ("phiếu gửi", "PG", "sending slip")
    case .transferSlip: ("phiếu chuyển", "PC", "transfer slip")
    case .noticeSlip: ("phiếu báo", "PB", "notice slip")
    case .publicLetter: ("thư công", nil, "public letter")
    }
  }
}
