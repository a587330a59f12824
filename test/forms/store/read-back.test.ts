import fc from "fast-check";
import type { Entry } from "../../../src/domain/basics/entry";
import type { StatedNomination } from "../../../src/domain/round/decision-rules";
import type { Stored } from "../../../src/domain/submissions/stored";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import { readClusterSubmission } from "../../../src/forms/cluster/read-cluster-submission";
import { nominationList } from "../../../src/forms/sheets/board/register-lists";
import { drawStore, readStore } from "../../../src/forms/store/store";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { nodeHost } from "../../../src/hosts/node/node-host";
import type { Cell, CellValue } from "../../../src/workbook/cell";
import { workbookOf } from "../../../src/workbook/draft";
import type { Workbook } from "../../../src/workbook/sheet";
import { sheetDraft, workbookDraft } from "../../support/drafts";
import { issuedTo, smallProvince, typeInto, wellFilled, type Typed } from "../../support/small-province";
import { damaged } from "../reading/any-workbook";

const province = smallProvince();
const unit = unitsOfRound(province.board).units[0]!;
const filled = typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01"));
const cluster = issuedTo(province, "_C1");

function fileFacts(index: number): Stored["submissions"][number]["submission"]["file"] {
  return {
    name: `C1/=tệp ${index}.xlsx`,
    sha256: String(index).repeat(64).slice(0, 64),
    changed: index % 2 === 0 ? null : "2020-06-28T10:00:00",
    receivedOption: index % 3 === 0 ? "2020-07-01" : null,
  };
}

function submitted(workbook: Workbook, index: number): Stored["submissions"][number] {
  return readSubmission(openUnitWorkbook(workbook), {
    unit,
    file: fileFacts(index),
    catalogue: boardCatalogue(province.board, unit),
  });
}

function typedIn(...typed: readonly Typed[]): Stored {
  return { submissions: [submitted(typeInto(filled, typed), 1)], clusterSubmissions: [], unreadable: [] };
}

/** Order means nothing in a store; here it is by content. */
function ordered({ submissions, clusterSubmissions, unreadable }: Stored): unknown {
  const byFile = <T>(of: readonly T[], sha256: (each: T) => string): readonly T[] =>
    [...of].sort((a, b) => (sha256(a) < sha256(b) ? -1 : 1));
  return {
    submissions: byFile(submissions, (each) => each.submission.file.sha256),
    clusters: byFile(clusterSubmissions, (each) => each.file.sha256),
    unreadable: byFile(unreadable, (each) => each.file.sha256),
  };
}

const asDraft = (stored: Stored): Parameters<typeof workbookOf>[0] =>
  workbookDraft([sheetDraft("A"), ...drawStore(stored)]);
const inMemory = (stored: Stored): Stored => readStore(workbookOf(asDraft(stored)));
const inFile = async (stored: Stored): Promise<Stored> =>
  readStore(nodeHost.readWorkbook(await nodeHost.writeWorkbook(asDraft(stored))));

/** Without what no file can hold: NUL and halves of surrogate pairs. */
function storable(workbook: Workbook): Workbook {
  const clean = (value: CellValue): CellValue =>
    typeof value === "string" ? value.replace(/[\u0000\uFFFE\uFFFF]|\p{Surrogate}/gu, "?") : value; // eslint-disable-line no-control-regex -- what no cell can hold
  const cleanRow = (cells: ReadonlyMap<number, Cell>): ReadonlyMap<number, Cell> =>
    new Map([...cells].map(([column, cell]) => [column, { ...cell, value: clean(cell.value) }]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map([...sheet.rows].map(([row, cells]) => [row, cleanRow(cells)])),
    })),
  };
}

const anyStored: fc.Arbitrary<Stored> = fc
  .record({
    units: fc.array(damaged(filled), { maxLength: 3 }),
    clusters: fc.array(damaged(cluster), { maxLength: 2 }),
    unread: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ units, clusters, unread }) => ({
    submissions: units.map((workbook, index) => submitted(storable(workbook), index + 1)),
    clusterSubmissions: clusters.map((workbook, index) =>
      readClusterSubmission(storable(workbook), { cluster: "C1", file: fileFacts(index + 4) }),
    ),
    unreadable: Array.from({ length: unread }, (_, index) => ({
      unit: "C1-02",
      file: fileFacts(index + 7),
      reason: "corrupt",
      detail: "=@xl/workbook.xml\r\n",
    })),
  }));

