package dk.dpsd.casework.model;

/** How well the date or time of an incident is known (kendt, skønnet, ukendt; domain B.2). */
public enum Precision {
    KNOWN,
    ESTIMATED,
    UNKNOWN
}
