/** @jest-environment @happy-dom/jest-environment */
import { DropZone } from "../../../src/taskpane/receive/drop-zone";
import { pane } from "../../../src/text/vi/pane";
import { inPane } from "./in-dom";

const { chooseFiles, chooseFolder, folderAsked, filesOnly } = pane.receive;
const zone = <DropZone add={() => undefined} />;

test("a folder is chosen where that works, and what the browser asks then is said before", async () => {
  const { queryByRole, container } = await inPane(zone, {});
  expect(queryByRole("button", { name: chooseFolder })).not.toBeNull();
  expect(container.textContent).toContain(folderAsked);
  expect(container.textContent).not.toContain(filesOnly);
});

test("Excel for Mac chooses no folders: its files are chosen or dropped, and the pane says so", async () => {
  const { queryByRole, queryByLabelText, container } = await inPane(zone, { noFolders: true });
  expect(queryByRole("button", { name: chooseFolder })).toBeNull();
  expect(queryByLabelText(chooseFolder)).toBeNull();
  expect(queryByRole("button", { name: chooseFiles })).not.toBeNull();
  expect(container.textContent).toContain(filesOnly);
  expect(container.textContent).not.toContain(folderAsked);
});
