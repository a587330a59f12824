import type { CommanderError } from "commander";
import type { CommandTexts } from "../text/command-texts";
import { CannotRun } from "./cannot-run";

/** Commander's own complaints in the person's words; help and version are no failure. */
export function failureOf(error: CommanderError, texts: CommandTexts): CannotRun | null {
  const { failures } = texts.cli;
  const name = /'([^']+)'/.exec(error.message)?.[1] ?? "";
  switch (error.code) {
    case "commander.help":
    case "commander.helpDisplayed":
    case "commander.version":
      return null;
    case "commander.unknownCommand":
      return new CannotRun(failures.unknownCommand({ name }));
    case "commander.unknownOption":
      return new CannotRun(failures.unknownOption({ name }));
    case "commander.missingArgument":
      return new CannotRun(failures.missingArgument({ name }));
    case "commander.missingMandatoryOptionValue":
      return new CannotRun(failures.missingOption({ name }));
    case "commander.optionMissingArgument":
      return new CannotRun(failures.missingValue({ name }));
    case "commander.excessArguments":
      return new CannotRun(failures.tooManyArguments());
    case "commander.invalidArgument":
      // Before the option's own sentence stands an English one of the library.
      return new CannotRun(error.message.replace(/^error: (?:.* is invalid\. )?/su, ""));
    default:
      return new CannotRun(error.message.replace(/^error: /, ""));
  }
}
