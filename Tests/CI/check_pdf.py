"""Reads the pages of a plan that LibreOffice has laid out, through pdftotext.

usage: check_pdf.py FILE.pdf
"""

import subprocess
import sys

NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def pages_of(path):
    text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True).stdout.decode()
    return text.rstrip("\f").split("\f")


def lines_of(page):
    return [line.strip() for line in page.splitlines() if line.strip()]


def main():
    pages = pages_of(sys.argv[1])
    problems = []
    if not 3 <= len(pages) <= 12:
        problems.append(f"{len(pages)} pages: the plan and its appendix take three to twelve")
    titled = [line for line in lines_of(pages[0]) if NATIONAL_TITLE in line]
    if len(titled) != 1:
        problems.append("the first page has no Quốc hiệu on one line")
    if "Độc lập - Tự do - Hạnh phúc" not in pages[0]:
        problems.append("the first page has no Tiêu ngữ on one line")
    number = 0
    for place, page in enumerate(pages, 1):
        top = lines_of(page)[0]
        # An appendix is numbered by itself, and its first page has no number either.
        number = 1 if place == 1 or top.startswith("Phụ lục") else number + 1
        if top.isdigit() != (number > 1) or number > 1 and top != str(number):
            problems.append(f"page {place} begins with «{top}»: numbers stand on top from the second page")
    for sign in ("\ufffd", "${", "□"):
        if any(sign in page for page in pages):
            problems.append(f"«{sign}» is in the text")
    for problem in problems:
        print(f"{sys.argv[1]}: {problem}", file=sys.stderr)
    if problems:
        return 1
    print(f"LibreOffice: {len(pages)} pages, Quốc hiệu on one line, numbered from the second page")
    return 0


sys.exit(main())
