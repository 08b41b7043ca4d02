"""The floor of a check: Python-Markdown makes HTML of every slide, and nothing more.

python floor_check.py DECK
"""

from __future__ import annotations

import sys
from pathlib import Path

from markdown import Markdown

if __name__ == "__main__":
    reader = Markdown(extensions=["extra"])
    for page in Path(sys.argv[1]).read_text("utf-8").split("\n---\n"):
        reader.reset().convert(page)
