import { commendationCounts, type CommendationCount } from "../../src/contract/commendations";
import { absentEntry } from "../../src/domain/basics/entry";
import type { CommendationRow } from "../../src/domain/submissions/submission";
import { entry } from "./round-samples";

/** A row of `Kết quả khen thưởng` in which nothing else is filled in. */
export function commendation(code: string, changes: Partial<CommendationRow> = {}): CommendationRow {
  const blank = Object.fromEntries(commendationCounts.map((count) => [count, absentEntry]));
  return { code, ...(blank as unknown as Omit<CommendationRow, "code">), ...changes };
}

/** The same with numbers; each cell has the name of its count. */
export function commendationOf(
  code: string,
  numbers: Readonly<Partial<Record<CommendationCount, number>>>,
): CommendationRow {
  const typed = Object.entries(numbers).map(([count, value]) => [count, entry<number>(value, count)]);
  return commendation(code, Object.fromEntries(typed) as Partial<CommendationRow>);
}
