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
  asOf: { header: "Số liệu tính đến ngày", required: true, kinds: reported },
  dataNature: { header: "Tính chất số liệu", required: true, kinds: reported },
  reviewForm: { header: "Hình thức sơ kết", required: true, kinds: reported },
  reviewDate: { header: "Ngày sơ kết", required: "when-held", kinds: reported },
  adjusts: { header: "Có điều chỉnh chỉ tiêu", required: true, kinds: reported },
  documentNumber: { header: "Số ký hiệu", required: false },
  signedOn: { header: "Ngày ký", required: false },
  preparedBy: { header: "Người lập biểu", required: true },
  phone: { header: "Điện thoại", required: false },
} as const satisfies Readonly<Record<string, AskedField>>;

/** Columns of the lists that are asked for, by the key of their sheet in `sheetNames`. */
export const formColumns = {
  indicators: {
    name: { header: "Nội dung chỉ tiêu", required: "own-row" },
    measure: { header: "ĐVT", required: "own-row" },
    target: { header: "Chỉ tiêu đăng ký", required: true },
  },
  results: { result: { header: "Thực hiện trong kỳ", required: true } },
  adjustments: {
    proposed: { header: "Đề nghị điều chỉnh", required: "begun-row" },
    reason: { header: "Lý do", required: "begun-row" },
  },
  selfScores: { points: { header: "Điểm tự chấm", required: true } },
  contents: { content: { header: "Nội dung báo cáo", required: true } },
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
