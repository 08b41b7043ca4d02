"""What counts as a message of the interface in the source."""

from __future__ import annotations

from presenter.catalogs.interface_extractor import SourceMessage, interface_messages
from presenter.catalogs.interface_sync import interface_template, sync_interface
from presenter.catalogs.po_file import PoFile
from presenter.i18n.language import Language


def test_messages_are_found_with_their_contexts_and_plurals():
    source = """
title = Text("Next")
verb = i18n.Text(
    "Open " "the deck",
    context="verb",
)
slides = plural("{count} slide", "{count} slides", count)
steps = Text("{n} step", plural="{n} steps", count=n).with_fields(n=n)
nested = Text("{what} failed").with_fields(what=Text("Saving"))
"""

    assert list(interface_messages(source)) == [
        SourceMessage(2, "Next"),
        SourceMessage(3, "Open the deck", context="verb"),
        SourceMessage(7, "{count} slide", plural="{count} slides"),
        SourceMessage(8, "{n} step", plural="{n} steps"),
        SourceMessage(9, "{what} failed"),
        SourceMessage(9, "Saving"),
    ]


def test_words_written_elsewhere_are_not_messages():
    assert (
        list(interface_messages('Text(words)\nText("")\nText(f"{a}")\nother("x")\nText()\nplural(a, b, 1)'))
        == []
    )


def test_the_catalogs_of_a_checkout_follow_its_source(tmp_path):
    package = tmp_path / "presenter"
    package.mkdir()
    (package / "b.py").write_text('Text("Open {name}")\nText("Next")\n', encoding="utf-8")
    (package / "a.py").write_text(
        'Text("Next")\nplural("{count} slide", "{count} slides", 2)\n', encoding="utf-8"
    )

    sync_interface(tmp_path)

    template = PoFile.read(tmp_path / "translations" / "presenter.pot")
    catalog = PoFile.read(tmp_path / "translations" / "es" / "LC_MESSAGES" / "presenter.po")
    assert [entry.msgid for entry in template.entries] == ["", "Next", "{count} slide", "Open {name}"]
    assert [entry.key for entry in catalog.entries] == [entry.key for entry in template.entries]
    assert catalog.entries[2].translations == ("", "")
    assert [entry.flags for entry in catalog.entries[1:]] == [
        (),
        ("python-brace-format",),
        ("python-brace-format",),
    ]
    assert "#: presenter/a.py\n#: presenter/b.py\n" in template.render()


def test_a_word_with_two_meanings_keeps_two_translations(tmp_path):
    package = tmp_path / "presenter"
    package.mkdir()
    source = package / "a.py"
    source.write_text('Text("Open", context="state")\n', encoding="utf-8")
    sync_interface(tmp_path)
    path = tmp_path / "translations" / "es" / "LC_MESSAGES" / "presenter.po"
    path.write_text(path.read_text(encoding="utf-8").removesuffix('""\n') + '"Abierto"\n', encoding="utf-8")

    source.write_text('Text("Open", context="state")\nText("Open", context="verb")\n', encoding="utf-8")
    report = sync_interface(tmp_path)

    _, state, verb = PoFile.read(path).entries
    assert (state.translations, verb.translations) == (("Abierto",), ("",))
    assert (report.languages[0].language, report.languages[0].counts.copied) == (Language("es"), 0)


def test_a_message_that_becomes_plural_keeps_its_words_for_a_second_look(tmp_path):
    package = tmp_path / "presenter"
    package.mkdir()
    (package / "a.py").write_text('Text("{count} slide")\n', encoding="utf-8")
    sync_interface(tmp_path)
    path = tmp_path / "translations" / "es" / "LC_MESSAGES" / "presenter.po"
    words = path.read_text(encoding="utf-8").removesuffix('""\n') + '"{count} diapositiva"\n'
    path.write_text(words, encoding="utf-8")

    (package / "a.py").write_text('plural("{count} slide", "{count} slides", 1)\n', encoding="utf-8")
    sync_interface(tmp_path)

    entry = PoFile.read(path).entries[1]
    assert (entry.is_fuzzy, entry.translations) == (True, ("{count} diapositiva", "{count} diapositiva"))


def test_the_template_of_this_program_is_not_empty():
    from pathlib import Path

    assert len(interface_template(Path(__file__).parents[2])) > 10
