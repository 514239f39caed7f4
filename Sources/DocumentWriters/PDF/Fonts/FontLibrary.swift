#if PDF
  internal import Synchronization

  /// The typefaces that have been opened, each once in a process.
  enum FontLibrary {
    private static let opened = Mutex<[String: FontSet]>([:])

    /// Families with the widths of Times New Roman and all Vietnamese letters, by name.
    static let substitutes = ["Liberation Serif", "Tinos", "TeX Gyre Termes"]

    /// The family that a document wants or the first that stands in for it.
    static func fonts(for wanted: String) throws(DocumentWritingError) -> FontSet {
      // Whoever comes while another thread opens the family waits for it.
      let fonts = opened.withLock { opened in
        if let fonts = opened[wanted] { return fonts as FontSet? }
        let fonts = ([wanted] + substitutes).lazy.compactMap { FontSet(family: $0) }.first
        opened[wanted] = fonts
        return fonts
      }
      guard let fonts else { throw .noFont(wanted) }
      return fonts
    }
  }
#endif
