import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CannotRun } from "../../../src/cli/cannot-run";
import { carryInputSheet } from "../../../src/app/live/changing/board-change";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runSeal } from "../../../src/cli/commands/seal";
import type { Desk } from "../../../src/cli/desk";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { viCommands } from "../../../src/text/command-texts";
import { vi } from "../../../src/text/vi";
import type { CellValue } from "../../../src/workbook/cell";
import type { Workbook } from "../../../src/workbook/sheet";
import { findSoffice, resave } from "../../support/libreoffice";
import { issuedTo, setCell, smallProvince, typeInto, wellFilled, type Typed } from "../../support/small-province";
import { sheetOf } from "../live/live-province";
import { sealingOf } from "./sealed-province";

const folder = mkdtempSync(join(tmpdir(), "thidua-seal-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said: string[] = [];
const desk = {
  host: nodeHost,
  files: nodeFiles(folder),
  texts: viCommands,
  sheetTexts: vi,
  bothTexts: { vi, en: vi },
  today: "2020-12-31",
  say: (line: string) => void said.push(line),
  complain: () => undefined,
  progress: () => undefined,
} as unknown as Desk;

const province = smallProvince({
  "Điểm chấm": `Mã đơn vị | Mã tiêu chí | Giai đoạn | Điểm
    C1-01 | T3 | Thẩm định | 9
    C1-02 | T3 | Thẩm định | 8`,
});
const adjusting: readonly Typed[] = [
  ["Thông tin chung", "Có điều chỉnh chỉ tiêu", "", "Có"],
  ["Điều chỉnh", "A1", "Đề nghị điều chỉnh", 800],
  ["Điều chỉnh", "A1", "Lý do", "Dịch bệnh"],
];

const read = (name: string): Workbook => nodeHost.readWorkbook(new Uint8Array(readFileSync(at(name))));
const write = async (name: string, workbook: Workbook): Promise<void> =>
  writeFileSync(
    at(name),
    await nodeHost.writeWorkbook({
      title: "",
      sheets: workbook.sheets.map((sheet) => carryInputSheet(sheet, workbook)),
      names: [],
      active: 0,
    }),
  );

async function consolidated(book: string, file: string, asOf: string): Promise<string> {
  said.length = 0;
  const json = at("out.json");
  await runConsolidate(desk, at(book), {
    in: [at(file)],
    out: at(book),
    asOf,
    received: "2020-06-29",
    json,
    dryRun: false,
  });
  return readFileSync(json, "utf8");
}

async function seal(book: string, document: string, date: string, reason: string | null = null): Promise<string> {
  said.length = 0;
  await runSeal(desk, at(book), { document, date, reason, out: null, asOf: null });
  return said[0] ?? "";
}

/** A row typed below those of a list, by its headers. */
function withRow(workbook: Workbook, name: string, row: Readonly<Record<string, CellValue>>): Workbook {
  const rows = [...sheetOf(workbook, name).rows];
  const [header, cells] = rows.find(([, each]) =>
    Object.keys(row).every((text) => [...each.values()].some(({ value }) => value === text)),
  ) ?? [0, new Map()];
  const taken = rows.filter(([at, each]) => at > header && (each.get(1)?.value ?? null) !== null).map(([at]) => at);
  const free = Math.max(header, ...taken) + 1;
  return Object.entries(row).reduce((book, [text, value]) => {
    const column = [...cells].find(([, cell]) => cell.value === text)?.[0] ?? 0;
    return setCell(book, name, { row: free, column, value });
  }, workbook);
}

function differing(book: string): readonly string[] {
  const { differences } = sealingOf(read(book));
  return [...new Set(differences.map(({ part, owner }) => `${part} ${owner}`))];
}

/** The last row of a sheet that says anything. */
function footOf(book: string, name: string): readonly string[] {
  const rows = [...sheetOf(read(book), name).rows.values()].map((cells) => String(cells.get(1)?.value ?? ""));
  return rows.filter((text) => text !== "").slice(-2);
}

beforeAll(async () => {
  await write("b.xlsx", province.workbook);
  for (const unit of ["C1-01", "C1-02", "K1-01", "C1-03"]) {
    const more = unit === "C1-02" ? adjusting : [];
    await write(`${unit}.xlsx`, typeInto(issuedTo(province, unit), [...wellFilled(unit), ...more]));
  }
  for (const unit of ["C1-01", "C1-02", "K1-01"]) await consolidated("b.xlsx", `${unit}.xlsx`, "2020-07-15");
});

const sealedFoot = "Chốt theo QĐ 12 ngày 15/07/2020";
const notYet = "Khác số liệu đã chốt, chưa đính chính";

test("a round is sealed, compared, corrected and corrected again", async () => {
  const before = await consolidated("b.xlsx", "K1-01.xlsx", "2020-07-15");
  expect(said.join("\n")).not.toContain("chốt");
  expect(await seal("b.xlsx", "QĐ 12", "2020-07-15")).toMatch(/^Đã chốt số liệu theo QĐ 12 ngày 15\/07\/2020: \d/u);
  expect(existsSync(at("b.xlsx.bak"))).toBe(true);
  expect(await consolidated("b.xlsx", "K1-01.xlsx", "2020-07-15")).toBe(before);
  expect(said).toContain("Đúng số liệu đã chốt (theo QĐ 12 ngày 15/07/2020).");
  for (const { name, state } of read("b.xlsx").sheets)
    if (state === "visible" && ["Tổng quan", "Bảng điểm", "Xếp hạng", "Tệp đã đọc"].includes(name))
      expect(footOf("b.xlsx", name).at(-1)).toBe(sealedFoot);
  expect(read("b.xlsx").sheets.some(({ name }) => name === "Đính chính")).toBe(false);
  const bytes = readFileSync(at("b.xlsx"));
  expect(await seal("b.xlsx", "QĐ 13", "2020-07-16")).toContain("không ghi gì thêm");
  expect(readFileSync(at("b.xlsx")).equals(bytes)).toBe(true);

  await consolidated("b.xlsx", "C1-03.xlsx", "2020-07-20");
  expect(said.join("\n")).toContain("Khác số liệu đã chốt, chưa đính chính: ");
  expect(differing("b.xlsx")).toEqual(
    expect.arrayContaining(["units C1-03", "clusters C1", "figures C1-03", "scores C1-03", "contents C1-03"]),
  );
  for (const name of ["Tổng quan", "Bảng điểm", "Xếp hạng", "Đính chính"])
    expect(footOf("b.xlsx", name)).toEqual([sealedFoot, notYet]);
  await expect(seal("b.xlsx", "QĐ 20", "2020-07-20")).rejects.toThrow(CannotRun);
  expect(await seal("b.xlsx", "QĐ 20", "2020-07-20", "Đơn vị gửi sau")).toMatch(/^Đã ghi đính chính lần 1 theo QĐ 20/u);
  expect(footOf("b.xlsx", "Xếp hạng").at(-1)).toBe(`${sealedFoot}; Đính chính lần 1 theo QĐ 20 ngày 20/07/2020`);

  const opinion = { "Mã đơn vị": "C1-02", Mã: "A1", Lần: 1, "Ý kiến Hội đồng": "Đồng ý" };
  await write("b.xlsx", withRow(read("b.xlsx"), "Ý kiến điều chỉnh", opinion));
  await consolidated("b.xlsx", "C1-03.xlsx", "2020-07-22");
  expect(differing("b.xlsx")).toEqual(expect.arrayContaining(["figures C1-02", "adjustments C1-02"]));
  expect(
    differing("b.xlsx")
      .filter((text) => !text.endsWith("C1-02"))
      .every((text) => text.startsWith("ranking")),
  ).toBe(true);
  const { differences } = sealingOf(read("b.xlsx"));
  expect(differences.find(({ part, field }) => part === "figures" && field === "inForce")).toMatchObject({
    was: 1000,
    now: 800,
    origin: { file: null, sheet: "Ý kiến điều chỉnh" },
  });

  const nomination = { "Mã đơn vị": "C1-01", "Danh hiệu/hình thức": "Bằng khen", "Thứ tự": 1 };
  await write("b.xlsx", withRow(read("b.xlsx"), "Kết quả bình xét", nomination));
  await consolidated("b.xlsx", "C1-03.xlsx", "2020-07-22");
  expect(differing("b.xlsx")).toContain("nominations C1-01");
  expect(await seal("b.xlsx", "QĐ 21", "2020-07-22", "Ý kiến, bình xét")).toMatch(
    /^Đã ghi đính chính lần 2 theo QĐ 21/u,
  );
  expect(sealingOf(read("b.xlsx"))).toMatchObject({ state: "as-corrected", seal: { number: 2 } });
});

test("what LibreOffice saves again is still as it was sealed", () => {
  if (findSoffice() === null) return;
  const saved = resave(new Map([["b.xlsx", new Uint8Array(readFileSync(at("b.xlsx")))]])).get("b.xlsx");
  const { state, damage, seals } = sealingOf(nodeHost.readWorkbook(saved ?? new Uint8Array()));
  expect({ state, damage, seals: seals.length }).toEqual({ state: "as-corrected", damage: [], seals: 3 });
});

test("what can't be sealed is said, and nothing is written", async () => {
  await write("new.xlsx", province.workbook);
  const bytes = readFileSync(at("new.xlsx"));
  await expect(seal("new.xlsx", "QĐ 1", "2020-07-15")).rejects.toThrow(/chưa tổng hợp/u);
  await expect(seal("new.xlsx", " ", "2020-07-15")).rejects.toThrow(/Chưa ghi văn bản/u);
  await expect(seal("new.xlsx", "QĐ 1", "2021-07-15")).rejects.toThrow(/sau ngày 31\/12\/2020/u);
  expect(readFileSync(at("new.xlsx")).equals(bytes)).toBe(true);
  expect(existsSync(at("new.xlsx.bak"))).toBe(false);
});
