"""The words of a language that decide where a sentence ends and where a line may."""

from __future__ import annotations

import re

from presenter.dataclass import dataclass

_NO_LETTER_BEFORE = re.compile(r"^\W+")
_FIRST_PART = re.compile(r"[^\W_]*")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words in lower case; abbreviations keep their full stop.

    Of sentences. `abbreviations` do not end one; those with a capital only when written so ("Gen.").
    `final` are those that may: they do where one of the `starters` follows. Those in `before_numbers`
    are abbreviations only where a number follows ("No. 5"), and so are those in `within_numbers`, which
    belong to the number before them ("1 h. 20 min."). `compounds` are abbreviations of two parts
    with a space between, written exactly so. The words in `lettered` have a letter after them that is
    no initial ("plan B"). `small_names` begin a sentence with a small letter, `names_with_marks` have a
    mark that ends none ("Yahoo!"), `always_capital` are words whose capital does not show that one
    begins ("I"), and `said` are those that tell who spoke what stands in quotation marks.

    Of lines. Abbreviations in `titles` belong to the name that follows. `never_last` are words that
    belong to what follows them: a line that ends with one leaves the reader hanging. `pronouns` are
    those of them that may also stand after their verb, `joining` those that do so even before a comma
    ("and, of course,"). `possessive` is an ending that does what a determiner does. A line does well to
    begin with one of the `openers`: of a clause, of a phrase, of what is said about a subject; less so
    with a tight one, which holds on to the noun before it. `units` belong to the number before them.
    `bound` are pairs of words that stay together ("because of"). `particles` stand within a name
    ("von"), `links` between a name and one that it goes on with ("Juan de la Cierva"); that of one of the
    `institutions` may be parted there. `day_parts` follow an hour ("in the", and morning). `adverbs` are
    those of the words that are `never_last` which may also stand alone, with nothing to come ("switched
    off"), unless one of the `relatives` follows ("in which"); those `left_behind` do so before a verb ("the
    people I work with have"). With a relative, `articles` open a clause ("los que"). `objects` belong to
    the verb before them. `adjectives` hold on to the noun after them. A word with one of the
    `adjective_endings` is likely another one; it holds on to the noun before it where `adjectives_follow`.
    """

    abbreviations: frozenset[str] = frozenset()
    final: frozenset[str] = frozenset()
    before_numbers: frozenset[str] = frozenset()
    within_numbers: frozenset[str] = frozenset()
    compounds: frozenset[str] = frozenset()
    starters: frozenset[str] = frozenset()
    lettered: frozenset[str] = frozenset()
    small_names: frozenset[str] = frozenset()
    names_with_marks: frozenset[str] = frozenset()
    always_capital: frozenset[str] = frozenset()
    said: frozenset[str] = frozenset()

    titles: frozenset[str] = frozenset()
    never_last: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    possessive: str = ""
    clause_openers: frozenset[str] = frozenset()
    phrase_openers: frozenset[str] = frozenset()
    predicate_openers: frozenset[str] = frozenset()
    tight_openers: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()
    bound: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    institutions: frozenset[str] = frozenset()
    day_parts: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    left_behind: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    objects: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    adjective_endings: tuple[str, ...] = ()
    adjectives_follow: bool = False

    def is_starter(self, word: str) -> bool:
        """Tell whether a word is one that sentences begin with; “it’s” is as “it” is."""
        first = _FIRST_PART.match(_NO_LETTER_BEFORE.sub("", word))
        return first is not None and first[0][:1].isupper() and first[0].lower() in self.starters


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return what stands between the commas of a text as a set."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


# The same in every language that writes numbers with Arabic figures.
INTERNATIONAL_UNITS = words("""
    % ‰ ° °c °f € $ £ ¥ eur usd gbp
    m mm cm dm km m² km² m³ µm nm ly pc kpc mpc au
    g mg kg t l ml cl hl s ms µs ns min h d
    k °k j kj w kw mw gw kwh v a ma ω hz khz mhz ghz thz
    b kb mb gb tb pb kib mib gib tib bit bits byte bytes px dpi fps pa hpa bar db mol cd lm lx
""")

# Names that keep their small letter also at the beginning of a sentence, as no capital within shows.
SMALL_NAMES = words("""
    npm pip git conda docker podman kubectl systemd nginx curl wget ffmpeg bash zsh vim emacs tmux ssh rsync
    pytest numpy scipy matplotlib pandoc gcc clang cmake sudo apt grep sed awk jq
""")

# Names of which an exclamation or a question mark is a part.
NAMES_WITH_MARKS = words("yahoo! jeopardy! joomla! wham! oklahoma! kahoot! yum!")
