"""`presenter manual`: a file for where there is no window."""

from __future__ import annotations

import re

import pytest

from presenter.catalogs.interface import InterfaceCatalogs
from presenter.i18n.language import Language
from presenter.manual.manual import Manual
from presenter.manual.manual_html import manual_html
from presenter.outputs.codes import MEANINGS


def test_it_is_written_in_the_language_of_the_terminal(presenter, tmp_path):
    told = presenter("manual", "--to", str(tmp_path / "manual.html"), LANG="es_ES.UTF-8")

    assert (told.returncode, told.stdout.strip()) == (0, str(tmp_path / "manual.html"))
    document = (tmp_path / "manual.html").read_text(encoding="utf-8")
    assert '<html lang="es">' in document
    assert "Su primera charla en cinco minutos</h1>" in document


def test_a_file_that_is_not_for_html_stays_as_it_is(presenter, tmp_path):
    deck = tmp_path / "talk.md"
    deck.write_text("# Mine", encoding="utf-8")

    told = presenter("manual", "--to", str(deck))

    assert told.returncode == 2
    assert "“.html”" in told.stderr
    assert deck.read_text(encoding="utf-8") == "# Mine"


def test_without_a_display_it_says_what_to_do(presenter):
    told = presenter("manual", DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="xcb")

    assert told.returncode == 2
    assert "presenter manual --to manual.html" in told.stderr


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_link_of_the_file_leads_to_one_place_in_it(language):
    interface = InterfaceCatalogs.load()
    pages = Manual(interface, MEANINGS, str).pages(Language(language))
    document = manual_html(pages, Language(language), interface.translate_to(Language(language)))
    places = re.findall(r' id="([^"]+)"', document)

    assert len(set(places)) == len(places)
    leads = re.findall(r'href="([^"]*)"', document)
    assert leads
    assert {lead.removeprefix("#") for lead in leads} <= set(places)
    assert "src=" not in document
