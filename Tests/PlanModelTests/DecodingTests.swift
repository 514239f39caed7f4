import PlanModel
import SourceText
import Testing
import YAMLTree

@Suite struct DecodingTests {
  private func plan(_ yaml: String) throws -> Decoded<Plan> {
    let source = SourceFile(path: "plan.yaml", text: yaml)
    let root = try #require(parseYAML(source).document?.root)
    return decode(Plan.self, from: root)
  }

  private func marked(_ diagnostic: Diagnostic, in yaml: String) -> String {
    SourceFile(path: "", text: yaml).text(diagnostic.span.range)
  }

  @Test(arguments: [
    "chủ trì", "Chủ Trì", "chu tri", "chu_tri", "chu-tri", "lead", "Lead", "chu\u{309} tri\u{300}",
  ])
  func acceptsEverySpellingOfAKey(_ key: String) throws {
    let decoded = try plan(
      "mẫu: m\ncơ quan: c\ntrích yếu: t\nhoạt động:\n  - mã: HD-01\n    \(key): phong-a\n")
    #expect(decoded.diagnostics.isEmpty)
    #expect(decoded.value.activities.first?.lead?.value.id == "phong-a")
  }

  @Test func proposesTheKeyThatWasMeant() throws {
    let yaml = "mẫu: m\ncơ quan: c\ntrích yếu: t\nhoạt động:\n  - mã: HD-01\n    chu try: phong-a\n"
    let diagnostic = try #require(plan(yaml).diagnostics.first)
    #expect(diagnostic.code == "KH0201")
    #expect(marked(diagnostic, in: yaml) == "chu try")
    #expect(diagnostic.fixes.first?.edits.first?.replacement == "chủ trì")
  }

  @Test func listsTheKeysWhenNoneIsLikeTheOneWritten() throws {
    let yaml = "mẫu: m\ncơ quan: c\ntrích yếu: t\nzzzzzzzz: 1\n"
    let diagnostic = try #require(plan(yaml).diagnostics.first)
    #expect(diagnostic.fixes.isEmpty)
    #expect(diagnostic.notes.first?.vi.contains("trích yếu") == true)
  }

  @Test func showsBothPlacesOfAKeyInTwoSpellings() throws {
    let yaml = "mẫu: m\ncơ quan: c\ntrích yếu: t\nhoạt động:\n  - mã: HD-01\n    chủ trì: a\n    lead: b\n"
    let diagnostic = try #require(plan(yaml).diagnostics.first)
    #expect(diagnostic.code == "KH0202")
    #expect(marked(diagnostic, in: yaml) == "lead")
    #expect(
      diagnostic.related.first.map { SourceFile(path: "", text: yaml).text($0.span.range) } == "chủ trì")
  }

  @Test func reportsEveryFaultInOneRun() throws {
    let yaml = """
      mẫu: m
      ngày: 2021-02-30
      trích yếu: t
      độ khẩn: gấp
      giai đoạn: {từ: 2021-06-01}
      hoạt động:
        - tên: Không có mã
        - mã: HD-02
          loại: hội thảo
          thời hạn: {trước: 2021-06-15, quý: 2}
        - HD-03
      """
    let codes = try plan(yaml).diagnostics.map(\.code).sorted()
    #expect(codes == ["KH0203", "KH0203", "KH0203", "KH0205", "KH0209", "KH0210", "KH0210", "KH0212"])
  }

  @Test func keepsTextThatLooksLikeSomethingElse() throws {
    let decoded = try plan(
      "mẫu: m\ncơ quan: c\ntrích yếu: no\nsố: 08\nhoạt động:\n  - mã: HD-01\n    tên: 12:30\n    sản phẩm: 1_000\n"
    )
    #expect(decoded.diagnostics.isEmpty)
    #expect(decoded.value.subject?.value == "no")
    #expect(decoded.value.number?.value == "08")
    #expect(decoded.value.activities.first?.name?.value == "12:30")
    #expect(decoded.value.activities.first?.product?.value == "1_000")
  }

  @Test func aBlankNumberIsADraft() throws {
    let decoded = try plan("mẫu: m\ncơ quan: c\ntrích yếu: t\nsố:\nngày: 2021-06\n")
    #expect(decoded.diagnostics.isEmpty)
    #expect(decoded.value.number == nil)
    #expect(decoded.value.date?.value == PartialDate(year: 2021, month: 6))
  }

  @Test func aRequiredKeyLeftEmptyIsNamed() throws {
    let diagnostic = try #require(plan("mẫu:\ncơ quan: c\ntrích yếu: t\n").diagnostics.first)
    #expect(diagnostic.code == "KH0204")
  }

  @Test func gathersWhatTheRulesLookAt() throws {
    let decoded = try plan(
      "mẫu: m\ncơ quan: c\ntrích yếu: Chữ\nhoạt động:\n  - {mã: HD-01, chủ trì: a, phối hợp: [b, c], đáp ứng: '2.1'}\n"
    )
    #expect(
      decoded.references.map(\.id) == ["m", "c", "2.1", "a", "b", "c"].reordered(like: decoded.references))
    #expect(decoded.prose.map(\.text) == ["Chữ"])
  }

  @Test(arguments: [
    ("điểm: []\nvăn bản: công văn", FileKind.directive), ("văn bản: công văn\nsố: 1", .directive),
    ("mẫu: m\nvăn bản: kế hoạch\nbố cục: []", .template), ("mẫu: m\nvăn bản: kế hoạch", .template),
    ("mẫu: m\nchỉ đạo: d.yaml", .plan), ("template: m\nissuer: c", .plan), ("cơ quan: [{id: a}]", .registry),
    ("kênh: []\nbáo chí: []", .registry), ("nhóm: []", .registry), ("đối tượng: []", .registry),
    ("sổ đối chiếu của: plan.yaml\nđối chiếu: []", .acceptances),
  ])
  func knowsAFileByItsKeys(_ yaml: String, _ kind: FileKind) throws {
    let root = try #require(parseYAML(SourceFile(path: "", text: yaml)).document?.root)
    #expect(fileKind(of: root) == kind)
  }

  @Test func doesNotGuessAtOtherFiles() throws {
    let root = try #require(parseYAML(SourceFile(path: "", text: "tên: a\n")).document?.root)
    #expect(fileKind(of: root) == nil)
  }
}

