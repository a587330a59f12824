import { sheetNames } from "../../../contract/sheet-names";
import type { Consolidation } from "../../../domain/consolidation";
import type { Entry, Source } from "../../../domain/basics/entry";
import type { ContentItem } from "../../../domain/round/indicator";
import type { Texts } from "../../../text/texts";
import { decimalsOf, numberFormat, styled } from "../../drawing/styles";
import { dayCell, entryCell, dateCell, textCell, type OutputCell } from "../output-cells";

/** An item of the Board's catalogue, or one that is only in a report. */
export type ContentSubject = Pick<ContentItem, "code" | "name" | "measure" | "type">;

/** One row of `Tổng hợp nội dung`. */
export type ContentLine = {
  readonly item: ContentSubject;
  /** How many units answered; only on the first row of an item. */
  readonly answered: number | null;
  readonly cluster: string | null;
  /** `null` = a sum, or the cluster's own words. */
  readonly unit: string | null;
  /** What the content is: a sum, the earliest day, one sender's own words. */
  readonly meaning: string | null;
  readonly content: OutputCell;
  readonly source: Source | null;
};

/** What a sender wrote on an item. `unit` `null` = the cluster, in its own report. */
export type Told = {
  readonly cluster: string;
  readonly unit: string | null;
  readonly entry: Entry;
  readonly source: Source;
};

/**
 * Everything in accepted reports on an item: each cluster's own words, then those of its units, in roster order. Blanks
 * are left out.
 */
export function toldOn(
  { board, roster, accepted, sent }: Pick<Consolidation, "board" | "roster" | "accepted" | "sent">,
  code: string,
): readonly Told[] {
  return board.clusters.flatMap((cluster) => {
    const own = sent.get(cluster.code);
    const report =
      own?.report
        .filter((row) => row.code === code)
        .map(({ content, file = own.file.name }) =>
          toldIn({ cluster: cluster.code, unit: null }, content, {
            ...own,
            file: { name: file },
            sheet: sheetNames.clusterReport,
          }),
        ) ?? [];
    const units = roster
      .filter((unit) => unit.cluster === cluster.code)
      .flatMap((unit) => {
        const submission = accepted.get(unit.code);
        return submission === undefined
          ? []
          : submission.contents
              .filter((row) => row.code === code)
              .map(({ content }) =>
                toldIn({ cluster: cluster.code, unit: unit.code }, content, {
                  ...submission,
                  sheet: sheetNames.contents,
                }),
              );
      });
    return [...report, ...units].filter(({ entry }) => entry.state !== "blank");
  });
}

type Sender = Pick<Told, "cluster" | "unit">;
type Form = {
  readonly file: { readonly name: string };
  readonly sheets: Readonly<Record<string, string>>;
  readonly sheet: string;
};

function toldIn(sender: Sender, entry: Entry, { file, sheets, sheet }: Form): Told {
  return { ...sender, entry, source: { file: file.name, sheet: sheets[sheet] ?? sheet, cell: entry.cell } };
}

/**
 * The rows of an item: the summary of all units' answers, then everything that was written. An item without answers has
 * one row with the count 0.
 */
export function contentLines(item: ContentSubject, told: readonly Told[], texts: Texts): readonly ContentLine[] {
  const answers = told.filter(({ unit, entry }) => unit !== null && isAnswer(item.type, entry));
  const [first = emptyLine, ...rest] = [...summaries(item, answers, texts), ...told.map((each) => ownLine(item, each))];
  return [{ ...first, item, answered: answers.length }, ...rest.map((line) => ({ ...line, item }))];
}

type Line = Omit<ContentLine, "item">;

const emptyLine: Line = {
  answered: null,
  cluster: null,
  unit: null,
  meaning: null,
  content: textCell(null),
  source: null,
};

/** KAD, KG and unreadable entries are no answers. For numbers and dates, only those of the right type are. */
function isAnswer(type: ContentItem["type"], { state, value }: Entry): boolean {
  if (type === "number") return state === "value" && typeof value === "number";
  if (type === "date") return state === "value" && typeof value === "string";
  return state === "value" || state === "text";
}

function ownLine({ type }: ContentSubject, { cluster, unit, entry, source }: Told): Line {
  const content =
    type === "date" && entry.state !== "not-applicable" && entry.state !== "not-assigned"
      ? dayCell(entry as Entry<string>)
      : entryCell(entry);
  const uncounted = unit !== null && type !== "text" && !isAnswer(type, entry);
  const meaning = unit === null ? "Báo cáo của cụm, khối" : uncounted ? "Chưa tính" : null;
  return {
    ...emptyLine,
    cluster,
    unit,
    meaning,
    content: typeof content.value === "number" ? middle(content.value) : content,
    source,
  };
}

function summaries({ type }: ContentSubject, answers: readonly Told[], texts: Texts): readonly Line[] {
  if (answers.length === 0) return [];
  switch (type) {
    case "number":
      return [{ ...emptyLine, meaning: "Tổng số", content: sumOf(answers) }];
    case "date":
      return dateLines(answers);
    case "yes-no":
      return [texts.words.yes, texts.words.no].map((word) => ({
        ...emptyLine,
        meaning: word,
        content: middle(answers.filter(({ entry }) => entry.value === word).length),
      }));
    case "text":
      return [];
    default:
      return type satisfies never;
  }
}

/** Rounded to 8 decimals, which takes the noise of adding binary fractions away. */
function sumOf(answers: readonly Told[]): OutputCell {
  const sum = answers.reduce((all, { entry: { value } }) => all + (typeof value === "number" ? value : 0), 0);
  return middle(Number(sum.toFixed(8)));
}

/** Centred: in a column wide enough for texts, a number on the right would be far from its row's other cells. */
function middle(value: number): OutputCell {
  return { value, style: styled("centered", { format: numberFormat(decimalsOf(value)) }) };
}

/** The units that were first and last; of several on one day the first in roster order. */
function dateLines(answers: readonly Told[]): readonly Line[] {
  const dayOf = ({ entry }: Told): string => String(entry.value);
  const days = [...answers].sort((one, other) =>
    dayOf(one) === dayOf(other) ? 0 : dayOf(one) < dayOf(other) ? -1 : 1,
  );
  const [earliest] = days;
  const last = days.at(-1);
  const latest = days.find((answer) => last !== undefined && dayOf(answer) === dayOf(last));
  const line = (answer: Told, meaning: string): Line => ({
    ...emptyLine,
    cluster: answer.cluster,
    unit: answer.unit,
    source: answer.source,
    meaning,
    content: dateCell(dayOf(answer)),
  });
  return earliest === undefined || latest === undefined ? [] : [line(earliest, "Sớm nhất"), line(latest, "Muộn nhất")];
}
