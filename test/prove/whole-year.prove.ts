import type { GivenFile } from "../../src/app/host";
import { percentOfNumbers } from "../../src/domain/figures/target-percent";
import type { Board } from "../../src/domain/round/board";
import type { Indicator } from "../../src/domain/round/indicator";
import type { RoundName } from "../../src/domain/round/period";
import { exact, roundPoints } from "../../src/domain/basics/exact";
import { nodeHost } from "../../src/hosts/node/node-host";
import { addressOf } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import type { Edit } from "../../src/workbook/edit";
import type { Workbook } from "../../src/workbook/sheet";
import { type SampleBook, sampleBook } from "../../sample/sample-book";
import { expectTargets, type Expected, toldFigures, type ToldYear } from "../app/next-round/told-figures";
import { draftBefore, opened, rowsOf } from "../app/next-round/year-of-rounds";
import { commandLine, type Dates, typedPeriod } from "../app/rounds/secretary-ways";

/**
 * A Board's whole year by command line: all six clusters and 60 units of the second province, from registration to next
 * year's six months, with every figure followed from the cell in which a unit typed it to those that show it later.
 */
const firstYear = 2026;
const story: ToldYear = { silent: "X05-03", merged: { gone: "X03-05", into: "X03-01" } };
const { told, target, plan, known, later } = toldFigures(story);

const round = (year: number, kind: RoundName["kind"]): RoundName => ({ year, kind });
const rounds = {
  registration: round(2026, "reg"),
  half: round(2026, "h1"),
  year: round(2026, "year"),
  nextRegistration: round(2027, "reg"),
  nextHalf: round(2027, "h1"),
} as const;

/** When a round's forms go out, come back and are consolidated. */
function days({ year, kind }: RoundName) {
  const [month, last] = { reg: ["02", "20"], h1: ["07", "05"], year: ["12", "10"] }[kind] as [string, string];
  const day = (of: string): string => `${year}-${month}-${of}`;
  return { issued: day("01"), sent: `${day("02")}T08:00:00`, last: day(last), asOf: day("25") };
}

function dates(of: RoundName): Dates {
  const { last } = days(of);
  const sending = { unitSendBy: last, clusterSendBy: last };
  return of.kind === "reg" ? sending : { ...sending, unitHoldBy: last, clusterHoldBy: last };
}

/** Cells that were compared, by what they show. */
const compared: Record<string, number> = {};
function count(what: string, cells: number): void {
  compared[what] = (compared[what] ?? 0) + cells;
}

const clusters = ["X01", "X02", "X03", "X04", "X05", "X06"];

async function firstWorkbook(): Promise<Uint8Array> {
  const blank = { letterNumber: null, letterDate: null, unitHoldBy: null, clusterHoldBy: null };
  const first = { year: firstYear, kind: "Đăng ký đầu năm", unitSendBy: null, clusterSendBy: null };
  const draft = draftBefore({ folder: "sample-xa", clusters });
  return typedPeriod(await nodeHost.writeWorkbook(draft), { ...blank, ...first });
}

/** What a form prints of earlier rounds, by key, and its own sheet. */
const printedFigures = [
  ["Chỉ tiêu", "previousYear"],
  ["Kết quả", "samePeriod"],
  ["Chỉ tiêu", "target"],
  ["Chỉ tiêu", "halfYearPlan"],
] as const;

/** The printed figures of a unit's form as it goes out, against what units told in earlier rounds. */
function expectPrinted(book: SampleBook, { indicators }: Board, expected: Expected): void {
  for (const indicator of indicators.filter(({ code }) => book.codesOf("Chỉ tiêu").includes(code))) {
    const wanted = expected(book.unit, indicator);
    printedFigures.forEach(([sheet, key], index) => {
      if (book.cellOf(sheet, indicator.code, key) === null) return;
      expect([book.unit, indicator.code, key, book.valueOf(sheet, indicator.code, key) ?? null]).toEqual([
        book.unit,
        indicator.code,
        key,
        wanted[index] ?? null,
      ]);
      count("printed on forms", 1);
    });
  }
}

