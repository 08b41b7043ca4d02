"""A PO file comes back byte for byte, and a broken one says where it is broken."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from presenter.catalogs.entry import Entry
from presenter.catalogs.entry_reader import MOST_ENTRIES, MOST_LINES
from presenter.catalogs.line import LineKind
from presenter.catalogs.po_file import PoFile
from presenter.catalogs.quoting import escape
from presenter.errors import PresenterError, Span, UnreadableError

PATH = Path("talk.po")

WRITTEN_BY_POEDIT = r"""# Translation of the talk.
# Ana Soto, 2023.
#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: mydeck\n"
"PO-Revision-Date: 2023-03-05 12:00-0300\n"
"Language: es_CL\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"X-Generator: Poedit 3.4\n"
"X-Poedit-Basepath: ../../..\n"
"X-Poedit-SearchPath-0: .\n"

#. id: welcome/b1
#: slides/talk.md:7 slides/talk.md:12
#, fuzzy, max-length:60
#| msgctxt "bullet"
#| msgid "Talk to **Ana**"
msgctxt "bullet"
msgid "Talk to **Ana** about [hiring](https://acme.org/jobs)"
msgstr "Habla con **Ana** sobre las [vacantes](https://acme.org/jobs)"

#~ msgid "Gone"
#~ msgstr "Ido"
"""

WRITTEN_BY_MSGMERGE = r"""msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

# note of the translator
#: a.md:1
#= md-text
msgid ""
"A long message that gettext has broken into more than one line because it is "
"wider than its page.\n"
"And a second line."
msgstr ""
"Un mensaje largo…\n"
"Y una segunda línea."

#, python-format
msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d archivo"
msgstr[1] "%d archivos"

#~| msgctxt "title"
#~| msgid "Older"
#~ msgctxt "title"
#~ msgid ""
#~ "Old, and on "
#~ "two lines"
#~ msgstr "Antiguo"

