internal import VietnameseText

/// Takes «Tài chính, Kế hoạch và Đầu tư, Xây dựng» apart, where some fields have «và» or commas in their names.
enum DistributedNames {
  private static let joined = [
    "kế hoạch và đầu tư", "thông tin và truyền thông", "tài nguyên và môi trường",
    "nông nghiệp và môi trường",
    "nông nghiệp và phát triển nông thôn", "giáo dục và đào tạo", "khoa học và công nghệ",
    "dân tộc và tôn giáo",
    "văn hóa, thể thao và du lịch", "văn hóa và thể thao", "lao động - thương binh và xã hội",
    "văn hóa và xã hội",
  ]

  static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      rest = rest.drop { ", ;.".contains($0) }
      if rest.lowercased().hasPrefix("và ") { rest = rest.dropFirst(3) }
      if let whole = joined.first(where: {
        toneKey(String(rest.prefix($0.count)).lowercased()) == toneKey($0)
      }) {
        parts.append(String(rest.prefix(whole.count)))
        rest = rest.dropFirst(whole.count)
        continue
      }
      var end = rest.firstIndex(of: ",") ?? rest.endIndex
      if let and = rest.firstRange(of: " và "), and.lowerBound < end { end = and.lowerBound }
      let part = rest[..<end].trimmingBlanks
      if !part.isEmpty { parts.append(String(part).trimmingEnd) }
      rest = rest[end...]
    }
    return parts
  }
}
