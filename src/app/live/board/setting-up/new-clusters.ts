import type { Cluster } from "../../../../domain/round/roster";
import { nearestName } from "../../../../domain/round/unit-names";
import type { ImportedRow, LooseRow } from "../../../../forms/board/import-table";
import type { InputRow } from "../../../../forms/drawing/row-guide";
import { clusterList } from "../../../../forms/sheets/board/roster-lists";
import type { Workbook } from "../../../../workbook/sheet";
import { matchKey } from "../../../../workbook/text/match-key";
import { listedRows, type Named, textIn } from "./listed-rows";
import { aloneName, placedRows, withoutNumeral } from "./place-rows";
import type { RowChoices } from "./row-code";

/** What a person makes of a cluster that `Cụm, khối` doesn't have. */
export type ClusterChoice =
  /** It is added; `code` "" = as proposed. */
  | { readonly as: "new"; readonly code: string }
  /** It is one that is there. */
  | { readonly as: "known"; readonly code: string }
  /** Its units are not taken over. */
  | { readonly as: "left" };

/** A cluster that a table of units names and `Cụm, khối` doesn't have. */
export type NewCluster = {
  /** As the table writes it. */
  readonly name: string;
  /** Proposed, or typed; "" where it is not added. */
  readonly code: string;
  /** Told by its name; `null` = it doesn't say. */
  readonly kind: Cluster["kind"] | null;
  /** How many rows of the table are under it. */
  readonly units: number;
  /** One that is there with nearly this name. */
  readonly near: Named | null;
  /** What becomes of it: what was chosen; else it is added, unless one that is there may be meant, or it is a code. */
  readonly as: ClusterChoice["as"];
};

/** By the name in the table. */
export type ClusterChoices = Readonly<Record<string, ClusterChoice>>;

export type TableClusters = {
  readonly unknown: readonly NewCluster[];
  /** Rows for `Cụm, khối`. */
  readonly added: readonly InputRow[];
  /** The code of a cluster by code or name, added ones among them; `null` = none, or one that is left. */
  readonly clusterOf: (said: string) => string | null;
  /** Those that are there, to choose from. */
  readonly known: readonly Named[];
};

/** The clusters of a table of units: those that are there, and those that can be added with it. */
export function tableClusters(
  workbook: Workbook,
  table: readonly (ImportedRow | LooseRow)[],
  choices: ClusterChoices,
): TableClusters {
  const rows = listedRows(workbook, clusterList);
  const known = rows.map((row) => ({ code: textIn(row, "code"), name: textIn(row, "name"), aliases: [] }));
  const isKnown = (said: string): boolean => known.some((each) => isCalled(each, said));
  const counted = namedIn(table, isKnown);
  const chosen = [...counted].map(([name, units]) => {
    const near = nearestName(name, known);
    const isSure = near === null && !isCode(name);
    const choice: ClusterChoice = choices[name] ?? (isSure ? { as: "new", code: "" } : { as: "left" });
    return { name, units, near, choice };
  });
  const made = codedClusters(
    workbook,
    chosen.filter(({ choice }) => choice.as === "new"),
  );
  const codeOf = ({ name, choice }: (typeof chosen)[number]): string =>
    choice.as === "known" ? choice.code : String(made.find((row) => row["name"] === name)?.["code"] ?? "");
  return {
    unknown: chosen.map((each) => ({
      name: each.name,
      code: codeOf(each),
      kind: (made.find((row) => row["name"] === each.name)?.["kind"] ?? null) as NewCluster["kind"],
      units: each.units,
      near: each.near,
      as: each.choice.as,
    })),
    added: made,
    clusterOf: (said) => {
      const there = known.find((each) => isCalled(each, said));
      const own = chosen.find(({ name }) => matchKey(name) === matchKey(said));
      const code = there?.code ?? (own === undefined ? "" : codeOf(own));
      return code !== "" ? code : made.find((row) => row["code"] === said) === undefined ? null : said;
    },
    known,
  };
}

/** "C9" alone says that a cluster has been coded already, not what it is called. */
function isCode(said: string): boolean {
  return /^\p{L}{1,5}[-./]?\d+$/u.test(said);
}

function isCalled({ code, name }: Named, said: string): boolean {
  return [matchKey(code), matchKey(name)].includes(matchKey(said));
}

/** Names of clusters that aren't known, as they come, with how many rows are under each. */
function namedIn(
  table: readonly (ImportedRow | LooseRow)[],
  isKnown: (said: string) => boolean,
): ReadonlyMap<string, number> {
  const counted = new Map<string, number>();
  let heading: string | null = null;
  for (const row of table) {
    const over = clusterHeading(row, isKnown);
    if (over !== null) heading = over;
    else if ("values" in row) {
      const said = row.values["cluster"] ?? heading;
      if (typeof said === "string" && said !== "" && !isKnown(said)) counted.set(said, (counted.get(said) ?? 0) + 1);
    }
  }
  return counted;
}

/** "I. Cụm thi đua số 1" over its units. */
function clusterHeading(row: ImportedRow | LooseRow, isKnown: (said: string) => boolean): string | null {
  const text = "text" in row ? (row.isHeading ? row.text : null) : aloneName(row);
  if (text === null) return null;
  const name = withoutNumeral(text);
  return isKnown(name) || isKnown(text)
    ? isKnown(name)
      ? name
      : text
    : /^(?:cụm|khối)(?:\s|$)/u.test(matchKey(name))
      ? name
      : null;
}

function codeGiven(name: string, choice: ClusterChoice): string {
  const typed = choice.as === "new" ? choice.code : "";
  return typed === "" && isCode(name) ? name : typed;
}

type Chosen = { readonly name: string; readonly choice: ClusterChoice };

/** Rows of `Cụm, khối` with their codes, as if the clusters had been pasted there. */
function codedClusters(workbook: Workbook, added: readonly Chosen[]): readonly InputRow[] {
  const codes = Object.fromEntries(
    added.map(({ name, choice }, index) => [index, codeGiven(name, choice)] as const),
  ) as RowChoices["codes"];
  const rows = added.map(({ name }, line) => ({ line, values: { name }, issues: [], notes: [] }));
  return placedRows(rows, {
    form: clusterList,
    rows: listedRows(workbook, clusterList),
    refer: (_, raw) => ({ code: raw }),
    clusterOf: () => null,
    choices: { fills: {}, codes },
  }).placed.map(({ values }) => values);
}
