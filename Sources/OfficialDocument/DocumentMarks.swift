/// How far a document may go (chỉ dẫn về phạm vi lưu hành), framed above the Quốc hiệu.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.2.c and IV (ô số 11).
public enum Circulation: String, Sendable, Hashable, CaseIterable {
  case returnAfterReading = "XEM XONG TRẢ LẠI"
  case internalOnly = "LƯU HÀNH NỘI BỘ"
  /// Practice; the decree names the first two as examples.
  case conference = "TÀI LIỆU HỘI NGHỊ"

  /// The decree fixes no size: as high as the frames of urgency, and as wide as the words with room at their sides.
  public func frame(size: Double) -> (width: Length, height: Length) {
    (Font(.bold, size).width(of: rawValue) + .mm(6), .mm(8))
  }
}

/// The initials of the drafter and how many copies are issued, behind the last line of «Nơi nhận».
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.3 and IV (ô số 12).
public struct DraftingMark: Sendable, Hashable {
  /// In capitals: `NDH`.
  public var initials: String?
  public var copies: Int?

  /// Nil where there is nothing to print.
  public init?(initials: String?, copies: Int?) {
    let initials = initials.flatMap { $0.isEmpty ? nil : $0 }
    guard initials != nil || copies != nil else { return nil }
    self.initials = initials
    self.copies = copies
  }

  /// As it is printed: `NDH.(30)`.
  public var printed: String {
    [initials, copies.map { "(\($0))" }].compactMap(\.self).joined(separator: ".")
  }
}

/// How to reach the issuing body, at the foot of the first page under a line across the page.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.4 and IV (ô số 13).
public struct ContactLine: Sendable, Hashable {
  public var address: String?
  public var email: String?
  public var website: String?
  public var phone: String?
  public var fax: String?

  /// Nil where there is nothing to print.
  public init?(address: String?, email: String?, website: String?, phone: String?, fax: String?) {
    guard [address, email, website, phone, fax].contains(where: { $0?.isEmpty == false }) else { return nil }
    self.address = address
    self.email = email
    self.website = website
    self.phone = phone
    self.fax = fax
  }

  /// `Địa chỉ: …; thư điện tử: …; trang thông tin điện tử: …; điện thoại: …; fax: …`, in the decree's order.
  ///
  /// No line breaks between a word and the number or address that it announces.
  public var printed: String {
    let parts = [
      ("địa chỉ: ", address), ("thư điện tử:\u{A0}", email), ("trang thông tin điện tử:\u{A0}", website),
      ("điện thoại:\u{A0}", phone), ("fax:\u{A0}", fax),
    ].compactMap { name, value in value.flatMap { $0.isEmpty ? nil : name + $0 } }
    let line = parts.joined(separator: "; ")
    return line.prefix(1).uppercased() + line.dropFirst()
  }
}

/// A note at the foot of the page on which it is called.
public struct Footnote: Sendable, Hashable {
  /// Stays the same from version to version: the id under which the plan writes it.
  public var key: BlockKey
  public var text: Inlines

  public init(key: BlockKey, text: Inlines) {
    self.key = key
    self.text = text
  }
}
