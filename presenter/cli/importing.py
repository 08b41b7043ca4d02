"""`presenter import`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.i18n.text import Text

if TYPE_CHECKING:
    from presenter.catalogs.catalogs import Catalogs
    from presenter.deck.deck import Deck
    from presenter.subtitles.cue import Cue


_DECKS = Text(
    "A deck of another program becomes one of your own, with its pictures in a folder beside it:\n\n"
    "pdf        each page a slide, as sharp as it is; pdfpc: the notes and times that go with it\n"
    "pptx, odp  slides of PowerPoint, LibreOffice and Google, as text that can be translated\n"
    "md, html   slides of Marp, Slidev, reveal.js, Quarto, pandoc, remark and Deckset\n\n"
    "Further files are the same deck in other languages: import talk.en.pptx talk.es.pptx. What is paired,\n"
    "slide by slide, becomes translations; what is not is listed. Subtitles beside the file come with it:\n"
    "talk.en.srt, talk.es.vtt, or a plain script talk.en.txt, its paragraphs being the cues.\n\n"
    "Once the file was edited, --update brings the deck in step with it and keeps what you changed\n"
    "in the deck since. Such a file can be named wherever a deck can: presenter talk.pptx."
)
_SUBTITLES = Text(
    "srt, vtt   subtitles: one file, or one for each language. The deck’s own language goes on\n"
    "           its slides, the others into its catalogs, paired by their times.\n"
    "           Which cue goes on which slide is said by “NOTE slide status” before it (WebVTT), by\n"
    "           a cue that is “[slide status]” and nothing else, or by a cue’s name “status-1”. A\n"
    "           slide’s id, number or title will do; “slide status step 2” names a step. Without\n"
    "           any of these the cues are spread over the slides in proportion to their “time”.\n\n"
    "Files in other languages alone are translations of the cues that the deck has: one for each of\n"
    "them, or for each piece that they are cut into, as in a file that was exported.\n\n"
    "A deck that is not there is made: a slide for each mark, else for every eight cues. In one\n"
    "that is, nothing but the subtitles changes, and none are replaced without --replace.\n\n"
    "Exit code 0: written. 1: written, but something is wrong, as is said. 2: nothing was written."
)

DIALECTS = ("marp", "slidev", "reveal", "pandoc", "remark", "deckset")
_NOTES_PAGES = ("auto", "right", "left", "top", "bottom", "interleaved", "none")


def add_to(commands: Commands) -> None:
    """Add the command and its options."""
    parser = commands.add(
        "import",
        run,
        Text("bring in decks and subtitles of other programs, in one language or in several at once"),
        Text("{decks}\n\n{subtitles}").with_fields(decks=_DECKS, subtitles=_SUBTITLES),
    )
    parser.whole_command = Text("presenter import talk.pptx --to slides/talk.md")
    text = parser.help_text
    parser.add_argument(
        "sources",
        metavar=Text("FILE").render(parser.translate),
        type=Path,
        nargs="+",
        help=text(Text("what to import: talk.en.srt talk.es.srt")),
    )
    parser.add_argument(
        "--to",
        metavar=Text("DECK").render(parser.translate),
        required=True,
        help=text(Text("the deck’s file, which may be there or not, or a folder for it")),
    )
    parser.add_argument(
        "--language",
        metavar="L[,L]",
        type=parser.values.languages,
        default=(),
        help=text(Text("the languages of the files, in their order, where their names do not say them")),
    )
    parser.add_argument(
        "--translations",
        metavar="L[,L]",
        type=parser.values.languages,
        default=(),
        help=text(Text("further languages that the deck is to be translated into")),
    )
    parser.add_argument(
        "--keep-lines",
        action="store_true",
        help=text(Text("break lines where the files do; without this the program breaks them itself")),
    )
    parser.add_argument(
        "--notes-pages",
        choices=_NOTES_PAGES,
        default="auto",
        metavar="P",
        help=text(
            Text(
                "where a PDF has your notes: {places}; found out by itself without this, as for beamer’s"
            ).with_fields(places=" ".join(_NOTES_PAGES[1:]))
        ),
    )
    parser.add_argument(
        "--as-pictures",
        action="store_true",
        help=text(Text("keep how slides of PowerPoint and Impress look: as pictures that LibreOffice draws")),
    )
    parser.add_argument(
        "--dialect",
        choices=DIALECTS,
        metavar="D",
        default="",
        help=text(
            Text(
                "the program that a Markdown file was written for, where that does not tell: marp, slidev, "
                "reveal, pandoc (and Quarto), remark or deckset"
            )
        ),
    )
    there = parser.add_mutually_exclusive_group()
    there.add_argument(
        "--replace",
        action="store_true",
        help=text(Text("replace what is there: the deck, subtitles, translations; and say which")),
    )
    there.add_argument(
        "--update",
        action="store_true",
        help=text(
            Text("bring an imported deck in step with its file, and keep what was changed in the deck")
        ),
    )


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Bring files into a deck, and say what was done."""
    from presenter.importers.few_findings import few_findings
    from presenter.importers.import_request import ImportRequest
    from presenter.importers.importers import import_into_deck
    from presenter.outputs.findings import exit_code, in_order

    with terminal.progress() as line:
        request = ImportRequest(
            tuple(options.sources),
            _target(options.to, options.sources[0]),
            options.language,
            replace=options.replace,
            keep_lines=options.keep_lines,
            as_pictures=options.as_pictures,
            cut=_cut,
            notes_pages=options.notes_pages,
            dialect=options.dialect,
            progress=line.tell,
            update=options.update,
            translations=options.translations,
        )
        imported = import_into_deck(request)
    terminal.complain_of(in_order(few_findings(imported.findings)))
    for said in imported.said:
        terminal.print(said)
    return exit_code(imported.findings)


def _target(words: str, source: Path) -> Path:
    """Return the deck's file; what ends with a slash is a folder, be it there or not."""
    from presenter.importers.named_sources import deck_in

    return deck_in(Path(words), source) if words.endswith(("/", os.sep)) else Path(words)


def _cut(deck: Deck, catalogs: Catalogs) -> Sequence[tuple[Cue, ...]]:
    """Return the cues of a deck, cut for the type of its theme, as an exported file has them."""
    from presenter.qt.read_material import tracks_of  # what most imports have no need of

    return tracks_of(deck, catalogs)
