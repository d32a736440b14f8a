"""The program's own template, opened once; a small meeting; the font an office has."""

from datetime import date

import pytest

from pcio_desktop.documents.docx_package import Template, open_template
from pcio_desktop.documents.drawing_font import DrawingFont, drawing_font
from pcio_desktop.documents.page_measure import Measure, installed_measure
from pcio_desktop.domain.committee import AppointmentOrder, Committee, Holder, Role, Seat
from pcio_desktop.domain.meeting import Meeting
from tests.documents import rendering
from tests.documents.composed import MEMBER, a_person, at
from tests.documents.packages import MINUTES_TEMPLATE


@pytest.fixture(scope="session")
def template() -> Template:
    return open_template(MINUTES_TEMPLATE)


@pytest.fixture
def committee() -> Committee:
    return Committee("คณะกรรมการตัวอย่าง", name_en="Example Committee", short_name="ตย")


@pytest.fixture
def meeting() -> Meeting:
    holder = Holder(a_person("ชาย", "ถือครอง"))
    seats = [
        Seat("รองผู้ว่าราชการจังหวัดตัวอย่าง", Role("ประธานกรรมการ", is_chair=True)),
        Seat("ปลัดจังหวัดตัวอย่าง", MEMBER, holders=[holder]),
        Seat("คลังจังหวัดตัวอย่าง", MEMBER, holders=[holder]),
    ]
    order = AppointmentOrder("12", 2567, date(2024, 6, 7), seats=seats)
    meeting = Meeting(order, 1, 2567, at(13, 30), meeting_place="ห้องประชุม 3")
    meeting.take_seats()
    for line in meeting.attendance:
        line.record_in_person(a_person())
    meeting.opened_at, meeting.closed_at = at(13, 40), at(16)
    return meeting


@pytest.fixture(scope="module")
def font(tmp_path_factory: pytest.TempPathFactory) -> DrawingFont:
    """TH Sarabun New, as an office has it (a stand-in of the same widths)."""
    folder = rendering.stand_in_fonts(tmp_path_factory.mktemp("fonts"))
    return drawing_font("TH Sarabun New", [folder])


@pytest.fixture(scope="module")
def measure(template: Template, font: DrawingFont) -> Measure:
    found = installed_measure(template.geometry, font.faces)
    assert found.name == "harfbuzz TH Sarabun New"
    return found
