import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { filesOfPicker, workbookEndings } from "../states/chosen-files";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { AllWays } from "../scale/way-note";
import { Choice } from "../entering/choices";
import type { ListRead } from "./acts";
import { ImportPreview } from "./import-preview";
import type { SetupList } from "../../app/live/board/setting-up/setup-lists";
import { StepButtons } from "./step-card";
import { type Import, type ListWritten, useImport } from "./use-import";
import { Note } from "../states/looks";
import { useLast } from "../states/use-act";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingInlineStart: "12px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
});

/** Takes a list over from somebody else's table: paste or choose, look, write. */
export function ImportPanel({ list }: { readonly list: SetupList }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.setup.importing;
  const work = useImport(list);
  const { reading, writing } = work;
  const busy = reading.act.state === "running" || writing.act.state === "running";
  const isShown = (reading.act.state === "done" || reading.act.state === "running") && writing.act.state !== "done";
  return (
    <div className={styles.root}>
      <Note>
        {[
          words.needs({ sheet: list.sheet, headers: list.needed.join(", ") }),
          list.underClusters ? words.underClusters : "",
          list.proposesCodes ? words.proposesCodes : "",
        ].join(" ")}
      </Note>
      {list.isScored && <AllWays />}
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea value={work.text} rows={4} resize="vertical" onChange={(_, { value }) => work.paste(value)} />
      </Field>
      <StepButtons>
        <Button
          appearance="primary"
          disabledFocusable={busy || (work.text.trim() === "" && work.file === null)}
          onClick={work.check}
        >
          {reading.act.state === "running" ? words.checking : words.check}
        </Button>
        <TableFile work={work} />
      </StepButtons>
      {work.file !== null && <Text size={200}>{words.chosen({ name: work.file.name })}</Text>}
      {reading.act.state === "failed" && <TroubleMessage trouble={reading.act.trouble} retry={work.check} />}
      {isShown && <Read work={work} />}
      {writing.act.state === "failed" && <TroubleMessage trouble={writing.act.trouble} retry={work.check} />}
      {writing.act.state === "done" && <Written written={writing.act.value} takeBack={work.takeBack} />}
    </div>
  );
}

function TableFile({ work }: { readonly work: Import }) {
  const { pane } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const label = pane.setup.importing.file;
  return (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={workbookEndings}
        hidden
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const [file] = filesOfPicker(event.currentTarget.files ?? []);
          event.currentTarget.value = "";
          if (file !== undefined) work.choose(file);
        }}
      />
    </>
  );
}

function Read({ work }: { readonly work: Import }) {
  const { pane, texts } = usePane();
  const words = pane.setup.importing;
  const { act } = work.reading;
  const writing = work.writing.act.state === "running";
  const read = useLast(act.state === "done" ? act.value : null);
  if (read === null) return null;
  if ("unreadable" in read)
    return (
      <Plain
        sentence={words.unreadable({
          name: work.file?.name ?? "",
          why: texts.refusals[read.unreadable.reason](read.unreadable.detail),
        })}
      />
    );
  return (
    <>
      <SheetChoice read={read} choose={work.chooseSheet} />
      {read.preview === null ? (
        <Plain sentence={words.noTable} />
      ) : (
        <ImportPreview
          preview={read.preview}
          choices={work.choices}
          busy={act.state === "running" || writing}
          writing={writing}
          say={work.say}
          write={work.write}
        />
      )}
    </>
  );
}

type SheetChoiceProps = {
  readonly read: Exclude<ListRead, { readonly unreadable: unknown }>;
  readonly choose: (sheet: string) => void;
};

/** Another sheet of the file than the likeliest. */
function SheetChoice({ read: { sheets, sheet }, choose }: SheetChoiceProps) {
  const words = usePane().pane.setup.importing;
  if (sheets.length < 2) return null;
  return (
    <Choice label={words.sheet} value={sheet ?? ""} options={sheets.map((each) => [each, each])} choose={choose} />
  );
}

function Plain({ sentence }: { readonly sentence: string }) {
  const { announce } = usePane();
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
    </MessageBar>
  );
}

function Written({ written, takeBack }: { readonly written: ListWritten; readonly takeBack: Import["takeBack"] }) {
  const { pane, announce } = usePane();
  const words = pane.setup.importing;
  const sentence = written.undo === null ? words.takenBack(written) : words.written(written);
  useEffect(() => announce(sentence), [announce, sentence]);
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{sentence}</MessageBarBody>
      {written.undo !== null && (
        <MessageBarActions>
          <Button size="small" onClick={() => takeBack(written)}>
            {pane.setup.period.undo}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
