internal import PlanModel
internal import SourceText
internal import VietnameseText

/// Puts the directive together from what the grammars have found.
struct DirectiveAssembly {
  var directive = Directive()
  var tree = PointTree()
  private let head: DocumentHead
  private let directory: BodyDirectory
  private let duties: DutyLexicon
  private var notes: [ImportNote] = []
  private var signer: Signer?
  private var tasks: [TaskTable.Row] = []
  private var unknownBodies: [String] = []
  private var cited: Set<String> = []

  init(_ head: DocumentHead, _ registry: Registry) {
    self.head = head
    directory = BodyDirectory(registry, issuer: head.issuer, date: head.date)
    duties = DutyLexicon(registry)
    directive.kind = head.kind.map(unplaced)
    directive.number = head.number.map(unplaced)
    directive.date = head.date.map(unplaced)
    directive.place = head.place.map(unplaced)
    directive.issuer = directory.issuer.map(unplaced)
    directive.issuerName = head.issuer.map(unplaced)
    directive.superior = head.superior.map(unplaced)
    directive.subject = head.subject.map(unplaced)
    if let title = head.nationalTitle, title != "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      title == "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    {
      directive.nationalTitle = unplaced(title)
    }
    directive.addressees = head.addressees.map(Self.recipient)
    noteHead()
  }

  private static func recipient(_ text: String) -> RecipientEntry {
    var entry = RecipientEntry()
    entry.text = unplaced(text)
    return entry
  }

  // MARK: Body

  mutating func readBody(_ blocks: [SourceBlock]) {
    let paragraphs = blocks.compactMap { block in
      if case .paragraph(let paragraph) = block { paragraph } else { nil }
    }
    tree = OutlineBuilder.build(paragraphs)
    tree.makeImplicitPoints { OrderPhrases.gives($0) || !Assignments(words($0)).assignees.isEmpty }
    tree.separateClosing()
    tree.assignIDs()
    for text in tree.opening {
      cite(words(text))
      if BasisPhrases.begins(text), text.hasSuffix(";") || text.hasPrefix("Căn cứ") && text.hasSuffix(".") {
        directive.bases.append(unplaced(text))
      } else {
        directive.opening.append(unplaced(text))
      }
    }
  }

