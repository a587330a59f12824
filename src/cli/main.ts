import { CommanderError } from "commander";
import { HostError, TooLargeError, WriteError } from "../app/host";
import { en } from "../text/en";
import { type CommandTexts, enCommands, viCommands } from "../text/command-texts";
import { vi } from "../text/vi";
import { CannotRun } from "./cannot-run";
import type { Desk, ExitCode } from "./desk";
import { withSampleName } from "./given-options";
import { failureOf } from "./complaints";
import { buildProgram } from "./program";

/** Runs the command line. `assets`: the folder of files that ship with the product. */
export async function main(argv: readonly string[], assets: string): Promise<ExitCode> {
  const texts = textsFor(argv);
  process.stdout.on("error", leaveQuietly);
  let code: ExitCode = 0;
  const program = buildProgram(texts, async (command, given) => {
    const desk = await deskOf(texts, assets, given["quiet"] === true);
    code = await command(desk, await import(/* webpackChunkName: "commands" */ "./commands/all"));
  });
  program.configureOutput({ writeErr: () => undefined });
  for (const command of program.commands) command.configureOutput({ writeErr: () => undefined });
  try {
    await program.parseAsync(withSampleName(argv));
    return code;
  } catch (error) {
    return explained(error, texts);
  }
}

/** Whoever reads the output may stop reading, such as `head`: that is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}

/** The language is needed before the words of the options are. */
function textsFor(argv: readonly string[]): CommandTexts {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const said = argv[at]?.includes("=") === true ? argv[at]?.split("=")[1] : argv[at + 1];
  return at >= 0 && said === "en" ? enCommands : viCommands;
}

async function deskOf(texts: CommandTexts, assets: string, quiet: boolean): Promise<Desk> {
  const { anyFormatHost, cellsJson, nodeFiles, pdfsOf, programPrint } = await import(
    /* webpackChunkName: "commands" */ "../hosts/node/command-host"
  );
  const showsProgress = process.stderr.isTTY && !quiet;
  return {
    host: anyFormatHost(new URL("other-formats.worker.mjs", import.meta.url)),
    files: nodeFiles(assets),
    texts,
    bothTexts: { vi, en },
    sheetTexts: viCommands,
    today: new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date()),
    program: () => programPrint(new URL(".", import.meta.url)),
    writeParquet: async (table) => (await import("../hosts/node/parquet/write-parquet")).writeParquet(table),
    pdfsOf,
    say: quiet ? () => true : (line) => process.stdout.write(`${line}\n`),
    sayInPieces: (pieces) => {
      for (const piece of pieces) process.stdout.write(piece);
      process.stdout.write("\n");
    },
    complain: (line) => process.stderr.write(`${line}\n`),
    progress: (line) => {
      if (showsProgress) process.stderr.write(`\r\u001B[K${line}`);
    },
    cellsJson,
  };
}

/** The one place where failures end: a sentence for a person, and exit code 2. A bug keeps its trace. */
function explained(error: unknown, texts: CommandTexts): ExitCode {
  const failure = error instanceof CommanderError ? failureOf(error, texts) : error;
  if (failure === null) return 0;
  if (failure instanceof CannotRun) {
    process.stderr.write(`${failure.message}\n`);
  } else if (failure instanceof WriteError) {
    process.stderr.write(`${texts.cli.failures.cannotWrite(failure)}\n`);
  } else if (failure instanceof TooLargeError) {
    process.stderr.write(`${texts.cli.room.tooLarge(failure.load)}\n`);
  } else if (failure instanceof HostError) {
    process.stderr.write(`${texts.refusals[failure.refusal.reason](failure.refusal.detail)}\n`);
  } else {
    process.stderr.write(
      `${texts.cli.failures.bug({ message: failure instanceof Error ? (failure.stack ?? failure.message) : String(failure) })}\n`,
    );
  }
  return 2;
}
