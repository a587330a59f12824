import type { ReadyToSend } from "../../app/live/unit/ready-to-send";
import type { MadeFile } from "../made-file";

/** A form just before it is sent; `null` in `form` = the open workbook is none. */
export type Sending = {
  readonly form: ReadyToSend | null;
  /** Whether a copy can be made here; else a person saves it in Excel. */
  readonly canCopy: boolean;
};

/** Acts of a unit's last look before it sends. */
export type SendActions = {
  readonly readyToSend: () => Promise<Sending>;
  /** The form as it stands, under the name that it is sent by. Only where `canCopy`. */
  readonly copyToSend: () => Promise<MadeFile>;
};
