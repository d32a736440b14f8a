"""Which key means what in the table of attendance."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from pcio_desktop.ui.widgets.attendance_keys import Press, pressed


def key_event(text: str, code: int, *, shift: bool = False) -> QKeyEvent:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QKeyEvent.Type.KeyPress, 0, modifier, code, 0, 0, text)


@pytest.mark.parametrize(
    ("text", "place", "shift", "meant"),
    [
        ("1", 1, False, 1),
        ("/", 2, False, 2),
        ("๑", 2, True, 1),  # Kedmanee: the Thai one lies on the key of the two
        ("ภ", 4, False, 4),
        ("+", 1, True, None),
        ("/", 52, False, None),  # the slash of a Latin keyboard
        ("ฟ", 30, False, Press.REST_CAME),
        ("a", 30, False, Press.REST_CAME),
        ("ด", 33, False, None),
    ],
)
def test_the_place_of_a_key_decides_where_its_letter_does_not(
    text: str, place: int, *, shift: bool, meant: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "pcio_desktop.ui.widgets.attendance_keys._CODES", {9 + n: n for n in range(1, 10)}
    )
    assert pressed(key_event(text, place + 9, shift=shift)) == meant
