"""One assignment for each office that a table names."""

from pcio_desktop.domain.assignment_table import ProposedAssignment, proposed_assignments
from pcio_desktop.domain.content import RowKind, Table, TableCell, TableRow, plain
from tests.builders import a_table

HEADER = ("ประเด็นคำถาม", "หน่วยงานที่ให้ข้อมูล")


def row(*texts: str, kind: RowKind = RowKind.BODY) -> TableRow:
    return TableRow(tuple(TableCell((plain(text),)) for text in texts), kind)


def group(text: str, columns: int = 2) -> TableRow:
    return TableRow((TableCell((plain(text),), columns=columns),), RowKind.GROUP)


def table(*rows: TableRow, width: int = 2) -> Table:
    return Table((1,) * width, rows)


def test_each_office_is_asked_the_questions_of_its_rows() -> None:
    survey = table(
        row(*HEADER, kind=RowKind.HEADER),
        group("นโยบายดิจิทัล"),
        row("ข้อ 1 มีแผนหรือไม่", "สำนักงานจังหวัด"),
        row("ข้อ 2 มีระบบหรือไม่", "ทุกหน่วยงาน"),
        row("ข้อ 3 มีเว็บไซต์หรือไม่", "สำนักงานจังหวัด"),
    )
    assert proposed_assignments(survey) == (
        ProposedAssignment("สำนักงานจังหวัด", ("ข้อ 1 มีแผนหรือไม่", "ข้อ 3 มีเว็บไซต์หรือไม่")),
        ProposedAssignment("ทุกหน่วยงาน", ("ข้อ 2 มีระบบหรือไม่",)),
    )
    assert proposed_assignments(survey)[0].task == "ข้อ 1 มีแผนหรือไม่\nข้อ 3 มีเว็บไซต์หรือไม่"


def test_two_offices_in_one_cell_are_both_asked() -> None:
    survey = table(row(*HEADER, kind=RowKind.HEADER), row("ข้อ 1", "ทุกหน่วยงาน/สถิติจังหวัด"))
    assert [found.owner for found in proposed_assignments(survey)] == ["ทุกหน่วยงาน", "สถิติจังหวัด"]


def test_a_header_that_nobody_marked_or_that_comes_again_asks_nothing() -> None:
    survey = table(row(*HEADER), row("ข้อ 1", "ก"), row(*HEADER), row("ข้อ 2", "ก"), row("หัวข้อ", ""))
    assert proposed_assignments(survey) == (ProposedAssignment("ก", ("ข้อ 1", "ข้อ 2")),)


def test_the_question_is_in_the_column_with_the_text() -> None:
    survey = table(
        row("ที่", "รายการ", "ผู้รับผิดชอบ", kind=RowKind.HEADER),
        row("1", "จัดทำแผนปฏิบัติการ", "ก"),
        width=3,
    )
    assert proposed_assignments(survey) == (ProposedAssignment("ก", ("จัดทำแผนปฏิบัติการ",)),)


def test_an_office_over_two_rows_is_asked_both() -> None:
    over = TableCell((plain("ก"),), rows=2)
    survey = table(
        row(*HEADER, kind=RowKind.HEADER),
        TableRow((TableCell((plain("ข้อ 1"),)), over)),
        TableRow((TableCell((plain("ข้อ 2"),)),)),
        row("ข้อ 3", "ข"),
    )
    assert [found.questions for found in proposed_assignments(survey)] == [
        ("ข้อ 1", "ข้อ 2"),
        ("ข้อ 3",),
    ]


def test_a_table_that_names_no_office_gives_nothing() -> None:
    assert proposed_assignments(a_table()) == ()
    assert proposed_assignments(Table((1, 1), ())) == ()
