"""What LibreOffice gets to draw, which neither the network nor this machine's files have a part in."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE

from presenter.importers.import_source import ImportSource
from presenter.importers.office.closed_package import closed_package
from presenter.importers.source_kind import SourceKind
from tests.importers.odp_files import content_xml, package
from tests.importers.pptx_files import TITLE, new_slide, saved


def closed(name: str, kind: SourceKind, content: bytes) -> ZipFile:
    return ZipFile(BytesIO(closed_package(ImportSource(Path(name), kind, content))))


def test_pictures_of_powerpoint_that_are_elsewhere_are_not_drawn() -> None:
    file = Presentation()
    slide = new_slide(file, TITLE, "The talk")
    slide.part.relate_to("file:///etc/hostname", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    slide.part.relate_to("https://example.org/seen", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)

    with closed("talk.pptx", SourceKind.PPTX, saved(file)) as archive:
        relations = archive.read("ppt/slides/_rels/slide1.xml.rels").decode()
    assert "hostname" not in relations
    assert "https://example.org/seen" in relations
    assert "slideLayout" in relations


def test_files_of_impress_that_are_elsewhere_are_not_drawn() -> None:
    page = (
        '<draw:page draw:name="one">'
        '<draw:frame><draw:image xlink:href="{far}"/></draw:frame>'
        '<draw:frame><draw:image xlink:href="Pictures/here.png"/></draw:frame>'
        '<draw:frame><draw:text-box><text:p><text:a xlink:href="https://example.org/seen">A</text:a></text:p>'
        "</draw:text-box></draw:frame></draw:page>"
    )
    pages = "".join(
        page.format(far=far)
        for far in ("http://example.org/1.png", "file:///etc/hostname", "../2.png", "/etc/3.png", "C:\\4.png")
    )

    with closed("talk.odp", SourceKind.ODP, package(content_xml(pages))) as archive:
        assert archive.namelist()[0] == "mimetype"
        content = archive.read("content.xml").decode()
    for far in ("1.png", "hostname", "2.png", "3.png", "4.png"):
        assert far not in content
    assert content.count("Pictures/here.png") == content.count("https://example.org/seen") == 5
