"""Decks of remark."""

from tests.importers.dialects.carried import carry


def test_properties_notes_and_pauses(tmp_path):
    carried = carry(
        tmp_path,
        """
        name: start
        class: center, middle, inverse
        background-image: url(sky.png)

        # One

        ???
        Say *this*.

        ---
        #Two

        - a
        --

        - b
        ---
        exclude: true

        Three
        """,
        files=("sky.png",),
    )
    one, two, three = carried.deck.slides
    assert (one.identifier, one.settings.classes) == ("start", ("dark",))
    assert one.settings.background.picture.name == "sky.png"
    assert "::: notes\nSay *this*.\n:::" in carried.text
    assert (two.title.text, two.steps) == ("Two", 1)
    assert three.settings.hidden


def test_what_slides_share_stands_on_each(tmp_path):
    carried = carry(
        tmp_path,
        """
        layout: true
        class: inverse

        .footnote[The house]
        ---
        # One
        ---
        # Two
        ---
        layout: false

        # Three
        ---
        name: base
        Before {{content}}
        ---
        template: base

        # Five
        """,
    )
    texts = carried.bodies
    assert ["The house" in text for text in texts if "# " in text or "Before" in text] == [
        True,
        True,
        False,
        False,
        False,
    ]
    assert [slide.settings.classes for slide in carried.deck.slides[:3]] == [("dark",), ("dark",), ()]


def test_brackets_of_classes_are_columns_or_words_with_a_class(tmp_path):
    carried = carry(
        tmp_path,
        """
        # One

        .left-column[
        ## Left
        - [x] task
        ]

        --

        .right-column[
        ```c
        int a[3];
        ```
        ]

        Some .red[*words*] and `.code[x]`.

        .center[![A picture](a.png)]
        """,
        files=("a.png",),
    )
    assert ":::: columns\n::: column\n## Left\n- [x] task\n:::\n\n. . .\n\n::: column\n```c\nint a[3];" in (
        carried.text
    )
    assert "Some [*words*]{.red} and `.code[x]`." in carried.text
    assert "![A picture](talk/a.png)" in carried.text
    assert carried.deck.slides[0].steps == 1


def test_what_slides_share_at_their_foot_stands_below_their_words(tmp_path):
    carried = carry(
        tmp_path,
        """
        layout: true

        .my-footer[The house]

        ---
        class: center, middle

        # One

        ???
        Say it.
        """,
    )
    (one,) = carried.deck.slides
    assert carried.text.index("# One") < carried.text.index("The house")
    assert one.title.text == "One"
    assert "::: notes\nSay it.\n:::" in carried.text


def test_what_slides_share_below_their_words_is_none_of_their_notes(tmp_path):
    carried = carry(
        tmp_path,
        """
        name: base

        {{content}}

        Below

        ???
        For all.

        ---
        template: base

        # One

        ???
        For one.
        """,
    )
    assert "Below\n\n::: notes\nFor all.\n\nFor one.\n:::" in carried.text
