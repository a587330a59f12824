import { checkWorkbook, type Checked } from "../../src/app/check-workbooks";
import { consolidate } from "../../src/app/consolidate";
import type { GivenFile } from "../../src/app/host";
import { provinces } from "../../sample/provinces";
import { fillWorkbook } from "../../sample/fill-workbook";
import type { Board } from "../../src/domain/round/board";
import type { Consolidation } from "../../src/domain/consolidation";
import { encodeWorkbook } from "../../src/hosts/memory/memory-host";
import { addressOf, parseAddress } from "../../src/workbook/address";
import type { CellValue } from "../../src/workbook/cell";
import { workbookOf } from "../../src/workbook/draft";
import type { Workbook } from "../../src/workbook/sheet";
import { sampleWorkbooks } from "../forms/unit/sample-workbooks";
import { host, placeOf, setCell, typeInto } from "../support/small-province";

export const unit = "C01-01";
export const fileName = `C01/${unit}.xlsx`;
const day = { asOf: "2020-07-15" };

/** A cell as a person names it: sheet, code of the row or label, header of the column. */
export type Spot = readonly [sheet: string, row: string, header: string];

const sample = sampleWorkbooks();

/**
 * The sample's Board with one cluster and nothing in its register: what it says of a file it says of the file alone.
 */
export const board: Board = {
  ...sample.board,
  clusters: sample.board.clusters.filter(({ code }) => code === "C01"),
  roster: sample.board.roster.filter(({ cluster }) => cluster === "C01"),
  receipts: [],
  opinions: [],
  scores: [],
  nominations: [],
};

/** What a careful unit of the sample sends: nothing is wrong with it. */
export function soundForm(code: string): Workbook {
  const issued = workbookOf(sample.draftOf(`C01/${code}.xlsx`));
  const sending = fillWorkbook({
    province: provinces.huyen,
    file: `C01/${code}.xlsx`,
    workbook: issued,
    boards: new Map([["C01", board]]),
    register: [],
    seed: 2020,
  });
  const filled = (sending?.files[0]?.edits ?? []).reduce((book, edit) => {
    const at = edit.kind === "set" ? parseAddress(edit.cell) : null;
    return edit.kind !== "set" || at === null ? book : setCell(book, edit.sheet, { ...at, value: edit.value });
  }, issued);
  return typeInto(filled, []);
}

export const sound = soundForm(unit);

export function addressAt(workbook: Workbook, [sheet, row, header]: Spot): string {
  const { row: line, column } = placeOf(workbook, sheet, { row, header });
  return addressOf(line, column);
}

export function valueAt([sheet, row, header]: Spot, workbook = sound): CellValue {
  const place = placeOf(workbook, sheet, { row, header });
  return (
    workbook.sheets
      .find(({ name }) => name === sheet)
      ?.rows.get(place.row)
      ?.get(place.column)?.value ?? null
  );
}

export function numberAt(spot: Spot, workbook = sound): number {
  const value = valueAt(spot, workbook);
  if (typeof value !== "number") throw new Error(`no number at ${spot.join(" ")}`);
  return value;
}

export function fileOfForm(name: string, workbook: Workbook): GivenFile {
  return { name, bytes: encodeWorkbook(workbook), changed: "2020-06-29T10:00:00" };
}

/** What the unit is told. */
export function checked(workbook: Workbook, name = fileName): Checked {
  const given = fileOfForm(name, workbook);
  return checkWorkbook(
    { name, sha256: host.sha256(given.bytes), changed: given.changed, receivedOption: null },
    host.readWorkbook(given.bytes),
    day,
  );
}

/** What the Board is told, given these files. */
export function consolidated(files: readonly GivenFile[]): Consolidation {
  const stored = { submissions: [], clusterSubmissions: [], unreadable: [] };
  return consolidate({ board, stored, files, ...day, receivedOption: null, progress: () => undefined }, host)
    .consolidation;
}
