#if PDF
  internal import CFontconfig
  internal import OfficialDocument

  /// Finds the files of typefaces on this machine.
  enum InstalledFonts {
    struct File: Hashable {
      var path: String
      /// Which of the faces in the file.
      var index: UInt32
      var version: Int32
    }

    /// The files that hold a face of a family, the newest version first.
    ///
    /// A family may be installed twice, once of a version that lacks letters.
    static func files(family: String, _ face: FontFace) -> [File] {
      guard let pattern = FcPatternCreate() else { return [] }
      defer { FcPatternDestroy(pattern) }
      let isBold = face == .bold || face == .boldItalic
      let isItalic = face == .italic || face == .boldItalic
      FcPatternAddString(pattern, FC_FAMILY, family)
      FcPatternAddInteger(pattern, FC_WEIGHT, isBold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR)
      FcPatternAddInteger(pattern, FC_SLANT, isItalic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN)
      FcPatternAddInteger(pattern, FC_WIDTH, FC_WIDTH_NORMAL)
      FcPatternAddBool(pattern, FC_OUTLINE, 1)
      guard let wanted = FcObjectSetCreate() else { return [] }
      defer { FcObjectSetDestroy(wanted) }
      for name in [FC_FILE, FC_INDEX, FC_FONTVERSION] { FcObjectSetAdd(wanted, name) }
      guard let found = FcFontList(nil, pattern, wanted) else { return [] }
      defer { FcFontSetDestroy(found) }
      let files = (0..<Int(found.pointee.nfont)).compactMap { file(found.pointee.fonts[$0]) }
      return files.sorted { ($1.version, $0.path, $0.index) < ($0.version, $1.path, $1.index) }
    }

    private static func file(_ pattern: OpaquePointer?) -> File? {
      var path: UnsafeMutablePointer<FcChar8>?
      var index: Int32 = 0
      var version: Int32 = 0
      guard let pattern, FcPatternGetString(pattern, FC_FILE, 0, &path) == FcResultMatch, let path else {
        return nil
      }
      FcPatternGetInteger(pattern, FC_INDEX, 0, &index)
      FcPatternGetInteger(pattern, FC_FONTVERSION, 0, &version)
      return File(path: String(cString: path), index: UInt32(truncatingIfNeeded: index), version: version)
    }
  }
#endif
