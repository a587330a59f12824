import { atStake, scoring, totals, tieDecided, explainWords } from "./vi/scoring";
import { issueTexts, writerOf } from "./issue-texts";
import { issueRecords } from "../domain/issue";
import { wordsOfLeftOut } from "./vi/file-details";
import { explainWith } from "./explain";
import type { Texts } from "./texts";
import { refusals, verdictReasons } from "./vi/files";
import { marking, messages } from "./vi/messages";
import { nextRound } from "./vi/next-round";
import { sealing } from "./vi/sealing";
import { nomination } from "./vi/nominations";
import { classBasis, effect, finding, listed } from "./vi/policies";
import { ways } from "./vi/ways";
import { scaleWords, sendingStatus, words } from "./vi/words";

const write = writerOf("vi", { words, scaleWords, refusals, verdictReasons }, wordsOfLeftOut);

export const vi: Texts = {
  lang: "vi",
  ...issueTexts(issueRecords, write),
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
