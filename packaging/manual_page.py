"""The manual page `presenter(1)`, in each language of the interface, from the parser of the command line.

It is written in the macros man(7), which every `man` reads.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from changelog import CHANGELOG, released

from presenter import __version__
from presenter.about import desktop_words, manual_words
from presenter.about.identity import NAME
from presenter.catalogs.interface import SOURCE, InterfaceCatalogs
from presenter.cli.completion.grammar_words import CommandWords, Option, grammar_words
from presenter.cli.grammar import build_parser
from presenter.i18n.text import Text, Translate
from presenter.settings.settings_path import settings_path
from presenter.storage.state_folder import state_folder

_HOME = Path("~")


def write_manual_pages(share: Path, interface: InterfaceCatalogs) -> None:
    """Write the page of each language where `man` looks for it below a system's folder `share`."""
    for language in {SOURCE, *interface.languages}:
        within = "" if language == SOURCE else language
        path = share / "man" / within / "man1" / f"{NAME}.1"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(manual_page(interface.translate_to(language)), encoding="utf-8")
        # Distributions want a page for each command, and this is the same program.
        path.with_name(f"{NAME}-gui.1").write_text(f".so man1/{path.name}\n", encoding="utf-8")


def manual_page(translate: Translate) -> str:
    """Return the page in the language of `translate`."""
    return "\n".join([*_lines(translate), ""])


def _lines(translate: Translate) -> Iterator[str]:
    def words(text: Text) -> str:
        return _escaped(text.render(translate))

    program = grammar_words(build_parser(translate))
    yield f'.TH {NAME.upper()} 1 "{_date()}" "Presenter {__version__}" "{words(manual_words.MANUAL)}"'
    yield f'.SH "{words(manual_words.NAME_HEADING)}"'
    summary = words(desktop_words.SUMMARY).removesuffix(".")
    yield f"{NAME} \\- {summary[:1].lower()}{summary[1:]}"
    yield f'.SH "{words(manual_words.SYNOPSIS_HEADING)}"'
    yield from _synopsis(program, translate)
    yield f'.SH "{words(manual_words.DESCRIPTION_HEADING)}"'
    yield "\n.PP\n".join(map(words, desktop_words.PARAGRAPHS))
    yield f'.SH "{words(manual_words.OPTIONS_HEADING)}"'
    for option in program.options:
        yield from _option(option)
    yield f'.SH "{words(manual_words.COMMAND_HEADING)}"'
    for path, command in program.paths():
        yield from _command(" ".join((NAME, *path)), command)
    yield from _table(words(manual_words.EXIT_HEADING), manual_words.EXIT_CODES, translate)
    yield from _table(words(manual_words.ENVIRONMENT_HEADING), manual_words.VARIABLES, translate)
    yield from _table(words(manual_words.FILES_HEADING), _files(), translate)
    yield from _table(words(manual_words.EXAMPLES_HEADING), manual_words.EXAMPLES, translate)


def _date() -> str:
    """Return the date of the last release; before there is one that of the build, or the one it is told."""
    if versions := released(CHANGELOG.read_text(encoding="utf-8")):
        return versions[0][1]
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    now = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return now.strftime("%Y-%m-%d")


def _synopsis(program: CommandWords, translate: Translate) -> Iterator[str]:
    lines = [
        f"{_bold(NAME)} {_italic(what.render(translate))} [...]" for what in (Text("DECK"), Text("COMMAND"))
    ]
    lines += [f"{_bold(NAME)} {'|'.join(map(_bold, option.names))}" for option in program.options]
    yield "\n.br\n".join(lines)


def _command(title: str, command: CommandWords) -> Iterator[str]:
    yield f'.SS "{_escaped(title)}"'
    yield from _plain(f"{command.what[:1].upper()}{command.what[1:]}.")
    yield from (".PP", f".B {_escaped(command.usage)}")
    for operand in command.operands:
        yield from (".TP", f".I {_escaped(operand.name)}", *_plain(operand.what))
    for option in command.options:
        if "--help" not in option.names:  # it stands once, at the top
            yield from _option(option)
    if command.more:
        yield from (".PP", ".nf", *_plain(command.more), ".fi")


def _option(option: Option) -> Iterator[str]:
    names = ", ".join(map(_bold, option.names))
    value = ""
    if option.value is not None:
        choices = option.value.words if option.value.name.islower() else ()
        value = f" {_italic('|'.join(choices) or option.value.name)}"
    yield from (".TP", names + value, *_plain(option.what))


def _table(title: str, rows: Mapping[str, Text], translate: Translate) -> Iterator[str]:
    yield f'.SH "{title}"'
    for name, text in rows.items():
        yield from (".TP", f".B {_escaped(name)}", *_plain(text.render(translate)))


def _files() -> Mapping[str, Text]:
    settings = settings_path("linux", {}, _HOME)
    return {
        str(settings): manual_words.SETTINGS_FILE,
        f"{state_folder('linux', {}, _HOME)}/": manual_words.STATE_FOLDER,
    }


def _bold(text: str) -> str:
    return rf"\fB{_escaped(text)}\fP"


def _italic(text: str) -> str:
    return rf"\fI{_escaped(text)}\fP"


def _plain(text: str) -> Iterator[str]:
    """Return lines of running text: an empty one parts paragraphs."""
    for line in text.splitlines():
        yield _escaped(line) or ".sp"


def _escaped(text: str) -> str:
    """Return text in which nothing is a request or an escape, and hyphens can be copied into a terminal."""
    return re.sub(r"^(?=[.'])", r"\\&", text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq"))
