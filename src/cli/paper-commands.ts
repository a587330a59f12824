import { Option } from "commander";
import { addresseeOf, type Given, papersOptions, remindOptions, reportOptions, textOf } from "./given-options";
import type { Line } from "./line";

/** Letters to those that owe something. */
export function addReminding({ texts, run, day, add }: Line): void {
  const { cli } = texts;
  add("remind")
    .argument("<board-out.xlsx>", cli.arguments["consolidated-board"])
    .requiredOption("--out <dir>", cli.options["out-folder"])
    .option("--cluster <code>", cli.options.cluster)
    .option("--unit <code>", cli.options.unit)
    .addOption(day("--new-date", cli.options["new-date"]))
    .option("--log <new board-out.xlsx>", cli.options.log)
    .option("--mail", cli.options.mail, false)
    .option("--json <file>", cli.options.json)
    .addOption(day("--as-of", cli.options["as-of"]))
    .action((path: string, given: Given) =>
      run((desk, { runRemind }) => runRemind(desk, path, remindOptions(given)), given),
    );
}

/** What is handed on. */
export function addPapers({ texts, run, day, add }: Line): void {
  const { cli } = texts;
  add("report")
    .argument("<board-out.xlsx>", cli.arguments["consolidated-board"])
    .requiredOption("--out <file.docx>", cli.options["out-document"])
    .addOption(new Option("--to <whom>", cli.options.to).argParser(addresseeOf(texts)).default("chairman"))
    .option("--json <file>", cli.options.json)
    .addOption(day("--as-of", cli.options["as-of-papers"]))
    .action((path: string, given: Given) =>
      run((desk, { runReport }) => runReport(desk, path, reportOptions(given)), given),
    );
  add("papers")
    .argument("<workbook.xlsx>", cli.arguments.board)
    .requiredOption("--out <dir>", cli.options["out-folder"])
    .option("--only <name>", cli.options.only)
    .option("--template <file.docx>", cli.options.template)
    .option("--as-templates", cli.options["as-templates"], false)
    .option("--json <file>", cli.options.json)
    .addOption(day("--as-of", cli.options["as-of-papers"]))
    .action((path: string, given: Given) =>
      run((desk, { runPapers }) => runPapers(desk, path, papersOptions(given)), given),
    );
  add("scale")
    .argument("<workbook.xlsx>", cli.arguments.board)
    .option("--cluster <code>", cli.options["told-cluster"])
    .option("--docx <file.docx>", cli.options.docx)
    .action((path: string, given: Given) =>
      run(
        (desk, { runScale }) =>
          runScale(desk, path, { cluster: textOf(given["cluster"]), docx: textOf(given["docx"]) }),
        given,
      ),
    );
}
