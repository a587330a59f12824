import { spawnSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

const root = path.join(__dirname, "..", "..");

/** What `thidua cells` printed and ended with. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** A thread that reads one file after another. */
export type CellsThread = { readonly read: (path: string) => Promise<Ran>; readonly end: () => Promise<void> };

/** No file may take longer, or more of the heap. */
const mostMilliseconds = 5_000;
const mostMegabytes = 512;
/** On a machine that others keep busy, too. */
const hangs = 600_000;

/** The built command line, made first where a source is newer. */
export function builtProgram(): string {
  spawnSync(process.execPath, [path.join(root, "bin", "thidua.mjs"), "--version"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return pathToFileURL(path.join(root, "dist", "cli.mjs")).href;
}

/** Starts again after a file that it had to be stopped at, so that each of them is named. */
export function startCellsThread(): CellsThread {
  const workerData = { program: builtProgram(), assets: path.join(root, "assets") };
  let worker: Worker | null = null;
  const stop = async (): Promise<void> => {
    await worker?.terminate();
    worker = null;
  };
  return {
    read: async (file) => {
      worker ??= new Worker(path.join(__dirname, "cells-worker.mjs"), {
        workerData,
        resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      });
      try {
        return await answer(worker, file);
      } catch (cause) {
        await stop();
        throw cause;
      }
    },
    end: stop,
  };
}

function answer(worker: Worker, file: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const fail = (cause: Error): void => settle(() => reject(cause));
    const ended = (code: number): void => fail(new Error(`the thread ended with ${code}`));
    const done = (ran: Ran): void => settle(() => resolve(ran));
    const watch = watchSpent(fail);
    const settle = (end: () => void): void => {
      watch.end();
      worker.off("message", done).off("error", fail).off("exit", ended);
      end();
    };
    worker.on("message", done).on("error", fail).on("exit", ended);
    worker.postMessage(file);
  });
}

/**
 * The processor's time counts, of which this process itself takes next to none while it waits; and a hang that takes
 * none at all.
 */
function watchSpent(fail: (cause: Error) => void): { readonly end: () => void } {
  const [before, began] = [process.cpuUsage(), Date.now()];
  const timer = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if ((user + system) / 1000 > mostMilliseconds)
      fail(new Error(`still reading after ${mostMilliseconds} ms of the processor`));
    if (Date.now() - began > hangs) fail(new Error(`no answer after ${hangs} ms`));
  }, 100);
  return { end: () => clearInterval(timer) };
}
