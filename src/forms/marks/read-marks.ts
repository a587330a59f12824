import { marksSheet } from "../../contract/sheet-names";
import type { Workbook } from "../../workbook/sheet";
import { isInSense } from "../../workbook/text/parse-number";
import { parseDate } from "../../workbook/text/parse-date";
import { cellText } from "../reading/finding";
import { readSlipMarks } from "../slip/slip-marks";
import type { HeldFacts, RowFacts, WorkbookMarks } from "../sheets/workbook-marks";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { foldText } from "../../workbook/text/match-key";

/**
 * What `_TD` says; everything `null` or empty when the sheet is gone. LibreOffice makes it hidden, which is no change.
 */
export function readMarks(workbook: Workbook): WorkbookMarks {
  const pairs = new Map<string, string>();
  const sheet = workbook.sheets.find((each) => each.name === marksSheet);
  for (const cells of sheet?.rows.values() ?? []) {
    const label = cellText(cells.get(1)).trim();
    const value = cellText(cells.get(2)).trim();
    if (label !== "" && value !== "") pairs.set(label, value);
  }
  const kind = pairs.get("kind");
  return {
    kind: kind === "board" || kind === "unit" || kind === "cluster" || kind === "slip" ? kind : null,
    schema: pairs.get("schema") ?? null,
    app: pairs.get("app") ?? null,
    year: pairs.get("year") ?? null,
    period: pairs.get("period") ?? null,
    unit: pairs.get("unit") ?? null,
    cluster: pairs.get("cluster") ?? null,
    issued: pairs.get("issued") ?? null,
    receiver: pairs.get("receiver") ?? null,
    deadlines: {
      holdBy: parseDate(pairs.get("holdBy") ?? ""),
      sendBy: parseDate(pairs.get("sendBy") ?? ""),
      extendedTo: parseDate(pairs.get("extendedTo") ?? ""),
      inclusive: pairs.get("inclusive") !== "no",
    },
    selfScoring: pairs.get("selfScoring") === "yes",
    structure: withPrefix(pairs, "structure:"),
    rows: withPrefix(pairs, "row:"),
    prints: new Map([...withPrefix(pairs, "print:")].map(([name, text]) => [name, parsePrints(text)])),
    facts: new Map([...withPrefix(pairs, "facts:")].map(([name, text]) => [name, parseFacts(text)])),
    held: new Map([...withPrefix(pairs, "held:")].flatMap(([name, text]) => parseHeld(name, text))),
    slip: readSlipMarks(pairs),
  };
}

function withPrefix(pairs: ReadonlyMap<string, string>, prefix: string): ReadonlyMap<string, string> {
  return new Map(
    [...pairs]
      .filter(([label]) => label.startsWith(prefix))
      .map(([label, value]) => [label.slice(prefix.length), value]),
  );
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

/** Eight digits tell which of a few cells was changed; whether one was, the row's whole fingerprint tells. */
export function printOf(text: string): string {
  return fingerprint([text]).slice(0, 8);
}

function parsePrints(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(",").flatMap((pair): readonly (readonly [string, string])[] => {
      const [field, print] = pair.split("=");
      return field === undefined || print === undefined ? [] : [[field, print]];
    }),
  );
}

function parseFacts(text: string): RowFacts {
  const [
    reads = "number",
    required,
    mayBeNotApplicable,
    minimum = "",
    maximum = "",
    given = "",
    indicator = "",
    nature,
    evaluation,
  ] = text.split("|");
  const judged =
    (nature === "flow" || nature === "level") && (evaluation === "higher" || evaluation === "lower")
      ? { judged: { nature, evaluation } as const }
      : {};
  return {
    reads: reads === "words" || reads === "date" || reads === "yes-no" ? reads : "number",
    required: required === "1",
    mayBeNotApplicable: mayBeNotApplicable === "1",
    minimum: numberOrNull(minimum),
    maximum: numberOrNull(maximum),
    given: given === "" ? [] : given.split(","),
    indicator: indicator === "" ? null : indicator,
    ...judged,
  };
}

/** One cell of JSON: words may hold any sign. What no longer reads as JSON tells nothing. */
export function formatHeld(held: HeldFacts): string {
  return JSON.stringify(held);
}

function parseHeld(name: string, text: string): readonly (readonly [string, HeldFacts])[] {
  try {
    return [[name, JSON.parse(text) as HeldFacts]];
  } catch {
    return [];
  }
}

function numberOrNull(text: string): number | null {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) || !isInSense(value) ? null : value;
}

/**
 * SHA-256, lower-case hex, over texts joined by U+001F, each NFC and trimmed, numbers in shortest form
 * (contract §1, `_TD`). The caller gives them in the order of the form, so that moving a column changes nothing.
 */
export function fingerprint(texts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(texts.map(foldText).join("\u001F"))));
}