# the last word
"""


@pytest.mark.parametrize("text", [WRITTEN_BY_POEDIT, WRITTEN_BY_MSGMERGE, "", "\n\n", "# only a remark"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_what_other_programs_wrote_comes_back_byte_for_byte(text, newline, mark):
    written = mark + text.replace("\n", newline)

    assert PoFile.parse(written, PATH).render() == written


def test_every_part_of_an_entry_is_understood():
    entry = PoFile.parse(WRITTEN_BY_POEDIT, PATH).entries[1]

    assert entry.key == ("bullet", "Talk to **Ana** about [hiring](https://acme.org/jobs)")
    assert entry.previous == ("bullet", "Talk to **Ana**")
    assert entry.translations == ("Habla con **Ana** sobre las [vacantes](https://acme.org/jobs)",)
    assert entry.flags == ("fuzzy", "max-length:60")
    assert entry.number == 22


def test_plural_forms_and_obsolete_entries_are_understood():
    _, wrapped, plural, obsolete = PoFile.parse(WRITTEN_BY_MSGMERGE, PATH).entries

    assert wrapped.translations == ("Un mensaje largo…\nY una segunda línea.",)
    assert (plural.plural, plural.translations) == ("%d files", ("%d archivo", "%d archivos"))
    assert (obsolete.obsolete, obsolete.key) == (True, ("title", "Old, and on two lines"))
    assert obsolete.previous == ("title", "Older")


def test_unknown_headers_are_known_by_name():
    headers = PoFile.parse(WRITTEN_BY_POEDIT, PATH).headers

    assert headers["X-Poedit-Basepath"] == "../../.."
    assert headers["Language"] == "es_CL"


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        pytest.param('msgid "a\nmsgstr ""\n', 1, 7, "no end", id="a string without an end"),
        pytest.param('msgid "a" b\nmsgstr ""\n', 1, 11, "outside", id="junk after a string"),
        pytest.param('msgid "say "hi""\nmsgstr ""\n', 1, 13, "outside", id="a bare quotation mark"),
        pytest.param('msgid "a"\nmsgstr "\\q"\n', 2, 9, "\\q", id="an unknown escape"),
        pytest.param('msgid "a"\nmsgstr "\\xff"\n', 2, 9, "\\x", id="bytes that are not UTF-8"),
        pytest.param('msgid "a"\n\nmsgid "b"\nmsgstr ""\n', 1, 1, "no msgstr", id="no msgstr"),
        pytest.param('msgid "a"\n# b\nmsgstr ""\n', 1, 1, "no msgstr", id="a comment within an entry"),
        pytest.param('msgstr "b"\n', 1, 1, "no msgid", id="no msgid"),
        pytest.param(
            'msgid "a"\nmsgstr ""\nmsgid "a"\nmsgstr ""\n', 3, 1, "line 1", id="the same entry twice"
        ),
        pytest.param('\n"a"\n', 2, 1, "belongs to no", id="a string without a keyword"),
        pytest.param('msgid "a"\nmsgstr ""\n#| msgstr "x"\n', 3, 4, "neither", id="a previous msgstr"),
        pytest.param('msgid "a"\nmsgstr ""\nfoo "x"\n', 3, 1, "neither", id="an unknown keyword"),
        pytest.param('msgid "a"\nmsgstr ""\n<<<<<<< HEAD\n', 3, 1, "Two versions", id="a merge left undone"),
        pytest.param('# a\nmsgid "a"\rmsgstr "b"\r', 2, 10, "old Macs", id="line ends of old Macs"),
        pytest.param('# a\rmsgid "a"\rmsgstr "b"\r', 1, 4, "old Macs", id="a file that would be one comment"),
        pytest.param('msgid "a"\n#~ msgstr ""\n', 1, 1, "obsolete", id="half of an entry obsolete"),
        pytest.param('msgid "a"\nmsgstr[0] ""\n', 1, 1, "plural", id="a form without a plural"),
        pytest.param('msgid "a"\nmsgid_plural "b"\nmsgstr[1] ""\n', 1, 1, "plural", id="a form left out"),
    ],
)
def test_a_mistake_is_reported_where_it_stands(text, line, column, words):
    with pytest.raises(PresenterError) as caught:
        PoFile.parse(text, PATH)

    first = caught.value.findings[0]
    assert (first.code, first.span) == ("syntax", Span(PATH, line, column))
    assert words in first.message.render()
    assert first.advice is not None


def test_all_mistakes_are_reported_at_once():
    with pytest.raises(PresenterError) as caught:
        PoFile.parse('msgid "a\nmsgstr ""\n\nmsgid "b"\nmsgstr "\\q"\n', PATH)

    assert [finding.span.line for finding in caught.value.findings] == [1, 5]


def test_a_byte_that_is_not_utf_8_is_reported_where_it_stands(tmp_path):
    path = tmp_path / "talk.po"
    path.write_bytes('msgid "a"\nmsgstr "señ'.encode() + b'\xf1al"\n')

    with pytest.raises(PresenterError) as caught:
        PoFile.read(path)

    (finding,) = caught.value.findings
    assert (finding.code, finding.span) == ("encoding", Span(path, 2, 12))
    assert "0xf1" in finding.message.render()


def test_a_charset_other_than_utf_8_is_refused():
    with pytest.raises(PresenterError) as caught:
        PoFile.parse('msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n', PATH)

    assert caught.value.findings[0].code == "encoding"


def test_a_file_that_is_not_there_cannot_be_read(tmp_path):
    with pytest.raises(UnreadableError):
        PoFile.read(tmp_path / "none.po")


def test_what_is_no_file_is_no_catalog(tmp_path):
    os.mkfifo(tmp_path / "pipe.po")
    for path in (tmp_path, tmp_path / "pipe.po"):
        with pytest.raises(UnreadableError, match="This is not a file"):
            PoFile.read(path)


def test_writing_replaces_the_file_and_leaves_nothing_else_behind(tmp_path):
    path = tmp_path / "es" / "talk.po"
    PoFile.parse(WRITTEN_BY_POEDIT, path).write()

    assert path.read_bytes() == WRITTEN_BY_POEDIT.encode()
    assert list(path.parent.iterdir()) == [path]


def test_writing_through_a_link_keeps_the_link(tmp_path):
    real, link = tmp_path / "real.po", tmp_path / "link.po"
    real.write_text("", encoding="utf-8")
    link.symlink_to(real)

    PoFile.parse(WRITTEN_BY_POEDIT, link).write()

    assert link.is_symlink()
    assert real.read_bytes() == WRITTEN_BY_POEDIT.encode()


# What any tool could write: every kind of comment, broken strings, odd spaces, plural and obsolete entries.
words = st.text(st.characters(exclude_categories=("Cs", "Cc"), include_characters="\n\t"), max_size=30)
comment = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=20)
comments = st.lists(
    st.builds(lambda mark, text: f"{mark} {text}", st.sampled_from(["#", "#.", "#:", "#,", "#="]), comment),
    max_size=3,
)


@st.composite
def statement(draw, keyword, prefix, text=None):
    pieces = draw(st.lists(words, min_size=1, max_size=3)) if text is None else [text]
    space = draw(st.sampled_from([" ", "  ", "\t", ""]))
    joint = draw(st.sampled_from([f"\n{prefix}", f"\n{prefix}\t", " "]))
    return prefix + keyword + space + joint.join(f'"{escape(piece)}"' for piece in pieces)


def usual_entry(comments, context, msgid, translation, number):
    """Return an entry as editors write most of them."""
    return "\n".join(
        [
            *comments,
            *([f'msgctxt "{escape(context)}"'] if context else []),
            f'msgid "{number} {escape(msgid)}"',
            "msgstr " + "\n".join(f'"{escape(piece)}"' for piece in translation),
        ]
    )


@st.composite
def po_entry(draw, number):
    if draw(st.booleans()):
        pieces = draw(st.lists(words, min_size=1, max_size=3))
        return usual_entry(draw(comments), draw(words), draw(words), pieces, number)
    prefix, before = draw(st.sampled_from([("", "#| "), ("#~ ", "#~| ")]))
    lines = draw(comments)
    if draw(st.booleans()):
        lines.append(draw(statement("msgid", before)))
    if draw(st.booleans()):
        lines.append(draw(statement("msgctxt", prefix)))
    lines.append(draw(statement("msgid", prefix, f"{number} {draw(words)}")))
    if draw(st.booleans()):
        lines.append(draw(statement("msgid_plural", prefix)))
        lines += [draw(statement(f"msgstr[{form}]", prefix)) for form in range(draw(st.integers(1, 3)))]
    else:
        lines.append(draw(statement("msgstr", prefix)))
    return "\n".join(lines)


@st.composite
def po_text(draw):
    entries = [draw(po_entry(number)) for number in range(draw(st.integers(0, 4)))]
    gap = draw(st.sampled_from(["\n", "\n\n", "\n \n\n"]))
    end = draw(st.sampled_from(["", "\n", "\n\n", "\n# the end", "\n# the end\n"]))
    text = gap.join(entries) + end
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n"])))


@given(po_text())
def test_reading_and_writing_any_catalog_changes_nothing(text):
    assert PoFile.parse(text, PATH).render() == text


def line_by_line(text):
    """Return the same file in a form that nothing reads at once: each line is moved in by a space."""
    return "".join(f" {line}" for line in re.findall(r"[^\n]*\n|[^\n]+", text))


def what_it_says(text):
    """Return the words, flags and places of a file, None where it is refused."""
    try:
        entries = PoFile.parse(text, PATH).entries
    except PresenterError:
        return None
    kinds = (LineKind.COMMENT, LineKind.EXTRACTED, LineKind.REFERENCE, LineKind.FLAGS)
    return [
        (
            (entry.key, entry.plural, entry.translations, entry.flags, entry.previous),
            (entry.obsolete, entry.number),
            [entry.comments(kind) for kind in kinds],
        )
        for entry in entries
    ]


slips = st.sampled_from(['"', "\\", "\n", " ", "#", "x", "msgstr ", "\\x", "\r", ""])


@given(po_text(), st.integers(0, 400), slips)
@example('msgctxt "0"\nmsgid "0 "\nmsgstr ""\n"0"', 34, "\\")
@example('msgctxt "0"\nmsgid "0 "\nmsgstr ""\n""', 34, "\\")
def test_entries_read_at_once_say_what_they_say_line_by_line_whatever_is_wrong_in_them(text, place, put):
    place %= len(text) + 1
    spoilt = text[:place] + put + text[place + (not put) :]

    assert what_it_says(spoilt) == what_it_says(line_by_line(spoilt))


@given(po_text())
def test_the_lines_of_an_entry_make_the_same_entry(text):
    for entry in PoFile.parse(text, PATH).entries:
        assert Entry.of(entry.lines) == entry
        assert entry.newline in ("\n", "\r\n")


@pytest.mark.parametrize(
    ("standing", "wanted", "written"),
    [
        ("#, fuzzy, max-length:60\n#= md-text\n", ["fuzzy", "max-length:58", "md-text"],
         "#, fuzzy, max-length:58\n#= md-text\n"),
        ("#= md-text, no-wrap\n", ["no-wrap", "max-length:9"], "#, max-length:9\n#= no-wrap\n"),
        ("#, read-only\n", ["read-only"], "#, read-only\n"),
        ("#,read-only,  ignore-same\n", ["read-only", "ignore-same"], "#,read-only,  ignore-same\n"),
        ("#, a\n#, b\n", ["a", "b", "c"], "#, a, c\n#, b\n"),
        ("#, a\n#= b\n", [], ""),
        ("", ["a"], "#, a\n"),
    ],
)  # fmt: skip
def test_a_flag_stays_on_its_line_and_a_new_one_goes_on_that_of_gettext(standing, wanted, written):
    (entry,) = PoFile.parse(f'{standing}msgid "a"\nmsgstr "b"\n', PATH).entries

    assert entry.with_flags(wanted).raw == f'{written}msgid "a"\nmsgstr "b"\n'
    assert set(entry.with_flags(wanted).flags) == set(wanted)


@given(po_text(), words)
def test_a_change_to_one_entry_leaves_all_others_alone(text, translation):
    file = PoFile.parse(text, PATH)
    changed = [
        entry.with_translations((translation,) * len(entry.translations)) if position == 0 else entry
        for position, entry in enumerate(file.entries)
    ]

    again = PoFile.parse(file.with_entries(changed).render(), PATH)

    assert [entry.key for entry in again.entries] == [entry.key for entry in file.entries]
    assert [entry.raw for entry in again.entries[1:]] == [entry.raw for entry in file.entries[1:]]
    assert all(entry.translations == (translation,) * len(entry.translations) for entry in again.entries[:1])


@given(po_text())
def test_an_obsolete_entry_comes_back_with_the_same_words(text):
    for entry in PoFile.parse(text, PATH).entries:
        back = entry.as_live().as_obsolete().as_live()
        assert (back.key, back.plural, back.translations) == (entry.key, entry.plural, entry.translations)
        assert not back.obsolete


@given(st.text(max_size=300))
def test_any_text_at_all_is_read_or_refused_with_findings(text):
    try:
        file = PoFile.parse(text, PATH)
    except PresenterError:
        return
    assert file.render() == text


@pytest.mark.skipif(shutil.which("msgmerge") is None, reason="GNU gettext is not installed")
def test_a_file_from_msgmerge_itself_comes_back_byte_for_byte(tmp_path):
    catalog, template = tmp_path / "talk.po", tmp_path / "talk.pot"
    catalog.write_text(WRITTEN_BY_MSGMERGE, encoding="utf-8")
    template.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "%d files?"\nmsgstr ""\n'
        f'\nmsgid "{"A long message " * 12}"\nmsgstr ""\n',
        encoding="utf-8",
    )
    run = subprocess.run(
        ["msgmerge", "--previous", "--quiet", str(catalog), str(template)], capture_output=True, check=True
    )
    text = run.stdout.decode("utf-8")

    assert PoFile.parse(text, PATH).render() == text
    assert "#| msgid" in text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("\n" * (MOST_LINES + 9), MOST_LINES + 2),
        ('#| msgid "a"\n' + '#| "a"\n' * MOST_LINES + 'msgid "a"\nmsgstr ""\n', MOST_LINES + 2),
        ("".join(f'msgid "{n}"\nmsgstr ""\n' for n in range(MOST_ENTRIES + 9)), 2 * MOST_ENTRIES + 3),
    ],
)
def test_a_catalog_that_goes_on_for_too_long_is_given_up(text: str, line: int) -> None:
    with pytest.raises(PresenterError) as caught:
        PoFile.parse(text, PATH)
    assert [(finding.code, finding.span.line) for finding in caught.value.findings] == [("too-large", line)]


def test_a_catalog_of_5000_slides_is_read() -> None:
    text = "".join(f'msgctxt "bullet"\nmsgid "{number}"\nmsgstr "a"\n\n' for number in range(70_000))
    assert len(PoFile.parse(text, PATH).entries) == 70_000
