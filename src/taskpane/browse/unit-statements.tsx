import type { Statement } from "../../domain/standing/statements";
import { canCompleteBy, canHaveArrived, extendsDeadline } from "../../app/live/rules";
import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { UnitPage } from "../../app/live/board/following/unit-page";
import { shortDate } from "../../text/dates";
import type { StateTexts } from "../../text/vi/pane/unit-page";
import { usePane } from "../pane-context";
import { takeFocus } from "../states/layout";
import { issueLine } from "../../app/issue-line";
import type { Texts } from "../../text/texts";
import { type AskedDay, StatedMessage, StatementForm, type Stating, useStating } from "./statement";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: "8px", outlineStyle: "none" } });

/** What the Board states of a unit: when its report came, that it is to be completed, that it has more time. */
export function UnitStatements({ page }: { readonly page: UnitPage }) {
  const styles = useStyles();
  const { pane, actions } = usePane();
  const stating = useStating();
  const [open, setOpen] = useState<Statement | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const { code } = page.standing;
  const { dayToConfirm } = page;
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
        {dayToConfirm !== null && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => stateDay(dayToConfirm)}>
            {words.receipt.confirm}
          </Button>
        )}
        <StatementButtons page={page} busy={busy} open={open} show={setOpen} />
      </div>
      {open === "receipt" && <ReceiptForm {...form} stateDay={stateDay} />}
      {open === "return" && <ReturnForm {...form} />}
      {open === "complete-by" && <CompleteByForm {...form} />}
      {open === "extend" && <ExtendForm {...form} />}
      <StatedMessage {...stating} />
    </>
  );
}

type ButtonsProps = {
  readonly page: UnitPage;
  readonly busy: boolean;
  readonly open: Statement | null;
  /** `null` = none. */
  readonly show: (statement: Statement | null) => void;
};

/** Each opens the form of one statement in its place, and closes it again. */
function StatementButtons({ page, busy, open, show }: ButtonsProps) {
  const { pane } = usePane();
  return page.statements.map((statement) => (
    <Button
      key={statement}
      size="small"
      disabledFocusable={busy}
      aria-expanded={open === statement}
      onClick={() => show(open === statement ? null : statement)}
    >
      {labelOf(statement, page, pane.browse.state)}
    </Button>
  ));
}

function labelOf(statement: Statement, { standing }: UnitPage, words: StateTexts): string {
  switch (statement) {
    case "receipt":
      return standing.received === null ? words.receipt.state : words.receipt.change;
    case "return":
      return words.returning.open;
    case "complete-by":
      return words.returning.openDay;
    case "extend":
      return words.extending.open;
    default:
      return statement satisfies never;
  }
}

type Props = { readonly page: UnitPage; readonly stating: Stating; readonly close: () => void };

/** When the report came, by hand. */
export function ReceiptForm({ page, stateDay, close }: Props & { readonly stateDay: (day: string) => void }) {
  const { pane } = usePane();
  const words = pane.browse.state.receipt;
  const day = {
    label: words.dayLabel,
    first: shown(page.decidingDay),
    object: (typed: string) => (canHaveArrived(typed, page.asOf) ? null : words.afterToday),
  };
  const done = (typed: string): void => {
    close();
    stateDay(typed);
  };
  return <StatementForm day={day} submit={words.submit} close={close} done={done} />;
}

/** By when and what is to be completed: its errors are filled in to begin with. */
export function ReturnForm({ page, stating, close }: Props) {
  const { pane, texts, actions } = usePane();
  const words = pane.browse.state.returning;
  const done = (completeBy: string, comment: string): void => {
    close();
    stating.state(
      () => actions.returnReport({ unit: page.standing.code, comment, completeBy }),
      words.done({ date: completeBy }),
    );
  };
  return (
    <StatementForm
      day={completeByDay(page, words)}
      words={{
        label: words.commentLabel,
        hint: words.commentHint,
        first: errorsInWords(page, texts),
        missing: words.needsComment,
      }}
      submit={words.submit}
      close={close}
      done={done}
    />
  );
}

/** By when a report that was sent back without a day is to come again. */
export function CompleteByForm({ page, stating, close }: Props) {
  const { pane, actions } = usePane();
  const words = pane.browse.state.returning;
  const done = (completeBy: string): void => {
    close();
    stating.state(
      () => actions.stateCompleteBy({ unit: page.standing.code, completeBy }),
      words.dated({ date: completeBy }),
    );
  };
  return <StatementForm day={completeByDay(page, words)} submit={words.submitDay} close={close} done={done} />;
}

function completeByDay({ decidingDay }: UnitPage, words: StateTexts["returning"]): AskedDay {
  const object = (typed: string) => (canCompleteBy(typed, decidingDay) ? null : words.tooEarly);
  return { label: words.dayLabel, first: "", object };
}

/** What the unit is to correct, a line each; "" where no error is known. */
function errorsInWords({ issues }: UnitPage, texts: Texts): string {
  const errors = issues.map((issue) => issueLine(issue, texts)).filter(({ severity }) => severity === "error");
  return [
    ...new Set(
      errors.map(({ place, message }) => [place.slice(1).join(", "), message].filter((part) => part !== "").join(": ")),
    ),
  ].join("\n");
}

/** Until when the unit has time, and why. */
export function ExtendForm({ page, stating, close }: Props) {
  const { pane, actions } = usePane();
  const words = pane.browse.state.extending;
  const date = page.roundDeadline;
  const day = {
    label: words.dayLabel,
    first: shown(page.standing.extendedTo),
    object: (typed: string) => (extendsDeadline(typed, date) ? null : words.tooEarly({ date })),
  };
  const done = (typed: string, reason: string): void => {
    close();
    stating.state(
      () => actions.extendDeadline({ unit: page.standing.code, day: typed, reason }),
      words.done({ date: typed }),
    );
  };
  return (
    <StatementForm
      day={day}
      words={{ label: words.reasonLabel, missing: words.needsReason }}
      submit={words.submit}
      close={close}
      done={done}
    />
  );
}

function shown(day: string | null): string {
  return day === null ? "" : shortDate(day);
}
