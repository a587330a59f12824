import { proxy, transfer } from "comlink";
import type { ReaderScript } from "../../app/host";
import type { LiveWorkbook } from "../../app/live-workbook";
import { restingTurns, type WorkDesk } from "../acts/desk";
import { homeActs, readWorkbookOf } from "../acts/home-acts";
import type { workActs } from "../acts/work-acts";
import { ChosenFileError } from "../act-types";
import type { newBoard } from "../setup/acts";
import type { Engine, EngineFacts, EngineRoot } from "./engine";
import { remoteWorkbook } from "./remote-workbook";
import { servedActs } from "./serve-acts";

/** What the engine is made of; its entry files choose each. */
export type EngineDesk = Pick<WorkDesk, "clock"> & {
  /** Gives others their turn, for so many milliseconds at least; 0 when left out. */
  readonly nextTurn: (milliseconds?: number) => Promise<void>;
  /** All that no home needs: loaded when it is first asked for. Asked again after it failed, it tries again. */
  readonly work: () => Promise<EngineWork>;
};

/** What the second script of the engine brings: the acts, and what they work with. */
export type EngineWork = Pick<WorkDesk, "zip" | "sampleTables" | "sheetTexts" | "languages"> & {
  readonly workActs: typeof workActs;
  readonly newBoard: typeof newBoard;
  readonly host: (readerScript: ReaderScript) => WorkDesk["host"];
  /** The workbook of a file. Throws HostError where the bytes are not a workbook. */
  readonly openBytes: (bytes: Uint8Array) => FileWorkbook;
};

type FileWorkbook = LiveWorkbook & {
  readonly bytes: () => Promise<Uint8Array>;
  /** What the writes so far could not keep of the file, in the reader's words. */
  readonly lost: () => readonly string[];
};

/** What the engine's script gives to the page. */
export function engineRoot(desk: EngineDesk): EngineRoot {
  return {
    ready: () => Promise.resolve(true as const),
    openWorkbook: (port, facts) => {
      const workbook = remoteWorkbook(port, facts.can);
      const nextTurn = restingTurns(desk.nextTurn);
      return Promise.resolve(proxy(engineOn(workbook, { desk, nextTurn, facts, changed: workbook.tellChange })));
    },
    openFile: async (file, facts, written) => {
      const { openBytes } = await desk.work();
      const live = openBytes(await bytesOf(file));
      const workbook = {
        ...live,
        write: async (...given: Parameters<typeof live.write>) =>
          toldOf(await live.write(...given), () => written(live.lost())),
      };
      const engine = engineOn(workbook, { desk, nextTurn: () => desk.nextTurn(), facts, changed: () => undefined });
      return proxy({ ...engine, bytes: async () => handedOver(await live.bytes()) });
    },
    newBoard: async (wanted, facts) => {
      const work = await desk.work();
      return work.newBoard(
        { ...work, host: work.host(facts.readerScript), clock: clockLike(desk.clock, facts) },
        wanted,
      );
    },
  };
}

type EnginePlace = Pick<WorkDesk, "nextTurn"> & {
  readonly desk: EngineDesk;
  readonly facts: EngineFacts;
  readonly changed: (sheet: string | null) => void;
};

/** The acts on one workbook: its home at once, all others with the work's script. */
function engineOn(given: LiveWorkbook, { desk, nextTurn, facts, changed }: EnginePlace): Engine {
  const clock = clockLike(desk.clock, facts);
  const { workbook, reading } = readWorkbookOf({ workbook: given, clock });
  const others = onceMade(async () => {
    const work = await desk.work();
    return work.workActs({ ...work, nextTurn, host: work.host(facts.readerScript), workbook, clock }, reading);
  });
  const home = homeActs({ workbook, reading });
  // While the person looks at the home the rest comes by itself.
  const situation: typeof home.situation = () => home.situation().finally(() => void others().catch(() => undefined));
  return servedActs({ home: { ...home, situation }, others, changed, clock });
}

/** Made at the first asking; what failed is made anew at the next. */
function onceMade<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () =>
    (made ??= make().catch((cause: unknown) => {
      made = null;
      throw cause;
    }));
}

function toldOf<T>(cost: T, written: () => Promise<void>): T {
  void written();
  return cost;
}

/** The live workbook goes on with its own bytes. */
function handedOver(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  return transfer(copy, [copy.buffer]);
}

/** The page's clock, which need not be the worker's own. */
function clockLike(own: () => number, { now }: EngineFacts): () => number {
  const ahead = now - own();
  return () => own() + ahead;
}

async function bytesOf(file: Pick<Blob, "arrayBuffer">): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ChosenFileError("", { cause });
  }
}
