import { en } from "./en";
import { cli as english } from "./en/cli";
import { personal as englishPersonal } from "./en/personal";
import { scaleTold as englishScale } from "./en/scale-told/scale-told";
import type { Texts } from "./texts";
import { vi } from "./vi";
import { type CliTexts, cli as vietnamese } from "./vi/cli";
import { type PersonalTexts, personal as vietnamesePersonal } from "./vi/personal";
import { type ScaleToldTexts, scaleTold as vietnameseScale } from "./vi/scale-told/scale-told";

/** All sentences, with those of the command line; the pane and the page do without these. */
export type CommandTexts = Texts & {
  readonly cli: CliTexts;
  /** Of the personal data in a workbook. */
  readonly personal: PersonalTexts;
  /** A scale in words. */
  readonly scaleTold: ScaleToldTexts;
};

export const viCommands: CommandTexts = {
  ...vi,
  cli: vietnamese,
  personal: vietnamesePersonal,
  scaleTold: vietnameseScale,
};
export const enCommands: CommandTexts = { ...en, cli: english, personal: englishPersonal, scaleTold: englishScale };
