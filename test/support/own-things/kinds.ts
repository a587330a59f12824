const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type OwnThing = {
  /** Row → a cell's element; columns C to F, so that none is there twice. */
  readonly cells?: readonly (readonly [row: number, xml: string])[];
  readonly hiddenRows?: readonly number[];
  readonly pane?: string;
  /** Elements after the cells, by their names. */
  readonly elements?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly relations?: readonly string[];
  readonly bookRelations?: readonly string[];
  /** "/part type". */
  readonly types?: readonly string[];
  readonly names?: string;
  /** Elements of the workbook after `calcPr`, and before `bookViews`. */
  readonly ofBook?: string;
  readonly before?: string;
  readonly chartSheet?: string;
};

/** `rule`: a look of conditions. */
type Where = { readonly sheet: string; readonly rule: number };

const relation = (id: string, type: string, target: string, mode = ""): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;

const newer = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.microsoft.com/office/2017/10/relationships/${type}" Target="${target}"/>`;
const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const thread = "{11111111-1111-4111-8111-111111111111}";
const person = "{33333333-3333-4333-8333-333333333333}";

/** A picture of one pixel. */
const pixel = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);
const drawingSpaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const at = (row: number): string =>
  `<xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row + 8}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>`;
const frame = (id: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;
const chart = (reference: string): string =>
  `${head}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>${reference}</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Each kind alone leaves the sheet sound; all together do so, too. */
export const ownParts = {
  table: ({ sheet, rule }: Where): OwnThing => ({
    cells: [
      [20, '<c r="A20" t="inlineStr"><is><t>Cột</t></is></c><c r="B20" t="inlineStr"><is><t>Gấp đôi</t></is></c>'],
      [21, '<c r="A21"><v>3</v></c><c r="B21"><f>BangRieng[[#This Row],[Cột]]*2</f><v>6</v></c>'],
    ],
    elements: { tableParts: '<tableParts count="1"><tablePart r:id="rIdTable"/></tableParts>' },
    relations: [relation("rIdTable", "table", "../tables/table7.xml")],
    files: {
      "xl/tables/table7.xml": `${head}<table xmlns="${main}" id="7" name="BangRieng" displayName="BangRieng" ref="A20:B21" totalsRowShown="0"><autoFilter ref="A20:B21"/><tableColumns count="2"><tableColumn id="1" name="Cột"/><tableColumn id="2" name="Gấp đôi" dataDxfId="${rule}"><calculatedColumnFormula>BangRieng[[#This Row],[Cột]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    },
    types: [`/xl/tables/table7.xml ${spreadsheet}.table+xml`],
    names: `<definedName name="CotBang">BangRieng[Cột]</definedName><definedName name="_xlnm.Print_Titles" localSheetId="$PLACE">'${sheet}'!$1:$1</definedName>`,
  }),
  name: ({ sheet }: Where): OwnThing => ({
    cells: [[2, '<c r="C2"><f>SUM(Khoi_rieng)</f><v>2</v></c>']],
    names: `<definedName name="Khoi_rieng" comment="của tôi">'${sheet}'!$B$2:$B$3</definedName><definedName name="Chi_o_day" localSheetId="$PLACE">'${sheet}'!$B$2</definedName>`,
  }),
  chart: ({ sheet }: Where): OwnThing => ({
    elements: { drawing: '<drawing r:id="rIdDrawing"/>' },
    relations: [relation("rIdDrawing", "drawing", "../drawings/drawing70.xml")],
    files: {
      "xl/drawings/drawing70.xml": `${head}<xdr:wsDr ${drawingSpaces}><xdr:twoCellAnchor>${at(1)}${frame("rId1")}</xdr:twoCellAnchor><xdr:twoCellAnchor>${at(12)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Ảnh"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
      "xl/drawings/_rels/drawing70.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "chart", "../charts/chart70.xml")}${relation("rId2", "image", "../media/image70.png")}</Relationships>`,
      "xl/charts/chart70.xml": chart(`'${sheet}'!$B$2:$B$3`),
      "xl/media/image70.png": pixel,
    },
    types: [`/xl/drawings/drawing70.xml ${drawingType}`, `/xl/charts/chart70.xml ${chartType}`],
  }),
  /** A note, and a thread of comments with the note that Excel keeps beside it. */
  note: (): OwnThing => ({
    elements: { legacyDrawing: '<legacyDrawing r:id="rIdBox"/>' },
    relations: [
      relation("rIdNotes", "comments", "../comments70.xml"),
      relation("rIdBox", "vmlDrawing", "../drawings/vmlDrawing70.vml"),
      newer("rIdThread", "threadedComment", "../threadedComments/threadedComment70.xml"),
    ],
    bookRelations: [newer("rIdPersons", "person", "persons/person70.xml")],
    files: {
      "xl/comments70.xml": `${head}<comments xmlns="${main}"><authors><author>Tôi</author><author>tc=${thread}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Nhớ hỏi lại.</t></text></comment><comment ref="B3" authorId="1"><text><t>[Threaded comment] Đã hỏi chưa?</t></text></comment></commentList></comments>`,
      "xl/threadedComments/threadedComment70.xml": `${head}<ThreadedComments xmlns="${threads}"><threadedComment ref="B3" dT="2020-07-01T08:00:00.00" personId="${person}" id="${thread}"><text>Đã hỏi chưa?</text></threadedComment><threadedComment ref="B3" dT="2020-07-02T08:00:00.00" personId="${person}" id="{22222222-2222-4222-8222-222222222222}" parentId="${thread}"><text>Rồi.</text></threadedComment></ThreadedComments>`,
      "xl/persons/person70.xml": `${head}<personList xmlns="${threads}"><person displayName="Chị Lan" id="${person}" userId="lan" providerId="None"/></personList>`,
      "xl/drawings/vmlDrawing70.vml":
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape><v:shape id="_x0000_s1026" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    },
    types: [
      `/xl/comments70.xml ${spreadsheet}.comments+xml`,
      "/xl/threadedComments/threadedComment70.xml application/vnd.ms-excel.threadedcomments+xml",
      "/xl/persons/person70.xml application/vnd.ms-excel.person+xml",
    ],
  }),
  rules: ({ sheet, rule }: Where): OwnThing => ({
    elements: {
      conditionalFormatting: `<conditionalFormatting sqref="A2:A3"><cfRule type="expression" dxfId="${rule}" priority="2"><formula>$B2&gt;1</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2:B3"><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFFFFFF"/><color rgb="FF00B050"/></colorScale></cfRule></conditionalFormatting>`,
      dataValidations: `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="D2:D9"><formula1>'${sheet}'!$A$2:$A$3</formula1></dataValidation></dataValidations>`,
    },
  }),
  guard: (): OwnThing => ({
    elements: {
      sheetProtection:
        '<sheetProtection algorithmName="SHA-512" hashValue="q80=" saltValue="q80=" spinCount="100000" sheet="1"/>',
    },
    before: '<workbookProtection lockStructure="1"/>',
  }),
  layout: ({ sheet }: Where): OwnThing => ({
    pane: '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    hiddenRows: [3],
    cells: [[30, '<c r="A30" t="inlineStr"><is><t>gộp</t></is></c>']],
    elements: {
      mergeCells: '<mergeCells count="1"><mergeCell ref="A30:B31"/></mergeCells>',
      hyperlinks: '<hyperlinks><hyperlink ref="A2" r:id="rIdLink"/></hyperlinks>',
      pageMargins: '<pageMargins left="0.1" right="0.1" top="0.1" bottom="0.1" header="0" footer="0"/>',
      pageSetup: '<pageSetup paperSize="8" orientation="landscape" r:id="rIdPrinter"/>',
    },
    relations: [
      relation("rIdLink", "hyperlink", "https://example.org/", ' TargetMode="External"'),
      relation("rIdPrinter", "printerSettings", "../printerSettings/printerSettings70.bin"),
    ],
    files: { "xl/printerSettings/printerSettings70.bin": Uint8Array.of(1, 0, 2, 0) },
    names: `<definedName name="_xlnm.Print_Area" localSheetId="$PLACE">'${sheet}'!$A$1:$F$31</definedName>`,
  }),
  formulas: (): OwnThing => ({
    cells: [
      [5, '<c r="C5"><f t="array" ref="C5">SUM(IF(B2:B3&gt;1,B2:B3))</f><v>1.5</v></c>'],
      [
        6,
        '<c r="C6" cm="1"><f t="array" ref="C6:C7">_xlfn._xlws.SORT(B2:B3)</f><v>0.5</v></c><c r="D6"><f>SUM(_xlfn.ANCHORARRAY(C6))</f><v>2</v></c>',
      ],
      [7, '<c r="C7"><v>1.5</v></c>'],
      [10, '<c r="C10"><f t="dataTable" ref="C10:C10" dt2D="0" dtr="0" r1="B2"/><v>4</v></c>'],
      [11, '<c r="C11"><f t="shared" ref="C11:C12" si="0">B2*2</f><v>1</v></c>'],
      [12, '<c r="C12"><f t="shared" si="0"/><v>3</v></c><c r="D12"><f>COUNTA(\'Danh sách\'!B:B)</f><v>1</v></c>'],
    ],
    bookRelations: [relation("rIdMeta", "sheetMetadata", "metadata.xml")],
    files: {
      "xl/metadata.xml": `${head}<metadata xmlns="${main}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    },
    types: [`/xl/metadata.xml ${spreadsheet}.sheetMetadata+xml`],
  }),
  pivot: ({ sheet }: Where): OwnThing => ({
    relations: [relation("rIdPivot", "pivotTable", "../pivotTables/pivotTable70.xml")],
    bookRelations: [relation("rIdCache", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition70.xml")],
    ofBook: '<pivotCaches><pivotCache cacheId="70" r:id="rIdCache"/></pivotCaches>',
    files: {
      "xl/pivotTables/pivotTable70.xml": `${head}<pivotTableDefinition xmlns="${main}" name="PivotRieng" cacheId="70" dataCaption="Values"><location ref="E20:F23" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="1"><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields><rowFields count="1"><field x="0"/></rowFields><dataFields count="1"><dataField name="Tổng" fld="1" numFmtId="165"/></dataFields></pivotTableDefinition>`,
      "xl/pivotTables/_rels/pivotTable70.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "pivotCacheDefinition", "../pivotCache/pivotCacheDefinition70.xml")}</Relationships>`,
      "xl/pivotCache/pivotCacheDefinition70.xml": `${head}<pivotCacheDefinition xmlns="${main}" refreshOnLoad="1" refreshedBy="Tôi"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="${sheet}"/></cacheSource><cacheFields count="2"><cacheField name="Chữ"><sharedItems/></cacheField><cacheField name="Số"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>`,
    },
    types: [
      `/xl/pivotTables/pivotTable70.xml ${spreadsheet}.pivotTable+xml`,
      `/xl/pivotCache/pivotCacheDefinition70.xml ${spreadsheet}.pivotCacheDefinition+xml`,
    ],
  }),
  customXml: (): OwnThing => ({
    bookRelations: [relation("rIdCustom", "customXml", "../customXml/item70.xml")],
    files: { "customXml/item70.xml": "<ghichu xmlns='urn:rieng'>của tôi</ghichu>" },
  }),
  chartSheet: ({ sheet }: Where): OwnThing => ({
    bookRelations: [relation("rIdChartSheet", "chartsheet", "chartsheets/sheet70.xml")],
    chartSheet: '<sheet name="Biểu đồ riêng" sheetId="901" r:id="rIdChartSheet"/>',
    files: {
      "xl/chartsheets/sheet70.xml": `${head}<chartsheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      "xl/chartsheets/_rels/sheet70.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "drawing", "../drawings/drawing71.xml")}</Relationships>`,
      "xl/drawings/drawing71.xml": `${head}<xdr:wsDr ${drawingSpaces}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/>${frame("rId1")}</xdr:absoluteAnchor></xdr:wsDr>`,
      "xl/drawings/_rels/drawing71.xml.rels": `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("rId1", "chart", "../charts/chart71.xml")}</Relationships>`,
      "xl/charts/chart71.xml": chart(`'${sheet}'!$B$2:$B$3`),
    },
    types: [
      `/xl/chartsheets/sheet70.xml ${spreadsheet}.chartsheet+xml`,
      `/xl/drawings/drawing71.xml ${drawingType}`,
      `/xl/charts/chart71.xml ${chartType}`,
    ],
  }),
} as const satisfies Readonly<Record<string, (where: Where) => OwnThing>>;

export type Kind = keyof typeof ownParts;
export const everyKind = Object.keys(ownParts) as readonly Kind[];
