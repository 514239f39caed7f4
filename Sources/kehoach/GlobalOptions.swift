public import ArgumentParser
public import SourceText
internal import VietnameseText
internal import Workspace

extension Language: ExpressibleByArgument {}

enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// What every command understands.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Ngôn ngữ của thông báo: vi hoặc en.", valueName: "vi|en"))
  var lang: Language?

  @Option(help: ArgumentHelp("Tô màu: auto, always, never.", valueName: "khi nào"))
  var color: ColorChoice = .auto

  @Option(help: ArgumentHelp("Ngày được coi là hôm nay.", valueName: "năm-tháng-ngày"))
  var date: String?

  @Option(help: ArgumentHelp("Thư mục mẫu và danh mục.", valueName: "thư mục"))
  var templates: String?

  var settings: Settings { Settings(lang: lang, color: color, date: date, templates: templates) }

  var language: Language { settings.language }

  func usesColor(isTerminal: Bool) -> Bool { settings.usesColor(isTerminal: isTerminal) }

  func workspace() throws -> Workspace { try settings.workspace() }
}

/// What every command needs to know, without the means to read it from arguments.
struct Settings {
  var lang: Language?
  var color = ColorChoice.auto
  var date: String?
  var templates: String?

  var language: Language { lang ?? Self.spokenLanguage }

  /// The language before any option is read.
  static var spokenLanguage: Language {
    Terminal.environment("KEHOACH_LANG").flatMap { Language(rawValue: $0) } ?? .vi
  }

  func usesColor(isTerminal: Bool) -> Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && Terminal.environment("NO_COLOR") == nil && Terminal.environment("TERM") != "dumb"
    }
  }

  /// The files on this machine, on the day that counts as today: `--date`, else `SOURCE_DATE_EPOCH`, else the clock.
  func workspace() throws -> Workspace {
    Workspace(world: SystemWorld(today: try today()), library: templates)
  }

  private func today() throws -> CalendarDate {
    if let date {
      guard let parsed = CalendarDate(date) else {
        throw ValidationError(
          language == .vi ? "--date \(date): không phải là một ngày" : "--date \(date): not a date")
      }
      return parsed
    }
    if let epoch = Terminal.environment("SOURCE_DATE_EPOCH").flatMap(Int.init),
      let day = SystemWorld.date(ofEpoch: epoch)
    {
      return day
    }
    guard let day = SystemWorld.clockDate else { throw ExitCode(2) }
    return day
  }
}
