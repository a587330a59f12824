import { readyToSend, type ReadyToSend } from "../../app/live/unit/ready-to-send";
import type { MadeFile } from "../act-types";
import type { WorkDesk } from "../acts/desk";
import type { RoundReading } from "../acts/round-reading";
import { vietnamDay } from "../clock";

/** A form just before it is sent; `form` is `null` where the open workbook is not a form. */
export type Sending = {
  readonly form: ReadyToSend | null;
  /** Whether a copy can be made here; else a person saves it in Excel. */
  readonly canCopy: boolean;
};

/** Acts of a unit's last look before it sends. */
export function sendActs({ workbook, clock, sheetTexts }: WorkDesk, reading: RoundReading) {
  const { bytes } = workbook;
  const ready = async (): Promise<ReadyToSend | null> =>
    readyToSend({ opened: await reading.opened(), asOf: vietnamDay(clock()), texts: sheetTexts });
  return {
    readyToSend: async (): Promise<Sending> => ({ form: await ready(), canCopy: bytes !== undefined }),
    /** The form as it is, under the name that it is sent by. Only where `canCopy`. */
    copyToSend: async (): Promise<MadeFile> => {
      const form = await ready();
      if (form === null || bytes === undefined) throw new Error("there is no form to copy here");
      return { name: form.fileName, bytes: await bytes() };
    },
  };
}
