import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission, type SubmissionReading } from "../../../src/forms/unit/read-submission";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import type { Edit } from "../../../src/workbook/edit";
import type { Workbook } from "../../../src/workbook/sheet";
import { findSoffice, resave, toPdf } from "../../support/libreoffice";
import { elements, packageFaults, partsOf, sheetXml } from "../../support/package-check";
import { entryPlaces, type EntryPlace } from "./entry-places";
import { sampleWorkbooks } from "./sample-workbooks";
import type { TypedValue } from "./typed-answers";

const withLibreOffice = findSoffice() === null ? describe.skip : describe;
const sample = sampleWorkbooks();
const unit = unitsOfRound(sample.board).units.find((each) =>
  sample.draftOf(`${each.cluster}/${each.code}.xlsx`).sheets.some((sheet) => sheet.name === "Tự chấm"),
)!;
const unitPath = `${unit.cluster}/${unit.code}.xlsx`;
const clusterPath = `${unit.cluster}/_${unit.cluster}.xlsx`;
const drafts: Readonly<Record<string, WorkbookDraft>> = {
  "unit.xlsx": sample.draftOf(unitPath),
  "cluster.xlsx": sample.draftOf(clusterPath),
};
const unitDraft = drafts["unit.xlsx"]!;
const places = entryPlaces(unitDraft);

const figures: readonly TypedValue[] = [
  1234.5,
  0,
  -12.75,
  0.1,
  99999999.99,
  "1.234,5",
  "KAD",
  "kg",
  3,
  "chưa có",
  0.005,
  1e12,
  -0.005,
  7,
  12.345,
];
const texts = [
  "Đã triển khai",
  "=1+1",
  "  thừa khoảng trắng ",
  "dòng một\ndòng hai",
  "Nguyễn Thị Ả",
  "@SUM(1)",
  "x",
  "😀 vui",
];

/** Something in every entry cell, of its kind, other than where the rules of the cell are what is tested elsewhere. */
function typedIn({ sheet, code, field }: EntryPlace, index: number): TypedValue {
  const { type } = field;
  const figure = figures[index % figures.length] ?? null;
  if (type.kind === "choice") return type.choices[index % type.choices.length]?.[0] ?? null;
  if (type.kind === "date" || (sheet === "Nội dung" && ["ND11", "ND20"].includes(code)))
    return { date: `2020-0${1 + (index % 6)}-15` };
  if (type.kind === "number") return typeof figure === "number" ? figure : index;
  return type.kind === "figure" ? figure : (texts[index % texts.length] ?? null);
}

const full: readonly Edit[] = places.map((place, index) => ({
  kind: "set",
  sheet: place.sheet,
  cell: place.cell,
  value: typedIn(place, index),
}));
const shifted: readonly Edit[] = [
  { kind: "insert-row", sheet: "Kết quả", at: 2 },
  { kind: "insert-row", sheet: "Kết quả", at: 14 },
  { kind: "insert-column", sheet: "Chỉ tiêu", at: 4 },
  { kind: "insert-row", sheet: "Chỉ tiêu", at: 9 },
];

function read(bytes: Uint8Array): SubmissionReading {
  const file = { name: unitPath, sha256: "00", changed: null, receivedOption: null };
  return readSubmission(openUnitWorkbook(nodeHost.readWorkbook(bytes)), {
    unit,
    file,
    catalogue: boardCatalogue(sample.board, unit),
  });
}

