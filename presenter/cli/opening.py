"""A deck of another program named where a deck is due."""

from __future__ import annotations

import argparse
from pathlib import Path

from presenter.cli.terminal import Terminal
from presenter.i18n.language import Language

_OWN = frozenset({"", ".md", ".markdown", ".txt"})
# What the front matter of a Markdown file of another program says, and none of ours: cheap to look for.
_FIRST = 4096
_DASHES = b"---"
_FOREIGN_KEYS = (
    *(b"marp", b"headingDivider"),
    *(b"highlighter", b"mdc", b"drawings", b"colorSchema", b"routerMode", b"twoslash"),
    *(b"revealOptions", b"verticalSeparator"),
)
_FOREIGN_FORMATS = (b"revealjs", b"moon_reader", b"beamer", b"slidy")


def open_foreign(options: argparse.Namespace, terminal: Terminal) -> None:
    """Put, in the place of a deck of another program, the deck that it is opened as, and say so.

    The file that was named is then `opened`.
    """
    options.opened = None
    named = getattr(options, "deck", None)
    if not isinstance(named, Path) or not _may_be_foreign(named):
        return
    from presenter.importers.few_findings import few_findings
    from presenter.importers.opened_deck import is_foreign, open_deck  # what most talks have no need of
    from presenter.outputs.findings import in_order

    if not is_foreign(named, is_marked=named.suffix.lower() in _OWN):
        return
    with terminal.progress() as line:
        opened = open_deck(named, line.tell, _translations(options))
    terminal.complain_of(in_order(few_findings(opened.findings)))
    terminal.complain(opened.said)
    options.deck, options.opened = opened.path, named


def _translations(options: argparse.Namespace) -> tuple[Language, ...]:
    """Return the language that a deck of another program, which names none, is to be translated into."""
    command = (options.command, getattr(options, "action", None))
    is_to_be_translated = command[0] == "translate" or command in (("catalog", "sync"), ("catalog", "draft"))
    language = getattr(options, "language", None) if is_to_be_translated else None
    return () if language is None else (Language(language),)


def _may_be_foreign(path: Path) -> bool:
    if path.suffix.lower() not in _OWN:
        return True
    try:
        if not path.is_file():  # a pipe might never end
            return False
        with path.open("rb") as file:
            start = file.read(_FIRST)
    except OSError:
        return False
    if not start.startswith(_DASHES):
        return False
    matter = start.partition(b"\n" + _DASHES)[0]
    if any(b"\n" + key + b":" in matter for key in _FOREIGN_KEYS):
        return True
    says_format = b"\nformat:" in matter or b"\noutput:" in matter
    return says_format and any(name in matter for name in _FOREIGN_FORMATS)
