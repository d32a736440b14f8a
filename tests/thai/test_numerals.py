import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pcio_desktop.thai.numerals import STANDARD_NAMES, thai_number, to_arabic, to_thai

MIXED = st.text(alphabet="0129๐๕กาท่ ABz@_./:-–,+%&=?#()“”é\u00a0\n", max_size=40)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        pytest.param("21 มิถุนายน 2567", "๒๑ มิถุนายน ๒๕๖๗", id="date"),
        pytest.param("11/6/2567", "๑๑/๖/๒๕๖๗", id="numeric-date"),
        pytest.param("เวลา 13.30 น.", "เวลา ๑๓.๓๐ น.", id="time"),
        pytest.param("13:30", "๑๓:๓๐", id="time-with-colon"),
        pytest.param("ครั้งที่ 1/2567", "ครั้งที่ ๑/๒๕๖๗", id="meeting-number"),
        pytest.param("(1) ข้อ", "(๑) ข้อ", id="brackets"),
        pytest.param("37.87", "๓๗.๘๗", id="decimal"),
        pytest.param("1,234,567 บาท", "๑,๒๓๔,๕๖๗ บาท", id="thousands"),
        pytest.param("053-112233", "๐๕๓-๑๑๒๒๓๓", id="telephone"),
        pytest.param("พ.ศ.2567", "พ.ศ.๒๕๖๗", id="joined-to-thai"),
        pytest.param("ปี 2563–2567", "ปี ๒๕๖๓–๒๕๖๗", id="range"),
        pytest.param("50%", "๕๐%", id="percent"),
        pytest.param("7 Pillar", "๗ Pillar", id="number-before-latin-word"),
        pytest.param(
            "Digital Government Awards 2024",
            "Digital Government Awards ๒๐๒๔",
            id="number-after-latin-words",
        ),
        pytest.param("มอก. 29110", "มอก. ๒๙๑๑๐", id="thai-standard"),
        pytest.param("G1, 2 และ 3", "G1, ๒ และ ๓", id="list-after-code"),
        pytest.param("G1,2", "G1,๒", id="list-after-code-without-space"),
        pytest.param("G1,2345", "G1,๒๓๔๕", id="four-digits-are-no-thousands"),
        pytest.param("1๒3", "๑๒๓", id="mixed-digits"),
        pytest.param("Https 404", "Https ๔๐๔", id="standard-names-are-capitals"),
        pytest.param("XISO 27001", "XISO ๒๗๐๐๑", id="end-of-another-word"),
        pytest.param("ISO ฉบับที่ 5", "ISO ฉบับที่ ๕", id="standard-without-number"),
        pytest.param("ISO  27001", "ISO  ๒๗๐๐๑", id="two-spaces"),
    ],
)
def test_digits_of_thai_context_become_thai(typed: str, printed: str) -> None:
    assert to_thai(typed) == printed


@pytest.mark.parametrize(
    "code",
    [
        "P2.1.4.1",
        "G1.",
        "5G",
        "1.2G",
        "10.5x",
        "5-10Mbps",
        "5–10Mbps",
        "1,200Mbps",
        "COVID-19",
        "e-Document2",
        "naam.sakul2@example.go.th",
        "shorturl.at/aBC49",
        "www.example.go.th/2567",
        "https://example.go.th/แผน/2567/5?id=7&p=8",
        "https://example.go.th:8443/1",
        "2567.docx",
        "รายงาน2567.pdf",
        "รายงาน2567ฉบับ3.docx",
        "แผน_2567",
        "C:\\2567\\a1.txt",
        "00:1A:2B:33",
        "C++17",
        "Café5",
        "ISO 27001",
        "ISO/IEC 27001:2022",
        "ISO/TS 22163",
        "ISO\u00a09001",
        "IEC 62443",
        "IEEE 802.3",
        "NIST SP 800-53",
        "RFC 9110",
        "HTTP 404",
        "WCAG 2.1",
    ],
)
def test_a_code_stays_as_it_is(code: str) -> None:
    assert to_thai(code) == code
    assert to_thai(f"ข้อ 1 ({code}) หน้า 2") == f"ข้อ ๑ ({code}) หน้า ๒"


def test_an_address_ends_at_a_space_or_a_bracket() -> None:
    assert to_thai("(https://a.go.th/ก5)5 คน 6") == "(https://a.go.th/ก5)๕ คน ๖"


@pytest.mark.parametrize("name", STANDARD_NAMES)
def test_every_standard_keeps_the_number_that_follows(name: str) -> None:
    assert to_thai(f"ตาม {name} 12 กับ 3") == f"ตาม {name} 12 กับ ๓"


def test_text_without_digits_is_returned_itself() -> None:
    text = "".join(["ที่ประชุม", "รับทราบ"])
    assert to_thai(text) is text
    assert to_arabic(text) is text


def test_every_digit_has_its_counterpart() -> None:
    assert to_thai("0123456789") == "๐๑๒๓๔๕๖๗๘๙"
    assert to_arabic("๐๑๒๓๔๕๖๗๘๙") == "0123456789"


def test_to_arabic_changes_nothing_but_thai_digits() -> None:
    assert to_arabic("Pillar๒ ข้อ ๓.๑ ² ໒ २") == "Pillar2 ข้อ 3.1 ² ໒ २"


@pytest.mark.parametrize(
    ("value", "width", "text"),
    [(12, 0, "๑๒"), (7, 2, "๐๗"), (123, 2, "๑๒๓"), (0, 0, "๐"), (-5, 0, "-๕")],
)
def test_thai_number(value: int, width: int, text: str) -> None:
    assert thai_number(value, width) == text


@settings(derandomize=True, max_examples=600)
@given(MIXED | st.text(max_size=30))
@example("ISO 27001๐1")
def test_conversion_keeps_length_value_and_itself(text: str) -> None:
    converted = to_thai(text)
    assert len(converted) == len(text)
    assert to_arabic(converted) == to_arabic(text)
    assert to_thai(converted) == converted


@settings(derandomize=True, max_examples=300)
@given(MIXED)
def test_no_arabic_digit_is_left_without_a_code_nearby(text: str) -> None:
    if not re.search(r"[A-Za-zé@_]", text):
        assert not re.search("[0-9]", to_thai(text))


@pytest.mark.parametrize("unit", ["a1", "1ก", "a.", "1,111", "ISO ", "http://", "www.ก1"])
def test_long_hostile_text_is_linear(unit: str) -> None:
    # Quadratic behaviour would take minutes here and run into the time limit of the whole run.
    assert len(to_thai(unit * 20_000 + "1")) == len(unit) * 20_000 + 1
