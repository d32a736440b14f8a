"""How content looks in a QTextDocument, and by which properties its structure is known again.

Qt's own lists are not used: they know no Thai digits. A list item is a paragraph that says so, and
its mark is painted beside it (widgets/content_edit.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from pcio_desktop.domain.content import ListKind, NumberForm, RowKind, Run
from pcio_desktop.ui.palette import LIGHT, Tokens

_FIRST = QTextFormat.Property.UserProperty.value


class Mark(IntEnum):
    """The properties of ours."""

    KEEP_DIGITS = _FIRST + 1
    TYPED_DIGIT = _FIRST + 2  # made Thai while typing, so it may have to become Arabic again
    FILLER = _FIRST + 3  # a paragraph that stands only because Qt wants one beside a table
    LIST = _FIRST + 4  # a number that the items of one list share
    LIST_KIND = _FIRST + 5
    NUMBER_FORM = _FIRST + 6
    START = _FIRST + 7
    LEVEL = _FIRST + 8
    LABEL_VALUES = _FIRST + 9
    WIDTHS = _FIRST + 10
    ROW_KINDS = _FIRST + 11
    MAY_SPLIT = _FIRST + 12
    CAPTION = _FIRST + 13
    HIT = _FIRST + 14


@dataclass(frozen=True, slots=True)
class ContentLook:
    """Colours and size in which content is shown."""

    tokens: Tokens = LIGHT
    percent: int = 100

    def scaled(self, pixels: float) -> float:
        return pixels * self.percent / 100


LINE_HEIGHT = 128  # per cent; Sarabun's own line is too low for ู under a tone mark
_AFTER = 4
_INDENT = 30
_FILLER_HEIGHT = 10
_BOLD = QFont.Weight.DemiBold


def char_format(run: Run, look: ContentLook) -> QTextCharFormat:
    """The look of a run."""
    form = QTextCharFormat()
    if run.bold:
        form.setFontWeight(_BOLD)
    if run.italic:
        form.setFontItalic(True)
    if run.underline:
        form.setFontUnderline(True)
    if run.keep_digits:
        set_keep_digits(form, look)
    return form


def set_keep_digits(form: QTextCharFormat, look: ContentLook) -> None:
    """Mark digits that stay as they are; the tint says so to the eye."""
    form.setProperty(Mark.KEEP_DIGITS, True)
    form.setBackground(QBrush(QColor(look.tokens.info_tint)))


def run_of(text: str, form: QTextCharFormat) -> Run:
    """The run that a stretch of text of one format is."""
    return Run(
        text.replace("\u2028", "\n"),
        bold=form.fontWeight() > QFont.Weight.Medium,
        italic=form.fontItalic(),
        underline=form.fontUnderline(),
        keep_digits=bool(form.property(Mark.KEEP_DIGITS)),
    )


def paragraph_format(look: ContentLook) -> QTextBlockFormat:
    """The format of running text."""
    form = QTextBlockFormat()
    form.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(look.scaled(_AFTER))
    return form


def cell_format(look: ContentLook) -> QTextBlockFormat:
    """The format of a paragraph in a cell."""
    form = paragraph_format(look)
    form.setBottomMargin(0)
    return form


def filler_format(look: ContentLook) -> QTextBlockFormat:
    """The format of a paragraph that is none; it becomes one when something is typed there."""
    form = QTextBlockFormat()
    form.setProperty(Mark.FILLER, True)
    height = look.scaled(_FILLER_HEIGHT)
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return form


def list_format(
    look: ContentLook, key: int, kind: ListKind, form: NumberForm, start: int, level: int
) -> QTextBlockFormat:
    """The format of a list item; `key` is what the items of one list share."""
    made = paragraph_format(look)
    made.setProperty(Mark.LIST, key)
    made.setProperty(Mark.LIST_KIND, kind.value)
    made.setProperty(Mark.NUMBER_FORM, form.value)
    made.setProperty(Mark.START, start)
    set_level(made, level, look)
    return made


def set_level(form: QTextBlockFormat, level: int, look: ContentLook) -> None:
    form.setProperty(Mark.LEVEL, level)
    form.setLeftMargin(look.scaled(_INDENT + level * _INDENT))


def table_format(look: ContentLook, widths: tuple[int, ...]) -> QTextTableFormat:
    """The format of a bordered table whose columns have these shares."""
    form = _grid_format(look, widths)
    form.setBorder(1)
    form.setBorderBrush(QBrush(QColor(look.tokens.edge)))
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    return form


def label_values_format(look: ContentLook) -> QTextTableFormat:
    """The format of label-value lines: a table of two columns that shows no lines."""
    form = _grid_format(look, (3, 1))
    form.setBorder(0)
    form.setProperty(Mark.LABEL_VALUES, True)
    return form


def _grid_format(look: ContentLook, widths: tuple[int, ...]) -> QTextTableFormat:
    form = QTextTableFormat()
    form.setCellPadding(look.scaled(3))
    form.setCellSpacing(0)
    form.setBorderCollapse(True)
    form.setTopMargin(look.scaled(2))
    form.setBottomMargin(look.scaled(2))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    total = sum(widths) or 1
    form.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.PercentageLength, 100 * width / total) for width in widths]
    )
    form.setProperty(Mark.WIDTHS, list(widths))
    return form


def row_tint(kind: RowKind, look: ContentLook) -> QBrush:
    """The ground of a row: rows that head others stand out."""
    if kind is RowKind.BODY:
        return QBrush()
    tokens = look.tokens
    return QBrush(QColor(tokens.info_tint if kind is RowKind.HEADER else tokens.window))
