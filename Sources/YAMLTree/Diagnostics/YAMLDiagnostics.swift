public import SourceText

/// All that can be wrong with a file before its meaning is looked at.
public enum YAMLDiagnostics {
  public static let all: [DiagnosticKind] = files + characters + structure + scalars + references

  static let files = [
    fileTooLarge, notUTF8, wideEncoding, notText, tooDeep, tooManyNodes, expandsTooFar, scalarTooLong,
    directiveRefused, severalDocuments,
  ]
  static let characters = [
    controlCharacter, foreignLineBreak, strayByteOrderMark, invisibleCharacter, noBreakSpace, fullWidthColon,
    tabIndentation,
  ]
  static let structure = [
    syntax, colonInValue, missingBlank, missingColon, wrongIndentation, listOnKeyLine, emptyKey, duplicateKey,
    sameKeyComposedOtherwise, swallowedItem, missingComma, unclosedBracket, strayBracket, shallowLine,
    dashInBrackets,
  ]
  static let scalars = [
    cutByHash, gluedComment, unclosedQuote, textAfterEnd, badEscape, reservedStart, blockHeader,
  ]
  static let references = [anchorName, undefinedAlias, aliasCycle, mergeKey]
}
