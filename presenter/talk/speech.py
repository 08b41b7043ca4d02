"""How long it takes to say what a slide has to be said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from types import MappingProxyType

from presenter.dataclass import dataclass
from presenter.deck.blocks import Block
from presenter.deck.deck import Slide
from presenter.deck.message import Lookup, Message
from presenter.deck.messages import block_messages
from presenter.i18n.language import Language, fallback_chain

# A talk is given at about 140 words a minute in English. Other languages have longer or shorter words; how
# they compare was measured with one text read aloud in each (Trauzettel-Klosinski and Dietz 2012, IReST).
WORDS_A_MINUTE: Mapping[Language, float] = MappingProxyType(
    {Language("en"): 140.0, Language("es"): 134.0, Language("fr"): 120.0, Language("de"): 110.0}
)
USUAL_WORDS_A_MINUTE = 125.0
# A script that sets no spaces has about as many words as this many of its letters would make.
LONGEST_WORD = 8
# To turn to the next slide and let it be looked at takes time that no words take, in seconds.
TURNING = 4.0


@dataclass(frozen=True, slots=True)
class SpeakingRate:
    """How many words a minute the speaker says, by language; `own` are those that the user has set."""

    own: Mapping[Language, float] = field(default_factory=dict, hash=False)

    def words_a_minute(self, language: Language) -> float:
        """Return the rate of a language, the user's before the usual one."""
        for rates in (self.own, WORDS_A_MINUTE):
            for variety in fallback_chain(language):
                if variety in rates:
                    return rates[variety]
        return USUAL_WORDS_A_MINUTE


def speech_seconds(slide: Slide, language: Language, lookup: Lookup, rate: SpeakingRate) -> float:
    """Return about how long a slide takes to be spoken to in a language, in seconds.

    The notes count, or the words of the subtitles where those are more; the words on the slide where it
    has neither.
    """
    spoken = spoken_words(slide, language, lookup) or _words(_messages(slide.blocks), language, lookup)
    return TURNING + 60.0 * spoken / rate.words_a_minute(language)


def spoken_words(slide: Slide, language: Language, lookup: Lookup) -> float:
    """Return about how many words a slide has to be said: its notes', or its subtitles' if those are more."""
    notes = [block for passage in slide.notes for block in passage.blocks]
    return max(
        _words(_messages(notes), language, lookup),
        _words((cue.text for cue in slide.cues), language, lookup),
    )


def _messages(blocks: Iterable[Block]) -> Iterator[Message]:
    for block in blocks:
        yield from block_messages(block)


def _words(messages: Iterable[Message], language: Language, lookup: Lookup) -> float:
    spoken = (message for message in messages if message.is_for(language))
    return sum(_count(lookup(message, language).text) for message in spoken)


def _count(text: str) -> float:
    """Return about how many words there are in a text; its few marks do not matter."""
    return max(len(text.split()), len(text) / LONGEST_WORD)
