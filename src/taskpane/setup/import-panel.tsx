import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { filesOfPicker, workbookEndings } from "../states/chosen-files";
import { usePane } from "../pane-context";
import { TroubleMessage } from "../states/trouble-message";
import { ImportPreview } from "./import-preview";
import type { ImportedList } from "../../app/live/board/setting-up/import-forms";
import { StepButtons } from "./step-card";
import { type Import, type ListWritten, useImport } from "./use-import";
import { Note } from "../states/looks";

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
export function ImportPanel({ list }: { readonly list: ImportedList }) {
  const styles = useStyles();
  const { pane } = usePane();
  const words = pane.setup.importing;
  const work = useImport(list);
  const { reading, writing } = work;
  const busy = reading.act.state === "running" || writing.act.state === "running";
  return (
    <div className={styles.root}>
      <Note>{words.how[list]}</Note>
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
      {reading.act.state === "done" && writing.act.state !== "done" && <Read work={work} />}
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
  if (act.state !== "done") return null;
  const read = act.value;
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
      {read.sheets.length > 1 && (
        <Field label={words.sheet}>
          <Select value={read.sheet ?? ""} onChange={(_, { value }) => work.chooseSheet(value)}>
            {read.sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {read.preview === null ? (
        <Plain sentence={words.noTable} />
      ) : (
        <ImportPreview preview={read.preview} writing={work.writing.act.state === "running"} write={work.write} />
      )}
    </>
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
