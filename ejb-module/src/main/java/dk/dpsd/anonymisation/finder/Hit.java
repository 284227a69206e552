package dk.dpsd.anonymisation.finder;

/** What a finder reports, in the UTF-16 units Java's texts are counted in; {@link Finders} makes findings of hits. */
public record Hit(int start, int end, Kind kind, Confidence confidence, String reason) {

    /** A reason nobody could be told is none. */
    public Hit {
        if (!Reasons.ALL.contains(reason)) {
            throw new IllegalArgumentException("no text for the reason " + reason);
        }
    }

    public boolean overlaps(Hit other) {
        return start < other.end && other.start < end;
    }

    /** The same up to a place. */
    public Hit until(int place) {
        return new Hit(start, place, kind, confidence, reason);
    }

    /** The same from a place on. */
    public Hit from(int place) {
        return new Hit(place, end, kind, confidence, reason);
    }

    /** Both as one, as sure as the surer. */
    Hit joinedWith(Hit other) {
        Hit surer = other.confidence.compareTo(confidence) < 0 ? other : this;
        return new Hit(Math.min(start, other.start), Math.max(end, other.end), kind, surer.confidence, surer.reason);
    }

    public int length() {
        return end - start;
    }
}
