/// The macros: forms that bind a name to each element in turn.
///
/// Source: CEL language definition, «Macros»; `optMap` and `optFlatMap` from CEL's optional types.
enum Macro: String, Hashable, Sendable, CaseIterable {
  case all, exists
  case existsOne = "exists_one"
  case map, filter
  case optMap, optFlatMap

  /// CEL's name and the Vietnamese ones.
  var names: [String] {
    switch self {
    case .all: ["all", "mọi"]
    case .exists: ["exists", "có"]
    case .existsOne: ["exists_one", "có_đúng_một"]
    case .map: ["map", "lấy"]
    case .filter: ["filter", "lọc"]
    case .optMap: ["optMap"]
    case .optFlatMap: ["optFlatMap"]
    }
  }

  static let byName: [String: Macro] = {
    var table: [String: Macro] = [:]
    for macro in allCases {
      for name in macro.names { table[name] = macro }
    }
    return table
  }()

  /// Whether the source is an optional and not a list or map.
  var takesOptional: Bool { self == .optMap || self == .optFlatMap }
}

extension Evaluator {
  mutating func macro(
    _ node: NodeID, _ macro: Macro, _ source: NodeID, _ body: NodeID, _ second: NodeID, _ depth: Int32
  ) throws(EvaluationFailure) -> Value {
    let value = try evaluate(source)
    // Macros stand within each other, so that the frame is exactly as long as the depth of this one.
    guard frame.count == variableCount + Int(depth) else { throw fail(.illTyped, node) }
    frame.append(.null)
    defer { frame.removeLast() }
    if macro.takesOptional { return try optionalMacro(node, macro, value, body) }
    let elements: [Value]
    switch value {
    case .list(let list): elements = list
    case .map(let map): elements = map.keys
    default: throw fail(.illTyped, node)
    }
    switch macro {
    case .all: return .boolean(try decide(node, elements, body, deciding: false))
    case .exists: return .boolean(try decide(node, elements, body, deciding: true))
    case .existsOne:
      var count = 0
      for element in elements where try holds(node, body, element) { count += 1 }
      return .boolean(count == 1)
    case .filter:
      var kept: [Value] = []
      for element in elements where try holds(node, body, element) {
        guard meter.make(Self.elementSize) else { throw fail(.outOfBudget, node) }
        kept.append(element)
      }
      return .list(kept)
    default:
      var mapped: [Value] = []
      for element in elements {
        if second >= 0, !(try holds(node, body, element)) { continue }
        frame[frame.count - 1] = element
        mapped.append(try made(evaluate(second >= 0 ? second : body), node))
      }
      return .list(mapped)
    }
  }

  private mutating func holds(
    _ node: NodeID, _ body: NodeID, _ element: Value
  ) throws(EvaluationFailure) -> Bool {
    guard meter.step() else { throw fail(.outOfBudget, node) }
    frame[frame.count - 1] = element
    return try truth(body)
  }

  /// `all` joins the elements' answers by `&&`, `exists` by `||`, failures included.
  private mutating func decide(
    _ node: NodeID, _ elements: [Value], _ body: NodeID, deciding: Bool
  ) throws(EvaluationFailure) -> Bool {
    var failure: (EvaluationFailure, NodeID)?
    for element in elements {
      do throws(EvaluationFailure) {
        if try holds(node, body, element) == deciding { return deciding }
      } catch {
        guard error.isAbsorbed else { throw error }
        // A macro in the body that failed has already taken its own element off the frame.
        failure = failure ?? (error, failedNode)
      }
    }
    if let (error, place) = failure { throw fail(error, place) }
    return !deciding
  }

  private mutating func optionalMacro(
    _ node: NodeID, _ macro: Macro, _ value: Value, _ body: NodeID
  ) throws(EvaluationFailure) -> Value {
    switch value {
    case .absent: return .absent
    case .present(let wrapped):
      frame[frame.count - 1] = wrapped
      let result = try evaluate(body)
      return macro == .optMap ? .present(result) : result
    default: throw fail(.illTyped, node)
    }
  }
}
