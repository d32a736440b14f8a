"""Invented minutes of any length by a seed: long and short speeches, lists, tables, people.

Every named unit of a generated paper becomes a bookmark, so that other programs can tell its page.
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime

from pcio_desktop.documents.blocks import (
    Block,
    Cell,
    Gap,
    Grid,
    Line,
    Paper,
    Roster,
    Row,
    RowKind,
    Signature,
    Signatures,
    Span,
    Spans,
    Style,
)

DATED = datetime(2025, 3, 4, 8, 30, tzinfo=UTC)
_PHRASES = (
    *("ขอให้ทุกหน่วยงานเตรียมข้อมูลพื้นฐานให้ครบถ้วน", "ภายในวันที่ ๒๑ มีนาคม ๒๕๖๘", "ตามแผนพัฒนาจังหวัด"),
    *("ระบบสารบรรณอิเล็กทรอนิกส์ (e-Document)", "คิดเป็นร้อยละ ๘๐ ของเป้าหมาย", "ฝ่ายเลขานุการรายงานว่า"),
    *("โดยเฉพาะเรื่องความมั่นคงปลอดภัยไซเบอร์และการคุ้มครองข้อมูลส่วนบุคคล", "ในปีงบประมาณ พ.ศ. ๒๕๖๙"),
    *("องค์กรปกครองส่วนท้องถิ่นจำนวน ๔๕ แห่ง", "การขับเคลื่อนจังหวัดดิจิทัล", "Digital Readiness Index"),
    *("จึงเรียนที่ประชุมเพื่อโปรดพิจารณา", "เห็นควรจัดอบรมเจ้าหน้าที่อย่างทั่วถึง", "และรายงานผลทุกไตรมาส"),
    *("ทั้งนี้ ให้สำนักงานจังหวัดเป็นหน่วยงานหลัก", "ประสานกับสถานศึกษาและภาคเอกชน", "“ข้อมูลเปิดภาครัฐ”"),
    *("น้ำท่วมซ้ำซากในพื้นที่ลุ่มน้ำ", "โครงข่ายอินเทอร์เน็ตความเร็วสูง", "ระบบ GIS/Open Data", "๑,๒๕๐,๐๐๐ บาท"),
)
_SPEAKERS = ("ประธาน", "เลขานุการ", "ที่ประชุม", "DEPA", "สถิติจังหวัด", "นายแพทย์สาธารณสุขจังหวัดตัวอย่าง")
_GIVEN = ("นายกฤตภาส", "นางสาวพิมพ์นารา", "ว่าที่ ร.ต. อนุวัฒน์", "ดร.วรเมธ", "พ.ต.อ. ชยพล", "นางจิราภา")
_SURNAMES = ("ดอนสมมติ", "ทุ่งตัวอย่าง", "บ้านสมมุติพงษ์", "ณ ตัวอย่าง", "ไร่จำลองวัฒนา")
_POSTS = (
    "ปลัดจังหวัดตัวอย่าง",
    "(แทน) ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดตัวอย่าง",
    "คลังจังหวัดตัวอย่าง",
    "(แทน) นายแพทย์สาธารณสุขจังหวัดตัวอย่าง",
)
_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


def generated_minutes(seed: int, length: int) -> Paper:
    """Minutes of about `length` pages; equal arguments give equal papers."""
    return _Minutes(random.Random(seed)).paper(length)


def thai(number: int) -> str:
    return str(number).translate(_DIGITS)


def spans(text: str) -> Spans:
    return (Span(text),) if text else ()


class _Minutes:
    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._units = 0

    def paper(self, length: int) -> Paper:
        blocks: list[Block] = list(self._opening(people=self._chance.choice((0, 5, 33, 60))))
        lines, item = len(blocks), 0
        while lines < length * 33 - 20:
            item += 1
            for block in self._item(item):
                blocks.append(block)
                lines += _about(block)
        return Paper("รายงานการประชุม", (*blocks, *self._closing()), "ฝ่ายเลขานุการ", DATED)

    def _unit(self) -> str:
        self._units += 1
        return f"u{self._units}"

    def _line(self, style: Style, text: str, label: str = "", **more: object) -> Line:
        made = {"label": spans(label), "unit": self._unit()} | more
        return Line(style, spans(text), **made)  # pyright: ignore[reportArgumentType]

    def _text(self, least: int, most: int) -> str:
        count = self._chance.randint(least, most)
        joints = self._chance.choices((" ", "", " และ"), (6, 3, 1), k=count)
        phrases = self._chance.choices(_PHRASES, k=count)
        return "".join(a + b for a, b in zip(phrases, joints, strict=True)).strip()

    def _opening(self, people: int) -> Iterator[Block]:
        for text in ("รายงานการประชุมคณะกรรมการตัวอย่าง", "ครั้งที่ ๒/๒๕๖๘", "ณ ห้องประชุมสมมติ"):
            yield self._line(Style.TITLE, text)
        yield Gap()
        if people:
            yield self._line(Style.LIST_HEAD, "ผู้มาประชุม")
            yield self._roster(people)
        yield self._line(Style.LIST_HEAD, "เริ่มประชุมเวลา ๑๓.๔๐ น.")
        yield self._line(Style.BODY, self._text(1, 8))

    def _roster(self, people: int) -> Roster:
        rows = [
            Row(
                (
                    self._cell(f"{thai(n)}. {self._chance.choice(_GIVEN)}"),
                    self._cell(self._chance.choice(_SURNAMES)),
                    self._cell(self._chance.choice(_POSTS)),
                    self._cell("ประธานกรรมการ" if n == 1 else "กรรมการ"),
                ),
                unit=self._unit(),
            )
            for n in range(1, people + 1)
        ]
        return Roster(4, tuple(rows), "ผู้มาประชุม")

    def _cell(self, text: str, columns: int = 1) -> Cell:
        return Cell((spans(text),), columns)

    def _item(self, number: int) -> Iterator[Block]:
        chance = self._chance
        yield self._line(Style.ITEM, self._text(1, 2), f"ระเบียบวาระที่ {thai(number)}")
        for sub in range(1, chance.randint(1, 5)):
            yield self._line(Style.SUB_ITEM, f"{thai(number)}.{thai(sub)} {self._text(1, 3)}")
            yield self._line(Style.SPEECH, self._text(1, 30), chance.choice(_SPEAKERS))
            for _ in range(chance.randint(0, 4)):
                yield from self._part()
            yield self._line(Style.SPEECH, self._text(1, 3), "มติที่ประชุม")

    def _part(self) -> Iterator[Block]:
        kind = self._chance.choices(("speech", "more", "list", "grid", "value"), (4, 4, 2, 1, 1))[0]
        if kind == "speech":
            yield self._line(Style.SPEECH, self._text(1, 24), self._chance.choice(_SPEAKERS))
        elif kind == "more":
            yield self._line(Style.CONTINUED, self._text(2, self._chance.choice((10, 40, 90))))
        elif kind == "list":
            for n in range(1, self._chance.randint(2, 8)):
                yield self._line(Style.LIST, self._text(1, 6), f"{thai(n)}.")
        elif kind == "value":
            for n in range(1, 4):
                text = f"ตัวชี้วัดที่ {thai(n)} {self._text(1, 3)}"
                yield self._line(Style.LABEL_VALUE, text, value=spans(f"ร้อยละ {thai(7 * n)}"))
        else:
            yield self._grid(self._chance.randint(2, 40))

    def _grid(self, count: int) -> Grid:
        head = Row((self._cell("ประเด็น"), self._cell("หน่วยงาน")), RowKind.HEADER, self._unit())
        rows = [head]
        for n in range(count):
            if n % 9 == 0:
                group = (self._cell(f"หมวดที่ {thai(n // 9 + 1)}", columns=2),)
                rows.append(Row(group, RowKind.GROUP, self._unit()))
            cells = self._cell(f"P1.{n + 1} {self._text(1, 7)}"), self._cell(self._text(1, 2))
            rows.append(Row(cells, unit=self._unit()))
        return Grid((3, 1), tuple(rows), rows_may_split=False, caption="ประเด็น")

    def _closing(self) -> Iterator[Block]:
        yield self._line(Style.SPEECH, self._text(1, 9), "ประธาน")
        yield self._line(Style.SPEECH, "เวลา ๑๖.๐๐ น.", "เลิกประชุม")
        names = ("(นายปภังกร ดอนสมมติ)", "นักวิชาการ", "ผู้จดรายงานการประชุม")
        lines = tuple(spans(name) for name in names)
        blocks = tuple(Signature(lines, self._unit()) for _ in range(2))
        yield Signatures(blocks, side_by_side=self._chance.random() < 0.5)


def _about(block: Block) -> int:
    """Lines of a block, roughly."""
    match block:
        case Line():
            return 1 + sum(len(span.text) for span in block.spans) // 75
        case Grid() | Roster():
            return 2 * len(block.rows)
        case _:
            return 1
