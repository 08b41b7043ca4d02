"""What each shell offers, asked of the shell itself."""

from __future__ import annotations

import subprocess

import pytest

from presenter.actions.table import ACTIONS
from presenter.cli.completion.grammar_words import Kind, grammar_words
from presenter.cli.completion.script import completion_script
from presenter.cli.grammar import COMMANDS, build_parser
from presenter.cli.run_command import run_command
from presenter.i18n.text import untranslated

# What is written so far, and something that is offered, and something that is not.
WRITTEN = [
    (["ex"], "export", "check"),
    (["--ver"], "--version", "--smoke"),
    (["export", "--lan"], "--language", "--slides"),
    (["export", "--language", ""], "fr", "talk.md"),
    (["check", "--format", ""], "sarif", "en"),
    (["check", "--profile", "net"], "netflix-es", "live"),
    (["catalog", "s"], "sync", "prune"),
    (["catalog", "sync", "--t"], "--typo", "--verbose"),
    (["send", "toggle-sub"], "toggle-subtitles", "next"),
    (["present", "--platform", "o"], "offscreen", "vnc"),
    (["slides/talk.md", "--res"], "--resume", "--typo"),
    (["translate", "slides/"], "slides/talk.md", "slides/office.png"),
]


@pytest.fixture
def folder(tmp_path):
    """A folder as decks have it, with a translation into French."""
    (tmp_path / "slides").mkdir()
    for name in ("talk.md", "office.png"):
        (tmp_path / "slides" / name).touch()
    (tmp_path / "translations" / "fr" / "LC_MESSAGES").mkdir(parents=True)
    return tmp_path


def answer(command, folder, words):
    done = subprocess.run([*command, *words], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.shells
@pytest.mark.parametrize(("words", "offered", "left_out"), WRITTEN)
def test_bash_offers_what_may_come_next(folder, words, offered, left_out):
    script = completion_script("bash") + (
        'compopt() { :; }\nCOMP_WORDS=(presenter "$@")\nCOMP_CWORD=$#\n_presenter\n'
        "printf '%s\\n' \"${COMPREPLY[@]}\"\n"
    )
    replies = answer(["bash", "--norc", "-c", script, "bash"], folder, words)
    assert offered in replies
    assert left_out not in replies


@pytest.mark.shells
@pytest.mark.parametrize(("words", "offered", "left_out"), WRITTEN)
def test_fish_offers_what_may_come_next(folder, words, offered, left_out):
    (folder / "presenter.fish").write_text(completion_script("fish"))
    ask = ["fish", "--no-config", "-c", 'source presenter.fish; complete -C "presenter $argv"', "--"]
    replies = [line.partition("\t")[0] for line in answer(ask, folder, [" ".join(words)])]
    assert offered in replies
    if "slides/" not in words:  # it shows decks first, and after them all files
        assert left_out not in replies


@pytest.mark.shells
def test_zsh_reads_its_script(folder):
    (folder / "_presenter").write_text(completion_script("zsh"))
    assert answer(["zsh", "-f", "-n", "_presenter"], folder, []) == []


@pytest.mark.shells
def test_zsh_offers_what_may_come_next(folder):
    (folder / "_presenter").write_text(completion_script("zsh"))
    script = """
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell 'PS1=; fpath=($PWD $fpath); autoload -Uz compinit; compinit -D -u; presenter() { :; }'
        zpty -w shell 'print -r -- rea''dy'
        zpty -r -m shell seen '*ready*'
        zpty -w -n shell $'presenter catalog sync --typ\\t'
        zpty -r -m shell seen '*--typo*' && print offered
        zpty -d shell
    """
    assert answer(["zsh", "-f", "-c", script], folder, []) == ["offered"]


def test_languages_with_commas_between_them_are_completed_one_by_one(folder):
    script = completion_script("bash") + (
        "COMP_WORDS=(presenter export --language en,f)\nCOMP_CWORD=3\n_presenter\necho ${COMPREPLY[@]}\n"
    )
    assert answer(["bash", "--norc", "-c", script], folder, []) == ["en,fr"]


def test_the_grammar_is_that_of_the_parser():
    program = grammar_words(build_parser(untranslated))
    assert tuple(command.name for command in program.commands) == COMMANDS
    by_path = dict(program.paths())
    assert {("catalog", "sync"), ("present",)} <= set(by_path)
    options = {name: option for option in by_path["export",].options for name in option.names}
    assert options["--steps"].value is None
    assert options["--subtitles"].value.kind is Kind.LANGUAGES
    assert options["--paper"].value.words == ("a4", "letter")
    assert by_path["send",].operands[0].words == tuple(action.id for action in ACTIONS)


def test_the_script_is_printed(capsys):
    assert run_command(["completion", "fish"]) == 0
    assert capsys.readouterr().out.startswith("# Completion of presenter for fish")


def test_a_shell_that_is_not_known_is_answered_with_those_that_are(capsys):
    with pytest.raises(SystemExit):
        run_command(["completion", "tcsh"])
    assert "fish" in capsys.readouterr().err