/** A form filled in as its unit tells; `null` = it sends none. */
function filled(
  name: string,
  bytes: Uint8Array,
  { of, indicators }: { of: RoundName; indicators: readonly Indicator[] },
) {
  const book = sampleBook(nodeHost.readWorkbook(bytes));
  if (book === null) return null;
  const edits: Edit[] = [];
  const set = (sheet: string, cell: string | null, value: CellValue | undefined): void => {
    if (cell !== null && value !== undefined && value !== null)
      edits.push({ kind: "set", sheet, cell, value: value as string | number });
  };
  for (const indicator of indicators.filter(({ code }) => book.codesOf("Chỉ tiêu").includes(code))) {
    const own = told(of, book.unit, indicator);
    if (own === null) return null;
    set("Chỉ tiêu", book.cellOf("Chỉ tiêu", indicator.code, "target"), own.target);
    set("Chỉ tiêu", book.cellOf("Chỉ tiêu", indicator.code, "halfYearPlan"), own.plan);
    set("Kết quả", book.cellOf("Kết quả", indicator.code, "result"), own.result);
  }
  set("Thông tin chung", book.coverCell("preparedBy"), "Nguyễn Văn Mẫu");
  count("typed by units", edits.length);
  return { name, bytes: nodeHost.patchWorkbook(bytes, edits), changed: days(of).sent } satisfies GivenFile;
}

/** `Tổng hợp chỉ tiêu`: what each unit typed stands in its row. */
function expectSummary(workbook: Workbook, of: RoundName, indicators: readonly Indicator[]): void {
  const rows = rowsOf(workbook, "Tổng hợp chỉ tiêu", "Mã đơn vị").filter((row) => row["Mã"] !== null);
  for (const row of rows) {
    const indicator = indicators.find(({ code }) => code === row["Mã"]);
    if (indicator === undefined) continue;
    const unit = String(row["Mã đơn vị"]);
    expect([unit, indicator.code, row["Chỉ tiêu đăng ký"]]).toEqual([
      unit,
      indicator.code,
      target(of, unit, indicator),
    ]);
    count("in the summary", 1);
    if (of.kind === "reg" || known(of, unit, indicator) === null) continue;
    expect([unit, indicator.code, row["Thực hiện trong kỳ"]]).toEqual([
      unit,
      indicator.code,
      known(of, unit, indicator),
    ]);
    count("in the summary", 1);
  }
}

/** One round: forms out, filled, back, consolidated; `printed`: what forms must show of earlier rounds. */
async function held(bytes: Uint8Array, of: RoundName, printed: Expected) {
  const { issued, asOf } = days(of);
  const hand = await commandLine.open(bytes);
  await hand.date(dates(of));
  const { board } = opened(nodeHost.readWorkbook(await hand.bytes()));
  const forms = [...(await hand.issue(issued))].filter(([path]) => !path.includes("/_"));
  const books = forms.flatMap(([, form]) => sampleBook(nodeHost.readWorkbook(form)) ?? []);
  for (const book of books) expectPrinted(book, board, printed);
  const sent = forms.flatMap(([path, form]) => filled(path, form, { of, indicators: board.indicators }) ?? []);
  await hand.consolidate(sent, asOf);
  const done = nodeHost.readWorkbook(await hand.bytes());
  expectSummary(done, of, board.indicators);
  count("files sent", sent.length);
  return { done, issued: books.length, sent: sent.length, next: (to: RoundName) => hand.next(to, asOf) };
}

/** The next round's workbook before anything is typed in it. */
function expectCarried(bytes: Uint8Array, of: RoundName, expected: Expected): void {
  const workbook = nodeHost.readWorkbook(bytes);
  const { board } = opened(nodeHost.readWorkbook(typedPeriod(bytes, datesAsCells(of))));
  count("carried", expectTargets(workbook, board, expected));
}

function datesAsCells(of: RoundName): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(Object.entries(dates(of)).map(([key, date]) => [key, { date }]));
}

