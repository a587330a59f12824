import { otherOutcome } from "../other/read-other-workbook";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import type { ReadAnswer } from "../other/other-formats";
import type { Workbook } from "../../workbook/sheet";
import type { ReaderSays } from "./read-in-worker";

const say = (said: ReaderSays): void => postMessage(said);

// What the library prints is of no use to anybody.
Object.assign(console, { error: () => undefined });
function answerTo(bytes: Uint8Array): ReadAnswer<Workbook> {
  try {
    return otherOutcome(bytes, inflateBrowser);
  } catch (error) {
    return { bug: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => say({ read: answerTo(data) }), { once: true });
say("ready");
