import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boardOut } from "../../../src/app/board-out";
import { openBoard, type OpenedBoard } from "../../../src/app/open-board";
import { runIssue } from "../../../src/cli/commands/issue";
import { runRemind, type RemindOptions } from "../../../src/cli/commands/remind";
import type { Desk } from "../../../src/cli/desk";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { viCommands } from "../../../src/text/command-texts";
import { vi } from "../../../src/text/vi";
import { board as workbook, consolidated } from "../../whole-round/round";
import { decoded, readMail } from "./read-mail";

const folder = mkdtempSync(join(tmpdir(), "thidua-remind-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said: string[] = [];
const desk = {
  host: nodeHost,
  files: nodeFiles(folder),
  texts: viCommands,
  sheetTexts: vi,
  today: "2020-07-21",
  say: (line: string) => void said.push(line),
  complain: (line: string) => void said.push(line),
  progress: () => undefined,
} as unknown as Desk;

const plain: RemindOptions = {
  out: "out",
  cluster: null,
  unit: null,
  asOf: null,
  newDate: null,
  log: null,
  mail: false,
  json: null,
};

async function remind(path: string, options: Partial<RemindOptions>): Promise<readonly string[]> {
  said.length = 0;
  const places = { out: at(options.out ?? "out"), ...(options.log == null ? {} : { log: at(options.log) }) };
  expect(await runRemind(desk, at(path), { ...plain, ...options, ...places })).toBe(0);
  return [...said];
}

const filesIn = (name: string): readonly string[] =>
  (readdirSync(at(name), { recursive: true }) as string[]).filter((file) => /\.\w+$/u.test(file)).sort();
const openedAt = (name: string): OpenedBoard => {
  const opened = openBoard(nodeHost.readWorkbook(new Uint8Array(readFileSync(at(name)))));
  if ("noRound" in opened) throw new Error(opened.noRound);
  return opened;
};

beforeAll(async () => {
  const { draft } = boardOut(workbook, consolidated, vi);
  writeFileSync(at("board.xlsx"), await nodeHost.writeWorkbook(draft));
  const without = { ...draft, sheets: draft.sheets.filter(({ name }) => name !== "Sổ đôn đốc") };
  writeFileSync(at("older.xlsx"), await nodeHost.writeWorkbook(without));
  const never = draft.sheets.filter(({ name }) => name !== "Tổng quan");
  writeFileSync(at("never.xlsx"), await nodeHost.writeWorkbook({ ...draft, sheets: never }));
});

test("a letter to each unit that owes something, and a collective one to each cluster", async () => {
  const lines = await remind("board.xlsx", { out: "all" });
  expect(filesIn("all")).toEqual(
    ["C1-01", "C1-02", "C1-03"]
      .map((code) => `C1/Đôn đốc đơn vị ${code}.docx`)
      .concat("C1/Đôn đốc cụm, khối C1.docx", "K1/Đôn đốc cụm, khối K1.docx", "K1/Đôn đốc đơn vị K1-01.docx")
      .sort(),
  );
  expect(lines).toEqual([
    expect.stringContaining('Mẫu văn bản không có dòng "Nhà nước"'),
    expect.stringContaining("Đã lập 4 văn bản đôn đốc đơn vị và 2 văn bản chung của cụm, khối trong "),
  ]);
});

test("only a cluster, only a unit", async () => {
  await remind("board.xlsx", { out: "k1", cluster: "K1" });
  expect(filesIn("k1")).toEqual(["K1/Đôn đốc cụm, khối K1.docx", "K1/Đôn đốc đơn vị K1-01.docx"]);
  await remind("board.xlsx", { out: "one", unit: "C1-03" });
  expect(filesIn("one")).toEqual(["C1/Đôn đốc đơn vị C1-03.docx"]);
});

test("drafts of messages carry the letter's words and the unit's form; who has no address is told", async () => {
  const lines = await remind("board.xlsx", { out: "mail", unit: "C1-03", mail: true, newDate: "2020-07-25" });
  const { headers, parts } = readMail(new Uint8Array(readFileSync(at("mail/C1/Đôn đốc đơn vị C1-03.eml"))));
  expect(headers.has("to")).toBe(false);
  expect(decoded(headers.get("subject") ?? "")).toBe("Đôn đốc gửi báo cáo sơ kết 6 tháng đầu năm 2020 - UBND huyện Ba");
  expect(parts[0]?.bytes.toString("utf8")).toContain("chậm nhất ngày 25/07/2020.");
  expect(parts[1]?.name).toBe("C1-03.xlsx");
  const form = nodeHost.readWorkbook(new Uint8Array(parts[1]!.bytes));
  expect(form.sheets.map(({ name }) => name)).toContain("Kết quả");
  expect(lines).toContain("1 thư để trống người nhận, vì Danh sách chưa có Email dùng được: C1-03");
});

test("a new due date that is over is warned of, and the letters are made; the last day itself is not over", async () => {
  const over = expect.stringContaining("Hạn mới 20/07/2020 đã qua");
  expect(await remind("board.xlsx", { out: "over", unit: "C1-03", newDate: "2020-07-20" })).toContainEqual(over);
  expect(filesIn("over")).toEqual(["C1/Đôn đốc đơn vị C1-03.docx"]);
  const on = await remind("board.xlsx", { out: "today", unit: "C1-03", newDate: "2020-07-21" });
  expect(on.join(" ")).not.toContain("đã qua");
  const asOf = { asOf: "2020-07-22", newDate: "2020-07-21" };
  expect((await remind("board.xlsx", { out: "later", unit: "C1-03", ...asOf })).join(" ")).toContain("đã qua");
});

test.each(["board.xlsx", "older.xlsx"])(
  "the wave is logged in a copy of %s, and the next one says so",
  async (name) => {
    const before = readFileSync(at(name));
    const lines = await remind(name, { out: "wave", log: `logged-${name}` });
    expect(lines.at(-1)).toContain("Đã ghi 6 dòng vào Sổ đôn đốc: ");
    expect(readFileSync(at(name)).equals(before)).toBe(true);
    expect(
      openedAt(`logged-${name}`).board.reminders.map(({ code, wave, sentOn, content }) => [
        code,
        wave,
        sentOn,
        content,
      ]),
    ).toEqual([
      ["C1-01", 1, "2020-07-21", "Đề nghị bổ sung, hoàn thiện báo cáo"],
      ["C1-02", 1, "2020-07-21", "Đề nghị bổ sung, hoàn thiện báo cáo"],
      ["C1-03", 1, "2020-07-21", "Đôn đốc gửi báo cáo"],
      ["K1-01", 1, "2020-07-21", "Đề nghị bổ sung, hoàn thiện báo cáo"],
      ["C1", 1, "2020-07-21", "Đôn đốc 3 đơn vị gửi báo cáo"],
      ["K1", 1, "2020-07-21", "Đôn đốc 1 đơn vị gửi báo cáo"],
    ]);
    await remind(`logged-${name}`, { out: "again", unit: "C1-03", mail: true, log: `twice-${name}` });
    const { headers } = readMail(new Uint8Array(readFileSync(at("again/C1/Đôn đốc đơn vị C1-03.eml"))));
    expect(decoded(headers.get("subject") ?? "")).toContain("(lần 2)");
    expect(openedAt(`twice-${name}`).board.reminders.at(-1)).toMatchObject({ code: "C1-03", wave: 2 });
  },
);

test("the JSON lists every figure of every letter with its source", async () => {
  await remind("board.xlsx", { out: "json", unit: "C1-02", json: at("papers.json") });
  const { papers } = JSON.parse(readFileSync(at("papers.json"), "utf8")) as {
    papers: readonly {
      readonly name: string;
      readonly file: string;
      readonly figures: readonly { readonly source: string }[];
    }[];
  };
  expect(papers.map(({ name, file }) => [name, file])).toEqual([["Đôn đốc đơn vị", "C1/Đôn đốc đơn vị C1-02.docx"]]);
  expect(papers[0]?.figures.map(({ source }) => source)).toContain("units[code=C1-02].daysLate");
});

test("nobody owes anything: it says so and writes nothing", async () => {
  expect(await remind("board.xlsx", { out: "nobody", unit: "K1-02", log: "nobody.xlsx" })).toEqual([
    "Không có đơn vị nào phải đôn đốc; không ghi tệp nào.",
  ]);
  expect([existsSync(at("nobody")), existsSync(at("nobody.xlsx"))]).toEqual([false, false]);
});

test.each([
  ["a cluster that isn't there", "board.xlsx", { cluster: "C9" }, "C9"],
  ["a unit that isn't there", "board.xlsx", { unit: "C9-01" }, "C9-01"],
  ["a workbook that was never consolidated", "never.xlsx", {}, "chưa được tổng hợp"],
  ["the workbook itself as the log", "board.xlsx", { log: "board.xlsx" }, "chính là sổ đang dùng"],
  ["a workbook's name for the JSON", "board.xlsx", { json: "x.xlsx" }, "x.xlsx"],
] as const)("%s stops it before anything is written", async (_, path, options, told) => {
  await expect(remind(path, { out: "refused", ...options })).rejects.toThrow(told);
  expect(existsSync(at("refused"))).toBe(false);
});

test("the first messages: one to each unit, with the form that stands beside it", async () => {
  said.length = 0;
  expect(
    await runIssue(desk, at("board.xlsx"), {
      out: at("issued"),
      cluster: "C1",
      unit: null,
      asOf: "2020-05-20",
      mail: true,
    }),
  ).toBe(0);
  expect(filesIn("issued").filter((file) => file.endsWith(".eml"))).toEqual(
    ["C1-01", "C1-02", "C1-03", "C1-04"].map((code) => `C1/${code}.eml`),
  );
  const party = readMail(new Uint8Array(readFileSync(at("issued/C1/C1-04.eml"))));
  expect(party.parts[0]?.bytes.toString("utf8")).toContain("Trân trọng đề nghị Huyện ủy Một quan tâm");
  expect(party.parts[1]?.bytes.equals(readFileSync(at("issued/C1/C1-04.xlsx")))).toBe(true);
  expect(said).toContain("Đã lập 4 thư nháp (.eml); phần mềm không gửi thư.");
});
