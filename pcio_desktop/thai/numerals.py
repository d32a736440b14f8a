"""Thai and Arabic digits, token by token: dates and ordinals change, codes and addresses do not.

The cabinet resolution of 2 May 2543 promotes Thai numerals and leaves foreign names, links and
codes as they are. Where a token could be either, it counts as a code: a digit left alone is a
blemish, a changed code is an error.
"""

import re

_ARABIC = "0123456789"
_THAI = "๐๑๒๓๔๕๖๗๘๙"
_TO_THAI = str.maketrans(_ARABIC, _THAI)

# Names of standards whose number belongs to the name ("ISO 27001", "HTTP 404"). In capitals only.
# Not มอก.: it is a Thai name, and the Royal Gazette prints its numbers in Thai digits. Not product
# names: "Windows 10 เครื่อง" counts machines. The caller marks such a run to keep its digits.
STANDARD_NAMES = (
    "ANSI", "ASTM", "DIN", "EN", "FIPS", "HTTP", "IEC", "IEEE", "ISO", "ITU", "JIS", "NIST",
    "NIST SP", "PCI DSS", "RFC", "SSL", "TIS", "TLS", "WCAG",
)  # fmt: skip

_LATIN_LETTERS = "A-Za-zÀ-ÖØ-öø-ɏ"
_IN_TOKEN = rf"{_LATIN_LETTERS}0-9_@./\\:+\-–#%&=?~"
# A comma joins a token only as the separator of thousands, so that "G1, 2" and "G1,2" are lists.
_TOKEN_PATTERN = rf"[{_IN_TOKEN}](?:[{_IN_TOKEN}]+|,(?=[0-9]{{3}}(?![0-9])))*"
_TOKEN = re.compile(_TOKEN_PATTERN)
# The path of an address may hold Thai words. Tried only where there is an address: it is slower.
_ADDRESS_OR_TOKEN = re.compile(rf"(?:https?://|www\.)[^\s()<>\"“”]+|{_TOKEN_PATTERN}")
_STANDARD_BEFORE = re.compile(
    rf"(?<![{_LATIN_LETTERS}0-9])(?:{'|'.join(STANDARD_NAMES)})(?:/[A-Z]+)*[ \u00a0]\Z"
)
_LONGEST_STANDARD = 24
_ANY_THAI = re.compile("[๐-๙]")
_MAKES_A_CODE = re.compile(rf"[{_LATIN_LETTERS}_@]")
# "รายงาน2567ฉบับ2.docx": the digits of a file name whose letters are Thai. The length is bounded
# so that a long text without spaces is not searched again from each of its numbers.
_REST_OF_FILE_NAME = re.compile(
    r"[^\s()<>\"“”]{0,80}?\.(?:docx?|xlsx?|pptx?|pdf|csv|txt|zip|jpe?g|png|odt)(?![A-Za-z])"
)


def has_arabic_digit(text: str) -> bool:
    """Whether any of 0-9 stands in `text`.

    Ten searches of one letter each run at memory speed; a pattern takes each letter in hand.
    """
    return (
        "2" in text or "1" in text or "0" in text or "5" in text or "3" in text
        or "4" in text or "6" in text or "7" in text or "8" in text or "9" in text
    )  # fmt: skip


def to_thai(text: str) -> str:
    """Turn the digits 0-9 of Thai context into ๐-๙; the length never changes.

    Kept are the digits of a token that holds a Latin letter, ``@`` or ``_`` (P2.1.4.1, 5G,
    COVID-19, addresses, file names) and the number after the name of a standard
    (``STANDARD_NAMES``). A number beside a Latin word changes ("7 Pillar", "Awards 2024").
    """
    if not has_arabic_digit(text):
        return text
    has_address = "://" in text or "www." in text
    return (_ADDRESS_OR_TOKEN if has_address else _TOKEN).sub(_convert, text)


def _convert(match: re.Match[str]) -> str:
    token = match[0]
    if _MAKES_A_CODE.search(token):
        return token
    text, (start, end) = match.string, match.span()
    if _STANDARD_BEFORE.search(text[max(0, start - _LONGEST_STANDARD) : start]):
        return token
    if _REST_OF_FILE_NAME.match(text, end):
        return token
    return token.translate(_TO_THAI)


def to_arabic(text: str) -> str:
    """Turn every Thai digit into its Arabic one and nothing else."""
    if _ANY_THAI.search(text) is None:
        return text
    # Ten replacements are several times faster than str.translate on text that is not ASCII.
    for thai, arabic in zip(_THAI, _ARABIC, strict=True):
        text = text.replace(thai, arabic)
    return text


def thai_number(value: int, width: int = 0) -> str:
    """Write a whole number in Thai digits, padded with ๐ to at least ``width`` characters."""
    return f"{value:0{width}d}".translate(_TO_THAI)
