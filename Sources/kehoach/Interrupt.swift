internal import Glibc
internal import Synchronization

/// Ctrl-C, asked for instead of obeyed at once, so that what is being written can be finished.
enum Interrupt {
  private static let wasAsked = Atomic<Bool>(false)

  /// From now on the first Ctrl-C only sets a mark; a second one ends the program as usual.
  static func watch() {
    // A signal handler may not be the first to use a global.
    wasAsked.store(false, ordering: .relaxed)
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interrupt.wasAsked.store(true, ordering: .relaxed) }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
  }

  static var isAsked: Bool { wasAsked.load(ordering: .relaxed) }
}
