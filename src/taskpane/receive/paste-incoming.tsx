import { Button, Checkbox, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { ClipboardPasteRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ConfirmedPaper, IncomingMatch } from "../../app/live/board/receiving/incoming-papers";
import type { IncomingTexts } from "../../text/vi/pane/receive";
import type { NoRound } from "../../app/open-board";
import { EnteredMessage, type Entering, useEntering } from "../entering/use-entering";
import { PeriodFirst } from "../next-step/next-step-card";
import { usePane } from "../pane-context";
import { Heading, ShownPart } from "../states/layout";
import { TroubleMessage } from "../states/trouble-message";
import { useAct } from "../states/use-act";
import type { Incoming } from "./acts";
import { Note, Stack, useLooks } from "../states/looks";

/** Days of receipt from rows that a person copies from the office's register of incoming documents. */
export function PasteIncoming() {
  const looks = useLooks();
  const { pane } = usePane();
  const [open, setOpen] = useState(false);
  if (open) return <PastedRows close={() => setOpen(false)} />;
  return (
    <Button className={looks.start} appearance="subtle" icon={<ClipboardPasteRegular />} onClick={() => setOpen(true)}>
      {pane.receive.incoming.open}
    </Button>
  );
}

/** What was pasted stays until it is closed: rows that fit nobody are not lost. */
function PastedRows({ close }: { readonly close: () => void }) {
  const looks = useLooks();
  const { actions, pane } = usePane();
  const words = pane.receive.incoming;
  const [text, setText] = useState("");
  const { act, run, clear } = useAct<Incoming | NoRound>();
  const match = (): void => void run(() => actions.matchIncoming(text));
  const entering = useEntering(() => Promise.resolve(clear()));
  const { last } = entering;
  return (
    <Stack gap={8}>
      <Heading level={2}>{words.title}</Heading>
      <Note>{words.hint}</Note>
      <Field label={words.label}>
        <Textarea autoFocus rows={4} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={looks.wrap4}>
        <Button appearance="primary" onClick={match} disabledFocusable={text.trim() === "" || act.state === "running"}>
          {words.match}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {words.close}
        </Button>
      </div>
      {act.state === "failed" && <TroubleMessage trouble={act.trouble} retry={match} />}
      {last !== null && (
        <EnteredMessage entered={last} takeBack={() => entering.takeBack(pane.browse.state.undone)} next={null} />
      )}
      {entering.writing.act.state === "failed" && (
        <TroubleMessage trouble={entering.writing.act.trouble} retry={match} />
      )}
      {act.state === "done" && <Matched found={act.value} entering={entering} />}
    </Stack>
  );
}

type MatchedProps = { readonly found: Incoming | NoRound; readonly entering: Entering };

/** What the rows fit, to be written; without a round nothing can be told of them. */
function Matched({ found, entering }: MatchedProps) {
  const { actions, pane } = usePane();
  if (!("matches" in found)) return <PeriodFirst noRound={found} />;
  const write = (papers: readonly ConfirmedPaper[]): void =>
    entering.write(() => actions.confirmIncoming(papers), pane.receive.incoming.confirmed({ count: papers.length }));
  return <IncomingMatches matches={found.matches} write={write} />;
}

const useIncomingMatchesStyles = makeStyles({
  words: { paddingInlineStart: "32px", color: tokens.colorNeutralForeground2 },
});

type Props = {
  readonly matches: readonly IncomingMatch[];
  readonly write: (papers: readonly ConfirmedPaper[]) => void;
};

/** Every pasted row: those that fit a report with a tick, those that fit none as they are. */
export function IncomingMatches({ matches, write }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.receive.incoming;
  const matched = matches.filter(({ sender }) => sender !== null);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(
    new Set(matched.filter(({ offered }) => offered).map(({ paper }) => paper.line)),
  );
  const papers = matched.flatMap(({ sender, row, document, paper }): readonly ConfirmedPaper[] =>
    sender === null || !ticked.has(paper.line) ? [] : [{ sender: sender.code, row, document, paper }],
  );
  const tick = ({ paper: { line } }: IncomingMatch, on: boolean): void =>
    setTicked(new Set(on ? [...ticked, line] : [...ticked].filter((each) => each !== line)));
  if (matches.length === 0) return <Text>{words.nothing}</Text>;
  return (
    <Stack gap={8}>
      <Heading level={2}>{words.found({ matched: matched.length, all: matches.length })}</Heading>
      <ShownPart items={matched} more={words.more}>
        {(shown) => (
          <ul className={looks.list}>
            {shown.map((match) => (
              <MatchedRow
                key={match.paper.line}
                match={match}
                ticked={ticked.has(match.paper.line)}
                tick={(on) => tick(match, on)}
              />
            ))}
          </ul>
        )}
      </ShownPart>
      <Unmatched rows={matches.filter(({ sender }) => sender === null)} />
      {papers.length > 0 && (
        <Button appearance="primary" className={looks.start} onClick={() => write(papers)}>
          {words.confirm({ count: papers.length })}
        </Button>
      )}
    </Stack>
  );
}

type RowProps = { readonly match: IncomingMatch; readonly ticked: boolean; readonly tick: (on: boolean) => void };

function MatchedRow({ match, ticked, tick }: RowProps) {
  const styles = useIncomingMatchesStyles();
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.receive.incoming;
  const { paper, sender } = match;
  const { number, author, subject, arrivedOn } = paper;
  return (
    <li className={looks.ruledRow}>
      <Checkbox
        label={sender?.name ?? ""}
        checked={ticked}
        disabled={!match.adds}
        onChange={(_, { checked }) => tick(checked === true)}
      />
      <Text size={200} className={styles.words}>
        {words.paper({ number, author, subject, date: arrivedOn })}
      </Text>
      <Text size={200} className={styles.words}>
        {standing(match, words)}
      </Text>
    </li>
  );
}

function standing(match: IncomingMatch, words: IncomingTexts): string {
  const { by, row, stated, document, adds } = match;
  const { arrivedOn } = match.paper;
  const found = by === null ? "" : words.by[by];
  const register =
    arrivedOn === null
      ? words.noDay
      : stated === arrivedOn
        ? words.already
        : stated !== null
          ? words.otherDay({ date: stated })
          : row === null
            ? words.newRow
            : "";
  const asWhat = document === null || !adds ? "" : words.asDocument({ document });
  return [found, register, asWhat].filter((part) => part !== "").join(". ");
}

function Unmatched({ rows }: { readonly rows: readonly IncomingMatch[] }) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.receive.incoming;
  if (rows.length === 0) return null;
  return (
    <>
      <Text weight="semibold">{words.unmatched({ count: rows.length })}</Text>
      <Text size={200}>{words.unmatchedHint}</Text>
      <ShownPart items={rows} more={words.more}>
        {(shown) => (
          <ul className={looks.list}>
            {shown.map(({ paper: { line, number, author, subject, arrivedOn } }) => (
              <li key={line} className={looks.ruledRow}>
                <Text size={200}>{words.paper({ number, author, subject, date: arrivedOn })}</Text>
              </li>
            ))}
          </ul>
        )}
      </ShownPart>
    </>
  );
}
