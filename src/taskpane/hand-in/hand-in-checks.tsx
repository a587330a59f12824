import type { HandInCode } from "../../domain/basics/hand-in-code";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { HandIn, HandInCheck } from "../../app/live/cluster/hand-in";

import type { PaneView } from "../../text/vi/pane/frame";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { useGoTo } from "../states/go-to";
import { FillCover, FillReport } from "./fill-here";
import { Note, useLooks } from "../states/looks";

/** More names at once can't be taken in. */
const namesShown = 5;

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    alignItems: "start",
    rowGap: "4px",
    paddingBlock: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  body: { gridColumnStart: 2, display: "flex", flexDirection: "column", rowGap: "4px", alignItems: "start" },
  open: { color: tokens.colorStatusWarningForeground1 },
});

type Props = { readonly handIn: HandIn; readonly verdict: string; readonly ready: boolean };

/** Each thing to do with its state, and the way to do it. */
export function HandInChecks({ handIn, verdict, ready }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.handIn;
  const { goTo, trouble } = useGoTo();
  return (
    <>
      <Heading level={2} large>
        {verdict}
      </Heading>
      <Text>{words.lastDay({ date: handIn.lastDay })}</Text>
      <Note>{ready ? words.readyHint : words.openHint}</Note>
      {trouble}
      <ul className={looks.list} aria-label={words.listLabel}>
        {handIn.checks.map((check) => (
          <CheckItem key={words.check(check)} handIn={handIn} check={check} goTo={goTo} />
        ))}
      </ul>
    </>
  );
}

type ItemProps = {
  readonly handIn: HandIn;
  readonly check: HandInCheck;
  readonly goTo: ReturnType<typeof useGoTo>["goTo"];
};

function CheckItem({ handIn, check, goTo }: ItemProps) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.handIn;
  const { code, open, names } = check;
  const done = open === 0;
  const rest = names.length - namesShown;
  return (
    <li className={styles.item}>
      <span aria-hidden className={done ? looks.success : code === "errors" ? looks.error : styles.open}>
        {done ? "✓" : code === "errors" ? "✖" : "○"}
      </span>
      <Text>
        <span className={looks.unseen}>{`${done ? words.done : words.notDone}: `}</span>
        {words.check(check)}
      </Text>
      {!done && (
        <div className={styles.body}>
          {names.length > 0 && (
            <Note>
              {[...names.slice(0, namesShown), ...(rest > 0 ? [words.moreNames({ count: rest })] : [])].join("; ")}
            </Note>
          )}
          <MendButton check={check} goTo={goTo} />
        </div>
      )}
      {(code === "cover" || code === "report") && (
        <div className={styles.body}>
          {code === "cover" ? <FillCover handIn={handIn} /> : <FillReport handIn={handIn} />}
        </div>
      )}
    </li>
  );
}

/** Where the thing is done in the pane; what has no view is done on its sheet. */
const viewOf: { readonly [C in HandInCode]: PaneView | null } = {
  reports: "situation",
  dates: null,
  scale: "scale",
  points: "score",
  deputy: "score",
  opinions: "adjust",
  award: "nominate",
  document: null,
  cover: null,
  report: null,
  errors: "check",
};

/**
 * Without a program that shows the cells, the place is named instead. Who has not sent is on the page of the round,
 * not of a unit left open.
 */
function MendButton({ check: { code, place }, goTo }: Omit<ItemProps, "handIn">) {
  const { pane, go } = usePane();
  const words = pane.handIn;
  const view = viewOf[code];
  if (view !== null) {
    return (
      <Button size="small" onClick={() => (code === "reports" ? go.open(null) : go.show(view))}>
        {words.mend[code]}
      </Button>
    );
  }
  if (place === null) return null;
  if (goTo === null) {
    if (code !== "dates") return <Text size={200}>{words.cell(place)}</Text>;
    return (
      <Button size="small" onClick={() => go.open(null)}>
        {words.mend.dates}
      </Button>
    );
  }
  return (
    <Button size="small" onClick={() => goTo(place)}>
      {words.mend[code]}
    </Button>
  );
}
