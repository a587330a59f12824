import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { WaitingRow } from "../../app/live/board/deciding/waiting-rows";
import { EnteredMessage, useEntering } from "../entering/use-entering";
import { usePane } from "../pane-context";
import { Heading, ShownPart } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { Note, Stack, useLooks } from "../states/looks";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    paddingBlockEnd: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  said: {
    whiteSpace: "pre-wrap",
    overflow: "hidden",
    display: "-webkit-box",
    WebkitLineClamp: 6,
    WebkitBoxOrient: "vertical",
  },
});

type Props = {
  readonly cluster: string;
  readonly rows: readonly WaitingRow[];
  /** Where nothing above says what these rows are. */
  readonly titled?: boolean;
};

/**
 * What another file of a cluster says and the one that counts doesn't: the Board takes it or leaves it, by one press
 * each or all at once.
 */
export function WaitingRows({ cluster, rows, titled = false }: Props) {
  const { actions, pane } = usePane();
  const words = pane.browse.waiting;
  const { writing, last, write, takeBack } = useEntering(() => Promise.resolve());
  const busy = writing.act.state === "running";
  const settle = (seen: readonly WaitingRow[], keep: boolean): void =>
    write(() => actions.settleRows({ cluster, seen, keep }), (keep ? words.taken : words.left)({ count: seen.length }));
  if (rows.length === 0 && last === null && writing.act.state !== "failed") return null;
  return (
    <Stack gap={8}>
      {titled && <Heading level={3}>{words.title}</Heading>}
      {writing.act.state === "failed" && <TroubleMessage trouble={writing.act.trouble} retry={writing.clear} />}
      {last !== null && <EnteredMessage entered={last} takeBack={() => takeBack(words.undone)} next={null} />}
      {rows.length > 0 && <Offer rows={rows} busy={busy} settle={settle} />}
    </Stack>
  );
}

type OfferProps = {
  readonly rows: readonly WaitingRow[];
  readonly busy: boolean;
  readonly settle: (seen: readonly WaitingRow[], keep: boolean) => void;
};

function Offer({ rows, busy, settle }: OfferProps) {
  const looks = useLooks();
  const words = usePane().pane.browse.waiting;
  const takeable = rows.filter((row) => !isWhole(row));
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody className={looks.barBody}>
          <MessageBarTitle>{words.count({ count: rows.length })}</MessageBarTitle>
          <span>{words.means}</span>
        </MessageBarBody>
      </MessageBar>
      {takeable.length > 1 && (
        <Button size="small" className={looks.start} disabledFocusable={busy} onClick={() => settle(takeable, true)}>
          {words.takeAll({ count: takeable.length })}
        </Button>
      )}
      <ShownPart items={rows} more={words.more}>
        {(shown) => (
          <ul className={looks.spacedList}>
            {shown.map((row) => (
              <WaitingLine
                key={JSON.stringify(row.record)}
                row={row}
                busy={busy}
                settle={(keep) => settle([row], keep)}
              />
            ))}
          </ul>
        )}
      </ShownPart>
    </>
  );
}

type LineProps = { readonly row: WaitingRow; readonly busy: boolean; readonly settle: (keep: boolean) => void };

function WaitingLine({ row, busy, settle }: LineProps) {
  const styles = useStyles();
  const looks = useLooks();
  const words = usePane().pane.browse.waiting;
  const { name, record } = row;
  const title = words.row({ ...record, name });
  return (
    <li className={styles.line}>
      <Text weight="semibold">{title}</Text>
      <Text size={200} className={styles.said}>
        {words.other({ file: record.file, cell: record.otherCell, value: record.other })}
      </Text>
      <Text size={200} className={styles.said}>
        {words.stands({ value: record.stands })}
      </Text>
      {isWhole(row) && <Note>{words.whole}</Note>}
      <div className={looks.wrap8}>
        {!isWhole(row) && (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={`${words.take}: ${title}`}
            onClick={() => settle(true)}
          >
            {words.take}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${words.leave}: ${title}`}
          onClick={() => settle(false)}
        >
          {words.leave}
        </Button>
      </div>
    </li>
  );
}

/** A part of a scale, which counts as a whole. */
function isWhole(row: WaitingRow): boolean {
  return row.kind === "words" && row.whole;
}
