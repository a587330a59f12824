import { inflateNode } from "../../../src/hosts/node/zlib";
import { readOtherWorkbook } from "../../../src/hosts/other/read-other-workbook";
import { isOldFormat } from "../../../src/hosts/xlsx/read/sniff";
import { cellAt, type Workbook } from "../../../src/workbook/sheet";
import { seenCell } from "../../../src/workbook/shown/seen-cell";
import { ods, typed, xlsb, xlsWithFormulas } from "./edges-sample";

const read = (bytes: Uint8Array): Workbook => readOtherWorkbook(bytes, inflateNode);
const valuesOf = ({ sheets: [sheet] }: Workbook) =>
  [1, 2, 3, 4].map((column) => cellAt(sheet!, 1, column)?.value ?? null);

beforeAll(() => {
  jest.spyOn(console, "error").mockImplementation(() => undefined);
});

describe(".xls", () => {
  test("a formula's 0 is 0 in a file of Excel; others may have lost a text there", () => {
    expect(valuesOf(read(xlsWithFormulas("Microsoft Excel")))).toEqual([1, 2, 0, { error: "#NULL!" }]);
    expect(valuesOf(read(xlsWithFormulas(null)))).toEqual([1, 2, null, { error: "#NULL!" }]);
  });

  test("a stream named WORKBOOK is one, too", () => {
    const bytes = xlsWithFormulas("Microsoft Excel", "WORKBOOK");
    expect(isOldFormat(bytes, inflateNode)).toBe(true);
    expect(valuesOf(read(bytes))).toEqual([1, 2, 0, { error: "#NULL!" }]);
  });
});

describe(".xlsb", () => {
  test("the names of who commented are no reason to refuse it", () => {
    const bytes = xlsb((parts) =>
      typed(
        parts,
        "xl/persons/person.xml",
        "application/vnd.ms-excel.person+xml",
        "<personList><person displayName='A' id='{1}'/></personList>",
      ),
    );
    expect(valuesOf(read(bytes)).slice(0, 2)).toEqual([1, 2]);
  });

  test("what the library can't read of a sound package is a bug, not a damaged file", () => {
    const bytes = xlsb((parts) => {
      delete parts["xl/worksheets/sheet1.bin"];
    });
    expect(() => read(bytes)).toThrow(/the library/);
  });
});

describe(".ods", () => {
  const cell = (value: number, shown: string, more = ""): string =>
    `<table:table-cell ${more} office:value-type="float" office:value="${value}">${shown === "" ? "<text:p/>" : `<text:p>${shown}</text:p>`}</table:table-cell>`;
  const seenAt = (bytes: Uint8Array, row: number, column: number) => {
    const { sheets } = read(bytes);
    return seenCell({ sheet: sheets[0]!, row, column, sheets });
  };

  test("hidden columns and rows of height 0", () => {
    const bytes = ods(
      `<table:table-row>${cell(1, "1")}${cell(2, "2")}</table:table-row><table:table-row table:style-name="flat">${cell(3, "3")}</table:table-row><table:table-row table:visibility="filter">${cell(4, "4")}</table:table-row>`,
      {
        columns: '<table:table-column/><table:table-column table:visibility="collapse"/>',
        styles:
          '<style:style style:name="flat" style:family="table-row"><style:table-row-properties style:row-height="0cm"/></style:style>',
      },
    );
    expect(seenAt(bytes, 1, 1)).toEqual({ seen: "value", changing: false });
    expect(seenAt(bytes, 1, 2)).toMatchObject({ seen: "other", by: "column" });
    expect(seenAt(bytes, 2, 1)).toMatchObject({ seen: "other", by: "row" });
    expect(read(bytes).sheets[0]!.hidden?.rows).toEqual(new Set([3]));
  });

  test("what is shown instead of a number", () => {
    const bytes = ods(
      `<table:table-row>${cell(12, "")}${cell(12, "99")}${cell(12, "12")}${cell(1234.5, "1.234,5")}</table:table-row>`,
    );
    expect([1, 2, 3, 4].map((column) => seenAt(bytes, 1, column))).toEqual([
      { seen: "other", by: "format", shown: "" },
      { seen: "other", by: "format", shown: "99" },
      { seen: "value", changing: false },
      { seen: "value", changing: false },
    ]);
  });

  test.each([
    ["repeated spaces", '<text:p>a<text:s text:c="3"/>b</text:p>', "a   b"],
    ["a space and one more", "<text:p>a <text:s/>b</text:p>", "a  b"],
    ["spaces at the beginning and the end", '<text:p><text:s text:c="2"/>a<text:s/></text:p>', "  a "],
    ["a tab", "<text:p>a<text:tab/>b</text:p>", "a\tb"],
    ["spaces in a run of its own letters", '<text:p><text:span>a<text:s text:c="2"/></text:span>b</text:p>', "a  b"],
    ["a line break", "<text:p>a<text:line-break/>b</text:p>", "a\nb"],
    ["two lines", "<text:p>a</text:p><text:p>b</text:p>", "a\nb"],
    ["spaces that only set the file out", "<text:p>a   b</text:p>", "a b"],
  ])("%s are read as typed", (_, text, value) => {
    const bytes = ods(
      `<table:table-row><table:table-cell office:value-type="string">${text}</table:table-cell></table:table-row>`,
    );
    expect(valuesOf(read(bytes))[0]).toBe(value);
  });
});
