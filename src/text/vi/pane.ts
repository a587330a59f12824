import { frame, notExcel, start } from "./pane/frame";
import { nextRound } from "./pane/next-round";
import { next, roundWays } from "./pane/next-step";
import { explain } from "./pane/explain";
import { help, selfTest, trouble } from "./pane/help";
import { situation, urge } from "./pane/situation";
import { adjust } from "./pane/adjust";
import { browse } from "./pane/browse";
import { check, copying, mark } from "./pane/check";
import { consolidate } from "./pane/consolidate";
import { handIn } from "./pane/hand-in";
import { nominate } from "./pane/nominate";
import { papers } from "./pane/papers";
import { receive } from "./pane/receive";
import { scale } from "./pane/scale";
import { score, slips } from "./pane/score";
import { send } from "./pane/send";
import { setup } from "./pane/setup";
import type { TextsOf } from "../language";

/** Every word of the pane, once per language. */
export const pane = {
  frame,
  start,
  next,
  roundWays,
  nextRound,
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
  papers,
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
export type PaneTexts = TextsOf<typeof pane>;
