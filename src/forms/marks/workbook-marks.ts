import type { Slip } from "../../domain/slips/slip";
import type { Calculation, Nature, Evaluation } from "../../domain/round/indicator";
import type { BandsBy, ScoringMethod } from "../../contract/choice-words";
import type { SheetDraft } from "../../workbook/draft";
import { canvas } from "../drawing/canvas";
import { marksSheet } from "../../contract/sheet-names";
import { styled } from "../drawing/styles";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { foldText, remembered } from "../../workbook/text/match-key";

/** Raised when a released sheet changes so that older files must be read differently. */
export const schemaVersion = 1;

/**
 * What `_TD` says. It lives in ordinary cells, since programs that resave a file drop custom XML, names and
 * validation (contract §1).
 */
export type WorkbookMarks = {
  readonly kind: "board" | "unit" | "cluster" | "slip" | null;
  readonly schema: string | null;
  readonly app: string | null;
  readonly year: string | null;
  readonly period: string | null;
  readonly unit: string | null;
  readonly cluster: string | null;
  readonly issued: string | null;
  /** Who receives a unit's report, by name; `null` in forms issued before it was kept, or by a Board that has none. */
  readonly receiver: string | null;
  /** The unit's deadlines when the workbook was issued: for a check without the Board. */
  readonly deadlines: {
    readonly holdBy: string | null;
    readonly sendBy: string | null;
    readonly extendedTo: string | null;
    readonly inclusive: boolean;
  };
  readonly selfScoring: boolean;
  /** Sheet → fingerprint of its headers. */
  readonly structure: ReadonlyMap<string, string>;
  /** "sheet:code" → fingerprint of the row's printed texts. */
  readonly rows: ReadonlyMap<string, string>;
  /**
   * "sheet:code" → field → start of the fingerprint of its printed text: tells which cell of a changed row was changed.
   */
  readonly prints: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** "sheet:code" → what else a reader needs to know of the row without the Board's catalogue. */
  readonly facts: ReadonlyMap<string, RowFacts>;
  /**
   * "Chỉ tiêu:code" (without a target "Kết quả:code"), "Nội dung:code", "Tự chấm:code" → what the Board has of it, so
   * that the unit sees differences before it sends. Empty in older forms.
   */
  readonly held: ReadonlyMap<string, HeldFacts>;
  /** `null` = the workbook is no slip. */
  readonly slip: SlipMarks | null;
};

/** What a slip is for, and who scores on it: a unit's code or an agency's name. */
export type SlipMarks = Pick<Slip, "purpose" | "stage" | "number" | "scorer">;

export type RowFacts = {
  /** Fields printed by the product on this row that are entries on other rows. */
  readonly given: readonly string[];
  /** How the row's figure is read: a number, words, a date, or yes/no. */
  readonly reads: "number" | "words" | "date" | "yes-no";
  readonly required: boolean;
  readonly mayBeNotApplicable: boolean;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /**
   * On `Tự chấm`: code of the indicator by which the line is scored; on `Nội dung`: of the indicator with the same
   * number.
   */
  readonly indicator: string | null;
  /**
   * Of a row in numbers: whether it adds up over the year, and whether more or less is better. Absent in older forms.
   */
  readonly judged?: { readonly nature: Nature; readonly evaluation: "higher" | "lower" };
};

export type HeldFacts = {
  /** `null` = the Board has not stated it. */
  readonly evaluation?: Evaluation | null;
  readonly decimals?: number;
  /** Words that count as achieved, and other answers. Absent: any words are valid. */
  readonly accepted?: readonly string[];
  readonly others?: readonly string[];
  /** Numbers or words of `Chỉ tiêu giao`; absent = the Board gave none. */
  readonly plan?: number | string;
  readonly target?: number | string;
  readonly halfYearPlan?: number | string;
  /** Its result is calculated by a formula. */
  readonly calculation?: Calculation;
  /** Only a result is asked for, no target. */
  readonly hasTarget?: false;
  /** Of a content item. */
  readonly measure?: string;
  readonly name?: string;
  /** Of a line on `Tự chấm` with an indicator: its scoring method. */
  readonly kind?: ScoringMethod;
  readonly bandsBy?: BandsBy;
  /** Of a line on `Tự chấm`: points without Tài liệu kiểm chứng are asked about (Yêu cầu minh chứng). */
  readonly asksEvidence?: true;
};

/** The label of the line by which a result is known again (decision 87); it never outlives the file it was put in. */
export const resultLabel = "result";

/** Draws `_TD`, the very hidden sheet by which a returned file is recognised. */
export function drawMarks(pairs: readonly (readonly [label: string, value: string])[]): SheetDraft {
  const drawn = canvas(marksSheet);
  const style = styled("plain", { format: "@" });
  pairs.forEach(([label, value], index) => {
    drawn.put(index + 1, 1, { value: label, style });
    drawn.put(index + 1, 2, { value, style });
  });
  drawn.width(1, { width: 30 });
  drawn.width(2, { width: 70 });
  return drawn.finish({ state: "very-hidden" });
}

/**
 * `reads|required|mayBeNotApplicable|minimum|maximum|given,given|indicator|nature|evaluation`: plain text that any
 * program keeps.
 */
export function formatFacts(facts: RowFacts): string {
  const judged = facts.judged === undefined ? [] : [facts.judged.nature, facts.judged.evaluation];
  return [
    facts.reads,
    facts.required ? "1" : "0",
    facts.mayBeNotApplicable ? "1" : "0",
    facts.minimum ?? "",
    facts.maximum ?? "",
    facts.given.join(","),
    facts.indicator ?? "",
    ...judged,
  ].join("|");
}

/** `field=fingerprint,field=fingerprint`. */
export function formatPrints(prints: readonly (readonly [field: string, text: string])[]): string {
  return prints.map(([field, text]) => `${field}=${printOf(text)}`).join(",");
}

/**
 * Eight digits are enough to tell which of a few cells was changed; the row's whole fingerprint tells whether any was.
 */
export function printOf(text: string): string {
  return fingerprint([text]).slice(0, 8);
}

/** One cell of JSON, since words may contain any character. What is no valid JSON is ignored. */
export function formatHeld(held: HeldFacts): string {
  return JSON.stringify(held);
}

/**
 * SHA-256, lower-case hex, over texts joined by U+001F, each NFC and trimmed, numbers in shortest form (contract §1,
 * `_TD`). The caller passes them in the order of the form, so that a moved column changes nothing.
 */
export function fingerprint(texts: readonly string[]): string {
  return hashed(texts.map(foldText).join("\u001F"));
}

/** What is printed in a row is the same in many files of a round. */
const hashed = remembered((text) => bytesToHex(sha256(utf8ToBytes(text))));
