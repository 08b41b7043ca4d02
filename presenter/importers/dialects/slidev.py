"""Decks of Slidev: settings between dashes, slots, clicks, components of Vue, other files by `src`.

After Slidev's description of its syntax and its layouts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from presenter.i18n.text import Text
from presenter.importers.dialects.comments import find_comments, without_comments
from presenter.importers.dialects.deck_keys import common_settings, flat_text, report_others, transition_of
from presenter.importers.dialects.front_matter import (
    DASHES,
    NO_FRONT_MATTER,
    YES,
    FrontMatter,
    read_settings,
)
from presenter.importers.dialects.loose_slide import LooseSlide, LooseTalk
from presenter.importers.dialects.number_ranges import numbers_in
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.slide_keys import background_of, identifier_of
from presenter.importers.dialects.slidev_blocks import rewritten_blocks, stages_of
from presenter.importers.dialects.slidev_layouts import lay_out
from presenter.importers.dialects.source_lines import SourceLine, in_code, split_source, trimmed

DEEPEST = 10
MOST_SLIDES = 5000

_CLICK = re.compile(r"\[click(?::(\d{1,2}))?\]")
_ASIDE = re.compile(r"\s*(?:#.*)?$")
_KEY = re.compile(r"[\w.-]+\s*:(?:\s|$)")
_FIRST_DASHES = re.compile(r"-{3}\s*$")

NOTES = Text("The last comment of a slide is its notes now.")
_TAKEN = frozenset(
    (
        *(
            "layout",
            "class",
            "background",
            "image",
            "backgroundSize",
            "src",
            "hide",
            "disabled",
            "transition",
            "routeAlias",
        ),
        *("title", "theme", "url", "lineNumbers", "colorSchema", "defaults"),
    )
)


def read_slidev(text: str, line: SourceLine, reading: Reading) -> LooseTalk:
    """Return a talk of Slidev."""
    talk = LooseTalk()
    pairs = list(_cut(split_source(text, line.path)))
    head = pairs[0][0] if pairs else NO_FRONT_MATTER
    taken = common_settings(head, talk, reading.changes)
    transition = transition_of(head.text("transition"))
    if transition and transition != "none":
        talk.settings["transition"] = transition
    if head.text("colorSchema") == "dark":
        talk.settings["class"] = "dark"
    for number, (matter, lines, first) in enumerate(_with_others(pairs, reading, 0)):
        if number == MOST_SLIDES:
            break
        own = taken if matter is head else set[str]()
        for stage, stage_lines in enumerate(stages_of(lines, reading)):
            slide = _slide(matter, head, stage_lines, first, own, reading)
            if matter is head:
                slide.settings.pop("transition", None)  # it is that of all slides
            if stage:
                slide.notes.clear()
                slide.settings.pop("id", None)
                slide.settings["transition"] = "fade"
            talk.slides.append(slide)
    return talk


_Cut = tuple[FrontMatter, list[SourceLine], SourceLine]


def _cut(lines: Sequence[SourceLine]) -> Iterator[_Cut]:
    """Yield the settings, the lines and the first line of each slide.

    Dashes end a slide; where the line after three of them is not empty, settings begin there.
    """
    code = in_code(lines)
    starts = [
        position for position, line in enumerate(lines) if not code[position] and DASHES.match(line.text)
    ]
    matter, begin, first = NO_FRONT_MATTER, 0, lines[0]
    reached = -1
    for position in starts:
        if position <= reached:
            continue
        if position or any(not line.is_blank for line in lines[:position]):
            yield matter, list(lines[begin:position]), first
        matter, begin, first = NO_FRONT_MATTER, position + 1, lines[position]
        end = _end_of_settings(lines, position)
        if end is not None:
            matter, begin, reached = read_settings(lines[position + 1 : end]), end + 1, end
    yield matter, list(lines[begin:]), first


def _end_of_settings(lines: Sequence[SourceLine], dashes: int) -> int | None:
    follows = lines[dashes + 1] if dashes + 1 < len(lines) else None
    if follows is None or follows.is_blank or not _FIRST_DASHES.match(lines[dashes].text):
        return None
    begins = next((line.text for line in lines[dashes + 1 :] if not _ASIDE.match(line.text)), "")
    if not _KEY.match(begins):
        return None
    for position in range(dashes + 1, len(lines)):
        if DASHES.match(lines[position].text):
            return position
    return None


def _with_others(pairs: Sequence[_Cut], reading: Reading, depth: int) -> Iterator[_Cut]:
    """Yield slides, in the place of `src` those of the other file."""
    for matter, lines, first in pairs:
        source = matter.text("src")
        if not source:
            yield matter, lines, first
            continue
        name, _, wanted = source.partition("#")
        found = reading.files.read_text(name, first) if depth < DEEPEST else None
        if found is None:
            yield matter, [*lines, first.saying(source)], first
            continue
        path, text = found
        message = Text("The slides of another file stand here now.")
        reading.changes.rewrote(message, first, source)
        others = list(_cut(split_source(text, Path(path))))
        numbers = numbers_in(wanted, len(others))
        chosen = [others[number - 1] for number in numbers] if wanted else others
        merged = [(_merged(each[0], matter), *each[1:]) for each in chosen]
        yield from _with_others(merged, reading, depth + 1)


def _merged(inner: FrontMatter, outer: FrontMatter) -> FrontMatter:
    """Return the settings of a slide with those of whoever takes it in over them."""
    over = {name: value for name, value in outer.values.items() if name != "src"}
    return FrontMatter({**inner.values, **over}, {**inner.wording, **outer.wording})


def _slide(
    matter: FrontMatter,
    head: FrontMatter,
    lines: list[SourceLine],
    first: SourceLine,
    taken: set[str],
    reading: Reading,
) -> LooseSlide:
    slide = LooseSlide(first, lines)
    defaults = head.mapping("defaults")
    values = FrontMatter({**defaults, **matter.values}, matter.wording)
    _take_notes(slide, reading)
    slide.lines = rewritten_blocks(slide.lines, reading)
    _settings(slide, values, reading)
    lay_out(slide, values, reading)
    report_others(matter, taken | _TAKEN, reading.changes)
    return slide


def _take_notes(slide: LooseSlide, reading: Reading) -> None:
    """Take the comment that a slide ends with for its notes."""
    comments = find_comments(slide.lines)
    if not comments:
        return
    last = comments[-1]
    after = [last.line.saying(slide.lines[last.end].text[last.stop :]), *slide.lines[last.end + 1 :]]
    if trimmed(after) and any(not line.is_blank for line in after):
        return
    slide.lines = without_comments(slide.lines, [last])
    if last.words.strip():
        words = _CLICK.sub(lambda match: "[step]" * max(int(match[1] or 1), 1), last.words.strip())
        if words != last.words.strip():
            reading.changes.rewrote(Text("`[click]` in notes is `[step]` now."), last.line)
        slide.notes.append(words)
        reading.changes.rewrote(NOTES, last.line)


def _settings(slide: LooseSlide, values: FrontMatter, reading: Reading) -> None:
    identifier = identifier_of(values.text("routeAlias"))
    if identifier:
        slide.settings["id"] = identifier
    for name in flat_text(values.values.get("class", "")).split():
        slide.add_class("dark" if name in ("dark", "invert") else name)
    if values.text("hide").lower() in YES or values.text("disabled").lower() in YES:
        slide.settings["hidden"] = True
    transition = transition_of(values.text("transition"))
    if transition:
        slide.settings["transition"] = transition
    background = values.text("background")
    if background:
        found = background_of(background, slide.first, reading)
        if found is not None:
            slide.settings["background"] = found
