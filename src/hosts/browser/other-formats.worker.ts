import { otherOutcome } from "../other/read-other-workbook";
import { inflateBrowser } from "../xlsx/read/inflate-browser";
import type { ReaderSays } from "./read-in-worker";

const say = (said: ReaderSays): void => postMessage(said);

// What the library prints is of no use to anybody.
Object.assign(console, { error: () => undefined });
addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => say({ read: otherOutcome(data, inflateBrowser) }), {
  once: true,
});
say("ready");
