/// Text as it can stand for a value: in quotes where YAML would read something else into it.
func scalarText(_ text: String) -> String {
  let isPlain =
    !text.isEmpty && text.first != " " && text.last != " " && !text.contains(": ") && !text.contains(" #")
    && !text.utf8.contains { "[]{},\"\n".utf8.contains($0) }
    && !"&*!|>'%@`-?:#~".utf8.contains(text.utf8.first ?? 0)
  if isPlain { return text }
  return "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
}
