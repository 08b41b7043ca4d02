"""Nothing about the interface's catalogs goes wrong unnoticed."""

from __future__ import annotations

import pytest

from presenter.catalogs.interface_check import interface_faults, twins
from presenter.catalogs.interface_sync import sync_interface

SOURCE = 'Text("Open {name}")\nplural("{count} slide", "{count} slides", n)\nText("Next")\n'
SPANISH = {
    '"Open {name}"\nmsgstr ""': '"Open {name}"\nmsgstr "Abrir {name}"',
    '[0] ""': '[0] "{count} diapositiva"',
    '[1] ""': '[1] "{count} diapositivas"',
    '"Next"\nmsgstr ""': '"Next"\nmsgstr "Siguiente"',
}


@pytest.fixture
def checkout(tmp_path):
    """A program of three messages, its catalogs complete and in step."""
    (tmp_path / "presenter").mkdir()
    (tmp_path / "presenter" / "a.py").write_text(SOURCE, encoding="utf-8")
    sync_interface(tmp_path)
    for empty, filled in SPANISH.items():
        edit(tmp_path / "translations" / "es" / "LC_MESSAGES" / "presenter.po", empty, filled)
    return tmp_path


@pytest.fixture
def catalog(checkout):
    return checkout / "translations" / "es" / "LC_MESSAGES" / "presenter.po"


def edit(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_catalogs_that_are_complete_and_in_step_have_no_fault(checkout):
    assert interface_faults(checkout) == []


def test_a_message_that_is_not_in_the_template_yet_makes_it_stale(checkout):
    edit(checkout / "presenter" / "a.py", "Next", "Go on")

    (fault,) = interface_faults(checkout)

    assert fault == "presenter.pot is stale: [('', 'Go on'), ('', 'Next')]"


def test_a_message_that_has_moved_makes_the_template_stale_too(checkout):
    (checkout / "presenter" / "a.py").rename(checkout / "presenter" / "b.py")

    assert interface_faults(checkout) == ["presenter.pot is stale: in its order, its places or its flags"]


def test_a_message_without_spanish_is_a_fault(checkout, catalog):
    edit(catalog, '"Siguiente"', '""')

    assert interface_faults(checkout) == ["es: missing: ('', 'Next')"]


def test_a_plural_without_all_its_forms_is_a_fault(checkout, catalog):
    edit(catalog, '"{count} diapositivas"', '""')

    assert interface_faults(checkout) == ["es: missing: ('', '{count} slide')"]


def test_spanish_that_somebody_has_yet_to_look_at_is_a_fault(checkout, catalog):
    edit(catalog, 'msgid "Next"', '#, fuzzy\nmsgid "Next"')

    assert interface_faults(checkout) == ["es: guess: ('', 'Next')"]


@pytest.mark.parametrize("words", ["Abrir {nombre}", "Abrir", "Abrir {name} {name}"])
def test_spanish_with_other_fields_is_a_fault(checkout, catalog, words):
    edit(catalog, '"Abrir {name}"', f'"{words}"')

    assert interface_faults(checkout) == [f"es: other fields than in the source: {words}"]


def test_words_that_nobody_asks_for_are_a_fault_and_so_are_words_that_are_not_there(checkout, catalog):
    edit(catalog, 'msgid "Next"', 'msgid "Nxet"')

    assert interface_faults(checkout) == ["es: nobody asks for ('', 'Nxet')", "es: there is no ('', 'Next')"]


def test_messages_that_are_nearly_the_same_are_found():
    messages = ["Open", "open.", "Next", "DECK", "Deck", "Keys", "Keys…", "Hidden", "hidden"]

    assert twins(messages) == [("Hidden", "hidden"), ("Open", "open.")]
