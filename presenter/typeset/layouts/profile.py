"""A person: portrait, name, role, and facts, in one language or two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QSizeF

from presenter.dataclass import dataclass, replace
from presenter.deck.blocks import Block, Heading, Paragraph, Picture
from presenter.typeset.box import Box, Placed
from presenter.typeset.fitting import fit
from presenter.typeset.flow import flow
from presenter.typeset.layouts.both_languages import footnotes_below, in_columns
from presenter.typeset.layouts.language_tag import language_tag
from presenter.typeset.layouts.people import lay_out_people, people_of
from presenter.typeset.layouts.portrait import lay_out_portrait
from presenter.typeset.layouts.sheet import (
    Arrangement,
    Foot,
    Sheet,
    has_pictures,
    parts_of,
    title_box,
    with_room,
)
from presenter.typeset.message_box import set_message
from presenter.typeset.setting import Setting, TextRole
from presenter.typeset.stack import stack

# In parts of the width within the margins.
PORTRAIT = 0.277
PORTRAIT_FOR_TWO = 0.225
GAP = 0.046
# A person stands a little lower than a title would.
LOWERED = 28.0
# What a role takes with the gap below it, in sizes of the body's text.
ROOM_FOR_ROLE = 3.2
Kind = TypeVar("Kind", Heading, Paragraph)


@dataclass(frozen=True, slots=True)
class _Profile:
    portrait: Picture | None
    name: Heading | None
    role: Paragraph | None
    facts: tuple[Block, ...]


def lay_out_profile(sheet: Sheet) -> Arrangement:
    """Lay out the portrait at the left, the name, and beside it each language in a column of its own.

    Several portraits are several people, who stand side by side.
    """
    if len(people_of(parts_of(sheet.slide, sheet.setting).body)) > 1:
        return lay_out_people(sheet)
    region = sheet.region
    profile = _profile(sheet, sheet.setting)
    portrait = region.width() * (PORTRAIT if len(sheet.settings) == 1 else PORTRAIT_FOR_TWO)
    indent = portrait + region.width() * GAP if profile.portrait is not None else 0.0
    room = QSizeF(region.width() - indent, region.height() - LOWERED)

    def make(setting: Setting) -> Box:
        settings = [one.scaled(setting.text_scale, setting.picture_scale) for one in sheet.settings]
        return _words(sheet, settings, room)

    fitted = fit(make, sheet.setting, room, pictures=has_pictures(profile.facts), grow=True)
    # The same place for everyone, so that faces and names do not jump from slide to slide.
    y = region.top() + LOWERED
    children = [Placed(region.x() + indent, y, fitted.box)]
    if profile.portrait is not None:
        children.append(
            Placed(region.x(), y + 8, lay_out_portrait(profile.portrait, sheet.setting, portrait))
        )
    return Arrangement(tuple(children), fitted.findings, footer=Foot.RULED)


def _profile(sheet: Sheet, setting: Setting) -> _Profile:
    parts = parts_of(sheet.slide, setting)
    portrait = next((block for block in parts.body if isinstance(block, Picture)), None)
    words = [block for block in parts.body if block is not portrait]
    name, words = (parts.title, words) if parts.title is not None else _first(Heading, words)
    role, facts = _first(Paragraph, words)
    return _Profile(portrait, name, role, tuple(facts))


def _first(kind: type[Kind], blocks: list[Block]) -> tuple[Kind | None, list[Block]]:
    """Return the first block, if it is of a kind, and the others."""
    if blocks and isinstance(blocks[0], kind):
        return blocks[0], blocks[1:]
    return None, blocks


def _words(sheet: Sheet, settings: Sequence[Setting], room: QSizeF) -> Box:
    width, em = room.width(), settings[0].em
    name = _profile(sheet, settings[0]).name
    items: list[tuple[float, Box]] = []
    if name is not None:
        items.append((0.0, title_box(name, settings[0], width)))
    if len(settings) > 1:
        settings = [one.smaller(0.9) for one in settings]
        items.append((em * 0.6, in_columns(settings, width, lambda one, _: language_tag(one))))
    used = sum(gap + box.height for gap, box in items) + em * ROOM_FOR_ROLE
    settings = [with_room(one, room.height() - used) for one in settings]
    items.append((em * (0.25 if len(settings) == 1 else 0.4), _people(sheet, settings, width)))
    return stack([*items, *footnotes_below(sheet, settings, width)], width)


def _people(sheet: Sheet, settings: Sequence[Setting], width: float) -> Box:
    """Return a column for each language: the role, and the facts under it."""

    def make(setting: Setting, share: float) -> Box:
        facts = flow(_profile(sheet, setting).facts, setting, share)
        return stack([(0.0, _role(sheet, setting, share)), (setting.em * 0.7, facts)], share)

    return in_columns(settings, width, make, divided=True)


def _role(sheet: Sheet, setting: Setting, width: float) -> Box:
    role = _profile(sheet, setting).role
    if role is None:
        return Box(width=width, height=0.0, kind="role")
    base = setting.inked(setting.palette.accent).style(TextRole.BODY)
    style = replace(base, weight=600, size=base.size * 0.94, line=1.24, balanced=True)
    return set_message(role.text, style, setting, width, kind="role", step=role.step)
