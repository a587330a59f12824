import {
  Button,
  Checkbox,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Text,
} from "@fluentui/react-components";
import { useState } from "react";
import { type TypedRound, useNextRound } from "./use-next-round";
import type { NextRoundShown } from "../../app/live/board/setting-up/make-next-round";
import type { NextRoundRefused } from "../../app/next-round/next-round";
import { typedYear } from "../../app/typed-round";
import { choiceWords } from "../../contract/choice-words";
import type { RoundName } from "../../domain/round/period";
import { usePane } from "../pane-context";
import { Heading } from "../states/layout";
import { useLooks } from "../states/looks";
import { TroubleMessage } from "../states/trouble-message";
import { HandedOverMessage } from "../states/written";

/** The round that a person most likely wants; `null` = the one after the workbook's. */
type Props = { readonly wanted?: RoundName | null };

/** The way to the workbook of the next round: a button, then which round, what becomes of each sheet, and the file. */
export function NextRound({ wanted = null }: Props) {
  const looks = useLooks();
  const { pane } = usePane();
  const [open, setOpen] = useState(false);
  if (open) return <NextRoundPanel wanted={wanted} close={() => setOpen(false)} />;
  return (
    <Button className={looks.start} onClick={() => setOpen(true)}>
      {pane.nextRound.open}
    </Button>
  );
}

function NextRoundPanel({ wanted, close }: { readonly wanted: RoundName | null; readonly close: () => void }) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.nextRound;
  const { typed, type, ticked, tick, looking, again, making, make, handing } = useNextRound(wanted);
  const found = looking.state === "done" ? looking.value : null;
  return (
    <section className={looks.column8} aria-label={words.title}>
      <Heading level={2}>{words.title}</Heading>
      <Text className={looks.quiet}>{words.about}</Text>
      {typed !== null && <WhichRound typed={typed} type={type} />}
      {looking.state === "running" && <Spinner size="tiny" labelPosition="after" label={words.reading} />}
      {looking.state === "failed" && <TroubleMessage trouble={looking.trouble} retry={again} />}
      {found !== null && "refused" in found && <Refused refused={found} />}
      {found !== null && "records" in found && (
        <>
          <ShownSheets shown={found} ticked={ticked} tick={tick} />
          {making.state === "failed" && <TroubleMessage trouble={making.trouble} retry={() => make(found.next)} />}
          <Button
            className={looks.start}
            appearance="primary"
            disabledFocusable={making.state === "running"}
            onClick={() => make(found.next)}
          >
            {making.state === "running" ? words.making : words.make}
          </Button>
        </>
      )}
      <HandedOverMessage handing={handing} />
      <Button className={looks.flushStart} appearance="subtle" onClick={close}>
        {words.close}
      </Button>
    </section>
  );
}

/** The words of the sheet, in every language (contract §1). */
function WhichRound({ typed, type }: Pick<ReturnType<typeof useNextRound>, "type"> & { readonly typed: TypedRound }) {
  const looks = useLooks();
  const { pane } = usePane();
  const words = pane.nextRound;
  const isYear = typedYear(typed.year).year !== null;
  return (
    <div className={looks.wrap8}>
      <Field
        label={words.year}
        {...(isYear ? {} : { validationMessage: words.badYear, validationState: "error" as const })}
      >
        <Input value={typed.year} inputMode="numeric" onChange={(_, { value }) => type({ year: value })} />
      </Field>
      <Field label={words.kind}>
        <Select value={typed.kind} onChange={(_, { value }) => type({ kind: value })}>
          {Object.entries(choiceWords.periodKind).map(([kind, name]) => (
            <option key={kind} value={kind}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

function Refused({ refused }: { readonly refused: NextRoundRefused }) {
  const { pane, texts } = usePane();
  const words = pane.nextRound;
  const sentences = { "not-a-board": words.notABoard, "no-period": words.noPeriod } as const;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {refused.refused === "not-later" ? texts.nextRound.notLater(refused) : sentences[refused.refused]}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What can't go into the new workbook, before it is made. */
function LeftBehind({ what }: { readonly what: NextRoundShown["notCarried"] }) {
  const { pane, texts } = usePane();
  const sentences = what?.map((each) => texts.issues["not-carried"]({ what: each })) ?? [pane.nextRound.cellsOnly];
  if (sentences.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {sentences.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

type ShownProps = {
  readonly shown: NextRoundShown;
  readonly ticked: readonly string[];
  readonly tick: (keys: readonly string[]) => void;
};

function ShownSheets({ shown, ticked, tick }: ShownProps) {
  const looks = useLooks();
  const { pane, texts } = usePane();
  const words = pane.nextRound;
  return (
    <>
      <Text>{texts.nextRound.title(shown)}</Text>
      <LeftBehind what={shown.notCarried} />
      <details open>
        <summary className={looks.summary}>{words.sheets({ count: shown.records.length })}</summary>
        <ul className={looks.spacedSteps}>
          {shown.records.map((record) => (
            <li key={record.sheet}>{texts.nextRound.line(record)}</li>
          ))}
        </ul>
      </details>
      {shown.suggested.length > 0 && (
        <fieldset className={looks.column4}>
          <legend>{words.dates}</legend>
          {shown.suggested.map(({ key, header, date }) => (
            <Checkbox
              key={key}
              label={words.date({ header, date })}
              checked={ticked.includes(key)}
              onChange={(_, { checked }) =>
                tick(checked === true ? [...ticked, key] : ticked.filter((each) => each !== key))
              }
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
