"""How a deck was imported, remembered so that it can be brought in step with its source later.

Of what was edited since in the deck, and what in its source, both can be kept only by whoever knows what both
began with.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field
from pathlib import Path

from presenter.catalogs.entry import Key
from presenter.dataclass import dataclass
from presenter.i18n.language import Language
from presenter.storage.line_file import make_private_folder
from presenter.storage.make_room import make_room
from presenter.storage.state_folder import import_record_path, state_folder
from presenter.storage.write_atomically import write_atomically

_MOST_FILES = 200
_MOST_BYTES = 100_000_000


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """The text of a deck as it was imported, the digests of the files beside it, and what it was made from.

    `made_from` says of each source, and of the program, what would tell another one, also of the files that
    were `looked_at` for them; `words` are the translations that came with it, by languages.
    """

    text: str
    files: Mapping[str, str] = field(hash=False)
    made_from: tuple[str, ...] = ()
    words: Mapping[Language, Mapping[Key, str]] = field(default_factory=dict, hash=False)
    looked_at: tuple[Path, ...] = ()


def digest(content: bytes) -> str:
    """Return what tells a content from any other."""
    return hashlib.sha256(content).hexdigest()


def read_record(deck: Path) -> ImportRecord | None:
    """Return how a deck was imported; None where that is not known."""
    try:
        said = json.loads(import_record_path(state_folder(), deck).read_bytes())
        files = {str(name): str(value) for name, value in said["files"].items()}
        words = {
            Language(language): {(str(context), str(key)): str(text) for context, key, text in entries}
            for language, entries in said.get("words", {}).items()
        }
        looked_at = tuple(map(Path, said.get("looked_at", ())))
        return ImportRecord(str(said["text"]), files, tuple(map(str, said["made_from"])), words, looked_at)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def write_record(deck: Path, record: ImportRecord) -> None:
    """Remember how a deck was imported; a full disk remembers nothing."""
    path = import_record_path(state_folder(), deck)
    said = {
        "text": record.text,
        "files": dict(record.files),
        "made_from": list(record.made_from),
        "looked_at": list(map(str, record.looked_at)),
        "words": {
            language: [[context, key, text] for (context, key), text in words.items()]
            for language, words in record.words.items()
        },
    }
    with suppress(OSError):
        make_private_folder(path.parent)
        write_atomically(path, json.dumps(said).encode("utf-8", "surrogateescape"))
        make_room(path.parent, "*.json", _MOST_FILES, _MOST_BYTES)
