"""Slide, language, step and theme in; a Page of boxes out, painted alike into window, preview, PDF and PNG.

Uses QtCore, QtGui and QtSvg and never a widget. May import `actions`, `talk`,
`subtitles`, `catalogs`, `deck`, `settings`, `errors` and `i18n`.
"""
