"""Brazilian Portuguese: two catalogs of a dozen entries each, and no line of the program knows of it."""

from __future__ import annotations

import json
import shutil
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from presenter.app.present_options import PresentOptions
from presenter.app.running_talk import RunningTalk
from presenter.app.surroundings import Surroundings
from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry_state import EntryState
from presenter.catalogs.folder import catalog_path
from presenter.catalogs.interface import InterfaceCatalogs, interface_folder
from presenter.catalogs.interface_status import interface_status
from presenter.catalogs.interface_sync import sync_interface
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.status import status
from presenter.catalogs.sync import sync
from presenter.cli.terminal_language import terminal_language
from presenter.deck.load import load
from presenter.i18n.language import Language, language_name, parse_language
from presenter.i18n.text import Text, plural
from presenter.inputs.remote_line import RemoteCommand
from presenter.outputs.check import check
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest
from presenter.outputs.status_table import Reader, as_json, as_table
from presenter.qt.clocks import Clocks
from presenter.qt.read_material import read_material
from tests.app.clipped import cut_words

PT_BR = Language("pt_BR")
DECK = """\
---
title: The southern sky
language: en
translations: [es, pt_BR]
---

# The sky {#sky}

- It is **dark**

. . .

- See [the plan](https://example.org)

::: subtitles
Good evening.

Look up.
:::

::: notes
Wait for silence.
:::

---

# The ground {#ground}

It is near.

---

# The end

Thank you.

Any questions?
"""
OF_THE_DECK = {
    "The southern sky": "O céu do sul",
    "The sky": "O céu",
    "It is **dark**": "Está **escuro**",
    "See [the plan](https://example.org)": "Veja [o plano](https://example.org)",
    "Good evening.": "Boa noite.",
    "Look up.": "Olhem para cima.",
    "Wait for silence.": "Esperar o silêncio.",
    "The ground": "O chão",
    "It is near.": "Está perto.",
    "The end": "O fim",
    "Thank you.": "Obrigado.",
}
OF_THE_PROGRAM = {
    "Slides": "Slides",
    "Subtitles": "Legendas",
    "Notes": "Anotações",
    "Program": "Programa",
    "Menu": "Menu",
    "Next step": "Próximo passo",
    "Previous step": "Passo anterior",
    "Not started": "Não iniciado",
    "Next slide": "Próximo slide",
    "All keys": "Todas as teclas",
    "Missing": "Faltando",
}
PLURAL = """
msgid "{count} finding"
msgid_plural "{count} findings"
msgstr[0] "{count} achado"
msgstr[1] "{count} achados"
"""

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def deck(tmp_path):
    """The deck, its catalog made by sync and filled in as far as it goes."""
    path = tmp_path / "talk.md"
    path.write_text(DECK, encoding="utf-8")
    sync(load(path), tmp_path / "translations")
    fill_in(catalog_path(tmp_path / "translations", PT_BR, "talk"), OF_THE_DECK)
    return path


@pytest.fixture
def interface(tmp_path):
    """The program's catalogs, and one more beside them."""
    folder = tmp_path / "program"
    shutil.copytree(interface_folder(), folder)
    head = 'msgid ""\nmsgstr "Language: pt_BR\\nPlural-Forms: nplurals=2; plural=(n > 1);\\n"\n'
    entries = (f'\nmsgid "{msgid}"\nmsgstr "{words}"\n' for msgid, words in OF_THE_PROGRAM.items())
    path = catalog_path(folder, PT_BR, "presenter")
    path.parent.mkdir(parents=True)
    path.write_text("".join((head, *entries, PLURAL)), encoding="utf-8")
    return folder


def fill_in(path, words):
    file = PoFile.read(path)
    file.with_entries(
        entry.with_translations((words[entry.msgid],)) if entry.msgid in words else entry
        for entry in file.entries
    ).write()


def test_sync_makes_a_catalog_with_the_plural_forms_of_the_language(deck, tmp_path):
    file = PoFile.read(catalog_path(tmp_path / "translations", PT_BR, "talk"))

    assert file.headers["Language"] == PT_BR
    assert file.headers["Plural-Forms"] == "nplurals=2; plural=(n > 1);"
    assert Counter(entry.is_translated for entry in file.entries) == {True: 12, False: 1}  # with the header


def test_each_message_that_has_no_translation_yet_is_shown_in_the_source_s_words(deck):
    loaded = load(deck)
    catalogs = Catalogs.load(loaded)
    _, _, end = loaded.slides
    thanks, questions = (block.text for block in end.blocks[1:])

    assert catalogs(thanks, PT_BR).text == "Obrigado."
    assert (catalogs(questions, PT_BR).text, catalogs(questions, PT_BR).language) == ("Any questions?", "en")


