"""Clipboard HTML in the manner of each program; the texts are invented."""

# ruff: noqa: E501

WORD = """Version:1.0
StartHTML:0000000105
EndHTML:0000012345
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style>
<!-- p.MsoNormal {margin:0cm; font-size:16.0pt; font-family:"TH SarabunPSK";} -->
</style></head>
<body lang=EN-US style='tab-interval:36.0pt'>
<!--StartFragment-->
<p class=MsoNormal style='text-align:justify'><b><span lang=TH style='font-size:16.0pt;
font-family:"TH SarabunPSK",sans-serif'>ประธาน</span></b><span lang=TH>&nbsp;&nbsp;กล่าวเปิดประชุม
และแจ้งให้ที่ประชุมทราบ</span><span style='mso-spacerun:yes'>  </span><o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
lang=TH><span style='mso-list:Ignore'>๑.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]><span lang=TH>จัดทำแผน</span></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>๑.๑<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]><span
lang=TH>แผน<b>ระยะสั้น</b></span></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>๒.<span>&nbsp;</span></span><![endif]>รายงานผล</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span
style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span><![endif]>ข้อสังเกต</p>
<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
 <tr><td width=100 valign=top style='width:75.0pt'><p class=MsoNormal align=center><b>ที่<o:p></o:p></b></p></td>
  <td width=300 valign=top style='width:225.0pt'><p class=MsoNormal><b>งาน</b></p></td></tr>
 <tr><td width=100 rowspan=2><p class=MsoNormal>๑</p></td>
  <td width=300><p class=MsoNormal>อบรม</p><p class=MsoNormal>ประเมินผล</p></td></tr>
 <tr><td width=300><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
 <tr><td width=400 colspan=2><p class=MsoNormal>รวม</p></td></tr>
</table>
<!--EndFragment-->
</body></html>"""

EXCEL = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta name=ProgId content=Excel.Sheet>
<style>
<!--table {mso-displayed-decimal-separator:"\\.";}
td {padding-top:1px; font-weight:400; text-decoration:none;}
.xl65 {font-weight:700; text-align:center;}
.xl66 {mso-number-format:"\\#\\,\\#\\#0";}
-->
</style></head>
<body link="#0563C1">
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse: collapse;width:192pt'>
<!--StartFragment-->
 <col width=64 style='width:48pt'><col width=96 span=2 style='width:72pt'>
 <tr height=20 style='height:15.0pt'>
  <td height=20 class=xl65 width=64 style='height:15.0pt;width:48pt'>หน่วยงาน</td>
  <td class=xl65 width=96>งบประมาณ</td><td class=xl65 width=96>ร้อยละ</td></tr>
 <tr height=0 style='display:none'><td>ซ่อน</td><td>ซ่อน</td><td>ซ่อน</td></tr>
 <tr height=20><td height=20>สำนักงานจังหวัด</td><td class=xl66 align=right>1,250,000</td><td>80</td></tr>
 <tr height=20><td height=20></td><td></td><td></td></tr>
<!--EndFragment-->
</table></body></html>"""

LIBREOFFICE = """<!DOCTYPE html><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">p { line-height: 115% } td p { orphans: 0 }</style></head>
<body lang="en-US" link="#000080" dir="ltr">
<p style="line-height: 100%"><font face="TH Sarabun New"><span lang="th-TH"><b>เลขานุการ</b>
รายงานผล<u>การดำเนินงาน</u></span></font></p>
<p><br/>

</p>
<ol start="3">
	<li><p>ข้อแรก</p></li>
	<li><p>ข้อสอง</p>
	<p>ต่อ</p>
	<ul>
		<li><p>ย่อย</p></li>
	</ul></li>
</ol>
<table width="100%" cellpadding="4" cellspacing="0"><col width="128*"/><col width="128*"/>
	<thead><tr valign="top"><th width="50%"><p>หัว</p></th><th width="50%"><p>ข้อมูล</p></th></tr></thead>
	<tbody><tr valign="top"><td width="50%"><p>ก</p></td><td width="50%"><p><b>ข</b></p></td></tr></tbody>
</table>
<p><br/><br/></p>
</body></html>"""

CALC = """<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice"/></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup><colgroup width="120"></colgroup>
<tr><td height="17" align="left"><b>ชื่อ</b></td><td align="left">จำนวน</td></tr>
<tr><td height="17" align="left">ศาลากลาง</td><td align="right" sdval="12">12</td></tr>
</table></body></html>"""

BROWSER = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
<p dir="ltr"><span style="font-weight:700">หัวข้อ</span><span style="font-weight:400"> เนื้อหา</span></p>
<p><a href="https://example.org">ลิงก์</a><img src="x.png"></p></b>"""
