"""A copy of an office program's file in which nothing leads out of it, for another program to draw."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile

from presenter.importers.checked_zip import CheckedZip
from presenter.importers.import_source import ImportSource
from presenter.importers.source_kind import SourceKind

Tree: TypeAlias = Any
"""An element of lxml, which says nothing of its types."""

FASTEST = 1  # level of folding
_HREF = "{http://www.w3.org/1999/xlink}href"
_OUT = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|[/\\]|\.\.[/\\])", re.IGNORECASE)


def closed_package(source: ImportSource) -> bytes:
    """Return the file without the pictures, videos and objects that it has elsewhere.

    LibreOffice would fetch them from the network and from this machine, into a picture that others get to
    see. Links that a click follows stay, since drawing follows none. Raises UsageError where the file is
    damaged.
    """
    package = CheckedZip(source.path, source.content)
    is_odp = source.kind is SourceKind.ODP
    suffix, close = (".xml", _without_far_files) if is_odp else (".rels", _without_far_parts)
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED, compresslevel=FASTEST) as copy:
        for name in package.names:
            content = package.read(name)
            copy.writestr(name, _changed(content, close) if name.lower().endswith(suffix) else content)
    return written.getvalue()


def _changed(content: bytes, close: Callable[[Tree], bool]) -> bytes:
    """Return XML as it was where nothing had to be changed, or where it is none."""
    from lxml import etree

    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError:
        return content
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True) if close(root) else content


def _without_far_files(root: Tree) -> bool:
    """Take out what OpenDocument loads from elsewhere, and tell whether there was any."""
    far = [
        one
        for one in root.iter()
        if isinstance(one.tag, str) and not one.tag.endswith("}a") and _OUT.match(one.get(_HREF, ""))
    ]
    for one in far:
        del one.attrib[_HREF]
    return bool(far)


def _without_far_parts(root: Tree) -> bool:
    """Take out relationships that lead out of the package, and tell whether there were any."""
    far = [
        one
        for one in root
        if one.get("TargetMode", "") == "External" and not one.get("Type", "").endswith("/hyperlink")
    ]
    for one in far:
        root.remove(one)
    return bool(far)
