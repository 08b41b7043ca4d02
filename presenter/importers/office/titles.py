"""The title of a slide, also of one that has no place for it."""

from __future__ import annotations

import re

from presenter.importers.office.inline import flat
from presenter.importers.office.parts import Marker, OfficeSlide, Part, Role, TextPart

WHOLE = 0.8  # a picture of this share of a slide is what the slide shows
HIGHEST_TITLE = 0.3
MOST_TITLE = 120
MOST_ON_COVER = 240
LARGER = 1.3  # times the size of other words: so large are those of a title
QUOTATION = re.compile(r"\s*([“”„«\"‘])(.+)([”“»\"’])\s*", re.DOTALL)


def slide_title(slide: OfficeSlide, *, is_outer: bool) -> str:
    """Return the title of a slide in our Markdown, empty where it has none."""
    parts = [part for part in slide.parts if not (isinstance(part, TextPart) and not part.text)]
    return words_of(taken_title(parts, is_over_picture=False, is_outer=is_outer)[0])


def words_of(title: TextPart | None) -> str:
    """Return the words of a title in one line of our Markdown."""
    said = [] if title is None else [one for one in title.paragraphs if one.text.strip()]
    return " ".join(flat(one.words) for one in said)


def taken_title(
    parts: list[Part], *, is_over_picture: bool, is_outer: bool
) -> tuple[TextPart | None, list[Part]]:
    """Return the title and the other parts; without one the largest words at the top are it.

    So are the largest words wherever they stand on the first and the last slide, over a picture that fills
    the slide, and where all that is there are few words.
    """
    texts = [part for part in parts if isinstance(part, TextPart)]
    title = next((part for part in texts if part.role is Role.TITLE), None)
    if title is None:
        is_short = len(texts) == len(parts) and sum(len(one.text) for one in texts) <= MOST_ON_COVER
        anywhere = is_outer or is_short or (is_over_picture and len(texts) == 1)
        loose = [part for part in texts if _may_be_title(part, anywhere=anywhere)]
        largest = min(loose, key=lambda part: (-part.size, part.place.top), default=None)
        others = [part for part in parts if part is not largest]
        if largest is not None and (
            all(_is_smaller(part, largest) for part in others)
            if anywhere
            else others and all(_is_below(largest, part) for part in others)
        ):
            title = largest
    return title, [part for part in parts if part is not title]


def _may_be_title(part: TextPart, *, anywhere: bool) -> bool:
    return (
        part.role in (Role.LOOSE, Role.SUBTITLE)
        and (anywhere or part.place.top < HIGHEST_TITLE)
        and len(part.text) <= MOST_TITLE
        and sum(bool(one.text.strip()) for one in part.paragraphs) == 1
        and all(one.marker is Marker.NONE for one in part.paragraphs)
        and not QUOTATION.fullmatch(part.text)
    )


def _is_smaller(part: Part, title: TextPart) -> bool:
    return not isinstance(part, TextPart) or part.size * LARGER <= title.size


def _is_below(title: TextPart, part: Part) -> bool:
    """Tell whether a part stands below what may be a title, and shouts no louder."""
    if isinstance(part, TextPart):
        return part.place.top >= title.place.top and part.size < max(title.size, 1.0)
    return part.place.top > title.place.top or part.place.area > WHOLE
