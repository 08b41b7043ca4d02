"""Pictures that lie behind a slide, or beside all of its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.changes import Changes
from presenter.importers.dialects.css_colours import deck_colour
from presenter.importers.dialects.html_media import written_picture
from presenter.importers.dialects.loose_slide import LooseSlide
from presenter.importers.dialects.picture_wish import PlacedPicture
from presenter.importers.dialects.source_lines import SourceLine, trimmed

_TITLE = re.compile(r"\s*#{1,2}\s+\S")


def place_pictures(slide: LooseSlide, placed: Sequence[PlacedPicture], changes: Changes) -> None:
    """Put pictures behind a slide or beside its words, as each of them wishes."""
    beside = [each for each in placed if each.path and each.wish.place in ("left", "right")]
    behind = [each for each in placed if each not in beside]
    for colour in (each for each in behind if not each.path):
        _colour(slide, colour, changes)
    pictures = [each for each in behind if each.path]
    if pictures and not _has_words(slide) and not beside:
        _full(slide, pictures)
    elif pictures:
        _background(slide, pictures, changes)
    if beside:
        _columns(slide, beside)


def picture_beside(
    slide: LooseSlide,
    path: str,
    *,
    right: bool,
    share: str = "",
    fit: str = "cover",
    line: SourceLine,
    alt: str = "",
) -> None:
    """Put a picture beside all the words of a slide but its title."""
    lines = trimmed(slide.lines)
    count = 0
    while count < len(lines) and (_TITLE.match(lines[count].text) or lines[count].is_blank):
        count += 1
    title, words = lines[:count], trimmed(lines[count:])
    blank = [line.saying("")] if title and not title[-1].is_blank else []
    if not words:
        slide.lines = [*title, *blank, line.saying(written_picture(alt, path))]
        return
    share = share or "50%"
    rest = f"{100 - int(share.rstrip('%'))}%"
    picture = [
        line.saying(f"::: {{.column width={share}}}"),
        line.saying(written_picture(alt, path, attributes=(f"fit={fit}",) if fit else ())),
        line.saying(":::"),
    ]
    text = [line.saying(f"::: {{.column width={rest}}}"), *words, line.saying(":::")]
    columns = [*text, line.saying(""), *picture] if right else [*picture, line.saying(""), *text]
    slide.lines = [*title, *blank, line.saying(":::: columns"), *columns, line.saying("::::")]


def _has_words(slide: LooseSlide) -> bool:
    return any(not line.is_blank for line in slide.lines)


def _full(slide: LooseSlide, pictures: Sequence[PlacedPicture]) -> None:
    """Let pictures be all that there is on a slide."""
    first = pictures[0]
    if len(pictures) > 1:
        written = [written_picture(each.wish.alt, each.path) for each in pictures]
        slide.lines = [first.line.saying(" ".join(written))]
        return
    fit = first.wish.fit or "cover"
    slide.lines = [first.line.saying(written_picture(first.wish.alt, first.path, attributes=(f"fit={fit}",)))]
    slide.settings.setdefault("layout", "full-picture")


def _background(slide: LooseSlide, pictures: Sequence[PlacedPicture], changes: Changes) -> None:
    """Lay the first picture behind the words of a slide; a deck has one there."""
    first, *others = pictures
    value: dict[str, object] = {"picture": first.path, "fit": first.wish.fit or "cover"}
    if first.wish.dim:
        value["dim"] = round(min(max(first.wish.dim, 0.0), 1.0), 2)
    slide.settings["background"] = value
    if first.wish.alt:
        changes.left_out(Text("What lies behind a slide has no description."), first.line, first.wish.alt)
    for other in others:
        changes.rewrote(
            Text("A slide has one picture behind it; another one stands below its words."), other.line
        )
        slide.lines += [other.line.saying(""), other.line.saying(written_picture(other.wish.alt, other.path))]


def _colour(slide: LooseSlide, picture: PlacedPicture, changes: Changes) -> None:
    colour = deck_colour(picture.colour)
    if colour is None:
        changes.left_out(Text("This is no background that a deck has."), picture.line, picture.colour)
    else:
        slide.settings["background"] = colour


def _columns(slide: LooseSlide, beside: Sequence[PlacedPicture]) -> None:
    """Put a picture beside the words; of several the others follow in its column."""
    first = beside[0]
    if not _has_words(slide) and len(beside) > 1:
        _full(slide, sorted(beside, key=lambda each: each.wish.place == "right"))
        return
    picture_beside(
        slide,
        first.path,
        right=first.wish.place == "right",
        share=first.wish.share,
        fit=first.wish.fit or "cover",
        line=first.line,
        alt=first.wish.alt,
    )
    for other in beside[1:]:
        position = next(
            index
            for index, line in enumerate(slide.lines)
            if line.text.startswith("![") and first.path in line.text
        )
        slide.lines.insert(position + 1, other.line.saying(written_picture(other.wish.alt, other.path)))
