import type { Section } from "../../../src/domain/round/section";
import { isBase } from "../reference/reference-part";
import { numberOf, rational, sum } from "../reference/rational";
import type { BuiltLine } from "./build-scale";
import { treePaths, type RawLine, type RawSections } from "./raw-scale";

type Raw = { readonly lines: readonly RawLine[]; readonly sections: RawSections };

/** The lines in the sections of `Mục điểm`, where the cluster has any, and made up for within them. */
export function buildTree(
  code: string,
  { lines, raw }: { readonly lines: readonly BuiltLine[]; readonly raw: Raw },
): { readonly lines: readonly BuiltLine[]; readonly sections: readonly Section[] } {
  const { sections: drawn } = raw;
  if (drawn === null) return { lines, sections: [] };
  const placed = lines.map((line) => ({
    ...line,
    criterion: { ...line.criterion, section: line.raw.path },
  }));
  const sections = treePaths.map(
    (path, index): Section => ({
      cluster: code,
      path,
      name: `Mục ${path}`,
      max: declaredAs(drawn[index] ?? "none", path, placed),
      lowest: [2.5, null, 6][index % 3] ?? null,
      cell: `B${index + 5}`,
    }),
  );
  return { lines: placed.map((line) => withinSections(line, sections)), sections };
}

function declaredAs(drawn: "none" | "sum" | number, path: string, lines: readonly BuiltLine[]): number | null {
  if (drawn === "none") return null;
  if (drawn !== "sum") return drawn;
  const under = lines.filter(({ criterion }) => isBase(criterion) && `${criterion.section}/`.startsWith(`${path}/`));
  return numberOf(sum(under.map(({ criterion }) => rational(criterion.max))));
}

/** Only base lines are made up for, in a section that they stand in; to restore one takes its Điểm tối đa. */
function withinSections(line: BuiltLine, sections: readonly Section[]): BuiltLine {
  const { criterion, raw } = line;
  const [way, named] = (raw.whenLeftOut ?? "").split(" ");
  if (way !== "rescale-within" && way !== "share-within") return line;
  const path = named ?? criterion.section;
  const declared = sections.find((section) => section.path === path)?.max ?? null;
  const isIn = path !== null && `${criterion.section ?? ""}/`.startsWith(`${path}/`);
  if (!isBase(criterion) || !isIn || (way === "rescale-within" && declared === null)) return line;
  return { ...line, criterion: { ...criterion, whenLeftOut: raw.whenLeftOut } };
}
