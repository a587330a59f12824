import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ChosenFile } from "../taskpane/pane-actions";
import { filesOfPicker } from "../taskpane/receive/chosen-files";

type Props = { readonly label: string; readonly primary: boolean; readonly choose: (file: ChosenFile) => void };

/** The button that opens the browser's picker for one workbook. */
export function FilePicker({ label, primary, choose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={primary ? "primary" : "secondary"} icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        tabIndex={-1}
        aria-label={label}
        data-opens="workbook"
        onChange={(event) => {
          const [file] = filesOfPicker(event.currentTarget.files ?? []);
          event.currentTarget.value = "";
          if (file !== undefined) choose(file);
        }}
      />
    </>
  );
}
