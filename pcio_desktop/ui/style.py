"""The look of controls: Fusion with thin lines, one focus ring, and room under ุ and ู.

Sarabun's metrics end above its lower vowels (ู reaches 0.332 em below the line, the font says
0.232), so every control that holds text gets some height more; padding in a style sheet does not
help there.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComplex,
    QStyleOptionSlider,
    QTextEdit,
    QWidget,
)

from pcio_desktop.ui.palette import CONTROL_HEIGHT, FOCUS_WIDTH, RADIUS, Tokens

# Pixels at 100 %. A spin box loses some of its room to the frame round its field.
_ROOM_FOR_LOWER_VOWELS = 7
_MORE_IN_A_SPIN_BOX = 4
_BUTTON_ENDS = 20  # left and right of a button's text, together

_Contents = QStyle.ContentsType
_Primitive = QStyle.PrimitiveElement
_State = QStyle.StateFlag
_Metric = QStyle.PixelMetric

_CONTROLS = frozenset({_Contents.CT_PushButton, _Contents.CT_ComboBox, _Contents.CT_LineEdit,
                       _Contents.CT_SpinBox})  # fmt: skip
_MARK_IN_A_MENU = 24
_ROUND = _Primitive.PE_IndicatorRadioButton
_TICKS = (_ROUND, _Primitive.PE_IndicatorCheckBox, _Primitive.PE_IndicatorItemViewItemCheck)
_TICK = ((0.25, 0.52), (0.43, 0.7), (0.76, 0.31))  # in parts of the box
_DOT = ((0.5, 0.5), (0.501, 0.5))
_DASH = ((0.28, 0.5), (0.72, 0.5))
_OTHERS_WITH_TEXT = frozenset({
    _Contents.CT_TabBarTab, _Contents.CT_CheckBox, _Contents.CT_RadioButton,
    _Contents.CT_MenuItem, _Contents.CT_MenuBarItem, _Contents.CT_HeaderSection,
    _Contents.CT_ToolButton,
})  # fmt: skip


class PcioStyle(QProxyStyle):
    """Fusion, drawn with the tokens; `wear` changes tokens and text size at run time."""

    def __init__(self, tokens: Tokens, percent: int) -> None:
        super().__init__("Fusion")
        self.wear(tokens, percent)

    def wear(self, tokens: Tokens, percent: int) -> None:
        """Draw with `tokens` and measure for `percent` from now on."""
        self._tokens = tokens
        self._scale = percent / 100
        self._metrics = {
            _Metric.PM_SmallIconSize: self._scaled(16),
            _Metric.PM_ButtonIconSize: self._scaled(16),
            _Metric.PM_ToolBarIconSize: self._scaled(20),
            _Metric.PM_ButtonMargin: self._scaled(6),
            _Metric.PM_ButtonShiftHorizontal: 0,
            _Metric.PM_ButtonShiftVertical: 0,
            _Metric.PM_ScrollBarExtent: self._scaled(12),
            _Metric.PM_IndicatorWidth: self._scaled(16),
            _Metric.PM_IndicatorHeight: self._scaled(16),
            _Metric.PM_ExclusiveIndicatorWidth: self._scaled(16),
            _Metric.PM_ExclusiveIndicatorHeight: self._scaled(16),
            _Metric.PM_HeaderMargin: self._scaled(8),
            _Metric.PM_SplitterWidth: 5,
        }

    def _scaled(self, pixels: float) -> int:
        return round(pixels * self._scale)

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None
    ) -> QSize:
        # The stubs do not say that there may be no widget.
        wanted = super().sizeFromContents(kind, option, size, cast("QWidget", widget))
        if kind in _CONTROLS:
            taller = wanted.height() + self._scaled(_ROOM_FOR_LOWER_VOWELS)
            wanted.setHeight(max(taller, self._scaled(CONTROL_HEIGHT)))
            if kind == _Contents.CT_SpinBox:
                wanted.setHeight(wanted.height() + self._scaled(_MORE_IN_A_SPIN_BOX))
            if kind == _Contents.CT_PushButton:
                wanted.setWidth(wanted.width() + self._scaled(_BUTTON_ENDS))
        elif kind in _OTHERS_WITH_TEXT:
            if kind == _Contents.CT_MenuItem:  # Fusion forgets the room of our wider marks
                wanted.setWidth(wanted.width() + self._scaled(_MARK_IN_A_MENU))
            wanted.setHeight(wanted.height() + self._scaled(_ROOM_FOR_LOWER_VOWELS))
        return wanted

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        own = self._metrics.get(metric)
        return own if own is not None else super().pixelMetric(metric, option, widget)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == _Primitive.PE_PanelButtonCommand:
            self._draw_button(option, painter, widget)
        elif element == _Primitive.PE_PanelButtonTool:
            self._draw_tool_button(option, painter)
        elif element == _Primitive.PE_FrameLineEdit:
            self._draw_field(option, painter)
        elif element == _Primitive.PE_FrameFocusRect:
            self._draw_focus(option, painter)
        elif element in _TICKS:
            self._draw_tick(option, painter, is_round=element == _ROUND)
        elif element == _Primitive.PE_Frame and isinstance(widget, QAbstractScrollArea):
            self._draw_view_frame(option, painter, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if element == QStyle.ControlElement.CE_HeaderSection:
            self._draw_header(option, painter)
            return
        if element == QStyle.ControlElement.CE_TabBarTabShape:
            self._draw_tab(option, painter)
            return
        label = element == QStyle.ControlElement.CE_PushButtonLabel
        if label and _is_primary(widget) and isinstance(option, QStyleOptionButton):
            option = QStyleOptionButton(option)
            palette = QPalette(option.palette)
            for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
                palette.setColor(
                    group, QPalette.ColorRole.ButtonText, QColor(self._tokens.on_accent)
                )
            # The stubs know the fields of a style option only as read-only.
            setattr(option, "palette", palette)  # noqa: B010
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == QStyle.ComplexControl.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            self._draw_scroll_bar(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        rect = super().subControlRect(control, option, part, cast("QWidget", widget))
        if control != QStyle.ComplexControl.CC_ScrollBar:
            return rect
        if part in (QStyle.SubControl.SC_ScrollBarAddLine, QStyle.SubControl.SC_ScrollBarSubLine):
            return QRect()
        return rect

    def _draw_scroll_bar(
        self, option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None
    ) -> None:
        """A groove without arrows, and a handle that is darker under the pointer."""
        handle = self.subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, widget
        ).adjusted(2, 2, -2, -2)
        painter.fillRect(option.rect, QColor(self._tokens.window))
        over = option.state & _State.State_MouseOver
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.secondary if over else self._tokens.edge))
        round_ends = min(handle.width(), handle.height()) / 2
        painter.drawRoundedRect(QRectF(handle), round_ends, round_ends)
        painter.restore()

    def _draw_button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        state = option.state
        enabled = bool(state & _State.State_Enabled)
        primary = _is_primary(widget) and enabled
        ground = QColor(self._tokens.accent if primary else self._tokens.surface)
        pressed_in = bool(state & _State.State_On)
        if pressed_in:
            ground = QColor(self._tokens.selected)
        if state & _State.State_Sunken:
            ground = _towards_text(ground, self._tokens, 0.14)
        elif enabled and state & _State.State_MouseOver:
            ground = _towards_text(ground, self._tokens, 0.07)
        edge = self._tokens.accent if primary or pressed_in else self._tokens.edge
        if not enabled:
            edge = self._tokens.line
        self._box(painter, option.rect, ground, QColor(edge))
        if state & _State.State_HasFocus:
            # On a filled button the ring stands inside, in the colour of its text.
            ring = self._tokens.on_accent if primary else self._tokens.accent
            inset = 3 if primary else 0
            self._ring(painter, option.rect.adjusted(inset, inset, -inset, -inset), QColor(ring))

    def _draw_tool_button(self, option: QStyleOption, painter: QPainter) -> None:
        state = option.state
        if state & (_State.State_Sunken | _State.State_On):
            self._box(painter, option.rect, QColor(self._tokens.selected), None)
        elif state & _State.State_Enabled and state & _State.State_MouseOver:
            ground = _towards_text(QColor(self._tokens.window), self._tokens, 0.07)
            self._box(painter, option.rect, ground, None)
        if state & _State.State_HasFocus:
            self._ring(painter, option.rect, QColor(self._tokens.accent))

    def _draw_header(self, option: QStyleOption, painter: QPainter) -> None:
        rect = option.rect
        painter.fillRect(rect, QColor(self._tokens.window))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(self._tokens.line))

    def _draw_tab(self, option: QStyleOption, painter: QPainter) -> None:
        """No box: a line under the tab that is shown, a tint under the pointer."""
        rect = option.rect.adjusted(1, 1, -1, 0)
        chosen = bool(option.state & _State.State_Selected)
        if not chosen and option.state & _State.State_MouseOver:
            ground = _towards_text(QColor(self._tokens.surface), self._tokens, 0.05)
            painter.fillRect(rect, ground)
        thick = self._scaled(3) if chosen else 1
        colour = QColor(self._tokens.accent if chosen else self._tokens.line)
        painter.fillRect(rect.left(), rect.bottom() - thick + 1, rect.width(), thick, colour)

    def _draw_tick(self, option: QStyleOption, painter: QPainter, *, is_round: bool) -> None:
        """A box to tick, or a round one: the edge that Fusion draws is not seen on dark ground."""
        enabled = option.state & _State.State_Enabled
        mixed = option.state & _State.State_NoChange
        ticked = bool(option.state & _State.State_On or mixed)
        side = min(option.rect.width(), option.rect.height())
        middle = Qt.AlignmentFlag.AlignCenter
        box = QStyle.alignedRect(option.direction, middle, QSize(side, side), option.rect)
        filled = self._tokens.accent if enabled else self._tokens.edge
        bare = self._tokens.edge if enabled else self._tokens.line
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(filled if ticked else bare), 1))
        painter.setBrush(QColor(filled if ticked else self._tokens.surface))
        radius = side / 2 if is_round else side / 5
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if ticked:
            thick = side / 3 if is_round else side / 8
            pen = QPen(QColor(self._tokens.on_accent), thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            shape = _DOT if is_round else _DASH if mixed else _TICK
            corner = QPointF(box.topLeft())
            painter.drawPolyline([corner + QPointF(x, y) * side for x, y in shape])
        painter.restore()

    def _draw_field(self, option: QStyleOption, painter: QPainter) -> None:
        enabled = option.state & _State.State_Enabled
        edge = QColor(self._tokens.edge if enabled else self._tokens.line)
        self._box(painter, option.rect, None, edge)
        if option.state & _State.State_HasFocus:
            self._ring(painter, option.rect, QColor(self._tokens.accent))

    def _draw_focus(self, option: QStyleOption, painter: QPainter) -> None:
        # A push button draws its own ring round its edge.
        if not isinstance(option, QStyleOptionButton) or not _has_panel(option):
            self._ring(painter, option.rect, QColor(self._tokens.accent))

    def _draw_view_frame(self, option: QStyleOption, painter: QPainter, widget: QWidget) -> None:
        # What one types in has the edge of a field, a list the thin line of a card.
        edge = self._tokens.edge if isinstance(widget, QTextEdit) else self._tokens.line
        self._box(painter, option.rect, None, QColor(edge))
        if option.state & _State.State_HasFocus:
            self._ring(painter, option.rect, QColor(self._tokens.accent))

    def _box(
        self, painter: QPainter, rect: QRect, ground: QColor | None, edge: QColor | None
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ground if ground is not None else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1) if edge is not None else Qt.PenStyle.NoPen)
        radius = self._scaled(RADIUS)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.restore()

    def _ring(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, FOCUS_WIDTH))
        half = FOCUS_WIDTH / 2
        radius = self._scaled(RADIUS)
        painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius)
        painter.restore()


def _is_primary(widget: QWidget | None) -> bool:
    return widget is not None and widget.property("role") == "primary"


def _has_panel(option: QStyleOptionButton) -> bool:
    """Whether it is a push button: check boxes carry their tick in their state."""
    ticks = _State.State_On | _State.State_Off | _State.State_NoChange
    return not option.state & ticks


def _towards_text(colour: QColor, tokens: Tokens, share: float) -> QColor:
    text = QColor(tokens.text)
    return QColor.fromRgbF(
        colour.redF() + (text.redF() - colour.redF()) * share,
        colour.greenF() + (text.greenF() - colour.greenF()) * share,
        colour.blueF() + (text.blueF() - colour.blueF()) * share,
    )
