/// What the plans of the benchmark are made of: names from the project's registries and phrases of administration.
enum PlanWords {
  static let leads = ["phong-ttbcxb", "phong-cntt", "thanh-tra-so-tttt", "van-phong-so-tttt"]

  static let partners = [
    "cac-so-ban-nganh-tinh", "ubnd-cap-huyen", "cac-to-chuc-chinh-tri-xa-hoi-tinh", "ban-tuyen-giao-tinh-uy",
    "cong-an-tinh-dien-bien", "van-phong-ubnd-tinh", "so-gddt-dien-bien", "so-tai-chinh-dien-bien",
    "ubmttq-tinh-dien-bien", "tinh-doan-dien-bien", "hoi-lhpn-tinh-dien-bien",
  ]

  static let press = [
    "bao-dien-bien-phu", "dai-ptth-dien-bien", "tap-chi-van-nghe-dien-bien", "ttxvn-dien-bien",
  ]

  static let channels = [
    "cong-ttdt-tinh", "trang-ttdt-so-tttt", "zalo-oa-so-tttt", "trang-mxh-cong-ttdt-tinh", "truyen-thanh-xa",
    "ung-dung-so-tinh",
  ]

  static let audiences = [
    "can-bo", "cong-chuc", "vien-chuc", "nguoi-lao-dong", "co-quan-bao-chi", "trang-ttdt", "cong-ttdt",
  ]

  /// A group of the template, the point that its activities answer, the kinds of work that do what the point orders, and
  /// whom and through what it wants to reach.
  struct Group {
    let id: String
    let point: String
    let kinds: [String]
    var audiences: [String] = []
    var channels: [String] = []
    /// Words that name these audiences.
    var address = ""
  }

  static let groups = [
    Group(
      id: "quan-triet", point: "1", kinds: ["hội nghị", "cung cấp thông tin", "phối hợp"],
      audiences: ["can-bo", "cong-chuc", "vien-chuc", "nguoi-lao-dong"],
      address: "Phổ biến đến từng cán bộ, công chức, viên chức, người lao động của các phòng, đơn vị thuộc Sở"
    ),
    Group(
      id: "bao-chi", point: "2.1", kinds: ["định hướng báo chí", "tập huấn"], audiences: ["co-quan-bao-chi"],
      address: "Giao ban với các cơ quan báo chí về đề cương, tiến độ và đầu mối phát ngôn từng tháng"),
    Group(
      id: "truyen-thong", point: "2.2",
      kinds: ["văn bản hướng dẫn", "tập huấn", "định hướng báo chí"],
      audiences: ["trang-ttdt", "cong-ttdt", "co-quan-bao-chi"],
      channels: ["trang-mxh-cong-ttdt-tinh", "truyen-thanh-xa", "zalo-oa-so-tttt", "ung-dung-so-tinh"],
      address:
        "Gửi văn bản đến đầu mối của từng trang thông tin điện tử, cổng thông tin điện tử và cơ quan báo chí"),
    Group(id: "vi-pham", point: "2.3", kinds: ["thanh tra, kiểm tra", "xử lý vi phạm", "phối hợp"]),
    Group(id: "bao-cao", point: "closing", kinds: ["báo cáo"]),
  ]

  static let deeds = [
    "Tổ chức hội nghị quán triệt, phổ biến", "Biên soạn, phát hành tài liệu hướng dẫn",
    "Cung cấp, trao đổi thông tin", "Hướng dẫn, theo dõi", "Rà soát, chấn chỉnh", "Kiểm tra, đánh giá",
    "Tập huấn, bồi dưỡng", "Xây dựng chuyên trang, chuyên mục", "Tổng hợp, báo cáo",
  ]

  static let matters = [
    "công tác thông tin cơ sở trên địa bàn tỉnh", "hoạt động của cổng, trang thông tin điện tử",
    "việc đăng tải thông tin chính thống", "việc tiếp nhận, phản hồi ý kiến của người dân",
    "hoạt động báo chí, truyền thông", "việc thực hiện nhiệm vụ được giao",
    "nội dung phát trên hệ thống truyền thanh",
    "kỹ năng truyền thông cho người phụ trách",
  ]

  static let manners = [
    "bảo đảm thông suốt, kịp thời, hiệu quả", "theo chức năng, nhiệm vụ được giao",
    "phối hợp chặt chẽ với các cơ quan, đơn vị có liên quan", "nội dung có nguồn phát ngôn rõ ràng",
    "đúng thẩm quyền, trình tự, thủ tục", "lồng ghép với các chương trình, đề án đang triển khai",
    "đến cán bộ, công chức, viên chức và người lao động", "định kỳ đánh giá kết quả thực hiện",
    "trong phạm vi quản lý của ngành, địa phương",
  ]

  static let products = [
    "Văn bản hướng dẫn", "Báo cáo kết quả", "Danh sách đầu mối", "Tài liệu tập huấn", "Biên bản làm việc",
    "Bản tin, bài viết đã đăng",
  ]

  static let remarks = [
    "đã trao đổi với đơn vị chủ trì", "số liệu lấy từ báo cáo quý trước", "còn chờ ý kiến góp ý",
  ]
}
