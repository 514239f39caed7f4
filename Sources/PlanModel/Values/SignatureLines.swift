public import SourceText

/// Who signs and by what right.
///
/// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7.
public struct SignatureEntry: Record, Equatable {
  /// The collective for which the head signs (TM.).
  public var onBehalfOf: Located<String>?
  /// The head by whose order a subordinate signs (TL.).
  public var byOrderOf: Located<String>?
  /// The head by whose authorisation another signs (TUQ.).
  public var byAuthorisationOf: Located<String>?
  /// The head for whom the deputy signs (KT.).
  public var deputyFor: Located<String>?
  /// The signer is acting head (Q.).
  public var isActing: Located<Bool>?
  public var title: Located<String>?
  /// Left out until the document is signed.
  public var name: Located<String>?
  public var span = SourceSpan.nowhere

  public init() {}

  public static let recordType = makeType(
    "signature", LocalizedText("phần ký", en: "signature"),
    LocalizedText("quyền hạn, chức vụ và họ tên người ký", en: "authority, title and name of the signer"))

  public static let table = FieldTable<SignatureEntry>([
    .text(
      "thay mặt", "on behalf of", \.onBehalfOf,
      LocalizedText(
        "tập thể mà người đứng đầu thay mặt ký (TM.)", en: "the collective for which the head signs (TM.)")),
    .text(
      "thừa lệnh", "by order of", \.byOrderOf,
      LocalizedText(
        "chức vụ của người ra lệnh ký (TL.)", en: "title of the head by whose order is signed (TL.)")),
    .text(
      "thừa ủy quyền", "by authorisation of", \.byAuthorisationOf,
      LocalizedText(
        "chức vụ của người ủy quyền ký (TUQ.)",
        en: "title of the head by whose authorisation is signed (TUQ.)")),
    .text(
      "ký thay", "deputy for", \.deputyFor,
      LocalizedText(
        "chức vụ của người đứng đầu mà cấp phó ký thay (KT.)",
        en: "title of the head for whom the deputy signs (KT.)")),
    .value(
      "quyền", "acting", \.isActing,
      LocalizedText("người ký là quyền cấp trưởng (Q.)", en: "the signer is acting head (Q.)")),
    .text(
      "chức vụ", "title", \.title, required: true,
      LocalizedText("chức vụ của người ký", en: "title of the signer")),
    .text(
      "họ tên", "name", \.name,
      LocalizedText(
        "họ và tên người ký, không ghi học hàm, học vị; để trống đến khi ký",
        en: "full name without academic titles; blank until signed")),
  ])
}
