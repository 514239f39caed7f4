internal import SourceText

/// What a PDF file says about its document.
struct PDFProperties {
  var title = ""
  var author = ""
  /// As BCP 47 has it.
  var language = "vi-VN"
  /// In UTC, as W3CDTF has it.
  var moment: String?

  static let program = "kehoach"
}

extension PDFProperties {
  /// The information dictionary.
  ///
  /// Source: ISO 32000-1, 14.3.3.
  func writeInformation(to object: inout PDFBytes) {
    object.append("<<")
    for (key, value) in [("Title", title), ("Author", author)] where !value.isEmpty {
      object.append("/\(key)")
      object.append(text: value)
    }
    object.append("/Creator(\(Self.program))/Producer(\(Self.program))")
    // 2021-06-01T00:00:00Z
    if let moment {
      let digits = moment.filter(\.isNumber)
      object.append("/CreationDate (D:\(digits)Z)/ModDate (D:\(digits)Z)")
    }
    object.append(">>")
  }

  /// The same as XMP.
  ///
  /// Source: ISO 16684-1; ISO 32000-1, 14.3.2 (metadata streams).
  var metadata: String {
    func list(_ name: String, _ kind: String, _ value: String, _ attribute: String = "") -> String {
      value.isEmpty
        ? ""
        : "<dc:\(name)><rdf:\(kind)><rdf:li\(attribute)>\(escapedHTML(value))</rdf:li></rdf:\(kind)></dc:\(name)>\n"
    }
    let dates = moment.map { moment in
      "<xmp:CreateDate>\(moment)</xmp:CreateDate>\n<xmp:ModifyDate>\(moment)</xmp:ModifyDate>\n"
    }
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
      <dc:format>application/pdf</dc:format>
      \(list("title", "Alt", title, " xml:lang=\"x-default\""))\
      \(list("creator", "Seq", author))\
      \(list("language", "Bag", language))\
      <xmp:CreatorTool>\(Self.program)</xmp:CreatorTool>
      \(dates ?? "")\
      <pdf:Producer>\(Self.program)</pdf:Producer>
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
  }
}
