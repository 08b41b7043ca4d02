"""Everything that the manual names is there: commands, keys, verbs, codes, chapters and sections."""

from __future__ import annotations

import re
import shlex

import pytest

from presenter.actions.key import canonical_key
from presenter.catalogs.interface import InterfaceCatalogs
from presenter.cli.grammar import COMMANDS, STANDS_ALONE, build_parser, parse
from presenter.i18n.language import Language
from presenter.i18n.text import untranslated
from presenter.manual.chapter import chapters
from presenter.manual.fields import FIELD, verb_of
from presenter.manual.manual import SCHEME, Manual
from presenter.outputs.codes import MEANINGS
from presenter.settings.schema import SCHEMA

SOURCES = {chapter.id: chapter.source for chapter in chapters()}
FENCED = re.compile(r"^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
IN_LINE = re.compile(r"`(presenter(?: [^`]+)?)`")
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]+")
CODE_IN_TABLE = re.compile(r"^\| `([a-z-]+)` \| [a-z]", re.MULTILINE)
LINK = re.compile(rf"\]\({SCHEME}:([a-z-]+)(?:#([a-z0-9-]+))?\)")


def commands():
    for source in SOURCES.values():
        for block in FENCED.findall(source):
            yield from (line for line in block.splitlines() if line.startswith("presenter "))
        yield from (words for words in IN_LINE.findall(source) if words != "presenter")


@pytest.fixture(scope="module")
def pages():
    return Manual(InterfaceCatalogs.load(), MEANINGS, str).pages(Language("en"))


@pytest.mark.parametrize("line", sorted(set(commands())))
def test_a_command_is_one_that_the_program_takes(line):
    words = shlex.split(line)[1:]
    if len(words) == 1:  # a command that is named, not one to be typed
        assert words[0] in (*COMMANDS, "slides/talk.md", "talk.pptx", "talks/my-talk.md")
    else:
        assert parse(words, untranslated).run is not None


def test_every_command_is_named_in_its_chapter():
    named = {shlex.split(line)[1] for line in IN_LINE.findall(SOURCES["commands"]) if line != "presenter"}

    assert set(COMMANDS) - {"present"} <= named


@pytest.mark.parametrize(
    ("kind", "name"), sorted({found for source in SOURCES.values() for found in FIELD.findall(source)})
)
def test_a_verb_and_a_key_that_are_named_are_there(kind, name):
    if kind == "press":
        assert canonical_key(name) == name
    elif kind == "key":
        assert verb_of(name).keys
    else:
        assert verb_of(name).title.message


def test_every_link_leads_somewhere(pages):
    sections = {page.id: {section.id for section in page.sections} for page in pages}
    found = [link for source in SOURCES.values() for link in LINK.findall(source)]

    assert found
    for chapter, section in found:
        assert chapter in sections, chapter
        assert not section or section in sections[chapter], (chapter, section)


def test_nothing_leads_out_of_the_manual(pages):
    leads = [lead for page in pages for lead in re.findall(r'(?:href|src)="([^"]*)"', page.html)]

    assert all(lead.startswith(f"{SCHEME}:") for lead in leads)


def test_what_to_do_is_said_of_codes_that_there_are():
    codes = CODE_IN_TABLE.findall(SOURCES["checking"])

    assert len(codes) > 5
    assert set(codes) <= set(MEANINGS)


def test_the_tables_have_every_verb_setting_and_code(pages):
    html = {page.id: page.html for page in pages}

    assert all(f"<code>{code}</code>" in html["checking"] for code in MEANINGS)
    assert all(f"[{setting.section}]" in html["settings"] for setting in SCHEMA)
    for table in ("", "start.", "translator.", "view."):
        assert f"<code>{verb_of(f'{table}quit').id}</code>" in html["keys"]
    assert not FIELD.search("".join(html.values()))


def test_a_key_that_has_to_be_held_says_so(pages):
    row = next(line for line in pages[-3].html.split("</tr>") if "<code>reset-timer</code>" in line)

    assert "hold <kbd>R</kbd>" in row


def test_options_are_those_of_the_commands():
    known = set(STANDS_ALONE)
    parsers = [build_parser(untranslated)]
    while parsers:
        parser = parsers.pop()
        for action in parser._actions:
            known.update(action.option_strings)
            parsers.extend(
                (getattr(action, "choices", None) or {}).values() if action.nargs == "A..." else ()
            )

    for source in SOURCES.values():
        assert set(OPTION.findall(source)) <= known
