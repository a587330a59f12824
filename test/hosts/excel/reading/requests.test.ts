import { readLiveWorkbook } from "../../../../src/hosts/excel/reading/read-live-workbook";
import { sheetOf, type WorkbookDraft } from "../../../../src/workbook/draft";
import { useExcel, type UseExcelOptions } from "../../../excel-host/node/use-excel";
import { draftCell, draftRows, plainStyle, sheetDraft, workbookDraft } from "../../../support/drafts";
import { troubleOf } from "../trouble-of";

const nothing = { full: [], values: [], others: () => [] };
const namesOf = ({ sheets }: WorkbookDraft) => sheets.map(({ name }) => name);

/** As many sheets as wanted, with `rows` rows of ten cells altogether. */
function sheetsOf(count: number, rows: number, text = (row: number) => `Chỉ tiêu số ${row}`): WorkbookDraft {
  const each = Math.ceil(rows / count);
  return workbookDraft(
    Array.from({ length: count }, (_, sheet) =>
      sheetDraft(`Biểu ${sheet + 1}`, {
        rows: draftRows(
          Array.from({ length: each }, (_unused, row) => [
            text(row),
            ...Array.from({ length: 9 }, (_none, column) => row * 10 + column + 0.5),
          ]),
        ),
      }),
    ),
  );
}

/** Requests with what they cost, and what was read. The last request of an act releases its references. */
async function readAll(
  draft: WorkbookDraft,
  options: UseExcelOptions = {},
  before: (excel: ReturnType<typeof useExcel>) => void = () => undefined,
) {
  const excel = useExcel({ workbook: draft, ...options });
  before(excel);
  const workbook = await readLiveWorkbook({ ...nothing, full: namesOf(draft) });
  const requests = excel.host.requests;
  return {
    rows: workbook.sheets.map(({ rows }) => rows),
    failed: requests.filter(({ error }) => error !== null).length,
    answers: requests.slice(0, -1).map(({ responseBytes }) => responseBytes),
  };
}

const drafted = (draft: WorkbookDraft) => draft.sheets.map((sheet) => sheetOf(sheet).rows);

test("the number of syncs depends on bytes, not on sheets", async () => {
  const one = await readAll(sheetsOf(1, 1200));
  const forty = await readAll(sheetsOf(40, 1200));
  expect([one.answers.length, forty.answers.length]).toEqual([3, 3]);
  expect(forty.rows).toEqual(drafted(sheetsOf(40, 1200)));
});

test("a large workbook comes in answers of at most 1.5 MB, nearly full", async () => {
  const draft = sheetsOf(3, 6000, (row) => `Chỉ tiêu ${row}: `.padEnd(120, "ộ"));
  const { rows, answers } = await readAll(draft);
  const bytes = answers.slice(1).reduce((sum, each) => sum + each, 0);
  expect(Math.max(...answers)).toBeLessThanOrEqual(1_500_000);
  expect(answers.length - 1).toBeLessThanOrEqual(Math.ceil(bytes / 1_500_000) + 3);
  expect(bytes).toBeGreaterThan(3_500_000);
  expect(rows).toEqual(drafted(draft));
});

test("one more request tells errors from texts that look like one, and none is made without such a text", async () => {
  const plain = await readAll(sheetsOf(5, 50));
  const doubtful = await readAll(sheetsOf(5, 50, (row) => (row === 3 ? "#3" : `Dòng ${row}`)));
  expect([plain.answers.length, doubtful.answers.length]).toEqual([2, 3]);
  expect(doubtful.rows[0]?.get(4)?.get(1)?.value).toBe("#3");
});

test("an answer that is refused as too large is asked for again in halves", async () => {
  const draft = sheetsOf(4, 400);
  const { rows, failed, answers } = await readAll(draft, { payloadLimit: 50_000 });
  expect(failed).toBeGreaterThan(0);
  expect(Math.max(...answers)).toBeLessThanOrEqual(50_000);
  expect(rows).toEqual(drafted(draft));
});

test("one row that is too large alone is told with its place", async () => {
  const long = draftCell("x".repeat(30_000), { style: plainStyle });
  const draft = workbookDraft([
    sheetDraft("Nhỏ", { rows: draftRows([["a"]]) }),
    sheetDraft("Biểu", {
      rows: draftRows([
        ["a", 1],
        [long, 2],
        ["b", 3],
      ]),
    }),
  ]);
  useExcel({ workbook: draft, payloadLimit: 20_000 });
  expect(await troubleOf(readLiveWorkbook({ ...nothing, full: namesOf(draft) }))).toEqual({
    reason: "too-large",
    detail: "Biểu A2:B2",
    left: "as-it-was",
  });
});

/** Makes Excel answer null for every property of more than `most` rows, as it may for ranges above its limit. */
function nullAbove(most: number): (excel: ReturnType<typeof useExcel>) => void {
  const withNulls = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(withNulls);
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        ["Values", "Formulas", "NumberFormat", "ValueTypes"].includes(name) && Array.isArray(each) && each.length > most
          ? null
          : withNulls(each),
      ]),
    );
  };
  return ({ host }) => {
    const { answer } = host;
    Object.assign(host, { answer: (text: string) => JSON.stringify(withNulls(JSON.parse(answer(text)))) });
  };
}

test("a range that comes back as null is asked for again in halves, and rows keep their order", async () => {
  const draft = sheetsOf(3, 51);
  const { rows, failed } = await readAll(draft, {}, nullAbove(8));
  expect(failed).toBe(0);
  expect(rows).toEqual(drafted(draft));
  expect(rows.map((each) => [...each.keys()])).toEqual(drafted(draft).map((each) => [...each.keys()]));
});

test("a single row that comes back as null is told, not asked for for ever", async () => {
  const draft = sheetsOf(1, 3);
  const { host } = useExcel({ workbook: draft });
  nullAbove(0)({ host } as ReturnType<typeof useExcel>);
  expect(await troubleOf(readLiveWorkbook({ ...nothing, full: namesOf(draft) }))).toMatchObject({
    reason: "too-large",
    detail: expect.stringMatching(/^Biểu 1 A([1-3]):J\1$/),
  });
});

test("rows below the last one wanted are not read, on any sheet", async () => {
  const draft = sheetsOf(4, 400);
  useExcel({ workbook: draft });
  const { sheets } = await readLiveWorkbook({
    ...nothing,
    full: ["Biểu 1", "Biểu 3"],
    others: (names) => names.filter((name) => name === "Biểu 2"),
    lastRow: 7,
  });
  expect(sheets.map(({ rows }) => [...rows.keys()])).toEqual([
    [1, 2, 3, 4, 5, 6, 7],
    [1, 2, 3, 4, 5, 6, 7],
    [1, 2, 3, 4, 5, 6, 7],
    [],
  ]);
});
