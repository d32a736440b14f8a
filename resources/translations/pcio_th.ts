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
    <name>OrderEditor</name>
    <message>
        <source>Order n&amp;umber</source>
        <translation>เลขที่คำสั่ง(&amp;U)</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>เลขที่คำสั่ง</translation>
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
        <source>&amp;Order of</source>
        <translation>คำสั่งของ(&amp;O)</translation>
    </message>
    <message>
        <source>Order of</source>
        <translation>คำสั่งของ</translation>
    </message>
    <message>
        <source>S&amp;igned by</source>
        <translation>ผู้ลงนาม(&amp;I)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ผู้ลงนาม</translation>
    </message>
    <message>
        <source>Seats it s&amp;tates</source>
        <translation>จำนวนตามคำสั่ง(&amp;T)</translation>
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
        <source>Dat&amp;e</source>
        <translation>ลงวันที่(&amp;E)</translation>
    </message>
    <message>
        <source>Date of the new order</source>
        <translation>วันที่ของคำสั่งใหม่</translation>
    </message>
    <message>
        <source>&amp;Add order</source>
        <translation>เพิ่มคำสั่ง(&amp;A)</translation>
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
    <name>Program</name>
    <message>
        <source>Thai words are not cut as they should be on this computer. Minutes can be exported, but look at the line ends and catchwords.</source>
        <translation>เครื่องนี้ตัดคำภาษาไทยไม่ถูกต้อง ส่งออกรายงานได้ตามปกติ แต่โปรดตรวจปลายบรรทัดและคำต่อเนื่อง</translation>
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
        <source>Re&amp;move</source>
        <translation>นำออก(&amp;M)</translation>
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
</context>
<context>
    <name>SeatEditor</name>
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
        <source>May send a &amp;substitute</source>
        <translation>มอบผู้แทนได้(&amp;S)</translation>
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
        <source>Na&amp;me</source>
        <translation>ชื่อ(&amp;M)</translation>
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
        <source>Own p&amp;ost</source>
        <translation>ตำแหน่งของบุคคล(&amp;O)</translation>
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
        <source>Falls &amp;vacant…</source>
        <translation>ตำแหน่งว่าง(&amp;V)…</translation>
    </message>
    <message>
        <source>N&amp;ew holder</source>
        <translation>ผู้ดำรงตำแหน่งใหม่(&amp;E)</translation>
    </message>
    <message>
        <source>New holder</source>
        <translation>ผู้ดำรงตำแหน่งใหม่</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>ตั้งแต่(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>Only act&amp;ing in the post</source>
        <translation>รักษาราชการแทน(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>บันทึก(&amp;T)</translation>
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
        <source>&amp;Final day</source>
        <translation>วันสุดท้าย(&amp;F)</translation>
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
