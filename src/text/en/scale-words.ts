import { scaleValueWords, type ScaleWords } from "../scale-words";
import { words } from "./words";

export const scaleWords: ScaleWords = {
  field: {
    line: "the whole criterion",
    scaleState: "state of the scale",
    section: "section",
    name: "name",
    max: "points",
    kind: "way of scoring",
    indicator: "indicator",
    document: "document",
    bandsBy: "bands by",
    step: "step",
    perTime: "points per time",
    minimumPercent: "minimum (%)",
    lowest: "lowest points",
    highest: "highest points",
    mayBeNotApplicable: "may be not applicable",
    assessor: "who scores it",
    bands: "bands",
    declaredTotal: "declared total",
    bonusCap: "bonus cap",
    penaltyCap: "penalty cap",
    totalCap: "cap of the total",
    decimals: "decimals",
    whenNotApplicable: "when not applicable",
    whenMissing: "when figures are missing",
    tieBreaks: "tie-breaks",
  },
  value: scaleValueWords({
    lang: "en",
    words,
    blank: "(blank)",
    choices: {
      bandsBy: { percent: "percent", value: "value" },
      scaleState: { draft: "draft", agreed: "agreed by the cluster", accepted: "accepted by the Board" },
      whenNotApplicable: { rescale: "leave out and rescale", full: "full points", zero: "0 points" },
      whenMissing: { pending: "wait", zero: "0 points" },
    },
    from: (step) => `from ${step}`,
  }),
};
