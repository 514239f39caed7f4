internal import OfficialDocument

/// Writes pages into a PDF file in memory.
///
/// Source: ISO 32000-1.
enum PDFFile {
  static func bytes(
    _ pages: [Page], _ structure: StructureTree, _ typeface: some EmbeddableTypeface,
    properties: PDFProperties
  ) throws(DocumentWritingError) -> [UInt8] {
    guard var objects = PDFObjects() else { throw .drawing("deflateInit2") }
    let catalog = objects.reserve()
    let information = objects.reserve()
    let tree = objects.reserve()
    let references = objects.reserve(pages.count)
    let faces = FontFace.allCases
    let fonts = objects.reserve(faces.count)
    var pageFonts = PDFPageFonts(typeface, structure)
    var marks: [[Int]] = []
    var used: Set<FontFace> = []
    for (number, page) in pages.enumerated() {
      let content = PDFPageContent(page, &pageFonts)
      let stream = objects.reserve()
      objects.add(stream, stream: content.content)
      objects.pack(references[number]) { object in
        object.append("<</Type/Page/Parent ")
        object.append(tree)
        object.append("/MediaBox[0 0 ")
        object.append(decimal: page.width)
        object.append(" ")
        object.append(decimal: page.height)
        object.append("]/Resources<</Font<<")
        for face in faces where content.faces.contains(face) {
          object.append("/F\(face.rawValue) ")
          object.append(fonts[face.rawValue])
        }
        object.append(">>>>/Contents ")
        object.append(stream)
        object.append("/StructParents ")
        object.append(number)
        object.append("/Tabs/S>>")
      }
      marks.append(content.marks)
      used.formUnion(content.faces)
    }
    for face in faces where used.contains(face) {
      let embedded = try typeface.embedded(face, further: pageFonts.further[face.rawValue])
      embedded.write(as: fonts[face.rawValue], to: &objects)
    }
    objects.pack(tree) { object in
      object.append("<</Type/Pages/Count ")
      object.append(pages.count)
      object.append("/Kids")
      object.append(references)
      object.append(">>")
    }
    let outline = PDFOutline(pages, references).write(to: &objects)
    let root = PDFStructure(structure, pages: references, marks: marks).write(to: &objects)
    let metadata = objects.reserve()
    objects.add(metadata, PDFStream(plain: Array(properties.metadata.utf8))) { entries in
      entries.append("/Type/Metadata/Subtype/XML")
    }
    objects.add(information) { properties.writeInformation(to: &$0) }
    objects.add(catalog) { object in
      object.append("<</Type/Catalog/Pages ")
      object.append(tree)
      object.append("/Lang (\(properties.language))/MarkInfo<</Marked true>>/StructTreeRoot ")
      object.append(root)
      object.append("/Metadata ")
      object.append(metadata)
      object.append("/ViewerPreferences<</DisplayDocTitle true>>")
      if let outline {
        object.append("/Outlines ")
        object.append(outline)
        object.append("/PageMode/UseOutlines")
      }
      object.append(">>")
    }
    return objects.finished(catalog: catalog, information: information)
  }
}
