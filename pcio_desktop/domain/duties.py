"""The twelve duties of a PCIO committee, as tags for agenda items.

Source: the civil-service commission's table of duties (letters ว ๓ of 30 March 2563 and ว ๘ of 29
December 2563); the short names here are ours. R: the committee is responsible, I: it is informed.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Duty:
    """One duty: `number` as in the commission's table, Thai and English short name."""

    number: int
    thai: str
    english: str
    informed: bool
    responsible: bool


DUTIES = (
    Duty(
        1, "กลยุทธ์ แผนงาน งบประมาณ และโครงการดิจิทัล", "Strategy, plans, budget, projects", True, True
    ),
    Duty(2, "การใช้ทรัพยากรร่วมกัน", "Shared resources", False, True),
    Duty(3, "สถาปัตยกรรมองค์กร", "Enterprise architecture", True, False),
    Duty(4, "บริการและวิธีทำงานที่ทันสมัย", "Modern services and ways of working", True, True),
    Duty(5, "ความร่วมมือด้านรัฐบาลดิจิทัล", "Cooperation on digital government", False, True),
    Duty(6, "วิจัยและนวัตกรรมบริการ", "Research and service innovation", False, True),
    Duty(7, "กรอบความคิด การยอมรับ และทักษะดิจิทัล", "Mindset, acceptance, digital skills", False, True),
    Duty(8, "ข้อมูลและข้อมูลขนาดใหญ่", "Data and big data", True, True),
    Duty(9, "ระบบงานและโครงสร้างพื้นฐาน", "Systems and infrastructure", True, False),
    Duty(
        10, "ธรรมาภิบาล ความมั่นคงไซเบอร์ และข้อมูลส่วนบุคคล", "Governance, security, privacy", True, False
    ),
    Duty(11, "ความเสี่ยง การเปลี่ยนแปลง และกฎระเบียบ", "Risk, change, regulations", True, False),
    Duty(12, "ติดตามและรายงานผล", "Monitoring and reporting", True, False),
)
