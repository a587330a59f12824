import { Option, type Command } from "commander";
import type { CommandName } from "../text/vi/cli";
import type { CommandTexts } from "../text/command-texts";
import { runPersonal } from "./commands/personal";
import type { Desk, ExitCode } from "./desk";
import { personalOptions, type Given } from "./given-options";

/** What a command is added with: its words, what runs it, and how a day is given. */
export type Line = {
  readonly texts: CommandTexts;
  readonly run: (command: (desk: Desk) => Promise<ExitCode> | ExitCode, given: Given) => Promise<void>;
  readonly day: (name: string, description: string) => Option;
  readonly add: (name: CommandName) => Command;
};

/** Persons in a workbook. */
export function addPersonal({ texts: { cli }, run, day, add }: Line): void {
  const collected = (value: string, before: readonly string[]): readonly string[] => [...before, value];
  add("personal")
    .argument("<workbook.xlsx>", cli.arguments["to-search"])
    .addOption(new Option("--forget <text>", cli.options.forget).argParser(collected).default([]))
    .option("--out <file>", cli.options["out-forgotten"])
    .addOption(day("--as-of", cli.options["as-of-new"]))
    .action((path: string, given: Given) => run((desk) => runPersonal(desk, path, personalOptions(given)), given));
}
