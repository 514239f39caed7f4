import Foundation
import OfficialDocument
import Testing

@Suite struct FontMetricsTests {
  /// Measured with Liberation Serif 2 in another program.
  @Test(arguments: [
    (Letterhead.nationalTitle, Font(.bold, 12), 88.3), (Letterhead.nationalTitle, Font(.bold, 13), 95.7),
    (Letterhead.motto, Font(.bold, 13), 56.1), (Letterhead.motto, Font(.bold, 14), 60.5),
    ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", Font(.bold, 12), 74.0),
    ("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", Font(.bold, 13), 80.1),
    ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", Font(.bold, 12), 77.4),
    ("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", Font(.bold, 13), 83.8),
    ("ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN", Font(.regular, 13), 79.0),
    ("UBND TỈNH ĐIỆN BIÊN", Font(.regular, 13), 49.0),
    ("Điện Biên, ngày 20 tháng 5 năm 2021", Font(.italic, 14), 75.2),
    ("Thành phố Hồ Chí Minh, ngày 29 tháng 10 năm 2019", Font(.italic, 14), 106.3),
  ])
  func measuresAsPrinted(text: String, font: Font, millimetres: Double) {
    #expect(abs(font.width(of: text).mm - millimetres) < 0.06)
  }

  @Test(arguments: FontFace.allCases) func measuresDecomposedLettersLikeComposedOnes(face: FontFace) {
    // The horn of ơ and ư makes the letter wider, which a mark of its own cannot.
    let text = "Kế hoạch tuyên truyền, định hướng hoạt động báo chí".filter { !"ơưƠƯớờởỡợứừửữự".contains($0) }
    let font = Font(face, 14)
    #expect(font.width(of: text) == font.width(of: text.decomposedStringWithCanonicalMapping))
  }

  @Test(arguments: FontFace.allCases) func knowsEveryVietnameseLetter(face: FontFace) {
    let font = Font(face, 10)
    for letter in "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    {
      for form in [String(letter), letter.uppercased()] {
        let width = font.width(of: form).pt
        #expect(width > 2 && width < 10.1, "\(form)")
      }
    }
  }

  @Test func givesRoomToWhatTheFontLacks() {
    let font = Font(.regular, 10)
    #expect(font.width(of: "漢").pt == 10)
    #expect(font.width(of: "\u{200B}").pt == 0)
    #expect(font.width(of: "Ω").pt == 5)
    #expect(font.width(of: "").pt == 0)
  }

  @Test func findsTheLongestWord() {
    let font = Font(.regular, 12)
    #expect(font.longestWord(of: "Báo chí\ntruyền\tthông") == font.width(of: "truyền"))
    #expect(font.longestWord(of: "") == .pt(0))
  }

  @Test func hasTheLineHeightOfWord() {
    #expect(abs(Font(.regular, 14).lineHeight.pt - 16.1) < 0.01)
    #expect(abs(Font(.regular, 13).lineHeight.pt - 14.95) < 0.01)
  }
}
