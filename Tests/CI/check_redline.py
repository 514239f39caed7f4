"""Accepts and rejects the tracked changes of redlined Word files in LibreOffice and pandoc.

usage: check_redline.py FOLDER

The folder holds triples N-old.docx, N-new.docx, N-redline.docx, as the tests leave them where KEHOACH_REDLINE_SAMPLES names
the folder. Accepting everything must give the text of the new file and rejecting everything that of the old one.

Needs Debian's libreoffice-writer-nogui, python3-uno and pandoc, and the system's own /usr/bin/python3.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

LEAST_PAIRS = 20
DIRECTIONS = (("accept", "new"), ("reject", "old"))


def properties(**values):
    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


class LibreOffice:
    """One running office; it gives the text of documents, numbers of lists included."""

    def __init__(self, folder):
        self.folder = folder
        pipe = f"kehoach-redline-{time.time_ns()}"
        self.process = subprocess.Popen(
            [
                "soffice", "--headless", "--norestore", "--nologo", "--nolockcheck",
                f"-env:UserInstallation={(folder / 'profile').as_uri()}",
                f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext",
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        context = self.connect(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self.manager = context.ServiceManager
        self.desktop = self.manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        self.dispatcher = self.manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)

    def connect(self, address):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(300):
            try:
                return resolver.resolve(address)
            except NoConnectException:
                time.sleep(0.2)
        self.process.kill()
        sys.exit("LibreOffice has not started")

    def text(self, path, decision=None):
        document = self.desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, properties(Hidden=True))
        if document is None:
            sys.exit(f"LibreOffice cannot open {path}")
        if decision:
            command = {"accept": "AcceptAllTrackedChanges", "reject": "RejectAllTrackedChanges"}[decision]
            self.dispatcher.executeDispatch(
                document.CurrentController.Frame, f".uno:{command}", "", 0, properties())
            if document.Redlines.hasElements():
                sys.exit(f"{path}: tracked changes are left after {decision}")
        out = self.folder / "out.txt"
        document.storeToURL(out.as_uri(), properties(FilterName="Text (encoded)", FilterOptions="UTF8,LF"))
        document.close(True)
        return out.read_text(encoding="utf-8-sig").splitlines()

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:  # The connection goes away with the office.
            pass
        self.process.wait(60)


def words(node):
    """The text of a paragraph in pandoc's syntax tree."""
    kind, content = node.get("t"), node.get("c")
    if kind == "Str":
        return content
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    return "".join(words(inner) for inner in nodes(content))


def nodes(content):
    if isinstance(content, dict):
        return [content] if "t" in content else []
    if isinstance(content, list):
        return [node for item in content for node in nodes(item)]
    return []


def paragraphs(content):
    for node in nodes(content):
        if node["t"] in ("Para", "Plain", "Header"):
            yield words({"c": node["c"]})
        elif node["t"] == "Table":
            yield from table_paragraphs(node["c"])
        else:
            yield from paragraphs(node.get("c"))


def table_paragraphs(content):
    if isinstance(content, dict) and content.get("t") in ("Para", "Plain", "Header"):
        yield words({"c": content["c"]})
    elif isinstance(content, (dict, list)):
        for item in content.values() if isinstance(content, dict) else content:
            yield from table_paragraphs(item)


def pandoc(path, decision="accept"):
    """Paragraphs in order, those of tables too.

    Empty ones do not count: pandoc leaves an empty item where an item of a list goes, and an empty row where a row goes.
    """
    result = subprocess.run(
        ["pandoc", f"--track-changes={decision}", "--from=docx", "--to=json", path],
        check=True, capture_output=True, text=True,
    )
    found = (re.sub(r"\s+", " ", text).strip() for text in paragraphs(json.loads(result.stdout)["blocks"]))
    return [text for text in found if text]


# LibreOffice 7.4 may give a paragraph that joins a deleted one the number and style of that; it leaves an empty paragraph
# where a whole appendix goes.
MARKER = re.compile(r"^\s*(?:•|[0-9]+(?:\.[0-9]+)*\.|[a-zđ]\)|[IVXLC]+\.|\+)\s+")


def unnumbered(lines):
    return [line for line in (MARKER.sub("", line).strip() for line in lines) if line]


def first_difference(found, wanted):
    for number, (left, right) in enumerate(zip(found, wanted), 1):
        if left != right:
            return f"line {number}: {left[:120]!r}, wanted {right[:120]!r}"
    return f"{len(found)} lines, wanted {len(wanted)}"


def main():
    folder = pathlib.Path(sys.argv[1])
    redlines = sorted(folder.glob("*-redline.docx"), key=lambda path: int(path.name.split("-")[0]))
    if len(redlines) < LEAST_PAIRS:
        sys.exit(f"{folder} holds {len(redlines)} redlines, at least {LEAST_PAIRS} are wanted")
    problems = []
    with tempfile.TemporaryDirectory() as temporary:
        office = LibreOffice(pathlib.Path(temporary))
        try:
            for redline in redlines:
                for decision, version in DIRECTIONS:
                    plain = redline.with_name(redline.name.replace("redline", version))
                    for program, found, wanted in (
                        ("LibreOffice", unnumbered(office.text(redline, decision)), unnumbered(office.text(plain))),
                        ("pandoc", pandoc(redline, decision), pandoc(plain)),
                    ):
                        if found != wanted:
                            problems.append(f"{redline.name}, {program}, {decision}: {first_difference(found, wanted)}")
        finally:
            office.close()
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"redlines: {len(redlines)} pairs in LibreOffice and pandoc, {len(problems)} differences")
    return 1 if problems else 0


sys.exit(main())
