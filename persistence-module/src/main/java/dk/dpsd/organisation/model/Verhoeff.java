package dk.dpsd.organisation.model;

/**
 * The check digit of Verhoeff: finds every single wrong digit and every swap of neighbours. SOR codes carry one, and so
 * do case numbers.
 */
public final class Verhoeff {

    private static final int[][] PERMUTATION = permutations();

    private Verhoeff() {}

    /** The digit to put behind these digits. */
    public static int checkDigit(String digits) {
        int c = sum(digits, 1);
        return c < 5 ? (5 - c) % 5 : c;
    }

    /** Whether these digits, the last being the check digit, belong together. */
    public static boolean isValid(String digits) {
        return digits.length() > 1 && digits.chars().allMatch(c -> c >= '0' && c <= '9') && sum(digits, 0) == 0;
    }

    private static int sum(String digits, int firstPlace) {
        int c = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("not a digit");
            }
            c = times(c, PERMUTATION[(i + firstPlace) % 8][digit]);
        }
        return c;
    }

    /** Multiplication in the dihedral group of the pentagon: 0-4 turn it, 5-9 flip it. */
    private static int times(int a, int b) {
        if (a < 5) {
            return b < 5 ? (a + b) % 5 : (a + b) % 5 + 5;
        }
        return b < 5 ? (a - b) % 5 + 5 : (a - b + 5) % 5;
    }

    private static int[][] permutations() {
        int[] once = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
        var all = new int[8][10];
        for (int digit = 0; digit < 10; digit++) {
            all[0][digit] = digit;
        }
        for (int place = 1; place < 8; place++) {
            for (int digit = 0; digit < 10; digit++) {
                all[place][digit] = all[place - 1][once[digit]];
            }
        }
        return all;
    }
}
