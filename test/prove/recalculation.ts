import { scoringWays } from "../../src/forms/sheets/board/scale-list";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { patchWorkbook } from "../../src/hosts/xlsx/patch/patch-cells";
import { parseAddress } from "../../src/workbook/address";
import type { SheetDraft, WorkbookDraft } from "../../src/workbook/draft";
import type { Edit } from "../../src/workbook/edit";
import { differences, formulaCells, type FormulaCell } from "../forms/output/agreement";
import { recalculate } from "../support/libreoffice";
import { caseInWords } from "./case-in-words";
import { edited, typedEdits } from "./edited-round";
import { roundWorkbook } from "./round-workbook";
import type { ProofRound } from "./proof-rounds";

/** Formula cells of one kind: how many were compared, and how many of them held a number. */
export type Tally = { readonly compared: number; readonly numbers: number };
export type Outcome = {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Cells that come to something else once other points are typed. */
  readonly changed: number;
  readonly differences: readonly string[];
};

/** A workbook as it is written, what people type into it, and the round and the sheets that the engine comes to then. */
type Written = { readonly draft: WorkbookDraft; readonly file: string; readonly edits: readonly Edit[]; readonly round: ProofRound; readonly expected: WorkbookDraft };

/**
 * Has LibreOffice recalculate every workbook, in one start, and compares every formula cell with the engine: as written,
 * and, for the rounds that `isEdited` names, once more after the entered points were changed in the sheet.
 */
export async function recalculated(rounds: readonly ProofRound[], isEdited: (round: ProofRound) => boolean = () => true): Promise<Outcome> {
  const written = rounds.flatMap((round) => [asWritten(round), ...(isEdited(round) ? [asEdited(round)] : [])]);
  const files = new Map<string, Uint8Array>();
  for (const { draft, file, edits } of written) files.set(file, patchWorkbook(await writeWorkbook(draft), edits));
  const results = recalculate(files);
  return {
    tallies: tallied(written),
    changed: written.reduce((sum, { draft, expected }) => sum + changedCells(draft, expected), 0),
    differences: written.flatMap((each) =>
      differences(each.expected, results.get(each.file) ?? new Uint8Array())
        .filter((difference) => !isSameInDigits(difference))
        .map((difference) => told(each, difference)),
    ),
  };
}

function asWritten(round: ProofRound): Written {
  return { draft: round.draft, file: `${round.name}.xlsx`, edits: [], round, expected: round.draft };
}

/**
 * The score sheet alone, without conditions: other sheets, and what conditions take off, are written once and say what was
 * known then.
 */
function asEdited(round: ProofRound): Written {
  const before = round.clusters.map((cluster) => ({ ...cluster, conditions: [] }));
  const clusters = edited(before);
  const { draft } = roundWorkbook(before, round.settings);
  const after: ProofRound = { ...round, clusters, ...roundWorkbook(clusters, round.settings) };
  const sheets = after.draft.sheets.filter(({ name }) => name === "Bảng điểm");
  return { draft, round: after, file: `${round.name}, sửa.xlsx`, edits: typedEdits(before, clusters), expected: { ...after.draft, sheets } };
}

function changedCells(before: WorkbookDraft, after: WorkbookDraft): number {
  const values = new Map(before.sheets.flatMap(formulaCells).map(({ sheet, address, cached }) => [`${sheet}!${address}`, cached]));
  return after.sheets.flatMap(formulaCells).filter(({ sheet, address, cached }) => values.get(`${sheet}!${address}`) !== cached).length;
}

type Difference = FormulaCell & { readonly found: string };

/** Cells hold 15 digits: of a number so large that its decimals lie beyond them, no program can say the last. */
function isSameInDigits({ cached, found }: Difference): boolean {
  return typeof cached === "number" && Math.abs(cached) >= 1e11 && found !== "" && Math.abs(Number(found) - cached) <= Math.abs(cached) * 1e-14;
}

function told({ round, file }: Written, { sheet, address, formula, cached, found }: Difference): string {
  const engine = cached === null ? "nothing" : JSON.stringify(cached);
  return [`${file} '${sheet}'!${address}: engine ${engine}, LibreOffice ${JSON.stringify(found)}`, `  =${formula}`, caseInWords(round, { sheet, address })].join("\n");
}

function tallied(written: readonly Written[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const sheet of written.flatMap(({ expected }) => expected.sheets)) {
    for (const cell of formulaCells(sheet)) {
      const kind = kindOf(sheet, cell.address);
      const { compared, numbers } = tallies.get(kind) ?? { compared: 0, numbers: 0 };
      tallies.set(kind, { compared: compared + 1, numbers: numbers + (typeof cell.cached === "number" ? 1 : 0) });
    }
  }
  return tallies;
}

const ways: ReadonlySet<string> = new Set(scoringWays.choices.map(([words]) => words));

/** The way of scoring of a line of the score sheet; of other cells the label of their row, or the sheet. */
function kindOf({ name, rows }: SheetDraft, address: string): string {
  const cells = rows.get(parseAddress(address)?.row ?? 0);
  const texts = [...(cells?.values() ?? [])].map(({ value }) => value).filter((value) => typeof value === "string");
  if (name !== "Bảng điểm") return name;
  const way = texts.find((text) => ways.has(text));
  if (way === undefined && /^C\d+-I\d/.test(texts[0] ?? "")) return `${name}: kết quả cao nhất`;
  return way ?? `${name}: ${(texts[0] ?? "").replace(/ *\(.*$|( khi bằng điểm)?:.*$/u, "")}`;
}

/** Several outcomes as one. */
export function merged(outcomes: readonly Outcome[]): Outcome {
  const tallies = new Map<string, Tally>();
  for (const [kind, { compared, numbers }] of outcomes.flatMap((outcome) => [...outcome.tallies])) {
    const before = tallies.get(kind);
    tallies.set(kind, { compared: compared + (before?.compared ?? 0), numbers: numbers + (before?.numbers ?? 0) });
  }
  const changed = outcomes.reduce((all, outcome) => all + outcome.changed, 0);
  return { tallies, changed, differences: outcomes.flatMap(({ differences: found }) => found) };
}

/** A table for people: so that a run that compares nothing is seen. */
export function table({ tallies, changed }: Pick<Outcome, "tallies" | "changed">): string {
  const rows = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = rows.reduce((sum, [, { compared, numbers }]) => ({ compared: sum.compared + compared, numbers: sum.numbers + numbers }), { compared: 0, numbers: 0 });
  const lines = [...rows, ["all formula cells", all] as const].map(([kind, { compared, numbers }]) => `${kind.padEnd(40)} ${String(compared).padStart(8)} compared ${String(numbers).padStart(8)} with a number`);
  return [...lines, `${"of them changed by points typed later".padEnd(40)} ${String(changed).padStart(8)}`].join("\n");
}
