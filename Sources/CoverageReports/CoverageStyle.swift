internal import Coverage

/// The style of the page; every verdict is told by its words and not by its colour alone.
func coverageStyle(_ shown: [Verdict]) -> String {
  let filters = shown.map { verdict in
    "body:has(#f-\(verdict.rawValue):not(:checked)) .v-\(verdict.rawValue) { display: none; }"
  }.joined(separator: "\n")
  let colours = Verdict.allCases.map { verdict in
    ".chip.\(verdict.rawValue) { background: \(verdict.background); }"
  }.joined(separator: "\n")
  return """
    :root { color-scheme: light; }
    body { font: 16px/1.5 "Liberation Serif", "Times New Roman", serif; color: #1a1a1a; background: #fff;
      margin: 2rem auto; max-width: 78rem; padding: 0 1rem; }
    h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2rem; } h3 { font-size: 1.05rem; margin: 0 0 .4rem; }
    .summary { font-weight: bold; } .result.yes { color: #14532d; } .result.no { color: #7f1d1d; }
    .chip { display: inline-block; border: 1px solid #0003; border-radius: .6rem; padding: 0 .5rem; white-space: nowrap;
      font-size: .9rem; }
    .filters { border: 1px solid #bbb; border-radius: .4rem; padding: .4rem .8rem; }
    .filters .chip { margin: .15rem .3rem .15rem 0; cursor: pointer; }
    .scroll { overflow-x: auto; padding-bottom: .5rem; }
    table.matrix { border-collapse: collapse; width: 100%; }
    .matrix th, .matrix td { border: 1px solid #999; padding: .3rem .4rem; vertical-align: top; text-align: center; }
    .matrix thead th { background: #eee; font-size: .85rem; white-space: nowrap; }
    .matrix th[scope=row] { text-align: left; font-weight: normal; min-width: 20rem; }
    .matrix tr.heading { background: #f6f6f6; }
    .matrix td.carries { background: #e8f5e9; } .matrix td.unaccepted { background: #fef9c3; } .matrix td.claims { background: #fdecea; }
    .words { color: #444; font-size: .9rem; }
    details { position: relative; } summary { cursor: pointer; list-style: none; font-weight: bold; }
    summary::-webkit-details-marker { display: none; }
    .open-cell { position: absolute; right: 0; z-index: 1; width: 22rem; text-align: left; background: #fff;
      border: 1px solid #666; border-radius: .3rem; box-shadow: 0 2px 8px #0004; padding: .6rem; font-size: .9rem; }
    .duty { border-left: 4px solid #999; padding: .3rem 0 .3rem .9rem; margin: 1rem 0; }
    .duty:target { background: #fffbe6; border-color: #b45309; }
    blockquote { margin: .2rem 0 .4rem; font-style: italic; }
    .reasons { list-style: none; margin: 0; padding-left: 0; } .reasons li { margin: .2rem 0; }
    .reasons .unmet { color: #7f1d1d; } .reasons .met { color: #14532d; }
    .reasons div { margin-left: 1.3rem; color: #333; }
    .place { color: #555; font: .8rem ui-monospace, monospace; }
    .legend { display: grid; grid-template-columns: max-content 1fr; gap: 0 .8rem; font-size: .9rem; }
    .legend dt { font-weight: bold; } .legend dd { margin: 0; }
    \(colours)
    \(filters)
    @media print {
      @page { size: A4 landscape; margin: 15mm; }
      body { margin: 0; max-width: none; font-size: 10.5pt; }
      .filters { display: none; } .scroll { overflow: visible; }
      .matrix { font-size: 8.5pt; } .matrix th[scope=row] { min-width: 0; } .matrix th, .matrix td { padding: .15rem .25rem; }
      thead { display: table-header-group; } tr, .duty { break-inside: avoid; }
      .open-cell { display: none; } a { color: inherit; text-decoration: none; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }
    """
}

extension Verdict {
  fileprivate var background: String {
    switch self {
    case .missing, .wrong: "#fecaca"
    case .claimed, .partial: "#fed7aa"
    case .stale: "#fef08a"
    case .undecided: "#bfdbfe"
    case .waived, .notOurs: "#e5e5e5"
    case .covered, .confirmed: "#bbf7d0"
    }
  }
}
