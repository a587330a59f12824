import { marksSheet } from "../../contract/sheet-names";
import type { ErasedCell } from "../../workbook/erasing";
import type { Workbook } from "../../workbook/sheet";
import { cellText } from "../reading/finding";
import type { PersonalKind } from "./personal-fields";

/** What was taken out of a workbook, when, and how much; never whom it was about. */
export type ForgottenLine = {
  readonly number: number;
  readonly day: string;
  readonly taken: Readonly<Record<PersonalKind, number>>;
  /** Texts that seals say otherwise. */
  readonly sealed: number;
};

const label = /^forgotten:(\d+)$/u;

/** The lines of `_TD` about persons who were taken out, in their order. */
export function forgottenLines(workbook: Workbook): readonly ForgottenLine[] {
  const rows = workbook.sheets.find(({ name }) => name === marksSheet)?.rows.values() ?? [];
  return [...rows].flatMap((cells): readonly ForgottenLine[] => {
    const number = label.exec(cellText(cells.get(1)).trim())?.[1];
    const [day = "", ...counts] = cellText(cells.get(2)).split("|");
    const count = (kind: PersonalKind | "sealed"): number =>
      Number(counts.find((each) => each.startsWith(`${kind}=`))?.slice(kind.length + 1) ?? 0);
    const taken = { name: count("name"), phone: count("phone"), email: count("email") };
    return number === undefined ? [] : [{ number: Number(number), day, taken, sealed: count("sealed") }];
  });
}

/** The next line; none where the workbook has no `_TD`, as one that is not of this product. */
export function forgottenEdits(
  workbook: Workbook,
  { day, taken, sealed }: Pick<ForgottenLine, "day" | "taken" | "sealed">,
): readonly ErasedCell[] {
  const sheet = workbook.sheets.find(({ name }) => name === marksSheet);
  if (sheet === undefined) return [];
  const row = Math.max(0, ...sheet.rows.keys()) + 1;
  const kinds = (["name", "phone", "email"] as const).map((kind) => `${kind}=${taken[kind]}`);
  const counts = sealed === 0 ? kinds : [...kinds, `sealed=${sealed}`];
  const texts = [`forgotten:${forgottenLines(workbook).length + 1}`, [day, ...counts].join("|")];
  return texts.map((value, index) => ({ sheet: sheet.name, row, column: index + 1, value, keepsFormula: false }));
}
