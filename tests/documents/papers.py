"""Papers for the tests of this folder: one of every block, and a whole one of invented people."""

from datetime import UTC, datetime
from itertools import cycle, islice

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

_GIVEN = (
    *("นายกฤตภาส", "นางสาวพิมพ์นารา", "นายธนวินท์", "นางจิราภา", "ว่าที่ ร.ต. อนุวัฒน์", "นายปภังกร"),
    *("นางสาวณัฐธยาน์", "ดร.วรเมธ", "นางอรุณศรี", "นายศุภโชค", "พ.ต.อ. ชยพล", "นางสาวกชพร"),
)
_SURNAME = (
    *("ดอนสมมติ", "ทุ่งตัวอย่าง", "สวนจำลอง", "บ้านสมมุติพงษ์", "ห้วยทดลอง", "ณ ตัวอย่าง", "เขาลองดู"),
    *("ไร่จำลองวัฒนา", "ป่าสมมติกุล", "นาลองทำ"),
)
_POSTS = (
    *("ปลัดจังหวัดตัวอย่าง", "หัวหน้าสำนักงานจังหวัดตัวอย่าง", "ท้องถิ่นจังหวัดตัวอย่าง"),
    *("ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดตัวอย่าง", "คลังจังหวัดตัวอย่าง"),
    *("(แทน) สถิติจังหวัดตัวอย่าง", "(แทน) นายแพทย์สาธารณสุขจังหวัดตัวอย่าง", "เกษตรจังหวัดตัวอย่าง"),
    *("(แทน) ผู้แทนสภาอุตสาหกรรมจังหวัดตัวอย่าง", "(แทน) อธิการบดีมหาวิทยาลัยตัวอย่าง"),
)
_SENTENCES = (
    "ประธานแจ้งให้ที่ประชุมทราบถึงนโยบายการขับเคลื่อนจังหวัดดิจิทัล โดยขอให้ทุกหน่วยงาน"
    "เตรียมข้อมูลพื้นฐานให้ครบถ้วนและเป็นปัจจุบัน เพื่อใช้ประกอบการจัดทำแผนปฏิบัติการประจำปีงบประมาณ ๒๕๖๙",
    "ฝ่ายเลขานุการรายงานผลการดำเนินงานตามแผนพัฒนาจังหวัด ระบบสารบรรณอิเล็กทรอนิกส์ (e-Document) "
    "ใช้งานแล้ว ๒๘ หน่วยงาน จากทั้งหมด ๓๕ หน่วยงาน คิดเป็นร้อยละ ๘๐ ของเป้าหมาย",
    "ที่ประชุมมีข้อสังเกตว่าควรมีการอบรมการใช้งานระบบให้แก่เจ้าหน้าที่ขององค์กรปกครองส่วนท้องถิ่น"
    "อย่างทั่วถึง โดยเฉพาะเรื่องความมั่นคงปลอดภัยไซเบอร์และการคุ้มครองข้อมูลส่วนบุคคล",
)


def span(text: str) -> Spans:
    return (Span(text),) if text else ()


