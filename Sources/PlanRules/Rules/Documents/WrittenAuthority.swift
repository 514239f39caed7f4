internal import PlanModel
internal import SourceText

extension Rule {
  static let writtenAuthority = Rule(
    "KH0422", .warning,
    LocalizedText("Quyền hạn ký viết tay trong mục", en: "The authority of the signer written into a field"),
    LocalizedText(
      "TM., KT., TL., TUQ., Q. được in từ các mục «thay mặt», «ký thay», «thừa lệnh», «thừa ủy quyền», «quyền»; không ghi lại trong giá trị. Cách ghi T/M, K/T, T/L là của văn bản Đảng, không dùng trong văn bản hành chính.",
      en:
        "TM., KT., TL., TUQ. and Q. are printed from the keys “thay mặt”, “ký thay”, “thừa lệnh”, “thừa ủy quyền” and “quyền”, and are not written into a value. T/M, K/T and T/L belong to documents of the Party, not to administrative ones."
    ),
    basis: "Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7",
    failing: [
      """
      mẫu: ke-hoach
      ký:
        - ký thay: ↓KT. GIÁM ĐỐC
          chức vụ: PHÓ GIÁM ĐỐC
      """,
      """
      mẫu: ke-hoach
      ký:
        - chức vụ: ↓K/T GIÁM ĐỐC
        - thay mặt: ↓T/M ỦY BAN NHÂN DÂN
          chức vụ: ↓Q. CHỦ TỊCH
      """,
    ],
    passing: [
      """
      mẫu: ke-hoach
      ký:
        - ký thay: GIÁM ĐỐC
          chức vụ: PHÓ GIÁM ĐỐC
      """,
      """
      mẫu: ke-hoach
      ký:
        - chức vụ: QUẢN ĐỐC
      """,
    ],
    check: .document { document, findings in
      for signature in document.signatures {
        let fields: [(Located<String>?, Authority?)] = [
          (signature.onBehalfOf, .onBehalfOf), (signature.deputyFor, .deputyFor),
          (signature.byOrderOf, .byOrderOf), (signature.byAuthorisationOf, .byAuthorisationOf),
          (signature.title, nil),
        ]
        for (value, field) in fields {
          guard let value, let (authority, rest) = Authority.written(in: value.value) else { continue }
          // In its own field the letters are only too much; elsewhere leaving them out would lose what they say.
          findings.report(
            at: value.span, "«\(value.value)»: quyền hạn ký được in từ mục «\(authority.field.vi)»",
            en: "“\(value.value)”: the authority is printed from the key “\(authority.field.en)”",
            label: authority == field
              ? LocalizedText("chỉ ghi «\(rest)»", en: "write “\(rest)” alone")
              : LocalizedText(
                "ghi ở mục «\(authority.field.vi)»", en: "write it under “\(authority.field.en)”"),
            fixes: authority == field ? document.replacing(value, with: rest, isSafe: true) : [])
        }
      }
    })
}

/// The right by which somebody signs.
private enum Authority: CaseIterable {
  case onBehalfOf, deputyFor, byOrderOf, byAuthorisationOf, acting

  var letters: String {
    switch self {
    case .onBehalfOf: "TM"
    case .deputyFor: "KT"
    case .byOrderOf: "TL"
    case .byAuthorisationOf: "TUQ"
    case .acting: "Q"
    }
  }

  var field: FieldName {
    switch self {
    case .onBehalfOf: FieldName("thay mặt", "on behalf of")
    case .deputyFor: FieldName("ký thay", "deputy for")
    case .byOrderOf: FieldName("thừa lệnh", "by order of")
    case .byAuthorisationOf: FieldName("thừa ủy quyền", "by authorisation of")
    case .acting: FieldName("quyền", "acting")
    }
  }

  /// The authority with which a text begins, marked by dots or strokes, and what follows it.
  static func written(in text: String) -> (Authority, rest: String)? {
    var letters = ""
    var isMarked = false
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while let character = rest.first, letters.count <= 3 {
      if character == "." || character == "/" {
        isMarked = true
      } else if character.isLetter, character.isUppercase {
        letters.append(character)
      } else {
        break
      }
      rest.removeFirst()
    }
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    guard isMarked, let authority = allCases.first(where: { $0.letters == letters }) else { return nil }
    return (authority, String(rest))
  }
}
