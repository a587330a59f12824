import { canGroupColumns, canReadMerges, canReadSeries, excelIsNewEnough } from "../../../src/hosts/excel/capabilities";

const owner = globalThis as { Office?: unknown };

function withExcel(version: number | null): void {
  if (version === null) delete owner.Office;
  else
    owner.Office = {
      context: {
        requirements: {
          isSetSupported: (name: string, minimum: string) =>
            name === "ExcelApi" && Number(minimum.split(".")[1]) <= version,
        },
      },
    };
}

afterEach(() => withExcel(null));

test.each([
  [8, false, false, false, false],
  [9, true, false, false, false],
  [10, true, true, false, false],
  [11, true, true, false, false],
  [12, true, true, false, true],
  [13, true, true, true, true],
  [14, true, true, true, true],
])("ExcelApi 1.%i", (version, newEnough, group, merges, series) => {
  withExcel(version);
  expect([excelIsNewEnough(), canGroupColumns(), canReadMerges(), canReadSeries()]).toEqual([
    newEnough,
    group,
    merges,
    series,
  ]);
});

test("without Office, and before it is ready, there is nothing", () => {
  withExcel(null);
  expect([excelIsNewEnough(), canReadMerges()]).toEqual([false, false]);
  owner.Office = {};
  expect(excelIsNewEnough()).toBe(false);
});
