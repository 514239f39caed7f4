"""How many letters a Word file with tracked changes marks: inserted, deleted, moved (at both places), in this order.

usage: painted.py FILE.docx
"""

import sys
import zipfile
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
KINDS = {W + "ins": "inserted", W + "del": "deleted", W + "moveFrom": "moved", W + "moveTo": "moved"}


def count(element, kind, counts):
    """Adds the letters below an element to the innermost revision around them."""
    kind = KINDS.get(element.tag, kind)
    if kind and element.tag in (W + "t", W + "delText"):
        counts[kind] += len(element.text or "")
    for child in element:
        count(child, kind, counts)


def main():
    with zipfile.ZipFile(sys.argv[1]) as package:
        root = ElementTree.fromstring(package.read("word/document.xml"))
    counts = {"inserted": 0, "deleted": 0, "moved": 0}
    count(root, None, counts)
    print(*counts.values())


main()
