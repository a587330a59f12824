import { createContext, useContext } from "react";
import type { PaneTexts } from "../text/vi/pane";
import type { PaneView } from "../text/vi/pane/frame";
import type { Texts } from "../text/texts";
import type { SaveFile } from "./saving";
import type { PaneActs } from "./acts/pane-acts";
import type { SessionStore, Subject } from "./pane-state";

/** The ways between the views. */
export type Go = {
  /** The focus goes there too. */
  readonly show: (view: PaneView) => void;
  /** The page of a cluster or unit; `null` = back to the round. */
  readonly open: (subject: Subject | null) => void;
  /** To be called when the workbook is another than before: every view reads it again. */
  readonly changed: () => void;
};

/** What every view is given. */
export type PaneContext = {
  readonly actions: PaneActs;
  /** Words of the pane, and of the engine, in the chosen language. */
  readonly pane: PaneTexts;
  readonly texts: Texts;
  readonly go: Go;
  readonly saveFile: SaveFile;
  /** What this person keeps from one day to the next; never anything of the data. */
  readonly lasting: SessionStore;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
};

const context = createContext<PaneContext | null>(null);

export const PaneProvider = context.Provider;

export function usePane(): PaneContext {
  const pane = useContext(context);
  if (pane === null) throw new Error("a view is outside the pane");
  return pane;
}
