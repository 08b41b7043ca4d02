"""Decks of reveal.js in Markdown: dashes part slides, comments carry attributes, `Note:` begins the notes.

After the descriptions of reveal.js's Markdown plugin, of reveal-md and of the extension of VS Code.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.comments import Comment, find_comments, in_comments, without_comments
from presenter.importers.dialects.deck_keys import common_settings, report_others, transition_of
from presenter.importers.dialects.front_matter import FrontMatter, take_front_matter
from presenter.importers.dialects.html_steps import fragment_step
from presenter.importers.dialects.loose_slide import LooseSlide, LooseTalk
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.slide_attributes import apply_slide_attributes
from presenter.importers.dialects.source_lines import SourceLine, in_code, split_source

_DASHES = re.compile(r"-{2,4}\s*$")
_NOTE = re.compile(r"\s*(?:speaker\s+)?notes?:\s*", re.IGNORECASE)
_SLIDE = re.compile(r"\s*\.?slide:\s*(.*)$", re.DOTALL)
_ELEMENT = re.compile(r"\s*\.?element:?\s+(.*)$", re.DOTALL)
_ATTRIBUTE = re.compile(r"([\w:-]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"']+)))?")
_BLANKS = 2
"""So many empty lines part slides where no line of dashes does."""


def read_reveal(text: str, line: SourceLine, reading: Reading) -> LooseTalk:
    """Return a talk of reveal.js."""
    talk = LooseTalk()
    matter, lines = take_front_matter(split_source(text, line.path))
    taken = common_settings(matter, talk, reading.changes)
    options = matter.mapping("revealOptions")
    transition = transition_of(str(options.get("transition", "")))
    if transition and transition != "none":
        talk.settings["transition"] = transition
        taken |= {"revealOptions"} if len(options) == 1 else set()
    report_others(matter, taken | {"separator", "verticalSeparator"}, reading.changes)
    for slide in cut_slides(lines, parts_slides(lines, matter)):
        settle_slide(slide, reading)
        talk.slides.append(slide)
    return talk


def cut_slides(lines: Sequence[SourceLine], parts: Callable[[int], bool]) -> Iterator[LooseSlide]:
    """Yield the slides that lines are cut into where a line parts them."""
    if not lines:
        return
    slide = LooseSlide(lines[0])
    for position, line in enumerate(lines):
        if parts(position):
            if any(not each.is_blank for each in slide.lines):
                yield slide
            slide = LooseSlide(line)
        else:
            slide.lines.append(line)
    yield slide


def parts_slides(lines: Sequence[SourceLine], matter: FrontMatter) -> Callable[[int], bool]:
    """Return what tells whether a line parts two slides."""
    code, hidden = in_code(lines), in_comments(lines)
    named = [_literal(matter.text(name)) for name in ("separator", "verticalSeparator")]
    marks = frozenset(filter(None, named)) or frozenset(("<!--s-->", "<!--v-->", "<!-- s -->", "<!-- v -->"))
    has_dashes = any(
        _DASHES.match(line.text) or line.text.strip() in marks
        for line, is_code in zip(lines, code, strict=True)
        if not is_code
    )

    def parts(position: int) -> bool:
        text = lines[position].text
        if code[position] or hidden[position]:
            return False
        if text.strip() in marks or (_DASHES.match(text) and not any(named)):
            return True
        return not has_dashes and _ends_gap(lines, position)

    return parts


def _ends_gap(lines: Sequence[SourceLine], position: int) -> bool:
    """Tell whether a line is the last of two empty lines or more."""
    following = lines[position + 1] if position + 1 < len(lines) else None
    above = lines[max(position - _BLANKS + 1, 0) : position + 1]
    return (
        following is not None
        and not following.is_blank
        and len(above) == _BLANKS
        and all(line.is_blank for line in above)
    )


def _literal(separator: str) -> str:
    """Return the words of a pattern that begins and ends with ends of lines."""
    return re.sub(r"\\r\?|\\n|\n|\^|\$", "", separator).replace("\\", "").strip()


def settle_slide(slide: LooseSlide, reading: Reading) -> None:
    """Take attributes and notes out of the lines of a slide."""
    _take_notes(slide, reading)
    comments = find_comments(slide.lines)
    taken: list[Comment] = []
    written: dict[int, str] = {}
    for comment in comments:
        of_slide, of_element = _SLIDE.match(comment.words), _ELEMENT.match(comment.words)
        if of_slide is not None:
            taken.append(comment)
            apply_slide_attributes(slide, attributes_in(of_slide[1]), comment.line, reading)
        elif of_element is not None:
            taken.append(comment)
            written[id(comment)] = _element(attributes_in(of_element[1]), comment, reading)
    alone = [comment for comment in taken if _is_alone(comment, slide.lines) and written.get(id(comment))]
    _attach(slide, alone, written)
    slide.lines = without_comments(
        slide.lines,
        [comment for comment in taken if comment not in alone],
        instead=lambda c: written.get(id(c), ""),
    )
    slide.lines = [line for line in slide.lines if line.text != _DROPPED]


_DROPPED = "\0dropped"


def _attach(slide: LooseSlide, comments: Sequence[Comment], written: Mapping[int, str]) -> None:
    """Write what belongs to the block above on a line below it."""
    for comment in comments:
        above = comment.begin - 1
        while above >= 0 and (slide.lines[above].is_blank or slide.lines[above].text == _DROPPED):
            above -= 1
        for position in range(comment.begin, comment.end + 1):
            slide.lines[position] = comment.line.saying(_DROPPED)
        if above >= 0:
            line = slide.lines[above]
            slide.lines[above] = line.saying(f"{line.text.rstrip()} {written[id(comment)]}")


def _is_alone(comment: Comment, lines: Sequence[SourceLine]) -> bool:
    before = lines[comment.begin].text[: comment.start]
    after = lines[comment.end].text[comment.stop :]
    return not before.strip() and not after.strip()


def _element(attributes: Mapping[str, str], comment: Comment, reading: Reading) -> str:
    """Return the attributes of a block, as a deck writes them."""
    classes = tuple(attributes.get("class", "").split())
    parts: list[str] = []
    if "fragment" in classes:
        step = fragment_step(
            classes, attributes.get("data-fragment-index", ""), reading.changes, comment.line
        )
        parts += [step] if step else []
        reading.changes.rewrote(Text("A fragment is a step now."), comment.line, comment.words)
    else:
        parts += [f".{name}" for name in classes if re.fullmatch(r"[\w-]+", name)]
        message = Text("What a comment says of the block above it is an attribute now.")
        reading.changes.rewrote(message, comment.line, comment.words)
    return f"{{{' '.join(parts)}}}" if parts else ""


def _take_notes(slide: LooseSlide, reading: Reading) -> None:
    code = in_code(slide.lines)
    for position, line in enumerate(slide.lines):
        match = _NOTE.match(line.text) if not code[position] else None
        if match is not None:
            words = [line.text[match.end() :], *(each.text for each in slide.lines[position + 1 :])]
            slide.notes.append("\n".join(words).strip())
            slide.lines = slide.lines[:position]
            reading.changes.rewrote(
                Text("What follows `Note:` is notes for the speaker now."), line, match[0]
            )
            return


def attributes_in(words: str) -> dict[str, str]:
    """Return attributes as HTML writes them."""
    found: dict[str, str] = {}
    for match in _ATTRIBUTE.finditer(words):
        found.setdefault(match[1], next((part for part in match.group(2, 3, 4) if part is not None), ""))
    return found
