public import SourceText

/// What `kehoach check` tells of the judge's findings; a full report is made by `kehoach coverage`.
public enum CoverageDiagnostics {
  public static let missing = DiagnosticKind(
    "KH0801", .warning,
    LocalizedText("Điểm giao cho cơ quan mà kế hoạch chưa nêu", en: "Points that no activity names"),
    LocalizedText(
      "Văn bản chỉ đạo giao điểm này cho cơ quan ban hành kế hoạch (đích danh, qua nhóm mà cơ quan thuộc về, hoặc qua cơ quan cấp trên của đơn vị), nhưng không hoạt động nào ghi nó ở «đáp ứng». Nêu mã của điểm mới là lời khai: «kehoach coverage» đối chiếu từng yêu cầu.",
      en:
        "The directive gives the point to the issuing body (by name, through a group, or through the body of which it is a unit), but no activity lists it under “đáp ứng”. To list it is only a claim: “kehoach coverage” judges each duty."
    ),
    wrong: "hoạt động:\n  - mã: HD-01\n    đáp ứng: [\"1\"]\n",
    right: "hoạt động:\n  - mã: HD-01\n    đáp ứng: [\"1\", \"2.1\"]\n")

  public static let claimed = DiagnosticKind(
    "KH0802", .warning,
    LocalizedText("Điểm mới được nêu tên", en: "A point that is only named"),
    LocalizedText(
      "Hoạt động nêu điểm này nhưng thiếu điều mà yêu cầu đòi hỏi: sản phẩm, hạn cụ thể, kênh, đối tượng, hoặc văn bản dựng ra không in những điều đó. Chỉ những gì được in ra mới ràng buộc người thực hiện.",
      en:
        "An activity names the point but lacks what the duty asks for: a product, a last day, channels, audiences; or the document does not print them. Only what is printed binds anybody."
    ),
    wrong: "- mã: HD-03\n  đáp ứng: [\"2.1\"]\n  loại: xây dựng kế hoạch\n",
    right: "- mã: HD-03\n  đáp ứng: [\"2.1\"]\n  loại: xây dựng kế hoạch\n  sản phẩm: Kế hoạch của Sở\n")

  public static let wrong = DiagnosticKind(
    "KH0803", .warning,
    LocalizedText("Hoạt động trái với yêu cầu", en: "An activity that contradicts the duty"),
    LocalizedText(
      "Hoạt động nêu điểm này nhưng đơn vị chủ trì, loại việc, thời hạn, sản phẩm, đối tượng hoặc kênh không phải là điều mà văn bản chỉ đạo yêu cầu, và không hoạt động nào khác thực hiện được yêu cầu đó.",
      en:
        "An activity names the point, but its lead, kind, deadline, product, audiences or channels are not what the directive asks for, and no other activity fulfils the duty."
    ),
    wrong: "- mã: HD-09\n  đáp ứng: [\"2.3/2\"]  # xử lý nghiêm các sai phạm\n  loại: báo cáo\n",
    right: "- mã: HD-09\n  đáp ứng: [\"2.3/2\"]\n  loại: xử lý vi phạm\n")

  public static let late = DiagnosticKind(
    "KH0804", .warning,
    LocalizedText("Thời hạn muộn hơn văn bản chỉ đạo", en: "A deadline later than the directive's"),
    LocalizedText(
      "Yêu cầu mà hoạt động đáp ứng có thời hạn sớm hơn. Làm xong muộn hơn thì không đáp ứng được.",
      en:
        "The duty that the activity answers has an earlier deadline. Work that ends later does not fulfil it."
    ),
    wrong: "thời hạn: {tháng: 7, năm: 2021}  # điểm 2.1: trước ngày 30/6/2021\n",
    right: "thời hạn: {trước: 2021-06-30}\n")

  public static let partial = DiagnosticKind(
    "KH0805", .warning,
    LocalizedText("Yêu cầu mới đạt một phần", en: "A duty that is met in part"),
    LocalizedText(
      "Có hoạt động thực hiện yêu cầu, nhưng một đối tượng, loại kênh hoặc cơ quan phối hợp mà văn bản nêu chưa được hoạt động nào nói đến và in ra.",
      en:
        "Some activity fulfils the duty, but an audience, kind of channel or partner that the directive names is not reached by any, or not in print."
    ),
    wrong: "kênh: [zalo-oa-so-tttt]  # yêu cầu nêu cả thông tin cơ sở\n",
    right: "kênh: [zalo-oa-so-tttt, truyen-thanh-xa]\n")

  public static let changedWords = DiagnosticKind(
    "KH0806", .warning,
    LocalizedText("Lời của điểm đã khác khi đối chiếu", en: "The point's words have changed"),
    LocalizedText(
      "Hoạt động đã được đối chiếu với lời trước đây của điểm. Hãy đọc lại, sửa hoạt động nếu cần, rồi chạy «kehoach accept».",
      en:
        "The activity was held against other words of the point. Read it again, change the activity if need be, then run “kehoach accept”."
    ),
    wrong: "", right: "")

