"""Markdown and YAML in, an immutable Deck with source spans out.

Knows the format of decks and nothing of languages' catalogs, pixels or time.
May import `errors` and `i18n`.
"""