withLibreOffice("issued workbooks, opened and saved by LibreOffice,", () => {
  const written = new Map<string, Uint8Array>();
  let saved: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    for (const [name, draft] of Object.entries(drafts)) written.set(name, await nodeHost.writeWorkbook(draft));
    const blank = written.get("unit.xlsx")!;
    for (const [name, edits] of [
      ["full.xlsx", full],
      ["shifted.xlsx", [...full, ...shifted]],
      ["half.xlsx", full.filter((_, index) => index % 3 === 0)],
    ] as const) {
      written.set(name, nodeHost.patchWorkbook(blank, [...edits, { kind: "drop-cached" }]));
    }
    saved = resave(written);
  });

  test.each(Object.keys(drafts))("%s is a sound package before and after", (name) => {
    expect(packageFaults(written.get(name)!)).toEqual([]);
    expect(packageFaults(saved.get(name)!)).toEqual([]);
  });

  const sheets = Object.entries(drafts).flatMap(([name, draft]) =>
    draft.sheets.filter((sheet) => sheet.state === "visible").map((sheet) => [name, sheet.name] as const),
  );

  test.each(sheets)("%s, %s: keeps its rules, its protection with the same open cells, its widths", (name, sheet) => {
    const [before, after] = [sheetXml(written.get(name)!, sheet), sheetXml(saved.get(name)!, sheet)];
    expect(rules(after)).toEqual(rules(before));
    expect(elements(after, "sheetProtection").length).toBe(elements(before, "sheetProtection").length);
    expect(openCells(saved.get(name)!, sheet)).toEqual(openCells(written.get(name)!, sheet));
    const [narrow, wide] = [widths(before), widths(after)];
    for (const [column, width] of narrow)
      expect([column, Math.abs((wide.get(column) ?? 0) - width) < 0.3]).toEqual([column, true]);
  });

  test("marks are hidden, and read as before", () => {
    const stateOf = (bytes: Uint8Array): string | undefined =>
      nodeHost.readWorkbook(bytes).sheets.find((sheet) => sheet.name === "_TD")?.state;
    expect([stateOf(written.get("unit.xlsx")!), stateOf(saved.get("unit.xlsx")!)]).toEqual(["very-hidden", "hidden"]);
    expect(openUnitWorkbook(nodeHost.readWorkbook(saved.get("unit.xlsx")!)).marks).toEqual(
      openUnitWorkbook(nodeHost.readWorkbook(written.get("unit.xlsx")!)).marks,
    );
  });

  test.each(["unit.xlsx", "half.xlsx", "full.xlsx", "shifted.xlsx"])(
    "%s is read as the same submission, check numbers recalculated by LibreOffice agree",
    (name) => {
      const [before, after] = [read(written.get(name)!), read(saved.get(name)!)];
      expect(after.submission).toEqual(before.submission);
      expect(after.submission.structure).toBe("ok");
      expect(savedCheckNumbers(nodeHost.readWorkbook(saved.get(name)!))).toEqual(after.checkNumbers);
      expect(Object.values(after.checkNumbers)).toHaveLength(6);
      expect(after.submission.issues.map((issue) => issue.code)).not.toContain("check-number-differs");
    },
  );

  test("paper: every form fits its page's width", () => {
    const [pdf] = toPdf(new Map([["full.xlsx", written.get("full.xlsx")!]])).values();
    expect(pdf?.length ?? 0).toBeGreaterThan(10_000);
  });
});

/** What the sheets themselves show under "Số đối chiếu:". */
function savedCheckNumbers(workbook: Workbook): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    workbook.sheets.flatMap((sheet) => {
      const line = [...sheet.rows.values()].find((cells) =>
        [...cells.values()].some((cell) => cell.value === "Số đối chiếu:"),
      );
      const shown = [...(line?.values() ?? [])].find((cell) => cell.formula !== null);
      return shown === undefined ? [] : [[sheet.name, shown.value] as const];
    }),
  );
}

/** Kind of rule → cells it covers; LibreOffice joins areas of like rules and cuts none. */
function rules(xml: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { type = "none", sqref = "" } of elements(xml, "dataValidation")) {
    const cells = sqref.split(" ").reduce((sum, area) => sum + cellsIn(area), 0);
    counts[type] = (counts[type] ?? 0) + cells;
  }
  return counts;
}

function cellsIn(area: string): number {
  const [, left = "", top = "0", right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(area) ?? [];
  const number = (letters: string): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return (number(right) - number(left) + 1) * (Number(bottom) - Number(top) + 1);
}

function openCells(bytes: Uint8Array, sheet: string): readonly string[] {
  const styles = partsOf(bytes).get("xl/styles.xml") ?? "";
  const looks = [
    ...(/<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "").matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs),
  ].map(([xf]) => /locked="(?:0|false)"/.test(xf));
  return elements(sheetXml(bytes, sheet), "c").flatMap(({ r = "", s = "0" }) => (looks[Number(s)] === true ? [r] : []));
}

function widths(xml: string): ReadonlyMap<number, number> {
  return new Map(
    elements(xml, "col").flatMap(({ min = "0", max = "0", width = "0" }) =>
      Array.from(
        { length: Math.min(40, Number(max)) - Number(min) + 1 },
        (_, index) => [Number(min) + index, Number(width)] as const,
      ),
    ),
  );
}
