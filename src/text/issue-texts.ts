import type { RefusalReason } from "../domain/submissions/file-record";
import type { IssueCode, IssueParams } from "../domain/issue";
import type { IssueWords, Writer } from "../domain/issues/record";
import { formatDate } from "./dates";
import type { Language } from "./language";
import { formatNumber } from "./numbers";
import { roundName } from "./round-name";
import type { Texts } from "./texts";

type Known = Pick<Texts, "words" | "scaleWords" | "refusals" | "verdictReasons">;

/** `leftOut`: what the reader of files says of a part that it left out, in the language. */
export function writerOf(
  lang: Language,
  { words, scaleWords, refusals, verdictReasons }: Known,
  leftOut: (what: string) => string,
): Writer {
  const number = (value: number): string => formatNumber(value, null, lang);
  return {
    number,
    shown: (value) => (typeof value === "number" ? number(value) : `"${value}"`),
    date: formatDate,
    round: (round) => roundName(words, round),
    stage: (stage) => (Object.hasOwn(words.stage, stage) ? words.stage[stage as keyof typeof words.stage] : stage),
    scoringMethod: words.scoringMethod,
    clusterOpinion: words.clusterOpinion,
    scaleField: scaleWords.field,
    scaleValue: scaleWords.value,
    fileReason: ({ code, params }) => verdictReasons[code](params as never),
    refusal: (reason, detail) =>
      Object.hasOwn(refusals, reason) ? refusals[reason as RefusalReason](detail) : undefined,
    leftOut,
    mayBeDeclared,
  };
}

type Records = { readonly [C in IssueCode]: IssueWords<IssueParams[C]> };

/** The texts of every code, in the order of the records. */
export function issueTexts(records: Records, write: Writer): Pick<Texts, "issues" | "causes" | "remedies"> {
  const codes = Object.keys(records) as IssueCode[];
  const each = <T>(of: (words: IssueWords<never>) => T): { readonly [C in IssueCode]: T } =>
    Object.fromEntries(codes.map((code) => [code, of(records[code])])) as { readonly [C in IssueCode]: T };
  return {
    issues: each(
      ({ sentence }) =>
        (params: never) =>
          sentence(params, write),
    ) as Texts["issues"],
    causes: each(({ cause }) => cause),
    remedies: each(({ remedy }) => remedy),
  };
}

/** Entries of figures, where KAD or KG may be entered instead of a number (contract §4, Completeness). */
const figures = ["Chỉ tiêu đăng ký", "Thực hiện trong kỳ"];

/** Whether the person may declare the entry away; a label may end with its row's code. */
export function mayBeDeclared(label: string): boolean {
  return figures.some((figure) => label.startsWith(figure));
}
