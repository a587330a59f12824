import { checkWorkbook } from "../../../src/app/check-workbooks";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { percentOfNumbers } from "../../../src/domain/figures/target-percent";
import { exact, roundPoints } from "../../../src/domain/basics/exact";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { formHeaderRow } from "../../../src/forms/unit/form-heading";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { parseAddress } from "../../../src/workbook/address";
import type { Edit } from "../../../src/workbook/edit";
import { vi } from "../../../src/text/vi";
import { findSoffice, recalculate } from "../../support/libreoffice";
import { smallProvince } from "../../support/small-province";
import { entryPlaces } from "./entry-places";

const indicators = `Mã | Mục | Nội dung chỉ tiêu | ĐVT | Cách đánh giá | Tính chất | Số chữ số thập phân
  A1 | I | Thu ngân sách | tỷ đồng | Càng cao càng tốt | Cộng dồn | 1
  A2 | I | Tỷ lệ hộ nghèo | % | Càng thấp càng tốt | Mức đạt | 2
  A3 | I | Xếp hạng cải cách hành chính | hạng | Càng thấp càng tốt | Mức đạt | 0
  A4 | I | Phòng, chống dịch | | Đạt/Chưa đạt | Mức đạt | 0
  A5 | I | Vụ cháy | vụ | Càng thấp càng tốt | Cộng dồn | 0
  A6 | I | Trồng rừng | ha | Càng cao càng tốt | Cộng dồn | 0
  A7 | I | Vụ tai nạn giao thông | vụ | Càng thấp càng tốt | Cộng dồn | 0`;

/** In each kind of round with results: where last year's figure is typed in, and which sheet has it. */
const kinds = {
  "6 tháng đầu năm": ["Kết quả", "Thực hiện 6 tháng năm trước"],
  "Cả năm": ["Chỉ tiêu", "Thực hiện năm trước"],
} as const;
type Kind = keyof typeof kinds;

function formOf(kind: Kind) {
  const province = smallProvince({
    "Kỳ báo cáo": `Tỉnh | Mẫu
      Năm | 2020
      Kỳ | ${kind}
      Hạn đơn vị tổ chức sơ kết | 30/06/2020
      Hạn cụm/khối tổ chức sơ kết | 10/07/2020
      Tính cả ngày cuối của thời hạn | Có`,
    "Chỉ tiêu": indicators,
    "Chỉ tiêu giao": "Mã đơn vị | Mã\n    C1-01 | A1",
  });
  const draft = issueWorkbooks({
    board: province.board,
    inputs: inputSheets(province.workbook),
    cluster: null,
    unit: "C1-01",
    texts: vi,
    issued: "2020-05-20",
  })[0]!.draft();
  const places = entryPlaces(draft);
  const cellOf = (sheet: string, code: string, header: string): string =>
    places.find((each) => each.sheet === sheet && each.code === code && each.field.header === header)!.cell;
  return { draft, cellOf };
}

/** Code → target, last year's figure, result; own rows with their measure. */
const typed: Readonly<
  Record<string, readonly [target: number | string, before: number | string, result: number | string, measure?: string]>
> = {
  A1: [1000, 400, 433.35],
  A2: [2.5, 2, 2],
  A3: [1, 3, 2],
  A4: ["Đạt", "Đạt", "Đạt"],
  A5: [3, 2, 0],
  A7: [12, 10, 8],
  A6: [0, 0, 12],
  R01: [1, 3, 2, "Thứ hạng "],
  R02: [400, 150, 210, "cây"],
};

function filledIn(kind: Kind, cellOf: ReturnType<typeof formOf>["cellOf"]): readonly Edit[] {
  const [sheetBefore, headerBefore] = kinds[kind];
  return Object.entries(typed).flatMap(([code, [target, before, result, measure]]): readonly Edit[] => {
    const set = (sheet: string, header: string, value: number | string): Edit => ({
      kind: "set",
      sheet,
      cell: cellOf(sheet, code, header),
      value,
    });
    const own =
      measure === undefined
        ? []
        : [set("Chỉ tiêu", "Nội dung chỉ tiêu", `Chỉ tiêu ${code}`), set("Chỉ tiêu", "ĐVT", measure)];
    return [
      ...own,
      set("Chỉ tiêu", "Chỉ tiêu đăng ký", target),
      set(sheetBefore, headerBefore, before),
      set("Kết quả", "Thực hiện trong kỳ", result),
    ];
  });
}

