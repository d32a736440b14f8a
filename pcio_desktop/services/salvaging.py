"""Rescue of a damaged file into a new one; the damaged file stays exactly as it is."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from pcio_desktop.domain.errors import FileTrouble
from pcio_desktop.domain.safekeeping import HomelessText, SalvageReport
from pcio_desktop.services.snapshots import snapshots_at
from pcio_desktop.storage.backup import explained_writing, free_name, write_whole
from pcio_desktop.storage.salvage import salvage

# What rows are called in the file of texts without a place, in the order of the minutes.
_KINDS = {
    "agenda_item": "ระเบียบวาระ",
    "statement": "คำกล่าว",
    "resolution": "มติ",
    "assignment": "การมอบหมาย",
    "dissent": "ความเห็นแย้ง",
    "participant": "ผู้เข้าร่วมประชุม",
    "attendance": "เหตุที่ไม่มาประชุม",
    "signatory": "ผู้ลงนาม",
    "meeting": "การประชุม",
}
_OTHERS = "อื่น ๆ"
_LONGEST_STEM = 150  # bytes of 255 that a name may have; the rest is for what is added to it


def salvage_file(damaged: Path, target: Path) -> SalvageReport:
    """Write all that can be read into the new file `target`, and say what became of it.

    A snapshot of the file helps where its beginning, or what sentences belong to, is gone. Words
    that belong to nothing any more go into a text file beside the new one, `texts` of the report:
    no sentence that can be read is thrown away. Where that cannot be written, `texts` is None, and
    the words stand in `homeless` alone. Raises FileTrouble.
    """
    report = salvage(damaged, target, snapshot=newest_snapshot(damaged))
    if not report.homeless:
        return report
    with suppress(FileTrouble):
        return replace(report, texts=_write_texts(report, damaged))
    return report  # which has the words in it, for who asked


def _write_texts(report: SalvageReport, damaged: Path) -> Path:
    stem = report.path.stem.encode()[:_LONGEST_STEM].decode(errors="ignore")
    with explained_writing(report.path):
        texts = free_name(report.path.with_name(f"{stem} ข้อความที่ไม่ทราบวาระ.txt"))
    # With the mark that Notepad of Windows 7 and 8 needs to take it for UTF-8.
    write_whole(_pages(report.homeless, damaged).encode("utf-8-sig"), texts)
    return texts


def _pages(homeless: tuple[HomelessText, ...], damaged: Path) -> str:
    parts = [f"ข้อความที่กู้ได้จาก {damaged.name} แต่วาระหรือการประชุมที่เป็นเจ้าของสูญหาย"]
    kinds = dict.fromkeys([*_KINDS, *(each.table for each in homeless)])
    for kind in kinds:
        found = [each.text for each in homeless if each.table == kind]
        if found:
            parts.extend([f"== {_KINDS.get(kind, _OTHERS)} ==", *found])
    return "\r\n\r\n".join(part.replace("\n", "\r\n") for part in parts) + "\r\n"


def newest_snapshot(damaged: Path) -> Path | None:
    """The newest whole snapshot of a file, even where the file cannot say any more which it is."""
    return snapshots_at(damaged).newest_good()
