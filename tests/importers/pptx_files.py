"""PowerPoint files for the tests, made by python-pptx."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.oxml import parse_xml
from pptx.presentation import Presentation as Pptx
from pptx.slide import Slide

from presenter.importers.import_request import ImportRequest
from presenter.importers.import_source import ImportSource
from presenter.importers.imported_deck import ImportedDeck
from presenter.importers.pptx.read_pptx import read_pptx
from presenter.importers.source_kind import SourceKind

TITLE, TITLE_AND_CONTENT, SECTION, TWO_CONTENTS, COMPARISON, TITLE_ONLY, BLANK = range(7)
INCH = 914_400
DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
SLIDES = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'


def new_slide(file: Pptx, layout: int, title: str = "", body: str = "") -> Slide:
    slide = file.slides.add_slide(file.slide_layouts[layout])
    if title:
        slide.shapes.title.text = title
    if body:
        slide.placeholders[1].text = body
    return slide


def saved(file: Pptx) -> bytes:
    content = BytesIO()
    file.save(content)
    return content.getvalue()


def read(content: bytes, *, as_pictures: bool = False) -> ImportedDeck:
    path = Path("talk.pptx")
    request = ImportRequest((path,), Path("slides/talk.md"), as_pictures=as_pictures)
    return read_pptx(ImportSource(path, SourceKind.PPTX, content), request)


def deck_of(build: Callable[[Pptx], None]) -> ImportedDeck:
    """Return what is read from the file that a function fills."""
    file = Presentation()
    build(file)
    return read(saved(file))


def body_of(layout: int, build: Callable[[Slide], None]) -> str:
    """Return the Markdown of the one slide that a function fills, behind a first one."""

    def fill(file: Pptx) -> None:
        new_slide(file, TITLE, "The talk")
        build(new_slide(file, layout, "The slide"))
        new_slide(file, TITLE_AND_CONTENT, "The last one", "words")

    return deck_of(fill).slides[1].body


def picture(width: int = 60, height: int = 40, colour: str = "navy", kind: str = "PNG") -> BytesIO:
    content = BytesIO()
    image = Image.new("RGB", (width, height), colour)
    image.putpixel((0, 0), (255, 0, 0))
    image.save(content, kind)
    content.seek(0)
    return content


def chart_data(**series: tuple[float | None, ...]) -> CategoryChartData:
    data = CategoryChartData()
    data.categories = ["Mon", "Tue", "Wed"]
    for name, values in series.items():
        data.add_series(name, values)
    return data


def appear(slide: Slide, *targets: str) -> None:
    """Let parts of a slide appear click by click: `5` a shape, `5:0` its first paragraph."""
    slide.element.append(
        parse_xml(
            f"<p:timing {SLIDES}><p:tnLst><p:par><p:cTn nodeType='tmRoot'><p:childTnLst><p:seq>"
            f"<p:cTn nodeType='mainSeq'><p:childTnLst>{''.join(map(_click, targets))}</p:childTnLst></p:cTn>"
            "</p:seq></p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>"
        )
    )


def _click(target: str) -> str:
    shape, _, paragraph = target.partition(":")
    part = f"<p:txEl><p:pRg st='{paragraph}' end='{paragraph}'/></p:txEl>" if paragraph else ""
    return (
        "<p:par><p:cTn presetClass='entr' nodeType='clickEffect'><p:childTnLst><p:set><p:cBhvr><p:cTn/>"
        f"<p:tgtEl><p:spTgt spid='{shape}'>{part}</p:spTgt></p:tgtEl></p:cBhvr></p:set></p:childTnLst>"
        "</p:cTn></p:par>"
    )
