/// The words by which names of bodies are known.
///
/// Keys are folded, so that slips of a scanner do not hide a name.
enum BodyWords {
  /// Words with which the name of a body or the title of its head begins, in capitals or not.
  static let beginnings: Set<String> = [
    "so", "bo", "cuc", "tong", "ban", "van", "cong", "thanh", "ubnd", "uy", "hdnd", "hoi", "mttq", "ubmttq",
    "mat",
    "toa", "vien", "dai", "bao", "trung", "truong", "chi", "kho", "ngan", "lien", "tinh", "doan", "dang",
    "tap", "thue",
    "hai", "kiem", "quy", "thong", "benh", "phong", "chu", "pho", "giam", "thu", "chanh", "bi", "tong",
    "hieu", "nguoi",
    "dong", "tu", "cang", "hat", "qisc", "vp", "btl", "bch", "vpcp", "co", "doanh", "don", "nha",
  ]

  /// First words that begin a name only together with a second one.
  static let pairs: [String: Set<String>] = [
    "tong": ["cuc", "cong", "giam", "lien", "bien", "kiem"], "van": ["phong"],
    "cong": ["an", "ty", "doan", "thong", "ttdt"],
    "thanh": ["tra", "uy", "doan"], "uy": ["ban"],
    "hoi": ["dong", "lien", "nong", "cuu", "nha", "nguoi", "chu", "luat"],
    "mat": ["tran"], "toa": ["an"], "vien": ["kiem", "truong", "khoa", "nghien"],
    "dai": ["phat", "truyen", "tieng", "khi"],
    "bao": ["hiem", "va", "cao", "dien", "nhan"], "trung": ["tam", "uong"],
    "truong": ["dai", "cao", "ban", "thpt", "phong", "chinh"],
    "chi": ["cuc", "huy", "nhanh"], "kho": ["bac"], "ngan": ["hang"], "lien": ["minh", "doan", "hiep"],
    "tinh": ["uy", "doan"], "doan": ["thanh", "tncs", "dai"], "dang": ["uy"], "tap": ["doan", "chi"],
    "thue": ["tinh", "thanh", "tp"], "hai": ["quan"], "kiem": ["toan", "lam"],
    "quy": ["dau", "bao", "phat", "ho"],
    "thong": ["tan", "doc"], "benh": ["vien"],
    "phong": ["thong", "cong", "tai", "noi", "van", "to", "kinh", "lao", "y", "an", "do"],
    "chu": ["tich", "dau"], "pho": ["chu", "thu", "giam", "chanh", "bi"], "giam": ["doc"],
    "thu": ["truong", "tuong"],
    "chanh": ["van", "thanh"], "bi": ["thu"], "hieu": ["truong"], "nguoi": ["dung"], "dong": ["chi"],
    "tu": ["lenh"],
    "cang": ["vu"], "hat": ["kiem"], "co": ["quan"], "doanh": ["nghiep"], "don": ["vi"],
    "nha": ["may", "xuat"],
    "bo": [], "so": [], "ban": [],
    "cuc": ["thue", "hai", "truong", "quan", "thong", "dang", "y", "bao", "thi", "phong", "kiem", "bvtv"],
  ]

  /// Small words that name a place or a level and end a name: «Công an tỉnh», «UBND các huyện, thị xã».
  static let scopes: Set<String> = [
    "tinh", "thanh", "huyen", "thi", "xa", "phuong", "dac", "khu", "quan", "tran", "cap", "trung", "uong",
    "cac", "pho",
    "co", "so", "vuc",
  ]

  /// Second syllables and further parts that stand in small letters within a name.
  static let smallParts: Set<String> = [
    "nhan", "dan", "tich", "phong", "an", "tra", "tin", "thong", "tam", "vu", "chinh", "dung", "phap", "hoc",
    "nghe", "duc",
    "tao", "van", "tai", "dong", "binh", "hoi", "hoa", "thao", "lich", "hoach", "tu", "nghiep", "trien",
    "nong", "thon",
    "truong", "nguyen", "toc", "giao", "nuoc", "bac", "hang", "hiem", "tuong", "doc", "chu", "su", "quoc",
    "viet", "nam",
    "tri", "kiem", "sat", "thu", "truc", "ty", "huy", "y", "te", "te", "kinh", "doan", "khi", "tuyen", "hinh",
    "thanh", "luc",
    "luong", "quan", "ninh", "ve", "quoc", "phu", "mat", "nha", "bao", "chi", "trung", "hop", "doi", "dai",
    "bieu", "to",
    "thuong", "uy", "cuu", "chien", "binh", "nu", "nien", "dien", "tu", "toan", "hieu", "kho", "thue", "muc",
    "bien", "phong",
    "lieu", "nghiem", "ngang", "bo", "dich", "doanh", "chuyen", "so", "vien", "moi", "luu", "tru", "hanh",
    "cong",
    "ban",
    "thi",
  ]

