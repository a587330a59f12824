import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inflateNode } from "../../../../src/hosts/node/zlib";
import { cellsText } from "../../../support/cells-text";
import { readWorkbook } from "../../../../src/hosts/xlsx/read/read-workbook";
import { areaAddress } from "../../../../src/workbook/address";

/**
 * Third-party workbooks with the values that two other readers agree on; they stand beside the project, not in it.
 * THIDUA_CORPUS names another place.
 */
const folder = process.env["THIDUA_CORPUS"] ?? path.resolve(__dirname, "../../../../../shared/corpus");

type Value = readonly [string, string | number | boolean];
type Oracle = {
  readonly sheets: readonly {
    readonly name: string;
    readonly state: string;
    readonly merged: readonly string[];
    readonly cells: Readonly<Record<string, Value>>;
    /** Addresses where the two readers differ. */
    readonly dontcare: readonly string[];
  }[];
};
type Listed = {
  readonly sheets: readonly {
    readonly name: string;
    readonly state: string;
    readonly cells: Readonly<Record<string, Value>>;
  }[];
};

const secondsADay = 86_400;

/**
 * The oracle has times as seconds (type t), dates as date-times with microseconds; ours are days and rounded seconds.
 */
function agrees(ours: Value | undefined, [type, value]: Value): boolean {
  if (ours === undefined) return false;
  if (type === "t") return ours[0] === "n" && Math.abs(Number(ours[1]) * secondsADay - Number(value)) < 1e-3;
  if (type === "d") return ours[0] === "d" && Math.abs(milliseconds(ours[1]) - milliseconds(value)) <= 500;
  return ours[0] === type && ours[1] === value;
}

function milliseconds(date: string | number | boolean): number {
  const text = String(date);
  return Date.parse(`${text}${text.length === 10 ? "T00:00:00" : ""}Z`);
}

/** Every difference as "sheet!cell ours oracle"; cells that only one of the two has count. */
function differences(listed: Listed, oracle: Oracle): string[] {
  return oracle.sheets.flatMap((sheet, index) => {
    const ours = listed.sheets[index];
    if (ours?.name !== sheet.name || ours.state !== sheet.state)
      return [`${sheet.name} ${sheet.state}: ${ours?.name} ${ours?.state}`];
    const unsettled = new Set(sheet.dontcare);
    const addresses = new Set(
      [...Object.keys(sheet.cells), ...Object.keys(ours.cells)].filter((address) => !unsettled.has(address)),
    );
    return [...addresses].flatMap((address) => {
      const [found, wanted] = [ours.cells[address], sheet.cells[address]];
      return wanted !== undefined && agrees(found, wanted)
        ? []
        : [`${sheet.name}!${address} ${String(found)} | ${String(wanted)}`];
    });
  });
}

if (existsSync(folder)) {
  const files = readdirSync(folder).filter((name) => /\.(xlsx|xlsm|xltx)$/.test(name));

  it("the corpus is whole", () => expect(files).toHaveLength(185));

  it.each(files)("%s", (name) => {
    const oracle = JSON.parse(readFileSync(path.join(folder, name.replace(/\.\w+$/, ".json")), "utf8")) as Oracle;
    const workbook = readWorkbook(readFileSync(path.join(folder, name)), { inflate: inflateNode });
    const listed = JSON.parse(cellsText(workbook)) as Listed;
    expect(differences(listed, oracle)).toEqual([]);
    expect(listed.sheets).toHaveLength(oracle.sheets.length);
    expect(workbook.sheets.map(({ merges }) => merges.map(areaAddress).sort())).toEqual(
      oracle.sheets.map(({ merged }) => [...merged].sort()),
    );
  });
} else {
  it(`NOTICE: NOT COMPARED with third-party workbooks, there is none in ${folder}`, () => {
    expect(existsSync(folder)).toBe(false);
  });
}
