import { Option } from "commander";
import { personalOptions, type Given } from "./given-options";
import type { Line } from "./line";

/** Persons in a workbook. */
export function addPersonal({ texts: { cli }, run, day, add }: Line): void {
  const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  add("personal")
    .argument("<workbook.xlsx>", cli.arguments["to-search"])
    .addOption(new Option("--forget <text>", cli.options.forget).argParser(collected).default([]))
    .option("--out <file>", cli.options["out-forgotten"])
    .addOption(day("--as-of", cli.options["as-of-new"]))
    .action((path: string, given: Given) =>
      run((desk, { runPersonal }) => runPersonal(desk, path, personalOptions(given)), given),
    );
}
