import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from "docx";
import { twips } from "../looks";

/** What XML can't hold: it comes from cells of workbooks that other programs wrote. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu; // eslint-disable-line no-control-regex -- they are what is taken out
const newLine = /\r\n|\r|\n/u;

/** The runs of a text; its own line breaks stay. */
export function runs(text: string, look: IRunOptions = {}): readonly TextRun[] {
  return text
    .replace(unprintable, "")
    .split(newLine)
    .map((line, index) => new TextRun(index === 0 ? { ...look, text: line } : { ...look, text: line, break: 1 }));
}

type Looks = Omit<IParagraphOptions, "children" | "run">;

export function paragraph(text: string, looks: Looks, run: IRunOptions = {}): Paragraph {
  return new Paragraph({ ...looks, children: runs(text, run) });
}

/** A thin line in the middle of a column, right below the text above it; both measures are in points. */
export function line(length: number, column: number, looks: Looks = {}): Paragraph {
  const side = twips(Math.max(0, (column - length) / 2));
  return new Paragraph({
    ...looks,
    style: "Head",
    alignment: AlignmentType.LEFT,
    indent: { left: side, right: side },
    spacing: { before: twips(2), after: twips(4), line: twips(2), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "auto" } },
    children: [],
  });
}

/** Room between two tables or below one, in points: without a paragraph between them Word takes two for one. */
export function tiny(height: number, keepNext = false): Paragraph {
  return new Paragraph({
    ...(keepNext && { keepNext }),
    spacing: { before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT },
    children: [],
  });
}
