<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About the program</source>
        <translation>เกี่ยวกับโปรแกรม</translation>
    </message>
    <message>
        <source>Official minutes of provincial PCIO committees, offline. Everything stays on this computer.</source>
        <translation>รายงานการประชุมตามแบบราชการ ของคณะกรรมการ PCIO ระดับจังหวัด ใช้ได้โดยไม่ต้องต่ออินเทอร์เน็ต ข้อมูลทั้งหมดอยู่ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>รุ่นของโปรแกรม</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New committee…</source>
        <translation>สร้างคณะกรรมการ(&amp;N)…</translation>
    </message>
    <message>
        <source>Start a committee file from the prescribed composition</source>
        <translation>สร้างแฟ้มคณะกรรมการใหม่ ตามองค์ประกอบที่กำหนด</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>เปิดแฟ้ม(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a committee file (.pcio)</source>
        <translation>เปิดแฟ้มคณะกรรมการ (.pcio)</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>ทดลองด้วยข้อมูลตัวอย่าง(&amp;S)</translation>
    </message>
    <message>
        <source>Open a committee of invented people to try things out</source>
        <translation>เปิดคณะกรรมการสมมุติ เพื่อทดลองใช้</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>นำเข้า(&amp;I)…</translation>
    </message>
    <message>
        <source>Take meetings from an interchange file (JSON)</source>
        <translation>นำการประชุมเข้าจากแฟ้มแลกเปลี่ยน (JSON)</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>ปิดแฟ้ม(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออกจากโปรแกรม(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export DOCX…</source>
        <translation>ส่งออก DOCX(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the minutes of this meeting as a Word document</source>
        <translation>เขียนรายงานการประชุมครั้งนี้เป็นเอกสาร Word</translation>
    </message>
    <message>
        <source>Meeting &amp;below in the list</source>
        <translation>การประชุมถัดลงไปในรายการ(&amp;B)</translation>
    </message>
    <message>
        <source>Meeting &amp;above in the list</source>
        <translation>การประชุมถัดขึ้นไปในรายการ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;1 Meeting</source>
        <translation>ข้อมูลการประชุม(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>กรรมการ(&amp;M)</translation>
    </message>
    <message>
        <source>The seats of the appointment order and who holds them</source>
        <translation>ตำแหน่งตามคำสั่งแต่งตั้งและผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Show or hide the list of meetings</source>
        <translation>แสดงหรือซ่อนรายการประชุม</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ขยายตัวอักษร(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>ย่อตัวอักษร(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>ขนาดปกติ(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>ตามระบบ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>สว่าง(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>มืด(&amp;D)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>แสดงในโฟลเดอร์</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>ดูข้อสังเกต</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>บันทึกไว้ที่อื่น…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>แป้นพิมพ์ลัด(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About the program</source>
        <translation>เกี่ยวกับโปรแกรม(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: {}</source>
        <translation>เลิกทำ(&amp;U): {}</translation>
    </message>
    <message>
        <source>&amp;Redo: {}</source>
        <translation>ทำซ้ำ(&amp;R): {}</translation>
    </message>
    <message>
        <source>&amp;2 Attendance</source>
        <translation>&amp;2 ผู้มาประชุม</translation>
    </message>
    <message>
        <source>The &amp;rest came</source>
        <translation>ที่เหลือมาเองทั้งหมด(&amp;R)</translation>
    </message>
    <message>
        <source>Everybody not recorded yet came in person (A in the table)</source>
        <translation>ทุกตำแหน่งที่ยังไม่บันทึกมาประชุมด้วยตนเอง (กด A ในตาราง)</translation>
    </message>
    <message>
        <source>&amp;Arrives now</source>
        <translation>มาถึงเดี๋ยวนี้(&amp;A)</translation>
    </message>
    <message>
        <source>Somebody comes late: record the time</source>
        <translation>มีผู้มาทีหลัง บันทึกเวลาเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>&amp;Leaves now</source>
        <translation>ออกเดี๋ยวนี้(&amp;L)</translation>
    </message>
    <message>
        <source>Somebody leaves early: record the time</source>
        <translation>มีผู้ออกก่อน บันทึกเวลาเดี๋ยวนี้</translation>
    </message>
    <message>
        <source>&amp;Paste participants</source>
        <translation>วางรายชื่อผู้เข้าร่วม(&amp;P)</translation>
    </message>
    <message>
        <source>Add the rows copied in Excel or Word as participants</source>
        <translation>เพิ่มแถวที่คัดลอกจาก Excel หรือ Word เป็นผู้เข้าร่วมประชุม</translation>
    </message>
    <message>
        <source>&amp;New meeting</source>
        <translation>การประชุมใหม่ (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take a snapshot</source>
        <translation>เก็บสำเนาสำรอง(&amp;T)</translation>
    </message>
    <message>
        <source>All is stored by itself; this keeps the present state aside</source>
        <translation>ทุกอย่างบันทึกลงแฟ้มเองอยู่แล้ว คำสั่งนี้เก็บสภาพปัจจุบันไว้อีกชุดหนึ่ง</translation>
    </message>
    <message>
        <source>Sna&amp;pshots…</source>
        <translation>สำเนาสำรอง(&amp;P)…</translation>
    </message>
    <message>
        <source>See how the file was before, and go back to it</source>
        <translation>ดูว่าแฟ้มเคยเป็นอย่างไร และกลับไปเป็นอย่างนั้นได้</translation>
    </message>
    <message>
        <source>Sen&amp;d or copy the file…</source>
        <translation>ส่งหรือคัดลอกแฟ้ม(&amp;D)…</translation>
    </message>
    <message>
        <source>A copy that is checked, locked with a password or not</source>
        <translation>สำเนาที่ตรวจแล้วว่าครบถ้วน จะใส่รหัสผ่านหรือไม่ก็ได้</translation>
    </message>
    <message>
        <source>Open a loc&amp;ked copy…</source>
        <translation>เปิดสำเนาที่ใส่รหัสผ่าน(&amp;K)…</translation>
    </message>
    <message>
        <source>Open a copy that is locked with a password as a new file</source>
        <translation>เปิดสำเนาที่ใส่รหัสผ่านเป็นแฟ้มใหม่</translation>
    </message>
    <message>
        <source>Resc&amp;ue a damaged file…</source>
        <translation>กู้แฟ้มที่เสียหาย(&amp;U)…</translation>
    </message>
    <message>
        <source>Bring what can be read of a damaged file into a new one</source>
        <translation>นำข้อมูลที่ยังอ่านได้จากแฟ้มที่เสียหายมาไว้ในแฟ้มใหม่</translation>
    </message>
    <message>
        <source>Check the fi&amp;le…</source>
        <translation>ตรวจแฟ้ม(&amp;L)…</translation>
    </message>
    <message>
        <source>Read every row, say what is damaged, accept or restore it</source>
        <translation>อ่านทุกรายการ บอกส่วนที่เสียหาย แล้วรับตามที่เป็นอยู่หรือกู้คืน</translation>
    </message>
    <message>
        <source>Si&amp;ze and history…</source>
        <translation>ขนาดและประวัติ(&amp;Z)…</translation>
    </message>
    <message>
        <source>How much room history and snapshots take, and clear them</source>
        <translation>ประวัติและสำเนาสำรองใช้ที่เท่าใด และล้างส่วนที่ไม่ใช้</translation>
    </message>
    <message>
        <source>Make the next meeting: all but the day is proposed</source>
        <translation>สร้างการประชุมครั้งถัดไป โปรแกรมเสนอทุกอย่างให้ยกเว้นวันที่</translation>
    </message>
    <message>
        <source>&amp;Delete meeting…</source>
        <translation>ลบการประชุม(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the chosen meeting; undo brings it back</source>
        <translation>ลบการประชุมที่เลือก เลิกทำเพื่อเรียกคืนได้</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>ส่งออก PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Write the minutes of this meeting as a PDF for the archive</source>
        <translation>เขียนรายงานการประชุมครั้งนี้เป็น PDF สำหรับเก็บถาวร</translation>
    </message>
    <message>
        <source>&amp;6 Preview and export</source>
        <translation>ตัวอย่างและส่งออก(&amp;6)</translation>
    </message>
    <message>
        <source>&amp;3 Agenda</source>
        <translation>ระเบียบวาระ (&amp;3)</translation>
    </message>
    <message>
        <source>&amp;5 Resolutions</source>
        <translation>&amp;5 มติ</translation>
    </message>
    <message>
        <source>Add a &amp;resolution</source>
        <translation>เพิ่มมติ(&amp;R)</translation>
    </message>
    <message>
        <source>Another resolution on the chosen item of the agenda</source>
        <translation>เพิ่มมติอีกหนึ่งข้อในระเบียบวาระที่เลือก</translation>
    </message>
    <message>
        <source>Assignments from a &amp;table</source>
        <translation>มอบหมายตามตาราง(&amp;T)</translation>
    </message>
    <message>
        <source>One assignment for each owner that a table names</source>
        <translation>มอบหมายให้แต่ละหน่วยงานที่ตารางระบุชื่อ หน่วยงานละหนึ่งรายการ</translation>
    </message>
    <message>
        <source>&amp;Ledger of resolutions</source>
        <translation>ทะเบียนมติ(&amp;L)</translation>
    </message>
    <message>
        <source>All resolutions with their owners and due dates</source>
        <translation>มติทั้งหมด พร้อมหน่วยงานรับผิดชอบและกำหนดเสร็จ</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>คณะกรรมการ (&amp;C)</translation>
    </message>
    <message>
        <source>Names of the committee, words and forms of its papers</source>
        <translation>ชื่อคณะกรรมการ คำและรูปแบบที่ใช้ในรายงาน</translation>
    </message>
    <message>
        <source>&amp;4 Minutes</source>
        <translation>จดรายงาน(&amp;4)</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>คำกล่าว(&amp;S)</translation>
    </message>
    <message>
        <source>A new statement; what follows the cursor goes into it</source>
        <translation>เพิ่มคำกล่าวใหม่ ข้อความหลังเคอร์เซอร์จะย้ายไปอยู่ในคำกล่าวใหม่</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>ประธาน(&amp;C)</translation>
    </message>
    <message>
        <source>A statement of the chair</source>
        <translation>เพิ่มคำกล่าวของประธาน</translation>
    </message>
    <message>
        <source>A statement of whoever spoke before the present speaker</source>
        <translation>เพิ่มคำกล่าวของผู้ที่พูดก่อนผู้พูดคนนี้</translation>
    </message>
    <message>
        <source>Move statement &amp;up</source>
        <translation>ย้ายคำกล่าวขึ้น(&amp;U)</translation>
    </message>
    <message>
        <source>Move statement &amp;down</source>
        <translation>ย้ายคำกล่าวลง(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove statement</source>
        <translation>ลบคำกล่าว(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>ตัวหนา(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>ตัวเอียง(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>ขีดเส้นใต้(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep digits</source>
        <translation>คงเลขไว้(&amp;K)</translation>
    </message>
    <message>
        <source>The digits of this text stay as they are typed</source>
        <translation>เลขในข้อความนี้คงไว้ตามที่พิมพ์ ไม่แปลงเป็นเลขไทย</translation>
    </message>
    <message>
        <source>&amp;Thai digits in the selection</source>
        <translation>แปลงเลขในส่วนที่เลือกเป็นเลขไทย(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bulleted list</source>
        <translation>รายการหัวข้อย่อย(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>รายการลำดับเลข(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>ตาราง(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Label and value</source>
        <translation>ชื่อรายการกับค่า(&amp;L)</translation>
    </message>
    <message>
        <source>Row &amp;above</source>
        <translation>เพิ่มแถวด้านบน(&amp;A)</translation>
    </message>
    <message>
        <source>Row &amp;below</source>
        <translation>เพิ่มแถวด้านล่าง(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove row</source>
        <translation>ลบแถว(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Column to the right</source>
        <translation>เพิ่มคอลัมน์ทางขวา(&amp;C)</translation>
    </message>
    <message>
        <source>Remove c&amp;olumn</source>
        <translation>ลบคอลัมน์(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Heading rows</source>
        <translation>แถวหัวตาราง(&amp;H)</translation>
    </message>
    <message>
        <source>Rows down to this one are repeated on each page</source>
        <translation>แถวบนสุดถึงแถวนี้พิมพ์ซ้ำทุกหน้า</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ค้นหา(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>แทนที่(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>ค้นหาทั้งแฟ้ม(&amp;S)…</translation>
    </message>
    <message>
        <source>People, meetings, items, statements, resolutions, commands</source>
        <translation>บุคคล การประชุม วาระ คำกล่าว มติ คำสั่ง</translation>
    </message>
    <message>
        <source>&amp;Opens now</source>
        <translation>เริ่มประชุมเวลานี้ (&amp;O)</translation>
    </message>
    <message>
        <source>The meeting begins: record the time</source>
        <translation>เริ่มประชุม บันทึกเวลาขณะนี้</translation>
    </message>
    <message>
        <source>C&amp;loses now</source>
        <translation>เลิกประชุมเวลานี้ (&amp;L)</translation>
    </message>
    <message>
        <source>The meeting ends: record the time</source>
        <translation>เลิกประชุม บันทึกเวลาขณะนี้</translation>
    </message>
    <message>
        <source>Speaker b&amp;efore</source>
        <translation>ผู้พูดก่อนหน้า(&amp;E)</translation>
    </message>
    <message>
        <source>L&amp;ist of meetings</source>
        <translation>รายการประชุม(&amp;I)</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Add item</source>
        <translation>เพิ่มวาระ</translation>
    </message>
    <message>
        <source>Sub-item</source>
        <translation>วาระย่อย</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ย้ายขึ้น</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>ย้ายลง</translation>
    </message>
    <message>
        <source>A level up</source>
        <translation>เลื่อนออกหนึ่งชั้น</translation>
    </message>
    <message>
        <source>A level down</source>
        <translation>เลื่อนเข้าหนึ่งชั้น</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>วางรายการ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
</context>
<context>
    <name>AgendaItemPanel</name>
    <message>
        <source>Item {}</source>
        <translation>วาระที่ {}</translation>
    </message>
    <message>
        <source>Make the next meeting first</source>
        <translation>สร้างการประชุมครั้งถัดไปก่อน</translation>
    </message>
    <message>
        <source>To meeting {}, without what was said</source>
        <translation>ยกไปครั้งที่ {} โดยไม่รวมข้อความที่จดไว้</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Item</source>
        <translation>วาระที่</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>เรื่อง</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>มติ</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>The agenda of the meeting stands here. Begin with the usual headings; each can be changed afterwards.</source>
        <translation>ระเบียบวาระของการประชุมอยู่ที่นี่ เริ่มจากหัวข้อที่ใช้กันทั่วไปแล้วแก้ไขได้ภายหลัง</translation>
    </message>
    <message>
        <source>Five headings</source>
        <translation>ห้าวาระ</translation>
    </message>
    <message>
        <source>Six headings</source>
        <translation>หกวาระ (มีเรื่องเสนอเพื่อทราบ)</translation>
    </message>
    <message>
        <source>A first item of one&apos;s own</source>
        <translation>พิมพ์วาระเอง</translation>
    </message>
    <message>
        <source>The lines of an agenda copied in another program; Ctrl+V does the same</source>
        <translation>รายการวาระที่คัดลอกไว้จากโปรแกรมอื่น กด Ctrl+V ได้เช่นกัน</translation>
    </message>
    <message>
        <source>Paste copied lines</source>
        <translation>วางรายการที่คัดลอกไว้</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Number, where it does not follow the order</source>
        <translation>เลขวาระ กรณีไม่เรียงตามลำดับ</translation>
    </message>
    <message>
        <source>Duties of the committee it serves</source>
        <translation>หน้าที่ของคณะกรรมการที่เกี่ยวข้อง</translation>
    </message>
    <message>
        <source>Carry over to the next meeting</source>
        <translation>ยกไปประชุมครั้งถัดไป</translation>
    </message>
    <message>
        <source>Enter new item · Insert sub-item · F2 title · Tab and Shift+Tab level · Alt+↑↓ move · Del remove · Ctrl+V paste lines</source>
        <translation>Enter เพิ่มวาระ · Insert วาระย่อย · F2 แก้ชื่อ · Tab และ Shift+Tab เลื่อนชั้น · Alt+↑↓ ย้าย · Del ลบ · Ctrl+V วางรายการ</translation>
    </message>
    <message>
        <source>The headings of meeting {}</source>
        <translation>หัวข้อเดียวกับครั้งที่ {}</translation>
    </message>
    <message>
        <source>“{title}” is now item {number}</source>
        <translation>“{title}” เป็นวาระที่ {number} แล้ว</translation>
    </message>
    <message>
        <source>Removed “{}”</source>
        <translation>ลบ “{}” แล้ว</translation>
    </message>
    <message>
        <source>Pasted {} items</source>
        <translation>วางแล้ว {} รายการ</translation>
    </message>
    <message>
        <source>“{}” is on the agenda of the next meeting too</source>
        <translation>ยก “{}” ไปไว้ในวาระครั้งถัดไปแล้ว</translation>
    </message>
</context>
<context>
    <name>AgendaTreeModel</name>
    <message>
        <source>Item</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ที่ยังขาด</translation>
    </message>
</context>
<context>
    <name>AssignmentPanel</name>
    <message>
        <source>Type an agency or a seat, Enter adds it</source>
        <translation>พิมพ์ชื่อหน่วยงานหรือตำแหน่ง แล้วกด Enter เพื่อเพิ่ม</translation>
    </message>
    <message>
        <source>Add an owner</source>
        <translation>เพิ่มหน่วยงานรับผิดชอบ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดเสร็จ</translation>
    </message>
    <message>
        <source>Due date of all owners</source>
        <translation>กำหนดเสร็จของทุกหน่วยงาน</translation>
    </message>
    <message>
        <source>Part of the owner</source>
        <translation>บทบาทของหน่วยงาน</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>งานที่ให้ดำเนินการ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>งานที่มอบหมาย</translation>
    </message>
    <message>
        <source>Due for this owner</source>
        <translation>กำหนดเสร็จของหน่วยงานนี้</translation>
    </message>
    <message>
        <source>Due date of this owner</source>
        <translation>กำหนดเสร็จของหน่วยงานนี้</translation>
    </message>
    <message>
        <source>New agency “{}”</source>
        <translation>หน่วยงานใหม่ “{}”</translation>
    </message>
    <message>
        <source>differs by owner</source>
        <translation>ต่างกันตามหน่วยงาน</translation>
    </message>
    <message>
        <source>“{}” is not an owner yet: press Enter in the field to add it</source>
        <translation>ยังไม่ได้เพิ่ม “{}” เป็นผู้รับผิดชอบ กด Enter ในช่องนี้เพื่อเพิ่ม</translation>
    </message>
</context>
<context>
    <name>AttendanceHead</name>
    <message>
        <source>Whole meeting</source>
        <translation>ตลอดการประชุม</translation>
    </message>
</context>
<context>
    <name>AttendanceMenu</name>
    <message>
        <source>Edit… (F2)</source>
        <translation>รายละเอียด… (F2)</translation>
    </message>
    <message>
        <source>Add… (Enter)</source>
        <translation>เพิ่ม… (Enter)</translation>
    </message>
    <message>
        <source>Not recorded ({})</source>
        <translation>ยังไม่บันทึก ({})</translation>
    </message>
    <message>
        <source>Remove (Delete)</source>
        <translation>ลบ (Delete)</translation>
    </message>
</context>
<context>
    <name>AttendanceModel</name>
    <message>
        <source>came</source>
        <translation>มาเอง</translation>
    </message>
    <message>
        <source>substitute</source>
        <translation>แทน</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>ผู้เข้าร่วมประชุม</translation>
    </message>
    <message>
        <source>Add a participant…</source>
        <translation>เพิ่มผู้เข้าร่วม…</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>ยังไม่ระบุเหตุ</translation>
    </message>
    <message>
        <source>{} out</source>
        <translation>{} ไม่อยู่</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Seat in the order</source>
        <translation>ตำแหน่งตามคำสั่ง</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Who comes / why not</source>
        <translation>ผู้มา / เหตุที่ไม่มา</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>This meeting has no seats yet: they come from the appointment order.</source>
        <translation>การประชุมนี้ยังไม่มีรายชื่อตำแหน่ง ซึ่งมาจากคำสั่งแต่งตั้ง</translation>
    </message>
    <message>
        <source>Take the seats of the order</source>
        <translation>นำตำแหน่งตามคำสั่งมา</translation>
    </message>
    <message>
        <source>The rest came (A)</source>
        <translation>ที่เหลือมาเอง (A)</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>ในห้องประชุม</translation>
    </message>
    <message>
        <source>Who is in the room, and whether that is a quorum</source>
        <translation>ใครอยู่ในห้องประชุมช่วงใด และครบองค์ประชุมหรือไม่</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>ผู้มาประชุม</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>รายชื่อตามที่จะพิมพ์</translation>
    </message>
    <message>
        <source>{} was recorded for this seat before</source>
        <translation>เดิมบันทึกว่า {} มาแทนตำแหน่งนี้</translation>
    </message>
    <message>
        <source>{} participants added</source>
        <translation>เพิ่มผู้เข้าร่วมประชุม {} คน</translation>
    </message>
    <message>
        <source>in person {}</source>
        <translation>มาเอง {}</translation>
    </message>
    <message>
        <source>substitutes {}</source>
        <translation>แทน {}</translation>
    </message>
    <message>
        <source>absent {}</source>
        <translation>ไม่มา {}</translation>
    </message>
    <message>
        <source>vacant {}</source>
        <translation>ว่าง {}</translation>
    </message>
    <message>
        <source>not recorded {}</source>
        <translation>ยังไม่บันทึก {}</translation>
    </message>
    <message>
        <source>{} seats in all</source>
        <translation>รวม {}</translation>
    </message>
    <message>
        <source>from beginning to end</source>
        <translation>ตั้งแต่ต้นจนเลิก</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>ถึง {}</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>ตั้งแต่ {}</translation>
    </message>
    <message>
        <source>{} members</source>
        <translation>กรรมการ {}</translation>
    </message>
    <message>
        <source>quorum</source>
        <translation>ครบ</translation>
    </message>
    <message>
        <source>no quorum, {} short</source>
        <translation>ไม่ครบ ขาด {}</translation>
    </message>
    <message>
        <source>{} came</source>
        <translation>{} มาเอง</translation>
    </message>
    <message>
        <source>{} substitute</source>
        <translation>{} แทน</translation>
    </message>
    <message>
        <source>{} absent</source>
        <translation>{} ไม่มา</translation>
    </message>
    <message>
        <source>{} vacant</source>
        <translation>{} ว่าง</translation>
    </message>
    <message>
        <source>0 not recorded · A the rest came · F2 more · F6 arrives · Shift+F6 leaves</source>
        <translation>0 ยังไม่บันทึก · A ที่เหลือมาเอง · F2 รายละเอียด · F6 มาถึง · Shift+F6 ออก</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Earlier month (PageUp)</source>
        <translation>เดือนก่อน (PageUp)</translation>
    </message>
    <message>
        <source>Later month (PageDown)</source>
        <translation>เดือนถัดไป (PageDown)</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>เดือนก่อน</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check the file</source>
        <translation>ตรวจแฟ้ม</translation>
    </message>
    <message>
        <source>What is worth a look</source>
        <translation>สิ่งที่ควรดู</translation>
    </message>
    <message>
        <source>A part that does not fit its seal can be viewed. Look at it first: accept it if it is right, else go back to a snapshot.</source>
        <translation>ส่วนที่เสียหายยังเปิดดูได้ โปรดดูก่อน ถ้าถูกต้องให้รับตามที่เป็นอยู่ ถ้าไม่ถูกต้องให้กลับไปใช้สำเนาสำรอง</translation>
    </message>
    <message>
        <source>&amp;Accept as it is…</source>
        <translation>รับตามที่เป็นอยู่(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Snapshots…</source>
        <translation>สำเนาสำรอง(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ดู(&amp;V)</translation>
    </message>
    <message>
        <source>Part of the file is damaged or was changed by another program.</source>
        <translation>บางส่วนของแฟ้มเสียหายหรือถูกเปลี่ยนโดยโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>Every row was read and fits its seal. This is worth a look:</source>
        <translation>อ่านครบทุกรายการแล้ว ข้อมูลถูกต้อง แต่มีเรื่องที่ควรดู</translation>
    </message>
</context>
<context>
    <name>CommitteeFiles</name>
    <message>
        <source>Open committee file</source>
        <translation>เปิดแฟ้มคณะกรรมการ</translation>
    </message>
    <message>
        <source>Committee files (*.pcio *.pcio-locked);;All files (*)</source>
        <translation>แฟ้มคณะกรรมการ (*.pcio *.pcio-locked);;ทุกแฟ้ม (*)</translation>
    </message>
    <message>
        <source>Rescue a damaged file</source>
        <translation>กู้แฟ้มที่เสียหาย</translation>
    </message>
    <message>
        <source>Committee files (*.pcio);;All files (*)</source>
        <translation>แฟ้มคณะกรรมการ (*.pcio);;ทุกแฟ้ม (*)</translation>
    </message>
    <message>
        <source>Open a locked copy</source>
        <translation>เปิดสำเนาที่ใส่รหัสผ่าน</translation>
    </message>
    <message>
        <source>Copies locked with a password (*.pcio-locked);;All files (*)</source>
        <translation>สำเนาที่ใส่รหัสผ่าน (*.pcio-locked);;ทุกแฟ้ม (*)</translation>
    </message>
    <message>
        <source>Opened as a new file: {}</source>
        <translation>เปิดเป็นแฟ้มใหม่แล้ว: {}</translation>
    </message>
    <message>
        <source>Open for viewing</source>
        <translation>เปิดดูอย่างเดียว</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>เปิดเป็นสำเนา…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>รับช่วงแก้ไข…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Committee files (*.pcio)</source>
        <translation>แฟ้มคณะกรรมการ (*.pcio)</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>เปิดเป็นสำเนา</translation>
    </message>
    <message>
        <source>{} will not be able to save into this file any more; what is being typed there has to be saved as a copy. Take over only when nobody works on the file.</source>
        <translation>{} จะบันทึกลงแฟ้มนี้ไม่ได้อีก ข้อความที่กำลังพิมพ์อยู่ต้องบันทึกเป็นสำเนา รับช่วงเฉพาะเมื่อแน่ใจว่าไม่มีใครทำงานกับแฟ้มนี้อยู่</translation>
    </message>
    <message>
        <source>Whoever has it open</source>
        <translation>ผู้ที่เปิดแฟ้มอยู่</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>รับช่วงแก้ไข</translation>
    </message>
    <message>
        <source>Created {}</source>
        <translation>สร้าง {} แล้ว</translation>
    </message>
    <message>
        <source>These are invented people: everything may be tried.</source>
        <translation>บุคคลในแฟ้มนี้เป็นบุคคลสมมติ ทดลองได้ทุกอย่าง</translation>
    </message>
</context>
<context>
    <name>CommitteePage</name>
    <message>
        <source>Something that was typed could not be stored, and is not in the file.</source>
        <translation>มีข้อความที่พิมพ์ไว้ซึ่งบันทึกไม่สำเร็จ และยังไม่อยู่ในแฟ้ม</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>ปิดโดยทิ้งข้อความนั้น</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>กลับไปที่ข้อความ</translation>
    </message>
</context>
<context>
    <name>CommitteeSettingsPage</name>
    <message>
        <source>Committee</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>ชื่อคณะกรรมการ</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>ชื่อภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ชื่อย่อ</translation>
    </message>
    <message>
        <source>Heading of the minutes</source>
        <translation>หัวรายงานการประชุม</translation>
    </message>
    <message>
        <source>One line each. Filled in from the meeting: {minutes} the words of the form, {committee} and {committee_en} the names, {meeting_number}, {date}, {time}, {place}, {platform}</source>
        <translation>บรรทัดละหนึ่งข้อความ โปรแกรมเติมให้จากการประชุม: {minutes} คำว่ารายงานการประชุม {committee} และ {committee_en} ชื่อคณะกรรมการ {meeting_number} ครั้งที่ {date} วันที่ {time} เวลา {place} สถานที่ {platform} ระบบที่ใช้ประชุม</translation>
    </message>
    <message>
        <source>A space after ranks and academic titles</source>
        <translation>เว้นวรรคหลังยศและตำแหน่งทางวิชาการ</translation>
    </message>
    <message>
        <source>Substitutes are printed as</source>
        <translation>พิมพ์ผู้แทนเป็น</translation>
    </message>
    <message>
        <source>Words of the form</source>
        <translation>คำตามแบบ</translation>
    </message>
    <message>
        <source>(for) the position of the seat</source>
        <translation>(แทน) ตามด้วยตำแหน่งกรรมการ</translation>
    </message>
    <message>
        <source>the substitute&apos;s own post, below it the position</source>
        <translation>ตำแหน่งของผู้แทน บรรทัดถัดไป (แทน) ตำแหน่งกรรมการ</translation>
    </message>
    <message>
        <source>the substitute&apos;s own post, then for whom</source>
        <translation>ตำแหน่งของผู้แทน ตามด้วยแทนตำแหน่งกรรมการ</translation>
    </message>
</context>
<context>
    <name>ContentEdit</name>
    <message>
        <source>These digits stay as they are typed</source>
        <translation>ห้ามแปลงเลข: เลขตรงนี้คงไว้ตามที่พิมพ์</translation>
    </message>
</context>
<context>
    <name>CopyDialog</name>
    <message>
        <source>Send or copy the file</source>
        <translation>ส่งหรือคัดลอกแฟ้ม</translation>
    </message>
    <message>
        <source>&amp;Plain copy, to keep or to work on with</source>
        <translation>สำเนาธรรมดา สำหรับเก็บไว้หรือให้ทำงานต่อ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Copy locked with a password, to send</source>
        <translation>สำเนาที่ใส่รหัสผ่าน สำหรับส่งทางอีเมลหรือแฟลชไดรฟ์(&amp;C)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>รหัสผ่าน(&amp;W)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>รหัสผ่านอีกครั้ง(&amp;A)</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>รหัสผ่านอีกครั้ง</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>แสดงรหัสผ่าน(&amp;S)</translation>
    </message>
    <message>
        <source>A forgotten password cannot be recovered by anybody. Tell it to the receiver in another way than the file, by telephone for example.</source>
        <translation>หากลืมรหัสผ่านจะไม่มีใครเปิดสำเนานี้ได้อีก โปรดแจ้งรหัสผ่านแก่ผู้รับคนละทางกับแฟ้ม เช่น ทางโทรศัพท์</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>เลือกที่เก็บ…</translation>
    </message>
    <message>
        <source>A copy of {} that is whole and checked, also while the file is open.</source>
        <translation>ทำสำเนาของ {} ที่ครบถ้วนและตรวจแล้ว แม้แฟ้มกำลังเปิดอยู่</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>อย่างน้อย ๘ ตัวอักษร</translation>
    </message>
    <message>
        <source>Easy to guess. Three or four words that do not belong together are better.</source>
        <translation>เดาง่าย ใช้คำที่ไม่เกี่ยวกันสักสามสี่คำจะดีกว่า</translation>
    </message>
    <message>
        <source>Good enough. Each word more makes it stronger.</source>
        <translation>ใช้ได้ เพิ่มอีกคำจะเดายากขึ้น</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>เดายากมาก</translation>
    </message>
    <message>
        <source>Type a password of at least 8 characters.</source>
        <translation>โปรดพิมพ์รหัสผ่านอย่างน้อย ๘ ตัวอักษร</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>รหัสผ่านสองช่องไม่ตรงกัน โปรดพิมพ์ให้เหมือนกัน</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>โปรแกรมขัดข้อง</translation>
    </message>
    <message>
        <source>The program has a fault. What was stored is safe, and work can go on. Please pass the details on to those who look after the program: they hold no names and no text of the minutes.</source>
        <translation>โปรแกรมทำงานผิดพลาด สิ่งที่บันทึกแล้วยังอยู่ครบ และทำงานต่อได้ โปรดส่งรายละเอียดนี้ให้ผู้ดูแลโปรแกรม ในรายละเอียดไม่มีชื่อบุคคลและข้อความในรายงาน</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>รายละเอียดของข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>คัดลอกรายละเอียด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>The log is in {}</source>
        <translation>บันทึกการทำงานอยู่ที่ {}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in the calendar (F4)</source>
        <translation>เลือกจากปฏิทิน (F4)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>{} is another weekday: leave the weekday out</source>
        <translation>{} ไม่ตรงกับวันในสัปดาห์ที่พิมพ์ ไม่ต้องพิมพ์ชื่อวัน</translation>
    </message>
    <message>
        <source>There is no such day in the calendar</source>
        <translation>ไม่มีวันนี้ในปฏิทิน</translation>
    </message>
    <message>
        <source>The year does not belong to the era that is written</source>
        <translation>ปีที่พิมพ์ไม่ตรงกับ พ.ศ. หรือ ค.ศ. ที่ระบุ</translation>
    </message>
    <message>
        <source>Type a date such as 11/6/2567 or 11 มิ.ย. 67</source>
        <translation>พิมพ์วันที่ เช่น 11/6/2567 หรือ 11 มิ.ย. 67</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>Minutes</source>
        <translation>สถานะรายงาน</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ครั้งที่/ปี พ.ศ.</translation>
    </message>
    <message>
        <source>Buddhist year</source>
        <translation>ปี พ.ศ.</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>เลขครั้งรวม (ถ้ามี)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลานัด</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation>เริ่มประชุมเวลา</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>เลิกประชุมเวลา</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>How people meet</source>
        <translation>รูปแบบการประชุม</translation>
    </message>
    <message>
        <source>Programme used</source>
        <translation>ระบบที่ใช้</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>ประธานที่ประชุม</translation>
    </message>
    <message>
        <source>Special meeting</source>
        <translation>นัดพิเศษ</translation>
    </message>
    <message>
        <source>How</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Opening sentence</source>
        <translation>ข้อความเปิดประชุม</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>เรียกประชุมซ้ำ</translation>
    </message>
    <message>
        <source>Called again for want of a quorum</source>
        <translation>เป็นการประชุมซ้ำ เพราะครั้งก่อนองค์ประชุมไม่ครบ</translation>
    </message>
    <message>
        <source>Who signs the minutes</source>
        <translation>ผู้ลงนามในรายงาน</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Signs as</source>
        <translation>ลงนามในฐานะ</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>ผู้จด</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>ผู้ตรวจ</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>ประธาน</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>The items of the agenda will stand here.</source>
        <translation>ระเบียบวาระจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>In one room</source>
        <translation>ประชุมในห้องเดียวกัน</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ประชุมผ่านสื่ออิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>On site and online</source>
        <translation>ในห้องและผ่านสื่ออิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>The chair named in the order</source>
        <translation>ประธานตามคำสั่ง</translation>
    </message>
</context>
<context>
    <name>DissentEditor</name>
    <message>
        <source>Take off</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>เหตุผล</translation>
    </message>
    <message>
        <source>Written down in</source>
        <translation>เอกสารแนบ</translation>
    </message>
    <message>
        <source>Paper with the written dissent</source>
        <translation>เอกสารแนบความเห็นแย้ง</translation>
    </message>
</context>
<context>
    <name>DissentPanel</name>
    <message>
        <source>Type a seat, Enter adds its dissent</source>
        <translation>พิมพ์ชื่อตำแหน่ง แล้วกด Enter เพื่อบันทึกความเห็นแย้ง</translation>
    </message>
    <message>
        <source>Add a dissent</source>
        <translation>เพิ่มความเห็นแย้ง</translation>
    </message>
    <message>
        <source>No seat of the order is called “{}”; choose one of the list</source>
        <translation>ไม่มีตำแหน่ง “{}” ในคำสั่งแต่งตั้ง โปรดเลือกจากรายการ</translation>
    </message>
</context>
<context>
    <name>EmptyWidget</name>
    <message>
        <source>+ First statement of this item</source>
        <translation>+ เริ่มคำกล่าวของวาระนี้</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase people for good</source>
        <translation>ลบข้อมูลบุคคลถาวร</translation>
    </message>
    <message>
        <source>These people are in no roster and no meeting. Whoever is erased is offered nowhere any more, and nothing done before can be undone. Names in minutes stay: they are the record.</source>
        <translation>บุคคลเหล่านี้ไม่อยู่ในทำเนียบกรรมการและไม่อยู่ในการประชุมใด ผู้ที่ถูกลบจะไม่ถูกเสนอให้เลือกอีก และการทำงานก่อนหน้านั้นจะย้อนกลับไม่ได้ ชื่อที่อยู่ในรายงานการประชุมคงอยู่ เพราะเป็นบันทึกของทางราชการ</translation>
    </message>
    <message>
        <source>People in no roster and no meeting</source>
        <translation>บุคคลที่ไม่อยู่ในทำเนียบและการประชุมใด</translation>
    </message>
    <message>
        <source>Mark &amp;all</source>
        <translation>เลือกทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>ลบถาวร(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>FaultWatch</name>
    <message>
        <source>{} What is typed is kept meanwhile.</source>
        <translation>{} ระหว่างนี้สิ่งที่พิมพ์ยังเก็บไว้</translation>
    </message>
    <message>
        <source>Not stored: {}. {}</source>
        <translation>ยังไม่ได้บันทึก: {} · {}</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>ยังไม่ได้บันทึก</translation>
    </message>
    <message>
        <source>The file can be written again, and everything is stored.</source>
        <translation>เขียนแฟ้มได้ตามปกติแล้ว และบันทึกทุกอย่างแล้ว</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>ค้นหาในการประชุมนี้</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ก่อนหน้า</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>แทนที่ด้วย</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>แทนที่</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>แทนที่ทั้งหมด</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>ทั้งคำ</translation>
    </message>
    <message>
        <source>Ignore tone marks</source>
        <translation>ไม่สนวรรณยุกต์</translation>
    </message>
</context>
<context>
    <name>FindingsDialog</name>
    <message>
        <source>Worth a look</source>
        <translation>ควรตรวจ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>question</source>
        <translation>ถาม</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ควรแก้</translation>
    </message>
</context>
<context>
    <name>FormWordsModel</name>
    <message>
        <source>(is not printed)</source>
        <translation>(ไม่พิมพ์)</translation>
    </message>
    <message>
        <source>Word of the form</source>
        <translation>คำตามแบบ</translation>
    </message>
    <message>
        <source>Printed here</source>
        <translation>คำที่พิมพ์ในรายงาน</translation>
    </message>
</context>
<context>
    <name>HoldersModel</name>
    <message>
        <source>Name</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>To</source>
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Acting</source>
        <translation>รักษาราชการแทน</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>Key</source>
        <translation>แป้น</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ใช้ทำอะไร</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>เมนู</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>Overdue: {}</source>
        <translation>เกินกำหนด {} มติ</translation>
    </message>
    <message>
        <source>All others: {}</source>
        <translation>มติอื่น {} มติ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ครั้งที่</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>มติ</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>หน่วยงานรับผิดชอบ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>กำหนดเสร็จ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>Find in resolutions, owners, reports</source>
        <translation>ค้นหาในมติ หน่วยงาน และผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Find in the ledger</source>
        <translation>ค้นหาในทะเบียนมติ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>หน่วยงานรับผิดชอบ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>ปี</translation>
    </message>
    <message>
        <source>Resolutions of all meetings will stand here, with owners and due dates.</source>
        <translation>มติของทุกการประชุมจะอยู่ที่นี่ พร้อมหน่วยงานรับผิดชอบและกำหนดเสร็จ</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>มติ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Go to the meeting</source>
        <translation>ไปที่การประชุม</translation>
    </message>
    <message>
        <source>Owners of the resolution</source>
        <translation>หน่วยงานรับผิดชอบของมตินี้</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>เสร็จเมื่อ</translation>
    </message>
    <message>
        <source>Day on which it was done</source>
        <translation>วันที่แล้วเสร็จ</translation>
    </message>
    <message>
        <source>Reported back</source>
        <translation>ผลการดำเนินการ</translation>
    </message>
    <message>
        <source>Report of the owner</source>
        <translation>ผลการดำเนินการของหน่วยงาน</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>เกินกำหนด</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>ทุกหน่วยงาน</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>ทุกปี</translation>
    </message>
    <message>
        <source>{shown} of {total} resolutions</source>
        <translation>แสดง {shown} จาก {total} มติ</translation>
    </message>
    <message>
        <source>Meeting {number}, {day}</source>
        <translation>ครั้งที่ {number} {day}</translation>
    </message>
</context>
<context>
    <name>LineAsking</name>
    <message>
        <source>The appointment order allows no representative for this seat. Change “May send a representative” of the seat if it does.</source>
        <translation>ตามคำสั่งแต่งตั้ง ตำแหน่งนี้มอบผู้แทนไม่ได้ หากมอบได้ ให้แก้ช่อง “ผู้แทนได้” ของตำแหน่งในหน้ากรรมการ</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>ผู้เข้าร่วมประชุมคนใหม่</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening {}…</source>
        <translation>กำลังเปิด {}…</translation>
    </message>
    <message>
        <source>Stored in {}</source>
        <translation>บันทึกอยู่ใน {}</translation>
    </message>
    <message>
        <source>Stored at {}</source>
        <translation>บันทึกแล้ว {}</translation>
    </message>
    <message>
        <source>Meeting {}</source>
        <translation>ครั้งที่ {}</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Opened at {}</source>
        <translation>เริ่มประชุมเวลา {}</translation>
    </message>
    <message>
        <source>Closed at {}</source>
        <translation>เลิกประชุมเวลา {}</translation>
    </message>
    <message>
        <source>Delete meeting {number} with its attendance, {items} agenda items and minutes? Undo brings it back.</source>
        <translation>ลบการประชุมครั้งที่ {number} พร้อมรายชื่อผู้มาประชุม วาระ {items} รายการ และรายงานทั้งหมดหรือไม่ เลิกทำเพื่อเรียกคืนได้</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ไม่ลบ</translation>
    </message>
    <message>
        <source>Meeting {} is deleted</source>
        <translation>ลบการประชุมครั้งที่ {} แล้ว</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>No meeting yet</source>
        <translation>ยังไม่มีการประชุม</translation>
    </message>
    <message>
        <source>Import meetings</source>
        <translation>นำเข้าการประชุม</translation>
    </message>
    <message>
        <source>Export DOCX</source>
        <translation>ส่งออก DOCX</translation>
    </message>
    <message>
        <source>Steps of the meeting</source>
        <translation>ขั้นตอนงานของการประชุม</translation>
    </message>
    <message>
        <source>Meeting {}</source>
        <translation>ครั้งที่ {}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} เวลา {time}</translation>
    </message>
    <message>
        <source>The meetings of this committee will stand here, with their people, agenda and minutes. Make the first one, or take them from an interchange file.</source>
        <translation>การประชุมของคณะกรรมการ รายชื่อ ระเบียบวาระ และรายงานจะอยู่ที่นี่ สร้างการประชุมครั้งแรก หรือนำเข้าจากแฟ้มแลกเปลี่ยนข้อมูล</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>การประชุมใหม่</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>แฟ้ม(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>การประชุม(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ช่วยเหลือ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>แฟ้มที่เปิดล่าสุด(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>ขนาดตัวอักษร(&amp;T)</translation>
    </message>
    <message>
        <source>Who &amp;comes</source>
        <translation>บันทึกผู้มาประชุม(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>แทรก(&amp;I)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>รูปแบบ(&amp;O)</translation>
    </message>
    <message>
        <source>T&amp;able</source>
        <translation>แก้ไขตาราง(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>สี(&amp;O)</translation>
    </message>
    <message>
        <source>Lan&amp;guage / ภาษา</source>
        <translation>ภาษา / Language(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MinutesFinder</name>
    <message>
        <source>not found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} จาก {}</translation>
    </message>
    <message>
        <source>{} replaced</source>
        <translation>แทนที่แล้ว {} แห่ง</translation>
    </message>
</context>
<context>
    <name>MinutesPage</name>
    <message>
        <source>Find an item</source>
        <translation>ค้นหาวาระ</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>No item with these words.</source>
        <translation>ไม่มีวาระที่มีคำนี้</translation>
    </message>
    <message>
        <source>The minutes are written under the items of the agenda, and this meeting has none yet.</source>
        <translation>รายงานเขียนไว้ใต้ระเบียบวาระ แต่การประชุมนี้ยังไม่มีระเบียบวาระ</translation>
    </message>
    <message>
        <source>Go to the agenda</source>
        <translation>ไปที่ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Statement removed</source>
        <translation>ลบคำกล่าวแล้ว</translation>
    </message>
    <message>
        <source>“{}” is the speaker, the rest was pasted into the text</source>
        <translation>“{}” เป็นผู้พูด ที่เหลือวางไว้ในข้อความแล้ว</translation>
    </message>
    <message>
        <source>Pasted into the text: it begins with no speaker of this meeting</source>
        <translation>วางไว้ในข้อความแล้ว เพราะไม่ได้ขึ้นต้นด้วยผู้พูดของการประชุมนี้</translation>
    </message>
</context>
<context>
    <name>NewCommitteeDialog</name>
    <message>
        <source>New committee</source>
        <translation>สร้างคณะกรรมการ</translation>
    </message>
    <message>
        <source>A file with the committee and its seats is made from the composition that the civil-service commission prescribes.</source>
        <translation>โปรแกรมจะสร้างแฟ้มที่มีคณะกรรมการและตำแหน่ง ตามองค์ประกอบที่สำนักงาน ก.พ. กำหนด</translation>
    </message>
    <message>
        <source>&amp;Province</source>
        <translation>จังหวัด(&amp;P)</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>จังหวัด</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>แฟ้ม(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>แฟ้ม</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>เลือกที่เก็บ(&amp;C)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Create committee</source>
        <translation>สร้างคณะกรรมการ</translation>
    </message>
    <message>
        <source>Type or pick a province</source>
        <translation>พิมพ์หรือเลือกจังหวัด</translation>
    </message>
    <message>
        <source>No province has this name. Check the spelling, or go on if it is right.</source>
        <translation>ไม่มีจังหวัดชื่อนี้ ตรวจตัวสะกดอีกครั้ง หากถูกต้องแล้วสร้างต่อไปได้</translation>
    </message>
    <message>
        <source>Committee files (*.pcio)</source>
        <translation>แฟ้มคณะกรรมการ (*.pcio)</translation>
    </message>
    <message>
        <source>New committee file</source>
        <translation>แฟ้มคณะกรรมการใหม่</translation>
    </message>
    <message>
        <source>Type the name of the province.</source>
        <translation>โปรดพิมพ์ชื่อจังหวัด</translation>
    </message>
    <message>
        <source>Type a name for the file, or choose a place.</source>
        <translation>โปรดพิมพ์ชื่อแฟ้ม หรือเลือกที่เก็บ</translation>
    </message>
    <message>
        <source>A file of this name exists. Type another name.</source>
        <translation>มีแฟ้มชื่อนี้อยู่แล้ว โปรดพิมพ์ชื่ออื่น</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>ไม่มีโฟลเดอร์นี้ โปรดเลือกที่เก็บอื่น</translation>
    </message>
</context>
<context>
    <name>NewMeetingPage</name>
    <message>
        <source>New meeting</source>
        <translation>การประชุมใหม่</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>วันที่</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>เวลา</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>ครั้งที่</translation>
    </message>
    <message>
        <source>Buddhist year</source>
        <translation>ปี พ.ศ.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Matters arising</source>
        <translation>เรื่องสืบเนื่อง</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>สร้างการประชุม</translation>
    </message>
    <message>
        <source>The seats are those of order no. {}.</source>
        <translation>ตำแหน่งกรรมการตามคำสั่งที่ {}</translation>
    </message>
    <message>
        <source>The headings of meeting {}</source>
        <translation>หัวข้อเดียวกับครั้งที่ {}</translation>
    </message>
    <message>
        <source>Five headings</source>
        <translation>ห้าวาระ</translation>
    </message>
    <message>
        <source>Six headings</source>
        <translation>หกวาระ (มีเรื่องเสนอเพื่อทราบ)</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>ยังไม่ใส่วาระ</translation>
    </message>
    <message>
        <source>Type the day of the meeting</source>
        <translation>พิมพ์วันที่ประชุม</translation>
    </message>
    <message>
        <source>Meeting {} is made</source>
        <translation>สร้างการประชุมครั้งที่ {} แล้ว</translation>
    </message>
    <message>
        <source>Special meeting</source>
        <translation>นัดพิเศษ</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Type a number from {lowest} to {highest}</source>
        <translation>พิมพ์ตัวเลขตั้งแต่ {lowest} ถึง {highest}</translation>
    </message>
</context>
<context>
    <name>OrderEditor</name>
    <message>
        <source>Order number</source>
        <translation>เลขที่คำสั่ง</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>ลงวันที่</translation>
    </message>
    <message>
        <source>Order of</source>
        <translation>คำสั่งของ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Seats the order states</source>
        <translation>จำนวนตำแหน่งที่คำสั่งระบุ</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>ไม่ได้ระบุ</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>องค์ประชุม(&amp;Q)</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>องค์ประชุม</translation>
    </message>
    <message>
        <source>Members required</source>
        <translation>จำนวนกรรมการที่ต้องมา</translation>
    </message>
    <message>
        <source>Substitutes &amp;count towards the quorum</source>
        <translation>นับผู้แทนเป็นองค์ประชุม(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lause</source>
        <translation>ข้อในคำสั่ง(&amp;L)</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>ข้อในคำสั่ง</translation>
    </message>
    <message>
        <source>Where the order writes the quorum</source>
        <translation>ข้อในคำสั่งที่กำหนดองค์ประชุม</translation>
    </message>
    <message>
        <source>New order from this one</source>
        <translation>คำสั่งใหม่ต่อจากคำสั่งนี้</translation>
    </message>
    <message>
        <source>Seats and holders are copied; minutes under this order keep theirs.</source>
        <translation>คัดลอกตำแหน่งและผู้ดำรงตำแหน่งให้ รายงานการประชุมตามคำสั่งเดิมคงไว้อย่างเดิม</translation>
    </message>
    <message>
        <source>&amp;New number</source>
        <translation>เลขที่คำสั่งใหม่(&amp;N)</translation>
    </message>
    <message>
        <source>Number of the new order</source>
        <translation>เลขที่คำสั่งใหม่</translation>
    </message>
    <message>
        <source>Date of the new order</source>
        <translation>วันที่ของคำสั่งใหม่</translation>
    </message>
    <message>
        <source>one half of the members</source>
        <translation>กึ่งหนึ่งของกรรมการ</translation>
    </message>
    <message>
        <source>two thirds of the members</source>
        <translation>สองในสามของกรรมการ</translation>
    </message>
    <message>
        <source>three quarters of the members</source>
        <translation>สามในสี่ของกรรมการ</translation>
    </message>
    <message>
        <source>a number of members</source>
        <translation>ตามจำนวนคน</translation>
    </message>
    <message>
        <source>Order num&amp;ber</source>
        <translation>เลขที่คำสั่ง(&amp;B)</translation>
    </message>
    <message>
        <source>Da&amp;ted</source>
        <translation>ลงวันที่(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;rder of</source>
        <translation>คำสั่งของ(&amp;R)</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>ผู้ลงนาม(&amp;G)</translation>
    </message>
    <message>
        <source>Seats it states</source>
        <translation>จำนวนตามคำสั่ง</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ลงวันที่</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>เพิ่มคำสั่ง</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>no text</source>
        <translation>ยังไม่มีข้อความ</translation>
    </message>
</context>
<context>
    <name>PagePinning</name>
    <message>
        <source>as planned</source>
        <translation>ตามแผน</translation>
    </message>
    <message>
        <source>always</source>
        <translation>ขึ้นเสมอ</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ไม่ขึ้น</translation>
    </message>
    <message>
        <source>Page {}</source>
        <translation>หน้า {}</translation>
    </message>
    <message>
        <source>The table goes on under its head; it needs no catchword</source>
        <translation>ตารางต่อจากหน้าก่อนใต้หัวตาราง ไม่ต้องมีคำต่อเนื่อง</translation>
    </message>
    <message>
        <source>Begins with: {}</source>
        <translation>ขึ้นต้นด้วย {}</translation>
    </message>
</context>
<context>
    <name>PagesModel</name>
    <message>
        <source>{} · pinned</source>
        <translation>{} · ตรึงไว้</translation>
    </message>
</context>
<context>
    <name>PastePanel</name>
    <message>
        <source>Rows to be pasted</source>
        <translation>แถวที่จะวาง</translation>
    </message>
    <message>
        <source>Space, or a click on what becomes of a row, offers the other ways.</source>
        <translation>กดเว้นวรรคหรือคลิกที่ช่อง “จะเป็น” เพื่อเลือกอย่างอื่น</translation>
    </message>
    <message>
        <source>Paste these</source>
        <translation>วางตามนี้</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>ไม่วาง</translation>
    </message>
</context>
<context>
    <name>PastedRowsModel</name>
    <message>
        <source>Becomes</source>
        <translation>จะเป็น</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>แถวที่วาง</translation>
    </message>
    <message>
        <source>fills seat {}</source>
        <translation>เติมลำดับที่ {}</translation>
    </message>
    <message>
        <source>a new seat</source>
        <translation>เพิ่มตำแหน่งใหม่</translation>
    </message>
    <message>
        <source>follows in seat {}</source>
        <translation>ดำรงตำแหน่งต่อ ลำดับที่ {}</translation>
    </message>
    <message>
        <source>is seat {} already</source>
        <translation>มีแล้ว ลำดับที่ {}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ไม่วางแถวนี้</translation>
    </message>
    <message>
        <source>{} vacant seats filled</source>
        <translation>เติมตำแหน่งว่าง {}</translation>
    </message>
    <message>
        <source>{} seats added</source>
        <translation>เพิ่มตำแหน่ง {}</translation>
    </message>
    <message>
        <source>{} holders followed</source>
        <translation>เปลี่ยนผู้ดำรงตำแหน่ง {}</translation>
    </message>
    <message>
        <source>{} rows left out</source>
        <translation>ไม่วาง {}</translation>
    </message>
    <message>
        <source>{} to look at</source>
        <translation>ควรตรวจดู {}</translation>
    </message>
    <message>
        <source>the seat is held by {}</source>
        <translation>ผู้ดำรงตำแหน่งอยู่แล้วคือ {}</translation>
    </message>
    <message>
        <source>the order says “{}”</source>
        <translation>ในคำสั่งใช้ว่า “{}”</translation>
    </message>
    <message>
        <source>the row names no position</source>
        <translation>แถวนี้ไม่มีชื่อตำแหน่ง</translation>
    </message>
    <message>
        <source>the person also holds seat {}</source>
        <translation>เป็นผู้ดำรงตำแหน่งลำดับที่ {} ด้วย</translation>
    </message>
    <message>
        <source>role: {} instead of {}</source>
        <translation>บทบาทเปลี่ยนเป็น {} (เดิม {})</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Export &amp;DOCX</source>
        <translation>ส่งออก DOCX(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;rint catchwords</source>
        <translation>พิมพ์คำต่อเนื่อง(&amp;R)</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>ย่อหน้ากระดาษ</translation>
    </message>
    <message>
        <source>E&amp;xport PDF</source>
        <translation>ส่งออก PDF(&amp;X)</translation>
    </message>
    <message>
        <source>What is still open, and what is fixed about the page</source>
        <translation>เรื่องที่ยังค้าง และสิ่งที่กำหนดไว้ของหน้า</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>ขยายหน้ากระดาษ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้าทั้งหมด</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้ากระดาษ</translation>
    </message>
    <message>
        <source>Still open before it goes out</source>
        <translation>เรื่องที่ยังค้างก่อนส่งออก</translation>
    </message>
    <message>
        <source>Mar&amp;k as draft</source>
        <translation>ทำเครื่องหมายร่าง(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Page begins here</source>
        <translation>ขึ้นหน้าใหม่ตรงนี้(&amp;P)</translation>
    </message>
    <message>
        <source>Page begins here</source>
        <translation>ขึ้นหน้าใหม่ตรงนี้</translation>
    </message>
    <message>
        <source>&amp;Catchword before it</source>
        <translation>คำต่อเนื่องท้ายหน้าก่อน(&amp;C)</translation>
    </message>
    <message>
        <source>Catchword before it</source>
        <translation>คำต่อเนื่องท้ายหน้าก่อน</translation>
    </message>
    <message>
        <source>What the page before announces; empty prints none</source>
        <translation>คำที่พิมพ์ท้ายหน้าก่อน เว้นว่างคือไม่พิมพ์</translation>
    </message>
    <message>
        <source>&amp;As planned</source>
        <translation>กลับไปตามแผน(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget lost pins</source>
        <translation>ลบการตรึงที่หาไม่พบ(&amp;F)</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>กำลังวาดหน้า…</translation>
    </message>
    <message>
        <source>Page {}: {}</source>
        <translation>หน้า {}: {}</translation>
    </message>
    <message>
        <source>Still open: {}</source>
        <translation>ยังค้างก่อนส่งออก {} เรื่อง</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>ไม่มีเรื่องค้าง ส่งออกได้</translation>
    </message>
    <message>
        <source>Open: {}</source>
        <translation>ค้าง {}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Thai words are not cut as they should be on this computer. Minutes can be exported, but look at the line ends and catchwords.</source>
        <translation>เครื่องนี้ตัดคำภาษาไทยไม่ถูกต้อง ส่งออกรายงานได้ตามปกติ แต่โปรดตรวจปลายบรรทัดและคำต่อเนื่อง</translation>
    </message>
</context>
<context>
    <name>ProposalsModel</name>
    <message>
        <source>{} questions</source>
        <translation>{} ข้อ</translation>
    </message>
    <message>
        <source>new agency</source>
        <translation>หน่วยงานใหม่</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>{} overdue</source>
        <translation>เกินกำหนด {} มติ</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The file is not there any more: {}
It may have been moved or renamed.</source>
        <translation>ไม่พบแฟ้มนี้แล้ว: {}
อาจถูกย้ายหรือเปลี่ยนชื่อ</translation>
    </message>
    <message>
        <source>The file is not there any more: {path}
It may have been moved, deleted or renamed, or its drive is not connected. The newest snapshot on this computer is of {when}.</source>
        <translation>ไม่พบแฟ้มนี้แล้ว: {path}
อาจถูกย้าย ลบ เปลี่ยนชื่อ หรือไม่ได้เสียบไดรฟ์ สำเนาสำรองล่าสุดในเครื่องนี้คือ {when}</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>นำกลับมา</translation>
    </message>
    <message>
        <source>Bring it back elsewhere…</source>
        <translation>นำกลับมาไว้ที่อื่น…</translation>
    </message>
    <message>
        <source>All snapshots…</source>
        <translation>สำเนาสำรองทั้งหมด…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>เอาออกจากรายการล่าสุด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>สำเนาสำรอง…</translation>
    </message>
    <message>
        <source>Rescue into a new file…</source>
        <translation>กู้ข้อมูลไปแฟ้มใหม่…</translation>
    </message>
    <message>
        <source>{} rescued</source>
        <translation>{} กู้คืน</translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation>กู้ข้อมูลไปแฟ้มใหม่</translation>
    </message>
    <message>
        <source>Reading every row of {}…</source>
        <translation>กำลังอ่านข้อมูลทุกรายการของ {}…</translation>
    </message>
    <message>
        <source>Open the locked copy as a new file</source>
        <translation>เปิดสำเนาที่ใส่รหัสผ่านเป็นแฟ้มใหม่</translation>
    </message>
    <message>
        <source>Open as a new file</source>
        <translation>เปิดเป็นแฟ้มใหม่</translation>
    </message>
    <message>
        <source>Bringing the snapshot back…</source>
        <translation>กำลังนำสำเนาสำรองกลับมา…</translation>
    </message>
    <message>
        <source>Committee files (*.pcio)</source>
        <translation>แฟ้มคณะกรรมการ (*.pcio)</translation>
    </message>
</context>
<context>
    <name>ResolutionsModel</name>
    <message>
        <source>No resolution yet</source>
        <translation>ยังไม่มีมติ</translation>
    </message>
    <message>
        <source>A result of the whole item, if there is one</source>
        <translation>มติรวมของระเบียบวาระนี้ (ถ้ามี)</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>ต้องมีมติ</translation>
    </message>
</context>
<context>
    <name>ResolutionsPage</name>
    <message>
        <source>The items of the agenda will stand here with what was decided on each.</source>
        <translation>ระเบียบวาระจะอยู่ที่นี่ พร้อมมติของแต่ละเรื่อง</translation>
    </message>
    <message>
        <source>Items and resolutions</source>
        <translation>ระเบียบวาระและมติ</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>มติ</translation>
    </message>
    <message>
        <source>Prints as</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Sentence of the resolution</source>
        <translation>ข้อความของมติ</translation>
    </message>
    <message>
        <source>Write it anew from verb and owners</source>
        <translation>สร้างข้อความใหม่จากมติและหน่วยงาน</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>มอบหมายให้</translation>
    </message>
    <message>
        <source>From a table</source>
        <translation>จากตาราง</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>คะแนนเสียง</translation>
    </message>
    <message>
        <source>Dissents</source>
        <translation>ความเห็นแย้ง</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>คำนำหน้า</translation>
    </message>
    <message>
        <source>Label before the sentence</source>
        <translation>คำที่พิมพ์หน้าข้อความ</translation>
    </message>
    <message>
        <source>Add another resolution</source>
        <translation>เพิ่มมติอีกข้อ</translation>
    </message>
    <message>
        <source>Remove this resolution</source>
        <translation>ลบมตินี้</translation>
    </message>
    <message>
        <source>A list or table follows; it is edited under Minutes</source>
        <translation>มีรายการหรือตารางต่อท้าย แก้ได้ที่ขั้นจดรายงาน</translation>
    </message>
    <message>
        <source>Written by hand: verb and owners no longer change it</source>
        <translation>แก้ไขเองแล้ว จึงไม่เปลี่ยนตามมติและหน่วยงาน</translation>
    </message>
    <message>
        <source>Follows verb, owners and due date until it is typed over</source>
        <translation>เปลี่ยนตามมติ หน่วยงาน และกำหนดเสร็จ จนกว่าจะแก้ไขเอง</translation>
    </message>
    <message>
        <source>The resolution was removed</source>
        <translation>ลบมติแล้ว</translation>
    </message>
    <message>
        <source>New agency in this file: {}</source>
        <translation>เพิ่มหน่วยงานใหม่ในแฟ้ม: {}</translation>
    </message>
    <message>
        <source>“{typed}” was not added as an owner: {reason}</source>
        <translation>ไม่ได้เพิ่ม “{typed}” เป็นผู้รับผิดชอบ: {reason}</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Members</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Appointment order</source>
        <translation>คำสั่งแต่งตั้ง</translation>
    </message>
    <message>
        <source>&amp;Add seat</source>
        <translation>เพิ่มตำแหน่ง(&amp;A)</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>ปุ่ม Ins</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>ขึ้น(&amp;U)</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>ปุ่ม Alt+ขึ้น</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>ลง(&amp;D)</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>ปุ่ม Alt+ลง</translation>
    </message>
    <message>
        <source>Pa&amp;ste rows</source>
        <translation>วางจากตาราง(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>ปุ่ม Ctrl+V</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>ปุ่ม Del</translation>
    </message>
    <message>
        <source>Seats of the order</source>
        <translation>ตำแหน่งตามคำสั่ง</translation>
    </message>
    <message>
        <source>The seats of the order will stand here. Add them one by one, or copy the rows from Excel or Word and paste them.</source>
        <translation>ตำแหน่งตามคำสั่งจะอยู่ที่นี่ เพิ่มทีละตำแหน่ง หรือคัดลอกแถวจาก Excel หรือ Word มาวาง</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>Order {number} of {day}</source>
        <translation>คำสั่งที่ {number} ลงวันที่ {day}</translation>
    </message>
    <message>
        <source>The new order begins as a copy; change here what is different</source>
        <translation>คำสั่งใหม่เริ่มจากสำเนาของคำสั่งเดิม แก้เฉพาะส่วนที่เปลี่ยนได้ที่หน้านี้</translation>
    </message>
    <message>
        <source>{} seats pasted</source>
        <translation>วาง {} ตำแหน่งแล้ว</translation>
    </message>
    <message>
        <source>Seat removed: {}</source>
        <translation>นำตำแหน่งออกแล้ว: {}</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>นำออก(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Safekeeper</name>
    <message>
        <source>Typing that was not stored before is back. Places: {}</source>
        <translation>นำข้อความที่พิมพ์ค้างไว้ก่อนโปรแกรมปิดกลับมาแล้ว {} แห่ง</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>The file is open for viewing only: there is nothing to do.</source>
        <translation>แฟ้มนี้เปิดไว้เพื่อดูเท่านั้น จึงไม่มีอะไรต้องเก็บ</translation>
    </message>
    <message>
        <source>Everything is stored in the file, and a snapshot of it is kept.</source>
        <translation>บันทึกทุกอย่างลงแฟ้มแล้ว และเก็บสำเนาสำรองไว้แล้ว</translation>
    </message>
    <message>
        <source>Committee files (*.pcio)</source>
        <translation>แฟ้มคณะกรรมการ (*.pcio)</translation>
    </message>
    <message>
        <source>Copies locked with a password (*.pcio-locked)</source>
        <translation>สำเนาที่ใส่รหัสผ่าน (*.pcio-locked)</translation>
    </message>
    <message>
        <source>Send or copy the file</source>
        <translation>ส่งหรือคัดลอกแฟ้ม</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>กำลังคัดลอกและตรวจ…</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>บันทึกไว้ที่อื่น</translation>
    </message>
    <message>
        <source>Work goes on in {}.</source>
        <translation>ทำงานต่อในแฟ้ม {}</translation>
    </message>
    <message>
        <source>The file itself can be read no more. Work goes on in {}, from the snapshot of {}.</source>
        <translation>อ่านแฟ้มเดิมไม่ได้แล้ว จึงทำงานต่อในแฟ้ม {} จากสำเนาสำรองเมื่อ {}</translation>
    </message>
    <message>
        <source>Going back to {}…</source>
        <translation>กำลังกลับไปเป็นอย่างเมื่อ {}…</translation>
    </message>
    <message>
        <source>The file is as it was at {then}. How it was before is kept: snapshot of {now}.</source>
        <translation>แฟ้มกลับไปเป็นอย่างเมื่อ {then} แล้ว สภาพก่อนหน้าเก็บไว้เป็นสำเนาสำรองเมื่อ {now}</translation>
    </message>
    <message>
        <source>Copied and checked: {name} ({size})</source>
        <translation>คัดลอกและตรวจแล้ว: {name} ({size})</translation>
    </message>
    <message>
        <source>Copied: {name} ({size}). What is damaged in the file is damaged in the copy too.</source>
        <translation>คัดลอกแล้ว: {name} ({size}) ส่วนที่เสียหายในแฟ้มเสียหายในสำเนาด้วย</translation>
    </message>
</context>
<context>
    <name>SalvageDialog</name>
    <message>
        <source>Rescued</source>
        <translation>ผลการกู้ข้อมูล</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>สิ่งที่กู้ได้</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>&amp;Open the new file</source>
        <translation>เปิดแฟ้มใหม่(&amp;O)</translation>
    </message>
    <message>
        <source>Everything came back</source>
        <translation>กู้ได้ครบทุกอย่าง</translation>
    </message>
    <message>
        <source>Part of it came back</source>
        <translation>กู้ได้บางส่วน</translation>
    </message>
    <message>
        <source>{rows} rows were brought into {new}. {old} is as it was.</source>
        <translation>กู้ได้ {rows} รายการ ลงแฟ้ม {new} ส่วนแฟ้ม {old} ไม่ถูกแก้ไข</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>หายไป</translation>
    </message>
    <message>
        <source>To be looked at: can be viewed, and changed once accepted</source>
        <translation>ต้องตรวจทาน: ดูได้ และแก้ไขได้เมื่อรับตามที่เป็นอยู่</translation>
    </message>
    <message>
        <source>{} rows whose meeting or item is lost</source>
        <translation>{} รายการที่การประชุมหรือวาระของรายการนั้นหายไป</translation>
    </message>
    <message>
        <source>What they said is in the file “{}” beside the new one</source>
        <translation>ข้อความที่ตัดออกเก็บไว้ในแฟ้ม “{}” ข้างแฟ้มใหม่</translation>
    </message>
    <message>
        <source>What they said could not be written to a file. Copy it from here:</source>
        <translation>เขียนข้อความเหล่านี้ลงแฟ้มไม่ได้ กรุณาคัดลอกจากที่นี่:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ตัดออก</translation>
    </message>
    <message>
        <source>{}, whole, as its seal says</source>
        <translation>{} ครบถ้วน ตรงกับผนึก</translation>
    </message>
    <message>
        <source>{} rows that others belong to</source>
        <translation>{} รายการที่ข้อมูลอื่นต้องใช้</translation>
    </message>
    <message>
        <source>Taken from the newest snapshot</source>
        <translation>นำมาจากสำเนาสำรองล่าสุด</translation>
    </message>
    <message>
        <source>with gaps</source>
        <translation>มีบางรายการขาดหาย</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>กู้ได้</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>People</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>Seats of the order</source>
        <translation>ตำแหน่งตามคำสั่ง</translation>
    </message>
    <message>
        <source>Responsible for resolutions</source>
        <translation>ผู้รับผิดชอบตามมติ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>Agenda items</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>คำกล่าว</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>มติ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>{} and more</source>
        <translation>{} และอื่น ๆ</translation>
    </message>
    <message>
        <source>Meeting {}</source>
        <translation>ครั้งที่ {}</translation>
    </message>
    <message>
        <source>{given} assignments, {waiting} not done yet</source>
        <translation>ได้รับมอบหมาย {given} เรื่อง · ยังไม่เสร็จ {waiting}</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>People, meetings, words, commands</source>
        <translation>บุคคล การประชุม ถ้อยคำ คำสั่ง</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>ค้นหาทั้งแฟ้ม</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
</context>
<context>
    <name>Searching</name>
    <message>
        <source>Nothing in this file with these words.</source>
        <translation>ไม่พบคำนี้ในแฟ้ม</translation>
    </message>
    <message>
        <source>Type a name, a number, words that were said, or a command.</source>
        <translation>พิมพ์ชื่อ เลขครั้งที่ประชุม ถ้อยคำในรายงาน หรือคำสั่ง</translation>
    </message>
</context>
<context>
    <name>SeatCard</name>
    <message>
        <source>&amp;Position</source>
        <translation>ตำแหน่งตามคำสั่ง(&amp;P)</translation>
    </message>
    <message>
        <source>Position in the order</source>
        <translation>ตำแหน่งตามคำสั่ง</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>บทบาท(&amp;R)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>หน่วยงาน(&amp;G)</translation>
    </message>
    <message>
        <source>Agency of the seat</source>
        <translation>หน่วยงานของตำแหน่ง</translation>
    </message>
    <message>
        <source>Spea&amp;ks as</source>
        <translation>ชื่อผู้พูด(&amp;K)</translation>
    </message>
    <message>
        <source>Speaks as</source>
        <translation>ชื่อผู้พูด</translation>
    </message>
    <message>
        <source>Short names for this seat in the minutes, between commas</source>
        <translation>ชื่อย่อของตำแหน่งนี้ในรายงาน คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Appointed &amp;by name</source>
        <translation>แต่งตั้งโดยระบุชื่อ(&amp;B)</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Nobody holds this seat.</source>
        <translation>ตำแหน่งนี้ว่าง</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>ชื่อผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Corrects the name everywhere it stands</source>
        <translation>แก้ชื่อทุกแห่งในแฟ้ม</translation>
    </message>
    <message>
        <source>Own post</source>
        <translation>ตำแหน่งของบุคคล</translation>
    </message>
    <message>
        <source>Post with &amp;level</source>
        <translation>ตำแหน่งและระดับ(&amp;L)</translation>
    </message>
    <message>
        <source>Post with level</source>
        <translation>ตำแหน่งและระดับ</translation>
    </message>
    <message>
        <source>As it stands under a signature</source>
        <translation>ตามที่พิมพ์ใต้ลายมือชื่อ</translation>
    </message>
    <message>
        <source>&amp;Change holder…</source>
        <translation>เปลี่ยนผู้ดำรงตำแหน่ง(&amp;C)…</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>ผู้ดำรงตำแหน่งใหม่</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Holders up to now</source>
        <translation>ประวัติผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Came for this seat</source>
        <translation>ผู้เคยมาประชุมแทน</translation>
    </message>
    <message>
        <source>No seat is chosen</source>
        <translation>ยังไม่ได้เลือกตำแหน่ง</translation>
    </message>
    <message>
        <source>Seat {}</source>
        <translation>ลำดับที่ {}</translation>
    </message>
    <message>
        <source>{name} · {times} times, last on {day}</source>
        <translation>{name} · {times} ครั้ง ล่าสุด {day}</translation>
    </message>
    <message>
        <source>Ma&amp;y send a substitute</source>
        <translation>มอบผู้แทนได้(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>ชื่อ(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;wn post</source>
        <translation>ตำแหน่งของบุคคล(&amp;W)</translation>
    </message>
    <message>
        <source>Falls vacan&amp;t…</source>
        <translation>ตำแหน่งว่าง(&amp;T)…</translation>
    </message>
    <message>
        <source>Only acting in the post</source>
        <translation>รักษาราชการแทน</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Final day</source>
        <translation>วันสุดท้าย</translation>
    </message>
</context>
<context>
    <name>SeatEditor</name>
    <message>
        <source>&amp;Who comes</source>
        <translation>ชื่อ(&amp;W)</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>ชื่อ</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>หน่วยงาน(&amp;G)</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>&amp;Own post</source>
        <translation>ตำแหน่งของผู้มา(&amp;O)</translation>
    </message>
    <message>
        <source>Own post</source>
        <translation>ตำแหน่งของผู้มา</translation>
    </message>
    <message>
        <source>&amp;Letter of authority no.</source>
        <translation>หนังสือมอบหมายที่(&amp;L)</translation>
    </message>
    <message>
        <source>Letter of authority no.</source>
        <translation>หนังสือมอบหมายที่</translation>
    </message>
    <message>
        <source>&amp;Dated</source>
        <translation>ลงวันที่(&amp;D)</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>ลงวันที่</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>เหตุที่ไม่มา(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>เหตุที่ไม่มา</translation>
    </message>
    <message>
        <source>&amp;Came at</source>
        <translation>มาถึงเวลา(&amp;C)</translation>
    </message>
    <message>
        <source>Came at</source>
        <translation>มาถึงเวลา</translation>
    </message>
    <message>
        <source>Left a&amp;t</source>
        <translation>ออกเวลา(&amp;T)</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>ออกเวลา</translation>
    </message>
    <message>
        <source>Enter stores · Esc leaves as it was</source>
        <translation>Enter บันทึก · Esc คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>คงไว้ตามเดิม</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>New person: {}</source>
        <translation>เพิ่มคนใหม่: {}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>SeatsModel</name>
    <message>
        <source>No.</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>Position in the order</source>
        <translation>ตำแหน่งตามคำสั่ง</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>ผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>ผู้แทน</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>{} (acting)</source>
        <translation>{} (รักษาราชการแทน)</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>ตั้งแต่ {}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ได้</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ไม่ได้</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Meetings</source>
        <translation>การประชุม</translation>
    </message>
    <message>
        <source>No meeting yet.</source>
        <translation>ยังไม่มีการประชุม</translation>
    </message>
</context>
<context>
    <name>SnapshotsDialog</name>
    <message>
        <source>Snapshots</source>
        <translation>สำเนาสำรอง</translation>
    </message>
    <message>
        <source>Snapshots of this file</source>
        <translation>สำเนาสำรองของแฟ้มนี้</translation>
    </message>
    <message>
        <source>What going back would change</source>
        <translation>สิ่งที่จะเปลี่ยนหากกลับไป</translation>
    </message>
    <message>
        <source>&amp;Open as a new file…</source>
        <translation>เปิดเป็นแฟ้มใหม่(&amp;O)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>กลับไป(&amp;G)</translation>
    </message>
    <message>
        <source>There are no snapshots of this file on this computer yet. One is taken at each opening and closing, and every few minutes while something is changed.</source>
        <translation>เครื่องนี้ยังไม่มีสำเนาสำรองของแฟ้มนี้ โปรแกรมเก็บให้ทุกครั้งที่เปิดและปิดแฟ้ม และทุกไม่กี่นาทีระหว่างแก้ไข</translation>
    </message>
    <message>
        <source>Snapshots of {} on this computer. One of them can be opened as a new file; what lies in its place is not touched.</source>
        <translation>สำเนาสำรองของ {} ในเครื่องนี้ เลือกเปิดเป็นแฟ้มใหม่ได้ แฟ้มเดิมจะไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>Snapshots of {} on this computer. Before the file goes back to one of them, the present state is kept as a snapshot too.</source>
        <translation>สำเนาสำรองของ {} ในเครื่องนี้ ก่อนกลับไปเป็นอย่างชุดใด โปรแกรมจะเก็บสภาพปัจจุบันเป็นสำเนาสำรองไว้ก่อน</translation>
    </message>
    <message>
        <source>&amp;Go back to {}</source>
        <translation>กลับไปเป็นอย่างเมื่อ {}(&amp;G)</translation>
    </message>
    <message>
        <source>If the file goes back to {}</source>
        <translation>หากกลับไปเป็นอย่างเมื่อ {}</translation>
    </message>
    <message>
        <source>The file itself cannot be read, so there is nothing to compare with.</source>
        <translation>อ่านแฟ้มเดิมไม่ได้ จึงเปรียบเทียบไม่ได้</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>กำลังเปรียบเทียบ…</translation>
    </message>
    <message>
        <source>Nothing: the file says the same now.</source>
        <translation>ไม่มีอะไรเปลี่ยน แฟ้มตรงกับสำเนาสำรองนี้อยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>SnapshotsModel</name>
    <message>
        <source>When</source>
        <translation>เมื่อ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>โอกาสที่เก็บ</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Minutes of provincial PCIO committees</source>
        <translation>รายงานการประชุมคณะกรรมการ PCIO ระดับจังหวัด</translation>
    </message>
    <message>
        <source>One file holds one committee: its order, its people and all its meetings. Open a file, start a committee, or try it with invented people.</source>
        <translation>แฟ้มหนึ่งแฟ้มเก็บคณะกรรมการหนึ่งคณะ ทั้งคำสั่งแต่งตั้ง รายชื่อ และการประชุมทุกครั้ง เริ่มด้วยการเปิดแฟ้ม สร้างคณะกรรมการ หรือทดลองด้วยข้อมูลสมมุติ</translation>
    </message>
    <message>
        <source>Recent committees</source>
        <translation>แฟ้มที่เปิดล่าสุด</translation>
    </message>
    <message>
        <source>Files that were opened will stand here.</source>
        <translation>ยังไม่มี แฟ้มที่เปิดแล้วจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>เริ่มต้น</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>เปิดแฟ้ม</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>สร้างคณะกรรมการ</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>ทดลองด้วยข้อมูลตัวอย่าง</translation>
    </message>
    <message>
        <source>A committee file (.pcio) may also be dragged onto this window.</source>
        <translation>ลากแฟ้มคณะกรรมการ (.pcio) มาวางบนหน้าต่างนี้ก็ได้</translation>
    </message>
</context>
<context>
    <name>StatementWidget</name>
    <message>
        <source>speaker</source>
        <translation>ผู้พูด</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>ผู้พูด</translation>
    </message>
    <message>
        <source>Text of the statement</source>
        <translation>ข้อความของคำกล่าว</translation>
    </message>
    <message>
        <source>Use “{}” as typed</source>
        <translation>ใช้ “{}” ตามที่พิมพ์</translation>
    </message>
</context>
<context>
    <name>StorageDialog</name>
    <message>
        <source>Size and history</source>
        <translation>ขนาดและประวัติ</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>แฟ้ม</translation>
    </message>
    <message>
        <source>What can be undone</source>
        <translation>ประวัติการเลิกทำ</translation>
    </message>
    <message>
        <source>Clear &amp;history…</source>
        <translation>ล้างประวัติ(&amp;H)…</translation>
    </message>
    <message>
        <source>Who did what and when</source>
        <translation>บันทึกว่าใครทำอะไรเมื่อใด</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>สำเนาสำรอง</translation>
    </message>
    <message>
        <source>Delete &amp;old ones…</source>
        <translation>ลบชุดเก่า(&amp;O)…</translation>
    </message>
    <message>
        <source>Files before a new format</source>
        <translation>แฟ้มก่อนปรับรุ่น</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>ลบ(&amp;D)…</translation>
    </message>
    <message>
        <source>People in no roster and no meeting</source>
        <translation>บุคคลที่ไม่อยู่ในทำเนียบและการประชุมใด</translation>
    </message>
    <message>
        <source>&amp;Erase for good…</source>
        <translation>ลบถาวร(&amp;E)…</translation>
    </message>
    <message>
        <source>Snapshots and history also hold what was deleted. A person who is erased for good leaves the history at once, and the snapshots when ten later ones are there.</source>
        <translation>สำเนาสำรองและประวัติยังมีสิ่งที่ลบไปแล้ว เมื่อลบข้อมูลบุคคลถาวร ประวัติจะไม่มีบุคคลนั้นทันที ส่วนสำเนาสำรองจะหมดไปเมื่อมีชุดใหม่กว่าสิบชุด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Nothing has to be cleared: the program keeps all of this within limits.</source>
        <translation>ไม่จำเป็นต้องล้างเอง โปรแกรมดูแลให้อยู่ในขนาดที่พอเหมาะ</translation>
    </message>
    <message>
        <source>{count} steps · {size}</source>
        <translation>{count} ขั้น · {size}</translation>
    </message>
    <message>
        <source>{count} · {size}</source>
        <translation>{count} ชุด · {size}</translation>
    </message>
    <message>
        <source>{} entries · stays</source>
        <translation>{} รายการ · คงไว้</translation>
    </message>
    <message>
        <source>{} of them</source>
        <translation>{} คน</translation>
    </message>
</context>
<context>
    <name>TablePanel</name>
    <message>
        <source>Make assignments from this table</source>
        <translation>มอบหมายตามตารางนี้</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>ตารางถัดไป</translation>
    </message>
    <message>
        <source>Owners named in the table</source>
        <translation>หน่วยงานที่ตารางระบุ</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>มอบหมาย</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Table {at} of {all}: </source>
        <translation>ตารางที่ {at} จาก {all}: </translation>
    </message>
    <message>
        <source>{} assignments, each with its questions as the task</source>
        <translation>จะมอบหมาย {} หน่วยงาน โดยใช้ข้อคำถามเป็นงานของแต่ละหน่วยงาน</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>There is no such time of day</source>
        <translation>ไม่มีเวลานี้</translation>
    </message>
    <message>
        <source>Type a time such as 13.30 or 1330</source>
        <translation>พิมพ์เวลา เช่น 13.30 หรือ 1330</translation>
    </message>
    <message>
        <source>Now (F4)</source>
        <translation>เวลาขณะนี้ (F4)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>เวลาขณะนี้</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Import meetings</source>
        <translation>นำเข้าการประชุม</translation>
    </message>
    <message>
        <source>Interchange files (*.json);;All files (*)</source>
        <translation>แฟ้มแลกเปลี่ยน (*.json);;ทุกแฟ้ม (*)</translation>
    </message>
    <message>
        <source>The file cannot be read: {}
See whether it can be opened elsewhere.</source>
        <translation>อ่านแฟ้มนี้ไม่ได้: {}
โปรดตรวจว่าแฟ้มอยู่ที่นั่นและเปิดด้วยโปรแกรมอื่นได้</translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation>ส่งออกรายงานการประชุม</translation>
    </message>
    <message>
        <source>{} is there already. Replace it?</source>
        <translation>มีแฟ้ม {} อยู่แล้ว เขียนทับหรือไม่</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>เขียนทับ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>เก็บแฟ้มเดิม</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>เอกสาร PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>เอกสาร Word (*.docx)</translation>
    </message>
    <message>
        <source>No program opens this file here: {}</source>
        <translation>เครื่องนี้ไม่มีโปรแกรมที่เปิดแฟ้มนี้: {}</translation>
    </message>
    <message>
        <source>The folder cannot be shown here: {}</source>
        <translation>แสดงโฟลเดอร์นี้ไม่ได้: {}</translation>
    </message>
    <message>
        <source>Imported: {added} new, {changed} changed, {same} as before</source>
        <translation>นำเข้าแล้ว: ใหม่ {added} ครั้ง ปรับปรุง {changed} ครั้ง เหมือนเดิม {same} ครั้ง</translation>
    </message>
    <message>
        <source>Exported {}</source>
        <translation>ส่งออกแล้ว: {}</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>บันทึกเป็นชื่ออื่น…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>เลิกส่งออก</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>ยกเลิกการส่งออกแล้ว ไม่มีแฟ้มถูกเขียน</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>กำลังส่งออก…</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Undone: {}</source>
        <translation>เลิกทำแล้ว: {}</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>ทำซ้ำแล้ว: {}</translation>
    </message>
    <message>
        <source>Undo: {} – a whole meeting would go, press again to undo</source>
        <translation>เลิกทำ: {} – การประชุมทั้งครั้งจะหายไป กดอีกครั้งเพื่อเลิกทำ</translation>
    </message>
    <message>
        <source>Redo: {} – a whole meeting would go, press again to redo</source>
        <translation>ทำซ้ำ: {} – การประชุมทั้งครั้งจะหายไป กดอีกครั้งเพื่อทำซ้ำ</translation>
    </message>
    <message>
        <source>Undo in meeting {}: {} – press again to undo</source>
        <translation>เลิกทำในการประชุมครั้งที่ {}: {} – กดอีกครั้งเพื่อเลิกทำ</translation>
    </message>
    <message>
        <source>Redo in meeting {}: {} – press again to redo</source>
        <translation>ทำซ้ำในการประชุมครั้งที่ {}: {} – กดอีกครั้งเพื่อทำซ้ำ</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open a locked copy</source>
        <translation>เปิดสำเนาที่ใส่รหัสผ่าน</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>รหัสผ่าน(&amp;W)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>แสดงรหัสผ่าน(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>{} is locked. Type the password that its sender chose.</source>
        <translation>{} ใส่รหัสผ่านไว้ โปรดพิมพ์รหัสผ่านที่ผู้ส่งตั้ง</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>โปรดพิมพ์รหัสผ่าน</translation>
    </message>
    <message>
        <source>Opening {}…</source>
        <translation>กำลังเปิด {}…</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Reading every row of {}…</source>
        <translation>กำลังอ่านข้อมูลทุกรายการของ {}…</translation>
    </message>
    <message>
        <source>Every row was read and fits its seal: the file is good.</source>
        <translation>อ่านครบทุกรายการแล้ว แฟ้มใช้ได้</translation>
    </message>
    <message>
        <source>{}

Accept it as it now is? Look at it first: from then on it can be changed again, and nothing reminds of the damage any more.</source>
        <translation>{}

รับตามที่เป็นอยู่หรือไม่ โปรดเปิดดูก่อน เมื่อรับแล้วจะแก้ไขได้อีก และโปรแกรมจะไม่เตือนเรื่องความเสียหายนี้อีก</translation>
    </message>
    <message>
        <source>Accept as it is</source>
        <translation>รับตามที่เป็นอยู่</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ยังไม่รับ</translation>
    </message>
    <message>
        <source>Accepted as it is. It can be changed again.</source>
        <translation>รับตามที่เป็นอยู่แล้ว แก้ไขได้ตามปกติ</translation>
    </message>
    <message>
        <source>Only the last {} steps can be undone then. Who did what and when stays.</source>
        <translation>จะเลิกทำได้เฉพาะ {} ขั้นล่าสุด ส่วนบันทึกว่าใครทำอะไรเมื่อใดยังอยู่</translation>
    </message>
    <message>
        <source>Only the newest {} snapshots stay. One cannot go back to earlier times any more.</source>
        <translation>จะเหลือสำเนาสำรองล่าสุด {} ชุด และกลับไปเป็นอย่างก่อนหน้านั้นไม่ได้อีก</translation>
    </message>
    <message>
        <source>Files as they were before their format was renewed, those of other committees too, are deleted. An older version of the program cannot read the present ones.</source>
        <translation>จะลบแฟ้มที่เก็บไว้ก่อนปรับรุ่น รวมถึงของคณะกรรมการอื่น โปรแกรมรุ่นเก่าอ่านแฟ้มปัจจุบันไม่ได้</translation>
    </message>
    <message>
        <source>People: {}

They are erased for good, from the history too. This cannot be undone, nor what was done before. Older snapshots that know them go when ten later ones are there.</source>
        <translation>ลบบุคคล {} คนถาวร ทั้งจากประวัติด้วย

การลบนี้และการทำงานก่อนหน้านั้นย้อนกลับไม่ได้ สำเนาสำรองเก่าที่ยังมีชื่อจะถูกลบเมื่อมีสำเนาใหม่ครบสิบชุด</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>เก็บไว้ทั้งหมด</translation>
    </message>
</context>
<context>
    <name>VotePanel</name>
    <message>
        <source>There was a vote</source>
        <translation>มีการลงคะแนน</translation>
    </message>
    <message>
        <source>for</source>
        <translation>เห็นชอบ</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>จำนวนเสียงเห็นชอบ</translation>
    </message>
    <message>
        <source>against</source>
        <translation>ไม่เห็นชอบ</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>จำนวนเสียงไม่เห็นชอบ</translation>
    </message>
    <message>
        <source>abstained</source>
        <translation>งดออกเสียง</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>จำนวนงดออกเสียง</translation>
    </message>
    <message>
        <source>Casting vote of the chair</source>
        <translation>ประธานออกเสียงชี้ขาด</translation>
    </message>
    <message>
        <source>{} votes, as many as members present</source>
        <translation>รวม {} เสียง เท่ากับกรรมการที่มาประชุม</translation>
    </message>
    <message>
        <source>{total} votes, but {voters} members with a vote are present: worth a look</source>
        <translation>รวม {total} เสียง แต่กรรมการที่มาประชุมและมีสิทธิออกเสียงมี {voters} คน โปรดตรวจ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ไม่มี</translation>
    </message>
</context>
<context>
    <name>WorkingDialog</name>
    <message>
        <source>Please wait</source>
        <translation>โปรดรอ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>agenda</name>
    <message>
        <source>before the agenda</source>
        <translation>ก่อนวาระ</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>แจ้งให้ทราบ</translation>
    </message>
    <message>
        <source>certification</source>
        <translation>รับรองรายงาน</translation>
    </message>
    <message>
        <source>matters arising</source>
        <translation>สืบเนื่อง</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>เพื่อทราบ</translation>
    </message>
    <message>
        <source>for consideration</source>
        <translation>เพื่อพิจารณา</translation>
    </message>
    <message>
        <source>other business</source>
        <translation>เรื่องอื่น ๆ</translation>
    </message>
    <message>
        <source>number jumps</source>
        <translation>เลขข้าม</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>ไม่มีข้อความ</translation>
    </message>
    <message>
        <source>no resolution</source>
        <translation>ไม่มีมติ</translation>
    </message>
    <message>
        <source>nobody responsible</source>
        <translation>ยังไม่ระบุผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>meeting {meeting}, item {item}</source>
        <translation>ครั้งที่ {meeting} วาระ {item}</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>กำหนด {}</translation>
    </message>
    <message>
        <source>The numbers jump at item {}</source>
        <translation>เลขวาระไม่ต่อเนื่องที่วาระ {}</translation>
    </message>
    <message>
        <source>Number anew</source>
        <translation>เรียงเลขใหม่</translation>
    </message>
    <message>
        <source>The minutes of meeting {} are not up for certification</source>
        <translation>ยังไม่มีวาระรับรองรายงานการประชุมครั้งที่ {}</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>ใส่วาระรับรอง</translation>
    </message>
    <message>
        <source>{count} matters of earlier meetings are not done: {titles}</source>
        <translation>เรื่องจากครั้งก่อนที่ยังไม่แล้วเสร็จ {count} เรื่อง: {titles}</translation>
    </message>
    <message>
        <source>Put them in as matters arising</source>
        <translation>ใส่เป็นเรื่องสืบเนื่อง</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Meeting</source>
        <translation>ข้อมูลการประชุม</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>กรรมการ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>ผู้มาประชุม</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>Preview and export</source>
        <translation>ตัวอย่าง/ส่งออก</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>การประชุมใหม่</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>คณะกรรมการ</translation>
    </message>
    <message>
        <source>Resolutions</source>
        <translation>มติ</translation>
    </message>
    <message>
        <source>Ledger of resolutions</source>
        <translation>ทะเบียนมติ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>จดรายงาน</translation>
    </message>
</context>
<context>
    <name>resolutions</name>
    <message>
        <source>lead</source>
        <translation>หลัก</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>รอง</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>เสริม</translation>
    </message>
    <message>
        <source>advising</source>
        <translation>ที่ปรึกษา</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>กำลังดำเนินการ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>nothing to follow</source>
        <translation>ไม่มีงานติดตาม</translation>
    </message>
    <message>
        <source>{} days late</source>
        <translation>เกินกำหนด {} วัน</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ครบกำหนดวันนี้</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ครบกำหนดพรุ่งนี้</translation>
    </message>
    <message>
        <source>in {} days</source>
        <translation>อีก {} วัน</translation>
    </message>
    <message>
        <source>{} resolutions are overdue</source>
        <translation>มีมติเกินกำหนด {} มติ</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>กำหนด {}</translation>
    </message>
    <message>
        <source>{} dissents</source>
        <translation>ความเห็นแย้ง {}</translation>
    </message>
    <message>
        <source>for {for_}, against {against}, abstained {abstained}</source>
        <translation>เห็นชอบ {for_} ไม่เห็นชอบ {against} งดออกเสียง {abstained}</translation>
    </message>
</context>
<context>
    <name>safety_words</name>
    <message>
        <source>today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <translation>เวลาก่อนหน้า</translation>
    </message>
    <message>
        <source>when the file was opened</source>
        <translation>เมื่อเปิดแฟ้ม</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>ระหว่างทำงาน</translation>
    </message>
    <message>
        <source>when the file was closed</source>
        <translation>เมื่อปิดแฟ้ม</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>ก่อนนำเข้าข้อมูล</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>ก่อนย้อนกลับ</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>สั่งเก็บเอง</translation>
    </message>
    <message>
        <source>{} (the file was damaged then)</source>
        <translation>{} (แฟ้มเสียหายขณะนั้น)</translation>
    </message>
    <message>
        <source>The committee and its members</source>
        <translation>ทำเนียบคณะกรรมการ</translation>
    </message>
    <message>
        <source>A meeting whose number is lost</source>
        <translation>การประชุมที่ไม่ทราบครั้งที่</translation>
    </message>
    <message>
        <source>Meeting {}</source>
        <translation>การประชุมครั้งที่ {}</translation>
    </message>
    <message>
        <source>{} comes back</source>
        <translation>{} จะกลับมา</translation>
    </message>
    <message>
        <source>{} goes away</source>
        <translation>{} จะหายไป</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} จะเปลี่ยน</translation>
    </message>
    <message>
        <source>{part} – what is there: {counts}</source>
        <translation>{part} – ที่กลับมา: {counts}</translation>
    </message>
    <message>
        <source>now “{now}”, then “{then}”</source>
        <translation>ขณะนี้ “{now}” จะเป็น “{then}”</translation>
    </message>
    <message>
        <source>comes back: “{then}”</source>
        <translation>จะกลับมา: “{then}”</translation>
    </message>
    <message>
        <source>goes away: “{now}”</source>
        <translation>จะหายไป: “{now}”</translation>
    </message>
    <message>
        <source>agencies</source>
        <translation>หน่วยงาน</translation>
    </message>
    <message>
        <source>people</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>data of the committee</source>
        <translation>ข้อมูลคณะกรรมการ</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>บทบาท</translation>
    </message>
    <message>
        <source>appointment orders</source>
        <translation>คำสั่งแต่งตั้ง</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>holders</source>
        <translation>ผู้ดำรงตำแหน่ง</translation>
    </message>
    <message>
        <source>data of the meeting</source>
        <translation>ข้อมูลการประชุม</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>การมาประชุม</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>ผู้เข้าร่วมประชุม</translation>
    </message>
    <message>
        <source>agenda items</source>
        <translation>วาระ</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>คำกล่าว</translation>
    </message>
    <message>
        <source>resolutions</source>
        <translation>มติ</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>การมอบหมาย</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>ความเห็นแย้ง</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>ผู้ลงนาม</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>special {}</source>
        <translation>พิเศษ {}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>ตรวจแล้ว</translation>
    </message>
    <message>
        <source>circulated</source>
        <translation>เวียนแล้ว</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>รับรองแล้ว</translation>
    </message>
    <message>
        <source>damaged, view only</source>
        <translation>เสียหาย ดูได้อย่างเดียว</translation>
    </message>
    <message>
        <source>online</source>
        <translation>ประชุมผ่านสื่ออิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>on site and online</source>
        <translation>ประชุมในห้องและผ่านสื่ออิเล็กทรอนิกส์</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>ยังไม่เริ่ม</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>เหลือ {} รายการ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>{} worth a look</source>
        <translation>ควรตรวจ {} จุด</translation>
    </message>
    <message>
        <source>two holders at once: {}</source>
        <translation>มีผู้ดำรงตำแหน่งพร้อมกันสองคน: {}</translation>
    </message>
    <message>
        <source>the holder also holds: {}</source>
        <translation>ผู้ดำรงตำแหน่งดำรงอีกตำแหน่ง: {}</translation>
    </message>
    <message>
        <source>the position is missing</source>
        <translation>ยังไม่ได้ใส่ชื่อตำแหน่ง</translation>
    </message>
    <message>
        <source>this position stands twice in the order</source>
        <translation>ตำแหน่งนี้ซ้ำในคำสั่ง</translation>
    </message>
    <message>
        <source>{} seats</source>
        <translation>{} ตำแหน่ง</translation>
    </message>
    <message>
        <source>{} seats, as the order states</source>
        <translation>{} ตำแหน่ง ครบตามคำสั่ง</translation>
    </message>
    <message>
        <source>{} seats, but the order states {}</source>
        <translation>{} ตำแหน่ง แต่คำสั่งระบุ {}</translation>
    </message>
    <message>
        <source>{} members</source>
        <translation>กรรมการ {} คน</translation>
    </message>
    <message>
        <source>quorum {}</source>
        <translation>องค์ประชุม {} คน</translation>
    </message>
    <message>
        <source>{came} of {members} members came, {required} are required · in person {in_person}, substitutes {substitutes}, absent {absent}</source>
        <translation>กรรมการมา {came} จาก {members} ต้องมีอย่างน้อย {required} · มาเอง {in_person} แทน {substitutes} ไม่มา {absent}</translation>
    </message>
    <message>
        <source>Attendance not recorded</source>
        <translation>ยังไม่บันทึกผู้มาประชุม</translation>
    </message>
    <message>
        <source>Quorum reached</source>
        <translation>องค์ประชุมครบ</translation>
    </message>
    <message>
        <source>No quorum, {} short</source>
        <translation>องค์ประชุมไม่ครบ ขาด {}</translation>
    </message>
    <message>
        <source>Substitutes count towards the quorum</source>
        <translation>นับผู้แทนเป็นองค์ประชุม</translation>
    </message>
    <message>
        <source>Substitutes do not count towards the quorum</source>
        <translation>ไม่นับผู้แทนเป็นองค์ประชุม</translation>
    </message>
    <message>
        <source>order no. {}</source>
        <translation>คำสั่งที่ {}</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>มาเอง</translation>
    </message>
    <message>
        <source>by substitute</source>
        <translation>แทน</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ไม่มา</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>ว่าง</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ยังไม่บันทึก</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>ผู้เข้าร่วม</translation>
    </message>
</context>
</TS>
