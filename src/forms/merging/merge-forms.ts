import type { MergeFields, MergeRules, Statement } from "../../domain/merging/merge-rows";
import { foldValue, scoreRowKey, scoreRules } from "../../domain/merging/score-rules";
import type { ScorerKey } from "../../domain/round/unit-names";
import { boardLists } from "../board/board-forms";
import type { ListForm, PairsForm } from "../description/sheet-form";
import { periodSheet } from "../sheets/board/period-sheet";
import { enteredScoreList, nominationList, opinionList, receiptList } from "../sheets/board/register-lists";
import { bandList, scaleList } from "../sheets/board/scale-list";
import { clusterCoverSheet, clusterReportList } from "../sheets/cluster/cluster-cover-sheet";

/** How the rows of one list are brought together. */
export type MergeList = {
  readonly form: ListForm;
  readonly keyOf: (fields: MergeFields, scorerOf: ScorerKey) => string;
  readonly rules: MergeRules;
  /** The rows about one thing are one whole, such as the bands of a criterion. */
  readonly asOne?: boolean;
};

export type MergeForm = MergeList | { readonly form: PairsForm; readonly rules: MergeRules };

/** Literals that say as little as a blank. */
export const saysNothing: ReadonlySet<string> = new Set([
  `${opinionList.sheet} cluster none`,
  `${opinionList.sheet} council none`,
]);

function byFields(...keys: readonly string[]): MergeList["keyOf"] {
  return (fields) => JSON.stringify(keys.map((key) => foldValue(fields[key])));
}

function listOf(form: ListForm, statements: readonly Statement[] = []): MergeList {
  return { form, keyOf: byFields(...form.rowKey), rules: { named: form.rowKey, statements } };
}

/**
 * In a scale a blank has a meaning and a line more changes what others come to: every difference is a person's to
 * settle.
 */
function scaleOf(form: ListForm, asOne: boolean): MergeList {
  const fields = asOne ? [wholeField] : form.columns.map(({ key }) => key).filter((key) => !form.rowKey.includes(key));
  return {
    ...listOf(form),
    asOne,
    rules: {
      named: form.rowKey,
      statements: [{ fields, silent: () => false, contradicts: () => true }],
      addsNothing: true,
    },
  };
}

/** Stands for the rows of one whole. */
export const wholeField = "rows";

/** What is keyed otherwise than by the key of its sheet, or says several things as one. */
const special: readonly MergeList[] = [
  scaleOf(scaleList, false),
  scaleOf(bandList, true),
  {
    // By SHA-256, else by sender, document and Số đến.
    form: receiptList,
    keyOf: (fields) =>
      foldValue(fields["sha256"]) === ""
        ? byFields("sender", "document", "arrivalNumber")(fields, foldValue)
        : byFields("sha256")(fields, foldValue),
    rules: {
      named: ["sender"],
      statements: [
        { fields: ["document", "number", "signedOn", "arrivalNumber", "arrivedOn", "way", "file", "sha256"] },
      ],
    },
  },
  {
    form: opinionList,
    // A blank Lần is the first.
    keyOf: (fields) => byFields("unit", "code", "version")({ ...fields, version: fields["version"] ?? 1 }, foldValue),
    rules: { named: ["unit", "code", "version"], statements: [{ fields: ["council", "applied", "document"] }] },
  },
  { form: enteredScoreList, keyOf: scoreRowKey, rules: scoreRules },
  listOf(nominationList, [{ fields: ["issued", "returned", "valid", "agreed", "members"] }]),
];

/**
 * Every sheet of a Board's or a cluster's workbook that people fill in, in the order of the path, with how two copies
 * of it are brought together; of a sheet that a workbook hasn't there is nothing to bring.
 */
export const mergeForms: readonly MergeForm[] = [
  { form: periodSheet, rules: { named: [], statements: [] } },
  ...boardLists.map((form) => special.find((each) => each.form === form) ?? listOf(form)),
  { form: clusterCoverSheet, rules: { named: ["cluster", "year", "period"], statements: [] } },
  listOf(clusterReportList),
];
