import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { viCommands } from "../../../src/text/command-texts";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runMark } from "../../../src/cli/commands/mark";
import type { Desk } from "../../../src/cli/desk";
import { readReview } from "../../../src/forms/review/read-review";
import { drawBoard } from "../../../src/forms/board/draw-board";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import { smallForms } from "../../support/marking/marked-forms";
import { smallProvince } from "../../support/small-province";

const folder = mkdtempSync(join(tmpdir(), "thidua-mark-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said: string[] = [];
const desk = {
  host: nodeHost,
  files: nodeFiles(folder),
  texts: viCommands,
  sheetTexts: vi,
  today: "2020-07-01",
  say: (line: string) => void said.push(line),
  progress: () => undefined,
} as unknown as Desk;

async function mark(
  paths: readonly string[],
  options: { readonly out: string; readonly board?: string },
): Promise<{ readonly code: number; readonly lines: readonly string[] }> {
  said.length = 0;
  const code = await runMark(desk, paths.map(at), {
    out: at(options.out),
    board: options.board === undefined ? null : at(options.board),
    asOf: null,
  });
  return { code, lines: [...said] };
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(at(name)));
const notesOf = (name: string): readonly string[] =>
  readReview(nodeHost.readWorkbook(bytesOf(name)))?.kept.map(({ note }) => note) ?? [];

beforeAll(async () => {
  const province = smallProvince({
    "Chỉ tiêu giao": "Mã đơn vị | Mã | Thực hiện năm trước | Chỉ tiêu đăng ký\nC1-02 | A1 | 950.5 | 1000",
  });
  const [form] = smallForms().filter(({ name }) => name === "C1-02.xlsx");
  mkdirSync(at("in"));
  writeFileSync(at("in/C1-02.xlsx"), await nodeHost.writeWorkbook(form!.draft()));
  writeFileSync(at("in/ghi-chu.txt"), "đã gửi");
  writeFileSync(
    at("board.xlsx"),
    await nodeHost.writeWorkbook(
      drawBoard({
        kind: "board",
        app: "test",
        issued: "2020-05-20",
        cluster: null,
        ...inputSheets(province.workbook),
        stamp: null,
      }),
    ),
  );
});

test("copies stand under the names of their files; a file that can't be marked is named with its reason, exit 1", async () => {
  const { code, lines } = await mark(["in"], { out: "out" });
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringMatching(/^C1-02\.xlsx: đánh dấu lỗi \d+, cảnh báo 0, lưu ý 0; đã ghi /u),
    expect.stringMatching(/^ghi-chu\.txt: không đánh dấu được\. Tệp không phải là bảng tính/u),
  ]);
  expect(notesOf("out/C1-02.xlsx").length).toBeGreaterThan(3);
  expect(existsSync(at("out/ghi-chu.txt"))).toBe(false);
});

test("exit 0 where all were marked; marking the copy again gives the same bytes", async () => {
  expect((await mark(["in/C1-02.xlsx"], { out: "out" })).code).toBe(0);
  expect((await mark(["out/C1-02.xlsx"], { out: "again" })).code).toBe(0);
  expect(bytesOf("again/C1-02.xlsx")).toEqual(bytesOf("out/C1-02.xlsx"));
});

test("an input is never written over, however its folder is written", async () => {
  const before = bytesOf("in/C1-02.xlsx");
  const { code, lines } = await mark(["in/C1-02.xlsx"], { out: "in/../in" });
  expect([code, lines[0]?.includes("không đánh dấu được")]).toEqual([1, true]);
  expect(bytesOf("in/C1-02.xlsx")).toEqual(before);
});

test("two files of one name don't replace one another", async () => {
  mkdirSync(at("other"));
  writeFileSync(at("other/C1-02.xlsx"), bytesOf("in/C1-02.xlsx"));
  const { code, lines } = await mark(["in/C1-02.xlsx", "other/C1-02.xlsx"], { out: "both" });
  expect([code, lines.length, lines[1]?.includes("không đánh dấu được")]).toEqual([1, 2, true]);
});

test("by the Board's round the marks are those of its consolidation", async () => {
  const filled = nodeHost.readWorkbook(bytesOf("in/C1-02.xlsx"));
  const sheet = filled.sheets.find(({ name }) => name === "Chỉ tiêu")!;
  const [row] = [...sheet.rows].find(([, cells]) => cells.get(2)?.value === "A1")!;
  writeFileSync(
    at("C1-02.xlsx"),
    nodeHost.patchWorkbook(bytesOf("in/C1-02.xlsx"), [{ kind: "set", sheet: "Chỉ tiêu", cell: `G${row}`, value: 700 }]),
  );
  const { code } = await mark(["C1-02.xlsx"], { out: "board-marks", board: "board.xlsx" });
  expect(code).toBe(0);
  // Registered with the Board as 1000: the form, issued without it, knows nothing of that.
  expect(notesOf("board-marks/C1-02.xlsx").some((note) => note.includes("1.000"))).toBe(true);
  expect((await mark(["C1-02.xlsx"], { out: "own-marks" })).code).toBe(0);
  expect(notesOf("own-marks/C1-02.xlsx").some((note) => note.includes("1.000"))).toBe(false);
});

test("a path that isn't there stops the run before anything is written", async () => {
  await expect(mark(["gone.xlsx"], { out: "nothing" })).rejects.toThrow("gone.xlsx");
  expect(existsSync(at("nothing"))).toBe(false);
});