  public static let idle = DiagnosticKind(
    "KH0807", .warning,
    LocalizedText("Nêu điểm mà không thực hiện yêu cầu nào", en: "A claim that carries nothing"),
    LocalizedText(
      "Hoạt động ghi điểm này ở «đáp ứng» nhưng không thực hiện yêu cầu nào của điểm. Bỏ mã điểm, hoặc sửa hoạt động cho đúng điều được giao.",
      en:
        "The activity lists the point under “đáp ứng” but carries none of its duties. Take the point out, or make the activity do what is ordered."
    ),
    wrong: "- mã: HD-11\n  loại: báo cáo\n  đáp ứng: [closing, \"2.3\"]\n",
    right: "- mã: HD-11\n  loại: báo cáo\n  đáp ứng: [closing]\n")

  public static let catchAll = DiagnosticKind(
    "KH0808", .warning,
    LocalizedText("Một hoạt động nêu tất cả các điểm", en: "One activity names every point"),
    LocalizedText(
      "Một việc không thể thực hiện mọi điểm được giao. Ghi ở từng hoạt động đúng điểm mà nó thực hiện.",
      en: "One piece of work cannot do all that is ordered. List at each activity the points that it does."),
    wrong: "- mã: HD-11\n  đáp ứng: [\"1\", \"2.1\", \"2.2\", \"2.3\", closing]\n",
    right: "- mã: HD-11\n  đáp ứng: [closing]\n")

  public static let waiver = DiagnosticKind(
    "KH0809", .warning,
    LocalizedText("Miễn thực hiện không có giá trị", en: "A waiver that does not count"),
    LocalizedText(
      "Miễn thực hiện cần loại, lý do đủ rõ, người duyệt không phải người soạn, ngày duyệt, đúng lời hiện nay của điểm, và căn cứ của loại đó: văn bản đã thực hiện, điểm được gộp vào đã đạt, hoặc ngày được lùi đến chưa qua.",
      en:
        "A waiver needs its kind, a reason that says enough, an approver other than the author, the day, the point's present words, and what its kind asks for: the document, a covered point, or a day that has not passed."
    ),
    wrong: "miễn:\n  - {điểm: \"2.3/2\", loại: lùi thời hạn, lý do: bận}\n",
    right:
      "miễn:\n  - điểm: \"2.3/2\"\n    loại: lùi thời hạn\n    lý do: Chờ quy chế phối hợp với Công an tỉnh được ký\n    người duyệt: Phó Giám đốc\n    ngày duyệt: 2021-06-08\n    đến ngày: 2021-09-30\n    lời: …\n"
  )

  public static let signOff = DiagnosticKind(
    "KH0810", .warning,
    LocalizedText("Duyệt không còn giá trị", en: "A sign-off that does not count"),
    LocalizedText(
      "Người duyệt phải khác người soạn, và dấu niêm phải là dấu của nội dung hiện nay: lời của điểm, các hoạt động, danh mục. Nội dung đã đổi thì trình duyệt lại.",
      en:
        "The signer must not be the author, and the seal must be that of what stands there now: words, activities, registry. What has changed must be signed off again."
    ),
    wrong: "", right: "")

  public static let acceptance = DiagnosticKind(
    "KH0811", .warning,
    LocalizedText("Mục đối chiếu không có giá trị", en: "An accepted claim that does not count"),
    LocalizedText(
      "Sổ đối chiếu chỉ do «kehoach accept» ghi, cho đúng kế hoạch, hoạt động và điểm. Mục chép từ nơi khác hoặc sửa tay không có giá trị.",
      en:
        "The file of accepted words is written by “kehoach accept” alone, for one plan, activity and point. Entries copied from elsewhere or changed by hand do not count."
    ),
    wrong: "", right: "")

  public static let nearDuplicate = DiagnosticKind(
    "KH0812", .warning,
    LocalizedText("Hai hoạt động gần như một", en: "Two activities that are nearly one"),
    LocalizedText(
      "Hai hoạt động cùng đơn vị chủ trì, cùng địa bàn, tên và nội dung trùng nhau từ bốn phần năm trở lên. Một việc không được tính hai lần: gộp lại, hoặc viết rõ mỗi hoạt động làm gì.",
      en:
        "Two activities of one lead, in the same areas, share four fifths of their words. One piece of work does not count twice: join them, or say what each of them does."
    ),
    wrong:
      "- mã: HD-05\n  tên: Hướng dẫn các trang thông tin điện tử đăng tin, bài về phòng, chống thiên tai\n- mã: HD-06\n  tên: Hướng dẫn các trang thông tin điện tử đăng tin, bài về phòng, chống thiên tai năm nay\n",
    right:
      "- mã: HD-05\n  tên: Hướng dẫn các trang thông tin điện tử đăng tin, bài về phòng, chống thiên tai\n- mã: HD-06\n  tên: Tập huấn người phụ trách trang thông tin điện tử\n"
  )

