import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consolidateStored } from "../../../src/app/consolidate";
import { isOpened, openBoard, type OpenedBoard } from "../../../src/app/open-board";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runIssue } from "../../../src/cli/commands/issue";
import { runPapers } from "../../../src/cli/commands/papers";
import type { Desk } from "../../../src/cli/desk";
import type { Consolidation } from "../../../src/domain/consolidation";
import { ballotMinutes } from "../../../src/domain/decisions/ballot-minutes";
import { appendRows } from "../../../src/forms/board/edit-rows";
import { nominationList } from "../../../src/forms/sheets/board/register-lists";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { viCommands } from "../../../src/text/command-texts";
import { vi } from "../../../src/text/vi";
import { typedEdits } from "../../../src/app/typed-edits";
import { inputChange } from "../../../src/app/live/changing/change-board";
import { boardOut } from "../../../src/app/board-out";
import { docxLines } from "../../papers/docx-text";
import { smallProvince } from "../../support/small-province";

const folder = mkdtempSync(join(tmpdir(), "thidua-ballots-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const desk = {
  host: nodeHost,
  files: nodeFiles(folder),
  texts: viCommands,
  sheetTexts: vi,
  today: "2020-07-08",
  say: () => undefined,
  complain: () => undefined,
  progress: () => undefined,
} as unknown as Desk;

const awards = `Danh hiệu/hình thức khen thưởng | Loại | Tỷ lệ phiếu tối thiểu (%) | Tỷ lệ phiếu tính trên | Tỷ lệ dự họp tối thiểu (%) | Số lần bỏ phiếu tối đa
  Bằng khen | Theo công trạng | 80 | Số phiếu hợp lệ | 66,66 | 2`;

function opened(name: string): OpenedBoard {
  const book = openBoard(nodeHost.readWorkbook(new Uint8Array(readFileSync(at(name)))));
  if (!isOpened(book)) throw new Error(`${name} has no round`);
  return book;
}

const round = (name: string): Consolidation => {
  const { board, stored } = opened(name);
  return consolidateStored({ board, stored, asOf: "2020-07-08" }).consolidation;
};

/** One ballot as the meeting writes it down. */
const held = (
  [unit, order, ballot]: readonly [unit: string, order: number | null, ballot: number],
  [present, written, issued, returned, valid, agreed, members]: readonly number[],
) => ({
  unit,
  award: "Bằng khen",
  order,
  ballot,
  present: present!,
  written: written!,
  issued: issued!,
  returned: returned!,
  valid: valid!,
  agreed: agreed!,
  members: members!,
});

/** The leader writes these into the cluster's own workbook and consolidates it. */
async function write(from: string, to: string, rows: readonly ReturnType<typeof held>[]): Promise<void> {
  const book = opened(from);
  const change = inputChange({ added: [appendRows(book.workbook, nominationList, rows)] });
  const bytes = nodeHost.patchWorkbook(new Uint8Array(readFileSync(at(from))), typedEdits(book, change));
  writeFileSync(at(`ghi-${to}`), bytes);
  const options = { in: [], out: at(to), asOf: null, received: null, json: null, dryRun: false };
  await runConsolidate(desk, at(`ghi-${to}`), options);
}

/** What the minutes say: unit, ballot, attendance, opinions in writing, votes for of valid ones, verdict. */
const minutes = (name: string): readonly string[] =>
  ballotMinutes(round(name).nominations).flatMap(({ unit, ballots }) =>
    ballots.map(({ number, counts, quorum, verdict }) =>
      [
        `${unit} lần ${number}:`,
        `${counts.present ?? ""}+${counts.written ?? ""}/${counts.members ?? ""}`,
        quorum?.reached === true ? "đủ" : "thiếu",
        `${counts.agreed ?? ""}/${counts.valid ?? ""}`,
        verdict,
      ].join(" "),
    ),
  );

/** Rows of `CÁC LẦN BỎ PHIẾU` on `Suy tôn`: unit, ballot, attendance, in writing, and what it comes to. */
const onSheet = (name: string): readonly string[] => {
  const { rows } = opened(name).workbook.sheets.find((each) => each.name === "Suy tôn")!;
  return [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([, cells]) => {
      const value = (column: number): string => String(cells.get(column)?.value ?? "");
      return /^C1-0\d\. /u.test(value(3))
        ? [[value(3).slice(0, 5), ...[5, 6, 7, 16, 18].map(value)].join(" ").trim()]
        : [];
    });
};

const nominees = (name: string): readonly string[] =>
  round(name).nominations.clusters.flatMap((review) => review.nominations.map(({ row }) => row.unit));

beforeAll(async () => {
  const { workbook, board } = smallProvince({ "Khen thưởng": awards });
  const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
  const { draft } = boardOut(workbook, consolidateStored({ board, stored, asOf: "2020-05-20" }), vi);
  writeFileSync(at("so.xlsx"), await nodeHost.writeWorkbook(draft));
  await runIssue(desk, at("so.xlsx"), { out: at("."), cluster: "C1", unit: null, asOf: "2020-05-20" });
});

test("too few present at the first ballot on one unit, too few votes for another: neither is decided, both stay nominated", async () => {
  await write("C1/_C1.xlsx", "lan-1.xlsx", [
    held(["C1-01", 1, 1], [5, 4, 9, 9, 9, 9, 9]),
    held(["C1-03", 2, 1], [7, 2, 9, 9, 8, 5, 9]),
  ]);
  expect(minutes("lan-1.xlsx")).toEqual([
    "C1-01 lần 1: 5+4/9 thiếu 9/9 no-quorum",
    "C1-03 lần 1: 7+2/9 đủ 5/8 not-enough",
  ]);
  expect(onSheet("lan-1.xlsx")).toEqual([
    "C1-01 1 5 4 ✖ Không đủ số dự họp, không có giá trị quyết định x",
    "C1-03 1 7 2 ✖ Chưa đủ tỷ lệ phiếu x",
  ]);
  expect(nominees("lan-1.xlsx")).toEqual(["C1-01", "C1-03"]);
});

test("the second ballot counts and the first stays in the minutes; opinions in writing are votes, not attendance", async () => {
  await write("lan-1.xlsx", "lan-2.xlsx", [
    held(["C1-01", null, 2], [6, 3, 9, 9, 9, 8, 9]),
    held(["C1-03", null, 2], [8, 1, 9, 9, 9, 7, 9]),
  ]);
  expect(minutes("lan-2.xlsx")).toEqual([
    "C1-01 lần 1: 5+4/9 thiếu 9/9 no-quorum",
    "C1-01 lần 2: 6+3/9 đủ 8/9 enough",
    "C1-03 lần 1: 7+2/9 đủ 5/8 not-enough",
    "C1-03 lần 2: 8+1/9 đủ 7/9 not-enough",
  ]);
  expect(onSheet("lan-2.xlsx")).toEqual([
    "C1-01 1 5 4 ✖ Không đủ số dự họp, không có giá trị quyết định",
    "C1-01 2 6 3 ✔ Đủ tỷ lệ phiếu x",
    "C1-03 1 7 2 ✖ Chưa đủ tỷ lệ phiếu",
    "C1-03 2 8 1 ✖ Chưa đủ tỷ lệ phiếu x",
  ]);
  expect(nominees("lan-2.xlsx")).toEqual(["C1-01", "C1-03"]);
});

test("a third ballot is over the limit and decides nothing", async () => {
  await write("lan-2.xlsx", "lan-3.xlsx", [held(["C1-03", null, 3], [9, 0, 9, 9, 9, 9, 9])]);
  expect(minutes("lan-3.xlsx").at(-1)).toBe("C1-03 lần 3: 9+0/9 đủ 9/9 over-limit");
  expect(nominees("lan-3.xlsx")).toEqual(["C1-01", "C1-03"]);
});

test("the leader's papers name both units, whatever the ballots came to", async () => {
  const options = { out: at("van-ban"), only: null, template: null, asTemplates: false, json: null, asOf: null };
  expect(await runPapers(desk, at("lan-2.xlsx"), options)).toBe(0);
  const files = readdirSync(at("van-ban"), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".docx"));
  const wordsOf = (name: string): string => docxLines(new Uint8Array(readFileSync(at(`van-ban/${name}`)))).join();
  for (const name of ["Phiếu bầu C1 - 1", "Biên bản kiểm phiếu C1 - 1", "Tờ trình C1"]) {
    expect(files).toContain(`${name}.docx`);
    const words = wordsOf(`${name}.docx`);
    expect([name, words.includes("UBND huyện Một"), words.includes("UBND huyện Ba")]).toEqual([name, true, true]);
  }
});
