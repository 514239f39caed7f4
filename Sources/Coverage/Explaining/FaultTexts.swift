internal import SourceText

extension WaiverFault {
  var text: LocalizedText {
    switch self {
    case .unknownPoint:
      LocalizedText("văn bản chỉ đạo không có điểm đó", en: "the directive does not have that point")
    case .incomplete:
      LocalizedText(
        "thiếu loại, người duyệt, ngày duyệt hoặc lời", en: "kind, approver, day or words are missing")
    case .shortReason:
      LocalizedText(
        "lý do phải có ít nhất năm từ khác nhau", en: "the reason needs at least five different words")
    case .approverIsAuthor:
      LocalizedText("người duyệt là người soạn kế hoạch", en: "the approver is the author of the plan")
    case .noName: SignOffFault.noName.text
    case .approvedLater: LocalizedText("ngày duyệt ở sau hôm nay", en: "the day of approval lies ahead")
    case .approvedBefore:
      LocalizedText(
        "ngày duyệt ở trước ngày của văn bản chỉ đạo", en: "the approval is older than the directive")
    case .otherWords:
      LocalizedText(
        "«lời» không phải là lời hiện nay của điểm", en: "“lời” are not the present words of the point")
    case .noDocument:
      LocalizedText(
        "«đã thực hiện» cần số, ký hiệu và ngày của văn bản",
        en: "“done before” needs number and date of a document")
    case .documentLater:
      LocalizedText("văn bản ra sau khi duyệt", en: "the document is younger than the approval")
    case .noTarget:
      LocalizedText("«gộp» cần một điểm có thật ở «vào»", en: "“merged” needs a point under “vào”")
    case .targetNotGreen:
      LocalizedText("điểm được gộp vào chưa đạt", en: "the point into which it is merged is not covered")
    case .targetWithin:
      LocalizedText(
        "không gộp được vào chính nó, điểm lớn hoặc điểm con",
        en: "a point cannot be merged into itself, nor above or below")
    case .notDeferred: LocalizedText("«lùi thời hạn» cần «đến ngày»", en: "“deferred” needs “đến ngày”")
    case .past:
      LocalizedText("ngày được lùi đến đã qua", en: "the day until which it was deferred has passed")
    case .tooFar:
      LocalizedText(
        "lùi quá một năm kể từ ngày duyệt; lùi từng năm, hết hạn thì duyệt lại",
        en: "it is deferred by more than a year from the approval; approve again each year")
    case .notNeeded:
      LocalizedText("yêu cầu đã đạt, hoặc không thuộc phạm vi", en: "the duty is covered, or falls to others")
    }
  }
}

extension SignOffFault {
  var text: LocalizedText {
    switch self {
    case .unknownPoint:
      LocalizedText("văn bản chỉ đạo không có điểm đó", en: "the directive does not have that point")
    case .incomplete:
      LocalizedText("thiếu người duyệt, ngày hoặc niêm", en: "signer, day or seal are missing")
    case .noAuthor:
      LocalizedText(
        "kế hoạch chưa ghi «người soạn», nên không biết người duyệt có phải là người khác",
        en:
          "the plan does not say who its author is, so that nobody knows whether the signer is somebody else")
    case .signerIsAuthor:
      LocalizedText("người duyệt là người soạn kế hoạch", en: "the signer is the author of the plan")
    case .noName:
      LocalizedText(
        "tên người soạn và người duyệt phải có ít nhất hai chữ, viết bằng chữ Việt",
        en: "the names of author and signer need at least two words, in Latin letters")
    case .signedLater: LocalizedText("ngày duyệt ở sau hôm nay", en: "the day of the sign-off lies ahead")
    case .signedBefore:
      LocalizedText(
        "ngày duyệt ở trước ngày của văn bản chỉ đạo", en: "the sign-off is older than the directive")
    case .otherSeal:
      LocalizedText("nội dung đã đổi sau khi duyệt", en: "something has changed since")
    case .tooEarly:
      LocalizedText(
        "còn thiếu dữ kiện, chưa có gì để duyệt",
        en: "facts are missing, so that there is nothing to sign off")
    }
  }
}

extension AcceptanceFault {
  var text: LocalizedText {
    switch self {
    case .otherPlan: LocalizedText("sổ này của kế hoạch khác", en: "the file is that of another plan")
    case .otherDigest:
      LocalizedText("không phải do «kehoach accept» ghi", en: "“kehoach accept” has not written it")
    case .noSuchClaim:
      LocalizedText("kế hoạch không còn lời khai đó", en: "the plan does not make that claim")
    case .repeated: LocalizedText("đã ghi ở trên", en: "it stands above already")
    }
  }
}
