import type { Workbook } from "../../workbook/sheet";
import { parseDate } from "../../workbook/text/parse-date";
import { cellText } from "../reading/finding";
import { readSlipMarks } from "../slip/slip-marks";
import { marksSheet, type RowFacts, type WorkbookMarks } from "../sheets/workbook-marks";

/** What `_TD` says; everything `null` or empty when the sheet is gone. LibreOffice makes it hidden, which is no change. */
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
    deadlines: {
      holdBy: parseDate(pairs.get("holdBy") ?? ""),
      sendBy: parseDate(pairs.get("sendBy") ?? ""),
      extendedTo: parseDate(pairs.get("extendedTo") ?? ""),
      inclusive: pairs.get("inclusive") !== "no",
    },
    selfScoring: pairs.get("selfScoring") === "yes",
    structure: withPrefix(pairs, "structure:"),
    rows: withPrefix(pairs, "row:"),
    facts: new Map([...withPrefix(pairs, "facts:")].map(([name, text]) => [name, parseFacts(text)])),
    slip: readSlipMarks(pairs),
  };
}

function withPrefix(pairs: ReadonlyMap<string, string>, prefix: string): ReadonlyMap<string, string> {
  return new Map([...pairs].filter(([label]) => label.startsWith(prefix)).map(([label, value]) => [label.slice(prefix.length), value]));
}

/** `reads|required|mayBeNotApplicable|minimum|maximum|given,given|indicator`: plain text that any program keeps. */
export function formatFacts(facts: RowFacts): string {
  return [facts.reads, facts.required ? "1" : "0", facts.mayBeNotApplicable ? "1" : "0", facts.minimum ?? "", facts.maximum ?? "", facts.given.join(","), facts.indicator ?? ""].join("|");
}

function parseFacts(text: string): RowFacts {
  const [reads = "number", required, mayBeNotApplicable, minimum = "", maximum = "", given = "", indicator = ""] = text.split("|");
  return {
    reads: reads === "words" || reads === "date" || reads === "yes-no" ? reads : "number",
    required: required === "1",
    mayBeNotApplicable: mayBeNotApplicable === "1",
    minimum: numberOrNull(minimum),
    maximum: numberOrNull(maximum),
    given: given === "" ? [] : given.split(","),
    indicator: indicator === "" ? null : indicator,
  };
}

function numberOrNull(text: string): number | null {
  const value = Number(text);
  return text.trim() === "" || !Number.isFinite(value) ? null : value;
}
