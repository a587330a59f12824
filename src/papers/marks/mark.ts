/**
 * What a mark says on one paper. `shown` is what is printed; `value` the same as data, `null` = not known (blank, never
 * 0); `source` where it is from: a question to the JSON of `consolidate` (see `ask`), the cell that it stands in
 * (`cellOf`), or `given(…)`: what the person who makes the paper says.
 */
export type Figure = {
  readonly shown: string;
  readonly value: number | string | null;
  readonly source: string;
};

/** One mark: what it means, for the published list, and what it is for a subject (a round, a cluster, a unit). */
export type Mark<Subject> = { readonly says: string } & (
  | { readonly kind: "figure"; readonly of: (subject: Subject) => Figure }
  | { readonly kind: "fact"; readonly of: (subject: Subject) => boolean }
  | { readonly kind: "list"; readonly of: (subject: Subject) => readonly Scope[]; readonly inner: MarkNames }
);

/** Marks by their names, as they stand between the braces. */
export type MarkTable<Subject> = Readonly<Record<string, Mark<Subject>>>;

/** What of a table the published list needs, whoever its marks are about. */
export type MarkNames = { readonly [name: string]: NamedMark };

type NamedMark = {
  readonly says: string;
  readonly kind: Mark<never>["kind"];
  /** Of a list: the marks of its items. */
  readonly inner?: MarkNames;
};

export type Found =
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "fact"; readonly holds: boolean }
  | { readonly kind: "list"; readonly items: readonly Scope[] };

/** The marks that may stand at one place of a paper: those of its subject, then those around it. */
export type Scope = { readonly find: (name: string) => Found | null };

export function scopeOf<Subject>(marks: MarkTable<Subject>, subject: Subject, around: Scope | null = null): Scope {
  return {
    find: (name) => {
      const mark = Object.hasOwn(marks, name) ? marks[name] : undefined;
      if (mark === undefined) return around?.find(name) ?? null;
      switch (mark.kind) {
        case "figure":
          return { kind: "figure", figure: mark.of(subject) };
        case "fact":
          return { kind: "fact", holds: mark.of(subject) };
        case "list":
          return { kind: "list", items: mark.of(subject).map((item) => within(item, scopeOf(marks, subject, around))) };
        default:
          return mark satisfies never;
      }
    },
  };
}

/** An item of a list also knows the marks around the list. */
function within(item: Scope, around: Scope): Scope {
  return { find: (name) => item.find(name) ?? around.find(name) };
}
