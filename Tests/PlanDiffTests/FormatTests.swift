import PlanDiff
import SourceText
import TestSupport
import Testing

/// One report in every form, as it was looked at and recorded.
@Suite struct FormatTests {
  static func sample() throws -> DifferenceReport {
    let old = """
      mẫu: m
      cơ quan: so
      trích yếu: Triển khai Chỉ thị số 12/CT-TTg
      nhóm: [{mã: A, tên: Chuẩn bị}, {mã: B, tên: Cao điểm}]
      hoạt động:
        - {mã: H1, nhóm: A, tên: Xây dựng kế hoạch, chủ trì: phong-a, đáp ứng: ["1"], thời hạn: 2021-06-15}
        - mã: H2
          nhóm: A
          tên: Hướng dẫn báo chí
          nội dung: Tại giao ban báo chí hằng tháng, hướng dẫn nội dung trọng tâm về nhiệm vụ bảo vệ Tổ quốc.
          chủ trì: phong-a
          đáp ứng: ["2.1"]
          báo chí: [bao-x, {cơ quan: dai-y, số lượng: 2 tin/tuần}]
          kênh: [zalo, loa-xa]
        - {mã: H3, nhóm: B, tên: Tập huấn, chủ trì: phong-b, đáp ứng: ["2.2"], thời hạn: {quý: 3, năm: 2021}}
        - {mã: H4, nhóm: B, tên: Báo cáo, chủ trì: phong-a, đáp ứng: ["2.2"]}
      nơi nhận: [Như trên, "Lưu: VT"]
      """ + "\n"
    let new = """
      mẫu: m
      cơ quan: so
      trích yếu: Triển khai Chỉ thị số 13/CT-TTg
      nhóm: [{mã: A, tên: Chuẩn bị}, {mã: B, tên: Cao điểm}]
      hoạt động:
        - mã: H2
          nhóm: B
          tên: Hướng dẫn báo chí
          nội dung: Tại giao ban báo chí hằng tháng, hướng dẫn rõ các nội dung trọng tâm về nhiệm vụ bảo vệ Tổ quốc.
          chủ trì: phong-a
          báo chí: [{cơ quan: dai-y, số lượng: 3 tin/tuần}]
          kênh: [loa-xa, zalo]
        - {mã: H1, nhóm: A, tên: Xây dựng kế hoạch, chủ trì: phong-b, đáp ứng: ["1"], thời hạn: 2021-06-20}
        - {mã: H3, nhóm: B, tên: Tập huấn, chủ trì: phong-b, đáp ứng: ["2.2"], thời hạn: quý III năm 2021}
        - {mã: H5, nhóm: B, tên: Kiểm tra cơ sở, chủ trì: phong-b}
      nơi nhận: [Như trên, UBND tỉnh, "Lưu: VT"]
      """ + "\n"
    return DifferenceReport(files: [compare(try version(old, "cũ.yaml"), try version(new, "mới.yaml", id: 1))]
    )
  }

  @Test(arguments: ["text", "stat", "markdown", "html", "json", "github"])
  func writesTheReport(_ name: String) throws {
    let format = try #require(DifferenceFormat.named(name))
    expectGolden(format.write(try Self.sample(), DifferenceStyle()), "formats/\(name).txt")
  }

  @Test func writesEnglish() throws {
    let text = DifferenceFormat.text.write(try Self.sample().strict(), DifferenceStyle(language: .en))
    expectGolden(text, "formats/text-strict-en.txt")
  }

  @Test func coloursOnlyWhereAsked() throws {
    #expect(!DifferenceFormat.text.write(try Self.sample(), DifferenceStyle()).contains("\u{1B}"))
    #expect(
      DifferenceFormat.text.write(try Self.sample(), DifferenceStyle(usesColor: true)).contains("\u{1B}[31m"))
  }

  @Test func nothingIsSaidOfTheSame() throws {
    let same = DifferenceReport(files: [try report("mẫu: m\n", "mẫu: m\n")])
    #expect(DifferenceFormat.text.write(same, DifferenceStyle()).isEmpty)
    #expect(DifferenceFormat.stat.write(same, DifferenceStyle()).isEmpty)
  }
}
