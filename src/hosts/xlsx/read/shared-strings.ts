import type { TextRun } from "../../../workbook/cell";
import { type XmlScan, attribute, isOn } from "./xml-attributes";
import { within } from "./limits";
import { openPart, type Source } from "./parts";

import { eachChild, elementText } from "./xml-elements";
import { unescapeCharacters } from "./xml-text";

/** A part of a text with its own look. `font`: its name where the run states one, else `null`: that of the cell. */
export type StringRun = TextRun & {
  readonly font: string | null;
  /** Whether it has the look of the cell. */
  readonly asCell: boolean;
};

/**
 * A text whose runs say more than their letters: in another font the same codes may be other letters, a run may be
 * struck through or raised.
 */
export type RichString = { readonly text: string; readonly runs: readonly StringRun[] };

export function plainText(text: string | RichString | null): string | null {
  return typeof text === "object" && text !== null ? text.text : text;
}

/**
 * The workbook's texts by number; none when there is no such part, which some writers name all the same: a cell that
 * needs one is refused.
 */
export function readSharedStrings(source: Source, part: string): readonly (string | RichString)[] {
  const scan = openPart(source, part, "sst");
  if (scan === null) return [];
  const strings: (string | RichString)[] = [];
  eachChild(scan, (name) => {
    if (name !== "si") return;
    strings.push(richText(scan));
    if (strings.length > source.limits.sharedStrings) {
      within(source.limits, "sharedStrings", { found: strings.length, where: part });
    }
  });
  return strings;
}

/**
 * Text of the element just opened (`si`, `is`): its runs joined. Readings of Japanese characters (`rPh`) are not part
 * of it.
 */
export function richText(scan: XmlScan): string | RichString {
  let text = "";
  const runs: StringRun[] = [];
  eachChild(scan, (name) => {
    if (name === "t") text += elementText(scan);
    else if (name === "r") {
      const run = readRun(scan);
      text += run.text;
      runs.push(run);
    }
  });
  const whole = unescapeCharacters(text);
  if (whole.length > scan.limits.cellCharacters) {
    within(scan.limits, "cellCharacters", { found: whole.length, where: scan.part });
  }
  const saysMore = runs.some(({ font, struck, raised }) => font !== null || struck || raised);
  if (!saysMore) return whole;
  if (whole === text) return { text, runs };
  const resolved = runs.map((run) => ({ ...run, text: unescapeCharacters(run.text) }));
  // A text that is escaped across runs can't be split by them.
  return resolved.map((run) => run.text).join("") === whole ? { text: whole, runs: resolved } : whole;
}

function readRun(scan: XmlScan): StringRun {
  let text = "";
  let font: string | null = null;
  let [struck, raised, asCell] = [false, false, true];
  eachChild(scan, (name) => {
    if (name === "t") text += elementText(scan);
    else if (name === "rPr") {
      asCell = false;
      eachChild(scan, (look) => {
        if (look === "rFont") font = attribute(scan, "val") ?? null;
        else if (look === "strike") struck = isOn(scan);
        else if (look === "vertAlign") raised = (attribute(scan, "val") ?? "baseline") !== "baseline";
      });
    }
  });
  return { text, font, struck, raised, asCell };
}
