internal import PlanModel
internal import SourceText

extension DocumentContext {
  /// The number and the symbol with their faults, so that each rule can tell its own.
  var symbolFaults: [(written: Located<String>, fault: SymbolFault)] {
    let issuerSymbol = issuer.flatMap { registry.agencies[$0.value.id]?.symbol?.value }
    return [number, symbol].compactMap(\.self).flatMap { written in
      (DocumentSymbol(written.value)?.faults(as: kind, issuerSymbol: issuerSymbol) ?? []).map {
        (written, $0)
      }
    }
  }
}
