import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { boardOut } from "../../../src/app/board-out";
import { consolidateStored } from "../../../src/app/consolidate";
import { isOpened, openBoard, type OpenedBoard } from "../../../src/app/open-board";
import { runConsolidate } from "../../../src/cli/commands/consolidate";
import { runIssue } from "../../../src/cli/commands/issue";
import { runPapers } from "../../../src/cli/commands/papers";
import { runSlips } from "../../../src/cli/commands/slips";
import type { Desk } from "../../../src/cli/desk";
import { findHeader } from "../../../src/forms/reading/find-header";
import { listSlipForm } from "../../../src/forms/slip/list-slip";
import { nodeFiles } from "../../../src/hosts/node/node-files";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { viCommands } from "../../../src/text/command-texts";
import { vi } from "../../../src/text/vi";
import { addressOf } from "../../../src/workbook/address";
import type { CellDate } from "../../../src/workbook/cell";
import { smallProvince } from "../../support/small-province";

const folder = mkdtempSync(join(tmpdir(), "thidua-lists-"));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const said: string[] = [];
const deskOn = (today: string): Desk =>
  ({
    host: nodeHost,
    files: nodeFiles(folder),
    texts: viCommands,
    sheetTexts: vi,
    today,
    say: (line: string) => void said.push(line),
    complain: (line: string) => void said.push(line),
    progress: () => undefined,
  }) as unknown as Desk;

const asked = "Theo xác nhận của cơ quan có thẩm quyền";
const conditions = `Mã | Điều kiện | Loại điều kiện | Hệ quả | Mức hệ quả | Cơ quan xác nhận | Hạn | Đơn vị vi phạm | Ngày nhận
  DK1 | Phòng cháy | ${asked} | Không đề nghị danh hiệu/hình thức | Cờ thi đua | Công an tỉnh | 10/07/2020 | |
  DK2 | Nợ thuế | ${asked} | Không đề nghị | | Thuế tỉnh | 10/07/2020 | |
  DK3 | Bảo hiểm xã hội | ${asked} | Không đề nghị | | Bảo hiểm xã hội tỉnh | 10/07/2020 | |
  DK4 | Khiếu nại | ${asked} | Không đề nghị | | Thanh tra tỉnh | 20/07/2020 | |
  DK5 | Môi trường | ${asked} | Không đề nghị | | Sở Tài nguyên và Môi trường | 10/07/2020 | Không | 09/07/2020`;
const awards = `Danh hiệu/hình thức khen thưởng | Loại
  Cờ thi đua | Theo công trạng
  Bằng khen | Theo công trạng`;
const nominations = `Mã đơn vị | Danh hiệu/hình thức | Thứ tự
  C1-01 | Bằng khen | 1
  C1-03 | Bằng khen | 2`;
const agencies = ["Bảo hiểm xã hội tỉnh", "Công an tỉnh", "Thanh tra tỉnh", "Thuế tỉnh"];

function opened(name: string): OpenedBoard {
  const book = openBoard(nodeHost.readWorkbook(new Uint8Array(readFileSync(at(name)))));
  if (!isOpened(book)) throw new Error(`${name} has no round`);
  return book;
}

type Answer = readonly [line: string, header: string, value: string | CellDate];

/** The slip of an agency from one folder, answered as a person does, in another. */
function answer(agency: string, folders: readonly [from: string, to: string], typed: readonly Answer[]): void {
  const [from, to] = folders;
  const name = readdirSync(at(`${from}/Cơ quan xác nhận`)).find((file) => file.endsWith(`${agency}.xlsx`))!;
  const bytes = new Uint8Array(readFileSync(at(`${from}/Cơ quan xác nhận/${name}`)));
  const sheet = nodeHost.readWorkbook(bytes).sheets.find((each) => each.name === listSlipForm.sheet)!;
  const { columns } = findHeader(sheet, listSlipForm)!;
  const edits = typed.map(([line, header, value]) => {
    const [row] = [...sheet.rows].find(([, cells]) => cells.get(columns.get("code")!)?.value === line)!;
    const column = columns.get(listSlipForm.columns.find((each) => each.header === header)!.key)!;
    return { kind: "set", sheet: sheet.name, cell: addressOf(row, column), value } as const;
  });
  nodeFiles(folder).write(at(`${to}/${name}`), nodeHost.patchWorkbook(bytes, edits));
}

