public import SourceText

/// How far a batch has come.
public struct BatchProgress: Sendable, Hashable {
  public enum Stage: Sendable, Hashable {
    case checking, writing
  }

  public var stage: Stage
  public var rowCount: Int
  /// Bytes of the table that have been gone through, and all of them.
  public var done: Int
  public var total: Int

  public init(_ stage: Stage, rowCount: Int, done: Int, total: Int) {
    self.stage = stage
    self.rowCount = rowCount
    self.done = done
    self.total = total
  }

  /// One line, so many seconds after the stage began: how many, how quickly, how long still.
  public func line(after seconds: Double) -> LocalizedText {
    let rate = seconds > 0 ? Double(rowCount) / seconds : 0
    let share = total > 0 ? min(1, Double(done) / Double(total)) : 1
    let rest = share > 0 ? seconds * (1 - share) / share : 0
    let percent = Int(share * 100)
    let speed = Int(rate.rounded())
    let left = Self.duration(Int(rest.rounded(.up)))
    switch stage {
    case .checking:
      return LocalizedText(
        "kiểm tra \(rowCount) hàng (\(percent)%), \(speed) hàng/giây, còn \(left.vi)",
        en: "checked \(rowCount) rows (\(percent)%), \(speed) rows/s, \(left.en) left")
    case .writing:
      return LocalizedText(
        "đã ghi \(rowCount) tệp (\(percent)%), \(speed) tệp/giây, còn \(left.vi)",
        en: "written \(rowCount) files (\(percent)%), \(speed) files/s, \(left.en) left")
    }
  }

  private static func duration(_ seconds: Int) -> LocalizedText {
    let (minutes, rest) = max(0, seconds).quotientAndRemainder(dividingBy: 60)
    return minutes == 0
      ? LocalizedText("\(rest) giây", en: "\(rest) s")
      : LocalizedText("\(minutes) phút \(rest) giây", en: "\(minutes) min \(rest) s")
  }
}
