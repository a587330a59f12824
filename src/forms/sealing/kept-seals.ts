import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { sealsSheet } from "../../contract/sheet-names";
import { groupBy } from "../../domain/basics/group-by";
import type { KeptSeals, Seal, SealDamage, SealedChange, SealedRow, SealHead, SealLine } from "../../domain/round/seal";
import { withChanges } from "../../domain/sealing/compare-sealed";
import { canonicalText, rowsOf } from "../../domain/sealing/sealed-rows";
import { noSeals } from "../../domain/sealing/seal-state";
import { addressOf } from "../../workbook/address";
import { type CellValue, isDate, isError } from "../../workbook/cell";
import type { SheetDraft } from "../../workbook/draft";
import type { Workbook } from "../../workbook/sheet";
import { cellsJson, inCells, longestPiece, piecesOf } from "../store/long-text";
import { drawStoreTable } from "../store/store-table";

/**
 * A line that names the seal, then its values, or what a correction changes of the seal before it, in as many pieces as
 * cells need. `check` begins the SHA-256 of all else in the line: it tells which line somebody typed in.
 */
const header = ["number", "document", "date", "reason", "fingerprint", "day", "part", "text", "check"] as const;
export type Column = (typeof header)[number];
type Part = "seal" | "values" | "changes";

const checkLength = 16;

/** `_TD_Chốt`; nothing where the round was never sealed. */
export function drawSeals(kept: KeptSeals | undefined): readonly SheetDraft[] {
  if (kept === undefined || kept.lines.length === 0) return [];
  return [drawStoreTable({ sheet: sealsSheet, header, rows: kept.lines }, "very-hidden")];
}

/** SHA-256 over the sealed values alone. */
export function fingerprintOf(rows: readonly SealedRow[]): string {
  return hash(sealedText(rows));
}

function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function sealedText(rows: readonly SealedRow[]): string {
  return inCells(canonicalText(rows));
}

type WholeSeal = Omit<Seal, "rows"> & { readonly rows: readonly SealedRow[] };

/** What is kept with one more seal: `changes` of the last one, or `rows` whole where there is none that holds. */
export function withSeal(kept: KeptSeals, seal: WholeSeal): KeptSeals {
  return { ...kept, seals: [...kept.seals, seal], lines: [...kept.lines, ...linesOf(seal)] };
}

/** `longest`: characters of a piece. */
export function linesOf(seal: WholeSeal, longest: number = longestPiece): readonly SealLine[] {
  const told = (part: Part, text: string | null): SealLine => {
    const { number, document, date, reason, fingerprint, day } = seal;
    const head = part === "seal" ? [document, date, reason, fingerprint, day] : [null, null, null, null, null];
    return withCheck([number, ...head, part, text]);
  };
  const part = seal.changes.length > 0 ? "changes" : "values";
  const text = part === "changes" ? cellsJson(seal.changes) : sealedText(seal.rows);
  return [told("seal", null), ...piecesOf(text, longest).map((piece) => told(part, piece))];
}

function withCheck(line: SealLine): SealLine {
  return [...line, checkOf(line)];
}

function checkOf(line: SealLine): string {
  return hash(JSON.stringify(line)).slice(0, checkLength);
}

/** What the workbook keeps of seals; nothing where the sheet isn't there or is empty. Never throws. */
export function readSeals(workbook: Workbook): { readonly seals?: KeptSeals } {
  const lines = keptLines(workbook);
  if (lines.length === 0) return {};
  const bySeal = [...groupBy(lines, ({ line }) => line[0])];
  const damage: SealDamage[] = [];
  const seals: Seal[] = [];
  for (const [, own] of bySeal) {
    const read = restoredSeal(own, seals.at(-1)?.rows ?? null);
    if (read.seal !== null) seals.push(read.seal);
    damage.push(...read.damage);
  }
  return { seals: { ...noSeals, seals, damage, lines: lines.map(({ line }) => line) } };
}

/** A line and the row in which it stands. */
export type Kept = { readonly row: number; readonly line: SealLine };

export function keptLines(workbook: Workbook): readonly Kept[] {
  const sheet = workbook.sheets.find(({ name }) => name === sealsSheet);
  const numbers = [...(sheet?.rows.keys() ?? [])].filter((row) => row > 1).sort((one, other) => one - other);
  return numbers
    .map((row) => ({
      row,
      line: header.map((_, index) => plain(sheet?.rows.get(row)?.get(index + 1)?.value ?? null)),
    }))
    .filter(({ line }) => line.some((cell) => cell !== null && cell !== ""));
}

function plain(value: CellValue): SealLine[number] {
  if (value === null || typeof value !== "object") return value;
  return isDate(value) ? value.date : isError(value) ? value.error : null;
}

function cellOf({ line }: Kept, column: Column): SealLine[number] {
  return line[header.indexOf(column)] ?? null;
}

export function textIn(kept: Kept, column: Column): string {
  return String(cellOf(kept, column) ?? "");
}

type Restored = { readonly seal: Seal | null; readonly damage: readonly SealDamage[] };

/** A seal of which anything was changed has no rows: nothing is compared with it. */
function restoredSeal(own: readonly Kept[], before: readonly SealedRow[] | null): Restored {
  const head = own.find((each) => textIn(each, "part") === "seal");
  const spoilt = own.filter(({ line }) => line.at(-1) !== checkOf(line.slice(0, -1)));
  if (head === undefined) return { seal: null, damage: [damageAt(own[0], "part")] };
  const named = headIn(head);
  const content = spoilt.length > 0 ? null : contentIn(own, before);
  const holds = content !== null && fingerprintOf(content.rows) === named.fingerprint;
  const damage = spoilt.map((each) => damageAt(each, each === head ? "document" : "text"));
  return {
    seal: { ...named, rows: holds ? content.rows : null, changes: content?.changes ?? [] },
    damage: holds || damage.length > 0 ? damage : [damageAt(head, "fingerprint")],
  };
}

function headIn(head: Kept): SealHead {
  const number = cellOf(head, "number");
  const reason = textIn(head, "reason");
  return {
    number: typeof number === "number" ? number : 0,
    document: textIn(head, "document"),
    date: textIn(head, "date"),
    reason: reason === "" ? null : reason,
    fingerprint: textIn(head, "fingerprint"),
    day: textIn(head, "day"),
  };
}

/** `null` = it can't be read, or what it changes isn't known. */
function contentIn(
  own: readonly Kept[],
  before: readonly SealedRow[] | null,
): { readonly rows: readonly SealedRow[]; readonly changes: readonly SealedChange[] } | null {
  const textOf = (part: Part): string =>
    own
      .filter((each) => textIn(each, "part") === part)
      .map((each) => textIn(each, "text"))
      .join("");
  try {
    const values = textOf("values");
    if (values !== "") return { rows: rowsOf(values), changes: [] };
    const changes = JSON.parse(textOf("changes")) as readonly SealedChange[];
    return before === null ? null : { rows: withChanges(before, changes), changes };
  } catch {
    return null;
  }
}

function damageAt(kept: Kept | undefined, column: Column): SealDamage {
  return { sheet: sealsSheet, cell: cellAddress(kept, column) };
}

export function cellAddress(kept: Kept | undefined, column: Column): string {
  return addressOf(kept?.row ?? 1, header.indexOf(column) + 1);
}
