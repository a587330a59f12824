import { readBoard } from "../../../src/forms/board/read-board";
import type { PeriodKind } from "../../../src/domain/round/period";
import { setCell, smallProvince } from "../../support/small-province";

const common = "Năm | 2021\nTính cả ngày cuối của thời hạn | Có\nTỉnh | Bắc Giang";
const periodOf = (lines: string) => readBoard(smallProvince({ "Kỳ báo cáo": `${common}\n${lines}` }).workbook);
/** The same with the value beside a label emptied. */
const emptied = (lines: string, label: string) => {
  const { workbook } = smallProvince({ "Kỳ báo cáo": `${common}\n${lines}` });
  const sheet = workbook.sheets.find(({ name }) => name === "Kỳ báo cáo");
  const [row = 0] = [...(sheet?.rows ?? [])].find(([, cells]) => cells.get(1)?.value === label) ?? [];
  return readBoard(setCell(workbook, "Kỳ báo cáo", { row, column: 2, value: null }));
};
const blanks = ({ issues }: ReturnType<typeof readBoard>) =>
  issues.filter(({ code }) => code === "board-blank").map(({ params }) => ("label" in params ? params.label : ""));

describe("Kỳ báo cáo of each kind of round (rounds.md, The three kinds of Kỳ)", () => {
  test("a registration has sending days and no holding days, whatever stands there", () => {
    const lines = "Kỳ | Đăng ký đầu năm\nHạn đơn vị gửi báo cáo | 25/02/2021\nHạn cụm/khối gửi báo cáo | 05/03/2021";
    const days = {
      kind: "reg",
      unitHoldBy: null,
      clusterHoldBy: null,
      unitSendBy: "2021-02-25",
      clusterSendBy: "2021-03-05",
      ranked: false,
    };
    expect(periodOf(lines).board?.period).toMatchObject(days);
    expect(periodOf(`${lines}\nHạn đơn vị tổ chức sơ kết | 01/02/2021`).board?.period).toMatchObject(days);
    expect(blanks(periodOf(lines))).toEqual([]);
  });

  test("a registration without a sending day is no round yet, and the cell is named", () => {
    const lines = "Kỳ | Đăng ký đầu năm\nHạn đơn vị gửi báo cáo | 25/02/2021\nHạn cụm/khối gửi báo cáo | 05/03/2021";
    const read = emptied(lines, "Hạn cụm/khối gửi báo cáo");
    expect(read.board).toBeNull();
    expect(blanks(read)).toEqual(["Hạn cụm/khối gửi báo cáo"]);
  });

  test.each([
    ["6 tháng đầu năm", "h1"],
    ["Cả năm", "year"],
  ] as const)("%s needs holding days, and sends by them where nothing else is said", (word, kind: PeriodKind) => {
    const lines = (review: string) =>
      `Kỳ | ${word}\nHạn đơn vị tổ chức ${review} | 30/11/2021\nHạn cụm/khối tổ chức ${review} | 10/12/2021`;
    for (const review of ["sơ kết", "tổng kết"])
      expect(periodOf(lines(review)).board?.period).toMatchObject({
        kind,
        unitHoldBy: "2021-11-30",
        clusterHoldBy: "2021-12-10",
        unitSendBy: "2021-11-30",
        clusterSendBy: "2021-12-10",
      });
    const label = `Hạn đơn vị tổ chức ${kind === "year" ? "tổng kết" : "sơ kết"}`;
    const read = emptied(lines("sơ kết"), label);
    expect([read.board, blanks(read)]).toEqual([null, [label]]);
  });

  test("an unknown Kỳ is no round", () => {
    const { workbook } = smallProvince();
    const sheet = workbook.sheets.find(({ name }) => name === "Kỳ báo cáo")!;
    const [row] = [...sheet.rows].find(([, cells]) => cells.get(1)?.value === "Kỳ")!;
    expect(readBoard(setCell(workbook, "Kỳ báo cáo", { row, column: 2, value: "Quý I" })).board).toBeNull();
  });
});
