internal import PlanModel
internal import SourceText

extension SignatureEntry {
  /// The signature of a printed one; nil where no title is printed.
  init?(printed signer: Signer) {
    self.init()
    name = signer.name.map(unplaced)
    if let authority = signer.authority {
      let body = Self.rest(authority)
      switch authority.prefix(2).uppercased() {
      case "TM", "T/": onBehalfOf = body.map(unplaced)
      case "TL": byOrderOf = body.map(unplaced)
      default: byAuthorisationOf = body.map(unplaced)
      }
    }
    for line in signer.titles {
      if line.hasPrefix("KT.") || line.hasPrefix("K/T") {
        deputyFor = Self.rest(line).map(unplaced)
      } else if line.hasPrefix("Q.") {
        isActing = unplaced(true)
        title = Self.rest(line).map(unplaced)
      } else {
        title = unplaced(line)
      }
    }
    if title == nil { return nil }
  }

  /// What stands behind «TM.», «KT.» and the like.
  private static func rest(_ line: String) -> String? {
    let rest = line.drop { $0 != " " && $0 != "." }.drop { $0 == "." || $0 == " " }
    return rest.isEmpty ? nil : String(rest)
  }
}