const result = ({ submissions }: Stored, code = "A1"): Entry | undefined =>
  submissions[0]?.submission.results.find((row) => row.code === code)?.result;
const content = ({ submissions }: Stored): Entry | undefined => submissions[0]?.submission.contents[0]?.content;

describe("what was read is kept", () => {
  test("every column of a cluster's nominations, numbers as numbers and texts as texts", async () => {
    const stated = nominationList.columns.flatMap(({ key, type }, index) =>
      key === "unit" || key === "award" ? [] : [[key, type.kind === "number" ? index : `=${index}`] as const],
    );
    const none = stated.map(([key]) => [key, null] as const);
    const nominations = [stated, none].map((row) => ({
      ...{ unit: "C1-01", award: "Bằng khen", row: 4, cell: "A4" },
      stated: Object.fromEntries(row) as unknown as StatedNomination,
    }));
    const submitted = readClusterSubmission(cluster, { cluster: "C1", file: fileFacts(1) });
    const stored = { submissions: [], clusterSubmissions: [{ ...submitted, nominations }], unreadable: [] };
    expect(ordered(await inFile(stored))).toEqual(ordered(stored));
  });

  test("in the cells of hidden sheets", () => {
    fc.assert(
      fc.property(anyStored, (stored) => expect(ordered(inMemory(stored))).toEqual(ordered(stored))),
      { numRuns: 60 },
    );
  });

  test("in an .xlsx file", async () => {
    await fc.assert(
      fc.asyncProperty(anyStored, async (stored) => expect(ordered(await inFile(stored))).toEqual(ordered(stored))),
      { numRuns: 25 },
    );
  });

  test.each<[string, CellValue, Partial<Entry>]>([
    ["a number as text", "1.234,5", { state: "value", value: 1234.5, raw: "1.234,5" }],
    ["KAD", "KAD", { state: "not-applicable", value: null, raw: "KAD" }],
    ["KG with spaces", " kg ", { state: "not-assigned", value: null, raw: " kg " }],
    ["words for a number", "chưa có", { state: "invalid", value: null, raw: "chưa có" }],
    ["a date for a number", { date: "2020-06-30" }, { state: "invalid", value: null, raw: "2020-06-30" }],
    ["zero", 0, { state: "value", value: 0, raw: "0" }],
    ["a tiny number", 1e-7, { state: "value", value: 1e-7, raw: "1e-7" }],
    ["an error value", { error: "#N/A" }, { state: "invalid", value: null, raw: "#N/A" }],
  ])("a figure: %s", async (_, typed, expected) => {
    const stored = typedIn(["Kết quả", "A1", "Thực hiện trong kỳ", typed]);
    expect(result(stored)).toMatchObject(expected);
    expect(ordered(await inFile(stored))).toEqual(ordered(stored));
  });

  test.each<[string, CellValue]>([
    ["a date's look", "2020-06-30"],
    ["a number's look", "0123"],
    ["a formula's look", "=1+1"],
    ["a truth's look", "TRUE"],
    ["both kinds of line ends", "một\r\nhai\nba\rbốn"],
    ["twenty thousand letters", "Ước ".repeat(5_000)],
    ["as many as a cell holds", '\n"'.repeat(16_383)],
  ])("a text with %s", async (_, typed) => {
    const stored = typedIn(
      ["Nội dung", "N1", "Nội dung báo cáo", typed],
      ["Tự chấm", "T3", "Điểm tự chấm", typed],
      ["Thông tin chung", "Ngày ký", "", typed],
    );
    expect(content(stored)).toMatchObject({ state: "text", raw: typed });
    expect(ordered(await inFile(stored))).toEqual(ordered(stored));
  });

  test("dates typed as text, and days that are none", async () => {
    const stored = typedIn(
      ["Thông tin chung", "Ngày ký", "", "30/6/2020"],
      ["Thông tin chung", "Ngày sơ kết", "", "31/6/2020"],
      ["Thông tin chung", "Số liệu tính đến ngày", "", 44000],
    );
    expect(stored.submissions[0]?.submission.cover).toMatchObject({
      signedOn: { state: "value", value: "2020-06-30", raw: "30/6/2020" },
      reviewDate: { state: "invalid", value: null, raw: "31/6/2020" },
      asOf: { state: "invalid", value: null, raw: "44000" },
    });
    expect(ordered(await inFile(stored))).toEqual(ordered(stored));
  });
});
