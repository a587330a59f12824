import { enteredScoreList } from "../../src/forms/sheets/board/register-lists";
import { methodChoice } from "../../src/forms/sheets/board/scale-list";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { patchWorkbook } from "../../src/hosts/xlsx/patch/patch-cells";
import { parseAddress } from "../../src/workbook/address";
import type { SheetDraft, WorkbookDraft } from "../../src/workbook/draft";
import type { Edit } from "../../src/workbook/edit";
import { type Difference, differencesFrom, formulaCells } from "../forms/score-sheet/agreement";
import type { Calculator } from "./calculators/calculator";
import { isOneOffInLast, isSameInDigits } from "./same-digits";
import { caseInWords } from "./case-in-words";
import { scaleEdits, withChangedScale, withLiveGates, withoutRefusedPoints } from "./changed-scale";
import { edited, typedEdits } from "./edited-round";
import { withFormulasOf } from "./retyped-sheet";
import { roundWorkbook } from "./round-workbook";
import type { ProofRound } from "./proof-rounds";

/** Formula cells of one kind: how many were compared, and how many of them held a number. */
export type Tally = { readonly compared: number; readonly numbers: number };
export type Outcome = {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Cells that come to something else once other points, or other numbers of the scale, are typed. */
  readonly changed: number;
  /** Clusters of changed workbooks whose tables took other rows. */
  readonly leftOut: number;
  readonly differences: readonly string[];
};

/**
 * A workbook as it is written, what people type into it, and the round and the sheets that the engine comes to then.
 */
type Written = {
  readonly draft: WorkbookDraft;
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly round: ProofRound;
  readonly expected: WorkbookDraft;
  readonly leftOut: number;
};

/**
 * Has another program recalculate every workbook, and compares every formula cell with the engine: as written, and, for
 * the rounds that `isEdited` names, once more after the entered points were changed in the sheet, and again after the
 * numbers of the scale were.
 */
export async function recalculated(
  rounds: readonly ProofRound[],
  by: Calculator,
  isEdited: (round: ProofRound) => boolean = () => true,
): Promise<Outcome> {
  const written = rounds.flatMap((round) => [
    asWritten(round),
    ...(isEdited(round) ? [asEdited(round), withOtherScale(round)] : []),
  ]);
  const files = new Map<string, Uint8Array>();
  for (const { draft, file, edits } of written) files.set(file, patchWorkbook(await writeWorkbook(draft), edits));
  if (by.calculate === null) throw new Error(`${by.name} is not installed`);
  const results = by.calculate(files);
  return {
    tallies: tallied(written),
    changed: written.reduce((sum, { draft, expected }) => sum + changedCells(draft, expected), 0),
    leftOut: written.reduce((sum, each) => sum + each.leftOut, 0),
    differences: written.flatMap((each) =>
      differencesFrom(each.expected, results.get(each.file) ?? (() => ""))
        .filter((difference) => !isSameInDigits(difference) && !isOneOffInLast(difference))
        .map((difference) => told(each, difference, by.name)),
    ),
  };
}

function asWritten(round: ProofRound): Written {
  return { draft: round.draft, file: `${round.name}.xlsx`, edits: [], round, expected: round.draft, leftOut: 0 };
}

/** What the formulas of scores and ranks look into; other sheets say what was known when they were written. */
const lookedInto: readonly string[] = [
  "Cụm, khối",
  "Thang điểm",
  "Mức điểm",
  "Mục điểm",
  enteredScoreList.sheet,
  "Tổng hợp chỉ tiêu",
  "Bảng điểm",
  "_TD_Tra điểm",
  "Xếp hạng",
];
const compared: readonly string[] = ["Bảng điểm", "Xếp hạng"];

function asEdited(round: ProofRound): Written {
  const before = withLiveGates(round.clusters);
  return changedTo(round, {
    before,
    after: edited(before),
    edits: typedEdits,
    name: "sửa điểm",
  });
}

function withOtherScale(round: ProofRound): Written {
  const before = withLiveGates(withoutRefusedPoints(round.clusters));
  return changedTo(round, { before, after: withChangedScale(before), edits: scaleEdits, name: "sửa thang điểm" });
}

type Change = {
  readonly before: ProofRound["clusters"];
  readonly after: ProofRound["clusters"];
  readonly edits: (before: ProofRound["clusters"], after: ProofRound["clusters"]) => readonly Edit[];
  readonly name: string;
};

