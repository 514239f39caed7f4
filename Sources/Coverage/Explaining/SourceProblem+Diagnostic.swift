internal import PlanModel
public import SourceText

extension Explainer {
  func diagnostic(_ problem: SourceProblem) -> Diagnostic { directive.diagnostic(problem) }
}

extension DirectiveReading {
  /// What `check` says about the record of the directive, which no plan can put right.
  ///
  /// What the rules on directives say already, and a missing source text, are left out.
  public var diagnostics: [Diagnostic] {
    problems.compactMap { problem in
      switch problem {
      case .noPoints, .emptyPoint, .duplicatePoint, .unknownVerb, .quoteNotInPoint, .noSourceText: nil
      case .noDuties, .contextNotInPoint, .contextInSeveralPoints, .untaken, .frameOrders, .pointNotInSource,
        .unaccounted:
        diagnostic(problem)
      }
    }
  }

  func diagnostic(_ problem: SourceProblem) -> Diagnostic {
    let nowhere = directive.span.startPoint
    switch problem {
    case .noPoints:
      return Diagnostic(
        CoverageDiagnostics.unaccounted, at: nowhere,
        LocalizedText("văn bản chỉ đạo không ghi điểm nào", en: "the directive records no point"))
    case .emptyPoint(let point):
      return Diagnostic(
        CoverageDiagnostics.unaccounted, at: points[point].place,
        LocalizedText("điểm \(points[point].id) không có lời", en: "point \(points[point].id) has no words"))
    case .duplicatePoint(let point, let first):
      return Diagnostic(
        CoverageDiagnostics.unaccounted, at: points[point].place,
        LocalizedText(
          "hai điểm cùng mã «\(points[point].id)»", en: "two points have the id “\(points[point].id)”"),
        related: [RelatedPlace(points[first].place, LocalizedText("điểm thứ nhất", en: "the first point"))])
    case .noDuties(let point):
      return Diagnostic(
        CoverageDiagnostics.noDuties, at: points[point].place,
        LocalizedText(
          "điểm \(points[point].id) chưa ghi yêu cầu nào",
          en: "no duties are recorded for point \(points[point].id)"))
    case .unknownVerb(let duty):
      let verb = duties[duty].duty?.verb
      return Diagnostic(
        CoverageDiagnostics.untaken, at: verb?.span ?? points[duties[duty].point].place,
        LocalizedText(
          "danh mục không có động từ «\(verb?.value.id ?? "")»",
          en: "the registry has no verb “\(verb?.value.id ?? "")”"))
    case .quoteNotInPoint(let duty):
      return Diagnostic(
        CoverageDiagnostics.unaccounted,
        at: duties[duty].duty?.quote?.span ?? points[duties[duty].point].place,
        LocalizedText(
          "lời trích của yêu cầu \(duties[duty].id) không có trong điểm",
          en: "the quote of duty \(duties[duty].id) does not stand in its point"))
    case .contextNotInPoint(let quote):
      return Diagnostic(
        CoverageDiagnostics.context, at: quote.span,
        LocalizedText("không điểm nào có lời «\(quote.value)»", en: "no point has the words “\(quote.value)”")
      )
    case .contextInSeveralPoints(let quote):
      return Diagnostic(
        CoverageDiagnostics.context, at: quote.span,
        LocalizedText(
          "nhiều điểm có lời «\(quote.value)»: ghi nó ở đúng điểm",
          en: "several points have the words “\(quote.value)”: record them at the point"))
    case .untaken(let point, let words):
      let shown = words.prefix(8)
      let rest = words.count > shown.count ? ", …" : ""
      return Diagnostic(
        CoverageDiagnostics.untaken, at: points[point].point.text?.span ?? points[point].place,
        LocalizedText(
          "lời \(shown.map { "«\($0)»" }.joined(separator: ", "))\(rest) của điểm \(points[point].id) không được yêu cầu nào nhận",
          en:
            "the words \(shown.map { "“\($0)”" }.joined(separator: ", "))\(rest) of point \(points[point].id) are taken up by no duty"
        ),
        label: LocalizedText(
          "thêm yêu cầu, hoặc ghi ở «ngữ cảnh» nếu không giao việc",
          en: "add a duty, or record them under “ngữ cảnh”"))
    case .frameOrders(let piece):
      return Diagnostic(
        CoverageDiagnostics.untaken, at: piece.span,
        LocalizedText("phần khung này có lời giao việc", en: "this piece of the frame reads like an order"),
        label: LocalizedText(
          "nếu là một điểm thì ghi ở «điểm»", en: "if it is a point, record it under “điểm”"))
    case .noSourceText:
      return Diagnostic(
        CoverageDiagnostics.unaccounted, at: nowhere,
        LocalizedText(
          "văn bản chỉ đạo chưa có «văn bản gốc», nên không biết có ghi thiếu điểm nào không",
          en: "the directive has no “văn bản gốc”, so that nobody knows whether a point was left out"),
        severity: .warning)
    case .pointNotInSource(let point):
      return Diagnostic(
        CoverageDiagnostics.unaccounted, at: points[point].point.text?.span ?? points[point].place,
        LocalizedText(
          "lời của điểm \(points[point].id) không có nguyên văn trong bản gốc",
          en: "the words of point \(points[point].id) do not stand in the original"),
        related: source)
    case .unaccounted(let words):
      return Diagnostic(
        CoverageDiagnostics.unaccounted, at: directive.sourceText?.span.startPoint ?? nowhere,
        LocalizedText(
          "bản gốc còn lời không thuộc điểm nào: «\(words)»",
          en: "the original has words that belong to no point: “\(words)”"),
        label: LocalizedText("ghi thành điểm, hoặc ở «khung»", en: "record them as a point, or under “khung”")
      )
    }
  }

  private var source: [RelatedPlace] {
    directive.sourceText.map {
      [RelatedPlace($0.span.startPoint, LocalizedText("bản gốc", en: "the original"))]
    } ?? []
  }
}
