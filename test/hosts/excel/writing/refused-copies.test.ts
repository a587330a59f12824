import { writeChange } from "../../../../src/hosts/excel/writing/write-change";
import { rangeAreas } from "../../../excel-host/classes/range-areas";
import { useExcel } from "../../../excel-host/node/use-excel";
import { ExcelError } from "../../../excel-host/wire/excel-error";
import { draftCell, plainStyle, sheetDraft, workbookDraft } from "../../../support/drafts";
import { comparable } from "./comparable";

const now = "2020-07-15T08:00:00";
const text = "một nội dung dài, đáng sao chép sang các ô khác";

/** A text, a formula and a number format, each again and again with others between. */
const sheet = sheetDraft("Thử", {
  rows: new Map(
    Array.from({ length: 200 }, (_, index) => {
      const row = index + 1;
      const style = { ...plainStyle, numberFormat: "0.00000" };
      const formula = index % 3 === 0 ? null : `IF($A${row}="","",SUM(C${row}:F${row})/COUNT(C${row}:F${row}))`;
      return [
        row,
        new Map([
          [1, index % 4 === 0 ? draftCell(row) : draftCell(text)],
          [2, draftCell(row, { ...(index % 5 === 0 ? {} : { style }), formula })],
        ]),
      ] as const;
    }),
  ),
});

const { call } = rangeAreas;
const copyAsDocumented = call!["copyFrom"]!;
const copies = jest.fn<ReturnType<typeof copyAsDocumented>, Parameters<typeof copyAsDocumented>>();

beforeEach(() => {
  copies.mockReset();
  Object.assign(call!, { copyFrom: copies });
});
afterEach(() => void Object.assign(call!, { copyFrom: copyAsDocumented }));

async function written() {
  const { host } = useExcel({ workbook: workbookDraft([sheetDraft("Của tôi")]) });
  await writeChange({ sheets: [sheet], added: [] }, { now });
  const there = host.toDraft().sheets.filter(({ name }) => name !== "Của tôi" && name !== "_TD");
  expect(there.map(({ name }) => name)).toEqual(["Thử"]);
  expect(JSON.stringify(comparable(there[0]!))).toBe(JSON.stringify(comparable(sheet)));
  return host.requests;
}

type Copying = typeof copyAsDocumented;
const ofKind =
  (kind: string, otherwise: Copying): Copying =>
  (areas, given, session) =>
    (given[1] === kind ? otherwise : copyAsDocumented)(areas, given, session);
const firstOnly: Copying = ({ areas, ...rest }, given, session) =>
  copyAsDocumented({ ...rest, areas: areas.slice(0, 1) }, given, session);
const firstCells: Copying = ({ areas, ...rest }, given, session) =>
  copyAsDocumented({ ...rest, areas: areas.map((area) => ({ ...area, bottom: area.top })) }, given, session);
const refuse = (): never => {
  throw new ExcelError("InvalidArgument");
};
const nothing: Copying = () => null;

test("an Excel that copies a cell into each area is asked beside what it is sent", async () => {
  copies.mockImplementation(copyAsDocumented);
  const requests = await written();
  // Three of them are the question.
  expect(copies.mock.calls.length).toBeGreaterThan(3);
  expect(requests.length).toBeLessThan(8);
});

test.each([
  ["refuses all", refuse],
  ["refuses formats", ofKind("Formats", refuse)],
  ["fills the first area alone", firstOnly],
  ["fills the first area alone with formats", ofKind("Formats", firstOnly)],
  ["fills the first cell of each area", firstCells],
  ["does nothing", nothing],
])("where Excel %s, the same sheet comes out, sent without that", async (_, otherwise) => {
  copies.mockImplementation(copyAsDocumented);
  await written();
  const once = copies.mock.calls.length;
  copies.mockReset();
  copies.mockImplementation(otherwise);
  await written();
  // The second try has none.
  expect(copies.mock.calls.length).toBeGreaterThan(0);
  expect(copies.mock.calls.length).toBeLessThanOrEqual(once);
});

test("where it refuses only later what it did in the question, it is sent without that, too", async () => {
  copies.mockImplementation((...given) => (copies.mock.calls.length > 3 ? refuse() : copyAsDocumented(...given)));
  await written();
  expect(copies.mock.calls.length).toBe(4);
});
