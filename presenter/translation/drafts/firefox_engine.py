"""Firefox’s models for translating without the network, run by the library `fxtranslate`.

The library can fetch models by itself; that is never asked of it. A model is a folder with the files
that Firefox ships for a pair of languages: `model.enes.….bin`, `vocab.enes.spm` or `srcvocab…` and
`trgvocab…`, and perhaps `lex….bin`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

from presenter.dataclass import dataclass
from presenter.errors import Finding, PresenterError, Severity, Span
from presenter.i18n.language import Language
from presenter.i18n.text import Text

NAME = "firefox"
_LIBRARY = "fxtranslate"
_PAIR = re.compile(r"\.([a-z]{2,3})-?([a-z]{2,3})\.")


@dataclass(frozen=True)
class FirefoxEngine:
    """A model of Firefox for a pair of languages."""

    translator: Any  # what the library calls Translator; it may not be installed
    version: str
    name: str = NAME
    reads_markdown: bool = False

    def translate(self, texts: Sequence[str], source: Language, target: Language) -> Sequence[str]:
        """Return a translation for each line, sentence by sentence."""
        del source, target
        return [self.translator.translate_long(text) if text.strip() else text for text in texts]


def open_firefox(model: Path | None, source: Language, target: Language) -> FirefoxEngine:
    """Load a model from its folder, or from the one of its pair within that: `models/en-es`.

    Raises PresenterError where the library or the model is not there, or is of other languages.
    """
    try:
        library = import_module(_LIBRARY)
    except ImportError:
        raise PresenterError(_no_library()) from None
    folder = _folder(model, source, target)
    files = {kind: _file(folder, kind) for kind in ("model", "vocab", "srcvocab", "trgvocab", "lex")}
    source_words, target_words = files["srcvocab"] or files["vocab"], files["trgvocab"] or files["vocab"]
    if files["model"] is None or source_words is None or target_words is None:
        raise PresenterError(_no_model(folder, source, target))
    _require_languages(files["model"], source, target)
    try:
        translator = library.Translator(
            model=files["model"].read_bytes(),
            src_vocab=source_words.read_bytes(),
            trg_vocab=target_words.read_bytes(),
            shortlist=files["lex"].read_bytes() if files["lex"] else None,
        )
    except (ValueError, OSError) as error:
        raise PresenterError(_broken_model(files["model"], str(error))) from error
    return FirefoxEngine(translator, version(_LIBRARY))


def _folder(model: Path | None, source: Language, target: Language) -> Path:
    if model is None:
        raise PresenterError(_no_model(None, source, target))
    pair = model / f"{_base(source)}-{_base(target)}"
    return pair if pair.is_dir() else model


def _file(folder: Path, kind: str) -> Path | None:
    suffix = "spm" if kind.endswith("vocab") else "bin"
    return next(iter(sorted(folder.glob(f"{kind}.*{suffix}"))), None)


def _require_languages(model: Path, source: Language, target: Language) -> None:
    match = _PAIR.search(model.name)
    if match and len(match[1] + match[2]) == 4 and match.groups() != (_base(source), _base(target)):
        raise PresenterError(
            Finding(
                "bad-model",
                Severity.ERROR,
                Text("This model translates from {source} to {target}.").with_fields(
                    source=match[1], target=match[2]
                ),
                Span(model),
                advice=Text("Name the one from {source} to {target}.").with_fields(
                    source=_base(source), target=_base(target)
                ),
            )
        )


def _base(language: Language) -> str:
    return language.partition("_")[0]


def _no_library() -> Finding:
    return Finding(
        "no-such-engine",
        Severity.ERROR,
        Text("The library that runs Firefox’s models is not installed."),
        Span(Path("--engine")),
        advice=Text("Install it: pip install 'presenter[drafts]'."),
    )


def _no_model(folder: Path | None, source: Language, target: Language) -> Finding:
    pair = f"{_base(source)} {_base(target)}"
    return Finding(
        "no-model",
        Severity.ERROR,
        Text("There is no model from {source} to {target} here: model.*.bin and vocab.*.spm.").with_fields(
            source=_base(source), target=_base(target)
        ),
        Span(folder or Path("--model")),
        advice=Text(
            "Nothing is fetched by itself. Fetch one with “fxtranslate models add {pair}”, "
            "then name its folder with --model."
        ).with_fields(pair=pair),
    )


def _broken_model(path: Path, reason: str) -> Finding:
    return Finding(
        "bad-model",
        Severity.ERROR,
        Text("This is no model that can be read: {reason}").with_fields(reason=reason),
        Span(path),
        advice=Text("Fetch it again; the files of a model belong together."),
    )
