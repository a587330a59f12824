import { InvalidArgumentError, Option } from "commander";
import { isCivilDate } from "../app/last-days";
import type { ProvinceName } from "../../sample/provinces";
import { typedKind, typedYear } from "../app/typed-round";
import type { PeriodKind } from "../domain/round/period";
import type { CommandTexts } from "../text/command-texts";
import { reportTo } from "./common-options";
import type { runConsolidate } from "./commands/consolidate";
import type { runExport } from "./commands/export";
import type { runIssue } from "./commands/issue";
import type { runMark } from "./commands/mark";
import type { runMerge } from "./commands/merge";
import type { runPapers, runReport } from "./commands/papers";
import type { runNext } from "./commands/next";
import type { runRemind } from "./commands/remind";
import type { runPersonal } from "./commands/personal";
import type { runSeal } from "./commands/seal";
import type { runSlips } from "./commands/slips";

/** The options of a command as they were typed, by name. */
export type Given = Readonly<Record<string, unknown>>;

export function markOptions(given: Given): Parameters<typeof runMark>[2] {
  return { out: String(given["out"]), board: textOf(given["board"]), asOf: textOf(given["asOf"]) };
}

export function issueOptions(given: Given): Parameters<typeof runIssue>[2] {
  return {
    out: String(given["out"]),
    cluster: textOf(given["cluster"]),
    unit: textOf(given["unit"]),
    asOf: textOf(given["asOf"]),
    mail: given["mail"] === true,
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

export function exportOptions(given: Given): Parameters<typeof runExport>[2] {
  return {
    out: String(given["out"]),
    cluster: textOf(given["cluster"]),
    sheets: textOf(given["sheets"]),
    csv: given["csv"] === true,
    parquet: given["parquet"] === true,
    pdf: given["pdf"] === true,
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
    split: given["split"] === true,
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

export function remindOptions(given: Given): Parameters<typeof runRemind>[2] {
  return {
    out: String(given["out"]),
    cluster: textOf(given["cluster"]),
    unit: textOf(given["unit"]),
    asOf: textOf(given["asOf"]),
    newDate: textOf(given["newDate"]),
    log: textOf(given["log"]),
    mail: given["mail"] === true,
    json: textOf(given["json"]),
  };
}

export function personalOptions(given: Given): Parameters<typeof runPersonal>[2] {
  return {
    forget: given["forget"] as readonly string[],
    out: textOf(given["out"]),
    asOf: textOf(given["asOf"]),
  };
}

export function sealOptions(given: Given): Parameters<typeof runSeal>[2] {
  return {
    document: String(given["document"]),
    date: String(given["date"]),
    reason: textOf(given["reason"]),
    out: textOf(given["out"]),
    asOf: textOf(given["asOf"]),
  };
}

export function papersOptions(given: Given): Parameters<typeof runPapers>[2] {
  return {
    out: String(given["out"]),
    only: textOf(given["only"]),
    template: textOf(given["template"]),
    asTemplates: given["asTemplates"] === true,
    json: textOf(given["json"]),
    asOf: textOf(given["asOf"]),
  };
}

export function reportOptions(given: Given): Parameters<typeof runReport>[2] {
  const { out, json, asOf } = papersOptions(given);
  return { out, json, asOf, to: String(given["to"]) };
}

/** To whom a report may go. */
export function addresseeOf(texts: CommandTexts): (value: string) => string {
  return (value) => {
    if (Object.hasOwn(reportTo, value)) return value;
    throw new InvalidArgumentError(texts.cli.failures.unknownAddressee({ value, names: Object.keys(reportTo) }));
  };
}

export function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** An option that takes a civil date, `yyyy-mm-dd`. */
export function dayOption(texts: CommandTexts): (name: string, description: string) => Option {
  return (name, description) =>
    new Option(`${name} <yyyy-mm-dd>`, description).argParser((value: string) => {
      if (!isCivilDate(value)) throw new InvalidArgumentError(texts.cli.failures.badDate({ option: name, value }));
      return value;
    });
}

/** `--sample` alone is the first sample; after it a name may follow. */
export function sampleOption(texts: CommandTexts, description: string, names: readonly string[]): Option {
  return new Option(`--sample [${names.join("|")}]`, description).argParser((value: string) => {
    if (!names.includes(value)) throw new InvalidArgumentError(texts.cli.failures.badSample({ value, names }));
    return value;
  });
}

/** `null` = no sample was asked for. */
export function sampleOf({ sample }: Given): ProvinceName | null {
  if (sample === undefined) return null;
  return sample === "xa" ? "xa" : "huyen";
}

/** A workbook may be named after `--sample`: only a single plain word is the name of a sample. */
export function withSampleName(argv: readonly string[]): string[] {
  const at = argv.indexOf("--sample");
  const next = argv[at + 1] ?? "";
  if (at < 0 || !/[./\\]/u.test(next)) return [...argv];
  return [...argv.slice(0, at), ...argv.slice(at + 1), "--sample"];
}

export function yearOf(texts: CommandTexts): (value: string) => number {
  return (value) => {
    const { year, first, last } = typedYear(value);
    if (year === null) throw new InvalidArgumentError(texts.cli.failures.badYear({ value, first, last }));
    return year;
  };
}

export function periodOf(texts: CommandTexts): (value: string) => PeriodKind {
  return (value) => {
    const kind = typedKind(value);
    if (kind === null) throw new InvalidArgumentError(texts.cli.failures.badPeriod({ value }));
    return kind;
  };
}

export function countOf(texts: CommandTexts, option: string): (value: string) => number {
  return (value) => {
    const count = Number(value);
    if (!Number.isInteger(count) || count < 1)
      throw new InvalidArgumentError(texts.cli.failures.badNumber({ option, value }));
    return count;
  };
}
