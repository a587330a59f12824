import { en } from "../text/en";
import { pane } from "../text/en/pane";
import type { Words } from "./pane";

/** In a script of its own, loaded when somebody changes to English: most never do. */
export const english: Words = { pane, texts: en };
