package dk.dpsd.anonymisation.file;

import static dk.dpsd.anonymisation.file.Parcels.docx;
import static dk.dpsd.anonymisation.file.Parcels.everything;
import static dk.dpsd.anonymisation.file.Parcels.p;
import static dk.dpsd.anonymisation.file.Parcels.part;
import static dk.dpsd.anonymisation.file.Parcels.spans;
import static dk.dpsd.anonymisation.file.Parcels.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.dpsd.anonymisation.file.CleanedFile.Pictures;
import dk.dpsd.anonymisation.file.UncleanableException.Reason;
import dk.dpsd.casework.document.FileAnswer;
import dk.dpsd.casework.document.Files;
import dk.dpsd.casework.document.TestGate;
import dk.dpsd.casework.model.document.FileType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R-ANON-03: names go from attached office files, wherever in them they stand. Jens Hansen is the one nobody may find. */
@DisplayName("R-ANON-03: office files")
class CleanOfficeTest {

    private static final String JPEG = Parcels.latin(Files.image("jpg"));
    private static final String PICTURE =
            "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Jens.jpg\" descr=\"Jens\"/>"
                    + "<a:graphic><a:graphicData uri=\"x\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"Jens\"/></pic:nvPicPr>"
                    + "<pic:blipFill><a:blip r:embed=\"rIdJens\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>"
                    + "</wp:inline></w:drawing></w:r></w:p>";
    private static final String SPACE = "<?xml version=\"1.0\"?><w:%s " + Parcels.W + ">%s</w:%1$s>";

