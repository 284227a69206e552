package dk.dpsd.anonymisation.finder;

/** One slip of the finger: a letter too few, too many, another one, or two changed about. */
final class Slip {

    private Slip() {}

    static boolean isOneAway(String right, String typed) {
        int longer = Math.max(right.length(), typed.length());
        if (Math.abs(right.length() - typed.length()) > 1 || right.equals(typed)) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(right.length(), typed.length());
        while (same < shorter && right.charAt(same) == typed.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && right.charAt(right.length() - 1 - tail) == typed.charAt(typed.length() - 1 - tail)) {
            tail++;
        }
        if (longer - same - tail <= 1) {
            return true;
        }
        return right.length() == typed.length()
                && right.length() - same - tail == 2
                && right.charAt(same) == typed.charAt(same + 1)
                && right.charAt(same + 1) == typed.charAt(same);
    }
}
