/// A letter of any script, or a mark that belongs to one; digits are none.
func isLetterOrMark(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x41...0x5A, 0x61...0x7A: true
  case ..<0xAA: false
  case 0x00C0..<0x0370: scalar != 0x00D7 && scalar != 0x00F7
  case 0x1E00..<0x1F00: true
  case 0x2000..<0x2070, 0x3000..<0x3004: false
  default: isOtherLetterOrMark(scalar)
  }
}

private func isOtherLetterOrMark(_ scalar: UInt32) -> Bool {
  guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
  switch properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .enclosingMark:
    return true
  default:
    return false
  }
}

@inlinable
func isASCIIDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
