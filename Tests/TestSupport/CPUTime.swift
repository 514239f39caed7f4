import Foundation

/// The time that this thread has worked while it ran something; what other programs do meanwhile does not count.
public func cpuTime(_ body: () throws -> Void) rethrows -> Duration {
  var start = timespec()
  var end = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
  try body()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
  return .seconds(end.tv_sec - start.tv_sec) + .nanoseconds(end.tv_nsec - start.tv_nsec)
}
