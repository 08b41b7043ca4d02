"""`presenter catalog draft`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from presenter.catalogs.domains import Domain, domains
from presenter.catalogs.folder import translations_folder
from presenter.catalogs.sync import merged_catalog
from presenter.catalogs.written_together import write_together
from presenter.cli.commands import Commands
from presenter.cli.terminal import Terminal
from presenter.deck.load import load
from presenter.i18n.language import Language
from presenter.i18n.text import Text
from presenter.outputs.known_language import known_language, written_language
from presenter.storage.file_change import FileChange, content_of

if TYPE_CHECKING:
    from presenter.deck.deck import Deck
    from presenter.translation.drafts.draft import Drafted
    from presenter.translation.drafts.engine import Engine


def add_to(commands: Commands) -> None:
    """Add the action and its options."""
    parser = commands.add(
        "draft",
        run,
        Text("fill what is missing with drafts by a machine, which the audience never sees"),
        Text(
            "Only what has no translation at all is drafted: nothing that a person wrote is touched.\n"
            "A draft is marked fuzzy, with the comment “MT: ” and which machine made it; no audience sees\n"
            "it until a person takes the mark away. One that lost a link, a mark, a field or a number is\n"
            "thrown away.\n\n"
            "memory    what other decks here have for the same words, numbers and links put right; no model\n"
            "firefox   a model of Firefox, named with --model; pip install 'presenter[drafts]' brings the\n"
            "          library. Nothing is ever fetched from the network by this program.\n\n"
            "Other machines are found among the plug-ins: entry points of the group presenter.translators."
        ),
    )
    parser.add_deck()
    parser.add_argument(
        "--language",
        metavar="L",
        type=parser.values.language,
        required=True,
        help=parser.help_text(Text("the language to draft in")),
    )
    parser.add_argument(
        "--engine",
        metavar=Text("NAME").render(parser.translate),
        default="memory",
        help=parser.help_text(Text("which machine; memory without this")),
    )
    parser.add_argument(
        "--model",
        metavar=Text("PATH").render(parser.translate),
        type=Path,
        help=parser.help_text(Text("the folder of the machine’s model")),
    )
    parser.add_report_format()


def run(options: argparse.Namespace, terminal: Terminal) -> int:
    """Draft what is missing, in each catalog that the deck has for the language."""
    from presenter.translation.drafts.draft import drafted

    deck = load(options.deck)
    language = written_language(deck, options.language)
    known_language(deck, language)
    folder = translations_folder(deck)
    drafts = []
    for home in domains(deck):
        if home.into((language,)):
            file = merged_catalog(deck, folder, language, source=home.source).file
            engine = _engine(options, deck, home, language)
            drafts.append((home, drafted(file, engine, home.source, language)))
    _write(deck, folder, language, drafts)
    results = [result for _, result in drafts]
    terminal.complain_of(finding for result in results for finding in result.rejected)
    counts = {
        "drafted": sum(result.drafted for result in results),
        "without": sum(result.without for result in results),
        "rejected": sum(len(result.rejected) for result in results),
    }
    if options.report_format == "json":
        terminal.print(json.dumps({"language": language, "engine": options.engine, **counts}, indent=2))
    else:
        terminal.print(
            Text(
                "{language}: {drafted} drafted by {engine}, {rejected} thrown away, {without} left without."
            ).with_fields(language=language, engine=options.engine, **counts)
        )
    return 0


def _write(deck: Deck, folder: Path, language: Language, drafts: Iterable[tuple[Domain, Drafted]]) -> None:
    """Write drafts into the catalogs as they are by now: others may have saved while the machine worked."""
    changes = []
    for home, result in drafts:
        if result.words:
            before = content_of(result.file.path)
            present = merged_catalog(deck, folder, language, source=home.source).file
            after = result.put_into(present).render().encode("utf-8")
            changes.append(FileChange(present.path, before, after))
    write_together(changes)


def _engine(options: argparse.Namespace, deck: Deck, home: Domain, target: Language) -> Engine:
    from presenter.translation.drafts.engines import open_engine
    from presenter.translation.drafts.memory_engine import MEMORY, MemoryEngine

    if options.engine == MEMORY:
        return MemoryEngine.open(deck, target)
    return open_engine(options.engine, options.model, home.source, target)
