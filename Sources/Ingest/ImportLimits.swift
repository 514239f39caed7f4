/// How large what is read may be.
public struct ImportLimits: Sendable, Hashable {
  /// Bytes of a file on the disk, pictures in it included.
  public var fileBytes: Int
  /// Bytes of text, as a text file or as what other formats hold.
  public var textBytes: Int

  /// Seconds that another program, such as pdftotext, may take.
  public var programSeconds: Int

  public init(fileBytes: Int = 64 << 20, textBytes: Int = 8 << 20, programSeconds: Int = 30) {
    self.fileBytes = fileBytes
    self.textBytes = textBytes
    self.programSeconds = programSeconds
  }

  /// Room for a directive of some thousand pages.
  public static let standard = ImportLimits()
}
