import Ingest
import PlanModel
import SourceText
import Testing
import YAMLTree

/// Deadlines, assignees, signatures: what the words of points and of the end say.
@Suite struct MeaningTests {
  static let deadlines: [(text: String, words: String?, deadline: String?)] = [
    (
      "Giao Sở Nội vụ báo cáo trước ngày 15 tháng 6 năm 2025.", "trước ngày 15 tháng 6 năm 2025",
      "trước 2025-06-15"
    ),
    ("Sở Nội vụ tổng hợp, gửi về tỉnh (trước ngày 10/02/2026).", "trước ngày 10/02/2026", "trước 2026-02-10"),
    ("Hoàn thành chậm nhất ngày 31/12/2025.", "chậm nhất ngày 31/12/2025", "2025-12-31"),
    ("Báo cáo chậm nhất là 17h00 ngày 05/9/2025.", "chậm nhất là 17h00 ngày 05/9/2025", "2025-09-05"),
    ("Thời gian hoàn thành trong tháng 12 năm 2025.", "trong tháng 12 năm 2025", "tháng 12/2025"),
    ("Thời gian thực hiện: Quý IV/2025.", "Quý IV/2025", "quý 4/2025"),
    ("Thời gian thực hiện: Từ nay đến hết năm 2025.", "Từ nay đến hết năm 2025", "năm 2025"),
    ("Thời gian thực hiện: Thường xuyên.", "Thường xuyên", "thường xuyên"),
    (
      "Thời gian thực hiện: từ ngày 01/4/2025 đến ngày 30/6/2025.", "từ ngày 01/4/2025 đến ngày 30/6/2025",
      "từ 2025-04-01 đến 2025-06-30"
    ),
    ("Thời gian thực hiện: Năm 2025 và các năm tiếp theo.", "Năm 2025 và các năm tiếp theo", nil),
    ("Gửi báo cáo trước 15 giờ hằng ngày để tổng hợp.", "trước 15 giờ hằng ngày", nil),
    ("Hoàn thành trước ngày 15/6.", "trước ngày 15/6", nil),
    ("Báo cáo Thủ tướng Chính phủ trong quý I năm 2026.", "trong quý I năm 2026", "quý 1/2026"),
    ("Rà soát, cắm biển cảnh báo trong tháng 6/2024;", "trong tháng 6/2024", "tháng 6/2024"),
    ("Xây dựng kế hoạch trong Quý III/2023.", "trong Quý III/2023", "quý 3/2023"),
    ("Thời gian thực hiện: 30/6/2025", "30/6/2025", "2025-06-30"),
    (
      "Báo cáo kết quả trước 15 giờ thứ Năm hằng tuần.", "trước 15 giờ thứ Năm", "hằng tuần"
    ),
    ("Kiểm tra thực địa; định kỳ trước ngày 20 hằng tháng báo cáo tỉnh.", "trước ngày 20", "hằng tháng"),
    // None of these is a deadline.
    ("Rà soát các vụ việc xảy ra trong tháng 6/2024 trên địa bàn.", nil, nil),
    ("Đánh giá kết quả đã thực hiện trong năm 2023.", nil, nil),
    ("Thực hiện Chỉ thị số 12/CT-TTg ngày 12/5/2021 của Thủ tướng Chính phủ.", nil, nil),
    ("Các hộ đã được hỗ trợ xây dựng nhà trước ngày 03/12/2025 thì không xét.", nil, nil),
    ("Rà soát các dự án khởi công trước ngày 01/01/2026.", nil, nil),
    ("Luật có hiệu lực kể từ ngày 01/7/2025.", nil, nil),
    ("Thường xuyên kiểm tra, giai đoạn 2021 - 2025.", nil, nil),
    ("Tổng kết phong trào năm 2025 và báo cáo kết quả.", nil, nil),
    ("Kiểm tra trong trường hợp cần thiết, hoàn thành tốt nhiệm vụ.", nil, nil),
  ]

  @Test(arguments: deadlines.indices)
  func deadlinesAreTyped(_ index: Int) throws {
    let (text, words, deadline) = Self.deadlines[index]
    let point = try #require(imported("1. \(text)\n\n2. Giao Sở Y tế kiểm tra./.").point("1"))
    #expect(point.deadlineWords?.value == words, "\(text)")
    #expect(point.deadline?.value.text == deadline, "\(text)")
  }

