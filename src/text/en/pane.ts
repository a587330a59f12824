import type { PaneTexts } from "../pane-texts";
import { frame, next, notExcel, start } from "./pane-frame";
import { help, selfTest, trouble } from "./pane-help";
import { check, explain, receive, situation } from "./pane-views";

export const pane: PaneTexts = { frame, start, next, situation, receive, check, explain, help, selfTest, trouble, notExcel };
