"""Whether links lead where those of the source do, or where the glossary says for this language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from presenter.catalogs.checks.fault import Fault
from presenter.catalogs.checks.multiset import difference
from presenter.catalogs.checks.pair import Pair
from presenter.deck.code_spans import without_code
from presenter.i18n.text import Text

_BARE_ADDRESS = re.compile(r"(?<![\w.+/:@-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


def link_faults(pair: Pair) -> Iterator[Fault]:
    """Yield the links that a translation lost or leads elsewhere; what the glossary declares is good too."""
    if not pair.is_markdown:
        return
    found = pair.marks.links + pair.marks.pictures
    wanted = pair.source_marks.links + pair.source_marks.pictures
    if not any(address.startswith("mailto:") for address in (*found, *wanted)):
        found, wanted = found + _bare_addresses(pair.target), wanted + _bare_addresses(pair.source)
    missing, surplus = difference(wanted, found)
    left = Counter(surplus)
    for address in missing:
        localised = pair.glossary.localised_address(address, pair.language)
        if left[localised]:
            left[localised] -= 1
            continue
        yield Fault(
            "links",
            Text("The translation lacks the link to {address}.").with_fields(address=address),
            Text("Write the words of the translation as [words]({address}).").with_fields(address=localised),
        )
    for address in left.elements():
        start = max(pair.target.find(address.removeprefix("mailto:").removeprefix("https://")), 0)
        yield Fault(
            "links",
            Text("The link to {address} is not in the source.").with_fields(address=address),
            Text("Copy the address from the source, or declare it under “links” in glossary.yaml."),
            start,
            start + len(address) if start else 0,
        )


def _bare_addresses(text: str) -> Counter[str]:
    """Return e-mail addresses that are written as they are and lead nowhere."""
    return Counter(_BARE_ADDRESS.findall(without_code(text)))
