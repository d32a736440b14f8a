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
        <source>&amp;New meeting</source>
        <translation>การประชุมใหม่ (&amp;N)</translation>
    </message>
    <message>
        <source>Make the next meeting: all but the day is proposed</source>
        <translation>สร้างการประชุมครั้งถัดไป โปรแกรมเสนอทุกอย่างให้ยกเว้นวันที่</translation>
    </message>
    <message>
        <source>&amp;Opens now</source>
        <translation>เปิดประชุมเวลานี้ (&amp;O)</translation>
    </message>
    <message>
        <source>The meeting begins: record the time</source>
        <translation>เริ่มประชุม บันทึกเวลาขณะนี้</translation>
    </message>
    <message>
        <source>C&amp;loses now</source>
        <translation>ปิดประชุมเวลานี้ (&amp;L)</translation>
    </message>
    <message>
        <source>The meeting ends: record the time</source>
        <translation>เลิกประชุม บันทึกเวลาขณะนี้</translation>
    </message>
    <message>
        <source>&amp;Delete meeting…</source>
        <translation>ลบการประชุม (&amp;D)…</translation>
    </message>
    <message>
        <source>Delete the chosen meeting; undo brings it back</source>
        <translation>ลบการประชุมที่เลือก เลิกทำเพื่อเรียกคืนได้</translation>
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
        <source>&amp;3 Agenda</source>
        <translation>ระเบียบวาระ (&amp;3)</translation>
    </message>
    <message>
        <source>&amp;List of meetings</source>
        <translation>รายการประชุม(&amp;L)</translation>
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
    <name>CommitteeFiles</name>
    <message>
        <source>Open committee file</source>
        <translation>เปิดแฟ้มคณะกรรมการ</translation>
    </message>
    <message>
        <source>Committee files (*.pcio);;All files (*)</source>
        <translation>แฟ้มคณะกรรมการ (*.pcio);;ทุกแฟ้ม (*)</translation>
    </message>
    <message>
        <source>The file is not there any more: {}
It may have been moved or renamed.</source>
        <translation>ไม่พบแฟ้มนี้แล้ว: {}
อาจถูกย้ายหรือเปลี่ยนชื่อ ใช้คำสั่ง เปิดแฟ้ม เพื่อหาแฟ้มในที่ใหม่</translation>
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
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>โปรแกรมขัดข้อง</translation>
    </message>
    <message>
        <source>The program has a fault. What was stored is safe, and work can go on. Please pass the details on to those who look after the program.</source>
        <translation>โปรแกรมมีข้อผิดพลาด ข้อมูลที่บันทึกแล้วไม่เสียหาย และทำงานต่อได้ โปรดส่งรายละเอียดนี้ให้ผู้ดูแลโปรแกรม</translation>
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
        <translation>เปิดประชุมเวลา</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>ปิดประชุมเวลา</translation>
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
    <message>
        <source>Undone: {}</source>
        <translation>เลิกทำแล้ว: {}</translation>
    </message>
    <message>
        <source>Redone: {}</source>
        <translation>ทำซ้ำแล้ว: {}</translation>
    </message>
</context>
<context>
    <name>MeetingActs</name>
    <message>
        <source>Opened at {}</source>
        <translation>เปิดประชุมเวลา {}</translation>
    </message>
    <message>
        <source>Closed at {}</source>
        <translation>ปิดประชุมเวลา {}</translation>
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
        <source>The meetings of this committee will stand here, with their people, agenda and minutes. Make the first one, or take them from an interchange file.</source>
        <translation>การประชุมของคณะกรรมการ รายชื่อ ระเบียบวาระ และรายงานจะอยู่ที่นี่ สร้างการประชุมครั้งแรก หรือนำเข้าจากแฟ้มแลกเปลี่ยนข้อมูล</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>การประชุมใหม่</translation>
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
        <source>&amp;Colours</source>
        <translation>สี(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language / ภาษา</source>
        <translation>ภาษา / Language(&amp;L)</translation>
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
        <translation>ครั้งที่/ปี พ.ศ.</translation>
    </message>
    <message>
        <source>Buddhist year</source>
        <translation>ปี พ.ศ.</translation>
    </message>
    <message>
        <source>Special meeting</source>
        <translation>นัดพิเศษ</translation>
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
        <source>The export was cancelled; no file was written.</source>
        <translation>ยกเลิกการส่งออกแล้ว ไม่มีแฟ้มถูกเขียน</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>กำลังส่งออก…</translation>
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
        <source>Agenda</source>
        <translation>ระเบียบวาระ</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>การประชุมใหม่</translation>
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
        <source>{came} of {members} members came, {required} are required ({in_person} in person, {together} with substitutes)</source>
        <translation>กรรมการมา {came} จาก {members} ต้องมีอย่างน้อย {required} (มาเอง {in_person} รวมผู้แทน {together})</translation>
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
