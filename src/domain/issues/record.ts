import type { Adjustment } from "../figures/figure";
import type { ScoringMethod } from "../../contract/choice-words";
import type { ScaleField, ScaleValue } from "../scales/scale-change";
import type { FileReason } from "../submissions/file-record";

export type Severity = "error" | "warning" | "notice";

/** Writes values in one language, as its sentences show them. */
export type Writer = {
  /** Every digit that the number has. */
  readonly number: (value: number) => string;
  /** A number, or words in quotes. */
  readonly shown: (value: number | string) => string;
  /** An ISO day; any other text is returned as it is. */
  readonly date: (iso: string) => string;
  /** The name of a stage of scoring; an unknown one is returned as it is. */
  readonly stage: (stage: string) => string;
  readonly scoringMethod: { readonly [K in ScoringMethod]: string };
  readonly clusterOpinion: { readonly [O in Adjustment["clusterOpinion"]]: string };
  readonly scaleField: { readonly [F in ScaleField]: string };
  readonly scaleValue: (field: ScaleField, value: ScaleValue) => string;
  /** Why a file counts for nobody. */
  readonly fileReason: (reason: FileReason) => string;
  /** Why a file could not be read; `undefined` = the reason has no sentence. */
  readonly refusal: (reason: string, detail: string) => string | undefined;
  /** What the reader of files says of a part that it left out. */
  readonly leftOut: (what: string) => string;
  /** Whether KAD or KG may be written instead of the number. */
  readonly mayBeDeclared: (label: string) => boolean;
};

/** What one language says of a code. */
export type IssueWords<P> = {
  /** What is wrong and what to do; its place is printed before it and not repeated in it. */
  readonly sentence: (params: P, write: Writer) => string;
  /** For the catalogue of issues: where such an issue comes from. */
  readonly cause: string;
  /** For the catalogue of issues: what to do about it. */
  readonly remedy: string;
};

/** All there is to know of a code; the words are Vietnamese, English is in text/en/issues. */
export type IssueRecord<P> = IssueWords<P> & {
  readonly severity: Severity;
  /** On no printed sheet and in no letter: only the Board and the leader may see it. */
  readonly confidential?: true;
  /** For the tests: texts and numbers that can be found again in the sentence. */
  readonly sample: P;
};

export function issue<P>(record: IssueRecord<Readonly<P>>): IssueRecord<Readonly<P>> {
  return record;
}

/** What English has to say about a group of records. */
export type InEnglish<R> = {
  readonly [C in keyof R]: R[C] extends { readonly sample: infer P } ? IssueWords<P> : never;
};

export type Labelled = { readonly label: string };
export type Typed = Labelled & { readonly raw: string };
export type LabelledFigure = Labelled & { readonly value: number };

export const label = "KT01 Thu ngân sách";
export const typed: Typed = { label, raw: "chín trăm" };
