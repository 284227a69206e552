package dk.dpsd.statistics.model.extract;

/** Formål: what an extract is for, a closed list, written to the access log. */
public enum ExtractPurpose {
    /** Lokal læring og forebyggelse. */
    LEARNING,
    /** Kvalitetsarbejde og audit. */
    QUALITY,
    /** Ledelsesrapportering. */
    MANAGEMENT,
    /** Samarbejde med en privat leverandør. */
    PROVIDER,
    /** Kontrol af egen registrering. */
    CONTROL
}