    /** Files in which the name stands once more beside the text people see; none of them shows it there. */
    static Stream<Arguments> hidden() {
        String seen = p("Jens Hansen faldt");
        return Stream.of(
                word(
                        "metadata",
                        seen,
                        Map.of(
                                "docProps/core.xml",
                                "<c><creator>Jens Hansen</creator></c>",
                                "docProps/app.xml",
                                "<c><Manager>Jens Hansen</Manager></c>",
                                "docProps/custom.xml",
                                "<c><property name=\"Jens\"><v>Hansen</v></property></c>",
                                "docProps/thumbnail.jpeg",
                                "Jens")),
                word(
                        "a comment and its author",
                        "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Jens Hansen</w:t></w:r>"
                                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
                        Map.of(
                                "word/comments.xml",
                                SPACE.formatted(
                                        "comments",
                                        "<w:comment w:author=\"Jens Hansen\">" + p("Jens Hansen sagde det")
                                                + "</w:comment>"),
                                "word/people.xml",
                                "<w15:people xmlns:w15=\"x\"><w15:person w15:author=\"Jens Hansen\"/></w15:people>"),
                        "rId5",
                        "comments",
                        "comments.xml"),
                word(
                        "a tracked deletion",
                        "<w:p><w:del w:author=\"Jens Hansen\" w:date=\"2026-01-01T00:00:00Z\"><w:r>"
                                + "<w:delText>Jens Hansen</w:delText></w:r></w:del><w:ins w:author=\"Jens\"><w:r><w:t>Patienten</w:t>"
                                + "</w:r></w:ins></w:p>",
                        Map.of()),
                word(
                        "a move",
                        "<w:moveFrom w:author=\"Jens\"><w:p><w:r><w:t>Jens</w:t></w:r></w:p></w:moveFrom>",
                        Map.of()),
                word(
                        "a link",
                        "<w:p><w:hyperlink r:id=\"rId7\" w:tooltip=\"Jens\"><w:r><w:t>skriv</w:t></w:r></w:hyperlink></w:p>",
                        Map.of(),
                        "rId7",
                        "hyperlink",
                        "mailto:jens.hansen@example.dk?subject=Jens"),
                word(
                        "a field",
                        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:name w:val=\"Jens\"/></w:ffData>"
                                + "</w:fldChar></w:r><w:r><w:instrText>HYPERLINK \"mailto:Jens.Hansen@x.dk\"</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>mail</w:t></w:r>"
                                + "<w:fldSimple w:instr=\"MERGEFIELD Jens\"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>",
                        Map.of()),
                word(
                        "a content control",
                        "<w:sdt><w:sdtPr><w:alias w:val=\"Jens\"/><w:dropDownList><w:listItem w:value=\"Hansen\"/>"
                                + "</w:dropDownList></w:sdtPr><w:sdtContent>" + p("valgt") + "</w:sdtContent></w:sdt>",
                        Map.of()),
                word(
                        "a bookmark",
                        "<w:bookmarkStart w:id=\"1\" w:name=\"Jens_Hansen\"/>" + seen + "<w:bookmarkEnd w:id=\"1\"/>",
                        Map.of()),
                word(
                        "words about a table",
                        "<w:tbl><w:tblPr><w:tblCaption w:val=\"Jens\"/></w:tblPr><w:tr><w:tc>" + seen
                                + "</w:tc></w:tr></w:tbl>",
                        Map.of()),
                word(
                        "a text box twice",
                        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>" + seen
                                + "</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>"
                                + seen
                                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
                        Map.of()),
                word(
                        "a watermark",
                        "<w:p><w:r><w:pict><v:shape alt=\"Jens\" o:gfxdata=\"Jens\"><v:textpath string=\"Jens Hansen\"/>"
                                + "</v:shape></w:pict></w:r></w:p>",
                        Map.of()),
                word(
                        "an embedded file",
                        "<w:p><w:r><w:object><v:shape/><o:OLEObject r:id=\"rId9\"/></w:object></w:r></w:p>",
                        Map.of("word/embeddings/Jens.xlsx", "Jens"),
                        "rId9",
                        "package",
                        "embeddings/Jens.xlsx"),
                word(
                        "settings",
                        seen,
                        Map.of(
                                "word/settings.xml",
                                SPACE.formatted(
                                        "settings",
                                        "<w:zoom w:percent=\"90\"/>"
                                                + "<w:attachedTemplate r:id=\"rId1\"/><w:docVars><w:docVar w:name=\"Jens\" w:val=\"Hansen\"/></w:docVars>"
                                                + "<w:mailMerge><w:query w:val=\"Jens\"/></w:mailMerge>"),
                                "word/_rels/settings.xml.rels",
                                Parcels.relations("rId1", "attachedTemplate", "file:///C:/Users/Jens/Hansen.dotx")),
                        "rId3",
                        "settings",
                        "settings.xml"),
                word(
                        "further parts",
                        seen,
                        Map.of(
                                "customXml/item1.xml",
                                "<a>Jens Hansen</a>",
                                "word/glossary/document.xml",
                                SPACE.formatted("document", seen),
                                "Jens.xml",
                                "<a/>")),
                word(
                        "a style named after him",
                        "<w:p><w:pPr><w:pStyle w:val=\"JensHansen\"/><w:pStyle w:val=\"Jens 2\"/></w:pPr></w:p>" + seen,
                        Map.of()),
                word("a comment in the XML", "<!-- Jens Hansen --><?Jens Hansen?>" + seen, Map.of()),
                word(
                        "a picture's names",
                        PICTURE + seen,
                        Map.of("word/media/Jens.jpg", JPEG),
                        "rIdJens",
                        "image",
                        "media/Jens.jpg"),
                Arguments.of(
                        "a drawing that is no picture",
                        FileType.DOCX,
                        docx(PICTURE, Map.of("word/media/Jens.emf", "Jens"), "rIdJens", "image", "media/Jens.emf")));
    }

    private static Arguments word(String what, String body, Map<String, String> more, String... relations) {
        return Arguments.of(what, FileType.DOCX, docx(body, more, relations));
    }

