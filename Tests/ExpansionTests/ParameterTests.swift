import Expansion
import PlanModel
import SourceText
import Testing
import Workspace

/// Parameters: what a template may ask for, what a plan may give, and what is said where the two do not agree.
@Suite struct ParameterTests {
  /// A declaration that cannot be kept is found in the template alone: the declaration, the code, the marked text.
  static let wrongDeclarations: [(String, String, String)] = [
    ("n: {kiểu: số nguyên, tối thiểu: 5, tối đa: 2}", "KH0660", "2"),
    ("n: {kiểu: số nguyên, tối thiểu: năm}", "KH0206", "năm"),
    ("n: {kiểu: ngày, tối đa: 2021-02-30}", "KH0209", "2021-02-30"),
    ("n: {kiểu: chữ, tối thiểu: 3}", "KH0660", "3"),
    ("n: {kiểu: có không, tối đa: có}", "KH0660", "có"),
    ("n: {kiểu: chữ, khuôn: \"[a-\"}", "KH0660", "\"[a-\""),
    ("n: {kiểu: chữ, khuôn: \"a)|(b\"}", "KH0660", "\"a)|(b\""),
    ("n: {kiểu: chữ, khuôn: \"(a{1000}){1000}\"}", "KH0660", "\"(a{1000}){1000}\""),
    ("n: {kiểu: số nguyên, khuôn: \"[0-9]+\"}", "KH0660", "\"[0-9]+\""),
    ("n: {kiểu: số nguyên, tối đa: 3, lựa chọn: [1, 2, 4]}", "KH0659", "4"),
    ("n: {kiểu: số nguyên, lựa chọn: [1, hai]}", "KH0206", "hai"),
    ("n: {kiểu: thời hạn, lựa chọn: [thường xuyên]}", "KH0660", "thường xuyên"),
    ("n: {kiểu: chữ, lựa chọn: [a, b], mặc định: c}", "KH0659", "c"),
    ("n: {kiểu: chữ, khuôn: \"[a-z]+\", mặc định: A1}", "KH0659", "A1"),
    ("n: {kiểu: số nguyên, tối đa: 3, mặc định: 4}", "KH0659", "4"),
    ("n: {kiểu: số nguyên, mặc định: 2000000000}", "KH0659", "2000000000"),
    ("n: {kiểu: kênh, thuộc loại: [mang xa hoi, báo]}", "KH0660", "báo"),
    ("n: {kiểu: chữ, thuộc loại: [tỉnh]}", "KH0660", "tỉnh"),
    ("n: {kiểu: kênh, thuộc loại: [mạng xã hội], mặc định: cong-z}", "KH0659", "cong-z"),
    ("n: {kiểu: cơ quan, lựa chọn: [so-a, so-z]}", "KH0652", "so-z"),
    ("n: {kiểu: cơ quan, mặc định: so-z}", "KH0652", "so-z"),
    ("2 lớp: {kiểu: chữ}", "KH0661", "2 lớp"),
    ("nay: {kiểu: ngày}", "KH0661", "nay"),
    ("true: {kiểu: chữ}", "KH0661", "true"),
  ]

  @Test(arguments: wrongDeclarations)
  func aDeclarationThatCannotBeKeptIsFoundInTheTemplate(_ line: String, _ code: String, _ marked: String)
    throws
  {
    let project = TestProject(template: "tham số:\n  \(line)\n")
    let workspace = try project.workspace()
    let errors = workspace.check(["templates"]).findings.filter { $0.severity == .error }
    #expect(errors.map(\.code) == [code])
    #expect(errors.map { project.text($0.span, in: workspace) } == [marked])
  }

  @Test func namesThatDifferOnlyInDiacriticsAreOne() throws {
    let errors = try TestProject(
      template: "tham số:\n  hạn báo cáo: {kiểu: ngày}\n  han-bao-cao: {kiểu: ngày}\n"
    ).templateErrors()
    #expect(errors.map(\.code) == ["KH0661"])
    #expect(errors.first?.related.count == 1)
  }

