import { readResults } from "../../../src/forms/cluster/read-results";
import type { Cell } from "../../../src/workbook/cell";
import { parseAddress } from "../../../src/workbook/address";
import type { Workbook } from "../../../src/workbook/sheet";
import { fileOf, issuedTo, smallProvince, typeInto, wellFilled } from "../../support/small-province";
import { run, typeRow, written } from "./returned-cluster";

export const province = smallProvince();

export const unitFiles = [
  fileOf("C1/C1-01.xlsx", typeInto(issuedTo(province, "C1-01"), wellFilled("C1-01"))),
  fileOf("C1/C1-02.xlsx", typeInto(issuedTo(province, "C1-02"), wellFilled("C1-02", 430))),
];

/** The leader's workbook after its own consolidation, with the cluster's points. */
export const scored = ["C1-01", "C1-02"].reduce(
  (book, unit) =>
    typeRow(book, "Điểm chấm", { "Mã đơn vị": unit, "Mã tiêu chí": "T3", "Giai đoạn": "Cụm/khối chấm" }, { Điểm: 8 }),
  issuedTo(province, "_C1"),
);

export const leader = written(scored, run(scored, unitFiles));

export const sent = (workbook: Workbook) => fileOf("C1/_C1.xlsx", workbook, "2020-07-08T09:00:00");

export const results = readResults(leader);

export const cellOf = (what: string, unit: string, code: string): string =>
  results.find((each) => each.what === what && each.unit === unit && each.code === code)?.cell ?? "";

export function withCell(workbook: Workbook, name: string, address: string, change: (cell: Cell) => Cell): Workbook {
  const place = parseAddress(address)!;
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name !== name
      ? sheet
      : {
          ...sheet,
          rows: new Map(
            [...sheet.rows].map(([row, cells]) => [
              row,
              row !== place.row
                ? cells
                : new Map([...cells].map(([column, cell]) => [column, column === place.column ? change(cell) : cell])),
            ]),
          ),
        },
  );
  return { ...workbook, sheets };
}

export const points = (code: string) => cellOf("points", "C1-02", code);