    static Stream<Arguments> hiddenInOthers() {
        String seen = "<text:p>Jens Hansen faldt</text:p>";
        return Stream.of(
                odt(
                        "metadata",
                        seen,
                        Map.of(
                                "settings.xml",
                                "<a>Jens</a>",
                                "Thumbnails/thumbnail.png",
                                "Jens",
                                "Configurations2/Jens.xml",
                                "<a>Hansen</a>",
                                "META-INF/documentsignatures.xml",
                                "<a>Jens</a>")),
                odt(
                        "a note at the edge",
                        "<text:p>x<office:annotation office:name=\"Jens\"><dc:creator>Jens</dc:creator>"
                                + "<text:p>Hansen</text:p></office:annotation>y<office:annotation-end office:name=\"Jens\"/></text:p>",
                        Map.of()),
                odt(
                        "tracked changes",
                        "<text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
                                + "<dc:creator>Jens</dc:creator></office:change-info>" + seen
                                + "</text:deletion></text:changed-region>"
                                + "</text:tracked-changes><text:p>x<text:change text:change-id=\"c\"/></text:p>",
                        Map.of()),
                odt(
                        "fields",
                        "<text:user-field-decls><text:user-field-decl text:name=\"Jens\" office:string-value=\"Hansen\"/>"
                                + "</text:user-field-decls><text:p><text:user-field-get text:name=\"Jens\">ham</text:user-field-get>"
                                + "<text:hidden-text text:condition=\"Jens\" text:string-value=\"Hansen\"/></text:p>",
                        Map.of()),
                odt(
                        "a link",
                        "<text:p><text:a xlink:href=\"mailto:jens.Hansen@x.dk\" office:title=\"Jens\">skriv</text:a></text:p>",
                        Map.of()),
                odt(
                        "words about a picture",
                        "<text:p><draw:frame draw:name=\"Jens\"><draw:image xlink:href=\"Pictures/Jens.png\"/>"
                                + "<svg:title>Jens</svg:title><svg:desc>Hansen</svg:desc></draw:frame></text:p>",
                        Map.of("Pictures/Jens.png", Parcels.latin(Files.image("png")))),
                odt(
                        "a linked picture",
                        "<text:p><draw:frame><draw:image xlink:href=\"http://x.dk/Jens.png\"/></draw:frame></text:p>",
                        Map.of()),
                odt(
                        "a form",
                        "<office:forms><form:form form:name=\"Jens\"/></office:forms><text:p>x</text:p>",
                        Map.of()),
                odt(
                        "an embedded file",
                        "<text:p><draw:frame><draw:object xlink:href=\"./Jens\"/></draw:frame></text:p>",
                        Map.of("Jens/content.xml", "<a>Hansen</a>", "ObjectReplacements/Jens", "Jens")),
                odt(
                        "bookmarks and sections",
                        "<text:section text:name=\"Jens\"><text:p><text:bookmark text:name=\"Hansen\"/>x</text:p>"
                                + "</text:section>",
                        Map.of()),
                Arguments.of(
                        "the value behind a cell",
                        FileType.ODS,
                        Parcels.open(
                                FileType.ODS,
                                "<table:content-validations><table:content-validation table:name=\"Jens\"/></table:content-validations>"
                                        + "<table:table table:name=\"Jens Hansen\"><table:table-row><table:table-cell office:value-type=\"string\""
                                        + " office:string-value=\"Jens\" table:formula=\"of:=&quot;Hansen&quot;\"><text:p>x</text:p>"
                                        + "</table:table-cell></table:table-row></table:table>",
                                Map.of())),
                Arguments.of(
                        "names in a workbook",
                        FileType.XLSX,
                        Parcels.xlsx(
                                "<row r=\"1\"><c r=\"A1\" t=\"str\"><f>IF(B1=\"Jens\",\"Hansen\",\"\")</f><v>x</v></c></row>",
                                "<si><t>Jens Hansen, som ingen celle viser</t></si>",
                                Map.of(
                                        "xl/comments1.xml",
                                        "<a>Jens</a>",
                                        "xl/tables/table1.xml",
                                        "<a name=\"Jens\"/>",
                                        "xl/calcChain.xml",
                                        "<a/>"))),
                Arguments.of(
                        "names beside a slide",
                        FileType.PPTX,
                        Parcels.pptx(
                                "<p:sp><p:nvSpPr><p:cNvPr id=\"2\" name=\"Jens\" descr=\"Hansen\"><a:hlinkClick r:id=\"rId4\" tooltip=\"Jens\"/>"
                                        + "</p:cNvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>Overskrift</a:t></a:r></a:p></p:txBody></p:sp>",
                                Map.of(
                                        "ppt/commentAuthors.xml",
                                        "<a name=\"Jens\"/>",
                                        "ppt/comments/comment1.xml",
                                        "<a>Hansen</a>"),
                                "rId4",
                                "hyperlink",
                                "mailto:Jens@x.dk")));
    }