  public static let unaccounted = DiagnosticKind(
    "KH0820", .error,
    LocalizedText("Bản ghi không khớp với bản gốc", en: "The record differs from the original"),
    LocalizedText(
      "Các điểm và phần khung phải phủ hết «văn bản gốc», không thừa không thiếu một chữ. Lời còn sót có thể là một điểm bị bỏ; điểm không có trong bản gốc có thể đã bị sửa lời.",
      en:
        "Points and frame must cover the whole “văn bản gốc”, word for word. Words left over may be a point left out; a point that the original does not have may have been changed."
    ),
    wrong:
      "văn bản gốc: 1. Quán triệt. 2. Báo cáo.\nđiểm:\n  - {mã: \"1\", dấu: \"1.\", nội dung: Quán triệt.}\n",
    right:
      "văn bản gốc: 1. Quán triệt. 2. Báo cáo.\nđiểm:\n  - {mã: \"1\", dấu: \"1.\", nội dung: Quán triệt.}\n  - {mã: \"2\", dấu: \"2.\", nội dung: Báo cáo.}\n"
  )

  public static let untaken = DiagnosticKind(
    "KH0821", .warning,
    LocalizedText("Lời giao việc mà không yêu cầu nào nhận", en: "Words of an order that no duty takes up"),
    LocalizedText(
      "Trong lời của điểm có một động từ, loại kênh, đối tượng, cơ quan hoặc ngày mà danh mục nhận ra, nhưng không yêu cầu nào của điểm nhận nó. Thêm yêu cầu, hoặc ghi đoạn đó ở «ngữ cảnh» nếu nó không giao việc.",
      en:
        "The words of the point hold a verb, kind of channel, audience, body or date that the registry knows, but none of the duties takes it up. Add a duty, or record the words under “ngữ cảnh” if they order nothing."
    ),
    wrong:
      "nội dung: Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm.\nyêu cầu:\n  - {động từ: chan-chinh, trích: Kịp thời chấn chỉnh}\n",
    right:
      "nội dung: Kịp thời chấn chỉnh, xử lý nghiêm các sai phạm.\nyêu cầu:\n  - {động từ: chan-chinh, trích: Kịp thời chấn chỉnh}\n  - {động từ: xu-ly, trích: xử lý nghiêm các sai phạm}\n"
  )

  public static let noDuties = DiagnosticKind(
    "KH0822", .info,
    LocalizedText("Điểm chưa ghi yêu cầu nào", en: "A point without duties"),
    LocalizedText(
      "Điểm này chưa được phân tích thành yêu cầu, nên chương trình không thể cho là đạt; chỉ người duyệt mới quyết định được.",
      en: "The point has not been taken apart into duties, so that only a person can find it fulfilled."),
    wrong: "- mã: \"1\"\n  nội dung: Tổ chức quán triệt.\n",
    right:
      "- mã: \"1\"\n  nội dung: Tổ chức quán triệt.\n  yêu cầu:\n    - {động từ: quan-triet, trích: Tổ chức quán triệt}\n"
  )

  public static let context = DiagnosticKind(
    "KH0823", .error,
    LocalizedText("Ngữ cảnh không có trong điểm", en: "A context quote that no point has"),
    LocalizedText(
      "«ngữ cảnh» trích nguyên văn lời của đúng một điểm. Ghi nó ở điểm có lời đó.",
      en: "“ngữ cảnh” quotes words of exactly one point. Record it at the point that has them."),
    wrong: "nội dung: Hướng dẫn báo chí.\nngữ cảnh: [phục vụ tuyên truyền]\n",
    right: "nội dung: Hướng dẫn báo chí, phục vụ tuyên truyền.\nngữ cảnh: [phục vụ tuyên truyền]\n")

  public static let noDirective = DiagnosticKind(
    "KH0830", .error,
    LocalizedText("Không có gì để đối chiếu", en: "There is nothing to judge"),
    LocalizedText(
      "Đối chiếu cần một kế hoạch ghi văn bản chỉ đạo ở «chỉ đạo».",
      en: "Coverage needs a plan that names its directive under “chỉ đạo”."),
    wrong: "mẫu: tuyen-truyen-chi-thi\n", right: "mẫu: tuyen-truyen-chi-thi\nchỉ đạo: directive.yaml\n")

  public static let all = [
    missing, claimed, wrong, late, partial, changedWords, idle, catchAll, waiver, signOff, acceptance,
    nearDuplicate,
    unaccounted, untaken, noDuties, context, noDirective,
  ]
}
