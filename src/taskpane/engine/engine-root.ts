import { proxy, transfer } from "comlink";
import type { ReaderScript } from "../../app/host";
import type { LiveWorkbook } from "../../app/live-workbook";
import type { WorkDesk } from "../acts/desk";
import { newBoard } from "../setup/acts";
import { paneActs } from "../acts/pane-acts";
import { ChosenFileError } from "../act-types";
import type { EngineFacts, EngineRoot } from "./engine";
import { remoteWorkbook } from "./remote-workbook";
import { servedActs } from "./serve-acts";

/** What the engine is made of; its entry file chooses each. */
export type EngineDesk = Omit<WorkDesk, "workbook" | "clock" | "host"> & {
  readonly host: (readerScript: ReaderScript) => WorkDesk["host"];
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  /** The workbook of a file. Throws HostError where the bytes are not a workbook. */
  readonly openBytes: (bytes: Uint8Array) => LiveWorkbook & { readonly bytes: () => Promise<Uint8Array> };
};

/** What the engine's script gives to the page. */
export function engineRoot(desk: EngineDesk): EngineRoot {
  return {
    ready: () => Promise.resolve(true as const),
    openWorkbook: async (port, facts) => {
      const workbook = remoteWorkbook(port, facts.can);
      const { host, clock } = placeOf(desk, facts);
      return proxy(
        servedActs({ actions: paneActs({ ...desk, host, workbook, clock }), changed: workbook.tellChange, clock }),
      );
    },
    openFile: async (file, facts, written) => {
      const live = desk.openBytes(await bytesOf(file));
      const workbook = {
        ...live,
        write: async (...given: Parameters<typeof live.write>) => toldOf(await live.write(...given), written),
      };
      const { host, clock } = placeOf(desk, facts);
      const engine = servedActs({
        actions: paneActs({ ...desk, host, workbook, clock }),
        changed: () => undefined,
        clock,
      });
      return proxy({ ...engine, bytes: async () => handedOver(await live.bytes()) });
    },
    newBoard: (wanted, facts) => newBoard({ ...desk, ...placeOf(desk, facts) }, wanted),
  };
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

function placeOf(desk: EngineDesk, facts: EngineFacts): Pick<WorkDesk, "host" | "clock"> {
  return { host: desk.host(facts.readerScript), clock: clockLike(desk.clock, facts) };
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
