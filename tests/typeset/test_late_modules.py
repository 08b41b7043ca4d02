"""What a slide needs imported, found before it is laid out."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from presenter.deck.load import parse
from presenter.typeset import late_modules as late
from presenter.typeset.late_modules import LateModules, late_modules

LATE = (late.FORMULAE, late.CODE, late.TABLES, late.CHARTS, late.PROFILES, late.PAGES)


def needed(monkeypatch: pytest.MonkeyPatch, body: str) -> LateModules:
    """Return what a slide needs where nothing that slides need has been imported."""
    with monkeypatch.context() as patch:
        for module in {module for group in LATE for module in group}:
            patch.delitem(sys.modules, module, raising=False)
        (slide,) = parse(f"---\nlanguage: en\n---\n\n## Title\n\n{body}\n", Path("talk.md")).slides
        return late_modules(slide)


@pytest.mark.parametrize(
    ("body", "modules"),
    [
        ("- Words, for $5 each or $6\n    - More of them", ()),
        ("- One\n    - Deep within a list: $e^x$", late.FORMULAE),
        ("$$\ne^x\n$$", late.FORMULAE),
        ("| A | B |\n| --- | --- |\n| 1 | 2 |", late.TABLES),
    ],
)
def test_each_kind_of_slide_needs_its_own(
    monkeypatch: pytest.MonkeyPatch, body: str, modules: tuple[str, ...]
) -> None:
    assert needed(monkeypatch, body) == LateModules(modules)


def test_a_page_of_a_pdf_needs_what_draws_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "talk.pdf").write_bytes(b"%PDF-1.5")
    for module in late.PAGES:
        monkeypatch.delitem(sys.modules, module, raising=False)
    (slide,) = parse("# Title\n\n![A page](talk.pdf){page=2}\n", tmp_path / "talk.md").slides

    assert late_modules(slide) == LateModules(late.PAGES)


def test_a_program_needs_the_colours_of_its_language(monkeypatch: pytest.MonkeyPatch) -> None:
    body = "::: columns\n::: column\n```python\nx = 1\n```\n:::\n::: column\n```\nplain\n```\n:::\n:::"

    assert needed(monkeypatch, body) == LateModules(late.CODE, ("python",))


def test_what_is_imported_is_needed_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    (slide,) = parse("# Title\n\n| A |\n| --- |\n| 1 |\n", Path("talk.md")).slides
    late_modules(slide).bring()

    assert late_modules(slide) == LateModules()


def test_one_that_cannot_be_imported_keeps_no_other_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)

    LateModules(("presenter.no_such_module", "colorsys"), ("no-such-language",)).bring()

    assert "colorsys" in sys.modules


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # ziamath, of how it reads its own font
@pytest.mark.parametrize("module", sorted({module for group in LATE for module in group}))
def test_there_is_such_a_module(module: str) -> None:
    assert find_spec(module) is not None
