import type { UsedFigure } from "../../papers/fill";
import type { Scope } from "../../papers/marks/mark";
import type { TemplateData } from "../../papers/own-template";
import type { MarkTree } from "./check-template";

export type FilledMarks = { readonly data: TemplateData; readonly figures: readonly UsedFigure[] };

/** What the marks of a checked template say about one subject. Blank figures are dotted lines, as on every paper. */
export function fillMarks(marks: readonly MarkTree[], scope: Scope): FilledMarks {
  const figures: UsedFigure[] = [];
  return { data: dataOf(marks, scope, figures), figures };
}

function dataOf(marks: readonly MarkTree[], scope: Scope, figures: UsedFigure[]): TemplateData {
  const data: TemplateData = {};
  for (const { typed, name, inside } of together(marks)) {
    const found = scope.find(name);
    if (found?.kind === "figure") {
      figures.push({ mark: name, ...found.figure });
      data[typed] = found.figure.shown;
    } else if (found?.kind === "list") {
      data[typed] = found.items.map((item) => dataOf(inside ?? [], item, figures));
    } else if (found?.kind === "fact") {
      // What stands under a condition is looked up beside it, not in it.
      data[typed] = found.holds;
      if (found.holds) Object.assign(data, dataOf(inside ?? [], scope, figures));
    }
  }
  return data;
}

/** A list that stands in two places of a template has the marks of both in its items. */
function together(marks: readonly MarkTree[]): readonly MarkTree[] {
  const all = new Map<string, MarkTree>();
  for (const mark of marks) {
    const before = all.get(mark.typed);
    all.set(
      mark.typed,
      before === undefined ? mark : { ...mark, inside: [...(before.inside ?? []), ...(mark.inside ?? [])] },
    );
  }
  return [...all.values()];
}
