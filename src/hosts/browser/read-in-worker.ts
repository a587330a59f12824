import type { Workbook } from "../../workbook/sheet";
import { longestReading, type OtherRead, type ReadAnswer } from "../other/other-formats";
import type { ReaderScript } from "../../app/host";
import { inflateBrowser } from "../xlsx/read/inflate-browser";

/** What the reader's worker posts: that it has started, then what it read. */
export type ReaderSays = "ready" | { readonly read: ReadAnswer<Workbook> };

/** A script that has not begun by then is given up, in milliseconds. */
const longestStart = 20_000;

/**
 * Reads a workbook of another format in a worker of its own, which is terminated when it has answered or takes too
 * long: the file is over a limit then. `null` where no worker can be started: `start` throws, or its script doesn't
 * begin.
 */
export function readInWorker(start: () => Worker, bytes: Uint8Array): Promise<ReadAnswer<Workbook> | null> {
  return new Promise((resolve) => {
    const worker = started(start);
    if (worker === null) return resolve(null);
    let begun = false;
    let timer = setTimeout(() => end(null), longestStart);
    const end = (answer: ReadAnswer<Workbook> | null): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<ReaderSays>) => {
      if (data !== "ready") return end(data.read);
      begun = true;
      clearTimeout(timer);
      timer = setTimeout(
        () => end(overLimit(`file: reading took longer than ${longestReading / 1000} s`)),
        longestReading,
      );
      worker.postMessage(bytes);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(begun ? overLimit("file: reading took too much memory or was ended") : null);
    });
  });
}

function started(start: () => Worker): Worker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

function overLimit(detail: string): OtherRead<Workbook> {
  return { refusal: { reason: "over-limit", detail } };
}

/**
 * Starts the script in a worker. A packed one is unpacked when it is first asked for. Throws where the browser lets no
 * worker start.
 */
export function readerStarter(script: ReaderScript): () => Worker {
  let made: string | null = null;
  return () => {
    made ??= "address" in script ? script.address : addressOf(script.packed);
    if (made === "") throw new Error("no script that reads other formats");
    return new Worker(made);
  };
}

function addressOf(packed: string): string {
  const [length = "", text = ""] = packed.trim().split(":");
  if (text === "") return "";
  const bytes = inflateBrowser(
    Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
    Number(length),
  );
  return URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: "text/javascript" }));
}