  /// Words with which what a body has to do begins; they end its name.
  private static let verbs: Set<String> = [
    "có", "phải", "cần", "được", "là", "trong", "để", "đã", "với", "bằng", "theo", "trên", "lập", "gửi",
    "trình", "cử",
    "nêu", "về", "đến", "từ", "khi", "nếu", "nhằm", "qua", "giao", "làm", "mở", "chịu", "tự", "như", "rà",
    "của", "tại",
    "khẩn", "kịp", "sớm", "và", "cùng", "đôn", "đưa",
  ]

  /// The same, of two syllables.
  private static let verbPairs: Set<String> = [
    "chủ trì", "phối hợp", "tham mưu", "tổ chức", "thực hiện", "triển khai", "xây dựng", "hướng dẫn",
    "chỉ đạo", "căn cứ",
    "đẩy mạnh", "tăng cường", "tiếp tục", "tập trung", "nghiên cứu", "đề xuất", "đề nghị", "yêu cầu",
    "bố trí", "cung cấp",
    "quyết định", "quyết liệt", "kiểm tra", "kiểm soát", "định hướng", "định kỳ", "báo cáo", "tổng hợp",
    "phân công",
    "phân bổ", "nâng cao", "phát huy", "phát động", "phát hiện", "hỗ trợ", "bảo đảm", "đảm bảo", "xem xét",
    "vận động",
    "tuyên truyền", "quán triệt", "hoàn thành", "hoàn thiện", "quan tâm", "nghiêm túc", "ban hành",
    "thông báo",
    "khai thác", "duy trì", "ưu tiên", "giám sát", "giải quyết", "xử lý", "thường xuyên", "sẵn sàng",
    "huy động",
    "chuẩn bị", "tích cực", "đăng tải", "đăng ký", "chấn chỉnh", "thành lập", "phê duyệt", "quản lý",
    "đánh giá",
    "thúc đẩy", "chấp hành", "cập nhật", "nắm bắt", "tiếp thu", "chủ động", "tham gia", "tiếp nhận",
    "trực tiếp",
    "cụ thể", "lãnh đạo", "kiên quyết", "đồng thời", "phổ biến", "khuyến khích", "bám sát", "rà soát",
    "chỉ rõ",
    "công bố", "khảo sát", "phối kết", "thanh tra", "phê bình", "góp ý", "lồng ghép", "đấu tranh", "tạo điều",
    "hợp tác", "tư vấn",
  ]

  /// Verbs with which the text below a heading begins.
  static let startingVerbs: Set<String> = [
    "chủ trì", "phối hợp", "tham mưu", "tổ chức", "triển khai", "hướng dẫn", "chỉ đạo", "căn cứ", "đẩy mạnh",
    "tăng cường",
    "tiếp tục", "tập trung", "khẩn trương", "rà soát", "theo dõi", "kịp thời", "chủ động", "thực hiện",
    "bố trí", "cung cấp",
    "nghiên cứu", "đề xuất", "kiểm tra", "thường xuyên", "xây dựng",
  ]

  /// Whether a verb begins with a word that may have another one behind it.
  static func beginsVerb(_ word: Word, _ next: Word?) -> Bool {
    guard !word.isCapitalised else { return false }
    let first = word.text.trimmingSigns.lowercased()
    if verbs.contains(first) { return true }
    return verbPairs.contains(first + " " + (next?.text.trimmingSigns.lowercased() ?? ""))
  }

  /// Small nouns of groups: «các sở, ban, ngành», «các cơ quan, đơn vị».
  static let groupNouns: Set<String> = [
    "sở", "ban", "ngành", "đoàn", "thể", "cơ", "quan", "đơn", "vị", "địa", "phương", "tổ", "chức", "huyện",
    "thị", "xã",
    "thành", "phố", "phường", "đặc", "khu", "doanh", "nghiệp", "hội", "phòng", "cấp", "bộ", "trường", "bệnh",
    "viện",
    "hợp", "tác", "thông", "tấn", "báo", "chí", "lực", "lượng", "năng", "chuyên", "môn", "công", "ty", "tập",
    "đài",
    "trung", "tâm", "chính", "quyền", "tỉnh", "quận", "vụ", "cục", "cá", "nhân",
  ]

  /// What narrows a group: «có liên quan», «cấp tỉnh», «trên địa bàn tỉnh».
  static let groupQualifiers: Set<String> = [
    "liên", "quan", "có", "tỉnh", "trung", "ương", "cấp", "chính", "trị", "xã", "hội", "trong", "ngoài",
    "thuộc", "trực",
    "địa", "bàn", "trên", "nghề", "nghiệp", "nhà", "nước", "sự", "công", "lập", "khác", "nêu", "ngành", "dọc",
    "tế",
  ]

  /// Nouns with which a group begins without «các»: «phối hợp với sở, ngành có liên quan».
  static let bareGroups: Set<String> = [
    "sở", "ngành", "cơ quan", "đơn vị", "địa phương", "chính quyền", "ban ngành", "sở ngành", "ủy ban",
  ]
}
