import OOXML
import OfficialDocument

/// The custom XML part that says from which plan a file was written, and which paragraph prints which block.
///
/// Each block's first paragraph, and the first cell of each table row, carries a hidden bookmark; the part gives the
/// block's key for it. Word keeps both when somebody edits the file, so that it can be compared with its plan again.
///
/// ```xml
/// <origin xmlns="urn:kehoach:origin:1" plan="DIGEST"><block key="HD-04/tên" bookmark="_KH12"/>…</origin>
/// ```
/// Source: ISO/IEC 29500-1, 15.2.5 and 22.5 (custom XML data storage and its properties).
enum DOCXOrigin {
  static let namespace: StaticString = "urn:kehoach:origin:1"

  static func part(planDigest: String, keys: [BlockKey]) -> [UInt8] {
    var xml = XMLWriter(reserving: keys.count * 48)
    xml.raw(XMLWriter.declaration)
    xml.raw("<origin xmlns=\"")
    xml.raw(namespace)
    xml.raw("\"")
    xml.attribute("plan", planDigest)
    xml.raw(">")
    for (index, key) in keys.enumerated() {
      xml.raw("<block")
      xml.attribute("key", key.rawValue)
      xml.raw(" bookmark=\"")
      name(index, to: &xml)
      xml.raw("\"/>")
    }
    xml.raw("</origin>")
    return xml.bytes
  }

  /// The properties by which Word knows the part again.
  static func properties() -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw(
      """
      <ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"\
       ds:itemID="{6B5F0E0C-3D0B-4E5A-9E4B-0A9D2D4C5F10}"><ds:schemaRefs><ds:schemaRef ds:uri="
      """)
    xml.raw(namespace)
    xml.raw("\"/></ds:schemaRefs></ds:datastoreItem>")
    return xml.bytes
  }

  /// Word hides bookmarks whose names begin with a low line.
  static func name(_ index: Int, to xml: inout XMLWriter) {
    xml.raw("_KH")
    xml.integer(index + 1)
  }
}

extension DOCXBuilder {
  /// Marks the next paragraph as the one that prints a block, where the file says from what it was written.
  mutating func mark(_ key: BlockKey) {
    guard marksBlocks else { return }
    pendingBookmark = keys.count
    keys.append(key)
  }

  mutating func openBookmark() {
    guard let index = pendingBookmark else { return }
    pendingBookmark = nil
    currentBookmark = index
    xml.raw("<w:bookmarkStart")
    xml.attribute("w:id", index)
    xml.raw(" w:name=\"")
    DOCXOrigin.name(index, to: &xml)
    xml.raw("\"/>")
  }

  mutating func closeBookmark() {
    guard let index = currentBookmark else { return }
    currentBookmark = nil
    xml.raw("<w:bookmarkEnd")
    xml.attribute("w:id", index)
    xml.raw("/>")
  }
}
