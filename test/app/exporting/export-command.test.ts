import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ExportOptions, runExport } from "../../../src/cli/commands/export";
import type { Desk } from "../../../src/cli/desk";
import type { DataTable } from "../../../src/app/host";
import { writeParquet } from "../../../src/hosts/node/parquet/write-parquet";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { viCommands } from "../../../src/text/command-texts";
import { vi } from "../../../src/text/vi";
import { smallProvince } from "../../support/small-province";
import { drawnAgain } from "../rounds/changed-round";
import { consolidatedBook } from "./exported-sample";

const folder = mkdtempSync(join(tmpdir(), "thidua-export-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said: string[] = [];
const desk = {
  host: nodeHost,
  files: nodeFiles(folder),
  texts: viCommands,
  sheetTexts: vi,
  today: "2020-12-31",
  writeParquet: (table: DataTable) => Promise.resolve(writeParquet(table)),
  say: (line: string) => void said.push(line),
  progress: () => undefined,
} as unknown as Desk;

const runs = (book: string, options: Partial<ExportOptions> = {}): ReturnType<typeof runExport> =>
  runExport(desk, at(book), { out: at("out"), cluster: null, sheets: null, csv: false, parquet: false, ...options });
const filesIn = (name: string): readonly string[] =>
  existsSync(at(name))
    ? readdirSync(at(name), { recursive: true })
        .map(String)
        .filter((file) => file.endsWith(".xlsx"))
        .sort()
    : [];

beforeAll(async () => {
  writeFileSync(at("board-out.xlsx"), await nodeHost.writeWorkbook(consolidatedBook().draft));
  writeFileSync(at("board.xlsx"), await nodeHost.writeWorkbook(drawnAgain(smallProvince().workbook)));
});
afterEach(() => rmSync(at("out"), { recursive: true, force: true }));

test("the whole round and each cluster, up to the day on which it was consolidated", async () => {
  said.length = 0;
  await expect(runs("board-out.xlsx")).resolves.toBe(0);
  expect(filesIn("out")).toEqual([
    "C1/Kết quả 6 tháng 2020 - C1.xlsx",
    "K1/Kết quả 6 tháng 2020 - K1.xlsx",
    "Kết quả 6 tháng 2020 - toàn tỉnh.xlsx",
  ]);
  expect(said).toEqual([`Đã xuất 3 bản gửi đi (DỰ THẢO: số liệu chưa chốt) vào ${at("out")}`]);
  const { sheets } = nodeHost.readWorkbook(
    new Uint8Array(readFileSync(at("out/Kết quả 6 tháng 2020 - toàn tỉnh.xlsx"))),
  );
  const [overview] = sheets;
  expect(
    [...overview!.rows.values()].some((cells) =>
      [...cells.values()].some(({ value }) => value === "6 tháng đầu năm 2020 – tính đến ngày 15/07/2020"),
    ),
  ).toBe(true);
});

test("one cluster, chosen sheets", async () => {
  await runs("board-out.xlsx", { cluster: "K1", sheets: "Tổng quan; Xếp hạng" });
  expect(filesIn("out")).toEqual(["K1/Kết quả 6 tháng 2020 - K1.xlsx"]);
  const { sheets } = nodeHost.readWorkbook(new Uint8Array(readFileSync(at("out/K1/Kết quả 6 tháng 2020 - K1.xlsx"))));
  expect(sheets.map(({ name }) => name)).toEqual(["Tổng quan", "Xếp hạng"]);
});

test.each([
  ["board-out.xlsx", { cluster: "C9" }, /Không có cụm, khối mã "C9"/u],
  ["board-out.xlsx", { sheets: "Tổng quan; Chỉ tiêu" }, /không có trang "Chỉ tiêu".*Tổng quan; Tình hình gửi báo cáo/u],
  ["board-out.xlsx", { sheets: " ; " }, /không có trang/u],
  ["board.xlsx", {}, /chưa được tổng hợp.*consolidate/u],
  ["nowhere.xlsx", {}, /nowhere\.xlsx/u],
])("%s with %j is refused and nothing is written", async (book, options, sentence) => {
  await expect(runs(book, options)).rejects.toThrow(sentence);
  expect(existsSync(at("out"))).toBe(false);
});
