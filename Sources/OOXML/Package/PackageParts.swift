/// One part of a package: its name, what it is, and from which part it is reached.
public struct PackagePart: Sendable, Hashable {
  /// Without a leading slash: `word/document.xml`.
  public var name: String
  public var contentType: String
  /// The type of the relationship that leads to it.
  public var relationship: String
  /// The part from which that relationship starts; nil for the package itself.
  public var source: String?

  public init(_ name: String, contentType: String, relationship: String, from source: String? = nil) {
    self.name = name
    self.contentType = contentType
    self.relationship = relationship
    self.source = source
  }
}

/// The list from which content types and relationships are written, so that they cannot disagree.
///
/// Source: ECMA-376-2, 6.5 (relationships) and 7.2 (content types).
public struct PackageParts: Sendable {
  public let parts: [PackagePart]

  public init(_ parts: [PackagePart]) {
    self.parts = parts
  }

  /// The id of the relationship that leads to a part; nil when the part is not in the list.
  public func relationshipID(of name: String) -> String? {
    guard let part = parts.first(where: { $0.name == name }) else { return nil }
    return reached(from: part.source).firstIndex { $0.name == name }.map(Self.identifier)
  }

  /// The part `[Content_Types].xml`.
  public var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
    xml.raw("<Default Extension=\"rels\"")
    xml.attribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")
    xml.raw("/><Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    for part in parts where part.contentType != "application/xml" {
      xml.raw("<Override")
      xml.attribute("PartName", "/" + part.name)
      xml.attribute("ContentType", part.contentType)
      xml.raw("/>")
    }
    xml.raw("</Types>")
    return xml.bytes
  }

  /// The parts that hold relationships, each with its name, the package's own first.
  public var relationshipParts: [(name: String, bytes: [UInt8])] {
    let sources = [nil] + parts.map { $0.name as String? }
    return sources.compactMap { source in
      let targets = reached(from: source)
      guard !targets.isEmpty else { return nil }
      return (Self.relationshipPartName(of: source), Self.relationships(to: targets, from: source))
    }
  }

  private func reached(from source: String?) -> [PackagePart] { parts.filter { $0.source == source } }

  private static func identifier(_ index: Int) -> String { "rId\(index + 1)" }

  static func relationshipPartName(of source: String?) -> String {
    guard let source else { return "_rels/.rels" }
    let (folder, file) = split(source)
    return folder + "_rels/" + file + ".rels"
  }

  private static func relationships(to targets: [PackagePart], from source: String?) -> [UInt8] {
    var xml = XMLWriter()
    xml.raw(XMLWriter.declaration)
    xml.raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
    for (index, part) in targets.enumerated() {
      xml.raw("<Relationship")
      xml.attribute("Id", identifier(index))
      xml.attribute("Type", part.relationship)
      xml.attribute("Target", target(part.name, from: source))
      xml.raw("/>")
    }
    xml.raw("</Relationships>")
    return xml.bytes
  }

  /// Relative to the source's folder where the part is in it, from the root elsewhere.
  private static func target(_ name: String, from source: String?) -> String {
    guard let source else { return name }
    let folder = split(source).folder
    return name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : "/" + name
  }

  private static func split(_ name: String) -> (folder: String, file: String) {
    guard let slash = name.lastIndex(of: "/") else { return ("", name) }
    return (String(name[...slash]), String(name[name.index(after: slash)...]))
  }
}
