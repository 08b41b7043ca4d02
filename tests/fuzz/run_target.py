"""Fuzz one target, guided by what of the program its bytes reach; ends with the fuzzer's own exit code.

    python -m tests.fuzz.run_target TARGET FOLDER [OPTIONS OF LIBFUZZER]

The folder keeps what has been found: bytes that reach something new in `corpus`, those that are not read well
beside it. Needs atheris.
"""

from __future__ import annotations

import os
import sys
import tempfile
import warnings
from pathlib import Path

import atheris

from tests.fuzz.target import Target

LONGEST = 4096  # bytes


def main(arguments: list[str]) -> None:
    """Begin with the seeds of the target, and go on until libFuzzer ends."""
    name, folder, *options = arguments
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    warnings.simplefilter("error")
    with tempfile.TemporaryDirectory() as scratch:
        # What is imported late is instrumented too: by the seeds, which reach all of it.
        with atheris.instrument_imports(include=["presenter"]):
            from PySide6.QtGui import QGuiApplication

            from tests.fuzz.targets import TARGETS

            application = QGuiApplication([])
            target = TARGETS[name]
            for seed in target.seeds:
                target.read(seed.read_bytes(), Path(scratch))

        def read(content: bytes) -> None:
            target.read(content, Path(scratch))

        atheris.Setup([name, *_prepared(target, Path(folder)), *options], read)
        atheris.Fuzz()
        del application


def _prepared(target: Target, folder: Path) -> list[str]:
    """Lay out what libFuzzer begins with, and return how it is told of it."""
    corpus, words = folder / "corpus", folder / "words.dict"
    corpus.mkdir(parents=True, exist_ok=True)
    for seed in target.seeds:
        (corpus / seed.name).write_bytes(seed.read_bytes())
    words.write_text(_dictionary(target.words), "ascii")
    return [str(corpus), f"-dict={words}", f"-artifact_prefix={folder}/", f"-max_len={LONGEST}"]


def _dictionary(words: tuple[str, ...]) -> str:
    """Return the words as libFuzzer reads them, every byte escaped."""
    return "".join('"' + "".join(f"\\x{byte:02x}" for byte in word.encode()) + '"\n' for word in words)


if __name__ == "__main__":
    main(sys.argv[1:])
