"""What a path says about its format, and what a format does not have."""

from __future__ import annotations

from pathlib import Path

import pytest

from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.outputs.export_request import ExportRequest, Format, requested_format

DECK = Path("talk.md")


@pytest.mark.parametrize(
    ("path", "named", "chosen"),
    [
        ("talk.pdf", None, Format.PDF),
        ("talk.handout.pdf", None, Format.HANDOUT),
        ("Talk.Handout.PDF", None, Format.HANDOUT),
        ("handout.pdf", None, Format.PDF),
        ("talk.html", None, Format.HTML),
        ("minutes.md", None, Format.MINUTES),
        ("talk.minutes.md", None, Format.MINUTES),
        ("talk.txt", "minutes", Format.MINUTES),
        ("pictures", None, Format.PNG),
        ("talk.es.srt", None, Format.SRT),
        ("talk.VTT", None, Format.VTT),
        ("talk.ttml", None, Format.TTML),
        ("talk.xml", None, Format.TTML),
        ("talk.txt", None, Format.TXT),
        ("talk.txt", "srt", Format.SRT),
        ("talk.pdf", "handout", Format.HANDOUT),
        ("talk.handout.pdf", "PDF", Format.PDF),
    ],
)
def test_the_format_is_as_named_or_as_the_path_says(path: str, named: str | None, chosen: Format) -> None:
    assert requested_format(ExportRequest(deck=DECK, to=Path(path), format=named)) is chosen


@pytest.mark.parametrize(
    ("path", "options"),
    [
        ("talk.pdf", {"further_languages": (Language("es"),)}),
        ("pictures", {"further_languages": (Language("es"),)}),
        ("minutes.md", {"further_languages": (Language("es"),)}),
        ("minutes.md", {"slides": "1-3"}),
        ("minutes.md", {"notes": False}),
        ("talk.pdf", {"notes": True}),
        ("talk.pdf", {"times": "log"}),
        ("talk.html", {"shift": 2.0}),
        ("minutes.md", {"times": "log"}),
        ("talk.srt", {"subtitles": ()}),
        ("talk.srt", {"notes": False}),
        ("talk.vtt", {"every_step": True}),
        ("talk.ttml", {"drawings": Path("drawings")}),
        ("talk.txt", {"paper": "a4"}),
        ("talk.txt", {"further_languages": (Language("es"),), "subtitles": (Language("es"),)}),
        ("pictures", {"notes": True}),
        ("talk.html", {"every_step": True}),
        ("talk.pdf", {"paper": "letter"}),
        ("talk.html", {"paper": "a4"}),
        ("talk.handout.pdf", {"every_step": True}),
    ],
)
def test_an_option_that_a_format_does_not_have_is_refused(path: str, options: dict[str, object]) -> None:
    with pytest.raises(UsageError) as error:
        requested_format(ExportRequest(deck=DECK, to=Path(path), **options))  # type: ignore[arg-type]
    assert error.value.findings[0].code == "not-for-format"
