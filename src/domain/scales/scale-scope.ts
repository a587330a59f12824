import { isAmong } from "../basics/text";
import type { Criterion } from "../round/scale";
import { isWithin, pathKey } from "../round/section";
import { isOutsideBase } from "../ways/ways";

/** Any line of the base. */
export const anyLine = "*";

/** The end of a Phạm vi that means every line of a section for itself: `A/I/*`. */
const everyLineOf = /\/\s*\*\s*$/u;

/** What a Phạm vi of `Điều kiện` points at: one sum of lines, or every line for itself (`*`, `A/I/*`). */
export type LineScope<Line> = { readonly each: boolean; readonly lines: readonly Line[] };

type Placed = Pick<Criterion, "code" | "section">;

/** Whether a line stands in the section or under it: `A/I` holds the lines of `A/I` and of `A/I/1`. */
export function isInSection({ section }: Pick<Placed, "section">, path: string): boolean {
  return section !== null && isWithin(pathKey(section), pathKey(path));
}

/** The line of that code, else all of the section of that name and under it. */
export function linesNamed<Line extends Placed>(scale: readonly Line[], name: string): readonly Line[] {
  const coded = scale.filter(({ code }) => isAmong(code, [name]));
  return coded.length > 0 ? coded : scale.filter((line) => isInSection(line, name));
}

/** Whether a Phạm vi points at any of these lines. */
export function isScopeAmong(scale: readonly Placed[], scope: string): boolean {
  return scope.trim() === anyLine || linesNamed(scale, scope.replace(everyLineOf, "")).length > 0;
}

/** The lines of the base that a Phạm vi names (contract §5): `*` = any, `A/I/*` = any under it. */
export function baseLinesIn<Line extends Placed & Parameters<typeof isOutsideBase>[0]>(
  scale: readonly Line[],
  scope: string,
): LineScope<Line> {
  const base = scale.filter((line) => !isOutsideBase(line));
  const stated = scope.trim();
  if (stated === anyLine) return { each: true, lines: base };
  const path = stated.replace(everyLineOf, "");
  return path === stated
    ? { each: false, lines: linesNamed(base, stated) }
    : { each: true, lines: base.filter((line) => isInSection(line, path)) };
}
