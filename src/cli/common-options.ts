import { type Command, Option } from "commander";
import { appVersion } from "../app/version";
import type { CommandTexts } from "../text/command-texts";

/** To whom `thidua report` reports, by the word of `--to`. */
export const reportTo: Readonly<Record<string, string>> = {
  chairman: "Báo cáo Chủ tịch",
  central: "Báo cáo Trung ương",
};

/** --lang, --quiet and --help stand on every command (contract §2). */
export function withCommon(command: Command, texts: CommandTexts): Command {
  const { cli } = texts;
  return command
    .addOption(new Option("--lang <vi|en>", cli.options.lang).choices(["vi", "en"]).default("vi"))
    .option("--quiet", cli.options.quiet, false)
    .helpOption("-h, --help", cli.options.help)
    .exitOverride()
    .configureHelp({ styleTitle: (title) => titleIn(title, texts) })
    .version(appVersion, "-V, --version", cli.options.version);
}

function titleIn(title: string, { cli: { headings } }: CommandTexts): string {
  const titles: Readonly<Record<string, string>> = {
    "Usage:": headings.usage,
    "Arguments:": headings.arguments,
    "Options:": headings.options,
    "Commands:": headings.commands,
  };
  return titles[title] ?? title;
}
