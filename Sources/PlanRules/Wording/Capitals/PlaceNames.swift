internal import SourceText

extension Rule {
  static let placeNames = Rule(
    "KH0522", .warning,
    LocalizedText("Tên địa danh đặc biệt", en: "Names of special places"),
    LocalizedText(
      "«Thủ đô Hà Nội» và «Thành phố Hồ Chí Minh» được viết hoa cả danh từ chung đứng trước.",
      en: "“Thủ đô Hà Nội” and “Thành phố Hồ Chí Minh” have a capital in the common noun as well."),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục III.1",
    failing: [
      """
      mở đầu: Họp tại ↓thủ đô Hà Nội và ↓thành phố Hồ Chí Minh.
      """
    ],
    passing: [
      """
      mở đầu: Họp tại Thủ đô Hà Nội, Thành phố Hồ Chí Minh, THÀNH PHỐ HỒ CHÍ MINH, thành phố Điện Biên Phủ.
      """
    ],
    phrases: ["thủ đô hà nội", "thành phố hồ chí minh"],
    check: .spelling(["Thủ đô Hà Nội", "Thành phố Hồ Chí Minh"]))
}
