internal import Dispatch
internal import Synchronization

/// Up to so many elements are done before other threads have started.
private let fewElements = 8

/// The results of a function for each element, in order, computed on all cores.
func concurrentMap<Element: Sendable, Result: Sendable>(
  _ elements: [Element], _ transform: @Sendable (Element) -> Result
) -> [Result] {
  if elements.count <= fewElements { return elements.map(transform) }
  let results = Mutex<[(index: Int, result: Result)]>([])
  let next = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: min(elements.count, coreCount)) { _ in
    var own: [(index: Int, result: Result)] = []
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < elements.count else { break }
      own.append((index, transform(elements[index])))
    }
    results.withLock { $0 += own }
  }
  return results.withLock { $0 }.sorted { $0.index < $1.index }.map(\.result)
}

/// The results of a function for two elements, computed `atOnce` on two cores or one after the other.
func concurrentPair<Element: Sendable, Result: Sendable>(
  _ first: Element, _ second: Element, atOnce: Bool, _ transform: @Sendable (Element) -> Result
) -> (Result, Result) {
  guard atOnce, coreCount > 1 else { return (transform(first), transform(second)) }
  let other = Mutex<Result?>(nil)
  let own = Mutex<Result?>(nil)
  DispatchQueue.concurrentPerform(iterations: 2) { index in
    if index == 0 {
      let result = transform(first)
      own.withLock { $0 = result }
    } else {
      let result = transform(second)
      other.withLock { $0 = result }
    }
  }
  return (own.withLock { $0 } ?? transform(first), other.withLock { $0 } ?? transform(second))
}
