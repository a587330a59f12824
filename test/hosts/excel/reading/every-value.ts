import type { WorkbookDraft } from "../../../../src/workbook/draft";
import { draftCell, draftRows, plainStyle, sheetDraft, textStyle, workbookDraft } from "../../../support/drafts";

const inFormat = (numberFormat: string) => ({ style: { ...plainStyle, numberFormat } });
const at = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** Every kind of value, constant and as a formula's result, with the formats that decide what it is. */
const values = draftRows([
  ["Số", 0, -0.5, 1e21, 0.1, 123_456_789.125],
  [
    "Định dạng",
    draftCell(1.5, inFormat("#,##0.0")),
    draftCell(0.25, inFormat("0%")),
    draftCell(7, inFormat('0 "ngày"')),
    draftCell(1.5, inFormat("[h]:mm")),
  ],
  [
    "Ngày",
    draftCell({ date: "2020-07-10" }, inFormat("dd/mm/yyyy")),
    draftCell({ date: "2020-07-10T13:30:00" }, inFormat("dd/mm/yyyy hh:mm")),
    draftCell({ date: "1900-01-01" }, inFormat("d/m/yyyy")),
    draftCell({ date: "9999-12-31" }, inFormat("yyyy-mm-dd")),
  ],
  ["Chữ", "Tiếng Việt: ưỡng ẫ 😀", " hai\ndòng ", 'a < b & "c"', "@x", "'x"],
  [
    "Chữ như số",
    draftCell("=1+1", { style: textStyle }),
    draftCell("#N/A", { style: textStyle }),
    draftCell("12", { style: textStyle }),
    draftCell("TRUE", { style: textStyle }),
    draftCell("10/07/2020", { style: textStyle }),
  ],
  ["Lô-gic", true, false],
  ["Lỗi", draftCell({ error: "#N/A" }), draftCell({ error: "#DIV/0!" }), "#không phải lỗi"],
  [
    "Công thức",
    draftCell(3, { formula: "B1+3" }),
    draftCell("", { formula: 'IF(B1=0,"","x")' }),
    draftCell("ab", { formula: '"a"&"b"' }),
    draftCell(true, { formula: "B1=0" }),
    draftCell({ error: "#DIV/0!" }, { formula: "1/0" }),
    draftCell({ date: "2020-07-10" }, { formula: "B3", ...inFormat("dd/mm/yyyy") }),
  ],
]);

export const everyValue: WorkbookDraft = workbookDraft([
  sheetDraft("Giá trị", { rows: values, merges: [at(10, 1, 10, 6), at(12, 2, 13, 3)] }),
  sheetDraft("Trống"),
  sheetDraft("Xa, 'lạ' & xa", { rows: new Map([[40, new Map([[28, draftCell("AB40")]])]]), state: "hidden" }),
  sheetDraft("_TD_Kho", {
    rows: draftRows([
      ["Mã", "Số"],
      ["KT01", 1.5],
    ]),
    state: "very-hidden",
  }),
]);
