/** What a cell states, as it is compared: days as ISO texts; `null` = blank. */
export type MergeValue = string | number | boolean | null;

export type MergeFields = Readonly<Record<string, MergeValue>>;

/** A row of a sheet. `key`: what it is about; fields of the key are among `fields`. */
export type MergeRow = { readonly key: string; readonly fields: MergeFields };

/** Fields that say one thing together, such as points with who gave them: when two differ, they are never mixed. */
export type Statement = {
  readonly fields: readonly string[];
  /** Whether nobody has said anything yet. Left out: all of them are blank. */
  readonly silent?: (fields: MergeFields) => boolean;
  /** Whether two contradict each other though no field is filled in both. Left out: they don't. */
  readonly contradicts?: (one: MergeFields, other: MergeFields) => boolean;
};

export type MergeRules = {
  /** Fields that name the row: equal by the key, however they are written. */
  readonly named: readonly string[];
  /** Every other field is a statement of its own. */
  readonly statements: readonly Statement[];
  /**
   * A row that only the other copy has is not added but left to a person, as a conflict with nothing. Left out: it is
   * added.
   */
  readonly addsNothing?: boolean;
};

/**
 * `row`: the first copy's; `null` = it has none. `fields`: those of the statement that differ, in its order; `stands`
 * and `other`: what each says there.
 */
export type MergeConflict<R> = {
  readonly row: R | null;
  readonly from: R;
  readonly fields: readonly string[];
  readonly stands: MergeFields;
  readonly other: MergeFields;
};

export type MergedRows<R> = {
  /** Rows of the other copy alone that say something, in its order. */
  readonly added: readonly R[];
  /** What only the other copy says of a row that both have. */
  readonly filled: readonly { readonly row: R; readonly from: R; readonly values: MergeFields }[];
  /** What both say differently: the first copy's counts until a person chooses. */
  readonly conflicts: readonly MergeConflict<R>[];
  /** The first copy's rows with what was filled, then those added: the result of merging while nobody chooses. */
  readonly rows: readonly MergeRow[];
};

/**
 * Brings the rows of two copies of one sheet together. Nothing said in either is lost: it is in `rows`, or it is the
 * other side of a conflict. Where no copy has two rows about one thing, merging the same copy again adds and fills
 * nothing, and the order of the copies changes only which value is kept in a conflict.
 */
export function mergeRows<R extends MergeRow>(
  first: readonly R[],
  other: readonly R[],
  rules: MergeRules,
): MergedRows<R> {
  const partners = pairRows(first, other);
  const paired = first.flatMap((row) => {
    const from = partners.get(row);
    return from === undefined ? [] : [{ row, from, ...compareRow(row.fields, from.fields, rules) }];
  });
  const filled = paired.flatMap(({ row, from, values }) =>
    Object.keys(values).length === 0 ? [] : [{ row, from, values }],
  );
  const taken = new Set(partners.values());
  const alone = other.filter((row) => !taken.has(row) && !isSilent(row.fields, rules));
  const added = rules.addsNothing === true ? [] : alone;
  const left =
    rules.addsNothing === true ? alone.map((from) => ({ row: null, from, ...againstNothing(from.fields, rules) })) : [];
  const valuesOf = new Map(filled.map(({ row, values }) => [row, values]));
  return {
    added,
    filled,
    conflicts: [
      ...paired.flatMap(({ row, from, conflicts }) => conflicts.map((each) => ({ row, from, ...each }))),
      ...left,
    ],
    rows: [
      ...first.map((row): MergeRow => ({ key: row.key, fields: { ...row.fields, ...valuesOf.get(row) } })),
      ...added,
    ],
  };
}

/** Of several rows about one thing those that are equal belong together, the others in their order. */
function pairRows<R extends MergeRow>(first: readonly R[], other: readonly R[]): ReadonlyMap<R, R> {
  const partners = new Map<R, R>();
  const left = new Map<string, R[]>();
  for (const row of other) left.set(row.key, [...(left.get(row.key) ?? []), row]);
  const pair = (fits: (one: R, another: R) => boolean): void => {
    for (const row of first) {
      const candidates = left.get(row.key) ?? [];
      const found = partners.has(row) ? undefined : candidates.find((each) => fits(row, each));
      if (found === undefined) continue;
      partners.set(row, found);
      left.set(
        row.key,
        candidates.filter((each) => each !== found),
      );
    }
  };
  pair((one, another) =>
    Object.keys({ ...one.fields, ...another.fields }).every((field) =>
      isSame(one.fields[field], another.fields[field]),
    ),
  );
  pair(() => true);
  return partners;
}

type Comparison = {
  readonly values: MergeFields;
  readonly conflicts: readonly Omit<MergeConflict<never>, "row" | "from">[];
};

function compareRow(first: MergeFields, other: MergeFields, rules: MergeRules): Comparison {
  const values: Record<string, MergeValue> = {};
  const conflicts: Omit<MergeConflict<never>, "row" | "from">[] = [];
  for (const statement of statementsOf({ ...first, ...other }, rules)) {
    const differing = statement.fields.filter((field) => !isSame(first[field], other[field]));
    if (differing.length === 0 || silent(statement, other)) continue;
    if (silent(statement, first)) Object.assign(values, onlyFilled(differing, other));
    else if (contradict(statement, first, other))
      conflicts.push({ fields: differing, stands: onlyOf(differing, first), other: onlyOf(differing, other) });
    else
      Object.assign(
        values,
        onlyFilled(
          differing.filter((field) => isBlank(first[field])),
          other,
        ),
      );
  }
  return { values, conflicts };
}

function againstNothing(fields: MergeFields, { named }: MergeRules): Omit<MergeConflict<never>, "row" | "from"> {
  const said = Object.keys(fields).filter((field) => !named.includes(field) && !isBlank(fields[field]));
  return { fields: said, stands: onlyOf(said, {}), other: onlyOf(said, fields) };
}

function statementsOf(fields: MergeFields, { named, statements }: MergeRules): readonly Statement[] {
  const bound = new Set([...named, ...statements.flatMap((each) => each.fields)]);
  return [
    ...statements,
    ...Object.keys(fields)
      .filter((field) => !bound.has(field))
      .map((field) => ({ fields: [field] })),
  ];
}

function isSilent(fields: MergeFields, rules: MergeRules): boolean {
  return statementsOf(fields, rules).every((statement) => silent(statement, fields));
}

function silent({ fields: own, silent: said }: Statement, fields: MergeFields): boolean {
  return said === undefined ? own.every((field) => isBlank(fields[field])) : said(fields);
}

function contradict({ fields, contradicts }: Statement, one: MergeFields, other: MergeFields): boolean {
  return (
    fields.some((field) => !isBlank(one[field]) && !isBlank(other[field]) && !isSame(one[field], other[field])) ||
    contradicts?.(one, other) === true
  );
}

function onlyOf(fields: readonly string[], row: MergeFields): MergeFields {
  return Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
}

function onlyFilled(fields: readonly string[], row: MergeFields): MergeFields {
  return onlyOf(
    fields.filter((field) => !isBlank(row[field])),
    row,
  );
}

function isBlank(value: MergeValue | undefined): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** Texts that look the same count as the same. */
function isSame(one: MergeValue | undefined, other: MergeValue | undefined): boolean {
  return plain(one) === plain(other);
}

function plain(value: MergeValue | undefined): MergeValue {
  if (isBlank(value)) return null;
  return typeof value === "string" ? value.normalize("NFC").trim() : (value ?? null);
}
