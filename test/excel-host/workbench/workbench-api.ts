import type { CommandResult } from "../web/excel-on-the-web";
import type { LoggedRequest } from "./request-log";

/** What the end-to-end tests do in the page around the pane; a person does the same with the mouse. */
export type WorkbenchApi = {
  readonly select: (sheet: string, address: string) => void;
  /** As while a person types in a cell. */
  readonly setCellEditMode: (on: boolean) => void;
  readonly runCommand: (functionName: string) => Promise<CommandResult>;
  /** The workbook as an .xlsx file, base64. */
  readonly save: () => Promise<string>;
  readonly requests: () => readonly LoggedRequest[];
  /** What the simulated host was asked and could not answer. */
  readonly unknown: () => readonly string[];
  /** What the add-in has asked to be told of. */
  readonly listensTo: () => readonly string[];
  readonly paneIsShown: () => boolean;
  /** Whether Excel would open the pane by itself with the workbook as it stands now. */
  readonly opensPane: () => boolean;
};

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}
