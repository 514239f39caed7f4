import PlanModel
import Testing

@Suite struct DocumentSymbolTests {
  @Test(arguments: DocumentKind.allCases)
  func acceptsTheFormOfEachKind(kind: DocumentKind) throws {
    let right = kind.abbreviation.map { "12/\($0)-STTTT" } ?? "12/STTTT-TTBCXB"
    #expect(try #require(DocumentSymbol(right)).faults(as: kind).isEmpty)
    #expect(DocumentSymbol(right)?.text == right)
    let draft = String(right.drop { $0 != "/" })
    #expect(DocumentSymbol(draft)?.number == "")
    #expect(try #require(DocumentSymbol(draft)).faults(as: kind).isEmpty)
    let symbol = String(draft.dropFirst())
    #expect(DocumentSymbol(symbol)?.number == nil)
    #expect(try #require(DocumentSymbol(symbol)).faults(as: kind).isEmpty)
  }

  /// The symbol of one kind is wrong for each of the others.
  @Test(arguments: DocumentKind.allCases)
  func tellsEachKindFromTheOthers(kind: DocumentKind) throws {
    let symbol = kind.abbreviation.map { "12/\($0)-STTTT" } ?? "12/STTTT-TTBCXB"
    for other in DocumentKind.allCases where other.abbreviation != kind.abbreviation {
      let faults = try #require(DocumentSymbol(symbol)).faults(as: other)
      if kind.abbreviation == nil, let wanted = other.abbreviation {
        #expect(faults == [.kindMissing(wanted)])
      } else {
        #expect(faults == [.otherKind(written: kind.abbreviation ?? "", kind)])
      }
    }
  }

  @Test(arguments: DocumentKind.allCases.filter { $0.abbreviation != nil })
  func findsAbbreviationsInTheWrongCase(kind: DocumentKind) throws {
    let right = try #require(kind.abbreviation)
    for written in Set([right.uppercased(), right.lowercased()]) where written != right {
      let faults = try #require(DocumentSymbol("12/\(written)-STTTT")).faults(as: kind)
      #expect(
        faults == [.kindSpelling(written: written, right: right, corrected: "12/\(right)-STTTT")])
    }
  }

  @Test(arguments: [
    ("1457/UBND-KGVX", DocumentKind.officialLetter, []),
    ("45/CV-SYT", .officialLetter, [SymbolFault.abbreviatedLetter(corrected: "45/SYT")]),
    ("45/SYT-CV", .officialLetter, [.abbreviatedLetter(corrected: "45/SYT")]),
    ("45/UBND", .officialLetter, [.incomplete]),
    ("12/KH", .plan, [.incomplete]),
    ("12/CT- TTg", .directive, [.blanks(corrected: "12/CT-TTg")]),
    ("118/TTr- STTTT", .submission, [.blanks(corrected: "118/TTr-STTTT")]),
    ("12 /KH-STTTT", .plan, [.blanks(corrected: "12/KH-STTTT")]),
    ("     /KH-STTTT", .plan, []),
    ("5/KH-STTTT", .plan, [.padding(corrected: "05/KH-STTTT")]),
    ("012/KH-STTTT", .plan, [.padding(corrected: "12/KH-STTTT")]),
    ("05", .plan, []),
    ("0", .plan, [.noNumber("0")]),
    ("12a/KH-STTTT", .plan, [.noNumber("12a")]),
    ("99999999999999999999/KH-STTTT", .plan, [.noNumber("99999999999999999999")]),
    ("12/KH-stttt", .plan, [.group("stttt")]),
    ("12/KH-", .plan, [.group("")]),
    ("12/KH-ST/TT", .plan, [.group("ST/TT")]),
    ("12/SKH&CN-VP", .officialLetter, []),
    ("30/2020/QĐ-UBND", .decision, []),
    ("12/STTTT", .plan, [.kindMissing("KH")]),
    ("２/KH-STTTT", .plan, [.noNumber("２")]),
  ])
  func namesWhatIsWrong(text: String, kind: DocumentKind, faults: [SymbolFault]) throws {
    #expect(try #require(DocumentSymbol(text)).faults(as: kind) == faults)
  }

  @Test func knowsABodyWhoseSymbolLooksLikeAKind() throws {
    let symbol = try #require(DocumentSymbol("12/CT-TH"))
    #expect(symbol.faults(as: .officialLetter) == [.otherKind(written: "CT", .directive)])
    #expect(symbol.faults(as: .officialLetter, issuerSymbol: "CT").isEmpty)
  }

  @Test func takesAllPartsApart() throws {
    let symbol = try #require(DocumentSymbol("30/2020/NĐ-CP"))
    #expect(symbol.number == "30" && symbol.year == "2020" && symbol.groups == ["NĐ", "CP"])
    #expect(symbol.text == "30/2020/NĐ-CP")
    #expect(DocumentSymbol("  ") == nil)
  }
}
