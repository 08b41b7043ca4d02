"""Nothing that is imported beside PySide6 is read once more for it."""

import subprocess
import sys

import pytest

SEEN = """
import linecache
from presenter.qt.plain_imports import import_plainly

{before}
import PySide6.QtNetwork
from presenter.i18n.fold import fold
from html.parser import HTMLParser
print(sorted(linecache.cache))
"""


@pytest.mark.parametrize(
    ("before", "read"),
    [("import_plainly()", False), ("import_plainly()\n" * 2, False), ("import PySide6.QtCore", True)],
)
def test_no_source_is_read_for_the_sake_of_an_import(before, read):
    code = SEEN.format(before=before)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [name in done.stdout for name in ("fold.py", "parser.py")] == [read, read]
    assert (done.stdout == "[]\n") is not read
