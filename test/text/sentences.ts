import { issueRecords, type IssueCode, type IssueParams } from "../../src/domain/issue";
import type { CommandTexts } from "../../src/text/command-texts";
import type { RefusalReason, VerdictReason, VerdictReasonParams } from "../../src/domain/submissions/file-record";
import type { Texts } from "../../src/text/texts";
import { sampleAwards, sampleConditions, sampleLine, sampleRules, sampleWay, sampleWays } from "./sample-scale-told";
import { sampleDemo, sampleFailures, sampleProgress, sampleReminders, sampleResults, sampleRoom } from "./sample-cli";

const sampleVerdictParams: { readonly [R in VerdictReason]: VerdictReasonParams[R] } = {
  refused: { reason: "encrypted", detail: "EncryptedPackage" },
  duplicate: { name: "K03/SNV.xlsx" },
  superseded: { name: "K03/SNV.xlsx", received: "2020-07-10" },
  unchanged: {},
  returned: { state: "Đề nghị hoàn thiện" },
  "not-in-roster": { code: "SNV" },
  "own-copy": {},
  "wrong-kind": {},
  "wrong-year": { found: "2019", expected: "2020" },
  "wrong-period": { found: "Cả năm", expected: "6 tháng đầu năm" },
  "unit-uncertain": { marks: "SNV", cover: "STC" },
  "sender-differs": { what: "name", found: "Sở Tư pháp", other: "STP - Sở Tư pháp", sender: "SNV - Sở Nội vụ" },
  "kind-contradicted": { marked: "cluster", found: "unit" },
  "newer-schema": { found: "3", expected: "1" },
};

/** A text as a person sees it, with the path of its key. */
export type Shown = readonly [where: string, text: string];

/**
 * Calls every function of the record with its sample and takes every plain text; the compiler keeps samples complete.
 */
function showGroup(where: string, group: object, samples: object): readonly Shown[] {
  return Object.entries(group).flatMap(([key, text]): readonly Shown[] => {
    if (typeof text === "string") return [[`${where}.${key}`, text]];
    if (typeof text === "function") return [[`${where}.${key}`, text(...(samples as Record<string, unknown[]>)[key]!)]];
    return showGroup(`${where}.${key}`, text, {});
  });
}

export function issueSentence<C extends IssueCode>(texts: Texts, code: C): string {
  return texts.issues[code](issueRecords[code].sample as IssueParams[C]);
}

export function verdictSentence<R extends VerdictReason>(texts: Texts, reason: R): string {
  return texts.verdictReasons[reason](sampleVerdictParams[reason]);
}

/** What must end with a full stop. */
export function sentences(texts: CommandTexts): readonly Shown[] {
  const codes = Object.keys(issueRecords) as IssueCode[];
  const reasons = Object.keys(sampleVerdictParams) as VerdictReason[];
  const failures = Object.fromEntries(Object.entries(texts.cli.failures).filter(([key]) => key !== "seeHelp"));
  const refusals = Object.keys(texts.refusals) as RefusalReason[];
  return [
    ...codes.map((code): Shown => [`issues.${code}`, issueSentence(texts, code)]),
    ...reasons.map((reason): Shown => [`verdictReasons.${reason}`, verdictSentence(texts, reason)]),
    ...refusals.flatMap((reason): Shown[] =>
      ["", "xl/a.xml"].map((detail) => [`refusals.${reason}`, texts.refusals[reason](detail)]),
    ),
    ...showGroup("causes", texts.causes, {}),
    ...showGroup("remedies", texts.remedies, {}),
    ...showGroup("cli.failures", failures, sampleFailures),
    ...showGroup("cli.room", texts.cli.room, sampleRoom),
    ...toldSentences(texts),
  ];
}

/** Of a line of a scale in words, what stands beside its name and is no sentence. */
const lineLabels = ["heading", "section", "title", "sectionMaximum", "sectionMinimum", "maximum", "range"];

function toldLine({ scaleTold: { line } }: CommandTexts, isLabel: boolean): object {
  return Object.fromEntries(Object.entries(line).filter(([key]) => lineLabels.includes(key) === isLabel));
}

function toldSentences(texts: CommandTexts): readonly Shown[] {
  const { ways, rules, conditions, awards } = texts.scaleTold;
  const { way, ...others } = ways;
  return [
    ...showGroup("scaleTold.ways.way", way, sampleWay),
    ...showGroup("scaleTold.ways", others, sampleWays),
    ...showGroup("scaleTold.line", toldLine(texts, false), sampleLine),
    ...showGroup("scaleTold.rules", rules, sampleRules),
    ...showGroup("scaleTold.conditions", conditions, sampleConditions),
    ...showGroup("scaleTold.awards", awards, sampleAwards),
  ];
}

/** Labels, help and lines of the command line: short, without full stops of their own. */
export function lines(texts: CommandTexts): readonly Shown[] {
  const { progress, results, demo, failures, reminders, ...others } = texts.cli;
  const help = Object.fromEntries(Object.entries(others).filter(([key]) => key !== "room"));
  return [
    ...showGroup("words", texts.words, {}),
    ...showGroup("scaleTold.line", toldLine(texts, true), sampleLine),
    ...showGroup("scaleTold.parts", texts.scaleTold.parts, {}),
    ...showGroup("scaleTold.columns", texts.scaleTold.columns, {}),
    ...showGroup("cli", help, {}),
    ...showGroup("cli.progress", progress, sampleProgress),
    ...showGroup("cli.results", results, sampleResults),
    ...showGroup("cli.reminders", reminders, sampleReminders),
    ...showGroup("cli.demo", demo, sampleDemo),
    ["cli.failures.seeHelp", failures.seeHelp(...sampleFailures.seeHelp)],
  ];
}
