import type { Command, Option } from "commander";
import type { CommandName } from "../text/vi/cli";
import type { CommandTexts } from "../text/command-texts";
import type * as commands from "./commands/all";
import type { Desk, ExitCode } from "./desk";
import type { Given } from "./given-options";

/** What a command is added with to the program. */
export type Line = {
  readonly texts: CommandTexts;
  readonly run: (
    command: (desk: Desk, all: typeof commands) => Promise<ExitCode> | ExitCode,
    given: Given,
  ) => Promise<void>;
  readonly day: (name: string, description: string) => Option;
  readonly add: (name: CommandName) => Command;
};
