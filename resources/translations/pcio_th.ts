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
    <name>MeetingPage</name>
    <message>
        <source>No meeting yet</source>
        <translation>ยังไม่มีการประชุม</translation>
    </message>
    <message>
        <source>The meetings of this committee will stand here, with their people, agenda and minutes. They can be taken from an interchange file.</source>
        <translation>การประชุมของคณะกรรมการนี้จะอยู่ที่นี่ พร้อมผู้มาประชุม ระเบียบวาระ และรายงานการประชุม นำเข้าจากแฟ้มแลกเปลี่ยน (JSON) ได้</translation>
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
    <name>OverviewPage</name>
    <message>
        <source>Agenda</source>
        <translation>ระเบียบวาระการประชุม</translation>
    </message>
    <message>
        <source>The items of the agenda will stand here.</source>
        <translation>ยังไม่มีระเบียบวาระ</translation>
    </message>
    <message>
        <source>opened {}</source>
        <translation>เริ่มประชุมเวลา {}</translation>
    </message>
    <message>
        <source>closed {}</source>
        <translation>เลิกประชุมเวลา {}</translation>
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
        <source>Resolutions</source>
        <translation>มติ</translation>
    </message>
    <message>
        <source>Ledger of resolutions</source>
        <translation>ทะเบียนมติ</translation>
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
