import { expose, type Endpoint } from "comlink";
import { engineRoot } from "./engine/engine-root";
import type { EngineInPage } from "./engine/start-engine";
import { loadPartsInWorker } from "./engine/load-parts";
import { keepErrors } from "./engine/wire";

loadPartsInWorker();
const root = engineRoot({
  clock: () => Date.now(),
  nextTurn: (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  work: async () => (await import(/* webpackChunkName: "work" */ "./engine.work")).work,
});

keepErrors();
// In a page, where no worker can be had, the page hands over a port to speak through.
if (typeof document === "undefined") expose(root);
else (globalThis as EngineInPage).thiduaEngine = (port: Endpoint) => expose(root, port);
