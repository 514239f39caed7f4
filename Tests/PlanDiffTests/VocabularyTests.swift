import PlanDiff
import PlanModel
import SourceText
import TestSupport
import Testing
import YAMLTree

/// Pairs of plans, and what is said of them.
enum VocabularySamples {
  static let head = "mẫu: m\ncơ quan: so\ntrích yếu: A\n"
  static func activities(_ lines: String...) -> String {
    head + "hoạt động:\n" + lines.map { "  - {\($0)}\n" }.joined()
  }

  static let sentences: [(String, String, [String])] = [
    (
      activities("mã: H1, chủ trì: a"), activities("mã: H1, chủ trì: b"),
      [
        "cơ quan, đơn vị a không còn chủ trì, phối hợp việc nào; trước có ở H1",
        "hoạt động H1 đổi chủ trì: a → b",
      ]
    ),
    (
      activities("mã: H1, thời hạn: 2021-06-15"), activities("mã: H1, thời hạn: {trước: 2021-06-21}"),
      ["hoạt động H1 đổi thời hạn: ngày 15 tháng 6 năm 2021 → trước ngày 21 tháng 6 năm 2021 (lùi 5 ngày)"]
    ),
    (
      activities("mã: H1, kênh: [x, y]"), activities("mã: H1, kênh: [y, z]"),
      [
        "kênh x không còn trong kế hoạch; trước có ở H1", "hoạt động H1 bớt kênh: x",
        "hoạt động H1 thêm kênh: z",
      ]
    ),
    (
      activities("mã: H1, báo chí: [{cơ quan: b, số lượng: 2 tin}]"),
      activities("mã: H1, báo chí: [{cơ quan: b, số lượng: 3 tin}]"),
      ["hoạt động H1 đổi số lượng giao cho báo chí: 2 tin → 3 tin"]
    ),
    (
      activities("mã: H1, đáp ứng: [1, 2]", "mã: H2, đáp ứng: [1]"),
      activities("mã: H1, đáp ứng: [1]", "mã: H2, đáp ứng: [1]"),
      [
        "điểm 2 mất bao phủ: trước H1, nay không có hoạt động nào", "hoạt động H1 không còn đáp ứng điểm 2",
      ]
    ),
    (
      activities("mã: H1, đáp ứng: [1]", "mã: H2, đáp ứng: [1]"),
      activities("mã: H1, đáp ứng: [1]", "mã: H2"),
      ["điểm 1 bao phủ mỏng hơn: trước H1, H2, nay H1", "hoạt động H2 không còn đáp ứng điểm 1"]
    ),
    (
      activities("mã: H1, tên: Một", "mã: H2, tên: Hai", "mã: H3, tên: Ba"),
      activities("mã: H2, tên: Hai", "mã: H3, tên: Ba", "mã: H1, tên: Một"),
      ["hoạt động H1 chuyển vị trí, nay đứng sau H3"]
    ),
    (
      activities("mã: H1, tên: Một việc dài", "mã: H2, tên: Hai"),
      activities("mã: K1, tên: Một việc dài", "mã: H2, tên: Hai"), ["hoạt động K1 đổi mã: H1 → K1"]
    ),
    (activities("mã: H1, tên: Một"), head, ["bỏ hoạt động H1: Một"]),
    (
      head + "nơi nhận: [Như trên, 'Lưu: VT']\n", head + "nơi nhận: [Như trên, UBND tỉnh, 'Lưu: VT']\n",
      ["nơi nhận thêm: UBND tỉnh"]
    ),
    (
      head + "căn cứ: [Luật A, Luật B, Luật C]\n", head + "căn cứ: [Luật B, Luật C, Luật A]\n",
      ["căn cứ: một đoạn chuyển vị trí, nay đứng sau «Luật C»"]
    ),
    (head + "số: 45\n", head + "số: 46\n", ["số: 45 → 46"]),
    (
      head + "giai đoạn: {từ: 2021-06-01, đến: 2021-12-31}\nhoạt động: [{mã: H1, thời hạn: 2021-12-01}]\n",
      head + "giai đoạn: {từ: 2021-06-01, đến: 2021-11-30}\nhoạt động: [{mã: H1, thời hạn: 2021-12-01}]\n",
      [
        "hoạt động H1 có thời hạn ngày 01 tháng 12 năm 2021, ngoài giai đoạn của kế hoạch (1/6/2021 – 30/11/2021)",
        "giai đoạn thực hiện, đến: 31/12/2021 → 30/11/2021",
      ]
    ),
  ]
}

