"""THE table of verbs: their ids, titles, commands, keys and places in the menus.

Keys, menus, help, the command line and remotes are made from it, so a verb is added in one place.
May import `talk`, `subtitles`, `deck`, `settings`, `errors` and `i18n`.
"""
