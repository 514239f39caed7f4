import PlanModel
import PlanRules
import SourceText
import Testing
import VietnameseText
import YAMLTree

/// What the examples of the rules are judged against: a small registry, one directive, a template of each kind.
enum Fixture {
  static let registry = Registry([decode(RegistryFile.self, from: registryText).value])
  static let directive = decode(Directive.self, from: directiveText)
  static let today = day("2021-06-10")

  /// A template of each kind of document, named after it: `ke-hoach`, `cong-van`, `to-trinh`.
  static let templates: [String: Template] = Dictionary(
    uniqueKeysWithValues: DocumentKind.allCases.map { kind in
      let id = folded(kind.name).split(separator: " ").joined(separator: "-")
      return (id, decode(Template.self, from: "mẫu: \(id)\nvăn bản: \(kind.name)\n").value)
    })

  static func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { fatalError("no date: \(text)") }
    return date
  }

  static func decode<Value: Record>(_ type: Value.Type, from text: String) -> Decoded<Value> {
    let parse = parseYAML(SourceFile(id: FileID(1), path: "fixture.yaml", text: text))
    guard parse.diagnostics.isEmpty, let root = parse.document?.root else { fatalError("broken fixture") }
    return PlanModel.decode(type, from: root)
  }

  private static let registryText = """
    nhóm:
      - id: cac-so-ban-nganh-tinh
        tên: các sở, ban, ngành tỉnh
      - id: ubnd-cap-huyen
        tên: UBND các huyện, thị xã, thành phố
        đến ngày: 2025-07-01
        kế thừa bởi: ubnd-cap-xa
      - id: ubnd-cap-xa
        tên: UBND các xã, phường
        từ ngày: 2025-07-01
      - id: cac-co-quan-bao-chi-tren-dia-ban
        tên: các cơ quan báo chí trên địa bàn tỉnh
      - id: cac-phong-don-vi-thuoc-so-tttt
        tên: các phòng, đơn vị thuộc Sở
        đến ngày: 2025-03-01
    cơ quan:
      - id: ubnd-tinh-dien-bien
        tên: Ủy ban nhân dân tỉnh Điện Biên
        tên viết tắt: UBND tỉnh
        ký hiệu: UBND
        tập thể: có
      - id: so-tttt-dien-bien
        tên: Sở Thông tin và Truyền thông
        tên viết tắt: Sở TT&TT
        ký hiệu: STTTT
        cấp: tỉnh
        cấp trên: ubnd-tinh-dien-bien
        thuộc nhóm: [cac-so-ban-nganh-tinh]
        đến ngày: 2025-03-01
        kế thừa bởi: so-khcn-dien-bien
      - id: so-khcn-dien-bien
        tên: Sở Khoa học và Công nghệ
        tên viết tắt: Sở KH&CN
        ký hiệu: SKHCN
        liên hệ: {địa chỉ: "Số 1, đường 7/5, tỉnh Điện Biên", thư điện tử: skhcn@dienbien.gov.vn}
        cấp: tỉnh
        cấp trên: ubnd-tinh-dien-bien
        thuộc nhóm: [cac-so-ban-nganh-tinh]
      - id: cong-an-tinh-dien-bien
        tên: Công an tỉnh
        thuộc nhóm: [cac-so-ban-nganh-tinh]
      - id: ban-tuyen-giao-tinh-uy
        tên: Ban Tuyên giáo Tỉnh ủy
        cấp: đảng
      - id: phong-ttbcxb
        tên: Phòng Thông tin - Báo chí - Xuất bản
        cấp: đơn vị
        cấp trên: so-tttt-dien-bien
        thuộc nhóm: [cac-phong-don-vi-thuoc-so-tttt]
      - id: phong-cntt
        tên: Phòng Công nghệ thông tin
        ký hiệu: CNTT
        cấp: đơn vị
        cấp trên: so-tttt-dien-bien
        thuộc nhóm: [cac-phong-don-vi-thuoc-so-tttt]
      - id: ubnd-huyen-tuan-giao
        tên: UBND huyện Tuần Giáo
        cấp: huyện
        thuộc nhóm: [ubnd-cap-huyen]
        đến ngày: 2025-07-01
        kế thừa bởi: ubnd-cap-xa
    báo chí:
      - id: bao-dien-bien-phu
        tên: Báo Điện Biên Phủ
        loại hình: [in, điện tử]
        thuộc nhóm: [cac-co-quan-bao-chi-tren-dia-ban]
      - id: dai-ptth-dien-bien
        tên: Đài Phát thanh và Truyền hình tỉnh Điện Biên
        tên viết tắt: Đài PT-TH tỉnh
        loại hình: [phát thanh, truyền hình]
        thuộc nhóm: [cac-co-quan-bao-chi-tren-dia-ban]
    kênh:
      - id: cong-ttdt-tinh
        tên: Cổng thông tin điện tử tỉnh Điện Biên
        loại: cổng, trang thông tin điện tử
        đơn vị quản trị: ubnd-tinh-dien-bien
      - id: zalo-oa-so-tttt
        tên: Tài khoản Zalo chính thức của Sở Thông tin và Truyền thông
        loại: mạng xã hội
        đơn vị quản trị: so-tttt-dien-bien
        đến ngày: 2025-03-01
    động từ:
      - id: huong-dan
        dạng: hướng dẫn
        loại hoạt động: [văn bản hướng dẫn]
      - id: quan-triet
        dạng: quán triệt
        loại hoạt động: [hội nghị]
    """

  private static let directiveText = """
    văn bản: công văn
    số: 1457/UBND-KGVX
    ngày: 2021-05-20
    cơ quan: ubnd-tinh-dien-bien
    trích yếu: triển khai thực hiện Chỉ thị số 12/CT-TTg
    điểm:
      - mã: "1"
        dấu: "1."
        giao: [cac-so-ban-nganh-tinh]
        nội dung: Tổ chức quán triệt nội dung Chỉ thị.
        yêu cầu:
          - {động từ: quan-triet, trích: Tổ chức quán triệt nội dung Chỉ thị}
      - mã: "2"
        dấu: "2."
        giao: [so-tttt-dien-bien]
        nội dung: Giao Sở Thông tin và Truyền thông
        điểm:
          - mã: "2.1"
            dấu: "-"
            nội dung: Hướng dẫn các cơ quan báo chí, xong trước ngày 30/6/2021.
            thời hạn: 2021-06-30
            yêu cầu:
              - {động từ: huong-dan, trích: Hướng dẫn các cơ quan báo chí}
          - mã: "2.2"
            dấu: "-"
            nội dung: Hướng dẫn các cơ quan, đơn vị có trang thông tin điện tử.
            yêu cầu:
              - {động từ: huong-dan, trích: Hướng dẫn các cơ quan}
      - mã: "3"
        dấu: "3."
        giao: [ban-tuyen-giao-tinh-uy]
        nội dung: Đề nghị Ban Tuyên giáo Tỉnh ủy tăng cường trách nhiệm.
    """
}
