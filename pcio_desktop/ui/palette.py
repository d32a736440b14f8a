"""The colours and sizes of the interface, and what Qt makes of them: one QPalette, one style sheet.

Forms name roles (`role`, `tone`), never colours.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QPalette

BODY_POINTS = 11.0
SMALL_POINTS = 9.5
STRONG_POINTS = 12.5
TITLE_POINTS = 16.0

CONTROL_HEIGHT = 30
RADIUS = 6
FOCUS_WIDTH = 2


@dataclass(frozen=True, slots=True)
class Tokens:
    """One scheme of colours. `on_…` is the text upon it; a tone has text, badge text and tint."""

    window: str
    surface: str
    selected: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    edge: str
    line: str
    good: str
    warning: str
    bad: str
    good_on_tint: str
    good_tint: str
    warning_on_tint: str
    warning_tint: str
    bad_on_tint: str
    bad_tint: str
    info_on_tint: str
    info_tint: str
    dark: bool


LIGHT = Tokens(
    window="#F5F6F8", surface="#FFFFFF", selected="#EAF2FB",
    text="#1B1F24", secondary="#57606A",
    accent="#0B5CAD", on_accent="#FFFFFF", edge="#8C959F", line="#D5DAE0",
    good="#1A7F37", warning="#8A5A00", bad="#B42318",
    good_on_tint="#14652B", good_tint="#DDF4E3",
    warning_on_tint="#7A4F00", warning_tint="#FFF1CC",
    bad_on_tint="#9B1C13", bad_tint="#FDE3E0",
    info_on_tint="#0A4C90", info_tint="#E1EEFB",
    dark=False,
)  # fmt: skip

# The tints are the hues of the texts at 20 % over the surface.
DARK = Tokens(
    window="#0F1419", surface="#171D24", selected="#22303F",
    text="#E6EAEE", secondary="#A5AFB9",
    accent="#6CB0FF", on_accent="#0B1622", edge="#6B7785", line="#2C3540",
    good="#56C271", warning="#E0B04A", bad="#FF8A80",
    good_on_tint="#7AD391", good_tint="#243E33",
    warning_on_tint="#E8C06C", warning_tint="#3F3A2C",
    bad_on_tint="#FFA79F", bad_tint="#453336",
    info_on_tint="#8FC3FF", info_tint="#283A50",
    dark=True,
)  # fmt: skip


def colours(tokens: Tokens) -> dict[str, QColor]:
    """The colours of a scheme by their names."""
    values = {entry.name: getattr(tokens, entry.name) for entry in fields(tokens)}
    return {name: QColor(value) for name, value in values.items() if isinstance(value, str)}


def qt_palette(tokens: Tokens) -> QPalette:
    """The scheme as Qt's roles; the greyed group keeps its text readable on the same ground."""
    colour = colours(tokens)
    role = QPalette.ColorRole
    pairs = {
        role.Window: "window", role.WindowText: "text",
        role.Base: "surface", role.AlternateBase: "window", role.Text: "text",
        role.Button: "surface", role.ButtonText: "text", role.BrightText: "bad",
        role.Highlight: "accent", role.HighlightedText: "on_accent", role.Accent: "accent",
        role.PlaceholderText: "secondary",
        role.ToolTipBase: "surface", role.ToolTipText: "text",
        role.Link: "accent", role.LinkVisited: "accent",
        role.Light: "surface", role.Midlight: "line", role.Mid: "edge",
        role.Dark: "edge", role.Shadow: "line",
    }  # fmt: skip
    palette = QPalette()
    for place, name in pairs.items():
        palette.setColor(place, colour[name])
    greyed = QPalette.ColorGroup.Disabled
    for place in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(greyed, place, colour["edge"])
    palette.setColor(greyed, role.Highlight, colour["line"])
    return palette


def tokens_of(palette: QPalette) -> Tokens:
    """The scheme that `palette` was made from, for a control that draws itself."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightnessF() < 0.5 else LIGHT  # noqa: PLR2004


def list_palette(tokens: Tokens) -> QPalette:
    """For lists and menus: what is selected there is tinted, so that icons stay visible."""
    palette = qt_palette(tokens)
    palette.setColor(QPalette.ColorRole.Highlight, QColor(tokens.selected))
    palette.setColor(QPalette.ColorRole.HighlightedText, QColor(tokens.text))
    return palette


def style_sheet(tokens: Tokens, percent: int) -> str:
    """What a palette cannot say: the sizes of labels, the cards, the badges.

    Only labels and plain frames stand here. A box in a style sheet takes the measuring of a
    control away from the style (style.py), and then lower vowels are cut.
    """
    return _label_rules(tokens, percent) + _tone_rules(tokens) + _frame_rules(tokens, percent)


def _label_rules(tokens: Tokens, percent: int) -> str:
    def points(size: float) -> str:
        return f"{size * percent / 100:.1f}pt"

    ends, above, below = (_pixels(size, percent) for size in (10, 2, 4))
    # The font ends above its lower vowels; what they need stands below the line. With a box in the
    # style sheet a label would indent its text by half an x, differently for each size.
    return f"""
QLabel {{ padding: {above} 0 {_pixels(5, percent)} 0; qproperty-indent: 0; }}
QLabel[role="title"], QLabel[role="number"] {{
    font-size: {points(TITLE_POINTS)}; font-weight: 600; }}
QLabel[role="strong"], QLabel[role="verdict"] {{
    font-size: {points(STRONG_POINTS)}; font-weight: 600; }}
QLabel[role="secondary"] {{ color: {tokens.secondary}; }}
QLabel[role="small"] {{ color: {tokens.secondary}; font-size: {points(SMALL_POINTS)}; }}
QLabel[role="error"] {{ color: {tokens.bad}; }}
QLabel[role="badge"] {{
    border-radius: {_pixels(RADIUS, percent)}; font-weight: 600;
    padding: {above} {ends} {below} {ends}; }}
"""


def _tone_rules(tokens: Tokens) -> str:
    badges = (
        f'QLabel[role="badge"][tone="{tone}"] {{'
        f" color: {getattr(tokens, f'{tone}_on_tint')};"
        f" background: {getattr(tokens, f'{tone}_tint')}; }}"
        for tone in ("good", "warning", "bad", "info")
    )
    verdicts = (
        f'QLabel[role="verdict"][tone="{tone}"] {{ color: {getattr(tokens, tone)}; }}'
        for tone in ("good", "warning", "bad")
    )
    return "\n".join((*badges, *verdicts))


def _frame_rules(tokens: Tokens, percent: int) -> str:
    return f"""
QFrame[role="card"] {{
    background: {tokens.surface}; border: 1px solid {tokens.line};
    border-radius: {_pixels(RADIUS, percent)}; }}
QFrame[role="outcome"] {{ background: {tokens.good_tint}; border: none; }}
QFrame[role="outcome"] QLabel {{ color: {tokens.good_on_tint}; }}
QFrame[role="separator"] {{ color: {tokens.line}; }}
QFrame[role="notice"] {{
    background: {tokens.info_tint}; border: none; border-top: 1px solid {tokens.line}; }}
QFrame[role="notice"] QLabel {{ color: {tokens.info_on_tint}; }}
QWidget[role="sidebar"] {{ background: {tokens.window}; border: none; }}
QWidget[role="paper"] {{ background: {tokens.surface}; }}
QToolTip {{
    color: {tokens.text}; background: {tokens.surface}; border: 1px solid {tokens.edge};
    padding: {_pixels(4, percent)}; }}
"""


def _pixels(size: float, percent: int) -> str:
    return f"{round(size * percent / 100)}px"
