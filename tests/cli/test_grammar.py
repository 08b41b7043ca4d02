"""What the command line understands."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.cli.grammar import COMMANDS, build_parser, parse, with_present
from presenter.cli.importing import DIALECTS
from presenter.i18n.language import Language
from presenter.i18n.text import untranslated
from presenter.importers.dialects.dialect import Dialect

PARSER = build_parser(untranslated)


def test_a_bare_deck_is_presented() -> None:
    assert with_present(["talk.md", "--windowed"]) == ["present", "talk.md", "--windowed"]
    assert with_present(["--list-screens"]) == ["present", "--list-screens"]


@pytest.mark.parametrize("words", [[], ["check", "talk.md"], ["--version"], ["--help"], ["--smoke"]])
def test_what_is_no_deck_is_left_as_it_is(words: list[str]) -> None:
    assert with_present(words) == words


def test_every_option_of_present_has_its_value() -> None:
    words = (
        "present talk.md --language es-MX --subtitles en,es --notes-language en --ui-language es --windowed "
        "--single-screen --audience-screen HDMI-1 --console-screen eDP-1 --slide status"
    )
    options = PARSER.parse_args(words.split())
    assert options.deck == Path("talk.md")
    assert options.language == Language("es_MX")
    assert options.subtitles == (Language("en"), Language("es"))
    assert (options.notes_language, options.ui_language) == (Language("en"), Language("es"))
    assert (options.windowed, options.single_screen) == (True, True)
    assert not options.list_screens
    assert (options.audience_screen, options.console_screen) == ("HDMI-1", "eDP-1")
    assert options.slide == "status"


def test_subtitles_may_be_off_or_left_alone() -> None:
    assert PARSER.parse_args(["present", "talk.md", "--subtitles", "off"]).subtitles == ()
    assert PARSER.parse_args(["present", "talk.md"]).subtitles is None


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("check", "this is missing: DECK"),
        ("check talk.md --format yaml", "--format cannot be 'yaml'; choose from"),
        ("check talk.md --language klingon", "“klingon” is no language’s code"),
        ("export talk.md", "this is missing: --to"),
        (
            "import talk.odp",
            "this is missing: --to; write for example: presenter import talk.pptx --to slides/",
        ),
        ("import talk.md --to x.md --dialect marpit", "--dialect cannot be 'marpit'; choose from"),
        ("export talk.md --to a.png --width 0", "“0” is no width"),
        ("export talk.md --to a.png --width", "--width needs a value"),
        ("export talk.md --to a.html --notes --no-notes", "--no-notes and --notes cannot both be given"),
        ("present talk.md --subtitles en,es,fr", "subtitles are shown in one language or two"),
        ("chek talk.md", "COMMAND cannot be 'chek'; choose from"),
        ("present talk.md --platform nowhere", "“nowhere” is no platform of Qt; there are: xcb, wayland"),
        ("present talk.md more.md", "this is not understood here: more.md"),
        ("present talk.md --windowed=yes", "--windowed takes no value: 'yes'"),
    ],
)
def test_a_mistake_is_named_after_the_usage(
    words: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_info:
        parse(words.split(), untranslated)
    usage, *_, last = capsys.readouterr().err.splitlines()
    assert exit_info.value.code == 2
    assert usage.startswith("usage: presenter")
    assert complaint in last


def test_every_dialect_can_be_named() -> None:
    assert tuple(Dialect) == DIALECTS


def test_what_an_action_may_do_without_is_not_called_missing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse(["send"], untranslated)
    assert capsys.readouterr().err.endswith("this is missing: ACTION\n")


@pytest.mark.parametrize("command", [*COMMANDS, None])
def test_every_command_has_help_that_names_each_option(
    command: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_info:
        PARSER.parse_args([word for word in (command, "--help") if word])
    assert exit_info.value.code == 0
    assert "show this help and stop" in capsys.readouterr().out


def test_the_help_of_check_lists_every_code(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        PARSER.parse_args(["check", "--help"])
    listed = {line.split()[0] for line in capsys.readouterr().out.splitlines() if line and line[0].islower()}
    assert {
        "text-overflow",
        "missing-translation",
        "stale-translation",
        "missing-picture",
        "syntax",
    } <= listed


def test_help_speaks_spanish(capsys: pytest.CaptureFixture[str]) -> None:
    translate = InterfaceCatalogs.load().translate_to(Language("es"))
    with pytest.raises(SystemExit):
        build_parser(translate).parse_args(["check", "--help"])
    words = capsys.readouterr().out
    assert words.startswith("uso: presenter check")
    assert "show this help" not in words


def test_a_talk_reads_none_of_the_other_commands() -> None:
    program = (
        "import sys; from presenter.cli.grammar import parse; from presenter.i18n.text import untranslated; "
        "parse(['talk.md'], untranslated); print('\\n'.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    read = done.stdout.split()
    assert "presenter.cli.present" in read
    assert not {"presenter.cli.check", "presenter.cli.catalog.catalog", "presenter.catalogs.sync"} & {*read}


def test_a_command_alone_complains_as_it_does_among_all(capsys: pytest.CaptureFixture[str]) -> None:
    complaints = []
    for ask in (PARSER.parse_args, partial(parse, translate=untranslated)):
        with pytest.raises(SystemExit):
            ask(["catalog", "chek", "talk.md"])
        complaints.append(capsys.readouterr().err)
    assert complaints[0] == complaints[1]
    assert "chek" in complaints[0]
