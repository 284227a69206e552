package dk.dpsd.access.web.signon;

/**
 * An identity provider as the log-in page offers it.
 *
 * @param label what it is called
 * @param address where one sets out
 * @param working whether it is set up rightly
 */
public record SignOnWay(String label, String address, boolean working) {}
