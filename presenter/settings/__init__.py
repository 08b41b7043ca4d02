"""What the user has chosen for every talk: keys, screens, sizes, thresholds; read from TOML.

Knows nothing of decks or of a running talk. May import `errors` and `i18n`.
"""
