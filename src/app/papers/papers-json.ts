import type { UsedFigure } from "../../papers/fill";
import { asText } from "../consolidation-json";
import { appVersion } from "../version";

export type ListedPaper = {
  readonly name: string;
  /** Relative to the folder of the papers, "/" between folders. */
  readonly file: string;
  readonly figures: readonly UsedFigure[];
};

/**
 * Every figure of every paper with where it is from: a question to the JSON of `consolidate`, or the cell that a person
 * filled. Ordinals and words of the paper itself are no figures.
 */
export function papersJson(papers: readonly ListedPaper[]): string {
  return asText({
    schema: 1,
    app: appVersion,
    papers: papers.map(({ name, file, figures }) => ({
      name,
      file,
      figures: figures
        .filter(({ source }) => source !== "")
        .map(({ mark, shown, value, source }) => ({ mark, shown, value, source })),
    })),
  });
}
