"""What within a line of text cannot be shown as it is meant."""

from __future__ import annotations

import re

from presenter.deck.code_spans import without_code
from presenter.deck.inline import is_safe_link, is_too_complex
from presenter.deck.lines import Line
from presenter.deck.report import Report
from presenter.deck.slide_context import SlideContext
from presenter.deck.tokens import token_slips
from presenter.i18n.language import parse_language
from presenter.i18n.text import Text

_TAG = re.compile(r"(?!<br */?>)</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*)?/?>|<!--", re.IGNORECASE)
_INLINE_PICTURE = re.compile(r"(?<!\\)!\[[^\[\]]*\]\(")
_LINK = re.compile(r"(?<!\\)(?:\\\\)*\]\(\s*<?([^\s<>()]*)")
_LANGUAGE = re.compile(r"\{[^{}]*\blang=[\"']?([^\s\"'{}]+)")


def check_text(line: Line, context: SlideContext) -> None:
    """Report HTML, pictures within text, links that are not opened, and languages that are not known."""
    if is_too_complex(line.text):
        context.warn(
            "too-complex",
            Text("This text is too long, or too full of marks, to be read as Markdown."),
            context.span(line.strip()),
            excerpt=line.text[:80],
            advice=Text("Split it into paragraphs."),
        )
        return
    if "{" in line.text:
        check_tokens(line, context.report)
    if not ("<" in line.text or "](" in line.text or "lang=" in line.text):
        return
    text = without_code(line.text)
    for tag in _TAG.finditer(text):
        context.warn(
            "raw-html",
            Text("HTML is shown as it is written."),
            context.span(line, tag.start()),
            excerpt=tag[0],
            advice=Text("Use Markdown, or `[words]{.class}` and `::: class`."),
        )
    for picture in _INLINE_PICTURE.finditer(text):
        context.warn(
            "inline-picture",
            Text("A picture within text is not shown, only its description."),
            context.span(line, picture.start()),
            excerpt=line.text[picture.start() :],
            advice=Text("Put the picture on a line of its own."),
        )
    _check_links(line, _INLINE_PICTURE.sub(_blank, text), context)
    _check_languages(line, text, context)


def check_tokens(line: Line, report: Report) -> None:
    """Report dates, numbers and lists that cannot be written out."""
    for slip in token_slips(line.text):
        report.add(
            "bad-token",
            slip.message,
            line.span(report.path, slip.start),
            excerpt=slip.excerpt,
            advice=slip.advice,
        )


def _check_links(line: Line, text: str, context: SlideContext) -> None:
    for link in _LINK.finditer(text):
        if not is_safe_link(link[1]):
            context.warn(
                "unsafe-link",
                Text("A link to “{target}” is not opened.").with_fields(target=link[1]),
                context.span(line, link.start(1)),
                excerpt=line.text[link.start(1) :],
                advice=Text("Link to https://, http://, mailto: or, with #, to a slide's id."),
            )


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _check_languages(line: Line, text: str, context: SlideContext) -> None:
    for language in _LANGUAGE.finditer(text):
        try:
            parse_language(language[1])
        except ValueError:
            context.warn(
                "unknown-language",
                Text("There is no language “{code}”.").with_fields(code=language[1]),
                context.span(line, language.start(1)),
                excerpt=language[0],
                advice=Text("Write a code such as `en`, `es` or `es_MX`."),
            )
