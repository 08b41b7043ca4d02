"""The talk as a value: its state, the commands that change it, the clock that it is held against.

One pure function makes every change. Knows nothing of windows, keys or files.
May import `subtitles`, `deck`, `settings`, `errors` and `i18n`.
"""
