import OfficialDocument
import Testing

@Suite struct DocumentNumberHyphensTests {
  /// `~` marks the hyphens that hold together.
  @Test(arguments: [
    "Chỉ thị số 12/CT~TTg ngày 12/5/2021", "1457/UBND~KGVX", "Số: /KH~STTTT", "22/2016/TT~BTTTT",
    "Nghị định số 30/2020/NĐ~CP.", "số 05/QĐ~ĐHQG", "12/CT~TTg~BTTTT", "Phát thanh - Truyền hình", "Covid-19",
    "kinh tế-xã hội", "và/hoặc-nếu", "12/5-15/6", "giai đoạn 2021-2025", "a/-B", "A/B-", "-", "/-",
    "12/CT- TTg",
    "12/CT -TTg",
  ])
  func holdsSymbolsTogether(marked: String) {
    var text = marked.replacing("~", with: "-")
    let expected = Array(marked.utf8).indices.filter { Array(marked.utf8)[$0] == UInt8(ascii: "~") }
    let found = text.withUTF8 { utf8 in
      var hyphens = DocumentNumberHyphens()
      return utf8.indices.filter { hyphens.keepsTogether(utf8, at: $0) }
    }
    #expect(found == expected)
  }
}
