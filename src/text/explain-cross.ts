import type { Explanation } from "../domain/scoring/score";
import type { CrossDone } from "../domain/scoring/cross-marks";
import { formatNumber } from "./numbers";
import type { Language } from "./texts";

/** How several marks became one. `values` in order of size; `leftOut`: how many say the line doesn't apply. */
export type CrossTold = {
  readonly n: number;
  readonly method: CrossDone;
  readonly values: string;
  readonly leftOut: number;
  readonly explanation: string | null;
};

/** What a sentence on Chấm chéo is made of; it names no scorer. */
export function crossTold({ parts }: Explanation, lang: Language): CrossTold {
  const values = String(parts["values"] ?? "")
    .split(";")
    .filter((value) => value !== "");
  const explanation = parts["explanation"];
  return {
    n: values.length,
    method: (parts["method"] ?? "mean") as CrossDone,
    values: values.map((value) => formatNumber(Number(value), null, lang)).join("; "),
    leftOut: Number(parts["leftOut"] ?? 0),
    explanation: explanation === null || explanation === undefined ? null : String(explanation),
  };
}
