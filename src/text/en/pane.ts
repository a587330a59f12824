import type { PaneTexts } from "../pane-texts";
import { frame, next, notExcel, start } from "./pane-frame";
import { explain } from "./pane-explain";
import { help, selfTest, trouble } from "./pane-help";
import { situation } from "./pane-views";
import { adjust } from "./pane/adjust";
import { browse } from "./pane/browse";
import { check } from "./pane/check";
import { consolidate } from "./pane/consolidate";
import { copying } from "./pane/copying";
import { handIn } from "./pane/hand-in";
import { mark } from "./pane/mark";
import { nominate } from "./pane/nominate";
import { receive } from "./pane/receive";
import { scale } from "./pane/scale";
import { score } from "./pane/score";
import { slips } from "./pane/slips";
import { send } from "./pane/send";
import { setup } from "./pane/setup";
import { urge } from "./pane/urge";

export const pane: PaneTexts = {
  frame,
  start,
  next,
  situation,
  receive,
  check,
  browse,
  adjust,
  scale,
  score,
  slips,
  mark,
  nominate,
  consolidate,
  copying,
  handIn,
  send,
  setup,
  urge,
  explain,
  help,
  selfTest,
  trouble,
  notExcel,
};
