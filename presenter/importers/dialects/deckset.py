"""Decks of Deckset: settings in brackets, `^` before notes, pictures behind slides unless they say `inline`.

After Deckset's own documentation of its Markdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.comments import in_comments
from presenter.importers.dialects.css_colours import deck_colour
from presenter.importers.dialects.deck_keys import common_settings, report_others
from presenter.importers.dialects.front_matter import (
    NO_FRONT_MATTER,
    YES,
    FrontMatter,
    read_settings,
    take_front_matter,
)
from presenter.importers.dialects.loose_slide import LooseSlide, LooseTalk
from presenter.importers.dialects.one_by_one_lists import all_lists
from presenter.importers.dialects.picture_wish import PictureWish
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.slide_keys import is_dark
from presenter.importers.dialects.source_lines import SourceLine, in_code, split_source, trimmed

_SLIDE = re.compile(r"\s*-{3,}\s*$")
_SETTING = re.compile(r"([a-z][\w-]*)\s*:\s*(.*)$", re.IGNORECASE)
_COMMAND = re.compile(r"\s*\[\.([\w-]+)(?:\s*:\s*(.*?))?\]\s*$")
_NOTE = re.compile(r"\s{0,3}\^ ?")
_FIT = re.compile(r"(\s*#{1,6}\s*)\[fit\]\s*", re.IGNORECASE)
_TIGHT = re.compile(r"^\s*(#{1,6})(?=[^\s#])")
_INLINE = re.compile(r"(?<![\\$])\$\$(?=\S)([^$\n]+?)\$\$(?!\$)")
_AUTHOR = re.compile(r"\s*--\s+(?=\S)")
_PLACES = frozenset(("inline", "left", "right", "fit", "fill", "original", "filtered"))
_SHARE = re.compile(r"\d{1,3}(?:\.\d+)?%")
_GLOBAL = frozenset(
    (
        *(
            "theme",
            "autoscale",
            "slidenumbers",
            "slidecount",
            "footer",
            "build-lists",
            "slide-transition",
            "date",
            "title",
        ),
        *(
            "author",
            "header",
            "text",
            "code",
            "quote",
            "table",
            "list",
            "background-color",
            "background-image",
            "language",
        ),
        *(
            "header-strong",
            "header-emphasis",
            "text-strong",
            "text-emphasis",
            "footer-style",
            "code-highlight",
            "duration",
        ),
        *(
            "presenter-notes",
            "link",
            "footnote",
            "slidenumber-style",
            "slide-dividers",
            "formula",
            "list-style",
            "lang",
        ),
    )
)
_BY_ITSELF = Text("This line says how a slide looks, and is of no use here.")


def read_deckset(text: str, line: SourceLine, reading: Reading) -> LooseTalk:
    """Return a talk of Deckset."""
    talk = LooseTalk()
    lines = split_source(text, line.path)
    matter, lines = take_front_matter(lines)
    if not matter.values:
        matter, lines = _settings_at_top(lines)
    taken = common_settings(matter, talk, reading.changes)
    if matter.text("footer"):
        talk.settings["footer"] = matter.text("footer")
    if matter.text("slide-transition").lower() in YES:
        talk.settings["transition"] = "push"
    report_others(matter, taken | {"footer", "build-lists", "slide-transition"}, reading.changes)
    for slide in _slides(lines):
        _settle(slide, matter, reading)
        talk.slides.append(slide)
    return talk


def deckset_wish(alt: str) -> PictureWish:
    """Return what the words in the brackets of a picture of Deckset ask for."""
    wish = PictureWish("")
    tokens = [word.removesuffix(",") if word[:-1] in _PLACES else word for word in alt.split()]
    wish.place = "inline" if "inline" in tokens else "background"
    words: list[str] = []
    for word in tokens:
        if word in ("left", "right"):
            if wish.place == "inline":
                wish.attributes.append(f"align={word}")
            else:
                wish.place = word
        elif word == "fit":
            wish.fit = "contain"
        elif word == "fill":
            wish.fit = "cover"
        elif _SHARE.fullmatch(word) and wish.place == "inline":
            wish.attributes.append(f"width={word}")
        elif word in ("autoplay", "loop", "mute", "muted", "hide"):
            wish.attributes.append("muted" if word.startswith("mut") else word if word != "hide" else ".hide")
        elif word.startswith("corner-radius("):
            wish.attributes.append(f"corner={re.sub(r'[^0-9]', '', word) or 10}")
        elif word not in ("inline", "original", "filtered") and not _SHARE.fullmatch(word):
            words.append(word)
    wish.alt = " ".join(words)
    return wish


def _settings_at_top(lines: list[SourceLine]) -> tuple[FrontMatter, list[SourceLine]]:
    """Return the settings that stand at the very top without dashes, and the lines below them."""
    count = 0
    while count < len(lines) and lines[count].is_blank:
        count += 1
    first = count
    while count < len(lines):
        match = _SETTING.match(lines[count].text)
        if match is None or match[1].lower() not in _GLOBAL:
            break
        count += 1
    if count == first:
        return NO_FRONT_MATTER, lines
    quoted = []
    for line in lines[first:count]:
        match = _SETTING.match(line.text)
        if match is not None:
            words = match[2].strip().replace("'", "''")
            quoted.append(line.saying(f"{match[1].lower()}: '{words}'"))
    return read_settings(quoted), lines[count:]


def _slides(lines: Sequence[SourceLine]) -> Iterator[LooseSlide]:
    code, hidden = in_code(lines), in_comments(lines)
    slide: LooseSlide | None = None
    for position, line in enumerate(lines):
        slide = slide or LooseSlide(line)
        if not code[position] and not hidden[position] and _SLIDE.match(line.text):
            yield slide
            slide = LooseSlide(line)
        else:
            slide.lines.append(line)
    if slide is not None:
        yield slide


def _settle(slide: LooseSlide, matter: FrontMatter, reading: Reading) -> None:
    commands = _take_commands(slide, reading)
    _take_notes(slide, reading)
    _columns(slide)
    code = in_code(slide.lines)
    slide.lines = [
        line if code[position] else _own(line, slide.lines, position, reading)
        for position, line in enumerate(slide.lines)
    ]
    slide.lines = [
        line for position, line in enumerate(slide.lines) if code[position] or line.text.strip() not in _EMPTY
    ]
    builds = commands.get("build-lists", matter.text("build-lists")).lower()
    if builds in YES or builds in ("all", "notfirst", "not-first"):
        message = Text("The items of lists come one by one, as `build-lists` says.")
        slide.lines = all_lists(slide.lines, message, reading.changes)
    _background(slide, commands)


_EMPTY = frozenset(f"{'#' * level}{space}" for level in range(1, 7) for space in ("", " "))


def _take_commands(slide: LooseSlide, reading: Reading) -> dict[str, str]:
    """Take the lines in brackets that say how a slide looks; columns stay for now."""
    code = in_code(slide.lines)
    found: dict[str, str] = {}
    kept: list[SourceLine] = []
    for position, line in enumerate(slide.lines):
        match = None if code[position] else _COMMAND.match(line.text)
        if match is None or match[1] == "column":
            kept.append(line)
            continue
        before = f"{found[match[1]]}|" if match[1] == "code-highlight" and match[1] in found else ""
        found[match[1]] = f"{before}{match[2] or ''}"
        reading.changes.rewrote(_BY_ITSELF, line, line.text)
    slide.lines = _with_stages(kept, found.get("code-highlight", ""))
    return found


def _with_stages(lines: Sequence[SourceLine], words: str) -> list[SourceLine]:
    """Write the lines to point out behind the fence of the first block of code."""
    found = list(lines)
    stages = re.sub(r"\s", "", words)
    if not re.fullmatch(r"(?:[\d,|-]|all|none)+", stages):
        return found
    code = in_code(found)
    for position, line in enumerate(found):
        if code[position]:
            found[position] = line.saying(f"{line.text.rstrip()} {{{stages}}}")
            break
    return found


def _take_notes(slide: LooseSlide, reading: Reading) -> None:
    """Take the paragraphs that a circumflex begins."""
    code = in_code(slide.lines)
    kept: list[SourceLine] = []
    notes: list[str] = []
    within = False
    for position, line in enumerate(slide.lines):
        match = None if code[position] else _NOTE.match(line.text)
        if match is not None:
            notes += [""] if notes else []
            notes.append(line.text[match.end() :])
            reading.changes.rewrote(Text("A paragraph after `^` is notes for the speaker now."), line)
            within = True
        elif within and not line.is_blank and not code[position]:
            notes.append(line.text)
        else:
            within = False
            kept.append(line)
    slide.lines = kept
    if any(notes):
        slide.notes.append("\n".join(notes).strip())


def _own(line: SourceLine, lines: Sequence[SourceLine], position: int, reading: Reading) -> SourceLine:
    """Return a line as a deck has it."""
    text = _FIT.sub(r"\1", line.text, count=1)
    text = _TIGHT.sub(r"\1 ", text, count=1)
    text = _INLINE.sub(r"$\1$", text) if not re.fullmatch(r"\s*\$\$[^$]+\$\$\s*", text) else text
    above = lines[position - 1].text.lstrip() if position else ""
    if _AUTHOR.match(text) and above.startswith(">"):
        text = f"> — {_AUTHOR.sub('', text, count=1)}"
    elif (quoted := re.match(r"(\s*>\s*)--\s+(?=\S)", text)) is not None:
        text = f"{quoted[1]}— {text[quoted.end() :]}"
    if text != line.text:
        reading.changes.rewrote(Text("This line is written as a deck has it."), line, "")
        if "[fit]" in line.text.lower():
            reading.changes.rewrote(Text("Headings are not fitted to the width."), line, "[fit]")
    return line.saying(text)


def _columns(slide: LooseSlide) -> None:
    """Write what follows each `[.column]` as a column."""
    marks = [n for n, line in enumerate(slide.lines) if re.match(r"\s*\[\.column\]\s*$", line.text)]
    if not marks:
        return
    found = list(trimmed(slide.lines[: marks[0]]))
    first = slide.lines[marks[0]]
    found += [first.saying(""), first.saying(":::: columns")]
    for begin, end in zip(marks, [*marks[1:], len(slide.lines)], strict=True):
        line = slide.lines[begin]
        found += [line.saying("::: column"), *trimmed(slide.lines[begin + 1 : end]), line.saying(":::")]
    slide.lines = [*found, first.saying("::::")]


def _background(slide: LooseSlide, commands: Mapping[str, str]) -> None:
    colour = deck_colour(commands.get("background-color", ""))
    if colour is not None:
        slide.settings["background"] = colour
        if is_dark(colour):
            slide.add_class("dark")
    if "slide-transition" in commands:
        slide.settings["transition"] = "fade" if "fade" in commands["slide-transition"] else "push"
