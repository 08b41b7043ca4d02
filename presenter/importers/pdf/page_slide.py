"""A slide of one page of a PDF, or of several that follow one another on it."""

from __future__ import annotations

from collections.abc import Sequence

from presenter.deck.literal_words import literal_words
from presenter.importers.imported_deck import ImportedSlide
from presenter.importers.pdf.source_page import SourcePage
from presenter.importers.pdf.written_notes import literal_notes, notes_by_step
from presenter.pdf.half import Half

# A line of a deck has its bound, and who hears a picture described has theirs.
LONGEST_ALT = 3000
LONGEST_WRITTEN = 4500
LONGEST_TITLE = 200
_ENDS = tuple(".:;,!?…")


def page_slide(
    pages: Sequence[SourcePage],
    picture: str,
    *,
    half: Half = Half.WHOLE,
    heading: str = "",
    section: str = "",
    notes: Sequence[Sequence[str]] = (),
    hidden: bool = False,
) -> ImportedSlide:
    """Return a slide that shows pages of a picture's file one after another.

    The words are those of the last page, which has all of them. `heading` is its title where that is not the
    page's own, `section` that of a section which begins with it. `notes` are those of each page, in our
    Markdown, before those that the pages have themselves.
    """
    title = heading or _first(pages)
    settings: dict[str, object] = {"layout": "full-picture"}
    if section:
        title = section if title in ("", section) else f"{section}: {title}"
        settings["class"] = "section"
    if hidden:
        settings["hidden"] = True
    if pages[0].transition:
        settings["transition"] = pages[0].transition
    head = f"# {literal_words(title[:LONGEST_TITLE])} {{.unseen}}\n\n" if title else ""
    attributes = " ".join(filter(None, (_numbers(pages), f"half={half}" if half else "", "fit=contain")))
    body = f"{head}![{_alt(pages, heading or _first(pages))}]({picture}){{{attributes}}}"
    given = [*notes, *([()] * (len(pages) - len(notes)))]
    own = [
        [*said, *map(literal_notes, page.annotated), *_noted(page)]
        for said, page in zip(given, pages, strict=True)
    ]
    return ImportedSlide(body, settings, notes=notes_by_step(own))


def _first(pages: Sequence[SourcePage]) -> str:
    """Return the title of a slide: that of its last page that has one, where all is to be seen."""
    return next((page.words.title for page in reversed(pages) if page.words.title), "")


def _noted(page: SourcePage) -> list[str]:
    return [literal_notes("\n\n".join(page.noted))] if page.noted else []


def _numbers(pages: Sequence[SourcePage]) -> str:
    """Return which pages they are: `page=3`, `pages=3-5` or `pages=3,5-7`."""
    if len(pages) == 1:
        return f"page={pages[0].number}"
    ranges: list[list[int]] = []
    for page in pages:
        if ranges and page.number == ranges[-1][-1] + 1:
            ranges[-1].append(page.number)
        else:
            ranges.append([page.number])
    return "pages=" + ",".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in ranges)


def _alt(pages: Sequence[SourcePage], title: str) -> str:
    """Return what the pages say besides their title; what an earlier page says too stands once."""
    parts: list[str] = []
    for page in reversed(pages):
        own = (page.words.title,) if page.words.title and page.words.title != title else ()
        known = frozenset(word for part in parts for word in part.split())
        said = (*own, *page.words.parts)
        parts = [*(part for part in said if page is pages[-1] or not known.issuperset(part.split())), *parts]
        if sum(map(len, parts)) > LONGEST_ALT:
            break
    words = ""
    for part in parts:
        between = "" if not words else " " if words.endswith(_ENDS) else "; "
        if len(words) + len(part) > LONGEST_ALT:
            words += between + "…"
            break
        words += between + part
    written = literal_words(words)
    while len(written) > LONGEST_WRITTEN:
        words = words[: len(words) // 2] + "…"
        written = literal_words(words)
    return written
