package dk.dpsd.casework.model.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may be attached to a case (Sagens dokumenter, R-CASE-14). Nothing that runs, nothing a browser would take for a
 * page, no archives: RTF and mails carry further files inside and are left out with them.
 */
public enum FileType {
    PDF("application/pdf", true, "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    ODT("application/vnd.oasis.opendocument.text", false, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    TEXT("text/plain", true, "txt"),
    CSV("text/csv", false, "csv");

    private static final Set<FileType> OFFICE = Set.of(DOCX, XLSX, PPTX, ODT, ODS);

    private final String mediaType;
    private final boolean shown;
    private final List<String> extensions;

    FileType(String mediaType, boolean shown, String... extensions) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a browser can show it without handing it to a program. */
    public boolean isShown() {
        return shown;
    }

    /** Whether it is a zip file of XML parts. */
    public boolean isOffice() {
        return OFFICE.contains(this);
    }

    /** Whether a file of this name says that it is one of this type. */
    public boolean fits(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot >= 0 && extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
