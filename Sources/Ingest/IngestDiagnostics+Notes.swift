public import SourceText

extension IngestDiagnostics {
  public static let headerPart = note(
    "KH1231", LocalizedText("Phần đầu thiếu một thành phần", en: "A part of the head is missing"),
    LocalizedText(
      "Văn bản không có, hoặc chỗ đó không đọc được. Mục tương ứng được để trống, không đoán; hãy điền từ bản gốc.",
      en:
        "The document does not have it, or it cannot be read. The field is left blank, nothing is guessed; fill it in from the original."
    ))

  public static let numbering = note(
    "KH1232", LocalizedText("Dấu đánh số nhảy hoặc lặp", en: "Printed markers that jump or repeat"),
    LocalizedText(
      "Dấu được giữ như đã in. Nếu bản gốc không nhầm thì có thể một điểm chưa được đọc ra: hãy so với bản gốc.",
      en:
        "The markers are kept as printed. Where the original is right, a point may not have been read: compare with the original."
    ))

  public static let openDeadline = note(
    "KH1233", LocalizedText("Thời hạn chưa có ngày cụ thể", en: "A deadline without a date"),
    LocalizedText(
      "Lời văn nêu thời hạn nhưng không nêu đủ ngày, tháng, năm. Lời được giữ ở «lời thời hạn»; «thời hạn» để trống.",
      en:
        "The words set a deadline without a full date. They are kept under “lời thời hạn”; “thời hạn” is left blank."
    ))

  public static let appendixRow = note(
    "KH1234",
    LocalizedText("Dòng phụ lục không khớp điểm nào", en: "A row of an appendix that restates no point"),
    LocalizedText(
      "Bảng nhiệm vụ ở phụ lục thường nhắc lại các điểm. Dòng này không giống điểm nào, nên có thể là một việc riêng: hãy xem có phải thêm điểm không.",
      en:
        "The table of tasks mostly restates the points. This row is like none of them and may be a task of its own: see whether a point is to be added."
    ))

  public static let unknownBody = note(
    "KH1235", LocalizedText("Cơ quan chưa có trong danh mục", en: "A body that the registry does not have"),
    LocalizedText(
      "Tên được giữ nguyên văn. Muốn tính mức đáp ứng theo cơ quan thì thêm cơ quan vào templates/registry/agencies.yaml rồi ghi mã ở «giao».",
      en:
        "The name is kept as it is written. To judge coverage by body, add it to templates/registry/agencies.yaml and put its id under “giao”."
    ))

  public static let implicitPoints = note(
    "KH1236", LocalizedText("Văn bản không đánh số điểm", en: "The points have no numbers"),
    LocalizedText(
      "Mỗi đoạn giao việc được coi là một điểm, mã p1, p2… Hãy xem cách chia có đúng ý văn bản không.",
      en:
        "Each paragraph that orders something counts as a point, with the ids p1, p2… See whether that is what the document means."
    ))

  public static let unread = note(
    "KH1237", LocalizedText("Còn chữ chưa được xếp vào đâu", en: "Words that belong nowhere"),
    LocalizedText(
      "Đoạn này không phải phần đầu, căn cứ, điểm hay phần cuối. Nó được giữ ở «khung» để đối chiếu.",
      en:
        "The passage is no head, basis, point or end. It is kept under “khung” so that the source stays accounted for."
    ))

  static let notes = [
    headerPart, numbering, openDeadline, appendixRow, unknownBody, implicitPoints, unread,
  ]

  private static func note(
    _ code: String, _ title: LocalizedText, _ explanation: LocalizedText
  ) -> DiagnosticKind {
    DiagnosticKind(code, .warning, title, explanation, wrong: "", right: "")
  }
}

/// Something to look at in what has been read.
public struct ImportNote: Sendable, Hashable {
  public let code: String
  public let message: LocalizedText

  init(_ kind: DiagnosticKind, _ message: LocalizedText) {
    code = kind.code
    self.message = message
  }
}
