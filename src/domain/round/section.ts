import { byCluster } from "../basics/group-by";
import { foldWords } from "../basics/text";

/** A row of `Mục điểm`. */
export type Section = {
  /** Cluster code, or "*" for all clusters without rows of their own. */
  readonly cluster: string;
  /** Mục as typed, such as "A/I/1". */
  readonly path: string;
  readonly name: string | null;
  /** Điểm tối đa; `null` = not declared: nothing limits the section. */
  readonly max: number | null;
  /** Điểm tối thiểu; `null` = none. */
  readonly lowest: number | null;
  /** Address of Mục in `Mục điểm`. */
  readonly cell: string;
};

/** Levels of a path (contract §5). */
export const mostLevels = 5;

/** The parts of a path from the top down; a part may be "". */
export function partsOfPath(path: string): readonly string[] {
  return path.split("/").map((part) => part.trim());
}

/** What is wrong with a path; `null` = nothing. */
export function pathFault(path: string): "too-deep" | "empty-part" | null {
  const parts = partsOfPath(path);
  if (parts.some((part) => part === "")) return "empty-part";
  return parts.length > mostLevels ? "too-deep" : null;
}

/** The same for all spellings of a path. */
export function pathKey(path: string): string {
  return partsOfPath(path).map(foldWords).join("/");
}

/** Whether the section of one key is the section of the other or stands within it. */
export function isWithin(key: string, outer: string): boolean {
  return key === outer || key.startsWith(`${outer}/`);
}

/** Keys from the top down to the section itself: "a", "a/i", "a/i/1". */
export function keysAlong(key: string): readonly string[] {
  const parts = key.split("/");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** The rows of `Mục điểm` for a cluster: its own, or those of "*" where it has none. */
export function sectionsOf(
  { sections = [] }: { readonly sections?: readonly Section[] },
  cluster: string,
): readonly Section[] {
  const rows = byCluster(sections);
  return rows.get(cluster) ?? rows.get("*") ?? [];
}

/**
 * Whether Mục of a line is a path: there is a row for it or for its first part. Any other Mục is a title, as before
 * (contract §5).
 */
export function isPath(section: string, rows: readonly Pick<Section, "path">[]): boolean {
  const key = pathKey(section);
  const [first = ""] = keysAlong(key);
  return rows.some(({ path }) => [key, first].includes(pathKey(path)));
}
