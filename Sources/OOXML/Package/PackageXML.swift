/// Reads `[Content_Types].xml`.
enum ContentTypesReader {
  static func read(
    _ bytes: [UInt8]
  ) throws(PackageReadingError) -> (defaults: [String: String], parts: [String: String]) {
    var defaults: [String: String] = [:]
    var parts: [String: String] = [:]
    do {
      var xml = try XMLReader(bytes)
      while let event = try xml.next() {
        guard case .start(let name) = event else { continue }
        if name == "?:Default", let ending = try xml.attribute("Extension"),
          let type = try xml.attribute("ContentType")
        {
          defaults[ending.lowercased()] = type
        } else if name == "?:Override", let part = try xml.attribute("PartName"),
          let type = try xml.attribute("ContentType")
        {
          parts[part.drop { $0 == "/" }.lowercased()] = type
        }
      }
    } catch { throw .xml(part: "[Content_Types].xml", error) }
    return (defaults, parts)
  }
}

/// Reads a part of relationships.
enum RelationshipsReader {
  static func read(
    _ bytes: [UInt8], named part: String, from source: String?
  ) throws(PackageReadingError) -> [OfficePackage.Relationship] {
    var found: [OfficePackage.Relationship] = []
    do {
      var xml = try XMLReader(bytes)
      while let event = try xml.next() {
        guard case .start("?:Relationship") = event, let id = try xml.attribute("Id"),
          let type = try xml.attribute("Type"), let target = try xml.attribute("Target")
        else { continue }
        let isExternal = try xml.attribute("TargetMode") == "External"
        found.append(
          OfficePackage.Relationship(
            id: id, type: type, target: isExternal ? target : resolve(target, from: source),
            isExternal: isExternal))
      }
    } catch { throw .xml(part: part, error) }
    return found
  }

  /// A target as the name of a part: relative to the source's folder, or from the root where it begins with a stroke.
  ///
  /// Steps upwards end at the root: the result is only ever looked up among the parts.
  static func resolve(_ target: String, from source: String?) -> String {
    var folder: [Substring] = []
    if !target.hasPrefix("/"), let source { folder = source.split(separator: "/").dropLast() }
    for segment in target.split(separator: "/") where segment != "." {
      if segment == ".." {
        _ = folder.popLast()
      } else {
        folder.append(segment)
      }
    }
    return folder.joined(separator: "/")
  }
}