  /// A default over earlier parameters whose values might leave the limits is found before any plan exists.
  @Test(
    arguments: [
      ("${a + 1}", "KH0623"), ("${a < 10 ? a + 1 : a}", nil), ("${b}", "KH0610"), ("${tên}", "KH0615"),
      ("${1 / 0}", "KH0620"), ("${a} lớp", "KH0654"), ("$5", "KH0654"),
    ] as [(String, String?)])
  func aDefaultMayBeAnExpressionOverEarlierParameters(_ value: String, _ code: String?) throws {
    let errors = try TestProject(
      template: """
        tham số:
          a: {kiểu: số nguyên, tối thiểu: 1, tối đa: 10}
          tên: {kiểu: chữ}
          n: {kiểu: số nguyên, tối thiểu: 1, tối đa: 10, mặc định: "\(value)"}
          b: {kiểu: số nguyên}

        """
    ).templateErrors()
    #expect(errors.isEmpty == (code == nil), "\(errors.map { "\($0.code) \($0.message.vi)" })")
    if let code { #expect(errors.contains { $0.code == code }) }
  }

  /// A date reckoned from another one lies a little beyond what is ordinary, and that is all right.
  @Test func defaultsAreReckonedFromOtherDates() throws {
    let project = TestProject(
      template: """
        tham số:
          a: {kiểu: ngày, mặc định: "${nay.cuối_tháng() + số_ngày(5)}"}
          b: {kiểu: ngày, mặc định: "${a + số_ngày(15)}"}
          c: {kiểu: số nguyên}
          d: {kiểu: số nguyên, mặc định: "${c * 2}"}
        hoạt động:
          - {mã: A, tên: "${d + 1}", thời hạn: {trước: "${b.cuối_tháng()}"}}

        """, plan: "tham số: {c: 1000000000}\n")
    #expect(try project.templateErrors().map(\.message.vi) == [])
    let plan = try #require(try project.expansion().plan)
    #expect(plan.activities.first?.name?.value == "2000000001")
    #expect(plan.activities.first?.deadline?.value.text == "trước 2021-07-31")
  }

  @Test(arguments: [("${cấp}", true), ("${rộng}", false), ("${'huyện'}", true), ("${'xã'}", false)])
  func anExpressionMustProvablyKeepToChoices(_ value: String, _ isFine: Bool) throws {
    let errors = try TestProject(
      template: """
        tham số:
          cấp: {kiểu: chữ, lựa chọn: [tỉnh, huyện]}
          rộng: {kiểu: chữ, lựa chọn: [tỉnh, huyện, xã]}
          n: {kiểu: chữ, lựa chọn: [huyện, tỉnh, thôn], mặc định: "\(value)"}

        """
    ).templateErrors()
    #expect(errors.map(\.code) == (isFine ? [] : ["KH0660"]))
  }

  /// What a plan gives: the declaration, the value, the code or nil, and what the value becomes in text.
  static let given: [(String, String, String?)] = [
    ("{kiểu: số nguyên, tối thiểu: 1, tối đa: 4}", "5", "KH0659"),
    ("{kiểu: số nguyên, tối thiểu: 1, tối đa: 4}", "0", "KH0659"),
    ("{kiểu: số nguyên, tối thiểu: 1, tối đa: 4}", "4", nil),
    ("{kiểu: số nguyên, tối thiểu: 1, tối đa: 4}", "bốn", "KH0206"),
    ("{kiểu: số nguyên}", "9999999999", "KH0659"),
    ("{kiểu: số nguyên, tối đa: 10000000000}", "9999999999", nil),
    ("{kiểu: số thập phân, tối đa: 0.5}", "0,6", "KH0659"),
    ("{kiểu: số tiền, tối thiểu: 1000000}", "999.999", "KH0659"),
    ("{kiểu: số tiền, tối thiểu: 1000000}", "1.000.000 đồng", nil),
    ("{kiểu: ngày, tối thiểu: 2021-06-01}", "31/5/2021", "KH0659"),
    ("{kiểu: số ngày, tối đa: 30}", "31 ngày", "KH0659"),
    ("{kiểu: số ngày, tối đa: 30}", "30 ngày", nil),
    ("{kiểu: số ngày}", "một tuần", "KH0652"),
    ("{kiểu: chữ, khuôn: \"[A-Z]{2}|X\"}", "ABC", "KH0659"),
    ("{kiểu: chữ, khuôn: \"[A-Z]{2}|X\"}", "AB", nil),
    ("{kiểu: chữ}", "[a]", "KH0652"),
    ("{kiểu: chữ, lựa chọn: [quý, tháng]}", "qúy", "KH0659"),
    ("{kiểu: danh sách số nguyên, tối đa: 3}", "[1, 4, 2, 5]", "KH0659"),
    ("{kiểu: danh sách số nguyên, tối đa: 3}", "2", nil),
    ("{kiểu: bảng số tiền, tối đa: 100}", "{a: 1, b: 200}", "KH0659"),
    ("{kiểu: bảng số tiền}", "5", "KH0652"),
    ("{kiểu: bảng chữ}", "{a: một, b: hai}", nil),
    ("{kiểu: cơ quan, thuộc loại: [tỉnh]}", "phong-c", "KH0659"),
    ("{kiểu: cơ quan, thuộc loại: [tỉnh]}", "so-b", nil),
    ("{kiểu: cơ quan}", "so-x", "KH0652"),
    ("{kiểu: cơ quan báo chí, thuộc loại: [in]}", "dai-y", "KH0659"),
    ("{kiểu: cơ quan báo chí, thuộc loại: [in, radio]}", "dai-y", nil),
    ("{kiểu: kênh, thuộc loại: [mạng xã hội]}", "cong-z", "KH0659"),
    ("{kiểu: kênh, lựa chọn: [zalo]}", "zalo", nil),
    ("{kiểu: thời hạn}", "quý 5/2021", "KH0212"),
    ("{kiểu: thời hạn}", "quý II/2021", nil),
    ("{kiểu: văn bản viện dẫn}", "{số: 1}", "KH0203"),
  ]

  @Test(arguments: given)
  func aValueOutsideTheDeclarationIsToldAtThePlansLine(
    _ declaration: String, _ value: String, _ code: String?
  ) throws {
    let project = TestProject(
      template: "tham số:\n  n: \(declaration)\n", plan: "tham số:\n  n: \(value)\n")
    #expect(try project.templateErrors().isEmpty)
    let workspace = try project.workspace()
    let file = workspace.load("plans/plan.yaml")
    let errors = workspace.expand(file).diagnostics.filter { $0.severity == .error }
    #expect(Set(errors.map(\.code)) == Set([code].compactMap(\.self)), "\(errors.map(\.message.vi))")
    for error in errors {
      #expect(error.span.file == file.source.id)
      let related = error.related.compactMap { workspace.sources[$0.span.file]?.path }
      #expect(related.contains("templates/mau.yaml"))
    }
  }

  @Test func missingAndSuperfluousOnesAreToldWithTheDeclaration() throws {
    let project = TestProject(
      template: "tham số:\n  hạn: {kiểu: ngày, nhãn: Hạn nộp}\n  lớp: {kiểu: số nguyên, bắt buộc: không}\n",
      plan: "tham số: {lop: 3, hann: 2021-06-30}\n")
    let errors = try project.expansion().errors
    #expect(errors.map(\.code).sorted() == ["KH0650", "KH0651"])
    #expect(errors.allSatisfy { !$0.related.isEmpty })
    #expect(errors.first { $0.code == "KH0650" }?.related.first?.message.vi == "mẫu cần: Hạn nộp")
    #expect(errors.first { $0.code == "KH0651" }?.fixes.first?.edits.first?.replacement == "hạn")
  }

  @Test func declaredBoundsAreKnownWhenExpressionsAreChecked() throws {
    func errors(_ bounds: String) throws -> [String] {
      try TestProject(
        template: """
          tham số:
            số lớp: {kiểu: số nguyên\(bounds)}
            quý: {kiểu: số nguyên\(bounds)}
          mở đầu: ["Mỗi lớp ${100 / số_lớp} người"]
          hoạt động:
            - {mã: A, tên: B, thời hạn: {quý: "${quý}", năm: 2021}}

          """
      ).templateErrors().map(\.code)
    }
    #expect(try errors(", tối thiểu: 1, tối đa: 4") == [])
    #expect(try errors(", lựa chọn: [2, 4]") == [])
    #expect(try errors("").count == 2)
  }

  @Test func valuesReachTheText() throws {
    let project = TestProject(
      template: """
        tham số:
          tên: {kiểu: chữ}
          nguồn: {kiểu: bảng số tiền}
          hạn: {kiểu: số ngày, mặc định: 15}
          nơi: {kiểu: danh sách cơ quan, mặc định: [so-a, so-b]}
          báo: {kiểu: danh sách chữ, mặc định: ["${tên}", "b"]}
        mở đầu:
          - "${tên}: ${tách_nghìn(nguồn[?'tỉnh'].orValue(tiền(0)))} đồng, ${ngày_ngắn(nay + hạn)}, ${nối(nơi)}, ${nối(báo)}"

        """, plan: "tham số: {tên: Thử, nguồn: {tỉnh: 1500000}}\n")
    let plan = try #require(try project.expansion().plan)
    #expect(
      plan.opening.map(\.value) == ["Thử: 1.500.000 đồng, 16/6/2021, Sở A và Sở B, Thử và b"])
  }