  /// What was due before the document itself is told and not ordered.
  @Test func deadlinesBeforeTheDocumentAreNone() throws {
    let text =
      "Hà Giang, ngày 09 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nMua sách\n\n1. Sở Nội vụ báo cáo trước ngày 01/02/2025.\n"
    #expect(try imported("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\n" + text).point("1")?.deadline == nil)
  }

  static let assignments: [(text: String, leads: [String], partners: [String])] = [
    (
      "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và các cơ quan, đơn vị có liên quan lập danh sách.",
      ["Sở Nội vụ"], ["Sở Tài chính", "các cơ quan, đơn vị có liên quan"]
    ),
    ("Đề nghị Ban Tuyên giáo Tỉnh ủy định hướng báo chí.", ["Ban Tuyên giáo Tỉnh ủy"], []),
    ("Đối với Sở Y tế, Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"], []),
    ("Đối với Sở Y tế chưa gửi báo cáo thì nhắc lại.", [], []),
    (
      "Để chủ động phòng, chống dịch, Cục Phòng bệnh đề nghị Sở Y tế các tỉnh, thành phố rà soát.",
      ["Sở Y tế các tỉnh, thành phố"], []
    ),
    (
      "Sở Y tế chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh diễn tập chữa cháy.", ["Sở Y tế"],
      ["Bộ Chỉ huy Quân sự tỉnh", "Công an tỉnh"]
    ),
    ("Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"], []),
    (
      "Sở Kế hoạch và Đầu tư, Sở Tài chính: Trên cơ sở đề xuất, trình Ủy ban.",
      ["Sở Kế hoạch và Đầu tư", "Sở Tài chính"], []
    ),
    ("Chủ tịch UBND các huyện, thị xã, thành phố:", ["Chủ tịch UBND các huyện, thị xã, thành phố"], []),
    (
      "Các sở, ban, ngành tỉnh, UBND các xã, phường và đề nghị các tổ chức chính trị - xã hội tỉnh: Tổ chức quán triệt.",
      ["Các sở, ban, ngành tỉnh", "UBND các xã, phường", "các tổ chức chính trị - xã hội tỉnh"], []
    ),
    ("Bộ Xây dựng chỉ đạo các địa phương rà soát.", ["Bộ Xây dựng"], []),
    (
      "Trên cơ sở kết quả khảo sát, Sở Xây dựng chủ trì, phối hợp Trung tâm Chuyển đổi số Thành phố đề xuất.",
      ["Sở Xây dựng"], ["Trung tâm Chuyển đổi số Thành phố"]
    ),
    (
      "Giao các Sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ báo cáo.",
      ["Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Nội vụ"], []
    ),
    (
      "Sở Nông nghiệp và Môi trường (Cơ quan Thường trực về phòng, chống thiên tai): Theo dõi mưa lũ.",
      ["Sở Nông nghiệp và Môi trường"], []
    ),
    (
      "Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ngành nghiêm túc thực hiện.",
      ["Thủ trưởng các sở, ngành"], []
    ),
    ("Cơ quan chủ trì: Sở Nội vụ.", ["Sở Nội vụ"], []),
    ("Cơ quan phối hợp: Sở Tài chính, Sở Y tế.", [], ["Sở Tài chính", "Sở Y tế"]),
    ("Tuyên truyền về công tác giảm nghèo trên báo chí.", [], []),
    ("Tham mưu Ủy ban nhân dân tỉnh ban hành quy định.", [], []),
  ]

  @Test(arguments: assignments.indices)
  func bodiesAreNamedInTheWordsOfThePoint(_ index: Int) throws {
    let (text, leads, partners) = Self.assignments[index]
    let point = try #require(imported("1. \(text)\n\n2. Giao Sở Y tế kiểm tra./.").point("1"))
    #expect(point.assigneeNames.map(\.value) == leads, "\(text)")
    #expect(point.partnerNames.map(\.value) == partners, "\(text)")
    // Each name stands in the point, a distributed prefix apart.
    for name in point.assigneeNames + point.partnerNames where !text.contains("Sở:") {
      #expect(text.contains(name.value))
    }
  }

  static let signatures:
    [(lines: String, authority: String?, deputyFor: String?, title: String?, name: String?)] = [
      (
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn An", "ỦY BAN NHÂN DÂN", "CHỦ TỊCH",
        "PHÓ CHỦ TỊCH", "Lò Văn An"
      ),
      (
        "TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nLò Văn An", "CHỦ TỊCH", "CHÁNH VĂN PHÒNG",
        "PHÓ CHÁNH VĂN PHÒNG", "Lò Văn An"
      ),
      ("T/M. ỦY BAN NHÂN DÂN CHỦ TỊCH Lò Văn An", "ỦY BAN NHÂN DÂN", nil, "CHỦ TỊCH", "Lò Văn An"),
      (
        "KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nLò\nVăn An", nil, "BỘ TRƯỞNG, CHỦ NHIỆM", "PHÓ CHỦ NHIỆM",
        "Lò Văn An"
      ),
      ("GIÁM ĐỐC\nLò Thị Bình", nil, nil, "GIÁM ĐỐC", "Lò Thị Bình"),
      ("TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\nLò Thị Bình", "GIÁM ĐỐC", nil, "TRƯỞNG PHÒNG", "Lò Thị Bình"),
    ]

  @Test(arguments: signatures.indices)
  func signaturesAreTakenApart(_ index: Int) throws {
    let (lines, authority, deputyFor, title, name) = Self.signatures[index]
    let text = "1. Lập danh sách./.\n|\nNơi nhận:\n- Như trên;\n- Lưu: VT, TH.\n08 bản\n|\n**\(lines)**\n|\n"
    let imported = try imported(text, "a.md")
    let entry = try #require(imported.directive.signatures.first)
    #expect((entry.onBehalfOf ?? entry.byOrderOf ?? entry.byAuthorisationOf)?.value == authority)
    #expect(entry.deputyFor?.value == deputyFor)
    #expect(entry.title?.value == title)
    #expect(entry.name?.value == name)
    #expect(
      imported.directive.recipients.compactMap { $0.text?.value } == ["Như trên", "Lưu: VT, TH. 08 bản"])
  }

  @Test func recipientsBesideTheSignatureOnTheSameLines() throws {
    let text = """
           1. Giao Sở Nội vụ lập danh sách những thư viện xã còn thiếu sách đến nay
      trên toàn địa bàn tỉnh./.

      Nơi nhận:                                   TL. CHỦ TỊCH
      - Như trên;                             KT. CHÁNH VĂN PHÒNG
      - Các Sở: Tài chính, Kế hoạch và        PHÓ CHÁNH VĂN PHÒNG
        Đầu tư, Y tế;
      - Lưu: VT.


                                                 Lò Văn An
      """
    let imported = try imported(text)
    #expect(
      imported.directive.recipients.compactMap { $0.text?.value }
        == ["Như trên", "Các Sở: Tài chính, Kế hoạch và Đầu tư, Y tế", "Lưu: VT"])
    #expect(imported.directive.signatures.first?.name?.value == "Lò Văn An")
    #expect(imported.directive.signatures.first?.title?.value == "PHÓ CHÁNH VĂN PHÒNG")
  }

  private static let registry: Registry = {
    let text = """
      cơ quan:
        - {id: ubnd-x, tên: Ủy ban nhân dân tỉnh Hà Giang, tên đầu văn bản: [ỦY BAN NHÂN DÂN, TỈNH HÀ GIANG]}
        - {id: so-nv, tên: Sở Nội vụ, đến ngày: 2024-01-01}
        - {id: so-nv-moi, tên: Sở Nội vụ, từ ngày: 2024-01-01}
      nhóm:
        - {id: cac-so, tên: "các sở, ban, ngành tỉnh"}
      động từ:
        - {id: huong-dan, dạng: hướng dẫn, loại hoạt động: [văn bản hướng dẫn]}
        - {id: chan-chinh, dạng: chấn chỉnh, loại hoạt động: [văn bản hướng dẫn]}
        - {id: xu-ly, dạng: xử lý, đồng nghĩa: [xử lý nghiêm], loại hoạt động: [xử lý vi phạm]}
        - {id: bao-cao, dạng: báo cáo, loại hoạt động: [báo cáo]}
        - {id: truyen-thong, dạng: truyền thông, loại hoạt động: [truyền thanh cơ sở]}
        - {id: quan-triet, dạng: quán triệt, đồng nghĩa: [tổ chức quán triệt], loại hoạt động: [hội nghị]}
      đối tượng:
        - {id: co-quan-bao-chi, tên: cơ quan báo chí, đồng nghĩa: [báo chí trên địa bàn]}
        - {id: can-bo, tên: cán bộ}
      từ chỉ loại kênh:
        - {loại: mạng xã hội, từ ngữ: [mạng xã hội]}
        - {loại: thông tin cơ sở, từ ngữ: [thông tin cơ sở, truyền thanh cơ sở]}
      """
    let root = parseYAML(SourceFile(path: "r.yaml", text: text)).document?.root
    return Registry([root.map { decode(RegistryFile.self, from: $0).value } ?? RegistryFile()])
  }()

  private func head(_ issuer: String) -> String {
    "ỦY BAN NHÂN DÂN\nTỈNH \(issuer)\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nSố: 5/UBND-VX\n\nX, ngày 09 tháng 3 năm 2025\n\n"
      + "V/v mua sách\n\nKính gửi: Sở Nội vụ\n\n"
  }

  @Test func bodiesOfTheRegistryAreTheIssuersOwn() throws {
    let points = "1. Giao Sở Nội vụ và các sở, ban, ngành tỉnh báo cáo.\n\n2. Giao Sở Y tế kiểm tra./."
    let ours = try imported(head("HÀ GIANG") + points, registry: Self.registry)
    #expect(ours.directive.issuer?.value.id == "ubnd-x")
    #expect(ours.point("1")?.assignees.map(\.value.id) == ["so-nv-moi", "cac-so"])
    #expect(ours.point("2")?.assignees.isEmpty == true)
    #expect(ours.codes.contains("KH1235"))
    // The Sở Nội vụ of another province is not ours.
    let others = try imported(head("LAI CHÂU") + points, registry: Self.registry)
    #expect(others.directive.issuer == nil)
    #expect(others.point("1")?.assignees.isEmpty == true)
    #expect(others.point("1")?.assigneeNames.count == 2)
  }

  @Test func dutiesAreProposedInTheWordsOfThePoint() throws {
    let text = """
      1. Sở Nội vụ

      - Hướng dẫn các cơ quan báo chí thông tin trên mạng xã hội và hệ thống thông tin cơ sở.

      - Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm; tổ chức quán triệt đến cán bộ, công chức.

      - Thực hiện theo văn bản hướng dẫn của Bộ Y tế./.
      """
    let imported = try imported(head("HÀ GIANG") + text, registry: Self.registry)
    let first = try #require(imported.point("1.1")?.duties.first)
    #expect(first.verb?.value.id == "huong-dan")
    #expect(first.channelKinds.map(\.value) == [.socialNetwork, .grassroots])
    #expect(first.audiences.map(\.value.value) == ["co-quan-bao-chi"])
    let others = try #require(imported.point("1.2")?.duties)
    #expect(others.compactMap { $0.verb?.value.id } == ["chan-chinh", "xu-ly", "quan-triet"])
    #expect(
      others.compactMap { $0.quote?.value } == [
        "Kịp thời chấn chỉnh", "xử lý nghiêm các sai phạm", "tổ chức quán triệt đến cán bộ, công chức",
      ])
    #expect(others[0].manner.map(\.value) == ["kịp thời"])
    // A document called «hướng dẫn» orders nothing, and a heading has no duty of its own.
    #expect(imported.point("1.3")?.duties.isEmpty == true)
    #expect(imported.point("1")?.duties.isEmpty == true)
    for point in imported.directive.allPoints {
      for duty in point.duties {
        #expect(duty.status?.value == .proposed)
        #expect(point.text?.value.contains(duty.quote?.value ?? "?") == true)
      }
    }
  }

  /// «Truyền thông» in the name of a body is no order.
  @Test func wordsOfANameAreNoDuty() throws {
    let text = """
      1. Giao Sở Thông tin và Truyền thông chủ trì, báo cáo Bộ Thông tin và Truyền thông.

      2. Truyền thông về chuyển đổi số; tiếp tục truyền thông trên mạng xã hội.

      3. Sở Y tế: Truyền thông về tiêm chủng./.
      """
    let imported = try imported(head("HÀ GIANG") + text, registry: Self.registry)
    func verbs(_ point: String) -> [String] {
      imported.point(point)?.duties.compactMap { $0.verb?.value.id } ?? []
    }
    #expect(verbs("1") == ["bao-cao"])
    #expect(imported.point("1")?.duties.first?.quote?.value == "báo cáo Bộ Thông tin và Truyền thông")
    #expect(verbs("2") == ["truyen-thong", "truyen-thong"])
    #expect(verbs("3") == ["truyen-thong"])
  }
}
