"""What a screen reader finds of the windows that are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox),
    *(QLineEdit, QMenu, QPlainTextEdit, QTabBar, QTextEdit),
)
NO_ROLE = (QAccessible.Role.NoRole, QAccessible.Role.Client)


def controls_shown():
    """Return every control of every window that is shown, those that are no known kind of one too."""
    tops = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    widgets = [widget for top in tops for widget in (top, *top.findChildren(QWidget)) if widget.isVisible()]
    return [widget for widget in dict.fromkeys(widgets) if _is_control(widget)]


def _is_control(widget):
    if isinstance(widget, QScrollBar) or widget.objectName().startswith("qt_"):
        return False
    return isinstance(widget, CONTROLS) or bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def has_role(widget):
    role = QAccessible.queryAccessibleInterface(widget).role()
    return role not in NO_ROLE or widget.inherits("QHeaderView")


def rows_of(view):
    """Return what is said of each row of a list, its first column alone."""
    model = view.model()
    return [_said_of(model.index(row, 0)) for row in range(model.rowCount())]


def _said_of(index):
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return spoken or index.data(Qt.ItemDataRole.DisplayRole) or ""
