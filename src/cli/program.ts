import { Command, Option } from "commander";
import { appVersion } from "../app/version";
import type { CommandTexts } from "../text/command-texts";
import { addPersonal } from "./add-personal";
import { withCommon } from "./common-options";
import type { Line } from "./line";
import { addPapers, addReminding } from "./paper-commands";
import {
  consolidateOptions,
  exportOptions,
  countOf,
  dayOption,
  issueOptions,
  markOptions,
  mergeOptions,
  sampleOf,
  sampleOption,
  nextOptions,
  sealOptions,
  periodOf,
  slipOptions,
  yearOf,
  textOf,
  type Given,
} from "./given-options";

/**
 * Words → commands. `run` is handed what the person asked for, and gives it the commands: what they are made of is not
 * loaded for words about words, such as `--help`.
 */
export function buildProgram(texts: CommandTexts, run: Line["run"]): Command {
  const { cli } = texts;
  const program = new Command("thidua")
    .description(cli.program)
    .version(appVersion, "-V, --version", cli.options.version);
  program.exitOverride().showSuggestionAfterError(false);
  const line: Line = {
    texts,
    run,
    day: dayOption(texts),
    add: (name) => withCommon(program.command(name).description(cli.commands[name]), texts),
  };
  addMaking(line);
  addReminding(line);
  addClosing(line);
  addPapers(line);
  addReading(line);
  addMerging(line);
  addPersonal(line);
  addSending(line);
  addLooking(line);
  return program;
}

/** Workbooks to be handed out. */
function addMaking({ texts, run, day, add }: Line): void {
  const { cli } = texts;
  add("new")
    .argument("<board.xlsx>", cli.arguments["new-board"])
    .addOption(sampleOption(texts, cli.options.sample, ["xa"]))
    .addOption(day("--as-of", cli.options["as-of-new"]))
    .action((path: string, given: Given) =>
      run((desk, { runNew }) => runNew(desk, path, { sample: sampleOf(given), asOf: textOf(given["asOf"]) }), given),
    );
  add("issue")
    .argument("<board.xlsx>", cli.arguments.board)
    .requiredOption("--out <dir>", cli.options["out-folder"])
    .option("--cluster <code>", cli.options.cluster)
    .option("--unit <code>", cli.options.unit)
    .option("--mail", cli.options["mail-forms"], false)
    .addOption(day("--as-of", cli.options["as-of-new"]))
    .action((path: string, given: Given) =>
      run((desk, { runIssue }) => runIssue(desk, path, issueOptions(given)), given),
    );
  add("slips")
    .argument("<board.xlsx>", cli.arguments.board)
    .requiredOption("--out <path>", cli.options["out-slips"])
    .option("--in <path...>", cli.options["in-slips"])
    .option("--cluster <code>", cli.options.cluster)
    .addOption(new Option("--each <n>", cli.options.each).argParser(countOf(texts, "--each")))
    .addOption(day("--as-of", cli.options["as-of-new"]))
    .action((path: string, given: Given) =>
      run((desk, { runSlips }) => runSlips(desk, path, slipOptions(given)), given),
    );
  add("fill-sample")
    .argument("<dir>", cli.arguments["issued-folder"])
    .requiredOption("--out <dir>", cli.options["out-folder"])
    .action((path: string, given: Given) =>
      run((desk, { runFillSample }) => runFillSample(desk, path, { out: String(given["out"]) }), given),
    );
}

/** Sealing a round, and making the next. */
function addClosing({ texts, run, day, add }: Line): void {
  const { cli } = texts;
  add("next")
    .argument("<workbook.xlsx>", cli.arguments.board)
    .addOption(new Option("--year <year>", cli.options.year).argParser(yearOf(texts)).makeOptionMandatory())
    .addOption(
      new Option("--period <reg|h1|year>", cli.options.period).argParser(periodOf(texts)).makeOptionMandatory(),
    )
    .requiredOption("--out <new.xlsx>", cli.options["out-next"])
    .addOption(day("--as-of", cli.options["as-of"]))
    .option("--dry-run", cli.options["dry-run"], false)
    .action((path: string, given: Given) => run((desk, { runNext }) => runNext(desk, path, nextOptions(given)), given));
  add("seal")
    .argument("<board-out.xlsx>", cli.arguments["consolidated-board"])
    .requiredOption("--document <text>", cli.options.document)
    .addOption(day("--date", cli.options.date).makeOptionMandatory())
    .option("--reason <text>", cli.options.reason)
    .option("--out <file>", cli.options["out-sealed"])
    .addOption(day("--as-of", cli.options["as-of"]))
    .action((path: string, given: Given) => run((desk, { runSeal }) => runSeal(desk, path, sealOptions(given)), given));
}

