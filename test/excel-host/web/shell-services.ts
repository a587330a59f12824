import { pathTypes, type Action, type Json, type RequestBody, type ResponseBody } from "../wire/messages";

/** What the add-in may ask of the Excel around the workbook. */
export type Shell = {
  /** The pane is shown, or (false) put away with its page still running. */
  readonly showPane: (visible: boolean) => void;
  readonly isPaneShown: () => boolean;
};

/**
 * Names of services in excel-web-16.00.debug.js; in Excel on the web they are answered outside of the workbook
 * ("WacPartition").
 */
const methods: Readonly<Record<string, (given: readonly Json[], shell: Shell) => Json>> = {
  // The library tells that associated functions can be run from now on.
  "Microsoft.InternalService.AddinInternalService NotifyActionHandlerReady": () => null,
  "Microsoft.AppRuntime.AppRuntimeService SetAppRuntimeState": ([state = null], shell) => {
    shell.showPane(state === "Visible");
    return null;
  },
  "Microsoft.AppRuntime.AppRuntimeService GetAppRuntimeState": (_, shell) =>
    shell.isPaneShown() ? "Visible" : "Background",
};

/** Answers a batch that asks services of Excel and not the workbook; `null` for any other batch. */
export function answerShell(request: RequestBody, shell: Shell, unknown: (what: string) => void): ResponseBody | null {
  const services = request.Actions.map((action) => request.ObjectPaths[String(action.ObjectPathId)]);
  if (services.length === 0 || services.some((path) => path?.ObjectPathType !== pathTypes.newObject)) return null;
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of request.Actions.entries()) {
    const value = answerAction(action, `${services[index]?.Name ?? ""} ${action.Name}`, shell);
    if (value === undefined) {
      unknown(`${services[index]?.Name ?? ""}.${action.Name}`);
      return {
        Results: results,
        TraceIds: [],
        Error: {
          Code: "ApiNotFound",
          Message: "Simulated host: not implemented",
          Location: action.Name,
          ActionIndex: index,
          HttpStatusCode: 400,
        },
      };
    }
    results.push({ ActionId: action.Id, Value: value });
  }
  return { Results: results, TraceIds: [] };
}

function answerAction(action: Action, name: string, shell: Shell): Json | undefined {
  if (action.Name === "") return {}; // the service is only instantiated
  return methods[name]?.(action.ArgumentInfo?.Arguments ?? [], shell);
}
