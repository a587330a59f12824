import { InvalidArgumentError, Option } from "commander";
import { isCivilDate } from "../app/last-days";
import { typedKind, typedYear } from "../app/typed-round";
import type { PeriodKind } from "../domain/round/period";
import type { Texts } from "../text/texts";
import type { runConsolidate } from "./commands/consolidate";
import type { runIssue } from "./commands/issue";
import type { runMerge } from "./commands/merge";
import type { runNext } from "./commands/next";
import type { runSlips } from "./commands/slips";

/** The options of a command as they were typed, by name. */
export type Given = Readonly<Record<string, unknown>>;

export function issueOptions(given: Given): Parameters<typeof runIssue>[2] {
  return {
    out: String(given["out"]),
    cluster: textOf(given["cluster"]),
    unit: textOf(given["unit"]),
    asOf: textOf(given["asOf"]),
  };
}

export function slipOptions(given: Given): Parameters<typeof runSlips>[2] {
  const { in: paths, each } = given;
  return {
    out: String(given["out"]),
    in: Array.isArray(paths) ? (paths as readonly string[]) : null,
    cluster: textOf(given["cluster"]),
    each: typeof each === "number" ? each : null,
    asOf: textOf(given["asOf"]),
  };
}

export function consolidateOptions(given: Given): Parameters<typeof runConsolidate>[2] {
  return {
    in: given["in"] as readonly string[],
    out: String(given["out"]),
    asOf: textOf(given["asOf"]),
    received: textOf(given["received"]),
    json: textOf(given["json"]),
    dryRun: given["dryRun"] === true,
    jobs: typeof given["jobs"] === "number" ? given["jobs"] : 1,
  };
}

export function mergeOptions(given: Given): Parameters<typeof runMerge>[2] {
  const { prefer } = given;
  return {
    out: String(given["out"]),
    prefer: prefer === "first" || prefer === "last" ? prefer : null,
    json: textOf(given["json"]),
    asOf: textOf(given["asOf"]),
  };
}

export function nextOptions(given: Given): Parameters<typeof runNext>[2] {
  return {
    next: { year: given["year"] as number, kind: given["period"] as PeriodKind },
    out: String(given["out"]),
    asOf: textOf(given["asOf"]),
    dryRun: given["dryRun"] === true,
  };
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** An option that takes a civil date, `yyyy-mm-dd`. */
export function dayOption(texts: Texts): (name: string, description: string) => Option {
  return (name, description) =>
    new Option(`${name} <yyyy-mm-dd>`, description).argParser((value: string) => {
      if (!isCivilDate(value)) throw new InvalidArgumentError(texts.cli.failures.badDate({ option: name, value }));
      return value;
    });
}

export function yearOf(texts: Texts): (value: string) => number {
  return (value) => {
    const { year, first, last } = typedYear(value);
    if (year === null) throw new InvalidArgumentError(texts.cli.failures.badYear({ value, first, last }));
    return year;
  };
}

export function periodOf(texts: Texts): (value: string) => PeriodKind {
  return (value) => {
    const kind = typedKind(value);
    if (kind === null) throw new InvalidArgumentError(texts.cli.failures.badPeriod({ value }));
    return kind;
  };
}

export function countOf(texts: Texts, option: string): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < 1)
      throw new InvalidArgumentError(texts.cli.failures.badNumber({ option, value }));
    return count;
  };
}
