"""A deck that is edited while the talk is given."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton

from presenter.app import reloader
from presenter.qt.material_files import material_files

PATIENCE = 30_000  # milliseconds; a test that fails is the only one that waits so long
BROKEN = "Deck not read again: the last good one is shown"


@pytest.fixture
def watched(talk, qtbot):
    """The talk, once its files are watched."""
    files = talk._background._files
    with qtbot.waitSignal(files.looked, timeout=PATIENCE):
        pass
    return talk


@pytest.fixture
def reads_again(watched, qtbot):
    """Wait until the deck has been read again because of what happens."""
    return lambda: qtbot.waitSignal(watched._reloader.reloaded, timeout=PATIENCE)


@pytest.fixture
def is_troubled(watched, qtbot):
    """Wait until the console was told why the deck cannot be read."""
    return lambda: qtbot.waitSignal(
        watched._reloader.troubled, timeout=PATIENCE, check_params_cb=lambda findings: bool(findings)
    )


def save(path, text):
    """Save as most editors do: the new file takes the place of the old one."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, "utf-8")
    new.replace(path)


def where(talk):
    state = talk.bridge.state
    return talk.bridge.talk.outline.slides[state.slide].identifier, state.step


def badges(talk):
    buttons = talk.console.body.status.findChildren(QPushButton)
    return [button.text() for button in buttons if button.isVisibleTo(talk.console.body.status)]


def test_a_saved_word_is_on_the_screen(watched, deck, reads_again):
    before = watched.audience.grab().toImage()
    with reads_again():
        save(deck, deck.read_text("utf-8").replace("It is dark", "It is very dark"))
    assert watched.audience.grab().toImage() != before
    assert "The deck was read again." in badges(watched)


def test_the_slide_is_kept_when_its_heading_is_edited_and_others_come_in_front(
    watched, do, deck, reads_again
):
    do("go-to", "ground")
    text = deck.read_text("utf-8").replace("# The ground {#ground}", "# The soil")
    with reads_again():
        save(deck, text.replace("# The sky {#sky}", "# News {#news}\n\n---\n\n# The sky {#sky}"))
    assert where(watched) == ("the-soil", 0)


def test_a_deck_that_ends_before_the_slide_that_is_shown_goes_on_at_its_end_until_it_is_whole(talk, do, deck):
    talk.pace.begin()  # the plan is another, too
    do("go-to", "end")
    whole = deck.read_text("utf-8")
    save(deck, whole.partition("\n---\n\n# The end")[0])
    do("reload")
    assert where(talk) == ("ground", 0)
    assert "The deck was read again." in badges(talk)
    assert len(talk.pace.plan().budgets) == 2
    save(deck, whole)
    do("reload")
    assert where(talk) == ("end", 0)


def test_a_catalog_is_read_again_and_one_that_comes_to_be_there_too(watched, do, deck, reads_again):
    do("set-language", "es")
    catalog = deck.parent / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    translated, english = watched.audience.grab().toImage(), catalog.read_text("utf-8")
    with reads_again():
        save(catalog, english.replace("El cielo", "La noche"))
    assert watched.audience.grab().toImage() != translated
    with reads_again():
        shutil.rmtree(deck.parent / "translations")
    with reads_again():
        catalog.parent.mkdir(parents=True)
        save(catalog, english)
    assert watched.audience.grab().toImage() == translated


def test_a_catalog_that_is_broken_stays_as_it_was_and_the_console_says_so_and_where(talk, do, deck):
    do("set-language", "es")
    before = talk.audience.grab().toImage()
    catalog = deck.parent / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    whole = catalog.read_text("utf-8")
    catalog.write_text(whole + '\nmsgid "Never closed', "utf-8")
    do("reload")
    assert talk.audience.grab().toImage() == before
    assert "The deck was read again, a broken catalog was not." in badges(talk)
    talk.console.sheets.on_badge_clicked("findings")
    said = [label.text() for label in talk.console.sheets.findings.findChildren(QLabel)]
    assert any(f"talk.po:{whole.count(chr(10)) + 2}:" in words for words in said)
    catalog.write_text(whole, "utf-8")
    do("reload")
    assert "The deck was read again." in badges(talk)


def test_a_broken_catalog_is_named_with_its_line_until_it_is_mended(watched, do, deck, reads_again):
    catalog = deck.parent / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    whole = catalog.read_text("utf-8")
    line = whole.count("\n") + 2
    named = f"Catalog not read, line {line} of talk.po (es)"
    with reads_again():
        save(catalog, whole + '\nmsgid "Never closed')
    assert named in badges(watched)
    do("next")
    assert named in badges(watched)
    with reads_again():
        save(catalog, whole)
    assert named not in badges(watched)


