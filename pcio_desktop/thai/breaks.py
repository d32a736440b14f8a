"""Where Thai words begin and where a line may start, by the ICU that comes with PySide6.

Windows and macOS have an ICU of their own. Without any, boundaries lie only at spaces and where
the script changes: safe, but coarse. Positions are indexes of the Python string.
"""

import contextlib
import ctypes
import importlib.util
import itertools
import re
import sys
import threading
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Protocol

FALLBACK = "spaces"
"""What `backend` returns where no ICU was found."""

KNOWN_WORD = "คณะกรรมการผู้บริหารเทคโนโลยีสารสนเทศระดับสูงระดับจังหวัด"
KNOWN_PARTS = (
    "คณะ", "กรรมการ", "ผู้", "บริหาร", "เทคโนโลยี", "สารสนเทศ", "ระดับ", "สูง", "ระดับ", "จังหวัด",
)  # fmt: skip


class Segmenter(Protocol):
    """Something that cuts text; its positions lie strictly inside the text, in order."""

    @property
    def name(self) -> str:
        """What the self-test and the log call it."""
        ...

    def words(self, text: str) -> list[int]:
        """Return every boundary between words, spaces and punctuation marks."""
        ...

    def lines(self, text: str) -> list[int]:
        """Return every place where a line may start."""
        ...


def backend() -> str:
    """Return the name of the segmenter in use: "icu 73", or "spaces" for the fallback."""
    return _installed().name


def self_test() -> bool:
    """Tell whether a known word is cut as the page plan was measured with (ICU 73)."""
    parts = itertools.accumulate(len(part) for part in KNOWN_PARTS[:-1])
    return word_starts(KNOWN_WORD) == list(parts)


def word_starts(text: str, *, segmenter: Segmenter | None = None) -> list[int]:
    """Return the indexes inside ``text`` at which a word or a punctuation mark begins.

    Spaces begin no word. ``segmenter`` replaces the one in use; ``None`` takes that.
    """
    used = segmenter or _installed()
    return [index for index in used.words(text) if not text[index].isspace()]


def line_starts(text: str, *, segmenter: Segmenter | None = None) -> list[int]:
    """Return the indexes inside ``text`` at which a line may start, spaces being left behind."""
    return (segmenter or _installed()).lines(text)


# A number with its separators, a Latin word or a code is one thing, whatever a segmenter says.
_UNDIVIDED = re.compile(r"[A-Za-z0-9À-ɏ๐-๙](?:[.,:/@_'’&+\-–]*[A-Za-z0-9À-ɏ๐-๙])*")


def cut_at_word(text: str, limit: int, *, segmenter: Segmenter | None = None) -> str:
    """Return the longest beginning of at most ``limit`` characters that ends after a whole word.

    Never cut are a number, a Latin word, a code and a letter from its marks. No space is left at
    the end. Empty if already the first word is longer than ``limit``.
    """
    if len(text) <= limit:
        return text
    inside: set[int] = set()
    for match in _UNDIVIDED.finditer(text):
        if match.start() >= limit:
            break
        inside.update(range(match.start() + 1, match.end()))
    boundaries = (segmenter or _installed()).words(text)
    whole = (
        i for i in boundaries if i <= limit and i not in inside and text[i] not in _ATTACHED_SIGNS
    )
    return text[: max(whole, default=0)].rstrip()


# Vowels and marks that sit on or follow their consonant, and the vowels that stand before it.
_FOLLOWING = frozenset("ะัาำิีึืฺุูๅ็่้๊๋์ํ๎\u200d\ufe0e\ufe0f") | frozenset(map(chr, range(0x300, 0x370)))
_LEADING = frozenset("เแโใไ\u200d")
_ATTACHED_SIGNS = "ๆฯ"
_RUN = re.compile(
    rf"(?P<undivided>{_UNDIVIDED.pattern})|(?P<thai>[ก-๎๏๚๛]+)|(?P<space>\s+)|(?P<other>.)",
    re.DOTALL,
)
_OPENING = "([{“‘"
_CLOSING = ")]}”’ๆฯ,.:;!?%…/"


class SpaceSegmenter:
    """The declared fallback: spaces and changes of script, never inside a cluster."""

    name = FALLBACK

    def words(self, text: str) -> list[int]:
        """Return the boundaries between runs of one script, numbers, spaces and other marks."""
        return [i for i in _run_starts(text) if not _inside_cluster(text, i)]

    def lines(self, text: str) -> list[int]:
        """Return where a run starts after a space, or after another script without punctuation."""
        return [
            i
            for i in self.words(text)
            if not text[i].isspace()
            and (
                text[i - 1].isspace()
                or not (text[i - 1] in _OPENING or text[i] in _CLOSING or text[i].isdecimal())
            )
        ]


def _run_starts(text: str) -> list[int]:
    return [match.start() for match in _RUN.finditer(text) if match.start()]


