package dk.dpsd.statistics.template;

/**
 * A template as a list shows it.
 *
 * @param mine whether the reader may change it
 */
public record TemplateLine(Template template, boolean mine, boolean favourite) {}
