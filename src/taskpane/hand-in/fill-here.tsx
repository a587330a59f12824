import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { CoverChange, CoverValues, ReportChange } from "../../app/live/cluster/fill-cluster-sheets";
import type { HandIn } from "../../app/live/cluster/hand-in";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { type Undoable, useUndoable, UndoableMessage } from "../states/written";
import { CoverForm, ReportForm } from "./fill-forms";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    rowGap: "4px",
    width: "100%",
    outlineStyle: "none",
  },
});

type Props = { readonly handIn: HandIn };

/** The cluster's cover, opened by its button. */
export function FillCover({ handIn }: Props) {
  const { actions, go } = usePane();
  const undoable = useUndoable<CoverValues, CoverChange>(actions.fillCover);
  return (
    <FillHere
      which="cover"
      undoable={undoable}
      reload={go.changed}
      form={(close) => (
        <CoverForm
          key={JSON.stringify(handIn.coverFields)}
          fields={handIn.coverFields}
          busy={undoable.busy}
          write={undoable.write}
          close={close}
        />
      )}
    />
  );
}

/** The cluster's report, opened by its button. */
export function FillReport({ handIn }: Props) {
  const { actions, go } = usePane();
  const undoable = useUndoable<NonNullable<ReportChange["was"]>, ReportChange>(actions.fillReport);
  return (
    <FillHere
      which="report"
      undoable={undoable}
      reload={go.changed}
      form={(close) => (
        <ReportForm items={handIn.reportItems} busy={undoable.busy} write={undoable.write} close={close} />
      )}
    />
  );
}

type HereProps<C> = {
  readonly which: "cover" | "report";
  readonly undoable: Undoable<C>;
  readonly reload: () => void;
  readonly form: (close: () => void) => ReactNode;
};

function FillHere<C>({ which, undoable, reload, form }: HereProps<C>) {
  const { busy, trouble } = undoable;
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.handIn;
  const [{ opened, times }, setOpened] = useState({ opened: false, times: 0 });
  const root = useRef<HTMLDivElement>(null);
  const show = (open: boolean): void => setOpened({ opened: open, times: times + 1 });
  // The button goes away with the form that it opens, and the form with the one that closes it.
  useEffect(() => {
    if (times > 0) takeFocus(root.current);
  }, [times]);
  return (
    <div ref={root} tabIndex={-1} className={styles.root}>
      {trouble !== null && <TroubleMessage trouble={trouble.trouble} retry={reload} />}
      {!opened && <UndoableMessage undoable={undoable} words={words} />}
      {opened ? (
        form(() => show(false))
      ) : (
        <Button size="small" disabledFocusable={busy} onClick={() => show(true)}>
          {words.fill[which]}
        </Button>
      )}
    </div>
  );
}
