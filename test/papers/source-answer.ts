import Big from "big.js";

type Json = { readonly [key: string]: unknown };
type Row = Readonly<Record<string, unknown>>;

/**
 * What a figure's source comes to in the JSON of `consolidate`, worked out from its words alone: `count(units[status=
 * late])`, `sum(clusters.onTime)`, `clusters[code=K01].late`, `percent(…,…)`, `ratio(…;…)`, `lastDay(…)`,
 * `days(…,…)`, `join(…,…)`, `issues[12].cell`, `period.year`.
 * A condition may ask for any number (`result=number`) or for one of others (`unit=units[role=leader].code`).
 * `undefined` = it is a cell, named as `Sheet!Label`, or what the person who makes the paper says, `given(…)`.
 */
export function answerOf(source: string, json: Json): unknown {
  if (/!(?!=)/u.test(source) || source.startsWith("given(")) return undefined;
  const ratio = /^ratio\((.*);(.*)\)$/u.exec(source);
  if (ratio !== null) return ratioOf(answerOf(ratio[1]!, json), answerOf(ratio[2]!, json));
  const percent = /^percent\(([^()]*\([^()]*\)|[^,]*),(.*)\)$/u.exec(source);
  if (percent !== null) return percentOf(answerOf(percent[1]!, json), answerOf(percent[2]!, json));
  const days = /^days\((period\.\w+),(.*)\)$/u.exec(source);
  if (days !== null) return daysBetween(answerOf(days[1]!, json), answerOf(days[2]!, json));
  const joined = /^join\((.*)\)$/u.exec(source);
  if (joined !== null)
    return joined[1]!
      .split(",")
      .map((each) => answerOf(each, json))
      .join(", ");
  const call = /^(\w+)\((.*)\)$/u.exec(source);
  if (call !== null) return callOf(call[1]!, call[2]!, json);
  const { rows, key } = rowsOf(source, json);
  return rows[0]?.[key] ?? null;
}

function callOf(name: string, argument: string, json: Json): unknown {
  if (name === "lastDay") return lastDay(argument, json);
  const { rows, key } = rowsOf(argument, json);
  if (name === "count") return rows.length;
  if (name === "sum") return rows.reduce((all, row) => all.plus(row[key] as number), new Big(0)).toNumber();
  throw new Error(`no such question: ${name}`);
}

/**
 * `list[key=value,…].key` → the rows that are so, and the key; `key=one|other` is either, `key!=value` all others,
 * `list[12]` the row of that place. `period.year` has one row.
 */
function rowsOf(path: string, json: Json): { readonly rows: readonly Row[]; readonly key: string } {
  const match = /^(\w+)(?:\[(.*)\])?(?:\.(\w+))?$/u.exec(path);
  if (match === null || json[match[1]!] === undefined) throw new Error(`no such source: ${path}`);
  const [, list = "", where = "", key = ""] = match;
  const all = [json[list]].flat() as readonly Row[];
  if (/^\d+$/u.test(where)) return { rows: all.slice(Number(where), Number(where) + 1), key };
  const conditions = conditionsIn(where).map((each) => conditionOf(/^(\w+)(!?=)(.*)$/u.exec(each)!, json));
  return { rows: all.filter((row) => conditions.every((holds) => holds(row))), key };
}

/** `a=1,unit=units[b=2,c!=3].code` → its two conditions: what stands in brackets belongs together. */
function conditionsIn(where: string): readonly string[] {
  const parts = where.split(/,(?=\w+!?=)/u).filter((part) => part !== "");
  return parts.reduce<readonly string[]>((all, part) => {
    const before = all.at(-1) ?? "";
    const isInside = before.split("[").length > before.split("]").length;
    return isInside ? [...all.slice(0, -1), `${before},${part}`] : [...all, part];
  }, []);
}

/** `key=number`: any number; `key=list[…].key`: one of those; else the words themselves, `|` between several. */
function conditionOf([, name = "", sign, value = ""]: RegExpExecArray, json: Json): (row: Row) => boolean {
  if (value === "number") return (row) => typeof row[name] === "number";
  const { rows, key } = value.includes("[") ? rowsOf(value, json) : { rows: null, key: "" };
  const words = new Set(rows === null ? value.split("|") : rows.map((row) => String(row[key])));
  return (row) => words.has(String(row[name])) === (sign === "=");
}

function daysBetween(from: unknown, to: unknown): number {
  return (Date.parse(String(to)) - Date.parse(String(from))) / 86_400_000;
}

/** 100 × part / whole of exact numbers, 8 decimals, half away from zero. */
function ratioOf(part: unknown, whole: unknown): number {
  return new Big(part as number)
    .times(100)
    .div(whole as number)
    .round(8, Big.roundHalfUp)
    .toNumber();
}

/** One decimal, half up, by whole numbers alone. */
function percentOf(part: unknown, whole: unknown): number | null {
  if (typeof part !== "number" || typeof whole !== "number" || whole === 0) return null;
  return Number((20000n * BigInt(part) + 10n * BigInt(whole)) / (20n * BigInt(whole))) / 10;
}

/** The last day on time: the stated one, or the day before where it doesn't count; a later extension instead. */
function lastDay(argument: string, json: Json): string | null {
  const period = json["period"] as Row;
  const stated = (argument.startsWith("period.") ? period[argument.slice(7)] : period["unitSendBy"]) as string;
  const extended = argument.startsWith("period.")
    ? null
    : (rowsOf(`${argument}.extendedTo`, json).rows[0]?.["extendedTo"] as string | null);
  const last = extended !== null && extended > stated ? extended : stated;
  if (period["inclusive"] === true) return last;
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
