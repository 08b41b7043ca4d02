"""The words of a language that decide where a line may end."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Words in lower case; abbreviations keep their full stop.

    `abbreviations` do not end a sentence. Those in `titles` belong to the name that follows,
    those in `before_numbers` are abbreviations only where a number follows ("No. 5").
    `never_last` are words that belong to what follows them: a line that ends with one
    leaves the reader hanging. `pronouns` are those of them that may also stand after their verb,
    `joining` those that do so even before a comma ("and, of course,"). `possessive` is an ending
    that does what a determiner does.
    A line does well to begin with one of the `openers`: of a clause, of a phrase, of what is
    said about a subject; less so with a tight one, which holds on to the noun before it.
    `units` belong to the number before them.
    """

    abbreviations: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()
    before_numbers: frozenset[str] = frozenset()
    never_last: frozenset[str] = frozenset()
    pronouns: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    possessive: str = ""
    clause_openers: frozenset[str] = frozenset()
    phrase_openers: frozenset[str] = frozenset()
    predicate_openers: frozenset[str] = frozenset()
    tight_openers: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(text.split())


# The same in every language that writes numbers with Arabic figures.
INTERNATIONAL_UNITS = words("""
    % ‰ ° °c °f € $ £ ¥ eur usd gbp
    m mm cm dm km m² km² m³ µm nm ly pc kpc mpc au
    g mg kg t l ml cl hl s ms µs ns min h d
    k °k j kj w kw mw gw kwh v a ma ω hz khz mhz ghz thz
    b kb mb gb tb pb kib mib gib tib bit bits byte bytes px dpi fps pa hpa bar db mol cd lm lx
""")