def cell(*texts: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell(tuple(span(text) for text in texts), columns, rows)


def line(style: Style, text: str, label: str = "", unit: str = "", value: str = "") -> Line:
    return Line(style, span(text), label=span(label), value=span(value), unit=unit)


def paper(*blocks: Block, **more: object) -> Paper:
    settings: dict[str, object] = {"title": "รายงานการประชุม", "author": "ฝ่ายเลขานุการ"} | more
    return Paper(blocks=blocks, dated=DATED, **settings)  # pyright: ignore[reportArgumentType]


def thai(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙"))


def every_block() -> Paper:
    """Small, with every kind of block and every look of text in it."""
    return paper(*_every_list(), *_every_line(), *_every_grid(), *_every_signature())


def _every_list() -> tuple[Block, ...]:
    rows = (
        Row((cell("๑. นายก"), cell("ข"), cell("ปลัด"), cell("กรรมการ")), unit="_m3"),
        Row((cell("๒. นายค"), cell("ง"), cell("คลัง", "จังหวัด"), cell("กรรมการ"))),
    )
    return (
        line(Style.TITLE, "รายงานการประชุมคณะกรรมการตัวอย่าง", unit="_m1"),
        Gap(),
        line(Style.LIST_HEAD, "ผู้มาประชุม", unit="_m2"),
        Roster(4, rows, "ผู้มาประชุม"),
        Roster(1, (Row((cell("๑. สถิติจังหวัด"),)),), "ผู้ไม่มาประชุม"),
    )


def _every_line() -> tuple[Block, ...]:
    looks = (
        Span("ธรรมดา "),
        Span("หนา", bold=True),
        Span("เอน", italic=True),
        Span("ขีด", underline=True),
        Span("บรรทัดหนึ่ง\nสอง\tสาม"),
    )
    return (
        line(Style.BODY, "เมื่อครบองค์ประชุม <ประธาน> & คณะ กล่าวเปิด", unit="_m4"),
        line(Style.ITEM, "เรื่องประธานแจ้ง", "ระเบียบวาระที่ ๑", "_m5"),
        line(Style.ITEM, "เรื่องก่อนวาระ"),
        line(Style.SPEECH, "ยินดีต้อนรับ  ทุกท่าน ", "ประธาน", "_m6"),
        line(Style.SPEECH, "ไม่มีป้าย"),
        line(Style.SPEECH, "พูดต่อ", "ผู้แทนนายแพทย์สาธารณสุขจังหวัดตัวอย่าง"),
        line(Style.SPEECH, "", "เลขานุการ"),
        Line(Style.CONTINUED, looks),
        line(Style.SUB_ITEM, "๑.๑ เรื่องย่อย", unit="_m7"),
        Line(Style.LIST, span("ข้อแรก"), label=span("๑."), unit="_m8"),
        Line(Style.LIST, span("ข้อย่อย"), label=span("๑.๑"), level=1),
        Line(Style.LIST, span("ลึกมาก"), label=span("-"), level=9),
        line(Style.LABEL_VALUE, "ตัวชี้วัดที่ ๑", value="ร้อยละ ๑๓"),
    )


def _every_grid() -> tuple[Block, ...]:
    rows = (
        Row((cell("ประเด็น"), cell("ผล", columns=2)), RowKind.HEADER, "_m9"),
        Row((cell("หมวด ๑", columns=3),), RowKind.GROUP),
        Row((cell("ก", rows=2), cell("ข"), cell("ค"))),
        Row((cell("ง"), cell("จ", "ฉ"))),
    )
    return (
        Grid((3, 1, 1), rows, rows_may_split=True, caption="ประเด็น & ผล"),
        Grid((1, 1), (Row((cell("๑"), cell("๒"))),), rows_may_split=False, caption=""),
    )


def _every_signature() -> tuple[Block, ...]:
    stacked = (
        Signature((span("(นายก ข)"), span("นักวิชาการ"), span("ผู้จด")), "_m10"),
        Signature((span("(นางค ง)"), span("ผู้ตรวจ")), "_m11"),
    )
    beside = tuple(Signature((span(f"(คนที่ {n})"), span("ผู้ลงนาม"))) for n in range(3))
    return (
        line(Style.SPEECH, "เวลา ๑๖.๐๐ น.", "เลิกประชุม"),
        Signatures(stacked),
        line(Style.BODY, "ภาคผนวก"),
        Signatures(beside, side_by_side=True),
    )


def whole_minutes(*, side_by_side: bool = False, mark: str = "", running: str = "") -> Paper:
    """Minutes of the size of a provincial committee: 35 seats, a grid over pages, sub-items."""
    opening = "เมื่อครบองค์ประชุม ประธานกล่าวเปิดประชุมและดำเนินการตามระเบียบวาระ ดังนี้"
    return paper(
        *_heading(),
        line(Style.LIST_HEAD, "ผู้มาประชุม", unit="_m_present"),
        _present(33),
        line(Style.LIST_HEAD, "ผู้ไม่มาประชุม (ติดราชการ)", unit="_m_absent"),
        _absent(),
        line(Style.LIST_HEAD, "ผู้เข้าร่วมประชุม", unit="_m_participants"),
        _participants(15),
        line(Style.LIST_HEAD, "เริ่มประชุมเวลา ๑๓.๔๐ น.", unit="_m_opened"),
        line(Style.BODY, opening),
        *_agenda(),
        line(Style.SPEECH, "เวลา ๑๖.๐๐ น.", "เลิกประชุม", "_m_closed"),
        _signatures(side_by_side=side_by_side),
        mark=mark,
        running_header=running,
    )


def _absent() -> Roster:
    posts = (
        "๑. ผู้อำนวยการสำนักงานส่งเสริมเศรษฐกิจสร้างสรรค์สาขาตัวอย่าง",
        "๒. ประธานหอการค้าจังหวัดตัวอย่าง",
    )
    rows = tuple(Row((cell(post),), unit=f"_ma{n}") for n, post in enumerate(posts))
    return Roster(1, rows, "ผู้ไม่มาประชุม")


def _signatures(*, side_by_side: bool) -> Signatures:
    recorder = ("(นายปภังกร ดอนสมมติ)", "นักวิชาการคอมพิวเตอร์ชำนาญการ", "ผู้จดรายงานการประชุม")
    reviewer = (
        "(นางอรุณศรี ห้วยทดลอง)",
        "ผู้อำนวยการกลุ่มงานยุทธศาสตร์และข้อมูลเพื่อการพัฒนาจังหวัด",
        "ผู้ตรวจรายงานการประชุม",
    )
    blocks = tuple(
        Signature(tuple(map(span, lines)), f"_mg{n}")
        for n, lines in enumerate((recorder, reviewer))
    )
    return Signatures(blocks, side_by_side)


def _heading() -> tuple[Block, ...]:
    texts = (
        "รายงานการประชุมคณะกรรมการผู้บริหารเทคโนโลยีสารสนเทศระดับสูงระดับจังหวัด จังหวัดตัวอย่าง",
        "(Provincial Chief Information Officer Committee : PCIO) ครั้งที่ ๒/๒๕๖๘",
        "วันอังคารที่ ๔ มีนาคม ๒๕๖๘ เวลา ๑๓.๓๐ น.",
        "ณ ห้องประชุมสมมติ ชั้น ๔ ศาลากลางจังหวัดตัวอย่าง",
    )
    lines = [line(Style.TITLE, text, unit=f"_mh{n}") for n, text in enumerate(texts)]
    return (*lines, Gap())


def _names(count: int) -> list[tuple[str, str]]:
    return list(islice(zip(cycle(_GIVEN), cycle(_SURNAME), strict=False), count))


def _present(count: int) -> Roster:
    roles = {
        0: "ประธานกรรมการ",
        count - 3: "กรรมการและ\nเลขานุการ",
        count - 2: "กรรมการและ\nผู้ช่วยเลขานุการ",
        count - 1: "ผู้ช่วยเลขานุการ",
    }
    rows = tuple(
        Row(
            (
                cell(f"{thai(n + 1)}. {given}"),
                cell(surname),
                cell(post),
                cell(roles.get(n, "กรรมการ")),
            ),
            unit=f"_mp{n}",
        )
        for n, ((given, surname), post) in enumerate(
            zip(_names(count), cycle(_POSTS), strict=False)
        )
    )
    return Roster(4, rows, "ผู้มาประชุม")


def _participants(count: int) -> Roster:
    rows = tuple(
        Row(
            (cell(f"{thai(n + 1)}. {given}"), cell(surname), cell("สำนักงานจังหวัดตัวอย่าง")),
            unit=f"_mq{n}",
        )
        for n, (given, surname) in enumerate(_names(count))
    )
    return Roster(3, rows, "ผู้เข้าร่วมประชุม")


def _agenda() -> tuple[Block, ...]:
    first, second, third = _SENTENCES
    return (
        line(Style.ITEM, "เรื่องประธานแจ้งให้ที่ประชุมทราบ", "ระเบียบวาระที่ ๑", "_mi1"),
        line(Style.SPEECH, first, "ประธาน", "_ms1"),
        line(Style.CONTINUED, third, unit="_ms2"),
        line(Style.SPEECH, "รับทราบ", "ที่ประชุม", "_ms3"),
        line(Style.ITEM, "เรื่องเพื่อทราบ", "ระเบียบวาระที่ ๒", "_mi2"),
        line(Style.SUB_ITEM, "๒.๑ ผลการดำเนินงานพัฒนารัฐบาลดิจิทัลของจังหวัดตัวอย่าง", unit="_mi21"),
        line(Style.SPEECH, second, "เลขานุการ", "_ms4"),
        Line(Style.LIST, span(third), label=span("๑."), unit="_ml1"),
        Line(Style.LIST, span("การเชื่อมโยงข้อมูล"), label=span("๑.๑"), level=1, unit="_ml2"),
        Line(Style.LIST, span(first), label=span("๑.๒"), level=1, unit="_ml3"),
        Line(Style.LIST, span("ระบบงานกลาง"), label=span("๒."), unit="_ml4"),
        line(Style.SPEECH, "รับทราบ", "ที่ประชุม", "_ms5"),
        line(Style.ITEM, "เรื่องเพื่อพิจารณา", "ระเบียบวาระที่ ๓", "_mi3"),
        line(Style.SUB_ITEM, "๓.๑ แบบสำรวจความพร้อมรัฐบาลดิจิทัล (Digital Readiness)", unit="_mi31"),
        line(Style.SPEECH, second, "เลขานุการ", "_ms6"),
        *_indicators(),
        _questions(60),
        line(Style.SPEECH, third, "นายแพทย์สาธารณสุขจังหวัดตัวอย่าง", "_ms7"),
        line(Style.SPEECH, "เห็นชอบ มอบหมายทุกหน่วยงานส่งข้อมูลภายในวันที่ ๒๑ มีนาคม ๒๕๖๘", "มติที่ประชุม"),
        line(Style.ITEM, "เรื่องอื่น ๆ", "ระเบียบวาระที่ ๔", "_mi4"),
        line(Style.CONTINUED, "ไม่มี"),
    )


def _indicators() -> tuple[Block, ...]:
    names = (
        "แนวนโยบายและหลักปฏิบัติ (Policies and Practices)",
        "ศักยภาพเจ้าหน้าที่ภาครัฐด้านดิจิทัลและการพัฒนาทักษะของบุคลากรทุกระดับ (Digital Capability)",
        "บริการภาครัฐ (Public Services)",
    )
    return tuple(
        line(
            Style.LABEL_VALUE,
            f"ตัวชี้วัดที่ {thai(n)} {name}",
            unit=f"_mv{n}",
            value=f"น้ำหนักร้อยละ {thai(7 + 6 * n)}",
        )
        for n, name in enumerate(names, 1)
    )


def _questions(count: int) -> Grid:
    rows = [Row((cell("ประเด็นคำถาม"), cell("หน่วยงานที่ให้ข้อมูล")), RowKind.HEADER, "_mt")]
    for n in range(count):
        if n % 20 == 0:
            text = f"Pillar {n // 20 + 1} : Policies and Practices"
            rows.append(Row((cell(text, columns=2),), RowKind.GROUP, f"_mtg{n}"))
        sentence = _SENTENCES[n % 3]
        rows.append(
            Row(
                (cell(f"P1.{n + 1} {sentence}"), cell("สำนักงานจังหวัดตัวอย่าง กรมต้นสังกัด")),
                unit=f"_mt{n}",
            )
        )
    return Grid((3, 1), tuple(rows), rows_may_split=False, caption="ประเด็นคำถามและหน่วยงาน")