/**
 * A workbook drawn for the one, with the other typed into it: each formula has to come to what stands there if it is
 * drawn anew.
 */
function changedTo(round: ProofRound, change: Change): Written {
  const isSame = sameLayout(round, change);
  const before = change.before.filter(({ cluster }) => isSame(cluster.code));
  const after = change.after.filter(({ cluster }) => isSame(cluster.code));
  const { edits, name } = change;
  const whole = roundWorkbook(before, round.settings).draft;
  const draft = { ...whole, sheets: whole.sheets.filter((sheet) => lookedInto.includes(sheet.name)) };
  const now: ProofRound = { ...round, clusters: after, ...roundWorkbook(after, round.settings) };
  const sheets = now.draft.sheets
    .filter((sheet) => compared.includes(sheet.name))
    .map((sheet) => withFormulasOf(sheet, draft));
  return {
    draft,
    round: now,
    file: `${round.name}, ${name}.xlsx`,
    edits: edits(before, after),
    expected: { ...now.draft, sheets },
    leftOut: change.before.length - before.length,
  };
}

/**
 * Longer numbers can take other widths, and so another page: a table that is drawn anew may have its header once more.
 * People's sheets keep their rows, so such clusters are left out. By code.
 */
function sameLayout({ settings }: ProofRound, { before, after }: Change): (cluster: string) => boolean {
  const [old, now] = [before, after].map((clusters) => rowsOfTables(roundWorkbook(clusters, settings).draft));
  return (cluster) => old?.get(cluster) === now?.get(cluster);
}

/** How many rows each table has, by the code of its cluster: from its title to the next one. */
function rowsOfTables({ sheets }: WorkbookDraft): ReadonlyMap<string, number> {
  const rows = sheets.find(({ name }) => name === "Bảng điểm")?.rows ?? new Map();
  const titles = [...rows].flatMap(([row, cells]) => {
    const code = /^(C\d{4})\. /.exec(String(cells.get(1)?.value ?? ""))?.[1];
    return code === undefined ? [] : [{ code, row }];
  });
  const last = Math.max(0, ...rows.keys());
  return new Map(titles.map(({ code, row }, index) => [code, (titles[index + 1]?.row ?? last) - row]));
}

function changedCells(before: WorkbookDraft, after: WorkbookDraft): number {
  const values = new Map(
    before.sheets.flatMap(formulaCells).map(({ sheet, address, cached }) => [`${sheet}!${address}`, cached]),
  );
  return after.sheets
    .flatMap(formulaCells)
    .filter(({ sheet, address, cached }) => values.get(`${sheet}!${address}`) !== cached).length;
}

function told(
  { round, file }: Written,
  { sheet, address, formula, cached, found }: Difference,
  program: string,
): string {
  const engine = cached === null ? "nothing" : JSON.stringify(cached);
  return [
    `${file} '${sheet}'!${address}: engine ${engine}, ${program} ${JSON.stringify(found)}`,
    `  =${formula}`,
    caseInWords(round, { sheet, address }),
  ].join("\n");
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

const ways: ReadonlySet<string> = new Set(methodChoice.choices.map(([words]) => words));

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
  const leftOut = outcomes.reduce((all, outcome) => all + outcome.leftOut, 0);
  return { tallies, changed, leftOut, differences: outcomes.flatMap(({ differences: found }) => found) };
}

/** A table for people: so that a run that compares nothing is seen. */
export function table({ tallies, changed, leftOut }: Omit<Outcome, "differences">): string {
  const rows = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = rows.reduce(
    (sum, [, { compared, numbers }]) => ({ compared: sum.compared + compared, numbers: sum.numbers + numbers }),
    { compared: 0, numbers: 0 },
  );
  const lines = [...rows, ["all formula cells", all] as const].map(
    ([kind, { compared, numbers }]) =>
      `${kind.padEnd(40)} ${String(compared).padStart(8)} compared ${String(numbers).padStart(8)} with a number`,
  );
  return [
    ...lines,
    `${"of them changed by what is typed later".padEnd(40)} ${String(changed).padStart(8)}`,
    `${"clusters left out where tables moved".padEnd(40)} ${String(leftOut).padStart(8)}`,
  ].join("\n");
}
