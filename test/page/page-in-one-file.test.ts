import { withScript } from "../../webpack/page-in-one-file.mjs";

const page = '<html><body><div id="root"></div></body></html>';

test("a script in the page ends where it ends, whatever its strings hold", () => {
  const script = 'use("</script><!-- <script>", "$&", `</SCRIPT>`);';
  const html = withScript(page, script);
  expect(html.match(/<\/script/giu)).toHaveLength(1);
  expect(html).not.toContain("<!--");
  const used: string[] = [];
  const inside = /<script>(.*)<\/script>/su.exec(html)?.[1] ?? "";
  new Function("use", inside)((...given: readonly string[]) => used.push(...given));
  expect(used).toEqual(["</script><!-- <script>", "$&", "</SCRIPT>"]);
});
