import * as fc from "fast-check";
import { boardOut } from "../../src/app/board-out";
import type { Consolidated } from "../../src/app/consolidate";
import { consolidationJson } from "../../src/app/consolidation-json";
import type { GivenFile } from "../../src/app/host";
import { openBoard, isOpened } from "../../src/app/open-board";
import { sealBoard } from "../../src/app/sealing/seal-board";
import type { Sealing } from "../../src/domain/sealing/seal-state";
import { outputSheets } from "../../src/forms/output/output-sheets";
import { vi } from "../../src/text/vi";
import type { CellValue } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { run, typeRow, withoutRow, written } from "../app/returns/returned-cluster";
import { fileOf, host, issuedTo, setCell, typeInto, wellFilled, type Typed } from "../support/small-province";
import { province } from "./province";
import { board, consolidated, files as sent } from "./round";

const sealingDay = "2020-07-20";
const later = "2020-08-20";

/** The whole round, sealed by a paper as of the day on which it was consolidated. */
const sealed = sealedFrom(consolidated);

function sealedFrom(round: Consolidated): Workbook {
  const book = written(board, round);
  const opened = openBoard(book);
  if (!isOpened(opened)) throw new Error(opened.noRound);
  const done = sealBoard({ opened, document: "QĐ 12", date: sealingDay, reason: null, today: "2020-12-31" });
  if (done.refused !== null || !done.sealed) throw new Error(JSON.stringify(done));
  return workbookOf(boardOut(book, done.consolidated, vi).draft);
}

/** What somebody does after the round is sealed. */
type Later = { readonly book?: (book: Workbook) => Workbook; readonly files?: readonly GivenFile[] };
type Row = Readonly<Record<string, CellValue>>;

const typing = (sheet: string, key: Row, values: Row): Later => ({
  book: (book) => typeRow(book, sheet, key, values),
});
const report = (unit: string, changed: string, changes: readonly Typed[] = []): GivenFile =>
  fileOf(
    `C1/${unit} sau.xlsx`,
    typeInto(issuedTo(province, unit), [
      ...wellFilled(unit).filter(([sheet]) => sheet !== "Tự chấm"),
      ["Chỉ tiêu", "A6", "Chỉ tiêu đăng ký", "Tốt"],
      ["Kết quả", "A6", "Thực hiện trong kỳ", "Khá"],
      ...changes,
    ]),
    changed,
  );

/** The leader's own workbook again, with another text in `Báo cáo cụm`. */
const leader = (): GivenFile => {
  const own = sent.find(({ name }) => name === "C1/_C1.xlsx");
  if (own === undefined) throw new Error("the leader has sent nothing");
  const changed = setCell(host.readWorkbook(own.bytes), "Báo cáo cụm", { row: 5, column: 4, value: "Viết lại" });
  return fileOf("C1/_C1 sau.xlsx", changed, "2020-07-19T08:00:00");
};

