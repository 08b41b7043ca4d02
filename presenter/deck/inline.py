"""Inline Markdown into runs.

The marks are Python-Markdown's own, and those of `inline_patterns`. HTML is text, an entity is its character.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from xml.etree.ElementTree import Element

from presenter.deck.inline_patterns import parse_tree
from presenter.deck.run import Run, RunKind
from presenter.i18n.language import parse_language

LONGEST_TEXT = 20_000
MOST_MARKS = 1500
MOST_BRACKETS = 150

_SPECIAL = re.compile(r"[*_`\[\]\\<&$~^\n]|://|www\.")
_MARKS = re.compile(r"[*_`\[!<&$~^\\(\n]")
_MARKS_WITHIN_MARKDOWN = str.maketrans("\x02\x03", "\ufffd\ufffd")
_ESCAPED = re.compile("\x02(\\d+)\x03")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:|#)", re.IGNORECASE)
_PLAIN = Run("")
_BREAK = Run("", RunKind.BREAK)


@lru_cache(maxsize=8192)
def parse_inline(text: str) -> tuple[Run, ...]:
    """Return the runs of a text: adjacent ones differ in style; a newline in the text is a break.

    A text that is too long or too full of marks is shown as it is written.
    """
    text = text.translate(_MARKS_WITHIN_MARKDOWN)
    if not _SPECIAL.search(text):
        return (Run(text),) if text else ()
    if is_too_complex(text):
        return tuple(_plain_runs(text))
    runs = tuple(_merged(_runs(parse_tree(text), _PLAIN)))
    if any("\x02" in run.text or "\x03" in run.text for run in runs):
        return tuple(_plain_runs(text))  # marks within marks, of which Python-Markdown has lost one
    return runs


def plain_text(text: str) -> str:
    """Return the words alone: no marks, no references to footnotes; a break is a space."""
    parts = (_words(run) for run in parse_inline(text))
    return "".join(parts).strip()


def is_too_complex(text: str) -> bool:
    """Tell whether reading the marks of a text could cost more than its words are worth."""
    if len(text) <= MOST_BRACKETS:
        return False
    return (
        len(text) > LONGEST_TEXT
        or text.count("[") > MOST_BRACKETS
        or sum(1 for _ in _MARKS.finditer(text)) > MOST_MARKS
    )


def is_safe_link(target: str) -> bool:
    """Tell whether a link may be opened: to the web, to a mail address, to a slide of the deck."""
    return _SAFE_LINK.match(target) is not None


def _words(run: Run) -> str:
    if run.kind is RunKind.FOOTNOTE:
        return ""
    return " " if run.kind is RunKind.BREAK else run.text


def _plain_runs(text: str) -> Iterator[Run]:
    for number, line in enumerate(text.split("\n")):
        if number:
            yield _BREAK
        if line:
            yield Run(line)


def _runs(element: Element, style: Run) -> Iterator[Run]:
    """Return the runs of what is within an element, in its style."""
    if element.text:
        yield replace(style, text=_unescaped(element.text))
    for child in element:
        yield from _element_runs(child, style)
        if child.tail:
            yield replace(style, text=_unescaped(child.tail))


def _element_runs(element: Element, style: Run) -> Iterator[Run]:
    text = element.text or ""
    match element.tag:
        case "br":
            yield replace(style, text="", kind=RunKind.BREAK)
        case "code":
            yield replace(style, text=_unescaped(text), kind=RunKind.CODE)
        case "formula":
            yield replace(style, text=text, kind=RunKind.FORMULA)
        case "footnote":
            yield replace(style, text=text, kind=RunKind.FOOTNOTE)
        case "img":
            yield replace(style, text=_unescaped(element.get("alt", "")))
        case _:
            yield from _runs(element, _styled(element, style))


def _styled(element: Element, style: Run) -> Run:
    match element.tag:
        case "strong":
            return replace(style, strong=True)
        case "em":
            return replace(style, emphasis=True)
        case "del":
            return replace(style, struck=True)
        case "sup":
            return replace(style, raised=True)
        case "sub":
            return replace(style, lowered=True)
        case "a":
            return _with_attributes(element, replace(style, link=_safe_link(element)))
        case _:
            return _with_attributes(element, style)


def _with_attributes(element: Element, style: Run) -> Run:
    classes = element.get("class", "").split()
    if classes:
        style = replace(style, classes=(*style.classes, *classes))
    if element.get("translate") == "no":
        style = replace(style, is_kept=True)
    code = element.get("lang", "")
    try:
        return replace(style, language=parse_language(code)) if code else style
    except ValueError:
        return style


def _safe_link(element: Element) -> str:
    link = _unescaped(element.get("href", ""))
    return link if is_safe_link(link) else ""


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1])), text)


def _merged(runs: Iterator[Run]) -> Iterator[Run]:
    last: Run | None = None
    for run in runs:
        if not run.text and run.kind is not RunKind.BREAK:
            continue
        if (
            last is not None
            and run.kind is last.kind is RunKind.WORDS
            and replace(run, text=last.text) == last
        ):
            last = replace(last, text=last.text + run.text)
            continue
        if last is not None:
            yield last
        last = run
    if last is not None:
        yield last
