"""The help of every command, complete in each language that the interface speaks."""

from __future__ import annotations

import pytest

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.cli.completion.grammar_words import grammar_words
from presenter.cli.grammar import build_parser
from presenter.i18n.language import Language
from presenter.i18n.text import untranslated


@pytest.fixture(scope="module")
def english():
    return dict(grammar_words(build_parser(untranslated)).paths())


@pytest.fixture(scope="module")
def spanish():
    translate = InterfaceCatalogs.load().translate_to(Language("es"))
    return dict(grammar_words(build_parser(translate)).paths())


def test_every_command_option_and_operand_says_what_it_is_for(english):
    for path, command in english.items():
        assert command.what, path
        for each in (*command.options, *command.operands):
            assert each.what, (path, each)


def test_all_of_it_is_said_in_spanish_too(english, spanish):
    assert english.keys() == spanish.keys()
    for path, command in english.items():
        there = spanish[path]
        assert command.what != there.what
        assert not command.more or command.more != there.more
        pairs = zip((*command.options, *command.operands), (*there.options, *there.operands), strict=True)
        for here, said in pairs:
            assert here.what != said.what, (path, here)


def test_a_command_stands_in_one_line_with_what_it_does(monkeypatch):
    monkeypatch.setenv("COLUMNS", "120")
    lines = build_parser(untranslated).format_help().splitlines()
    for name in ("present", "translate", "completion"):
        (line,) = (line for line in lines if line.startswith(f"    {name} "))
        assert line.removeprefix(f"    {name} ").strip()
