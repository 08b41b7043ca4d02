"""What laying a slide out imports only then, so that it can be imported before, in another thread.

Few slides have a formula, whose modules take a fifth of a second, or a program, a chart, a table or a page of
a PDF. They are imported when first needed, which keeps a start short; but no key need wait for them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module

from presenter.dataclass import dataclass
from presenter.deck.blocks import Chart, Code, Formula, Picture, Table
from presenter.deck.deck import Layout, Slide
from presenter.deck.inline import parse_inline
from presenter.deck.message import Message
from presenter.deck.run import RunKind
from presenter.deck.slide_content import parts_of
from presenter.typeset.setting import LONGEST_TEXT

FORMULAE = ("ziamath.zmath",)
CODE = ("presenter.typeset.code_box", "pygments.lexers")
TABLES = ("presenter.typeset.table_box", "babel.numbers")
CHARTS = ("presenter.typeset.charts.chart_box", "babel.numbers")
PAGES = ("presenter.typeset.pdf_source", "presenter.pdf.kept_reader")
PROFILES = ("presenter.typeset.layouts.profile",)


@dataclass(frozen=True, slots=True)
class LateModules:
    """Modules that are not imported yet, and the programming languages whose colours go with them."""

    modules: tuple[str, ...] = ()
    lexers: tuple[str, ...] = ()

    def bring(self) -> None:
        """Import them; what cannot be imported is left to whoever needs it, and told then."""
        for module in self.modules:
            with suppress(Exception):
                import_module(module)
        if self.lexers:
            from presenter.typeset.code_colours import coloured_lines

            for lexer in self.lexers:
                with suppress(Exception):
                    coloured_lines(("",), lexer)


def late_modules(slide: Slide) -> LateModules:
    """Return what laying a slide out would have to wait for."""
    wanted = dict.fromkeys(_wanted(slide))
    modules = tuple(module for module in wanted if module not in sys.modules)
    if not set(CODE) & set(modules):
        return LateModules(modules)
    lexers = (part.lexer for part in parts_of(slide.blocks) if isinstance(part, Code) and part.lexer)
    return LateModules(modules, tuple(dict.fromkeys(lexers)))


def _wanted(slide: Slide) -> Iterator[str]:
    if slide.settings.layout is Layout.PROFILE:
        yield from PROFILES
    for part in parts_of(slide.blocks):
        match part:
            case Table():
                yield from TABLES
            case Code():
                yield from CODE
            case Chart():
                yield from CHARTS
            case Formula():
                yield from FORMULAE
            case Picture() if part.path is not None and part.path.suffix.lower() == ".pdf":
                yield from PAGES
            case Message() if _has_formula(part):
                yield from FORMULAE


def _has_formula(message: Message) -> bool:
    # Few words have a mark of a formula, and to parse them is much to do for each.
    words = message.text[:LONGEST_TEXT]
    return "$" in words and any(run.kind is RunKind.FORMULA for run in parse_inline(words))
