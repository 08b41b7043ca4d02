"""Which words are shown for a message, in which language, and why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from presenter.catalogs.catalogs import Catalogs
from presenter.catalogs.entry_state import EntryState
from presenter.deck.message import Message, Role, Status, Words
from presenter.errors import Span
from presenter.i18n.language import Language

ENGLISH, SPANISH, MEXICAN = Language("en"), Language("es"), Language("es_MX")


def message(text, role=Role.TITLE, language=None):
    return Message(role, text, Span(Path("talk.md")), language=language)


def translation(words, language=SPANISH, status=Status.TRANSLATED):
    return Words(words, language, status)


def source(words, status=Status.SOURCE):
    return Words(words, ENGLISH, status)


def test_a_message_is_looked_up_by_its_role_and_its_words(make_deck, write_catalog):
    write_catalog("""
        msgctxt "title"
        msgid "Open"
        msgstr "Abierto"

        msgctxt "bullet"
        msgid "Open"
        msgstr "Abrir"
    """)
    catalogs = Catalogs.load(make_deck("Open"))

    assert catalogs(message("Open", Role.TITLE), SPANISH) == translation("Abierto")
    assert catalogs(message("Open", Role.BULLET), SPANISH) == translation("Abrir")
    assert catalogs(message("Open", Role.NOTE), SPANISH) == source("Open", Status.MISSING)


def test_an_entry_without_a_context_serves_every_role_that_has_none_of_its_own(make_deck, write_catalog):
    write_catalog("""
        msgid "Open"
        msgstr "Abierto"

        msgctxt "bullet"
        msgid "Open"
        msgstr "Abrir"
    """)
    catalogs = Catalogs.load(make_deck("Open"))

    assert catalogs(message("Open", Role.NOTE), SPANISH) == translation("Abierto")
    assert catalogs(message("Open", Role.BULLET), SPANISH) == translation("Abrir")


def test_a_variety_of_a_language_falls_back_to_the_language_then_to_the_source(make_deck, write_catalog):
    write_catalog('msgid "Computer"\nmsgstr "Ordenador"\n\nmsgid "Plans"\nmsgstr "Planes"\n')
    write_catalog('msgid "Computer"\nmsgstr "Computadora"\n', "es_MX")
    catalogs = Catalogs.load(make_deck("Plans", translations=("es_MX",)))

    assert catalogs(message("Computer"), MEXICAN) == translation("Computadora", MEXICAN)
    assert catalogs(message("Plans"), MEXICAN) == translation("Planes", SPANISH)
    assert catalogs(message("Questions"), MEXICAN) == source("Questions", Status.MISSING)


def test_the_source_language_and_its_varieties_need_no_catalog(make_deck):
    catalogs = Catalogs.load(make_deck("Plans", translations=()))

    assert catalogs(message("Plans"), ENGLISH) == source("Plans")
    assert catalogs(message("Plans"), Language("en_GB")) == source("Plans")


def test_an_identical_translation_is_still_a_translation(make_deck, write_catalog):
    write_catalog('msgid "Rubin"\nmsgstr "Rubin"\n')

    assert Catalogs.load(make_deck("Rubin"))(message("Rubin"), SPANISH) == translation("Rubin")


def test_a_fuzzy_translation_of_nearly_the_same_words_is_shown_as_stale(make_deck, write_catalog):
    write_catalog("""
        #, fuzzy
        #| msgid "The camra is ready, see [the plan](https://example.org/1)"
        msgid "The camera is ready, see [the plan](https://example.org/1)"
        msgstr "La cámara está lista; véase [el plan](https://example.org/1)"
    """)
    words = Catalogs.load(make_deck("x"))(
        message("The camera is ready, see [the plan](https://example.org/1)"), SPANISH
    )

    assert words == translation(
        "La cámara está lista; véase [el plan](https://example.org/1)", status=Status.STALE
    )


def test_a_fuzzy_translation_that_might_mislead_is_not_shown(make_deck, write_catalog):
    write_catalog("""
        #, fuzzy
        #| msgid "We need 20 people"
        msgid "We need 25 people"
        msgstr "Necesitamos 20 personas"

        #, fuzzy
        #| msgid "See [the plan](https://example.org/1)"
        msgid "See [the plan](https://example.org/2)"
        msgstr "Véase [el plan](https://example.org/1)"

        #, fuzzy
        #| msgid "Due {date}"
        msgid "Due {day}"
        msgstr "Para el {date}"

        #, fuzzy
        msgid "A machine's draft"
        msgstr "Una corriente de aire de la máquina"

        #, fuzzy
        #| msgid "Good morning, everybody"
        msgid "Lunch is at noon"
        msgstr "Buenos días a todas y todos"
    """)
    catalogs = Catalogs.load(make_deck("x"))

    for text in (
        "We need 25 people",
        "See [the plan](https://example.org/2)",
        "Due {day}",
        "A machine's draft",
        "Lunch is at noon",
    ):
        assert catalogs(message(text), SPANISH) == source(text, Status.MISSING)


def test_a_translation_that_msgmerge_lent_from_another_message_is_a_guess(make_deck, write_catalog):
    write_catalog("""
        msgctxt "title"
        msgid "The camera is ready"
        msgstr "La cámara está lista"

        #, fuzzy
        #| msgctxt "title"
        #| msgid "The camera is ready"
        msgctxt "title"
        msgid "The camera is not ready"
        msgstr "La cámara está lista"
    """)
    catalogs = Catalogs.load(make_deck("x"))

    assert catalogs(message("The camera is ready"), SPANISH) == translation("La cámara está lista")
    assert catalogs(message("The camera is not ready"), SPANISH) == source(
        "The camera is not ready", Status.MISSING
    )
    assert catalogs.state(message("The camera is not ready"), SPANISH) is EntryState.GUESS


def test_empty_and_obsolete_entries_are_no_translations(make_deck, write_catalog):
    write_catalog("""
        msgid "Plans"
        msgstr ""

        #~ msgid "Questions"
        #~ msgstr "Preguntas"
    """)
    catalogs = Catalogs.load(make_deck("x"))

    assert catalogs(message("Plans"), SPANISH).status is Status.MISSING
    assert catalogs(message("Questions"), SPANISH).status is Status.MISSING


def test_words_written_for_one_language_are_shown_as_they_are(make_deck, write_catalog):
    write_catalog('msgid "Sol"\nmsgstr "Nunca"\n')
    catalogs = Catalogs.load(make_deck("x"))

    assert catalogs(message("Sol", language=SPANISH), SPANISH) == Words("Sol", SPANISH, Status.SOURCE)
    assert catalogs(message("Sol", language=SPANISH), ENGLISH) == Words("Sol", SPANISH, Status.SOURCE)


def test_numbers_alone_are_never_missing(make_deck, write_catalog):
    write_catalog('msgid "12.5"\nmsgstr "12,5"\n')
    catalogs = Catalogs.load(make_deck("x"))

    assert catalogs(message("42 → 43"), SPANISH) == source("42 → 43")
    assert catalogs(message("12.5"), SPANISH) == translation("12,5")


def test_a_catalog_that_breaks_during_the_talk_leaves_the_last_good_one_in_use(make_deck, write_catalog):
    deck = make_deck("Plans")
    path = write_catalog('msgid "Plans"\nmsgstr "Planes"\n')
    catalogs = Catalogs.load(deck)

    write_catalog('msgid "Plans"\nmsgstr "Planes nuevos\n')
    broken = catalogs.reload(deck)
    assert broken(message("Plans"), SPANISH) == translation("Planes")
    assert [finding.span for finding in broken.findings] == [Span(path, 10, 8)]

    write_catalog('msgid "Plans"\nmsgstr "Planes nuevos"\n')
    mended = broken.reload(deck)
    assert mended(message("Plans"), SPANISH) == translation("Planes nuevos")
    assert mended.findings == ()


def test_a_catalog_emptied_or_taken_away_during_the_talk_stays_in_use(make_deck, write_catalog):
    deck = make_deck("Plans")
    path = write_catalog('msgid "Plans"\nmsgstr "Planes"\n')
    catalogs = Catalogs.load(deck)

    path.write_bytes(b"")
    emptied = catalogs.reload(deck)
    path.unlink()
    gone = emptied.reload(deck)

    for now in (emptied, gone):
        assert now(message("Plans"), SPANISH) == translation("Planes")
        assert len(now.findings) == 1


def test_one_broken_catalog_does_not_take_the_others_with_it(make_deck, write_catalog):
    write_catalog('msgid "Plans\nmsgstr ""\n')
    write_catalog('msgid "Plans"\nmsgstr "Projets"\n', "fr", header="")
    catalogs = Catalogs.load(make_deck("Plans", translations=("es", "fr")))

    assert catalogs(message("Plans"), Language("fr")).text == "Projets"
    assert catalogs(message("Plans"), SPANISH) == source("Plans", Status.MISSING)
    assert [finding.code for finding in catalogs.findings] == ["syntax"]


def test_a_language_that_has_no_catalog_yet_is_reported(make_deck, folder):
    (finding,) = Catalogs.load(make_deck("Plans")).findings

    assert (finding.code, finding.language) == ("missing-catalog", SPANISH)
    assert finding.span.path == folder / "es" / "LC_MESSAGES" / "talk.po"


def test_catalogs_of_languages_the_deck_does_not_name_are_there_too(make_deck, write_catalog):
    write_catalog('msgid "Plans"\nmsgstr "Plany"\n', "pl")

    assert (
        Catalogs.load(make_deck("Plans", translations=()))(message("Plans"), Language("pl")).text == "Plany"
    )


def test_a_meaning_tells_the_same_words_apart_and_falls_back_to_the_role(make_deck, write_catalog):
    write_catalog("""
        msgctxt "bullet"
        msgid "Open"
        msgstr "Abierto"

        msgctxt "bullet: verb"
        msgid "Open"
        msgstr "Abrir"
    """)
    catalogs = Catalogs.load(make_deck("Open"))
    verb = replace(message("Open", Role.BULLET), meaning="verb")

    assert catalogs(verb, SPANISH) == translation("Abrir")
    adjective = replace(verb, meaning="adjective")
    assert catalogs(adjective, SPANISH) == translation("Abierto")
    assert catalogs.state(verb, SPANISH) is EntryState.TRANSLATED
    assert catalogs.state(adjective, SPANISH) is EntryState.MISSING
    assert catalogs.state(adjective, Language("es_MX")) is EntryState.MISSING


def test_what_is_kept_is_the_same_in_every_language(make_deck, write_catalog):
    write_catalog('msgid "Open"\nmsgstr "Abierto"\n')
    catalogs = Catalogs.load(make_deck("Open"))

    assert catalogs(replace(message("Open"), is_kept=True), SPANISH) == source("Open")


def test_dates_and_numbers_are_written_out_in_the_words_that_are_shown(make_deck, write_catalog):
    write_catalog('msgid "On {date:2026-03-05}"\nmsgstr "El {date:2026-03-05}"\n')
    catalogs = Catalogs.load(make_deck("On {date:2026-03-05}"))
    day = message("On {date:2026-03-05}")

    assert catalogs(day, SPANISH) == translation("El 5 de marzo de 2026")
    assert catalogs(day, ENGLISH) == source("On March 5, 2026")
    assert catalogs.written(day, SPANISH) == translation("El {date:2026-03-05}")
