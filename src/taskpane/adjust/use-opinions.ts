import type {
  AdjustmentItem,
  AdjustmentsOfRound,
  OpinionChange,
  StatedOpinion,
} from "../../app/live/board/deciding/opinions";
import { usePane } from "../pane-context";
import { useUndoable, type Undoable } from "../states/use-undoable";
import type { AnyOpinion } from "./opinion-look";

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

/** What the sheet is to say: the rest of the row stays. A blank note is none; `partly` is no leader's. */
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
