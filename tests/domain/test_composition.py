"""The prescribed composition and duties, as the commission's guideline lays them down."""

import json
import re

import pytest

from pcio_desktop.domain.composition import committee_from_template
from pcio_desktop.domain.duties import DUTIES
from pcio_desktop.domain.form_words import FormWord, better_word, discouraged_words
from pcio_desktop.domain.ids import new_id
from pcio_desktop.domain.settings import CommitteeSettings, SubstituteStyle
from pcio_desktop.domain.settings_json import settings_from_json, settings_to_json
from pcio_desktop.thai.names import NameStyle, PrefixForm
from tests.tools import ROOT


def test_province_begins_with_the_governor_and_ends_with_statistics_as_assistant() -> None:
    committee, seats = committee_from_template("ตัวอย่าง")

    chair, secretary, assistant = seats[0], seats[-2], seats[-1]
    assert chair.role.is_chair
    assert chair.position.startswith("ผู้ว่าราชการจังหวัดตัวอย่าง")
    assert secretary.position == "หัวหน้าสำนักงานจังหวัดตัวอย่าง"
    assert (secretary.role.is_member, secretary.role.is_secretariat) == (True, True)
    assert assistant.position == "สถิติจังหวัดตัวอย่าง"
    assert (assistant.role.is_member, assistant.role.votes) == (False, False)
    assert committee.name.endswith("จังหวัดตัวอย่าง")
    assert "{" not in "".join(seat.position for seat in seats)


@pytest.mark.parametrize("name", ["กรุงเทพมหานคร", "กทม."])
def test_bangkok_has_its_own_chair_and_secretariat(name: str) -> None:
    committee, seats = committee_from_template(name)
    assert seats[0].position.startswith("ปลัดกรุงเทพมหานคร")
    assert not any("จังหวัด" in seat.position for seat in seats)
    assert committee.name.endswith("กรุงเทพมหานคร")
    assert [seat.role.is_secretariat for seat in seats[-2:]] == [True, True]


def test_expert_is_appointed_by_name_and_has_no_representative() -> None:
    _, seats = committee_from_template("ตัวอย่าง")
    experts = [seat for seat in seats if seat.by_name]
    assert experts
    assert not any(seat.or_representative for seat in experts)


def test_twelve_duties_carry_the_letters_of_the_commission() -> None:
    letters = [("I" * duty.informed) + ("R" * duty.responsible) for duty in DUTIES]
    assert [duty.number for duty in DUTIES] == list(range(1, 13))
    assert letters == ["IR", "R", "I", "IR", "R", "R", "R", "IR", "I", "I", "I", "I"]


def test_discouraged_words_are_told_with_the_official_one() -> None:
    assert better_word(FormWord.RECORDER, "ผู้บันทึกรายงานการประชุม") == "ผู้จดรายงานการประชุม"
    assert better_word(FormWord.RECORDER, "ผู้จดรายงานการประชุม") is None
    assert better_word(FormWord.AT, "ที่") is None
    words = {FormWord.CLOSED: "ปิดประชุม", FormWord.ON: ""}
    assert list(discouraged_words(words)) == [(FormWord.CLOSED, "ปิดประชุม", "เลิกประชุม")]


def test_settings_survive_json_and_defaults_take_no_room() -> None:
    chosen = CommitteeSettings(
        name_style=NameStyle(PrefixForm.FULL, space_after_rank=False),
        substitute_style=SubstituteStyle.OWN_POST,
        form_words={FormWord.ON: ""},
        heading=("{minutes}",),
        label_column_mm=28,
        catchwords=True,
        catchword_prefix="",
        catchword_dots=2,
        slack_lines=2,
    )
    assert settings_from_json(settings_to_json(chosen)) == chosen
    assert settings_to_json(CommitteeSettings()) == {}


def test_new_keys_are_valid_and_differ() -> None:
    keys = {new_id() for _ in range(1000)}
    assert len(keys) == 1000
    schema = json.loads((ROOT / "resources" / "interchange.schema.json").read_text("utf-8"))
    assert all(re.match(schema["$defs"]["key"]["pattern"], key) for key in keys)
