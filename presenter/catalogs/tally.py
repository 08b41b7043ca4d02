"""How much of something is translated, in messages and in words of the source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from presenter.catalogs.entry_state import EntryState
from presenter.dataclass import dataclass
from presenter.deck.inline import plain_text

# Letters of scripts that set no spaces count as a word each, as translators' offices count them.
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:['’.,@/:-][^\W_{_UNSPACED}]+)*")

_TOKEN = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True)
class Tally:
    """How many messages are in each state, and how many words their sources have."""

    messages: Mapping[EntryState, int]
    words: Mapping[EntryState, int]

    @property
    def total(self) -> int:
        """Return how many messages there are."""
        return sum(self.messages.values())

    @property
    def total_words(self) -> int:
        """Return how many words there are."""
        return sum(self.words.values())

    @property
    def left(self) -> int:
        """Return how many messages a translator has yet to look at."""
        return self.total - self.messages.get(EntryState.TRANSLATED, 0)

    @property
    def words_left(self) -> int:
        """Return how many words they have."""
        return self.total_words - self.words.get(EntryState.TRANSLATED, 0)

    @property
    def percent(self) -> int:
        """Return how many of a hundred words are done, rounded down: 100 is said where nothing is left."""
        if not self.left:
            return 100
        if not self.total_words:
            return 0
        return min(99, 100 * (self.total_words - self.words_left) // self.total_words)


def tally(found: Iterable[tuple[EntryState, str]]) -> Tally:
    """Return the tally of messages, each given by its state and its source."""
    messages: Counter[EntryState] = Counter()
    words: Counter[EntryState] = Counter()
    for state, source in found:
        messages[state] += 1
        words[state] += word_count(source)
    return Tally(dict(messages), dict(words))


def word_count(source: str) -> int:
    """Return how many words of a message are to be translated; marks, addresses of links and tokens are none.

    What hyphens, apostrophes or points hold together is one word, as word processors count.
    """
    return sum(1 for _ in _WORD.finditer(_TOKEN.sub(" ", plain_text(source))))
