import { appContext, type AppContextFacts } from "./app-context";
import { dispatchMethod, type BatchAnswer, type DocumentSettings, type OpenFile } from "./dispatch-method";
import { answerText, parseRequest, type HostAnswer, type PageRequest } from "./frame-message";
import { frameAddress, frameName, type Conversation } from "./pane-address";
import { requirementMatrix } from "./requirement-matrix";

/** A message of the rich interface for the page: an event of the workbook. */
export type RichMessage = {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
};

export type WebOptions = {
  /** The add-in's page, relative to `origin` or absolute. */
  readonly page: string;
  /** Of the parent; https and the page's own host name, or the library never becomes ready. */
  readonly origin: string;
  /** Highest version of ExcelApi. */
  readonly excelApi: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly addinName: string;
  readonly window: AppContextFacts["window"];
  readonly batch: (text: string) => BatchAnswer | Promise<BatchAnswer>;
  readonly file: () => Promise<Uint8Array>;
  readonly settings: DocumentSettings;
  readonly send: (text: string) => void;
  /** Told of every request that nobody answers: the simulated host must not be silently poorer than Excel. */
  readonly unknown: (what: string) => void;
};

/** How a ribbon command ended: 0 is success, else Office's own code (4002… for a function that nobody associated). */
export type CommandResult = { readonly status: number };

export type ExcelOnTheWeb = {
  /** Name and address of the frame in which the page is opened. */
  readonly frame: { readonly name: string; readonly address: string };
  /** Takes every message that the frame posts; others' messages are passed over. */
  readonly receive: (text: unknown) => void;
  readonly tell: (messages: readonly RichMessage[]) => void;
  /** The older event of the common interface, behind Workbook.onSelectionChanged. */
  readonly tellSelection: () => void;
  /** Rejects when the page has not (yet) asked to hear of commands. */
  readonly runCommand: (functionName: string) => Promise<CommandResult>;
  readonly listensTo: () => readonly string[];
};

/** Names of requests that Excel takes note of and the simulated host has no use for. */
const notes = new Set(["ContextActivationManager_notifyHost"]);

const events = { commands: "appCommandInvoked", rich: "richApiMessage", selection: "documentSelectionChanged" };

let conversations = 0;

/** The parent page's half of Excel on the web: everything that a task pane's page hears and is answered. */
export function excelOnTheWeb(options: WebOptions): ExcelOnTheWeb {
  conversations += 1;
  const conversation: Conversation = {
    id: `conversation-${conversations}`,
    addin: "thidua",
    origin: options.origin,
    locale: options.locale,
  };
  const listeners = new Map<string, number>();
  const openFiles = new Map<string, OpenFile>();
  const running = new Map<string, (result: CommandResult) => void>();
  let commands = 0;

  const send = (answer: HostAnswer): void => options.send(answerText(answer, options.origin));
  const tellEvent = (name: string, data: unknown): boolean => {
    const correlation = listeners.get(name);
    if (correlation !== undefined) send({ kind: "event", name, conversation: conversation.id, correlation, data });
    return correlation !== undefined;
  };
  const commandCompleted = (id: string, status: number): void => {
    running.get(id)?.({ status });
    running.delete(id);
  };
  const answerTo = (request: PageRequest): unknown => {
    if (request.name === "ContextActivationManager_getAppContextAsync")
      return appContext({
        ...options,
        id: conversation.addin,
        settings: options.settings.all(),
        requirements: requirementMatrix(options.excelApi),
      });
    if (request.name === "executeMethod")
      return dispatchMethod(request.data, { ...options, openFiles, commandCompleted });
    if (!notes.has(request.name)) options.unknown(request.name);
    return { Error: 0 };
  };
  const heed = (request: PageRequest): unknown => {
    if (request.action === "invoke") return answerTo(request);
    if (request.action === "register") listeners.set(request.name, request.correlation);
    else listeners.delete(request.name);
    return { Error: 0 };
  };

  return {
    frame: { name: frameName(conversation), address: frameAddress(options.page, conversation) },
    receive: (text) => {
      const request = parseRequest(text);
      if (request === null || request.conversation !== conversation.id) return;
      void Promise.resolve(heed(request)).then((data) =>
        send({
          kind: "reply",
          name: request.name,
          conversation: request.conversation,
          correlation: request.correlation,
          data,
        }),
      );
    },
    tell: (messages) => {
      const rows = messages.map((each) => [
        each.messageCategory,
        each.messageType,
        each.targetId,
        each.message,
        "",
        false,
      ]);
      tellEvent(events.rich, { ArrayData: rows });
    },
    tellSelection: () => {
      tellEvent(events.selection, {});
    },
    runCommand: (functionName) =>
      new Promise((resolve, reject) => {
        commands += 1;
        const id = `command-${commands}`;
        running.set(id, resolve);
        if (tellEvent(events.commands, [id, functionName, JSON.stringify({ source: { id: functionName } })])) return;
        running.delete(id);
        reject(new Error(`The add-in does not listen to commands: ${functionName}`));
      }),
    listensTo: () => [...listeners.keys()],
  };
}
