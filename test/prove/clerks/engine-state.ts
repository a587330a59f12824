import type { DrawnForms } from "../../../src/forms/unit/self-check/checked-sheet";
import { withSelfCheck } from "../../../src/forms/unit/self-check/draw-self-check";
import { parseAddress } from "../../../src/workbook/address";
import type { SheetDraft } from "../../../src/workbook/draft";
import type { Answer } from "../../../sample/answers";
import { differences } from "../../forms/score-sheet/agreement";
import type { Typed } from "./filled-form";

/** The forms with these entries in them, and what the engine says of every cell. */
export function engineState(drawn: DrawnForms, typed: Typed): readonly SheetDraft[] {
  const entries = [...typed.values()];
  const filled = (draft: SheetDraft): SheetDraft => ({
    ...draft,
    rows: withEntries(
      draft.rows,
      new Map(entries.filter(({ sheet }) => sheet === draft.name).map(({ cell, value }) => [cell, value])),
    ),
  });
  return withSelfCheck({
    ...drawn,
    cover: { ...drawn.cover, draft: filled(drawn.cover.draft) },
    lists: drawn.lists.map((list) => ({ ...list, draft: filled(list.draft) })),
  });
}

function withEntries(rows: SheetDraft["rows"], values: ReadonlyMap<string, Answer>): SheetDraft["rows"] {
  const changed = new Map([...rows].map(([row, cells]) => [row, new Map(cells)]));
  for (const [address, value] of values) {
    const at = parseAddress(address);
    const cell = at === null ? undefined : changed.get(at.row)?.get(at.column);
    if (at === null || cell === undefined) throw new Error(`no cell ${address}`);
    changed.get(at.row)?.set(at.column, { ...cell, value, formula: null });
  }
  return changed;
}

/** Cells of the self-check that LibreOffice computes to something else than the engine. */
export function stateDifferences(drawn: DrawnForms, typed: Typed, recalculated: Uint8Array): readonly string[] {
  const widths = new Map<string, number>([
    [drawn.cover.draft.name, 3],
    ...drawn.lists.map(({ form, draft }) => [draft.name, form.columns.length] as const),
  ]);
  const drafts = { title: "", names: [], active: 0, sheets: engineState(drawn, typed) };
  return differences(drafts, recalculated)
    .filter(
      ({ sheet, address }) =>
        (parseAddress(address)?.column ?? 0) > (widths.get(sheet) ?? 0) || parseAddress(address)?.row === 1,
    )
    .map(
      ({ sheet, address, cached, found, formula }) =>
        `${sheet}!${address}: engine ${JSON.stringify(cached)}, LibreOffice ${JSON.stringify(found)} =${formula}`,
    );
}
