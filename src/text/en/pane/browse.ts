import type { BrowseTexts } from "../../pane/browse-texts";

export const browse: BrowseTexts = {
  title: "Unit",
};
