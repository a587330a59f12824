import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { issueWorkbooks } from "../../../src/app/issue-workbooks";
import { unitsOfRound } from "../../../src/domain/round/units-of-round";
import type { Issue } from "../../../src/domain/issue";
import { inputSheets } from "../../../src/forms/board/input-sheets";
import { boardCatalogue } from "../../../src/forms/unit/unit-catalogue";
import { openUnitWorkbook } from "../../../src/forms/unit/open-unit-workbook";
import { readSubmission } from "../../../src/forms/unit/read-submission";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { vi } from "../../../src/text/vi";
import type { Edit } from "../../../src/workbook/edit";
import type { Workbook } from "../../../src/workbook/sheet";
import { smallProvince, wellFilled } from "../../support/small-province";
import { entryPlaces } from "./entry-places";

export const province = smallProvince();

export const unit = unitsOfRound(province.board).units[0]!;

export const draft = issueWorkbooks({
  board: province.board,
  inputs: inputSheets(province.workbook),
  cluster: null,
  unit: unit.code,
  issued: "2020-05-20",
  texts: vi,
})[0]!.draft();

const places = entryPlaces(draft);

export const cellOf = (sheet: string, code: string, header: string): string =>
  places.find((each) => each.sheet === sheet && each.code === code && each.field.header === header)!.cell;

const answers = wellFilled("C1-01").map(([sheet, row, header, value]): Edit => {
  const [code, name] = header === "" ? ["", row] : [row, header];
  return {
    kind: "set",
    sheet,
    cell: cellOf(sheet, code, name),
    value: value as Extract<Edit, { kind: "set" }>["value"],
  };
});

export let filled: Uint8Array;

export function useFilledForm(): void {
  beforeAll(async () => {
    filled = nodeHost.patchWorkbook(await nodeHost.writeWorkbook(draft), [...answers, { kind: "drop-cached" }]);
  });
}

/** The package with one of its parts changed as text. */
export function rewritten(bytes: Uint8Array, part: RegExp, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        part.test(name) ? strToU8(change(strFromU8(content))) : content,
      ]),
    ),
  );
}

export function issuesIn(workbook: Workbook): readonly Issue[] {
  const file = { name: "C1-01.xlsx", sha256: "00", changed: null, receivedOption: null };
  return readSubmission(openUnitWorkbook(workbook), { unit, file, catalogue: boardCatalogue(province.board, unit) })
    .submission.issues;
}

export const told = (issues: readonly Issue[]) =>
  issues.map(({ code, params, place }) => [code, `${place.sheet ?? ""}!${place.cell ?? ""}`, ...Object.values(params)]);

export const after = (...edits: readonly Edit[]) =>
  told(issuesIn(nodeHost.readWorkbook(nodeHost.patchWorkbook(filled, edits))));

export const set = (cell: string, value: string | number | null, sheet = "Kết quả"): Edit => ({
  kind: "set",
  sheet,
  cell,
  value,
});

/** The first font of the styles is the one of cells that were pasted from an old file. */
export function pasted(font: string, typed: ReadonlyMap<string, string>, sheet = 3): Uint8Array {
  const withText = nodeHost.patchWorkbook(
    filled,
    [...typed].map(([cell, text]) => set(cell, text)),
  );
  let look = 0;
  const styled = rewritten(withText, /xl\/styles\.xml$/, (xml) => {
    const fonts = Number(/<fonts count="(\d+)"/.exec(xml)?.[1]);
    look = Number(/<cellXfs count="(\d+)"/.exec(xml)?.[1]);
    return xml
      .replace("</fonts>", `<font><sz val="11"/><name val="${font}"/></font></fonts>`)
      .replace(
        "</cellXfs>",
        `<xf numFmtId="0" fontId="${fonts}" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>`,
      );
  });
  return rewritten(styled, new RegExp(`worksheets/sheet${sheet}\\.xml$`), (xml) =>
    [...typed.keys()].reduce(
      (text, cell) => text.replace(new RegExp(`<c r="${cell}"( s="\\d+")?`), `<c r="${cell}" s="${look}"`),
      xml,
    ),
  );
}
