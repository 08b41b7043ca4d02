"""Formulae, drawings and charts stay lines in a PDF, and their words stay words."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from presenter.outputs.export import export
from presenter.outputs.export_request import ExportRequest

DECK = r"""---
title: Lines
language: en
---

# A formula

The depth $m = \frac{a}{b}$ of a picture.

$$ \chi^2 = \sum_i \frac{(y_i - f(x_i))^2}{\sigma_i^2} $$

---

# A drawing

![A square](square.svg)

---

# A chart

```chart
title: Share of the processing
labels: [SLAC, France]
series: {before: [1234.5, 40], after: [7, 8]}
unit: "%"
```

---

# A ring

```chart
type: pie
data: {Chile: 60, Peru: 40}
```
"""


@pytest.fixture
def exported(qapp: object, tmp_path: Path) -> PdfReader:
    (tmp_path / "square.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
    )
    (tmp_path / "talk.md").write_text(DECK, "utf-8")
    assert export(ExportRequest(deck=tmp_path / "talk.md", to=tmp_path / "out.pdf")) == ()
    return PdfReader(tmp_path / "out.pdf")


def test_nothing_of_them_becomes_pixels(exported: PdfReader) -> None:
    assert [list(page.images) for page in exported.pages] == [[], [], [], []]


def test_the_words_and_numbers_of_a_chart_can_be_copied(exported: PdfReader) -> None:
    words = exported.pages[2].extract_text().split()
    for word in ("processing", "SLAC", "France", "before", "after", "1,234.5%", "7.0%"):
        assert word in words
    assert {"Chile", "Peru", "100"} <= set(exported.pages[3].extract_text().split())
