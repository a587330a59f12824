import { excelOnTheWeb, type ExcelOnTheWeb } from "./excel-on-the-web";
import { answerShell, type Shell } from "./shell-services";

type Envelope = {
  readonly _actionName: string;
  readonly _correlationId: number;
  readonly _responseType: number;
  readonly _data: unknown;
};

/** A parent page, what it has sent, and the page's part of the conversation. */
function opened(more: { readonly excelApi?: string } = {}) {
  const sent: Envelope[] = [];
  const unknown: string[] = [];
  let settings: ReadonlyMap<string, string> = new Map();
  const web: ExcelOnTheWeb = excelOnTheWeb({
    page: "/addin/taskpane.html",
    origin: "https://localhost:3001",
    excelApi: more.excelApi ?? "1.14",
    locale: "vi-VN",
    documentUrl: "https://localhost/Book1.xlsx",
    addinName: "Thi đua",
    window: { width: 1366, height: 768 },
    batch: (text) => ({ error: 0, status: 200, body: `answer to ${text}` }),
    settings: { all: () => settings, save: (all) => (settings = all) },
    file: () => Promise.resolve(new Uint8Array([80, 75, 3, 4, 9])),
    send: (text) => sent.push(JSON.parse(text) as Envelope),
    unknown: (what) => unknown.push(what),
  });
  const [conversation] = (JSON.parse(web.frame.name) as { readonly xdmInfo: string }).xdmInfo.split("|");
  let correlation = 0;
  const post = async (type: number, name: string, data: unknown): Promise<Envelope | undefined> => {
    web.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: type,
        _actionName: name,
        _conversationId: conversation,
        _correlationId: ++correlation,
        _data: data,
      }),
    );
    await new Promise((resolve) => setImmediate(resolve));
    return sent.find(({ _correlationId, _responseType }) => _correlationId === correlation && _responseType === 0);
  };
  return {
    web,
    sent,
    unknown,
    invoke: (name: string, data: unknown) => post(0, name, data),
    register: (name: string) => post(1, name, {}),
    unregister: (name: string) => post(2, name, {}),
  };
}

const method = (id: number, more: Readonly<Record<string, unknown>> = {}) => ({
  DdaMethod: { DispatchId: id, Version: 1 },
  ...more,
});

test("the frame's name and address say which Excel this is and who the parent is", () => {
  const { web } = opened();
  const name = JSON.parse(web.frame.name) as { readonly hostInfo: string; readonly xdmInfo: string };
  expect(name.hostInfo).toMatch(/^Excel\$Web\$16\.01\$vi-VN\$/);
  expect(name.xdmInfo.split("|")[2]).toBe("https://localhost:3001");
  expect(web.frame.address).toBe(`https://localhost:3001/addin/taskpane.html?_host_Info=${name.hostInfo}`);
});

test("the page is told what Excel can do", async () => {
  const context = (await opened({ excelApi: "1.9" }).invoke("ContextActivationManager_getAppContextAsync", "thidua"))
    ?._data as Record<string, unknown>;
  expect(context).toMatchObject({ _appName: 16, _appUILocale: "vi-VN", _docUrl: "https://localhost/Book1.xlsx" });
  expect(JSON.parse(String(context["_requirementMatrix"]))).toMatchObject({
    ExcelApi: "1.9",
    SharedRuntime: "1.1",
    AddinCommands: "1.1",
    DialogApi: "1.2",
    RibbonApi: "1.2",
  });
});

test("a batch is answered as over HTTP", async () => {
  const answer = await opened().invoke(
    "executeMethod",
    method(93, { ArrayData: ["", "POST", "ProcessQuery", [], "the batch", 0, 1] }),
  );
  expect(answer?._data).toEqual({ Version: 1, Error: 0, Data: [200, [], "answer to the batch"] });
});

test("settings are kept from one load to the next, all of them each time", async () => {
  const { invoke } = opened();
  const load = async () =>
    ((await invoke("executeMethod", method(75)))?._data as { readonly Properties: unknown }).Properties;
  await invoke(
    "executeMethod",
    method(76, {
      DdaSettingsMethod: {
        OverwriteIfStale: true,
        Properties: [
          ["a", '"1"'],
          ["b", "2"],
        ],
      },
    }),
  );
  expect(await load()).toEqual({
    Settings: [
      { Name: "a", Value: '"1"' },
      { Name: "b", Value: "2" },
    ],
  });
  await invoke(
    "executeMethod",
    method(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties: [["b", "3"]] } }),
  );
  expect(await load()).toEqual({ Settings: [{ Name: "b", Value: "3" }] });
});