/** Each changes something that the seal holds. */
const telling: Readonly<Record<string, Later>> = {
  "a report that comes late": { files: [report("C1-03", "2020-07-19T08:00:00")] },
  "a newer report": { files: [report("C1-01", "2020-07-18T08:00:00", [["Kết quả", "A1", "Thực hiện trong kỳ", 777]])] },
  "a newer report with other words": {
    files: [report("C1-01", "2020-07-18T08:00:00", [["Nội dung", "N1", "Nội dung báo cáo", "Viết lại"]])],
  },
  "another report of a cluster": { files: [leader()] },
  "another day in the register": typing(
    "Sổ theo dõi nhận báo cáo",
    { "Mã đơn vị/cụm": "C1-01", "Mã hồ sơ": "BC" },
    { "Ngày đến": { date: "2020-07-09" } },
  ),
  "a report sent back": typing(
    "Sổ theo dõi nhận báo cáo",
    { "Mã đơn vị/cụm": "K1-01" },
    { "Tình trạng": "Đề nghị hoàn thiện", "Hạn hoàn thiện": { date: "2020-08-01" } },
  ),
  "points typed over": typing(
    "Điểm chấm",
    { "Mã đơn vị": "C1-02", "Mã tiêu chí": "T11", "Giai đoạn": "Thẩm định" },
    { Điểm: 6 },
  ),
  "points added": typing(
    "Điểm chấm",
    { "Mã đơn vị": "K1-01", "Mã tiêu chí": "T11", "Giai đoạn": "Thẩm định" },
    { Điểm: 5 },
  ),
  "one of two scorers": typing(
    "Điểm chấm",
    { "Mã đơn vị": "C1-01", "Mã tiêu chí": "T11", "Giai đoạn": "Chấm chéo", "Người chấm": "C1-03" },
    { Điểm: 9 },
  ),
  "another opinion": typing(
    "Ý kiến điều chỉnh",
    { "Mã đơn vị": "C1-01", Mã: "A1" },
    { "Ý kiến Hội đồng": "Không đồng ý" },
  ),
  "another nomination": typing(
    "Kết quả bình xét",
    { "Mã đơn vị": "C1-01", "Danh hiệu/hình thức": "Cờ thi đua của UBND tỉnh" },
    { "Đồng ý": 5 },
  ),
  "a unit under another name": typing("Danh sách", { "Mã đơn vị": "C1-02" }, { "Tên đơn vị": "UBND xã Hai" }),
  "a unit in another role": typing("Danh sách", { "Mã đơn vị": "C1-03" }, { "Vai trò": "Tham gia, không bình xét" }),
  "a unit that is exempt": typing("Danh sách", { "Mã đơn vị": "C1-02" }, { "Miễn báo cáo (lý do)": "Sáp nhập" }),
  "more time for a unit": typing("Danh sách", { "Mã đơn vị": "C1-02" }, { "Được gia hạn đến": { date: "2020-07-19" } }),
  "a unit more": typing(
    "Danh sách",
    { "Mã cụm/khối": "C1", "Mã đơn vị": "C1-05" },
    { "Tên đơn vị": "UBND huyện Năm", "Loại đơn vị": "Huyện", "Vai trò": "Thành viên" },
  ),
  "a unit less": { book: (book) => withoutRow(book, "Danh sách", [3, "C1", "C1-03"]) },
  "another mark for six months": typing("Chỉ tiêu", { Mã: "A1" }, { "Mốc 6 tháng (%)": 60 }),
  "another rule of an indicator": typing("Chỉ tiêu", { Mã: "A1" }, { "Cách đánh giá": "Càng thấp càng tốt" }),
  "another standard of points": typing("Thang điểm", { "Mã tiêu chí": "T1" }, { "Điểm chuẩn": 12 }),
  "another class": typing("Xếp loại", { "Xếp loại": "Khá" }, { "Từ điểm (%)": 79 }),
};

/** None of these changes a figure. */
const silent: Readonly<Record<string, Later>> = {
  nothing: {},
  "the same files again": { files: sent },
  "a file that can't be read": { files: [{ name: "hỏng.xlsx", bytes: new Uint8Array([7]), changed: null }] },
  "somebody to speak to": typing("Danh sách", { "Mã đơn vị": "C1-02" }, { "Người liên hệ": "Lê Thị Mới" }),
};

const kinds = { ...telling, ...silent };

function after(names: readonly (keyof typeof kinds)[], asOf: string) {
  const all = names.map((name) => kinds[name] ?? {});
  const book = all.reduce((changed, { book: change = (same) => same }) => change(changed), sealed);
  const given = all.flatMap(({ files = [] }) => files);
  return { book, given, run: run(book, given, asOf) };
}

/** What the JSON says of a part, by whose row it is; several rows of one name as one text. */
const parts = ["units", "clusters", "figures", "adjustments", "scores", "totals", "ranking"] as const;
/** About files and sentences (docs/decisions/0054). */
const notSealed = new Set(["receivedSource", "version", "structure", "rawTarget", "rawResult", "explanation"]);
const notSealedEither = new Set(["source", "targetSource", "adjustedSource"]);

