"""Between the lines an author talks to translators, and nobody else hears it."""

from __future__ import annotations

from pathlib import Path

from presenter.deck.load import parse
from presenter.deck.messages import slide_messages


def told(source):
    """Return what is said of each text of a slide: the comments, or None where the text is kept."""
    deck = parse(source, Path("deck.md"))
    found = {
        message.text: None if message.is_kept else list(message.comments)
        for slide in deck.slides
        for message in slide_messages(slide)
    }
    return found, [finding.code for finding in deck.findings]


def test_a_comment_is_about_the_block_below_it_and_no_other():
    found, findings = told(
        "# Plans\n\n<!-- i18n: “Acme” is a product -->\nAcme opens.\n\n<!-- for nobody -->\nWe open.\n"
    )

    assert found == {"Plans": [], "Acme opens.": ["“Acme” is a product"], "We open.": []}
    assert not findings


def test_a_comment_may_take_several_lines_and_stand_above_an_empty_one():
    found, _ = told("<!-- i18n: what a judge\ndoes -->\n\n- Rule\n- Sleep\n")

    assert found == {"Rule": ["what a judge does"], "Sleep": []}


def test_two_comments_are_both_told():
    found, _ = told("<!-- i18n: one -->\n<!-- i18n: two -->\n# Plans\n")

    assert found == {"Plans": ["one", "two"]}


def test_a_comment_is_about_all_of_a_table_or_a_div():
    found, _ = told(
        "<!-- i18n: months -->\n| Start | End |\n|---|---|\n| May | June |\n\n"
        "<!-- i18n: whispered -->\n::: aside\nCome in.\n\n- Sit\n:::\n\nOutside\n"
    )

    assert [text for text, comments in found.items() if comments == ["months"]] == [
        "Start",
        "End",
        "May",
        "June",
    ]
    assert found["Come in."] == found["Sit"] == ["whispered"]
    assert found["Outside"] == []


def test_a_comment_reaches_notes_and_subtitles():
    found, _ = told(
        "# Plans\n\n::: subtitles\n<!-- i18n: to the chair -->\nANA: Thank you.\n:::\n\n"
        "::: notes\n<!-- i18n: a joke -->\nWait for it.\n:::\n"
    )

    assert found == {"Plans": [], "Thank you.": ["to the chair"], "Wait for it.": ["a joke"]}


def test_what_is_skipped_stays_as_it_is_in_every_language():
    found, findings = told("<!-- i18n:skip -->\n# Rubin\n\nThe telescope.\n")

    assert found == {"Rubin": None, "The telescope.": []}
    assert not findings


def test_all_between_two_marks_is_skipped():
    found, findings = told(
        "# Names\n\n<!-- i18n:skip-start -->\n\n- Ana\n- Luis\n\n<!-- i18n:skip-end -->\n\nWelcome them.\n"
    )

    assert found == {"Names": [], "Ana": None, "Luis": None, "Welcome them.": []}
    assert not findings


def test_a_mark_that_is_never_closed_swallows_one_slide_at_most():
    found, findings = told("<!-- i18n:skip-start -->\n# One\n\n---\n\n# Two\n")

    assert found == {"One": None, "Two": []}
    assert findings == ["stray-remark"]


def test_remarks_about_nothing_are_reported():
    for source in (
        "# One\n\n<!-- i18n: about nothing -->\n",
        "# One\n\n<!-- i18n: about nothing -->\n\n---\n\n# Two\n",
        "<!-- i18n: -->\n# One\n",
        "<!-- i18n:skip-end -->\n# One\n",
        "<!-- i18n:skip-begin -->\n# One\n",
    ):
        assert told(source)[1] == ["stray-remark"], source


def test_what_looks_like_a_remark_in_code_is_code():
    found, findings = told("# One\n\n`<!-- i18n: words -->`\n")

    assert found == {"One": [], "`<!-- i18n: words -->`": []}
    assert not findings


def test_a_slide_says_that_it_is_not_to_be_translated():
    found, findings = told(
        "# Rubin\n\n---\ntranslate: no\n---\n\n# Nublado\n\n::: notes\nWait.\n:::\n\n---\n\n# Plans\n"
    )

    assert found == {"Rubin": [], "Nublado": None, "Wait.": None, "Plans": []}
    assert not findings


def test_a_block_says_that_it_is_not_to_be_translated():
    found, findings = told(
        "# Rubin {translate=no}\n\nAna Pérez {translate=no}\n\n- Nublado Notebooks {translate=no}\n- Fast\n\n"
        "::: {.names translate=no}\nLuis\n:::\n"
    )

    assert found == {
        "Rubin": None,
        "Ana Pérez": None,
        "Nublado Notebooks": None,
        "Fast": [],
        "Luis": None,
    }
    assert not findings


def test_attributes_below_a_block_or_behind_its_caption_say_so_too():
    found, findings = told(
        "| Ana | Luis |\n|---|---|\n| Eva | Iván |\n: Us {translate=no}\n\n"
        "Rubin and\nNublado\n{translate=no}\n\n- Open\n{ctx=verb}\n\nWe\n{.big}\n"
    )

    assert {text for text, comments in found.items() if comments is None} == {
        "Ana",
        "Luis",
        "Eva",
        "Iván",
        "Us",
        "Rubin and Nublado",
    }
    assert not findings


def test_another_value_than_yes_and_no_is_reported():
    assert told("# Rubin {translate=maybe}\n")[1] == ["bad-attributes"]
