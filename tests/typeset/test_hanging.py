"""Markers stand in the margin where the theme wants the words of lists under those of titles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from presenter.i18n.language import Language
from presenter.typeset.box import Standing
from presenter.typeset.page import Page
from presenter.typeset.typesetter import Typesetter

Boxes = Callable[[Page, str], list[Standing]]
FRONT_MATTER = "---\ntitle: A talk\nlanguage: en\ntranslations: [es]\ntheme: hanging\n---\n\n"


@pytest.fixture
def hanging(typesetter_for: Callable[..., Typesetter], tmp_path: Path) -> Callable[..., Page]:
    """Return what lays out a slide in a theme whose markers hang."""
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "hanging.yaml").write_text("spacing: {hang: 1}\n", "utf-8")

    def lay_out(source: str, *, languages: str = "one") -> Page:
        head = f"---\nlayout: default\nlanguages: {languages}\n---\n\n"
        return typesetter_for(head + source, FRONT_MATTER).page(0, Language("en"))

    return lay_out


@pytest.mark.parametrize("items", ["- one\n- two", "9. nine\n10. ten", "- [x] done\n- [ ] to do"])
def test_the_words_of_items_begin_where_those_of_the_title_do(
    hanging: Callable[..., Page], boxes_of: Boxes, items: str
) -> None:
    page = hanging(f"# Title\n\nA paragraph\n\n{items}\n")

    (title,), (paragraph,) = boxes_of(page, "title"), boxes_of(page, "paragraph")
    for item, marker in zip(boxes_of(page, "item"), boxes_of(page, "marker"), strict=True):
        assert item.rect.left() == pytest.approx(title.rect.left())
        assert paragraph.rect.left() == pytest.approx(title.rect.left())
        assert 0 < marker.rect.left() < marker.rect.right() <= item.rect.left()


def test_nested_items_are_indented_all_the_same(hanging: Callable[..., Page], boxes_of: Boxes) -> None:
    outer, inner = boxes_of(hanging("# Title\n\n- one\n    - two\n"), "item")

    assert inner.rect.left() > outer.rect.left() + 20


@pytest.mark.parametrize("source", ["::: warning\n- one\n:::", "> - one"])
def test_nothing_hangs_out_of_a_panel_or_a_quotation(
    hanging: Callable[..., Page], boxes_of: Boxes, source: str
) -> None:
    page = hanging(f"# Title\n\n{source}\n")

    (marker,), (title,) = boxes_of(page, "marker"), boxes_of(page, "title")
    assert marker.rect.left() > title.rect.left()


def test_nothing_hangs_over_the_line_between_two_languages(
    hanging: Callable[..., Page], boxes_of: Boxes
) -> None:
    page = hanging("# Title\n\n- one\n", languages="both")

    line = next(rule for rule in boxes_of(page, "rule") if rule.rect.height() > rule.rect.width())
    first, second = boxes_of(page, "marker")
    assert first.rect.right() < line.rect.left() < second.rect.left()
