import OfficialDocument
import PlanModel

/// Công văn 1457/UBND-KGVX as it was issued, misprints and all: point 2 has no end mark, V/v ends with a full stop.
let letter1457 = OfficialDocument(
  kind: .officialLetter,
  letterhead: Letterhead(
    superior: [], issuer: ["ỦY BAN NHÂN DÂN", "TỈNH ĐIỆN BIÊN"],
    number: DocumentNumber(number: "1457", symbol: "UBND-KGVX"),
    placeAndDate: PlaceAndDate(place: "Điện Biên", year: 2021, month: 5, day: 20),
    letterSubject: "triển khai thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.",
    nationalTitle: "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
  addressees: [
    "Ban Tuyên giáo Tỉnh ủy",
    "Các tổ chức chính trị xã hội tỉnh",
    "Các sở, ban, ngành tỉnh",
    "UBND các huyện, thị xã, thành phố",
  ],
  body: [
    Block(
      key: "mở đầu",
      .paragraph(
        Paragraph(
          """
          Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ về việc tăng cường công tác tuyên \
          truyền, định hướng hoạt động truyền thông, báo chí phục vụ nhiệm vụ bảo vệ Tổ quốc; kịp thời chấn chỉnh và \
          xử lý vi phạm trong hoạt động báo chí, truyền thông (có bản sao Chỉ thị gửi kèm), UBND tỉnh có ý kiến như sau:
          """))),
    Block(
      key: "1",
      .numbered(
        NumberedItem(
          .clause,
          """
          Các sở, ban, ngành tỉnh, UBND các huyện, thị xã, thành phố và đề nghị các tổ chức chính trị xã hội tỉnh: Tổ \
          chức quán triệt nội dung Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ đến đông đảo cán bộ, \
          công chức, viên chức và người lao động trong cơ quan, đơn vị; đồng thời căn cứ chức năng, nhiệm vụ quản lý \
          nhà nước của cơ quan, đơn vị có trách nhiệm phối hợp chặt chẽ với các cơ quan Trung ương, cũng như giữa các \
          cơ quan, đơn vị trong và ngoài tỉnh để cung cấp, trao đổi thông tin đảm bảo thông suốt, kịp thời phục vụ cho \
          công tác tuyên truyền.
          """))),
    Block(
      key: "2",
      .numbered(
        NumberedItem(
          .clause,
          "Giao Sở Thông tin và Truyền thông chủ trì, phối hợp với các cơ quan, đơn vị có liên quan"))),
    Block(
      key: "2.1",
      .numbered(
        NumberedItem(
          .dash,
          """
          Xây dựng Kế hoạch hướng dẫn các cơ quan báo chí trên địa bàn tỉnh thực hiện tốt các hoạt động thông tin, \
          truyền thông nhằm nâng cao nhận thức, ý thức, trách nhiệm, tạo sự đồng thuận, thống nhất về tư tưởng, hành \
          động của toàn Đảng, toàn dân, toàn quân và cả hệ thống chính trị trong công cuộc bảo vệ Tổ quốc.
          """))),
    Block(
      key: "2.2",
      .numbered(
        NumberedItem(
          .dash,
          """
          Hướng dẫn các cơ quan, đơn vị có trang thông tin điện tử, cổng thông tin điện tử, các cơ quan báo chí đẩy \
          mạnh công tác thông tin, truyền thông trên các nền tảng mạng xã hội, hệ thống thông tin cơ sở và các phương \
          tiện truyền thông mới.
          """))),
    Block(
      key: "2.3",
      .numbered(
        NumberedItem(
          .dash,
          """
          Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm, có biện pháp đấu tranh hiệu quả đối với các loại tội phạm \
          trên không gian mạng.
          """))),
    Block(
      key: "3",
      .numbered(
        NumberedItem(
          .clause,
          """
          Đề nghị Ban Tuyên giáo Tỉnh ủy tăng cường trách nhiệm cơ quan chủ quản báo chí, đồng thời hướng dẫn các cơ \
          quan báo chí trên địa bàn tỉnh thực hiện tốt trách nhiệm của người đứng đầu cơ quan báo chí trong việc thực \
          hiện định hướng thông tin, quản lý phóng viên, cộng tác viên của cơ quan báo chí.
          """))),
    Block(
      key: "kết",
      .paragraph(
        Paragraph(
          """
          Nhận được công văn, đề nghị Ban Tuyên giáo Tỉnh ủy, các tổ chức chính trị xã hội tỉnh; yêu cầu các sở, ban, \
          ngành tỉnh, UBND các huyện, thị xã, thành phố chủ động triển khai thực hiện và đảm bảo nội dung, yêu cầu./.
          """))),
  ],
  signatures: [Signature(titleLines: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Lê Thành Đô")],
  recipients: [
    Recipient("Như trên"),
    Recipient(Inlines([Run("Lưu: VT, KGVX"), Run("(NDH)", .superscript)])),
  ])
