/// Why a package, or a part of it, cannot be read.
public enum PackageReadingError: Error, Sendable, Hashable {
  case zip(ZipReadingError)
  /// A part that is no XML, or one that is not accepted.
  case xml(part: String, XMLReadingError)
  /// A relationship leads to a part that is not there, or the package has no main part.
  case missingPart(String)
}

/// A package of parts that refer to one another, as Word, Excel and PowerPoint write it.
///
/// Source: ECMA-376-2 (Open Packaging Conventions), 6.5 (relationships) and 7.2 (content types).
public struct OfficePackage: Sendable {
  /// An arrow from the package or a part to a part or to something outside.
  public struct Relationship: Sendable, Hashable {
    public let id: String
    public let type: String
    /// The name of the part, without a leading slash; the address where it is outside.
    public let target: String
    public let isExternal: Bool
  }

  public let archive: ZipArchive
  private let defaultTypes: [String: String]
  private let partTypes: [String: String]

  public init(_ bytes: [UInt8], limits: ZipReadingLimits = .standard) throws(PackageReadingError) {
    do { archive = try ZipArchive(bytes, limits: limits) } catch { throw .zip(error) }
    let types = try ContentTypesReader.read(try Self.part("[Content_Types].xml", of: archive))
    defaultTypes = types.defaults
    partTypes = types.parts
  }

  /// The names of all parts, in the order of the archive.
  public var partNames: [String] { archive.entries.map(\.name) }

  public func contains(_ part: String) -> Bool { archive[part] != nil }

  /// The bytes of a part.
  public func read(_ part: String) throws(PackageReadingError) -> [UInt8] {
    try Self.part(part, of: archive)
  }

  /// The content type that the package declares for a part.
  public func contentType(of part: String) -> String? {
    if let type = partTypes[part.lowercased()] { return type }
    guard let dot = part.lastIndex(of: ".") else { return nil }
    return defaultTypes[part[part.index(after: dot)...].lowercased()]
  }

  /// The relationships that start from a part, or from the package itself; none where it has none.
  public func relationships(of part: String? = nil) throws(PackageReadingError) -> [Relationship] {
    let name = PackageParts.relationshipPartName(of: part)
    guard contains(name) else { return [] }
    return try RelationshipsReader.read(try read(name), named: name, from: part)
  }

  /// The part that the package is about.
  public func mainPart() throws(PackageReadingError) -> String {
    let main = try relationships().first { $0.type.hasSuffix("/officeDocument") && !$0.isExternal }
    guard let main, contains(main.target) else { throw .missingPart(main?.target ?? "officeDocument") }
    return main.target
  }

  private static func part(_ name: String, of archive: ZipArchive) throws(PackageReadingError) -> [UInt8] {
    guard let entry = archive[name] else { throw .missingPart(name) }
    do { return try archive.read(entry) } catch { throw .zip(error) }
  }
}

extension PackageReadingError {
  /// Whether the package holds no part that a Word file must have, though it is a good archive.
  public var isMissingPart: Bool { if case .missingPart = self { true } else { false } }
}
