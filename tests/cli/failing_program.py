"""Run the program with a part of it that fails: `failing_program.py PART WORDS…`.

PART is `module:name`, as in `presenter.outputs.check:check`, or `module:Class.name`.
"""

from __future__ import annotations

import sys
from functools import reduce
from importlib import import_module


def fail(*arguments: object, **named: object) -> None:
    del arguments, named
    raise ZeroDivisionError("provoked")


if __name__ == "__main__":
    _, part, *words = sys.argv
    module, _, name = part.partition(":")
    *path, last = name.split(".")
    setattr(reduce(getattr, path, import_module(module)), last, fail)
    sys.argv[:] = ["presenter", *words]
    from presenter.cli.main import main

    sys.exit(main())