  @Test func namesOnADateFollowTheSuccessors() throws {
    let project = TestProject(
      template: """
        tham số:
          c: {kiểu: cơ quan}
          v: {kiểu: văn bản viện dẫn}
        mở đầu:
          - "${tên_vào_ngày(c, ngày('2025-06-30'))}, ${c.tên_vào_ngày(ngày('2025-07-01'))}"
          - "${shortNameOn(c, ngày('2025-06-30'))}, ${tên_viết_tắt_vào_ngày(c, ngày('2026-01-01'))}"
          - "${viện_dẫn(v)}; ${viện_dẫn_lại(v)}; ${cite(v) == v.đầy_đủ ? 'như nhau' : 'khác'}"

        """,
      plan: """
        tham số:
          c: huyen-d
          v: {tên loại: Chỉ thị, số: 1/CT-TTg, ngày: 2021-05-12, cơ quan: Thủ tướng Chính phủ}

        """)
    let plan = try #require(try project.expansion().plan)
    #expect(
      plan.opening.map(\.value) == [
        "UBND huyện D, UBND xã E", "UBND huyện D, xã E",
        "Chỉ thị số 1/CT-TTg ngày 12 tháng 5 năm 2021 của Thủ tướng Chính phủ; Chỉ thị số 1/CT-TTg; như nhau",
      ])
  }

  @Test func aFormKnowsWhatMayBeGiven() throws {
    let project = TestProject(
      template: """
        tên: Mẫu thử
        tham số:
          quý: {kiểu: số nguyên, nhãn: Quý, tối thiểu: 1, tối đa: 4, mặc định: "${nay.quý}"}
          kênh chính: {kiểu: kênh, thuộc loại: [mạng xã hội]}
          ghi chú: {kiểu: chữ, bắt buộc: không, trợ giúp: Nếu có, khuôn: ".{0,50}"}

        """)
    let form = try #require(try project.workspace().form(of: "mau").form)
    #expect(form.fields.map(\.identifier) == ["quý", "kênh_chính", "ghi_chú"])
    #expect(form.fields.map(\.isRequired) == [false, true, false])
    #expect(form.fields[0].defaultText == "${nay.quý}")
    #expect(form.fields[1].choices.map { [$0.value, $0.label] } == [["zalo", "Zalo Sở A"]])
    #expect(form.json["parameters"]?.text().contains("\"pattern\":\".{0,50}\"") == true)
    #expect(try project.workspace().form(of: "templates/mau.yaml").form?.fields.count == 3)
    #expect(try project.workspace().form(of: "khong-co").known == ["mau"])
  }
}