/** Workbooks that came back. */
function addReading({ texts, run, day, add }: Line): void {
  const { cli } = texts;
  add("check")
    .argument("<workbook...>", cli.arguments.workbooks)
    .option("--json <file>", cli.options.json)
    .addOption(day("--as-of", cli.options["as-of"]))
    .action((paths: string[], given: Given) =>
      run(
        (desk, { runCheck }) => runCheck(desk, paths, { json: textOf(given["json"]), asOf: textOf(given["asOf"]) }),
        given,
      ),
    );
  add("mark")
    .argument("<workbook...>", cli.arguments["to-mark"])
    .requiredOption("--out <dir>", cli.options["out-marked"])
    .option("--board <board.xlsx>", cli.options["board-to-mark"])
    .addOption(day("--as-of", cli.options["as-of"]))
    .action((paths: string[], given: Given) =>
      run((desk, { runMark }) => runMark(desk, paths, markOptions(given)), given),
    );
  add("consolidate")
    .argument("<board.xlsx>", cli.arguments.board)
    .requiredOption("--in <path...>", cli.options.in)
    .requiredOption("--out <board-out.xlsx>", cli.options["out-board"])
    .addOption(day("--as-of", cli.options["as-of"]))
    .addOption(day("--received", cli.options.received))
    .option("--json <file>", cli.options.json)
    .option("--dry-run", cli.options["dry-run"], false)
    .option("--split", cli.options.split, false)
    // Accepted, and changes nothing: one thread reads all files (decision 0072).
    .addOption(new Option("--jobs <n>", cli.options.jobs).argParser(countOf(texts, "--jobs")))
    .action((path: string, given: Given) =>
      run((desk, { runConsolidate }) => runConsolidate(desk, path, consolidateOptions(given)), given),
    );
}

/** Two people's copies of one workbook. */
function addMerging({ texts: { cli }, run, day, add }: Line): void {
  add("merge")
    .argument("<workbook.xlsx>", cli.arguments.board)
    .argument("<copy.xlsx...>", cli.arguments.copies)
    .requiredOption("--out <file>", cli.options["out-merged"])
    .addOption(new Option("--prefer <first|last>", cli.options.prefer).choices(["first", "last"]))
    .option("--json <file>", cli.options.json)
    .addOption(day("--as-of", cli.options["as-of"]))
    .action((path: string, copies: string[], given: Given) =>
      run((desk, { runMerge }) => runMerge(desk, [path, ...copies], mergeOptions(given)), given),
    );
}

/** What goes out of the office. */
function addSending({ texts: { cli }, run, add }: Line): void {
  add("export")
    .argument("<board-out.xlsx>", cli.arguments["consolidated-board"])
    .requiredOption("--out <dir>", cli.options["out-folder"])
    .option("--cluster <code>", cli.options.cluster)
    .option("--sheets <names>", cli.options["copied-sheets"])
    .option("--csv", cli.options.csv, false)
    .option("--parquet", cli.options.parquet, false)
    .option("--pdf", cli.options.pdf, false)
    .action((path: string, given: Given) =>
      run((desk, { runExport }) => runExport(desk, path, exportOptions(given)), given),
    );
}

/** The whole path on the sample, and what helps to look inside. */
function addLooking({ texts, run, day, add }: Line): void {
  const { cli } = texts;
  add("demo")
    .addOption(sampleOption(texts, cli.options["sample-demo"], ["xa", "all"]))
    .option("--out <dir>", cli.options["out-demo"])
    .addOption(day("--as-of", cli.options["as-of-demo"]))
    .action((given: Given) =>
      run((desk, { runDemo }) => {
        const sample = given["sample"] === "all" ? "all" : (sampleOf(given) ?? "huyen");
        return runDemo(desk, { out: textOf(given["out"]), asOf: textOf(given["asOf"]), sample });
      }, given),
    );
  add("cells")
    .argument("<file>", cli.arguments.file)
    .action((path: string, given: Given) => run((desk, { runCells }) => runCells(desk, path), given));
  add("docs").action((given: Given) => run((desk, { runDocs }) => runDocs(desk), given));
}
