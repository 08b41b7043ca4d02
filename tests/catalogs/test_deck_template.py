"""What a translator reads of each message in the template of a deck."""

from __future__ import annotations

import textwrap
from pathlib import Path

from presenter.catalogs.deck_template import template_of
from presenter.catalogs.line import LineKind
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.template import template_entries
from presenter.deck.load import parse

DECK = textwrap.dedent("""\
    # Meet the team {#team}

    <!-- i18n: “Acme” is a product -->
    - Acme opens
    - Open {ctx="verb"}

    ::: subtitles
    This is where we are,

    and that is where

    we want to be.
    :::
""")


def listed(source, **known):
    deck = parse(source, Path("/deck/slides/talk.md"))
    return {message.key: message for message in template_of(deck, Path("/deck/translations"), **known)}


def written(source, **known):
    entries = template_entries(listed(source, **known).values())
    return PoFile(Path("talk.pot")).with_entries(entries).render()


def test_what_the_author_says_stands_below_the_identity():
    assert (
        "#. id: team/b1\n#. note: “Acme” is a product\n#: slides/talk.md:4\n"
        'msgctxt "bullet"\nmsgid "Acme opens"\nmsgstr ""\n'
    ) in written(DECK)


def test_a_meaning_is_part_of_the_context():
    assert ("bullet: verb", "Open") in listed(DECK)
    assert 'msgctxt "bullet: verb"\nmsgid "Open"\n' in written(DECK)


def test_a_cue_is_listed_with_the_words_around_it():
    found = listed(DECK)["cue", "and that is where"]

    assert found.before == ("This is where we are,",)
    assert found.after == ("we want to be.",)
    assert "#. before: This is where we are,\n#. after: we want to be.\n" in written(DECK)
    assert listed(DECK)["cue", "we want to be."].after == ()


def test_a_cue_that_is_changed_is_seen_at_its_neighbours_alone():
    before, after = listed(DECK), listed(DECK.replace("and that is where", "and this is where"))

    changed = [key for key, message in before.items() if after.get(key) != message]
    assert changed == [
        ("cue", "This is where we are,"),
        ("cue", "and that is where"),
        ("cue", "we want to be."),
    ]


def test_of_a_long_neighbour_stands_what_is_next_to_the_cue():
    words = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen."
    found = listed(f"::: subtitles\n{words}\n\nMiddle.\n\n{words}\n:::\n")["cue", "Middle."]

    assert found.before == ("… six seven eight nine ten eleven twelve thirteen fourteen.",)
    assert found.after == ("One two three four five six seven eight nine ten eleven …",)


def test_the_room_there_is_stands_in_words_and_as_a_flag():
    found = written(DECK, limits={"team/b1": 40})

    assert "#. id: team/b1\n#. limit: 40 characters\n#. note: “Acme” is a product\n" in found
    assert '#, max-length:40\nmsgctxt "bullet"\nmsgid "Acme opens"\n' in found
    assert found.count("max-length") == 1


def test_the_narrowest_place_of_words_sets_the_limit():
    found = listed("# One\n\n- Next\n\n---\n\n# Two\n\n- Next\n", limits={"one/b1": 40, "two/b1": 20})

    assert found["bullet", "Next"].limit == 20


def test_how_long_a_cue_is_shown_is_told_in_words():
    found = written(DECK, times={"team/cue2": "2.1 s"})

    assert "#. id: team/cue2\n#. time: 2.1 s\n#. before:" in found


def test_a_limit_that_was_not_measured_stays_as_it_was():
    (old,) = template_entries([listed("# One\n", limits={"one/title": 30})["title", "One"]])

    unmeasured = listed("# One\n")["title", "One"]
    assert unmeasured.described(old, unmeasured.places).lines == old.lines


def test_a_new_limit_takes_the_place_of_the_old_one():
    (old,) = template_entries([listed("# One\n", limits={"one/title": 30})["title", "One"]])

    narrower = listed("# One\n", limits={"one/title": 20})["title", "One"]
    free = listed("# One\n", limits={})["title", "One"]
    assert narrower.described(old, narrower.places).flags == ("max-length:20",)
    assert free.described(old, free.places).flags == ()


def test_comments_of_another_program_stay():
    (old,) = template_entries([listed("# One\n")["title", "One"]])
    old = old.with_comments(LineKind.EXTRACTED, ["id: one/title", "Reviewed by Ana"])
    noted = listed("<!-- i18n: a number -->\n# One\n")["title", "One"]

    assert noted.described(old, noted.places).comments(LineKind.EXTRACTED) == (
        "id: one/title",
        "note: a number",
        "Reviewed by Ana",
    )


def test_what_is_not_to_be_translated_is_not_listed():
    found = listed(
        "---\ntitle: Talk\nauthor: Ana Pérez\nfooter: Our footer\ndate: 5 March\n---\n\n"
        "# Rubin {translate=no}\n\n12.5 %\n\n$e = mc^2$\n\n<https://lsst.org>\n\n`make`\n\nWords\n"
    )

    assert list(found) == [("meta", "Talk"), ("meta", "Our footer"), ("body", "Words")]


def test_what_a_translation_must_keep_is_told():
    found = written("[Rubin]{translate=no} opens on {date:2026-03-05|long}.\n")

    assert "#. keep: Rubin\n#. keep: {date:2026-03-05|long}\n" in found


def test_the_items_of_a_list_are_translated_and_its_marks_are_not():
    assert "#. keep: {list:…|or}, its items translated\n" in written("Bring {list:pears;apples|or}.\n")