/** Code → percent of the target, percent of last year's figure. */
const percents = {
  A1: [43.3, 108.3],
  A2: [125, 100],
  A3: [null, null],
  A4: [null, null],
  A5: [100, 100],
  A7: [150, 125],
  A6: [null, null],
  R01: [null, null],
  R02: [52.5, 140],
};

(findSoffice() === null ? describe.skip : describe).each(Object.keys(kinds) as Kind[])(
  "the percents of a form as LibreOffice computes them, %s",
  (kind) => {
    const { draft, cellOf } = formOf(kind);
    let saved: Uint8Array;
    beforeAll(async () => {
      const filled = nodeHost.patchWorkbook(await nodeHost.writeWorkbook(draft), filledIn(kind, cellOf));
      saved = recalculate(new Map([["C1-01.xlsx", filled]])).get("C1-01.xlsx")!;
    });

    test("rank and words have none; above 100 is better than the target and than last year, where less is, too", () => {
      const { rows } = nodeHost.readWorkbook(saved).sheets.find(({ name }) => name === "Kết quả")!;
      const headers = [...rows.get(formHeaderRow)!].map(([column, { value }]) => [String(value), column] as const);
      const columns = headers.filter(([header]) => header.startsWith("So với")).map(([, column]) => column);
      const shown = Object.keys(typed).map((code) => {
        const { row } = parseAddress(cellOf("Kết quả", code, "Thực hiện trong kỳ"))!;
        const values = columns.map((column) => rows.get(row)?.get(column)?.value ?? null);
        return [code, values.map((value) => (value === "" ? null : value))];
      });
      expect(Object.fromEntries(shown)).toEqual(percents);
    });

    test("they are what the product prints, and nothing is odd about them", () => {
      const { figures, issues } = checkWorkbook(
        { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null },
        nodeHost.readWorkbook(saved),
        { asOf: "2020-06-20" },
      );
      const printed = figures.map(({ indicator, printedPercent }) => [indicator, oneDecimal(printedPercent)]);
      expect(Object.fromEntries(printed)).toEqual(
        Object.fromEntries(Object.entries(percents).map(([code, [ofTarget]]) => [code, ofTarget])),
      );
      expect(issues.filter(({ code }) => code === "formula-overwritten" || code === "check-number-differs")).toEqual(
        [],
      );
    });
  },
);

test("two numbers have one percent, on the form, against the target and between two rounds", () => {
  const lessIsBetter = ["A2", "A5", "A7"];
  const ofNumbers = Object.entries(typed).flatMap(([code, [target, before, result]]) => {
    if (typeof target !== "number" || typeof before !== "number" || typeof result !== "number") return [];
    const indicator = { evaluation: lessIsBetter.includes(code) ? "lower" : "higher" } as const;
    const percent = (base: number) => oneDecimal(percentOfNumbers(indicator, base, result));
    return percents[code as keyof typeof percents][1] === null ? [] : [[code, [percent(target), percent(before)]]];
  });
  expect(ofNumbers.length).toBe(5);
  expect(percents).toMatchObject(Object.fromEntries(ofNumbers));
});

function oneDecimal(percent: number | null): number | null {
  return percent === null ? null : roundPoints(exact(percent), 1);
}

test("rank 2 against 1 has no percent on the form, where 200,0 stood", () => {
  const { draft, cellOf } = formOf("6 tháng đầu năm");
  const { rows } = draft.sheets.find(({ name }) => name === "Kết quả")!;
  const { row } = parseAddress(cellOf("Kết quả", "A3", "Thực hiện trong kỳ"))!;
  expect([9, 10].map((column) => rows.get(row)?.get(column))).toEqual(
    [9, 10].map(() => expect.objectContaining({ value: null, formula: null })),
  );
});
