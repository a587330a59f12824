import type { PaneTexts } from "../pane-texts";
import { frame, next, notExcel, start } from "./pane-frame";
import { explain } from "./pane-explain";
import { help, selfTest, trouble } from "./pane-help";
import { check, receive, situation } from "./pane-views";

export const pane: PaneTexts = { frame, start, next, situation, receive, check, explain, help, selfTest, trouble, notExcel };
