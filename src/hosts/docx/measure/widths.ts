/** How a text is set, as far as its width goes; bold italic is as wide as bold. */
export type Face = "regular" | "bold" | "italic";

/**
 * Widths of Times New Roman in thousandths of its size: from the space to "~" in Unicode's order, then `others`.
 * Liberation Serif has the same; a test compares them with its file.
 */
const widths: Readonly<Record<Face, readonly number[]>> = {
  // biome-ignore format: a table of numbers
  regular: [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
    722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
    444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
    200, 480, 541, 722, 500, 722, 529, 776, 542, 500, 1000, 333, 333, 444, 444, 1000, 350,
  ],
  // biome-ignore format: a table of numbers
  bold: [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
    722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
    444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
    220, 394, 520, 722, 556, 778, 554, 796, 600, 500, 1000, 333, 333, 500, 500, 1000, 350,
  ],
  // biome-ignore format: a table of numbers
  italic: [
    250, 333, 420, 500, 500, 833, 778, 214, 333, 333, 500, 675, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 333, 333, 675, 675, 675, 500, 920, 611, 611, 667, 722, 611, 611, 722, 722, 333, 444, 667, 556, 833,
    667, 722, 611, 722, 611, 500, 556, 722, 611, 833, 611, 556, 556, 389, 278, 389, 422, 500, 333, 500, 500, 444, 500,
    444, 278, 500, 500, 278, 278, 444, 278, 722, 500, 500, 500, 500, 389, 389, 278, 500, 444, 667, 444, 444, 389, 400,
    275, 400, 541, 722, 500, 722, 534, 754, 545, 500, 889, 333, 333, 556, 556, 889, 350,
  ],
};
const others = "ĐđƠơƯư–—‘’“”…•";
const [firstCode, lastCode] = [32, 126];
/** A letter that isn't in the table is as wide as an M: rather too wide than too narrow. */
const unknown = 944;

/** Accents but for the horn of ơ and ư, which makes a letter wider. */
const accents = /[\u0300-\u031a\u031c-\u036f]/gu;
const sorted = new Map<string, string>();

/** The width of a text on one line, in points, for a size in points. */
export function widthOf(text: string, size: number, face: Face = "regular"): number {
  const table = widths[face];
  let sum = 0;
  for (const letter of text.normalize("NFC")) {
    const plain = plainLetter(letter);
    if (plain === "") continue;
    const code = plain.charCodeAt(0);
    const at = code >= firstCode && code <= lastCode ? code - firstCode : otherAt(plain);
    sum += at === -1 ? unknown : (table[at] as number);
  }
  return (sum * size) / 1000;
}

const otherAt = (letter: string): number => {
  const at = others.indexOf(letter);
  return at === -1 ? -1 : lastCode - firstCode + 1 + at;
};

/** A letter without its accents: in this font it is as wide. "" for an accent that stands alone. */
function plainLetter(letter: string): string {
  if (letter <= "~") return letter;
  const known = sorted.get(letter);
  if (known !== undefined) return known;
  const plain = letter === "\u00a0" ? " " : letter.normalize("NFD").replace(accents, "").normalize("NFC");
  sorted.set(letter, plain);
  return plain;
}
