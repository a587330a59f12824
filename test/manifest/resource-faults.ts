import { allElements, child, type XmlElement } from "./xml-element";

type Kind = "bt:Images" | "bt:Urls" | "bt:ShortStrings" | "bt:LongStrings";

/** Element with a resid → the part of Resources that it must point into (docs: Resources element). */
const kinds: Readonly<Record<string, Kind>> = {
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  SourceLocation: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
  "bt:Image": "bt:Images",
};

/** Characters; docs: Resources element. */
const longest: Readonly<Record<Kind, number>> = {
  "bt:Images": 2048,
  "bt:Urls": 2048,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

type Resource = { readonly id: string; readonly kind: Kind; readonly element: XmlElement };

function resourcesOf(manifest: XmlElement): readonly Resource[] {
  const parts = child(manifest, "VersionOverrides", "Resources")?.children ?? [];
  return parts.flatMap((part) =>
    part.children.map((element) => ({ id: element.attributes["id"] ?? "", kind: part.name as Kind, element })),
  );
}

/** Every resid points to a resource of its kind, every resource is used, none is too long. */
export function resourceFaults(manifest: XmlElement): readonly string[] {
  const resources = resourcesOf(manifest);
  const pointers = allElements(manifest).filter(({ attributes }) => attributes["resid"] !== undefined);
  return [
    ...pointers.flatMap(({ name, attributes }) => {
      const found = resources.find(({ id }) => id === attributes["resid"]);
      if (found === undefined) return [`<${name}> points to ${attributes["resid"]}, which is not among the resources`];
      return kinds[name] === found.kind ? [] : [`<${name}> points to ${found.id} of ${found.kind}`];
    }),
    ...resources
      .filter(({ id }) => !pointers.some(({ attributes }) => attributes["resid"] === id))
      .map(({ id }) => `resource ${id} is not used`),
    ...resources.flatMap(({ id, kind, element }) =>
      [element.attributes["DefaultValue"] ?? "", ...element.children.map(({ attributes }) => attributes["Value"] ?? "")]
        .filter((value) => value.length > longest[kind] || value.trim() === "")
        .map((value) => `resource ${id} has ${value.length} characters; 1 to ${longest[kind]} are allowed`),
    ),
  ];
}

/** Ids are unique over the whole manifest, and at most 32 characters: what the docs say of resources, kept for all. */
export function idFaults(manifest: XmlElement): readonly string[] {
  const ids = allElements(manifest).flatMap(({ attributes }) =>
    attributes["id"] === undefined ? [] : [attributes["id"]],
  );
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `id ${id} stands twice`),
    ...ids
      .filter((id) => id.length > 32 || id.length === 0)
      .map((id) => `id ${id} has ${id.length} characters; 1 to 32 are allowed`),
  ];
}

/** Everything a person reads has its English beside the Vietnamese. */
export function localeFaults(manifest: XmlElement): readonly string[] {
  const texts = [
    child(manifest, "DisplayName"),
    child(manifest, "Description"),
    ...resourcesOf(manifest).flatMap(({ kind, element }) =>
      kind === "bt:ShortStrings" || kind === "bt:LongStrings" ? [element] : [],
    ),
  ];
  const locale = child(manifest, "DefaultLocale")?.text;
  return [
    ...(locale === "vi-VN" ? [] : [`the default locale is ${String(locale)}`]),
    ...texts.flatMap((element) => {
      const locales = element?.children.map(({ attributes }) => attributes["Locale"]) ?? [];
      return locales.length === 1 && locales[0] === "en-US"
        ? []
        : [
            `${element?.attributes["id"] ?? element?.name ?? "a text"} has its own text for ${locales.join(", ") || "no language"}, not for en-US alone`,
          ];
    }),
  ];
}
