import assignedTargets from "../../../assets/sample/assigned-targets.tsv";
import awards from "../../../assets/sample/awards.tsv";
import bands from "../../../assets/sample/bands.tsv";
import classes from "../../../assets/sample/classes.tsv";
import clusters from "../../../assets/sample/clusters.tsv";
import conditions from "../../../assets/sample/conditions.tsv";
import contentItems from "../../../assets/sample/content-items.tsv";
import documents from "../../../assets/sample/documents.tsv";
import indicators from "../../../assets/sample/indicators.tsv";
import letterheads from "../../../assets/sample/letterheads.tsv";
import nominations from "../../../assets/sample/nominations.tsv";
import opinions from "../../../assets/sample/opinions.tsv";
import period from "../../../assets/sample/period.tsv";
import register from "../../../assets/sample/register.tsv";
import roster from "../../../assets/sample/roster.tsv";
import scales from "../../../assets/sample/scales.tsv";
import scores from "../../../assets/sample/scores.tsv";
import sections from "../../../assets/sample/sections.tsv";
import statisticsFigures from "../../../assets/sample/statistics-figures.tsv";
import statisticsForms from "../../../assets/sample/statistics-forms.tsv";
import { sampleFiles, type SampleTables } from "../../app/new-board";

const texts: Readonly<Record<string, string>> = {
  "assigned-targets.tsv": assignedTargets,
  "awards.tsv": awards,
  "bands.tsv": bands,
  "classes.tsv": classes,
  "clusters.tsv": clusters,
  "conditions.tsv": conditions,
  "content-items.tsv": contentItems,
  "documents.tsv": documents,
  "indicators.tsv": indicators,
  "letterheads.tsv": letterheads,
  "nominations.tsv": nominations,
  "opinions.tsv": opinions,
  "period.tsv": period,
  "register.tsv": register,
  "roster.tsv": roster,
  "scales.tsv": scales,
  "scores.tsv": scores,
  "sections.tsv": sections,
  "statistics-figures.tsv": statisticsFigures,
  "statistics-forms.tsv": statisticsForms,
};

/** The sample province's tables, which the build puts into the engine's script. */
export const sampleTables: SampleTables = Object.fromEntries(
  Object.entries(sampleFiles).map(([sheet, file]) => [sheet, texts[file] ?? ""]),
);
