import { utils, write, type BookType } from "@e965/xlsx";
import { deflateRawSync } from "node:zlib";
import { anyFormatHost } from "../../../src/hosts/browser/browser-host";
import { readerStarter, type ReaderSays } from "../../../src/hosts/browser/read-in-worker";
import { inflateNode } from "../../../src/hosts/node/zlib";
import { nodeHost } from "../../../src/hosts/node/node-host";
import { otherOutcome } from "../../../src/hosts/other/read-other-workbook";
import { packed } from "../../../webpack/page-in-one-file.mjs";

function saved(bookType: BookType): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["chữ", 12.5]]), "S");
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}

type Fake = EventTarget & {
  readonly posted: Uint8Array[];
  terminated: boolean;
  readonly postMessage: (bytes: Uint8Array) => void;
  readonly terminate: () => void;
};

/** A worker that does as it is told; `read`: what it does with the bytes. */
function fakeWorker(read: (worker: Fake, bytes: Uint8Array) => void): Fake {
  const worker: Fake = Object.assign(new EventTarget(), {
    posted: [] as Uint8Array[],
    terminated: false,
    postMessage: (bytes: Uint8Array): void => {
      worker.posted.push(bytes);
      read(worker, bytes);
    },
    terminate: (): void => {
      worker.terminated = true;
    },
  });
  return worker;
}

const says = (worker: Fake, data: ReaderSays): boolean => worker.dispatchEvent(new MessageEvent("message", { data }));
const fails = (worker: Fake): boolean => worker.dispatchEvent(new Event("error", { cancelable: true }));

/** The port with this worker, which is there as soon as it is started. */
function hostWith(
  worker: Fake,
  begins: (worker: Fake) => void = (each) => void says(each, "ready"),
): { readonly host: ReturnType<typeof anyFormatHost>; readonly starts: () => number } {
  let starts = 0;
  const host = anyFormatHost(() => {
    starts += 1;
    queueMicrotask(() => begins(worker));
    return worker as unknown as Worker;
  });
  return { host, starts: () => starts };
}

const answers = (worker: Fake, bytes: Uint8Array): void =>
  void says(worker, { read: otherOutcome(bytes, inflateNode) });
const refusal = (act: () => unknown): string => {
  try {
    act();
    return "read";
  } catch (error) {
    return String(error);
  }
};

afterEach(() => jest.useRealTimers());

test.each(["biff8", "xlsb", "ods"] as const)(
  "a file of %s is read by a worker, which ends; asked again it is known",
  async (bookType) => {
    const worker = fakeWorker(answers);
    const { host, starts } = hostWith(worker);
    const bytes = saved(bookType);
    await host.prepare(bytes);
    await host.prepare(bytes);
    expect(host.readWorkbook(bytes).sheets[0]?.rows.get(1)?.get(2)?.value).toBe(12.5);
    expect([starts(), worker.posted.length, worker.terminated]).toEqual([1, 1, true]);
  },
);

test("an .xlsx and what is no workbook start none", async () => {
  const { host, starts } = hostWith(fakeWorker(answers));
  const bytes = saved("xlsx");
  await host.prepare(bytes);
  await host.prepare(new TextEncoder().encode("không phải bảng tính"));
  expect(host.readWorkbook(bytes)).toEqual(nodeHost.readWorkbook(bytes));
  expect(starts()).toBe(0);
});

test("what the worker refuses is refused for the same reason", async () => {
  const { host } = hostWith(fakeWorker(answers));
  const cut = saved("biff8").subarray(0, 3000);
  await host.prepare(cut);
  expect(refusal(() => host.readWorkbook(cut))).toBe(
    'HostError: corrupt: sheet "S": it is missing: the file is cut off',
  );
});

test("one that doesn't answer is ended after four seconds, and the file is over a limit", async () => {
  jest.useFakeTimers();
  const worker = fakeWorker(() => undefined);
  const { host } = hostWith(worker);
  const bytes = saved("biff8");
  const prepared = host.prepare(bytes);
  await jest.advanceTimersByTimeAsync(3_999);
  expect(worker.terminated).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  await prepared;
  expect(worker.terminated).toBe(true);
  expect(refusal(() => host.readWorkbook(bytes))).toBe("HostError: over-limit: file: reading took longer than 4 s");
});

test("one that breaks off while it reads took too much", async () => {
  const { host } = hostWith(fakeWorker((worker) => void fails(worker)));
  const bytes = saved("biff8");
  await host.prepare(bytes);
  expect(refusal(() => host.readWorkbook(bytes))).toBe(
    "HostError: over-limit: file: reading took too much memory or was ended",
  );
});

test.each([
  [
    "no worker may start",
    anyFormatHost(() => {
      throw new Error("policy");
    }),
  ],
  ["its script doesn't load", hostWith(fakeWorker(answers), (worker) => void fails(worker)).host],
  ["there is no script", anyFormatHost(readerStarter({ packed: "" }))],
])("where %s, the file is refused with what to do", async (_, host) => {
  const bytes = saved("biff8");
  await host.prepare(bytes);
  expect(refusal(() => host.readWorkbook(bytes))).toBe("HostError: old-format: a workbook of Excel 97 to 2003 (.xls)");
});

test("a script that never begins is given up", async () => {
  jest.useFakeTimers();
  const { host } = hostWith(fakeWorker(answers), () => undefined);
  const bytes = saved("biff8");
  const prepared = host.prepare(bytes);
  await jest.advanceTimersByTimeAsync(20_000);
  await prepared;
  expect(refusal(() => host.readWorkbook(bytes))).toMatch(/^HostError: old-format/u);
});

test("the packed script is the script again, made into an address once", async () => {
  const script = 'postMessage("sẵn sàng </script>")';
  const started: string[] = [];
  const before = globalThis.Worker;
  Object.assign(globalThis, { Worker: jest.fn((address: string) => void started.push(address)) });
  try {
    const start = readerStarter({ packed: `\n${packed(script)}\n` });
    start();
    start();
  } finally {
    Object.assign(globalThis, { Worker: before });
  }
  expect(new Set(started).size).toBe(1);
  expect(await (await fetch(started[0]!)).text()).toBe(script);
  expect(packed(script)).toBe(
    `${Buffer.byteLength(script)}:${deflateRawSync(script, { level: 9 }).toString("base64")}`,
  );
});
