import SourceText
import Testing
import YAMLTree

@Suite struct CommentTests {
  @Test func listsCommentsAndNothingElse() throws {
    let text = """
      # đầu
      a: 1 # kehoach: bỏ-qua KH0123 lý do
      b: "không # phải"
      c: 'x'   #cuối
      d: x#y
      e: |  # trong đầu khối
        # là chữ
      # sau khối
      f: [1, # một
        2]
      g: >
        http://x#y
         # cũng là chữ
      h: &a#b v
      """
    let document = try #require(parseYAML(SourceFile(path: "p", text: text)).document)
    let comments = document.comments
    #expect(
      comments.map(\.text) == [
        "đầu", "kehoach: bỏ-qua KH0123 lý do", "cuối", "trong đầu khối", "sau khối", "một",
      ])
    #expect(comments.map(\.isOwnLine) == [true, false, false, false, true, false])
    for comment in comments { #expect(document.source.text(comment.span.range).hasPrefix("#")) }
  }

  @Test func findsCommentsOfAFileWithoutContent() throws {
    let document = try #require(
      parseYAML(SourceFile(path: "p", text: "\u{FEFF}# a\r\n\r\n  # b\r\n")).document)
    #expect(document.comments.map(\.text) == ["a", "b"])
    #expect(document.comments.map(\.isOwnLine) == [true, true])
  }
}