def _inside_cluster(text: str, index: int) -> bool:
    return text[index] in _FOLLOWING or text[index - 1] in _LEADING


class IcuSegmenter:
    """ICU's word and line iterators for Thai, used by one thread at a time."""

    def __init__(self, library: ctypes.CDLL, suffix: str) -> None:
        """Bind the functions; raises AttributeError or OSError if this is no usable ICU."""
        pointer, number = ctypes.c_void_p, ctypes.c_int32
        status = ctypes.POINTER(ctypes.c_int)
        self._set_text = _function(
            library, f"ubrk_setText{suffix}", None, (pointer, ctypes.c_char_p, number, status)
        )
        self._next = _function(library, f"ubrk_next{suffix}", number, (pointer,))
        version = (ctypes.c_uint8 * 4)()
        _function(library, f"u_getVersion{suffix}", None, (pointer,))(version)
        self.name = f"icu {version[0]}"
        arguments = (ctypes.c_int, ctypes.c_char_p, pointer, number, status)
        opener = _function(library, f"ubrk_open{suffix}", pointer, arguments)
        self._word_iterator = _open_iterator(opener, 1)
        self._line_iterator = _open_iterator(opener, 2)
        self._lock = threading.Lock()

    def words(self, text: str) -> list[int]:
        """Return the boundaries of ICU's word iterator."""
        return self._boundaries(self._word_iterator, text)

    def lines(self, text: str) -> list[int]:
        """Return the boundaries of ICU's line iterator."""
        return self._boundaries(self._line_iterator, text)

    def _boundaries(self, iterator: int, text: str) -> list[int]:
        encoded = text.encode("utf-16-le", "surrogatepass")
        units = len(encoded) // 2
        # ICU reads this buffer while it iterates; it must live until the loop is over.
        buffer = ctypes.create_string_buffer(encoded + b"\0\0")
        status = ctypes.c_int(0)
        found: list[int] = []
        with self._lock:
            self._set_text(iterator, buffer, units, ctypes.byref(status))
            _check(status)
            while 0 < (position := self._next(iterator)) < units:
                found.append(position)
        if units != len(text):
            found = _python_indexes(text, found)
        # ICU parts a name it does not know even before ะ.
        return [i for i in found if not _inside_cluster(text, i)]


def _function(
    library: ctypes.CDLL, name: str, result: type | None, arguments: tuple[type, ...]
) -> Callable[..., int]:
    function = library[name]
    function.restype = result
    function.argtypes = arguments
    return function


def _open_iterator(opener: Callable[..., int], kind: int) -> int:
    status = ctypes.c_int(0)
    iterator = opener(kind, b"th", None, 0, ctypes.byref(status))
    _check(status)
    return iterator


def _check(status: ctypes.c_int) -> None:
    # Negative values are warnings: the locale "th" has no rules of its own.
    if status.value > 0:
        raise OSError(f"ICU error {status.value}")


def _python_indexes(text: str, units: list[int]) -> list[int]:
    """Turn offsets in UTF-16 units into indexes; a character beyond U+FFFF has two units."""
    widths = (2 if character > "\uffff" else 1 for character in text)
    index_of = {unit: index for index, unit in enumerate(itertools.accumulate(widths), start=1)}
    return [index_of[unit] for unit in units if unit in index_of]


@cache
def _installed() -> Segmenter:
    for name, suffix in _candidates():
        try:
            found = IcuSegmenter(ctypes.CDLL(name), suffix)
            if found.words(KNOWN_WORD):  # an ICU built without its Thai dictionary cuts nothing
                return found
        except (OSError, AttributeError):
            continue
    return SpaceSegmenter()


def _candidates() -> Iterator[tuple[str, str]]:
    """Yield the libraries to try and what their function names end with, best first."""
    if sys.platform == "win32":
        yield from (("icu.dll", ""), ("icuuc.dll", ""))
    elif sys.platform == "darwin":
        yield "/usr/lib/libicucore.dylib", ""
    else:
        for folder in _library_folders():
            numbered = {_major(path): path for path in folder.glob("libicuuc.so.*")}
            for major in sorted(numbered, reverse=True):
                # libicuuc finds its data only if that is in the process already.
                with contextlib.suppress(OSError):
                    ctypes.CDLL(str(folder / f"libicudata.so.{major}"), ctypes.RTLD_GLOBAL)
                    yield str(numbered[major]), f"_{major}"


def _major(library: Path) -> int:
    digits = library.name.removeprefix("libicuuc.so.").split(".")[0]
    return int(digits) if digits.isdecimal() else 0


def _library_folders() -> Iterator[Path]:
    """Yield where PySide6 keeps its libraries, frozen or installed, without importing it."""
    below = Path("Qt", "lib")
    if frozen := getattr(sys, "_MEIPASS", None):
        yield Path(frozen, "PySide6") / below
        yield Path(frozen)
    found = importlib.util.find_spec("PySide6")
    for package in (found and found.submodule_search_locations) or ():
        yield Path(package) / below
