import { en } from "./en";
import { cli as english } from "./en/cli";
import type { Texts } from "./texts";
import { vi } from "./vi";
import { type CliTexts, cli as vietnamese } from "./vi/cli";

/** All sentences, with those of the command line; the pane and the page do without these. */
export type CommandTexts = Texts & { readonly cli: CliTexts };

export const viCommands: CommandTexts = { ...vi, cli: vietnamese };
export const enCommands: CommandTexts = { ...en, cli: english };
