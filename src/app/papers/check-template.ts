import { foldWords } from "../../domain/basics/text";
import type { MarkNames } from "../../papers/marks/mark";
import type { ReadTemplate, TemplateTag } from "../../papers/own-template";
import type { TemplateProblem } from "../../text/params";
import { nearestText } from "../../workbook/text/nearest-text";

/** Marks with what stands between `{#…}` and `{/}`. */
export type MarkTree = {
  /** As the document spells it, and as the product does. */
  readonly typed: string;
  readonly name: string;
  /** `null` = a figure. */
  readonly inside: readonly MarkTree[] | null;
};

export type CheckedTemplate = { readonly marks: readonly MarkTree[]; readonly problems: readonly TemplateProblem[] };

/** Whether every mark of a template means something where it stands. `tables`: the marks known there, inmost first. */
export function checkTemplate(
  { tags, inFields }: Exclude<ReadTemplate, { readonly refused: unknown }>,
  tables: readonly MarkNames[],
): CheckedTemplate {
  const problems: TemplateProblem[] = inFields.map((mark) => ({ problem: "in-field", mark, nearest: null }));
  const walk = walkMarks(tags, problems);
  const marks = walk.level(tables, false);
  return { marks, problems };
}

function walkMarks(tags: readonly TemplateTag[], problems: TemplateProblem[]) {
  let at = 0;
  const note = (problem: TemplateProblem["problem"], mark: string, nearest: string | null = null): void => {
    problems.push({ problem, mark, nearest });
  };

  /** The marks up to the closing one, or up to the end. */
  const level = (tables: readonly MarkNames[], inside: boolean): readonly MarkTree[] => {
    const found: MarkTree[] = [];
    for (let tag = tags[at]; tag !== undefined; tag = tags[at]) {
      at += 1;
      if (tag.sign === "close") {
        if (inside) return found;
        note("unopened", tag.name);
      } else found.push(...(tag.sign === "open" ? opened(tag.name, tables) : single(tag.name, tables)));
    }
    if (inside) note("unclosed", "");
    return found;
  };

  const single = (typed: string, tables: readonly MarkNames[]): readonly MarkTree[] => {
    const known = named(typed, tables);
    if (known === null) note("unknown", typed, nearestOf(typed, tables));
    else if (known.kind !== "figure") note("list", typed);
    return known?.kind === "figure" ? [{ typed, name: known.name, inside: null }] : [];
  };

  const opened = (typed: string, tables: readonly MarkNames[]): readonly MarkTree[] => {
    const known = named(typed, tables);
    if (known === null) note("unknown", typed, nearestOf(typed, tables));
    else if (known.kind === "figure") note("no-list", typed);
    const inside = level(known?.inner === undefined ? tables : [known.inner, ...tables], true);
    return known === null || known.kind === "figure" ? [] : [{ typed, name: known.name, inside }];
  };

  return { level };
}

function named(typed: string, tables: readonly MarkNames[]): (MarkNames[string] & { readonly name: string }) | null {
  for (const table of tables)
    for (const [name, mark] of Object.entries(table))
      if (foldWords(name) === foldWords(typed)) return { ...mark, name };
  return null;
}

function nearestOf(typed: string, tables: readonly MarkNames[]): string | null {
  const names = [...new Set(tables.flatMap((table) => Object.keys(table)))];
  return nearestText(typed, names, (name) => name);
}
