import { explainWith } from "./explain";
import type { Texts } from "./texts";
import { causes } from "./vi/causes";
import { cli } from "./vi/cli";
import { refusals, verdictReasons } from "./vi/files";
import { issues } from "./vi/issues";
import { marking } from "./vi/messages";
import { atStake } from "./vi/plausibility";
import { messages } from "./vi/messages";
import { nomination } from "./vi/nominations";
import { classBasis, effect, finding } from "./vi/policies";
import { remedies } from "./vi/remedies";
import { scoring } from "./vi/scoring";
import { totals } from "./vi/scoring";
import { scaleWords } from "./vi/words";
import { tieDecided } from "./vi/scoring";
import { explainWords } from "./vi/scoring";
import { sendingStatus, words } from "./vi/words";

export const vi: Texts = {
  lang: "vi",
  issues,
  atStake,
  causes,
  remedies,
  refusals,
  verdictReasons,
  words,
  scaleWords,
  sendingStatus,
  explain: explainWith(explainWords),
  scoring,
  totals,
  finding,
  effect,
  classBasis,
  tieDecided,
  nomination,
  messages,
  marking,
  cli,
};