const slips = (from: string, options: { readonly out: string; readonly in?: string }, today: string) =>
  runSlips(deskOn(today), at(from), {
    out: at(options.out),
    in: options.in === undefined ? null : [at(options.in)],
    cluster: null,
    each: null,
    asOf: null,
  });

async function consolidate(from: string, out: string, today: string): Promise<void> {
  const options = { in: [at("bieu")], out: at(out), asOf: null, received: null, json: null, dryRun: false };
  await runConsolidate(deskOn(today), at(from), options);
}

/** Every text on `Suy tôn` of a workbook, a line for each row. */
function nominated(name: string): readonly string[] {
  const sheet = opened(name).workbook.sheets.find((each) => each.name === "Suy tôn")!;
  return [...sheet.rows]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) =>
      [...cells.values()]
        .flatMap(({ value }) => (value === null || value === "" ? [] : [JSON.stringify(value)]))
        .join(" | "),
    );
}

/** Rows of the sheet that name a unit under its award: what is nominated. */
const nominees = (name: string): readonly string[] =>
  nominated(name).flatMap((line) => /"Bằng khen" \| "(C1-0\d)"/u.exec(line)?.[1] ?? []);

/** Tình trạng of each list, by its condition. */
const states = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    nominated(name).flatMap((line) => {
      const [, code, state] = /^"(DK\d)\. .*?"((?:✔|▲|…)[^"]*)"/u.exec(line) ?? [];
      return code === undefined || state === undefined ? [] : [[code, state]];
    }),
  );

const issues = (name: string, day: string): readonly string[] => {
  const { board, stored } = opened(name);
  return consolidateStored({ board, stored, asOf: day })
    .consolidation.issues.filter(({ code }) => /^(list|nomination)-/u.test(code))
    .map(({ code, place }) => [code, place.unit ?? place.cell].join(" "));
};

beforeAll(async () => {
  const { workbook, board } = smallProvince({
    "Khen thưởng": awards,
    "Điều kiện": conditions,
    "Kết quả bình xét": nominations,
  });
  const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
  const { draft } = boardOut(workbook, consolidateStored({ board, stored, asOf: "2020-07-01" }), vi);
  writeFileSync(at("so.xlsx"), await nodeHost.writeWorkbook(draft));
  await runIssue(deskOn("2020-05-20"), at("so.xlsx"), { out: at("bieu"), cluster: null, unit: "C1-01", asOf: null });
});

test("before anybody is asked: no list but one is in, and none of them counts as clean", async () => {
  await consolidate("so.xlsx", "lan-0.xlsx", "2020-07-05");
  expect(states("lan-0.xlsx")).toEqual({
    DK1: "… Chưa có xác nhận",
    DK2: "… Chưa có xác nhận",
    DK3: "… Chưa có xác nhận",
    DK4: "… Chưa có xác nhận",
    DK5: "✔ Đã có",
  });
  expect(nominees("lan-0.xlsx")).toEqual(["C1-01", "C1-03"]);
});

test("each agency whose list is not in gets a slip about the nominated units", async () => {
  expect(await slips("so.xlsx", { out: "phieu" }, "2020-07-05")).toBe(0);
  const names = readdirSync(at("phieu/Cơ quan xác nhận"));
  expect(names.map((name) => name.replace(/^.* - |\.xlsx$/gu, "")).sort()).toEqual(agencies);
});

test("answers come back in time, late, in part and not at all; the workbook that was asked from is not changed", async () => {
  const before = readFileSync(at("so.xlsx"));
  answer(
    "Công an tỉnh",
    ["phieu", "ve-1"],
    [
      ["C1-03/DK1", "Có vi phạm", "Có"],
      ["C1-03/DK1", "Nội dung", "Để xảy ra cháy (Điều 41 Nghị định 167/2013/NĐ-CP)"],
      ["C1-03/DK1", "Văn bản", "12/TB-CA"],
      ["C1-03/DK1", "Ngày", { date: "2020-07-01" }],
      ["C1-01/DK1", "Có vi phạm", "Không"],
    ],
  );
  answer("Bảo hiểm xã hội tỉnh", ["phieu", "ve-1"], [["C1-01/DK3", "Có vi phạm", "Không"]]);
  expect(await slips("so.xlsx", { in: "ve-1", out: "so-1.xlsx" }, "2020-07-09")).toBe(0);
  answer(
    "Thuế tỉnh",
    ["phieu", "ve-2"],
    [
      ["C1-01/DK2", "Có vi phạm", "Không"],
      ["C1-03/DK2", "Có vi phạm", "Không"],
    ],
  );
  expect(await slips("so-1.xlsx", { in: "ve-2", out: "so-2.xlsx" }, "2020-07-13")).toBe(0);
  expect(readFileSync(at("so.xlsx")).equals(before)).toBe(true);
});

test("Suy tôn shows the state of each list, and at the unit that one names: paper, date and article; both stay nominated", async () => {
  await consolidate("so-2.xlsx", "lan-1.xlsx", "2020-07-15");
  expect(states("lan-1.xlsx")).toEqual({
    DK1: "✔ Đã có",
    DK2: "✔ Đã có, chậm 3 ngày",
    DK3: "▲ Chưa có xác nhận, quá hạn 5 ngày",
    DK4: "… Chưa có xác nhận",
    DK5: "✔ Đã có",
  });
  expect(nominees("lan-1.xlsx")).toEqual(["C1-01", "C1-03"]);
  const named = nominated("lan-1.xlsx").find((line) => line.includes("▲ Cần Hội đồng xem xét"));
  expect(named).toMatch(/^2 \| "Bằng khen" \| "C1-03" /u);
  expect(named).toContain(
    "DK1. Phòng cháy: không đạt (theo xác nhận của Công an tỉnh, C1-03: Để xảy ra cháy (Điều 41 Nghị định 167/2013/NĐ-CP), 12/TB-CA, ngày 01/07/2020, nhận ngày 09/07/2020).",
  );
  expect(named).toContain("… DK4. Khiếu nại: chưa xét được (chưa có xác nhận của Thanh tra tỉnh).");
  expect(issues("lan-1.xlsx", "2020-07-15")).toEqual(["list-overdue A7", "nomination-listed C1-03"]);
});

test("asked again: only those who have not answered; with the last answers nothing is open, and who is barred stays listed", async () => {
  await slips("so-2.xlsx", { out: "phieu-2" }, "2020-07-15");
  expect(readdirSync(at("phieu-2/Cơ quan xác nhận")).length).toBe(2);
  answer(
    "Bảo hiểm xã hội tỉnh",
    ["phieu-2", "ve-3"],
    [
      ["C1-01/DK3", "Có vi phạm", "Không"],
      ["C1-03/DK3", "Có vi phạm", "Không"],
    ],
  );
  answer(
    "Thanh tra tỉnh",
    ["phieu-2", "ve-3"],
    [
      ["C1-01/DK4", "Có vi phạm", "Có"],
      ["C1-01/DK4", "Văn bản", "7/KL-TTr"],
      ["C1-03/DK4", "Có vi phạm", "Không"],
    ],
  );
  expect(await slips("so-2.xlsx", { in: "ve-3", out: "so-3.xlsx" }, "2020-07-16")).toBe(0);
  await consolidate("so-3.xlsx", "lan-2.xlsx", "2020-07-20");
  expect(states("lan-2.xlsx")).toEqual({
    DK1: "✔ Đã có",
    DK2: "✔ Đã có, chậm 3 ngày",
    DK3: "✔ Đã có, chậm 6 ngày",
    DK4: "✔ Đã có",
    DK5: "✔ Đã có",
  });
  expect(nominees("lan-2.xlsx")).toEqual(["C1-01", "C1-03"]);
  expect(nominated("lan-2.xlsx").join()).not.toContain("chưa có xác nhận");
  expect(issues("lan-2.xlsx", "2020-07-20")).toEqual(["nomination-not-eligible C1-01", "nomination-listed C1-03"]);
});

test("the papers are made of it, and every nomination that was typed is still there", async () => {
  const options = {
    out: at("van-ban"),
    only: null,
    template: null,
    asTemplates: false,
    json: at("van-ban.json"),
    asOf: null,
  };
  expect(await runPapers(deskOn("2020-07-20"), at("lan-2.xlsx"), options)).toBe(0);
  const files = readdirSync(at("van-ban"), { recursive: true }).map(String);
  expect(files).toEqual(expect.arrayContaining(["Báo cáo Chủ tịch.docx", "C1/Báo cáo C1.docx"]));
  expect(opened("lan-2.xlsx").board.nominations.map(({ unit, award }) => [unit, award])).toEqual([
    ["C1-01", "Bằng khen"],
    ["C1-03", "Bằng khen"],
  ]);
});
