import { isRecord } from "../web/frame-message";

/** Names of what each Excel chooses as it likes; they are matched with each other instead of compared. */
const ownNames = new Set(["Id", "_Id", "_ReferenceId"]);

/** A double's last digits may differ. */
const tolerance = 1e-9;

export type ValueDifference = { readonly path: string; readonly expected: unknown; readonly got: unknown };

/**
 * Where two results differ. `matched` is told every pair of ids and references that stand at the same place, so that
 * later requests can be put into the other host's words.
 */
export function compareValues(
  expected: unknown,
  got: unknown,
  matched: (theirs: string, ours: string) => void,
): readonly ValueDifference[] {
  const compare = (one: unknown, other: unknown, path: string): readonly ValueDifference[] => {
    if (Array.isArray(one) && Array.isArray(other)) return compareLists(one, other, path);
    if (isRecord(one) && isRecord(other)) return compareRecords(one, other, path);
    const close =
      typeof one === "number" &&
      typeof other === "number" &&
      Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one));
    return one === other || close ? [] : [{ path, expected: one, got: other }];
  };
  const compareLists = (one: readonly unknown[], other: readonly unknown[], path: string): readonly ValueDifference[] =>
    Array.from({ length: Math.max(one.length, other.length) }, (_, index) =>
      compare(one[index], other[index], `${path}[${index}]`),
    ).flat();
  const compareRecords = (
    one: Readonly<Record<string, unknown>>,
    other: Readonly<Record<string, unknown>>,
    path: string,
  ): readonly ValueDifference[] =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => {
      const [theirs, ours] = [one[name], other[name]];
      if (ownNames.has(name) && typeof theirs === typeof ours) {
        if (typeof theirs === "string" && typeof ours === "string") matched(theirs, ours);
        return [];
      }
      return compare(theirs, ours, path === "" ? name : `${path}.${name}`);
    });
  return compare(expected, got, "");
}
