import { marksSheet } from "../../src/contract/sheet-names";
import { boardOut } from "../../src/app/board-out";
import { consolidate, type Consolidated } from "../../src/app/consolidate";
import { readStore } from "../../src/forms/store/store";
import { vi } from "../../src/text/vi";
import { workbookOf } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import {
  boardOf,
  fileOf,
  host,
  issuedTo,
  setCell,
  smallProvince,
  typeInto,
  wellFilled,
  type Province,
} from "../support/small-province";

const asDraft = smallProvince();
const clusterSheet = (state: string): string => `Mã cụm/khối | Loại | Tên cụm/khối | Trạng thái thang điểm | Tổng điểm
    C1 | Cụm | Cụm một | ${state} | 30
    K1 | Khối | Khối một | ${state} | 30`;
const asAgreed = smallProvince({ "Cụm, khối": clusterSheet("Cụm/khối đã thống nhất") });

/** Whoever filled the form that was issued while the scale stood like that. */
function sent(unit: string, issuedBy: Province, { without = [] as readonly string[] } = {}): ReturnType<typeof fileOf> {
  const typed = wellFilled(unit).filter(
    ([sheet]) => issuedTo(issuedBy, unit).sheets.some(({ name }) => name === sheet) && !without.includes(sheet),
  );
  return fileOf(`${unit.slice(0, 2)}/${unit}.xlsx`, typeInto(issuedTo(issuedBy, unit), typed));
}

function run(
  workbook: Workbook,
  files: readonly ReturnType<typeof fileOf>[],
): { readonly consolidated: Consolidated; readonly out: Workbook } {
  const consolidated = consolidate(
    {
      board: boardOf(workbook),
      stored: readStore(workbook),
      files,
      asOf: "2020-07-15",
      receivedOption: null,
      progress: () => undefined,
    },
    host,
  );
  return { consolidated, out: workbookOf(boardOut(workbook, consolidated, vi).draft) };
}

const standing = ({ consolidated }: ReturnType<typeof run>, code: string) => {
  const unit = consolidated.consolidation.units.find((each) => each.code === code);
  return [unit?.complete, unit?.requiredCells, unit?.filledCells, unit?.structure];
};

/** What a person does in `Cụm, khối` in the middle of the round. */
function withState(workbook: Workbook, state: string): Workbook {
  const sheet = workbook.sheets.find(({ name }) => name === "Cụm, khối");
  const header = [...(sheet?.rows ?? [])].find(([, cells]) =>
    [...cells.values()].some(({ value }) => value === "Trạng thái thang điểm"),
  );
  const column = [...(header?.[1] ?? [])].find(([, { value }]) => value === "Trạng thái thang điểm")?.[0] ?? 0;
  return [1, 2].reduce(
    (book, below) => setCell(book, "Cụm, khối", { row: (header?.[0] ?? 0) + below, column, value: state }),
    workbook,
  );
}

describe("the scale is agreed while reports are on their way", () => {
  const before = run(asDraft.workbook, [sent("K1-01", asDraft)]);

  test("a form issued without Tự chấm is complete", () => {
    expect(standing(before, "K1-01")).toEqual([true, 13, 13, "ok"]);
  });

  test("it stays complete once the scale is agreed, by what the workbook keeps and when the file is given again", () => {
    const agreed = withState(before.out, "Cụm/khối đã thống nhất");
    expect(standing(run(agreed, []), "K1-01")).toEqual([true, 13, 13, "ok"]);
    expect(standing(run(agreed, [sent("K1-01", asDraft)]), "K1-01")).toEqual([true, 13, 13, "ok"]);
    expect(
      run(agreed, [sent("K1-01", asDraft)])
        .consolidated.consolidation.issues.filter(({ place }) => place.unit === "K1-01")
        .map(({ code }) => code),
    ).toEqual(["receipt-unconfirmed"]);
  });

  test("who has not sent yet owes what is issued today", () => {
    const agreed = run(withState(before.out, "Cụm/khối đã thống nhất"), []);
    expect([standing(before, "K1-02"), standing(agreed, "K1-02")]).toEqual([
      [false, 12, 0, null],
      [false, 13, 0, null],
    ]);
  });
});

describe("the scale is a draft again, after forms with Tự chấm were issued", () => {
  test("points that the form asked for are still counted, given or not", () => {
    const draft = withState(asAgreed.workbook, "Dự thảo");
    const [full, blank] = [
      run(draft, [sent("C1-01", asAgreed)]),
      run(draft, [sent("C1-01", asAgreed, { without: ["Tự chấm"] })]),
    ];
    expect([standing(full, "C1-01"), standing(blank, "C1-01")]).toEqual([
      [true, 16, 16, "ok"],
      [false, 16, 15, "ok"],
    ]);
    expect([standing(run(full.out, []), "C1-01"), standing(run(blank.out, []), "C1-01")]).toEqual([
      [true, 16, 16, "ok"],
      [false, 16, 15, "ok"],
    ]);
  });

  test("a form whose sheet was taken away is not complete, whatever the scale's state", () => {
    const file = sent("C1-01", asAgreed);
    const book = typeInto(issuedTo(asAgreed, "C1-01"), wellFilled("C1-01"));
    const cut = fileOf(file.name, { ...book, sheets: book.sheets.filter(({ name }) => name !== "Tự chấm") });
    expect(standing(run(withState(asAgreed.workbook, "Dự thảo"), [cut]), "C1-01")).toEqual([false, 16, 15, "changed"]);
  });
});

describe("a criterion joins the scale after the forms were issued", () => {
  const longer = smallProvince({
    "Cụm, khối": clusterSheet("Cụm/khối đã thống nhất"),
    "Thang điểm": `Mã cụm/khối | Mục | Mã tiêu chí | Tiêu chí | Điểm chuẩn | Cách chấm | Chỉ tiêu | Mã hồ sơ | Điểm mỗi lần
      * | I | T1 | Thu ngân sách | 10 | Tỷ lệ | A1 | |
      * | II | T3 | Hoạt động cụm | 10 | Chấm trực tiếp | | |
      * | II | T5 | Công tác xã hội | 5 | Chấm trực tiếp | | |`,
  });

  test("forms without its row are as complete and as whole as before", () => {
    expect(standing(run(longer.workbook, [sent("C1-01", asAgreed)]), "C1-01")).toEqual([true, 16, 16, "ok"]);
    expect(standing(run(longer.workbook, []), "C1-01")).toEqual([false, 16, 0, null]);
  });
});

test("a file without marks owes Tự chấm where it has the sheet", () => {
  const unmarked = (unit: string, by: Province): ReturnType<typeof fileOf> => {
    const book = typeInto(
      issuedTo(by, unit),
      wellFilled(unit).filter(([sheet]) => sheet !== "Tự chấm"),
    );
    return fileOf(`${unit}.xlsx`, { ...book, sheets: book.sheets.filter(({ name }) => name !== marksSheet) });
  };
  expect(standing(run(asAgreed.workbook, [unmarked("K1-01", asDraft)]), "K1-01").slice(0, 3)).toEqual([true, 13, 13]);
  expect(standing(run(asDraft.workbook, [unmarked("K1-01", asAgreed)]), "K1-01").slice(0, 3)).toEqual([false, 14, 13]);
});
