import { Button } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { type ReactNode, useRef } from "react";
import type { Place } from "../act-types";
import { usePane } from "../pane-context";
import { TroubleMessage } from "./trouble-message";
import { useAct } from "./use-act";
import { useLooks } from "./looks";

export type GoTo = {
  /** `null` = no program shows the workbook, so there is nowhere to go. */
  readonly goTo: ((place: Place) => void) | null;
  /** Shown where the jump did not work; `null` = it did. */
  readonly trouble: ReactNode;
};

/** Opens a sheet and selects a cell, and says so where Excel does not let it. */
export function useGoTo(): GoTo {
  const { actions } = usePane();
  const { act, run } = useAct<null>();
  const last = useRef<Place | null>(null);
  const { goTo: open } = actions;
  if (open === undefined) return { goTo: null, trouble: null };
  const goTo = (place: Place): void => {
    last.current = place;
    void run(async () => {
      await open(place);
      return null;
    });
  };
  const retry = (): void => {
    if (last.current !== null) goTo(last.current);
  };
  return { goTo, trouble: act.state === "failed" ? <TroubleMessage trouble={act.trouble} retry={retry} /> : null };
}

/** A way to the sheet where entries are kept; nothing where no program shows it. `place` `null` = the sheet is gone. */
export function OpenSheet({ place, words }: { readonly place: Place | null; readonly words: string }) {
  const looks = useLooks();
  const { goTo, trouble } = useGoTo();
  if (goTo === null || place === null) return null;
  return (
    <>
      {trouble}
      <Button
        className={looks.start}
        size="small"
        appearance="subtle"
        icon={<TableRegular />}
        onClick={() => goTo(place)}
      >
        {words}
      </Button>
    </>
  );
}
