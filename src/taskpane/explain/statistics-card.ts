import type { Explained, ExplainedAbout } from "../../app/live/explaining/explained";
import { formatNumber } from "../../text/numbers";
import { sourceWords, type Card, type CardLine, type CardWords, linesOf } from "./card";

type AboutStatistics = Extract<ExplainedAbout, { readonly kind: "statistics" }>;

/** A cell of a statistical form: the cells it adds up, or each unit with what it stated and where. */
export function statisticsCard(explained: Explained, about: AboutStatistics, words: CardWords): Card {
  const { pane, texts } = words;
  const { form, line, value, making, terms } = about;
  const count = (each: number): string => formatNumber(each, null, texts.lang);
  return {
    title: line.label,
    figure: value === null ? "" : count(value),
    lines: [
      ...linesOf(
        [
          ["form", `${form.code}. ${form.title.replace("\n", " ")}`],
          ["line", line.number],
          ["column", explained.column],
          ["making", value === null ? pane.explain.nobodyReported : pane.explain.making[making]],
        ],
        words,
      ),
      ...terms.map(({ number, name, value: each }) => ({
        label: number === null ? name : pane.explain.ofLine({ number, name }),
        value: count(each),
      })),
      ...reportedLines(about, words),
    ],
  };
}

function reportedLines({ reported }: AboutStatistics, { pane, texts }: CardWords): readonly CardLine[] {
  return reported.map(({ unit, parts }) => ({
    label: unit === null ? pane.explain.byOffice : `${unit.code}. ${unit.name}`,
    value: parts
      .map(({ value, source }) =>
        pane.explain.stated({ value: formatNumber(value, null, texts.lang), place: sourceWords(source, pane.check) }),
      )
      .join("; "),
  }));
}
