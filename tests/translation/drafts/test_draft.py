"""A machine's drafts fill what is missing, and nothing else, and are marked for what they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_state import EntryState, state_of
from presenter.catalogs.line import LineKind
from presenter.catalogs.po_file import PoFile
from presenter.deck.load import parse
from presenter.errors import PresenterError
from presenter.i18n.language import Language
from presenter.translation.drafts.draft import drafted
from presenter.translation.drafts.memory_engine import MemoryEngine

ENGLISH, SPANISH = Language("en"), Language("es")

HEADER = r"""msgid ""
msgstr ""
"Language: es\n"
"Content-Type: text/plain; charset=UTF-8\n"

"""
MISSING = """# Ojo con el nombre.
#. id: team/b1
#, max-length:60
msgctxt "bullet"
msgid "Talk to **Ana** about [12 jobs](https://acme.org/jobs)"
msgstr ""
"""
TOUCHED = """msgctxt "title"
msgid "Team"
msgstr "Equipo"

#, fuzzy
#| msgctxt "title"
#| msgid "The plans"
msgctxt "title"
msgid "Plans"
msgstr "Los planes"

#, fuzzy
msgctxt "body"
msgid "Guess"
msgstr "Adivina"

# MT: other 1
#, fuzzy
msgctxt "body"
msgid "Draft"
msgstr "Borrador"

