"""Opens a plan written as a Word file with python-docx and compares it with the measures of the decree.

usage: check_docx.py FILE.docx

Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I and II.
"""

import sys

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
# A measure is written in twentieths of a point: less than 0.02 mm is lost.
TOLERANCE = Mm(0.05)

problems = []


def expect(holds, what):
    if not holds:
        problems.append(what)


def plain(text):
    """Text as one reads it: Word's unbreakable signs are the signs themselves."""
    return text.replace("\u2011", "-").replace("\u00a0", " ").strip()


def near(found, wanted):
    return found is not None and abs(found - wanted) <= TOLERANCE


def between(found, least, most):
    return found is not None and least - TOLERANCE <= found <= most + TOLERANCE


def check_pages(document):
    for number, section in enumerate(document.sections, 1):
        wide = section.orientation == WD_ORIENT.LANDSCAPE
        width, height = (Mm(297), Mm(210)) if wide else (Mm(210), Mm(297))
        expect(near(section.page_width, width), f"section {number}: page width {section.page_width}")
        expect(near(section.page_height, height), f"section {number}: page height {section.page_height}")
        for name, margin, least, most in (
            ("top", section.top_margin, 20, 25),
            ("bottom", section.bottom_margin, 20, 25),
            ("left", section.left_margin, 30, 35),
            ("right", section.right_margin, 15, 20),
        ):
            expect(between(margin, Mm(least), Mm(most)), f"section {number}: {name} margin {margin}")
    first = document.sections[0]
    expect(first.orientation == WD_ORIENT.PORTRAIT, "the first page lies on its side")
    expect(first.different_first_page_header_footer, "the first page has a page number")
    fields = [field.text for field in first.header._element.iter(qn("w:instrText"))]
    expect(any("PAGE" in (field or "") for field in fields), "the pages have no number")


def check_letterhead(document):
    table = document.tables[0]
    left, right = (
        [plain(line) for paragraph in cell.paragraphs for line in paragraph.text.split("\n")]
        for cell in (table.rows[0].cells[0], table.rows[0].cells[-1])
    )
    expect("SỞ THÔNG TIN VÀ TRUYỀN THÔNG" in " ".join(left), f"left column: {left}")
    expect(NATIONAL_TITLE in right, f"right column: {right}")
    expect(MOTTO in right, f"right column: {right}")
    columns = table._tbl.tblGrid.findall(qn("w:gridCol"))
    twips = int(columns[-1].get(qn("w:w")))
    expect(twips >= 96 / 25.4 * 1440 - 1, f"right column: {twips / 1440 * 25.4:.1f} mm")


def check_styles(document):
    (defaults,) = document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr")
    fonts = {name: defaults.rFonts.get(qn(f"w:{name}")) for name in ("ascii", "hAnsi", "eastAsia", "cs")}
    expect(set(fonts.values()) == {"Times New Roman"}, f"fonts: {fonts}")
    expect(defaults.sz_val in (Pt(13), Pt(14)), f"size of the text: {defaults.sz_val}")
    known = {style.style_id for style in document.styles}
    used = {style.get(qn("w:val")) for style in document.element.iter(qn("w:pStyle"), qn("w:tblStyle"))}
    expect(used <= known, f"styles that are not there: {sorted(used - known)}")


def check_appendix(document):
    repeated = [
        table
        for table in document.tables
        if table.rows[0]._tr.trPr is not None and table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    ]
    expect(repeated, "no table repeats its header row")
    for table in repeated:
        expect(plain(table.rows[0].cells[0].text) in ("TT", "STT"), "the header row of the appendix")
        expect(len(table.rows) > 5, "the appendix has hardly any rows")
        for row in table.rows:
            expect(
                row._tr.trPr is not None and row._tr.trPr.find(qn("w:cantSplit")) is not None,
                f"a row may be split: {row.cells[0].text}",
            )


def check_text(document):
    text = plain("\n".join(node.text or "" for node in document.element.iter(qn("w:t"))))
    for wanted in ("KẾ HOẠCH", "Nơi nhận:", "GIÁM ĐỐC", "./."):
        expect(wanted in text, f"«{wanted}» is not there")
    expect("${" not in text, "an expression has been left in the text")


def main():
    document = Document(sys.argv[1])
    for check in (check_pages, check_letterhead, check_styles, check_appendix, check_text):
        check(document)
    for problem in problems:
        print(f"{sys.argv[1]}: {problem}", file=sys.stderr)
    if problems:
        return 1
    print(f"python-docx: {len(document.paragraphs)} paragraphs, {len(document.tables)} tables, as the decree wants")
    return 0


sys.exit(main())
