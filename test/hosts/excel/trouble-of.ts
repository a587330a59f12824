import type { LiveWorkbookTrouble } from "../../../src/app/live-workbook";
import { LiveWorkbookError } from "../../../src/app/live-workbook";

/** What a promise failed with; anything but a LiveWorkbookError is thrown on, and a success too. */
export async function troubleOf(promise: Promise<unknown>): Promise<LiveWorkbookTrouble> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof LiveWorkbookError) return error.trouble;
    throw error;
  }
  throw new Error("Nothing failed.");
}
