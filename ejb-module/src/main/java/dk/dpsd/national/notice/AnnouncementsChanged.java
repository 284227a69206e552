package dk.dpsd.national.notice;

/** An announcement was put up or taken down. */
public record AnnouncementsChanged() {}
