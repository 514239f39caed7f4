/// Tells text whose letters stand in the places of an old Vietnamese encoding.
///
/// Such text looks like «Céng hßa x· héi» (TCVN 5712:1993, the fonts .VnTime) or «COÄNG HOØA XAÕ HOÄI» (VNI). It cannot be
/// searched, compared or quoted, and a conversion may go wrong letter by letter: a person converts it and looks at it.
enum LegacyEncoding {
  /// Signs that stand for letters in TCVN3 and never beside a letter in Vietnamese Unicode text.
  private static let tcvnSigns = Set("µ¸¶·¹¨»¾¼½©®ª«¬×÷ßþ\u{AD}".unicodeScalars)
  /// Letters that VNI puts behind a vowel for its marks, and that Vietnamese does not have.
  private static let vniMarks = Set("øûïåäëüöñÿØÛÏÅÄËÜÖÑ".unicodeScalars)

  /// Throws where the text is in such an encoding.
  static func refuse(_ text: String) throws(ImportRefusal) {
    var (tcvn, vni, vietnamese) = (0, 0, 0)
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars.prefix(100_000) {
      switch scalar.value {
      case 0x1EA0...0x1EF9, 0x01A0, 0x01A1, 0x01AF, 0x01B0, 0x0110, 0x0111, 0x0102, 0x0103: vietnamese += 1
      case ..<0x80: break
      default:
        let isBesideLetter =
          last.properties.isAlphabetic || tcvnSigns.contains(last) || vniMarks.contains(last)
        if tcvnSigns.contains(scalar), isBesideLetter || scalar == "®" { tcvn += 1 }
        if vniMarks.contains(scalar), isBesideLetter { vni += 1 }
      }
      last = scalar
    }
    guard max(tcvn, vni) >= 8, max(tcvn, vni) > vietnamese * 2 else { return }
    throw ImportRefusal(tcvn * 3 >= vni ? IngestDiagnostics.tcvn3 : IngestDiagnostics.vni)
  }
}
