import { boardSheets } from "./issues/board-sheets";
import { nominating } from "./issues/nominating";
import { plausibleEntries } from "./issues/plausible-entries";
import { plausibleFigures } from "./issues/plausible-figures";
import { points } from "./issues/points";
import { receiving, information } from "./issues/receiving";
import { returns } from "./issues/returns";
import { reach } from "./issues/reach";
import { scoring } from "./issues/scoring";
import { seenOnPaper } from "./issues/seen";
import { alteredForms, structure } from "./issues/structure";
import { typing } from "./issues/typing";
import { unusable } from "./issues/unusable";

/** What English says of each code; the records are in domain/issues. */
export const issueWords = {
  ...plausibleFigures,
  ...plausibleEntries,
  ...alteredForms,
  ...unusable,
  ...seenOnPaper,
  ...structure,
  ...typing,
  ...boardSheets,
  ...nominating,
  ...scoring,
  ...reach,
  ...points,
  ...receiving,
  ...returns,
  ...information,
};
