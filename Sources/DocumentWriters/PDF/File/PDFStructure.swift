/// The tree of a document's pieces as a file has it, tied to the marked sequences of its pages.
///
/// Source: ISO 32000-1, 14.7 (logical structure).
struct PDFStructure {
  private struct Mark {
    var page: Int
    var number: Int
  }

  private let tree: StructureTree
  private let pages: [PDFReference]
  /// The elements of each page's marked sequences.
  private let marks: [[Int]]
  private var ownMarks: [[Mark]]
  private var children: [[Int]]
  private let isPresent: [Bool]

  init(_ tree: StructureTree, pages: [PDFReference], marks: [[Int]]) {
    self.tree = tree
    self.pages = pages
    self.marks = marks
    ownMarks = Array(repeating: [], count: tree.elements.count)
    for (page, elements) in marks.enumerated() {
      for (number, element) in elements.enumerated() {
        ownMarks[element].append(Mark(page: page, number: number))
      }
    }
    isPresent = tree.present(marked: Set(marks.joined()))
    children = Array(repeating: [], count: tree.elements.count)
    for (index, element) in tree.elements.enumerated() where isPresent[index] {
      if let parent = element.parent { children[parent].append(index) }
    }
  }

  /// The root of the structure, which the catalog names.
  func write(to objects: inout PDFObjects) -> PDFReference {
    let root = objects.reserve()
    let parents = objects.reserve()
    let references = tree.elements.indices.map { index in
      isPresent[index] ? objects.reserve() : PDFReference(number: 0)
    }
    objects.pack(root) { object in
      object.append("<</Type/StructTreeRoot/K ")
      object.append(references[StructureTree.root])
      object.append("/ParentTree ")
      object.append(parents)
      object.append("/ParentTreeNextKey ")
      object.append(pages.count)
      object.append(">>")
    }
    objects.pack(parents) { object in
      object.append("<</Nums[")
      for (page, elements) in marks.enumerated() {
        object.append(page)
        object.append(elements.map { references[$0] })
      }
      object.append("]>>")
    }
    for (index, element) in tree.elements.enumerated() where isPresent[index] {
      objects.pack(references[index]) { object in
        object.append("<</S/")
        object.append(element.kind.name)
        object.append("/P ")
        object.append(element.parent.map { references[$0] } ?? root)
        if let attributes = element.kind.attributes {
          object.append("/A")
          object.append(attributes)
        }
        appendKids(of: index, references, to: &object)
        object.append(">>")
      }
    }
    return root
  }

  /// What the element shows itself, and then the elements in it.
  private func appendKids(of index: Int, _ references: [PDFReference], to object: inout PDFBytes) {
    let own = ownMarks[index]
    let inner = children[index]
    if let page = own.first?.page {
      object.append("/Pg ")
      object.append(pages[page])
    }
    guard !own.isEmpty || !inner.isEmpty else { return }
    object.append("/K[")
    for mark in own {
      if mark.page == own[0].page {
        object.append(" ")
        object.append(mark.number)
      } else {
        object.append("<</Type/MCR/Pg ")
        object.append(pages[mark.page])
        object.append("/MCID ")
        object.append(mark.number)
        object.append(">>")
      }
    }
    for child in inner {
      object.append(" ")
      object.append(references[child])
    }
    object.append("]")
  }
}
