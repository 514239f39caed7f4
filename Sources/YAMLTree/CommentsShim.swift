public import SourceText
extension YAMLDocument { public var comments: [(span: SourceSpan, text: String)] { [] } }
