public import SourceText

/// How to reach a body, for the line at the foot of the first page.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.4.
public struct ContactDetails: Record, Equatable {
  public var address: Located<String>?
  public var email: Located<String>?
  public var website: Located<String>?
  public var phone: Located<String>?
  public var fax: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public var isEmpty: Bool {
    [address, email, website, phone, fax].allSatisfy { $0?.value.isEmpty ?? true }
  }

  public static let recordType = makeType(
    "contact", LocalizedText("liên hệ", en: "contact"),
    LocalizedText(
      "địa chỉ, thư điện tử, trang thông tin điện tử, điện thoại, fax của cơ quan",
      en: "address, e-mail, web site, telephone and fax of a body"))

  public static let table = FieldTable<ContactDetails>([
    .text("địa chỉ", "address", \.address, as: .text, LocalizedText("địa chỉ cơ quan", en: "address")),
    .text("thư điện tử", "email", \.email, as: .text, LocalizedText("địa chỉ thư điện tử", en: "e-mail")),
    .text(
      "trang thông tin điện tử", "website", \.website, as: .text,
      LocalizedText("địa chỉ trang thông tin điện tử", en: "web site")),
    .text("điện thoại", "phone", \.phone, as: .text, LocalizedText("số điện thoại", en: "telephone")),
    .text("fax", "fax", \.fax, as: .text, LocalizedText("số fax", en: "fax")),
  ])
}
