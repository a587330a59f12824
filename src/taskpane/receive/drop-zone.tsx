import { Button, makeStyles, mergeClasses, shorthands, Text, tokens } from "@fluentui/react-components";
import { DocumentAddRegular, FolderAddRegular } from "@fluentui/react-icons";
import { useRef, useState, type DragEvent } from "react";
import type { ChosenFile } from "../act-types";
import { usePane } from "../pane-context";
import { type DroppedEntry, filesOfDrop, manyFilesOfPicker } from "../states/chosen-files";
import { Note, useLooks } from "../states/looks";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border("1px", "dashed", tokens.colorNeutralStrokeAccessible),
    cursor: "pointer",
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  button: { minWidth: "auto", paddingInline: "8px" },
});

type Props = { readonly add: (files: readonly ChosenFile[] | Promise<readonly ChosenFile[]>) => void };

/** Takes files and folders: dropped, or chosen by pressing anywhere in it. The two buttons are its keyboard way. */
export function DropZone({ add }: Props) {
  const styles = useStyles();
  const looks = useLooks();
  const { pane, actions } = usePane();
  const words = pane.receive;
  const folders = actions.noFolders !== true;
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const { over, drag } = useDrop(add);
  const choose = (input: HTMLInputElement | null): void => input?.click();
  return (
    <div className={mergeClasses(styles.zone, over && styles.over)} onClick={() => choose(files.current)} {...drag}>
      <Text weight="semibold">{over ? words.dropHere : words.chooseTitle}</Text>
      <Note>{folders ? words.chooseHint : words.filesOnly}</Note>
      <div className={looks.wrap4} onClick={(event) => event.stopPropagation()}>
        <Button className={styles.button} icon={<DocumentAddRegular />} onClick={() => choose(files.current)}>
          {words.chooseFiles}
        </Button>
        {folders && (
          <Button
            className={styles.button}
            appearance="subtle"
            icon={<FolderAddRegular />}
            onClick={() => choose(folder.current)}
          >
            {words.chooseFolder}
          </Button>
        )}
        <FileInput reference={files} label={words.chooseFiles} folder={false} add={add} />
        {folders && <FileInput reference={folder} label={words.chooseFolder} folder add={add} />}
      </div>
      {folders && <Note>{words.folderAsked}</Note>}
    </div>
  );
}

type InputProps = {
  readonly reference: React.Ref<HTMLInputElement>;
  readonly label: string;
  readonly folder: boolean;
  readonly add: Props["add"];
};

/** Not shown: the buttons press it. Emptied after use, so that the same files can be chosen again. */
function FileInput({ reference, label, folder, add }: InputProps) {
  return (
    <input
      ref={reference}
      type="file"
      multiple
      hidden
      tabIndex={-1}
      aria-label={label}
      {...(folder ? { webkitdirectory: "" } : {})}
      onChange={(event) => {
        const given = manyFilesOfPicker(event.currentTarget.files ?? [], nextTurn);
        event.currentTarget.value = "";
        add(given);
      }}
    />
  );
}

type Drag = {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: () => void;
  readonly onDrop: (event: DragEvent) => void;
};

function useDrop(add: Props["add"]): { readonly over: boolean; readonly drag: Drag } {
  const [over, setOver] = useState(false);
  const drag: Drag = {
    onDragOver: (event) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event) => {
      event.preventDefault();
      setOver(false);
      add(filesOfDrop(entriesOf(event.dataTransfer)));
    },
  };
  return { over, drag };
}

/** Entries must be taken before the event ends: afterwards the browser empties the list. */
function entriesOf({ items }: DataTransfer): readonly DroppedEntry[] {
  return [...items].map((item) => item.webkitGetAsEntry() as DroppedEntry | null).filter((entry) => entry !== null);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
