/** Height of one line of 11-point Times New Roman with its leading, in points. */
const lineHeight = 15;

/** Width of the average letter of Vietnamese text at 11 points, in digits. */
const averageLetter = 0.9;

/** Characters that columns of these widths have together. */
export function totalWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Lines that a text takes in a column of this width, at least 1, line breaks in the text included. */
export function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 1) / averageLetter));
  if (!text.includes("\n")) return text.length <= perLine ? 1 : wrapped(text, perLine);
  return text.split("\n").reduce((lines, part) => lines + Math.max(1, wrapped(part, perLine)), 0);
}

/** Words are not broken, so a line ends where the next word would not fit. */
function wrapped(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (let at = 0; at <= text.length; ) {
    const space = text.indexOf(" ", at);
    const end = space < 0 ? text.length : space;
    const word = end - at;
    const needed = used === 0 ? word : used + 1 + word;
    if (needed <= perLine) {
      used = needed;
    } else {
      lines += used === 0 ? Math.ceil(word / perLine) - 1 : Math.ceil(word / perLine);
      used = word % perLine === 0 ? perLine : word % perLine;
    }
    at = end + 1;
  }
  return lines;
}

/** The same lines as texts, at least one; a word that is longer than a line is broken. */
export function brokenIntoLines(text: string, width: number): readonly string[] {
  const perLine = Math.max(1, Math.floor((width - 1) / averageLetter));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).flatMap((whole) => piecesOf(whole, perLine))) {
    if (line !== "" && line.length + 1 + word.length > perLine) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function piecesOf(word: string, length: number): readonly string[] {
  return word.match(new RegExp(`.{1,${length}}`, "gsu")) ?? [""];
}

/** Points above and below a row's text together: easy to read on screen, or tight for a long printed form. */
export const rowPadding = { easy: 4, tight: 1 } as const;

/** Row height in points for cells of these texts and widths; Excel's own limit is 409. */
export function rowHeight(
  cells: readonly { readonly text: string; readonly width: number }[],
  padding: number = rowPadding.easy,
): number {
  let lines = 1;
  for (const { text, width } of cells) lines = Math.max(lines, linesOf(text, width));
  return Math.min(409, padding + lines * lineHeight);
}