#~ msgctxt "body"
#~ msgid "Gone"
#~ msgstr ""
"""


@dataclass(frozen=True)
class Saying:
    """An engine that says what a function makes of each line."""

    say: Callable[[str], str]
    name: str = "loud"
    version: str = "2.1"
    reads_markdown: bool = False

    def translate(self, texts: Sequence[str], source: Language, target: Language) -> Sequence[str]:
        assert (source, target) == (ENGLISH, SPANISH)
        return [self.say(text) for text in texts]


def catalog(entries: str) -> PoFile:
    return PoFile.parse(HEADER + entries, Path("talk.po"))


def last(file: PoFile) -> Entry:
    return file.entries[-1]


def test_a_draft_keeps_links_and_marks_and_says_who_made_it() -> None:
    result = drafted(catalog(MISSING), Saying(str.upper), ENGLISH, SPANISH)
    entry = last(result.file)
    assert entry.translations == ("TALK TO **ANA** ABOUT [12 JOBS](https://acme.org/jobs)",)
    assert entry.comments(LineKind.COMMENT) == ("Ojo con el nombre.", "MT: loud 2.1")
    assert set(entry.flags) == {"fuzzy", "max-length:60"}
    assert state_of(entry) is EntryState.DRAFT
    assert not state_of(entry).may_be_shown
    assert (result.drafted, result.without, result.rejected) == (1, 0, ())
    PoFile.parse(result.file.render(), Path("talk.po"))


def test_nothing_that_has_words_is_touched() -> None:
    file = catalog(TOUCHED)
    result = drafted(file, Saying(str.upper), ENGLISH, SPANISH)
    assert result.file.render() == file.render()
    assert (result.drafted, result.without, result.rejected) == (0, 0, ())


@pytest.mark.parametrize(
    "say",
    [
        lambda line: line.replace("[3]", ""),
        lambda line: line.replace("12", "13"),
        lambda line: line + " {name}",
        lambda line: line + " **",
    ],
    ids=["link lost", "number changed", "field made up", "mark made up"],
)
def test_a_draft_that_lost_what_has_to_stay_is_thrown_away(say: Callable[[str], str]) -> None:
    file = catalog(MISSING)
    result = drafted(file, Saying(say), ENGLISH, SPANISH)
    assert result.file.render() == file.render()
    assert [finding.code for finding in result.rejected] == ["draft-rejected"]
    assert result.rejected[0].excerpt == last(file).msgid


def test_no_answer_is_no_draft() -> None:
    result = drafted(catalog(MISSING), Saying(lambda line: ""), ENGLISH, SPANISH)
    assert (result.drafted, result.without, result.rejected) == (0, 1, ())


def broken(line: str) -> str:
    raise RuntimeError("out of memory")


def test_a_machine_that_breaks_says_so_in_one_finding() -> None:
    with pytest.raises(PresenterError) as caught:
        drafted(catalog(MISSING), Saying(broken), ENGLISH, SPANISH)
    assert [finding.code for finding in caught.value.findings] == ["engine-failed"]
    assert "out of memory" in caught.value.findings[0].render()


def test_a_machine_that_answers_too_little_is_broken_too() -> None:
    @dataclass(frozen=True)
    class Silent(Saying):
        def translate(self, texts: Sequence[str], source: Language, target: Language) -> Sequence[str]:
            return []

    with pytest.raises(PresenterError):
        drafted(catalog(MISSING), Silent(str.upper), ENGLISH, SPANISH)


@pytest.mark.parametrize("answer", [None, 7, b"Equipo", "\ud800"], ids=["None", "int", "bytes", "surrogate"])
def test_a_machine_whose_answers_are_no_texts_is_broken_too(answer: object) -> None:
    engine = Saying(lambda line: answer, reads_markdown=True)  # type: ignore[arg-type, return-value]
    with pytest.raises(PresenterError) as caught:
        drafted(catalog(MISSING), engine, ENGLISH, SPANISH)
    assert [finding.code for finding in caught.value.findings] == ["engine-failed"]


def test_whatever_a_machine_says_the_catalog_can_be_read() -> None:
    file = catalog('msgctxt "body"\nmsgid "Team"\nmsgstr ""\n')
    spaced = drafted(file, Saying(lambda line: "\n Equipo\n", "a\nb", "1\r2", True), ENGLISH, SPANISH)
    entry = last(PoFile.parse(spaced.file.render(), Path("talk.po")))
    assert entry.translations == ("Equipo",)
    assert entry.comments(LineKind.COMMENT) == ("MT: a b 1 2",)
    control = drafted(file, Saying(lambda line: "Equ\0ipo"), ENGLISH, SPANISH)
    assert control.file.render() == file.render()
    assert len(control.rejected) == 1


def test_drafts_leave_alone_what_a_person_wrote_while_the_machine_worked() -> None:
    two = MISSING + '\nmsgctxt "title"\nmsgid "Team"\nmsgstr ""\n'
    result = drafted(catalog(two), Saying(str.upper), ENGLISH, SPANISH)
    saved = catalog("# Mine.\n" + MISSING + '\nmsgctxt "title"\nmsgid "Team"\nmsgstr "Equipo"\n')
    _, first, second = result.put_into(saved).entries
    assert state_of(first) is EntryState.DRAFT
    assert first.comments(LineKind.COMMENT) == ("Mine.", "Ojo con el nombre.", "MT: loud 2.1")
    assert second.translations == ("Equipo",)


def test_the_memory_gives_what_other_decks_have_for_the_very_words(tmp_path: Path) -> None:
    folder = tmp_path / "translations" / "es" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "earlier.po").write_text(
        HEADER
        + 'msgctxt "title"\nmsgid "The team"\nmsgstr "El equipo"\n\n'
        + 'msgctxt "body"\nmsgid "See [all 12](https://old.org)"\nmsgstr "Vea [los 12](https://old.org)"\n\n'
        + '#, fuzzy\nmsgid "Not sure"\nmsgstr "No sé"\n',
        "utf-8",
    )
    (folder / "broken.po").write_text('msgid "The team', "utf-8")
    memory = MemoryEngine.open(parse("# Talk\n", tmp_path / "talk.md"), SPANISH)
    asked = ["The team", "See [all 14](https://new.org)", "The other team", "Not sure", "Machine draft"]
    assert memory.translate(asked, ENGLISH, SPANISH) == [
        "El equipo",
        "Vea [los 14](https://new.org)",
        "",
        "",
        "",
    ]
    missing = catalog('msgctxt "header"\nmsgid "The team"\nmsgstr ""\n')
    entry = last(drafted(missing, memory, ENGLISH, SPANISH).file)
    assert entry.translations == ("El equipo",)
    assert state_of(entry) is EntryState.DRAFT
