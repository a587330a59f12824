import {
  forgetLive,
  type ForgetShown,
  type ForgottenLive,
  personalInWorkbook,
  previewForget,
} from "../../app/live/board/forgetting/forget-live";
import type { ToForget } from "../../app/personal/forget-person";
import { type WorkDesk, writingNow } from "../acts/desk";
import { vietnamDay } from "../clock";

/** Whom to take out, and the places "sheet!cell" of longer texts that a person has read. */
export type WhomToForget = Pick<ToForget, "name" | "places">;

/** Acts on the personal data in a workbook, whatever its round. */
export function personalActs(desk: WorkDesk) {
  const dated = (whom: WhomToForget): ToForget => ({ ...whom, day: vietnamDay(desk.clock()) });
  return {
    personalData: () => personalInWorkbook(desk.workbook),
    /** Writes nothing. */
    previewForget: (whom: WhomToForget): Promise<ForgetShown> => previewForget(desk.workbook, dated(whom)),
    forgetPerson: (whom: WhomToForget): Promise<ForgottenLive> => forgetLive(writingNow(desk), dated(whom)),
  };
}
