"""No finding has a code that is not explained."""

from __future__ import annotations

import re
from pathlib import Path

import presenter.typeset
from presenter.typeset.codes import MEANINGS

PACKAGE = Path(presenter.typeset.__file__).parent
CODE = re.compile(r'(?:Finding|Problem|_report)\(\s*"([a-z-]+)"')


def test_every_code_that_the_sources_report_is_explained_and_no_other() -> None:
    reported = {code for path in PACKAGE.rglob("*.py") for code in CODE.findall(path.read_text("utf-8"))}

    assert reported == set(MEANINGS)