extension [String] {
  /// References come in the order in which they are written.
  fileprivate func reordered(like references: [ReferenceUse]) -> [String] {
    count == references.count ? references.map(\.id).filter(contains) : self
  }
}

@Suite struct TableTests {
  /// A property without a line in its table would be lost in silence.
  @Test func everyPropertyHasItsLine() {
    func check<Value: Record>(_ type: Value.Type, extra: Int = 0) {
      #expect(
        Mirror(reflecting: Value()).children.count - 1 - extra == Value.table.fields.count,
        "\(Value.recordType.id)")
    }
    check(Plan.self)
    check(Template.self)
    check(Directive.self)
    check(Point.self)
    check(Duty.self)
    check(Activity.self, extra: 2)
    check(ActivityGroup.self)
    check(PressTask.self)
    check(Dropped.self)
    check(Section.self)
    check(AppendixEntry.self)
    check(SignatureEntry.self)
    check(RecipientEntry.self)
    check(PlanPeriod.self)
    check(ParameterDeclaration.self)
    check(Citation.self)
    check(RegistryFile.self)
    check(Agency.self)
    check(AgencyGroup.self)
    check(PressAgency.self)
    check(Channel.self)
    check(DirectiveVerb.self)
    check(Audience.self)
    check(ChannelTerm.self)
    check(Waiver.self)
    check(SignOff.self)
    check(AcceptanceFile.self)
    check(Acceptance.self)
  }

  @Test func namesAreUniqueHoweverTheyAreSpelled() {
    for kind in FileKind.allCases {
      for type in reachable(from: kind.recordType) {
        let names = type.fields.flatMap { Set([$0.name.vi, $0.name.en]) }
        #expect(Set(names).count == names.count, "\(type.id)")
        #expect(type.fields.count <= 64, "\(type.id): a mask of 64 bits remembers the keys seen")
      }
    }
  }

  @Test func everyFieldIsDescribedInBothLanguages() {
    for kind in FileKind.allCases {
      for type in reachable(from: kind.recordType) {
        for field in type.fields {
          #expect(!field.doc.vi.isEmpty && !field.doc.en.isEmpty, "\(type.id).\(field.name.en)")
        }
      }
    }
  }

  private func reachable(from type: RecordType) -> [RecordType] {
    var found: [String: RecordType] = [:]
    var pending = [type]
    while let next = pending.popLast() {
      guard found[next.id] == nil else { continue }
      found[next.id] = next
      for field in next.fields {
        var shape = field.shape
        while case .list(let element, _) = shape { shape = element }
        if case .map(let value) = shape { shape = value }
        if case .record(let inner) = shape { pending.append(inner) }
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }
}
