import type { UnitPage } from "../../app/live/board/following/unit-page";
import { shortDate } from "../../text/dates";
import { usePane } from "../pane-context";
import { StatementForm } from "./statement-form";
import type { Stating } from "./use-stating";

type Props = { readonly page: UnitPage; readonly stating: Stating; readonly close: () => void };

/** When the report came, by hand. */
export function ReceiptForm({ page, stateDay, close }: Props & { readonly stateDay: (day: string) => void }) {
  const { pane } = usePane();
  const words = pane.browse.state.receipt;
  const day = {
    label: words.dayLabel,
    first: shown(page.standing.received),
    object: (typed: string) => (typed > page.asOf ? words.afterToday : null),
  };
  const done = (typed: string): void => {
    close();
    stateDay(typed);
  };
  return <StatementForm day={day} submit={words.submit} close={close} done={done} />;
}

/** What is to be completed. */
export function ReturnForm({ page, stating, close }: Props) {
  const { pane, actions } = usePane();
  const words = pane.browse.state.returning;
  const done = (_: string, comment: string): void => {
    close();
    stating.state(() => actions.returnReport({ unit: page.standing.code, comment }), words.done);
  };
  return (
    <StatementForm
      words={{ label: words.commentLabel, hint: words.commentHint, missing: words.needsComment }}
      submit={words.submit}
      close={close}
      done={done}
    />
  );
}

/** Until when the unit has time, and why. */
export function ExtendForm({ page, stating, close }: Props) {
  const { pane, actions } = usePane();
  const words = pane.browse.state.extending;
  const date = page.roundDeadline;
  const day = {
    label: words.dayLabel,
    first: shown(page.standing.extendedTo),
    object: (typed: string) => (typed <= date ? words.tooEarly({ date }) : null),
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
