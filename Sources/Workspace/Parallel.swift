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
