import type { Cluster } from "../../../domain/round/roster";
import type { ScaleToldTexts } from "../../vi/scale-told/scale-told";
import { awardsTold } from "./awards";
import { conditionsTold } from "./conditions";
import { lineTold } from "./lines";
import { rulesTold } from "./rules";
import { wayTold } from "./ways";

const states: { readonly [S in Cluster["scaleState"]]: string } = {
  draft: "draft",
  agreed: "agreed by the cluster",
  accepted: "accepted by the Board",
};

export const scaleTold: ScaleToldTexts = {
  annex: "ANNEX",
  title: "SCALE OF POINTS",
  subject: ({ cluster, year }) => `${cluster}, ${String(year)}`,
  note: ({ rules, state, isShared }) =>
    `(${rules === null ? "" : `With the rules ${rules}; `}${isShared ? "the scale of all clusters without their own; " : ""}state of the scale: ${states[state]})`,
  parts: {
    lines: "Part 1. Criteria, points and how they are scored",
    rules: "Part 2. General rules",
    conditions: "Part 3. Conditions",
    classes: "Part 4. Classes",
    awards: "Part 5. Awards",
  },
  columns: { order: "No.", line: "Criterion", points: "Points", how: "How it is scored" },
  line: lineTold,
  ways: wayTold,
  rules: rulesTold,
  conditions: conditionsTold,
  awards: awardsTold,
};