def test_the_status_says_how_far_deck_and_program_have_come(deck, interface):
    loaded = load(deck)
    program = interface_status(PT_BR, interface)
    reader = Reader(PT_BR, InterfaceCatalogs.load(interface).translate_to(PT_BR), 100)
    found = status(loaded, Catalogs.load(loaded), [PT_BR])

    slides, notes, subtitles, last = json.loads(as_json(found, {PT_BR: program}))
    table = as_table(found, program, reader).splitlines()

    assert [slides["missing"], notes["missing"], subtitles["missing"]] == [1, 0, 0]
    assert (last["channel"], last["translated"]) == ("interface", 12)
    assert program.messages[EntryState.MISSING] > 1000
    assert table[0].startswith("Português (Brasil) (pt_BR)")
    assert table[3].startswith("Legendas ")


def test_a_check_finds_what_is_left_and_nothing_else_of_the_language(deck):
    found = [(finding.code, finding.language) for finding in check(deck, Language("pt"))]

    assert found == [("missing-translation", PT_BR)]


def test_an_export_is_in_the_language(deck, tmp_path):
    export(ExportRequest(deck=deck, to=tmp_path / "talk.html", language=Language("pt")))
    export(ExportRequest(deck=deck, to=tmp_path / "talk.srt", language=PT_BR, times="estimate"))

    html = (tmp_path / "talk.html").read_text(encoding="utf-8")
    assert "O céu" in html
    assert 'lang="pt-BR"' in html
    assert "Boa noite." in (tmp_path / "talk.srt").read_text(encoding="utf-8")


@pytest.mark.parametrize(("count", "said"), [(0, "0 achado"), (1, "1 achado"), (2, "2 achados")])
def test_counts_take_the_forms_of_the_language(interface, count, said):
    words = InterfaceCatalogs.load(interface).translate_to(PT_BR)

    assert plural("{count} finding", "{count} findings", count).render(words) == said
    assert Text("Go to a slide").render(words) == "Go to a slide"  # nobody has said it yet


def test_the_language_is_named_and_asked_for_as_any_other(interface):
    known = InterfaceCatalogs.load(interface).languages

    assert parse_language("pt-br") == PT_BR
    assert language_name(PT_BR, Language("es")) == "Portugués (Brasil)"
    assert language_name(Language("es"), PT_BR) == "Espanhol"
    assert known == ("en", "es", "pt_BR")
    assert terminal_language({"LANG": "pt_BR.UTF-8"}, known) == PT_BR


def test_a_catalog_of_the_program_is_kept_in_step_once_it_is_there(interface, tmp_path):
    checkout = tmp_path / "checkout"
    (checkout / "presenter").mkdir(parents=True)
    (checkout / "presenter" / "a.py").write_text('Text("Menu")\nText("Something new")\n', encoding="utf-8")
    shutil.move(interface, checkout / "translations")

    report = sync_interface(checkout)

    assert [each.language for each in report.languages] == ["es", "pt_BR"]
    path = catalog_path(checkout / "translations", PT_BR, "presenter")
    live = [entry for entry in PoFile.read(path).entries if not (entry.is_header or entry.obsolete)]
    assert [(entry.msgid, entry.translations) for entry in live] == [
        ("Menu", ("Menu",)),
        ("Something new", ("",)),
    ]


@pytest.fixture
def talk(qapp, deck, hands, interface, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    options = PresentOptions(deck=deck, language=PT_BR, ui_language=PT_BR, windowed=True)
    surroundings = Surroundings(
        interface=InterfaceCatalogs.load(interface),
        clocks=Clocks(hands.monotonic, hands.moment),
        state=tmp_path / "state",
    )
    running = RunningTalk(options, read_material(deck, *options.languages), surroundings)
    running.begin()
    for _ in range(4):
        QApplication.processEvents()
    yield running
    running.end()


def test_a_talk_is_given_in_it_and_its_windows_speak_it(talk):
    body = talk.console.body

    assert talk.bridge.state.channels.slides == PT_BR
    assert body.menu_button.text() == "Menu"
    assert body.chips["subtitles"].accessibleName() == "Legendas: EN"
    assert talk._actions["next"].text() == "Próximo passo"
    assert talk._actions["blank"].text() == "Black screen"  # nobody has said it yet
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
    assert cut_words() == []


def test_its_words_are_switched_live_as_those_of_any_language(talk):
    def flip(verb, times):
        seen = []
        for _ in range(times):
            talk.remote.perform(RemoteCommand(verb, ()))
            channels = talk.bridge.state.channels
            seen.append(channels.interface if "interface" in verb else channels.slides)
        return seen

    assert flip("flip-language", 3) == ["en", "es", "pt_BR"]
    assert flip("flip-interface-language", 3) == ["en", "es", "pt_BR"]
    assert talk._actions["next"].text() == "Próximo passo"
