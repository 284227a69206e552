package dk.dpsd.statistics.file;

import dk.dpsd.statistics.run.ReportResult;

/** In which forms a report can be taken out. */
public enum FileKind {
    CSV("csv", "text/csv;charset=UTF-8", true),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    PDF("pdf", "application/pdf", true),
    SVG("svg", "image/svg+xml", false),
    PNG("png", "image/png", false);

    private final String extension;
    private final String mediaType;
    private final boolean listsToo;

    FileKind(String extension, String mediaType, boolean listsToo) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.listsToo = listsToo;
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether a report can be had so: a list has no picture, and nor has a report without a group. */
    public boolean fits(ReportResult result) {
        return listsToo
                || !result.isList()
                        && result.tables().stream()
                                .anyMatch(table -> !table.rows().isEmpty());
    }
}
