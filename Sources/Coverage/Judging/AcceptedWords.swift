public import PlanModel
internal import SourceText

/// The words for which claims were accepted, out of the file beside a plan.
public struct AcceptedWords: Sendable {
  struct Claim: Hashable {
    let activity: String
    let point: String
  }

  public let acceptances: [Acceptance]
  /// Those that do not count, by their numbers.
  let faults: [(number: Int, fault: AcceptanceFault)]
  private var numbers: [Claim: Int] = [:]
  private var keys: [Int: WordsKey] = [:]

  public init() {
    acceptances = []
    faults = []
  }

  /// Only entries that the program has written for this very plan count.
  public init(_ file: AcceptanceFile, of plan: String) {
    acceptances = file.acceptances
    var faults: [(number: Int, fault: AcceptanceFault)] = []
    for (number, entry) in acceptances.enumerated() {
      guard let activity = entry.activity?.value, let point = entry.point?.value,
        let words = entry.words?.value
      else { continue }
      let key = WordsKey(words)
      if file.plan?.value != plan {
        faults.append((number, .otherPlan))
      } else if entry.digest?.value != Self.digest(plan: plan, activity: activity, point: point, key) {
        faults.append((number, .otherDigest))
      } else if numbers[Claim(activity: activity, point: point)] != nil {
        faults.append((number, .repeated))
      } else {
        numbers[Claim(activity: activity, point: point)] = number
        keys[number] = key
      }
    }
    self.faults = faults
  }

  var isEmpty: Bool { acceptances.isEmpty }

  /// Whether a claim was accepted for words.
  func freshness(activity: String, point: String, words: WordsKey) -> Freshness {
    guard let number = numbers[Claim(activity: activity, point: point)] else { return .never }
    return keys[number] == words ? .accepted : .changed(number)
  }

  func names(activity: String, point: String) -> Bool {
    numbers[Claim(activity: activity, point: point)] != nil
  }

  /// What shows that an entry was written for a plan, an activity, a point and these words.
  public static func digest(plan: String, activity: String, point: String, _ words: WordsKey) -> String {
    let head = [plan, activity, point].joined(separator: "\u{1F}") + "\u{1F}"
    return SHA256.hex(Array(head.utf8) + words.bytes, digits: 16)
  }
}