  /// The words of the document in order, and those among them that are letterhead, recipients and signature.
  ///
  /// Points and frame together hold every word of the source, so that it can be told whether one was left out. Tables of
  /// tasks and what stands behind the signature are not part of it.
  mutating func readSource(_ parts: DocumentParts, endCount: Int) {
    func lines(_ blocks: [SourceBlock]) -> [String] {
      blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let paragraph):
          let text = paragraph.text.onOneLine
          return [paragraph.marker.map { $0 + " " + text } ?? text]
        case .table(let table):
          return TaskTable(table) == nil ? table.rows.joined().joined().map(\.text.onOneLine) : []
        }
      }.filter { !$0.isEmpty }
    }
    let around = (lines(parts.head), lines(Array(parts.end.prefix(endCount))))
    directive.sourceText = unplaced(
      (around.0 + lines(parts.body) + around.1).joined(separator: "\n"))
    let tables = parts.body.filter { if case .table = $0 { true } else { false } }
    directive.frame = (around.0 + lines(tables) + around.1).filter { $0.contains(where: \.isLetter) }.map(
      unplaced)
  }

  /// The tables of tasks; other tables of the body belong to no point, and that is told.
  mutating func readTables(_ blocks: [SourceBlock]) {
    for case .table(let table) in blocks {
      if let table = TaskTable(table) {
        tasks += table.rows
      } else {
        let text = table.rows.joined().joined().map(\.text.onOneLine).joined(separator: " | ")
        guard text.contains(where: \.isLetter) else { continue }
        notes.append(
          ImportNote(
            IngestDiagnostics.unread,
            LocalizedText(
              "bảng «\(text.prefix(50))…» không phải bảng nhiệm vụ",
              en: "the table “\(text.prefix(50))…” is no table of tasks")))
      }
    }
  }

  mutating func readEnd(_ end: EndGrammar) {
    directive.recipients = end.recipients.map(Self.recipient)
    signer = end.signer
    if let entry = end.signer.flatMap(SignatureEntry.init(printed:)) { directive.signatures = [entry] }
  }

  // MARK: Points

  mutating func finish() -> ImportedDirective {
    let links = AppendixLinks(tasks, tree)
    directive.appendixTasks = links.entries
    for row in links.unlinked {
      notes.append(
        ImportNote(
          IngestDiagnostics.appendixRow,
          LocalizedText(
            "«\(row.prefix(60))…» không nhắc lại điểm nào", en: "“\(row.prefix(60))…” restates no point")))
    }
    directive.points = tree.roots.map { point($0, links) }
    finishClosing()
    noteTree()
    return ImportedDirective(
      directive: directive, notes: notes,
      printedSubject: head.subject.map { subject in head.subjectSign.map { "\($0) \(subject)" } ?? subject },
      signer: signer)
  }

  private mutating func point(_ node: Int, _ links: AppendixLinks) -> Point {
    let source = tree.nodes[node]
    var point = Point()
    point.id = unplaced(Slug(nearestTo: source.id))
    point.marker = source.marker.map { unplaced($0.printed) }
    point.text = unplaced(source.text)
    let words = words(source.text)
    cite(words)
    assign(&point, words, links.rows(of: node))
    point.points = source.children.map { self.point($0, links) }
    lift(&point)
    if point.points.isEmpty { point.duties = duties.propose(words) }
    return point
  }

  private mutating func assign(_ point: inout Point, _ text: [Word], _ rows: [TaskTable.Row]) {
    var assignments = Assignments(text)
    let deadlines =
      DeadlineScanner(text).all()
      + rows.compactMap(\.deadline).flatMap { DeadlineScanner(words("Thời gian thực hiện: " + $0)).all() }
    if assignments.assignees.isEmpty {
      assignments.assignees = rows.compactMap(\.lead).flatMap {
        BodyNames(words($0)).list(at: 0)?.names ?? [$0]
      }
      assignments.partners += rows.compactMap(\.partners).flatMap {
        BodyNames(words($0)).list(at: 0)?.names ?? [$0]
      }
    }
    point.assigneeNames = assignments.assignees.map(unplaced)
    point.partnerNames = assignments.partners.map(unplaced)
    point.assignees = directory.ids(of: assignments.assignees).map(unplaced)
    point.partners = directory.ids(of: assignments.partners).map(unplaced)
    unknownBodies += assignments.assignees.filter { directory.id(of: $0) == nil }
    // What was due before the document was issued is told, not ordered.
    let coming = deadlines.filter { stated in
      guard let date = stated.date, let issue = head.date else { return true }
      return date >= issue
    }
    guard let first = coming.first(where: { $0.date != nil }) ?? coming.first else { return }
    point.deadlineWords = unplaced(first.text)
    point.deadline = first.deadline.map(unplaced)
    if first.deadline == nil {
      let id = point.id?.value.value ?? ""
      notes.append(
        ImportNote(
          IngestDiagnostics.openDeadline,
          LocalizedText("điểm \(id): «\(first.text)»", en: "point \(id): “\(first.text)”")))
    }
  }

  /// Lines such as «- Cơ quan chủ trì: …» below a point say whose the point is.
  private func lift(_ point: inout Point) {
    guard point.assigneeNames.isEmpty else { return }
    for child in point.points {
      // Numbered points, such as «3. Thời gian thực hiện», stand for themselves.
      guard child.marker?.value.contains(where: { $0.isLetter || $0.isNumber }) == false,
        let text = child.text?.value, let label = LabelledLine(text)
      else { continue }
      switch label {
      case .lead:
        point.assigneeNames += child.assigneeNames
        point.assignees += child.assignees
      case .partners:
        point.partnerNames += child.partnerNames
        point.partners += child.partners
      case .time:
        if point.deadlineWords == nil {
          point.deadline = child.deadline
          point.deadlineWords = child.deadlineWords
        }
      }
    }
  }

  private mutating func finishClosing() {
    let text = tree.closing.joined(separator: "\n")
    guard !text.isEmpty else { return }
    let words = words(text)
    guard words.count > 5, !text.hasPrefix("Trân trọng") else {
      directive.closing = tree.closing.map(unplaced)
      return
    }
    var point = Point()
    point.id = unplaced(Slug(nearestTo: "closing"))
    point.text = unplaced(text)
    cite(words)
    assign(&point, words, [])
    point.duties = duties.propose(words)
    directive.points.append(point)
  }

  /// Keeps the documents that a text cites, each once.
  private mutating func cite(_ words: [Word]) {
    for found in CitationReader.find(in: words) where cited.insert(found.number).inserted {
      var citation = Citation()
      citation.kind = unplaced(found.kind ?? "Văn bản")
      citation.number = unplaced(found.number)
      citation.date = found.date.map(unplaced)
      citation.issuer = found.issuer.map(unplaced)
      directive.citations.append(citation)
    }
  }

  // MARK: Notes

  private mutating func noteHead() {
    func add(_ vi: String, _ en: String) {
      notes.append(ImportNote(IngestDiagnostics.headerPart, LocalizedText(vi, en: en)))
    }
    if head.hasUnreadableNumber {
      add("số văn bản in không rõ, để trống", "the number cannot be read and is left blank")
    } else if head.number == nil {
      add("không thấy số, ký hiệu", "no number and symbol found")
    }
    if head.hasUnreadableDate {
      add("ngày ban hành in không rõ hoặc còn để trống", "the date cannot be read or is blank")
    } else if head.date == nil {
      add("không thấy ngày ban hành", "no date of issue found")
    }
    if head.issuer == nil { add("không thấy tên cơ quan ban hành", "no issuing body found") }
    if head.subject == nil { add("không thấy trích yếu", "no subject found") }
    if head.kind == nil { add("không rõ tên loại văn bản", "the kind of document is not clear") }
  }

  private mutating func noteTree() {
    for slip in tree.slips {
      let node = tree.nodes[slip.node]
      let printed = node.marker?.printed ?? ""
      notes.append(
        ImportNote(
          IngestDiagnostics.numbering,
          LocalizedText(
            "điểm \(node.id): dấu «\(printed)» đứng sau «\(slip.before)»",
            en: "point \(node.id): the marker “\(printed)” stands behind “\(slip.before)”")))
    }
    if tree.isImplicit {
      notes.append(
        ImportNote(
          IngestDiagnostics.implicitPoints,
          LocalizedText(
            "đã chia thành \(tree.nodes.count) điểm", en: "divided into \(tree.nodes.count) points")))
    }
    guard directory.issuer != nil else { return }
    var seen: Set<String> = []
    for name in unknownBodies where seen.insert(folded(name)).inserted {
      notes.append(ImportNote(IngestDiagnostics.unknownBody, LocalizedText("«\(name)»", en: "“\(name)”")))
    }
  }
}

/// «Cơ quan chủ trì: …», «Cơ quan phối hợp: …», «Thời gian thực hiện: …».
enum LabelledLine {
  case lead, partners, time

  init?(_ text: String) {
    let start = words(text.prefix(60)).prefix(4).map(\.key).joined(separator: " ")
    if ["co quan chu tri", "don vi chu tri", "co quan thuc hien", "don vi thuc hien"].contains(start) {
      self = .lead
    } else if ["co quan phoi hop", "don vi phoi hop"].contains(start) {
      self = .partners
    } else if ["thoi gian thuc hien", "thoi han hoan thanh", "thoi gian hoan thanh", "thoi han thuc hien"]
      .contains(start)
    {
      self = .time
    } else {
      return nil
    }
  }
}
