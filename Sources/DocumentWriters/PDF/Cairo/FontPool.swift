#if PDF
  internal import Synchronization

  /// Sets of fonts that are made once and lent to one thread at a time.
  enum FontPool {
    private static let idle = Mutex<[String: [Lent]]>([:])

    /// A set on its way between threads, which only its holder touches.
    private struct Lent: @unchecked Sendable {
      let fonts: FontSet
    }

    /// Families with the widths of Times New Roman and all Vietnamese letters, by name.
    static let substitutes = ["Liberation Serif", "Tinos", "TeX Gyre Termes"]

    /// Does something with the faces of the family that a document wants or of the first that stands in for it.
    static func withFonts<Result>(
      for wanted: String, _ body: (FontSet) throws(DocumentWritingError) -> Result
    ) throws(DocumentWritingError) -> Result {
      let lent = idle.withLock { $0[wanted]?.popLast() } ?? find(wanted)
      guard let lent else { throw .noFont(wanted) }
      defer { idle.withLock { $0[wanted, default: []].append(lent) } }
      return try body(lent.fonts)
    }

    private static func find(_ wanted: String) -> Lent? {
      for family in [wanted] + substitutes {
        if let fonts = FontSet(family: family) { return Lent(fonts: fonts) }
      }
      return nil
    }
  }
#endif
