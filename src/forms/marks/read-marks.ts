import type { Sheet, Workbook } from "../../workbook/sheet";
import type { WorkbookMarks, RowFacts, HeldFacts, SlipMarks } from "./workbook-marks";
import { marksSheet } from "../../contract/sheet-names";
import { cellText } from "../reading/finding";
import { parseDate } from "../../workbook/text/parse-date";
import { isInSense } from "../../workbook/text/parse-number";

/**
 * What `_TD` says; everything is `null` or empty if the sheet is missing. LibreOffice turns very hidden into hidden,
 * which is no change.
 */
export function readMarks(workbook: Workbook): WorkbookMarks {
  const sheet = workbook.sheets.find((each) => each.name === marksSheet);
  if (sheet === undefined) return marksIn(sheet);
  // A sheet is never changed in place, and each step of recognising a file asks for its marks.
  const read = known.get(sheet) ?? marksIn(sheet);
  known.set(sheet, read);
  return read;
}

const known = new WeakMap<Sheet, WorkbookMarks>();

function marksIn(sheet: Sheet | undefined): WorkbookMarks {
  const pairs = new Map<string, string>();
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

/** `null` if the marks are not a slip's. */
function readSlipMarks(pairs: ReadonlyMap<string, string>): SlipMarks | null {
  const [purpose, stage, scorer] = ["purpose", "stage", "scorer"].map((name) => pairs.get(`slip:${name}`));
  if (
    (purpose !== "agency" && purpose !== "cross" && purpose !== "list") ||
    (stage !== "cross" && stage !== "cluster" && stage !== "board") ||
    scorer === undefined
  )
    return null;
  return { purpose, stage, scorer, number: Number(pairs.get("slip:number") ?? 0) };
}
