import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, issuedTo, typeInto, wellFilled } from "../../support/small-province";
import { province, sheetOf } from "../live/live-province";
import { typeRow } from "../returns/returned-cluster";
import { consolidatedBook, provinceBefore, sealedBook } from "./sealed-province";

/** The column of `Đính chính` that says what each change is about. */
function about(workbook: Workbook): readonly CellValue[] {
  const rows = [...sheetOf(workbook, "Đính chính").rows.values()];
  const column = rows.flatMap((cells) => [...cells]).find(([, { value }]) => value === "Về việc")?.[0];
  if (column === undefined) throw new Error("no column Về việc");
  return rows.flatMap((cells) => cells.get(column)?.value ?? []);
}

test("points, contents and figures that changed are named by code and name", () => {
  const typed = typeRow(
    sealedBook(provinceBefore()),
    "Điểm chấm",
    { "Mã đơn vị": "C1-01", "Mã tiêu chí": "T3", "Giai đoạn": "Thẩm định" },
    { Điểm: 7.5 },
  );
  const report = fileOf(
    "C1/C1-01 lại.xlsx",
    typeInto(issuedTo(province, "C1-01"), [
      ...wellFilled("C1-01", 510),
      ["Nội dung", "N1", "Nội dung báo cáo", "Đã phát động 3 đợt thi đua."],
    ]),
    "2020-07-02T08:00:00",
  );
  const named = about(consolidatedBook(typed, [report]).workbook).filter((text) => /^(T3|N1|A1)/.test(String(text)));
  const name = province.board.indicators.find(({ code }) => code === "A1")?.name ?? "";
  expect([...new Set(named)].sort()).toEqual([`A1. ${name}`, "N1. Kết quả phong trào", "T3. Hoạt động cụm"]);
});
