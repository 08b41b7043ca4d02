"""Decks of Marp: rulers or headings part slides, comments are directives or notes.

After Marpit's and Marp Core's descriptions of their directives and of the words within a picture's brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from presenter.i18n.text import Text
from presenter.importers.dialects.comments import Comment, find_comments, in_comments, without_comments
from presenter.importers.dialects.css_colours import deck_colour, deck_gradient
from presenter.importers.dialects.deck_keys import common_settings, flat_text, report_others, transition_of
from presenter.importers.dialects.front_matter import FrontMatter, Value, read_settings, take_front_matter
from presenter.importers.dialects.loose_slide import LooseSlide, LooseTalk, begin_section
from presenter.importers.dialects.markdown_rulers import headings_underlined, is_ruler
from presenter.importers.dialects.one_by_one_lists import starred_lists
from presenter.importers.dialects.reading import Reading
from presenter.importers.dialects.source_lines import SourceLine, in_code, split_source

_GLOBAL = frozenset(
    (
        *(
            "theme",
            "style",
            "headingDivider",
            "size",
            "math",
            "title",
            "author",
            "description",
            "keywords",
            "url",
            "image",
        ),
        *("lang", "marp", "footnote", "date"),
    )
)
_LOCAL = frozenset(
    (
        *(
            "paginate",
            "header",
            "footer",
            "class",
            "backgroundColor",
            "backgroundImage",
            "backgroundPosition",
        ),
        *("backgroundRepeat", "backgroundSize", "color", "transition", "auto-scaling"),
    )
)
_KEY = re.compile(r"\s*(_?[A-Za-z][\w-]*)\s*:(?:\s|$)")
_MAGIC = re.compile(r"\s*(?:fit|prettier-ignore(?:-\w+)?|markdownlint-.*|lint\s.*)\s*", re.DOTALL)
_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s|$)")
_URL = re.compile(r"url\(\s*[\"']?(.*?)[\"']?\s*\)", re.DOTALL)
_DIGITS = re.compile(r"\d")

NOTES = Text("A comment is a note for the speaker now.")
DIRECTIVE = Text("A directive is a setting of its slide now.")
NO_DIRECTIVE = Text("This directive has no counterpart in a deck.")


def read_marp(text: str, line: SourceLine, reading: Reading) -> LooseTalk:
    """Return a talk of Marp."""
    talk = LooseTalk()
    matter, lines = take_front_matter(split_source(text, line.path))
    directives = dict(matter.values)
    for comment in find_comments(lines):
        found = _directives(comment)
        directives.update({name: value for name, value in (found or {}).items() if name in _GLOBAL})
    taken = common_settings(FrontMatter(directives, {}), talk, reading.changes)
    _global_settings(matter, directives, talk, reading)
    report_others(matter, taken | _LOCAL | {"marp", "headingDivider", "size"}, reading.changes)
    lines = headings_underlined(lines, reading.changes)
    local: dict[str, Value] = {name: value for name, value in directives.items() if name in _LOCAL}
    for slide in _slides(lines, _dividers(directives.get("headingDivider", "")), reading):
        _settle(slide, local, matter, reading)
        talk.slides.append(slide)
    return talk


def _global_settings(
    matter: FrontMatter, directives: Mapping[str, Value], talk: LooseTalk, reading: Reading
) -> None:
    footer = flat_text(directives.get("footer", ""))
    if footer:
        talk.settings["footer"] = footer
    for name in ("header", "color", "backgroundPosition", "backgroundRepeat"):
        if matter.text(name):
            first, words = matter.wording[name]
            reading.changes.left_out(NO_DIRECTIVE, first, words)
    if "paginate" in matter.wording:
        first, words = matter.wording["paginate"]
        reading.changes.rewrote(Text("The theme of a deck says where its slides are numbered."), first, words)


def _slides(lines: Sequence[SourceLine], dividers: frozenset[int], reading: Reading) -> Iterator[LooseSlide]:
    code, hidden = in_code(lines), in_comments(lines)
    slide = LooseSlide(lines[0])
    for position, line in enumerate(lines):
        if code[position] or hidden[position]:
            slide.lines.append(line)
            continue
        heading = _HEADING.match(line.text)
        if is_ruler(line.text):
            if not line.text.startswith("---"):
                reading.changes.rewrote(Text("A ruler that ended a slide is `---` now."), line)
            yield slide
            slide = LooseSlide(line)
        elif heading is not None and len(heading[1]) in dividers and _has_begun(slide):
            yield slide
            slide = LooseSlide(line, [line])
        else:
            slide.lines.append(line)
    yield slide


def _has_begun(slide: LooseSlide) -> bool:
    return any(not line.is_blank for line in without_comments(slide.lines, find_comments(slide.lines)))


def _dividers(value: Value) -> frozenset[int]:
    """Return the levels of headings that begin a slide: all up to a number, or those of a list."""
    if isinstance(value, list):
        return frozenset(int(one) for one in value if isinstance(one, str) and one in "123456" and one)
    levels = str(value).strip(" []")
    if "," in levels:
        return _dividers([one.strip() for one in levels.split(",")])
    return frozenset(range(1, int(levels) + 1)) if levels in tuple("123456") else frozenset()


def _settle(slide: LooseSlide, local: dict[str, Value], matter: FrontMatter, reading: Reading) -> None:
    """Take the comments of a slide, and let directives say what it looks like."""
    spot: dict[str, Value] = {}
    taken: list[Comment] = []
    for comment in find_comments(slide.lines):
        if comment.words.strip().startswith("i18n:"):
            continue
        taken.append(comment)
        found = _directives(comment)
        if found is not None:
            for name, value in found.items():
                if name.startswith("_"):
                    spot[name[1:]] = value
                elif name in _LOCAL:
                    local[name] = value
            reading.changes.rewrote(DIRECTIVE, comment.line, comment.words)
            _report_lost(comment, found, reading)
        elif _MAGIC.fullmatch(comment.words):
            message = Text(
                "A comment that only says how to fit a heading, or is meant for a tool, was taken away."
            )
            reading.changes.rewrote(message, comment.line, comment.words)
        elif comment.words.strip():
            reading.changes.rewrote(NOTES, comment.line)
            slide.notes.append(comment.words.strip())
    slide.lines = without_comments(slide.lines, taken)
    _apply(slide, {**local, **spot}, reading)
    slide.lines = starred_lists(slide.lines, reading.changes)
    del matter


def _directives(comment: Comment) -> dict[str, Value] | None:
    """Return what a comment sets; None where it is not settings alone."""
    first = next((line for line in comment.words.split("\n") if line.strip()), "")
    key = _KEY.match(first)
    if key is None or key[1].removeprefix("_") not in _GLOBAL | _LOCAL:
        return None
    lines = split_source(comment.words.strip("\n"), comment.line.path)
    margin = min((len(line.text) - len(line.text.lstrip()) for line in lines if not line.is_blank), default=0)
    if not lines[0].text.startswith(" ") and margin == 0 and len(lines) > 1:
        margin = 0
    found = read_settings([line.saying(line.text[margin:]) for line in lines])
    return {name: value for name, value in found.values.items() if name != "#"}


def _report_lost(comment: Comment, found: Mapping[str, Value], reading: Reading) -> None:
    """Say which of the directives of a comment change nothing."""
    for name, value in found.items():
        bare = name.removeprefix("_")
        if bare in ("header", "color", "style") and flat_text(value):
            reading.changes.left_out(NO_DIRECTIVE, comment.line, f"{name}: {flat_text(value)}")


def _apply(slide: LooseSlide, directives: Mapping[str, Value], reading: Reading) -> None:
    for name in _classes(directives.get("class", "")):
        if name == "invert":
            slide.add_class("dark")
        elif name == "lead":
            begin_section(slide)
        else:
            slide.add_class(name)
    picture = str(directives.get("backgroundImage", ""))
    colour = deck_colour(str(directives.get("backgroundColor", "")))
    url = _URL.search(picture)
    if colour:
        slide.settings["background"] = colour
    if url is not None:
        path = reading.files.copy(url[1], slide.first)
        if path is not None:
            fit = "contain" if str(directives.get("backgroundSize", "")) in ("contain", "fit") else "cover"
            slide.settings["background"] = {"picture": path, "fit": fit}
    elif picture and (gradient := deck_gradient(picture)) is not None:
        slide.settings["background"] = gradient
    transition = transition_of(str(directives.get("transition", "")))
    if transition is not None and transition != "none":
        slide.settings["transition"] = transition


def _classes(value: Value) -> list[str]:
    if isinstance(value, list):
        return [name for one in value if isinstance(one, str) for name in one.split()]
    return str(value).split() if isinstance(value, str) else []
