internal import OOXML
internal import OfficialDocument
internal import PlanModel

/// Writes an envelope element by element; the prefix stands on every element, because receivers refuse it without.
struct EdXMLBuilder {
  private var xml = XMLWriter()
  var bytes: [UInt8] { xml.bytes }

  mutating func envelope(_ envelope: EdXMLEnvelope) {
    let record = envelope.record
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    xml.raw(
      "<edXML xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
    )
    inside("edXMLEnvelope") { builder in
      builder.inside("edXMLHeader") { builder in
        builder.inside("MessageHeader") { $0.messageHeader(record, envelope.documentID) }
        builder.inside("TraceHeaderList") { $0.trace(record) }
      }
      builder.inside("edXMLBody") { builder in
        builder.inside("edXMLManifest") { builder in
          for (index, file) in envelope.attachments.enumerated() { builder.reference(file, index) }
        }
      }
    }
    if !envelope.attachments.isEmpty {
      xml.raw("<AttachmentEncoded>")
      for (index, file) in envelope.attachments.enumerated() { attachment(file, index) }
      xml.raw("</AttachmentEncoded>")
    }
    xml.raw("</edXML>\n")
  }

  private mutating func messageHeader(_ record: OutgoingRecord, _ documentID: String) {
    inside("From") { $0.body(record.sender) }
    for receiver in record.receivers { inside("To") { $0.body(receiver) } }
    inside("Code") { builder in
      builder.value("CodeNumber", record.number)
      builder.value("CodeNotation", record.symbol)
    }
    inside("PromulgationInfo") { builder in
      builder.value("Place", record.place)
      builder.value("PromulgationDate", record.issued?.yearFirst)
    }
    inside("DocumentType") { builder in
      builder.value("Type", String((DocumentKind.allCases.firstIndex(of: record.kind) ?? 0) + 1))
      builder.value("TypeName", record.kindName)
    }
    value("Subject", record.subject)
    value("Content", record.note)
    inside("SignerInfo") { builder in
      builder.value("Competence", record.signerLines.dropLast().joined(separator: " - "))
      builder.value("Position", record.signerLines.last)
      builder.value("FullName", record.signerName)
    }
    value("DueDate", record.due?.yearFirst)
    inside("ToPlaces") { builder in for body in record.receivers { builder.value("Place", body.name) } }
    inside("OtherInfo") { builder in
      builder.value("Priority", record.urgency.map { String($0.rank) } ?? "0")
      builder.value("SphereOfPromulgation", record.circulation?.rawValue)
      builder.value("TyperNotation", record.drafter)
      builder.value("PromulgationAmount", record.copies.map { String($0) })
      builder.value("PageAmount", record.pageCount.map { String($0) })
    }
    value("DocumentId", documentID)
  }

  private mutating func trace(_ record: OutgoingRecord) {
    inside("TraceHeader") { $0.value("OrganId", record.sender.id) }
    inside("Bussiness") { builder in
      builder.value("BussinessDocType", "0")
      builder.value("BussinessDocReason", "Văn bản mới")
      builder.value("Paper", "0")
    }
  }

  private mutating func body(_ body: ExchangeBody) {
    value("OrganId", body.id)
    value("OrganName", body.name)
  }

  private mutating func reference(_ file: EdXMLAttachment, _ index: Int) {
    xml.raw("<edXML:Reference")
    xml.attribute("xlink:href", "cid:\(Self.contentID(index))")
    xml.raw(">")
    value("Description", file.name)
    value("AttachmentName", file.name)
    value("ContentType", file.mediaType)
    value("ContentId", Self.contentID(index))
    xml.raw("</edXML:Reference>")
  }

  private mutating func attachment(_ file: EdXMLAttachment, _ index: Int) {
    xml.raw("<Attachment>")
    plain("ContentType", file.mediaType)
    plain("ContentId", Self.contentID(index))
    plain("Description", file.name)
    xml.raw("<ContentTransferEncoded>")
    xml.raw(base64(file.bytes))
    xml.raw("</ContentTransferEncoded>")
    plain("AttachmentName", file.name)
    xml.raw("</Attachment>")
  }

  private static func contentID(_ index: Int) -> String { "tep-\(index + 1)" }

  private mutating func inside(_ name: StaticString, _ content: (inout EdXMLBuilder) -> Void) {
    open(name)
    content(&self)
    close(name)
  }

  /// An element with a text; what is not known is an empty element.
  private mutating func value(_ name: StaticString, _ text: String?) {
    open(name)
    xml.text(text ?? "")
    close(name)
  }

  private mutating func plain(_ name: StaticString, _ text: String) {
    xml.raw("<")
    xml.raw(name)
    xml.raw(">")
    xml.text(text)
    xml.raw("</")
    xml.raw(name)
    xml.raw(">")
  }

  private mutating func open(_ name: StaticString) {
    xml.raw("<edXML:")
    xml.raw(name)
    xml.raw(">")
  }

  private mutating func close(_ name: StaticString) {
    xml.raw("</edXML:")
    xml.raw(name)
    xml.raw(">")
  }
}

extension Urgency {
  /// 1 for KHẨN, 2 for THƯỢNG KHẨN, 3 for HỎA TỐC, as systems in use count.
  var rank: Int {
    switch self {
    case .urgent: 1
    case .high: 2
    case .flash: 3
    }
  }
}
