import { headers } from "./headers";

/**
 * What a unit fills in on its form: header, and whether it must (contract §1, the * cells). This is the only place that
 * says so: the sheets are described from it, and completeness asks by it. `"when-held"` = only where the review was a
 * meeting; `"own-row"` = only in a row that the unit added; `"begun-row"` = only in a row that was begun.
 */
export type AskedField = {
  /** In the words of the six months; `inWordsOf` has it for another kind. */
  readonly header: string;
  readonly required: boolean | "when-held" | "own-row" | "begun-row";
  /** The kinds of round that ask for it; absent = all. */
  readonly kinds?: readonly Kind[];
};

type Kind = "reg" | "h1" | "year";

/** The kinds of round in which units report what they achieved (rounds.md, The three kinds of Kỳ). */
const reported: readonly Kind[] = ["h1", "year"];

/** Labels of the cover, in the order of the sheet. */
export const coverFields = {
  asOf: { header: headers.dataAsOf, required: true, kinds: reported },
  dataNature: { header: headers.dataNature, required: true, kinds: reported },
  reviewForm: { header: headers.reviewForm, required: true, kinds: reported },
  reviewDate: { header: headers.reviewDate, required: "when-held", kinds: reported },
  adjusts: { header: headers.adjusts, required: true, kinds: reported },
  documentNumber: { header: headers.documentNumber, required: false },
  signedOn: { header: headers.signedOn, required: false },
  preparedBy: { header: headers.preparedBy, required: true },
  phone: { header: headers.phone, required: false },
} as const satisfies Readonly<Record<string, AskedField>>;

/** Columns of the lists that are asked for, by the key of their sheet in `sheetNames`. */
export const formColumns = {
  indicators: {
    name: { header: headers.indicatorName, required: "own-row" },
    measure: { header: headers.measure, required: "own-row" },
    target: { header: headers.target, required: true },
  },
  results: { result: { header: headers.result, required: true } },
  adjustments: {
    proposed: { header: headers.proposedTarget, required: "begun-row" },
    reason: { header: headers.reason, required: "begun-row" },
  },
  selfScores: { points: { header: "Điểm tự chấm", required: true } },
  contents: { content: { header: headers.content, required: true } },
} as const satisfies Readonly<Record<string, Readonly<Record<string, AskedField>>>>;

/** Whether a round of this kind asks for it. */
export function isAskedIn(kind: Kind, { kinds }: Pick<AskedField, "kinds">): boolean {
  return kinds?.includes(kind) !== false;
}

/** Keys of those that are always asked for, and of those asked for by `when`; in their order. */
export function askedKeys<K extends string>(
  fields: { readonly [Key in K]: AskedField },
  when: AskedField["required"] = true,
): readonly K[] {
  return (Object.keys(fields) as K[]).filter((key) => fields[key].required === true || fields[key].required === when);
}
