public import SourceText

/// A file that goes with the envelope.
public struct EdXMLAttachment: Sendable {
  public var name: String
  public var mediaType: String
  public var bytes: [UInt8]

  public init(name: String, mediaType: String, bytes: [UInt8]) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

/// The envelope in which documents travel between offices, unsigned: signing and sending are not the program's business.
///
/// The element names, «Bussiness» with its two s among them, are those of the regulation as implementations write them;
/// the text of the regulation itself was not at hand. Not confirmed: the number in `Type` (the kind's rank in Điều 7 of
/// the decree is written), the values of `Priority` and of `BussinessDocType`.
/// Source: QCVN 102:2016/BTTTT.
public struct EdXMLEnvelope {
  public let record: OutgoingRecord
  public let attachments: [EdXMLAttachment]

  public init(_ record: OutgoingRecord, attachments: [EdXMLAttachment]) {
    self.record = record
    self.attachments = attachments
  }

  /// What keeps the envelope from being written: without codes and a number it would name nobody and nothing.
  public func problems(at place: SourceSpan) -> [Diagnostic] {
    let bodies = [record.sender] + record.receivers
    var found = bodies.filter { $0.id == nil }.map {
      Diagnostic(
        ExchangeDiagnostics.noIdentifier, at: place,
        LocalizedText("«\($0.name)» chưa có mã định danh", en: "“\($0.name)” has no identification code"))
    }
    if record.receivers.isEmpty {
      found.append(
        Diagnostic(
          ExchangeDiagnostics.noIdentifier, at: place,
          LocalizedText(
            "không có cơ quan nhận nào được ghi bằng mã trong Kính gửi, Nơi nhận",
            en: "neither Kính gửi nor Nơi nhận names a body by its id")))
    }
    if record.number == nil || record.issued == nil {
      found.append(
        Diagnostic(
          ExchangeDiagnostics.noIdentifier, at: place,
          LocalizedText(
            "phong bì cần số và ngày ban hành; hãy thêm --number",
            en: "an envelope needs number and date of issue; add --number")))
    }
    return found
  }

  /// `H18.12,2021/06/01,12/KH-STTTT`, by which later messages name the document.
  var documentID: String {
    [record.sender.id ?? "", record.issued?.yearFirst ?? "", record.reference ?? ""].joined(separator: ",")
  }

  /// The envelope as UTF-8; the same record and files give the same bytes.
  public var bytes: [UInt8] {
    var xml = EdXMLBuilder()
    xml.envelope(self)
    return xml.bytes
  }
}
