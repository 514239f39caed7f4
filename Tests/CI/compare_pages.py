"""Compares where two PDF files of one document break lines and pages, through pdftotext.

usage: compare_pages.py OURS.pdf OFFICE.pdf
"""

import subprocess
import sys


def pages_of(path):
    text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True).stdout.decode()
    pages = text.rstrip("\f").split("\f")
    return [[" ".join(line.split()) for line in page.splitlines() if line.strip()] for page in pages]


def main():
    ours, office = pages_of(sys.argv[1]), pages_of(sys.argv[2])
    if len(ours) != len(office):
        print(f"{sys.argv[1]}: {len(ours)} pages, LibreOffice has {len(office)}", file=sys.stderr)
        return 1
    for number, (mine, theirs) in enumerate(zip(ours, office), 1):
        if mine == theirs:
            continue
        place = next((i for i, pair in enumerate(zip(mine, theirs)) if pair[0] != pair[1]), min(len(mine), len(theirs)))
        found, expected = mine[place : place + 1], theirs[place : place + 1]
        print(f"{sys.argv[1]}: page {number}: {found}, LibreOffice has {expected}", file=sys.stderr)
        return 1
    print(f"the same lines on the same {len(ours)} pages as LibreOffice's of the Word file")
    return 0


sys.exit(main())
