"""Several people on one slide: portrait, name and role of each."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QSizeF

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Alignment, Block, Heading, Paragraph, Picture
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import flow
from presenter.typeset.layouts.both_languages import footnotes_below
from presenter.typeset.layouts.portrait import lay_out_portrait
from presenter.typeset.layouts.sheet import Arrangement, Foot, Sheet, parts_of, titles_of
from presenter.typeset.message_box import set_message
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import side_by_side, stack

# More than so many people stand in two rows or more.
MOST_IN_A_ROW = 4
# How much of its column a portrait takes, and no portrait is wider than this part of the whole.
SHARE = 0.8
WIDEST = 0.2
SMALLER = 0.8
NAME = 0.86


@dataclass(frozen=True, slots=True)
class Person:
    """A portrait, and what is said of whom it shows."""

    portrait: Picture
    words: tuple[Block, ...]


def people_of(blocks: Sequence[Block]) -> tuple[Person, ...]:
    """Return the people of a slide: each picture begins one."""
    starts = [index for index, block in enumerate(blocks) if isinstance(block, Picture)]
    people = []
    for start, end in pairwise([*starts, len(blocks)]):
        portrait = blocks[start]
        if isinstance(portrait, Picture):
            people.append(Person(portrait, tuple(blocks[start + 1 : end])))
    return tuple(people)


def lay_out_people(sheet: Sheet) -> Arrangement:
    """Lay out a title, and under it people side by side, each under their portrait."""
    region = sheet.region

    def make(setting: Setting) -> Box:
        settings = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        titles = stack(titles_of(sheet, settings, region.width()), region.width())
        gap = setting.theme.spaces.title * setting.text_scale if titles.height else 0.0
        below = list(footnotes_below(sheet, settings, region.width()))
        spare = region.height() - titles.height - gap - sum(space + box.height for space, box in below)
        rows = _rows(sheet, settings, QSizeF(region.width(), spare))
        return stack([(0.0, titles), (gap, rows), *below], region.width())

    fitted = fit(make, sheet.setting, region.size(), pictures=True)
    return Arrangement((Placed(region.x(), region.y(), fitted.box),), fitted.findings, footer=Foot.RULED)


def _rows(sheet: Sheet, settings: Sequence[Setting], room: QSizeF) -> Box:
    """Return the people in rows, with what is said before the first of them above."""
    width, em = room.width(), settings[0].em
    bodies = [parts_of(sheet.slide, setting).body for setting in settings]
    people = [people_of(body) for body in bodies]
    count = len(people[0])
    across = math.ceil(count / math.ceil(count / MOST_IN_A_ROW))
    gap = settings[0].theme.spaces.column * 0.75
    share = (width - gap * (across - 1)) / across
    portrait = min(share * SHARE, width * WIDEST) * settings[0].picture_scale
    boxes = [
        _person([one[index] for one in people if index < len(one)], settings, share, portrait)
        for index in range(count)
    ]
    items = [(em * 0.4, box) for box in _before(bodies[0], settings[0], width)]
    for start in range(0, count, across):
        row = boxes[start : start + across]
        lefts = [index * (share + gap) for index in range(len(row))]
        items.append((em * 0.9, side_by_side(row, lefts, kind="people")))
    return stack(items, width)


def _before(body: Sequence[Block], setting: Setting, width: float) -> Iterator[Box]:
    first = next(index for index, block in enumerate(body) if isinstance(block, Picture))
    if first:
        yield flow(tuple(body[:first]), setting, width)


def _person(people: Sequence[Person], settings: Sequence[Setting], width: float, portrait: float) -> Box:
    """Return a person with what is said in each language; a name stands once where it is the same."""
    figure = lay_out_portrait(people[0].portrait, settings[0], portrait)
    items: list[tuple[float, Box]] = [(0.0, figure)]
    said: set[str] = set()
    for person, setting in zip(people, settings, strict=False):
        for block in person.words:
            words = setting.words(block.text).text if isinstance(block, Heading | Paragraph) else ""
            if words and words in said:
                continue
            said.add(words)
            items.append((setting.em * (0.3 if len(items) == 1 else 0.08), _said(block, setting, width)))
    return stack(items, width, kind="person")


def _said(block: Block, setting: Setting, width: float) -> Box:
    if isinstance(block, Heading):
        style = setting.style(TextRole.HEADING)
        style = replace(style, size=style.size * NAME, alignment=Alignment.NONE)
        return set_message(block.text, style, setting, width, kind="name", step=block.step)
    if isinstance(block, Paragraph):
        toned = setting.inked(setting.palette.muted)
        style = replace(toned.style(TextRole.SMALL), line=1.24, balanced=True)
        return set_message(block.text, style, toned, width, kind="role", step=block.step)
    return flow((block,), setting.smaller(SMALLER), width)