test("the workbook's file is given slice by slice until it is closed", async () => {
  const { invoke } = opened();
  const asked = async (id: number, more: Readonly<Record<string, unknown>>) =>
    (await invoke("executeMethod", method(id, more)))?._data as Record<string, unknown>;
  const file = await asked(77, { 0: 1, 1: 4 });
  expect(file).toMatchObject({ Error: 0, 1: 5 });
  expect(await asked(80, { 2: file["0"], 3: 0 })).toMatchObject({ Error: 0, 0: [80, 75, 3, 4], 1: 4 });
  expect(await asked(80, { 2: file["0"], 3: 1 })).toMatchObject({ Error: 0, 0: [9], 1: 1 });
  expect(await asked(81, { 2: file["0"] })).toMatchObject({ Error: 0 });
  expect(await asked(80, { 2: file["0"], 3: 0 })).toMatchObject({ Error: 5001 });
});

test("what nobody answers is refused and told, never passed over", async () => {
  const { invoke, unknown } = opened();
  expect((await invoke("executeMethod", method(70)))?._data).toEqual({ Version: 1, Error: 5000 });
  expect((await invoke("executeMethod", {}))?._data).toEqual({ Version: 1, Error: 5000 });
  expect((await invoke("executeMethod", method(93, { ArrayData: [] })))?._data).toEqual({ Version: 1, Error: 5000 });
  await invoke("ContextActivationManager_openWindowInHost", {});
  await invoke("ContextActivationManager_notifyHost", {});
  expect(unknown).toEqual([
    "executeMethod 70",
    "executeMethod without DispatchId",
    "a batch without a body",
    "ContextActivationManager_openWindowInHost",
  ]);
});

test("events go to the page that asked for them, until it asks no longer", async () => {
  const { web, sent, register, unregister } = opened();
  const message = { messageCategory: 65_536, messageType: 2, targetId: "Workbook", message: "{}" };
  const events = () => sent.filter(({ _responseType }) => _responseType === 1);
  web.tell([message]);
  expect(events()).toEqual([]);
  await register("richApiMessage");
  await register("documentSelectionChanged");
  web.tell([message]);
  web.tellSelection();
  expect(events()).toMatchObject([
    {
      _actionName: "richApiMessage",
      _correlationId: 1,
      _data: { ArrayData: [[65_536, 2, "Workbook", "{}", "", false]] },
    },
    { _actionName: "documentSelectionChanged", _correlationId: 2 },
  ]);
  await unregister("richApiMessage");
  web.tell([message]);
  expect(events()).toHaveLength(2);
  expect(web.listensTo()).toEqual(["documentSelectionChanged"]);
});

test("a command ends with the status that the page reports, and is refused where the page doesn't listen", async () => {
  const { web, sent, register, invoke } = opened();
  await expect(web.runCommand("showHelp")).rejects.toThrow("does not listen to commands: showHelp");
  await register("appCommandInvoked");
  const running = web.runCommand("showHelp");
  const [id, name] = sent.at(-1)?._data as readonly string[];
  expect(name).toBe("showHelp");
  await invoke("executeMethod", method(94, { 0: id, 1: 0, 2: "" }));
  await expect(running).resolves.toEqual({ status: 0 });
});

test("messages of others and of other conversations are passed over", async () => {
  const { web, sent } = opened();
  for (const text of [
    "",
    "hello",
    "{}",
    '{"_messageType":1}',
    { _messageType: 0 },
    '{"_messageType":0,"_actionType":0,"_actionName":"x","_conversationId":"other","_correlationId":1}',
  ])
    web.receive(text);
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([]);
});

describe("services of the Excel around the workbook", () => {
  const service = (name: string, member: string, given: readonly string[] = []) => ({
    Actions: [{ Id: 2, ActionType: 3, Name: member, ObjectPathId: 1, ArgumentInfo: { Arguments: given } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: name } },
  });
  const told: string[] = [];
  const answer = (request: Parameters<typeof answerShell>[0], showPane: Shell["showPane"] = () => undefined) =>
    answerShell(request, { showPane, isPaneShown: () => true }, (what) => told.push(what));

  test("the pane is shown and put away by its page", () => {
    const shown: boolean[] = [];
    for (const state of ["Visible", "Background"])
      answer(
        service("Microsoft.AppRuntime.AppRuntimeService", "SetAppRuntimeState", [state]),
        (visible) => void shown.push(visible),
      );
    expect(shown).toEqual([true, false]);
    expect(answer(service("Microsoft.AppRuntime.AppRuntimeService", "GetAppRuntimeState"))?.Results).toEqual([
      { ActionId: 2, Value: "Visible" },
    ]);
  });

  test("an unknown service is an error and told; a batch on the workbook is not for them", () => {
    expect(answer(service("Microsoft.DynamicRibbon.DynamicRibbon", "ExecuteRequestUpdate"))?.Error?.Code).toBe(
      "ApiNotFound",
    );
    expect(told).toEqual(["Microsoft.DynamicRibbon.DynamicRibbon.ExecuteRequestUpdate"]);
    expect(
      answer({
        Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 }],
        ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
      }),
    ).toBeNull();
  });
});
