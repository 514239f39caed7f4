public import OfficialDocument

/// Lays a document out on pages, part by part, each part in a file of its own.
///
/// Measures, styles and the order of the parts are those of the Word file.
struct PageBuilder<Source: GlyphSource> {
  let document: OfficialDocument
  let source: Source
  let styles: PageStyles
  /// The section that is being laid out.
  var frame: PageFrame
  var strips: [Strip] = []
  var heads: [Fragment] = []
  /// What only the first page of the section has, in its top margin and at its foot.
  var firstHead: Page.Placed?
  var firstFoot: Fragment?
  /// The space that the last paragraph asks for below it.
  var pendingSpace = 0.0
  var previousKeepsNext = false
  var counter = NumberingCounter()
  /// The block that is being laid out.
  var place: BlockKey = "letterhead"
  /// The pieces of the document, and the one that is being laid out.
  var structure = StructureTree()
  var element = StructureTree.root
  /// The piece that a marker belongs to, where it is another one than that of the text after it.
  var label: Int?
  /// The lists that go on, the outermost first.
  var lists: [OpenList] = []
  /// Letters that the typeface lacks, each with the block in which it stands.
  var missing: [MissingLetter] = []
  private(set) var pages: [Page] = []

  var profile: LayoutProfile { document.profile }

  init(_ document: OfficialDocument, _ source: Source) {
    self.document = document
    self.source = source
    styles = PageStyles(document.profile)
    frame = PageFrame(document.profile, isLandscape: false)
  }

  mutating func build() {
    at("letterhead") { builder in
      builder.firstPageHead()
      builder.letterhead()
    }
    at("title") { $0.title() }
    at("addressees") { $0.addressees() }
    blocks(document.body)
    at("signatures") { $0.signatures() }
    at("letterhead") { $0.firstPageFoot() }
    endSection()
    for appendix in document.appendices {
      frame = PageFrame(profile, isLandscape: appendix.isLandscape)
      counter = NumberingCounter()
      self.appendix(appendix)
      endSection()
    }
  }

  mutating func at(_ key: BlockKey, _ layOut: (inout PageBuilder) -> Void) {
    let outer = place
    place = key
    layOut(&self)
    place = outer
  }

  private mutating func endSection() {
    let paginator = Paginator(frame: frame, heads: heads, notes: laidOutNotes(), firstFoot: firstFoot)
    for var page in paginator.pages(strips) {
      if page.number > 1 {
        page.placed.append(pageNumber(page.number))
      } else if let firstHead {
        page.placed.append(firstHead)
      }
      pages.append(page)
    }
    strips = []
    heads = []
    firstHead = nil
    firstFoot = nil
    pendingSpace = 0
    previousKeepsNext = false
  }

  /// In the middle of the top margin, from the second page of a section on.
  ///
  /// Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7.
  private mutating func pageNumber(_ number: Int) -> Page.Placed {
    let line = untagged { builder in
      builder.lines(Inlines(String(number)), builder.styles.pageNumber, width: builder.frame.textWidth)
    }
    return Page.Placed(x: frame.left, y: frame.top / 2, fragment: line.first ?? Fragment())
  }
}

/// A letter that the typeface has not, and the block in which it stands.
public struct MissingLetter: Sendable, Hashable {
  /// `letterhead`, `title`, `addressees` and `signatures` outside the body.
  public let place: BlockKey
  public let scalar: Unicode.Scalar
}
