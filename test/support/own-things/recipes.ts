import { everyKind, type Kind } from "./kinds";

/** Programs that put a person's sheet into a workbook; each writes the format in its own way. */
const writers = ["openpyxl", "XlsxWriter"] as const;
export type Writer = (typeof writers)[number];

/** What each of them can put on a sheet. */
export const things = [
  "table",
  "name",
  "chart",
  "notes",
  "rules",
  "choices",
  "links",
  "layout",
  "outline",
  "guard",
  "arrays",
  "print",
] as const;
export type Thing = (typeof things)[number];

/** How one workbook is made. */
export type Recipe = {
  readonly seed: number;
  readonly number: number;
  /** "parts": put into the package as Excel writes them, with what no other program writes. */
  readonly made:
    | { readonly writer: Writer; readonly things: readonly Thing[] }
    | { readonly writer: "parts"; readonly things: readonly Kind[] };
  /** Saved once more by LibreOffice. */
  readonly resaved: boolean;
};

/** Each kind alone by each writer, as it is and saved again, then mixtures; the same seed gives the same recipes. */
export function recipes({ seed, cases }: { readonly seed: number; readonly cases: number }): readonly Recipe[] {
  const alone: readonly Recipe["made"][] = [
    ...things.flatMap((thing) => writers.map((writer) => ({ writer, things: [thing] }))),
    ...everyKind.map((kind) => ({ writer: "parts" as const, things: [kind] })),
  ];
  let state = (seed * 2_654_435_761 + 12_345) >>> 0;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 0x1_0000_0000;
  // A run of few cases takes some of those that stand alone, too, not always the same.
  const first = Math.floor(next() * alone.length);
  const lone = Math.min(2 * alone.length, Math.ceil(cases / 2));
  return Array.from({ length: cases }, (_, number): Recipe => {
    const step = (first + number) % alone.length;
    const one = alone[step];
    if (number < lone && one !== undefined) return { seed, number, made: one, resaved: number >= (2 * lone) / 3 };
    const writer = writers[number % (writers.length + 1)];
    const made: Recipe["made"] =
      writer === undefined
        ? { writer: "parts", things: everyKind.filter(() => next() > 0.5) }
        : { writer, things: things.filter(() => next() > 0.5) };
    return { seed, number, made, resaved: next() > 0.7 };
  });
}

/** For the name of a test: enough to make the case again. */
export function inWords({ seed, number, made: { writer, things: wanted }, resaved }: Recipe): string {
  const what = wanted.length === 0 ? "plain cells" : wanted.join(", ");
  return `THIDUA_SEED=${seed}, case ${number}: ${what}, by ${writer}${resaved ? ", saved again by LibreOffice" : ""}`;
}
