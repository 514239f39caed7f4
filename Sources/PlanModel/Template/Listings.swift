internal import SourceText

/// How a section prints the activities.
public enum ActivityListing: String, WordValue {
  case byGroup, flat, table

  public static let wordIndex = WordIndex<ActivityListing>()

  public var word: Word {
    switch self {
    case .byGroup:
      Word(
        "theo nhóm", "by group",
        LocalizedText("dưới tiêu đề của từng nhóm", en: "under the heading of each group"))
    case .flat:
      Word(
        "liệt kê", "flat",
        LocalizedText("nối tiếp nhau, không chia nhóm", en: "one after the other, without groups"))
    case .table:
      Word(
        "bảng", "table",
        LocalizedText("thành bảng nhiệm vụ, chia theo nhóm", en: "as a table of tasks, divided by group"))
    }
  }
}

/// How a section prints who does what.
public enum ResponsibilityListing: String, WordValue {
  case byAgency

  public static let wordIndex = WordIndex<ResponsibilityListing>()

  public var word: Word {
    switch self {
    case .byAgency:
      Word(
        "theo cơ quan", "by agency",
        LocalizedText(
          "mỗi cơ quan một khoản: việc chủ trì và việc phối hợp",
          en: "a clause for each body: what it leads and what it joins"))
    }
  }
}

/// How a section prints when what is due.
public enum TimetableListing: String, WordValue {
  case byMonth

  public static let wordIndex = WordIndex<TimetableListing>()

  public var word: Word {
    switch self {
    case .byMonth:
      Word(
        "theo tháng", "by month",
        LocalizedText(
          "bảng tiến độ: mỗi tháng các việc đến hạn, rồi các việc thường xuyên",
          en: "a timetable: what is due in each month, then what goes on all the time"))
    }
  }
}

/// What an appendix shows.
public enum AppendixTable: String, WordValue {
  case activities, timetable

  public static let wordIndex = WordIndex<AppendixTable>()

  public var word: Word {
    switch self {
    case .activities:
      Word("hoạt động", "activities", LocalizedText("bảng các hoạt động", en: "table of the activities"))
    case .timetable:
      Word(
        "tiến độ", "timetable",
        LocalizedText("bảng tiến độ theo tháng", en: "timetable by month"))
    }
  }
}
