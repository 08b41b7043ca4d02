"""Whether a translation has the words that the glossary has for the terms of its source."""

from __future__ import annotations

from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.glossary import Term
from presenter.catalogs.checks.pair import Pair
from presenter.catalogs.checks.term_match import find_term
from presenter.i18n.text import Text


def glossary_faults(pair: Pair) -> Iterator[Fault]:
    """Yield the terms that a translation puts otherwise, and the words that are forbidden for them."""
    for term in pair.glossary.terms_in(pair.source_prose):
        forbidden = list(_forbidden(term, pair))
        yield from forbidden
        targets = term.targets_in(pair.language)
        if not targets or forbidden:
            continue
        if not any(_is_said(target, term, pair) for target in targets):
            yield Fault(
                "glossary",
                Text("The glossary has “{target}” for “{term}”.").with_fields(
                    target=" / ".join(targets), term=term.words
                ),
                Text("Use that word, or add the one that you need to glossary.yaml."),
            )


def _is_said(target: str, term: Term, pair: Pair) -> bool:
    found = find_term(target, pair.prose, case=term.keep and term.case, by_beginning=True)
    return next(found, None) is not None


def _forbidden(term: Term, pair: Pair) -> Iterator[Fault]:
    for words in term.forbidden_in(pair.language):
        for start, end in find_term(words, pair.prose):
            targets = " / ".join(term.targets_in(pair.language)) or "…"
            yield Fault(
                "forbidden-term",
                Text("The glossary forbids “{words}” for “{term}”.").with_fields(
                    words=words, term=term.words
                ),
                Text("Use: {target}").with_fields(target=targets),
                start,
                end,
            )
