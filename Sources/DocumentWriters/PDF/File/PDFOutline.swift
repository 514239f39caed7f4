/// The headings of a document as the outline beside its pages.
///
/// Source: ISO 32000-1, 12.3.3.
struct PDFOutline {
  private struct Entry {
    var title: String
    var page: PDFReference
    /// From the lower edge of the page.
    var y: Double
    var parent: Int?
    var children: [Int] = []
  }

  private var entries: [Entry] = []
  private var top: [Int] = []

  init(_ pages: [Page], _ references: [PDFReference]) {
    /// The last entry of each level.
    var path: [Int] = []
    for (page, reference) in zip(pages, references) {
      for target in page.targets {
        path.removeSubrange(min(target.heading.level, path.count)...)
        let index = entries.count
        if let parent = path.last { entries[parent].children.append(index) } else { top.append(index) }
        entries.append(
          Entry(
            title: target.heading.text, page: reference, y: page.height - target.y, parent: path.last))
        path.append(index)
      }
    }
  }

  /// The object that the catalog names; nil where there is no heading.
  func write(to objects: inout PDFObjects) -> PDFReference? {
    guard let first = top.first, let last = top.last else { return nil }
    let root = objects.reserve()
    let references = objects.reserve(entries.count)
    objects.pack(root) { object in
      object.append("<</Type/Outlines")
      append(first: references[first], last: references[last], count: entries.count, to: &object)
      object.append(">>")
    }
    for siblings in [top] + entries.map(\.children) {
      for (place, index) in siblings.enumerated() {
        let entry = entries[index]
        objects.pack(references[index]) { object in
          object.append("<</Title")
          object.append(text: entry.title)
          object.append("/Parent ")
          object.append(entry.parent.map { references[$0] } ?? root)
          if place > 0 {
            object.append("/Prev ")
            object.append(references[siblings[place - 1]])
          }
          if place + 1 < siblings.count {
            object.append("/Next ")
            object.append(references[siblings[place + 1]])
          }
          if let first = entry.children.first, let last = entry.children.last {
            append(
              first: references[first], last: references[last], count: descendantCount(index), to: &object)
          }
          object.append("/Dest[")
          object.append(entry.page)
          object.append("/XYZ null ")
          object.append(decimal: entry.y)
          object.append(" null]>>")
        }
      }
    }
    return root
  }

  private func append(first: PDFReference, last: PDFReference, count: Int, to object: inout PDFBytes) {
    object.append("/First ")
    object.append(first)
    object.append("/Last ")
    object.append(last)
    object.append("/Count ")
    object.append(count)
  }

  /// All entries are open.
  private func descendantCount(_ index: Int) -> Int {
    entries[index].children.reduce(entries[index].children.count) { $0 + descendantCount($1) }
  }
}
