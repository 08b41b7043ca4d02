"""As much of a block of code as could be legible on a slide, ready to be set."""

from __future__ import annotations

from presenter.dataclass import dataclass
from presenter.deck.blocks import Code
from presenter.errors import Finding, Severity
from presenter.i18n.text import Text
from presenter.typeset.code_colours import PLAIN, CodeWord, coloured_lines, language_name, nearest_language
from presenter.typeset.text_columns import with_tabs_expanded

# Of more lines than this only as many are shown as a slide has room for at the smallest legible size.
MOST_LINES = 100
LONGEST_LINE = 500


@dataclass(frozen=True, slots=True)
class CodeText:
    """The lines to show, as coloured words; how many are left out, and what is to be told."""

    lines: tuple[tuple[CodeWord, ...], ...]
    left_out: int = 0
    findings: tuple[Finding, ...] = ()


def legible_code(block: Code, slide: str, room: int) -> CodeText:
    """Return a block's lines, or the first ones, as many as there is room for, of a block that is too long.

    `slide` is the slide's identifier, for what is to be told.

    The work is bounded whatever the length of the block: what cannot be shown is never coloured.
    """
    text = block.text.strip("\n") if len(block.text) <= LONGEST_LINE * MOST_LINES else block.text
    count = text.count("\n") + 1
    shown = count if count <= MOST_LINES else max(1, min(room, MOST_LINES))
    written = text.split("\n", shown)[:shown]
    lines = tuple(with_tabs_expanded(_shortened(line), block.tab).rstrip() for line in written)
    return CodeText(
        coloured_lines(lines, block.lexer),
        count - shown,
        (
            *_too_many_lines(block, slide, count, shown),
            *_too_long_line(block, slide, written),
            *_unknown_language(block, slide),
        ),
    )


def _shortened(line: str) -> str:
    return line if len(line) <= LONGEST_LINE else line[:LONGEST_LINE] + "…"


def _too_many_lines(block: Code, slide: str, count: int, shown: int) -> tuple[Finding, ...]:
    if count <= shown:
        return ()
    message = Text("This code has {count} lines, and only the first {shown} are shown").with_fields(
        count=count, shown=shown
    )
    advice = Text("Show the lines that matter, or part them among several slides")
    return (Finding("too-long", Severity.ERROR, message, block.span, block.lexer, advice, slide),)


def _too_long_line(block: Code, slide: str, lines: list[str]) -> tuple[Finding, ...]:
    longest = max(map(len, lines), default=0)
    if longest <= LONGEST_LINE:
        return ()
    message = Text("A line of this code has {count} characters, and only {shown} are shown").with_fields(
        count=longest, shown=LONGEST_LINE
    )
    advice = Text("Break the line")
    return (Finding("too-long", Severity.ERROR, message, block.span, block.lexer, advice, slide),)


def _unknown_language(block: Code, slide: str) -> tuple[Finding, ...]:
    if not block.lexer or block.lexer.lower() in PLAIN or language_name(block.lexer) is not None:
        return ()
    message = Text("There is no language “{name}” to colour this code by").with_fields(name=block.lexer)
    advice = nearest_language(block.lexer) or Text("Write `text` for code without colours")
    return (
        Finding("unknown-code-language", Severity.WARNING, message, block.span, block.lexer, advice, slide),
    )
