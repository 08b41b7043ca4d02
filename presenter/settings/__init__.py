"""What the user has chosen for every talk: keys, screens, sizes, thresholds; read from TOML.

Knows nothing of a running talk. May import the words for choices that `deck` has too, `errors` and `i18n`.
"""