    private static Arguments odt(String what, String body, Map<String, String> more) {
        return Arguments.of(what, FileType.ODT, Parcels.open(FileType.ODT, body, more));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"hidden", "hiddenInOthers"})
    void whatIsCoveredInTheTextIsNowhereInTheFile(String what, FileType type, byte[] content) throws Exception {
        assertThat(everything(content)).containsAnyOf("Jens", "Hansen");
        String text = text(type, content);
        CleanedFile cleaned = CleanFile.of(type, content, spans(text, "Jens Hansen", "Jens 2"));

        assertThat(everything(cleaned.content()))
                .doesNotContainIgnoringCase("jens")
                .doesNotContainIgnoringCase("hansen");
        assertThat(text(type, cleaned.content()))
                .isEqualTo(text.replace("Jens Hansen", "*****"))
                .isEqualTo(cleaned.text());
        opens(type, cleaned.content());
        assertThat(CleanFile.of(type, cleaned.content(), List.of()).content()).isEqualTo(cleaned.content());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "del",
                "moveFrom",
                "delText",
                "delInstrText",
                "rPrChange",
                "pPrChange",
                "sectPrChange",
                "tblPrChange",
                "tcPrChange",
                "trPrChange",
                "tblPrExChange",
                "tblGridChange",
                "numberingChange",
                "cellIns",
                "cellDel",
                "cellMerge",
                "moveFromRangeStart",
                "moveToRangeStart",
                "instrText",
                "fldChar",
                "ffData",
                "sdtPr",
                "smartTagPr",
                "customXmlPr",
                "commentRangeStart",
                "commentReference",
                "bookmarkStart",
                "permStart",
                "altChunk",
                "subDoc",
                "control",
                "object",
                "OLEObject",
                "embedRegular",
                "externalData",
                "pivotSource",
                "userShapes",
                "custDataLst",
                "timing",
                "hlinkClick",
                "hlinkHover",
                "textpath",
                "tblCaption",
                "tblDescription",
                "Fallback",
                "extLst",
                "rPh"
            })
    void whatNobodySeesInWordExcelAndPowerPointGoesWhole(String element) throws Exception {
        byte[] content = docx("<w:p><w:%s w:any=\"Jens\"><w:t>Jens</w:t></w:%1$s></w:p>".formatted(element), Map.of());
        assertThat(text(FileType.DOCX, content)).isEqualTo("\n");
        assertThat(everything(CleanFile.of(FileType.DOCX, content, List.of()).content()))
                .doesNotContain("Jens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ins", "moveTo", "hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple"})
    void whatIsNoMoreThanAFrameAroundTextLeavesIt(String element) throws Exception {
        byte[] content = docx("<w:p><w:%s w:any=\"Jens\"><w:t>Hans</w:t></w:%1$s></w:p>".formatted(element), Map.of());
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, List.of());
        assertThat(cleaned.text()).isEqualTo("Hans\n");
        assertThat(everything(cleaned.content())).contains("Hans").doesNotContain("Jens");
    }

    /** Held without a span, so that nothing but the list of what is kept can have let it out. */
    @Test
    void settingsHoldNothingButHowPagesLook() throws Exception {
        byte[] word = docx(
                "",
                Map.of(
                        "word/settings.xml",
                        SPACE.formatted(
                                "settings",
                                "<w:zoom w:percent=\"90\"/><w:docVars><w:docVar w:name=\"jens\"/></w:docVars>")),
                "rId3",
                "settings",
                "settings.xml");
        assertThat(part(CleanFile.of(FileType.DOCX, word, List.of()).content(), "word/settings.xml"))
                .contains("w:zoom")
                .doesNotContain("jens");
        byte[] excel = Parcels.xlsx(
                "<row/></sheetData><dataValidations><a formula=\"jens\"/></dataValidations><sheetData>", "", Map.of());
        assertThat(everything(CleanFile.of(FileType.XLSX, excel, List.of()).content()))
                .contains("sheetData")
                .doesNotContainIgnoringCase("jens");
    }

    @Test
    void textWithinAPictureIsNone() throws Exception {
        String body = PICTURE.replace(
                "<a:blip r:embed=\"rIdJens\"/>", "<a:blip r:embed=\"rIdJens\"><w:t>Jens</w:t></a:blip>");
        byte[] content = docx(body, Map.of("word/media/a.jpg", JPEG), "rIdJens", "image", "media/a.jpg");
        assertThat(text(FileType.DOCX, content)).isEqualTo("\n");
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, List.of());
        assertThat(cleaned.holdsPictures()).isTrue();
        assertThat(everything(cleaned.content())).doesNotContain("Jens");
    }

    @Test
    void whenSomebodyChangedItGoesWithWhoDid() throws Exception {
        byte[] content = docx("<w:p w:author=\"x\" w:date=\"2026-01-01\"/>", Map.of());
        assertThat(everything(CleanFile.of(FileType.DOCX, content, List.of()).content()))
                .doesNotContain("2026-01-01");
    }

    /** Another value may stand behind what a cell shows; what it shows is all that stays. */
    @Test
    void aCellOfOpenDocumentIsWhatItShows() throws Exception {
        byte[] content = Parcels.open(
                FileType.ODS,
                "<table:table><table:table-row><table:table-cell office:value-type=\"date\" office:date-value=\"1970-01-01\">"
                        + "<text:p>1970</text:p></table:table-cell></table:table-row></table:table>",
                Map.of());
        assertThat(everything(CleanFile.of(FileType.ODS, content, List.of()).content()))
                .contains("<table:table-cell office:value-type=\"string\"><text:p>1970</text:p>")
                .doesNotContain("1970-01-01");
    }

    @Test
    void howAWordSoundsIsNoPartOfACell() throws Exception {
        byte[] content = Parcels.xlsx(
                "<row><c t=\"inlineStr\"><is><t>Hans</t><rPh><t>jens</t></rPh></is></c></row>", "", Map.of());
        assertThat(CleanFile.of(FileType.XLSX, content, List.of()).text()).isEqualTo("Hans\t\n");
    }

    @Test
    void aNumberThatIsCoveredGoesFromWhatThingsAreCalledToo() throws Exception {
        byte[] content = docx("<w:p w:keep=\"0101701234\" w:size=\"1234\"/>" + p("010170-1234"), Map.of());
        String text = text(FileType.DOCX, content);
        byte[] cleaned =
                CleanFile.of(FileType.DOCX, content, spans(text, "010170-1234")).content();
        assertThat(part(cleaned, "word/document.xml"))
                .contains("<w:p w:keep=\"0\" w:size=\"1234\"/>")
                .doesNotContain("010170");
    }

    @Test
    void aPrefixOutlivesTheElementThatDeclaredIt() throws Exception {
        byte[] content = docx(
                "<w:sdt xmlns:q=\"http://schemas.microsoft.com/q\"><w:p><q:y/></w:p><mc:AlternateContent><mc:Choice Requires=\"q\">"
                        + "<w:p/></mc:Choice></mc:AlternateContent></w:sdt>",
                Map.of());
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, List.of());
        assertThat(part(cleaned.content(), "word/document.xml"))
                .contains(
                        "<q:y xmlns:q=\"http://schemas.microsoft.com/q\"/>",
                        "<mc:Choice xmlns:q=\"http://schemas.microsoft.com/q\" Requires=\"q\">");
        opens(FileType.DOCX, cleaned.content());
    }

    @Test
    void elementsOfAnybodyElsesLeaveTheirText() throws Exception {
        byte[] content = docx(
                "<j:jens xmlns:j=\"x\" j:a=\"jens\"><w:p j:jens=\"1\"><w:r><w:t>Hans</w:t></w:r></w:p></j:jens>",
                Map.of());
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, List.of());
        assertThat(cleaned.text()).isEqualTo("Hans\n");
        assertThat(everything(cleaned.content())).doesNotContain("jens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "author",
                "initials",
                "descr",
                "alt",
                "title",
                "tooltip",
                "href",
                "gfxdata",
                "userId",
                "providerId",
                "codeName",
                "src",
                "tgtFrame",
                "macro",
                "rsidR"
            })
    void attributesWithWordsGo(String attribute) throws Exception {
        byte[] content = docx("<w:p w:" + attribute + "=\"jens\" w:date=\"2026\" w:keep=\"1\"/>", Map.of());
        assertThat(part(CleanFile.of(FileType.DOCX, content, List.of()).content(), "word/document.xml"))
                .doesNotContain("jens")
                .contains("w:keep=\"1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text:tracked-changes",
                "text:change-start",
                "text:variable-decls",
                "text:sequence-decls",
                "text:user-field-decls",
                "text:dde-connection-decls",
                "text:script",
                "text:table-of-content-source",
                "text:bibliography-source",
                "office:annotation",
                "office:annotation-end",
                "office:scripts",
                "office:forms",
                "office:event-listeners",
                "office:binary-data",
                "office:change-info",
                "office:dde-source",
                "draw:object",
                "draw:object-ole",
                "draw:plugin",
                "draw:applet",
                "draw:floating-frame",
                "draw:param",
                "draw:image-map",
                "draw:control",
                "svg:title",
                "svg:desc",
                "style:map",
                "table:content-validations",
                "table:named-expressions",
                "table:database-ranges",
                "table:data-pilot-tables",
                "table:tracked-changes",
                "table:cell-range-source",
                "table:scenario",
                "table:consolidation",
                "table:label-ranges",
                "table:dde-links",
                "table:table-source",
                "table:detective",
                "table:title",
                "table:desc",
                "dc:creator",
                "meta:keyword",
                "form:text"
            })
    void whatNobodySeesInOpenDocumentGoesWhole(String element) throws Exception {
        String body = "<text:p><%s text:any=\"Jens\"><text:span>Jens</text:span></%1$s></text:p>".formatted(element);
        byte[] content = Parcels.open(FileType.ODT, body, Map.of());
        assertThat(text(FileType.ODT, content)).isEqualTo("\n");
        assertThat(everything(CleanFile.of(FileType.ODT, content, List.of()).content()))
                .doesNotContain("Jens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table:formula",
                "table:content-validation-name",
                "table:end-cell-address",
                "office:string-value",
                "office:value",
                "office:date-value",
                "office:target-frame-name",
                "draw:name",
                "text:condition",
                "xlink:title",
                "dc:any",
                "none"
            })
    void attributesWithWordsGoFromOpenDocument(String attribute) throws Exception {
        String body = "<text:p text:style-name=\"P1\" " + attribute + "=\"jens\"/>";
        byte[] content = Parcels.open(FileType.ODT, body, Map.of());
        assertThat(part(CleanFile.of(FileType.ODT, content, List.of()).content(), "content.xml"))
                .doesNotContain("jens")
                .contains("text:style-name=\"P1\"");
    }

    /** What people came to read comes first; what stands around every page, and the forms behind slides, last. */
    @Test
    void theTextBeginsWithWhatPeopleCameToRead() {
        Map<String, String> more = new LinkedHashMap<>();
        more.put("word/header1.xml", SPACE.formatted("hdr", p("top")));
        more.put("word/footnotes.xml", SPACE.formatted("footnotes", p("note")));
        Map<String, String> parts = new LinkedHashMap<>();
        more.forEach(parts::put);
        parts.put("word/document.xml", SPACE.formatted("document", p("body")));
        assertThat(text(FileType.DOCX, Parcels.zip(parts))).isEqualTo("note\nbody\ntop\n");
    }

    /** Every part is XML, the gate takes the file in, and every relationship leads to a part that is there. */
    static void opens(FileType type, byte[] content) throws Exception {
        String extension = type.name().toLowerCase(Locale.ROOT);
        assertThat(TestGate.gate().check("x." + extension, content)).isInstanceOf(FileAnswer.Passed.class);
        var parts = Parcels.parts(content);
        var xml = DocumentBuilderFactory.newDefaultNSInstance();
        for (var part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xml|rels)")) {
                var read = xml.newDocumentBuilder().parse(new ByteArrayInputStream(part.getValue()));
                var links = read.getElementsByTagName("Relationship");
                for (int i = 0; i < links.getLength(); i++) {
                    String target =
                            links.item(i).getAttributes().getNamedItem("Target").getNodeValue();
                    assertThat(parts).containsKey(target.substring(1));
                }
            }
        }
    }

    static Stream<Arguments> shown() {
        String many = IntStream.range(0, 10_008)
                .mapToObj(i -> "<w:r><w:t>" + "Jens Hansen ".charAt(i % 12) + "</w:t></w:r>")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        return Stream.of(
                Arguments.of(
                        "split runs",
                        "<w:p><w:r><w:t>Je</w:t></w:r><w:proofErr/><w:r><w:rPr><w:b/></w:rPr><w:t>ns H</w:t></w:r>"
                                + "<w:r><w:t>ansen</w:t></w:r></w:p>"),
                Arguments.of("10,000 runs", "<w:p>" + many + "</w:p>"),
                Arguments.of(
                        "nested tables",
                        "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>".repeat(60)
                                + p("Jens Hansen")
                                + "</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>".repeat(60)),
                Arguments.of("hidden text", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Jens Hansen</w:t></w:r></w:p>"),
                Arguments.of("soft hyphens", "<w:p><w:r><w:t>Jens Han</w:t><w:softHyphen/><w:t>sen</w:t></w:r></w:p>"),
                Arguments.of("marks of direction", p("Jens Han\u200Esen")),
                Arguments.of(
                        "within an insertion",
                        "<w:p><w:ins w:author=\"x\"><w:r><w:t>Jens Hansen</w:t></w:r></w:ins></w:p>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void aNameGoesFromAllThePiecesItStandsIn(String what, String body) throws Exception {
        byte[] content = docx(body, Map.of());
        String text = text(FileType.DOCX, content);
        assertThat(text).contains("Jens Hansen");
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, spans(text, "Jens Hansen"));
        assertThat(cleaned.text()).isEqualTo(text.replace("Jens Hansen", "*****"));
        assertThat(text(FileType.DOCX, cleaned.content())).isEqualTo(cleaned.text());
        assertThat(everything(cleaned.content()).replaceAll("<[^>]*>", "")).doesNotContain("Jens", "Hansen", "ansen");
        opens(FileType.DOCX, cleaned.content());
    }

    @Test
    void whatPeopleSeeBesideTheBodyIsShownAndCovered() throws Exception {
        String parts = "header1 footer2 footnotes endnotes";
        Map<String, String> more = new LinkedHashMap<>();
        for (String name : parts.split(" ")) {
            more.put("word/" + name + ".xml", SPACE.formatted("x", p("Jens i " + name)));
        }
        byte[] content = docx(p("x"), more);
        String text = text(FileType.DOCX, content);
        for (String name : parts.split(" ")) {
            assertThat(text).contains("Jens i " + name);
        }
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, spans(text, "Jens"));
        assertThat(everything(cleaned.content())).doesNotContain("Jens").contains("***** i header1");
    }

    /** A CPR number is a number to Excel, and a birth date a count of days since 1900. */
    @Test
    void numbersAndDatesInCellsAreShownAndCovered() throws Exception {
        byte[] content = Parcels.xlsx(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><v>101701234</v></c><c r=\"C1\" s=\"1\"><v>25569</v></c>"
                        + "<c r=\"D1\" t=\"inlineStr\"><is><r><t>Je</t></r><r><t>ns</t></r></is></c><c r=\"E1\"><f>1+1</f><v>2</v></c></row>",
                "<si><r><t>Jens </t></r><r><t>Hansen</t></r><rPh><t>jens</t></rPh></si>",
                Map.of());
        String text = text(FileType.XLSX, content);
        assertThat(text).isEqualTo("Jens Hansen\t101701234\t01-01-1970\tJens\t2\t\n");
        CleanedFile cleaned =
                CleanFile.of(FileType.XLSX, content, spans(text, "Jens Hansen", "101701234", "01-01-1970", "\tJens"));
        assertThat(cleaned.text())
                .isEqualTo("*****\t*****\t*****\t*****\t2\t\n")
                .isEqualTo(text(FileType.XLSX, cleaned.content()));
        assertThat(everything(cleaned.content())).doesNotContain("Jens", "101701234", "25569", "<f>");
        assertThat(part(cleaned.content(), "xl/worksheets/sheet1.xml")).contains("<c r=\"E1\"><v>2</v></c>");
        assertThat(part(cleaned.content(), "xl/workbook.xml")).contains("name=\"Ark1\"");
        opens(FileType.XLSX, cleaned.content());
    }

    @Test
    void aHyphenThatIsAnElementGoesWithTheNumberItStandsIn() throws Exception {
        byte[] content = docx(
                "<w:p><w:r><w:t>010170</w:t><w:noBreakHyphen/><w:t>1234 x</w:t><w:noBreakHyphen/></w:r></w:p>",
                Map.of());
        String text = text(FileType.DOCX, content);
        assertThat(text).isEqualTo("010170\u20111234 x\u2011\n");
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, spans(text, "010170\u20111234"));
        assertThat(text(FileType.DOCX, cleaned.content())).isEqualTo("***** x\u2011\n");
    }

    @Test
    void picturesAreReportedAndSayNothingOfTheirMaking() throws Exception {
        byte[] camera = PictureFiles.jpegWith(PictureFiles.exif(1, "Jens Hansen 55.67N"));
        byte[] content = docx(
                PICTURE,
                Map.of("word/media/a.jpg", Parcels.latin(camera), "word/media/b.jpg", JPEG),
                "rIdJens",
                "image",
                "media/a.jpg",
                "rId2",
                "image",
                "media/b.jpg");
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, List.of());
        assertThat(cleaned.holdsPictures()).isTrue();
        assertThat(everything(cleaned.content())).doesNotContain("Jens");
        // The other one is shown nowhere, so nobody can look at it.
        assertThat(Parcels.parts(cleaned.content()).keySet())
                .filteredOn(name -> name.contains("media"))
                .hasSize(1);
        byte[] none = docx(PICTURE, Map.of("word/media/a.emf", "EMF"), "rIdJens", "image", "media/a.emf");
        assertThat(CleanFile.of(FileType.DOCX, none, List.of()).pictures()).isEqualTo(Pictures.LEFT_OUT);
        assertThat(CleanFile.of(FileType.DOCX, docx(p("x"), Map.of()), List.of())
                        .pictures())
                .isEqualTo(Pictures.NONE);
    }

    @Test
    void aChartKeepsItsNumbersAndLosesItsTable() throws Exception {
        String chart =
                "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:r=\"http://schemas."
                        + "openxmlformats.org/officeDocument/2006/relationships\"><c:f>'Jens Hansen'!$A$1:$B$2</c:f><c:v>Jens</c:v><c:v>7</c:v>"
                        + "<c:externalData r:id=\"rId1\"/></c:chartSpace>";
        byte[] content = docx(
                "<w:p><w:r><w:drawing><a:graphic><a:graphicData><c:chart xmlns:c=\"http://schemas.openxmlformats.org/"
                        + "drawingml/2006/chart\" r:id=\"rId4\"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>",
                Map.of(
                        "word/charts/chart1.xml",
                        chart,
                        "word/charts/_rels/chart1.xml.rels",
                        Parcels.relations("rId1", "package", "../embeddings/Jens.xlsx"),
                        "word/embeddings/Jens.xlsx",
                        "Jens"),
                "rId4",
                "chart",
                "charts/chart1.xml");
        String text = text(FileType.DOCX, content);
        assertThat(text).isEqualTo("\nJens\n7\n");
        CleanedFile cleaned = CleanFile.of(FileType.DOCX, content, spans(text, "Jens"));
        assertThat(part(cleaned.content(), "word/charts/chart1.xml")).contains("Ark1!$A$1:$B$2", "<c:v>7</c:v>");
        assertThat(everything(cleaned.content())).doesNotContain("Jens");
        opens(FileType.DOCX, cleaned.content());
    }

    static Stream<Arguments> refused() {
        byte[] whole = docx(p("x"), Map.of());
        return Stream.of(
                Arguments.of(Reason.BROKEN, FileType.DOCX, Arrays.copyOf(whole, whole.length / 2)),
                Arguments.of(Reason.BROKEN, FileType.DOCX, docx("<w:p>", Map.of())),
                Arguments.of(Reason.BROKEN, FileType.DOCX, Files.zip(Map.of("word/other.xml", Files.bytes("<a/>")))),
                Arguments.of(Reason.BROKEN, FileType.DOCX, docx("<!DOCTYPE a><w:p/>", Map.of())),
                Arguments.of(Reason.BROKEN, FileType.ODT, Parcels.zip(Map.of("content.xml", "<!DOCTYPE a><a/>"))),
                Arguments.of(Reason.BROKEN, FileType.DOCX, twice()),
                Arguments.of(
                        Reason.BROKEN,
                        FileType.ODT,
                        Parcels.zip(Map.of("content.xml", "<!DOCTYPE a [<!ENTITY e \"Jens\">]><a>&e;</a>"))),
                Arguments.of(Reason.BROKEN, FileType.DOCX, docx(p(" ".repeat(25_000_000)), Map.of())),
                Arguments.of(Reason.TOO_LONG, FileType.DOCX, docx(p("a".repeat(1_000_001)), Map.of())),
                Arguments.of(
                        Reason.EMBEDDED,
                        FileType.PPTX,
                        Parcels.pptx(
                                "<p:graphicFrame><a:graphic><a:graphicData><p:oleObj/>"
                                        + "</a:graphicData></a:graphic></p:graphicFrame>",
                                Map.of())));
    }

    /** One program reads the first part of a name, another the last. */
    private static byte[] twice() {
        byte[] once = docx(p("x"), Map.of("word/documenX.xml", "<a/>"));
        return Parcels.latin(once)
                .replace("word/documenX.xml", "word/document.xml")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refused")
    void whatCannotBeCleanedSafelyIsRefused(Reason reason, FileType type, byte[] content) {
        assertThatThrownBy(() -> CleanFile.of(type, content, List.of()))
                .isInstanceOfSatisfying(
                        UncleanableException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void whoeverSawAnotherTextHasToLookAgain() {
        byte[] content = docx(p("Jens"), Map.of());
        assertThatThrownBy(() -> CleanFile.of(FileType.DOCX, content, "Hans\n", List.of()))
                .isInstanceOfSatisfying(
                        UncleanableException.class, e -> assertThat(e.reason()).isEqualTo(Reason.OTHER_TEXT));
    }
}
