import type { PaneTexts } from "../../text/vi/pane";
import type { Texts } from "../../text/texts";
import type { Checked } from "./acts";
import type { GroupAbout } from "./group-issues";

type Words = { readonly pane: PaneTexts; readonly texts: Texts; readonly clusters: Checked["clusters"] };

/** The heading of a group. */
export function groupTitle(about: GroupAbout, { pane: { check }, texts, clusters }: Words): string {
  switch (about.kind) {
    case "sheet":
      return about.sheet === null ? check.groupWorkbook : check.groupSheet({ sheet: about.sheet });
    case "unit":
      return about.name;
    case "cluster":
      return check.groupCluster({ cluster: clusters.find(({ code }) => code === about.code)?.name ?? about.code });
    case "file":
      return check.groupFile({ file: about.file });
    case "issue":
      return kindTitle(texts.causes[about.code]);
    default:
      return about satisfies never;
  }
}

/** What such an issue comes from, as a heading. */
export function kindTitle(cause: string): string {
  return cause.replace(/\.$/u, "");
}
