internal import SourceText

extension Rule {
  static let holidayNames = Rule(
    "KH0525", .info,
    LocalizedText("Tên ngày lễ, ngày tết", en: "Names of holidays"),
    LocalizedText(
      "Tên ngày lễ, ngày tết, ngày kỷ niệm viết hoa chữ cái đầu của âm tiết tạo thành tên gọi: ngày Quốc khánh, tết Nguyên đán, Cách mạng tháng Tám.",
      en:
        "Names of holidays have a capital at the start of the name proper: ngày Quốc khánh, tết Nguyên đán, Cách mạng tháng Tám."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.5, V.8 và V.10",
    failing: [
      """
      mở đầu: Tuyên truyền dịp ↓quốc khánh 2-9, ↓Tết nguyên đán và ↓cách mạng tháng tám.
      """
    ],
    passing: [
      """
      mở đầu: Tuyên truyền dịp Quốc khánh 2-9, tết Nguyên đán, Tết Trung thu, Tết Nguyên Đán và Cách mạng tháng Tám.
      """
    ],
    phrases: ["quốc khánh", "tết nguyên đán", "tết trung thu", "tết đoan ngọ", "cách mạng tháng tám"],
    check: .spelling(
      ["Quốc khánh", "tết Nguyên đán", "tết Trung thu", "tết Đoan ngọ", "Cách mạng tháng Tám"],
      isFirstFree: [1, 2, 3],
      alsoRight: ["Nguyên Đán", "Trung Thu", "Đoan Ngọ", "Tháng Tám", "Quốc Khánh"]))
}
