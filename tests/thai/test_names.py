"""All people here are invented."""

from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pcio_desktop.thai.names import (
    NameStyle,
    PersonName,
    PrefixForm,
    first_part,
    format_name,
    last_part,
    parse_name,
    prefix_family,
)
from pcio_desktop.thai.normalise import clean_line
from pcio_desktop.thai.prefixes import PREFIXES, Prefix, PrefixKind, squeeze

CLOSE = NameStyle(space_after_rank=False)
FULL = NameStyle(PrefixForm.FULL)
SHORT = NameStyle(PrefixForm.SHORT)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("น.ส.ใบบัว ตัวอย่าง", PersonName(("น.ส.",), "ใบบัว", "", "ตัวอย่าง")),
        ("นางสาว ใบบัว  ตัวอย่าง", PersonName(("นางสาว",), "ใบบัว", "", "ตัวอย่าง")),
        ("นายก้อนดิน\tแสนดี", PersonName(("นาย",), "ก้อนดิน", "", "แสนดี")),
        ("พ.ต.อ.ก้อนดิน แสนดี", PersonName(("พ.ต.อ.",), "ก้อนดิน", "", "แสนดี")),
        ("พ.ต.อนุดิน แสนดี", PersonName(("พ.ต.",), "อนุดิน", "", "แสนดี")),
        ("พ.ต. อ.ก้อนดิน แสนดี", PersonName(("พ.ต.", "อ."), "ก้อนดิน", "", "แสนดี")),
        ("รศ.ดร.ก้อนดิน แสนดี", PersonName(("รศ.", "ดร."), "ก้อนดิน", "", "แสนดี")),
        (
            "รศ. พ.ท. ดร.ใบบัว ทำความดี",
            PersonName(("รศ.", "พ.ท.", "ดร."), "ใบบัว", "", "ทำความดี"),
        ),
        (
            "รองศาสตราจารย์ พันโท ดร.ใบบัว ทำความดี",
            PersonName(("รองศาสตราจารย์", "พันโท", "ดร."), "ใบบัว", "", "ทำความดี"),
        ),
        ("ผศ. นพ.ก้อนดิน แสนดี", PersonName(("ผศ.", "นพ."), "ก้อนดิน", "", "แสนดี")),
        ("ผศ.นางสาวใบบัว แสนดี", PersonName(("ผศ.", "นางสาว"), "ใบบัว", "", "แสนดี")),
        ("ว่าที่ ร.ต.ก้อนดิน แสนดี", PersonName(("ว่าที่ ร.ต.",), "ก้อนดิน", "", "แสนดี")),
        ("ว่าที่ร.ต.หญิง ใบบัว แสนดี", PersonName(("ว่าที่ร.ต.หญิง",), "ใบบัว", "", "แสนดี")),
        ("ว่าที่ร้อยตรีหญิง ใบบัว แสนดี", PersonName(("ว่าที่ร้อยตรีหญิง",), "ใบบัว", "", "แสนดี")),
        ("ร.ท. หญิง ใบบัว แสนดี", PersonName(("ร.ท. หญิง",), "ใบบัว", "", "แสนดี")),
        ("ม.ล.ก้อนดิน แสนดี", PersonName(("ม.ล.",), "ก้อนดิน", "", "แสนดี")),
        ("ม.ร.ว. ก้อนดิน แสนดี", PersonName(("ม.ร.ว.",), "ก้อนดิน", "", "แสนดี")),
        ("ทพ.ก้อนดิน แสนดี", PersonName(("ทพ.",), "ก้อนดิน", "", "แสนดี")),
        ("ศ.(พิเศษ) ก้อนดิน แสนดี", PersonName(("ศ.(พิเศษ)",), "ก้อนดิน", "", "แสนดี")),
        (
            "น.ต. ม.ล.ก้อนดิน ตัวอย่าง ร.น.",
            PersonName(("น.ต.", "ม.ล."), "ก้อนดิน", "", "ตัวอย่าง", "ร.น."),
        ),
        ("ก้อนดิน ณ ตัวอย่าง", PersonName((), "ก้อนดิน", "", "ณ ตัวอย่าง")),
        ("นายก้อนดิน มหาดิน ณ บางดิน", PersonName(("นาย",), "ก้อนดิน", "", "มหาดิน ณ บางดิน")),
        ("ก้อนดิน ศรี มหาดิน ณ บางดิน", PersonName((), "ก้อนดิน", "ศรี", "มหาดิน ณ บางดิน")),
        ("นางใบบัว ศรี แสนดี", PersonName(("นาง",), "ใบบัว", "ศรี", "แสนดี")),
        ("ก้อนดิน", PersonName((), "ก้อนดิน")),
        ("นายก้อนดิน แสนดี (ผู้แทน)", PersonName(("นาย",), "ก้อนดิน", "", "แสนดี", "(ผู้แทน)")),
        ("Mr. John Exampleson", PersonName(("Mr.",), "John", "", "Exampleson")),
        ("John Q. Exampleson Jr.", PersonName((), "John", "Q.", "Exampleson", "Jr.")),
        ("Dr Ann van der Sample", PersonName(("Dr",), "Ann", "", "van der Sample")),
        (
            "Assoc. Prof. Dr. Ann Sample",
            PersonName(("Assoc. Prof.", "Dr."), "Ann", "", "Sample"),
        ),
        ("พระครูก้อนดิน สุวณฺโณ", PersonName(("พระครู",), "ก้อนดิน", "", "สุวณฺโณ")),
        ("ดร.พระมหาก้อนดิน สุวณฺโณ", PersonName(("ดร.", "พระมหา"), "ก้อนดิน", "", "สุวณฺโณ")),
        ("นาย", PersonName(("นาย",), "")),
        ("", PersonName((), "")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_name_is_taken_apart(text: str, name: PersonName) -> None:
    assert parse_name(text) == name


@pytest.mark.parametrize(
    ("text", "prefixes", "given"),
    [
        ("นางสาวิตรา แสนดี", ("นาง",), "สาวิตรา"),
        ("นางสายบัว แสนดี", ("นาง",), "สายบัว"),
        ("นายิกา แสนดี", (), "นายิกา"),
        ("คุณากร แสนดี", (), "คุณากร"),
        ("นายพลเอก แสนดี", ("นาย",), "พลเอก"),
        ("นายพระพาย แสนดี", ("นาย",), "พระพาย"),
        ("ร.ต.พระพาย แสนดี", ("ร.ต.",), "พระพาย"),
        ("พ.ท.คุณวุฒิ แสนดี", ("พ.ท.",), "คุณวุฒิ"),
        ("ผศ.คุณวุฒิ แสนดี", ("ผศ.",), "คุณวุฒิ"),
        ("ร.น. แสนดี", (), "ร.น."),
        ("ร.น.", (), "ร.น."),
        ("นายแพทย์ก้อนดิน แสนดี", ("นายแพทย์",), "ก้อนดิน"),
        ("นางหญิง แสนดี", ("นาง",), "หญิง"),
        ("นายกเทศมนตรีเมืองตัวอย่าง", (), "นายกเทศมนตรีเมืองตัวอย่าง"),
        ("นายอำเภอตัวอย่าง", (), "นายอำเภอตัวอย่าง"),
        ("Missy Sample", (), "Missy"),
    ],
)
def test_the_beginning_of_a_name_is_not_mistaken_for_a_title(
    text: str, prefixes: tuple[str, ...], given: str
) -> None:
    name = parse_name(text)
    assert (name.prefixes, name.given) == (prefixes, given)


@pytest.mark.parametrize(
    "text",
    [
        "น.ส.ใบบัว ตัวอย่าง",
        "พ.ต.อ. ก้อนดิน แสนดี",
        "รศ. พ.ท. ดร.ใบบัว ทำความดี",
        "รองศาสตราจารย์ พันโท ดร.ใบบัว ทำความดี",
        "ผศ. นพ.ก้อนดิน แสนดี",
        "ว่าที่ ร.ต. ก้อนดิน แสนดี",
        "ร้อยโทหญิง ใบบัว แสนดี",
        "น.ต. ม.ล.ก้อนดิน ตัวอย่าง ร.น.",
        "นายก้อนดิน มหาดิน ณ บางดิน",
        "พระครูก้อนดิน สุวณฺโณ",
        "นาย John Exampleson",
        "Prof. Ann Q. Sample Ph.D.",
    ],
)
def test_a_name_in_the_official_spacing_is_printed_back_unchanged(text: str) -> None:
    assert format_name(parse_name(text)) == text


@pytest.mark.parametrize("text", ["พ.ต.อ.ก้อนดิน แสนดี", "รศ.ดร.ก้อนดิน แสนดี", "ว่าที่ร้อยตรีก้อนดิน แสนดี"])
def test_a_committee_may_print_ranks_close_to_the_name(text: str) -> None:
    assert format_name(parse_name(text), CLOSE) == text
    assert format_name(parse_name(text)) != text


@pytest.mark.parametrize(
    ("text", "full", "short"),
    [
        ("น.ส.ใบบัว ก", "นางสาวใบบัว ก", "น.ส.ใบบัว ก"),
        ("นางสาวใบบัว ก", "นางสาวใบบัว ก", "น.ส.ใบบัว ก"),
        ("รศ.ดร.ใบบัว ก", "รองศาสตราจารย์ ดร.ใบบัว ก", "รศ. ดร.ใบบัว ก"),
        ("ว่าที่ร้อยตรีหญิง ใบบัว ก", "ว่าที่ร้อยตรีหญิง ใบบัว ก", "ว่าที่ ร.ต.หญิง ใบบัว ก"),
        ("ว่าที่ร.ต. หญิง ใบบัว ก", "ว่าที่ร้อยตรีหญิง ใบบัว ก", "ว่าที่ ร.ต.หญิง ใบบัว ก"),
        ("พ.ต.อ.ก้อนดิน ก", "พันตำรวจเอก ก้อนดิน ก", "พ.ต.อ. ก้อนดิน ก"),
        ("ร.อ.ก้อนดิน ก", "ร้อยเอก ก้อนดิน ก", "ร.อ. ก้อนดิน ก"),
        ("ร.อ.ก้อนดิน ก ร.น.", "เรือเอก ก้อนดิน ก ร.น.", "ร.อ. ก้อนดิน ก ร.น."),
        ("น.ต.ก้อนดิน ก ร.น.", "นาวาตรี ก้อนดิน ก ร.น.", "น.ต. ก้อนดิน ก ร.น."),
        ("น.ต.ก้อนดิน ก", "น.ต. ก้อนดิน ก", "น.ต. ก้อนดิน ก"),
        ("ว่าที่ น.ต.ก้อนดิน ก", "ว่าที่ น.ต. ก้อนดิน ก", "ว่าที่ น.ต. ก้อนดิน ก"),
        ("นาวาอากาศตรี ก้อนดิน ก", "นาวาอากาศตรี ก้อนดิน ก", "น.ต. ก้อนดิน ก"),
        ("พลโทก้อนดิน ก", "พลโท ก้อนดิน ก", "พล.ท. ก้อนดิน ก"),
    ],
)
def test_titles_are_written_out_or_abbreviated(text: str, full: str, short: str) -> None:
    name = parse_name(text)
    assert format_name(name, FULL) == full
    assert format_name(name, SHORT) == short


def test_the_two_columns_of_a_roster() -> None:
    name = parse_name("น.ต. ม.ล.ก้อนดิน ศรี มหาดิน ณ บางดิน ร.น.")
    assert first_part(name) == "น.ต. ม.ล.ก้อนดิน ศรี"
    assert last_part(name) == "มหาดิน ณ บางดิน ร.น."


def test_missing_parts_leave_no_spaces() -> None:
    assert format_name(PersonName((), "")) == ""
    assert format_name(PersonName(("พ.อ.",), "")) == "พ.อ."
    assert format_name(PersonName((), "ก้อนดิน")) == "ก้อนดิน"
    assert format_name(PersonName((), "", "", "แสนดี")) == "แสนดี"
    assert last_part(PersonName((), "ก้อนดิน", "", "", "ร.น.")) == "ร.น."


def test_an_unknown_title_is_printed_as_it_is() -> None:
    assert format_name(PersonName(("ฯพณฯ ",), "ก้อนดิน", "", "ดี"), FULL) == "ฯพณฯ ก้อนดิน ดี"


@pytest.mark.parametrize(
    ("written", "family"),
    [
        ("น.ส.", "นางสาว"),
        ("นส.", "นางสาว"),
        ("นางสาว", "นางสาว"),
        ("นาง", "นาง"),
        ("ดอกเตอร์", "ดร."),
        ("ว่าที่ ร.ต.", "ว่าที่ร้อยตรี"),
        ("ว่าที่ร.ต.", "ว่าที่ร้อยตรี"),
        ("ร.ท. หญิง", "ร้อยโทหญิง"),
        ("จ.ส.ต.", "จ.ส.ต."),
        ("ท่านประธาน", "ท่านประธาน"),
    ],
)
def test_spellings_of_one_title_are_one_family(written: str, family: str) -> None:
    assert prefix_family(written) == family


def test_no_spelling_belongs_to_two_titles_outside_the_services() -> None:
    spellings = [
        {squeeze(word) for word in (title.full, title.short, *title.variants)}
        for title in PREFIXES
        if title.kind is not PrefixKind.SERVICE
    ]
    assert [one & other for one, other in combinations(spellings, 2) if one & other] == []


@pytest.mark.parametrize("prefix", PREFIXES, ids=lambda prefix: prefix.full)
def test_every_title_is_read_in_every_spelling(prefix: Prefix) -> None:
    for written in (prefix.full, prefix.short, *prefix.variants):
        name = parse_name(f"{written} ใบบัว แสนดี")
        assert (name.prefixes, name.given, name.surname) == ((written,), "ใบบัว", "แสนดี")


PIECES = st.sampled_from(
    [
        *(written for title in PREFIXES for written in (title.full, title.short, *title.variants)),
        *("ก้อนดิน", "สาวิตรา", "ิตรา", "ณ", "ร.น.", "Jr.", "(ผู้แทน)", "van", "Ann", " ", ".", "หญิง"),
    ]
)


@settings(derandomize=True, max_examples=800)
@given(st.lists(PIECES, max_size=6).map("".join) | st.text(max_size=25))
@example("นาย (ก)")
@example("ร.น. ร.น.")
@example("(ก) ณ ณ ร.น. (ข)")
def test_no_letter_is_lost(text: str) -> None:
    name = parse_name(text)
    parts = "".join((*name.prefixes, name.given, name.middle, name.surname, name.suffix))
    assert parts.replace(" ", "") == clean_line(text).text.replace(" ", "")


WORD = st.text(alphabet="กขคงจชดตทนบปพมรลวสหอ", min_size=2, max_size=6)


@settings(derandomize=True, max_examples=500)
@given(
    st.sampled_from(PREFIXES),
    st.booleans(),
    WORD,
    st.sampled_from(["", "ศรี"]),
    WORD,
    st.sampled_from(["", "ร.น.", "(ผู้แทน)"]),
    st.booleans(),
)
def test_what_is_printed_is_read_back(
    prefix: Prefix, full: bool, given: str, middle: str, surname: str, suffix: str, spaced: bool
) -> None:
    written = prefix.full if full else prefix.short
    # A given name that is no title itself, after a title that leaves no doubt where it ends.
    name = PersonName((written,), f"ใ{given}", middle, surname, suffix)
    assert parse_name(format_name(name, NameStyle(space_after_rank=spaced))) == name
