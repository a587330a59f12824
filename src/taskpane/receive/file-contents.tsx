import { Shown, useFollowed } from "../states/use-followed";
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import { issueLine } from "../../app/issue-line";
import type { ReceivedContents } from "../../app/live/board/receiving/received-contents";
import type { Issue } from "../../domain/issue";
import { usePane } from "../pane-context";
import { ShownPart } from "../states/layout";
import { Stack } from "../states/looks";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: "8px", paddingInlineStart: "24px" },
  list: {
    margin: 0,
    paddingInlineStart: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What is in a file: asked for when a person opens its row. */
export function FileContents({ sha256 }: { readonly sha256: string }) {
  const styles = useStyles();
  const { actions, pane } = usePane();
  const load = useCallback(async () => ({ contents: await actions.receivedContents(sha256) }), [actions, sha256]);
  const read = useFollowed(load, { generation: sha256 });
  return (
    <Shown read={read} heights={[16, 16]}>
      {({ contents }) => (
        <div className={styles.root}>
          {contents === null ? <Text size={200}>{pane.receive.nothingRead}</Text> : <Contents contents={contents} />}
        </div>
      )}
    </Shown>
  );
}

function Contents({ contents }: { readonly contents: ReceivedContents }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.receive;
  const { sheets, preparedBy, phone, documentNumber, changes, issues } = contents;
  return (
    <>
      {documentNumber !== null && <Text size={200}>{words.letter({ number: documentNumber })}</Text>}
      {preparedBy !== null && <Text size={200}>{words.preparedBy({ name: preparedBy, phone })}</Text>}
      <ul className={styles.list}>
        {sheets.map(({ sheet, filled }) => (
          <li key={sheet}>{words.filled({ sheet, filled })}</li>
        ))}
      </ul>
      {changes !== null && <Changes changes={changes} />}
      <Issues issues={issues} />
    </>
  );
}

function Changes({ changes: { since, entries } }: { readonly changes: NonNullable<ReceivedContents["changes"]> }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.receive;
  return (
    <Stack gap={4}>
      <Text size={200}>{words.changedSince({ file: since, count: entries.length })}</Text>
      <ShownPart items={entries}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map(({ sheet, row, name, header, before, after }) => (
              <li key={`${sheet} ${row ?? ""} ${header}`}>
                {words.change({ sheet, name: name ?? row, header, before, after })}
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </Stack>
  );
}

function Issues({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { pane, texts } = usePane();
  if (issues.length === 0) return <Text size={200}>{pane.receive.noIssues}</Text>;
  return (
    <Stack gap={4}>
      <ShownPart items={issues}>
        {(shown) => (
          <ul className={styles.list}>
            {shown.map((issue, index) => {
              const { severity, message } = issueLine(issue, texts);
              const { sheet, cell } = issue.place;
              const place = sheet === null ? "" : `${pane.check.inSheet({ sheet, cell })}: `;
              return <li key={index}>{`${pane.check.severity[severity]} · ${place}${message}`}</li>;
            })}
          </ul>
        )}
      </ShownPart>
    </Stack>
  );
}
