package dk.dpsd.casework.document.office;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The elements and attributes of Word, Excel and PowerPoint that are not kept as they are, by their local names. */
final class MicrosoftWords {

    /** Elements of anybody else's are a frame around their text, and may be called after anything. */
    static final Pattern NAMESPACE = Pattern.compile(
            "^(http://(schemas\\.openxmlformats\\.org|schemas\\.microsoft\\.com|purl\\.oclc\\.org)/|urn:schemas-microsoft-com:)");

    /** What people do not see, or see only while they work on the file: gone with all there is in it. */
    static final Set<String> DROPPED = Set.of(
            // what was tracked as deleted, or as moved from here, and how something looked before
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
            "moveFromRangeEnd",
            "moveToRangeStart",
            "moveToRangeEnd",
            "customXmlInsRangeStart",
            "customXmlInsRangeEnd",
            "customXmlDelRangeStart",
            "customXmlDelRangeEnd",
            "customXmlMoveFromRangeStart",
            "customXmlMoveFromRangeEnd",
            "customXmlMoveToRangeStart",
            "customXmlMoveToRangeEnd",
            // the codes of fields, whose results stay; what a control is bound to
            "instrText",
            "fldChar",
            "ffData",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            // comments, marks, permissions
            "commentRangeStart",
            "commentRangeEnd",
            "commentReference",
            "bookmarkStart",
            "bookmarkEnd",
            "permStart",
            "permEnd",
            "proofErr",
            // files within the file, and what programs do
            "altChunk",
            "subDoc",
            "control",
            "object",
            "OLEObject",
            "embedRegular",
            "embedBold",
            "embedItalic",
            "embedBoldItalic",
            "externalData",
            "pivotSource",
            "userShapes",
            "custDataLst",
            "timing",
            "hlinkClick",
            "hlinkHover",
            "hlinkMouseOver",
            // words about pictures and tables; a watermark, which is a word in an attribute
            "textpath",
            "tblCaption",
            "tblDescription",
            // the same once more for older programs, and what newer ones add to it
            "Fallback",
            "extLst",
            "rPh",
            "phoneticPr");

    static final Set<String> UNWRAPPED =
            Set.of("ins", "moveTo", "hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple");

    /** The children of the roots of some parts that are kept; what else such a part may hold is settings. */
    static final Map<String, Set<String>> ONLY = Map.of(
            "settings",
                    Set.of(
                            "zoom",
                            "mirrorMargins",
                            "bordersDoNotSurroundHeader",
                            "bordersDoNotSurroundFooter",
                            "defaultTabStop",
                            "autoHyphenation",
                            "hyphenationZone",
                            "evenAndOddHeaders",
                            "characterSpacingControl",
                            "footnotePr",
                            "endnotePr",
                            "compat",
                            "themeFontLang",
                            "clrSchemeMapping",
                            "decimalSymbol",
                            "listSeparator"),
            "workbook", Set.of("workbookPr", "bookViews", "sheets", "calcPr"),
            "worksheet",
                    Set.of(
                            "sheetPr",
                            "dimension",
                            "sheetViews",
                            "sheetFormatPr",
                            "cols",
                            "sheetData",
                            "mergeCells",
                            "printOptions",
                            "pageMargins",
                            "pageSetup",
                            "headerFooter",
                            "rowBreaks",
                            "colBreaks",
                            "drawing"),
            "presentation",
                    Set.of("sldMasterIdLst", "notesMasterIdLst", "sldIdLst", "sldSz", "notesSz", "defaultTextStyle"));

    /** Who, when, from where, and words people do not see; and a whole copy of a drawing that lies in one attribute. */
    static final Set<String> NOT_KEPT = Set.of(
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
            "activeTab",
            "firstSheet",
            "password",
            "hashValue",
            "saltValue",
            "src",
            "tgtFrame",
            "macro",
            "textlink");

    /** Elements with a name people see only while they work on the file; the attribute has to be there. */
    static final Set<String> NAMED = Set.of("docPr", "cNvPr", "cSld");

    /** Elements that show a picture; text in them is none. */
    static final Set<String> PICTURES = Set.of("blip", "imagedata", "fill");

    /** Where a picture or drawing lies, in numbers. */
    static final Set<String> PLACES = Set.of(
            "posOffset",
            "align",
            "pctWidth",
            "pctHeight",
            "pctPosHOffset",
            "pctPosVOffset",
            "col",
            "colOff",
            "row",
            "rowOff");

    static final Pattern PLACE = Pattern.compile("-?\\d{1,10}|left|right|center|inside|outside|top|bottom");

    /** The rest of a reference to cells, behind the name of the sheet. */
    static final Pattern CELLS = Pattern.compile("\\$?[A-Z]{1,3}\\$?\\d{1,7}(:\\$?[A-Z]{1,3}\\$?\\d{1,7})?");

    private MicrosoftWords() {}
}
