"""Decks of Marp."""

from tests.importers.dialects.carried import carry


def test_rulers_and_headings_part_slides_and_words_stay_as_they_were(tmp_path):
    carried = carry(
        tmp_path,
        """
        ---
        marp: true
        headingDivider: 2
        title: The  state
        lang: en-GB
        size: 4:3
        ---

        # One

        Some  `words` with *marks* & entities &amp; more   and a <notatag>.

        ## Two

        - first
            - nested

        ***

        Three
        """,
    )
    deck = carried.deck
    assert [slide.title.text if slide.title else "" for slide in deck.slides] == ["One", "Two", ""]
    assert "Some  `words` with *marks* & entities &amp; more   and a <notatag>." in carried.text
    assert deck.settings.title.text == "The  state".replace("  ", " ")
    assert (deck.settings.language, deck.settings.aspect) == ("en_GB", (4, 3))


def test_comments_are_notes_or_settings(tmp_path):
    carried = carry(
        tmp_path,
        """
        ---
        marp: true
        ---

        <!-- _class: invert special -->
        <!-- backgroundColor: aqua -->

        # One <!-- fit -->

        <!--
        Say *hello*.

        And smile.
        -->

        ---

        # Two

        <!-- i18n: what a translator reads -->
        """,
    )
    first, second = carried.deck.slides
    assert first.settings.classes == ("dark", "special")
    assert first.settings.background.colours == ("aqua",) == second.settings.background.colours
    assert second.settings.classes == ()
    assert "::: notes\nSay *hello*.\n\nAnd smile.\n:::" in carried.text
    assert first.title.text == "One"
    assert "<!-- i18n: what a translator reads -->" in carried.text


def test_pictures_lie_behind_beside_or_among_the_words(tmp_path):
    carried = carry(
        tmp_path,
        """
        ---
        marp: true
        ---

        # Behind

        ![bg brightness:0.4](img/sky.png)

        ---

        ![bg right:40%](img/sky.png)

        # Beside

        Words

        ---

        ![bg fit](img/sky.png)

        ---

        # Among

        Words ![A star w:640](<img/a star.png>) and more
        """,
        files=("img/sky.png", "img/a star.png"),
    )
    behind, beside, alone, among = carried.deck.slides
    assert (behind.settings.background.dim, behind.settings.background.picture.name) == (0.6, "sky.png")
    assert (
        ":::: columns\n::: {.column width=60%}\nWords\n:::\n\n::: {.column width=40%}\n![](talk/img/sky.png)"
        in (carried.text)
    )
    assert (beside.title.text, alone.settings.layout) == ("Beside", "full-picture")
    assert "![A star](<talk/img/a star.png>){width=50%}" in carried.text
    assert among.title.text == "Among"
    assert (carried.folder / "talk" / "img" / "a star.png").exists()
    assert not carried.deck.findings


def test_nothing_is_fetched_and_nothing_outside_the_folder_is_read(tmp_path):
    (tmp_path / "secret.png").write_bytes(b"x")
    carried = carry(
        tmp_path,
        """
        ---
        marp: true
        ---

        ![A cat](https://cats.example/cat.png)

        ![Hidden](../secret.png)

        ![](missing.png)
        """,
    )
    assert "[A cat](https://cats.example/cat.png)" in carried.text
    assert "Hidden" in carried.text
    assert "![" not in carried.text
    said = [finding for finding in carried.findings if finding.code == "left-out"]
    assert {finding.excerpt for finding in said} == {
        "https://cats.example/cat.png",
        "../secret.png",
        "missing.png",
    }
    assert not (carried.folder / "talk").exists()


def test_lists_of_stars_come_one_by_one_and_lists_of_dashes_do_not(tmp_path):
    carried = carry(tmp_path, "---\nmarp: true\n---\n\n* one\n* two\n\nWords\n\n---\n\n- one\n- two\n")
    assert [slide.steps for slide in carried.deck.slides] == [2, 0]


def test_underlined_words_are_headings_and_dashes_below_a_list_are_not(tmp_path):
    carried = carry(
        tmp_path, "---\nmarp: true\n---\n\nTitle of it\n===\n\nSub title\n---\n\n- item\n---\n\nLast\n"
    )
    assert "# Title of it\n\n## Sub title\n\n- item" in carried.text
    assert len(carried.deck.slides) == 2


def test_what_has_no_like_is_named_with_its_words(tmp_path):
    carried = carry(
        tmp_path,
        """
        ---
        marp: true
        style: |
          section { color: hotpink; }
        ---

        <style scoped>h1 { rotate: 3deg }</style>

        # Title

        ![bg blur:5px](a.png)
        """,
        files=("a.png",),
    )
    assert "hotpink" in carried.said
    assert "h1 { rotate: 3deg }" in carried.said
    assert "blur:5px" in carried.said
    assert "left-out" in carried.codes


def test_elements_that_say_left_and_right_are_columns(tmp_path):
    carried = carry(
        tmp_path,
        """
        ---
        marp: true
        ---

        # Title

        <div class="ldiv">

        Left

        </div>
        <div class="rdiv">

        Right

        </div>
        """,
    )
    assert carried.deck.slides[0].settings.layout == "two-columns"


def test_marks_within_marks_take_no_longer_than_their_words(tmp_path):
    carried = carry(tmp_path, "---\nmarp: true\n---\n\n# A\n\n" + "<b>" * 500 + "deep" + "</b>" * 500 + "\n")
    assert "deep" in carried.text