def test_a_catalog_saved_beside_a_broken_deck_is_shown_and_the_deck_still_told(
    watched, do, deck, reads_again, is_troubled
):
    do("set-language", "es")
    catalog = deck.parent / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    whole = deck.read_text("utf-8")
    with is_troubled():
        save(deck, whole + "\n::: columns\n\nNever closed.\n")
    with reads_again():
        save(catalog, catalog.read_text("utf-8").replace("El cielo", "La noche"))
    assert BROKEN in badges(watched)
    assert "The translations were read again." in badges(watched)
    material = watched._frames.material
    assert material.catalogs(material.deck.slides[0].title, "es").text.startswith("La noche")
    with reads_again():
        save(deck, whole)
    assert BROKEN not in badges(watched)


def test_where_only_a_catalog_changed_the_deck_and_the_other_slides_are_kept(watched, do, deck, reads_again):
    do("set-language", "es")
    catalog = deck.parent / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    frames = watched._frames
    before = frames.material
    page, other = (before.typesetter.page(slide, "es") for slide in (0, 1))
    with reads_again():
        save(catalog, catalog.read_text("utf-8").replace("El cielo", "La noche"))

    after = frames.material
    assert after.deck is before.deck
    assert after.typesetter.pictures is before.typesetter.pictures
    assert after.typesetter.page(1, "es") is other
    assert after.typesetter.page(0, "es") is not page


def test_a_theme_of_the_deck_s_own_is_read_again(watched, deck, reads_again, is_troubled):
    theme = deck.parent / "themes" / "own.yaml"
    theme.parent.mkdir()
    text = deck.read_text("utf-8")
    assert "theme:" not in text
    with reads_again():
        theme.write_text("extends: paper\n", "utf-8")
        save(deck, text.replace("---\n", "---\ntheme: own\n", 1))
    before = watched.audience.grab().toImage()
    with is_troubled():
        save(theme, "extends: [paper\n")
    assert watched.audience.grab().toImage() == before
    with reads_again():
        save(theme, "extends: observatory\n")
    assert watched.audience.grab().toImage() != before


def test_a_picture_is_shown_as_soon_as_it_is_there(watched, do, deck, reads_again):
    with reads_again():
        save(deck, deck.read_text("utf-8").replace("It is near.", "![Soil](soil.png)"))
    do("go-to", "ground")
    before = watched.audience.grab().toImage()
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(0xFF6633)
    with reads_again():
        assert picture.save(str(deck.parent / "soil.png"))
    assert watched.audience.grab().toImage() != before


def test_a_broken_save_keeps_the_last_good_deck_and_says_where_it_is_broken(
    watched, do, deck, reads_again, is_troubled
):
    do("go-to", "ground")
    before, text = watched.audience.grab().toImage(), deck.read_text("utf-8")
    with is_troubled():
        save(deck, text + "\n::: columns\n\nNever closed.\n")
    assert watched.audience.grab().toImage() == before
    assert where(watched) == ("ground", 0)
    assert BROKEN in badges(watched)
    watched.console.sheets.on_badge_clicked("findings")
    line = text.count("\n") + 2
    said = [label.text() for label in watched.console.sheets.findings.findChildren(QLabel)]
    assert any(f"talk.md:{line}:1" in words for words in said)
    with reads_again():
        save(deck, text)
    assert BROKEN not in badges(watched)
    assert not watched.console.sheets.findings.isVisible()


def test_a_long_deck_is_read_beside_the_talk(watched, do, deck, reads_again, monkeypatch):
    monkeypatch.setattr(reloader, "MOST_ON_THE_SPOT", 1)
    do("go-to", "ground")
    with reads_again():
        save(deck, deck.read_text("utf-8").replace("# The sky", "# News\n\n---\n\n# The sky"))
        do("reload")
        do("reload")
    assert where(watched) == ("ground", 0)


def test_what_is_watched_is_what_the_deck_is_made_of(talk, do, deck):
    deck.write_text(deck.read_text("utf-8").replace("It is near.", "![Soil](soil.png)"), "utf-8")
    do("reload")
    names = {path.name for path in material_files(talk._frames.material.deck)}
    assert {"talk.md", "talk.po", "soil.png", "soil.es.png"} <= names
