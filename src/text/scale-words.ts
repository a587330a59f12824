import type { ScoringMethod } from "../contract/choice-words";
import type { ScaleField, ScaleValue } from "../domain/scales/scale-change";
import { formatNumber } from "./numbers";
import type { Language } from "./language";

/** What a scale is made of, in words. */
export type ScaleWords = {
  readonly field: { readonly [F in ScaleField]: string };
  /** A blank value is said, too. */
  readonly value: (field: ScaleField, value: ScaleValue) => string;
};

type Literals = {
  readonly lang: Language;
  readonly words: {
    readonly yes: string;
    readonly no: string;
    readonly scoringMethod: { readonly [M in ScoringMethod]: string };
  };
  readonly blank: string;
  /** By field, then by literal of the domain. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Of bands: "from 90". */
  readonly from: (step: string) => string;
};

/** Values of a scale in the language's words: numbers as people write them, literals by their names, bands in a row. */
export function scaleValueWords({ lang, words, blank, choices, from }: Literals): ScaleWords["value"] {
  const number = (value: number): string => formatNumber(value, null, lang);
  return (field, value) => {
    if (value === null || value === "") return blank;
    if (typeof value === "boolean") return value ? words.yes : words.no;
    if (typeof value === "number") return number(value);
    if (typeof value === "string") {
      const named = (field === "kind" ? words.scoringMethod : choices[field]) as
        | Readonly<Record<string, string>>
        | undefined;
      return named?.[value] ?? withSection(named, value) ?? value;
    }
    const bands = value.map(
      ({ from: step, text, points }) => `${step === null ? `"${text ?? ""}"` : from(number(step))}: ${number(points)}`,
    );
    return bands.length === 0 ? blank : bands.join("; ");
  };
}

/** A choice with the section that stands behind it. */
function withSection(named: Readonly<Record<string, string>> | undefined, value: string): string | null {
  const [way = "", ...path] = value.split(" ");
  const words = named?.[way];
  return words === undefined || path.length === 0 ? null : `${words} ${path.join(" ")}`;
}