type JsonRow = Readonly<Record<string, unknown>>;

function toldBy(json: string): ReadonlyMap<string, string> {
  const all = JSON.parse(json) as Readonly<Record<(typeof parts)[number], readonly JsonRow[]>>;
  const told = new Map<string, string[]>();
  for (const part of parts)
    for (const row of all[part]) {
      const name = [part, row["code"] ?? row["unit"], row["indicator"] ?? row["criterion"] ?? ""].join(" ");
      const { documents, ...plain } = row;
      const fields = Object.entries({ ...plain, ...(documents as object) }).filter(
        ([field, value]) => value !== null && !notSealed.has(field) && !notSealedEither.has(field),
      );
      told.set(name, [...(told.get(name) ?? []), JSON.stringify(fields)]);
    }
  return new Map([...told].map(([name, rows]) => [name, [...rows].sort().join("\n")]));
}

function differingNames(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
  const names = new Set([...before.keys(), ...now.keys()]);
  return [...names].filter((name) => before.get(name) !== now.get(name)).sort();
}

function namesIn({ differences }: Sealing): readonly string[] {
  const found = differences
    .filter(({ part }) => parts.some((each) => each === part))
    .map(({ part, owner, code }) => [part, owner, code].join(" "));
  return [...new Set(found)].sort();
}

const before = toldBy(consolidationJson(run(sealed, [], sealingDay).consolidation, vi));

/** Row by row what the JSON says otherwise of the sealing day is what the seal tells, and nothing else. */
function expectAllTold(names: readonly (keyof typeof kinds)[], asOf: string): Sealing {
  const { book, given, run: done } = after(names, asOf);
  const { sealing } = done.consolidation;
  const now = toldBy(consolidationJson(run(book, given, sealingDay).consolidation, vi));
  expect([names, namesIn(sealing)]).toEqual([names, differingNames(before, now)]);
  expect([names, sealing.state]).toEqual([names, sealing.differences.length > 0 ? "differs" : "as-sealed"]);
  expect(sealing.differences.filter(({ was, now: value }) => was === value)).toEqual([]);
  return sealing;
}

test.each(Object.keys(telling))("%s is told as what differs from the seal", (name) => {
  expect(expectAllTold([name], later).state).toBe("differs");
  const { book, run: done } = after([name], later);
  const pages = workbookOf(boardOut(book, done, vi).draft).sheets.filter(
    ({ name, state }) => outputSheets.includes(name) && state === "visible",
  );
  expect(pages.map((sheet) => sheet.name)).toContain("Đính chính");
  for (const { name: page, rows } of pages) {
    const said = [...rows.values()].flatMap((cells) => String(cells.get(1)?.value ?? "")).filter((text) => text !== "");
    expect([page, said.slice(-2)]).toEqual([
      page,
      ["Chốt theo QĐ 12 ngày 20/07/2020", "Khác số liệu đã chốt, chưa đính chính"],
    ]);
  }
});

test.each(Object.keys(silent))("%s: the numbers are as they were sealed", (name) => {
  expect(expectAllTold([name], later).state).toBe("as-sealed");
});

test("the fingerprint is over the values alone: not over names and order of files, nor the day of looking", () => {
  const fingerprintIn = (book: Workbook): string | undefined =>
    run(book, [], later).consolidation.sealing.seals[0]?.fingerprint;
  const renamed = [...sent].reverse().map((file, index) => ({ ...file, name: `${index}/${file.name}` }));
  expect(fingerprintIn(sealedFrom(run(board, renamed, "2020-08-01")))).toBe(fingerprintIn(sealed));
});

test("whatever is done together, and on whichever day it is looked at", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...Object.keys(kinds)), { minLength: 2, maxLength: 4 }),
      fc.constantFrom("2020-07-01", sealingDay, later, "2021-03-01"),
      (names, asOf) => void expectAllTold(names, asOf),
    ),
    { numRuns: 12 },
  );
});
