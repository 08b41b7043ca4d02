"""Pages are made once, kept for a while, and never too many."""

from __future__ import annotations

from collections.abc import Callable

from presenter.i18n.language import Language
from presenter.typeset.typesetter import MOST_PAGES, Typesetter

EN, ES = Language("en"), Language("es")


def test_a_page_is_laid_out_once(typesetter_for: Callable[..., Typesetter]) -> None:
    maker = typesetter_for("# One\n\n---\n\n# Two")

    assert maker.page(1, EN) is maker.page(1, EN)
    assert maker.page(1, EN) is not maker.page(1, ES)
    assert maker.page(1, EN) is not maker.page(1, EN, for_pdf=True)


def test_only_the_last_pages_are_kept(typesetter_for: Callable[..., Typesetter]) -> None:
    maker = typesetter_for("\n\n---\n\n".join(f"# Slide {number}" for number in range(MOST_PAGES + 5)))
    first = maker.page(0, EN)
    for index in range(MOST_PAGES + 5):
        maker.page(index, EN)

    assert maker.kept_pages == MOST_PAGES
    assert maker.page(0, EN) is not first


def test_a_slide_may_have_a_theme_of_its_own(typesetter_for: Callable[..., Typesetter], tmp_path) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "loud.yaml").write_text("palette: {light: {heading: '#8b0000'}}")
    maker = typesetter_for(
        "# One\n\n---\ntheme: loud\n---\n\n# Two\n\nx\n\n---\ntheme: laud\n---\n\n# Three\n\nx"
    )

    assert maker.page(1, EN).theme.light.heading == "#8b0000"
    assert [finding.code for finding in maker.page(1, EN).findings] == []
    (finding,) = maker.page(2, EN).findings
    assert (finding.code, finding.slide) == ("unknown-theme", "three")