/// Each kind of change has its sentence; each field of every kind of file is compared.
@Suite struct VocabularyTests {
  @Test(arguments: VocabularySamples.sentences.indices)
  func saysWhatHasHappened(_ index: Int) throws {
    let (old, new, expected) = VocabularySamples.sentences[index]
    #expect(try report(old, new).changes.map(\.sentence.vi) == expected)
  }

  @Test func everyKindHasItsOwnWords() {
    var seen: [String: ChangeKind] = [:]
    for kind in ChangeKind.allCases {
      let wording = kind.wording
      for text in [wording.sentence.vi, wording.sentence.en, wording.counted.vi, wording.counted.en] {
        #expect(!text.isEmpty)
      }
      let other = seen.updateValue(kind, forKey: wording.counted.vi)
      #expect(other == nil, "\(kind) and \(String(describing: other)) are counted alike")
      // What a sentence needs is the same in both languages.
      func marks(_ text: String) -> Set<Substring> {
        Set(
          text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
            $0.split(separator: "}").first
          })
      }
      #expect(marks(wording.sentence.vi) == marks(wording.sentence.en), "\(kind)")
    }
  }

  @Test func directivesAreCompared() throws {
    let old =
      "văn bản: công văn\nsố: 1/A\nngày: 2021-05-20\ncơ quan: u\ntrích yếu: B\nđiểm:\n  - {mã: 1, nội dung: Một, giao: [a]}\n  - {mã: 2, nội dung: Hai hai}\n"
    let new =
      "văn bản: công văn\nsố: 1/A\nngày: 2021-05-21\ncơ quan: u\ntrích yếu: B\nđiểm:\n  - {mã: 2, nội dung: Hai hai}\n  - {mã: 1, nội dung: Một, giao: [b]}\n"
    let found = try sentences(.directive, old, new)
    #expect(
      found == [
        "ngày: 20/5/2021 → 21/5/2021", "điểm 1 không còn giao cho: a", "điểm 1 giao thêm cho: b",
        "điểm 2 chuyển vị trí, nay đứng đầu",
      ])
  }

  @Test func registriesAreCompared() throws {
    let old = "cơ quan:\n  - {id: a, tên: A}\n  - {id: b, tên: B}\n"
    let new = "cơ quan:\n  - {id: a, tên: A mới}\n  - {id: c, tên: C}\n"
    #expect(
      try sentences(.registry, old, new) == [
        "bỏ cơ quan b: B", "thêm cơ quan c: C", "cơ quan a, tên: A → A mới",
      ])
  }

  @Test func templatesAreCompared() throws {
    let old =
      "mẫu: m\nvăn bản: kế hoạch\ntham số:\n  năm: {kiểu: số nguyên}\nhoạt động:\n  - {mã: H1, tên: \"Năm ${năm}\"}\n"
    let new =
      "mẫu: m\nvăn bản: kế hoạch\ntham số:\n  năm: {kiểu: số nguyên, mặc định: 2021}\nhoạt động:\n  - {mã: H1, tên: \"Năm ${năm + 1}\"}\n"
    #expect(
      try sentences(.template, old, new) == [
        "tham số «mặc định»: (trống) → 2021", "hoạt động H1 sửa tên: Năm ${năm} → Năm ${năm + 1}",
      ])
  }

  private func sentences(_ kind: FileKind, _ old: String, _ new: String) throws -> [String] {
    let versions = try [old, new].enumerated().map { index, text in
      Version(name: "v\(index)", kind: kind, root: try #require(root(text, id: UInt32(index))))
    }
    return compare(versions[0], versions[1]).changes.map(\.sentence.vi)
  }

  /// A field that is declared is compared from that day on.
  @Test(arguments: FileKind.allCases)
  func noFieldIsPassedOver(_ kind: FileKind) throws {
    for field in kind.recordType.fields where field.shape.isLeaf || isList(field.shape) {
      let key = "\"\(field.name.vi)\""
      let (old, new) = (try #require(root("\(key): a1\n")), try #require(root("\(key): b2\n", id: 1)))
      #expect(compareValues(kind, old, new).0 != nil, "\(field.name.vi)")
      #expect(compareValues(kind, old, old).0 == nil, "\(field.name.vi)")
    }
  }

  private func isList(_ shape: Shape) -> Bool {
    if case .list(let element, _) = shape { return element.isLeaf }
    return false
  }
}
