import { createContext, useContext } from "react";
import type { PaneTexts } from "../text/pane-texts";
import type { Texts } from "../text/texts";
import type { PaneActions } from "./pane-actions";

/** What every view is given. */
export type PaneContext = {
  readonly actions: PaneActions;
  /** Words of the pane, and of the engine, in the chosen language. */
  readonly pane: PaneTexts;
  readonly texts: Texts;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
};

const context = createContext<PaneContext | null>(null);

export const PaneProvider = context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(context);
  if (pane === null) throw new Error("a view stands outside the pane");
  return pane;
}
