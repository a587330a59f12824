import { scoringWays } from "../../src/forms/sheets/board/scale-list";
import { writeWorkbook } from "../../src/hosts/xlsx/write/write-workbook";
import { parseAddress } from "../../src/workbook/address";
import type { SheetDraft } from "../../src/workbook/draft";
import { differences, formulaCells, type FormulaCell } from "../forms/output/agreement";
import { recalculate } from "../support/libreoffice";
import { caseInWords } from "./case-in-words";
import type { ProofRound } from "./proof-rounds";

/** Formula cells of one kind: how many were compared, and how many of them held a number. */
export type Tally = { readonly compared: number; readonly numbers: number };
export type Outcome = { readonly tallies: ReadonlyMap<string, Tally>; readonly differences: readonly string[] };

/** Has LibreOffice recalculate every workbook, in one start, and compares every formula cell with the engine. */
export async function recalculated(rounds: readonly ProofRound[]): Promise<Outcome> {
  const files = new Map<string, Uint8Array>();
  for (const { name, draft } of rounds) files.set(name, await writeWorkbook(draft));
  const results = recalculate(files);
  return {
    tallies: tallied(rounds),
    differences: rounds.flatMap((round) =>
      differences(round.draft, results.get(round.name) ?? new Uint8Array())
        .filter((difference) => !isSameInDigits(difference))
        .map((difference) => told(round, difference)),
    ),
  };
}

type Difference = FormulaCell & { readonly found: string };

/** Cells hold 15 digits: of a number so large that its decimals lie beyond them, no program can say the last. */
function isSameInDigits({ cached, found }: Difference): boolean {
  return typeof cached === "number" && Math.abs(cached) >= 1e11 && found !== "" && Math.abs(Number(found) - cached) <= Math.abs(cached) * 1e-14;
}

function told(round: ProofRound, { sheet, address, formula, cached, found }: Difference): string {
  const engine = cached === null ? "nothing" : JSON.stringify(cached);
  return [`${round.name} '${sheet}'!${address}: engine ${engine}, LibreOffice ${JSON.stringify(found)}`, `  =${formula}`, caseInWords(round, { sheet, address })].join("\n");
}

function tallied(rounds: readonly ProofRound[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const sheet of rounds.flatMap(({ draft }) => draft.sheets)) {
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
  return { tallies, differences: outcomes.flatMap(({ differences: found }) => found) };
}

/** A table for people: so that a run that compares nothing is seen. */
export function table(tallies: Outcome["tallies"]): string {
  const rows = [...tallies].sort(([one], [other]) => (one < other ? -1 : 1));
  const all = rows.reduce((sum, [, { compared, numbers }]) => ({ compared: sum.compared + compared, numbers: sum.numbers + numbers }), { compared: 0, numbers: 0 });
  return [...rows, ["all formula cells", all] as const].map(([kind, { compared, numbers }]) => `${kind.padEnd(40)} ${String(compared).padStart(8)} compared ${String(numbers).padStart(8)} with a number`).join("\n");
}
