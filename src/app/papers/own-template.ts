import type { UsedFigure } from "../../papers/fill";
import type { PaperKind } from "../../papers/kinds/paper-kind";
import type { MadePaper } from "../../papers/papers";
import type { Host } from "../host";
import type { NoTemplate } from "../../text/params";
import { checkTemplate, type MarkTree } from "./check-template";
import { fillMarks } from "./fill-own-template";

export type OwnTemplate = {
  readonly bytes: Uint8Array;
  readonly marks: readonly MarkTree[];
};

type TemplateHost = Pick<Host, "readTemplate" | "fillTemplate">;

/** A secretary's own .docx, to be filled instead of a paper of this kind. */
export async function openTemplate(
  bytes: Uint8Array,
  kind: PaperKind,
  host: TemplateHost,
): Promise<OwnTemplate | NoTemplate> {
  const read = await host.readTemplate(bytes);
  if ("refused" in read) return read;
  const { marks, problems } = checkTemplate(read, kind.marks);
  return problems.length > 0 ? { refused: "marks", problems } : { bytes, marks };
}

/** The template filled for one subject, with its figures. */
export async function fillOwnTemplate(
  { bytes, marks }: OwnTemplate,
  { scope }: Pick<MadePaper, "scope">,
  host: TemplateHost,
): Promise<{ readonly bytes: Uint8Array; readonly figures: readonly UsedFigure[] }> {
  const { data, figures } = fillMarks(marks, scope);
  return { bytes: await host.fillTemplate(bytes, data), figures };
}
