"""Both languages are complete, and the catalogues are read as lrelease would read them."""

import ast
import re
import shutil
import string
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from pcio_desktop import paths
from pcio_desktop.domain.meeting import MeetingMode, MinutesState
from pcio_desktop.ui import translation, words
from tests.loading import load
from tests.tools import ROOT

BUILDER = load(ROOT / "resources" / "translations_build.py")

OURS = paths.resource("translations/pcio_th.ts")
QTS = paths.resource("translations/qtbase_th.ts")
Message = tuple[str, str, str]


def messages(catalogue: Path) -> Iterator[Message]:
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("translation", ""),
            )


ALL = [*messages(OURS), *messages(QTS)]


def test_the_catalogue_holds_every_text_and_no_other(tmp_path: Path) -> None:
    fresh = tmp_path / "pcio_th.ts"
    shutil.copy(OURS, fresh)
    BUILDER.update(fresh)
    assert {message[:2] for message in messages(fresh)} == {m[:2] for m in messages(OURS)}


@pytest.mark.parametrize("catalogue", [OURS, QTS], ids=["ours", "Qt's"])
def test_every_text_is_translated(catalogue: Path) -> None:
    assert BUILDER.unfinished(catalogue) == []


def fields(text: str) -> set[str]:
    return {name or "" for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("message", ALL, ids=lambda message: message[1][:40])
def test_a_translation_fills_in_the_same_and_keeps_its_key(message: Message) -> None:
    _, source, translated = message
    assert fields(translated) == fields(source)
    assert set(re.findall(r"%\d", translated)) == set(re.findall(r"%\d", source))
    assert source.count("\n") == translated.count("\n")
    assert source.endswith("…") is translated.endswith("…") or source.endswith("...")
    key, key_in_thai = (re.findall(r"&(\w)", text) for text in (source, translated))
    assert [one.upper() for one in key_in_thai] == [one.upper() for one in key]


@pytest.mark.parametrize("message", ALL, ids=lambda message: message[1][:40])
def test_thai_is_thai_and_says_please_nowhere_twice(message: Message) -> None:
    translated = message[2]
    assert any("ก" <= letter <= "๛" for letter in translated)
    assert "!" not in translated
    assert "ํา" not in translated  # ำ in one piece, so that it can be searched for


def test_qts_texts_are_those_of_this_qt(qapp: QApplication) -> None:
    """Each is known to a language that Qt ships; a text Qt has changed would stay English."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    shipped = []
    for file in sorted(folder.glob("qtbase_*.qm")):
        translator = QTranslator(qapp)
        assert translator.load(str(file))
        shipped.append(translator)
    assert shipped
    without_comment = [message for message in messages(QTS) if "Provider" not in message[0]]
    unknown = [
        message[:2]
        for message in without_comment
        if not any(one.translate(message[0], message[1]) for one in shipped)
    ]
    assert unknown == []


def test_reading_a_catalogue_leaves_out_what_is_not_finished(tmp_path: Path) -> None:
    file = tmp_path / "x.ts"
    file.write_text(
        "<TS><context><name>A</name>"
        "<message><source>one &amp; two</source><translation>หนึ่ง &amp; สอง</translation></message>"
        "<message><source>b</source><translation type='unfinished'>ข</translation></message>"
        "<message><source>c</source><translation></translation></message>"
        "<message><source>d</source></message>"
        "</context><context><name>B</name>"
        "<message><source>b</source><translation>บี</translation></message></context></TS>",
        encoding="utf-8",
    )
    assert translation.read_catalogue(file) == {
        ("A", "one & two"): "หนึ่ง & สอง",
        ("B", "b"): "บี",
    }


def test_the_language_can_be_changed_and_changed_back(qapp: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    language = translation.Language(qapp, owner)
    for code, close, cancel in (("th", "ปิด", "ยกเลิก"), ("en", "Close", "Cancel")) * 2:
        language.speak(code)
        assert language.code == translation.current() == code
        assert QCoreApplication.translate("NoticeBar", "Close") == close
        assert QCoreApplication.translate("NoticeBar", "never heard of") == "never heard of"
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        assert box.buttons()[0].text() == cancel


@pytest.mark.usefixtures("qapp")
def test_every_value_of_an_enumeration_has_its_words() -> None:
    for state in MinutesState:
        assert words.state_word(state)
        assert words.state_tone(state) in ("good", "warning", "info")
    for mode in MeetingMode:
        assert bool(words.mode_word(mode)) is (mode is not MeetingMode.ON_SITE)


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """`tr(f"…")` is taken into the catalogue but never found at run time."""
    offences = [
        f"{source.name}:{node.lineno}"
        for source in BUILDER.sources()
        if source.suffix == ".py"
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute | ast.Name)
        and (node.func.attr if isinstance(node.func, ast.Attribute) else node.func.id)
        in ("tr", "translate", "QT_TRANSLATE_NOOP")
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert offences == []
