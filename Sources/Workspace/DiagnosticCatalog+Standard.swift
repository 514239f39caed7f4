internal import Batch
internal import Coverage
internal import DocumentLint
internal import DocumentWriters
internal import Exchange
internal import Expansion
internal import Expressions
internal import Ingest
internal import PlanModel
internal import PlanRules
public import SourceText
internal import YAMLTree

extension DiagnosticCatalog {
  /// Everything that the program can find, from the bytes of a file to the document.
  public static let standard = DiagnosticCatalog(
    kinds: (YAMLDiagnostics.all + WorkspaceDiagnostics.all + ModelDiagnostics.all + Rule.all.map(\.kind)
      + ExpressionDiagnostics.all + ExpansionDiagnostics.all + SuppressionDiagnostics.all
      + WritingDiagnostics.all + CoverageDiagnostics.all + BatchDiagnostics.all
      + ExchangeDiagnostics.all + LintDiagnostics.all + IngestDiagnostics.all)
      .sorted { $0.code < $1.code })
}
