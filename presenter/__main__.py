"""Start the program: `python -m presenter`."""

from __future__ import annotations

import sys

from presenter.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
