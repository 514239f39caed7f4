extension Inlines {
  /// Text as people type it: `^(…)` is superscript, everything else stands for itself.
  public init(markup text: String) {
    guard text.utf8.contains(UInt8(ascii: "^")) else {
      self.init(text)
      return
    }
    var runs: [Run] = []
    var rest = Substring(text)
    while let open = rest.firstRange(of: "^("), let close = rest[open.upperBound...].firstIndex(of: ")") {
      if open.lowerBound > rest.startIndex { runs.append(Run(String(rest[..<open.lowerBound]))) }
      let raised = rest[open.upperBound..<close]
      if !raised.isEmpty { runs.append(Run(String(raised), .superscript)) }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { runs.append(Run(String(rest))) }
    self.init(runs)
  }
}

extension Substring {
  /// The first place of a short pattern, by Unicode scalars.
  fileprivate func firstRange(of pattern: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(pattern) {
        return start..<index(start, offsetBy: pattern.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
