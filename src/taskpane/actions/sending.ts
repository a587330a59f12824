import { readyToSend, type ReadyToSend } from "../../app/live/unit/ready-to-send";
import { vietnamDay } from "../clock";
import type { SendActions } from "../send/send-actions";
import type { WorkDesk } from "./desk";
import type { RoundReading } from "./round-reading";

/** Acts of a unit's last look before it sends. */
export function sending({ workbook, clock, sheetTexts }: WorkDesk, reading: RoundReading): SendActions {
  const { bytes } = workbook;
  const ready = async (): Promise<ReadyToSend | null> =>
    readyToSend({ opened: await reading.opened(), asOf: vietnamDay(clock()), texts: sheetTexts });
  return {
    readyToSend: async () => ({ form: await ready(), canCopy: bytes !== undefined }),
    copyToSend: async () => {
      const form = await ready();
      if (form === null || bytes === undefined) throw new Error("there is no form to copy here");
      return { name: form.fileName, bytes: await bytes() };
    },
  };
}
