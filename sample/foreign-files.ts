import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { Fault } from "./planted";
import { storedZip } from "./stored-zip";

/** A file of nobody that lies among the reports. */
export type ForeignFile = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly changed: string;
  readonly faults: readonly Fault[];
};

/** What people send along with their reports, into folders of clusters that were issued. */
export function foreignFiles(clusters: ReadonlySet<string>): readonly ForeignFile[] {
  return [
    { folder: "K03", name: "Công văn gửi kèm.docx", bytes: letter(), changed: "2020-06-29T09:14:05" },
    { folder: "K05", name: "ghi-chu.pdf", bytes: note(), changed: "2020-06-30T15:02:40" },
    { folder: "X01", name: "Công văn gửi kèm.docx", bytes: letter(), changed: "2026-12-07T08:40:12" },
  ]
    .filter(({ folder }) => clusters.has(folder))
    .map(({ folder, name, bytes, changed }) => ({
      file: `${folder}/${name}`,
      bytes,
      changed,
      faults: notAWorkbook(`${folder}/${name}`),
    }));
}

function notAWorkbook(file: string): readonly Fault[] {
  const nobody = { fault: "not-a-workbook", file, unit: null, cluster: null };
  return [
    { ...nobody, expect: { verdict: "rejected" } },
    { ...nobody, expect: { issue: { code: "unreadable", sheet: null, cell: null } } },
  ];
}

function note(): Uint8Array {
  return utf8ToBytes("%PDF-1.4\n% DỮ LIỆU MẪU: ghi chú gửi kèm, không phải sổ tính\n%%EOF\n");
}

/** As little as makes a Word document. */
function letter(): Uint8Array {
  const office = "http://schemas.openxmlformats.org";
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  const relations = "application/vnd.openxmlformats-package.relationships+xml";
  return storedZip([
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="${relations}"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${head}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ],
    [
      "word/document.xml",
      `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>DỮ LIỆU MẪU: công văn gửi kèm báo cáo sơ kết</w:t></w:r></w:p></w:body></w:document>`,
    ],
  ]);
}
