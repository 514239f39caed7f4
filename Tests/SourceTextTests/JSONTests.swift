import SourceText
import Testing

@Suite struct JSONTests {
  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (-5, "-5"), (1.5, "1.5"), (.number(.nan), "null"),
      (.number(.infinity), "null"),
      ("a\"\\\n\r\t\u{1}\u{7F}ệ", "\"a\\\"\\\\\\n\\r\\t\\u0001\u{7F}ệ\""),
      ("\u{2028}\u{2029}¨", "\"\\u2028\\u2029¨\""),
      ([], "[]"), ([:], "{}"), ([1, [2]], "[1,[2]]"), (["b": 1, "a": [:]], "{\"b\":1,\"a\":{}}"),
      (.integer(.min), "-9223372036854775808"), ("", "\"\""),
    ] as [(JSONValue, String)])
  func writes(value: JSONValue, expected: String) {
    #expect(value.text() == expected)
  }

  @Test func indents() {
    let value: JSONValue = ["z": [1, 2], "a": ["b": []], "c": [:]]
    #expect(
      value.text(.indented) == """
        {
          "z": [
            1,
            2
          ],
          "a": {
            "b": []
          },
          "c": {}
        }
        """)
    #expect(value["a"]?["b"] == [])
    #expect(value["x"] == nil)
  }
}
