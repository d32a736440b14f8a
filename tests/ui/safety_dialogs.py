"""The dialogs about the safety of files with something in them, to be looked at."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QRadioButton, QWidget

from pcio_desktop.domain.safekeeping import (
    Difference,
    DifferenceKind,
    HomelessText,
    Notice,
    NoticeKind,
    SalvagedPart,
    SalvagedTable,
    SalvageReport,
    SnapshotReason,
    SnapshotRow,
    StorageSizes,
    TextDifference,
    UnusedPerson,
)
from pcio_desktop.thai.dates import BANGKOK
from pcio_desktop.ui.dialogs.check_dialog import CheckDialog
from pcio_desktop.ui.dialogs.copy_dialog import CopyDialog
from pcio_desktop.ui.dialogs.erase_dialog import EraseDialog
from pcio_desktop.ui.dialogs.salvage_dialog import SalvageDialog
from pcio_desktop.ui.dialogs.snapshots_dialog import SnapshotsDialog
from pcio_desktop.ui.dialogs.storage_dialog import StorageDialog
from pcio_desktop.ui.dialogs.unlock_dialog import UnlockDialog
from pcio_desktop.ui.dialogs.working_dialog import WorkingDialog
from pcio_desktop.ui.worker import Worker
from tests.ui.looking import child

FILE = Path("PCIO 2567.pcio")
ROWS = [
    SnapshotRow(
        number,
        datetime(2026, 6, 11, 9 + number // 12, number * 5 % 60, tzinfo=BANGKOK),
        list(SnapshotReason)[number % 6],
        310_000 * number,
        number,
        good=number != 3,
    )
    for number in range(20, 0, -1)
]
DIFFERENCES = [
    Difference(
        DifferenceKind.CHANGES,
        "",
        (("person", 2), ("seat", 1)),
        (TextDifference("ผู้แทนสำนักงานตัวอย่าง", None),),
    ),
    Difference(
        DifferenceKind.CHANGES,
        "1/2567",
        (("agenda_item", 2), ("statement", 5), ("attendance", 12)),
        (TextDifference("เรื่องใหม่ที่เพิ่งพิมพ์", "เรื่องเดิม"), TextDifference(None, "คำกล่าวที่ลบไป")),
    ),
    Difference(DifferenceKind.GOES_AWAY, "2/2567", (("meeting", 1), ("agenda_item", 9)), ()),
]
PART = Notice(
    NoticeKind.DAMAGED_PART,
    "การประชุมครั้งที่ ๑/๒๕๖๗ เสียหายหรือถูกเปลี่ยนโดยโปรแกรมอื่น เปิดให้ดูเท่านั้น กรุณากู้คืนจากสำเนาสำรอง",
    "meeting 1/2567 is damaged or was changed by another program and can only be viewed",
    "x",
)
COPY = Notice(
    NoticeKind.SECOND_COPY,
    "มีแฟ้มเดียวกันนี้อยู่อีกแห่ง: E:\\PCIO 2567.pcio",
    "the same file also lies elsewhere: E:\\PCIO 2567.pcio",
)
SIZES = StorageSizes(2_400_000, 1840, 930_000, 5210, 24, 48_000_000, 2, 3_100_000, 3)
REPORT = SalvageReport(
    Path("PCIO 2567-2.pcio"),
    (
        SalvagedTable("person", 120, whole=True),
        SalvagedTable("meeting", 12, whole=True),
        SalvagedTable("statement", 842, whole=False),
    ),
    (
        SalvagedPart("", (("seat", 35), ("person", 120))),
        SalvagedPart("2/2567", (("attendance", 35), ("agenda_item", 0), ("statement", 0))),
    ),
    ("1/2566", "?"),
    7,
    3,
    (HomelessText("statement", "เลขานุการ: รายงานผล"),),
    Path("PCIO 2567-2 ข้อความที่ไม่ทราบวาระ.txt"),
    ("3/2566",),
)


UNUSED = [
    UnusedPerson("a", "นายสมมุติ ไม่มีอยู่จริง", "เจ้าพนักงานธุรการ"),
    UnusedPerson("b", "นางสาวพิมพ์ผิด ชื่อหนึ่ง", ""),
    UnusedPerson("c", "ว่าที่ร้อยตรีหญิงตัวอย่าง ยาวมากพอสมควร", "นักวิชาการคอมพิวเตอร์ชำนาญการ"),
]


def _marked(dialog: EraseDialog) -> EraseDialog:
    child(dialog, QListWidget, "people_list").item(1).setCheckState(Qt.CheckState.Checked)
    return dialog


def dialogs(worker: Worker, parent: QWidget | None = None) -> dict[str, QDialog]:
    """Each of them, not shown yet."""
    locked = CopyDialog(FILE, parent)
    child(locked, QRadioButton, "locked_button").setChecked(True)
    compared = SnapshotsDialog(FILE, ROWS, worker, parent)
    compared._pause.stop()  # noqa: SLF001
    compared._show_compared((20, DIFFERENCES))  # noqa: SLF001
    return {
        "snapshots": compared,
        "snapshots-gone": SnapshotsDialog(FILE, ROWS, worker, parent, compares=False),
        "snapshots-none": SnapshotsDialog(FILE, [], worker, parent),
        "copy": CopyDialog(FILE, parent),
        "copy-locked": locked,
        "unlock": UnlockDialog(worker, Path("PCIO 2567.pcio-locked"), Path("x.pcio"), parent),
        "salvage": SalvageDialog(FILE, REPORT, parent),
        "check": CheckDialog((PART, COPY), parent),
        "storage": StorageDialog(SIZES, parent),
        "erase": _marked(EraseDialog(UNUSED, parent)),
        "working": WorkingDialog("PCIO …", parent),
    }
