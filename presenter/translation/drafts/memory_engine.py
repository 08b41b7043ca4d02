"""What was translated before, word for word: the machine that needs no model and makes nothing up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from presenter import __version__
from presenter.catalogs.po_file import PoFile
from presenter.errors import PresenterError
from presenter.i18n.language import Language

MEMORY = "memory"
_INTERFACE = "presenter.po"


@dataclass(frozen=True)
class MemoryEngine:
    """Find the same words in the catalogs around: of this deck, of others, what left them included.

    Where they were translated in several ways the most frequent one is taken. `words` holds it by msgid.
    """

    words: Mapping[str, str]
    name: str = MEMORY
    version: str = __version__
    reads_markdown: bool = True

    @classmethod
    def open(cls, folder: Path, target: Language) -> MemoryEngine:
        """Read the catalogs of a language in a folder of translations; one that is broken is passed over.

        The program's own words are left out: what a button says is not what a slide does.
        """
        found: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for path in sorted((folder / target / "LC_MESSAGES").glob("*.po")):
            if path.name == _INTERFACE:
                continue
            try:
                file = PoFile.read(path)
            except PresenterError:
                continue
            for entry in file.entries:
                if entry.is_translated and not (entry.is_header or entry.plural):
                    found[entry.msgid][entry.translations[0]] += 1
        return cls({msgid: counted.most_common(1)[0][0] for msgid, counted in found.items()})

    def translate(self, texts: Sequence[str], source: Language, target: Language) -> Sequence[str]:
        """Return what each text was translated as before, empty where it never was."""
        del source, target
        return [self.words.get(text, "") for text in texts]
