import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChosenFile } from "../act-types";
import { filesOfPicker } from "../receive/chosen-files";

type Props = Pick<ButtonProps, "appearance" | "size" | "icon"> & {
  readonly label: string;
  /** For what the file is chosen, as a name in the page. */
  readonly opens: string;
  readonly choose: (file: ChosenFile) => void;
};

/** The button that opens the browser's picker for one workbook. */
export function ChooseFile({ label, opens, choose, ...look }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        tabIndex={-1}
        aria-label={label}
        data-opens={opens}
        onChange={(event) => {
          const [file] = filesOfPicker(event.currentTarget.files ?? []);
          event.currentTarget.value = "";
          if (file !== undefined) choose(file);
        }}
      />
    </>
  );
}
