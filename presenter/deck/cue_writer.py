"""Writing the cues of slides into a deck's file, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from presenter.dataclass import dataclass
from presenter.deck.cursor import Cursor
from presenter.deck.deck import Deck, Slide
from presenter.deck.deck_text import DeckText
from presenter.deck.div_parser import end_of_div, parse_header, structural_name
from presenter.deck.load import parse
from presenter.deck.message import Role
from presenter.deck.messages import slide_messages
from presenter.deck.scan import DIV_OPEN
from presenter.deck.slides_source import SlideSource
from presenter.i18n.language import Language


@dataclass(frozen=True, slots=True)
class NewCue:
    """A cue to be written: inline Markdown in one line, the step it belongs to, the label of its voice."""

    text: str
    step: int = 0
    speaker: str = ""


def with_cues(
    text: str, path: Path, cues: Mapping[int, Sequence[NewCue]], language: Language | None = None
) -> str | None:
    """Return a deck's text with these cues on some slides, by their index, in place of those they have.

    A slide that has none gets them above its notes, else at its end. They are in the deck's own language,
    or are for the one given alone. Every other character stays as it is. None where the deck cannot be
    written so: something on the slide is never closed.
    """
    deck, before = DeckText.of(text, path), parse(text, path)
    for hollow in (False, True):
        changes: dict[int, str] = {}
        for index, written in cues.items():
            _change(deck, deck.slides[index], written, language, changes, hollow=hollow)
        result = "".join(changes.get(number, words + end) for number, (words, end) in enumerate(deck.lines))
        result += changes.get(len(deck.lines), "")
        if _differ_in_cues_only(before, parse(result, path), cues, language):
            return result
    return None


def cue_block(cues: Sequence[NewCue], language: Language | None = None) -> Iterator[str]:
    """Yield the lines of a div with cues; none where there are no cues."""
    if not cues:
        return
    yield "::: subtitles" if language is None else f"::: {{.subtitles lang={language}}}"
    step, speaking = 0, ""
    for number, cue in enumerate(cues):
        if number:
            yield ""
        marks = "[step] " * max(cue.step - step, 0)
        label = f"{cue.speaker}: " if cue.speaker and cue.speaker != speaking else ""
        step, speaking = max(cue.step, step), cue.speaker or speaking
        yield f"{marks}{label}{cue.text}"
    yield ":::"


@dataclass(frozen=True, slots=True)
class _Div:
    """Where a div stands among the lines of a slide, its opening and its closing line included."""

    begin: int
    end: int
    name: str | None


def _change(
    deck: DeckText,
    source: SlideSource,
    cues: Sequence[NewCue],
    language: Language | None,
    changes: dict[int, str],
    *,
    hollow: bool,
) -> None:
    """Put what a slide's lines become into the changes, by their place in the file.

    Subtitles that give way leave `hollow` divs, where two lists would be one without what stands between.
    """
    divs = list(_divs(source))
    old = [div for div in divs if div.name == "subtitles"]
    block = "".join(line + deck.newline for line in cue_block(cues, language))
    for number, div in enumerate(old):
        left = block if number == 0 else ""
        if hollow and not left:
            left = f"::: subtitles{deck.newline}:::{deck.newline}"
        for place in range(_place(source, div.begin), _place(source, div.end)):
            changes[place], left = left, ""
    if old:
        return
    notes = next((div.begin for div in divs if div.name == "notes"), None)
    if notes is not None:
        place = _place(source, notes)
        changes[place] = f"{block}{deck.newline}{''.join(deck.lines[place])}"
        return
    filled = [line for line in source.body if not line.is_blank]
    if source.body and not filled:
        place = _place(source, 0)
        changes[place] = f"{block}{''.join(deck.lines[place])}"
        return
    last = filled[-1].number - 1 if filled else _last_line_of_settings(source)
    words, end = deck.lines[last]
    changes[last] = f"{words}{end or deck.newline}{deck.newline}{block}"


def _place(source: SlideSource, position: int) -> int:
    """Return the place in the file of a line of a slide, or of what comes after its last one."""
    if position < len(source.body):
        return source.body[position].number - 1
    return source.body[-1].number


def _last_line_of_settings(source: SlideSource) -> int:
    """Return the place of the last line of a slide that has no other lines."""
    return source.settings[-1].number if source.settings else source.start.number - 1


def _divs(source: SlideSource) -> Iterator[_Div]:
    """Yield the divs of a slide that hold subtitles, wherever they stand, and all others at its top."""
    position = covered = 0
    while position < len(source.body):
        opening = DIV_OPEN.match(source.body[position].text)
        if opening is None or position in source.code:
            position += 1
            continue
        cursor = Cursor(source.body)
        cursor.position = position
        closing = end_of_div(cursor)
        end = len(source.body) if closing is None else closing + 1
        name = structural_name(parse_header(opening[2])[0])
        if name == "subtitles" or position >= covered:
            yield _Div(position, end, name)
        covered = max(covered, end)
        position = end if name in ("subtitles", "notes") else position + 1


def _differ_in_cues_only(
    old: Deck, new: Deck, cues: Mapping[int, Sequence[NewCue]], language: Language | None
) -> bool:
    if old.settings != new.settings or len(old.slides) != len(new.slides):
        return False
    for index, (before, after) in enumerate(zip(old.slides, new.slides, strict=True)):
        if _content(before) != _content(after):
            return False
        if index in cues:
            read = [(cue.step, cue.text.text, cue.text.language) for cue in after.cues]
            if read != [(cue.step, cue.text, language) for cue in cues[index]]:
                return False
        elif _cues(before) != _cues(after):
            return False
    return True


def _content(slide: Slide) -> tuple[object, ...]:
    words = tuple(
        (message.role, message.text) for message in slide_messages(slide) if message.role is not Role.CUE
    )
    return slide.identifier, slide.steps, slide.settings, len(slide.blocks), len(slide.notes), words


def _cues(slide: Slide) -> list[tuple[object, ...]]:
    return [(cue.step, cue.speaker, cue.text.text, cue.text.language) for cue in slide.cues]
