internal import Batch
internal import SourceText
internal import Synchronization

/// One line on standard error that tells how far the work is: only on a terminal, and only when it lasts.
final class ProgressLine: Sendable {
  private struct State {
    var stage: BatchProgress.Stage?
    var start = ContinuousClock.now
    var lastShown: ContinuousClock.Instant?
  }

  private let language: Language
  private let isShown: Bool
  private let state = Mutex(State())

  init(_ language: Language) {
    self.language = language
    isShown = Terminal.isErrorTerminal && Terminal.environment("TERM") != "dumb"
  }

  func show(_ progress: BatchProgress) {
    guard isShown else { return }
    let now = ContinuousClock.now
    let line = state.withLock { state -> LocalizedText? in
      if state.stage != progress.stage {
        state = State(stage: progress.stage, start: now, lastShown: state.lastShown)
      }
      let age = state.start.duration(to: now)
      guard age > .seconds(1) else { return nil }
      if let last = state.lastShown, last.duration(to: now) < .milliseconds(100) { return nil }
      state.lastShown = now
      return progress.line(after: age / .seconds(1))
    }
    if let line { Terminal.writeError("\r\u{1B}[K\(line[language])") }
  }

  /// Takes the line away.
  func end() {
    if state.withLock({ $0.lastShown != nil }) { Terminal.writeError("\r\u{1B}[K") }
  }
}
