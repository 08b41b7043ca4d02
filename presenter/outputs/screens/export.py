"""The pictures and the page of a deck, written into a folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from presenter.deck.deck import Slide
from presenter.i18n.language import Language
from presenter.outputs.check import page_findings
from presenter.outputs.html import Say
from presenter.outputs.screens.page import ReviewPage
from presenter.outputs.screens.review import Review
from presenter.outputs.screens.screen import Screen
from presenter.qt.material import Material
from presenter.storage.write_atomically import write_atomically


def export_screens(
    material: Material,
    folder: Path,
    slides: Sequence[Slide],
    languages: Iterable[Language],
    say: Say,
    *,
    notes: bool = False,
    width: int = 1920,
) -> None:
    """Write `<language>/<slide>.png` for each slide, and `index.html` with all of them beside their entries.

    The deck's own language is always the first, to be compared with; `width` is that of the pictures
    in pixels. `say` finds the interface's words. Raises OSError where a file cannot be written.
    """
    own = material.deck.settings.language
    shown = tuple(dict.fromkeys((own, *languages)))
    review = Review.of(material.deck, shown, notes=notes)
    pages = tuple(page_findings(material.typesetter, slides, shown))
    page = ReviewPage(material, slides, shown, review, pages, say)
    write_atomically(folder / "index.html", _written(page, folder, width))


def _written(page: ReviewPage, folder: Path, width: int) -> Iterator[bytes]:
    """Yield the page part by part, and write the pictures of each slide on the way, so that few are held."""
    yield page.head().encode()
    for slide in page.slides:
        for language in page.languages:
            screen = Screen(page.material, slide, language)
            write_atomically(folder / language / f"{slide.identifier}.png", screen.png(width))
        yield page.section(slide).encode()
    yield page.foot().encode()
