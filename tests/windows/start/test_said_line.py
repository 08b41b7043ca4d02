"""What a command said, as a window shows it."""

from __future__ import annotations

from presenter.windows.start.said_line import SaidLine, as_html, said_lines


def test_a_finding_is_taken_apart_into_what_more_and_where():
    (line,) = said_lines("talks/a.md:3:1: There is no picture. · dog.png · Look at its name.\n")

    assert line == SaidLine("There is no picture.", "dog.png · Look at its name.", "talks/a.md:3:1")


def test_a_drive_of_windows_is_part_of_the_place():
    (line,) = said_lines("C:\\talks\\a.md:3:1: Wrong.\n")

    assert (line.place, line.what) == ("C:\\talks\\a.md:3:1", "Wrong.")


def test_any_other_line_stays_as_it_was_said_and_blank_ones_go():
    assert list(said_lines("All is well.\n\n")) == [SaidLine("All is well.")]


def test_what_files_are_called_is_never_taken_for_markup():
    assert "<script>" not in as_html([SaidLine("<script>", "<b>", "<i>:1:1")], "#000")
