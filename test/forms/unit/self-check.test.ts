import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { markedCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { formChecks } from "../../../src/forms/unit/self-check/form-checks";
import { addressOf } from "../../../src/workbook/address";
import type { Cell } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { drawUnitForms, drawUnitWorkbook } from "../../../src/forms/unit/draw-unit-workbook";
import { unitIssue } from "../../../src/app/issue-workbooks";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";

const province = smallProvince();
const issue = unitIssue(
  { board: province.board, issued: "2020-05-20" },
  unitsOfRound(province.board).units[0]!,
  province.board.clusters[0]!,
);
const drawn = drawUnitForms(issue);
const bare = new Map([drawn.cover.draft, ...drawn.lists.map(({ draft }) => draft)].map((draft) => [draft.name, draft]));

function reading(workbook: Workbook): ReturnType<typeof readSubmission> {
  const opened = openUnitWorkbook(workbook);
  const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };
  return readSubmission(opened, {
    unit: { code: "C1-01", cluster: "C1" },
    file,
    catalogue: markedCatalogue(opened.marks),
  });
}

/** Whether a cell stands on the form as it was before it said anything of itself. */
const isOfForm = (sheet: string, row: number, column: number): boolean =>
  !bare.has(sheet) || bare.get(sheet)?.rows.get(row)?.has(column) === true;

function changed(workbook: Workbook, change: (cell: Cell) => Cell | null): Workbook {
  const cells = (sheet: string, row: number, those: ReadonlyMap<number, Cell>) =>
    new Map(
      [...those].flatMap(([column, cell]) => {
        const now = isOfForm(sheet, row, column) ? cell : change(cell);
        return now === null ? [] : [[column, now] as const];
      }),
    );
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].map(([row, those]) => [row, cells(sheet.name, row, those)])),
    })),
  };
}

test("what a form says of itself is no figure: a form without it is read the same, and so is one with its results alone", () => {
  const issued = issuedTo(province, "C1-01");
  const filled = typeInto(issued, [
    ...wellFilled("C1-01"),
    ["Kết quả", "A2", "Thực hiện trong kỳ", "chưa có"],
    ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ]);
  expect(reading(filled).submission.issues.map(({ code }) => code)).toEqual(["not-a-number"]);
  for (const workbook of [issued, filled]) {
    expect(reading(changed(workbook, () => null))).toEqual(reading(workbook));
    expect(reading(changed(workbook, (cell) => ({ ...cell, formula: null })))).toEqual(reading(workbook));
  }
});

test("as it is written it shows what is to be filled, also where nothing recalculates", async () => {
  const { sheets } = nodeHost.readWorkbook(await nodeHost.writeWorkbook(drawUnitWorkbook(issue)));
  const lines = sheets
    .filter(({ state }) => state === "visible")
    .map(({ name, rows }) => `${name}: ${String(rows.get(1)?.get(1)?.value)}`);
  expect(lines).toEqual([
    "Thông tin chung: ○ Còn 14 ô chưa điền; 0 ô cần xem",
    "Chỉ tiêu: ○ Còn 3 ô chưa điền; 0 ô cần xem",
    "Kết quả: ○ Còn 4 ô chưa điền; 0 ô cần xem",
    "Điều chỉnh: ✓ Trang này đã điền đủ; không có ô cần xem",
    "Tự chấm: ○ Còn 1 ô chưa điền; 0 ô cần xem",
    "Kết quả khen thưởng: ✓ Trang này đã điền đủ; không có ô cần xem",
    "Nội dung: ○ Còn 1 ô chưa điền; 0 ô cần xem",
  ]);
});

test("it stands outside the printed page, locked, and its columns of states are hidden", () => {
  const { sheets } = drawUnitWorkbook(issue);
  for (const sheet of sheets.filter(({ state }) => state === "visible")) {
    const { area } = sheet.print;
    const outside = [...sheet.rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(([column]) => area === null || column > area.right || row < area.top)
        .map(([column, cell]) => ({ at: addressOf(row, column), column, cell })),
    );
    expect(outside.filter(({ cell }) => cell.formula !== null).length).toBeGreaterThan(5);
    expect(outside.filter(({ cell }) => !cell.style.locked).map(({ at }) => at)).toEqual([]);
    const printed = [...sheet.rows].flatMap(([row, cells]) =>
      [...cells]
        .filter(
          ([column, { value }]) =>
            area !== null &&
            column <= area.right &&
            row >= area.top &&
            typeof value === "string" &&
            /^[○△✓]/u.test(value),
        )
        .map(([column]) => addressOf(row, column)),
    );
    expect(printed).toEqual([]);
    const hidden = [...sheet.columns].filter(([, layout]) => layout.hidden).map(([column]) => column);
    expect(hidden[0]).toBe((area?.right ?? 0) + 1);
  }
});

test("the guides of units name everything that a form says of a cell", () => {
  const said = new Set(
    formChecks(drawn).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ check }) => check.steps.map(({ says }) => says))),
    ),
  );
  const guides = ["vi", "en"].map((language) =>
    readFileSync(join(__dirname, "../../../docs", language, "unit.md"), "utf8"),
  );
  const named = (words: string): readonly string[] => [
    words,
    words.replace(/năm \d+.*$/u, "năm …"),
    words.replace(/^(ngoài khoảng|nhỏ hơn|lớn hơn) .*$/u, (_, start: string) =>
      start === "ngoài khoảng" ? `${start} … đến …` : `${start} …`,
    ),
  ];
  expect(
    [...said].filter(
      (words) => words !== "" && !guides.every((guide) => named(words).some((each) => guide.includes(each))),
    ),
  ).toEqual([]);
});
