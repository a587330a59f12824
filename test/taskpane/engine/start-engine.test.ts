import { expose, proxy, type Endpoint } from "comlink";
import { memoryLiveWorkbook, type MemoryLiveWorkbook } from "../../../src/hosts/memory/memory-host";
import {
  engineInPage,
  type EngineInPage,
  type EngineScript,
  startEngine,
} from "../../../src/taskpane/engine/start-engine";
import { engineRoot, type EngineWork } from "../../../src/taskpane/engine/engine-root";
import { remoteActs } from "../../../src/taskpane/engine/remote-acts";
import { abilities, servedWorkbook } from "../../../src/taskpane/engine/serve-workbook";
import type { Received, Written } from "../../../src/taskpane/consolidate/acts";
import type { PaneActs } from "../../../src/taskpane/acts/pane-acts";
import { workActs } from "../../../src/taskpane/acts/work-acts";
import { newBoard } from "../../../src/taskpane/setup/acts";
import { province, sentBy } from "../../app/live/live-province";
import { chosen, sampleDesk, sampleWatch } from "../acts/sample-desk";
import { closeChannels } from "./close-channels";

closeChannels();

const { host, zip, sampleTables, sheetTexts, languages, clock } = sampleDesk(province.workbook);
const work: EngineWork = {
  workActs,
  newBoard,
  host: () => host,
  zip,
  sampleTables,
  sheetTexts,
  languages,
  openBytes: () => ({
    ...memoryLiveWorkbook(province.workbook),
    bytes: () => Promise.resolve(new Uint8Array()),
    lost: () => [],
  }),
};
const root = engineRoot({ clock, nextTurn: () => Promise.resolve(), work: () => Promise.resolve(work) });

/** Nobody waits in vain for a worker that is told to fail. */
const never = (): Promise<void> => new Promise(() => undefined);
const atOnce = (): Promise<void> => Promise.resolve();

/** A port instead of a thread: what goes over is copied and called back all the same. */
function worker(answer: (port: Endpoint) => void): { readonly worker: Worker; readonly ended: () => boolean } {
  const { port1, port2 } = new MessageChannel();
  let ended = false;
  answer(port2);
  const terminate = (): void => {
    ended = true;
    port1.close();
  };
  port1.start();
  return { worker: Object.assign(port1, { terminate }) as unknown as Worker, ended: () => ended };
}

/** As the engine's script does where it finds itself in a page. */
const inPage = (): Promise<Endpoint> =>
  engineInPage(() => {
    (globalThis as EngineInPage).thiduaEngine = (port) => expose(root, port);
    return Promise.resolve();
  });

const noWorker: EngineScript["inPage"] = () => Promise.reject(new Error("a worker was to be had"));

type Acts = { readonly actions: PaneActs; readonly workbook: MemoryLiveWorkbook; readonly end: () => void };

async function actsOf(script: EngineScript, wait: () => Promise<void>): Promise<Acts> {
  const workbook = memoryLiveWorkbook(province.workbook);
  const started = await startEngine(script, wait);
  const engine = started.root.openWorkbook(proxy(servedWorkbook(workbook, () => Promise.resolve())), {
    now: clock(),
    can: abilities(workbook),
    readerScript: { address: "" },
  });
  return { actions: remoteActs(engine, {}), workbook, end: started.end };
}

test("work on the workbook that Excel has open rests after each piece; on a file it need not", async () => {
  const rests: number[] = [];
  let time = clock();
  const slow = engineRoot({
    clock: () => (time += 20),
    nextTurn: (rest = 0) => Promise.resolve(void rests.push(rest)),
    work: () => Promise.resolve(work),
  });
  const script: EngineScript = { inWorker: () => worker((port) => expose(slow, port)).worker, inPage: noWorker };
  const { actions, end } = await actsOf(script, never);
  await actions.receive([chosen(sentBy("C1-01"))], [], sampleWatch().watch);
  end();
  expect(rests.length).toBeGreaterThan(0);
  expect(rests.every((rest) => rest >= 5)).toBe(true);
});

async function consolidated(script: EngineScript, wait: () => Promise<void>): Promise<unknown> {
  const { actions, workbook, end } = await actsOf(script, wait);
  const { watch, steps } = sampleWatch();
  const files = ["C1-01", "C1-02"].map((unit) => chosen(sentBy(unit)));
  const received = (await actions.receive(files, [], watch)) as Received;
  const written = (await actions.consolidate(files, [], sampleWatch().watch)) as Written;
  const situation = await actions.situation();
  end();
  return {
    received,
    written,
    situation,
    steps: steps.map(({ stage, name }) => [stage, name]),
    sheets: workbook.workbook().sheets,
  };
}

const working = (): EngineScript => ({ inWorker: () => worker((port) => expose(root, port)).worker, inPage: noWorker });

/** The ways in which a browser says no: at once, by an event, or not at all. */
const refusals: readonly (readonly [string, () => Worker, () => Promise<void>])[] = [
  ["there is no such thing as a worker", () => new (undefined as unknown as typeof Worker)("x"), never],
  ["a policy forbids it", forbidden, never],
  ["its script does not load", failing, never],
  ["it never answers", () => worker(() => undefined).worker, atOnce],
];

function forbidden(): never {
  throw new DOMException("refused", "SecurityError");
}

function failing(): Worker {
  const { worker: made } = worker(() => undefined);
  setTimeout(() => made.dispatchEvent(new Event("error")));
  return made;
}

describe("where the engine gets no worker", () => {
  let expected: unknown;
  beforeAll(async () => {
    expected = await consolidated(working(), never);
  });

  test.each(refusals)(
    "as %s, the same is received, written and told in the page's own thread",
    async (_, inWorker, wait) => {
      expect(await consolidated({ inWorker, inPage }, wait)).toEqual(expected);
    },
  );

  test("and no page either, acts fail with what went wrong; nothing stays silent", async () => {
    const script: EngineScript = {
      inWorker: failing,
      inPage: () => engineInPage(() => Promise.reject(new Error("engine.js could not be loaded"))),
    };
    await expect(startEngine(script, never)).rejects.toThrow("engine.js could not be loaded");
    delete (globalThis as EngineInPage).thiduaEngine;
    await expect(engineInPage(() => Promise.resolve())).rejects.toThrow("the engine's script did not run");
  });

  test("a worker that was given up is ended; one that works is ended with its file", async () => {
    const silent = worker(() => undefined);
    await startEngine({ inWorker: () => silent.worker, inPage }, atOnce);
    expect(silent.ended()).toBe(true);
    const good = worker((port) => expose(root, port));
    const { end } = await startEngine({ inWorker: () => good.worker, inPage: noWorker }, never);
    expect(good.ended()).toBe(false);
    end();
    expect(good.ended()).toBe(true);
  });
});
