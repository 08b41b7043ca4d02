"""`presenter catalog check` and what `presenter check` says of translations."""

from __future__ import annotations

import json

DECK = """\
---
language: en
translations: [es]
---

# Plans for 2023

The camera is ready.
"""
CATALOG = """\
msgid ""
msgstr ""
"Language: es\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgctxt "title"
msgid "Plans for 2023"
msgstr "Planes para 2024"

msgctxt "body"
msgid "The camera is ready."
msgstr "la cámara está lista."
"""
PATH = "translations/es/LC_MESSAGES/talk.po"


def test_a_fault_stands_at_its_words_in_the_catalog(presenter, write):
    write("talk.md", DECK)
    write(PATH, CATALOG)

    result = presenter("catalog", "check", "talk.md")

    assert result.stdout.splitlines() == [
        (
            f"{PATH}:8:21: The translation has 2024 where the source has 2023. · Planes para 2024 · "
            "Write the number of the source, in figures of this language or in words. [numbers]"
        ),
        (
            f"{PATH}:12:9: The source begins with a capital. · la cámara está lista. · "
            "Begin the translation with one too. [capitals]"
        ),
    ]
    assert (result.stderr, result.returncode) == ("2 findings.\n", 0)


def test_notes_are_left_out_where_they_are_not_wanted(presenter, write):
    write("talk.md", DECK)
    write(PATH, CATALOG)

    translator = presenter("catalog", "check", "talk.md", "--no-hints", "--format", "json")
    speaker = presenter("check", "talk.md", "--format", "json")
    both = presenter("check", "talk.md", "--hints", "--format", "json")

    assert [finding["code"] for finding in json.loads(translator.stdout)] == ["numbers"]
    assert [finding["code"] for finding in json.loads(speaker.stdout)] == ["numbers"]
    assert [finding["code"] for finding in json.loads(both.stdout)] == ["numbers", "capitals"]


def test_what_does_not_fit_is_told_at_its_translation_and_is_an_error(presenter, write):
    write("talk.md", DECK)
    write(PATH, CATALOG.replace("Planes para 2024", "Planes muy largos para 2023 " * 40 + "2023"))

    result = presenter("catalog", "check", "talk.md", "--format", "json")

    (overflow,) = [each for each in json.loads(result.stdout) if each["code"] == "text-overflow"]
    assert (overflow["path"], overflow["line"], overflow["language"]) == (PATH, 8, "es")
    assert result.returncode == 1


def test_sarif_is_written_for_code_hosts(presenter, write):
    write("talk.md", DECK)
    write(PATH, CATALOG)

    result = presenter("catalog", "check", "talk.md", "--format", "sarif")

    (run,) = json.loads(result.stdout)["runs"]
    assert [each["ruleId"] for each in run["results"]] == ["numbers", "capitals"]


def test_a_deck_that_cannot_be_read_is_sarif_too(presenter):
    result = presenter("catalog", "check", "no.md", "--format", "sarif")

    assert json.loads(result.stdout)["runs"][0]["results"]
    assert result.returncode == 2


def test_the_help_says_each_code_and_how_it_is_muted(presenter):
    result = presenter("catalog", "check", "--help")

    for word in ("opening-marks", "placeholders", "text-overflow", "cue-too-fast", "# noqa: numbers"):
        assert word in result.stdout
    assert "missing-picture" not in result.stdout
