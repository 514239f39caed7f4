/// Writes a template with as many expressions as are asked for, of the kinds that the shipped templates hold, and somewhat
/// denser: one in 460 bytes, where those have one in 520.
enum TemplateWriter {
  /// A template without a fault; the same count gives the same bytes.
  static func template(expressions count: Int) -> [UInt8] {
    var random = SplitMix64(seed: UInt64(count))
    var lines = head
    var written = 0
    var number = 0
    /// Another expression, as long as there is one to write.
    func expression(_ choices: [String], or other: String) -> String {
      guard written < count else { return other }
      written += 1
      return "${\(random.pick(choices))}"
    }
    while written < count {
      number += 1
      lines.append("  - mã: HD-\(number)")
      lines.append("    tên: >-")
      lines.append(
        "      \(random.pick(PlanWords.deeds)) \(random.pick(PlanWords.matters)), lần \(number), theo")
      lines.append("      \(expression(texts, or: "chỉ thị"))")
      lines.append("    nội dung: >-")
      for _ in 0..<3 {
        lines.append(
          "      \(random.pick(PlanWords.deeds)) \(random.pick(PlanWords.matters)); phối hợp với các cơ quan,"
        )
        lines.append(
          "      đơn vị liên quan trên địa bàn tỉnh tổ chức thực hiện theo chức năng, nhiệm vụ được giao;")
      }
      lines.append("    loại: hội nghị")
      lines.append("    chủ trì: \(random.pick(PlanWords.leads))")
      lines.append("    phối hợp: [\(random.sample(PlanWords.partners, 1...4).joined(separator: ", "))]")
      lines.append("    kênh: [\(random.sample(PlanWords.channels, 1...3).joined(separator: ", "))]")
      lines.append("    đối tượng: [\(random.sample(PlanWords.audiences, 1...3).joined(separator: ", "))]")
      lines.append("    thời hạn: {trước: \"\(expression(dates, or: "2021-06-15"))\"}")
      lines.append("    sản phẩm: Báo cáo kết quả thực hiện")
      lines.append("    ghi chú: \"\(expression(texts, or: "hằng năm"))\"")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static let head = [
    "mẫu: mau-lon", "tên: Mẫu kế hoạch lớn", "văn bản: kế hoạch", "", "tham số:",
    "  chỉ thị: {kiểu: văn bản viện dẫn, nhãn: Chỉ thị được triển khai}",
    "  hạn kế hoạch: {kiểu: ngày, tối thiểu: 2021-01-01}", "  hạn báo cáo: {kiểu: ngày}",
    "  số lớp: {kiểu: số nguyên, tối thiểu: 1, tối đa: 100}", "  kinh phí: {kiểu: số tiền}",
    "  đơn vị: {kiểu: cơ quan}", "  địa bàn: {kiểu: danh sách cơ quan}", "", "hoạt động:",
  ]

  private static let texts = [
    "chỉ_thị.ngắn", "chỉ_thị.đầy_đủ", "cơ_quan_ban_hành", "đơn_vị.tên", "ngày_ngắn(hạn_báo_cáo)",
    "nối(địa_bàn)",
    "hai_chữ_số(số_lớp)", "bằng_chữ(kinh_phí)", "số_lớp > 10 ? 'nhiều lớp' : 'ít lớp'",
    "địa_bàn.filter(x, x.cấp == 'tỉnh').map(x, x.tên).join('; ')",
    "tiền(100) * số_lớp < kinh_phí ? 'đủ' : 'thiếu'",
    "địa_bàn.exists(x, x.mã == đơn_vị.mã) ? đơn_vị.tên_viết_tắt : 'các đơn vị khác'",
  ]

  private static let dates = [
    "hạn_kế_hoạch", "hạn_báo_cáo", "nay.cuối_tháng()", "size(địa_bàn) > 5 ? hạn_báo_cáo : hạn_kế_hoạch",
  ]
}
