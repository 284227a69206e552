package dk.dpsd.casework.document.office;

import java.util.Map;
import java.util.Set;

/** The elements of OpenDocument by their namespaces: what is kept of them, and what is not. */
final class OpenWords {

    /** Namespaces whose elements are part of what people see, by the short names the standard gives them. */
    static final Map<String, String> NAMESPACES = Map.of(
            "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office",
            "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style",
            "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text",
            "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table",
            "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw",
            "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo",
            "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg",
            "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0", "number",
            "urn:oasis:names:tc:opendocument:xmlns:dr3d:1.0", "dr3d",
            "http://www.w3.org/1999/xlink", "xlink");

    /** Who made or changed the file and when, forms, and what moves: gone with all there is in it. */
    static final Set<String> FOREIGN = Set.of(
            "http://purl.org/dc/elements/1.1/",
            "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:form:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:script:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
            "urn:oasis:names:tc:opendocument:xmlns:animation:1.0",
            "http://www.w3.org/2001/xml-events",
            "http://www.w3.org/2002/xforms",
            "http://www.w3.org/1998/Math/MathML");

    /** The elements of text that are more than a frame around text: what is not among them gives way to its text. */
    static final Set<String> TEXT = Set.of(
            "p",
            "h",
            "span",
            "list",
            "list-item",
            "list-header",
            "s",
            "tab",
            "line-break",
            "soft-page-break",
            "note",
            "note-citation",
            "note-body",
            "page-number",
            "page-count",
            "list-style",
            "list-level-style-number",
            "list-level-style-bullet",
            "list-level-style-image",
            "outline-style",
            "outline-level-style",
            "notes-configuration",
            "linenumbering-configuration",
            "numbered-paragraph",
            "ruby",
            "ruby-base",
            "ruby-text");

    static final Set<String> DROPPED = Set.of(
            "text:tracked-changes",
            "text:change",
            "text:change-start",
            "text:change-end",
            "text:variable-decls",
            "text:sequence-decls",
            "text:user-field-decls",
            "text:dde-connection-decls",
            "text:script",
            "text:table-of-content-source",
            "text:illustration-index-source",
            "text:table-index-source",
            "text:object-index-source",
            "text:user-index-source",
            "text:alphabetical-index-source",
            "text:bibliography-source",
            "text:bibliography-configuration",
            "text:alphabetical-index-auto-mark-file",
            "office:annotation",
            "office:annotation-end",
            "office:scripts",
            "office:forms",
            "office:event-listeners",
            "office:binary-data",
            "office:settings",
            "office:meta",
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
            "table:calculation-settings");

    static final Set<String> UNWRAPPED = Set.of("draw:a");

    /** Attributes with words of people, with the value behind what a cell shows, or with the name of a sheet. */
    static final Set<String> NOT_KEPT = Set.of(
            "table:formula",
            "table:content-validation-name",
            "table:protection-key",
            "table:print-ranges",
            "table:end-cell-address",
            "table:start-cell-address",
            "table:base-cell-address",
            "table:cell-range-address",
            "table:target-range-address",
            "xlink:title",
            "text:condition",
            "text:name",
            "text:string-value");

    /** Elements whose {@code draw:name} is no word about them but what others call them by. */
    static final Set<String> CALLED_BY_NAME =
            Set.of("fill-image", "gradient", "hatch", "marker", "stroke-dash", "opacity", "layer");

    private OpenWords() {}
}
