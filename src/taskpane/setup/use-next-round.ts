import { useCallback, useEffect, useState } from "react";
import type { NextRoundShown } from "../../app/live/board/setting-up/make-next-round";
import type { NextRoundRefused } from "../../app/next-round/next-round";
import { typedKind, typedYear } from "../../app/typed-round";
import type { RoundName } from "../../domain/round/period";
import { usePane } from "../pane-context";
import { openedFirst } from "../saving";
import { useAct } from "../states/use-act";
import { useHandOver } from "../states/written";

/** Which round, as it is typed. */
export type TypedRound = { readonly year: string; readonly kind: string };

/** Looks at what becomes of each sheet, at once and after each change of the round; then makes the workbook. */
export function useNextRound(wanted: RoundName | null) {
  const { actions, saveFile } = usePane();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { typed, setTyped, looking, look, clear } = useLooking(wanted);
  const making = useAct<null>();
  const handing = useHandOver(openedFirst(actions.openBeside, saveFile));
  const make = (next: RoundName): void =>
    void making.run(async () => {
      const made = await actions.makeNextRound({ next, confirmed: ticked });
      if ("bytes" in made) handing.handOver(made);
      return null;
    });
  const type = (change: Partial<TypedRound>): void => {
    const now = { year: "", kind: "", ...typed, ...change };
    const next = roundOf(now);
    setTyped(now);
    setTicked([]);
    handing.clear();
    if (next === null) clear();
    else look(next);
  };
  const again = (): void => look(roundOf(typed));
  return { typed, type, ticked, tick: setTicked, looking, again, making: making.act, make, handing };
}

/** What would be made of the workbook, asked for when the panel opens. */
function useLooking(wanted: RoundName | null) {
  const { actions } = usePane();
  const [first] = useState(wanted);
  const [typed, setTyped] = useState<TypedRound | null>(
    first === null ? null : { year: String(first.year), kind: first.kind },
  );
  const { act: looking, run, clear } = useAct<NextRoundShown | NextRoundRefused>();
  const look = useCallback(
    (next: RoundName | null): void =>
      void run(async () => {
        const found = await actions.showNextRound({ next, confirmed: [] });
        if ("records" in found) setTyped({ year: String(found.next.year), kind: found.next.kind });
        return found;
      }),
    [actions, run],
  );
  useEffect(() => look(first), [look, first]);
  return { typed, setTyped, looking, look, clear };
}

/** `null` = no round is typed yet. */
function roundOf(typed: TypedRound | null): RoundName | null {
  if (typed === null) return null;
  const [{ year }, kind] = [typedYear(typed.year), typedKind(typed.kind)];
  return year === null || kind === null ? null : { year, kind };
}
