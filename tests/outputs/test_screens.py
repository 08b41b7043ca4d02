"""Pictures of every slide in every language, and a page that shows a reviewer what each text became."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from PySide6.QtGui import QImage

from presenter.errors import UsageError
from presenter.i18n.language import Language
from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest

Edit = Callable[[str, str], None]
ENGLISH, SPANISH = Language("en"), Language("es")


def written(deck: Path, **options: object) -> str:
    """Write the screens and return the page."""
    folder = deck.with_name("screens")
    export(ExportRequest(deck=deck, to=folder, format="screens", width=320, **options))  # type: ignore[arg-type]
    return (folder / "index.html").read_text(encoding="utf-8")


def entry(page: str, anchor: str) -> str:
    return page.partition(f'id="{anchor}"')[2].partition("</tr>")[0]


def test_a_picture_for_each_slide_in_each_language(deck: Path) -> None:
    written(deck)
    folder = deck.with_name("screens")
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png"))
    slides = ("end", "good-morning", "the-dome-at-night")
    assert found == [f"{language}/{slide}.png" for language in ("en", "es") for slide in slides]
    english, spanish = (QImage(str(folder / name / "end.png")) for name in ("en", "es"))
    assert (english.width(), english.height()) == (320, 180)
    assert english != spanish


def test_the_deck_s_own_language_is_there_to_compare_with(deck: Path) -> None:
    page = written(deck, language=SPANISH, slides="end")
    assert page.count("<figure>") == 2
    assert deck.with_name("screens").joinpath("en", "end.png").exists()


def test_each_entry_is_shown_with_its_translation_state_and_faults(deck: Path, translate: Edit) -> None:
    translate(
        "Vea [los números](https://example.org/numbers) y después [el final](#end).", "Vea <b>todo</b>."
    )
    page = written(deck, slides="1")
    row = next(row for row in page.split('<tr class="entry ')[1:] if "See [the numbers]" in row)
    assert row.startswith("is-translated is-finding")
    assert "<code>links</code>" in row
    assert "Vea &lt;b&gt;todo&lt;/b&gt;." in row


def test_the_words_that_the_team_agreed_upon_are_asked_for_there_too(deck: Path) -> None:
    glossary = deck.parent / "translations" / "glossary.yaml"
    glossary.write_text("terms:\n- term: numbers\n  es: cifras\n", encoding="utf-8")

    assert "<code>glossary</code>" in written(deck, slides="1")


def test_every_mark_on_a_picture_leads_to_its_entry(deck: Path) -> None:
    page = written(deck)
    identifiers = {unescape(name) for name in re.findall(r'\bid="([^"]*)"', page)}
    marks = re.findall(r'<a class="mark (\w+)" href="#([^"]*)" style="left:([\d.]+)%', page)
    assert {state for state, _, _ in marks} == {"source", "translated"}
    assert {unquote(unescape(anchor)) for _, anchor, _ in marks} <= identifiers
    assert all(0 <= float(left) < 100 for _, _, left in marks)
    assert len(marks) == 2 * len({anchor for _, anchor, _ in marks})


def test_missing_words_and_machine_drafts_are_told_apart(deck: Path, translate: Edit) -> None:
    translate("Gracias", "")
    catalog = deck.parent / "translations" / "es" / "LC_MESSAGES" / "talk.po"
    words = catalog.read_text(encoding="utf-8")
    draft = 'msgctxt "body"\nmsgid "The second step."'
    catalog.write_text(words.replace(draft, f"# MT: memory 1\n#, fuzzy\n{draft}"), encoding="utf-8")
    page = written(deck)
    states = dict(re.findall(r'<a class="mark (missing|draft)" href="#([^"]*)"', page))
    assert set(states) == {"missing", "draft"}
    assert '<tr class="entry is-missing" ' in page
    assert '<tr class="entry is-draft" ' in page


def test_notes_are_the_speaker_s_unless_they_are_asked_for(deck: Path, edit: Edit) -> None:
    edit("There are 777 requirements.", "There are 777 requirements.\n\n::: notes\nBreathe.\n:::")
    assert "Breathe." not in written(deck)
    assert "Breathe." in written(deck, notes=True)


def test_nothing_is_fetched_and_nothing_is_run(deck: Path, edit: Edit) -> None:
    edit("# Thank you", '# Thank <script>alert("1")</script> you\n\nA " and <img src=x>')
    page = written(deck)
    assert "script" not in re.sub(r"&lt;/?script", "", page)
    assert "default-src 'none'" in page
    assert re.findall(r'<(?:img|link|iframe|object)[^>]* (?:src|href)="(?!data:)', page) == []
    assert "&lt;img src=x&gt;" in page


def test_words_that_run_from_right_to_left_do_so(deck: Path, edit: Edit) -> None:
    edit("translations: [es]", "translations: [es, ar]")
    catalog = deck.parent / "translations" / "ar" / "LC_MESSAGES" / "talk.po"
    catalog.parent.mkdir(parents=True)
    header = 'msgid ""\nmsgstr ""\n"Language: ar\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    catalog.write_text(f'{header}\nmsgctxt "title"\nmsgid "Thank you"\nmsgstr "شكرا"\n', encoding="utf-8")
    page = written(deck)
    assert '<p class="words" lang="ar" dir="rtl">شكرا</p>' in page
    assert '<div class="screen" dir="rtl">' in page


@pytest.mark.parametrize(
    "options",
    [
        {"subtitles": (SPANISH,)},
        {"every_step": True},
        {"paper": "a4"},
        {"drawings": Path("d")},
        {"shift": 1.0},
    ],
    ids=["subtitles", "steps", "paper", "drawings", "shift"],
)
def test_what_the_pictures_do_not_have_is_refused(deck: Path, options: dict[str, object]) -> None:
    with pytest.raises(UsageError) as caught:
        written(deck, **options)
    assert caught.value.findings[0].code == "not-for-format"


def test_a_file_is_no_folder(deck: Path) -> None:
    with pytest.raises(UsageError):
        export(ExportRequest(deck=deck, to=deck.with_name("screens.html"), format="screens"))
