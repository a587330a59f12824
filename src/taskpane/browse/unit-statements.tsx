import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { UnitPage } from "../../app/live/board/following/unit-page";
import type { StateTexts } from "../../text/vi/pane/unit-page";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/take-focus";
import { StatedMessage } from "./stated-message";
import { ExtendForm, ReceiptForm, ReturnForm } from "./unit-forms";
import { useStating } from "./use-stating";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", outlineStyle: "none" } });

type Statement = "receipt" | "return" | "extend";

/** What the Board states of a unit: when its report came, that it is to be completed, that it has more time. */
export function UnitStatements({ page }: { readonly page: UnitPage }) {
  const styles = useStyles();
  const { pane, actions } = usePane();
  const stating = useStating();
  const [open, setOpen] = useState<Statement | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { code, received, confirmed } = page.standing;
  const words = pane.browse.state;
  const stateDay = (day: string): void =>
    stating.state(
      () => actions.stateReceipt({ unit: code, sha256: page.decidingFile, day }),
      words.receipt.done({ date: day }),
    );
  const close = (): void => {
    setOpen(null);
    takeFocus(buttons.current);
  };
  const busy = stating.act.state === "running";
  const form = { page, stating, close };
  return (
    <>
      <div className={styles.buttons} ref={buttons} tabIndex={-1}>
        {received !== null && !confirmed && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => stateDay(received)}>
            {words.receipt.confirm}
          </Button>
        )}
        {statementsOf(page, words).map(({ statement, label }) => (
          <Button
            key={statement}
            size="small"
            disabledFocusable={busy}
            aria-expanded={open === statement}
            onClick={() => setOpen(open === statement ? null : statement)}
          >
            {label}
          </Button>
        ))}
      </div>
      {open === "receipt" && <ReceiptForm {...form} stateDay={stateDay} />}
      {open === "return" && <ReturnForm {...form} />}
      {open === "extend" && <ExtendForm {...form} />}
      <StatedMessage {...stating} />
    </>
  );
}

/** What came can be sent back; extensions are the Board's to give, to those who must report. */
function statementsOf(
  { standing, workbook, exemptReason }: UnitPage,
  words: StateTexts,
): readonly { readonly statement: Statement; readonly label: string }[] {
  const came = standing.received !== null;
  return [
    { statement: "receipt", label: came ? words.receipt.change : words.receipt.state },
    ...(came ? [{ statement: "return", label: words.returning.open } as const] : []),
    ...(workbook === "board" && exemptReason === null
      ? [{ statement: "extend", label: words.extending.open } as const]
      : []),
  ];
}
