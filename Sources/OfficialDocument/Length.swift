/// A length on paper; its unit is in the name that makes it.
public struct Length: Hashable, Sendable, Comparable {
  /// 1/635 of a millimetre is one EMU step of 56.7; twips (1/20 pt) are exact enough for every figure of the decree.
  public let twips: Double

  public init(twips: Double) { self.twips = twips }

  public static func mm(_ value: Double) -> Length { Length(twips: value * 1440 / 25.4) }
  public static func cm(_ value: Double) -> Length { mm(value * 10) }
  public static func pt(_ value: Double) -> Length { Length(twips: value * 20) }

  public var mm: Double { twips * 25.4 / 1440 }
  public var pt: Double { twips / 20 }
  public var roundedTwips: Int { Int(twips.rounded()) }
  public var roundedEMU: Int { Int((twips * 635).rounded()) }

  public static func < (left: Length, right: Length) -> Bool { left.twips < right.twips }
  public static func + (left: Length, right: Length) -> Length { Length(twips: left.twips + right.twips) }
  public static func - (left: Length, right: Length) -> Length { Length(twips: left.twips - right.twips) }
  public static func * (left: Length, right: Double) -> Length { Length(twips: left.twips * right) }
}
