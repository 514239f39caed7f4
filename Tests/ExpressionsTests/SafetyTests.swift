import Expressions
import SourceText
import Testing

@Suite("Operations that can fail must be guarded")
struct SafetyTests {
  @Test(arguments: [
    ("100 / số_lượng", "KH0620"), ("100 % số_lượng", "KH0620"), ("1.0 / tỷ_lệ", "KH0620"),
    ("đơn_giá / số_lượng", "KH0620"),
    ("đơn_giá / đơn_giá", "KH0620"), ("số_lượng > 0 ? 1 : 100 / số_lượng", "KH0620"),
    ("số_lượng != 0 || 100 / số_lượng > 1", "KH0620"), ("100 / số_lượng > 1 && số_lượng != 0", "KH0620"),
    ("danh_sách[0]", "KH0621"), ("size(danh_sách) > 0 ? danh_sách[1] : ''", "KH0621"),
    ("size(danh_sách) > 0 || danh_sách[0] == ''", "KH0621"), ("danh_sách[-1]", "KH0621"),
    ("các_số[size(các_số) - 1]", "KH0621"),
    ("số_lượng < size(danh_sách) ? danh_sách[số_lượng] : ''", "KH0621"),
    ("bảng['a']", "KH0621"), ("bảng.a", "KH0621"), ("'a' in bảng ? bảng['b'] : 0", "KH0621"),
    ("{'a': năm}['a']", "KH0621"),
    ("đơn_vị.điện_thoại", "KH0622"), ("has(đơn_vị.cấp_trên) ? đơn_vị.điện_thoại : ''", "KH0622"),
    ("has(đơn_vị.cấp_trên) ? đơn_vị.cấp_trên.điện_thoại : ''", "KH0622"),
    ("các_đơn_vị.filter(x, has(x.điện_thoại)).map(x, x.điện_thoại)", "KH0622"), ("ghi_chú.value()", "KH0622"),
    ("các_đơn_vị.exists(x, has(x.điện_thoại)) ? các_đơn_vị.map(x, x.điện_thoại) : []", "KH0622"),
    ("số_lượng * số_lượng * số_lượng", "KH0623"), ("ngày_ký + số_ngày(3000000)", "KH0623"),
    ("số_ngày(số_lượng)", "KH0623"), ("ngày_ký.cộng_tháng(số_lượng)", "KH0623"), ("1 / 0", "KH0620"),
    ("[1, 2][2]", "KH0621"), ("{'a': 1}.b", "KH0621"), ("9223372036854775807 + năm", "KH0623"),
    ("[năm].map(x, 1 / (x - 2021))", "KH0620"),
  ])
  func refuses(text: String, code: String) {
    let found = problems(of: text)
    #expect(found.map(\.code) == [code], "\(found.map(\.message.en))")
    #expect(problems(of: text, mode: .permissive).allSatisfy { $0.code == code })
  }

  @Test(arguments: [
    "số_lượng != 0 ? 100 / số_lượng : 0", "số_lượng == 0 ? 0 : 100 / số_lượng",
    "số_lượng > 0 ? 100 % số_lượng : 0",
    "!(số_lượng <= 0) ? 100 / số_lượng : 0", "0 != số_lượng && 100 / số_lượng > 1",
    "số_lượng == 0 || 100 / số_lượng > 1",
    "số_lượng - 1 != 0 ? 1 / (số_lượng - 1) : 0", "100 / năm", "100 / 7", "100 / (năm - 1999)",
    "tỷ_lệ != 0.0 ? 1.0 / tỷ_lệ : 0.0",
    "đơn_giá != tiền(0) ? đơn_giá / đơn_giá : 0.0", "đơn_giá / 3",
    "khẩn && số_lượng > 0 ? 100 / số_lượng : 0", "(khẩn || số_lượng == 0) ? 0 : 100 / số_lượng",
    "size(danh_sách) > 0 ? danh_sách[0] : ''", "danh_sách.size() >= 2 ? danh_sách[1] : ''",
    "danh_sách != [] ? danh_sách[0] : ''",
    "danh_sách == [] ? '' : danh_sách[0]", "size(danh_sách) == 3 ? danh_sách[2] : ''",
    "số_lượng >= 0 && số_lượng < size(danh_sách) ? danh_sách[số_lượng] : ''",
    "số_lượng < 0 || số_lượng >= size(danh_sách) ? '' : danh_sách[số_lượng]",
    "danh_sách.filter(x, x != '').size() > 0 ? danh_sách.filter(y, y != '')[0] : ''",
    "danh_sách[?0].orValue('')", "danh_sách.first().orValue('')", "[1, 2][1]",
    "'a' in bảng ? bảng['a'] : 0", "'a' in bảng ? bảng.a : 0", "has(bảng.a) ? bảng['a'] : 0",
    "bảng[?'a'].orValue(0)", "bảng.?a.orValue(0)",
    "{'a': 1}['a']", "{'a': 1}[?tên_cơ_quan].orValue(2)",
    "has(đơn_vị.điện_thoại) ? đơn_vị.điện_thoại : ''", "!has(đơn_vị.điện_thoại) ? '' : đơn_vị.phone",
    "has(đơn_vị.cấp_trên) && has(đơn_vị.cấp_trên.điện_thoại) ? đơn_vị.cấp_trên.điện_thoại : ''",
    "đơn_vị.?cấp_trên.?cấp_trên.tên.orValue('')", "các_đơn_vị.map(x, has(x.điện_thoại), x.điện_thoại)",
    "các_đơn_vị.all(x, !has(x.điện_thoại) || x.điện_thoại != '')",
    "ghi_chú.hasValue() ? ghi_chú.value() : ''",
    "ghi_chú != optional.none() ? 'x' : ''", "ghi_chú.orValue('')", "hạn.optMap(d, d.năm).orValue(năm)",
    "số_lượng * số_lượng", "đơn_giá * số_lượng", "bằng_chữ(đơn_giá * số_lượng)", "tổng(các_số)", "-số_lượng",
    "số_lượng < 1000 && số_lượng > -1000 ? số_lượng * số_lượng * số_lượng : 0", "ngày_ký + thời_gian",
    "ngày_ký.cộng_tháng(3)",
    "ngày_ký.cuối_tháng().ngày", "la_mã(size(danh_sách))", "các_số.map(x, x != 0, 100 / x)",
    "các_số.all(x, x == 0 || 100 / x > 1)",
    "các_số.map(x, x == 0 ? 0 : 100 / x)", "[].map(x, 1 / x)",
  ])
  func accepts(text: String) {
    let found = problems(of: text)
    #expect(found.isEmpty, "\(found.map { "\($0.code) \($0.message.en)" })")
  }

  @Test func offersTheSafeForm() {
    let found = problems(of: "đơn_vị.điện_thoại")
    #expect(found.first?.suggestions.map(\.replacement) == ["đơn_vị.?điện_thoại.orValue(\"\")"])
    #expect(
      problems(of: "danh_sách[0]").first?.suggestions.map(\.replacement) == ["danh_sách[?0].orValue(\"\")"])
    #expect(problems(of: "bảng.a").first?.suggestions.map(\.replacement) == ["bảng.?a.orValue(0)"])
    #expect(problems(of: "bảng['a']").first?.suggestions.map(\.replacement) == ["bảng[?'a'].orValue(0)"])
    for text in ["đơn_vị.điện_thoại", "danh_sách[0]", "bảng.a", "bảng['a']"] {
      #expect(problems(of: problems(of: text)[0].suggestions[0].replacement).isEmpty)
    }
  }
}
