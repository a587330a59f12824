import { explainWith } from "./explain";
import type { Texts } from "./texts";
import { causes } from "./en/causes";
import { cli } from "./en/cli";
import { refusals, verdictReasons } from "./en/files";
import { issues } from "./en/issues";
import { marking } from "./en/messages";
import { atStake } from "./en/plausibility";
import { messages } from "./en/messages";
import { nomination } from "./en/nominations";
import { classBasis, effect, finding } from "./en/policies";
import { remedies } from "./en/remedies";
import { scoring } from "./en/scoring";
import { totals } from "./en/scoring";
import { scaleWords } from "./en/words";
import { tieDecided } from "./en/scoring";
import { explainWords } from "./en/scoring";
import { sendingStatus, words } from "./en/words";

export const en: Texts = {
  lang: "en",
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
