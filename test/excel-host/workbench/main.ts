import { writeWorkbook } from "../../../src/hosts/xlsx/write/write-workbook";
import type { WorkbookDraft } from "../../../src/workbook/draft";
import { draftOfXlsx } from "../../support/xlsx-draft/draft-of-xlsx";
import { calculate } from "../calculate/calculate";
import type { Schema } from "../schema/schema";
import type { Json } from "../wire/messages";
import { createSimulatedExcel, type SimulatedExcel } from "../simulated-excel";
import { answerBatch } from "./batch-answer";
import { openPane, type PaneFrame } from "./pane-frame";
import { requestLog } from "./request-log";
import { opensPaneWith } from "./own-pane";
import { ribbonOf, showRibbon } from "./ribbon";
import { giveSampleFiles, type SampleFile } from "./sample-files";
import type {} from "./workbench-api";
import { workbookView } from "./workbook-view";

/** What the server tells at the start. */
type Start = {
  readonly books: Readonly<Record<string, { readonly file: string | null; readonly label: string }>>;
  readonly sample: readonly SampleFile[];
  readonly schema: Schema;
};

/** The highest set of Office 2021, the product's ceiling; `?api=1.9` is the manifest's floor. */
const usualApi = "1.14";
/** The day up to which the sample's reports have come; `?today=now` is the real one. */
const sampleDay = "2020-07-15";
const panePage = "/addin/taskpane.html";
const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no ${id}`);
  return element;
}

async function main(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const start = (await (await fetch("start.json")).json()) as Start;
  const book = asked.get("book") ?? "board";
  const apiVersion = asked.get("api") ?? usualApi;
  const { file, label } = start.books[book] ?? { file: "board.xlsx", label: book };
  const workbook = file === null ? {} : { workbook: await openFile(file) };
  const excel = createSimulatedExcel({ ...workbook, schema: start.schema, apiVersion, calculate });
  const name = file?.split("/").at(-1) ?? "Book1.xlsx";
  const today = asked.get("today") ?? sampleDay;
  part("title").textContent = `${label} · ${name}`;
  if (today !== "now") part("note").textContent += ` · hôm nay là ${today.split("-").map(Number).reverse().join("/")}`;
  showBooks(start.books, book);
  await openEverything(excel, {
    apiVersion,
    name,
    sample: start.sample,
    page: today === "now" ? panePage : `${panePage}?today=${today}`,
  });
}

async function openFile(file: string): Promise<WorkbookDraft> {
  const response = await fetch(`/files/${file.split("/").map(encodeURIComponent).join("/")}`);
  return draftOfXlsx(new Uint8Array(await response.arrayBuffer()));
}

type Opened = {
  readonly apiVersion: string;
  readonly name: string;
  readonly sample: readonly SampleFile[];
  readonly page: string;
};

async function openEverything(excel: SimulatedExcel, { apiVersion, name, sample, page }: Opened): Promise<void> {
  const unknown: string[] = [];
  const log = requestLog(part("log-summary"), part("log-lines"));
  const view = workbookView(
    excel,
    {
      grid: part("grid"),
      tabs: part("tabs"),
      address: part("address"),
      content: part("content"),
      editor: part("editor-place"),
    },
    { changed: () => pane.tellSelection(), refused: say },
  );
  const drawSoon = later(view.refresh);
  const shell = {
    showPane: (visible: boolean) => (part("pane").hidden = !visible),
    isPaneShown: () => !part("pane").hidden,
  };
  const tellUnknown = (what: string): void => {
    unknown.push(what);
    console.error(`The simulated Excel doesn't know: ${what}`);
  };
  const pane: PaneFrame = openPane(part("pane"), {
    page,
    excelApi: apiVersion,
    locale: "vi-VN",
    documentUrl: `https://localhost/${name}`,
    addinName: "Thi đua",
    unknown: tellUnknown,
    file: () => save(),
    settings: {
      all: () => new Map([...excel.settings()].map(([key, value]) => [key, JSON.stringify(value)])),
      save: (all) => void excel.saveSettings(new Map([...all].map(([key, text]) => [key, JSON.parse(text) as Json]))),
    },
    batch: (text) => {
      const answer = answerBatch(text, { excel, shell, unknown: tellUnknown, ran: log.add });
      drawSoon();
      return answer;
    },
  });
  excel.post = ({ message }) => pane.tell(message.entries);
  view.refresh();

  const save = async (): Promise<Uint8Array> => writeWorkbook(excel.toDraft());
  part("save").addEventListener("click", () => void save().then((saved) => download(name, saved)));
  part("sample").addEventListener("click", () => void handOver(pane, sample));
  const manifest = new DOMParser().parseFromString(
    await (await fetch("/addin/manifest.xml")).text(),
    "application/xml",
  );
  showRibbon(part("ribbon"), ribbonOf(manifest), {
    place: "/addin",
    actions: { openPane: () => shell.showPane(true), run: (functionName) => run(pane, functionName) },
  });
  window.workbench = {
    select: view.select,
    setCellEditMode: excel.faults.setCellEditMode,
    runCommand: pane.runCommand,
    save: async () => base64(await save()),
    requests: log.all,
    unknown: () => [...unknown, ...excel.missing],
    listensTo: pane.listensTo,
    paneIsShown: shell.isPaneShown,
    opensPane: () => opensPaneWith(manifest, excel.settings()),
  };
}

function showBooks(books: Start["books"], chosen: string): void {
  const select = part("book") as HTMLSelectElement;
  select.append(
    ...Object.entries(books).map(([value, { label }]) =>
      Object.assign(document.createElement("option"), { value, textContent: label, selected: value === chosen }),
    ),
  );
  select.addEventListener("change", () => location.assign(`?book=${select.value}`));
}

async function run(pane: PaneFrame, functionName: string): Promise<void> {
  try {
    const { status } = await pane.runCommand(functionName);
    if (status !== 0) say(`Lệnh ${functionName} không chạy được: Office trả về mã ${status}.`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}

async function handOver(pane: PaneFrame, sample: readonly SampleFile[]): Promise<void> {
  const frame = pane.document();
  const count = frame === null ? null : await giveSampleFiles(frame, sample, "/files/filled");
  if (count === null) say("Bảng Thi đua chưa có chỗ chọn tệp: hãy mở thẻ Nhận báo cáo trước.");
}

function download(name: string, bytes: Uint8Array): void {
  const link = Object.assign(document.createElement("a"), {
    href: URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType })),
    download: name,
  });
  link.click();
  URL.revokeObjectURL(link.href);
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += 0x8000)
    text += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  return btoa(text);
}

/** Shown until the next one, or for some seconds. */
function say(sentence: string): void {
  const message = part("message");
  message.textContent = sentence;
  message.hidden = false;
  setTimeout(() => (message.hidden = message.textContent === sentence), 6000);
}

/** Many batches in a row are drawn once. */
function later(work: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  return () => {
    waiting ??= setTimeout(() => {
      waiting = null;
      work();
    }, 120);
  };
}

main().catch((error: unknown) => {
  console.error(error);
  say(`Không mở được bàn thử: ${error instanceof Error ? error.message : String(error)}`);
});
