import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ScaleSheet, SentDifferences } from "../../app/live/board/scoring/scale-sheet";
import type { ScaleChange } from "../../domain/scales/scale-change";
import { EnteredMessage, FailedWrite, useEntering } from "../entering/use-entering";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { useLooks } from "../states/looks";

const useStyles = makeStyles({
  line: {
    paddingBlockEnd: "8px",
    borderBottomWidth: "1px",
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke2,
    overflowWrap: "anywhere",
  },
  facts: {
    margin: 0,
    paddingInlineStart: "20px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

type Props = { readonly sheet: ScaleSheet; readonly reload: () => Promise<void> };

/**
 * A scale that the cluster sent and the Board has not accepted: what it would change, and the button that accepts it.
 */
export function SentScaleCard({ sheet, reload }: Props) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const words = pane.scale.sent;
  const { writing, last, write, takeBack } = useEntering(reload);
  const busy = writing.act.state === "running";
  const { sent, cluster } = sheet;
  const accept = ({ file, changes }: SentDifferences): void =>
    write(() => actions.acceptScale({ cluster, sha256: file.sha256, seen: changes }), words.accepted);
  return (
    <section className={looks.column8} aria-label={words.title}>
      <FailedWrite writing={writing} reload={reload} />
      {last !== null && <EnteredMessage entered={last} takeBack={() => takeBack(words.undone)} next={null} />}
      {sent !== null && (
        <>
          <Heading level={3}>{words.title}</Heading>
          <MessageBar intent={sheet.state === "accepted" ? "warning" : "info"} layout="multiline">
            <MessageBarBody className={looks.tightBarBody}>
              <MessageBarTitle>
                {sheet.state === "accepted" ? words.afterAcceptance : words.waiting({ count: sent.changes.length })}
              </MessageBarTitle>
              <span>{words.means({ file: sent.file.name })}</span>
            </MessageBarBody>
          </MessageBar>
          <Differences sent={sent} />
          <Button
            className={looks.start}
            appearance="primary"
            disabledFocusable={busy}
            icon={busy ? <Spinner size="extra-tiny" /> : null}
            onClick={() => accept(sent)}
          >
            {busy ? words.accepting : words.accept}
          </Button>
        </>
      )}
    </section>
  );
}

/** By line, those of the whole scale first. */
function Differences({ sent: { changes, names, added } }: { readonly sent: SentDifferences }) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, texts } = usePane();
  const { scaleWords } = texts;
  const codes = [...new Set(changes.map(({ criterion }) => criterion))];
  return (
    <ul className={looks.spacedList}>
      {codes.map((code) => {
        const own = changes.filter(({ criterion }) => criterion === code);
        return (
          <li key={code ?? ""} className={styles.line}>
            <Text weight="semibold">{code === null ? pane.scale.sent.settings : `${code} ${names[code] ?? ""}`}</Text>
            <ul className={styles.facts}>
              {own.map((change) => (
                <li key={change.field}>
                  <Difference change={change} />
                </li>
              ))}
              {added.map(
                ({ criterion, field, value }) =>
                  criterion === code && (
                    <li key={field}>
                      {pane.scale.sent.states({
                        field: scaleWords.field[field],
                        value: scaleWords.value(field, value),
                      })}
                    </li>
                  ),
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

function Difference({ change: { field, old, new: now } }: { readonly change: ScaleChange }) {
  const { pane, texts } = usePane();
  const words = pane.scale.sent;
  if (field === "line") return old === null ? words.added : words.dropped;
  const { scaleWords } = texts;
  return words.changed({
    field: scaleWords.field[field],
    old: scaleWords.value(field, old),
    now: scaleWords.value(field, now),
  });
}
