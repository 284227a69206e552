package dk.dpsd.casework.tag;

/** How near two words are in spelling: near enough to be one by mistake, by typing errors, singular and plural (R-TAG-03). */
public final class Spelling {

    private static final int SHORT = 4;
    private static final int MIDDLING = 8;

    private Spelling() {}

    /** Whether the words differ, and by no more letters than a slip of the hand. */
    public static boolean isNear(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < SHORT ? 0 : shorter < MIDDLING ? 1 : 2;
        return allowed > 0
                && !one.equals(other)
                && Math.abs(one.length() - other.length()) <= allowed
                && distance(one, other) <= allowed;
    }

    /** One slip of the finger: a letter too few, too many, another one, or two changed about. */
    public static boolean isOneSlip(String one, String other) {
        return !one.equals(other) && Math.abs(one.length() - other.length()) <= 1 && distance(one, other) <= 1;
    }

    /** Letters left out, put in, exchanged or swapped with their neighbour (optimal string alignment). */
    static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, one, other, i, j);
            }
        }
        return d[one.length()][other.length()];
    }

    private static int step(int[][] d, String one, String other, int i, int j) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (a == b ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
