import { commendationHeaders } from "../../contract/commendations";
import { headers } from "../../contract/headers";
import { sheetNames } from "../../contract/sheet-names";
import type { Consolidation } from "../../domain/consolidation";
import { formatNumber, formatShort } from "../../text/numbers";
import type { Figure } from "./mark";

/** Lists of a round that stand in the JSON of `consolidate` under the same names, with the same keys. */
type Asked = Pick<Consolidation, "units" | "clusters" | "figures" | "adjustments" | "totals" | "ranking" | "scores">;
type Where<Row> = { readonly [K in keyof Row]?: Row[K] & (string | number | boolean | null) };
type RowOf<Name extends keyof Asked> = Asked[Name][number];

/**
 * Questions to a round whose answers say themselves where they are from, so that a figure and its source can't part:
 * `count(units[status=late])`, `sum(clusters.onTime)`, `clusters[code=K01].late`.
 */
export function ask(round: Asked): Questions {
  const rows = <Name extends keyof Asked>(from: Name, where: Where<RowOf<Name>>): readonly RowOf<Name>[] => {
    const all: readonly RowOf<Name>[] = round[from];
    const wanted = Object.entries(where) as [keyof RowOf<Name>, unknown][];
    return all.filter((row) => wanted.every(([key, value]) => row[key] === value));
  };
  return {
    count: (from, where) => count(rows(from, where).length, `count(${from}${conditionOf(where)})`),
    sum: (from, key, where = {}) => {
      const sum = rows(from, where).reduce((all, row) => all + Number(row[key]), 0);
      return count(sum, `sum(${from}${conditionOf(where)}.${key})`);
    },
    only: (from, key, where) => known(rows(from, where)[0]?.[key], `${from}${conditionOf(where)}.${key}`),
  };
}

export type Questions = {
  /** How many rows are so. */
  readonly count: <Name extends keyof Asked>(from: Name, where: Where<RowOf<Name>>) => Figure;
  /** The sum of a number that every row has. */
  readonly sum: <Name extends keyof Asked>(
    from: Name,
    key: keyof RowOf<Name> & string,
    where?: Where<RowOf<Name>>,
  ) => Figure;
  /** What the one row says that is so; not known where there is none, or where it says nothing. */
  readonly only: <Name extends keyof Asked>(
    from: Name,
    key: keyof RowOf<Name> & string,
    where: Where<RowOf<Name>>,
  ) => Figure;
};

function conditionOf(where: object): string {
  const parts = Object.entries(where).map(([key, value]) => `${key}=${String(value)}`);
  return parts.length === 0 ? "" : `[${parts.join(",")}]`;
}

/** A number as it is, with all its decimals. */
export function count(value: number, source: string): Figure {
  return { shown: formatNumber(value, null, "vi"), value, source };
}

/** A number or a text from the round; anything else is not known. */
function known(value: unknown, source: string): Figure {
  if (typeof value === "number") return count(value, source);
  return typeof value === "string" ? { shown: value, value, source } : blank(source);
}

/** What a person has still to fill, or nobody knows: printed as a dotted line. */
export function blank(source: string): Figure {
  return { shown: "……", value: null, source };
}

const named = { ...headers, ...commendationHeaders };

/** A header or label by its key in the contract, so that none is typed a second time. */
export type HeaderKey = keyof typeof named;

/** The source of what stands in a cell: `Kỳ báo cáo!Số văn bản`; `row`: which of several, as people find it there. */
export function cellOf(sheet: keyof typeof sheetNames, header: HeaderKey, row: string | null = null): string {
  return placed(sheetNames[sheet], header, row);
}

/** The same on a sheet that a file may call otherwise. */
export function placed(sheet: string, header: HeaderKey, row: string | null): string {
  return `${sheet}!${named[header]}${row === null ? "" : ` (${row})`}`;
}

/** A text that a person wrote into a cell; blank where there is none. */
export function text(value: string | null | undefined, source: string): Figure {
  return value == null || value === "" ? blank(source) : { shown: value, value, source };
}

/** Part of a whole in percent, at most one decimal; not known where the whole is 0. */
export function percentOf(part: Figure, whole: Figure): Figure {
  const source = `percent(${part.source},${whole.source})`;
  if (typeof part.value !== "number" || typeof whole.value !== "number" || whole.value === 0) return blank(source);
  const value = Math.round((1000 * part.value) / whole.value) / 10;
  return { shown: formatShort(value, 1, "vi"), value, source };
}
