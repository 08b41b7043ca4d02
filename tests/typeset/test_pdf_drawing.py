"""What PDFium would draw without end is refused before it begins."""

from __future__ import annotations

import pytest

from presenter.typeset.artwork import Problem
from presenter.typeset.pdf_source import PdfPageArtwork, load_pdf
from presenter.typeset.picture_renderings import PictureRenderings


def written(*objects: str) -> bytes:
    """Return a PDF of these objects, the content of its only page and what that needs from the fifth on."""
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources 5 0 R >>"
    pages = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    content, places = "%PDF-1.5\n", ""
    parts = ["<< /Type /Catalog /Pages 2 0 R >>", pages, page, *objects]
    for number, part in enumerate(parts, start=1):
        places += f"{len(content):010} 00000 n \n"
        content += f"{number} 0 obj\n{part}\nendobj\n"
    count = len(parts) + 1
    table = f"xref\n0 {count}\n{0:010} 65535 f \n{places}trailer << /Root 1 0 R /Size {count} >>\n"
    return f"{content}{table}startxref\n{len(content)}\n%%EOF".encode()


def stream(content: str, settings: str = "") -> str:
    return f"<< {settings} /Length {len(content)} >>\nstream\n{content}\nendstream"


def forms(draw: str) -> bytes:
    """Return forms that each draw the next one ten times, as `draw` says for the form of a number."""
    settings = "/Subtype /Form /BBox [0 0 9 9] /Resources 5 0 R"
    parts = [stream(draw.format(number + 1) * 10, settings) for number in range(9)]
    names = " ".join(f"/F{number} {number + 6} 0 R" for number in range(10))
    resources = f"<< /XObject << {names} >> >>"
    return written(stream(draw.format(0)), resources, *parts, stream("0 0 1 1 re f", settings))


def patterned(content: str, tile: str, settings: str) -> bytes:
    shape = f"/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /Resources 5 0 R {settings}"
    return written(stream(content), "<< /Pattern << /P 6 0 R >> >>", stream(tile, shape))


PATTERN = "/Pattern cs /P scn 0 0 300 200 re f "
LETTERS = "<< /Font << /F << /Type /Font /Subtype /Type3 /CharProcs << /a 6 0 R >> >> >> >>"
SHADING = "<< /ShadingType 1 /ColorSpace /DeviceGray /Function 6 0 R >>"
PROGRAM = "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]"
PIXELS = "/Subtype /Image /Width 7 0 R /Height 7 0 R /ColorSpace /DeviceGray /BitsPerComponent 8"


@pytest.mark.parametrize(
    "content",
    [
        forms("/F{} Do "),
        forms("/#46{} Do "),
        forms("/F{}%\nDo "),
        forms("(F{}) Do "),
        patterned(PATTERN, "0 0 9 9 re f", "/XStep 0.001 /YStep 0.001"),
        patterned(PATTERN, "0 0 9 9 re f", "/XStep 1 /YStep 1 /Matrix [0.001 0 0 0.001 0 0]"),
        written(stream("q " * 200_000), "<< >>"),
        written(stream("BT /F 9 Tf (" + "a" * 100_000 + ") Tj ET"), LETTERS, stream("0 0 1 1 re f " * 1_000)),
        written(stream("/S sh"), f"<< /Shading << /S {SHADING} >> >>", stream("{" + " dup" * 5_000, PROGRAM)),
        written(stream("/I Do"), "<< /XObject << /I 6 0 R >> >>", stream("", PIXELS), "50000"),
    ],
    ids=["forms", "coded", "commented", "as-words", "tiles", "shrunk", "states", "letters", "program",
         "pixels"],
)  # fmt: skip
def test_a_page_that_would_take_for_ever_is_refused(content: bytes) -> None:
    problem = load_pdf(content, 1, PictureRenderings())

    assert isinstance(problem, Problem)
    assert problem.code == "picture-too-large"


@pytest.mark.parametrize(
    "content",
    [
        patterned(PATTERN, "0 0 4 4 re f", "/XStep 8 /YStep 8"),
        written(stream("q 1 0 0 rg (Do it) Tj 0 0 9 9 re f Q " * 1_000), "<< >>"),
        written(stream("BT /F 9 Tf (aaa) Tj ET"), LETTERS, stream("500 0 d0 0 0 1 1 re f")),
    ],
    ids=["hatched", "states", "letters"],
)
def test_what_figures_of_papers_hold_is_drawn(content: bytes) -> None:
    assert isinstance(load_pdf(content, 1, PictureRenderings()), PdfPageArtwork)
