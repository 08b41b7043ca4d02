from __future__ import annotations


def identifiers(deck):
    return [slide.identifier for slide in deck.slides]


def test_an_id_is_given_or_made_of_the_title(read):
    deck = read("""
        # Where *we* stand: 100 % ñandú!

        ---

        # Other {#of-heading}

        ---
        id: of-settings
        layout: section
        ---

        # Third {#not-this}

        ---

        ::: hint
        # Not at the top
        :::

        ```
        # nor in code
        ```

        ---

        日本
        """)
    assert identifiers(deck) == [
        "where-we-stand-100-nandu",
        "of-heading",
        "of-settings",
        "slide-4",
        "slide-5",
    ]
    assert deck.findings == ()


def test_no_two_slides_have_the_same_id(read):
    deck = read("# Same\n\n---\n\n# Same\n\n---\n\n# Same\n\n---\n\n# Same 2\n")
    assert identifiers(deck) == ["same", "same-2", "same-3", "same-2-2"]
    assert deck.findings == ()


def test_what_the_author_gave_comes_before_what_a_title_makes(read):
    deck = read("# Status\n\n---\n\n# Other {#status}\n")
    assert identifiers(deck) == ["status-2", "status"]


def test_an_id_given_twice_is_reported_where_it_is_given_again(read, findings):
    source = "# A {#same}\n\n---\nid: same\n---\n\n# B\n"
    assert findings(source) == ["4:5 duplicate-id"]
    assert identifiers(read(source)) == ["same", "same-2"]


def test_messages_and_findings_carry_the_id_of_their_slide(read):
    deck = read("# One\n\n---\n\n# Two {#second}\n\n<b>text</b>\n")
    assert deck.slides[1].blocks[1].text.identity == "second/p1"
    assert {finding.slide for finding in deck.findings} == {"second"}
