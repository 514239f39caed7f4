import Ingest
import PlanModel
import SourceText
import Testing
import VietnameseText

/// The head of a document in the layouts in which real ones come.
@Suite struct HeadTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    var file = "van-ban.md"
    var kind: DocumentKind? = .plan
    var number: String? = "15/KH-UBND"
    var date: String? = "2025-03-09"
    var place: String? = "Hà Giang"
    var issuer: String? = "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG"
    var superior: String?
    var subject: String? = "Phát triển thư viện năm 2025"
    var addressees: [String] = []

    var testDescription: String { name }
  }

  private static let body = "\n\n1. Giao Sở Nội vụ lập danh sách.\n\n2. Giao Sở Y tế báo cáo./.\n"

  static let cases: [Case] = [
    Case(
      name: "cells on lines of their own, bold split over lines",
      text: """
        |
        **ỦY BAN
        NHÂN DÂN **
        TỈNH HÀ GIANG
        -------
        |
        **CỘNG HÒA XÃ HỘI
        CHỦ NGHĨA VIỆT NAM**
        Độc lập - Tự do - Hạnh phúc
        ---------------
        |
        |
        Số: 15/KH-UBND
        |
        *Hà Giang, ngày
        09 tháng 3 năm 2025*
        |

        **KẾ HOẠCH**

        Phát triển thư viện
        năm 2025
        """ + body),
    Case(
      name: "one row of a table with rules in it",
      text: """
        | ỦY BAN NHÂN DÂN TỈNH HÀ GIANG ------ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc ----- |
        |---|---|
        | Số: 15/KH-UBND | Hà Giang, ngày 09 tháng 3 năm 2025 |

        KẾ HOẠCH

        Phát triển thư viện năm 2025
        """ + body),
    Case(
      name: "two columns on one line",
      text: """
          ỦY BAN NHÂN DÂN             CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
          TỈNH HÀ GIANG                   Độc lập – Tự do – Hạnh phúc

          Số: 15 /KH-UBND                Hà Giang, ngày 09 tháng 3 năm 2025

                               KẾ HOẠCH
                      Phát triển thư viện năm 2025

             1. Giao Sở Nội vụ lập danh sách những thư viện xã còn thiếu sách và
        gửi về Sở Tài chính để tổng hợp chung.
             2. Giao Sở Y tế báo cáo./.
        """, file: "van-ban.txt"),
    Case(
      name: "columns that a scanner has put on one line, with a stamp before them",
      text: """
        Ký bởi: Ủy ban nhân dân tỉnh
        Thời gian ký: 10/03/2025 08:15:00

        ỦY BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM

        TỈNH HÀ GIANG Độc lập - Tự do - Hạnh phúc
        Số: 15/KH-UBND Hà Giang, ngày 09 tháng 3 năm 2025
        KẾ HOẠCH

        Phát triển thư viện năm 2025
        """ + body, file: "van-ban.txt"),
    Case(
      name: "paragraphs, with «V/v» below the number and a list of addressees",
      text: """
        **ỦY BAN NHÂN DÂN
        TỈNH HÀ GIANG**

        **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Độc lập - Tự do - Hạnh phúc**

        Số: 208/UBND-VX

        Hà Giang, ngày 09 tháng 3 năm 2025

        V/v phát triển thư viện
        năm 2025

        Kính gửi:

        - Sở Nội vụ;
        - UBND các huyện, thành phố.

        Ủy ban nhân dân tỉnh có ý kiến như sau:
        """ + body, kind: .officialLetter, number: "208/UBND-VX", subject: "phát triển thư viện năm 2025",
      addressees: ["Sở Nội vụ", "UBND các huyện, thành phố"]),
    Case(
      name: "a superior body, one addressee, symbol and date broken",
      text: """
        |
        UBND TỈNH HÀ GIANG
        **SỞ TÀI CHÍNH**
        |
        **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
        Độc lập - Tự do - Hạnh phúc
        |
        |
        Số:   72/STC-
        VP
        V/V MUA SÁCH
        |
        Hà Giang, ngày 09 tháng 03năm 2025
        |

        Kính gửi: Sở Nội vụ
        """ + body, kind: .officialLetter, number: "72/STC-VP", issuer: "SỞ TÀI CHÍNH",
      superior: "UBND TỈNH HÀ GIANG",
      subject: "MUA SÁCH", addressees: ["Sở Nội vụ"]),
    Case(
      name: "a telegram without a letterhead, addressees in a table with an empty cell",
      text: """
        **CÔNG ĐIỆN**

        V/v mở cửa thư viện sau lũ

        **CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:**

        |
        |
        - Giám đốc Sở Nội vụ;
        - Chủ tịch UBND các xã.
        |

        Để sớm ổn định, yêu cầu:
        """ + body, kind: .telegram, number: nil, date: nil, place: nil,
      issuer: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH",
      subject: "mở cửa thư viện sau lũ", addressees: ["Giám đốc Sở Nội vụ", "Chủ tịch UBND các xã"]),
    Case(
      name: "addressees and nothing else",
      text: "Kính gửi: Sở Nội vụ; Sở Y tế\n\nChủ tịch UBND tỉnh có ý kiến:" + body, kind: .officialLetter,
      number: nil,
      date: nil, place: nil, issuer: nil, subject: nil, addressees: ["Sở Nội vụ", "Sở Y tế"]),
    Case(
      name: "number and day still blank, site text around it, a second «Kính gửi» in its foot",
      text: """
        **Số hiệu:**
        |
        99/KH-UBND
        |
        **Ngày ban hành:**
        |
        01/02/2024
        |
        |
        **ỦY BAN NHÂN DÂN**
        TỈNH HÀ GIANG
        |
        **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**
        Độc lập - Tự do - Hạnh phúc
        |
        |
        Số:      /KH-UBND
        |
        Hà Giang, ngày     tháng     năm 2025
        |
        **KẾ HOẠCH**
        PHÁT TRIỂN THƯ VIỆN NĂM 2025
        1. Giao Sở Nội vụ lập danh sách.
        2. Giao Sở Y tế báo cáo./.
        |
        Nơi nhận:
        - Như trên;
        |
        **CHỦ TỊCH**
        **Lò Văn An**
        |
        TP. HCM, ngày 31/05/2021
        **Kính gửi:** Quý Thành viên,
        1. Tiếp tục sử dụng
        """, number: "/KH-UBND", date: nil, subject: "PHÁT TRIỂN THƯ VIỆN NĂM 2025"),
    Case(
      name: "digits that cannot be read",
      text: """
        ỦY BAN NHÂN DÂN TỈNH HÀ GIANG

        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

        Số: 1ƒ/KH-UBND

        Hà Giang, ngày 4} tháng 3 năm 2025

        KẾ HOẠCH

        Phát triển thư viện năm 2025
        """ + body, file: "van-ban.txt", number: nil, date: nil),
    Case(
      name: "a page of HTML",
      text: """
        <html><body><table><tr><td><b>ỦY BAN NH&Acirc;N D&Acirc;N<br>TỈNH HÀ GIANG</b></td>
        <td align="center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc</td></tr>
        <tr><td>Số: 15/KH-UBND</td><td><i>Hà Giang, ngày 09 tháng 3 năm 2025</i></td></tr></table>
        <p align="center"><b>KẾ HOẠCH</b></p><p align="center"><b>Phát triển thư viện</b></p>
        <p align="center"><b>năm 2025</b></p><script>var x = "1. Giao";</script>
        <p>1. Giao Sở Nội vụ lập danh sách.</p><p>2. Giao Sở Y tế báo cáo./.</p></body></html>
        """, file: "van-ban.html"),
  ]

  @Test(arguments: cases)
  func isRead(_ expected: Case) throws {
    let imported = try imported(expected.text, expected.file)
    let directive = imported.directive
    #expect(directive.kind?.value == expected.kind)
    #expect(directive.number?.value == expected.number)
    #expect(directive.date.map { "\($0.value)" } == expected.date)
    #expect(directive.place?.value == expected.place)
    #expect(directive.issuerName?.value == expected.issuer)
    #expect(directive.superior?.value == expected.superior)
    #expect(directive.subject?.value == expected.subject)
    #expect(directive.addressees.compactMap { $0.text?.value } == expected.addressees)
    #expect(imported.ids == ["1", "2"])
    // What is missing is told.
    let isMissing =
      expected.number == nil || expected.date == nil || expected.issuer == nil || expected.subject == nil
    #expect(imported.codes.contains("KH1231") == isMissing)
  }

  @Test func aWordFileHasItsHeadInATable() throws {
    func cell(_ inner: String) -> String { "<w:tc>\(inner)</w:tc>" }
    let head =
      "<w:tbl><w:tr>" + cell(p("ỦY BAN NHÂN DÂN", run: "<w:b/>") + p("TỈNH HÀ GIANG", run: "<w:b/>"))
      + cell(p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + p("Độc lập - Tự do - Hạnh phúc")) + "</w:tr><w:tr>"
      + cell(p("Số: 208/UBND-VX") + p("V/v phát triển") + p("thư viện"))
      + cell(p("Hà Giang, ngày 09 tháng 3 năm 2025")) + "</w:tr></w:tbl>"
    let imported = try importedWord(
      head + p("Kính gửi: Sở Nội vụ") + p("1. Lập danh sách.") + p("2. Báo cáo./."))
    #expect(imported.directive.issuerName?.value == "ỦY BAN NHÂN DÂN TỈNH HÀ GIANG")
    #expect(imported.directive.number?.value == "208/UBND-VX")
    #expect(imported.directive.subject?.value == "phát triển thư viện")
    #expect(imported.directive.date?.value == CalendarDate("2025-03-09"))
    #expect(imported.ids == ["1", "2"])
  }
}
