import { en } from "./en";
import { cli as english } from "./en/cli";
import { personal as englishPersonal } from "./en/personal";
import type { Texts } from "./texts";
import { vi } from "./vi";
import { type CliTexts, cli as vietnamese } from "./vi/cli";
import { type PersonalTexts, personal as vietnamesePersonal } from "./vi/personal";

/** All sentences, with those of the command line; the pane and the page do without these. */
export type CommandTexts = Texts & {
  readonly cli: CliTexts;
  /** Of the personal data in a workbook. */
  readonly personal: PersonalTexts;
};

export const viCommands: CommandTexts = { ...vi, cli: vietnamese, personal: vietnamesePersonal };
export const enCommands: CommandTexts = { ...en, cli: english, personal: englishPersonal };
