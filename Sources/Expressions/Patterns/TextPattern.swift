import SourceText

/// A compiled regular expression that is matched in time linear in the text.
///
/// It runs all ways of matching at once (Thompson's simulation of a nondeterministic automaton), so that no
/// pattern can make it slow: the time is the length of the text times the size of the pattern, which is limited.
public struct TextPattern: Sendable {
  private enum Instruction: Sendable {
    case scalars(ScalarSet)
    case assertion(PatternAssertion)
    case split(Int, Int)
    case jump(Int)
    case match
  }

  private var instructions: [Instruction] = []

  /// The most instructions of a program.
  static let limit = 2000

  /// Says why a text is no pattern: it breaks the syntax, or is too big once its repetitions are written out.
  public init(_ pattern: String) throws(PatternProblem) {
    try compile(PatternParser.parse(pattern))
    try emit(.match)
  }

  /// About how many steps it takes to look through a text.
  func cost(of text: String) -> Int { text.utf8.count * instructions.count / 8 }

  private mutating func emit(_ instruction: Instruction) throws(PatternProblem) {
    guard instructions.count < Self.limit else {
      throw PatternProblem(
        message: LocalizedText(
          "Mẫu quá lớn sau khi mở các phép lặp.",
          en: "The pattern is too big once its repetitions are written out."))
    }
    instructions.append(instruction)
  }

  private mutating func compile(_ syntax: PatternSyntax) throws(PatternProblem) {
    switch syntax {
    case .empty: break
    case .scalars(let set): try emit(.scalars(set))
    case .assertion(let assertion): try emit(.assertion(assertion))
    case .sequence(let items): for item in items { try compile(item) }
    case .choice(let branches):
      var jumps: [Int] = []
      for branch in branches.dropLast() {
        let split = instructions.count
        try emit(.split(split + 1, 0))
        try compile(branch)
        jumps.append(instructions.count)
        try emit(.jump(0))
        instructions[split] = .split(split + 1, instructions.count)
      }
      if let last = branches.last { try compile(last) }
      for jump in jumps { instructions[jump] = .jump(instructions.count) }
    case .repeated(let item, let least, let most):
      for _ in 0..<least { try compile(item) }
      guard let most else {
        let split = instructions.count
        try emit(.split(split + 1, 0))
        try compile(item)
        try emit(.jump(split))
        instructions[split] = .split(split + 1, instructions.count)
        return
      }
      var splits: [Int] = []
      for _ in least..<most {
        splits.append(instructions.count)
        try emit(.split(instructions.count + 1, 0))
        try compile(item)
      }
      for split in splits { instructions[split] = .split(split + 1, instructions.count) }
    }
  }

  /// Whether some part of the text matches.
  public func matches(_ text: String) -> Bool {
    var current = Threads(instructions.count)
    var following = Threads(instructions.count)
    var before: Unicode.Scalar?
    var iterator = text.unicodeScalars.makeIterator()
    while true {
      let scalar = iterator.next()
      // A match may begin at every place.
      if follow(0, &current) { return true }
      var place = 0
      while place < current.list.count {
        let index = current.list[place]
        place += 1
        if case .assertion(let assertion) = instructions[index], holds(assertion, before, scalar),
          follow(index + 1, &current)
        {
          return true
        }
      }
      guard let scalar else { return false }
      following.clear()
      for index in current.list {
        if case .scalars(let set) = instructions[index], set.contains(scalar), follow(index + 1, &following) {
          return true
        }
      }
      before = scalar
      swap(&current, &following)
    }
  }

  /// The threads at one place of the text: each instruction at most once.
  private struct Threads {
    private(set) var list: [Int] = []
    private var isIn: [Bool]

    init(_ count: Int) {
      isIn = Array(repeating: false, count: count)
    }

    mutating func insert(_ index: Int) -> Bool {
      guard !isIn[index] else { return false }
      isIn[index] = true
      list.append(index)
      return true
    }

    mutating func clear() {
      for index in list { isIn[index] = false }
      list.removeAll(keepingCapacity: true)
    }
  }

  /// Adds an instruction and what it leads to without reading; true when that is a match.
  private func follow(_ start: Int, _ threads: inout Threads) -> Bool {
    var open = [start]
    while let index = open.popLast() {
      guard threads.insert(index) else { continue }
      switch instructions[index] {
      case .match: return true
      case .jump(let target): open.append(target)
      case .split(let first, let second): open += [second, first]
      case .scalars, .assertion: break
      }
    }
    return false
  }

  private func holds(
    _ assertion: PatternAssertion, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) -> Bool {
    switch assertion {
    case .start: return before == nil
    case .end: return after == nil
    case .wordBoundary, .noWordBoundary:
      let isBoundary = (before.map(ScalarSet.isWord) ?? false) != (after.map(ScalarSet.isWord) ?? false)
      return isBoundary == (assertion == .wordBoundary)
    }
  }
}
