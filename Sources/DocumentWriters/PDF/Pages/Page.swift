internal import OfficialDocument

/// A page with everything on it at its place, in points from its upper left corner.
struct Page: Sendable {
  struct Placed: Sendable {
    var x: Double
    var y: Double
    var fragment: Fragment
    /// Whether it has been on an earlier page before.
    var isRepeated = false
  }

  struct Target: Hashable, Sendable {
    var heading: Heading
    var y: Double
  }

  var width: Double
  var height: Double
  /// Counted from 1 in each section.
  var number: Int
  var placed: [Placed] = []
  var targets: [Target] = []
}

/// The paper of a section and the part of it that text may fill, in points.
struct PageFrame {
  var width: Double
  var height: Double
  var left: Double
  var top: Double
  var textWidth: Double
  var textHeight: Double

  init(_ profile: LayoutProfile, isLandscape: Bool) {
    width = (isLandscape ? profile.paperHeight : profile.paperWidth).pt
    height = (isLandscape ? profile.paperWidth : profile.paperHeight).pt
    left = profile.leftMargin.pt
    top = profile.topMargin.pt
    textWidth = (isLandscape ? profile.landscapeTextWidth : profile.textWidth).pt
    textHeight = height - top - profile.bottomMargin.pt
  }
}
