import { sealsSheet } from "../../contract/sheet-names";
import { groupBy } from "../../domain/basics/group-by";
import type { Seal, SealedChange, SealedRow, SealedValue, SealLine } from "../../domain/round/seal";
import { withChanges } from "../../domain/sealing/compare-sealed";
import { inCanonicalOrder } from "../../domain/sealing/sealed-rows";
import { longestText } from "../../workbook/cell";
import type { ErasedCell } from "../../workbook/erasing";
import type { Workbook } from "../../workbook/sheet";
import { longestPiece } from "../store/long-text";
import { cellAddress, fingerprintOf, keptLines, linesOf, readSeals, textIn, type Kept } from "./kept-seals";

/** A text that a seal holds, as it is to be said; `cell`: of `_TD_Chốt`, where it stands or begins. `null` = blank. */
export type Reword = (text: string, cell: string) => string | null;

export type RewordedSeals = {
  readonly cells: readonly ErasedCell[];
  /** How many texts are said otherwise. */
  readonly values: number;
};

type Whole = Omit<Seal, "rows"> & { readonly rows: readonly SealedRow[] };

/**
 * The seals of a workbook with texts in them said otherwise, each with its checks and its fingerprint made anew, so
 * that it holds on. Numbers stay. What somebody changed holds no more and is left as it is.
 */
export function rewordedSeals(workbook: Workbook, reword: Reword): RewordedSeals {
  const { seals } = readSeals(workbook);
  const lines = [...groupBy(keptLines(workbook), ({ line }) => line[0])].map(([, own]) => own);
  let before: readonly SealedRow[] | null = null;
  let values = 0;
  const cells: ErasedCell[] = [];
  for (const seal of seals?.seals ?? []) {
    const own = lines.find(([first]) => first?.line[0] === seal.number) ?? [];
    const done: { readonly seal: Whole; readonly values: number } | null = rewordedSeal(seal, { own, before, reword });
    before = done?.seal.rows ?? null;
    if (done === null || done.values === 0) continue;
    values += done.values;
    cells.push(...editsOf(own, fittingLines(done.seal, own.length)));
  }
  return { cells, values };
}

type Rewording = {
  readonly own: readonly Kept[];
  readonly before: readonly SealedRow[] | null;
  readonly reword: Reword;
};

function rewordedSeal(
  { rows, ...seal }: Seal,
  { own, before, reword }: Rewording,
): { readonly seal: Whole; readonly values: number } | null {
  if (rows === null) return null;
  let values = 0;
  const said = (text: string, cell: string): string | null => {
    const now = reword(text, cell);
    if (now !== text) values += 1;
    return now === "" ? null : now;
  };
  const head = own.find((each) => textIn(each, "part") === "seal");
  const content = cellAddress(
    own.find((each) => textIn(each, "part") !== "seal"),
    "text",
  );
  const saidValue = (value: SealedValue | null): SealedValue | null =>
    typeof value === "string" ? said(value, content) : value;
  const changes = seal.changes.map((change) => rewordedChange(change, saidValue));
  const whole = changes.length > 0 && before !== null ? withChanges(before, changes) : rewordedRows(rows, saidValue);
  const document = said(seal.document, cellAddress(head, "document")) ?? "";
  const reason = seal.reason === null ? null : said(seal.reason, cellAddress(head, "reason"));
  return { seal: { ...seal, document, reason, changes, rows: whole, fingerprint: fingerprintOf(whole) }, values };
}

type Saying = (value: SealedValue | null) => SealedValue | null;

function rewordedChange({ was, now, origin, ...change }: SealedChange, said: Saying): SealedChange {
  const from = origin === null || "from" in origin ? origin : { ...origin, file: said(origin.file) as string | null };
  return { ...change, was: said(was), now: said(now), origin: from };
}

function rewordedRows(rows: readonly SealedRow[], said: Saying): readonly SealedRow[] {
  return inCanonicalOrder(
    rows.map((row) => {
      const told = Object.entries(row.values).map(([field, value]) => [field, said(value)] as const);
      return { ...row, values: Object.fromEntries(told.filter(([, value]) => value !== null)) } as SealedRow;
    }),
  );
}

/** In no more lines than there are: another text may be a little longer. */
function fittingLines(seal: Whole, lines: number): readonly SealLine[] {
  const [, ...pieces] = linesOf(seal);
  if (pieces.length < lines) return linesOf(seal);
  const length = pieces.reduce((sum, line) => sum + String(line.at(-2)).length, 0);
  const longest = Math.max(longestPiece, Math.ceil(length / Math.max(1, lines - 1)) + 1);
  if (longest > longestText) throw new Error("a seal has no room for other words");
  return linesOf(seal, longest);
}

function editsOf(own: readonly Kept[], lines: readonly SealLine[]): readonly ErasedCell[] {
  return own.flatMap(({ row, line }, index) =>
    line.flatMap((was, column): readonly ErasedCell[] => {
      const value = lines[index]?.[column] ?? null;
      if (value === was) return [];
      const text = value === null ? null : String(value);
      return [{ sheet: sealsSheet, row, column: column + 1, value: text, keepsFormula: false }];
    }),
  );
}
