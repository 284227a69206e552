package dk.dpsd.broken.casework;

import javax.sql.DataSource;

/** Breaks the floors: it is no store. */
public record SpeaksSql(DataSource database) {}
