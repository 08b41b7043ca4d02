from __future__ import annotations

import re
from pathlib import Path

import presenter.deck
from presenter.deck.codes import MEANINGS

FOLDER = Path(presenter.deck.__file__).parent


def test_every_code_is_explained_and_every_explanation_has_its_code():
    source = "".join(path.read_text("utf-8") for path in FOLDER.glob("*.py") if path.name != "codes.py")
    used = {code for code in MEANINGS if re.search(rf'"{code}"', source)}
    assert used == set(MEANINGS)


def test_codes_are_sorted_and_in_kebab_case():
    codes = list(MEANINGS)
    assert codes == sorted(codes)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code) for code in codes)
