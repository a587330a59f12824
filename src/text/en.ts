import { ways } from "./en/ways";
import { atStake, scoring, totals, tieDecided, explainWords } from "./en/scoring";
import { issueTexts, writerOf } from "./issue-texts";
import { issueWords } from "./en/issues";
import { explainWith } from "./explain";
import type { Texts } from "./texts";
import { refusals, verdictReasons } from "./en/files";
import { marking, messages } from "./en/messages";
import { nextRound } from "./en/next-round";
import { sealing } from "./en/sealing";
import { nomination } from "./en/nominations";
import { classBasis, effect, finding, listed } from "./en/policies";
import { scaleWords, sendingStatus, words } from "./en/words";

const write = writerOf("en", { words, scaleWords, refusals, verdictReasons }, (what) => what);

export const en: Texts = {
  lang: "en",
  ...issueTexts(issueWords, write),
  atStake,
  refusals,
  verdictReasons,
  words,
  scaleWords,
  sendingStatus,
  explain: explainWith(explainWords),
  ways,
  scoring,
  totals,
  finding,
  listed,
  effect,
  classBasis,
  tieDecided,
  nomination,
  messages,
  marking,
  nextRound,
  sealing,
};
