internal import SourceText
public import YAMLTree

/// What a kind of reference points at; see `Reference`.
public protocol ReferenceTarget: Sendable {
  static var kind: ReferenceKind { get }
}

public enum AgencyTarget: ReferenceTarget { public static let kind = ReferenceKind.agency }
public enum PressTarget: ReferenceTarget { public static let kind = ReferenceKind.press }
public enum ChannelTarget: ReferenceTarget { public static let kind = ReferenceKind.channel }
public enum VerbTarget: ReferenceTarget { public static let kind = ReferenceKind.verb }
public enum ActivityTarget: ReferenceTarget { public static let kind = ReferenceKind.activity }
public enum ActivityGroupTarget: ReferenceTarget { public static let kind = ReferenceKind.activityGroup }
public enum PointTarget: ReferenceTarget { public static let kind = ReferenceKind.point }
public enum TemplateTarget: ReferenceTarget { public static let kind = ReferenceKind.template }

/// The id of something that is declared elsewhere.
public struct Reference<Target: ReferenceTarget>: FieldValue, Hashable {
  public let id: String

  public init(_ id: String) { self.id = id }

  public static var shape: Shape { .reference(Target.kind) }

  public static func decode(_ node: YAMLNode, _ decoder: inout ModelDecoder) -> Reference? {
    guard let text = decoder.scalar(node, shape) else { return nil }
    guard !text.isEmpty else {
      decoder.reportEmptyItem(node)
      return nil
    }
    decoder.references.append(ReferenceUse(kind: Target.kind, id: text, span: node.siteSpan))
    return Reference(text)
  }
}

public typealias AgencyID = Reference<AgencyTarget>
public typealias PressID = Reference<PressTarget>
public typealias ChannelID = Reference<ChannelTarget>
public typealias VerbID = Reference<VerbTarget>
public typealias ActivityID = Reference<ActivityTarget>
public typealias ActivityGroupID = Reference<ActivityGroupTarget>
public typealias PointID = Reference<PointTarget>
public typealias TemplateID = Reference<TemplateTarget>
