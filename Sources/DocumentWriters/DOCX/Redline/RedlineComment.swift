/// A remark at the margin of a redlined document.
public struct RedlineComment: Sendable, Hashable {
  /// The ids of the activities, or other keys, at whose paragraph it stands; the first that is in the document counts, and
  /// where there is none, the first paragraph of the text.
  public var anchors: [String]
  public var text: String

  public init(anchors: [String], text: String) {
    self.anchors = anchors
    self.text = text
  }
}

/// Puts each comment at its paragraph.
func placeComments(_ comments: [RedlineComment], in elements: inout [RevisedElement]) {
  guard !comments.isEmpty else { return }
  var first: [String: Int] = [:]
  var firstBlock: Int?
  var count = 0
  elements.changeParagraphs { paragraph in
    for name in paragraph.names where first[name] == nil { first[name] = count }
    if firstBlock == nil,
      paragraph.newSetting.style == .subject || paragraph.newSetting.style == .letterSubject
    {
      firstBlock = count
    }
    count += 1
  }
  var places: [Int: [Int]] = [:]
  for (index, comment) in comments.enumerated() {
    let place = comment.anchors.lazy.compactMap { first[$0] }.first ?? firstBlock ?? 0
    places[place, default: []].append(index)
  }
  count = 0
  elements.changeParagraphs { paragraph in
    paragraph.comments = places[count] ?? []
    count += 1
  }
}

extension RevisedParagraph {
  /// What a comment may call it: its key, and the parts of it that are no mere numbers.
  fileprivate var names: [String] {
    [key] + key.split(separator: "/").filter { $0.contains(where: \.isLetter) }.map(String.init)
  }
}
