package dk.dpsd.anonymisation.finder;

import java.util.ArrayList;
import java.util.List;

/** Finds e-mail addresses: walks out to both sides from each at-sign. */
final class EmailFinder implements Finder {

    private static final int LONGEST_SIDE = 120;

    @Override
    public List<Hit> find(Text text) {
        String value = text.value();
        List<Hit> hits = new ArrayList<>();
        int behind = 0;
        for (int at = value.indexOf('@'); at >= 0; at = value.indexOf('@', at + 1)) {
            int start = start(value, at, behind);
            int end = end(value, at);
            if (start < at && value.substring(at, end).indexOf('.') > 1) {
                hits.add(new Hit(start, end, Kind.EMAIL, Confidence.SURE, "email"));
                behind = end;
            }
        }
        return hits;
    }

    private static int start(String value, int at, int behind) {
        int start = at;
        while (start > behind && at - start < LONGEST_SIDE && isPart(value.charAt(start - 1), "._%+-")) {
            start--;
        }
        while (start < at && !Character.isLetterOrDigit(value.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String value, int at) {
        int end = at + 1;
        while (end < value.length() && end - at < LONGEST_SIDE && isPart(value.charAt(end), ".-")) {
            end++;
        }
        while (end > at + 1 && !Character.isLetterOrDigit(value.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isPart(char sign, String others) {
        return Character.isLetterOrDigit(sign) || others.indexOf(sign) >= 0;
    }
}