/** `Danh sách` with the merger: one unit ends with the year, another goes on with its work. */
function withMerger(bytes: Uint8Array): Uint8Array {
  const sheet = nodeHost.readWorkbook(bytes).sheets.find(({ name }) => name === "Danh sách")!;
  const [, header] = [...sheet.rows].find(([, cells]) =>
    [...cells.values()].some(({ value }) => value === "Mã đơn vị"),
  )!;
  const column = (text: string): number => [...header].find(([, { value }]) => value === text)![0];
  const [row] = [...sheet.rows].find(([, cells]) => cells.get(column("Mã đơn vị"))?.value === story.merged.gone)!;
  const edit = (text: string, value: Extract<Edit, { kind: "set" }>["value"]): Edit => ({
    kind: "set",
    sheet: sheet.name,
    cell: addressOf(row, column(text)),
    value,
  });
  return nodeHost.patchWorkbook(bytes, [
    edit("Đến ngày", { date: `${String(firstYear)}-12-31` }),
    edit("Đơn vị kế thừa", story.merged.into),
  ]);
}

/** `So sánh các kỳ` of next year's six months: then, now, difference and percent of every unit and indicator. */
function expectCompared(workbook: Workbook): void {
  const { indicators } = opened(workbook).board;
  const rows = rowsOf(workbook, "So sánh các kỳ", "Mã đơn vị").filter((row) => row["Mã"] !== null);
  for (const row of rows) {
    const indicator = indicators.find(({ code }) => code === row["Mã"])!;
    const unit = String(row["Mã đơn vị"]);
    const [then, now] = [later(rounds.half, unit, indicator), told(rounds.nextHalf, unit, indicator)?.result ?? null];
    const isRank = indicator.measure === "hạng";
    const both = typeof then === "number" && typeof now === "number" && !isRank;
    const percent = both ? percentOfNumbers(indicator, then, now) : null;
    expect([unit, indicator.code, row["Kết quả 6 tháng 2026"], row["Kết quả 6 tháng 2027"]]).toEqual([
      unit,
      indicator.code,
      then,
      now,
    ]);
    expect([unit, indicator.code, row["So với kết quả 6 tháng 2026 (%)"] ?? null]).toEqual([
      unit,
      indicator.code,
      percent === null ? null : roundPoints(exact(percent), 1),
    ]);
    count("compared with last year", 3);
  }
  expect(rows.length).toBeGreaterThan(500);
}

test("60 units from registration to next year's six months, every figure where it belongs", async () => {
  const nothing: Expected = () => [null, null, null, null];
  const registered: Expected = (unit, each) => [
    null,
    null,
    target(rounds.registration, unit, each),
    plan(2026, unit, each),
  ];
  const lastYear: Expected = (unit, each) => [
    later(rounds.year, unit, each),
    later(rounds.half, unit, each),
    null,
    null,
  ];
  const nextRegistered: Expected = (unit, each) => [
    later(rounds.year, unit, each),
    later(rounds.half, unit, each),
    target(rounds.nextRegistration, unit, each),
    plan(2027, unit, each),
  ];

  const registration = await held(await firstWorkbook(), rounds.registration, nothing);
  const toHalf = await registration.next(rounds.half);
  expectCarried(toHalf, rounds.half, registered);
  const half = await held(toHalf, rounds.half, registered);
  const toYear = await half.next(rounds.year);
  expectCarried(toYear, rounds.year, registered);
  const year = await held(withMerger(toYear), rounds.year, registered);
  const toRegistration = await year.next(rounds.nextRegistration);
  expectCarried(toRegistration, rounds.nextRegistration, lastYear);
  const nextRegistration = await held(toRegistration, rounds.nextRegistration, lastYear);
  const toNextHalf = await nextRegistration.next(rounds.nextHalf);
  expectCarried(toNextHalf, rounds.nextHalf, nextRegistered);
  const nextHalf = await held(toNextHalf, rounds.nextHalf, nextRegistered);

  expectCompared(nextHalf.done);
  const all = [registration, half, year, nextRegistration, nextHalf];
  expect(all.map(({ issued }) => issued)).toEqual([60, 60, 60, 59, 59]);
  expect(all.map(({ sent }) => sent)).toEqual([60, 60, 59, 59, 59]);
  process.stdout.write(`\n${JSON.stringify(compared)}\n\n`);
});
