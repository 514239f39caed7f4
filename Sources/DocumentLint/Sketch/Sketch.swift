internal import OfficialDocument

/// A small Word file as a value, for the examples of the rules: a right plan, in which one thing is changed.
public struct Sketch: Sendable {
  /// A paragraph with everything that the rules ask about.
  struct Line: Sendable {
    var text: String
    var size = 14.0
    var isBold = false
    var isItalic = false
    var isUnderlined = false
    var isHighlighted = false
    var font = "Times New Roman"
    var color: String?
    var alignment = Alignment.both
    /// In millimetres.
    var indent = 0.0
    /// In points.
    var before = 0.0
    /// In lines.
    var spacing = 1.0
    /// In points; then it is the height of each line.
    var exactLine: Double?
    /// In millimetres: a line in the middle of the column, in place of words.
    var rule: Double?
    var isDeleted = false
    var isInserted = false

    init(_ text: String, _ change: (inout Line) -> Void = { _ in }) {
      self.text = text
      change(&self)
    }

    static func center(_ text: String, _ size: Double, bold: Bool = false, italic: Bool = false) -> Line {
      Line(text) {
        $0.alignment = .center
        $0.size = size
        $0.isBold = bold
        $0.isItalic = italic
      }
    }

    static func body(_ text: String) -> Line {
      Line(text) {
        $0.indent = 12.7
        $0.before = 6
      }
    }

    static func rule(_ length: Double) -> Line {
      Line("") {
        $0.rule = length
        $0.size = 1
      }
    }
  }

  /// A table with lines: its header row and its other rows.
  struct Grid: Sendable {
    var rows: [[String]]
    var repeatsHeader = true
  }

  var width = 210.0
  var height = 297.0
  var top = 20.0
  var bottom = 20.0
  var left = 30.0
  var right = 15.0
  var leftColumn = 67.0
  var rightColumn = 98.0

  var bodies: [Line] = [
    .center("UBND TỈNH ĐIỆN BIÊN", 13), .center("SỞ VĂN HÓA", 13, bold: true), .rule(12),
  ]
  var nationalTitle: [Line] = [
    .center("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold: true),
    .center("Độc lập - Tự do - Hạnh phúc", 14, bold: true), .rule(60.5),
  ]
  var number: [Line] = [.center("Số: 12/KH-SVH", 13)]
  var date: [Line] = [.center("Điện Biên, ngày 05 tháng 6 năm 2021", 14, italic: true)]
  var title: [Line] = [
    .center("KẾ HOẠCH", 14, bold: true), .center("Tuyên truyền phòng, chống dịch", 14, bold: true), .rule(30),
  ]
  var addressees: [Line] = []
  var body: [Line] = [
    .body("Sở Văn hóa ban hành Kế hoạch như sau:"),
    Line("I. MỤC ĐÍCH") {
      $0.isBold = true
      $0.indent = 12.7
      $0.before = 6
    },
    .body("1. Cung cấp thông tin kịp thời cho người dân."), .body("Các đơn vị tổ chức thực hiện./."),
  ]
  var grid: Grid?
  var recipients: [Line] = [
    Line("Nơi nhận:") {
      $0.size = 12
      $0.isBold = true
      $0.isItalic = true
      $0.alignment = .left
    },
    Self.recipient("- UBND tỉnh;"), Self.recipient("- Lưu: VT."),
  ]
  var signature: [Line] = [.center("GIÁM ĐỐC", 14, bold: true), .center("Nguyễn Văn An", 14, bold: true)]
  var appendices: [[Line]] = []
  var pageNumber = PageNumber()
  var pages: Int? = 2
  var hasComments = false

  struct PageNumber: Sendable {
    var isThere = true
    var isAtFoot = false
    var isTyped = false
    var showsFirst = false
    var restarts = true
    var line = Line.center("", 14)
  }

  /// A right plan with a change.
  init(_ change: (inout Sketch) -> Void) { change(&self) }

  /// A right plan.
  public init() {}

  static func recipient(_ text: String) -> Line {
    Line(text) {
      $0.size = 11
      $0.alignment = .left
    }
  }

  static func appendix(_ label: String, attachedTo: String = "(Kèm theo Kế hoạch số 12/KH-SVH)") -> [Line] {
    [
      .center(label, 14, bold: true), .center("DANH MỤC NHIỆM VỤ", 14, bold: true),
      .center(attachedTo, 14, italic: true), .rule(30), .body("Nội dung của phụ lục."),
    ]
  }
}
