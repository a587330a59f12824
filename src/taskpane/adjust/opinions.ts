import { opinionBy, waitsForOpinion } from "../../app/live/rules";
import { tokens } from "@fluentui/react-components";
import type {
  AdjustmentItem,
  AdjustmentsOfRound,
  OpinionChange,
  StatedOpinion,
} from "../../app/live/board/deciding/opinions";
import type { Adjustment } from "../../domain/figures/figure";
import type { AdjustTexts } from "../../text/vi/pane/adjust";
import { usePane } from "../pane-context";
import { type Undoable, useUndoable } from "../states/written";

/** What leader or Council may say to a request; "partly" is the Council's alone. */
export type AnyOpinion = Adjustment["councilOpinion"];

/** Sign and colour; the word is beside them. */
export const opinionLooks: { readonly [O in AnyOpinion]: { readonly sign: string; readonly text: string } } = {
  none: { sign: "○", text: tokens.colorNeutralForeground2 },
  agree: { sign: "✓", text: tokens.colorStatusSuccessForeground1 },
  partly: { sign: "◐", text: tokens.colorStatusWarningForeground1 },
  disagree: { sign: "✖", text: tokens.colorPaletteRedForeground1 },
};

/** Whether a request is under the heading of an opinion: those under "none" wait for one. */
export function isUnder(item: AdjustmentItem, gives: AdjustmentsOfRound["gives"], opinion: AnyOpinion): boolean {
  return opinion === "none" ? waitsForOpinion(gives, item) : opinionBy(gives, item) === opinion;
}

/** What the chips, the cards and the buttons call them; a leader has no "partly". */
export function opinionWords(
  { cluster, council }: AdjustTexts,
  gives: AdjustmentsOfRound["gives"],
): { readonly [O in AnyOpinion]: string } {
  return gives === "council" ? council : { ...cluster, partly: council.partly };
}

export type Opinions = Undoable<OpinionChange> & { readonly give: (item: AdjustmentItem, given: GivenOpinion) => void };

/**
 * What a person says; `applied` is the Council's alone: the target that counts instead of the proposed one, `null` = as
 * proposed.
 */
export type GivenOpinion = {
  readonly opinion: AnyOpinion;
  readonly note: string;
  readonly applied: number | string | null;
};

const nothingStated: StatedOpinion = { cluster: "none", council: "none", applied: null, document: null, note: null };

/** One request, by whose it is. */
export function keyOf({ unit, indicator, version }: Pick<OpinionChange, "unit" | "indicator" | "version">): string {
  return `${unit} ${indicator} ${version}`;
}

/** What the sheet is to say; the rest of the row stays. A blank note counts as none; a leader can't say `partly`. */
export function changeOf(
  item: AdjustmentItem,
  gives: AdjustmentsOfRound["gives"],
  { opinion, note, applied }: GivenOpinion,
): OpinionChange {
  const { unit, indicator, version, stated } = item;
  const given =
    gives === "council"
      ? { council: opinion, applied }
      : { cluster: opinion === "partly" ? ("none" as const) : opinion };
  return {
    unit,
    indicator,
    version,
    was: stated,
    becomes: { ...(stated ?? nothingStated), ...given, note: note.trim() === "" ? null : note.trim() },
  };
}

/** Writes opinions one by one; the last can be taken back. */
export function useOpinions(gives: AdjustmentsOfRound["gives"]): Opinions {
  const { actions } = usePane();
  const undoable = useUndoable<StatedOpinion, OpinionChange>(actions.giveOpinions);
  return { ...undoable, give: (item, given) => undoable.write([changeOf(item, gives, given)]) };
}
