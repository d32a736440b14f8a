"""The fixed phrases of the minutes, as data. Never interface text, never translated.

Source: แบบที่ ๑๑ of the saraban regulation 2526 for the words of the form; the sentences around
votes, dissents and assignments are ours and can be replaced by typing a resolution's own text.
"""

from __future__ import annotations

from collections.abc import Mapping

from pcio_desktop.domain.form_words import FormWord
from pcio_desktop.domain.resolution import AssignmentPart, Vote

OFFICIAL: Mapping[FormWord, str] = {
    FormWord.MINUTES: "รายงานการประชุม",
    FormWord.MEETING_NUMBER: "ครั้งที่",
    FormWord.ON: "เมื่อ",
    FormWord.AT: "ณ",
    FormWord.PRESENT: "ผู้มาประชุม",
    FormWord.ABSENT: "ผู้ไม่มาประชุม",
    FormWord.PARTICIPANTS: "ผู้เข้าร่วมประชุม",
    FormWord.SUBSTITUTE: "(แทน)",
    FormWord.OPENED_AT: "เริ่มประชุมเวลา",
    FormWord.OPENING: (
        "เมื่อครบองค์ประชุม ประธานในที่ประชุมกล่าวเปิดการประชุม และดำเนินการประชุมตามระเบียบวาระ ดังนี้"
    ),
    FormWord.OPENING_WITHOUT_QUORUM: (
        "ประธานในที่ประชุมกล่าวเปิดการประชุม และดำเนินการประชุมตามระเบียบวาระ ดังนี้"
    ),
    FormWord.AGENDA_ITEM: "ระเบียบวาระที่",
    FormWord.OUTCOME: "ที่ประชุม",
    FormWord.RESOLUTION: "มติที่ประชุม",
    FormWord.NOTHING: "ไม่มี",
    FormWord.CLOSED: "เลิกประชุม",
    FormWord.CLOSED_AT: "เวลา",
    FormWord.RECORDER: "ผู้จดรายงานการประชุม",
    FormWord.REVIEWER: "ผู้ตรวจรายงานการประชุม",
    FormWord.CHAIR: "ประธานในที่ประชุม",
    FormWord.SPECIAL_MEETING: "(นัดพิเศษ)",
    FormWord.DRAFT: "ร่าง",
}

TIME = "เวลา"
IN_PLACE_OF = "แทน"
ONLINE = "ผ่านสื่ออิเล็กทรอนิกส์"
ALSO_ONLINE = "และผ่านสื่ออิเล็กทรอนิกส์"
PRINTED_ON = "พิมพ์เมื่อ"
BULLET = "-"

PARTS: Mapping[AssignmentPart, str] = {
    AssignmentPart.LEAD: "หน่วยงานหลัก",
    AssignmentPart.JOINT: "หน่วยงานรอง",
    AssignmentPart.SUPPORTING: "หน่วยงานเสริม",
    AssignmentPart.ADVISING: "ที่ปรึกษา",
}


def assigned(owner: str, part: AssignmentPart, task: str, due: str) -> str:
    """One line of a generated resolution: to whom, what, by when; empty parts are left out.

    A task of several lines is a list that came from a table of the minutes; it is counted, since
    the table itself stands above.
    """
    points = task.splitlines()
    if len(points) > 1:
        task = f"ดำเนินการตามประเด็นในตาราง รวม {len(points)} ข้อ"
    by = f"ภายในวันที่ {due}" if due else ""
    role = "" if part is AssignmentPart.LEAD else f" ({PARTS[part]})"
    return " ".join(filter(None, (f"มอบหมายให้{owner}{role}", task, by)))


def votes(vote: Vote) -> str:
    """The counts of a vote in brackets, the chair's casting vote where there was one."""
    counts = (
        f"เห็นชอบ {vote.in_favour} เสียง ไม่เห็นชอบ {vote.against} เสียง งดออกเสียง {vote.abstained} เสียง"
    )
    if vote.casting_vote is None:
        return f"({counts})"
    side = "เห็นชอบ" if vote.casting_vote else "ไม่เห็นชอบ"
    return f"({counts} ประธานออกเสียงชี้ขาด{side})"


def dissent(position: str, reasons: str, attachment: str) -> str:
    """A dissent with its reasons (Administrative Procedure Act 2539 s. 83)."""
    enclosed = f" (รายละเอียดตาม{attachment})" if attachment else ""
    return f"{position} มีความเห็นแย้ง ดังนี้ {reasons}{enclosed}"
