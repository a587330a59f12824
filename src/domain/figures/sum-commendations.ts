import { commendationCounts, statisticalCounts, type CommendationCount } from "../../contract/commendations";
import type { CommendationRow, Submission } from "../submissions/submission";
import type { Unit } from "../round/board";
import type { UnitStanding } from "../standing/standing";

/** What one unit wrote of one Hình thức; rows that say nothing are left out. */
export type UnitCommendation = {
  readonly unit: string;
  readonly row: CommendationRow;
  readonly submission: Submission;
};

/**
 * Sums over units; `null` = no unit gave a number: blank, KAD, KG and what can't be read are no numbers, and never 0.
 */
export type CommendationSum = {
  readonly award: string;
  readonly counts: { readonly [C in CommendationCount]: { readonly sum: number | null; readonly units: number } };
  /** Units that gave any number of this Hình thức, and all that must report. */
  readonly units: number;
  readonly of: number;
};

/** Rows of the units' accepted reports, in roster order, each in the order of its sheet. */
export function unitCommendations(
  units: readonly Unit[],
  accepted: ReadonlyMap<string, Submission>,
): readonly UnitCommendation[] {
  return units.flatMap(({ code }) => {
    const submission = accepted.get(code);
    return (submission?.commendations ?? []).flatMap((row) =>
      submission === undefined || commendationCounts.every((count) => row[count].state === "blank")
        ? []
        : [{ unit: code, row, submission }],
    );
  });
}

/** The counts of every form, and of the others those that somebody filled in; in the order of the form. */
export function shownCounts(rows: readonly UnitCommendation[]): readonly CommendationCount[] {
  return commendationCounts.filter(
    (count) => !statisticalCounts.has(count) || rows.some(({ row }) => row[count].state !== "blank"),
  );
}

/** Guests and exempt units are left out, as in every sum over units. */
export function countedUnits(
  units: readonly Unit[],
  standings: readonly Pick<UnitStanding, "code" | "status">[],
): readonly Unit[] {
  const exempt = new Set(standings.filter(({ status }) => status === "exempt").map(({ code }) => code));
  return units.filter(({ role, code }) => role !== "guest" && !exempt.has(code));
}

/** By Hình thức: those of `awards` first and in their order, others as they came. */
export function sumCommendations(
  counted: readonly Unit[],
  rows: readonly UnitCommendation[],
  awards: readonly string[],
): readonly CommendationSum[] {
  const codes = new Set(counted.map(({ code }) => code));
  const own = rows.filter(({ unit }) => codes.has(unit));
  const names = [...new Set([...awards, ...own.map(({ row }) => row.code)])].filter((award) =>
    own.some(({ row }) => row.code === award),
  );
  return names.map((award) =>
    sumOf(
      award,
      own.filter(({ row }) => row.code === award),
      counted.length,
    ),
  );
}

function sumOf(award: string, rows: readonly UnitCommendation[], of: number): CommendationSum {
  const numbers = (count: CommendationCount): readonly number[] =>
    rows.flatMap(({ row }) => (row[count].state === "value" && row[count].value !== null ? [row[count].value] : []));
  const counts = Object.fromEntries(
    commendationCounts.map((count) => {
      const given = numbers(count);
      return [
        count,
        { sum: given.length === 0 ? null : given.reduce((all, each) => all + each, 0), units: given.length },
      ];
    }),
  ) as CommendationSum["counts"];
  const units = new Set(
    rows.filter(({ row }) => commendationCounts.some((count) => row[count].state === "value")).map(({ unit }) => unit),
  );
  return { award, counts, units: units.size, of };
}
