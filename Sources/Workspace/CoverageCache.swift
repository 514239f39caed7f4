internal import Coverage
internal import PlanModel
internal import Synchronization

/// What coverage makes once for all plans that share it: registries, and directives with their points.
final class CoverageCache: Sendable {
  private let state = Mutex(State())

  private struct State {
    var registries: [String: RegistryReading] = [:]
    var directives: [String: DirectiveReading] = [:]
  }

  func registry(_ library: Library?) -> RegistryReading {
    let folder = library?.folder ?? ""
    if let known = state.withLock({ $0.registries[folder] }) { return known }
    let made = RegistryReading(library?.registry ?? Registry())
    return state.withLock { state in
      if let known = state.registries[folder] { return known }
      state.registries[folder] = made
      return made
    }
  }

  /// A directive, read with the registry of a library.
  func directive(_ directive: Directive, at path: String, _ library: Library?) -> DirectiveReading {
    let key = "\(path)\n\(library?.folder ?? "")"
    if let known = state.withLock({ $0.directives[key] }) { return known }
    let made = DirectiveReading(directive, registry: registry(library))
    return state.withLock { state in
      if let known = state.directives[key] { return known }
      state.directives[key] = made
      return made
    }
  }
}
