"""The language of the interface: Thai from `resources/translations/*.ts`, English as written.

The `.ts` files are read as they are. Nothing has to be compiled before a clean clone speaks Thai,
and no built file can be older than its source. `pcio_th.ts` holds the program's own words,
`qtbase_th.ts` those of Qt's buttons, menus and file dialog, for which Qt ships no Thai.
"""

from __future__ import annotations

from pathlib import Path
from xml.parsers import expat

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTranslator

from pcio_desktop import paths

THAI, ENGLISH = "th", "en"
CATALOGUES = ("pcio_th.ts", "qtbase_th.ts")

_PROPERTY = "pcio_language"

Words = dict[tuple[str, str], str]


class Language(QObject):
    """Which language is spoken; switching tells every window by its LanguageChange event."""

    def __init__(self, application: QCoreApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._application = application
        self._translator: CatalogueTranslator | None = None

    @property
    def code(self) -> str:
        return THAI if self._translator is not None else ENGLISH

    def speak(self, code: str) -> None:
        """Switch to `code`, "th" or "en"."""
        if code == self.code:
            return
        # Before the event that says so: whoever hears it asks `current`.
        self._application.setProperty(_PROPERTY, code)
        if self._translator is not None:
            translator, self._translator = self._translator, None
            self._application.removeTranslator(translator)
            translator.deleteLater()
        else:
            self._translator = CatalogueTranslator(thai_words(), self)
            self._application.installTranslator(self._translator)


class CatalogueTranslator(QTranslator):
    """A translator that looks its words up in a dictionary."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        # None, not "": only a null string lets Qt go on to the source text.
        return self._words.get((context, source))

    def isEmpty(self) -> bool:
        return not self._words


def current() -> str:
    """The language spoken now, "th" or "en", wherever one stands."""
    application = QCoreApplication.instance()
    spoken = application.property(_PROPERTY) if application is not None else None
    return THAI if spoken == THAI else ENGLISH


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark `text` for the catalogue where it is written; it is translated where it is shown.

    lupdate knows this name. PySide6 has the same function, but typed as giving any object.
    """
    del context
    return text


def plain_text(text: str) -> str:
    """`text` without its mnemonic, be it "(&F)" as in Thai or "&File", and without its dots."""
    before, mark, after = text.partition("(&")
    if mark and after[1:2] == ")":
        text = before.rstrip() + after[2:]
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def is_language_change(event: QEvent) -> bool:
    """Whether a changeEvent says that all texts must be asked for again."""
    return event.type() == QEvent.Type.LanguageChange


def thai_words() -> Words:
    """All finished translations of the shipped catalogues."""
    words: Words = {}
    for name in CATALOGUES:
        words |= read_catalogue(paths.resource(f"translations/{name}"))
    return words


def read_catalogue(file: Path) -> Words:
    """The finished messages of a `.ts` file, by context and source text."""
    reader = _CatalogueReader()
    # Named, because ElementTree costs as much as reading all catalogues before the first paint.
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.take
    parser.Parse(file.read_bytes(), True)
    return reader.words


class _CatalogueReader:
    def __init__(self) -> None:
        self.words: Words = {}
        self._text: list[str] = []
        self._found: dict[str, str] = {}
        self._finished = False

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self._text.clear()
        if name == "message":
            self._found.pop("translation", None)
        elif name == "translation":
            self._finished = "type" not in attributes

    def take(self, text: str) -> None:
        self._text.append(text)

    def end(self, name: str) -> None:
        if name in ("name", "source", "translation"):
            self._found[name] = "".join(self._text)
        elif name == "message" and self._finished and self._found.get("translation"):
            self.words[self._found["name"], self._found["source"]] = self._found["translation"]
